import type { ContentWords } from './content-words';
import {
  bestOverlap,
  cueOf,
  isSpeech,
  mayAnswer,
  nearest,
  nearestBefore,
  openingPart,
  paragraphsBetween,
  sameParty,
  sharedStems,
  speakerAt,
  turnsAgainst,
  type Reader,
} from './reader';
import { isParaphrase, isStatement, lastOfOther, ownedBy, referenceOf, saidBy } from './targets';

/** In a long content the negation is seldom about the words shared. */
const LONGEST_CONTRAST = 14;
/** How many paragraphs a denial with words of its own looks back for them. */
const CLAUSE_REACH = 6;

/** What a claim denies, and whether the speaker's next words go on denying it. */
export interface Denial {
  readonly targets: readonly number[];
  readonly goesOn: boolean;
}

const NOTHING: Denial = { targets: [], goesOn: false };

/**
 * The claims that a claim denies, by the first signal that tells: a verb of denial and its object, "that is not
 * true", a dismissal ("called that nonsense"), a rebuttal ("hit back that …"), "no such", the same words once with and once
 * without a negation, an accusation answered at once, and a turn against the last words ("But …").
 */
export function deniedBy(reader: Reader, at: number): Denial {
  const claim = reader.claims[at];
  if (!claim || claim.modality === 'hypothetical') return NOTHING;
  if (claim.answers) return denial(true, announced(reader, at));
  if (claim.class === 'deny' && !claim.negated) return denial(true, ...objectOfDenial(reader, at));
  if (contradicts(reader, at)) return denial(true, lastOfOther(reader, at));
  if (dismisses(reader, at))
    return denial(true, ownedBy(reader, at, openingPart(reader, at)) ?? lastOfOther(reader, at));
  const faulted = findsFault(reader, at) ?? clears(reader, at);
  if (faulted !== undefined) return denial(true, faulted);
  if (rebuts(reader, at))
    return denial(
      true,
      nearestBefore(reader, at, (other) => isStatement(reader, other)),
    );
  return denial(
    false,
    noneOfIt(reader, at) ?? oppositeWords(reader, at) ?? answeredCharge(reader, at) ?? turned(reader, at),
  );
}

function denial(goesOn: boolean, ...targets: readonly (number | undefined)[]): Denial {
  return { targets: targets.filter((target) => target !== undefined), goesOn };
}

/** "Lund disagrees with the critic. …": the claim of whoever the announcement names, else the last one. */
function announced(reader: Reader, at: number): number | undefined {
  const cue = reader.claims[at]?.answers;
  const rest = cue && /^[^.!?:;“"«\n]{0,80}/u.exec(reader.article.text.slice(cue.end, cue.end + 80))?.[0];
  return saidBy(reader, at, rest ?? '') ?? lastOfOther(reader, at, { prefer: 'paraphrase', unnamed: true });
}

/** What a verb of denial denies: the claim of whoever its object names, what it points at, or the most similar one. */
function objectOfDenial(reader: Reader, at: number): (number | undefined)[] {
  const object = openingPart(reader, at);
  if (object === '') return [lastOfOther(reader, at)];
  const owned = ownedBy(reader, at, object);
  if (owned !== undefined) return [owned];
  const reference = referenceOf(reader, at);
  if (reference === 'that' || reference === 'it') return [lastOfOther(reader, at)];
  if (reference === 'paper') {
    const paper = paperBefore(reader, at);
    if (paper !== undefined) return [paper];
  }
  if (reference === 'charge') return charges(reader, at);
  if (reader.words[at]?.such) return [lastOfOther(reader, at, { reach: 1 })];
  return [mostSimilar(reader, at)];
}

/** The claim whose words a denial takes up, an accusation before others. */
function mostSimilar(reader: Reader, at: number): number | undefined {
  const near = (other: number) => Math.abs(paragraphsBetween(reader, other, at)) <= CLAUSE_REACH;
  const accused = (other: number) =>
    ['blame', 'claim', 'warn'].includes(reader.claims[other]?.class ?? 'say');
  return (
    bestOverlap(reader, at, (other, { shared }) => near(other) && shared >= 2) ??
    bestOverlap(reader, at, (other, { shared }) => near(other) && shared >= 1 && accused(other)) ??
    bestOverlap(
      reader,
      at,
      (other, { shared }) => near(other) && shared >= 1 && isParaphrase(reader, other),
    ) ??
    bestOverlap(reader, at, (other, { shared }) => near(other) && shared >= 1)
  );
}

/** Who rejects "the charge" answers the accusation as well as whoever repeated it last. */
function charges(reader: Reader, at: number): (number | undefined)[] {
  const last = lastOfOther(reader, at, { prefer: 'paraphrase' });
  const charge = nearestBefore(reader, at, (other) => {
    const kind = reader.claims[other]?.class;
    return kind === 'blame' || kind === 'claim';
  });
  return last === charge ? [last] : [last, charge];
}

/** "That's not true. …" */
function contradicts(reader: Reader, at: number): boolean {
  return isSpeech(reader, at) && reader.words[at]?.contradicts === true;
}

/** "Lund called that “a fairy tale”", "says that is nonsense", "believes that would be a mistake". */
function dismisses(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.negated) return false;
  const { demonstratives, that } = reader.lexicon.sets;
  if (claim.class === 'call') {
    const reference = referenceOf(reader, at);
    return reference === 'that' || (words.dismisses && reference !== 'none');
  }
  const subject = claim.rule === 'thatClause' && that.has(words.opening[0] ?? '') ? 1 : 0;
  return words.dismisses && demonstratives.has(words.opening[subject] ?? '');
}

