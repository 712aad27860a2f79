import { isPlain } from './last-words';
import { sameParty, speaksOf } from './parties';
import { isSpeech, mayAnswer, nearestBefore, paragraphsBetween, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { isParaphrase, isStatement, outermost } from './targets';

/** Before its verb a subject has no more words: *the mayor's deputy* was mistaken. */
const SUBJECT = 4;
/** So many words may go on behind the verdict: she was wrong *about the toll*. */
const TAIL = 5;
/** How many paragraphs back the words may stand. */
const REACH = 2;
/** Of what kind a party must be that he, she or they may stand for. */
const PEOPLE: readonly string[] = ['person', 'anonymous', 'group', 'organisation'];

/**
 * "said she was wrong", "said the mayor was exaggerating": the last words of whoever is told to err or lie. What it was "wrong
 * to do" is a deed.
 */
export function saidToErr(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at)) return undefined;
  const opening = claimed(reader, at);
  const verb = verbOfErring(reader, opening);
  if (verb === undefined) return undefined;
  const { personPronouns } = reader.lexicon.sets;
  const pointed = verb === 1 && personPronouns.has(opening[0] ?? '');
  const fits = (other: number) => isStatement(reader, other) && paragraphsBetween(reader, other, at) <= REACH;
  const found = pointed
    ? saidByPerson(reader, at, nearestBefore(reader, at, fits))
    : nearestBefore(reader, at, (other) => fits(other) && speaksOf(reader, at, other));
  return found === undefined ? undefined : outermost(reader, at, reportedWith(reader, at, found));
}

/**
 * The last words right before, of somebody whom a pronoun may mean. It may mean whoever speaks: "*he* said he was wrong", and
 * in a paragraph of its own "Lund said she had been mistaken".
 */
function saidByPerson(reader: Reader, at: number, last: number | undefined): number | undefined {
  const source = reader.claims[at]?.source;
  if (last !== at - 1 || !source) return undefined;
  const who = reader.article.text.slice(source.start, source.end).toLowerCase();
  const kind = speakerAt(reader, last)?.kind ?? '';
  if (reader.lexicon.sets.personPronouns.has(who) || !PEOPLE.includes(kind)) return undefined;
  return kind === 'person' && paragraphsBetween(reader, last, at) > 0 ? undefined : last;
}

/** "Lund said it leaked. “I swim,” she said. Brink said Lund was wrong.": what is reported in the paragraph rather than a remark. */
function reportedWith(reader: Reader, at: number, found: number): number {
  const report = found - 1;
  const holds =
    isSpeech(reader, found) &&
    isParaphrase(reader, report) &&
    isPlain(reader, report) &&
    isStatement(reader, report) &&
    mayAnswer(reader, at, report) &&
    sameParty(reader, report, found) &&
    reader.claims[report]?.paragraph === reader.claims[found]?.first;
  return holds ? report : found;
}

/** The words of a report, without the conjunction that opens it. */
function claimed({ lexicon, words }: Reader, at: number): readonly string[] {
  const opening = words[at]?.opening ?? [];
  return lexicon.sets.that.has(opening[0] ?? '') ? opening.slice(1) : opening;
}

/** Where the verb stands that tells a party to err: "she *was* wrong", "the mayor *has been* exaggerating". */
function verbOfErring(reader: Reader, opening: readonly string[]): number | undefined {
  const { errs } = reader.read(opening.join(' '));
  if (errs < 1) return undefined;
  const { be, have, adverbs, infinitive, negations, conditional, ifWords } = reader.lexicon.sets;
  const verb = opening.findIndex((word) => be.has(word) || have.has(word));
  const start = verb < 0 ? errs : verb;
  if (start < 1 || start > SUBJECT || opening.length - errs > TAIL) return undefined;
  const between = opening.slice(start, errs);
  if (!between.every((word) => be.has(word) || have.has(word) || adverbs.has(word))) return undefined;
  if (opening.slice(errs).some((word) => infinitive.has(word))) return undefined;
  return opening.some((word) => negations.has(word) || conditional.has(word) || ifWords.has(word))
    ? undefined
    : start;
}
