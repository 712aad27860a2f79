import { ASSERTING } from './absences';
import { accuses } from './denied-objects';
import {
  cueOf,
  firstPart,
  isSpeech,
  mayAnswer,
  nearestBefore,
  paragraphsBetween,
  REACH,
  type Reader,
} from './reader';
import { speakerAt } from './speaker-at';
import { speaksOf } from './parties';
import { stemOf } from './content-words';
import { contradicts } from './judgements';
import { isPlain, nearTo } from './last-words';
import { isStatement, outermost } from './targets';

/** How many paragraphs back another figure, or something that there is said to be none of, may stand. */
const NEAR = 2;
/** How rare the thing must be that one party has and another has not. */
const TELLING = 0.4;
/** So many words open a subject that counts: the *number*. */
const SUBJECT_WORDS = 4;
const WORD = /\d[\d.,:]*\d|\d|\p{L}+/gu;
/** What ends the clause that counts: "12 dead*, all of them* men". */
const CLAUSE_END = /, |[;:–—]/u;

/** "put the number at 600", where another party has told of 400: a figure of one's own for the same thing. */
export function otherFigure(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (claim?.rule !== 'objectAt' || claim.negated) return undefined;
  const own = figuresOf(reader, at);
  if (own.length === 0) return undefined;
  // “Of every ten we find three,” somebody said: figures in words that are no count.
  const gives = (other: number) =>
    isStatement(reader, other) &&
    figuresOf(reader, other).some((figure) => /^\d/u.test(figure) || !isSpeech(reader, other));
  const last = nearestBefore(reader, at, gives);
  if (last === undefined || paragraphsBetween(reader, last, at) > NEAR) return undefined;
  if (!tellsOfCounted(reader, at, last)) return undefined;
  return figuresOf(reader, last).some((figure) => own.includes(figure))
    ? undefined
    : outermost(reader, at, last);
}

/** "put the number *of calls* at seven": whether another claim tells of what is counted, if the object says what that is. */
function tellsOfCounted(reader: Reader, at: number, other: number): boolean {
  const { chargePrepositions, figures, prepositions } = reader.lexicon.sets;
  const opening = reader.words[at]?.opening ?? [];
  const noun = opening.findIndex((word) => figures.has(word));
  const end = opening.findIndex((word, i) => i > noun + 1 && prepositions.has(word));
  if (noun < 0 || end < 0 || !chargePrepositions.has(opening[noun + 1] ?? '')) return true;
  const { stems } = reader.read(opening.slice(noun + 2, end).join(' '));
  const told = reader.words[other]?.stems;
  const alike = tollsOf(reader);
  const tells = (stem: string) => told?.has(stem) ?? false;
  return stems.size === 0 || [...stems].some((stem) => tells(stem) || alike.get(stem)?.some(tells));
}

/**
 * "12 soldiers were wounded" and "40 were wounded", "he put the toll at 118" and "it was 11": one figure for what the last
 * words gave another one for, and nothing that they did not speak of.
 */
export function countsOtherwise(reader: Reader, at: number): number | undefined {
  const clause = firstClause(reader, at);
  const words = reader.read(clause);
  const figures = figuresIn(reader, clause);
  const [figure] = figures;
  if (words.negated || figures.length !== 1 || !figure || !isPlain(reader, at) || isOwnAffair(reader, at))
    return undefined;
  const { atLeast, plain } = reader.lexicon;
  const idle = new Set(
    [
      ...countingWords(reader, at),
      ...atLeast.flatMap((phrase) => phrase.split(' ')),
      ...words.opening.filter((word) => reader.lexicon.sets.countings.has(word)),
    ].map((word) => stemOf(plain.get(word) ?? word)),
  );
  const numbers = new Set(figures.map(stemOf));
  const rest = [...words.stems].filter((stem) => !/\d/.test(stem) && !idle.has(stem) && !numbers.has(stem));
  const alike = tollsOf(reader);
  const { timeWords, months } = reader.lexicon.sets;
  const when = words.opening.filter((word) => timeWords.has(word) || months.has(word));
  return nearTo(reader, at, (other) => {
    const theirs = reader.words[other];
    if (when.some((word) => theirs?.opening.includes(word) === false)) return false;
    const counted = figuresOf(reader, other);
    if (!theirs || theirs.negated || counted.length === 0 || counted.includes(figure)) return false;
    const told = (stem: string) =>
      theirs.stems.has(stem) || alike.get(stem)?.some((one) => theirs.stems.has(one));
    if (!rest.every(told)) return false;
    if (rest.length === 0 && !pointsAt(reader, at)) return false;
    return !(counted.length === 1 && leavesRoom(reader, at, figure, other, counted[0] ?? ''));
  });
}

/** "There were 31 *such* incidents": another figure for what the last words gave one for. */
export function countsSuch(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  const { such } = reader.lexicon.sets;
  const noun = words?.opening.findIndex((word) => such.has(word)) ?? -1;
  const figure = words?.opening[noun - 1] ?? '';
  if (!/^\d/u.test(figure) || words?.negated || !isPlain(reader, at)) return undefined;
  const counted = (other: number) => isStatement(reader, other) && figuresOf(reader, other).length > 0;
  const last = nearestBefore(reader, at, counted);
  if (last === undefined || paragraphsBetween(reader, last, at) > NEAR) return undefined;
  const [theirs, ...others] = figuresOf(reader, last);
  if (theirs === undefined || [theirs, ...others].includes(figure)) return undefined;
  return leavesRoom(reader, at, figure, last, theirs) ? undefined : outermost(reader, at, last);
}

