import type { Found, PickSense } from './found-content';
import { startsNounPhrase } from '../grammar/noun-phrases';
import type { Scan } from '../grammar/scan';
import { opensMainClause } from '../grammar/verb-second';

/** "wies *den Vorwurf* zurück, …": what is said to have been charged, before the particle of its verb. */
export function chargedObject(
  scan: Scan,
  start: number,
  sense: PickSense,
  particle: number | undefined,
): Found | undefined {
  const object = sense('o');
  if (
    !object ||
    particle === undefined ||
    !scan.is('charges', particle - 1) ||
    !startsNounPhrase(scan, start)
  )
    return undefined;
  for (let i = start; i < particle; i++) if (!scan.isWord(i)) return undefined;
  return { content: [{ first: start, last: particle }], sense: object, rule: 'object' };
}

/**
 * An object that names a charge with the charge itself behind the verb: "wies *den Vorwurf* zurück, *sie habe Akten vernichtet*".
 *
 * @param comma where the clause with the charge would be set off
 */
export function withCharge(scan: Scan, found: Found, comma: number, limit: number): Found {
  const [object] = found.content;
  const charge = object && scan.is('charges', object.last - 1) && scan.isText(comma, ',');
  if (!charge || !opensMainClause(scan, comma + 1, limit)) return found;
  return { ...found, content: [...found.content, { first: comma + 1, last: limit }] };
}
