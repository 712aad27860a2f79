import { startsWithCapital } from '../../../text/letters';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Role } from '../mention';
import { ofWhom } from '../names/joined-words';
import { isCoined } from '../names/name-shapes';
import type { Party, PlacedRole } from '../party';
import { isSeatOffice } from '../roles/role-modifiers';
import type { Owner } from '../sources/pronoun-reader';
import { compoundOffice } from './compound-office';
import type { Description, Teller } from './description';
import {
  hasEnded,
  houseOf,
  isAdjectiveIn,
  isAuthor,
  isBeforeOrBehind,
  isFirmsNation,
  isForPeople,
  isHome,
  isLedPlace,
  isMereAdjective,
  isNameOf,
  isPair,
  isPlaceOfWork,
  isSomebody,
  isWork,
  officeOf,
} from './kinds-of-roles';
import { mainOrganisation, mainPlace } from './main-body';
import { nameOf, nameOfBody } from './party-name';
import { withoutWorkplace } from './unnamed-role';

/**
 * What one role told of a party makes it, and where: *Norvolt spokesman* Ida Ray is a spokesman, of Norvolt. *An official
 * at the forum*, whose name says where already, is an official.
 */
export function describeRole(party: Party, placed: PlacedRole, teller: Teller): Description {
  const told = tellRole(party, placed, teller);
  return party.kind === 'anonymous' && !party.named && !placed.role.kin
    ? withoutWorkplace(told, placed.role, teller.reading)
    : told;
}

