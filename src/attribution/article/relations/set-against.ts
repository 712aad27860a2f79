import { isPlain } from './last-words';
import { cueOf, isSpeech, mayAnswer, type Reader } from './reader';
import { isClause, isStatement, tellsWhatWouldBe } from './targets';

/**
 * "The ministry insists that the checks are enough, *but* nurses said they had no gloves": what somebody holds on to, and what
 * another party says against it in the same sentence.
 */
export function setAgainst(reader: Reader, at: number): number | undefined {
  const last = at - 1;
  const words = reader.words[at];
  if (!words || words.agrees || words.supposes || !isPlain(reader, at) || tellsWhatWouldBe(reader, at))
    return undefined;
  if (!isPlain(reader, last) || !isStatement(reader, last) || !mayAnswer(reader, at, last)) return undefined;
  if (isSpeech(reader, last) || !isClause(reader, last) || !holdsOn(reader, last)) return undefined;
  return isJoined(reader, last, at) ? last : undefined;
}

/** "claims", "insists": whether the article does not make somebody’s words its own. */
function holdsOn(reader: Reader, at: number): boolean {
  const { insistence } = reader.lexicon.sets;
  return (
    reader.claims[at]?.class === 'claim' ||
    cueOf(reader, at)
      .split(/[^\p{L}]+/u)
      .some((word) => insistence.has(word))
  );
}

/** Whether nothing but a comma and "but" or "while" stands between what one says and who says the next. */
function isJoined({ article, claims, lexicon }: Reader, last: number, at: number): boolean {
  const end = claims[last]?.content.at(-1)?.end ?? 0;
  const start = claims[at]?.source?.start ?? 0;
  const [, word = ''] =
    /^[,;”"'’—–\s]+(\p{L}+)?\s*$/u.exec(article.text.slice(end, Math.max(end, start))) ?? [];
  const { contrasts, parallels } = lexicon.sets;
  return contrasts.has(word.toLowerCase()) || parallels.has(word.toLowerCase());
}
