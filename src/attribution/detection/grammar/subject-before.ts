import { withAside } from './aside';
import { hasFiniteVerb, isFinite } from './finite-verbs';
import { phraseBefore } from './phrase-start';
import type { Scan, Span } from './scan';
import { seenClause } from './seen-clause';
import { withoutSourcing } from '../settling/sourcing-aside';

const LONGEST = 45;

/**
 * The noun phrase before a cue: its subject, with apposition and relative clause, and with the comma that closes
 * them. Asides between commas are passed over: in "Able, who replaced Farr as leader, said" it is Able who speaks.
 *
 * @param limit the first token that may belong to it
 */
export function subjectBefore(scan: Scan, cue: number, limit: number): Span | undefined {
  const seen = seenClause(scan, cue, limit);
  if (seen > limit) {
    const paper = subjectBefore(scan, seen, limit);
    return paper && { first: paper.first, last: cue };
  }
  let left = Math.max(limit, cue - LONGEST);
  const aside =
    scan.isText(cue - 1, ',') || (scan.quotationOf(cue - 1) !== undefined && scan.isText(cue - 2, ','));
  for (let i = cue - 1; i >= left; i--) {
    const quoted = scan.quotationOf(i);
    const inAside = aside && quoted !== undefined && scan.quotationOf(cue) !== quoted;
    if (inAside && scan.countWords({ first: quoted.opener, last: scan.endOf(quoted) }) <= 4) continue;
    if (quoted && namesBody(scan, quoted.opener, cue)) {
      i = quoted.opener;
      continue;
    }
    const edge = quoted !== undefined && scan.quotationOf(cue) !== quoted;
    // Rep. Ines Okoro (D-Orlen): a bracket that closes before the cue belongs to the name.
    const bracket = scan.isText(i, ')') ? openingBracket(scan, i, left) : -1;
    if (bracket >= 0) i = bracket;
    else if (edge || scan.isText(i, ';', ':', '?', '!', '(', '“', '…') || scan.isDash(i)) {
      left = i + 1;
      break;
    }
  }
  const pieces = withoutSourcing(scan, splitAtCommas(scan, { first: left, last: cue }));
  return aside ? withAside(scan, pieces, cue) : plain(scan, pieces, cue);
}

/** How many words the name of a body in marks has at most. */
const LONGEST_TITLE = 6;

/** L'association *« Terre libre »* réclame …; die Initiative *„Freier Bach“* bestreitet …: a name in marks behind the noun that opens a sentence. */
function namesBody(scan: Scan, opener: number, cue: number): boolean {
  const quotation = scan.quotationOf(opener);
  if (!scan.lexicon.invertsFreely || !quotation || scan.quotationOf(cue) === quotation) return false;
  const end = scan.endOf(quotation);
  const { first } = scan.sentenceOf(opener);
  const noun = opener - 1;
  const alone = noun === first && scan.lexicon.nounsInCapitals; // der „Kurier“
  const opens = (alone || noun > first) && noun - first <= 3 && scan.is('determiners', first);
  if (!opens || end > cue || !scan.isWord(noun) || isFinite(scan, noun)) return false;
  if (scan.isText(end - 2, ',', '!', '?') || scan.isText(noun, ',')) return false;
  return scan.countWords({ first: opener, last: end }) <= LONGEST_TITLE && scan.isCapital(opener + 1);
}

function openingBracket(scan: Scan, close: number, limit: number): number {
  for (let i = close - 1; i >= Math.max(limit, close - 8); i--) if (scan.isText(i, '(')) return i;
  return -1;
}

function splitAtCommas(scan: Scan, { first, last }: Span): Span[] {
  const pieces: Span[] = [];
  let start = first;
  for (let i = first; i <= last; i++) {
    if (i < last && !(scan.isText(i, ',') && !scan.quotationOf(i))) continue;
    if (i > start) pieces.push({ first: start, last: i });
    start = i + 1;
  }
  return pieces;
}

/** The subject right before its verb, without a comma between: Osei, Vance *and Lund* said. */
function plain(scan: Scan, pieces: readonly Span[], cue: number): Span | undefined {
  const piece = pieces.at(-1);
  if (piece?.last !== cue) return undefined;
  const phrase = phraseBefore(scan, piece);
  if (!phrase || phrase.first > piece.first) return phrase;
  // A list of speakers: "Osei, Vance and Lund said".
  const joined = pieces.at(-2);
  const listed =
    joined && hasCoordinator(scan, piece) && scan.countWords(joined) <= 3 && scan.isCapital(joined.first);
  return listed && !hasFiniteVerb(scan, joined) ? { first: joined.first, last: cue } : phrase;
}

function hasCoordinator(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('coordinators', i)) return true;
  return false;
}
