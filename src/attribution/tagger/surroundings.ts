import { Columns } from './columns';
import { quote } from './paragraph-words';
import { shapes, type WordFacts } from './word-facts';

/** From this bucket of the cue prior on, a word counts as a likely cue. */
const likelyCue = 4;
const none = -1;

/** What a word can see of its paragraph beyond its neighbours; one entry for each word. */
export interface Surroundings {
  /** Nearest likely cue before and after the word in its sentence, -1 when there is none. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Commas between the word and that cue. */
  readonly commasLeft: Uint8Array;
  readonly commasRight: Uint8Array;
  /** The word that opened what the nearest cue to the left says: class of the first word after it. */
  readonly opener: Int32Array;
  /** Distance to the nearest opening or closing mark before and after the word within eight words, else 9. */
  readonly markLeft: Uint8Array;
  readonly markRight: Uint8Array;
  /** Words between the marks around the word, in buckets; 0 outside marks. */
  readonly quoteLength: Uint8Array;
  /** First and past-the-last word of the word's sentence. */
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  /** Traits of the word's sentence, see {@link sentenceTraits}. */
  readonly traits: Int32Array;
  /** Traits of the sentence before, 0 at the start of the paragraph. */
  readonly traitsBefore: Int32Array;
  /** The sentence's likeliest cue, -1 when there is none. */
  readonly bestCue: Int32Array;
}

export function lengthBucket(n: number): number {
  if (n <= 4) return n;
  if (n <= 6) return 5;
  if (n <= 9) return 6;
  if (n <= 14) return 7;
  if (n <= 22) return 8;
  return n <= 35 ? 9 : 10;
}

export function surroundings(facts: WordFacts, columns = new Columns()): Surroundings {
  const { count } = facts.words;
  const around = {
    cueLeft: columns.int32(count).fill(none),
    cueRight: columns.int32(count).fill(none),
    commasLeft: columns.uint8(count),
    commasRight: columns.uint8(count),
    opener: columns.int32(count),
    markLeft: columns.uint8(count).fill(9),
    markRight: columns.uint8(count).fill(9),
    quoteLength: columns.uint8(count),
    sentenceStart: columns.int32(count),
    sentenceEnd: columns.int32(count),
    traits: columns.int32(count),
    traitsBefore: columns.int32(count),
    bestCue: columns.int32(count).fill(none),
  };
  measureQuotes(facts, around);
  let before = 0;
  for (let from = 0; from < count;) {
    let to = from + 1;
    while (to < count && facts.words.sentence[to] === facts.words.sentence[from]) to++;
    before = describeSentence(facts, around, from, to, before);
    from = to;
  }
  return around;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function isCue(facts: WordFacts, i: number): boolean {
  return (facts.prior[i] ?? 0) >= likelyCue && facts.words.quote[i] !== quote.inside;
}

function describeSentence(
  facts: WordFacts,
  around: Writable<Surroundings>,
  from: number,
  to: number,
  before: number,
): number {
  let cue = none;
  let commas = 0;
  let opener = 0;
  let best = none;
  for (let i = from; i < to; i++) {
    around.cueLeft[i] = cue;
    around.commasLeft[i] = commas;
    around.opener[i] = opener;
    if (cue === i - 1 && cue !== none) opener = (facts.wordClass[i] ?? 0) * 16 + (facts.shape[i] ?? 0) + 1;
    if (isCue(facts, i)) {
      cue = i;
      commas = 0;
      opener = 0;
      if (best === none || (facts.prior[i] ?? 0) > (facts.prior[best] ?? 0)) best = i;
    } else if (facts.shape[i] === shapes.comma) commas++;
  }
  cue = none;
  commas = 0;
  const traits = sentenceTraits(facts, from, to, best !== none);
  for (let i = to - 1; i >= from; i--) {
    around.cueRight[i] = cue;
    around.commasRight[i] = commas;
    around.sentenceStart[i] = from;
    around.sentenceEnd[i] = to;
    around.traits[i] = traits;
    around.traitsBefore[i] = before;
    around.bestCue[i] = best;
    if (isCue(facts, i)) {
      cue = i;
      commas = 0;
    } else if (facts.shape[i] === shapes.comma) commas++;
  }
  return traits;
}

/** Bits: 1 first or second person, 2 contraction, 4 question, 8 starts in marks, 16 has marks, 32 has a likely cue, 64 ends in marks. */
function sentenceTraits(facts: WordFacts, from: number, to: number, hasCue: boolean): number {
  let traits = hasCue ? 32 : 0;
  for (let i = from; i < to; i++) {
    const q = facts.words.quote[i] ?? 0;
    const kind = facts.wordClass[i] ?? 0;
    if (kind === 1 || kind === 4) traits |= 1;
    if (facts.shape[i] === shapes.clitic && kind !== 28) traits |= 2;
    if (facts.shape[i] === shapes.question) traits |= 4;
    if (q !== quote.outside) traits |= i === from ? 8 + 16 : 16;
    if (i === to - 1 && (q === quote.inside || q === quote.closing)) traits |= 64;
  }
  return traits;
}

function measureQuotes(facts: WordFacts, around: Writable<Surroundings>): void {
  const { count, quote: state } = facts.words;
  let opened = none;
  for (let i = 0, last = -9; i < count; i++) {
    const q = state[i];
    around.markLeft[i] = Math.min(9, i - last);
    if (q === quote.opening) opened = i;
    if (q === quote.opening || q === quote.closing) last = i;
    if (opened !== none && (q === quote.closing || i === count - 1)) {
      around.quoteLength.fill(lengthBucket(i - opened) + 1, opened, i + 1);
      opened = none;
    }
  }
  for (let i = count - 1, next = count + 9; i >= 0; i--) {
    around.markRight[i] = Math.min(9, next - i);
    if (state[i] === quote.opening || state[i] === quote.closing) next = i;
  }
}
