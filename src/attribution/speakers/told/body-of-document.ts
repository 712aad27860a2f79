import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party } from '../party';
import { sentenceAt } from '../sources/pronoun-reader';
import { isKnown } from './bodies-before';
import { mainOrganisation } from './main-body';

/**
 * The body that a document without a word on whose it is belongs to: an *internal* e-mail or the *minutes* to the one
 * that the article is about, a *statement* to the one that the sentence before tells of.
 */
export function bodyOfDocument(party: Party, reading: ArticleReading): Party | null {
  const { lexicon } = reading;
  if (!isUnowned(party, lexicon)) return null;
  const { bodyDocuments, issuedDocuments, internalWords } = lexicon.words;
  const before = issuedDocuments.includes(party.head) ? issuerBefore(party, reading) : null;
  if (before) return before;
  const internal = party.words.some((word) => internalWords.includes(word));
  return internal || bodyDocuments.includes(party.head) ? mainOrganisation(reading) : null;
}

/** A *filing* in February, but not the minutes *of a meeting*: whether no words behind the noun say whose it is. */
function isUnowned({ joined }: Party, { calendar }: Lexicon): boolean {
  return joined.every(
    (mention) =>
      mention.sort !== 'phrase' ||
      mention.of === null ||
      mention.of.text.split(' ').some((word) => calendar.has(word.toLowerCase())),
  );
}

/** *Norland denied it. A note delivered at noon said …*: whoever acts in the sentence before the document comes in. */
function issuerBefore({ paragraphs: [paragraph = -1], starts: [at = -1] }: Party, reading: ArticleReading) {
  const place = reading.article.paragraphs[paragraph];
  const sentence = place ? sentenceAt(place, at) : 0;
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, source, subject, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph || entry.sentence < sentence - 1) return true;
    if (entry.sentence === sentence || spokenBy >= 0 || !(source || subject)) return false;
    const body = party.kind === 'state' || (party.kind === 'organisation' && !party.medium && !party.plural);
    if (body && (party.named ? party.placeHints === 0 : isKnown(party))) found.party = party;
    return true;
  });
  return found.party;
}
