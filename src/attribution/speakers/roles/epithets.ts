import { startsWithCapital } from '../../../text/letters';
import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { NameMention, PhraseMention } from '../mention';
import type { Party, PlacedRole } from '../party';
import { isPaper } from '../phrases/phrase-register';
import type { Entry } from '../sources/timeline';

/** How many paragraphs back an epithet reaches. */
const REACH = 3;

/**
 * Whom a definite description takes up that no earlier words introduced: after Nell Tarrant, *the painter*; after a
 * legislator, *the Conservative MP for Marlow*. It is the person who spoke or acted last, if the article gives them
 * no other role, or if the description itself tells more than an office that anybody may hold.
 */
export function epithetOf(
  mention: PhraseMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): Party | null {
  const { lexicon } = reading;
  const { sense, head, determiner } = mention;
  const asked = witnessOf(mention, paragraph, reading);
  if (asked) return asked;
  if (determiner !== 'definite' || !sense || sense.plural || mention.depth > 0) return null;
  if (sense.sort !== 'role' && sense.sort !== 'kin' && sense.sort !== 'person') return null;
  if (isToldApart(mention, paragraph, reading) || isPaper(mention, lexicon)) return null;
  const told = tellsMore(mention, reading);
  const setting = !told && lexicon.words.settingRoles.includes(head);
  if (setting && mention.modifiers.length > 0) return null; // the *first* officer is none of the police
  const clear = lexicon.words.epicenes.length > 0;
  const at = paragraph.start + mention.start;
  const fitting = clear ? (other: Party) => !contradicts(other, mention) : undefined;
  const party = lastActing(at, paragraph, reading, fitting) ?? onlyPerson(at, paragraph, reading);
  if (!party || contradicts(party, mention)) return null;
  if (reading.reporterAt(at) === party) return null; // Ada Brink said *the nurse* had told her so
  const standing = lexicon.words.standings.includes(head) || head.includes(`-${lexicon.words.of}-`); // mother-of-three
  // The *minister of finance* is no economist who spoke before.
  if (isOfficeElsewhere(mention, lexicon) && party.roles.some(({ role }) => role.role !== null && !role.kin))
    return isOfKind(party, head, lexicon) ? party : null;
  const office = isOffice(head, lexicon);
  // the caretaker *at the school*, the man *from Tornby*: where somebody is told by that, they are of no other office
  const placed =
    (mention.of !== null || mention.role.home !== null) &&
    !mention.modifiers.some((word) => lexicon.formerly.has(word));
  const free =
    !setting &&
    (standing || (told && !office && !placed) || !hasRole(party, reading, head, office || placed));
  return free || isOfKind(party, head, lexicon) ? party : null;
}

/**
 * After counsel’s question *the witness* is whoever spoke last before and does not ask questions in court; `null` where
 * nobody has just asked one.
 */
function witnessOf(
  { head, sense, determiner, depth, modifiers, start }: PhraseMention,
  paragraph: Paragraph,
  { timeline, lexicon }: ArticleReading,
): Party | null {
  const { witnessNouns } = lexicon.words;
  if (determiner !== 'definite' || sense?.plural || depth > 0 || modifiers.length > 0) return null;
  if (!witnessNouns.includes(head)) return null;
  const found: { party: Party | null; asked: boolean } = { party: null, asked: false };
  timeline.before(paragraph.start + start, ({ party, source, spokenBy, ...entry }) => {
    if (spokenBy >= 0 || entry.reportedBy >= 0 || !source || !party.isHuman) return false;
    if (paragraph.index - entry.paragraph > TRIAL_REACH) return true;
    if (asksInCourt(party, lexicon)) {
      found.asked = true;
      return false;
    }
    found.party = party;
    return true;
  });
  return found.asked ? found.party : null;
}

/** How many paragraphs an examination goes on without naming the witness. */
const TRIAL_REACH = 8;

