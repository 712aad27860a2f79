import { splitWords, alternatives, phraseMap, type PhraseMap } from '../lexicon';
import type { Scan, Span } from '../grammar/scan';
import type { Voice } from '../../voice/voice';
import type { SpeechWords } from '../../language/reporting-words';

/** What makes a paragraph sound like somebody talking, as numbers that weights can be put on. */
export interface SpokenStyle {
  readonly sentences: number;
  readonly words: number;
  /** Words outside quotation marks of each sort. */
  readonly firstPerson: number;
  readonly secondPerson: number;
  readonly contractions: number;
  readonly hedges: number;
  /** Sentences that open the way spoken ones do. */
  readonly openings: number;
  readonly deictics: number;
  readonly narrative: number;
  readonly quotations: number;
  readonly figures: number;
  /** Names of two or more words. */
  readonly names: number;
  readonly questions: number;
  /** Sentences of up to three words, and exclamations. */
  readonly fragments: number;
  /** How clearly somebody talks there, by all of its words: log odds; null where no voice has been learned. */
  readonly voice: number | null;
}

/** The speech words of a pack, ready for looking up. */
export interface SpeechLexicon {
  /** What each word counts as: bits of {@link traits}. */
  readonly words: ReadonlyMap<string, number>;
  /** Words behind which *'s* is a contraction. */
  readonly contractedHosts: ReadonlySet<string>;
  readonly hedges: PhraseMap;
  readonly openings: ReadonlySet<string>;
  /** Where one has been learned for the language. */
  readonly voice?: Voice | undefined;
}

const traits = {
  firstPerson: 1,
  secondPerson: 2,
  contraction: 4,
  opensHedge: 8,
  deictic: 16,
  narrative: 32,
} as const;

export function compileSpeech(words: SpeechWords): Omit<SpeechLexicon, 'voice'> {
  const hedges = phraseMap(alternatives(words.hedges).join('|'));
  const known = new Map<string, number>();
  const add = (trait: number, list: Iterable<string>) => {
    for (const word of list) known.set(word, (known.get(word) ?? 0) | trait);
  };
  add(traits.firstPerson, splitWords(words.firstPerson));
  add(traits.secondPerson, splitWords(words.secondPerson));
  add(traits.contraction, splitWords(words.contractions));
  add(traits.opensHedge, hedges.keys());
  add(traits.deictic, splitWords(words.deictics));
  add(traits.narrative, splitWords(words.narrative));
  const contractedHosts = new Set(splitWords(words.contractedHosts ?? ''));
  return { words: known, contractedHosts, hedges, openings: new Set(splitWords(words.openings)) };
}

/** Measures how spoken a stretch of a paragraph is; words inside quotation marks do not count. */
export function measureStyle(
  scan: Scan,
  speech: SpeechLexicon,
  span: Span = { first: 0, last: scan.length },
): SpokenStyle {
  let voice: number | undefined;
  const style = {
    sentences: 0,
    words: 0,
    firstPerson: 0,
    secondPerson: 0,
    contractions: 0,
    hedges: 0,
    openings: 0,
    deictics: 0,
    narrative: 0,
    quotations: scan.quotations.length,
    figures: 0,
    names: 0,
    questions: 0,
    fragments: 0,
    /** Asked for few stretches only. */
    get voice(): number | null {
      return (voice ??= speech.voice?.(scan.paragraph, span.first, span.last)) ?? null;
    },
  };
  for (let i = span.first; i < span.last; i++) {
    if (!scan.isWord(i) || scan.quotationOf(i)) continue;
    const word = scan.lower(i);
    style.words++;
    const sorts = speech.words.get(word) ?? 0;
    if (sorts & traits.firstPerson && !/^\p{Lu}{2}/u.test(scan.at(i).text)) style.firstPerson++;
    if (sorts & traits.secondPerson) style.secondPerson++;
    if (sorts & traits.contraction || (word === "'s" && speech.contractedHosts.has(scan.lower(i - 1))))
      style.contractions++;
    if (sorts & traits.opensHedge && scan.phraseAt(speech.hedges, i) > 0) style.hedges++;
    if (sorts & traits.deictic) style.deictics++;
    if (sorts & traits.narrative) style.narrative++;
    if (scan.at(i).kind === 'number') style.figures++;
    const sentenceStart = scan.sentenceOf(i).first === i;
    if (scan.isCapital(i) && scan.isCapital(i + 1) && !scan.isCapital(i - 1) && !sentenceStart) style.names++;
  }
  for (const { first, last } of scan.sentences) {
    if (first < span.first || last > span.last) continue;
    style.sentences++;
    if (speech.openings.has(scan.lower(first))) style.openings++;
    if (scan.isText(last - 1, '?')) style.questions++;
    if (scan.isText(last - 1, '!') || scan.countWords({ first, last }) <= 3) style.fragments++;
  }
  return style;
}

/** Whether any word there is one that people say rather than write: I, you, don't, maybe. */
export function soundsSpoken(style: SpokenStyle): boolean {
  return style.firstPerson + style.secondPerson + style.contractions + style.hedges > 0;
}
