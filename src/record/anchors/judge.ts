import type { TextRange } from '../../text/range';
import { BitPattern, similarity } from './bit-parallel';
import type { SoughtQuote } from './sought-quote';
import { agreementBeside, rememberWords, type RememberedWords } from './surroundings';
import type { WordIndex } from './word-index';

export interface JudgedPlace {
  /** In the folded text. */
  readonly range: TextRange;
  /** Similarity of the words, 0 to 1. */
  readonly words: number;
  /** Agreement of the few characters that adjoin on each side, 0 to 1. */
  readonly nearLeft: number;
  readonly nearRight: number;
  /** Agreement of all that is remembered of both sides, 0 to 1 each by what they tell, summed. */
  readonly support: number;
  /** Words and surroundings weighed together, 0 to 1. */
  readonly agreement: number;
  /** The same with where it stands. */
  readonly score: number;
}

/** Scores places by their words and their surroundings. */
export class PlaceJudge {
  private readonly before: RememberedWords;
  private readonly after: RememberedWords;
  private readonly nearBefore: BitPattern;
  private readonly nearAfter: BitPattern;
  /** Candidates share their borders: agreement is worked out once for each. */
  private readonly leftOf = new Map<number, number>();
  private readonly rightOf = new Map<number, number>();

  /** @param expected where the words would start if they had moved along with their neighbours */
  constructor(
    private readonly text: string,
    private readonly index: WordIndex,
    private readonly sought: SoughtQuote,
    private readonly expected: number | undefined,
  ) {
    this.before = rememberWords(index, index.idsOf(sought.prefix).reverse());
    this.after = rememberWords(index, index.idsOf(sought.suffix));
    this.nearBefore = new BitPattern(sought.prefix.slice(-near), true);
    this.nearAfter = new BitPattern(sought.suffix.slice(0, near));
  }

  judge(range: TextRange): JudgedPlace {
    const { text, index, sought } = this;
    const words = similarity(sought.words, text.slice(range.start, range.end));
    const first = index.countBefore(range.start);
    const next = index.firstFrom(range.end);
    const nearLeft = nearAgreement(text, this.nearBefore, range.start, -1);
    const nearRight = nearAgreement(text, this.nearAfter, range.end, 1);
    const besideLeft = once(this.leftOf, first, () => agreementBeside(index, this.before, first - 1, -1));
    const besideRight = once(this.rightOf, next, () => agreementBeside(index, this.after, next, 1));
    const left = (nearLeft + besideLeft) / 2;
    const right = (nearRight + besideRight) / 2;
    const weight = wordsWeight(sought.words);
    const support = sought.prefixWeight * left + sought.suffixWeight * right;
    const agreement = (weight * words + support) / (weight + sought.prefixWeight + sought.suffixWeight);
    const residual = this.expected === undefined ? Infinity : Math.abs(range.start - this.expected);
    const score = (agreement + positionWeight * Math.exp(-residual / nearness)) / (1 + positionWeight);
    return { range, words, nearLeft, nearRight, support, agreement, score };
  }
}

function once(known: Map<number, number>, key: number, work: () => number): number {
  const value = known.get(key) ?? work();
  known.set(key, value);
  return value;
}

/** How many characters count as adjoining. */
const near = 16;

/** What standing where expected is worth, and how far off it is worth little. */
const positionWeight = 0.1;
const nearness = 60;

/** Short words tell little by themselves, as they may stand anywhere; long ones as much as both sides together. */
function wordsWeight(words: string): number {
  return 0.4 + 1.6 * Math.min(1, words.length / 40);
}

/** Unrelated characters agree by about this much, which counts as nothing. */
const chance = 0.4;

function nearAgreement(text: string, pattern: BitPattern, border: number, direction: -1 | 1): number {
  const length = pattern.words.length;
  if (length === 0) return 0;
  const to = Math.max(0, Math.min(text.length, border + direction * (length + 4)));
  let least = length;
  for (const distance of pattern.distancesFrom(text, border, to)) least = Math.min(least, distance);
  return Math.max(0, (1 - least / length - chance) / (1 - chance));
}
