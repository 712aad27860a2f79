import { startsClause } from '../grammar/clauses';
import type { Quotation } from '../../../text/quotations';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import type { Found, PickSense } from './found-content';
import { afterTime } from '../grammar/after-time';
import { isInfinitive, marksInfinitive } from './infinitives';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';

/** How many tokens may open a figure: 'fewer than 300. */
const FIGURE_REACH = 4;

/** Words behind which a determiner goes on with the phrase: both *the* method and *the* figure. */
const JOINED = ['determiners', 'coordinators', 'possessives'] as const;

/**
 * What a cue reports as its object: urged *all crews to leave*, accused *her of theft*, put *the cost at nine million*,
 * called *it a joke*, backed *her account*, denies *the claim*.
 *
 * @param sense picks the first sense of the cue that has one of some frames
 * @param to where a clause that begins at a token ends
 */
export function objectContent(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  to: (first: number) => number,
  source: Span | null,
): Found | undefined {
  const start = group.last;
  const quoted = scan.quotationOf(start)?.opener === start;
  if (group.passive) return undefined;
  // calificó de «mentira» las acusaciones
  const predicated = sense('a');
  if (predicated && scan.is('as', start) && scan.lexicon.infinitiveEnding)
    return { content: [{ first: start, last: to(start) }], sense: predicated, rule: 'objectAs' };
  const last = coordinationEnd(scan, start, to(start));
  // dismissed as *false* a report that it leaked
  const judged = startsNounPhrase(scan, start + 2) || scan.lexicon.nouns.has(scan.lower(start + 2));
  if (predicated?.class === 'deny' && scan.is('as', start) && judged)
    return {
      content: [{ first: start + 2, last: objectEnd(scan, start + 2, last) }],
      sense: predicated,
      rule: 'object',
    };
  const relative = ofRelative(scan, group, sense, source, last);
  if (relative) return relative;
  // The clinic reports *three new cases*.
  const counted = startsFigure(scan, start) ? sense('m') : undefined;
  const spoken = scan.quotationOf(group.first) !== undefined; // “We have counted nine.”
  const tells = counted && !spoken && (counted.class !== 'show' || namesDocument(scan, source));
  if (tells && !startsClause(scan, start, last))
    return {
      content: [{ first: start, last: objectEnd(scan, start, last) }],
      sense: counted,
      rule: 'object',
    };
  const told = scan.is('addressees', start) && (sense('n') ?? sense('f')) !== undefined;
  if (!startsNounPhrase(scan, start) && !quoted && !told) return undefined;
  const has = (test: (i: number) => boolean) => {
    for (let i = start + 1; i < last; i++) if (test(i)) return true;
    return false;
  };
  const person = sense('n');
  if (
    person &&
    has((i) => marksInfinitive(scan, i)) &&
    !hasFiniteVerb(scan, { first: start, last: firstInfinitive(scan, start, last) })
  )
    return {
      content: [{ first: pastMedium(scan, start, last), last }],
      sense: person,
      rule: 'objectInfinitive',
    };
  const charged = sense('f');
  if (charged && has((i) => scan.is('chargePrepositions', i) || opensCharge(scan, i)))
    return { content: [{ first: start, last }], sense: charged, rule: 'objectOf' };
  if (told) return undefined;
  const described = sense('a');
  if (described && has((i) => scan.is('as', i) && !measures(scan, i)))
    return { content: [{ first: start, last }], sense: described, rule: 'objectAs' };
  const measured = sense('l');
  if (measured && has((i) => scan.isText(i, 'at', 'as') && startsFigure(scan, i + 1)))
    return {
      content: [{ first: start, last: objectEnd(scan, start, last) }],
      sense: measured,
      rule: 'objectAt',
    };
  const called = sense('p');
  // Tom Brink, called “the Crane” by the crew
  const nickname = scan.quotationOf(start) ?? scan.quotationOf(start + 1);
  const nicknamed =
    nickname !== undefined &&
    (scan.is('passiveBy', scan.endOf(nickname)) || namesSubject(scan, nickname, group.first));
  const rung = called && ringsUp(scan, start, last);
  if (
    called &&
    !rung &&
    !nicknamed &&
    !convenes(scan, start, last) &&
    scan.at(start).kind !== 'number' &&
    scan.countWords({ first: start, last }) >= 2
  )
    return { content: [{ first: start, last }], sense: called, rule: 'objectPredicate' };
  const named = sense('s');
  if (named && namesSaying(scan, start, objectEnd(scan, start, last))) {
    const end = nounPhraseEnd(scan, start, objectEnd(scan, start, last));
    return {
      content: [{ first: start, last: scan.is('that', end) ? last : end }],
      sense: named,
      rule: 'object',
    };
  }
  const object = sense('o');
  // rejects *claims* it hid the leak
  const noun = scan.lexicon.nouns.has(scan.lower(start)) && scan.is('subjectPronouns', start + 1);
  if (
    object &&
    (object.class !== 'show' || namesDocument(scan, source)) &&
    (noun || !startsClause(scan, start, last))
  )
    return { content: [{ first: start, last: objectEnd(scan, start, last) }], sense: object, rule: 'object' };
  return undefined;
}

