import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { ArticleReading, Resolution } from '../article-reading';
import type { PhraseMention } from '../mention';
import { nameGiven } from '../names/given-name';
import type { Party } from '../party';
import type { Partitives } from '../phrases/partitives';
import { nameSource } from './named-source';
import { sentenceAt } from './pronoun-reader';

/** *One of the fitters, Colm Brady*: the name says which one, the group what they are. */
export function memberNamed(
  source: TextRange,
  paragraph: Paragraph,
  reading: ArticleReading,
): Resolution | null {
  const start = source.start - paragraph.start;
  const { text } = paragraph.body;
  let group: PhraseMention | null = null;
  for (const mention of reading.mentionsOf(paragraph.index)) {
    if (mention.start < start || mention.start >= source.end - paragraph.start) continue;
    if (mention.sort === 'phrase' && mention.sense?.plural) group = mention;
    if (
      mention.sort !== 'name' ||
      mention.possessive ||
      text.slice(0, mention.outerStart).trimEnd().at(-1) !== ','
    )
      continue;
    const named = nameSource(mention, paragraph, reading);
    if (named.party && group)
      named.party.addRole({ ...group.role, role: group.head, tail: '' }, paragraph.index, source.start);
    return named;
  }
  return null;
}

/** *Neighbours heard it. One of them, Colm Brady, said*: without any other role he is a neighbour. */
export function withGroup(
  named: Resolution,
  lower: string,
  source: TextRange,
  paragraph: Paragraph,
  partitives: Partitives,
  reading: ArticleReading,
): Resolution {
  const { party } = named;
  const { of } = reading.lexicon.words;
  const told = party?.kind !== 'person' || party.roles.some(({ role }) => role.role !== null);
  if (!party || told || lower.split(' ')[1] !== of) return named;
  const part = partitives.resolve(lower, source.start, paragraph)?.party;
  if (part?.kind === 'anonymous' && !part.plural) {
    party.givenRole ??= part.givenRole;
    party.of ??= part.of;
  }
  return named;
}

/** *One of the guards, a young sergeant*: the sergeant is that one. */
export function describePart(
  part: Party,
  source: TextRange,
  paragraph: Paragraph,
  reading: ArticleReading,
): void {
  const { text } = paragraph.body;
  if (part.plural || part.kind !== 'anonymous') return;
  for (const mention of reading.mentionsOf(paragraph.index)) {
    const inside =
      mention.start > source.start - paragraph.start && mention.end <= source.end - paragraph.start + 1;
    if (!inside || mention.sort !== 'phrase' || mention.determiner !== 'indefinite') continue;
    if (mention.sense?.sort !== 'role' || text.slice(0, mention.start).trimEnd().at(-1) !== ',') continue;
    // a Portuguese major of the observers is theirs
    const role = part.of ? { ...mention.role, of: null } : mention.role;
    reading.join(part, { ...mention, role }, paragraph);
    reading.phrases.know(part, mention.head);
    return;
  }
}

/** *One of them, who gave his name as Gary*: the part has a name of its own. */
export function nameOfPart(
  { party: part }: Resolution,
  { start, end }: TextRange,
  paragraph: Paragraph,
  reading: ArticleReading,
): Resolution | null {
  const words = reading.article.text.slice(start, end).split(',', 1)[0] ?? '';
  const place = {
    sentence: sentenceAt(paragraph, start),
    end: start - paragraph.start + words.trimEnd().length,
  };
  const given = part?.kind === 'anonymous' ? nameGiven(place, paragraph, reading) : null;
  const named = given && nameSource(given, paragraph, reading);
  if (named?.party && part) {
    named.party.kind = 'person';
    named.party.givenRole ??= part.givenRole;
    named.party.of ??= part.of;
  }
  return named;
}
