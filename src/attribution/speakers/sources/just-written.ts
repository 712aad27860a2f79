import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { Party } from '../party';
import { sentenceAt } from './pronoun-reader';

/**
 * The document that *it* stands for where the sentence before has just brought it up: “Ida Ray presented *a study*. It shows
 * …”. With a word that bodies report with as well (“It says …”) no body may have acted in that sentence.
 *
 * @param shows whether the word of reporting tells rather of what stands in something than of who speaks
 */
export function justWritten(
  at: number,
  paragraph: Paragraph,
  shows: boolean,
  { timeline, article }: ArticleReading,
): Party | null {
  const sentence = sentenceAt(paragraph, at);
  const before = sentence > 0 ? paragraph : article.paragraphs[paragraph.index - 1];
  if (before?.kind !== 'body') return null;
  const last = sentence > 0 ? sentence - 1 : before.body.sentences.length - 1;
  const papers = new Set<Party>();
  const bodies = new Set<Party>();
  timeline.before(at, (entry) => {
    if (entry.paragraph < before.index || (entry.paragraph === before.index && entry.sentence < last))
      return true;
    const acts = entry.subject || entry.source;
    const { kind, plural, isHuman } = entry.party;
    if (entry.paragraph !== before.index || entry.sentence !== last) return false;
    if (kind === 'document' && !plural && !entry.governed && !entry.possessive) papers.add(entry.party);
    if (acts && !plural && !isHuman && kind !== 'document') bodies.add(entry.party);
    return false;
  });
  const [only] = papers;
  return only && papers.size === 1 && (shows || bodies.size === 0) ? only : null;
}
