import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Role } from '../mention';
import type { Party, PlacedRole } from '../party';

/** A role that belongs to no body, as whoever has it may hold an office in one. */
export function isOccupation(role: string | null, lexicon: Lexicon): boolean {
  const words = role?.split(' ') ?? [];
  const head = words.at(-1) ?? '';
  const { words: own } = lexicon;
  return (
    role !== null &&
    !own.leaderNouns.includes(head) &&
    !own.officeNouns.includes(head) &&
    !own.seatOffices.includes(head)
  );
}

/** *The council’s*: a body that there is one of, while *the team* may be any. */
export function isPublic({ of }: Role, { words }: Lexicon): boolean {
  return words.publicBodies.includes(of?.text.toLowerCase().split(' ').at(-1) ?? '');
}

/** *Colonel* Ada Brink, but *the commander of the battalion*: a rank that is no office in a body. */
export function isRank({ head, tail, of, definite }: Role, { words }: Lexicon): boolean {
  return words.rankNouns.includes(head) && !(definite && (tail !== '' || of !== null));
}

/** The *Verdiko* union: a name before a noun for a private body is the body’s own. */
export function isNameOf(
  { of, possessed }: Role,
  { head }: Party,
  { words, adjectives, states }: Lexicon,
): boolean {
  const text = of && !possessed && !of.pronoun ? of.text.toLowerCase() : '';
  return text !== '' && words.namedKinds.includes(head) && !adjectives.has(text) && !states.has(text);
}

/** *His* teacher: what somebody is to a person says less than what they are. */
export function isSomeones({ of, possessed }: Role): boolean {
  const gender = possessed && !of?.pronoun?.things ? of?.pronoun?.gender : undefined;
  return gender === 'f' || gender === 'm';
}

/** *Her predecessor*, *his successor*: whoever had an office before somebody or has it behind them. */
export function isBeforeOrBehind({ head }: Role, { words }: Lexicon): boolean {
  return words.predecessors.includes(head) || words.successors.includes(head);
}

/** Commissioner *for Children*: those whom a title names with a capital are no body. */
export function isForPeople({ tie, of, head }: Role, lexicon: Lexicon): boolean {
  const { words, spokes } = lexicon;
  const people = of?.text.toLowerCase() ?? '';
  if (tie !== ` ${words.speaksFor} ${of?.text ?? ''}` || spokes.has(head)) return false;
  const sense = lexicon.noun(people);
  return sense?.sort === 'group' && sense.plural;
}

/** *Its author*, *the study’s lead author*. */
export function isAuthor({ head }: Role, { words }: Lexicon): boolean {
  return words.authorNoun !== '' && head.endsWith(words.authorNoun);
}

/** *Its author*, the geologist: who wrote something says less than what they are. */
export function isAuthorOf(role: Role, lexicon: Lexicon): boolean {
  return role.possessed && isAuthor(role, lexicon);
}

/** *The paper’s* first author: a work, though the noun is one for a newspaper as well. */
export function isWork(of: Party | null, role: Role, lexicon: Lexicon): boolean {
  return isAuthorOf(role, lexicon) && of?.named === false && of.kind === 'organisation';
}

/** *The port’s* chief executive: works that somebody leads, though their noun is one for a place. */
export function isLedPlace({ possessed, head, of }: Role, { words, placeEndings }: Lexicon): boolean {
  const noun = of?.text.toLowerCase().split(' ').at(-1) ?? '';
  return (
    possessed &&
    words.leaderNouns.includes(head) &&
    (words.unitNouns.includes(noun) || placeEndings.has(noun))
  );
}

/** A *Dutch* brewer: a firm is none of its nation’s bodies. */
export function isFirmsNation(
  of: Party,
  { head, possessed }: Role,
  { kind, named }: Party,
  { words }: Lexicon,
): boolean {
  const firm =
    words.bareFirmNouns.includes(head) ||
    words.plainOrganisations.includes(head) ||
    words.namedKinds.includes(head);
  return kind === 'organisation' && named && of.state !== null && !possessed && firm;
}

/** A senior *council* official, a *police* spokeswoman: what somebody unnamed is in the body that the noun before says; '' for others. */
export function houseOf(
  { head, loose, words, of: told }: Role,
  of: Party | null,
  { kind }: Party,
  lexicon: Lexicon,
): string {
  const member = lexicon.spokes.has(head) || lexicon.words.houseRoles.includes(head);
  const body = told?.text.toLowerCase().split(' ') ?? [];
  const at = words.indexOf(body[0] ?? '');
  if (kind !== 'anonymous' || !loose || !member || at < 0) return '';
  const inName = (word: string): boolean =>
    lexicon.words.regionNouns.includes(word) || of?.words.includes(word) === true;
  let from = at;
  while (from > 0 && inName(words[from - 1] ?? '')) from--; // a transport ministry official
  return [...words.slice(0, from), ...words.slice(at + body.length)].join(' ');
}

