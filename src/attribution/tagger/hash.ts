/** Mixes two 32-bit integers into one (the finaliser of MurmurHash3 over their combination). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/**
 * Hash of the characters from `start` to `end`, with ASCII capitals and typographic apostrophes folded so that
 * a word has one hash however it is set (FNV-1a over UTF-16 units).
 */
export function hashWord(text: string, start: number, end: number): number {
  let h = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) {
    let c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) c += 32;
    else if (c === 0x2019 || c === 0x2018) c = 39;
    h = Math.imul(h ^ c, 0x01000193);
  }
  return h ^ (h >>> 16);
}

/** Keeps the hashes of stems apart from those of words. */
export const stemSalt = 0x51ed270b;
