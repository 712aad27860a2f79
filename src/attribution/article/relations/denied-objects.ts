import type { CueClass } from '../../language/reporting-words';
import { noneOfIt } from './absences';
import { sharedStems } from './content-words';
import { isPlain } from './last-words';
import { sameParty, speaksOf } from './parties';
import {
  cueOf,
  isLead,
  isSpeech,
  mayAnswer,
  nearestBefore,
  NAMED_REACH,
  openingPart,
  paragraphsBetween,
  REACH,
  sharedWeight,
  type Reader,
} from './reader';
import { speakerAt } from './speaker-at';
import {
  answeredBy,
  findings,
  isClause,
  isParaphrase,
  isStatement,
  namesAct,
  outermost,
  ownedBy,
  referenceOf,
  tellsWhatWouldBe,
} from './targets';

/** Where nobody is accused, a longer no is about something else. */
export const SHORT_NO = 7;

/** The words of an object among which its noun stands. */
export const OBJECT_WORDS = 5;

/** How many paragraphs a denial with words of its own looks back for them. */
export const CLAUSE_REACH = 6;

/** So many claims back a denial with words of its own answers what was just said, whatever it shares with it. */
const JUST_SAID = 3;

const ASSERTED: readonly CueClass[] = ['say', 'claim', 'show', 'blame'];

/** So many words open a sentence that turns to another matter. */
const TURN_WORDS = 3;

/** So many claims ahead a charge may stand that opens the case against whoever denies it. */
const CHARGES_AHEAD = 3;

/** What a verb of denial denies: the claim of whoever its object names, what it points at, or the most similar one. */
export function objectOfDenial(reader: Reader, at: number): (number | undefined)[] {
  const object = openingPart(reader, at);
  if (object === '') return [answeredBy(reader, at)];
  if (isRequest(reader, at)) return [];
  const inner = reportWithin(reader, at);
  if (inner !== undefined) return [inner];
  const reported = justReported(reader, at);
  if (reported !== undefined) return [reported];
  const owned = ownedBy(reader, at, object);
  if (owned !== undefined) return [owned];
  const reference = saysThat(reader, at) ? 'that' : referenceOf(reader, at);
  if (reference === 'that' || reference === 'it')
    return withReport(
      reader,
      at,
      answeredBy(reader, at, { reference, unnamed: isHeardBefore(reader, at), least: -1 }),
    );
  if (reference === 'paper') {
    const paper = paperBefore(reader, at);
    if (paper !== undefined) return [paper];
  }
  if (reference === 'figure') {
    // "the consultants' calculation": what the consultants have worked out, if anybody gives it.
    const fits = (other: number) => reader.words[other]?.figure === true || !/(?:'s|s')\s/u.test(object);
    return [answeredBy(reader, at, { reference, reach: CLAUSE_REACH, fits })];
  }
  const found = isClause(reader, at) || isNew(reader, at) ? [] : findings(reader, at);
  if (found.length > 0) return found;
  if (reference === 'charge') return charges(reader, at);
  const none = reader.words[at]?.denied.size ? noneOfIt(reader, at) : undefined;
  if (none !== undefined) return [none];
  if (reader.words[at]?.such || hasSuch(reader, at)) return [answeredBy(reader, at, { reach: 1, least: -1 })];
  const similar = mostSimilar(reader, at);
  return [
    (similar === undefined || !accuses(reader, similar) ? chargeAhead(reader, at) : undefined) ??
      similar ??
      justSaid(reader, at) ??
      spokenBefore(reader, at),
  ];
}

