import { readArticle } from '../src/text/article-text';
import type { Token } from '../src/text/token';
import type { TextRange } from '../src/text/range';

/** A stretch of a text that has lost its quotation marks, and whether somebody talks in it. */
export interface VoiceExample {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  readonly spoken: boolean;
}

/** So many words of a sentence that is only partly speech are an example by themselves. */
const PART = 6;

/**
 * Takes the sentences of an article apart from their marks: those that are speech, those that are none, and the longer
 * runs of speech in the others.
 *
 * @param spoken where the article lets somebody talk in their own words
 */
export function voiceExamples(before: string, spoken: readonly TextRange[]): VoiceExample[] {
  const inside = new Uint8Array(before.length);
  for (const { start, end } of spoken) inside.fill(1, start, end);
  let text = '';
  const talks: number[] = [];
  for (let i = 0; i < before.length; i++) {
    if (/[“”"]/.test(before.charAt(i))) continue;
    text += before.charAt(i);
    talks.push(inside[i] ?? 0);
  }
  return readArticle(text).paragraphs.flatMap(({ kind, start, body: { tokens, sentences } }) =>
    kind === 'body' || kind === 'listItem' || kind === 'blockQuote'
      ? sentences.flatMap(({ first, last }) =>
          examplesOf(tokens, first, last, (i) => talks[start + (tokens[i]?.start ?? 0)] === 1),
        )
      : [],
  );
}

function examplesOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  talks: (token: number) => boolean,
): VoiceExample[] {
  const isWord = (i: number) => tokens[i]?.kind !== 'mark';
  const words: number[] = [];
  for (let i = first; i < last; i++) if (isWord(i)) words.push(i);
  const spoken = words.filter(talks).length;
  if (words.length < 2) return [];
  if (spoken === 0 || spoken === words.length) return [{ tokens, first, last, spoken: spoken > 0 }];
  const parts: VoiceExample[] = [];
  let from = first;
  for (let i = first; i <= last; i++) {
    if (i < last && talks(i)) continue;
    if (words.filter((word) => word >= from && word < i).length >= PART)
      parts.push({ tokens, first: from, last: i, spoken: true });
    from = i + 1;
  }
  return parts;
}

/** What stands inside double quotation marks, paragraph by paragraph; an unclosed mark holds to the end of its own. */
export function betweenMarks(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let open = -1;
  for (let i = 0; i <= text.length; i++) {
    const c = text.charAt(i);
    const closes = c === '”' || (c === '"' && open >= 0) || c === '\n' || i === text.length;
    if (closes && open >= 0) {
      ranges.push({ start: open, end: i });
      open = -1;
    } else if (c === '“' || c === '"') open = i + 1;
  }
  return ranges;
}