function tellRole(party: Party, placed: PlacedRole, teller: Teller): Description {
  const { role, paragraph } = placed;
  const { reading, depth, tell } = teller;
  const { lexicon } = reading;
  const place = reading.article.paragraphs[paragraph];
  const paper = party.kind === 'document' && role.of?.pronoun?.gender === 'n';
  const owner = paper ? 'body' : ownerOf(role, lexicon);
  const referent = role.of && place ? reading.referent(role.of, place, owner) : null;
  const of = referent === party ? null : (referent?.same ?? referent);
  if (role.without !== null && !party.named && party.kind === 'organisation')
    return { role: null, affiliation: null }; // Tornby police
  if (role.without !== null) return describeUnsure(role.without, role, of, party, reading);
  const gender = party.gender ?? party.likelyGender;
  const full = gender && role.gendered ? role.gendered[gender] : role.role;
  const held = lexicon.spokes.has(role.head) ? withoutTail(full, role) : full;
  if (!party.named && party.kind !== 'anonymous') {
    const people = party.kind === 'group' && lexicon.noun(party.head)?.sort === 'role';
    if (party.kind === 'organisation' && isNameOf(role, party, lexicon))
      return { role: null, affiliation: null };
    const affiliation =
      of?.kind === 'organisation' || of?.kind === 'state'
        ? (of.state?.name ?? landOf(placeOf(firmFor(of, reading), reading), of, lexicon))
        : null;
    const somebody = of?.kind === 'person' && (of.personHints > 0 || !of.unsure) ? of : null;
    const theirs = somebody && depth < 2 ? bodyOfSigner(somebody, teller) : null;
    const maker = party.kind === 'document' ? (somebody ? theirs : madeBy(placed, lexicon)) : null;
    return {
      role: people ? (affiliation ? withoutTail(held, role) : held) : null,
      affiliation: affiliation ?? maker ?? ofOwner(party, role, of, teller),
    };
  }
  const peer = lexicon.words.counterparts.includes(role.head);
  if (peer && role.home && of && place && depth < 2) {
    const home = reading.referent(role.home, place);
    return {
      role: tell(of).role,
      affiliation: home ? nameOfBody(home, reading) : null,
    };
  }
  if (role.kin) {
    const mine = role.of?.pronoun?.person === 1 && party.of !== party ? party.of : null; // my husband, says Ida Ray
    const whose = of ?? mine;
    const name = whose ? nameOf(whose, reading) : role.of && !role.of.pronoun ? role.of.text : null;
    const office = of && depth < 2 ? officeBefore(of, role, teller) : null;
    if (office) return office;
    const shared = of && of !== party && depth < 2 && lexicon.words.colleagues.includes(role.head);
    return {
      role: name ? `${withoutTail(held, role) ?? ''} ${ofWhom(name, lexicon)}` : held,
      affiliation: role.home ? role.home.text : shared ? tell(of).affiliation : null,
    };
  }
  if (!role.of) return compoundOffice(held, reading) ?? { role: held, affiliation: null };
  if (!of && isPair(role.of.text, lexicon)) return { role: held, affiliation: role.of.text.toLowerCase() };
  if (isWork(of, role, lexicon)) return { role: held, affiliation: null };
  const house = houseOf(role, of, party, lexicon);
  if (house) return { role: house, affiliation: of ? placeOf(of, reading) : role.of.text.toLowerCase() };
  if (!of?.spokeCount && isForPeople(role, lexicon))
    return { role: `${held ?? ''}${role.tie}`, affiliation: null };
  if (!of)
    return {
      role: held,
      affiliation:
        role.loose ||
        role.of.pronoun ||
        isMereAdjective(role, lexicon) ||
        !(lexicon.spokes.has(role.head) || isBody(role.of.text, reading) || isLedPlace(role, lexicon))
          ? null
          : role.of.text,
    };
  const force = role.possessed && lexicon.words.nationalForces.includes(role.of.text.toLowerCase());
  // the armed forces’ spokesman
  if (force && !of.named && of.plural)
    return { role: held, affiliation: ofArticle(role.of.text.toLowerCase(), lexicon) };
  const tied = ` ${lexicon.words.speaksFor} `;
  const spoken = role.tie.startsWith(tied) && held?.includes(tied) === false;
  const client = spoken && lexicon.words.counselNouns.includes(role.head) ? role.tie : '';
  if (!of.named && of.kind !== 'organisation' && of.kind !== 'document') {
    // Campaigners from Save Our Pier cheered. Their secretary, Ada Brink, …
    const office = [
      lexicon.words.leaderNouns,
      lexicon.words.bodyRoles,
      lexicon.words.officeNouns,
      lexicon.words.staffRoles,
    ];
    const theirs =
      of.plural && role.possessed && depth < 2 && office.some((nouns) => nouns.includes(role.head));
    return {
      role: `${held ?? ''}${client}` || null,
      affiliation: theirs ? tell(of).affiliation : null,
    };
  }
  if (isFirmsNation(of, role, party, lexicon)) return { role: held, affiliation: null };
  if (isHome(of, role, lexicon)) return { role: held, affiliation: null };
  if (isAdjectiveIn(of, role, lexicon)) return { role: held, affiliation: null };
  if (isSomebody(of, role, lexicon) || (client !== '' && of.kind === 'person')) {
    const beside = lexicon.words.sharedRoles.includes(role.head) && role.possessed && depth < 2;
    const other = beside ? tell(of) : null;
    const office = held === lexicon.words.deputy ? officeOf(other?.role ?? '', lexicon) : '';
    return {
      role: office ? `${held ?? ''} ${office}` : `${held ?? ''}${client}` || null,
      affiliation: other?.affiliation ?? ofStaff(role, of, teller),
    };
  }
  if (of.kind === 'document')
    return {
      role: role.possessed ? joined(held, of, reading) : held,
      affiliation: isAuthor(role, lexicon) && depth < 2 ? tell(of).affiliation : null,
    };
  const told = isBare(of) || /\p{Lu}/u.test(nameOf(of, reading)); // the Marlow school board
  if (role.loose && !of.named && (!told || lexicon.words.placeNouns.includes(of.head)))
    return { role: held, affiliation: null };
  const name = stateIn(of, role) ?? wholeOf(of, teller) ?? placeOf(firmFor(of, reading), reading);
  // Norvolts finansdirektör is of Norvolt, even where the article has the name with its ending alone.
  const ended = lexicon.words.genitive !== '' && name === `${role.of.text}${lexicon.words.genitive}`;
  const affiliation = ended || role.of.text.startsWith(`${name},`) ? role.of.text : name;
  // The board’s chair is the chair of it; Norvolt’s chair is a chair, at Norvolt.
  const common =
    !of.named && role.possessed && !role.of.pronoun && lexicon.words.chairNouns.includes(role.head);
  return {
    role: common
      ? (withOwner(held, role, lexicon) ?? joined(held, of, reading))
      : `${(of.named || isPlaceOfWork(role, lexicon) || lexicon.marksOwners ? withoutTail(held, role) : held) ?? ''}${client}` ||
        null,
    affiliation,
  };
}

/** *Velmarian*, of a land that the article never names: Velmaria. */
function landOf(name: string, { joined }: Party, { words }: Lexicon): string {
  const only = joined.some((mention) => mention.sort === 'name' && mention.attributive);
  return only ? landNamed(name, { words }) : name;
}

/** The land of which the word is the adjective, by its ending: *Velmaria* for *Velmarian*; other words as they are. */
function landNamed(word: string, { words }: Pick<Lexicon, 'words'>): string {
  const [ending, land] = words.landEndings.find(([adjective]) => word.endsWith(adjective)) ?? [];
  return ending !== undefined && land !== undefined ? word.slice(0, -ending.length) + land : word;
}

