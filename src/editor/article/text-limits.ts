/**
 * Longest text that is searched for claims, in UTF-16 code units: some 150,000 words, more than a day's transcript.
 * Beyond it only what is recorded is shown.
 */
export const longestArticle = 1_000_000;

/** Characters that tell of bytes that are no text: control characters other than white space, and replacements. */
const odd = /[^\P{Cc}\s]|\ufffd/gu;

/** Whether a file holds words and not bytes that an editor happened to open: binary files are full of zeros. */
export function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  return !sample.includes('\u0000') && (sample.match(odd)?.length ?? 0) * 50 <= sample.length;
}
