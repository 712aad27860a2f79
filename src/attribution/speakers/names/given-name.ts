import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { NameMention } from '../mention';

/** *One man, who gave his name only as Gary*: the name that the words behind a description give somebody. */
export function nameGiven(
  phrase: { readonly sentence: number; readonly end: number },
  paragraph: Paragraph,
  reading: ArticleReading,
): NameMention | null {
  const { namingParticle, namingWords } = reading.lexicon.words;
  if (namingParticle === '') return null;
  for (const mention of reading.mentionsOf(paragraph.index)) {
    if (mention.sentence > phrase.sentence) break;
    // The report says that *the authority*, known as the PA, …: that is the name of the other.
    if (mention.sort === 'phrase' && mention.start > phrase.end && mention.determiner !== 'possessive') break;
    if (mention.sort !== 'name' || mention.start < phrase.end) continue;
    const between = paragraph.body.text
      .slice(phrase.end, mention.outerStart)
      .trim()
      .toLowerCase()
      .split(/\s+/u);
    if (between.at(-1) === namingParticle && between.some((word) => namingWords.includes(word)))
      return mention;
  }
  return null;
}
