import { isAuxiliary, sourcedWithin } from './according-within';
import { startsClause } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { tidy, type LocalClaim } from '../local-claim';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import { namesDocument } from './object-content';
import { isPluralParty } from './party-nouns';
import type { Scan, Span } from '../grammar/scan';
import { clauseStart, endOfClause, sourcedClaim, stopOf } from '../settling/sourced-claim';

/** Finds "According to Osei, the bridge is safe" and "The bridge is safe, according to Osei". */
export function findAccordingTo(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  const claims: LocalClaim[] = [];
  for (const sentence of scan.sentences) {
    const traced = tracedBack(scan, sentence, distance);
    if (traced) claims.push(traced);
    for (let i = sentence.first; i < sentence.last; i++) {
      const after = accordingToAfter(scan, sentence, i, distance);
      if (after) claims.push(after);
      if (scan.phraseAt(scan.lexicon.hearsayPhrases, i) > 0) continue;
      const length = phraseIn(scan, sentence, i) || tagAt(scan, i) || viewAt(scan, sentence, i);
      if (length === 0 || scan.quotationOf(i)?.opener === i || !startsNounPhrase(scan, i + length)) continue;
      const claim = read(
        scan,
        { first: sentence.first, last: stopOf(scan, sentence) },
        { first: i, last: i + length },
        distance,
      );
      if (claim) claims.push(claim);
    }
  }
  return claims;
}

/** A capital inside a sentence makes a name of the word: said *Per* Lund. */
function phraseIn(scan: Scan, sentence: Span, i: number): number {
  if (i > sentence.first && scan.isCapital(i)) return 0;
  const length = scan.phraseAt(scan.lexicon.accordingTo, i) || statementAt(scan, i);
  if (scan.lower(i) !== 'per') return length;
  // Per Lund says: a name goes on to its verb, a source to a comma.
  const named = scan.isCapital(i) && scan.isCapital(i + 1) && !scan.isText(i + 2, ',');
  return named || isMeasure(scan, i + 1) ? 0 : length;
}

/** "*nach* Polizeiangaben", "*nach* ersten Behördenangaben": a noun joined with one for a statement says whose it is. */
function statementAt(scan: Scan, i: number): number {
  if (!scan.is('statementPrepositions', i)) return 0;
  // De source policière, …
  if (scan.is('sourceNouns', i + 1)) return i === scan.sentenceOf(i).first ? 1 : 0;
  const noun = scan.isCapital(i + 1) ? i + 1 : i + 2;
  return scan.lexicon.statements.test(scan.lower(noun)) ? 1 : 0;
}

/** "per cent", "per tonne": a noun without an article or a capital is a measure. */
function isMeasure(scan: Scan, i: number): boolean {
  return !scan.isCapital(i) && !scan.is('determiners', i) && !scan.is('possessives', i);
}

/** …, so Anna Brandt; …, so der Sprecher weiter: behind a comma and before a noun the word stands for a verb of saying. */
function tagAt(scan: Scan, i: number): number {
  const noun = scan.is('determiners', i + 1) ? i + 2 : i + 1;
  return scan.is('tags', i) && scan.isText(i - 1, ',') && scan.isCapital(noun) ? 1 : 0;
}

/** For Ada Brink, the deal is dead: at the start of a sentence and before a full name with its comma. */
function viewAt(scan: Scan, sentence: Span, i: number): number {
  const length = i === sentence.first ? scan.phraseAt(scan.lexicon.inViewOf, i) : 0;
  const name = i + length;
  const full = scan.isCapital(name) && scan.isCapital(name + 1) && !scan.is('determiners', name);
  if (full && scan.isText(name + 2, ',')) return length;
  return length > 0 && scan.lexicon.invertsFreely && endsInName(scan, name, sentence.last) ? length : 0;
}

/** Pour la députée Sonia Lahlou (LFI), …: up to the comma a description that ends with a full name. */
function endsInName(scan: Scan, from: number, limit: number): boolean {
  let comma = from;
  while (comma < limit && !scan.isText(comma, ',')) comma++;
  let end = comma;
  if (scan.isText(end - 1, ')')) while (end > from && !scan.isText(end, '(')) end--;
  const named = scan.isCapital(end - 1) && scan.isCapital(end - 2);
  // Para el alcalde, …: one in an office
  const { infinitiveEnding, people } = scan.lexicon;
  const noun = scan.lower(from + 1);
  const alone = infinitiveEnding && comma === from + 2;
  // Pour les syndicats, c'est …; pour la FCPE, …
  const judged = scan.is('demonstratives', comma + 1) && scan.is('be', comma + 2);
  const body = judged && isPluralParty(scan, from + 1);
  const office = alone && (people.has(noun) || body || /^\p{Lu}{2,}$/u.test(scan.at(from + 1).text));
  return comma < limit && (named || office === true) && scan.is('determiners', from);
}

