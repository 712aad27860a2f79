import { isAnswering } from '../grammar/answering';
import type { CueGroup } from '../grammar/cue-groups';
import type { Found } from './found-content';
import type { Scan } from '../grammar/scan';

/**
 * "El alcalde *lo* niega", "La mairie *l'*a démenti": what was just said as an unstressed pronoun before a verb that answers
 * it, where nothing else stands behind the verb that could be denied.
 */
export function cliticObject(
  scan: Scan,
  { first, head, form, passive, senses }: CueGroup,
): Found | undefined {
  if (form !== 'verb' || passive) return undefined;
  const sense = senses.find((one) => isAnswering(one) && one.frames.includes('o'));
  if (!sense) return undefined;
  for (let i = first; i < head; i++)
    if (scan.is('objectClitics', i) && !scan.is('reflexives', i - 1))
      return { content: [{ first: i, last: i + 1 }], sense, rule: 'object' };
  return undefined;
}
