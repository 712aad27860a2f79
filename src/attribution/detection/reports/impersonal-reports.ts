import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';
import { tidy, type LocalClaim } from '../local-claim';
import { clauseStart, sourcedClaim, stopOf } from '../settling/sourced-claim';

/** Words of saying without a subject, with where they say it comes from. */
export interface ImpersonalReport {
  readonly cue: Span;
  readonly source: Span | null;
  /** Behind all of it. */
  readonly end: number;
}

/**
 * Finds reports that name no subject: "…, *heißt es* aus dem Ministerium", "In dem Brief *heißt es*, …", "*Es heißt*, …".
 */
export function findImpersonalReports(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  return scan.sentences.flatMap((sentence) => {
    const stop = stopOf(scan, sentence);
    for (let i = sentence.first; i < stop; i++) {
      if (scan.quotationOf(i)) continue;
      const hearsay = hearsayAt(scan, i, sentence.first);
      const before = hearsay ?? impersonalBefore(scan, i, sentence.first, stop);
      const report = before ?? (scan.isText(i - 1, ',') ? impersonalBehind(scan, i, stop) : undefined);
      if (!report) continue;
      const lead = { first: clauseStart(scan, sentence.first, i - 1), last: before ? sentence.first : i - 1 };
      const comma = scan.isText(report.end, ',') && report.end + 1 < stop;
      const rest = comma ? { first: report.end + 1, last: stop } : { first: stop, last: stop };
      const content = [lead, rest]
        .map((span) => tidy(scan, span))
        .filter((span) => scan.countWords(span) > 0);
      if (content.length === 0 || (before && !comma)) return [];
      return [claimOf(scan, content, report, hearsay !== undefined, distance)];
    }
    return [];
  });
}

/**
 * The report behind the words reported: "…, *hieß es am Freitag in einer Mitteilung*".
 *
 * @param from where its verb must stand
 * @param limit the first token that may no longer belong to it
 */
export function impersonalBehind(scan: Scan, from: number, limit: number): ImpersonalReport | undefined {
  const length = scan.phraseAt(scan.lexicon.impersonals, from);
  if (length === 0) return undefined;
  const verb = from + length;
  const place = pastSetting(scan, verb, limit);
  const source = sourceAt(scan, place, limit);
  const last = source && place === verb ? source.first : verb;
  return { cue: { first: from, last }, source: source ?? null, end: source?.last ?? place };
}

/**
 * The report before the words reported: "*In dem Brief heißt es weiter*, …", "*Darin heißt es*: …".
 *
 * @param verb where its verb must stand
 * @param first where its sentence begins
 * @param limit the first token that may no longer belong to it
 */
export function impersonalBefore(
  scan: Scan,
  verb: number,
  first: number,
  limit: number,
): ImpersonalReport | undefined {
  const length = scan.phraseAt(scan.lexicon.impersonals, verb);
  if (length === 0 || verb === first) return undefined;
  const cue = { first: verb, last: verb + length };
  const behind = pastSetting(scan, cue.last, limit);
  const later = sourceAt(scan, behind, limit);
  const end = later?.last ?? behind;
  if (scan.is('backAdverbs', first) && verb <= first + 2)
    return { cue, source: later ?? documentBefore(scan, first), end };
  const source = sourceAt(scan, first, verb);
  const closes =
    source && (source.last === verb || (scan.isText(source.last, ',') && source.last + 1 === verb));
  if (closes) return { cue, source, end };
  // Zur Begründung hieß es, …: what opens the sentence tells nothing of whoever says it
  const aside = pastSetting(scan, first, verb) === verb;
  return aside ? { cue, source: later ?? null, end } : undefined;
}

/** How many words an aside behind a preposition has at most: zur Begründung, auf Nachfrage dieser Zeitung. */
const LONGEST_SETTING = 4;

/** The first token behind what says when, how and why: *am Montag auf Anfrage dazu* | aus dem Rathaus. */
function pastSetting(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const time = scan.is('timeWords', i) || scan.is('timeWords', i + 1) || scan.is('months', i + 1);
    if (scan.is('adverbs', i) || scan.is('backAdverbs', i) || scan.is('timeWords', i)) i++;
    else if (!scan.is('prepositions', i) || (scan.is('originWords', i) && !time)) break;
    else i = pastPhrase(scan, i, limit);
  }
  return i;
}

/** "unter anderem", "auf Nachfrage dieser Zeitung": up to its noun, and the genitive on it. */
function pastPhrase(scan: Scan, preposition: number, limit: number): number {
  let i = preposition + 1;
  while (i < limit && i - preposition < LONGEST_SETTING && scan.isWord(i) && !scan.isCapital(i)) i++;
  if (!scan.isCapital(i)) return preposition + 2;
  const genitive = scan.is('genitiveArticles', i + 1) || scan.is('demonstratives', i + 1);
  return genitive && scan.isCapital(i + 2) ? i + 3 : i + 1;
}

/** "*Es heißt*, der Trainer gehe": what is said by nobody in particular. */
function hearsayAt(scan: Scan, i: number, first: number): ImpersonalReport | undefined {
  const length = i === first ? scan.phraseAt(scan.lexicon.impersonalOpenings, i) : 0;
  if (length === 0 || !scan.isText(i + length, ',')) return undefined;
  return { cue: { first: i, last: i + length }, source: null, end: i + length };
}

/** "*aus* dem Ministerium", "*in* einer Mitteilung", "*bei* der Polizei", but not "in Berlin" or "im Mai". */
function sourceAt(scan: Scan, preposition: number, limit: number): Span | undefined {
  const from = preposition + 1;
  if (!scan.is('originWords', preposition) || scan.is('months', from) || scan.is('timeUnits', from))
    return undefined;
  const source = subjectAfter(scan, from, limit);
  const place = scan.is('placePrepositions', preposition) && !scan.is('determiners', from);
  const bare =
    place && !scan.lexicon.bodies.has(scan.lower(from)) && !scan.lexicon.circles.test(scan.lower(from));
  return bare ? undefined : source;
}

/** "Die Partei zeigt *ein Papier*. Darin heißt es …": the document of the sentence before, from its article on. */
function documentBefore(scan: Scan, first: number): Span | null {
  const sentence = scan.sentences.find(({ last }) => last === first);
  if (!sentence) return null;
  for (let i = sentence.last - 1; i > sentence.first; i--) {
    if (!scan.is('documents', i)) continue;
    let start = i;
    while (start > sentence.first && !scan.is('determiners', start) && scan.isWord(start - 1)) start--;
    const source = subjectAfter(scan, scan.is('determiners', start) ? start : i, sentence.last);
    if (source && source.last > i) return source;
  }
  return null;
}

function claimOf(
  scan: Scan,
  content: Span[],
  { cue, source }: ImpersonalReport,
  hearsay: boolean,
  distance: ReadonlySet<number>,
): LocalClaim {
  return {
    ...sourcedClaim(scan, content, source, cue, distance),
    class: hearsay ? 'hearsay' : 'say',
    modality: hearsay ? 'hearsay' : 'reported',
    confidence: 0.85,
    rule: 'impersonal',
  };
}
