/** What a content is about: stems of its longer words, and whether it says no. */
export interface ContentWords {
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  /** The stems behind an opening "no" or "there is no", empty otherwise. */
  readonly denied: ReadonlySet<string>;
  /** Whether it opens with a phrase of contradiction: "that is not true". */
  readonly contradicts: boolean;
}

/** The words of a language that are needed for reading contents. */
export interface ContentLexicon {
  readonly negations: ReadonlySet<string>;
  /** Words that say nothing of what a claim is about. */
  readonly ignored: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly contradictions: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const STEM = 5;
const SHORTEST = 3;
const OPENING_WORDS = 14;

/** Reads the words of a content once, for comparing it with others. */
export function readContentWords(content: string, lexicon: ContentLexicon): ContentWords {
  const { negations, ignored, be } = lexicon;
  const words = content.match(WORD) ?? [];
  const lower = words.map((word) => word.toLowerCase().replace('’', "'"));
  const stems = new Set<string>();
  let negated = false;
  for (const word of lower) {
    if (isNegation(word, negations)) negated = true;
    else if (word.length >= SHORTEST && !ignored.has(word)) stems.add(word.slice(0, STEM));
  }
  const no = lower.findIndex((word, at) => at < 4 && isNegation(word, negations));
  // "It isn't an anchor" denies the anchor; "it doesn't have to be an anchor" leaves it open.
  const modal = lower[no]?.endsWith("n't") === true && !be.has(lower[no].slice(0, -3));
  const existential =
    !modal && (no === 0 || (no > 0 && no <= 3 && lower.slice(0, no).every((word) => word.length <= 5)));
  const denied = new Set<string>();
  if (existential)
    for (const word of lower.slice(no + 1, no + 4))
      if (word.length >= SHORTEST && !ignored.has(word)) denied.add(word.slice(0, STEM));
  const opening = ` ${lower.slice(0, OPENING_WORDS).join(' ')} `;
  const contradicts = [...lexicon.contradictions].some((phrase) => opening.includes(` ${phrase} `));
  return { stems, negated, denied, contradicts };
}

function isNegation(word: string, negations: ReadonlySet<string>): boolean {
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
