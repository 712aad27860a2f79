import type { Scan } from '../grammar/scan';

/** So many words lead up to the noun that tells what a work is: a new one-act *play*. */
const LONGEST = 8;

/**
 * Whether what stands behind a quotation tells of a work that is called so: “Who Needs Boats?”, *a musical by Ada
 * Brink*; “Who Needs Boats?”, *directed by Ada Brink*; “Who Needs Boats?” *is shown* on Friday, *opens* on Friday.
 *
 * @param end first token behind the quotation
 */
export function isToldOfAsWork(scan: Scan, end: number): boolean {
  const comma = scan.isText(end, ',') || scan.isText(end - 2, ',');
  const first = scan.isText(end, ',') ? end + 1 : end;
  if (scan.is('stagings', first)) return true;
  if (comma && scan.is('staged', first) && scan.is('agents', first + 1)) return true;
  if (comma && scan.is('determiners', first)) return describesWork(scan, first + 1);
  let verb = first;
  while (isAuxiliary(scan, verb) || scan.is('adverbs', verb)) verb++;
  return verb > first && scan.is('staged', verb);
}

/** a *musical* by Ada Brink, a *show* for the over-fours; but not: the *band* shouted */
function describesWork(scan: Scan, first: number): boolean {
  for (let i = first; i < first + LONGEST && scan.isWord(i); i++) {
    if (scan.is('titleBefore', i) && !scan.is('titleBefore', i + 1))
      return !scan.isWord(i + 1) || scan.is('prepositions', i + 1) || scan.is('staged', i + 1);
    if (scan.is('prepositions', i)) return false;
  }
  return false;
}

function isAuxiliary(scan: Scan, i: number): boolean {
  return scan.is('be', i) || scan.is('have', i) || scan.is('future', i);
}
