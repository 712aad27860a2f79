import type { Lexicon } from '../lexicon';

/**
 * Where the relative clause between commas starts that the offset stands in, if it tells of something with a name:
 * Kestrel, *which makes most of* Norvolt’s chargers, said no; -1 for none.
 */
export function startOfAside(text: string, at: number, { words }: Lexicon): number {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const aside = ASIDE.exec(before);
  const relative = aside?.[1]?.toLowerCase() ?? '';
  if (!aside || !words.thingRelatives.includes(relative)) return -1;
  return at - before.length + aside.index;
}

/** So many characters a clause has at most. */
const LONGEST = 160;

/** A name, a comma, a word and more without another comma. */
const ASIDE = /(?<=\p{Lu}[^\s,]*), (\p{L}+) [^,.;:“”"]*$/u;