/** "denied *saying that*", "denies having said so": what somebody is told to have said. */
function saysThat({ claims, lexicon, words }: Reader, at: number): boolean {
  const { demonstratives, objectPronouns, have } = lexicon.sets;
  const { opening = [], text = '' } = words[at] ?? {};
  const verb = have.has(opening[0] ?? '') ? 1 : 0;
  const [said = '', what = ''] = opening.slice(verb);
  return (
    claims[at]?.rule === 'gerund' &&
    text.trim().split(' ').length === verb + 2 &&
    (demonstratives.has(what) || (objectPronouns.has(what) && lexicon.sets.subjectPronouns.has(what))) &&
    (lexicon.verbs.get(said)?.some((sense) => sense.class === 'say') ?? false)
  );
}

/** "denied having seen *such a* letter" */
function hasSuch({ lexicon: { sets }, words }: Reader, at: number): boolean {
  const opening = words[at]?.opening ?? [];
  return opening.some((word, i) => sets.such.has(word) && sets.ones.has(opening[i + 1] ?? ''));
}

/** "rejected *a call* for an inquiry": what somebody asked for, which is no claim, unless it is of those who are answered. */
function isRequest(reader: Reader, at: number): boolean {
  const { determiners, requests } = reader.lexicon.sets;
  const opening = reader.words[at]?.opening ?? [];
  return !isClause(reader, at) && determiners.has(opening[0] ?? '') && requests.has(opening[1] ?? '');
}

/** "The Post *reported* that it was sold. Lund denied the *report*.": what was just told, rather than some other report. */
function justReported(reader: Reader, at: number): number | undefined {
  if (isClause(reader, at) || isNew(reader, at) || isPlural(reader, at)) return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || paragraphsBetween(reader, last, at) > 1) return undefined;
  return namesAct(reader, at, last) && !/(?:'s|s')\s/u.test(openingPart(reader, at))
    ? outermost(reader, at, last)
    : undefined;
}

/** “That” is what a party is reported to hold as well as the words in which it goes on: "Lund says it leaks. “I saw it,” she says." */
export function withReport(reader: Reader, at: number, target: number | undefined): (number | undefined)[] {
  if (target === undefined || !isSpeech(reader, target)) return [target];
  const report = target - 1;
  const holds =
    (sameParty(reader, report, target) || speaksForLast(reader, target)) &&
    paragraphsBetween(reader, report, target) <= 1 &&
    isParaphrase(reader, report) &&
    isPlain(reader, report) &&
    isStatement(reader, report) &&
    mayAnswer(reader, at, report);
  return holds ? [target, outermost(reader, at, report)] : [target];
}

/** "The union says it leaks. “I saw it,” *its* secretary said.": whoever is told of by the body reported before. */
function speaksForLast(reader: Reader, at: number): boolean {
  const source = reader.claims[at]?.source;
  const [first = ''] = source
    ? reader.article.text.slice(source.start, source.end).toLowerCase().split(' ', 1)
    : [];
  const body = speakerAt(reader, at - 1)?.kind;
  return (body === 'organisation' || body === 'state') && reader.lexicon.sets.possessives.has(first);
}

/** "The council is said to have sold it. Lund denies that.": whether what goes before is told without saying by whom. */
export function isHeardBefore(reader: Reader, at: number): boolean {
  const before = reader.claims[at - 1];
  const heard = before?.modality === 'hearsay' && before.source === null && reader.speakerOf[at - 1] == null;
  return heard && paragraphsBetween(reader, at - 1, at) <= 1;
}

/** "rejected the union's claim that it was sold": what somebody else reports in the object itself. */
function reportWithin(reader: Reader, at: number): number | undefined {
  return isDeniedReport(reader, at + 1) && reader.claims[at + 1]?.within === reader.claims[at]
    ? at + 1
    : undefined;
}

/** Whether a report stands in the object of the denial right before it, and is of somebody else. */
export function isDeniedReport({ claims, speakerOf }: Reader, at: number): boolean {
  const [outer, inner] = [claims[at - 1], claims[at]];
  if (!outer || inner?.within !== outer || inner.rule !== 'nounClause' || inner.class === 'deny')
    return false;
  return outer.class === 'deny' && speakerOf[at] != null && speakerOf[at] !== speakerOf[at - 1];
}