/** *Einem Bericht der „Nordpost“* zufolge …: where the verb comes second, all that opens the sentence. */
function frontedSource(scan: Scan, first: number, last: number): Span | undefined {
  if (!scan.lexicon.verbsLast || last === first) return undefined;
  for (let i = first; i < last; i++) {
    const named = scan.quotationOf(i);
    if (named && scan.endOf(named) <= last) i = scan.endOf(named) - 1;
    else if (!scan.isWord(i) || isFinite(scan, i) || scan.is('subordinators', i)) return undefined;
  }
  // Ersten Erkenntnissen *der Polizei* zufolge: what is found is nobody
  for (let i = last - 1; i > first; i--) {
    const told = scan.is('documents', i - 1) || scan.lexicon.people.has(scan.lower(i - 1));
    if (scan.is('genitiveArticles', i) && scan.isCapital(i - 1) && !told) return { first: i, last };
  }
  return { first, last };
}

/** Jan Vogel zufolge ist die Brücke sicher. */
function accordingToAfter(
  scan: Scan,
  sentence: Span,
  i: number,
  distance: ReadonlySet<number>,
): LocalClaim | undefined {
  const length = scan.phraseAt(scan.lexicon.accordingToAfter, i);
  const fronted = length > 0 ? frontedSource(scan, sentence.first, i) : undefined;
  const source = length > 0 ? (fronted ?? subjectBefore(scan, i, sentence.first)) : undefined;
  if (!source) return undefined;
  const rest = tidy(scan, { first: i + length, last: stopOf(scan, sentence) });
  const lead = tidy(scan, { first: sentence.first, last: fronted ? sentence.first : source.first });
  const content = [lead, rest].filter((span) => scan.countWords(span) > 0);
  return content.length === 0
    ? undefined
    : sourcedClaim(scan, content, source, { first: i, last: i + length }, distance);
}

function read(scan: Scan, sentence: Span, cue: Span, distance: ReadonlySet<number>): LocalClaim | undefined {
  const comma = nextComma(scan, cue.last, sentence.last);
  const fronted =
    cue.first === sentence.first ||
    (cue.first === sentence.first + 1 && scan.is('coordinators', sentence.first));
  if (scan.is('relatives', cue.last) && !scan.is('determiners', cue.last))
    return ofRelative(scan, sentence, cue, distance);
  const named = subjectAfter(scan, cue.last, sentence.last);
  if (!named || isName(scan, cue, named)) return undefined;
  if (pointsBack(scan, sentence, cue)) return ofSentenceBefore(scan, sentence, named, cue, distance);
  const within = fronted ? undefined : sourcedWithin(scan, sentence, cue);
  if (within) {
    const words = within.content.map((span) => tidy(scan, span)).filter(({ first, last }) => last > first);
    return words.length > 0 ? sourcedClaim(scan, words, within.source, cue, distance) : undefined;
  }
  let source = fronted ? upToVerb(scan, named, sentence.last) : ofNameAlone(scan, named);
  let content: Span[];
  if (fronted) {
    if (source.last >= sentence.last) source = upToStatement(scan, source);
    const aside = scan.isText(source.last, ',') && scan.is('nounPrepositions', source.last + 1);
    const close = aside && scan.lexicon.invertsFreely ? nextComma(scan, source.last + 1, sentence.last) : 0;
    // Para el profesor Javier Ortiz, de la Universidad de Cádiz, …
    if (close > 0 && !hasFiniteVerb(scan, { first: source.last, last: close }))
      source = { first: source.first, last: close };
    const seen = scan.isText(source.last, ',') ? asideEnd(scan, source.last, sentence.last) : 0;
    if (seen > 0) source = { first: source.first, last: seen };
    const conjunction = scan.isText(source.last, ',') ? source.last + 1 : source.last;
    // Det framgår av protokollet att …
    if (scan.lexicon.invertsFreely && scan.is('that', conjunction))
      content = [{ first: conjunction + 1, last: sentence.last }];
    else if (scan.isText(source.last, ',')) content = [{ first: source.last + 1, last: sentence.last }];
    // Ifølge rapporten *gik* der et år, før …: the verb in the second place ends the source, whatever comma follows
    else if (
      scan.lexicon.verbSecond &&
      isFinite(scan, source.last) &&
      !range(source).some((i) => scan.is('relatives', i))
    )
      content = [{ first: source.last, last: sentence.last }];
    else if (comma > 0) {
      const end = source.last >= sentence.last ? lastComma(scan, source, comma) : comma;
      source = { first: source.first, last: end };
      content = [{ first: end + 1, last: sentence.last }];
    } else content = [{ first: source.last, last: sentence.last }];
  } else {
    const before = { first: clauseStart(scan, sentence.first, cue.first), last: cue.first };
    // In most of them, according to a report *by the board*, nobody was told.
    const hangs = scan.isText(cue.first - 1, ',') && !hasFiniteVerb(scan, before);
    if (hangs && scan.is('passiveBy', source.last) && comma > source.last)
      source = { first: source.first, last: comma };
    const resumed =
      scan.isText(source.last, ',') && scan.isText(cue.first - 1, ',') && source.last + 1 < sentence.last;
    if (resumed && (!hasFiniteVerb(scan, before) || isAuxiliary(scan, cue.first - 2)))
      content = [before, { first: source.last + 1, last: sentence.last }];
    else if (scan.lexicon.invertsFreely && !scan.isText(cue.first - 1, ',') && source.last < sentence.last)
      content = [before, { first: source.last, last: sentence.last }];
    else {
      content = [before];
      // so der Sprecher | weiter
      const tag = scan.is('tags', cue.first) && scan.is('adverbs', source.last);
      if (!resumed && !tag)
        source = {
          first: source.first,
          last: comma > 0 ? comma : endOfClause(scan, source.first, sentence.last),
        };
    }
  }
  const parts = content.map((span) => tidy(scan, span)).filter(({ first, last }) => last > first);
  if (parts.length === 0) return undefined;
  return sourcedClaim(scan, parts, source, cue, distance);
}

