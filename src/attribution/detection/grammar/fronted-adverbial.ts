import { findOpener } from './clauses';
import type { CueGroup } from './cue-groups';
import { pastParticle } from './particle-verb';
import { hasFiniteVerb } from './finite-verbs';
import { subjectBehind } from './inverted-subject';
import { subjectAfter } from './subject-after';
import type { Scan, Span } from './scan';

/**
 * The subject behind its verb where something else opens the clause, in languages whose verb comes second: "Nå sier
 * *Lund* at …", "I ett mejl skriver *Lund* att …", "Tidligere har *Lund* sagt at …".
 *
 * @param from where the clause begins
 * @param limit the first token that may no longer belong to it
 */
export function behindFront(scan: Scan, group: CueGroup, from: number, limit: number): Span | undefined {
  if (!scan.lexicon.verbSecond || group.form !== 'verb' || group.passive) return undefined;
  const first = pastJoint(scan, from);
  if (!opensFront(scan, first, group.first)) return undefined;
  const around = aroundSubject(scan, group, first);
  if (around) return reportsBehind(scan, group, limit) ? around : undefined;
  const subject = subjectBehind(scan, group.last, group.particle ?? limit);
  if (!subject && scan.is('that', group.last)) return placeOfPassive(scan, group, first);
  if (!subject || subject.first < group.last || scan.is('objectPronouns', subject.first)) return undefined;
  if (reportsBehind(scan, { ...group, last: pastParticle(group, subject.last) }, limit))
    return placeOfWords(scan, group, first, subject) ?? subject;
  // "På spørsmål om han visste det svarte Lund …"
  if (hasFiniteVerb(scan, { first, last: group.first })) return undefined;
  const alone = withoutObject(scan, subject);
  return takesObject(scan, { ...group, last: alone.last }, limit) ? alone : undefined;
}

/** "Samtidig avviser Ada Lund | kritikken": what is denied begins behind the name, or with a word for what others say. */
function withoutObject(scan: Scan, { first, last }: Span): Span {
  const { lexicon } = scan;
  for (let i = first + 1; i < last; i++) {
    if (scan.is('prepositions', i) || !scan.isWord(i)) break;
    const named = scan.isCapital(i - 1) && !scan.isCapital(i);
    const body = lexicon.people.has(scan.lower(i - 1)) || lexicon.bodies.has(scan.lower(i - 1));
    if (named || body || scan.is('charges', i)) return { first, last: i };
  }
  return { first, last };
}

/** "I *rapporten* heter det at …": what holds the words, where nothing but *it* follows the verb. */
function placeOfWords(scan: Scan, group: CueGroup, first: number, subject: Span): Span | undefined {
  const bare = subject.last === subject.first + 1 && scan.is('existentials', subject.first);
  if (!bare || group.senses[0]?.class !== 'show' || !scan.is('prepositions', first)) return undefined;
  const place = subjectAfter(scan, first + 1, group.first);
  return place?.last === group.first ? place : undefined;
}

/** "I *rapporten* konstateras att …": what holds the words, where nothing but the clause follows the verb. */
function placeOfPassive(scan: Scan, group: CueGroup, first: number): Span | undefined {
  if (group.senses[0]?.class !== 'show' || !scan.is('prepositions', first)) return undefined;
  const place = subjectAfter(scan, first + 1, group.first);
  return place?.last === group.first ? place : undefined;
}

/** "Men nå sier …": behind the conjunction that joins a sentence to the one before. */
function pastJoint(scan: Scan, from: number): number {
  return scan.is('coordinators', from) && !scan.isCapital(from + 1) ? from + 1 : from;
}

/** Whether what opens a clause says when, where or how rather than who. */
function opensFront(scan: Scan, first: number, verb: number): boolean {
  if (first >= verb) return false;
  const dated = scan.is('determiners', first) && scan.is('timeWords', first + 1);
  const counted = scan.at(first).kind === 'number' || scan.is('determiners', first);
  const later = counted && tellsTime(scan, { first: first + 1, last: verb });
  if (scan.is('prepositions', first)) return true;
  if (scan.is('subjectPronouns', first) && !dated && !later) return false;
  return (
    scan.is('subordinators', first) ||
    scan.is('adverbs', first) ||
    scan.is('fronts', first) ||
    scan.is('timeWords', first) ||
    dated ||
    later
  );
}

/** "Tre *dager* senere", "Samme *kveld*" */
function tellsTime(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('timeUnits', i) || scan.is('dayParts', i)) return true;
  return false;
}

/** "Tidligere *har Lund* sagt at …": the subject between the auxiliary and the verb. */
function aroundSubject(scan: Scan, { first, head }: CueGroup, from: number): Span | undefined {
  if (first !== head && !scan.is('adverbs', first) && !scan.is('negations', first)) return undefined;
  for (let verb = from + 1; verb < first; verb++) {
    if (!scan.is('have', verb) && !scan.is('conditional', verb)) continue;
    const subject = subjectAfter(scan, verb + 1, first);
    return subject?.last === first ? subject : undefined;
  }
  return undefined;
}

/** Whether a clause, a question or a quotation follows that can be what is reported. */
function reportsBehind(scan: Scan, group: CueGroup, limit: number): boolean {
  const opens = (set: 'that' | 'wh') => findOpener(scan, group, limit, set) >= 0;
  return (
    (scan.senseHas(group, 't') && opens('that')) ||
    ((scan.senseHas(group, 'w') || group.negated) && opens('wh'))
  );
}

/** "Samtidig avviser Lund *kritikken*": what is denied or confirmed, or given in marks. */
function takesObject(scan: Scan, { last, senses }: CueGroup, limit: number): boolean {
  if (last >= limit) return false;
  const quoted = scan.quotationOf(last)?.opener === last;
  const kind = senses[0]?.class;
  const takes = kind === 'deny' || kind === 'confirm' || kind === 'call' || kind === 'order';
  return quoted || (takes && scan.isWord(last));
}
