import type { PhraseBook } from './phrase-book';

/** What a content is about: stems of its longer words, and whether it says no. */
export interface ContentWords {
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  /** The stems of those of its sentences that do not say no. */
  readonly affirmed: ReadonlySet<string>;
  /** Whether it says no to what was said before and nothing else: "it has not", "he was not". */
  readonly elliptic: boolean;
  /** The stems behind an opening "no" or "there is no", and behind "no such"; empty otherwise. */
  readonly denied: ReadonlySet<string>;
  /** Whether it points at what was said with "such": "any such conversation". */
  readonly such: boolean;
  /** Before how many of its words a phrase of contradiction stands among the first: "that is not true"; -1 for none. */
  readonly contradiction: number;
  /** Whether it opens with a phrase of agreement: "that's true". */
  readonly agrees: boolean;
  /** Whether it opens with a word for what was said or for its contrary: "the opposite", "the same". */
  readonly takesUp: boolean;
  /** Whether it is short, or opens with few words, that dismiss: "that nonsense", "it is a fairy tale", but not "is no lie". */
  readonly dismisses: boolean;
  /** Whether it charges somebody with not telling the truth: "lying", "making it up". */
  readonly lies: boolean;
  /** Before how many of its words stands what says that somebody errs or lies: "wrong"; -1 for none. */
  readonly errs: number;
  /** Before how many of its words what dismisses or contradicts stands, where it has such words; -1 for none. */
  readonly judgement: number;
  /** Stems of the opposites of its words: of "full", "empty". */
  readonly opposites: ReadonlySet<string>;
  /** Whether it ends by saying that something was right: "both decisions were correct". */
  readonly vindicates: boolean;
  /** The stems behind a negation in its own clause: "nobody *saw a lamp*", "without *a permit*". */
  readonly refused: ReadonlySet<string>;
  /** Whether it tells what would be, or be if: "they would lose if …". */
  readonly supposes: boolean;
  /** Whether it says of somebody that they had no part in something or did no wrong. */
  readonly disclaims: boolean;
  /** Whether it holds a figure. */
  readonly figure: boolean;
  /** Whether it holds a figure in words: "thirty-five minutes". */
  readonly figureInWords: boolean;
  /** Its first words in lower case. */
  readonly opening: readonly string[];
  /** All of its words in lower case, with spaces between and around. */
  readonly text: string;
}

/** The words of a language that decide what a content is about. */
export interface ContentLexicon {
  /** Words that say nothing of what a claim is about. */
  readonly ignored: ReadonlySet<string>;
  /** Those of them that are verbs of saying. */
  readonly saying: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Phrases that deny as a negation does: "ruled out". */
  readonly negating: PhraseBook;
  /** What stands before a noun that there is none of: no, any. */
  readonly none: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What stands behind "not" where there is not one of something. */
  readonly ones: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Who "could not" or "would not" says what they are able or willing to do. */
  readonly modals: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Forms of have. */
  readonly have: ReadonlySet<string>;
  readonly such: ReadonlySet<string>;
  /** The opposites of words: of "rise", "fall" and "drop". */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
  readonly dismissals: PhraseBook;
  readonly vindications: ReadonlySet<string>;
  readonly lying: PhraseBook;
  readonly erring: PhraseBook;
  readonly contradictions: PhraseBook;
  /** Phrases that clear somebody. */
  readonly disclaimers: PhraseBook;
  /** What joins or opens a clause: and, because, who. */
  readonly openers: ReadonlySet<string>;
  /** What says no without being a negation: without. */
  readonly lacking: ReadonlySet<string>;
  /** Words of what would be: would, if. */
  readonly suppositions: ReadonlySet<string>;
  /** Behind a negation, that it does not deny: not *only*, no *other*. */
  readonly limits: ReadonlySet<string>;
  /** Behind a phrase of contradiction, what makes it say something else: not so *far*. */
  readonly measured: ReadonlySet<string>;
  readonly agreements: PhraseBook;
  /** The subject of what there is: there. */
  readonly existentials: ReadonlySet<string>;
  /** Figures in words. */
  readonly numerals: ReadonlySet<string>;
  /** Words for what was said or for its contrary. */
  readonly shortAnswers: PhraseBook;
  /** The plain form of irregular ones: "rang" is of "ring". */
  readonly plain: ReadonlyMap<string, string>;
}

