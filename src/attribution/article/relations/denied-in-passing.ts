import type { Reader } from './reader';
import { answeredBy } from './targets';

/** So many letters at most stand between a source and the verb behind a short denial. */
const PASSING_LETTERS = 40;

/** "The union *denied this*, saying that it had stayed": what a short denial between a source and a further verb denies. */
export function deniesInPassing(reader: Reader, at: number): number | undefined {
  const { source, cue, within } = reader.claims[at] ?? {};
  if (!source || !cue || within || cue.start <= source.end || cue.start - source.end > PASSING_LETTERS)
    return undefined;
  const [verb = '', object = '', ...rest] =
    reader.article.text
      .slice(source.end, cue.start)
      .toLowerCase()
      .match(/\p{L}+|[,.;:“”"]/gu) ?? [];
  const { demonstratives, proforms } = reader.lexicon.sets;
  const denies = reader.lexicon.verbs.get(verb)?.some((sense) => sense.class === 'deny') ?? false;
  if (!denies || rest[0] !== ',' || !(demonstratives.has(object) || proforms.has(object))) return undefined;
  return answeredBy(reader, at, { reference: 'that', least: -1 });
}
