import { startsWithCapital } from '../../../text/letters';
import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { ArticleReading } from '../article-reading';
import type { NameMention, PhraseMention } from '../mention';

/** Forms that a verb has as well. */
const VERBAL = /(?:ed|ing)$/u;

/** Finds the mention that a source is about: its head, or the name behind a description. */
export class SourceHead {
  readonly #reading: ArticleReading;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /**
   * The mention that heads the source: the first that only modifies nothing and says not merely whose.
   *
   * @param cue where the words of saying start, which no phrase reaches into: *the police* report
   */
  find(source: TextRange, paragraph: Paragraph, cue = Infinity): NameMention | PhraseMention | null {
    const first = this.#first(source, paragraph, cue - paragraph.start);
    const head = first && this.#whole(first, source, paragraph);
    return head ? (this.#seen(head, paragraph) ?? head) : null;
  }

  #first(source: TextRange, paragraph: Paragraph, cue: number): NameMention | PhraseMention | null {
    const start = source.start - paragraph.start;
    const end = source.end - paragraph.start;
    const mentions = this.#reading.mentionsOf(paragraph.index);
    for (const mention of mentions) {
      // A description with its name behind it, even where the source stops at the comma between them.
      const described =
        mention.sort === 'name' && Math.abs(mention.outerStart - start) <= 2 && mention.start <= end + 2;
      const owner = mention.possessive && mention.end + 2 < end; // property owner Castor’s boss, Ida Ray
      if (described && !owner && mention.start > mention.outerStart + 4 && !this.#endsRow(mention, paragraph))
        return mention;
    }
    for (const mention of mentions) {
      if (mention.end <= start || mention.sort === 'pronoun') continue;
      if (mention.start >= end) break;
      if (mention.start < cue && mention.end > cue && this.#isWhole(source, paragraph)) continue;
      if (
        mention.end > end + 2 &&
        !(mention.sort === 'phrase' && mention.start === start && mention.end < end + 30)
      )
        continue;
      const opening = mention.sort === 'name' ? mention.outerStart : mention.start;
      if (mention.possessive && mention.end + 2 < end) continue;
      if (opening > start && this.#isRelative(paragraph.body.text.slice(start, opening))) return null;
      if (mention.sort === 'name' && mention.attributive && mention.end < end) continue;
      if (mention.sort === 'name' && mention.weak && this.#opensDescription(mention, source, paragraph))
        continue;
      if (opening === start && this.#opensCrowd(mention, source, paragraph)) return null;
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
      // the state Bureau of Investigation
      const room =
        mention.sense?.sort === 'organisation' &&
        next.sort === 'name' &&
        (next.outerStart < next.start || next.organisation);
      return room || mention.determiner === 'possessive' ? next : mention;
    }
    return null;
  }

  /** Senators Ada Brink *and Tom Lund*: whether another name stands before it, joined to it by no more than a conjunction. */
  #endsRow({ index, start, outerStart }: NameMention, { index: place, body }: Paragraph): boolean {
    const before = this.#reading.mentionsOf(place)[index - 1];
    if (before?.sort !== 'name' || before.end <= outerStart || before.possessive) return false;
    const joint = body.text.slice(before.end, start).trim().toLowerCase().replace(/^,\s*/u, '');
    return this.#reading.lexicon.words.conjunctions.includes(joint);
  }

  /** *the police* | report, but *the agency’s* | report, *a liberal* | think tank: whether a noun that may head it ends the source. */
  #isWhole({ start, end }: TextRange, { start: base, body }: Paragraph): boolean {
    const words = body.text
      .slice(start - base, end - base)
      .trimEnd()
      .split(/\s+/u);
    const [last = ''] = words.slice(-1);
    const sense = this.#reading.lexicon.noun(last.toLowerCase());
    if (sense === null) return words.length === 1 && startsWithCapital(last); // Norvolt | estimates
    return words.length > 1 && sense.sort !== 'person';
  }

  /** The tachograph, *which* the paper has seen: what a relative clause mentions is not what it is about. */
  #isRelative(before: string): boolean {
    const words = before.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
    return words.slice(1).some((word) => this.#reading.lexicon.relatives.has(word));
  }

  /** *Norland’s state news agency*: the longest of the phrases that open with the same word. */
  #whole(
    first: NameMention | PhraseMention,
    source: TextRange,
    paragraph: Paragraph,
  ): NameMention | PhraseMention {
    let whole = first;
    for (const mention of this.#reading.mentionsOf(paragraph.index))
      if (mention.sort === 'phrase' && mention.start === first.start && mention.end > whole.end)
        if (mention.end <= source.end - paragraph.start && !mention.possessive) whole = mention;
    return whole;
  }

  /** *Parcel app Lockly*: a capital at the start, and a noun in small letters before the name. */
  #opensDescription(mention: NameMention, source: TextRange, paragraph: Paragraph): boolean {
    const next = this.#reading.mentionsOf(paragraph.index)[mention.index + 1];
    const { names, lexicon } = this.#reading;
    if (names.bearers(mention.key)[0]?.kind === 'state') return false;
    if (next?.sort !== 'name' || next.possessive || paragraph.start + next.end > source.end) return false;
    const between = paragraph.body.text.slice(mention.end, next.start);
    return (
      /^(?: \p{Ll}[\p{L}-]*){1,2} $/u.test(between) &&
      !between
        .trim()
        .split(' ')
        .some((word) => lexicon.boundaries.has(word) || VERBAL.test(word))
    );
  }

  /** *Gay rights groups*, *Norland election officials*: words that open a source only to say which people its last noun means. */
  #opensCrowd(
    mention: NameMention | PhraseMention,
    source: TextRange,
    { start: base, body }: Paragraph,
  ): boolean {
    const { lexicon } = this.#reading;
    const bare =
      mention.sort === 'name' ? !mention.possessive && !mention.article : mention.determiner === 'none';
    const behind = body.text.slice(mention.end, source.end - base).trimEnd();
    if (!bare || !/^(?: \p{Ll}[\p{L}-]*){1,3}$/u.test(behind)) return false;
    const words = behind.trim().split(' ');
    const last = words.at(-1) ?? '';
    const plural = lexicon.noun(last)?.plural ?? lexicon.looksLikeCrowd(last);
    return lexicon.words.openCompounds && plural && !words.some((word) => lexicon.boundaries.has(word));
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
    const earlier = this.#reading.mentionsOf(paragraph.index)[mention.index - 1];
    // a paper *by* the group
    const made =
      earlier && paragraph.body.text.slice(earlier.end, opening).trim().toLowerCase() === lexicon.words.by;
    if (!made && !lexicon.words.seenParticiples.includes(before.at(-2) ?? '')) return null;
    if (earlier?.sort !== 'phrase') return null;
    const written = earlier.sense?.sort === 'document' || lexicon.words.documentNouns.includes(earlier.head);
    return written ? earlier : null;
  }
}
