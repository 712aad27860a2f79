import { character, characterAt } from './letters';
import { tokenEnd } from './token-end';

/** What a token is made of: letters (with digits), digits only, or a mark. */
export type TokenKind = 'word' | 'number' | 'mark';

/**
 * The smallest unit of the text: a word, a clitic split from its word ("do" + "n't", "Ada" + "'s", "l'" + "eau"),
 * a number or one mark. Offsets count UTF-16 code units from the start of the paragraph.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case with straight apostrophes, for looking it up. */
  readonly lower: string;
}

const APOSTROPHE = /['’ʼ]/;
const CLITIC_START = /^['’-]/;
/** English clitics that stand after an apostrophe. */
const AFTER_APOSTROPHE = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Romance words that lose their vowel before an apostrophe. */
const BEFORE_APOSTROPHE = new Set(
  'l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu dell all nell sull un'.split(' '),
);
/** French pronouns that follow their verb with a hyphen. */
const AFTER_HYPHEN =
  /[-‐‑](?:t[-‐‑])?(?:ils?|elles?|je)$|[-‐‑]t[-‐‑]on$|(?<=dit|fait|oit|pond|prend|tend)[-‐‑]on$/u;
const NEGATED =
  /^(?:do|does|did|is|are|was|were|have|has|had|ca|could|wo|would|should|must|need|ai|might)n$/u;

/**
 * Cuts a paragraph into tokens. Every character that is not white space lies in exactly one token.
 *
 * @param text one paragraph; offsets of the tokens count from its start
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = nextVisible(text, 0); at < text.length; at = nextVisible(text, at)) {
    const end = tokenEnd(text, at);
    const piece = text.slice(at, end);
    const cut = isJoined(piece) ? clitic(piece) : 0;
    if (cut > 0) tokens.push(token(piece.slice(0, cut), at));
    tokens.push(token(cut > 0 ? piece.slice(cut) : piece, at + cut));
    at = end;
  }
  return tokens;
}

function token(text: string, start: number): Token {
  const lower = isJoined(text) ? text.toLowerCase().replace(/[’ʼ]/g, "'") : text.toLowerCase();
  // Most words are in lower case already: one string for both saves a tenth of what an article keeps.
  return { start, end: start + text.length, kind: kindOf(text), text, lower: lower === text ? text : lower };
}

/** Where the next character stands that is no white space. */
function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at++;
  return at;
}

const SPACE = /\s/;

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text.charAt(at));
}

function kindOf(text: string): TokenKind {
  const first = characterAt(text, 0);
  if (first === character.letter) return 'word';
  if (first === character.number) return 'number';
  return CLITIC_START.test(text) && characterAt(text, 1) === character.letter ? 'word' : 'mark';
}

/** Where the piece splits into a word and its clitic; 0 when it does not. */
function clitic(piece: string): number {
  const hyphen = AFTER_HYPHEN.exec(piece);
  if (hyphen && hyphen.index > 0) return hyphen.index;
  const at = lastApostrophe(piece);
  if (at <= 0) return 0;
  const before = piece.slice(0, at).toLowerCase();
  const after = piece.slice(at + 1).toLowerCase();
  if (after === 't' && NEGATED.test(before)) return at - 1;
  if (AFTER_APOSTROPHE.has(after)) return at;
  const first = piece.search(APOSTROPHE);
  return BEFORE_APOSTROPHE.has(piece.slice(0, first).toLowerCase()) ? first + 1 : 0;
}

/** Whether there may be an apostrophe or a hyphen in it; most words have none. */
function isJoined(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code === 39 || code === 45 || code >= 0x2bc) return true;
  }
  return false;
}

function lastApostrophe(piece: string): number {
  for (let i = piece.length - 1; i > 0; i--) {
    const code = piece.charCodeAt(i);
    if (code === 39 || code === 8217 || code === 700) return i;
  }
  return 0;
}
