import type { TextRange } from '../../text/range';
import { finish, type Steps } from '../../text/steps';

/**
 * A text with its typography folded, for comparison only, and the way back to the offsets of the original.
 *
 * Folded are: styles of quotation marks and apostrophes, dashes and runs of hyphens, runs of white space
 * including line ends, dots of an ellipsis, invisible format characters, and the Unicode normal form (NFC).
 * Letters and their case stay.
 */
export interface FoldedText {
  readonly text: string;
  /** The range of the original that the folded range stands for, never a part of one folded unit. */
  toSource(range: TextRange): TextRange;
  /** The folded offset of the unit that holds the original offset. */
  fromSource(offset: number): number;
}

/** Work between two pauses, in code units. */
const chunk = 65_536;

const space = 0x20;
const dash = 0x2d;
const dot = 0x2e;
const single = 0x27;
const double = 0x22;
const ellipsis = 0x2026;
/** Not a character: says that the character is left out. */
const nothing = -1;

const folds = new Map<number, number>(
  (
    [
      [
        '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
        space,
      ],
      ['-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', dash],
      ["'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2039\u203a", single],
      ['"\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033', double],
      ['.', dot],
      ['\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff', nothing],
    ] as const
  ).flatMap(([characters, folded]) =>
    Array.from(characters, (c): [number, number] => [c.charCodeAt(0), folded]),
  ),
);

/** The same for the characters that most texts are made of. */
const asciiFolds = Array.from({ length: 0x80 }, (_, code) => folds.get(code));

/** Folds a text in one go. */
export function foldText(text: string): FoldedText {
  return finish(foldInSteps(text));
}

/** How many characters at the start fold into nothing. */
export function invisibleStart(words: string): number {
  let at = 0;
  while (folds.get(words.charCodeAt(at)) === nothing) at++;
  return at;
}

/** Folds the words of a selector, where no way back is needed. */
export function foldWords(words: string): string {
  return foldText(words).text;
}

/** Folds a text and pauses after every few ten thousand characters. */
export function* foldInSteps(text: string): Steps<FoldedText> {
  const composed = text === text.normalize('NFC');
  const starts = new Int32Array(text.length + 1);
  const units = new Uint16Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let flushed = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const folded = code < 0x80 ? asciiFolds[code] : folds.get(code);
    let end = at + 1;
    if (folded === undefined) {
      if (!composed) end = clusterEnd(text, at);
      const plain = end === at + 1 && code < 0x80;
      const words = composed || plain ? undefined : composedCluster(text, at, end);
      for (let i = 0; i < end - at; i++) {
        if (words !== undefined && i >= words.length) break;
        starts[length] = at;
        units[length++] = words?.charCodeAt(i) ?? code;
      }
    } else if (folded !== nothing) {
      end = runEnd(text, at, folded);
      starts[length] = at;
      units[length++] = foldedRun(code, folded, end - at);
    }
    at = end;
    if (length - flushed >= chunk) {
      const whole = isHighSurrogate(units[length - 1]) ? length - 1 : length;
      parts.push(decode(units, flushed, whole));
      flushed = whole;
      yield;
    }
  }
  parts.push(decode(units, flushed, length));
  starts[length] = text.length;
  return new Folded(parts.join(''), starts.subarray(0, length + 1));
}

/** Where the run ends that folds into one character: all white space, all dashes, three dots, two single marks. */
function runEnd(text: string, at: number, folded: number): number {
  let end = at + 1;
  if (folded === space || folded === dash) {
    while (folds.get(text.charCodeAt(end)) === folded) end++;
  } else if (folded === dot && text.startsWith('..', end)) {
    end += 2;
  } else if (folded === single && text.charCodeAt(end) === text.charCodeAt(at)) {
    end++;
  }
  return end;
}

function foldedRun(code: number, folded: number, length: number): number {
  if (folded === dot) return length === 3 ? ellipsis : code;
  return folded === single && length === 2 ? double : folded;
}

/** The end of a character with the marks and conjoining jamo that may compose with it. */
function clusterEnd(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && combining.test(text.charAt(end))) end++;
  return end;
}

const combining = /[\p{M}\u1160-\u11ff]/u;

/** A few characters grow when composed; those are compared as they stand. */
function composedCluster(text: string, at: number, end: number): string {
  const cluster = text.slice(at, end);
  const composed = cluster.normalize('NFC');
  return composed.length <= cluster.length ? composed : cluster;
}

function isHighSurrogate(code = 0): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** So many characters are made into a string at a time. */
const batch = 8192;

/**
 * Half of a broken surrogate pair becomes one replacement character, in texts and in what is sought alike. Without
 * characters beyond Latin-1 the string takes half the memory and is searched in half the time.
 */
function decode(units: Uint16Array, from: number, to: number): string {
  const part = units.subarray(from, to);
  for (const unit of part) if (unit > 0xff) return decoder.decode(part);
  const strings: string[] = [];
  for (let at = 0; at < part.length; at += batch)
    strings.push(String.fromCharCode(...part.subarray(at, at + batch)));
  return strings.join('');
}

class Folded implements FoldedText {
  constructor(
    readonly text: string,
    private readonly starts: Int32Array,
  ) {}

  toSource({ start, end }: TextRange): TextRange {
    return { start: this.unitStart(start), end: this.unitEnd(Math.max(start, end)) };
  }

  fromSource(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private unitStart(index: number): number {
    return this.starts[Math.min(index, this.text.length)] ?? 0;
  }

  /** A unit may have several folded code units, all with one start: the end is where the next unit starts. */
  private unitEnd(index: number): number {
    if (index <= 0) return this.unitStart(0);
    const last = this.unitStart(index - 1);
    let next = index;
    while (next < this.text.length && this.unitStart(next) === last) next++;
    return this.unitStart(next);
  }
}