/** "*Per Holm*, 40, was there": a forename that is a preposition as well, unless a clause follows whom it names. */
function isName(scan: Scan, { first, last }: Span, named: Span): boolean {
  const namesake = scan.isForename(first) || (scan.isCapital(first) && scan.is('namesakes', first));
  const forename = last === first + 1 && namesake;
  if (!forename || !scan.isCapital(last)) return false;
  const end = scan.sentenceOf(first).last;
  if (isDescribed(scan, last + 1, end)) return true;
  const alone = scan.isText(last + 1, ',') && named.last <= last + 1;
  return !(alone && startsClause(scan, last + 2, end));
}

/** "Per Holm, *a farmer*, disagreed", "Per Holm, *who owns it*, shrugged": what is told of a name before its verb. */
function isDescribed(scan: Scan, comma: number, limit: number): boolean {
  if (!scan.isText(comma, ',')) return false;
  if (scan.is('relatives', comma + 1) && !scan.is('determiners', comma + 1)) return true;
  const close = nextComma(scan, comma + 1, limit);
  return close > 0 && isFinite(scan, close + 1) && !hasFiniteVerb(scan, { first: comma + 1, last: close });
}

/** "They have *a report*, according to which *the radar was off*": what the relative pronoun takes up. */
function ofRelative(
  scan: Scan,
  sentence: Span,
  cue: Span,
  distance: ReadonlySet<number>,
): LocalClaim | undefined {
  const comma = cue.first - 1;
  let first = comma - 1;
  while (first > sentence.first && !scan.is('determiners', first) && !scan.is('possessives', first)) first--;
  const source = { first, last: comma };
  if (!scan.isText(comma, ',') || !startsNounPhrase(scan, first) || hasFiniteVerb(scan, source))
    return undefined;
  const content = tidy(scan, { first: cue.last + 1, last: sentence.last });
  return scan.countWords(content) > 1 ? sourcedClaim(scan, [content], source, cue, distance) : undefined;
}

/** "The clinic closes in May. *This emerges from a letter* that the paper has seen.": a document in which the sentence before stands. */
function tracedBack(scan: Scan, sentence: Span, distance: ReadonlySet<number>): LocalClaim | undefined {
  const { first } = sentence;
  const length = scan.phraseAt(scan.lexicon.traces, first + 1);
  const points = scan.is('demonstratives', first);
  if (length === 0 || !(points || scan.is('proforms', first)) || scan.is('personPronouns', first))
    return undefined;
  const stop = stopOf(scan, sentence);
  const cue = { first: first + 1, last: first + 1 + length };
  // This is shown by a survey: a verb of saying in the passive reports as all of them do.
  if (points && scan.is('passiveBy', cue.last - 1)) return undefined;
  const comma = nextComma(scan, cue.last, stop);
  const source = { first: cue.last, last: comma > 0 ? comma : stop };
  const read = scan.is('seenWords', source.last - 1);
  if (!startsNounPhrase(scan, source.first) || !(read || namesDocument(scan, source))) return undefined;
  // It emerges from the report *that the lock leaks*.
  for (let i = cue.last; !points && i < stop; i++) if (scan.is('that', i) && !read) return undefined;
  return ofSentenceBefore(scan, sentence, source, { first: cue.first + 1, last: cue.last }, distance);
}

