import type { CueClass } from '../../language/reporting-words';
import { sameParty, speaksOf } from './parties';
import {
  AHEAD,
  cueOf,
  isLead,
  isSpeech,
  mayAnswer,
  nearest,
  nearestBefore,
  paragraphsBetween,
  NAMED_REACH,
  REACH,
  sharedWeight,
  type Fits,
  type Reader,
} from './reader';
import { speakerAt } from './speaker-at';

/** Beyond so many paragraphs "that" means something else. */
const ANAPHOR_REACH = 3;
/** Where the speaker is named, it tells little how many more paragraphs lie between. */
const NEAR = 3;
/** What a headline must share with later words to answer them. */
const ANNOUNCED = 1.2;
/** The words of an object among which its noun stands. */
const OBJECT_WORDS = 6;
/** So many letters tell that a verb and a noun belong together: "reported" and "the report". */
const COMMON_ROOT = 4;

const FIGURE_IN_WORDS = 0.5;

/** How many paragraphs back what was found may stand. */
const FINDINGS_REACH = 6;

/** Before its verb a short subject has no more words. */
const SUBJECT = 3;

/** "a word of it", "any part of that" */
const PART_OF_IT = 5;
/** So many letters tell that an adjective belongs to a state: "Icelandic", "Norwegian". */
const STATE_ROOT = 4;

/** How the object of a denial points at what is denied. */
export type Reference = 'none' | 'that' | 'it' | 'charge' | 'figure' | 'paper';

/** What an answer looks for. */
export interface Search {
  /** What the answer calls it. */
  readonly reference: Reference;
  /** How many paragraphs back it may be. */
  readonly reach: number;
  /** Whether it may be a claim whose speaker the article does not tell. */
  readonly unnamed: boolean;
  /** Whether a claim at the top of the article may answer any later one. */
  readonly ahead: boolean;
  /** How much must speak for it. */
  readonly least: number;
  readonly fits: Fits;
}

/**
 * The claim of another party that an answer is about: what shares its rarer words, speaks of who answers, accuses somebody
 * where the answer speaks of a charge, or has a figure where it speaks of a figure; the nearer the better.
 */
export function answeredBy(reader: Reader, at: number, search: Partial<Search> = {}): number | undefined {
  const { reach = ANAPHOR_REACH, unnamed = false, least = 0, fits = () => true } = search;
  const { reference = 'none', ahead: named = false } = search;
  const last = nearestBefore(
    reader,
    at,
    (other) => isStatement(reader, other) || speaksOf(reader, other, at),
    unnamed,
  );
  const points = reference === 'that' || reference === 'it';
  let best: number | undefined;
  let most = least;
  const end = isLead(reader, at) ? at + AHEAD : at - 1;
  for (let other = Math.max(0, at - (named ? NAMED_REACH : REACH)); other <= end; other++) {
    if (other === at || !mayAnswer(reader, at, other, unnamed) || !fits(other)) continue;
    // "confirmed that Lund had been told. She denied this.": whoever a confirmation names may answer it.
    // "backs the union's account": nobody's account is a claim against them.
    const confirms =
      reader.claims[other]?.class === 'confirm' &&
      speaksOf(reader, other, at) &&
      referenceOf(reader, other) !== 'charge';
    if (!isStatement(reader, other) && !confirms) continue;
    if (Math.abs(paragraphsBetween(reader, other, at)) > reach) continue;
    if (other > at && !named && !announces(reader, at, other)) continue;
    if (
      points &&
      !inLastWords(reader, at, other, last) &&
      !(reference === 'it' && isDisputed(reader, at, other))
    )
      continue;
    // "The coach's story" is what he reports rather than a remark of his.
    const remark = named && isSpeech(reader, other) && callsAccount(reader, at);
    const score =
      fitness(reader, at, other, reference, named) + (other === last ? 0.8 : 0) - (remark ? 1.2 : 0);
    if (score < most) continue;
    best = other;
    most = score;
  }
  return best === undefined ? undefined : outermost(reader, at, best);
}

