const LETTER = /^\p{L}/u;
const MARK = /^\p{M}/u;
const NUMBER = /^\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;

/** What a character can be part of: words are made of letters, the marks on them, and digits. */
export const character = { other: 0, letter: 1, mark: 2, number: 3 } as const;
export type Character = (typeof character)[keyof typeof character];

/**
 * What stands at an offset. The characters of European languages are told by their codes: the tables of Unicode are
 * slow to look up, and slow to set up when the first article is read.
 */
export function characterAt(text: string, at: number): Character {
  const code = text.charCodeAt(at);
  if (code < 0x80) {
    if (isAsciiLetter(code)) return character.letter;
    return code >= 48 && code <= 57 ? character.number : character.other;
  }
  // Latin letters but for × and ÷; general punctuation.
  if (code >= 0xc0 && code < 0x250)
    return code === 0xd7 || code === 0xf7 ? character.other : character.letter;
  if (code >= 0x2000 && code < 0x2070) return character.other;
  return at < text.length ? lookUp(text.slice(at, at + 2)) : character.other;
}

function lookUp(text: string): Character {
  if (LETTER.test(text)) return character.letter;
  if (MARK.test(text)) return character.mark;
  return NUMBER.test(text) ? character.number : character.other;
}

/** Code units of the character at an offset. */
export function widthAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a text starts with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}

/** Whether a text starts with a lower-case letter. */
export function startsWithLower(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 97 && code <= 122 : LOWER.test(text);
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
