/**
 * The tags of a word: outside, or beginning or inside a source, a cue or a content.
 *
 * A span begins at its `B` and runs over the `I`s that follow.
 */
export const label = { O: 0, sourceB: 1, sourceI: 2, cueB: 3, cueI: 4, contentB: 5, contentI: 6 } as const;
export const labelCount = 7;

/** Whether a word tagged `to` may follow one tagged `from`: an inside tag continues a span of its own role only. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}