/** Whether an answer speaks of what somebody told: their story, account, claims. */
function callsAccount({ lexicon, words }: Reader, at: number): boolean {
  const noun = words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  return noun.some((word) => lexicon.sets.charges.has(word));
}

/** Whether a claim of the headline or below it sums up what comes in a later paragraph. */
function announces(reader: Reader, at: number, other: number): boolean {
  if (paragraphsBetween(reader, at, other) < 1) return false;
  return sharedWeight(reader, at, other) >= ANNOUNCED || namesAct(reader, at, other);
}

/** "It" may stand for what another party has just denied. */
function isDisputed(reader: Reader, at: number, other: number): boolean {
  return reader.disputed.has(other) && paragraphsBetween(reader, other, at) <= 1;
}

/** "That" and "it" stand for what the party said that spoke last. */
function inLastWords(reader: Reader, at: number, other: number, last: number | undefined): boolean {
  if (last === undefined || other >= last) return other === last || other > at;
  for (let between = other; between < last; between++) if (!sameParty(reader, between, last)) return false;
  return paragraphsBetween(reader, other, last) <= 1;
}

/** "said it had warned of it" is one claim for whoever answers: what the outer report says. */
export function outermost(reader: Reader, at: number, target: number): number {
  const outer = reader.claims[target]?.within;
  const place = outer ? reader.placeOf.get(outer) : undefined;
  if (place === undefined || place === at || !holds(reader, target, place)) return target;
  return mayAnswer(reader, at, place) ? outermost(reader, at, place) : target;
}

/** Whether a report repeats another one, as one party’s own or from end to end. */
function holds(reader: Reader, target: number, outer: number): boolean {
  if (sameParty(reader, target, outer)) return true;
  const within = reader.claims[outer]?.content ?? [];
  const inner = reader.claims[target]?.content ?? [];
  return inner.every((part) => within.some(({ start, end }) => start <= part.start && part.end <= end));
}

/** How well a claim is what an answer and its continuation speak of. */
function fitness(reader: Reader, at: number, other: number, reference: Reference, named: boolean): number {
  const claim = reader.claims[at];
  const target = reader.claims[other];
  if (!claim || !target) return 0;
  let score = sharedWeight(reader, at, other);
  for (let next = at + 1; reader.claims[next]?.first === claim.first && next < reader.claims.length; next++)
    if (sameParty(reader, at, next)) score += 0.5 * sharedWeight(reader, next, other);
  score = Math.min(score, 3);
  const points = reference === 'that' || reference === 'it';
  if (speaksOf(reader, other, at)) score += points ? 0.4 : 1;
  if (reference === 'it' && reader.disputed.has(other)) score += 1;
  if (target.class === 'call') score -= 0.6;
  // Who backs an account need not mean the charge in it.
  const charged = reference === 'charge' && claim.class !== 'confirm';
  if (target.class === 'blame' || target.class === 'claim') score += charged ? 1.2 : 0.4;
  if (reference === 'figure') score += figureIn(reader, other);
  if (reference === 'charge' || reference === 'figure') score += isParaphrase(reader, other) ? 1 : 0;
  if (reference === 'none' && reader.words[at]?.negated === false && reader.words[other]?.negated === true)
    score -= 0.8;
  if (namesAct(reader, at, other)) score += 1;
  if (isOwned(reader, at)) score += speakerAt(reader, other)?.kind === 'person' ? 0.6 : 0;
  const [paragraphs, claims] = [Math.abs(paragraphsBetween(reader, other, at)), Math.abs(at - other)];
  return (
    score -
    0.4 * (named ? Math.min(paragraphs, NEAR) : paragraphs) -
    0.08 * (named ? Math.min(claims, REACH) : claims)
  );
}

