import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';

interface Row {
  readonly language: string;
  readonly text: string;
  /** The claims in order: whose they are, and their words. */
  readonly claims: readonly (readonly [speaker: string | null, words: string])[];
  /** Which claim denies which. */
  readonly denies?: readonly (readonly [denial: number, denied: number])[];
}

const rows: readonly Row[] = [
  {
    language: 'no',
    text: '– Det er ikke nok, sier Geir Lund og legger til at partiet er klart.',
    claims: [
      ['Geir Lund', 'Det er ikke nok'],
      ['Geir Lund', 'at partiet er klart'],
    ],
  },
  {
    language: 'sv',
    text: '”Det räcker inte”, säger Geir Lund och påpekar att partiet är klart.',
    claims: [
      ['Geir Lund', 'Det räcker inte'],
      ['Geir Lund', 'att partiet är klart'],
    ],
  },
  {
    language: 'da',
    text: '– Det er ikke nok, siger Ida Holst og spørger, hvorfor ingen vidste det.',
    claims: [
      ['Ida Holst', 'Det er ikke nok'],
      ['Ida Holst', 'hvorfor ingen vidste det'],
    ],
  },
  {
    language: 'sv',
    text: 'Geir Lund säger att kajen är trasig. Det har Ida Holst bekräftat.',
    claims: [
      ['Geir Lund', 'att kajen är trasig'],
      ['Ida Holst', 'Det'],
    ],
  },
  {
    language: 'no',
    text: 'Kari Holm sier at kommunen har lurt innbyggerne.\n\nLars Osei avviser påstanden.',
    claims: [
      ['Kari Holm', 'at kommunen har lurt innbyggerne'],
      ['Lars Osei', 'påstanden'],
    ],
    denies: [[1, 0]],
  },
  {
    language: 'sv',
    text: 'Kari Holm säger att kommunen har lurat invånarna.\n\nBo Ek tillbakavisar kritiken.',
    claims: [
      ['Kari Holm', 'att kommunen har lurat invånarna'],
      ['Bo Ek', 'kritiken'],
    ],
    denies: [[1, 0]],
  },
  {
    language: 'sv',
    text: 'Kommunen ska ha fått ett bud på tomten.\n\nDet avvisar Ada Lund.',
    claims: [
      [null, 'Kommunen ska ha fått ett bud på tomten'],
      ['Ada Lund', 'Det'],
    ],
    denies: [[1, 0]],
  },
  {
    language: 'no',
    text: 'Rederiet skal ha tilbudt seg å flytte.\n\n– Det stemmer ikke, sier Lars Vik.',
    claims: [
      [null, 'Rederiet skal ha tilbudt seg å flytte'],
      ['Lars Vik', 'Det stemmer ikke'],
    ],
    denies: [[1, 0]],
  },
];

describe('reports beside speech and denials in other languages', () => {
  for (const { language, text, claims, denies = [] } of rows)
    it(`${language}: ${text.replace(/\s+/gu, ' ')}`, () => {
      const article = `---\nlanguage: ${language}\n---\n\n${text}\n`;
      const { claims: found, speakers } = createEngine().analyse(article);
      const words = found.map(({ content }) =>
        content.map(({ start, end }) => article.slice(start, end)).join(' '),
      );
      const names = found.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null);
      assert.deepEqual(
        names.map((name, at) => [name, words[at]]),
        claims,
      );
      const told = found.flatMap((claim, at) =>
        claim.denies.map((id) => [at, found.findIndex((other) => other.id === id)]),
      );
      assert.deepEqual(told, denies);
    });
});
