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

/** For each word or letter the packs that have it, each as a bit. */
type Owners = ReadonlyMap<string, number>;

/**
 * Tells in which of the packs' languages a text is written.
 *
 * The evidence is what the packs hold anyway: their function words and reporting verbs, each divided among the
 * languages that share it, and the letters that only some of them use. That is enough for a choice among few
 * languages, and it grows with the packs.
 */
export class LanguageDetector {
  private readonly words: Owners;
  private readonly letters: Owners;

  constructor(private readonly packs: readonly LanguagePack[]) {
    this.words = ownersOf(packs.map(functionWords));
    this.letters = ownersOf(packs.map(({ language }) => Array.from(letters[language] ?? '')));
  }

  /**
   * The language of one of the packs; the first one's where the text tells too little.
   *
   * @param text some hundred words are enough, more only cost time
   */
  detect(text: string): string {
    const scores = this.packs.map(() => 0);
    const sample = text.toLowerCase();
    add(scores, sample.match(/\p{L}+/gu), this.words, 1);
    add(scores, sample.match(/[^\0-~]/gu), this.letters, LETTER_WEIGHT);
    const best = Math.max(...scores);
    return this.packs[best < LEAST ? 0 : scores.indexOf(best)]?.language ?? '';
  }
}

/** Adds the weight of each sign to the scores of the packs that have it, evenly divided. */
function add(scores: number[], signs: readonly string[] | null, owners: Owners, weight: number): void {
  for (const sign of signs ?? []) {
    const bits = owners.get(sign) ?? 0;
    const share = weight / countBits(bits);
    for (let pack = 0; bits >> pack > 0; pack++)
      if ((bits >> pack) & 1) scores[pack] = (scores[pack] ?? 0) + share;
  }
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count++;
  return count;
}

function ownersOf(signs: readonly (readonly string[])[]): Owners {
  const owners = new Map<string, number>();
  signs.forEach((list, pack) => {
    for (const sign of list) owners.set(sign, (owners.get(sign) ?? 0) | (1 << pack));
  });
  return owners;
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
