/** What is the same at the start and at the end of two versions of a text, in UTF-16 code units. */
export interface TextChange {
  readonly prefix: number;
  /** Never overlaps the prefix, in either version. */
  readonly suffix: number;
}

/** So many characters are compared at once: a comparison of strings costs the engine next to nothing. */
const BLOCK = 2048;

/** Finds where two versions of a text differ. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const prefix = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = (from: number, to: number): boolean =>
    before.slice(before.length - to, before.length - from) ===
    after.slice(after.length - to, after.length - from);
  return { prefix, suffix: longest(shorter - prefix, same) };
}

/** How far, up to a limit, all is the same, when `same` tells it of a stretch. */
function longest(limit: number, same: (from: number, to: number) => boolean): number {
  let at = 0;
  let step = BLOCK;
  while (step > 0) {
    const next = Math.min(at + step, limit);
    if (next > at && same(at, next)) at = next;
    else step >>= 1;
    if (at === limit) break;
  }
  return at;
}