/** Who rejects "the charge" answers the accusation as well as whoever repeated it last. */
function charges(reader: Reader, at: number): (number | undefined)[] {
  const search = { reference: 'charge', reach: CLAUSE_REACH } as const;
  if (isIndicted(reader, at)) {
    const made = answeredBy(reader, at, {
      ...search,
      fits: (other) => accuses(reader, other) || prosecutes(reader, other),
    });
    return [made ?? chargeAhead(reader, at)];
  }
  if (isNew(reader, at))
    return [answeredBy(reader, at, { ...search, least: 0.7, fits: (other) => isRenewed(reader, at, other) })];
  const told = toldLast(reader, at);
  if (told !== undefined) return [told];
  const charge = answeredBy(reader, at, { ...search, least: -0.5 });
  if (charge !== undefined && isPlural(reader, at)) return [charge, ...chargesBefore(reader, at, charge)];
  const made = charge !== undefined && !accuses(reader, charge) ? chargeMade(reader, at) : undefined;
  if (made !== undefined) return [made];
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (charge === undefined || last === undefined || paragraphsBetween(reader, last, at) > 1) return [charge];
  return sharedWeight(reader, charge, last) > 0.3 || speaksOf(reader, last, at) ? [charge, last] : [charge];
}

/** "“They rammed us,” Lund said. Norhydro rejected *the account*.": the speech right before rather than an older charge. */
function toldLast(reader: Reader, at: number): number | undefined {
  const { determiners, tellings } = reader.lexicon.sets;
  const [first = '', noun = ''] = reader.words[at]?.opening ?? [];
  const last = at - 1;
  if (!determiners.has(first) || !tellings.has(noun) || !isSpeech(reader, last)) return undefined;
  if (!isStatement(reader, last) || !mayAnswer(reader, at, last)) return undefined;
  return paragraphsBetween(reader, last, at) <= 1 ? last : undefined;
}

/** "the *accusation*": what somebody is accused of, further back, rather than the last words that accuse nobody. */
function chargeMade(reader: Reader, at: number): number | undefined {
  const { accusations } = reader.lexicon.sets;
  if (!reader.words[at]?.opening.slice(0, OBJECT_WORDS).some((word) => accusations.has(word)))
    return undefined;
  const fits = (other: number) => reader.claims[other]?.class === 'blame' && isStatement(reader, other);
  return nearestBefore(reader, at, fits, false, NAMED_REACH);
}

/** "the allegations": more than one of them. */
function isPlural({ lexicon, words }: Reader, at: number): boolean {
  const noun = words[at]?.opening.slice(0, OBJECT_WORDS).find((word) => lexicon.sets.charges.has(word));
  return noun?.endsWith('s') === true;
}

/** What is charged besides one charge, by the same party or others. */
function chargesBefore(reader: Reader, at: number, charge: number): number[] {
  const found: number[] = [];
  for (let other = Math.max(0, at - REACH); other < at; other++)
    if (
      paragraphsBetween(reader, other, at) <= CLAUSE_REACH &&
      (accuses(reader, other) || sameParty(reader, other, charge)) &&
      mayAnswer(reader, at, other) &&
      isStatement(reader, other)
    )
      found.push(outermost(reader, at, other));
  return found;
}

export function accuses(reader: Reader, at: number): boolean {
  const kind = reader.claims[at]?.class;
  return kind === 'blame' || kind === 'claim';
}

/** "He denies both charges": perhaps those of a court, which nobody makes in the article. */
function isIndicted(reader: Reader, at: number): boolean {
  return !isClause(reader, at) && reader.words[at]?.text.endsWith(' charges ') === true;
}

