import type { CueGroup } from '../grammar/cue-groups';
import { subjectBehind } from '../grammar/inverted-subject';
import type { Scan, Span } from '../grammar/scan';

/** A question before the words of saying, and who leaves it open. */
export interface FrontedQuestion {
  readonly content: Span;
  readonly source: Span;
}

/** "*Ob der Damm hält*, ließ *die Stadt* offen", "*Wann es weitergeht*, wollte *Lund* nicht sagen": where verbs come last. */
export function frontedQuestion(scan: Scan, group: CueGroup, from: number): FrontedQuestion | undefined {
  if (!scan.lexicon.verbsLast || group.form !== 'verb' || !scan.is('wh', from)) return undefined;
  if (scan.sentenceOf(group.head).first !== from || !scan.senseHas(group, 'w')) return undefined;
  const verb = group.auxiliary ?? group.first;
  const limit =
    group.auxiliary === undefined ? (group.particle ?? scan.sentenceOf(group.head).last) : group.first;
  if (!scan.isText(verb - 1, ',')) return undefined;
  const source = subjectBehind(scan, verb + 1, limit);
  return source && { content: { first: from, last: verb - 1 }, source };
}
