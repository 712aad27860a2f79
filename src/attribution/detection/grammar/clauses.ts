import type { CueGroup } from './cue-groups';
import type { WordSet } from '../lexicon';
import { hasFiniteVerb, isFinite, isInflectedCue } from './finite-verbs';
import { hasLivingSubject } from './living-subject';
import { startsNounPhrase } from './noun-phrases';
import { subjectBefore } from './subject-before';
import type { Scan, Span } from './scan';

/**
 * Where the clause ends that a cue reports: before the next report of the same sentence ("and promised …",
 * ", but Osei denied …", ", adding that"), before ", according to", or at the end of the sentence.
 */
export function clauseEnd(scan: Scan, groups: readonly CueGroup[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const quotation = scan.quotationOf(i);
    if (quotation && scan.quotationOf(from - 1) !== quotation && scan.endOf(quotation) <= limit) {
      i = scan.endOf(quotation) - 1;
      continue;
    }
    if (scan.isText(i, ';') && reportGoesOn(scan, groups, i + 1, limit, ['have', 'conditional'])) continue;
    if (scan.isText(i, ';') || loneDash(scan, i, from, limit)) return i;
    if (scan.isText(i, ':') && startedReport(scan, groups, i, i, limit)) return i;
    const comma = scan.isText(i, ',');
    if (comma && (scan.phraseAt(scan.lexicon.accordingTo, i + 1) > 0 || participleCue(groups, i + 1)))
      return i;
    if (comma && closesSentence(scan, groups, i + 1, limit)) return i;
    const conjunction = joins(scan, i) ? i : comma && joins(scan, i + 1) ? i + 1 : -1;
    const report = conjunction > from ? startedReport(scan, groups, conjunction, i, limit) : undefined;
    if (report && !isOfOther(scan, report, conjunction, { first: from, last: i })) return i;
  }
  return limit;
}

/**
 * "said the door was locked; *he had tried it*": whether what was reported goes on behind a semicolon, in a clause
 * about he, she, it or they that reports nothing of its own.
 *
 * @param verbs what its verb must be, since the article itself speaks of he or she as well
 */
export function reportGoesOn(
  scan: Scan,
  groups: readonly CueGroup[],
  first: number,
  limit: number,
  verbs?: readonly WordSet[],
): boolean {
  if (!scan.is('subjectPronouns', first) || scan.is('speakerPronouns', first)) return false;
  if (scan.is('determiners', first) || !hasFiniteVerb(scan, { first: first + 1, last: limit })) return false;
  if (verbs && !verbs.some((set) => scan.is(set, first + 1))) return false;
  return !groups.some(
    (group) => group.first > first && group.last <= limit && takesContent(scan, group, limit),
  );
}

/** How many tokens may follow the last words of saying of a sentence: on Tuesday. */
const BEHIND_CLOSER = 3;

/** "told them it was shut, | counsel for the board said on Tuesday": somebody who reports the whole sentence. */
function closesSentence(scan: Scan, groups: readonly CueGroup[], first: number, limit: number): boolean {
  const group = groups.findLast(({ last }) => last <= limit);
  if (group?.form !== 'verb' || group.passive || group.first <= first) return false;
  const ends =
    group.last === limit || scan.is('prepositions', group.last) || scan.is('timeWords', group.last);
  if (!ends || limit - group.last > BEHIND_CLOSER) return false;
  const says = scan.senseHas(group, 'q') || hearsReport(scan, group);
  return says && subjectBefore(scan, group.first, first)?.first === first;
}

/** "an inquest heard": what a court is told in public. */
export function hearsReport(scan: Scan, { first, head, form, passive }: CueGroup): boolean {
  return form === 'verb' && !passive && scan.is('hearing', head) && scan.is('hearers', first - 1);
}

/** A dash without a second one ends the clause; two of them hold an aside. */
function loneDash(scan: Scan, i: number, from: number, limit: number): boolean {
  const isDash = (at: number) => scan.isDash(at) && scan.at(at - 1).end < scan.at(at).start;
  if (!isDash(i)) return false;
  for (let other = from; other < limit; other++) if (other !== i && isDash(other)) return false;
  return true;
}

/** "…, *and* the board denied it", "…, *while* the board denied it"; "…, *aunque* admitió que …", where no subject is needed. */
function joins(scan: Scan, i: number): boolean {
  const concedes = scan.lexicon.dropsSubject && scan.is('subordinators', i) && scan.isText(i - 1, ',');
  return scan.is('coordinators', i) || scan.is('parallels', i) || concedes;
}

function participleCue(groups: readonly CueGroup[], i: number): boolean {
  return groups.some((group) => group.form === 'participle' && group.first === i);
}

