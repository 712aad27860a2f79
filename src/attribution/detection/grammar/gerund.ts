import type { Scan } from './scan';

/** saying, disant, diciendo */
export function isGerund(scan: Scan, word: string): boolean {
  return word.endsWith('ing') || scan.lexicon.gerund.test(word);
}
