import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { subjectBehind } from '../grammar/inverted-subject';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import { secondVerb } from '../grammar/verb-second';

/** "*Dem Vorwurf* widersprach Kern", "*Die Kritik* wies die Stadt zurück": where the verb comes second, what is denied may stand before it. */
export function objectFirst(scan: Scan, group: CueGroup, from: number): boolean {
  if (
    !scan.lexicon.verbsLast ||
    group.form !== 'verb' ||
    group.first !== group.head ||
    group.first - from < 2
  )
    return false;
  if (group.senses[0]?.class !== 'deny' || scan.sentenceOf(group.head).first !== from) return false;
  const oblique = scan.is('obliques', from);
  if (!oblique && !scan.is('determiners', from)) return false;
  let charged = false;
  for (let i = from; i < group.first; i++) {
    if (!scan.isWord(i) || isFinite(scan, i)) return false;
    charged ||=
      scan.is('charges', i) &&
      (i === from + 1 || i === group.first - 1 || scan.is('genitiveArticles', i + 1));
  }
  const next = group.last;
  const subject = scan.isCapital(next) || scan.is('determiners', next) || scan.is('personPronouns', next);
  return subject && (oblique || charged);
}

function opensWithAdverbial(scan: Scan, i: number): boolean {
  return scan.is('prepositions', i) || scan.is('adverbs', i) || scan.is('timeWords', i);
}

/** "*Der Minister* hat die Vorwürfe zurückgewiesen": the subject of the auxiliary of a verb that closes its clause. */
export function ofAuxiliary(scan: Scan, { auxiliary, first }: CueGroup, from: number): Span | undefined {
  if (auxiliary === undefined || auxiliary <= from) return undefined;
  // Die Brücke sei sicher, ließ *die Stadt* mitteilen
  if (scan.isText(auxiliary - 1, ',') && hasFiniteVerb(scan, { first: from, last: auxiliary - 1 })) {
    const behind = subjectBehind(scan, auxiliary + 1, first);
    if (behind) return behind;
  }
  // Einem Bericht zufolge hatte *ein Gutachter* …
  if (scan.phraseAt(scan.lexicon.accordingToAfter, auxiliary - 1) > 0)
    return subjectBehind(scan, auxiliary + 1, first);
  if (opensWithAdverbial(scan, from)) {
    for (let i = from; i < auxiliary; i++) if (!scan.isWord(i) || isFinite(scan, i)) return undefined;
    return subjectBehind(scan, auxiliary + 1, first);
  }
  const before = subjectBefore(scan, auxiliary, from);
  return before?.last === auxiliary || (before && scan.isText(auxiliary - 1, ',')) ? before : undefined;
}

/** "*Die Stadt* bestätigte den Plan, betonte aber, …": the subject of a second verb right behind a comma. */
export function ofPredicate(scan: Scan, { first, head, form }: CueGroup, from: number): Span | undefined {
  if (!scan.lexicon.verbsLast || form !== 'verb' || first !== head || !scan.isText(first - 1, ','))
    return undefined;
  const verb = secondVerb(scan, from, first - 1);
  if (verb < 0 || scan.is('subordinators', from) || scan.quotationOf(verb)) return undefined;
  for (let i = verb; i < first - 1; i++) if (scan.isText(i, ',') || scan.quotationOf(i)) return undefined;
  // Die Mauer koste zu viel, sagte Eva Lund: the subject follows
  if (!scan.is('coordinators', first + 1) && !scan.is('contrasts', first + 1)) return undefined;
  return opensWithAdverbial(scan, from)
    ? subjectBehind(scan, verb + 1, first - 1)
    : subjectBefore(scan, verb, from);
}

/** "Am Montag erklärte *die Stadt*, …": where the verb comes second, what opens the sentence is no subject and leaves none before it. */
export function behindAdverbial(scan: Scan, group: CueGroup, from: number, limit: number): Span | undefined {
  const { verbsLast } = scan.lexicon;
  if (!verbsLast || group.form !== 'verb' || group.first !== group.head || from === group.first)
    return undefined;
  if (!opensWithAdverbial(scan, from) || scan.sentenceOf(group.head).first !== from) return undefined;
  for (let i = from; i < group.first; i++) if (!scan.isWord(i) || isFinite(scan, i)) return undefined;
  return subjectBehind(scan, group.last, group.particle ?? limit);
}
