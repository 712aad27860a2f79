import { hasFiniteVerb, isFinite } from './finite-verbs';
import type { Scan, Span } from './scan';
import { withoutSourcing } from '../settling/sourcing-aside';
import { seenClause } from './seen-clause';
import { opensMainClause } from './verb-second';

const LONGEST = 45;
/** Prepositions that stand for a genitive. */
const OF = /^(?:of|de|d'|du|des|del)$/;

/** Whether a noun phrase can start at a token. */
export function startsNounPhrase(scan: Scan, i: number): boolean {
  if (!scan.isWord(i)) return scan.isText(i, '$', '€', '£') && scan.at(i + 1).kind === 'number';
  if (scan.is('determiners', i) || scan.is('possessives', i) || scan.is('subjectPronouns', i)) return true;
  if (scan.is('prepositions', i) || scan.is('subordinators', i) || scan.is('coordinators', i)) return false;
  if (isFinite(scan, i) || scan.is('adverbs', i) || scan.is('timeWords', i)) return false;
  return true;
}

/** "*Playing with matches* is asking for trouble": a deed at the start of a sentence, who says nothing. */
export function isDoing(scan: Scan, first: number): boolean {
  const opens = scan.sentenceOf(first).first === first && scan.lower(first).endsWith('ing');
  return opens && scan.is('prepositions', first + 1);
}

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
  const opens = noun > first && noun - first <= 3 && scan.is('determiners', first);
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

function withAside(scan: Scan, pieces: readonly Span[], cue: number): Span | undefined {
  let from = 0;
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k];
    if (!piece) break;
    const last = k === pieces.length - 1;
    if (k > from && (opensAside(scan, piece.first) || tellsHome(scan, piece.first))) continue;
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
  const trimmed = trim(scan, head);
  if (!trimmed) return undefined;
  const others = pieces.slice(from + 1);
  const told = others.length > 0 && !others.every((piece) => saysWhoseTurn(scan, piece));
  return told ? { first: trimmed.first, last: cue } : trimmed;
}

/** por su parte, en revanche; but de 19 años, du parti, en Marlow */
function saysOnlyTurn(scan: Scan, { first, last }: Span): boolean {
  if (scan.is('possessives', first + 1)) return true;
  if (OF.test(scan.lower(first))) return false;
  for (let i = first + 1; i < last; i++)
    if (scan.isCapital(i) || scan.at(i).kind === 'number' || scan.lexicon.people.has(scan.lower(i)))
      return false;
  return true;
}

const STRESSED = /^(?:lui|elles?|eux|él|ell[ao]s?)$/u;

