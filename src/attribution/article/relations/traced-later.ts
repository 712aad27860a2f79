import { mayAnswer, paragraphsBetween, type Reader } from './reader';

/** How many claims ahead it may be told where something came from. */
const AHEAD = 3;
/** The words of an object or a subject among which its noun stands. */
const NOUN = 4;

/**
 * “That figure is nonsense,” – "The figure comes from the union, which says …": what the article traces to somebody only
 * behind the words that deny it.
 */
export function tracedLater(reader: Reader, at: number): number | undefined {
  const { charges, figures } = reader.lexicon.sets;
  const noun = reader.words[at]?.opening
    .slice(0, NOUN)
    .find((word) => charges.has(word) || figures.has(word));
  if (noun === undefined) return undefined;
  for (let other = at + 1; other <= at + AHEAD; other++)
    if (
      mayAnswer(reader, at, other) &&
      paragraphsBetween(reader, at, other) <= 1 &&
      isTraced(reader, other, noun)
    )
      return other;
  return undefined;
}

/** "*The figure comes from* the union, which says …" */
function isTraced({ article, claims, lexicon }: Reader, at: number, noun: string): boolean {
  const claim = claims[at];
  const paragraph = claim && article.paragraphs[claim.first];
  const start = claim?.content[0]?.start;
  if (!paragraph || start === undefined) return false;
  const { sentences, tokens } = paragraph.body;
  const sentence = sentences.find(({ end }) => start - paragraph.start < end);
  const { arrivals, fromWords } = lexicon.sets;
  const first = sentence?.first ?? 0;
  for (let i = first + 1; i < first + NOUN; i++)
    if (tokens[i]?.lower === noun)
      return arrivals.has(tokens[i + 1]?.lower ?? '') && fromWords.has(tokens[i + 2]?.lower ?? '');
  return false;
}