/** "said the claims were false", "But Lund argues that the figures are being misread": what is said of words. */
function findsFault(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.negated || claim.class === 'call') return undefined;
  const { determiners, that, charges: said, documents } = reader.lexicon.sets;
  const first = that.has(words.opening[0] ?? '') && claim.rule === 'thatClause' ? 1 : 0;
  const noun = words.opening[first + 1] ?? '';
  if (!determiners.has(words.opening[first] ?? '') || !(said.has(noun) || documents.has(noun)))
    return undefined;
  if (!words.dismisses && !(documents.has(noun) && turnsAgainst(reader, at))) return undefined;
  return documents.has(noun) ? paperBefore(reader, at) : lastOfOther(reader, at, { prefer: 'paraphrase' });
}

function paperBefore(reader: Reader, at: number): number | undefined {
  return nearestBefore(
    reader,
    at,
    (other) =>
      speakerAt(reader, other)?.kind === 'document' && paragraphsBetween(reader, other, at) <= CLAUSE_REACH,
  );
}

/** "both decisions were correct": against who blamed them, or spoke of them. */
function clears(reader: Reader, at: number): number | undefined {
  if (!reader.words[at]?.vindicates || isSpeech(reader, at)) return undefined;
  const blames = (other: number) => ['blame', 'deny'].includes(reader.claims[other]?.class ?? 'say');
  return (
    bestOverlap(reader, at, (other, { shared }) => {
      return shared >= 1 && paragraphsBetween(reader, other, at) <= CLAUSE_REACH;
    }) ?? nearestBefore(reader, at, blames)
  );
}

/** "shouted back that she had been at one" */
function rebuts(reader: Reader, at: number): boolean {
  const cue = ` ${cueOf(reader, at)} `;
  for (const phrase of reader.lexicon.rebuttals)
    if (cue.includes(phrase) && cue.includes(` ${phrase} `)) return true;
  return false;
}

/** "There is no seller", "knew of no such offer": against a claim that has one. */
function noneOfIt(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || reader.claims[at]?.class === 'promise') return undefined;
  const has = (other: number) => asserts(reader.words[other], words.denied);
  const found = words.denied.size > 0 ? nearest(reader, at, has) : undefined;
  return found ?? (words.such ? lastOfOther(reader, at, { reach: 1 }) : undefined);
}

/** Whether a content has one of the stems and says no "no". */
function asserts(words: ContentWords | undefined, stems: ReadonlySet<string>): boolean {
  if (!words || words.negated) return false;
  for (const stem of stems) if (words.stems.has(stem)) return true;
  return false;
}

/** The same words, once with and once without a negation. */
function oppositeWords(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words?.negated || words.stems.size > LONGEST_CONTRAST) return undefined;
  return bestOverlap(reader, at, (other, { shared, part }) => {
    return reader.words[other]?.negated === false && shared >= 2 && part >= 0.6;
  });
}

/** An accusation that the next words answer with a no. */
function answeredCharge(reader: Reader, at: number): number | undefined {
  const accused = reader.words[at]?.negated === true && reader.claims[at - 1]?.class === 'blame';
  return accused && mayAnswer(reader, at, at - 1) ? at - 1 : undefined;
}

/** "But a report shows …": the last words of another party just before, if they are about the same or a document speaks. */
function turned(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim || claim.within || claim.negated || !turnsAgainst(reader, at)) return undefined;
  if (!['say', 'show', 'claim', 'think'].includes(claim.class) || sameParty(reader, at, at - 1))
    return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || paragraphsBetween(reader, last, at) > 1) return undefined;
  const document = speakerAt(reader, at)?.kind === 'document';
  return document || sharedStems(reader, at, last) > 0 ? last : undefined;
}
