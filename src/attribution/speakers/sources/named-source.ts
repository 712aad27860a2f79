import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { ArticleReading, Resolution } from '../article-reading';
import type { NameMention } from '../mention';
import { nameGiven } from '../names/given-name';
import type { Party } from '../party';
import { compatriotOf } from '../roles/epithets';

/** Whom a name in a source stands for, and whom it may stand for: *Ida Ray*, *the Dane*. */
export function nameSource(mention: NameMention, paragraph: Paragraph, reading: ArticleReading): Resolution {
  if (mention.article && reading.lexicon.nationals.has(mention.key)) {
    const given = nameGiven(mention, paragraph, reading);
    if (given) return nameSource(given, paragraph, reading);
    const party = compatriotOf(mention, paragraph, reading);
    if (party) return { party, others: [] };
  }
  const read = reading.readName(mention, paragraph);
  const party = read.party ?? (read.others.length === 0 ? reading.names.force(mention) : null);
  if (!party) return read;
  reading.join(party, mention, paragraph);
  (party.sourceForms ??= []).push(mention.name);
  return { party, others: read.others };
}

/** *Osei and Vance*: the first speaks, the others are offered. */
export function withOthersNamed(
  first: Resolution,
  head: NameMention,
  source: TextRange,
  paragraph: Paragraph,
  reading: ArticleReading,
): Resolution {
  const end = source.end - paragraph.start;
  if (head.end >= end) return first;
  const { lexicon, article } = reading;
  const others: Party[] = [...first.others];
  let from = head.end;
  for (const mention of reading.mentionsOf(paragraph.index)) {
    if (mention.start < from || mention.sort !== 'name' || mention.end > end) continue;
    const opening = mention.outerStart < from ? mention.start : mention.outerStart; // Senators Ada Brink and *Tom Lund*
    const between = article.text
      .slice(paragraph.start + from, paragraph.start + opening)
      .trim()
      .toLowerCase();
    if (between !== ',' && !lexicon.words.conjunctions.includes(between.replace(/^,\s*/u, ''))) break;
    const { party } = reading.readName(mention, paragraph);
    if (party && party !== first.party) others.push(party);
    from = mention.end;
  }
  return { party: first.party, others };
}