/** Counsel for the port, the prosecutor, the judge. */
function asksInCourt(party: Party, { words: { counselNouns, courtNouns, parts } }: Lexicon): boolean {
  const asking = [...counselNouns, ...courtNouns, ...Object.values(parts)];
  return party
    .placedRoles()
    .some(({ role }) => asking.some((noun) => role.head === noun || role.role?.startsWith(noun)));
}

/**
 * Whom *the Finn*, *the American* stands for: whoever the article says is one, of those whom the paragraphs before
 * name, else the last who acts there and is not told to be of another nation.
 */
export function compatriotOf(
  { key, start }: NameMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): Party | null {
  const { lexicon } = reading;
  const nation = lexicon.nationOf(key)?.name ?? null;
  const at = paragraph.start + start;
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, ...entry }) => {
    if (nation === null || paragraph.index - entry.paragraph > REACH) return true;
    if (entry.spokenBy < 0 && party.kind === 'person' && nationOf(party, lexicon) === nation)
      found.party = party;
    return found.party !== null;
  });
  if (found.party) return found.party;
  const mayBe = (party: Party): boolean => {
    const known = nationOf(party, lexicon);
    return known === null || nation === null || known === nation;
  };
  return lastActing(at, paragraph, reading, mayBe) ?? onlyPerson(at, paragraph, reading);
}

/** The nation that the words beside a name tell: the *Finnish* rider, *Finland’s*, *of Finland*. */
function nationOf({ roles }: Party, lexicon: Lexicon): string | null {
  for (const { role } of roles)
    for (const words of [role.of?.text, role.home?.text, role.words[0]]) {
      const lower = words?.toLowerCase() ?? '';
      const state = lexicon.adjectives.get(lower) ?? lexicon.states.get(lower);
      if (state) return state.name;
    }
  return null;
}

/** A biologist is a *researcher*, a minister a *politician*, a professor may be a *geologist*. */
function isOfKind({ roles }: Party, head: string, lexicon: Lexicon): boolean {
  const kinds = kindsOf(head, lexicon);
  const { learnedTitles } = lexicon.words;
  const scholar = learnedTitles.some((title) => kinds.includes(title));
  const learned = learnedTitles.some((title) => kindsOf(title, lexicon).includes(head));
  return roles.some(
    ({ role }) =>
      kinds.includes(role.head) ||
      (scholar && lexicon.surelyRole(role.head)) ||
      ((learned || lexicon.surelyRole(head)) && learnedTitles.includes(role.head)),
  );
}

/** Whether a noun is that of an office in a government or at the head of a body. */
function isOffice(head: string, { words }: Lexicon): boolean {
  return [words.officeNouns, words.stateOffices, words.seatOffices, words.leaderNouns].some((nouns) =>
    nouns.includes(head),
  );
}

/** *The mayor of Tornby*, *the head of the agency*: who leads what is told behind the noun is no leader told before of another. */
function isOfficeElsewhere({ head, of, possessor, modifiers }: PhraseMention, lexicon: Lexicon): boolean {
  const { leaderNouns, seatOffices, chairNouns } = lexicon.words;
  const leads = [leaderNouns, seatOffices, chairNouns].some((nouns) => nouns.includes(head));
  return leads && of !== null && possessor === null && !modifiers.some((word) => lexicon.formerly.has(word));
}

/** The nouns that say the same, or say more closely what the noun says. */
function kindsOf(noun: string, { words: { hypernyms, synonyms } }: Lexicon): readonly string[] {
  const same = synonyms.filter((nouns) => nouns.includes(noun)).flat();
  return Object.hasOwn(hypernyms, noun) ? [...(hypernyms[noun] ?? []), ...same] : same;
}

/** *The man who sells the tickets*: a clause without a comma tells which of many brings in somebody else. */
function isToldApart({ end }: PhraseMention, { body }: Paragraph, { lexicon }: ArticleReading): boolean {
  const [, next] = /^\s+(\p{L}+)/u.exec(body.text.slice(end, end + 12)) ?? [];
  return next !== undefined && lexicon.words.personalRelatives.includes(next);
}

