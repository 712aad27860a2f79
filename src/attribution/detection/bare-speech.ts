import type { AttributionClause } from './attribution-clause';
import { startsClause } from './clauses';
import type { CueGroup } from './cue-groups';
import { tidy, type BareSpeech, type LocalClaim } from './local-claim';
import { hasFiniteVerb, isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';
import { findIntroduced } from './introduced-speech';
import { signatureAtEnd } from './signature';
import { findTails, type SpeechTail } from './speech-tail';

/**
 * Finds the speech of a paragraph that no marks enclose: all of it behind a dash, else what an attribution closes or
 * announces.
 *
 * @param used cues that attribute quotations
 * @param unmarked whether the article has no quotation marks elsewhere
 * @param spoken tells whether a stretch of the paragraph sounds like somebody talking
 */
export function findBareSpeech(
  scan: Scan,
  groups: readonly CueGroup[],
  used: ReadonlySet<CueGroup>,
  unmarked: boolean,
  spoken: (span: Span) => boolean,
): BareSpeech {
  if (scan.paragraph.dash) return findDashSpeech(scan, groups, spoken);
  const incises = scan.quotations.length === 0 ? findIncises(scan, groups, unmarked, spoken) : NONE;
  const taken = new Set([...used, ...incises.used]);
  const introduced = findIntroduced(scan, groups, taken, (sentence) => isSpoken(scan, sentence, spoken));
  const free = introduced.claims.filter(
    ({ content }) => !incises.claims.some((claim) => overlap(claim.content, content)),
  );
  return { claims: [...incises.claims, ...free], used: new Set([...incises.used, ...introduced.used]) };
}

const NONE: BareSpeech = { claims: [], used: new Set() };

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.first < y.last && y.first < x.last));
}

/**
 * Speech after a dash: – We open in May, says Ada Brink. It will be early.
 * All of the paragraph is speech but for the clauses that attribute it and what is told behind them.
 */
function findDashSpeech(
  scan: Scan,
  groups: readonly CueGroup[],
  spoken: (span: Span) => boolean,
): BareSpeech {
  const signature = signatureAtEnd(scan, 1);
  if (signature) return signed(signature, 1);
  const tails = onePerSentence(scan, findTails(scan, groups, 2));
  if (tails.length === 0)
    return { claims: [claimOf([{ first: 1, last: scan.length }], undefined)], used: new Set() };
  const claims = tails.map((tail, at) => {
    const lead = { first: at === 0 ? 1 : scan.sentenceOf(tail.first).first, last: tail.speechEnd };
    const until = nextSentence(scan, tails[at + 1]);
    const goesOn = (sentence: Span) => spoken(sentence) || !tells(scan, groups, tail, sentence);
    return claimOf(partsOf(scan, lead, tail, until, goesOn), tail);
  });
  return { claims, used: cuesOf(tails) };
}

/**
 * Speech without any marks that a clause behind it attributes: We take three. Three! You can’t blame the man,
 * says Pia Moe. The sentence before the comma is speech, and so are its neighbours that sound like it.
 *
 * @param spoken tells whether a stretch of the paragraph sounds like somebody talking
 */
function findIncises(
  scan: Scan,
  groups: readonly CueGroup[],
  unmarked: boolean,
  spoken: (span: Span) => boolean,
): BareSpeech {
  const signature = signatureAtEnd(scan, 0);
  if (signature) return signed(signature, 0);
  const claims: LocalClaim[] = [];
  const kept: SpeechTail[] = [];
  const tails = onePerSentence(scan, findTails(scan, groups, 2));
  tails.forEach((tail, at) => {
    let { first } = scan.sentenceOf(tail.first);
    const goesOn = (sentence: Span) => spoken(sentence) || (unmarked && !tells(scan, groups, tail, sentence));
    const floor = at === 0 ? 0 : scan.sentenceOf((tails[at - 1]?.last ?? 1) - 1).last;
    for (const sentence of [...scan.sentences].reverse())
      if (
        sentence.last === first &&
        sentence.first >= floor &&
        isSpoken(scan, sentence, spoken) &&
        !isReport(scan, groups, sentence)
      )
        first = sentence.first;
    const until = nextSentence(scan, tails[at + 1]);
    const parts = partsOf(scan, { first, last: tail.speechEnd }, tail, until, goesOn);
    if (!(unmarked ? parts.some(spoken) : ownVoice(scan, parts))) return;
    kept.push(tail);
    claims.push({ ...claimOf(parts, tail), kind: 'unmarked', confidence: 0.85, rule: 'incise' });
  });
  return { claims, used: cuesOf(kept) };
}

