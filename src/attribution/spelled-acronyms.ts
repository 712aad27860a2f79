import { startsWithLower } from '../text/letters';
import type { Token } from '../text/token';

/**
 * Tokens whose acronyms that look like other words are looked up as if they were spelt with stops: in “*WHO* said so”
 * the word is *w.h.o.*, in no list of pronouns. Where all is in capitals they tell nothing.
 *
 * @param acronyms such acronyms in lower case
 */
export function spellAcronyms(tokens: readonly Token[], acronyms: ReadonlySet<string>): readonly Token[] {
  const any = acronyms.size > 0 && tokens.some((token) => isAmong(token, acronyms));
  if (!any || !tokens.some(({ text }) => startsWithLower(text))) return tokens;
  return tokens.map((token) =>
    isAmong(token, acronyms) ? { ...token, lower: spelled(token.lower) } : token,
  );
}

/** The same for the words of a phrase that is part of some text in small letters. */
export function spellAcronymsIn(text: string, acronyms: ReadonlySet<string>): string {
  return text.replace(IN_CAPITALS, (word) => (acronyms.has(word.toLowerCase()) ? spelled(word) : word));
}

const IN_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

function isAmong({ text, lower }: Token, acronyms: ReadonlySet<string>): boolean {
  return text !== lower && acronyms.has(lower) && text === text.toUpperCase();
}

function spelled(word: string): string {
  return `${Array.from(word).join('.')}.`;
}
