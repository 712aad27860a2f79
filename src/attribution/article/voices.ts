import { startsWithCapital } from '../../text/letters';
import type { Paragraph } from '../../text/article-text';
import type { ParagraphClaims } from '../detection/paragraph-claims';
import { hasFiniteVerb } from '../detection/grammar/finite-verbs';
import type { Scan, Span } from '../detection/grammar/scan';
import { talks } from './interview';

/** One voice among several that a paper has asked: "Ada Brink (34), teacher:" and what she answers. */
export interface Voice {
  /** The paragraph that names them. */
  readonly line: number;
  /** The tokens there that do, and the colon, if there is one. */
  readonly named: Span;
  readonly colon: number | null;
  /** Where their words begin in this paragraph; `null` in one that only names them. */
  readonly words: number | null;
}

/** So many voices are no chance, and so many of them must sound like talk: lists of candidates have such lines too. */
const FEWEST = 2;
const TALKING = 0.6;
/** A name, and all that says who somebody is, are hardly longer, in tokens. */
const LONGEST_NAME = 5;
const LONGEST_LINE = 16;
const OLDEST = 120;

/** Finds the paragraphs of a round of voices, each of which opens with a name and who that is. */
export function findVoices(
  paragraphs: readonly Paragraph[],
  local: readonly ParagraphClaims[],
): (Voice | undefined)[] {
  const lines = paragraphs.map(({ kind }, at) => {
    const found = local[at];
    return found && kind !== 'headline' ? lineOf(found.scan) : undefined;
  });
  const voices: (Voice | undefined)[] = [];
  let heard = 0;
  let talking = 0;
  for (const [at, found] of local.entries()) {
    const line = lines[at];
    const before = voices[at - 1];
    if (line) {
      heard++;
      voices.push({ line: at, ...line });
    } else if (before && paragraphs[at]?.kind !== 'byline' && (before.words === null || goesOn(at)))
      voices.push({ ...before, words: 0 });
    else voices.push(undefined);
    const first = line ? line.words !== null : before?.words === null;
    if (first && talks(found)) talking++;
  }
  return heard >= FEWEST && talking >= TALKING * heard ? voices : voices.map(() => undefined);

  /** Only what stands before the next line may be more of the same answer: behind the last one the article goes on. */
  function goesOn(at: number): boolean {
    const found = local[at];
    const second = voices[at - 1]?.line !== undefined && voices[at - 2]?.words == null;
    return second && found !== undefined && talks(found) && lines[at + 1] !== undefined;
  }
}

/** "Ada Brink, 34, teacher:", "Ada Brink (34), teacher", with or without what she says behind the colon. */
function lineOf(scan: Scan): Omit<Voice, 'line'> | undefined {
  const name = nameEnd(scan);
  const age = name + 1;
  const aged = scan.at(age).kind === 'number' && Number(scan.at(age).text) <= OLDEST;
  if (!scan.isText(name, ',', '(') || !(aged || isDescribed(scan, name))) return undefined;
  const limit = Math.min(scan.length, LONGEST_LINE);
  for (let i = age + 1; i < limit; i++) {
    if (scan.isText(i, ':')) {
      const words = i + 1 < scan.length ? i + 1 : null;
      return { named: { first: 0, last: i }, colon: i, words };
    }
    if (scan.isText(i, '.', '?', '!')) return undefined;
  }
  return limit === scan.length ? { named: { first: 0, last: limit }, colon: null, words: null } : undefined;
}

/** "Ada Brink, teacher:": a whole name and what somebody is, without any verb. */
function isDescribed(scan: Scan, name: number): boolean {
  const { length } = scan;
  return name > 1 && scan.isText(length - 1, ':') && !hasFiniteVerb(scan, { first: name, last: length });
}

/** Where the name ends that a line opens with; 0 if it opens with none. */
function nameEnd(scan: Scan): number {
  let last = 0;
  while (last < LONGEST_NAME && scan.isWord(last) && scan.at(last).kind === 'word') last++;
  const whole = startsWithCapital(scan.at(0).text) && startsWithCapital(scan.at(last - 1).text);
  return last >= 1 && whole ? last : 0;
}
