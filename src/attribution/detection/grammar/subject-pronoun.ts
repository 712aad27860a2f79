import type { Scan } from './scan';

export function isPronoun(scan: Scan, i: number): boolean {
  return scan.is('subjectPronouns', i) && !scan.is('determiners', i);
}

/** a-*t-il* ajouté, dit-*elle* */
export function isEnclitic(scan: Scan, i: number): boolean {
  return scan.lower(i).startsWith('-') && scan.is('subjectPronouns', i);
}
