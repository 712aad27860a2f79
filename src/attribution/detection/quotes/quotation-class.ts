import { character, characterAt } from '../../../text/letters';
import type { Quotation } from '../../../text/quotations';
import type { Scan } from '../grammar/scan';
import { isToldOfAsWork } from './work-titles';

/** What a pair of marks is there for. */
export type QuotationClass = 'speech' | 'fragment' | 'distance';

/** What ends a sentence, before the end of words quoted within. */
const FINAL = /[.!?…,—–][’'”"»]?$/u;

/**
 * Tells speech from fragments of speech and from marks of distance: scare quotes, titles, terms and nicknames.
 * Speech starts like a sentence (or after a colon or comma) and ends like one; what else a clause carries along is
 * a fragment; short capitalised or announced words (known as “…”, the film “…”) are neither.
 */
export function classifyQuotation(scan: Scan, quotation: Quotation): QuotationClass {
  const { opener } = quotation;
  const end = scan.endOf(quotation);
  const words = scan.countWords({ first: opener + 1, last: end });
  if (words === 0) return 'distance';
  const inner = scan.paragraph.text.slice(quotation.innerStart, quotation.innerEnd);
  const ended = FINAL.test(inner) || scan.isText(end, ',') || quotation.closer < 0;
  const sentence = scan.sentenceOf(opener);
  const atStart = opener === sentence.first;
  const before = scan.at(opener - 1).text;
  const introduced = before === ':' || before === ',';
  if (isDistance(scan, quotation, words, introduced, atStart)) return 'distance';
  const capital = scan.isCapital(opener + 1) || characterAt(scan.at(opener + 1).text, 0) !== character.letter;
  if (atStart) return ended || words >= 8 || end >= sentence.last ? 'speech' : 'fragment';
  if (introduced && capital && (words >= 2 || /[.!?]$/.test(inner))) return 'speech';
  if (capital && words >= 5 && /[.!?]$/.test(inner)) return 'speech';
  return 'fragment';
}

function isDistance(
  scan: Scan,
  quotation: Quotation,
  words: number,
  introduced: boolean,
  atStart: boolean,
): boolean {
  const { opener } = quotation;
  if (scan.phraseEndsAt(scan.lexicon.scareBefore, opener) || isKnownAs(scan, opener)) return true;
  const first = opener + 1;
  const last = quotation.closer < 0 ? scan.endOf(quotation) : quotation.closer;
  if (words > 8) return false;
  const lead = scan.lower(opener - 2);
  const announced = introduced && (scan.isText(opener - 1, ':') || scan.lexicon.verbs.has(lead));
  const titled =
    isTitleCase(scan, first, last) && !isWholeTurn(scan, quotation) && !isPredicate(scan, opener);
  const spoken = /[!?]$/.test(scan.paragraph.text.slice(quotation.innerStart, quotation.innerEnd));
  if (titled && words >= 2 && !announced && (!spoken || isToldOfAsWork(scan, scan.endOf(quotation))))
    return true;
  if (titled && scan.is('titleBefore', opener - 1)) return true;
  if (isNickname(scan, first, last) || isNaming(scan, first, last)) return true;
  // Jim “The Crane” Hollis
  if (words <= 3 && scan.isCapital(opener - 1) && scan.isCapital(scan.endOf(quotation)) && !atStart)
    return true;
  return false;
}

/** How many words may stand within "known … as": known *to everyone on the old quay* as. */
const KNOWN_REACH = 9;

/** "known on the quay as “the Crane”": a name with those who use it before its "as". */
function isKnownAs(scan: Scan, opener: number): boolean {
  if (!scan.is('as', opener - 1)) return false;
  for (let i = opener - 2; i >= opener - KNOWN_REACH && scan.isWord(i); i--)
    if (scan.is('namings', i)) return true;
  return false;
}

/** So many words at most stand between "what" and the verb of "what the fans call “the Oven”". */
const NAMING_REACH = 6;

/** "an arena that is called *“the Oven”*", "the road which locals call *“the Snake”*": a name right behind a verb of calling. */
function isNickname(scan: Scan, first: number, last: number): boolean {
  const verb = first - 2;
  const calls = scan.lexicon.verbs.get(scan.lower(verb))?.[0]?.class === 'call';
  if (!calls || !scan.is('determiners', first) || !isTitleCase(scan, first + 1, last)) return false;
  // in what he called “the Great Sale”
  for (let i = verb - 1; i > verb - NAMING_REACH; i--) if (scan.is('freeRelatives', i)) return false;
  return true;
}

/**
 * "the ward, popularly called *“Nursery”*", "this is called *“other work”*": what something goes by, behind a participle or in
 * the passive; a judgement would have an article.
 */
function isNaming(scan: Scan, first: number, last: number): boolean {
  const verb = first - 2;
  const calls = scan.lexicon.verbs.get(scan.lower(verb))?.[0]?.class === 'call';
  if (!calls || scan.is('determiners', first) || scan.is('passiveBy', last + 1)) return false;
  const before = scan.is('adverbs', verb - 1) ? verb - 2 : verb - 1;
  if (scan.is('be', before)) return true;
  return scan.isText(before, ',') && isTitleCase(scan, first, last);
}

/** "nannte den Plan *„Unsinn mit Ansage“*": where every noun has a capital, what closes a clause with a verb of calling is no title. */
function isPredicate(scan: Scan, opener: number): boolean {
  if (!scan.lexicon.nounsInCapitals) return false;
  const end = scan.quotationOf(opener + 1);
  if (!end || scan.isWord(scan.endOf(end))) return false;
  for (let i = opener - 1; i > opener - NAMING_REACH && !scan.isText(i, ',', ';', ':'); i--)
    if (scan.lexicon.verbs.get(scan.lower(i))?.some(({ frames }) => frames.includes('p'))) return true;
  return false;
}

/** “It's a Friday.”: a paragraph of its own, with its full stop, is no title. */
function isWholeTurn(scan: Scan, { opener, closer }: Quotation): boolean {
  return opener === 0 && closer === scan.length - 1 && scan.isText(closer - 1, '.');
}

function isTitleCase(scan: Scan, first: number, last: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    if (scan.at(i).kind !== 'word') continue;
    const small =
      scan.is('prepositions', i) ||
      scan.is('determiners', i) ||
      scan.is('coordinators', i) ||
      scan.lower(i) === "'s";
    if (scan.isCapital(i)) capitals++;
    else if (!small || i === first) return false;
    words++;
  }
  return words > 0 && capitals * 2 >= words;
}