/** *His predecessor,* of the police chief, is a former police chief; *her successor,* of the former director, the director. */
function officeBefore(of: Party, told: Role, { reading, tell }: Teller): Description | null {
  const { former, predecessors, of: joint, speaksFor } = reading.lexicon.words;
  const earlier = predecessors.includes(told.head);
  if (of.kind !== 'person' || !isBeforeOrBehind(told, reading.lexicon)) return null;
  const { role, affiliation } = tell(of);
  const past = role?.startsWith(`${former} `) === true;
  const office = past ? role.slice(former.length + 1) : (role ?? '');
  const [whole = ''] = office.split(` ${joint} `);
  const [title = ''] = whole.split(` ${speaksFor} `); // commissioner for Children
  if (officeOf(title, reading.lexicon) !== title || title === '' || past === earlier) return null;
  return { role: earlier ? `${former} ${office}` : office, affiliation: told.home?.text ?? affiliation };
}

/** *Her* chief of staff, *Brink’s* campaign manager: whom somebody in office has, or the party of somebody to be elected. */
function ofStaff({ role, possessed, tie }: Role, of: Party, { reading, depth, tell }: Teller): string | null {
  const { words } = reading.lexicon;
  if (of.kind !== 'person' || !(possessed || tie !== '') || role === null || depth > 1) return null;
  const owner = tell(of);
  if (words.campaignStaff.includes(role)) return owner.affiliation;
  const office = owner.role?.split(' ').at(-1) ?? '';
  const elected = [words.seatOffices, words.placeOffices, words.stateOffices, words.leaderNouns];
  const staffed = words.personalStaff.includes(role) && elected.some((nouns) => nouns.includes(office));
  return staffed ? nameOf(of, reading) : null;
}

/** The name of a state whose office it is, or of the palace that stands for it where somebody works: the *Kremlin*’s. */
function stateIn({ state }: Party, { of }: Role): string | null {
  const text = of?.text ?? '';
  return state?.palaces.includes(text.toLowerCase()) ? text : (state?.name ?? null);
}

/** *The company*, mentioned once: the one that the article is about. */
function firmFor(of: Party, reading: ArticleReading): Party {
  const plain =
    isBare(of) && of.joined.length < 2 && reading.lexicon.words.plainOrganisations.includes(of.head);
  return (plain ? mainOrganisation(reading) : null) ?? of;
}

/** The body that an inner one is a part of: *the institute’s department*, *the supervisory board*. */
function wholeOf(of: Party, { reading, depth, tell }: Teller): string | null {
  const { innerBodies, innerNouns } = reading.lexicon.words;
  if (of.named || depth > 1) return null;
  const owned = of.joined.some((mention) => mention.sort === 'phrase' && mention.possessor !== null);
  const inner =
    innerBodies.includes([...of.words, of.head].join(' ')) || (owned && innerNouns.includes(of.head));
  return inner ? tell(of).affiliation : null;
}

/** A first word that may be a name is one if the article uses it as a name, or if the role calls for a firm. */
function describeUnsure(
  without: string,
  role: Role,
  of: Party | null,
  party: Party,
  reading: ArticleReading,
): Description {
  const { lexicon } = reading;
  if (of?.kind === 'person' && !of.unsure) return { role: without, affiliation: null };
  if (of?.named) return { role: without, affiliation: stateIn(of, role) ?? nameOf(of, reading) };
  const firm =
    (isCoined(role.of?.text ?? '', lexicon) ||
      lexicon.spokes.has(role.head) ||
      lexicon.words.leaderNouns.includes(role.head) ||
      lexicon.words.teamNouns.includes(role.head) ||
      lexicon.words.bodyRolePhrases.includes(without) ||
      isSeatOffice(role.head, lexicon)) &&
    !lexicon.roleModifiers.has(role.of?.text.toLowerCase() ?? '');
  const told = party.roles.some((other) => other.role !== role && other.role.of && !other.role.kin);
  const text = role.of?.text ?? '';
  if (role.head === lexicon.words.resident) return { role: without, affiliation: text || null }; // Tornby resident
  if (lexicon.words.stateOffices.includes(role.head) && lexicon.looksNational(text.toLowerCase()))
    return { role: without, affiliation: landNamed(text, lexicon) };
  return firm && !told
    ? { role: without, affiliation: role.of?.text ?? null }
    : { role: role.role, affiliation: null };
}

