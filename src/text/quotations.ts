import { findQuotationMarks, type MarkFamily, type QuotationMark } from './quotation-marks';
import type { Token } from './token';

/** A pair of quotation marks; offsets count from the start of the paragraph. */
export interface Quotation {
  /** From the opening mark to behind the closing mark, or to where the quotation was given up. */
  readonly start: number;
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Tokens of the opening and the closing mark; `closer` is -1 when no mark closes the quotation. */
  readonly opener: number;
  readonly closer: number;
  readonly family: MarkFamily;
  /** 0 for a quotation of the article, 1 for one inside it, and so on. */
  readonly depth: number;
}

export interface Quotations {
  /** In the order of their opening marks. */
  readonly pairs: readonly Quotation[];
  /** Tokens of closing marks that close nothing in this paragraph. */
  readonly strayClosers: readonly number[];
}

interface Open {
  readonly mark: QuotationMark;
  readonly depth: number;
}

/**
 * Pairs the quotation marks of one paragraph with a stack. Whatever is unbalanced stays unbalanced in this
 * paragraph only: a double mark that nothing closes runs to the end of the paragraph (or to the next opener of
 * its kind), a single one is taken for an apostrophe unless it opens the paragraph.
 */
export function pairQuotations(tokens: readonly Token[]): Quotations {
  const marks = findQuotationMarks(tokens);
  if (marks.length === 0) return NONE;
  const pairs: Quotation[] = [];
  const strayClosers: number[] = [];
  const stack: Open[] = [];
  const apart = curlyApart(marks);
  marks.forEach((mark, at) => {
    const side = decide(mark, stack, tokens, marks, at, apart);
    if (side === 'open') {
      const twin = stack.findIndex((open) => sameKind(open.mark, mark, apart));
      if (twin >= 0) for (const open of stack.splice(twin)) giveUp(open, mark.token);
      stack.push({ mark, depth: stack.length });
    } else if (side === 'close') {
      const partner = stack.findLastIndex((open) => closes(open.mark, mark, apart));
      const open = stack[partner];
      if (open) {
        stack.length = partner;
        pairs.push(quotation(tokens, open, mark.token));
      } else strayClosers.push(mark.token);
    }
  });
  for (const open of stack) giveUp(open, tokens.length);
  pairs.sort((a, b) => a.start - b.start);
  return { pairs: withDepth(pairs), strayClosers };

  function giveUp(open: Open, before: number): void {
    if (open.mark.family === 'single' && open.mark.token > 0) return;
    pairs.push(quotation(tokens, open, -1, before));
  }
}

const NONE: Quotations = { pairs: [], strayClosers: [] };

function quotation(tokens: readonly Token[], open: Open, closer: number, before = closer): Quotation {
  const opener = tokens[open.mark.token];
  const last = tokens[before - 1];
  const close = tokens[closer];
  const empty = before - 1 <= open.mark.token;
  const innerStart = (empty ? opener?.end : tokens[open.mark.token + 1]?.start) ?? 0;
  const innerEnd = empty ? innerStart : (last?.end ?? innerStart);
  return {
    start: opener?.start ?? 0,
    end: close?.end ?? innerEnd,
    innerStart,
    innerEnd,
    opener: open.mark.token,
    closer,
    family: open.mark.family,
    depth: open.depth,
  };
}

/** Depth counted over the pairs that came about, since some openers were given up. */
function withDepth(pairs: readonly Quotation[]): Quotation[] {
  const ends: number[] = [];
  return pairs.map((pair) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.start) ends.pop();
    const depth = ends.length;
    ends.push(pair.end);
    return { ...pair, depth };
  });
}

function decide(
  mark: QuotationMark,
  stack: readonly Open[],
  tokens: readonly Token[],
  marks: readonly QuotationMark[],
  at: number,
  apart: boolean,
): 'open' | 'close' | 'apostrophe' {
  const open = stack.findLast((candidate) => closes(candidate.mark, mark, apart));
  if (mark.text === '“') {
    // The same mark opens in English and closes in German and Czech.
    if (open?.mark.text === '„') return 'close';
    return mark.side === 'close' && open ? 'close' : 'open';
  }
  if (mark.text === '‘') {
    if (open?.mark.text === '‚') return 'close';
    return mark.side === 'close' && open ? 'close' : 'open';
  }
  if (mark.family === 'guillemet' || mark.family === 'singleGuillemet') return open ? 'close' : 'open';
  if (mark.family === 'single' && mark.side !== 'open') {
    if (!open || possessive(tokens, marks, at)) return 'apostrophe';
    return 'close';
  }
  if (mark.side !== 'either') return mark.side;
  return open ? 'close' : 'open';
}

/** the tenants’ money: after an s, before a word, with a better closing mark still to come. */
function possessive(tokens: readonly Token[], marks: readonly QuotationMark[], at: number): boolean {
  const mark = marks[at];
  const before = tokens[(mark?.token ?? 0) - 1];
  const after = tokens[(mark?.token ?? 0) + 1];
  if (!before?.lower.endsWith('s') || after?.kind !== 'word') return false;
  for (const next of marks.slice(at + 1)) {
    if (next.family !== 'single') continue;
    return next.side !== 'open';
  }
  return false;
}

/**
 * Whether curly double marks pair among themselves beside straight ones: then one sort quotes inside the other
 * ("She called it a “rant,” she wrote.). Else the sorts are mixed up, and either closes the other.
 */
function curlyApart(marks: readonly QuotationMark[]): boolean {
  if (!marks.some(isStraight)) return false;
  const curly = marks.filter(({ text }) => text === '“' || text === '”');
  return (
    curly.length > 0 &&
    curly.length % 2 === 0 &&
    curly.every(({ text }, i) => text === (i % 2 === 0 ? '“' : '”'))
  );
}

function isStraight({ text }: QuotationMark): boolean {
  return text === '"';
}

function sameKind(a: QuotationMark, b: QuotationMark, apart: boolean): boolean {
  if (a.family !== b.family || (apart && isStraight(a) !== isStraight(b))) return false;
  return a.text === b.text || a.family === 'double';
}

function closes(opener: QuotationMark, closer: QuotationMark, apart: boolean): boolean {
  if (opener.family !== closer.family || (apart && isStraight(opener) !== isStraight(closer))) return false;
  switch (closer.family) {
    case 'double':
      return opener.text !== '„' || closer.text !== '„';
    case 'single':
      return opener.text === closer.text ? closer.text !== '‘' : true;
    case 'guillemet':
    case 'singleGuillemet':
    case 'corner':
    case 'whiteCorner':
      return true;
  }
}
