import type { CueClass } from '../../language/reporting-words';
import { isSummary, mayAnswer, nearest, paragraphsBetween, type Fits, type Reader } from './reader';
import { answeredBy, outermost, tellsWhatWouldBe } from './targets';

/** How much of what there is said to be none of a claim must have. */
const NONE_OF = 0.5;
/** A commoner one will do of the last words. */
const NONE_OF_LAST = 0.3;

/** Who demands, warns or promises that there shall be none of something denies nothing. */
export const ASSERTING: readonly CueClass[] = [
  'say',
  'claim',
  'show',
  'deny',
  'call',
  'think',
  'blame',
  'confirm',
];

/** "There is no seller", "knew of no such offer": against a claim that has one. */
export function noneOfIt(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  const kind = reader.claims[at]?.class ?? 'ask';
  // Who confirms that there was none bears somebody out.
  if (!words || kind === 'confirm' || !ASSERTING.includes(kind)) return undefined;
  const has = (other: number) =>
    (other < at || (isSummary(reader, at) && paragraphsBetween(reader, at, other) > 0)) &&
    asserts(reader, other, words.denied, other === at - 1);
  const found = words.denied.size > 0 ? nearest(reader, at, has) : undefined;
  if (found !== undefined) return outermost(reader, at, broughtUp(reader, at, found, has));
  return words.such ? answeredBy(reader, at, { reach: 1, least: -1 }) : undefined;
}

/** Who spoke of it first in the paragraph: later words of "the request" take it for granted. */
function broughtUp(reader: Reader, at: number, found: number, has: Fits): number {
  let first = found;
  for (let other = found - 1; reader.claims[other]?.first === reader.claims[found]?.first; other--)
    if (mayAnswer(reader, at, other) && has(other)) first = other;
  return first;
}

/** Whether a claim has the rarer of some stems and says no "no", and tells of what is rather than of what would be. */
function asserts(reader: Reader, at: number, stems: ReadonlySet<string>, near: boolean): boolean {
  const words = reader.words[at];
  if (!words || tellsWhatWouldBe(reader, at)) return false;
  let weight = 0;
  for (const stem of stems) if (words.affirmed.has(stem)) weight += reader.weightOf(stem);
  return weight >= (near ? NONE_OF_LAST : NONE_OF);
}

/** Whether somebody says that there is none of something: "received no complaints". */
export function contentOfNone({ lexicon, words }: Reader, at: number): boolean {
  const { nobody, nothing } = lexicon.sets;
  const { negated = false, opening = [] } = words[at] ?? {};
  return negated && opening.some((word) => nobody.has(word) || nothing.has(word));
}
