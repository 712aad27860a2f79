import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { isCapital, type Reading } from '../reading';
import type { RoleClue } from './role-clue';

/** So many tokens open a sentence at most before *by*: *Questioned again*. */
const AGENT_REACH = 4;

/**
 * Questioned by Ada Brink, *the officer* denied it: where a participle opens the sentence, what stands behind whoever
 * does it and before a verb is the subject.
 */
export function isOfAskedSubject(
  { tokens, opens }: Reading,
  { first }: NameRun,
  { span, role }: RoleClue,
  lexicon: Lexicon,
): boolean {
  let by = first - 1;
  while (first - by < 3 && lexicon.isDeterminer(tokens[by]?.lower ?? '')) by--;
  if (role === null || lexicon.words.by === '' || tokens[by]?.lower !== lexicon.words.by) return false;
  let opening = by - 1;
  while (by - opening < AGENT_REACH && opens[opening] !== 1) opening--;
  const participle = lexicon.words.askedParticiples.includes(tokens[opening]?.lower ?? '');
  const behind = tokens[span.last];
  return participle && opens[opening] === 1 && behind?.kind === 'word' && !isCapital(behind.text);
}
