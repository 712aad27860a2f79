import type { Token } from './token';

/** The family of a quotation mark: marks of one family pair with each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'singleGuillemet' | 'corner' | 'whiteCorner';

/** How a mark can be read where it stands. */
export type MarkSide = 'open' | 'close' | 'either';

export interface QuotationMark {
  /** Index of the token. */
  readonly token: number;
  readonly family: MarkFamily;
  readonly side: MarkSide;
  readonly text: string;
}

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '＂': 'double',
  "''": 'double',
  '``': 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'singleGuillemet',
  '›': 'singleGuillemet',
  '「': 'corner',
  '」': 'corner',
  '『': 'whiteCorner',
  '』': 'whiteCorner',
};
const ALWAYS_OPEN = new Set(['„', '‚', '「', '『', '``', '‟', '‛']);
const ALWAYS_CLOSE = new Set(['」', '』']);
/** Words that lose their first letters: the mark before them is an apostrophe. */
const ELIDED =
  /^(?:n|em|til|till|cause|cos|tis|twas|twere|bout|round|neath|ere|ello|appen|\p{N}+s?|s|nother|kay)$/u;
const OPENING_NEIGHBOUR = /^[([{<—–―\-/*_¿¡:]$/;

/**
 * Finds the tokens that are quotation marks, with the sides they can take. Apostrophes (’Twas, rock ’n’ roll,
 * the ’90s) and primes after figures (6' 2", a 12" record) are none. Plural possessives are left for pairing.
 */
export function findQuotationMarks(tokens: readonly Token[]): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let doubles = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'mark') continue;
    const family = FAMILIES[token.text];
    if (!family) continue;
    if (family === 'single' && isApostrophe(tokens, i)) continue;
    if (isPrime(tokens, i, doubles % 2 === 1)) continue;
    if (family === 'double') doubles++;
    marks.push({ token: i, family, side: sideOf(tokens, i, token), text: token.text });
  }
  return marks;
}

function sideOf(tokens: readonly Token[], i: number, token: Token): MarkSide {
  if (ALWAYS_OPEN.has(token.text)) return 'open';
  if (ALWAYS_CLOSE.has(token.text)) return 'close';
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const gapBefore = before?.end !== token.start;
  const gapAfter = after?.start !== token.end;
  const opens = gapBefore || OPENING_NEIGHBOUR.test(before.text) || isMark(before);
  const closes = gapAfter || after.kind === 'mark';
  if (gapBefore && gapAfter) return edgeSide(before, after);
  if (opens && !gapAfter && gapBefore) return 'open';
  if (closes && gapAfter && !gapBefore) return isMark(before) ? 'either' : 'close';
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

/** A mark with space on both sides (French style) opens at the start and closes at the end of a paragraph. */
function edgeSide(before: Token | undefined, after: Token | undefined): MarkSide {
  if (!before) return 'open';
  return after ? 'either' : 'close';
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && token.text in FAMILIES;
}

function isApostrophe(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  const before = tokens[i - 1];
  const touchesAfter = after?.start === token?.end;
  const touchesBefore = before !== undefined && before.end === token?.start;
  // A sign reads: ‘46 children. No school.’
  const figureAnnounced = after?.kind === 'number' && before !== undefined && /^[:,]$/.test(before.text);
  if (touchesAfter && !touchesBefore && after && ELIDED.test(after.lower) && !figureAnnounced) return true;
  // The second mark of ’n’.
  const elided = touchesBefore && /^(?:n|'n)$/.test(before.lower);
  return elided && /^['’‘]$/.test(tokens[i - 2]?.text ?? '');
}

/** Feet, inches, minutes and seconds: a straight mark that touches a figure and cannot close anything. */
function isPrime(tokens: readonly Token[], i: number, open: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || before?.kind !== 'number' || before.end !== token.start) return false;
  if (token.text === "'") return true;
  if (token.text !== '"' && token.text !== '”' && token.text !== "''") return false;
  return !open;
}
