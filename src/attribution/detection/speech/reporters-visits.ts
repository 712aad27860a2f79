import { isNoName } from './introduced-speech';
import { nameAt, personSubject, roleStart } from './person-subject';
import type { Scan, Span } from '../grammar/scan';

/** How far from its verb the name of whom a reporter meets stands: met *the owner of the mill,* Ada Brink. */
const MET_REACH = 6;

/** "*Brink*, 45, meets us at the lock.": who receives the article's own I or we, under a surname. */
export function hostOfReporter(scan: Scan, { first, last }: Span): Span | undefined {
  if (!scan.isCapital(first) || isNoName(scan, first)) return undefined;
  const verb = behindAge(scan, first + 1);
  return verb < last - 1 &&
    scan.is('receptions', verb) &&
    scan.is('objectPronouns', verb + 1) &&
    scan.is('speakerPronouns', verb + 1)
    ? { first, last: first + 1 }
    : undefined;
}

/** Brink*, 45,* … */
export function behindAge(scan: Scan, i: number): number {
  const aged = scan.isText(i, ',') && scan.at(i + 1).kind === 'number' && scan.isText(i + 2, ',');
  return aged ? i + 3 : i;
}

/** "We meet *Ada Brink* at the lock.": whom the article's own I or we comes upon. */
export function metByReporter(scan: Scan, { first, last }: Span): Span | undefined {
  for (let verb = first + 1; verb < last; verb++) {
    const own = scan.is('speakerPronouns', verb - 1) && scan.is('subjectPronouns', verb - 1);
    if (!own || !scan.is('encounters', verb)) continue;
    if (scan.is('metPronouns', verb + 1))
      return topicBefore(scan, first) ?? { first: verb + 1, last: verb + 2 };
    for (let i = verb + 1; i < Math.min(last, verb + MET_REACH); i++) {
      const name = nameAt(scan, i, last);
      if (name) return { first: roleStart(scan, i, verb + 1), last: name };
    }
    return undefined;
  }
  return undefined;
}

/** Whom a paragraph tells of by name first, before a sentence. */
function topicBefore(scan: Scan, limit: number): Span | undefined {
  for (const sentence of scan.sentences) {
    const subject = sentence.first < limit ? personSubject(scan, sentence) : undefined;
    if (subject) return scan.is('personPronouns', subject.first) ? undefined : subject;
  }
  return undefined;
}
