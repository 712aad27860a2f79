/** Longest key made from a name. */
const longest = 40;

/**
 * The readable key of a speaker: `Berit Holm` becomes `berit-holm`, and `berit-holm-2` where that is taken. Letters of
 * every script stay; accents go.
 */
export function speakerKey(name: string, taken: { has(key: string): boolean }): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  const short = plain.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const key = short.replace(/^-+|-+$/g, '') || 'speaker';
  if (!taken.has(key)) return key;
  for (let count = 2; ; count++) {
    if (!taken.has(`${key}-${count}`)) return `${key}-${count}`;
  }
}
