import { isFinite } from './finite-verbs';
import { isGerund } from './gerund';
import { startsNounPhrase } from './noun-phrases';
import type { Scan, Span } from './scan';
import { subjectBefore } from './subject-before';

/** What a participle at the front of a sentence says, and of whom. */
export interface FrontParticiple {
  /** The end of its words, before the comma, or behind the mark that closes a quotation with it. */
  readonly last: number;
  /** The subject of the main clause. */
  readonly subject: Span;
}

/** So many words may stand between the comma and the verb of the main clause. */
const LONGEST_SUBJECT = 24;

/** "*Warning that the dam could burst,* Ada Brink told residents to leave": a participle that opens a sentence. */
export function frontParticiple(scan: Scan, first: number): FrontParticiple | undefined {
  const sentence = scan.sentenceOf(first);
  if (first !== sentence.first || !isGerund(scan, scan.lower(first))) return undefined;
  for (let i = first + 1; i < sentence.last; i++) {
    if (!scan.isText(i, ',')) continue;
    const quotation = scan.quotationOf(i);
    if (quotation && quotation.closer !== i + 1) continue;
    const last = quotation ? i + 2 : i;
    const subject = subjectOfMain(scan, quotation ? last : i + 1, sentence.last);
    if (subject) return { last, subject };
  }
  return undefined;
}

/** The subject that a main clause opens with, before its verb. */
function subjectOfMain(scan: Scan, first: number, limit: number): Span | undefined {
  const opens = startsNounPhrase(scan, first) && !scan.is('relatives', first) && !scan.is('that', first);
  if (!opens || scan.is('subordinators', first) || isGerund(scan, scan.lower(first))) return undefined;
  for (let verb = first + 1; verb < Math.min(limit, first + LONGEST_SUBJECT); verb++) {
    if (!isFinite(scan, verb)) continue;
    let end = verb;
    while (scan.is('adverbs', end - 1)) end--; // Lund *repeatedly* said
    const subject = subjectBefore(scan, end, first);
    if (subject?.first === first) return subject;
  }
  return undefined;
}
