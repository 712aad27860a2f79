import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { subjectBehind } from '../grammar/inverted-subject';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';

/** A question before the words of saying, and who leaves it open. */
export interface FrontedQuestion {
  readonly content: Span;
  readonly source: Span;
}

/** "*Ob der Damm hält*, ließ *die Stadt* offen", "*Wann es weitergeht*, wollte *Lund* nicht sagen": where verbs come last. */
export function frontedQuestion(scan: Scan, group: CueGroup, from: number): FrontedQuestion | undefined {
  const { verbsLast, verbSecond, invertsFreely } = scan.lexicon;
  if (!verbsLast && !verbSecond && !invertsFreely) return leftOpen(scan, group, from);
  if (!scan.lexicon.verbsLast || group.form !== 'verb' || !scan.is('wh', from)) return undefined;
  if (scan.sentenceOf(group.head).first !== from || !scan.senseHas(group, 'w')) return undefined;
  const verb = group.auxiliary ?? group.first;
  const limit =
    group.auxiliary === undefined ? (group.particle ?? scan.sentenceOf(group.head).last) : group.first;
  if (!scan.isText(verb - 1, ',')) return undefined;
  const source = subjectBehind(scan, verb + 1, limit);
  return source && { content: { first: from, last: verb - 1 }, source };
}

/** "*Whether it leaked*, *Lund* would not say", "*What it holds* *she* does not want to reveal": where the verb ends the sentence. */
function leftOpen(scan: Scan, group: CueGroup, from: number): FrontedQuestion | undefined {
  const { first, last } = scan.sentenceOf(group.head);
  const asks = scan.is('wh', from) && !scan.is('subordinators', from) && from === first;
  if (!asks || group.form !== 'verb' || group.passive || !scan.senseHas(group, 'w')) return undefined;
  if (scan.isWord(group.last) || group.last < last - 1 || scan.isText(group.last, '?')) return undefined;
  const pronoun = { first: group.first - 1, last: group.first };
  const source = scan.is('subjectPronouns', pronoun.first)
    ? pronoun
    : subjectBefore(scan, group.first, from + 1);
  if (source?.last !== group.first) return undefined;
  const comma = scan.isText(source.first - 1, ',') ? 1 : 0;
  if (comma === 0 && !scan.is('subjectPronouns', source.first)) return undefined;
  const content = { first: from, last: source.first - comma };
  const whole = hasFiniteVerb(scan, { first: from + 1, last: content.last });
  return whole ? { content, source } : undefined;
}
