import type { TextRange } from '../src/text/range';
import type { GoldArticle } from './corpus';

/**
 * The article as it stands when a translation or a content system has lost every double quotation mark; with
 * `dashes`, a paragraph that began with a mark begins with a talking dash instead.
 */
export function withoutMarks(article: GoldArticle, dashes: boolean): GoldArticle {
  const { text: before } = article;
  const map = new Int32Array(before.length + 1);
  let text = '';
  for (let i = 0; i < before.length; i++) {
    map[i] = text.length;
    const c = before.charAt(i);
    if (!/[“”"]/.test(c)) text += c;
    else if (dashes && c !== '”' && (i === 0 || before[i - 1] === '\n')) text += '– ';
  }
  map[before.length] = text.length;
  const moved = (ranges: readonly TextRange[]): TextRange[] =>
    ranges
      .map(({ start, end }) => ({ start: map[start] ?? 0, end: map[end] ?? 0 }))
      .filter(({ start, end }) => end > start);
  return {
    name: article.name,
    text,
    attributions: article.attributions.map(({ source, cue, content }) => ({
      source: moved(source),
      cue: moved(cue),
      content: moved(content),
    })),
  };
}