/** Speech whose name stands under it. */
function signed(clause: AttributionClause, first: number): BareSpeech {
  const content = [{ first, last: clause.cue.first }];
  return { claims: [{ ...claimOf(content, { clause }), rule: 'signedSpeech' }], used: new Set() };
}

function cuesOf(tails: readonly SpeechTail[]): Set<CueGroup> {
  return new Set(tails.flatMap(({ clause }) => clause.group ?? []));
}

/** Only the first of several in one sentence closes speech; the others stand in what it says. */
function onePerSentence(scan: Scan, tails: readonly SpeechTail[]): SpeechTail[] {
  return tails.filter(
    (tail, at) => at === 0 || scan.sentenceOf(tail.first) !== scan.sentenceOf(tails[at - 1]?.first ?? 0),
  );
}

function nextSentence(scan: Scan, tail: SpeechTail | undefined): number {
  return tail ? scan.sentenceOf(tail.first).first : scan.length;
}

/** The stretches of speech around an attribution, up to where the next one's speech begins. */
function partsOf(
  scan: Scan,
  lead: Span,
  tail: SpeechTail,
  until: number,
  goesOn: (sentence: Span) => boolean,
): Span[] {
  const own = scan.sentenceOf(tail.last - 1);
  const parts = [lead];
  const rest = resumption(scan, lead, tail, own);
  if (rest) parts.push(rest);
  for (const sentence of scan.sentences) {
    if (sentence.first < own.last) continue;
    if (sentence.first >= until || !goesOn(sentence)) break;
    const before = parts.length > 1 ? parts.at(-1) : undefined;
    if (before?.last === sentence.first)
      parts[parts.length - 1] = { first: before.first, last: sentence.last };
    else parts.push({ first: sentence.first, last: sentence.last });
  }
  return parts;
}

/** What goes on behind the attribution in its own sentence: from a dash, or from a comma that closes it. */
function resumption(scan: Scan, lead: Span, tail: SpeechTail, sentence: Span): Span | undefined {
  let mark = tail.last;
  while (mark < sentence.last && !scan.isText(mark, ',', '–', '—', ';', ':')) mark++;
  if (mark >= sentence.last - 1) return undefined;
  const dash = scan.isText(mark, '–', '—');
  // —dijo Ruiz—, y punto: a comma may follow the dash.
  const first = dash && scan.isText(mark + 1, ',') ? mark + 2 : mark + 1;
  if (!scan.isWord(first)) return undefined;
  const rest = { first, last: sentence.last };
  if (dash) return rest;
  const relative =
    scan.is('relatives', first) || (scan.is('prepositions', first) && scan.is('wh', first + 1));
  if (!scan.isText(mark, ',') || relative || opensAside(scan, first)) return undefined;
  if (!isComplete(scan, lead, tail, sentence)) return rest;
  if (mark > tail.last) return undefined;
  if (scan.is('coordinators', first)) return scan.is('speakerPronouns', first + 1) ? rest : undefined;
  return startsClause(scan, first, sentence.last) ? rest : undefined;
}

/** "…, he said, clapping": a participle that tells what else the speaker did. */
function opensAside(scan: Scan, i: number): boolean {
  return scan.lower(i).endsWith('ing') && !scan.is('determiners', i) && scan.isWord(i);
}