/** The other words that count the same, by stems: for "killed" those of "died" and "dead". */
function tollsOf({ lexicon: { plain, tolls } }: Reader): ReadonlyMap<string, readonly string[]> {
  const families = tolls.map((family) => family.map((word) => stemOf(plain.get(word) ?? word)));
  return new Map(families.flatMap((family) => family.map((stem) => [stem, family] as const)));
}

/** "it was 11", "there were 40", "the number is 260", “Forty.” */
export function pointsAt(reader: Reader, at: number): boolean {
  const { that, subjectPronouns, personPronouns, existentials } = reader.lexicon.sets;
  const opening = reader.words[at]?.opening ?? [];
  const subject = opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '';
  return (
    (subjectPronouns.has(subject) && !personPronouns.has(subject)) ||
    existentials.has(subject) ||
    countingWords(reader, at).length > 0
  );
}

/** "*the real number* is 260": a subject that says no more than that something is counted; empty for others. */
function countingWords({ lexicon, words }: Reader, at: number): readonly string[] {
  const { figures, be } = lexicon.sets;
  const opening = words[at]?.opening ?? [];
  const noun = opening.findIndex((word) => figures.has(word));
  return noun >= 0 && noun < SUBJECT_WORDS && be.has(opening[noun + 1] ?? '')
    ? opening.slice(0, noun + 1)
    : [];
}

/** "At least 12" leaves room for 15. */
function leavesRoom(reader: Reader, at: number, own: string, other: number, theirs: string): boolean {
  const [one, two] = [own, theirs].map((figure) => Number(figure.replaceAll(/[.,]/g, '')));
  if (one === undefined || two === undefined) return false;
  return one < two ? isLowerBound(reader, at, own) : isLowerBound(reader, other, theirs);
}

function isLowerBound({ lexicon, words }: Reader, at: number, figure: string): boolean {
  const text = words[at]?.text ?? '';
  return lexicon.atLeast.some((phrase) => text.includes(` ${phrase} ${figure} `));
}

/** The figures of a claim, as they are written: "1,200", "five". */
function figuresOf(reader: Reader, at: number): string[] {
  const { claims, article } = reader;
  return (claims[at]?.content ?? []).flatMap(({ start, end }) =>
    figuresIn(reader, article.text.slice(start, end)),
  );
}

function figuresIn({ lexicon: { sets } }: Reader, text: string): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.filter((word) => /^\d/u.test(word) || (sets.numerals.has(word) && !sets.singulars.has(word)));
}

/** The words of a claim up to the first comma: "12 dead, all but two of them women". */
function firstClause(reader: Reader, at: number): string {
  return firstPart(reader, at).split(CLAUSE_END, 1)[0] ?? '';
}

/** "*she* had three dogs", "*we* lost four": what people count of their own, of which others have another number. */
function isOwnAffair({ lexicon, words }: Reader, at: number): boolean {
  const { personPronouns, speakerPronouns, that } = lexicon.sets;
  const opening = words[at]?.opening ?? [];
  const subject = opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '';
  return personPronouns.has(subject) || speakerPronouns.has(subject);
}

/** "Interviewer: Your partner writes that you threw it away. – I lent it to a museum.": what is put to somebody who answers. */
export function putToThem(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (claim?.rule !== 'label' || claim.within || reader.words[at]?.agrees) return undefined;
  let place = at - 1;
  const { first } = reader.claims[place] ?? {};
  while (place > 0 && reader.claims[place]?.rule !== 'label' && reader.claims[place]?.first === first)
    place--;
  const prompt = reader.claims[place];
  const end = prompt?.content.at(-1)?.end;
  if (prompt?.rule !== 'label' || end === undefined || reader.article.text[end - 1] === '?') return undefined;
  // The newspaper asks, and somebody answers.
  if (speakerAt(reader, at)?.kind !== 'person' || speakerAt(reader, place)?.kind === 'person')
    return undefined;
  for (let other = at - 1; other > place; other--) {
    const put = reader.claims[other];
    if (!put || !['say', 'claim', 'blame'].includes(put.class)) continue;
    if (put.rule !== 'thatClause' && put.rule !== 'bareClause' && put.class !== 'blame') continue;
    if (put.source && mayAnswer(reader, at, other, true)) return other;
  }
  return undefined;
}

/** "answered that he had never seen it": the accusation that was the last thing said, or what was said of who answers. */
export function repliedTo(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (!claim || claim.within || claim.negated || !replies(reader, at)) return undefined;
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other));
  if (last === undefined || at - last > 2 || paragraphsBetween(reader, last, at) > 1) return undefined;
  if (reader.words[at]?.agrees) return undefined;
  return accuses(reader, last) || speaksOf(reader, last, at) ? outermost(reader, at, last) : undefined;
}

function replies(reader: Reader, at: number): boolean {
  return cueOf(reader, at)
    .split(/[^\p{L}]+/u)
    .some((word) => reader.lexicon.replies.has(word));
}

/** "No keys were copied, they said. “There are keys in there,” she said.": somebody has what another says there is none of. */
export function thereIsOne(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || claim.within || claim.negated || !words || words.affirmed.size === 0 || words.supposes)
    return undefined;
  if (!ASSERTING.includes(claim.class)) return undefined;
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--) {
    const denied = reader.words[other]?.denied;
    if (!denied?.size || paragraphsBetween(reader, other, at) > NEAR || !mayAnswer(reader, at, other))
      continue;
    const { class: theirs = 'ask' } = reader.claims[other] ?? {};
    if (theirs === 'deny' || !ASSERTING.includes(theirs) || contradicts(reader, other)) continue;
    const [noun = ''] = denied;
    if (words.affirmed.has(noun) && reader.weightOf(noun) >= TELLING) return other;
  }
  return undefined;
}