/** What can have the office: *its* chair is an organisation’s, *its* minister a state’s. */
function ownerOf({ head, of, words: told }: Role, { words, spokes }: Lexicon): Owner {
  if (of?.pronoun?.gender !== 'n') return 'anything';
  const field = told // its foreign secretary, but its regional secretary
    .slice(0, -1)
    .some((word) => words.subjectWords.includes(word) && !words.levelWords.includes(word));
  if (words.stateOffices.includes(head) || (words.portfolioOffices.includes(head) && field)) return 'state';
  if (words.officeNouns.includes(head)) return 'body';
  const posts = [words.leaderNouns, words.bodyRoles, words.staffRoles, words.counselNouns, words.officers];
  return spokes.has(head) || posts.some((nouns) => nouns.includes(head)) ? 'body' : 'anything';
}

/** *the company*, without a word that says which. */
function isBare({ named, joined }: Party): boolean {
  const bare = joined.every(
    (mention) =>
      mention.sort === 'phrase' &&
      mention.modifiers.length === 0 &&
      mention.possessor === null &&
      mention.of === null,
  );
  return !named && bare;
}

/** *The town* is the one that the dateline names. */
function placeOf(of: Party, reading: ArticleReading): string {
  const [only, other] = isBare(of) ? reading.organisationsCalled(of.head) : [];
  if (only && !other) return nameOf(only, reading);
  if (of.named || !reading.lexicon.words.placeNouns.includes(of.head)) return nameOf(of, reading);
  return mainPlace(reading) ?? nameOf(of, reading);
}

/** Whether the words name something that people belong to; the crane in *the crane’s owner* is none. */
function isBody(text: string, { lexicon }: ArticleReading): boolean {
  if (startsWithCapital(text)) return true;
  return text
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => lexicon.noun(word)?.sort === 'organisation');
}

/** *Brink’s* office, *her* study: what belongs to somebody belongs where they do; an office of somebody without a body to them. */
function ofOwner(
  { kind, plural }: Party,
  { possessed }: Role,
  of: Party | null,
  { reading, depth, tell }: Teller,
): string | null {
  const thing = kind === 'document' || (kind === 'organisation' && !plural);
  if (!thing || !possessed || of?.kind !== 'person' || depth > 1) return null;
  const theirs = tell(of).affiliation;
  return theirs ?? (kind === 'organisation' ? nameOf(of, reading) : null);
}

/** The maker of a document under the name or the words the article gives. */
function madeBy({ role }: PlacedRole, lexicon: Lexicon): string | null {
  if (!role.of || role.of.pronoun) return null;
  if (startsWithCapital(role.of.text)) return role.of.text;
  const { inflectedArticles, definiteArticles } = lexicon.words;
  const body = lexicon.noun(role.of.text.toLowerCase().split(' ').at(-1) ?? '')?.sort === 'organisation';
  return body && !inflectedArticles ? `${definiteArticles[0] ?? ''} ${role.of.text}` : null; // by the village association
}

/** A letter signed by *the clinic’s director*: for which body somebody in office writes. */
function bodyOfSigner(signer: Party, { reading: { lexicon }, tell }: Teller): string | null {
  const { role, affiliation } = tell(signer);
  const head = role?.split(' ').at(-1) ?? '';
  const { leaderNouns, bodyRoles, officeNouns } = lexicon.words;
  const office =
    lexicon.spokes.has(head) || [leaderNouns, bodyRoles, officeNouns].some((nouns) => nouns.includes(head));
  return office && !hasEnded(role, lexicon) ? affiliation : null;
}

/** *the* armed forces: a body under the words that tell of it. */
function ofArticle(text: string, { words: { inflectedArticles, definiteArticles } }: Lexicon): string {
  return inflectedArticles ? text : `${definiteArticles[0] ?? ''} ${text}`;
}

/** *spokeswoman for the company* is a spokeswoman, once the company is known. */
function withoutTail(held: string | null, { tail }: Role): string | null {
  return held !== null && tail !== '' && held.endsWith(tail) ? held.slice(0, -tail.length) || null : held;
}

/** *kommunstyrelsens ordförande*: an office with whose it is, where a letter marks owners; `null` elsewhere. */
function withOwner(role: string | null, { of }: Role, lexicon: Lexicon): string | null {
  return lexicon.marksOwners && of && role !== null ? `${of.text}${lexicon.words.genitive} ${role}` : null;
}

function joined(role: string | null, of: Party, reading: ArticleReading): string {
  return `${role ?? ''} ${ofWhom(nameOf(of, reading), reading.lexicon)}`.trim();
}