/** "*This is* according to Osei." */
function pointsBack(scan: Scan, { first }: Span, cue: Span): boolean {
  return cue.first === first + 2 && scan.is('demonstratives', first) && scan.is('be', first + 1);
}

/** Whoever such a sentence names has said what the one before it holds; one that opens its paragraph is left alone. */
function ofSentenceBefore(
  scan: Scan,
  { first }: Span,
  source: Span,
  cue: Span,
  distance: ReadonlySet<number>,
): LocalClaim | undefined {
  const before = scan.sentences.find(({ last }) => last === first);
  if (!before || scan.countWords(before) < 2) return undefined;
  const words = { first: cue.first - 1, last: cue.last };
  return { ...sourcedClaim(scan, [tidy(scan, before)], source, words, distance), rule: 'backReport' };
}

/** How many words tell who has seen a document, or what a clause says of the source. */
const ASIDE_WORDS = 12;

/** "According to the draft, *seen by the paper*, …": where what is told of the source between two commas ends; 0 for none. */
function asideEnd(scan: Scan, comma: number, limit: number): number {
  const opener = comma + 1;
  const participle = scan.is('seenWords', opener) && scan.is('prepositions', opener + 1);
  const relative = scan.is('relatives', opener) && isFinite(scan, opener + 1);
  if (!participle && !relative) return 0;
  const end = nextComma(scan, opener, Math.min(limit, opener + ASIDE_WORDS));
  return end > 0 && end + 1 < limit ? end : 0;
}

/**
 * "Enligt källor som tidningen talat med ska ett möte hållas", "Laut Eva Lund von der Hafenbehörde ist …": where the verb
 * comes second, all that stands before it belongs to the source.
 */
function upToVerb(scan: Scan, source: Span, limit: number): Span {
  if (!scan.lexicon.invertsFreely) return source;
  const relative = range(source).find((i) => scan.is('relatives', i));
  for (let i = (relative ?? source.last - 1) + 1; i < limit && !endsSource(scan, i); i++)
    if (isFinite(scan, i) && (relative === undefined || opensMainClause(scan, i)))
      return { first: source.first, last: i };
  return source;
}

/** "Broen var ifølge *Jens Lund* | usikker": within a clause whose verb comes second a full name ends the source. */
function ofNameAlone(scan: Scan, source: Span): Span {
  if (!scan.lexicon.verbSecond || !scan.isCapital(source.first)) return source;
  // ifølge Ritzau | beruset, but ifølge Lunds advokat, enligt Umeå universitet
  const single = !scan.isCapital(source.first + 1);
  const next = scan.lower(source.first + 1);
  const longer = scan.lexicon.bodies.has(next) || scan.lower(source.first).endsWith('s');
  if (single && (longer || scan.is('coordinators', source.first + 1))) return source;
  let last = source.first + 1;
  while (last < source.last && scan.isCapital(last)) last++;
  const small = last < source.last && scan.isWord(last) && !scan.is('prepositions', last);
  return small ? { first: source.first, last } : source;
}

function endsSource(scan: Scan, i: number): boolean {
  return scan.isText(i, ',', ';', ':') || scan.is('that', i) || scan.is('wh', i);
}

/** "D'après Claire Dubois, directrice de l'école, les retards …": where appositions without an article end before a clause. */
function upToStatement(scan: Scan, { first, last }: Span): Span {
  for (let i = first; i < last; i++)
    if (scan.isText(i, ',') && (scan.is('determiners', i + 1) || scan.is('subjectPronouns', i + 1)))
      return { first, last: i };
  return { first, last };
}

/** Whether a verb has its subject behind it, as it does not in a relative clause. */
function opensMainClause(scan: Scan, verb: number): boolean {
  const next = verb + 1;
  if (scan.is('relatives', verb - 1) || scan.is('objectPronouns', next)) return false;
  return scan.isCapital(next) || scan.is('determiners', next) || scan.is('subjectPronouns', next);
}

function range({ first, last }: Span): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

/** "Selon Anne Brun, directrice du port, les digues fuient": what describes the source ends before the clause, whatever its verb. */
function lastComma(scan: Scan, { last }: Span, first: number): number {
  if (!scan.lexicon.infinitiveEnding) return first;
  for (let i = last - 1; i > first; i--) if (scan.isText(i, ',') && startsNounPhrase(scan, i + 1)) return i;
  return first;
}

function nextComma(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scan.isText(i, ',')) return i;
  return 0;
}

/** Cues inside an according-to phrase's source are no reports of their own: "a report the board released". */
export function insideSource(claims: readonly LocalClaim[], group: CueGroup): boolean {
  return claims.some(({ source, cue }) => {
    const inSource = source && group.head >= source.first && group.head < source.last;
    const inCue = cue && group.head >= cue.first && group.head < cue.last;
    return inSource === true || inCue === true;
  });
}
