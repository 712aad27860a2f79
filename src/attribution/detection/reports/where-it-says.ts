import type { CueGroup } from '../grammar/cue-groups';
import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';

/**
 * "On *the poster* it says that …": what can be read there says it, rather than *it*.
 *
 * @param source the subject of the words of saying
 * @param from where their clause begins
 */
export function whereItSays(scan: Scan, { senses }: CueGroup, source: Span, from: number): Span {
  const { first, last } = source;
  const plain = senses.some(({ class: kind, frames }) => kind === 'say' && frames.includes('c'));
  const bare = last === first + 1 && scan.is('proforms', first) && scan.is('subjectPronouns', first);
  if (!plain || !bare || scan.is('demonstratives', first) || !scan.is('prepositions', from)) return source;
  // "In a statement it said …": what puts one out speaks.
  if (scan.is('singulars', from + 1)) return source;
  const place = subjectAfter(scan, from + 1, first);
  if (place?.last !== first) return source;
  // "On page 9 it says": the paper does, not its page.
  for (let i = place.first; i < place.last; i++) if (scan.is('passages', i)) return source;
  return place;
}
