import type { Steps } from '../../../text/steps';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { NameMention } from '../mention';
import type { Party } from '../party';

/** How far a pronoun tells the gender of the person named last before it. */
const LONE_PERSON = 0.7;
const LAST_OF_SEVERAL = 0.35;
const POSSESSIVE = 0.3;
/** A title or a noun for women or men tells it for certain. */
const CERTAIN = 3;

/** So many paragraphs are read in one step. */
const PARAGRAPHS_A_STEP = 64;

/**
 * Notes what the article says, anywhere, of the bearers of unambiguous names: where they come in, their roles, and
 * the gender that titles, nouns and the pronouns behind their names show.
 */
export function* introduceNames(reading: ArticleReading): Steps<void> {
  for (const { index, start } of reading.article.paragraphs) {
    introduceParagraph(reading, index, start);
    if (index % PARAGRAPHS_A_STEP === 0) yield;
  }
  for (const party of reading.parties) {
    // He or she says that a bare name is somebody’s.
    if (party.unsure && Math.abs(party.female - party.male) >= LONE_PERSON * 1.5) party.kind = 'person';
    party.medium ||= isCalledMedium(party, reading.lexicon);
    indexRoles(party, reading);
  }
}

function introduceParagraph(reading: ArticleReading, paragraph: number, base: number): void {
  let last: Party | null = null;
  let only = true;
  let sentence = -1;
  /** The end of the words that say where the last person works: Ada Brink, an adviser *at Fenbank*. */
  let place = -1;
  for (const mention of reading.mentionsOf(paragraph)) {
    if (mention.sort === 'pronoun') {
      if (last && mention.depth === 0)
        last.vote(
          mention.form.gender,
          mention.form.possessive ? POSSESSIVE : only ? LONE_PERSON : LAST_OF_SEVERAL,
        );
      continue;
    }
    if (mention.depth > 0) continue;
    if (mention.sort === 'phrase') {
      // Somebody else has come in: a pronoun may now stand for them.
      if (mention.role.gender && mention.sentence !== sentence) last = null;
      continue;
    }
    const party = soleBearer(mention, reading);
    if (!party) continue;
    describeBearer(party, mention, paragraph, base);
    if ((party.kind !== 'person' && !party.unsure) || mention.attributive || mention.end <= place) continue;
    if (mention.possessive && mention.sentence === sentence) continue;
    place = Math.max(-1, ...mention.roles.map(({ of }) => (of && of.start > mention.end ? of.end : -1)));
    only = last === null || last === party;
    last = party;
    sentence = mention.sentence;
  }
}

/** *The newspaper* Tornby Bladet, *the news agency* Nord. */
function isCalledMedium({ kind, roles }: Party, { words }: Lexicon): boolean {
  return kind === 'organisation' && roles.some(({ role: { head } }) => words.mediaNouns.includes(head));
}

function soleBearer(mention: NameMention, { names }: ArticleReading): Party | null {
  const bearers = names.bearers(mention.key);
  if (bearers.length === 1) return bearers[0] ?? null;
  if (mention.title === null || mention.title === '') return null;
  const fitting = bearers.filter((party) => (party.gender ?? party.likelyGender) === mention.title);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Adds what stands beside one mention of a name to what is known of its bearer. */
export function describeBearer(party: Party, mention: NameMention, paragraph: number, base: number): void {
  const at = base + mention.start;
  party.firstAt = Math.min(party.firstAt, at);
  if (mention.words.length === party.words.length) party.introducedAt = Math.min(party.introducedAt, at);
  if (mention.title) party.vote(mention.title, CERTAIN);
  party.nounGender ??= mention.nounGender;
  if (mention.personal) party.personHints++;
  for (const role of mention.roles) {
    party.addRole(role, paragraph, at);
    // the chairman Yvonne Brink
    const styled = !role.kin && party.likelyGender !== undefined && party.likelyGender !== role.gender;
    if (!styled) party.vote(role.gender, CERTAIN);
  }
}

/** Lets the party be found by the words of its roles. */
export function indexRoles(party: Party, { byRole, lexicon }: ArticleReading): void {
  for (const { role } of party.roles)
    for (const word of role.words) {
      if (lexicon.boundaries.has(word)) break;
      for (const noun of [word, ...lexicon.compoundTails(word)]) {
        const list = byRole.get(noun);
        if (!list) byRole.set(noun, [party]);
        else if (list.at(-1) !== party) list.push(party);
      }
    }
}