/** Luc Morel, *de son côté*, …; la mairie, *elle*, …: whose turn it is says nothing of who it is. */
function saysWhoseTurn(scan: Scan, { first, last }: Span): boolean {
  if (!scan.lexicon.invertsFreely) return false;
  if (scan.is('prepositions', first)) return last - first <= 4 && saysOnlyTurn(scan, { first, last });
  return last === first + 1 && STRESSED.test(scan.lower(first));
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
  return OF.test(scan.lower(i)) && (scan.isCapital(i + 1) || scan.at(i + 1).kind === 'number');
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

function plain(scan: Scan, pieces: readonly Span[], cue: number): Span | undefined {
  const piece = pieces.at(-1);
  if (piece?.last !== cue) return undefined;
  const phrase = trim(scan, piece);
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

/** Cuts what is no noun phrase off the start of a piece of text that ends at a verb. */
function trim(scan: Scan, piece: Span): Span | undefined {
  let first = piece.first;
  const last = beforeTime(scan, piece);
  for (let i = first; i < last; i++) {
    const next = i + 1;
    // "said the company accepted": behind a verb of saying a new subject starts.
    if (isSaying(scan, i) && next < last && startsNounPhrase(scan, next)) {
      first = next;
      continue;
    }
    // der Anwalt *der* Familie: where verbs come last a comma stands before every relative clause
    const inside = i === piece.first || scan.lexicon.verbsLast;
    const article = inside && scan.is('determiners', i) && !scan.isText(i - 1, ',');
    const clauseWord =
      scan.is('subordinators', i) ||
      (scan.is('relatives', i) && !article) ||
      scan.is('that', i) ||
      scan.is('wh', i);
    if (clauseWord && !(i > first && isRelative(scan, i, last))) {
      const perhaps = scan.is('that', i) && i === first && next < last && !scan.is('determiners', next);
      if (!perhaps || scan.lexicon.infinitiveEnding || scan.lexicon.verbSecond) first = next;
    } else if (scan.is('coordinators', i)) {
      if (i === first || hasFiniteVerb(scan, { first, last: i })) first = next;
    } else if (clauseWord) break;
  }
  while (first < last && (scan.is('adverbs', first) || !scan.isWord(first)) && !scan.is('determiners', first))
    first++;
  if (scan.is('prepositions', first)) first = afterPrepositional(scan, { first, last });
  if (
    (scan.is('objectPronouns', last - 1) && !scan.is('prepositions', last - 2)) ||
    scan.is('coordinators', last - 1)
  )
    return undefined;
  if (first >= last || hasFiniteVerb(scan, { first, last })) return undefined;
  if (!startsNounPhrase(scan, first)) return undefined;
  return { first, last };
}

/** "Moravin on Sunday rejected": a time between subject and verb belongs to neither. */
function beforeTime(scan: Scan, { first, last }: Span): number {
  let end = last;
  // Records released Sunday *evening* show
  if (scan.is('dayParts', end - 1) && scan.is('timeWords', end - 2)) end--;
  while (end - 1 > first && scan.is('timeWords', end - 1)) end--;
  if (end === last) return last;
  return end - 1 > first && scan.is('prepositions', end - 1) ? end - 1 : end;
}

function isSaying(scan: Scan, i: number): boolean {
  return (
    isFinite(scan, i) &&
    (scan.lexicon.verbs.get(scan.lower(i))?.some(({ frames }) => frames.includes('c')) ?? false)
  );
}

/** A relative pronoun stands after a noun and before its verb: "workers who clean". */
function isRelative(scan: Scan, i: number, last: number): boolean {
  if (!scan.is('relatives', i) || !scan.isWord(i - 1)) return false;
  const next = i + 1;
  if (next >= last || isFinite(scan, i - 1)) return false;
  // "En undersökning *som Novus har gjort* visar …": a clause with a subject of its own before the main verb.
  if (scan.lexicon.verbSecond)
    return hasFiniteVerb(scan, { first: next, last }) || (next + 1 < last && !startsWithSubject(scan, next));
  return (
    isFinite(scan, next) ||
    (!startsWithSubject(scan, next) && scan.lower(next).endsWith('s')) ||
    /^(?:work|live|have|own|use|run)$/.test(scan.lower(next))
  );
}

function startsWithSubject(scan: Scan, i: number): boolean {
  return (
    scan.is('determiners', i) ||
    scan.is('possessives', i) ||
    scan.is('subjectPronouns', i) ||
    scan.isCapital(i)
  );
}

/** Where the subject starts in "on its website the club": after a noun, at a word that opens a new phrase. */
export function afterPrepositional(scan: Scan, { first, last }: Span): number {
  for (let i = last - 1; i > first; i--) {
    const before = i - 1;
    const opens =
      scan.is('determiners', i) ||
      scan.is('possessives', i) ||
      scan.is('subjectPronouns', i) ||
      scan.isCapital(i);
    if (!opens || scan.lower(i) === "'s") continue;
    const bound =
      scan.is('prepositions', before) ||
      scan.is('determiners', before) ||
      scan.is('possessives', before) ||
      (scan.isCapital(before) && scan.isCapital(i) && !scan.is('timeWords', before)) ||
      scan.is('coordinators', before);
    if (!bound) return i;
  }
  return last;
}

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
        (OF.test(scan.lower(i)) || (!scan.is('passiveBy', i) && !scan.isCapital(i - 1))) &&
        !opensMedium(scan, i) &&
        startsNounPhrase(scan, i + 1) &&
        !scan.is('timeWords', i + 1) &&
        scan.at(i + 1).kind !== 'number';
      if (!attaches || (scan.is('infinitive', i) && !OF.test(scan.lower(i)))) break;
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
  if (OF.test(scan.lower(i))) return false;
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

function opensApposition(scan: Scan, i: number, limit: number): boolean {
  if (i >= limit || !scan.isWord(i)) return false;
  if (scan.is('relatives', i) && reportsItself(scan, i, limit)) return false;
  if (scan.lexicon.verbsLast && opensMainClause(scan, i, limit)) return false;
  if (scan.at(i).kind === 'number' || scan.is('relatives', i)) return true;
  if (opensBelonging(scan, i, limit)) return true;
  // Mía Linares, de 19 años, …
  if (scan.is('nounPrepositions', i) && scan.at(i + 1).kind === 'number' && scan.is('timeUnits', i + 2))
    return true;
  if (scan.is('subordinators', i) || scan.is('prepositions', i) || scan.is('coordinators', i)) return false;
  if (scan.lexicon.gerund.test(scan.lower(i)) && scan.lexicon.verbs.has(scan.lower(i))) return false; // precisando que …
  if (scan.lower(i).endsWith('ing') || scan.is('adverbs', i) || scan.is('timeWords', i)) return false;
  if (scan.is('subjectPronouns', i) && !scan.is('determiners', i)) return false;
  const end = appositionEnd(scan, i, limit);
  return end > i && !(end < limit && isFinite(scan, end)) && !hasFiniteVerb(scan, { first: i, last: end });
}

/** Léa Monnier, *de l'association Lynx*, …: whom somebody belongs to, up to the next comma. */
function opensBelonging(scan: Scan, i: number, limit: number): boolean {
  if (!scan.lexicon.infinitiveEnding || !OF.test(scan.lower(i)) || scan.is('timeWords', i + 1)) return false;
  const named = scan.is('determiners', i + 1) || scan.isCapital(i + 1) || scan.lower(i) !== 'de';
  const end = appositionEnd(scan, i, limit);
  return named && !hasFiniteVerb(scan, { first: i, last: end }) && (end === limit || scan.isText(end, ','));
}

/** ha dicho Mora, *que ha recordado que …*: a relative clause with a report of its own tells nothing of who it is. */
function reportsItself(scan: Scan, from: number, limit: number): boolean {
  if (!scan.lexicon.infinitiveEnding) return false;
  for (let i = from + 1; i < limit && !scan.isText(i, ',', ';'); i++)
    if (scan.lexicon.verbs.has(scan.lower(i)) && (scan.is('that', i + 1) || scan.quotationOf(i + 1)))
      return true;
  return false;
}

function appositionEnd(scan: Scan, from: number, limit: number): number {
  // “41”, “19 ans”
  if (scan.at(from).kind === 'number')
    return scan.isWord(from + 1) && scan.isText(from + 2, ',') ? from + 2 : from + 1;
  let i = from;
  const around = scan.quotationOf(from);
  while (i < limit && !scan.isText(i, ',', ';', ':') && !scan.isDash(i) && scan.quotationOf(i) === around) {
    if (i > from && (scan.is('subordinators', i) || isFinite(scan, i)) && !scan.is('relatives', i)) break;
    if (scan.is('relatives', i)) return clauseComma(scan, i, limit);
    i++;
  }
  return i;
}

/** The end of a relative clause: the next comma that is not between figures, or the limit. */
function clauseComma(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i < limit && !scan.isText(i, ',', ';') && !scan.isDash(i)) i++;
  return i;
}

/**
 * The subject that a verb shares with an earlier verb of its sentence: "he laughed and said", "Trump appears in a
 * clip, saying".
 */
export function sharedSubject(scan: Scan, cue: number, limit: number): Span | undefined {
  // …, saying; while chanting; before asking
  const aside = scan.isText(cue - 1, ',') || scan.is('subordinators', cue - 1);
  const main = aside ? mainSubject(scan, cue, limit) : undefined;
  if (main) return main;
  for (let verb = cue - 1; verb > limit; verb--) {
    if (!isFinite(scan, verb) || scan.quotationOf(verb)) continue;
    let first = verb;
    while (
      first - 1 > limit &&
      (isFinite(scan, first - 1) || scan.is('adverbs', first - 1) || scan.is('negations', first - 1))
    )
      first--;
    if (goesOnAbout(scan, first - 1, cue)) return { first: first - 1, last: first };
    const subject = subjectBefore(scan, first, limit);
    if (subject) return subject;
    verb = first;
  }
  return undefined;
}

/** "protest came from Lund, *who* called it mad and said …": a relative clause that goes on behind *and*, with no comma before it. */
function goesOnAbout(scan: Scan, relative: number, cue: number): boolean {
  if (!scan.is('relatives', relative) || scan.is('that', relative) || !scan.is('coordinators', cue - 1))
    return false;
  const inMarks = scan.quotationOf(cue - 2) !== undefined;
  return !scan.isText(inMarks ? cue - 3 : cue - 2, ',');
}

/** The subject of the sentence's first clause, if that is no subordinate one. */
function mainSubject(scan: Scan, cue: number, limit: number): Span | undefined {
  if (scan.is('subordinators', limit)) return undefined;
  for (let verb = limit + 1; verb < cue; verb++) {
    if (scan.is('relatives', verb) || scan.quotationOf(verb)) return undefined;
    if (isFinite(scan, verb)) return subjectBefore(scan, verb, limit);
  }
  return undefined;
}

/** "said *she*, too, had complained": a pronoun with one word behind it between commas. */
export function isSetApart(scan: Scan, { first, last }: Span): boolean {
  const pronoun = last === first + 1 && scan.is('subjectPronouns', first) && !scan.is('determiners', first);
  return pronoun && scan.isText(last, ',') && scan.isWord(last + 1) && scan.isText(last + 2, ',');
}