/** What stands between commas and names what is not meant: "the guard, not the baker, had a key". */
const ASIDE = /, \p{Ll}{2,5} (?:\p{L}+ ){0,2}\p{L}+,/gu;
/** What ends the clause that a negation is about. */
const CLAUSE_END = /[,;:.!?()–—]|\s-\s/u;
/** A figure that counts: neither "Post 14" nor the year 2016. */
const COUNT = /(?<!\p{Lu}[\p{L}.]* )(?<![\p{L}\d.,])(?!(?:19|20)\d\d(?![\d.,%]))\d/u;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const PLURAL = /(?:'s|(?<=[^s])s)$/u;
const ENDING = /^(.{3,}?)(?:ing|ed|e)$/u;
const STEM = 6;
const SHORTEST = 3;
const OPENING_WORDS = 14;
/** A longer content does more than dismiss, but for what it opens with. */
const LONGEST_DISMISSAL = 12;
const DISMISSAL_WORDS = 5;
const LONGEST_ELLIPSIS = 5;
/** So many words may stand between "not" and what there is none of: "not aware of any request". */
const BEFORE_NOUN = 4;

/** Reads the words of a content once, for comparing it with others. */
export function readContentWords(content: string, lexicon: ContentLexicon): ContentWords {
  const words = wordsOf(content);
  const negations = words.filter((word) => isNegation(word, lexicon)).length;
  const whole = negations > 0 ? withoutAsides(content, lexicon) : content;
  const stemsOf = (list: readonly string[]) =>
    list.filter((word) => isContent(word, lexicon)).map((word) => stemOf(lexicon.plain.get(word) ?? word));
  const negated = (negations > 0 && saysNo(whole, lexicon)) || lexicon.negating.placeIn(words) >= 0;
  const stems = stemsOf(words);
  const such = words.findIndex((word, at) => lexicon.such.has(word) && lexicon.none.has(words[at - 1] ?? ''));
  const none = negations > 0 ? absence(words, lexicon) : -1;
  const opening = words.slice(0, OPENING_WORDS);
  const dismissing = words.length <= LONGEST_DISMISSAL ? words.length : DISMISSAL_WORDS;
  const dismissal = lexicon.dismissals.placeIn(words, dismissing);
  const contradiction = lexicon.contradictions.placeIn(opening, opening.length, lexicon.measured);
  const refuses = negations > 0 || words.some((word) => lexicon.lacking.has(word));
  const text = ` ${words.join(' ')} `;
  return {
    stems: new Set(stems),
    negated,
    affirmed: new Set(negated ? affirmedIn(whole, lexicon).flatMap((part) => stemsOf(wordsOf(part))) : stems),
    elliptic:
      negated &&
      stems.length === 0 &&
      words.length <= LONGEST_ELLIPSIS &&
      !(isNegation(words[0] ?? '', lexicon) && lexicon.measured.has(words[1] ?? '')) &&
      !words.some((word) => lexicon.saying.has(word) || lexicon.existentials.has(word)) &&
      !words.some((word) => lexicon.modals.has(word.replace(/n't$/, ''))),
    denied: new Set([
      ...stemsOf(none < 0 ? [] : upToAnother(words.slice(none + 1, none + 4), lexicon)),
      ...stemsOf(such < 0 ? [] : words.slice(such + 1, such + 2)),
    ]),
    such: such >= 0,
    contradiction,
    takesUp: lexicon.shortAnswers.startsAt(opening, 0),
    agrees: lexicon.agreements.startsAt(opening, 0),
    dismisses: dismissal >= 0 && !words.slice(0, dismissal).some((word) => isNegation(word, lexicon)),
    lies: lexicon.lying.placeIn(words) >= 0,
    errs: lexicon.erring.placeIn(opening),
    judgement: contradiction >= 0 ? contradiction : dismissal,
    opposites: new Set([...stems].flatMap((stem) => lexicon.opposites.get(stem) ?? [])),
    vindicates:
      !negated && lexicon.vindications.has(words.at(-1) ?? '') && words.some((word) => lexicon.be.has(word)),
    refused: new Set(refuses ? stemsOf(refusedIn(whole, lexicon)) : []),
    supposes: words.some((word) => lexicon.suppositions.has(word)),
    disclaims: lexicon.disclaimers.placeIn(words) >= 0,
    figure: COUNT.test(content),
    figureInWords: words.some((word) => lexicon.numerals.has(word)),
    opening,
    text,
  };
}

/** A text without the asides that say what is not meant. */
function withoutAsides(text: string, lexicon: ContentLexicon): string {
  return text.replace(ASIDE, (aside) =>
    isNegation(aside.slice(2).split(' ', 1)[0] ?? '', lexicon) ? ',' : aside,
  );
}

/** Words up to a conjunction: behind it begins something else. */
function upToAnother(words: readonly string[], { coordinators }: ContentLexicon): readonly string[] {
  const end = words.findIndex((word) => coordinators.has(word));
  return end < 0 ? words : words.slice(0, end);
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
}

function saysNo(text: string, lexicon: ContentLexicon): boolean {
  return wordsOf(text).some((word) => isNegation(word, lexicon));
}

/** The sentences that do not say no. */
function affirmedIn(text: string, lexicon: ContentLexicon): string[] {
  return text.split(/(?<=[.!?])\s/u).filter((sentence) => !saysNo(sentence, lexicon));
}

/** "has no boat": somebody lacks something, which need not be denied. */
function lacks(words: readonly string[], no: number, { none, have }: ContentLexicon): boolean {
  return none.has(words[no] ?? '') && have.has(words[no - 1] ?? '');
}

/** The words behind a negation, up to the end of its clause. */
function refusedIn(text: string, lexicon: ContentLexicon): string[] {
  return text.split(CLAUSE_END).flatMap((clause) => {
    const words = wordsOf(clause);
    const no = words.findIndex(
      (word, at) =>
        (isNegation(word, lexicon) || lexicon.lacking.has(word)) &&
        !lexicon.limits.has(words[at + 1] ?? '') &&
        !lacks(words, at, lexicon),
    );
    const rest = words.slice(no + 1);
    const end = rest.findIndex((word) => lexicon.openers.has(word));
    return no < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
  });
}

/**
 * Where a content opens by saying that there is none of something, -1 where it does not. "It isn't an anchor" denies
 * the anchor; "it doesn't have to be an anchor" leaves it open.
 */
function absence(words: readonly string[], lexicon: ContentLexicon): number {
  const no = words.findIndex((word, at) => at < 4 && isNegation(word, lexicon));
  const word = words[no];
  if (word === undefined || !words.slice(0, no).every((before) => before.replace(/'.*$/, '').length <= 5))
    return -1;
  const verb = word.endsWith("n't") ? word.slice(0, -3) : (words[no - 1] ?? '');
  if (lexicon.limits.has(words[no + 1] ?? '') || lacks(words, no, lexicon)) return -1;
  if (words.slice(no).some((later) => lexicon.future.has(later))) return -1;
  const any = words.findIndex((later, at) => at > no && at <= no + BEFORE_NOUN && lexicon.none.has(later));
  if (any >= 0) return any;
  // isn't on the list
  if (lexicon.prepositions.has(words[no + 1] ?? '')) return -1;
  return lexicon.none.has(word) || lexicon.be.has(verb) || lexicon.ones.has(words[no + 1] ?? '') ? no : -1;
}

function isContent(word: string, lexicon: ContentLexicon): boolean {
  return word.length >= SHORTEST && !lexicon.ignored.has(word) && !isNegation(word, lexicon);
}

/** A crude stem: without endings, and cut. */
export function stemOf(word: string): string {
  const one = word.length > 3 ? word.replace(PLURAL, '') : word;
  return (ENDING.exec(one)?.[1] ?? one).slice(0, STEM);
}

function isNegation(word: string, { negations }: ContentLexicon): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/** The opposites of words by stems: of the first of each family the others, and the other way round. */
export function stemsOfOpposites(
  families: readonly (readonly string[])[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => found.set(one, [...(found.get(one) ?? []), other]);
  for (const [first = '', ...others] of families)
    for (const other of others) {
      add(stemOf(first), stemOf(other));
      add(stemOf(other), stemOf(first));
    }
  return found;
}

/** How many stems two contents share, and what part of the shorter one that is. */
export function overlapOf(
  a: ContentWords,
  b: ContentWords,
): { readonly shared: number; readonly part: number } {
  const [small, large] = bySize(a, b);
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return { shared, part: small.size === 0 ? 0 : shared / small.size };
}

/** The stems that two contents share. */
export function sharedStems(a: ContentWords, b: ContentWords): string[] {
  const [small, large] = bySize(a, b);
  return [...small].filter((stem) => large.has(stem));
}

function bySize(a: ContentWords, b: ContentWords): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  return a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
}