/** A brochure called *“Safe Passage”* promises …: a name with capitals between the participle and the verb of its thing. */
function namesSubject(scan: Scan, { opener, closer }: Quotation, cue: number): boolean {
  const verb = closer + 1;
  const thing = scan.is('documents', cue - 1) && scan.isCapital(opener + 1);
  return (
    thing &&
    closer > 0 &&
    scan.lexicon.verbs.has(scan.lower(verb)) &&
    scan.lexicon.thirdPerson.test(scan.lower(verb))
  );
}

/** "a night *that* police described | as chaotic", "a vote *which* Osei called | a farce": the object is the pronoun. */
function ofRelative(
  scan: Scan,
  group: CueGroup,
  sense: PickSense,
  source: Span | null,
  last: number,
): Found | undefined {
  const start = afterTime(scan, group.last); // a night that police described *on Monday* as chaotic
  if (!source || !isObjectPronoun(scan, source) || source.last !== group.first) return undefined;
  const content = [{ first: start, last: objectEnd(scan, start, last) }];
  const described = sense('a');
  if (described && scan.is('as', start)) return { content, sense: described, rule: 'objectAs' };
  const called = sense('p');
  const named = startsNounPhrase(scan, start) || scan.quotationOf(start)?.opener === start;
  return called && named && scan.countWords({ first: start, last }) >= 2
    ? { content, sense: called, rule: 'objectPredicate' }
    : undefined;
}

/** "a night *that* police described": a relative pronoun before the subject of its clause. */
export function isObjectPronoun(scan: Scan, { first }: Span): boolean {
  return !scan.lexicon.invertsFreely && scan.is('relatives', first - 1) && scan.isWord(first - 2);
}

/** "as *soon* as", "as *long* as": words that tell when rather than what somebody is said to be. */
function measures(scan: Scan, i: number): boolean {
  return scan.is('as', i + 2) || scan.is('as', i - 2);
}

/** Whether an object's noun is one for something said: "her account", "both the method and the figure". */
function namesSaying(scan: Scan, first: number, last: number): boolean {
  const noun = nounPhraseEnd(scan, first, last) - 1;
  return scan.is('charges', noun) || scan.is('figures', noun) || scan.lexicon.nouns.has(scan.lower(noun));
}

/** Where a noun phrase ends before what hangs on it: her account | of the day. */
function nounPhraseEnd(scan: Scan, first: number, last: number): number {
  let end = first + 1;
  while (
    end < last &&
    scan.isWord(end) &&
    !scan.is('prepositions', end) &&
    !scan.is('that', end) &&
    !scan.is('subordinators', end) &&
    !scan.is('relatives', end) &&
    !scan.is('timeWords', end) &&
    !(scan.is('determiners', end) && !JOINED.some((set) => scan.is(set, end - 1)))
  )
    end++;
  return end;
}

/** "at nine", "at £1.3m", "at 'fewer than 300'", "at the same figure": a figure, behind a mark or a few words that round it. */
function startsFigure(scan: Scan, first: number): boolean {
  for (let i = first; i < first + FIGURE_REACH; i++) {
    if (/^\p{Sc}?\d/u.test(scan.at(i).text) || scan.is('numerals', i)) return true;
    if (scan.is('determiners', i) && !scan.is('comparatives', i))
      return scan.is('figures', i + 1) || scan.is('figures', i + 2);
  }
  return false;
}

/** Only what can be read or heard shows or lists something: *the log*, or *it* behind a sentence about one. */
export function namesDocument(scan: Scan, source: Span | null): boolean {
  return source !== null && (holdsDocument(scan, source) || takesUpDocument(scan, source));
}

