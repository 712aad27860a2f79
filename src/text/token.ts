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
const TOKEN =
  /(?:\p{L}\.){2,}(?:[-‐‑]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?|[\p{L}\p{M}][\p{L}\p{M}\p{N}_]*(?:(?:['’ʼ](?=[\p{L}])|[-‐‑](?=[\p{L}\p{N}])|&(?=\p{Lu}))[\p{L}\p{M}\p{N}_]+)*|''|``|\.{3}|--+|[^\s]/uy;

/** English clitics that stand after an apostrophe. */
const AFTER_APOSTROPHE = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Romance words that lose their vowel before an apostrophe. */
const BEFORE_APOSTROPHE = new Set(
  'l d j m t s c n qu jusqu lorsqu puisqu quoiqu quelqu dell all nell sull un'.split(' '),
);
/** French pronouns that follow their verb with a hyphen. */
const AFTER_HYPHEN = /[-‐‑](?:t[-‐‑])?(?:ils?|elles?|je)$|[-‐‑]t[-‐‑]on$/u;
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
    const plain = plainWordEnd(text, at);
    if (plain > at) {
      const word = text.slice(at, plain);
      const lower = word.toLowerCase();
      tokens.push({ start: at, end: plain, kind: 'word', text: word, lower: lower === word ? word : lower });
      at = plain;
    } else if (isPlainMark(text, at)) {
      const mark = text.charAt(at);
      tokens.push({ start: at, end: ++at, kind: 'mark', text: mark, lower: mark });
    } else at = addPiece(tokens, text, at);
  }
  return tokens;
}

/** Adds whatever stands at an offset, a word and its clitic as two; returns where it ends. */
function addPiece(tokens: Token[], text: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.test(text);
  const piece = text.slice(start, TOKEN.lastIndex);
  const cut = clitic(piece);
  if (cut > 0) add(tokens, piece.slice(0, cut), start);
  add(tokens, piece.slice(cut), start + cut);
  return start + piece.length;
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

/**
 * Where the word that starts here ends, if it is a plain one: ASCII letters up to a space or a mark that can belong to
 * no word. Most words are, and need not be asked what else they might be.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetterCode(text.charCodeAt(end))) end++;
  if (end === start || end === text.length) return end;
  const after = text.charCodeAt(end);
  const spaced = after === 32 || after === 44;
  return spaced || (after === 46 && end > start + 1) ? end : start;
}

/** Marks that are always a token of their own. */
const PLAIN_MARKS = ',;:?!()"“”';

function isPlainMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '.' ? text.charAt(at + 1) !== '.' : PLAIN_MARKS.includes(mark);
}

function add(tokens: Token[], text: string, start: number): void {
  const first = text.charCodeAt(0);
  const kind = isLetterCode(first) ? 'word' : isDigitCode(first) ? 'number' : kindOf(text);
  const lower = fold(text);
  // Most words are in lower case already: one string for both saves a tenth of what an article keeps.
  tokens.push({ start, end: start + text.length, kind, text, lower: lower === text ? text : lower });
}

const CAPITAL = /^\p{Lu}/u;

function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') || lower.includes('ʼ') ? lower.replace(/[’ʼ]/g, "'") : lower;
}

/** Whether a text starts with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

function kindOf(text: string): TokenKind {
  if (/^['’ʼ-]?\p{L}/u.test(text)) return 'word';
  return /^\p{N}/u.test(text) ? 'number' : 'mark';
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

function lastApostrophe(piece: string): number {
  for (let i = piece.length - 1; i > 0; i--) {
    const code = piece.charCodeAt(i);
    if (code === 39 || code === 8217 || code === 700) return i;
  }
  return 0;
}
