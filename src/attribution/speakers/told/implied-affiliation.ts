import { oncePer } from '../../once-per';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party, PlacedRole } from '../party';
import { homeState, landOf, stateMeant } from './home-state';
import { nameOf } from './party-name';
import { sentenceAt } from '../sources/pronoun-reader';

/** How often the organisation that an article is about is mentioned at least. */
const MAIN = 3;

/**
 * Where somebody belongs though no words beside the name say so: a captain to a team, a chief executive to the firm
 * in the reader’s mind, a resident or the town’s own board to the place of the dateline.
 */
export function impliedAffiliation(
  party: Party,
  role: string | null,
  reading: ArticleReading,
): string | null {
  const { lexicon, dateline } = reading;
  if (party.kind === 'organisation') {
    if (dateline && nameOf(party, reading).startsWith(`${dateline} `)) return dateline;
    const nation = nationIn(party, reading);
    if (nation) return nameOfBody(nation, reading);
    const land = landOf(party, lexicon);
    if (land) return land;
    const state = stateOfBody(party, reading);
    if (state) return state;
    const inner = !party.named && lexicon.words.innerBodies.includes([...party.words, party.head].join(' '));
    const whole = inner ? mainOrganisation(reading) : null;
    return whole && whole !== party ? nameOf(whole, reading) : null;
  }
  if (party.kind === 'document') {
    const body = isUnowned(party, lexicon) ? mainOrganisation(reading) : null;
    return body ? nameOf(body, reading) : null;
  }
  if (role === null) return null;
  if (role.toLowerCase().split(' ')[0] === lexicon.words.resident) return dateline;
  const placed = party.placedRoles().find((candidate) => candidate.role.role === role);
  if (!placed) return null;
  if (placed.role.of)
    return ofPlace(placed, lexicon) || (placed.role.loose && isPlaceOffice(placed, lexicon))
      ? mainPlace(reading)
      : placed.role.loose
        ? mentionedBody(placed, reading)
        : null;
  // An ambassador is hardly one of the state that the article is about.
  const abroad = Object.hasOwn(lexicon.words.bodiesOfRoles, placed.role.head);
  const nation = nationTold(placed, party, reading) ?? (abroad ? null : nationOf(placed, reading));
  if (nation) return nameOfBody(nation, reading);
  const own = abroad || ministryOf(placed, reading) !== null || !isOfState(placed, reading);
  const state = own ? null : stateMeant(placed, reading);
  if (state) return state;
  if (isPlaceOffice(placed, lexicon)) return placeBefore(placed, reading) ?? mainPlace(reading);
  const body = bodyOf(placed, party, reading);
  if (body) return body === party ? null : nameOf(body, reading);
  return mentionedBody(placed, reading) ?? (party.kind === 'person' ? firmOfName(party, reading) : null);
}

