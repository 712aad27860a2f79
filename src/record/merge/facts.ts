import { isPlainMap, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import { isPlace } from './format-paths';
import { canonical, without } from './keyed';

/**
 * Which fact of an earlier version of a list each fact of a later one is: first those that say the same to the letter, then
 * places that only moved. No fact stands for two.
 *
 * @param path of the list
 * @returns for each later fact the number of the earlier one, or `undefined` for a new fact
 */
export function sameFacts(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
  path: readonly string[],
): readonly (number | undefined)[] {
  const equal = equalFacts(before, after);
  return isPlace([...path, anyEntry]) ? matched(before, after, wherever, equal) : equal;
}

/** The same for facts that say the same to the letter only. */
export function equalFacts(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
): readonly (number | undefined)[] {
  return matched(before, after, canonical, []);
}

function matched(
  before: readonly PlainValue[],
  after: readonly PlainValue[],
  saying: (fact: PlainValue) => string,
  known: readonly (number | undefined)[],
): (number | undefined)[] {
  const taken = new Set(known);
  const open = new Map<string, number[]>();
  for (const [index, fact] of before.entries()) {
    const key = saying(fact);
    if (taken.has(index)) continue;
    const same = open.get(key);
    if (same) same.push(index);
    else open.set(key, [index]);
  }
  for (const same of open.values()) same.reverse();
  return after.map((fact, index) => known[index] ?? open.get(saying(fact))?.pop());
}

/** What a place says without its position. */
function wherever(fact: PlainValue): string {
  return canonical(isPlainMap(fact) ? without(fact, 'at') : fact);
}