function holdsDocument(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('documents', i)) return true;
  return false;
}

/** "The log tells another story. *It* lists nine trips.": a pronoun for a thing that opens the sentence behind one about a paper. */
function takesUpDocument(scan: Scan, { first, last }: Span): boolean {
  const opening = scan.sentenceOf(first).first;
  const thing = scan.is('subjectPronouns', first) && !scan.is('personPronouns', first);
  if (!thing || last !== first + 1 || first !== opening || opening === 0) return false;
  return holdsDocument(scan, scan.sentenceOf(opening - 1));
}

/** An object ends before ", and he did it twice", " and is signed", and, where verbs come second, before ", betonte aber …". */
function coordinationEnd(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++)
    if (i > first && scan.is('coordinators', i) && opensPredicate(scan, i + 1, first)) return i;
    else if (scan.lexicon.verbsLast && scan.isText(i, ',') && secondPredicate(scan, i + 1)) return i;
    else if (
      scan.isText(i, ',') &&
      scan.is('coordinators', i + 1) &&
      !scan.quotationOf(i) &&
      hasFiniteVerb(scan, { first: i + 2, last })
    )
      return i;
  return last;
}

/** "a full check and *is signed* by Lund": an auxiliary behind a conjunction, where nothing before it has a verb. */
function opensPredicate(scan: Scan, i: number, from: number): boolean {
  const auxiliary = scan.is('be', i) || scan.is('have', i);
  if (!auxiliary || scan.quotationOf(i)) return false;
  for (let at = from; at < i; at++) if (scan.is('relatives', at) || isFinite(scan, at)) return false;
  return true;
}

/** betonte *aber*, räumte *jedoch* ein */
function secondPredicate(scan: Scan, i: number): boolean {
  return (
    !scan.isCapital(i) && isFinite(scan, i) && (scan.is('coordinators', i + 1) || scan.is('contrasts', i + 1))
  );
}

/** "called *the hearing* because …", "called *a strike*": a thing that takes place, with nothing said of it. */
function convenes(scan: Scan, first: number, last: number): boolean {
  if (!scan.is('determiners', first) || scan.quotationOf(first + 1)) return false;
  return first + 2 >= last || scan.is('subordinators', first + 2);
}

/** The object of a verb goes no further than a comma that no relative clause follows. */
export function objectEnd(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    const quotation = scan.quotationOf(i);
    // called it “fiction, and not the good sort”
    if (quotation?.opener === i && scan.endOf(quotation) <= last) i = scan.endOf(quotation) - 1;
    if (scan.isDash(i)) return i;
    if (scan.isText(i, ',') && !scan.is('relatives', i + 1) && !scan.isCapital(i + 1)) return i;
  }
  return last;
}

/** accuse le maire *d'avoir menti*, *de fraude*; acusó al alcalde *por mentir* */
function opensCharge(scan: Scan, i: number): boolean {
  if (!scan.lexicon.infinitiveEnding) return false;
  if (scan.isText(i, 'pour', 'por')) return true;
  const quoted = scan.quotationOf(i + 1)?.opener === i + 1;
  const plain = !scan.is('determiners', i + 1) && !scan.isCapital(i + 1) && scan.at(i + 1).kind === 'word';
  return scan.isText(i, 'de', "d'", 'd’') && (quoted || plain || isInfinitive(scan, i + 1));
}

/** "told them in a text message | to “stay calm”": behind a pronoun and how somebody is told it, what is told opens with the infinitive. */
function pastMedium(scan: Scan, start: number, last: number): number {
  const medium =
    scan.is('objectPronouns', start) &&
    scan.is('prepositions', start + 1) &&
    !marksInfinitive(scan, start + 1);
  return medium ? firstInfinitive(scan, start, last) : start;
}

function firstInfinitive(scan: Scan, first: number, last: number): number {
  for (let i = first; i < last; i++) if (marksInfinitive(scan, i)) return i;
  return last;
}

/** "called *the police at once*", "called her mother from the car": who was rung up, where, when and why, is called nothing. */
function ringsUp(scan: Scan, first: number, last: number): boolean {
  const object = subjectAfter(scan, first, last);
  return (
    object !== undefined &&
    object.last < last &&
    scan.is('prepositions', object.last) &&
    !scan.is('as', object.last)
  );
}