/** A teacher *at the school*: where somebody works is no part of what they are, as the board is of its chair’s office. */
export function isPlaceOfWork({ tail }: Role, { words }: Lexicon): boolean {
  return [words.at, words.from, words.employedWith].some((preposition) =>
    tail.startsWith(` ${preposition} `),
  );
}

/** *coast guard*: a body of two words. */
export function isPair(text: string, lexicon: Lexicon): boolean {
  const [first = '', second = '', ...rest] = text.toLowerCase().split(' ');
  return (
    rest.length === 0 && second !== '' && lexicon.words.nounPairs[`${first} ${second}`] === 'organisation'
  );
}

/** The first role that is an office, in which somebody else may stand in; '' for none: no *deputy* biologist. */
export function officeOf(role: string, { words }: Lexicon): string {
  const [first = ''] = role.split(', ');
  const head = first.split(' ').at(-1) ?? '';
  const office = [
    words.leaderNouns,
    words.officeNouns,
    words.stateOffices,
    words.seatOffices,
    words.deputised,
  ];
  return office.some((nouns) => nouns.includes(head)) ? first : '';
}

/** A puppeteer *from Riga*: where somebody comes from is no body that they belong to. */
export function isHome({ state, placeHints }: Party, { tie, of, head }: Role, lexicon: Lexicon): boolean {
  const { from, seatOffices } = lexicon.words;
  if (from === '' || !tie.startsWith(` ${from} `) || lexicon.spokes.has(head) || seatOffices.includes(head))
    return false;
  return state ? of?.text.toLowerCase() !== state.name.toLowerCase() : placeHints > 0;
}

/** *Flemish* composer, *Western* officials: an adjective that the article makes from no name, and no body. */
export function isMereAdjective({ of, possessed, tie }: Role, lexicon: Lexicon): boolean {
  const word = of?.text.toLowerCase() ?? '';
  if (possessed || tie !== '' || word.includes(' ') || lexicon.words.partyNames.includes(word)) return false;
  return lexicon.looksNational(word) || lexicon.words.quarterAdjectives.includes(word);
}

/** *European* leaders are none of the European Bank. */
export function isAdjectiveIn({ kind, words }: Party, { of }: Role, lexicon: Lexicon): boolean {
  const word = of?.text.toLowerCase() ?? '';
  return (
    kind === 'organisation' &&
    words.length > 1 &&
    words[0] === word &&
    lexicon.words.nationalEndings.some((ending) => word.endsWith(ending))
  );
}

/** *A leader of Tornby Jobs With Justice*: what somebody leads is a body, if nothing shows a person. */
function isLed(
  { words, personHints, spokeCount }: Party,
  { head, possessed }: Role,
  lexicon: Lexicon,
): boolean {
  const office = lexicon.words.leaderNouns.includes(head) || lexicon.words.bodyRoles.includes(head);
  if (!office || possessed || personHints > 0 || spokeCount > 0) return false;
  return lexicon.forename(words[0] ?? '') === undefined;
}

/** Whether the role belongs to a person: their lawyer is nobody of an organisation. */
export function isSomebody(of: Party, role: Role, lexicon: Lexicon): boolean {
  if (of.kind !== 'person' || isLed(of, role, lexicon)) return false;
  const { words, spokes } = lexicon;
  const gender = role.of?.pronoun?.gender;
  if (!of.unsure || gender === 'f' || gender === 'm' || of.personHints > 0) return true;
  if (!role.possessed) return false;
  if (of.likelyGender) return true;
  const office =
    words.leaderNouns.includes(role.head) || words.bodyRoles.includes(role.head) || spokes.has(role.head);
  return !office;
}

/** *former captain*, *früherer Kapitän*: a role that somebody has no more. */
export function hasEnded(role: string | null, { words }: Lexicon): boolean {
  return role?.startsWith(words.former) === true;
}

/** Professor Ada Brink, *who studies tides at Kelmar University*: what she is called for that says less than her title. */
export function isFieldOfWork(role: string | null, { words }: Lexicon): boolean {
  return words.workVerbs.some((verb) => verb.field && verb.role !== null && verb.role === role);
}

/** *Brink’s* boss: what somebody is to a person with a name. */
export function isOfPerson(
  { role: { possessed, of, head }, paragraph }: PlacedRole,
  reading: ArticleReading,
): boolean {
  const shared = reading.lexicon.words.sharedRoles.includes(head);
  const place = possessed && shared && of && !of.pronoun ? reading.article.paragraphs[paragraph] : undefined;
  const owner = place && of ? reading.referent(of, place) : null;
  return owner !== null && owner.kind === 'person' && !owner.unsure;
}
