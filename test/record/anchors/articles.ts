import fc from 'fast-check';
import type { TextRange } from '../../../src/text/range';

/** Made-up articles of sentences from a small vocabulary, with marks, several scripts and repeated phrases. */
const vocabulary =
  'the board of council mill harbour said will not be paid before winter nobody asked about it again café naïve Øster 東京 اليوم 🚢 co-operate it’s Vale Orr'.split(
    ' ',
  );
const word = fc.constantFrom(...vocabulary);
const number = fc.nat(9999).map(String);
const sentence = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: number }), {
      minLength: 4,
      maxLength: 18,
    }),
    fc.constantFrom('.', '.”', '?', ', he said.'),
  )
  .map(([words, end]) => (end === '.”' ? '“' : '') + words.join(' ') + end);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

export const article = fc.array(paragraph, { minLength: 2, maxLength: 8 }).map((parts) => parts.join('\n\n'));

/** An article with a stretch of whole words in it. */
export const articleWithSpan = fc
  .tuple(article, fc.nat(), fc.integer({ min: 1, max: 12 }))
  .map(([text, at, length]) => {
    const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu));
    const first = at % words.length;
    const last = words[Math.min(words.length - 1, first + length - 1)];
    const range: TextRange = {
      start: words[first]?.index ?? 0,
      end: (last?.index ?? 0) + (last?.[0].length ?? 0),
    };
    return { text, range };
  });

/** Anything at all: broken surrogates, marks without letters, long runs of one character. */
export const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      '\ud800',
      '\udc00',
      '\u0301',
      '\u200d',
      '👩',
      ' ',
      '\r',
      '\n',
      '\ufeff',
      '"',
      '—',
      '.',
    ),
    maxLength: 60,
  }),
  fc
    .tuple(fc.constantFrom('a', 'ab ', '\n', '\u0301'), fc.nat(300))
    .map(([unit, count]) => unit.repeat(count)),
);
