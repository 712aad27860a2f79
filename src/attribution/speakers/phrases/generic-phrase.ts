import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { Lexicon } from '../lexicon';
import type { PhraseMention } from '../mention';
import { MentionBuilder } from '../mention-builder';
import { readNounPhrase, type NounPhrase } from './noun-phrase';
import { readTokens, type Reading } from '../reading';

/** So many words at most stand before such a plural. */
const MOST_MODIFIERS = 4;

/** Reads a source that no known noun heads: its head is the last word before a mark, a preposition or a clause. */
export function genericPhrase(
  paragraph: Paragraph,
  source: TextRange,
  lexicon: Lexicon,
): PhraseMention | null {
  const reading = readTokens(paragraph.body, lexicon);
  const { tokens } = reading;
  const start = source.start - paragraph.start;
  const end = source.end - paragraph.start;
  let first = tokens.findIndex((token) => token.start >= start);
  while (first >= 0 && tokens[first]?.kind === 'mark') first++;
  let head = -1;
  for (let i = first; i >= 0 && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= end) break;
    if (token.text === '-' && tokens[i - 1]?.kind === 'number') continue; // a 45-year-old
    if (lexicon.isDeterminer(token.lower) || token.lower === "'s") continue;
    if (token.text === '.' && isTitle(tokens[i - 1]?.lower ?? '', lexicon)) continue; // Mr. Brink’s advisers
    if (token.kind === 'mark' || lexicon.boundaries.has(token.lower)) {
      if (head >= 0) break;
      continue;
    }
    // minutes *seen* by the Courier
    const next = tokens[i + 1]?.lower ?? '';
    const told = head >= 0 && lexicon.noun(tokens[head]?.lower ?? '') !== null;
    if (told && lexicon.noun(token.lower) === null && lexicon.prepositions.has(next)) break;
    if (head >= 0 && next === lexicon.words.by) break;
    head = i;
  }
  if (head < 0) return null;
  const phrase = readNounPhrase(reading, head, lexicon);
  const opening = opensBare(reading, first, phrase, lexicon);
  return new MentionBuilder(reading, lexicon).phrase(opening ? { ...phrase, ...opening } : phrase);
}

/** *Rent control* advocates: the words between the start of a sentence and a plural that ends the source belong to it. */
function opensBare(
  { tokens, opens }: Reading,
  first: number,
  { first: start, head, determiner, sense }: NounPhrase,
  lexicon: Lexicon,
): Pick<NounPhrase, 'first' | 'modifiers'> | null {
  if (!lexicon.words.openCompounds || determiner !== 'none' || opens[first] !== 1) return null;
  const plural = sense?.plural ?? lexicon.looksLikeCrowd(tokens[head]?.lower ?? '');
  if (!plural || start <= first || head - first > MOST_MODIFIERS) return null;
  const words = tokens.slice(first, head);
  const joined = words.every(({ kind, lower }) => kind === 'word' && !lexicon.boundaries.has(lower));
  return joined ? { first, modifiers: words.map((_, at) => first + at) } : null;
}

function isTitle(lower: string, lexicon: Lexicon): boolean {
  return lexicon.courtesyTitle(lower) !== undefined || lexicon.roleTitle(lower) !== undefined;
}