/** How well a claim answers "the figure": it may well give one in words, but those stand in many others. */
function figureIn({ claims, words }: Reader, at: number): number {
  const { figure = false, figureInWords = false } = words[at] ?? {};
  if (figure) return 2;
  // "put the number at forty" tells nothing else.
  if (figureInWords && claims[at]?.rule === 'objectAt') return 1;
  return figureInWords ? FIGURE_IN_WORDS : -2;
}

/** Whether an object begins with a possessive: "her version". */
function isOwned({ lexicon, words }: Reader, at: number): boolean {
  return lexicon.sets.possessives.has(words[at]?.opening[0] ?? '');
}

/** Whether the noun of an answer's object names what the verb of a claim does: "the reports", "had reported". */
export function namesAct(reader: Reader, at: number, other: number): boolean {
  const { charges } = reader.lexicon.sets;
  const cue = ` ${cueOf(reader, other)}`;
  return (reader.words[at]?.opening ?? [])
    .slice(0, OBJECT_WORDS)
    .some((word) => charges.has(word) && cue.includes(` ${word.slice(0, COMMON_ROOT)}`));
}

/** Nobody denies a concession, an order, what is left open, praise, a condition or somebody's "denied it" with "that". */
export function isStatement(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const words = reader.words[at]?.opening ?? [];
  if (claim?.class === 'confirm' || claim?.class === 'order' || claim?.rule === 'whClause') return false;
  // “Kelvo.”: an answer of one word.
  if (words.length < 2 && isSpeech(reader, at)) return false;
  if (claim?.class === 'call' && claim.rule === 'object') return false;
  if (reader.lexicon.sets.ifWords.has(words[0] ?? '')) return false;
  return !(claim?.kind === 'indirect' && words.length <= 2 && referenceOf(reader, at) !== 'none');
}

/** “It would only hurt those who are left.”: whether a claim opens with what would be, so that its words tell of nothing that is. */
export function tellsWhatWouldBe({ lexicon, words }: Reader, at: number): boolean {
  return words[at]?.opening.slice(1, SUBJECT).some((word) => lexicon.sets.conditional.has(word)) ?? false;
}

/** Whether a claim gives in the reporter's words what somebody holds to be so. */
export function isParaphrase(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  return (claim?.kind === 'indirect' || claim?.kind === 'mixed') && claim.class !== 'think' && !claim.within;
}

/** The claim of whoever the object of a denial names: "the Kremlin's claims", "the workers' account", "the memo". */
export function ownedBy(reader: Reader, at: number, object: string): number | undefined {
  const source = reader.claims[at]?.source;
  const denier = source ? reader.article.text.slice(source.start, source.end).toLowerCase() : '';
  const ofNamed = (other: number) => {
    const speaker = speakerAt(reader, other);
    const names = [speaker?.name ?? '', ...(speaker?.aliases ?? [])];
    // "The *Norland* ministry denied that any *Norland* jet came.": its own side, whatever that has said.
    if (isClause(reader, at) && names.some((name) => name.length > 2 && denier.includes(name.toLowerCase())))
      return false;
    return (
      names.some((name) => name.length > 2 && owns(name.toLowerCase(), object)) ||
      (speaker?.kind === 'state' && names.some((name) => hasAdjective(reader, at, name.toLowerCase()))) ||
      names.some((name) => isNamedSo(reader, at, name.toLowerCase()))
    );
  };
  const owned = nearest(reader, at, ofNamed, NAMED_REACH);
  if (owned !== undefined)
    return (
      answeredBy(reader, at, {
        reach: Infinity,
        least: -9,
        ahead: true,
        reference: referenceOf(reader, at) === 'charge' ? 'charge' : 'none',
        fits: (other) => sameParty(reader, other, owned),
      }) ?? owned
    );
  const owner = /^(.+?)(?:'s|s')\s/.exec(object)?.[1];
  const found = owner ? saidBy(reader, at, owner) : undefined;
  if (found === undefined || referenceOf(reader, at) !== 'charge') return found;
  // "the firm's findings": what the firm's people found rather than what its head says of it.
  const fits = (other: number) => onOneSide(reader, other, found) && isParaphrase(reader, other);
  return answeredBy(reader, at, { reach: FINDINGS_REACH, least: -2, fits }) ?? found;
}

