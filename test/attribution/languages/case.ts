/**
 * A test text with what should be found in it.
 *
 * The text carries its own gold: `{k …}` content, `{s …}` source, `{c …}` cue; a digit after the letter keeps
 * several claims apart (`{k2 …}`), and several digits say that they share it (`{s12 …}`). Each further string is one claim, `kind: speaker`, with `-` for a speaker that
 * nobody can name and `/negated`, `/hearsay` and the like after the kind where that matters. A text without any is
 * one in which nothing should be found.
 */
export type LanguageCase = readonly [marked: string, ...claims: string[]];

const MARK = /\{[ksc]\d* ?([^}]*)\}/gu;

/** The text of a case as an article would have it. */
export function plainText([marked]: LanguageCase): string {
  return marked.replace(MARK, '$1');
}

/** The same as an article that states its language, since one sentence can be good Danish and good Norwegian. */
export function inLanguage(row: LanguageCase, language: string): string {
  return `---\nlanguage: ${language}\n---\n\n${plainText(row)}\n`;
}
