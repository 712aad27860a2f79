import type { Scan } from '../grammar/scan';

/** "a nurse *accused of* stealing", "was held, *suspected of* theft": a participle behind those it describes, with which nobody reports anything. */
export function isCharged(scan: Scan, i: number): boolean {
  if (scan.phraseAt(scan.lexicon.charged, i) === 0) return false;
  let before = scan.isText(i - 1, ',') ? i - 2 : i - 1;
  while (scan.is('adverbs', before)) before--;
  const subject = scan.isWord(before) && before >= scan.sentenceOf(i).first;
  return subject && !scan.is('be', before) && !scan.is('have', before) && !scan.is('infinitive', before);
}
