import { hasFiniteVerb } from './finite-verbs';
import { phraseBefore } from './phrase-start';
import type { Scan, Span } from './scan';

/** The subject before a verb behind a comma, asides and all: *Able, who replaced Farr,* said. */
export function withAside(scan: Scan, pieces: readonly Span[], cue: number): Span | undefined {
  let from = 0;
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k];
    if (!piece) break;
    const last = k === pieces.length - 1;
    const next = pieces[k + 1];
    if (next && goesOnRelative(scan, piece, next)) continue;
    if (k > from && (repeats(scan, piece) || opensAside(scan, piece.first) || tellsHome(scan, piece.first)))
      continue;
    if (!last && (isAdverbial(scan, piece.first) || hasFiniteVerb(scan, piece))) from = k + 1;
    else if (
      k > from &&
      scan.is('coordinators', piece.first) &&
      hasFiniteVerb(scan, { first: pieces[from]?.first ?? 0, last: piece.first })
    )
      from = k;
  }
  const head = pieces[from];
  if (!head) return undefined;
  const trimmed = phraseBefore(scan, head);
  if (!trimmed) return undefined;
  const others = pieces.slice(from + 1);
  const told = others.length > 0 && !others.every((piece) => saysWhoseTurn(scan, piece));
  return told ? { first: trimmed.first, last: cue } : trimmed;
}

/** "Two drivers *who were there, and who* did not give their names, said": a relative clause that goes on behind its comma. */
function goesOnRelative(scan: Scan, piece: Span, next: Span): boolean {
  if (!repeats(scan, next) || isAdverbial(scan, piece.first)) return false;
  for (let i = piece.first + 1; i < piece.last; i++)
    if (scan.is('relatives', i)) return !hasFiniteVerb(scan, { first: piece.first, last: i });
  return false;
}

/** *and who* asked not to be named: another relative clause about the same noun. */
function repeats(scan: Scan, { first }: Span): boolean {
  return scan.is('coordinators', first) && scan.is('relatives', first + 1) && !scan.is('that', first + 1);
}

/** por su parte, en revanche; but de 19 años, du parti, en Marlow */
function saysOnlyTurn(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('possessives', first + 1)) return true;
  if (scan.is('ofWords', first)) return false;
  for (let i = first + 1; i < last; i++)
    if (scan.isCapital(i) || scan.at(i).kind === 'number' || scan.lexicon.people.has(scan.lower(i)))
      return false;
  return true;
}

/** Luc Morel, *de son côté*, …; la mairie, *elle*, …: whose turn it is says nothing of who it is. */
function saysWhoseTurn(scan: Scan, { first, last }: Span): boolean {
  if (!scan.lexicon.invertsFreely) return false;
  if (scan.is('prepositions', first)) return last - first <= 4 && saysOnlyTurn(scan, { first, last });
  return last === first + 1 && scan.is('stressedPronouns', first);
}

/** A piece that describes what stands before it: "a teacher", "41", "who chairs the board", "then manager". */
function opensAside(scan: Scan, i: number): boolean {
  return (
    scan.is('relatives', i) ||
    scan.at(i).kind === 'number' ||
    (scan.is('determiners', i) && !scan.is('subjectPronouns', i)) ||
    scan.is('possessives', i) ||
    /(?:ing|ed|en|de)$/.test(scan.lower(i)) ||
    scan.is('adverbs', i)
  );
}

/** Ida Osei, 44, *of Mill Lane*, Harby, denies it: where somebody comes from, as the courts tell it. */
function tellsHome(scan: Scan, i: number): boolean {
  return scan.is('ofWords', i) && (scan.isCapital(i + 1) || scan.at(i + 1).kind === 'number');
}

/** Whether a word opens what tells when, where or how: *However*, *In* Marlow, *Asked* why. */
export function isAdverbial(scan: Scan, i: number): boolean {
  return (
    scan.is('prepositions', i) ||
    scan.is('subordinators', i) ||
    scan.is('adverbs', i) ||
    scan.is('timeWords', i) ||
    scan.lexicon.pureParticiple.test(scan.lower(i)) ||
    scan.lexicon.gerund.test(scan.lower(i)) ||
    /(?:ly|wards?|ing)$/.test(scan.lower(i)) ||
    (scan.is('relatives', i) && !scan.is('that', i) && !opensWithArticle(scan, i))
  );
}

/** *Der* Minister, ein Arzt, …; *deren* Leiterin, eine Ärztin, …: without a comma before it the word opens no clause. */
function opensWithArticle(scan: Scan, i: number): boolean {
  return (scan.is('determiners', i) || scan.lexicon.verbsLast) && !scan.isText(i - 1, ',');
}
