import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party } from '../party';

/** How many paragraphs behind the headline bring in whom it calls by a noun. */
const REACH = 4;

/**
 * Whom a bare noun of the headline stands for that the text names more fully: *Council denies cuts*, and in the lead
 * *Tornby Council has denied that …*; *Study: …*, and *a study of 900 nurses found …*. It is the first of the kind to
 * speak in the lead.
 */
export function bodyOfHeadline(party: Party, { article, parties, lexicon }: ArticleReading): Party | null {
  const [mention] = party.joined;
  const end = article.paragraphs[0]?.end ?? 0;
  if (mention?.sort !== 'phrase' || mention.determiner !== 'none' || mention.possessor) return null;
  const sort = mention.sense?.sort;
  if ((sort !== 'organisation' && sort !== 'document') || mention.sense?.plural) return null;
  if (party.starts.some((start) => start >= end)) return null;
  const from = article.paragraphs.findIndex(({ kind }) => kind === 'body');
  const until = article.paragraphs[from + REACH]?.start ?? Infinity;
  const [first] = parties
    .filter(
      (other) =>
        other !== party &&
        other.spokeCount > 0 &&
        firstBehind(other, end) < until &&
        isCalled(other, mention.head, lexicon) &&
        mention.marks.every((word) => isTold(other, word)),
    )
    .sort((a, b) => firstBehind(a, end) - firstBehind(b, end));
  return first ?? null;
}

function firstBehind({ starts }: Party, end: number): number {
  return starts.find((start) => start >= end) ?? Infinity;
}

/** Whether the noun is one for the party: the last word of its name or the one before *of*, their kind, or one that describes it. */
function isCalled(
  { kind, named, plural, head, words, roles, joined }: Party,
  noun: string,
  lexicon: Lexicon,
): boolean {
  if (plural || kind === 'person' || kind === 'anonymous') return false;
  if (!named) return head === noun;
  const joint = words.indexOf(lexicon.words.of);
  const ends = [words.at(-1), joint > 0 ? words[joint - 1] : undefined];
  const kinds = lexicon.bodiesOfKind(noun);
  const firm = isForFirm(noun, lexicon) && kind === 'organisation'; // Firm denies leak
  return (
    ends.includes(noun) ||
    ends.some((end) => end !== undefined && kinds.includes(end)) || // Regulator: …
    (firm && !lexicon.words.unlikeFirms.includes(words.at(-1) ?? '')) ||
    roles.some(({ role }) => role.head === noun) ||
    joined.some((mention) => mention.sort === 'phrase' && mention.head === noun)
  );
}

/** *Firm*, *Drugmaker*, *Airline*: a noun for a company whatever its name, but none for a charity or a school. */
function isForFirm(noun: string, { words }: Lexicon): boolean {
  const { companyNouns, genericOrganisations, kindsOfBodies, buildings, mediaNouns, plainOrganisations } =
    words;
  if (companyNouns.includes(noun)) return true;
  const other = [buildings, mediaNouns, plainOrganisations].some((nouns) => nouns.includes(noun));
  return genericOrganisations.includes(noun) && !other && !Object.hasOwn(kindsOfBodies, noun);
}

function isTold({ words, roles, joined }: Party, word: string): boolean {
  return (
    words.includes(word) ||
    roles.some(({ role }) => role.words.includes(word)) ||
    joined.some((mention) => mention.sort === 'phrase' && mention.allMarks.includes(word))
  );
}
