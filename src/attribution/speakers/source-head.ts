import type { Paragraph } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { ArticleReading } from './article-reading';
import type { NameMention, PhraseMention } from './mention';

/** Finds the mention that a source is about: its head, or the name behind a description. */
export class SourceHead {
  readonly #reading: ArticleReading;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /** The mention that heads the source: the first that only modifies nothing and says not merely whose. */
  find(source: TextRange, paragraph: Paragraph): NameMention | PhraseMention | null {
    const head = this.#first(source, paragraph);
    return head ? (this.#seen(head, paragraph) ?? head) : null;
  }

  #first(source: TextRange, paragraph: Paragraph): NameMention | PhraseMention | null {
    const start = source.start - paragraph.start;
    const end = source.end - paragraph.start;
    const mentions = this.#reading.mentionsOf(paragraph.index);
    for (const mention of mentions) {
      // A description with its name behind it, even where the source stops at the comma between them.
      const described =
        mention.sort === 'name' && Math.abs(mention.outerStart - start) <= 2 && mention.start <= end + 2;
      if (described && mention.start > mention.outerStart + 4) return mention;
    }
    for (const mention of mentions) {
      if (mention.end <= start || mention.sort === 'pronoun') continue;
      if (mention.start >= end) break;
      if (
        mention.end > end + 2 &&
        !(mention.sort === 'phrase' && mention.start === start && mention.end < end + 30)
      )
        continue;
      const opening = mention.sort === 'name' ? mention.outerStart : mention.start;
      if (mention.possessive && mention.end + 2 < end) continue;
      if (mention.sort === 'name' && mention.attributive && mention.end < end) continue;
      if (mention.preposition !== '' && opening > start) {
        // In the council chamber | the mayor, Gordon Pell: where it was said is not who said it.
        if (this.#opensWithPlace(source)) continue;
        return null;
      }
      // *on its website the club*: of two phrases side by side the second is the subject.
      const next = mentions[mention.index + 1];
      const opens = next?.sort === 'name' ? next.outerStart : next?.start;
      const beside = next && next.sort !== 'pronoun' && opens === mention.end + 1 && next.start <= end;
      if (!beside || mention.sort !== 'phrase') return mention;
      const room =
        mention.sense?.sort === 'organisation' && next.sort === 'name' && next.outerStart < next.start;
      return room || mention.determiner === 'possessive' ? next : mention;
    }
    return null;
  }

  #opensWithPlace({ start, end }: TextRange): boolean {
    const { article, lexicon } = this.#reading;
    return lexicon.prepositions.has(article.text.slice(start, end).split(/\s/u, 1)[0]?.toLowerCase() ?? '');
  }

  /** The document that somebody is only said to have seen: *a log seen by the Courier*. */
  #seen(mention: NameMention | PhraseMention, paragraph: Paragraph): PhraseMention | null {
    const { lexicon } = this.#reading;
    if (mention.preposition !== lexicon.words.by) return null;
    const opening = mention.sort === 'name' ? mention.outerStart : mention.start;
    const before = paragraph.body.text.slice(0, opening).trim().toLowerCase().split(/\s+/u);
    if (!lexicon.words.seenParticiples.includes(before.at(-2) ?? '')) return null;
    const earlier = this.#reading.mentionsOf(paragraph.index)[mention.index - 1];
    return earlier?.sort === 'phrase' && earlier.sense?.sort === 'document' ? earlier : null;
  }
}
