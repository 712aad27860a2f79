import type { ArticleReading } from '../article-reading';
import type { Party, PlacedRole } from '../party';
import { sentenceAt } from '../sources/pronoun-reader';
import { MAIN_MENTIONS, isNamedBody } from './main-body';

/** Approved by *the parish council* … *Council* president Ada Brink: the body of the role, that the paragraph only mentions before. */
export function mentionedBody(
  { role: { head, words: told }, at, paragraph }: PlacedRole,
  reading: ArticleReading,
): string | null {
  const inside = told.findIndex((word) => word !== head && reading.lexicon.words.publicBodies.includes(word));
  if (inside < 0) return null;
  const before = bodiesCalled(told.slice(0, inside + 1), { at, paragraph }, reading);
  return before.in ?? (new Set(before.all).size === 1 ? (before.all[0] ?? null) : null);
}

/** The phrases before the role that tell of which kind a body is: *the parish council*; the last one of the paragraph, and all. */
function bodiesCalled(
  words: readonly string[],
  { at, paragraph }: Pick<PlacedRole, 'at' | 'paragraph'>,
  reading: ArticleReading,
): { readonly in: string | null; readonly all: readonly string[] } {
  const found: { in: string | null; all: string[] } = { in: null, all: [] };
  for (const { index, start } of reading.article.paragraphs.slice(0, paragraph + 1))
    for (const mention of reading.mentionsOf(index)) {
      if (mention.sort !== 'phrase' || mention.head !== words.at(-1) || mention.determiner !== 'definite')
        continue;
      if (mention.modifiers.length === 0 || start + mention.end > at) continue;
      if (words.some((word) => word !== mention.head && !mention.modifiers.includes(word))) continue; // the hospital board
      if (index === paragraph) found.in = mention.text;
      if (mention.modifiers.every((word) => !reading.lexicon.idle.has(word)))
        found.all.push(lowerFirst(mention.text));
    }
  return found;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** *The rescue service* will not say. Incident commander Ada Brink …: the body that the sentence before is about. */
export function postBefore(placed: PlacedRole, holder: Party, reading: ArticleReading): Party | null {
  const { at, paragraph } = placed;
  const place = reading.article.paragraphs[paragraph];
  const sentence = place ? sentenceAt(place, at) : -1;
  const { words } = reading.lexicon;
  // The union will strike. Manager Ada Brink …
  const { head: office, words: told } = placed.role;
  const ofFirms =
    told.length === 1 && words.soleOffices.includes(office) && !words.chairNouns.includes(office);
  const mayHave = ({ named, words: name, head }: Party): boolean =>
    !ofFirms || !words.unlikeFirms.includes((named ? name.at(-1) : null) ?? head);
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, source, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph || entry.sentence < sentence - 1) return true;
    if (spokenBy >= 0 || party === holder || entry.sentence === sentence) return false;
    if (!(source || entry.subject)) return false;
    const body = party.kind === 'organisation' && !party.medium && !party.plural && mayHave(party);
    if (body && (party.named ? party.placeHints === 0 : isKnown(party)) && (source || !found.party))
      found.party = party;
    return source;
  });
  return found.party && fitsService(placed, found.party, reading) ? found.party : null;
}

/** A *fire* chief is none of a union: whether a body is of the service that the role names, if it names one. */
export function fitsService(
  { role: { words: told, head: office } }: PlacedRole,
  { words, head }: Party,
  { lexicon }: ArticleReading,
): boolean {
  const { words: own } = lexicon;
  const behind = told.at(-1) !== office; // chief of police
  const service = (behind ? told.at(-1) : told.at(-2)) ?? '';
  const opens =
    behind ||
    lexicon.noun(service)?.sort === 'organisation' ||
    Object.hasOwn(own.titleBodies, service) ||
    Object.entries(own.nounPairs).some(
      ([pair, sort]) => sort === 'organisation' && pair.startsWith(`${service} `),
    );
  if (own.levelWords.includes(service)) return true; // local chair
  return service === '' || !opens || head === service || words.includes(service);
}

/** The organisation that the paragraph before tells of or reports last. */
export function reportedBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, source, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph - 1) return true;
    if (spokenBy < 0 && (source || entry.subject) && isNamedBody(party, reading)) found.party = party;
    return found.party !== null;
  });
  return found.party;
}

/** *The federation* meets on Monday … chair Ada Brink: the body without a name that the paragraph mentions last before the role. */
export function unnamedBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
  const { mediaNouns, innerBodies, placeNouns, stateBodies } = reading.lexicon.words;
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph) return true;
    const [mention] = party.joined;
    const common = [mediaNouns, innerBodies, placeNouns, stateBodies].some((nouns) =>
      nouns.includes(party.head),
    );
    if (
      spokenBy < 0 &&
      party.kind === 'organisation' &&
      !party.named &&
      !party.plural &&
      !common &&
      mention?.sort === 'phrase' &&
      mention.determiner === 'definite'
    )
      found.party = party;
    return found.party !== null;
  });
  return found.party;
}

/** *In Lindow*, where …, Mayor Ada Brink: the place that the same sentence names before the office. */
export function placeBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): string | null {
  const place = reading.article.paragraphs[paragraph];
  if (!place) return null;
  const sentence = sentenceAt(place, at);
  const named = reading
    .mentionsOf(paragraph)
    .findLast(
      (mention) =>
        mention.sort === 'name' &&
        mention.sentence === sentence &&
        place.start + mention.end <= at &&
        reading.lexicon.placePrepositions.has(mention.preposition),
    );
  return named?.sort === 'name' ? named.name : null;
}

/** The organisation that the paragraph mentions last before the role. */
export function inParagraph(
  { at, paragraph }: PlacedRole,
  reading: ArticleReading,
  sure: boolean,
): Party | null {
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph) return true;
    if (
      spokenBy < 0 &&
      !entry.employs &&
      isNamedBody(party, reading) &&
      !(sure && party.unsure && party.joined.length < MAIN_MENTIONS)
    )
      found.party = party;
    return found.party !== null;
  });
  return found.party;
}

/** The organisation that the paragraph has just reported: *the coast guard* confirms …, duty officer Ada Brink says. */
export function lastReported(
  { at, paragraph }: PlacedRole,
  holder: Party,
  { timeline }: ArticleReading,
): Party | null {
  const found: { party: Party | null } = { party: null };
  timeline.before(at, ({ party, source, ...entry }) => {
    if (entry.paragraph < paragraph) return true;
    if (!(source || entry.subject) || party === holder) return false;
    if (party.kind === 'organisation' && (party.named || isKnown(party))) found.party = party;
    return true;
  });
  return found.party;
}

/** Whether a body without a name is one that the reader knows: *the* coast guard, but not *a* restaurant. */
export function isKnown({ joined }: Party): boolean {
  return joined.some((mention) => mention.sort === 'phrase' && mention.determiner !== 'indefinite');
}