/** Whether two claims come from people of one body, or from one party. */
function onOneSide(reader: Reader, a: number, b: number): boolean {
  const [one, other] = [speakerAt(reader, a)?.affiliation, speakerAt(reader, b)?.affiliation];
  return sameParty(reader, a, b) || (one != null && one === other);
}

/** Whoever finds something holds it to be so, rather than recommending it. */
const FOUND: readonly CueClass[] = ['say', 'claim', 'show', 'think', 'confirm'];

/**
 * "doubts the finding": what a study or those who made it have found, at the top of the article before anywhere else; "the
 * findings" are what was told of them last as well.
 */
export function findings(reader: Reader, at: number): number[] {
  const { findings: nouns } = reader.lexicon.sets;
  const noun = reader.words[at]?.opening.slice(0, OBJECT_WORDS).find((word) => nouns.has(word));
  if (noun === undefined) return [];
  const fits = (other: number) =>
    isFound(reader, other) &&
    isStatement(reader, other) &&
    FOUND.includes(reader.claims[other]?.class ?? 'ask') &&
    paragraphsBetween(reader, other, at) <= FINDINGS_REACH;
  const top = nearestBefore(
    reader,
    at,
    (other) =>
      fits(other) && reader.claims[other]?.first === reader.lead && reader.words[other]?.negated === false,
  );
  const last = nearestBefore(reader, at, fits);
  const found = last !== undefined && reader.words[last]?.negated === false ? last : undefined;
  const all = noun.endsWith('s') ? [top, last] : [top ?? found];
  return [...new Set(all.filter((other) => other !== undefined))];
}

/** Whether a claim is of a study, or of those whose work is to find things out. */
function isFound(reader: Reader, at: number): boolean {
  const source = reader.claims[at]?.source;
  if (!source || !isParaphrase(reader, at)) return false;
  const words =
    reader.article.text
      .slice(source.start, source.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => reader.lexicon.sets.finders.has(word));
}

/** "the Icelandic allegation": an adjective of a state's name before a noun for what it said. */
function hasAdjective({ lexicon, words }: Reader, at: number, name: string): boolean {
  const root = name.slice(0, STATE_ROOT);
  const opening = words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  return (
    root.length === STATE_ROOT &&
    opening.some((word, i) => word.startsWith(root) && lexicon.sets.charges.has(opening[i + 1] ?? ''))
  );
}

/** "the *Norlandic* accusations", of which the Norlandic Border Guard speaks: the word before a noun for what was said. */
function isNamedSo({ ignored, lexicon, words }: Reader, at: number, name: string): boolean {
  const opening = words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  const noun = opening.findIndex((word, i) => i > 1 && lexicon.sets.charges.has(word));
  const owner = opening[noun - 1] ?? '';
  return owner.length >= STATE_ROOT && !ignored.has(owner) && name.split(' ').includes(owner);
}

/** The claim that fits best of somebody whose name or role has one of the words: "with the critic". */
export function saidBy(reader: Reader, at: number, who: string): number | undefined {
  const words = contentWords(reader, who);
  if (words.length === 0) return undefined;
  return answeredBy(reader, at, {
    reach: Infinity,
    least: -9,
    ahead: true,
    fits: (other) => {
      const { name = '', role = null } = speakerAt(reader, other) ?? {};
      const source = reader.claims[other]?.source;
      const named = source ? reader.article.text.slice(source.start, source.end) : '';
      const known = contentWords(reader, `${name} ${role ?? ''} ${named}`);
      return words.some((word) => known.includes(word));
    },
  });
}

function contentWords({ ignored }: Reader, text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !ignored.has(word));
}