/** "her daughter was well *and wanted* to be a vet": whoever is spoken of wants it rather than whoever speaks. */
function isOfOther(scan: Scan, { first, senses }: CueGroup, conjunction: number, said: Span): boolean {
  const thinks = first === conjunction + 1 && senses.some((sense) => sense.class === 'think');
  return thinks && hasFiniteVerb(scan, said) && hasLivingSubject(scan, said);
}

/** The report that a conjunction opens: "and *promised* …", ", but Osei *denied* …". */
function startedReport(
  scan: Scan,
  groups: readonly CueGroup[],
  conjunction: number,
  from: number,
  limit: number,
): CueGroup | undefined {
  let next = conjunction + 1;
  // …, después de que | los sindicatos denunciaran …; …, alors que | les élus réclament …
  const linked = scan.lexicon.infinitiveEnding && scan.is('parallels', conjunction);
  while (linked && (scan.is('that', next) || scan.is('prepositions', next))) next++;
  if (scan.is('that', next)) return undefined;
  const group = groups.find(
    ({ first, last, head }) =>
      first >= next && last <= limit && scan.quotationOf(head) === scan.quotationOf(conjunction),
  );
  if (group?.form !== 'verb' || group.passive || group.first - next > 8) return undefined;
  const takes = takesContent(scan, group, limit);
  if (group.first === next) return takes ? group : undefined;
  if (!scan.isText(from, ',', ':') && !scan.quotationOf(from - 1)) return undefined;
  const subject = subjectBefore(scan, group.first, next);
  return subject?.first === next && takes ? group : undefined;
}

/** Whether anything that could be reported follows a cue. */
export function takesContent(scan: Scan, group: CueGroup, limit: number): boolean {
  const next = group.last;
  if (next >= limit) return false;
  const frames = group.senses.map(({ frames: letters }) => letters).join('');
  if (scan.quotationOf(next)?.opener === next) return true;
  if (scan.is('that', next) || scan.is('wh', next)) return /[tcw]/.test(frames);
  if (scan.is('infinitive', next)) return /[in]/.test(frames);
  return /[coapnf]/.test(frames) && scan.isWord(next);
}

/** Where "that" (or whether, how …) opens the reported clause, after at most an addressee and adverbials. */
export function findOpener(scan: Scan, group: CueGroup, limit: number, set: 'that' | 'wh'): number {
  const noun = group.form === 'noun';
  const aside = behindAside(scan, group.last);
  if (aside > group.last && aside < limit && scan.is(set, aside)) return aside;
  const reach = Math.min(limit, group.last + (noun ? 18 : 12));
  for (let i = group.last; i < reach; i++) {
    if (scan.quotationOf(i) !== scan.quotationOf(group.head)) return -1;
    // "denies Velland's claim that …": the clause belongs to the noun, the noun to the verb.
    const medium = scan.is('prepositions', group.last) && !scan.is('chargePrepositions', group.last);
    if (!noun && !medium && scan.is(set, i) && scan.lexicon.nouns.has(scan.lower(i - 1)) && i > group.last)
      return -1;
    // held up a banner *that read* “…”
    if (set === 'that' && i > group.last && scan.is(set, i) && isInflectedCue(scan, i + 1)) return -1;
    // found it in those | who slept little: whoever a demonstrative stands for
    if (set === 'wh' && scan.is('relatives', i) && i > group.last && scan.is('demonstratives', i - 1))
      return -1;
    // asked me *to* find someone who can row
    if (set === 'wh' && scan.senseHas(group, 'n') && scan.is('infinitive', i) && i > group.last) return -1;
    if (i === group.last && pointsBack(scan, group, limit)) return -1;
    if (scan.is(set, i) && (governsClause(scan, group, i) || !demonstrative(scan, i, group.last))) return i;
    // Danish and German set a comma before the conjunction.
    if (
      (i === group.last || scan.lexicon.invertsFreely) &&
      scan.isText(i, ',') &&
      scan.is(set, i + 1) &&
      !isFinite(scan, i + 2) &&
      scan.lower(i + 2) !== "'s"
    )
      return i + 1;
    const stop =
      scan.isText(i, ';', ':', '.') ||
      scan.isDash(i) ||
      (!noun && (scan.isText(i, ',') || (i > group.last && isFinite(scan, i))));
    if (stop || (scan.is('subordinators', i) && !opensAddressee(scan, i)) || scan.is('coordinators', i))
      return -1;
  }
  return -1;
}

/** How many words an aside between a verb and its clause has at most. */
const LONGEST_ASIDE = 4;

/** "stresses, however, that", "admitted, with some reluctance, that": the first token behind an aside that starts here. */
function behindAside(scan: Scan, comma: number): number {
  if (!scan.isText(comma, ',')) return comma;
  // cautioned, as did the board itself, that
  const likewise = scan.is('as', comma + 1);
  const reach = likewise ? 2 * LONGEST_ASIDE : LONGEST_ASIDE;
  for (let i = comma + 1; i <= comma + 1 + reach; i++) {
    if (scan.isText(i, ',')) return i + 1;
    if (!scan.isWord(i) || (isFinite(scan, i) && !likewise)) return comma;
  }
  return comma;
}

