import type { WordSet } from '../lexicon';
import type { Scan } from '../grammar/scan';

/** Words that look like infinitives and are none: ayer, entre, notre. */
const OTHERS = [
  'adverbs',
  'timeWords',
  'prepositions',
  'determiners',
  'possessives',
  'subordinators',
  'documents',
  'dayParts',
] as const satisfies readonly WordSet[];

/** How many negations and unstressed pronouns may stand before an infinitive: ne pas s'être trompé. */
const MOST_BEFORE = 4;

/** Whether a mark stands before an infinitive: *de* réagir, *a* dimitir. Where infinitives have no ending, the mark alone tells. */
export function marksInfinitive(scan: Scan, i: number): boolean {
  return scan.is('infinitive', i) && (!scan.lexicon.infinitiveEnding || isInfinitive(scan, i + 1));
}

/** Whether an infinitive starts at a token, with negations and pronouns before it: *ne pas avoir* confiance. */
export function isInfinitive(scan: Scan, from: number): boolean {
  let i = from;
  while (
    i < from + MOST_BEFORE &&
    (scan.is('negations', i) || scan.is('clitics', i) || scan.is('reflexives', i))
  )
    i++;
  const { lexicon } = scan;
  // la préfecture, le chantier: behind what may be an article only a verb that is known
  const article = i > from && scan.is('determiners', i - 1);
  if (article && !lexicon.infinitives.has(scan.lower(i)) && !scan.is('have', i) && !scan.is('be', i))
    return false;
  if (!lexicon.infinitiveEnding?.test(scan.lower(i)) || scan.isCapital(i)) return false;
  return !lexicon.people.has(scan.lower(i)) && !OTHERS.some((set) => scan.is(set, i));
}