/** "rejected a suggestion that …", "dismissed reports of …" tell what is denied, which nobody need have said before. */
export function isNew(reader: Reader, at: number): boolean {
  const [first = ''] = reader.words[at]?.opening ?? [];
  const { anyWords, charges } = reader.lexicon.sets;
  // "avviser påstanden": where the article is an ending, a noun without one in front is no new thing.
  const bare = charges.has(first) && !reader.lexicon.endingArticles;
  return anyWords.has(first) || bare || first === 'a' || first === 'an' || isSpelledOut(reader, at);
}

/** "the assertion that …": the noun is followed by all that it says. */
function isSpelledOut({ lexicon, words }: Reader, at: number): boolean {
  const opening = words[at]?.opening.slice(0, OBJECT_WORDS + 1) ?? [];
  const { charges, that } = lexicon.sets;
  return opening.some((word, i) => i > 0 && that.has(word) && charges.has(opening[i - 1] ?? ''));
}

/** Whether somebody did say what a denial brings up: in the same words, or by what the noun calls it. */
function isRenewed(reader: Reader, at: number, other: number): boolean {
  const shared = sharedWeight(reader, at, other);
  if (shared > 0.5 || speaksOf(reader, other, at)) return true;
  // "suggested that …" and "rejected a suggestion that …" something else
  return namesAct(reader, at, other) && (shared > 0 || !isSpelledOut(reader, at));
}

/** "Ray denies stealing it. The indictment says that he …": the charge right below the top of the article, by a paper or in words that accuse. */
function chargeAhead(reader: Reader, at: number): number | undefined {
  if (isClause(reader, at) && reader.claims[at]?.rule !== 'gerund') return undefined;
  const { personPronouns } = reader.lexicon.sets;
  const lead = isLead(reader, at) && reader.claims[at]?.rule === 'gerund';
  for (let other = at + 1; other <= at + CHARGES_AHEAD; other++) {
    if (!mayAnswer(reader, at, other) || paragraphsBetween(reader, at, other) > 2) continue;
    const charges = prosecutes(reader, other) || (lead && (accuses(reader, other) || isPaper(reader, other)));
    const told = reader.words[other]?.opening.some((word) => personPronouns.has(word)) ?? false;
    if (charges && (told || speaksOf(reader, other, at))) return other;
  }
  return undefined;
}

function isPaper(reader: Reader, at: number): boolean {
  return speakerAt(reader, at)?.kind === 'document';
}

