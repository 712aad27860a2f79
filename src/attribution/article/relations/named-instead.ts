import { isPlain } from './last-words';
import { firstPart, mayAnswer, paragraphsBetween, type Reader } from './reader';
import { isStatement, outermost } from './targets';

/** So many words may name who it was: it was *the mayor of Harby* who left. */
const NAME_WORDS = 5;

/**
 * "The mayor said the union had left the talks. The union said *it was the mayor who* had left.": right behind what another
 * party says somebody names who or what it was instead.
 */
export function namesInstead(reader: Reader, at: number): number | undefined {
  const last = at - 1;
  const words = reader.words[at];
  if (!words || words.negated || words.agrees || words.supposes || !isPlain(reader, at)) return undefined;
  if (!isPlain(reader, last) || !isStatement(reader, last) || !mayAnswer(reader, at, last)) return undefined;
  if (paragraphsBetween(reader, last, at) > 1 || !isCleft(reader, at)) return undefined;
  return outermost(reader, at, last);
}

/** "(that) it was *the mayor who*", "it was *Lund that*"; but not "it was true that", "it is the meadows that". */
function isCleft(reader: Reader, at: number): boolean {
  const { that, proforms, subjectPronouns, be, relatives, adverbs, prepositions } = reader.lexicon.sets;
  const { opening = [] } = reader.words[at] ?? {};
  const it = that.has(opening[0] ?? '') && subjectPronouns.has(opening[1] ?? '') ? 1 : 0;
  const pronoun = opening[it] ?? '';
  if (!proforms.has(pronoun) || !subjectPronouns.has(pronoun) || !be.has(opening[it + 1] ?? '')) return false;
  const behind = opening.slice(it + 2, it + 3 + NAME_WORDS);
  const opens = behind.findIndex((word) => relatives.has(word));
  const name = behind.slice(0, Math.max(0, opens));
  const [first = ''] = name;
  if (first === '' || name.some((word) => adverbs.has(word) || prepositions.has(word))) return false;
  if (!that.has(behind[opens] ?? '')) return true;
  return name.length === 1 && isName(reader, at, first);
}

function isName(reader: Reader, at: number, word: string): boolean {
  return firstPart(reader, at)
    .split(/[^\p{L}]+/u)
    .some((one) => one.toLowerCase() === word && one !== word);
}
