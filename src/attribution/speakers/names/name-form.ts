import type { Gender } from '../lexicon';
import type { NameMention } from '../mention';
import type { Party } from '../party';

/** All mentions of one spelling of a name. */
export interface NameForm {
  readonly key: string;
  readonly words: readonly string[];
  readonly display: string;
  count: number;
  /** Mentions whose capital cannot be due to their place. */
  strong: number;
  organisation: number;
  personal: number;
  article: number;
  place: number;
  /** The ones of these where people may be at work as well: *at* Norvolt. */
  atWork: number;
  /** Mentions that say where somebody comes from: a driver *from Hull*. */
  home: number;
  opened: number;
  /** Mentions that only modify the noun behind them. */
  attributive: number;
  /** Mentions that own something: *Marlow’s* mayor. */
  owning: number;
  /** Mentions that say that it is a state, for sure or where others are states. */
  states: number;
  likelyStates: number;
  /** The words for the state whose capital it is, as the article says; `null` when it does not. */
  capitalOf: string | null;
  /** The gender of a courtesy title before it: *Mr*; `null` when there is none or titles differ. */
  title: Gender | null;
  firstAt: number;
  /** The paragraphs it stands in, in the order of the text. */
  readonly paragraphs: number[];
  candidates: readonly Party[];
}

export function newForm({ key, words, name }: NameMention, firstAt: number): NameForm {
  return {
    key,
    words,
    display: name,
    count: 0,
    strong: 0,
    organisation: 0,
    personal: 0,
    article: 0,
    place: 0,
    atWork: 0,
    home: 0,
    opened: 0,
    attributive: 0,
    owning: 0,
    states: 0,
    likelyStates: 0,
    capitalOf: null,
    title: null,
    firstAt,
    paragraphs: [],
    candidates: [],
  };
}

/** What tells father from son behind a name. */
const GENERATION = /^(?:[js]r|i{2,3}|iv)\.?$/iu;

export function isGeneration(word: string): boolean {
  return GENERATION.test(word);
}

/** The words of a name without a *Jr* or *III* at its end. */
export function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.length > 1 && isGeneration(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** Whether a shorter form of a name (or one without its middle) can be the same person’s. */
export function samePerson(fullName: readonly string[], otherName: readonly string[]): boolean {
  const full = withoutGeneration(fullName);
  const form = withoutGeneration(otherName);
  if (full !== fullName && form !== otherName && fullName.at(-1) !== otherName.at(-1)) return false;
  if (full !== fullName && full.length === form.length && full.length > 1)
    return full.every((word, i) => word === form[i]);
  if (form.length === 1) return full.at(-1) === form[0];
  if (form.length < full.length && form.every((word, i) => full[full.length - form.length + i] === word))
    return true;
  return full[0] === form[0] && full.at(-1) === form.at(-1) && full.length !== form.length && form.length > 1;
}

/** So many paragraphs have called a body by a short name before it is taken for none of a longer one’s. */
const ALONE = 2;

/**
 * *Marlow* lost, *Marlow* protested, and then *the Marlow Loyal*: whether a short name has stood for a body of its own
 * for some paragraphs when a longer one that begins with it comes in. Headlines, the first paragraph, mostly shorten.
 */
export function standsAlone(short: NameForm | undefined, { firstAt, paragraphs }: NameForm): boolean {
  if (!short || short.firstAt >= firstAt) return false;
  const [first = 0] = paragraphs;
  return new Set(short.paragraphs.filter((paragraph) => paragraph > 0 && paragraph < first)).size >= ALONE;
}

/** One-word names by their first four letters, for finding what an adjective is made from. */
export function stemsOf(forms: Iterable<NameForm>): Map<string, NameForm[]> {
  const stems = new Map<string, NameForm[]>();
  for (const form of forms) {
    if (form.words.length > 1 || form.key.length < 4) continue;
    const stem = form.key.slice(0, 4);
    const list = stems.get(stem);
    if (list) list.push(form);
    else stems.set(stem, [form]);
  }
  return stems;
}

/** Whether the adjective is made from the name: *Velmarian* from Velmaria. */
export function isAdjectiveOf(adjective: string, name: string): boolean {
  return (
    !name.startsWith(adjective) &&
    adjective.length <= name.length + 3 &&
    sharedPrefix(name, adjective) >= name.length - 1
  );
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
