/**
 * A short text that tells two texts apart for the purposes of an editor's history: two 32-bit hashes in the
 * manner of FNV-1a, from different seeds with different primes, and the length. Not for use against people
 * who make texts collide on purpose.
 */
export function textFingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 2) {
    // Two characters a step; past the end of the text stands nothing.
    const pair = text.charCodeAt(at) | (at + 1 < text.length ? text.charCodeAt(at + 1) << 16 : 0);
    one = Math.imul(one ^ pair, 0x01000193) ^ (one >>> 13);
    other = Math.imul(other ^ pair, 0x85ebca6b) + (other >>> 15);
  }
  return `${text.length} ${one >>> 0} ${other >>> 0}`;
}
