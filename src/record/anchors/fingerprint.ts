/**
 * A short text that tells two texts apart for the purposes of an editor's history: two 32-bit hashes
 * (FNV-1a, and the same from another seed with another prime) and the length. Not for use against people
 * who make texts collide on purpose.
 */
export function textFingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b) + (other >>> 15);
  }
  return `${text.length} ${one >>> 0} ${other >>> 0}`;
}
