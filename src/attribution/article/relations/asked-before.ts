import type { ArticleText } from '../../../text/article-text';
import type { FoundClaim } from '../found-claim';

/** So many letters may an answer have that says nothing without its question: "Yes", "They are". */
const SHORT = 16;

/** The question right before an answer of hardly a word, which tells what it is about; empty for other claims. */
export function questionBefore(
  { paragraphs, text }: ArticleText,
  { content, first, kind }: FoundClaim,
): string {
  const [part] = content;
  if (!part || content.length > 1 || part.end - part.start > SHORT || kind === 'mixed') return '';
  const own = paragraphs[first];
  if (!own) return '';
  const at = own.body.sentences.findIndex(({ end }) => own.start + end > part.start);
  const asked = at > 0 ? own : paragraphs[first - 1];
  const sentence = at > 0 ? own.body.sentences[at - 1] : asked?.body.sentences.at(-1);
  if (!asked || !sentence) return '';
  const question = text.slice(asked.start + sentence.start, asked.start + sentence.end).trim();
  return question.endsWith('?') ? ` ${question}` : '';
}
