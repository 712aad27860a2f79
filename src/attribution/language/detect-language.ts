import type { LanguagePack } from './pack';

/** Below this much evidence a text is taken for the first language. */
const LEAST = 0.5;
/** What a letter weighs that few of the languages use, against 1 for a word of one language only. */
const LETTER_WEIGHT = 0.25;

/** Letters and marks that only some of the languages use. */
const letters: Readonly<Record<string, string>> = {
  sv: 'äö',
  no: 'æø',
  da: 'æø',
  de: 'äöüß',
  fr: 'éèêçàùœ',
  es: 'ñ¿¡áíóúé',
};

/** For each word or letter how much it speaks for each pack, in the packs' order. */
type Evidence = ReadonlyMap<string, readonly number[]>;

/**
 * Tells in which of the packs' languages a text is written.
 *
 * The evidence is what the packs hold anyway: their function words and reporting verbs, each divided among the
 * languages that share it, and the letters that only some of them use. That is enough for a choice among few
 * languages, and it grows with the packs.
 */
export class LanguageDetector {
  private readonly packs: readonly LanguagePack[];
  private readonly words: Evidence;
  private readonly letters: Evidence;

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
    this.words = evidence(packs.map((pack) => new Set(functionWords(pack))));
    this.letters = evidence(packs.map((pack) => new Set(letters[pack.language] ?? '')));
  }

  /**
   * The language of one of the packs; the first one's where the text tells too little.
   *
   * @param text some hundred words are enough, more only cost time
   */
  detect(text: string): string {
    const scores = this.packs.map(() => 0);
    const add = (weights: readonly number[] | undefined, factor: number) =>
      weights?.forEach((weight, pack) => (scores[pack] = (scores[pack] ?? 0) + factor * weight));
    const sample = text.toLowerCase();
    for (const [word] of sample.matchAll(/\p{L}+/gu)) add(this.words.get(word), 1);
    for (const [letter] of sample.matchAll(/[^\0-~]/gu)) add(this.letters.get(letter), LETTER_WEIGHT);
    const best = Math.max(...scores);
    return this.packs[best < LEAST ? 0 : scores.indexOf(best)]?.language ?? '';
  }
}

function evidence(sets: readonly ReadonlySet<string>[]): Evidence {
  const table = new Map<string, readonly number[]>();
  for (const key of new Set(sets.flatMap((set) => [...set]))) {
    const owners = sets.filter((set) => set.has(key)).length;
    table.set(
      key,
      sets.map((set) => (set.has(key) ? 1 / owners : 0)),
    );
  }
  return table;
}

function functionWords({ reporting, speech, speakers }: LanguagePack): string[] {
  const texts = [
    ...reporting.verbs.map((verb) => verb.forms),
    ...Object.values<unknown>({ ...reporting }).filter((list) => typeof list === 'string'),
    ...Object.values<string>({ ...speech }),
    ...speakers.boundaries,
    ...speakers.prepositions,
    ...speakers.definiteArticles,
    ...Object.keys(speakers.pronouns),
  ];
  return (
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
