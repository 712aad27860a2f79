import { splitWords, alternatives, phraseMap, type PhraseMap } from './lexicon';
import type { Scan, Span } from './scan';
import type { SpeechWords } from '../language/reporting-words';

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
}

/** The speech words of a pack, ready for looking up. */
export interface SpeechLexicon {
  readonly firstPerson: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  readonly contractions: ReadonlySet<string>;
  readonly hedges: PhraseMap;
  readonly openings: ReadonlySet<string>;
  readonly deictics: ReadonlySet<string>;
  readonly narrative: ReadonlySet<string>;
}

export function compileSpeech(words: SpeechWords): SpeechLexicon {
  const set = (list: string) => new Set(splitWords(list));
  return {
    firstPerson: set(words.firstPerson),
    secondPerson: set(words.secondPerson),
    contractions: set(words.contractions),
    hedges: phraseMap(alternatives(words.hedges).join('|')),
    openings: set(words.openings),
    deictics: set(words.deictics),
    narrative: set(words.narrative),
  };
}

/** Measures how spoken a stretch of a paragraph is; words inside quotation marks do not count. */
export function measureStyle(
  scan: Scan,
  speech: SpeechLexicon,
  span: Span = { first: 0, last: scan.length },
): SpokenStyle {
  const count = {
    firstPerson: 0,
    secondPerson: 0,
    contractions: 0,
    hedges: 0,
    deictics: 0,
    narrative: 0,
    figures: 0,
  };
  let words = 0;
  let names = 0;
  for (let i = span.first; i < span.last; i++) {
    if (!scan.isWord(i) || scan.quotationOf(i)) continue;
    const word = scan.lower(i);
    words++;
    if (speech.firstPerson.has(word) && !/^\p{Lu}{2}/u.test(scan.at(i).text)) count.firstPerson++;
    if (speech.secondPerson.has(word)) count.secondPerson++;
    if (
      speech.contractions.has(word) ||
      (word === "'s" && /^(?:it|that|there|he|she|what|here|who)$/.test(scan.lower(i - 1)))
    )
      count.contractions++;
    if (scan.phraseAt(speech.hedges, i) > 0) count.hedges++;
    if (speech.deictics.has(word)) count.deictics++;
    if (speech.narrative.has(word)) count.narrative++;
    if (scan.at(i).kind === 'number') count.figures++;
    const sentenceStart = scan.sentenceOf(i).first === i;
    if (scan.isCapital(i) && scan.isCapital(i + 1) && !scan.isCapital(i - 1) && !sentenceStart) names++;
  }
  let openings = 0;
  let questions = 0;
  let fragments = 0;
  const sentences = scan.sentences.filter(({ first, last }) => first >= span.first && last <= span.last);
  for (const { first, last } of sentences) {
    if (speech.openings.has(scan.lower(first))) openings++;
    if (scan.isText(last - 1, '?')) questions++;
    if (scan.isText(last - 1, '!') || scan.countWords({ first, last }) <= 3) fragments++;
  }
  const quotations = scan.quotations.length;
  return { ...count, words, names, openings, questions, fragments, quotations, sentences: sentences.length };
}

/** Whether any word there is one that people say rather than write: I, you, don't, maybe. */
export function soundsSpoken(style: SpokenStyle): boolean {
  return style.firstPerson + style.secondPerson + style.contractions + style.hedges > 0;
}
