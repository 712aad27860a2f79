import { Columns } from './columns';
import { hashWord } from './hash';
import { quote, type ParagraphWords } from './paragraph-words';
import { wordClasses } from './word-classes';

/** What is known of each word before its neighbours are looked at. */
export interface WordFacts {
  readonly words: ParagraphWords;
  readonly form: Int32Array;
  readonly stem: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly shape: Uint8Array;
  readonly wordClass: Uint8Array;
  /** How likely the word belongs to a cue, from 0 (unknown or never) to 7. */
  readonly prior: Uint8Array;
}

/** Gives the bucket 0 to 7 of the learned probability that a word belongs to a cue. */
export type CuePrior = (form: number, stem: number) => number;

const classOf = wordClasses();

export const shapes = {
  lower: 1,
  capital: 2,
  upper: 3,
  mixed: 4,
  digit: 5,
  initial: 6,
  comma: 7,
  stop: 8,
  mark: 9,
  colon: 10,
  dash: 11,
  other: 12,
  sentenceCapital: 13,
  question: 14,
  clitic: 15,
} as const;

export function wordFacts(words: ParagraphWords, prior: CuePrior, columns = new Columns()): WordFacts {
  const { text, count, start, end } = words;
  const facts = {
    words,
    form: columns.int32(count),
    stem: columns.int32(count),
    suffix3: columns.int32(count),
    suffix2: columns.int32(count),
    shape: columns.uint8(count),
    wordClass: columns.uint8(count),
    prior: columns.uint8(count),
  };
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    const form = hashWord(text, from, to);
    const stem = hashWord(text, from, stemEnd(text, from, to));
    const first =
      i === 0 || words.sentence[i] !== words.sentence[i - 1] || words.quote[i - 1] === quote.opening;
    facts.form[i] = form;
    facts.stem[i] = stem;
    facts.suffix3[i] = hashWord(text, Math.max(from, to - 3), to);
    facts.suffix2[i] = hashWord(text, Math.max(from, to - 2), to);
    facts.shape[i] = shapeOf(text, from, to, first);
    facts.wordClass[i] = classOf.get(form) ?? 0;
    facts.prior[i] = prior(form, stem);
  }
  return facts;
}

/** Whether token `i` is a word rather than a mark. */
export function isWord(facts: WordFacts, i: number): boolean {
  const shape = facts.shape[i] ?? 0;
  return (
    (shape >= shapes.lower && shape <= shapes.initial) ||
    shape === shapes.sentenceCapital ||
    shape === shapes.clitic
  );
}

/** Where a crude English stem ends: without -ing, -ed, -es, -s, -e. */
function stemEnd(text: string, from: number, to: number): number {
  const length = to - from;
  const last = text.charCodeAt(to - 1) | 32;
  const before = text.charCodeAt(to - 2) | 32;
  if (length > 5 && last === 103 && before === 110 && (text.charCodeAt(to - 3) | 32) === 105) return to - 3;
  if (length > 4 && before === 101 && (last === 100 || last === 115)) return to - 2;
  if (length > 3 && (last === 101 || (last === 115 && before !== 115))) return to - 1;
  return to;
}

function shapeOf(text: string, from: number, to: number, first: boolean): number {
  const c = text.charCodeAt(from);
  if (isLower(c)) return shapes.lower;
  if (isUpper(c)) {
    if (to - from === 1) return shapes.initial;
    let upper = 0;
    let lower = 0;
    for (let i = from + 1; i < to; i++) {
      const d = text.charCodeAt(i);
      if (isUpper(d)) upper++;
      else if (isLower(d)) lower++;
    }
    if (lower === 0) return shapes.upper;
    if (upper > 0) return shapes.mixed;
    return first ? shapes.sentenceCapital : shapes.capital;
  }
  if (c >= 48 && c <= 57) return shapes.digit;
  switch (c) {
    case 44:
      return shapes.comma;
    case 46:
      return shapes.stop;
    case 33:
    case 63:
      return shapes.question;
    case 34:
    case 0x201c:
    case 0x201d:
      return shapes.mark;
    case 58:
      return shapes.colon;
    case 45:
    case 0x2013:
    case 0x2014:
      return shapes.dash;
    case 39:
    case 0x2019:
      return shapes.clitic;
    default:
      return shapes.other;
  }
}

function isUpper(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
}

function isLower(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff);
}
