/** What a content is about: stems of its longer words, and whether it says no. */
export interface ContentWords {
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  /** The stems behind an opening "no" or "there is no", and behind "no such"; empty otherwise. */
  readonly denied: ReadonlySet<string>;
  /** Whether it points at what was said with "such": "any such conversation". */
  readonly such: boolean;
  /** Whether it opens with a phrase of contradiction: "that is not true". */
  readonly contradicts: boolean;
  /** Whether it opens with a phrase of agreement: "that's true". */
  readonly agrees: boolean;
  /** Whether it is short and has a word that dismisses: "that nonsense". */
  readonly dismisses: boolean;
  /** Whether it ends by saying that something was right: "both decisions were correct". */
  readonly vindicates: boolean;
  /** Its first words in lower case. */
  readonly opening: readonly string[];
}

/** The words of a language that decide what a content is about. */
export interface ContentLexicon {
  /** Words that say nothing of what a claim is about. */
  readonly ignored: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** What stands before a noun that there is none of: no, any. */
  readonly none: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly such: ReadonlySet<string>;
  readonly dismissals: ReadonlySet<string>;
  readonly vindications: ReadonlySet<string>;
  readonly contradictions: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const PLURAL = /(?:'s|(?<=[^s])s)$/;
const STEM = 6;
const SHORTEST = 3;
const OPENING_WORDS = 14;
/** A longer content does more than dismiss. */
const LONGEST_DISMISSAL = 12;

/** Reads the words of a content once, for comparing it with others. */
export function readContentWords(content: string, lexicon: ContentLexicon): ContentWords {
  const words = (content.match(WORD) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
  const stemsOf = (list: readonly string[]) =>
    list.filter((word) => isContent(word, lexicon)).map((word) => stemOf(word));
  const negated = words.some((word) => isNegation(word, lexicon));
  const such = words.findIndex((word, at) => lexicon.such.has(word) && lexicon.none.has(words[at - 1] ?? ''));
  const none = absence(words, lexicon);
  const opening = words.slice(0, OPENING_WORDS);
  const start = ` ${opening.join(' ')} `;
  return {
    stems: new Set(stemsOf(words)),
    negated,
    denied: new Set([
      ...stemsOf(none < 0 ? [] : words.slice(none + 1, none + 4)),
      ...stemsOf(such < 0 ? [] : words.slice(such + 1, such + 2)),
    ]),
    such: such >= 0,
    contradicts: [...lexicon.contradictions].some((phrase) => start.includes(` ${phrase} `)),
    agrees: [...lexicon.agreements].some((phrase) => start.startsWith(` ${phrase} `)),
    dismisses: words.length <= LONGEST_DISMISSAL && words.some((word) => lexicon.dismissals.has(word)),
    vindicates:
      !negated && lexicon.vindications.has(words.at(-1) ?? '') && words.some((word) => lexicon.be.has(word)),
    opening,
  };
}

/**
 * Where a content opens by saying that there is none of something, -1 where it does not. "It isn't an anchor" denies
 * the anchor; "it doesn't have to be an anchor" leaves it open.
 */
function absence(words: readonly string[], lexicon: ContentLexicon): number {
  const no = words.findIndex((word, at) => at < 4 && isNegation(word, lexicon));
  const word = words[no];
  if (word === undefined || !words.slice(0, no).every(({ length }) => length <= 5)) return -1;
  const verb = word.endsWith("n't") ? word.slice(0, -3) : (words[no - 1] ?? '');
  if (words.slice(no).some((later) => lexicon.future.has(later))) return -1;
  return lexicon.none.has(word) || lexicon.be.has(verb) ? no : -1;
}

function isContent(word: string, lexicon: ContentLexicon): boolean {
  return word.length >= SHORTEST && !lexicon.ignored.has(word) && !isNegation(word, lexicon);
}

/** A crude stem: without a plural or genitive ending, and cut. */
function stemOf(word: string): string {
  return (word.length > 3 ? word.replace(PLURAL, '') : word).slice(0, STEM);
}

function isNegation(word: string, { negations }: ContentLexicon): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/** How many stems two contents share, and what part of the shorter one that is. */
export function overlapOf(
  a: ContentWords,
  b: ContentWords,
): { readonly shared: number; readonly part: number } {
  const small = a.stems.size <= b.stems.size ? a.stems : b.stems;
  const large = small === a.stems ? b.stems : a.stems;
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return { shared, part: small.size === 0 ? 0 : shared / small.size };
}
