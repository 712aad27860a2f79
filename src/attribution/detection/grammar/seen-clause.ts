import type { Scan } from './scan';

/** So many words name at most who has seen it. */
const NAME_WORDS = 6;

/**
 * "A log *that the Post has seen* shows …", "The minutes*, which the Post has read,* state …", "A log *the Post has seen* shows
 * …": where a clause starts that ends before a cue and tells only who has seen a paper; -1 for none.
 *
 * @param limit the first token that may belong to it
 */
export function seenClause(scan: Scan, cue: number, limit: number): number {
  const end = scan.isText(cue - 1, ',') ? cue - 1 : cue;
  const aside = end < cue ? seenAside(scan, end, limit) : -1;
  if (aside > 0) return aside;
  let i = end - 1;
  if (!scan.is('seenWords', i)) return -1;
  while (scan.is('adverbs', i - 1)) i--;
  if (!scan.is('have', i - 1)) return -1;
  const verb = i - 1;
  for (i = verb - 1; i > limit && verb - i <= NAME_WORDS; i--) {
    if (scan.is('relatives', i)) return scan.isText(i - 1, ',') ? i - 1 : i;
    if (!scan.isWord(i)) return -1;
    const opens = scan.is('determiners', i) || scan.is('possessives', i);
    if (opens && isNoun(scan, i - 1) && end === cue) return i;
  }
  return -1;
}

/** "The minutes*, seen by the Courier,* record …": the comma that opens such an aside before the one that closes it. */
function seenAside(scan: Scan, close: number, limit: number): number {
  for (let i = close - 1; i > limit && close - i <= NAME_WORDS + 2; i--)
    if (scan.isText(i, ','))
      return scan.is('seenWords', i + 1) && scan.is('agents', i + 2) && isPlain(scan, limit, i) ? i : -1;
  return -1;
}

/** A draft of *that* review: a word that may open a clause as well. */
function isPlain(scan: Scan, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (scan.is('that', i)) return false;
  return true;
}

/** Whether a token can be the noun that a clause without a pronoun describes. */
function isNoun(scan: Scan, i: number): boolean {
  return scan.isWord(i) && !scan.is('prepositions', i) && !scan.is('relatives', i);
}
