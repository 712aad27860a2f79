import { contentOfNone } from './absences';
import { isPlain } from './last-words';
import { nearestBefore, paragraphsBetween, sharedWeight, turnsAgainst, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { isClause, isStatement, outermost } from './targets';

/** What a witness must share with a denial, and anybody else. */
const BY_WITNESS = 0.5;
const BY_OTHERS = 1.6;
/** How many paragraphs and claims back the denial may stand. */
const REACH = 1;
const CLAIMS = 2;

/**
 * "The ministry denied that any soldiers had crossed the river. Two farmers said they had seen soldiers wading across.",
 * "said there had been no complaints. Observers said they had filed 112 *of them*": what some deny, and others tell of.
 */
export function tellsOfDenied(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || words.negated || words.supposes || !isPlain(reader, at)) return undefined;
  const found = nearestBefore(
    reader,
    at,
    (other) =>
      paragraphsBetween(reader, other, at) <= REACH &&
      (isDenied(reader, at, other) || isOfNone(reader, at, other)),
    false,
    CLAIMS,
  );
  return found === undefined ? undefined : outermost(reader, at, found);
}

function isDenied(reader: Reader, at: number, other: number): boolean {
  const claim = reader.claims[other];
  if (claim?.class !== 'deny' || claim.negated || reader.words[other]?.negated || !isClause(reader, other))
    return false;
  const kind = speakerAt(reader, at)?.kind;
  const witness = kind === 'anonymous' || kind === 'group' || kind === 'document' || turnsAgainst(reader, at);
  return sharedWeight(reader, at, other) >= (witness ? BY_WITNESS : BY_OTHERS);
}

/** "112 *of them*", "several *of them*" of what there is said to be none of. */
function isOfNone(reader: Reader, at: number, other: number): boolean {
  return isStatement(reader, other) && contentOfNone(reader, other) && countsThem(reader, at);
}

function countsThem({ lexicon, words }: Reader, at: number): boolean {
  const { objectPronouns, prepositions, numerals, speakerPronouns } = lexicon.sets;
  const all = words[at]?.text.trim().split(' ') ?? [];
  return all.some(
    (word, i) =>
      (/^\d/u.test(word) || numerals.has(word)) &&
      prepositions.has(all[i + 1] ?? '') &&
      objectPronouns.has(all[i + 2] ?? '') &&
      !speakerPronouns.has(all[i + 2] ?? ''),
  );
}