/**
 * The person with a name who spoke or acted last before the offset; `null` when somebody without one did.
 *
 * @param fits whom the words about the person leave as possible
 */
export function lastActing(
  at: number,
  paragraph: Paragraph,
  { timeline }: ArticleReading,
  fits?: (party: Party) => boolean,
): Party | null {
  const found: { party: Party | null } = { party: null };
  timeline.before(at, ({ party, ...entry }) => {
    if (paragraph.index - entry.paragraph > REACH) return true;
    if (entry.spokenBy >= 0 || entry.reportedBy >= 0) return false;
    if (party.plural && entry.source) return true;
    if (fits?.(party) === false) return false;
    if (!party.isHuman || (!entry.source && !entry.subject)) return false;
    if (party.named && party.kind === 'person') found.party = party;
    return true;
  });
  return found.party;
}

/**
 * The only person whom the paragraphs before the offset name; `null` where somebody without a name acts there.
 *
 * @param counts which mentions count
 */
export function onlyPerson(
  at: number,
  paragraph: Paragraph,
  { timeline }: ArticleReading,
  counts: (entry: Entry) => boolean = () => true,
): Party | null {
  const people = new Set<Party>();
  timeline.before(at, (entry) => {
    const { party } = entry;
    if (paragraph.index - entry.paragraph > REACH || people.size > 1) return true;
    if (entry.spokenBy >= 0 || !party.isHuman || !counts(entry)) return false;
    if (party.named || entry.source || entry.subject) people.add(party);
    return false;
  });
  const [only] = people;
  return people.size === 1 && only?.named && only.kind === 'person' ? only : null;
}

function tellsMore({ role, of, modifiers }: PhraseMention, { lexicon }: ArticleReading): boolean {
  return (
    role.of !== null ||
    (of !== null && startsWithCapital(of.text)) ||
    modifiers.some(
      (word) =>
        lexicon.formerly.has(word) ||
        lexicon.adjectives.has(word) ||
        lexicon.words.careerWords.includes(word),
    )
  );
}

function contradicts({ gender, likelyGender }: Party, { role }: PhraseMention): boolean {
  const shown = gender ?? likelyGender;
  return role.gender !== undefined && shown !== undefined && shown !== role.gender;
}

/**
 * Whether a noun says what the party is: who *runs a shop* may still be called the shopkeeper.
 *
 * @param head the noun that may take them up
 * @param office whether somebody in an office is meant, who is none of another body
 */
function hasRole({ roles }: Party, reading: ArticleReading, head: string, office: boolean): boolean {
  return roles.some(
    (placed) =>
      (placed.role.role !== null && !placed.role.kin && !isOfVerb(placed, reading, head, office)) ||
      (office && placed.role.role === null && placed.role.of !== null),
  );
}

/**
 * Who *heads a clinic* or *captains the side* is told to by a verb, and may be anything besides. *Captain Ada Brink*,
 * told by a noun, is no guard and no coach, though she may be the striker.
 */
function isOfVerb(
  { role, paragraph }: PlacedRole,
  { lexicon, article }: ArticleReading,
  head: string,
  office: boolean,
): boolean {
  const told = office ? role.role : role.head;
  if (!lexicon.words.workVerbs.some((verb) => verb.role === told)) return false;
  const { teamNouns, sharedRoles } = lexicon.words;
  if (!teamNouns.includes(role.head)) return true;
  if (teamNouns.includes(head) && !sharedRoles.includes(head)) return true;
  const text = article.paragraphs[paragraph]?.body.text.toLowerCase() ?? '';
  return !text.split(NO_LETTERS).includes(role.head);
}

const NO_LETTERS = /[^\p{L}\p{M}-]+/u;