/** Whether the last sentence of a lead could stand alone: "My hope, he said, is that …" cannot be left there. */
function isComplete(scan: Scan, lead: Span, tail: Span, sentence: Span): boolean {
  const first = Math.max(lead.first, scan.sentenceOf(lead.last - 1).first);
  if (!scan.isText(lead.last, ',')) return true;
  if (scan.is('subordinators', first) || scan.is('ifWords', first)) {
    for (let i = first; i < lead.last; i++)
      if (scan.isText(i, ',') && hasFiniteVerb(scan, { first: i + 1, last: lead.last })) return true;
    return false;
  }
  // What she wants, he said, is …: a clause that is itself a subject goes on.
  const clause = scan.is('wh', first) && mayBeSubject(scan, { first: tail.last, last: sentence.last });
  for (let i = first; i < lead.last; i++) if (isFinite(scan, i) || scan.is('be', i)) return !clause;
  return false;
}

/** Whether the predicate of a subject before it starts behind a comma: ", is that …", ", but the attempt …". */
function mayBeSubject(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++)
    if (scan.isText(i, ',')) return isFinite(scan, i + 1) || scan.is('coordinators', i + 1);
  return false;
}

/** Whether a sentence behind the attribution is told by the article: it names the speaker or reports once more. */
function tells(scan: Scan, groups: readonly CueGroup[], tail: SpeechTail, sentence: Span): boolean {
  if (scan.isText(sentence.first, '(')) return true;
  const name = surname(scan, tail.clause.source);
  for (let i = sentence.first; i < sentence.last; i++)
    if (name !== '' && scan.at(i).text === name && !scan.quotationOf(i)) return true;
  const report = groups.find(({ first }) => first >= sentence.first);
  return (
    report !== undefined &&
    report.last <= sentence.last &&
    report.first === sentence.first + 1 &&
    scan.is('personPronouns', sentence.first) &&
    report.senses.some(({ class: kind }) => kind === 'say')
  );
}

/** Whether a sentence opens with a report of somebody by name: "Lund said she felt …". */
function isReport(scan: Scan, groups: readonly CueGroup[], sentence: Span): boolean {
  const group = groups.find(({ first, form }) => first > sentence.first && form === 'verb');
  return (
    group !== undefined &&
    group.first < Math.min(sentence.last, sentence.first + 8) &&
    scan.isCapital(group.first - 1) &&
    !scan.is('speakerPronouns', group.first - 1) &&
    group.senses.some(({ class: kind }) => kind === 'say')
  );
}

function surname(scan: Scan, source: Span | null): string {
  if (!source) return '';
  let name = '';
  for (let i = source.first; i < source.last && !scan.isText(i, ','); i++)
    if (scan.isCapital(i) && !scan.is('subjectPronouns', i) && !scan.is('determiners', i))
      name = scan.at(i).text;
  return name;
}

/** Whether somebody speaks of himself or to somebody: in an article that marks its speech nothing else shows it. */
function ownVoice(scan: Scan, parts: readonly Span[]): boolean {
  return parts.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (scan.is('speakerPronouns', i)) return true;
    return false;
  });
}

function isSpoken(scan: Scan, sentence: Span, spoken: (span: Span) => boolean): boolean {
  return spoken(sentence) || (scan.countWords(sentence) <= 8 && sentence.first > 0);
}

function claimOf(parts: readonly Span[], tail: Pick<SpeechTail, 'clause'> | undefined): LocalClaim {
  const clause = tail?.clause;
  return {
    kind: 'direct',
    content: [...parts],
    source: clause?.source ?? null,
    cue: clause ? { first: clause.cue.first, last: clause.cue.last } : null,
    class: clause?.group?.senses[0]?.class ?? 'say',
    negated: false,
    modality: 'reported',
    confidence: clause ? 0.95 : 0.75,
    rule: clause ? 'dashSpeech' : 'freeDashSpeech',
    open: false,
  };
}

/** Content after a label (Q: …, Osei: …) or any other stretch that is speech as a whole. */
export function wholeSpan(scan: Scan, from: number): Span {
  return tidy(scan, { first: from, last: scan.length }, true);
}
