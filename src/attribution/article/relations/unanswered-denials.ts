import { mayAnswer, nearestBefore, paragraphsBetween, turnsAgainst, isSpeech, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { accuses } from './denied-objects';
import { statementOf } from './flat-contradictions';
import { isPlain } from './last-words';
import { sameParty } from './parties';
import { isClause, referenceOf, tellsWhatWouldBe } from './targets';

/** How many claims back the denial may stand, with what those who deny go on to say. */
const CLAIMS = 3;
/** So many sentences may end between a claim and who makes the next. */
const SENTENCE_ENDS = 1;

/**
 * "The union denied reports that drivers were coming back. The firm said 31 had come on Monday.", "denied that any letter had
 * come. … An official confirmed that it had": a denial of what nobody has said yet, and whoever tells of it behind.
 */
export function countersDenial(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || words.agrees || words.supposes || !tells(reader, at) || tellsWhatWouldBe(reader, at))
    return undefined;
  const denial = nearestBefore(reader, at, (other) => isUnanswered(reader, other), false, CLAIMS);
  if (denial === undefined || paragraphsBetween(reader, denial, at) > 1) return undefined;
  for (let between = denial + 1; between < at; between++)
    if (!sameParty(reader, between, denial) && reader.claims[between]?.within !== reader.claims[denial])
      return undefined;
  if (!isNext(reader, at) || !isOfOneTime(reader, at, denial)) return undefined;
  return isWitness(reader, at) || standsBehind(reader, at, denial) ? denial : undefined;
}

/** Whether no sentence of the article’s own stands between a claim and the one before. */
function isNext({ article, claims }: Reader, at: number): boolean {
  const end = claims[at - 1]?.content.at(-1)?.end ?? 0;
  const claim = claims[at];
  const start = Math.min(
    ...[claim?.source, claim?.cue, claim?.content[0]].flatMap((part) => part?.start ?? []),
  );
  return (article.text.slice(end, start).match(/[.!?]["”’']?\s/gu)?.length ?? 0) <= SENTENCE_ENDS;
}

/** "denied that she would resign", "the budget had been passed": what is to come, and what was. */
function isOfOneTime(reader: Reader, at: number, denial: number): boolean {
  const [own, denied] = [statementOf(reader, at), statementOf(reader, denial)];
  return !own || !denied || own.modal === denied.modal;
}

/** Whether somebody tells of what is or was so. */
function tells(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const confirms = claim?.class === 'confirm' && !claim.negated && !claim.within && isClause(reader, at);
  return confirms || (isPlain(reader, at) && claim?.class !== 'call' && claim?.class !== 'think');
}

/** A denial in words of its own, or of reports and charges, that has found no claim to deny. */
function isUnanswered(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  if (claim?.class !== 'deny' || claim.negated || claim.within || reader.denying.has(at)) return false;
  return isClause(reader, at) || (referenceOf(reader, at) === 'charge' && !namesSource(reader, at));
}

/** "the accusations *from* Norland": whose words are denied, and nobody else’s. */
function namesSource({ lexicon: { sets }, words }: Reader, at: number): boolean {
  const { opening = [] } = words[at] ?? {};
  const noun = opening.findIndex((word) => sets.charges.has(word));
  const next = opening[noun + 1] ?? '';
  return noun >= 0 && (sets.fromWords.has(next) || sets.passiveBy.has(next));
}

/** Papers, unnamed people and groups, whoever accuses and whoever is set against the last words. */
function isWitness(reader: Reader, at: number): boolean {
  if (turnsAgainst(reader, at) || accuses(reader, at)) return true;
  const kind = speakerAt(reader, at)?.kind;
  return kind === 'document' || ((kind === 'anonymous' || kind === 'group') && !isSpeech(reader, at));
}

/** Whether words come right behind a denial in its paragraph. */
function standsBehind(reader: Reader, at: number, denial: number): boolean {
  return at === denial + 1 && paragraphsBetween(reader, denial, at) === 0 && mayAnswer(reader, at, denial);
}