/** "Ray denies fraud. *The prosecution* says he …": whether those make a claim who bring a case to court. */
function prosecutes(reader: Reader, at: number): boolean {
  const { name = '', role } = speakerAt(reader, at) ?? {};
  const words = `${name} ${role ?? ''}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return isPlain(reader, at) && words.some((word) => reader.lexicon.sets.prosecutors.has(word));
}

/** The claim whose words a denial takes up, an accusation before others. */
function mostSimilar(reader: Reader, at: number): number | undefined {
  return answeredBy(reader, at, {
    reach: CLAUSE_REACH,
    least: -2,
    fits: (other) => {
      if (saysNoAlready(reader, at, other) || tellsWhatWouldBe(reader, other)) return false;
      const shared = sharedWeight(reader, at, other);
      const close = Math.abs(paragraphsBetween(reader, other, at)) <= 2 || accuses(reader, other);
      return shared >= 1.2 || (close && (shared > 0.5 || speaksOf(reader, other, at)));
    },
  });
}

/**
 * "Lund says he rang twice. “She was out,” he says. Ray denies that there was any call.": what the party that spoke last is
 * reported to hold, where a denial shares nothing with what was said before.
 */
function justSaid(reader: Reader, at: number): number | undefined {
  if (!isClause(reader, at) || reader.words[at]?.negated || turnsElsewhere(reader, at)) return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || at - last > 2 || paragraphsBetween(reader, last, at) > 1) return undefined;
  const takesUp = saysAny(reader, at);
  return nearestBefore(
    reader,
    at,
    (other) => {
      const words = reader.words[other];
      return (
        (other === last || sameParty(reader, other, last)) &&
        paragraphsBetween(reader, other, last) <= 1 &&
        isParaphrase(reader, other) &&
        isPlain(reader, other) &&
        ASSERTED.includes(reader.claims[other]?.class ?? 'ask') &&
        words?.negated === false &&
        !words.supposes &&
        ((takesUp && !isPaper(reader, other)) || accuses(reader, other) || speaksOf(reader, other, at))
      );
    },
    false,
    JUST_SAID,
  );
}

/** “It is the old offer with a new date,” Ray says. Lund denies that the two are alike.: the speech right before a denial in other words. */
function spokenBefore(reader: Reader, at: number): number | undefined {
  if (!isClause(reader, at) || reader.words[at]?.negated || turnsElsewhere(reader, at)) return undefined;
  const last = at - 1;
  if (!isSpeech(reader, last) || !isStatement(reader, last) || !mayAnswer(reader, at, last)) return undefined;
  return paragraphsBetween(reader, last, at) <= 1 && (speaksOf(reader, last, at) || pointsBack(reader, at))
    ? last
    : undefined;
}

/** "that *the two* are alike", "that he gave *such* an order", "having seen *it*": words that take up what was said. */
function pointsBack({ lexicon: { sets }, words }: Reader, at: number): boolean {
  const { opening = [] } = words[at] ?? {};
  const subject = sets.that.has(opening[0] ?? '') ? 1 : 0;
  const known = sets.determiners.has(opening[subject] ?? '') && !sets.ones.has(opening[subject] ?? '');
  return (
    known ||
    opening.some(
      (word, i) =>
        sets.such.has(word) || (i > subject && sets.objectPronouns.has(word) && sets.proforms.has(word)),
    )
  );
}

/** "*In another case* Lund denied …", "*Meanwhile*, Lund denied …": a sentence that turns to another matter. */
function turnsElsewhere({ article, claims, lexicon }: Reader, at: number): boolean {
  const claim = claims[at];
  const paragraph = claim && article.paragraphs[claim.first];
  const start = claim?.content[0]?.start;
  if (!paragraph || start === undefined) return false;
  const { sentences, tokens } = paragraph.body;
  const first = sentences.find(({ end }) => start - paragraph.start < end)?.first ?? 0;
  return tokens.slice(first, first + TURN_WORDS).some(({ lower }) => lexicon.sets.elsewhere.has(lower));
}

/** "that there was *any* call", "that *anyone* came": words for what others must have spoken of. */
function saysAny({ lexicon, words }: Reader, at: number): boolean {
  return words[at]?.opening.some((word) => lexicon.sets.anyWords.has(word)) ?? false;
}

/** "no bags were lost", of which somebody else denies that any were: all that they share the other denies as well. */
function saysNoAlready({ words }: Reader, at: number, other: number): boolean {
  const [own, theirs] = [words[at], words[other]];
  if (!own || !theirs?.negated || own.negated) return false;
  return sharedStems(own, theirs).every((stem) => theirs.refused.has(stem));
}

/** "does not accept the figure", "did not believe the report" */
export function refuses(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  return (
    claim?.negated === true &&
    !claim.within &&
    !leavesOpen(reader, at) &&
    (claim.class === 'confirm' || claim.class === 'think') &&
    !isClause(reader, at) &&
    referenceOf(reader, at) !== 'none'
  );
}

/** "don't want it" is about what is to come, and "could not confirm it" says neither yes nor no. */
function leavesOpen(reader: Reader, at: number): boolean {
  const { wishes, verifying } = reader.lexicon.sets;
  return cueOf(reader, at)
    .split(' ')
    .some((word) => wishes.has(word) || verifying.has(word));
}

export function paperBefore(reader: Reader, at: number, reach = CLAUSE_REACH): number | undefined {
  return nearestBefore(
    reader,
    at,
    (other) => speakerAt(reader, other)?.kind === 'document' && paragraphsBetween(reader, other, at) <= reach,
  );
}
