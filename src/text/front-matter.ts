import type { TextRange } from './range';

/** The block of settings between two lines of three dashes at the very start of an article. */
export interface FrontMatter extends TextRange {
  /** The value of `lang` or `language`, if one is given. */
  readonly language: string | null;
}

const BLOCK = /^---[ \t]*(?:\r\n|\n|\r)([^]*?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
/** Front matter is short; anything longer is an article between two rules. */
const LONGEST = 10_000;

/** Finds the front matter; `null` when the article starts without one. */
export function findFrontMatter(text: string): FrontMatter | null {
  if (!text.startsWith('---')) return null;
  const block = BLOCK.exec(text.slice(0, LONGEST));
  if (!block || !/^[\w-]+[ \t]*:/m.test(block[1] ?? '')) return null;
  const language = /^lang(?:uage)?[ \t]*:[ \t]*["']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)/m.exec(block[1] ?? '');
  return { start: 0, end: block[0].length, language: language?.[1] ?? null };
}