/** Whether an object starts with what is somebody's, or names them: "the Kremlin's claims", "the memo as a draft". */
function owns(name: string, object: string): boolean {
  const at = object.indexOf(name);
  return at >= 0 && /^(?:'s?)? |^$/.test(object.slice(at + name.length, at + name.length + 3));
}

/** Reads how an object points back: "that", "that argument", "it", "the charge", "the figure", "the findings". */
export function referenceOf(reader: Reader, at: number): Reference {
  const { sets } = reader.lexicon;
  const words = reader.words[at]?.opening ?? [];
  const [first = ''] = words;
  // "says *otherwise*"
  if (reader.words[at]?.takesUp) return 'that';
  if (isClause(reader, at) && saysItIsSo(reader, at)) return 'that';
  const noun = objectNoun(reader, at);
  // "disputed that reading (of it)": no conjunction, but a noun behind it.
  const named =
    sets.demonstratives.has(first) &&
    sets.charges.has(words[1] ?? '') &&
    (words.length === 2 || sets.prepositions.has(words[2] ?? ''));
  if ((isClause(reader, at) && !named) || sets.wh.has(first)) return 'none';
  // "did not believe a word of it"
  const [before = '', end = ''] = words.slice(-2);
  if (
    words.length > 2 &&
    words.length <= PART_OF_IT &&
    sets.prepositions.has(before) &&
    isPronoun(reader, end)
  )
    return 'that';
  if (sets.demonstratives.has(first)) return 'that';
  if (!sets.determiners.has(first) && (sets.subjectPronouns.has(first) || sets.objectPronouns.has(first)))
    return 'it';
  if (noun.some((word) => sets.charges.has(word))) return 'charge';
  if (noun.slice(0, 3).some((word) => sets.figures.has(word))) return 'figure';
  return sets.determiners.has(first) && sets.documents.has(words[1] ?? '') ? 'paper' : 'none';
}

/** So many words say that something is so. */
const SO_WORDS = 5;

/** "afviser, at det er *tilfældet*": a short clause that says no more than that something is so. */
function saysItIsSo({ lexicon: { sets }, words }: Reader, at: number): boolean {
  const opening = words[at]?.opening ?? [];
  return opening.length <= SO_WORDS && opening.length > 2 && sets.caseWords.has(opening.at(-1) ?? '');
}

/** The words among which the noun of an object stands: "the verdict", not the "warning" in "called the verdict a warning". */
function objectNoun({ lexicon, words, claims }: Reader, at: number): readonly string[] {
  const opening = words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  if (claims[at]?.class !== 'call') return opening;
  const predicate = opening.findIndex((word, i) => i > 1 && lexicon.sets.ones.has(word));
  return predicate < 0 ? opening : opening.slice(0, predicate);
}

/** Whether a word stands for what was said: "it", "that". */
function isPronoun({ lexicon: { sets } }: Reader, word: string): boolean {
  return sets.demonstratives.has(word) || (sets.subjectPronouns.has(word) && sets.proforms.has(word));
}

/** "doubted *the findings would* change anything", "confirms *that there were* guards": a clause, whoever has found it. */
function readsAsClause(reader: Reader, at: number): boolean {
  const { opening = [] } = reader.words[at] ?? {};
  const { that, be, have, do: does } = reader.lexicon.sets;
  const verb = opening[1]?.replace(/n't$/u, '') ?? '';
  if (tellsWhatWouldBe(reader, at)) return true;
  return (
    that.has(opening[0] ?? '') && opening.length > SO_WORDS && ![be, have, does].some((set) => set.has(verb))
  );
}

/** "that" before a clause is a conjunction. */
export function isClause(reader: Reader, at: number): boolean {
  const rule = reader.claims[at]?.rule;
  if (rule === 'learned' && readsAsClause(reader, at)) return true;
  return rule === 'thatClause' || rule === 'gerund' || rule === 'nounClause' || rule === 'bareClause';
}
