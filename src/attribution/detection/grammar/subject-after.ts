import { appositionEnd, clauseComma, opensApposition } from './apposition';
import { isFinite } from './finite-verbs';
import { startsNounPhrase } from './noun-phrases';
import type { Scan, Span } from './scan';

/**
 * The noun phrase after a cue: "said Ada Brink, chair of the port board, after the meeting".
 *
 * @param limit the first token that may no longer belong to it
 */
export function subjectAfter(scan: Scan, from: number, limit: number): Span | undefined {
  if (from >= limit || !scan.isWord(from)) return undefined;
  if (scan.is('objectPronouns', from)) return { first: from, last: from + 1 };
  if (scan.is('subjectPronouns', from) && !scan.is('determiners', from))
    return { first: from, last: from + 1 };
  if (/^-(?:t-)?\p{L}+$/u.test(scan.lower(from))) return { first: from, last: from + 1 };
  if (!startsNounPhrase(scan, from) || (scan.is('that', from) && !scan.isWord(from + 1))) return undefined;
  // The letter, which we have seen, reads *differently*.
  if (scan.lower(from).endsWith('ly') && !scan.isCapital(from)) return undefined;
  let i = phraseEnd(scan, from, limit);
  if (i === from) return undefined;
  for (;;) {
    if (!scan.isText(i, ',') || !opensApposition(scan, i + 1, limit)) break;
    const end = scan.is('relatives', i + 1)
      ? clauseComma(scan, i + 1, limit)
      : appositionEnd(scan, i + 1, limit);
    if (end <= i + 1) break;
    i = end;
  }
  return { first: from, last: i };
}

function phraseEnd(scan: Scan, from: number, limit: number): number {
  let i = from;
  for (; i < limit; i++) {
    if (!scan.isWord(i)) {
      if (scan.isText(i, '(')) {
        const close = findText(scan, ')', i, Math.min(limit, i + 8));
        if (close < 0) break;
        i = close;
        continue;
      }
      const nickname = scan.quotationOf(i);
      if (
        nickname &&
        scan.endOf(nickname) <= limit &&
        scan.isCapital(scan.endOf(nickname)) &&
        scan.isCapital(i - 1)
      ) {
        i = scan.endOf(nickname) - 1;
        continue;
      }
      if (joinsWords(scan, i) || endsPossessor(scan, i)) continue;
      if (scan.isText(i, '&', '.') && scan.isWord(i + 1) && i + 1 < limit) continue;
      break;
    }
    if (i === from) continue;
    if (isDative(scan, from, i) || scan.is('reflexives', i)) break;
    if (scan.is('genitiveArticles', i) && scan.isCapital(i - 1)) continue;
    // wies der Verband | die Kritik zurück: where verbs come last a comma stands before every relative clause
    if (scan.is('relatives', i) && scan.isWord(i - 1))
      return scan.lexicon.verbsLast ? i : clauseComma(scan, i, limit);
    if (scan.is('possessives', i)) {
      if (scan.lower(i) === "'s" || scan.lower(i) === "'") continue;
    }
    if (scan.is('prepositions', i)) {
      const attaches =
        scan.is('nounPrepositions', i) &&
        (scan.is('ofWords', i) || (!scan.is('passiveBy', i) && !scan.isCapital(i - 1))) &&
        !opensMedium(scan, i) &&
        startsNounPhrase(scan, i + 1) &&
        !scan.is('timeWords', i + 1) &&
        scan.at(i + 1).kind !== 'number';
      if (!attaches || (scan.is('infinitive', i) && !scan.is('ofWords', i))) break;
      continue;
    }
    // Yann Le Braz
    if (scan.lexicon.infinitiveEnding && [i - 1, i, i + 1].every((at) => scan.isCapital(at))) continue;
    if (
      scan.is('determiners', i) &&
      !scan.is('determiners', i - 1) &&
      !scan.is('coordinators', i - 1) &&
      !scan.is('prepositions', i - 1)
    )
      break;
    if (scan.is('coordinators', i)) {
      const joint =
        i + 1 < limit && (scan.isCapital(i + 1) || scan.is('determiners', i + 1)) && !isFinite(scan, i + 1);
      if (!joint) break;
      continue;
    }
    if (scan.is('subordinators', i) || scan.is('that', i) || scan.is('wh', i)) break;
    if (scan.is('adverbs', i) || scan.is('timeWords', i) || isFinite(scan, i)) break;
    if (scan.is('subjectPronouns', i) && !scan.is('determiners', i)) break;
    if (scan.lexicon.nounsInCapitals && scan.isCapital(i - 1) && scan.at(i).kind === 'number') break;
    // eine 61 Jahre | alte Rentnerin
    if (scan.is('timeUnits', i - 1) && scan.at(i - 2).kind === 'number') continue;
    // "Laut Brandt trifft das zu": a verb that no list holds.
    if (
      scan.lexicon.nounsInCapitals &&
      scan.isCapital(i - 1) &&
      !scan.isCapital(i) &&
      !scan.is('determiners', i)
    )
      break;
  }
  return i;
}

/** "sagte Brandt der Zeitung": behind a bare name an article opens whoever is told, and no relative clause without a comma. */
function isDative(scan: Scan, from: number, i: number): boolean {
  return (
    scan.lexicon.invertsFreely &&
    scan.is('determiners', i) &&
    scan.is('relatives', i) &&
    scan.isCapital(from) &&
    !scan.is('determiners', from) &&
    !scan.lexicon.people.has(scan.lower(i - 1))
  );
}

/** in a statement, i ett pressmeddelande: the medium is no part of who speaks. */
function opensMedium(scan: Scan, i: number): boolean {
  if (scan.is('ofWords', i)) return false;
  return [1, 2, 3].some((step) => scan.is('documents', i + step));
}

/** The apostrophe of "the dockers' union". */
function endsPossessor(scan: Scan, i: number): boolean {
  return scan.isText(i, "'", '’') && scan.at(i - 1).end === scan.at(i).start && scan.isWord(i + 1);
}

/** The hyphen of 19-jährige, 19-årige. */
function joinsWords(scan: Scan, i: number): boolean {
  return (
    scan.isText(i, '-') && scan.at(i - 1).end === scan.at(i).start && scan.at(i).end === scan.at(i + 1).start
  );
}

function findText(scan: Scan, text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scan.at(i).text === text) return i;
  return -1;
}