/** opplyser *til* NTB at …: where the verb comes second, a word before a name is a preposition. */
function opensAddressee(scan: Scan, i: number): boolean {
  return scan.lexicon.invertsFreely && scan.is('prepositions', i) && scan.isCapital(i + 1);
}

/** "varnar *för att* …": the preposition that a verb of warning takes, where it leads a clause. */
function governsClause(scan: Scan, { last, senses }: CueGroup, that: number): boolean {
  return (
    scan.lexicon.verbSecond &&
    that > last &&
    senses[0]?.class === 'warn' &&
    scan.is('that', that) &&
    scan.is('chargePrepositions', that - 1)
  );
}

/** "that" before a noun that ends the phrase is no conjunction: called that "unworthy", in that case. */
function demonstrative(scan: Scan, i: number, from: number): boolean {
  if (!scan.is('that', i)) return false;
  // "advarer mot at …"; but "for at" tells why.
  const clause = scan.lexicon.verbSecond && !scan.is('chargePrepositions', i - 1);
  if (i > from && scan.is('prepositions', i - 1) && !scan.isText(i - 1, 'de') && !clause) return true;
  const quoted = scan.quotationOf(i + 1)?.opener === i + 1;
  // advirtió de que, *si* no llueve, …
  const inserted = scan.isText(i + 1, ',') && (scan.is('subordinators', i + 2) || scan.is('wh', i + 2));
  if (scan.lexicon.infinitiveEnding && inserted) return false;
  // "dispute that account."
  if (scan.is('charges', i + 1) && !scan.isWord(i + 2)) return true;
  return (
    (quoted && scan.countWords({ first: i + 2, last: scan.sentenceOf(i).last }) <= 3) ||
    (!scan.isWord(i + 1) && !quoted)
  );
}

/** So many words tell when or how somebody answered: denied that *in a text message*. */
const LONGEST_TIME = 6;

/** "disputed *that* on Wednesday", "denied *that* when he spoke": what was said before, behind a verb that answers it. */
function pointsBack(scan: Scan, { last: that, senses }: CueGroup, limit: number): boolean {
  const answers = senses.some(({ class: kind }) => kind === 'deny' || kind === 'confirm');
  const next = that + 1;
  if (!answers || !scan.is('that', that) || !scan.is('demonstratives', that)) return false;
  if (next >= limit || limit - next > LONGEST_TIME) return false;
  let verbs = 0;
  for (let i = next; i < limit; i++) if (isFinite(scan, i)) verbs++;
  if (scan.is('subordinators', next) && verbs === 1) return true;
  return verbs === 0 && (scan.is('prepositions', next) || scan.is('timeWords', next));
}

/** Whether some words are nothing but a phrase that contradicts: "Not so", "Nonsense". */
export function contradictsAlone(scan: Scan, { first, last }: Span): boolean {
  if (last - first > 4) return false;
  const words: string[] = [];
  for (let i = first; i < last; i++) words.push(scan.lower(i));
  const phrase = words.join(' ');
  return scan.lexicon.contradictions.has(phrase) || scan.lexicon.dismissals.has(phrase);
}

/** Whether a clause without conjunction starts here: a subject with its verb somewhere behind it. */
export function startsClause(scan: Scan, first: number, last: number): boolean {
  if (scan.is('do', first) && scan.is('negations', first + 1)) return true;
  if (!startsNounPhrase(scan, first) && !scan.is('be', first)) return false;
  return hasFiniteVerb(scan, { first: first + 1, last }) || relativeThenVerb(scan, { first, last });
}

function relativeThenVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first + 1; i < last; i++) {
    if (scan.is('subordinators', i) || (scan.is('that', i) && scan.lexicon.nouns.has(scan.lower(i - 1))))
      return false;
    if (isFinite(scan, i)) return true;
  }
  return false;
}

/** "…, who chairs the board", "…, on what was her first day": a clause about somebody or something before it. */
export function opensRelative(scan: Scan, i: number): boolean {
  return scan.is('relatives', i) || (scan.is('prepositions', i) && scan.is('wh', i + 1));
}

const BEHIND_CLAUSES = [
  'prepositions',
  'coordinators',
  'subordinators',
  'adverbs',
  'timeWords',
  'as',
] as const satisfies readonly WordSet[];

/** Whether neither an object nor a clause begins at a token: "which they dispute | on Monday", not "which they deny | was theirs". */
export function takesNothing(scan: Scan, i: number): boolean {
  return !scan.isWord(i) || BEHIND_CLAUSES.some((set) => scan.is(set, i));
}