/** Approved by *the parish council* … *Council* president Ada Brink: the body of the role, that the paragraph only mentions before. */
function mentionedBody(
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

/** The owner, *Ada Brink*, of *Brink & Sons*: the one firm that has somebody’s surname in front. */
function firmOfName({ words, named }: Party, reading: ArticleReading): string | null {
  const surname = words.at(-1) ?? '';
  if (!named || words.length < 2) return null;
  const firms = reading.parties.filter(
    (party) =>
      party.named &&
      party.kind === 'organisation' &&
      party.words[0] === surname &&
      (party.spelling?.includes(' & ') === true ||
        reading.lexicon.corporateEndings.has(party.words.at(-1) ?? '')),
  );
  const [only, other] = firms;
  return only && !other ? nameOf(only, reading) : null;
}

function isPlaceOffice({ role: { head, role } }: PlacedRole, { words }: Lexicon): boolean {
  return words.placeOffices.includes(head) || words.placeOfficePhrases.includes(role?.toLowerCase() ?? '');
}

/** *The island’s* mayor: the place that has the office is the one that the article is about. */
function ofPlace({ role: { head, of } }: PlacedRole, { words, placeEndings }: Lexicon): boolean {
  const noun = of?.text.toLowerCase().split(' ').at(-1) ?? '';
  return words.placeOffices.includes(head) && (words.placeNouns.includes(noun) || placeEndings.has(noun));
}

/** The state that a body belongs to by its name: the *Finnish* Border Guard, National Bank of *Velmaria*. */
function nationIn({ named, words, head }: Party, { lexicon, names }: ArticleReading): Party | null {
  const { stateBodies, of } = lexicon.words;
  const [first = ''] = words;
  if (!named) return null;
  const last = words.at(-1) ?? head;
  const joint = words.lastIndexOf(of);
  if (joint > 0)
    return stateBodies.includes(words[joint - 1] ?? '')
      ? names.state(words.slice(joint + 1).join(' '))
      : null;
  if (stateBodies.includes(first)) return names.state(last);
  return words.length > 1 && stateBodies.includes(last) ? names.state(first) : null;
}

/** *The foreign ministry*, *the army*: of the only state that the article lets speak and mentions again and again. */
function stateOfBody({ named, plural, head, words, of }: Party, reading: ArticleReading): string | null {
  const { ministryNouns, nationalForces } = reading.lexicon.words;
  if (
    named ||
    plural ||
    of ||
    !(ministryNouns.includes(head) || nationalForces.includes([...words, head].join(' ')))
  )
    return null;
  const states = reading.parties.filter(({ kind }) => kind === 'state');
  const [only, other] = states.filter(({ spokeCount }) => spokeCount > 0);
  const [main, second] = states.filter(({ joined }) => joined.length >= MAIN);
  if (other || second || !main || (only && only !== main)) return homeState(reading);
  return nameOfBody(main, reading);
}

/** Whose minister somebody is: that of the state whose ministry the article mentions, else of the only one in it. */
function nationOf(placed: PlacedRole, reading: ArticleReading): Party | null {
  const { head, words } = placed.role;
  const { lexicon, parties } = reading;
  if (!lexicon.words.stateOffices.includes(head)) return null;
  const ministries = parties.filter(
    (party) =>
      !party.named &&
      lexicon.words.ministryNouns.includes(party.head) &&
      party.words.some((word) => words.includes(word)),
  );
  for (const { joined, paragraphs } of ministries)
    for (const [i, mention] of joined.entries()) {
      const place = reading.article.paragraphs[paragraphs[i] ?? 0];
      const of =
        mention.sort === 'phrase' && mention.role.of && place
          ? reading.referent(mention.role.of, place)
          : null;
      if (of?.named && of.kind !== 'person' && !isElsewhere(placed, of, reading)) return of;
    }
  const [only, other] = parties.filter(({ kind, joined }) => kind === 'state' && joined.length > 1);
  return only && !other ? only : stateReported(placed, reading);
}

/** *Minister* Ada Brink, *President* Ada Brink: an office of a state, the last where no body outweighs every state. */
function isOfState(
  { role: { head, words: told, definite, tail, tie } }: PlacedRole,
  reading: ArticleReading,
): boolean {
  const { stateOffices, stateTitles } = reading.lexicon.words;
  if (stateOffices.includes(head)) return true;
  if (!stateTitles.includes(told.join(' ')) || definite || tail !== '' || tie !== '') return false;
  const main = mainOrganisation(reading);
  const states = reading.parties.filter(({ kind }) => kind === 'state');
  const [most = 0] = states.map(({ joined }) => joined.length).sort((a, b) => b - a);
  return main === null ? most > 0 || homeState(reading) !== null : most >= main.joined.length;
}

/** *In Port Ellis,* Foreign Minister Ada Brink: a sentence that tells of another place is not about the ministry of the first. */
function isElsewhere(placed: PlacedRole, of: Party, reading: ArticleReading): boolean {
  const place = placeBefore(placed, reading);
  return place !== null && place !== nameOfBody(of, reading);
}

/** *The Velmarian leader*: the state that a description of a minister tells. */
function nationTold(
  { role: { head } }: PlacedRole,
  { joined }: Party,
  { lexicon, names }: ArticleReading,
): Party | null {
  if (!lexicon.words.stateOffices.includes(head)) return null;
  for (const mention of joined)
    if (mention.sort === 'phrase')
      for (const word of mention.modifiers)
        if (lexicon.adjectives.has(word) || lexicon.looksNational(word)) {
          const state = names.state(word);
          if (state?.kind === 'state') return state;
        }
  return null;
}

/** The name of whatever somebody belongs to: of a state its own, whatever it is called where it speaks. */
export function nameOfBody(party: Party, reading: ArticleReading): string {
  return party.state?.name ?? nameOf(party, reading);
}

/** An *internal* e-mail, a *memo*, a *filing* in February, but not the minutes of a meeting. */
function isUnowned({ head, joined, words: told }: Party, { words, calendar }: Lexicon): boolean {
  const internal = told.some((word) => words.internalWords.includes(word));
  if (!internal && !words.bodyDocuments.includes(head)) return false;
  return joined.every(
    (mention) =>
      mention.sort !== 'phrase' ||
      mention.of === null ||
      mention.of.text.split(' ').some((word) => calendar.has(word.toLowerCase())),
  );
}

/** *Norland admitted it.* “…,” Foreign Minister Ada Brink said: the only state that this paragraph or the one before reports. */
function stateReported({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
  for (const place of [paragraph, paragraph - 1]) {
    const states = new Set<Party>();
    reading.timeline.before(at, ({ party, source, spokenBy, ...entry }) => {
      if (entry.paragraph < place) return true;
      if (entry.paragraph === place && spokenBy < 0 && source && party.kind === 'state') states.add(party);
      return false;
    });
    const [only] = states;
    if (only) return states.size === 1 ? only : null;
  }
  return null;
}

/** The organisation that an office without one is held in. */
function bodyOf(placed: PlacedRole, holder: Party, reading: ArticleReading): Party | null {
  const { words } = reading.lexicon;
  const { head, words: told, definite } = placed.role;
  const whole = told.join(' ');
  const field = told.at(-2) ?? '';
  const kind = [whole, lexicalHead(told, head, reading)]
    .map((role) => Object.hasOwn(words.bodiesOfRoles, role) && words.bodiesOfRoles[role])
    .find(Boolean);
  const own = kind ? onlyBody(kind, placed, reading) : ministryOf(placed, reading);
  if (own) return own;
  const employed =
    words.employeeNouns.includes(head) || words.employeePhrases.some((phrase) => whole.endsWith(phrase));
  if (holder.kind === 'anonymous' && !definite && employed)
    return hasOwnPlace(told, reading) ? null : ofFirm(placed, reading);
  const branch = words.levelWords.includes(field) && words.bodyRoles.includes(head); // local chair
  if (told.some((word) => words.otherWords.includes(word)) && !branch) return null; // the opposing captain
  const inside = told.find((word) => word !== head && words.publicBodies.includes(word)); // council chief executive
  if (inside) return onlyBody([inside], placed, reading);
  const portfolio = words.portfolioOffices.includes(head) && words.subjectWords.includes(field) && !branch;
  if (portfolio || told.includes(words.nationalWord)) return null; // defence secretary, national team manager
  if (reading.lexicon.placeEndings.has(told.at(-2) ?? '')) return null; // the harbour captain
  if (words.teamNouns.includes(head)) return inParagraph(placed, reading, false) ?? reading.teamOfHeadline();
  const over = placed.role.role?.startsWith(words.former) === true;
  const before = !kind && !over && words.posts.includes(head) ? postBefore(placed, holder, reading) : null;
  if (before) return before;
  const bare = told.at(-1) === head; // an organizer of the rallies is none of a firm
  const office =
    words.bodyRoles.includes(head) ||
    (bare && told.length > 1 && words.qualifiedBodyRoles.includes(head) && !hasOwnPlace(told, reading)) ||
    words.bodyRolePhrases.some((phrase) => whole === phrase || whole.endsWith(` ${phrase}`));
  if (office)
    return reading.lexicon.spokes.has(head)
      ? (lastReported(placed, holder, reading) ??
          inParagraph(placed, reading, true) ??
          ofFirm(placed, reading))
      : ofFirm(placed, reading);
  if (definite && words.soleOffices.includes(head))
    return (
      inParagraph(placed, reading, true) ??
      unnamedBefore(placed, reading) ??
      (words.teamHeads.includes(head) ? (headlineBody(reading) ?? mainOrganisation(reading)) : null)
    );
  if (!definite && words.serviceRoles.includes(head)) return inParagraph(placed, reading, true);
  const staff =
    bare && !definite && words.staffRoles.includes(head) ? lastReported(placed, holder, reading) : null;
  return staff && fitsService(placed, staff, reading) ? staff : null;
}

/** *The rescue service* will not say. Incident commander Ada Brink …: the body that the sentence before is about. */
function postBefore(placed: PlacedRole, holder: Party, reading: ArticleReading): Party | null {
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
function fitsService(
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

/** *Yard* manager Ida Ray, where the article tells of *the yard*: she is nobody's but the yard's. */
function hasOwnPlace(told: readonly string[], { article: { text }, lexicon }: ArticleReading): boolean {
  const place = `the ${told.at(-2) ?? ''}`;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const next = text.slice(at + place.length, at + place.length + 16);
    const word = next.trimStart().split(' ')[0] ?? '';
    if (!/^[\p{L}’'-]/u.test(next) && (!next.startsWith(' ') || lexicon.prepositions.has(word))) return true;
  }
  return false;
}

/** The noun of an office of which every kind belongs to the same body, but a finance *chief* to none of the police. */
function lexicalHead(told: readonly string[], head: string, { lexicon }: ArticleReading): string {
  return lexicon.words.leaderNouns.includes(head) && told.length > 1 ? '' : head;
}

function ofFirm(placed: PlacedRole, reading: ArticleReading): Party | null {
  return (
    inParagraph(placed, reading, true) ??
    (isHeld(placed, reading) ? unnamedBefore(placed, reading) : null) ??
    reportedBefore(placed, reading) ??
    mainOrganisation(reading) ??
    headlineBody(reading)
  );
}

/** The organisation that the paragraph before tells of or reports last. */
function reportedBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, source, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph - 1) return true;
    if (spokenBy < 0 && (source || entry.subject) && isBody(party, reading)) found.party = party;
    return found.party !== null;
  });
  return found.party;
}

/** Whether the role is an office that every body has, rather than work that one of another body may do. */
function isHeld(
  { role: { head, words: told } }: PlacedRole,
  { lexicon: { words } }: ArticleReading,
): boolean {
  const whole = told.join(' ');
  return words.bodyRoles.includes(head) || words.bodyRolePhrases.some((phrase) => whole.endsWith(phrase));
}

/** *The federation* meets on Monday … chair Ada Brink: the body without a name that the paragraph mentions last before the role. */
function unnamedBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): Party | null {
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
function placeBefore({ at, paragraph }: PlacedRole, reading: ArticleReading): string | null {
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
function inParagraph({ at, paragraph }: PlacedRole, reading: ArticleReading, sure: boolean): Party | null {
  const found: { party: Party | null } = { party: null };
  reading.timeline.before(at, ({ party, spokenBy, ...entry }) => {
    if (entry.paragraph < paragraph) return true;
    if (
      spokenBy < 0 &&
      !entry.employs &&
      isBody(party, reading) &&
      !(sure && party.unsure && party.joined.length < MAIN)
    )
      found.party = party;
    return found.party !== null;
  });
  return found.party;
}

/** The one organisation of the article whose name or noun ends with one of the words; one with a name before others. */
function onlyBody(
  endings: readonly string[],
  { at }: PlacedRole,
  { parties, lexicon }: ArticleReading,
): Party | null {
  const ending = parties.filter((party) => {
    const { kind, named, words, head } = party;
    const joint = words.indexOf(lexicon.words.of);
    const name = ` ${(named ? (joint > 0 ? words.slice(0, joint) : words) : [...words, head]).join(' ')}`;
    // *a police* dog handler
    const told = named || isKnown(party) || words.length > 0;
    return kind === 'organisation' && told && endings.some((end) => name.endsWith(` ${end}`));
  });
  const before = ending.filter(({ firstAt }) => firstAt < at);
  const near = before.length > 0 ? before : ending; // the governor of the bank told before
  const named = near.filter((party) => party.named);
  const fitting = named.length > 0 ? named : near;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** *Deputy health minister*: the ministry that the article calls by the same field, Ministry of *Health*. */
function ministryOf(
  { role: { head, words: told } }: PlacedRole,
  { parties, lexicon }: ArticleReading,
): Party | null {
  const { officeNouns, ministryNouns } = lexicon.words;
  if (!officeNouns.includes(head)) return null;
  const fields = told.filter((word) => word !== head && !ministryNouns.includes(word));
  const fitting = parties.filter(
    ({ kind, named, words }) =>
      kind === 'organisation' &&
      named &&
      words.some((word) => ministryNouns.includes(word)) &&
      fields.some((field) => words.includes(field)),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The organisation that the paragraph has just reported: *the coast guard* confirms …, duty officer Ada Brink says. */
function lastReported(
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
function isKnown({ joined }: Party): boolean {
  return joined.some((mention) => mention.sort === 'phrase' && mention.determiner !== 'indefinite');
}

/** How many mentions it weighs that an article opens with an organisation. */
const OPENING = 2;

/** The place that an article is about: of its dateline, else the only one of a name that it mentions again and again. */
export const mainPlace = oncePer((reading: ArticleReading): string | null => {
  if (reading.dateline) return reading.dateline;
  const places = reading.parties
    .filter(
      (party) =>
        party.named && party.kind === 'organisation' && party.joined.length > 1 && isPlace(party, reading),
    )
    .sort((a, b) => b.joined.length - a.joined.length);
  const [first, second] = places;
  return first && (!second || first.joined.length > second.joined.length) ? nameOf(first, reading) : null;
});

function isPlace({ joined, spokeCount, words }: Party, { lexicon }: ArticleReading): boolean {
  return (
    spokeCount === 0 && !lexicon.organisationEndings.has(words.at(-1) ?? '') && standsAsPlace(joined, lexicon)
  );
}

/** The organisation that the article mentions most, if it stands out. */
export const mainOrganisation = oncePer((reading: ArticleReading): Party | null => {
  const { parties } = reading;
  const bodies = parties.filter((party) => isBody(party, reading));
  const opening = bodies.reduce((first, { firstAt }) => Math.min(first, firstAt), Infinity);
  const weight = ({ joined, firstAt }: Party): number => joined.length + (firstAt === opening ? OPENING : 0);
  const [first, second] = bodies.sort((a, b) => weight(b) - weight(a));
  if (!first || first.joined.length < MAIN) return null;
  return second && weight(second) >= weight(first) ? null : first;
});

function headlineBody(reading: ArticleReading): Party | null {
  const party = reading.teamOfHeadline();
  return party && isBody(party, reading) ? party : null;
}

function isBody(
  { kind, named, medium, placeHints, spokeCount, joined }: Party,
  { lexicon }: ArticleReading,
): boolean {
  if (kind !== 'organisation' || !named || medium) return false;
  return spokeCount > 0 || (placeHints === 0 && !standsAsPlace(joined, lexicon));
}

/** Whether at least every second mention stands where places stand: *in* Marlow. */
function standsAsPlace(joined: Party['joined'], { placePrepositions, holderPrepositions }: Lexicon): boolean {
  const inside = joined.filter(
    ({ preposition }) => placePrepositions.has(preposition) && !holderPrepositions.has(preposition),
  );
  return inside.length > 0 && inside.length * 2 >= joined.length;
}
