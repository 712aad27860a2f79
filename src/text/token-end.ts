import { character, characterAt, isAsciiLetter, startsWithCapital, widthAt } from './letters';

/** Finds where the token ends that starts at a character other than white space. */
export function tokenEnd(text: string, start: number): number {
  const plain = plainEnd(text, start);
  if (plain > start + 1) return plain;
  switch (characterAt(text, start)) {
    case character.letter:
      return initialismEnd(text, start) || wordEnd(text, start);
    case character.mark:
      return wordEnd(text, start);
    case character.number:
      return numberEnd(text, start);
    case character.other:
      return markEnd(text, start);
  }
}

/** Most words are ASCII letters up to a space, a comma or a stop; where one goes on otherwise, its start. */
function plainEnd(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  const after = text.charCodeAt(at);
  return after === codes.space || after === codes.comma || after === codes.stop ? at : start;
}

/** U.S., a.m., U.S.-led: at least two letters with their stops; 0 when it is none. */
function initialismEnd(text: string, start: number): number {
  let letters = 0;
  let at = start;
  for (; characterAt(text, at) === character.letter; letters++) {
    const stop = at + widthAt(text, at);
    if (text.charCodeAt(stop) !== codes.stop) break;
    at = stop + 1;
  }
  if (letters < 2) return 0;
  while (isHyphen(text.charCodeAt(at)) && characterAt(text, at + 1) === character.letter)
    at = runEnd(text, at + 1, (kind) => kind === character.letter);
  return at;
}

/** Letters and digits, joined by apostrophes, hyphens, or an ampersand before a capital. */
function wordEnd(text: string, start: number): number {
  let at = partEnd(text, start);
  while (joins(text, at)) at = partEnd(text, at + 1);
  return at;
}

function partEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isAsciiLetter(text.charCodeAt(at))) at++;
    if (characterAt(text, at) === character.other && text.charCodeAt(at) !== codes.underscore) return at;
    at += widthAt(text, at);
  }
}

/** The Swedish endings of abbreviations behind a colon: vd:n, EU:s, SVT:are. */
const INFLECTED = /^:(?:s|n|ns|en|ens|et|ets|ar|are|ars|arna|er|erna|or|orna|t|an|na|nas)(?![\p{L}\p{N}])/u;

function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === codes.colon) return INFLECTED.test(text.slice(at, at + 6));
  const next = characterAt(text, at + 1);
  if (isApostrophe(code)) return next === character.letter;
  if (isHyphen(code)) return next === character.letter || next === character.number;
  return code === codes.ampersand && startsWithCapital(text.slice(at + 1, at + 3));
}

/** 1,200.50, 12:30, 19th. */
function numberEnd(text: string, start: number): number {
  const isNumber = (kind: number) => kind === character.number;
  let at = runEnd(text, start, isNumber);
  while ('.,:'.includes(text.charAt(at) || ' ') && characterAt(text, at + 1) === character.number)
    at = runEnd(text, at + 1, isNumber);
  return runEnd(text, at, (kind) => kind === character.letter || kind === character.mark);
}

function runEnd(text: string, start: number, goesOn: (kind: number) => boolean): number {
  let at = start;
  while (goesOn(characterAt(text, at))) at += widthAt(text, at);
  return at;
}

/** One mark, or several that count as one: '', ``, ..., -- and longer dashes. */
function markEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  let end = start + widthAt(text, start);
  while (text.charCodeAt(end) === code) end++;
  const times = end - start;
  if (code === codes.hyphen) return end;
  if (code === codes.stop) return start + (times < 3 ? 1 : 3);
  return (
    start + (times > 1 && (code === codes.apostrophe || code === codes.accent) ? 2 : widthAt(text, start))
  );
}

const codes = {
  space: 32,
  ampersand: 38,
  apostrophe: 39,
  comma: 44,
  hyphen: 45,
  stop: 46,
  colon: 58,
  underscore: 95,
  accent: 96,
} as const;

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}
