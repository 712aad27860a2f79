import type { Gender, Lexicon } from '../lexicon';
import { isMaskedName } from './masked-names';
import type { NameMention } from '../mention';
import {
  isAdjectiveOf,
  newForm,
  samePerson,
  standsAlone,
  stemsOf,
  withoutGeneration,
  type NameForm,
} from './name-form';
import { Party } from '../party';

/** A name mention with where its paragraph stands. */
export interface PlacedName {
  readonly mention: NameMention;
  readonly paragraph: number;
  readonly base: number;
}

/** Who a name stands for: one party, or several between which the article does not decide. */
export interface NameReading {
  readonly party: Party | null;
  readonly others: readonly Party[];
}

const NOBODY: NameReading = { party: null, others: [] };

/** A shorter word that ends like a noun for people may be a surname: Sanders, Walters. */
const LONG = 8;

/**
 * The names of an article, gathered into parties: a surname goes to the full name that the article gives
 * anywhere, a short name to its organisation, a capital or palace to its state. Two people with one surname
 * stay two, and a bare surname between them stays open.
 */
export class NameRegister {
  readonly #lexicon: Lexicon;
  readonly #parties: Party[];
  readonly #forms = new Map<string, NameForm>();
  readonly #byLast = new Map<string, Party[]>();
  readonly #byFirst = new Map<string, Party[]>();
  readonly #organisations = new Map<string, Party[]>();
  /** Names of one word by their first letters, for finding what an adjective is made from. */
  #stems: Map<string, NameForm[]> | null = null;
  readonly #states = new Map<string, Party>();
  /** The party that a bare surname shared by several was last decided for. */
  readonly #habits = new Map<string, Party>();

  constructor(lexicon: Lexicon, parties: Party[]) {
    this.#lexicon = lexicon;
    this.#parties = parties;
  }

  add({ mention, paragraph, base }: PlacedName): void {
    let form = this.#forms.get(mention.key);
    if (!form) {
      form = newForm(mention, base + mention.start);
      this.#forms.set(mention.key, form);
    }
    form.count++;
    form.paragraphs.push(paragraph);
    if (!mention.weak) form.strong++;
    if (mention.organisation) form.organisation++;
    if (mention.personal) form.personal++;
    if (mention.article) form.article++;
    if (mention.opened) form.opened++;
    if (mention.attributive) form.attributive++;
    if (mention.possessive) form.owning++;
    form.capitalOf ??= mention.capitalOf;
    if (mention.state === 'sure') form.states++;
    if (mention.state === 'likely') form.likelyStates++;
    if (mention.title) form.title ??= mention.title;
    if (mention.home) form.home++;
    const at = mention.preposition === this.#lexicon.words.at;
    const atBody = mention.organisation && at;
    if (mention.place || (this.#lexicon.placePrepositions.has(mention.preposition) && !atBody)) form.place++;
    if (!mention.place && !atBody && at) form.atWork++;
  }

  /** Makes parties of the names gathered; fuller forms first, so that shorter ones find them. */
  settle(): void {
    const forms = [...this.#forms.values()].sort(
      (a, b) => b.words.length - a.words.length || a.firstAt - b.firstAt,
    );
    this.#findStates(forms);
    for (const form of forms) if (this.#isFullNameOf(form)) form.strong++;
    const padded: [NameForm, NameForm][] = [];
    const seats: NameForm[] = [];
    for (const form of forms) {
      const core = this.#withoutOpener(form);
      if (core) {
        padded.push([form, core]);
        continue;
      }
      form.candidates = this.#candidates(form);
      if (form.capitalOf !== null || this.#isAdjective(form)) {
        seats.push(form);
        continue;
      }
      const { title } = form;
      if (title && form.candidates.length > 0 && form.candidates.every((party) => contradicts(party, title)))
        form.candidates = [this.#create(form), ...form.candidates]; // Mr Obama, where only Michelle Obama is named in full
      if (this.isCrowd(form)) continue;
      if (form.candidates.length === 0 && (form.strong > 0 || form.count > 1 || form.states > 0))
        form.candidates = [this.#create(form)];
    }
    for (const form of seats) this.#settleSeat(form);
    for (const [form, core] of padded) form.candidates = core.candidates;
  }

  /** *Policymakers* agree: a noun for people by its ending, which has a capital only where it opens a sentence. */
  isCrowd({ key, words }: Pick<NameForm, 'key' | 'words'>): boolean {
    const form = words.length === 1 && key.length >= LONG ? this.#forms.get(key) : undefined;
    return form?.strong === 0 && form.candidates.length === 0 && this.#lexicon.looksLikeCrowd(key);
  }

  /** What a capital is the capital of is a state; what may be one is where the article has another. */
  #findStates(forms: readonly NameForm[]): void {
    for (const { capitalOf } of forms) {
      const word = capitalOf?.toLowerCase() ?? '';
      const whole = this.#lexicon.looksNational(word) ? undefined : this.#forms.get(word);
      if (whole) whole.states++;
    }
    if (forms.some(({ states }) => states > 0)) for (const form of forms) form.states += form.likelyStates;
  }

  /** Whether the article says that the name is that of a state which no list holds. */
  #isState({ states, personal, organisation, words }: NameForm): boolean {
    return (
      states > 0 && personal + organisation === 0 && this.#lexicon.forename(words[0] ?? '') === undefined
    );
  }

  /** Whether the word only ever modifies nouns and ends like an adjective: the *Nordic* bus maker. */
  #isAdjective(form: NameForm): boolean {
    const { attributive, count, words } = form;
    const [word = ''] = words;
    if (words.length > 1) return false;
    if (attributive < count) return this.#isOfNation(form);
    return this.#lexicon.looksLikeAdjective(word) || this.#lexicon.looksNational(word);
  }

  /** *Velmarian* television, where the article tells of Velmaria too: no name of its own, whatever noun follows. */
  #isOfNation({ key, personal, organisation, owning }: NameForm): boolean {
    if (personal + organisation + owning > 0 || !this.#lexicon.looksNational(key)) return false;
    this.#stems ??= stemsOf(this.#forms.values());
    const forms = this.#stems.get(key.slice(0, 4)) ?? [];
    return forms.some((form) => form.personal === 0 && isAdjectiveOf(key, form.key));
  }

  /** A capital speaks for its state; the adjective of a state stands for it, another adjective for nobody. */
  #settleSeat(form: NameForm): void {
    if (form.candidates.length > 0) return;
    const nation = form.capitalOf === null ? this.#nationOf(form.key) : this.state(form.capitalOf);
    if (nation) form.candidates = [nation];
    else if (form.capitalOf !== null || !this.#lexicon.looksLikeAdjective(form.key))
      form.candidates = [this.#create(form)];
  }

  /** *Derelict* Obama, *Crooked* Hillary Clinton: the form that is left without a first word that is no name. */
  #withoutOpener(form: NameForm): NameForm | null {
    const [first = '', second = ''] = form.words;
    if (form.words.length < 2 || form.organisation > 0 || this.#lexicon.forename(first) !== undefined)
      return null;
    const named = form.words.length > 2 && this.#lexicon.forename(second) !== undefined;
    const padding =
      form.opened === form.count && form.personal === 0 && this.#lexicon.looksLikeAdjective(first);
    if (!padding && !named) return null;
    const core = this.#forms.get(form.words.slice(1).join(' '));
    return core && core.count >= form.count ? core : null;
  }

  /** *Ada Brink Says Sorry*, and then *Brink*: a full name of which a title tells no more than that it may be one. */
  #isFullNameOf({ strong, words }: NameForm): boolean {
    const last = words.at(-1) ?? '';
    return (
      strong === 0 &&
      words.length === 2 &&
      this.#lexicon.forename(words[0] ?? '') !== undefined &&
      this.#forms.has(last)
    );
  }

  #candidates(form: NameForm): readonly Party[] {
    const { words, key } = form;
    const last = withoutGeneration(words).at(-1) ?? '';
    const people = (this.#byLast.get(last) ?? []).filter((party) => samePerson(party.words, words));
    if (people.length > 0) return [...this.#firmsBefore(form, people), ...people];
    const byForename = words.length === 1 ? (this.#byFirst.get(key) ?? []) : [];
    if (byForename.length > 0 && this.#lexicon.forename(key) !== undefined) return byForename; // Chad, Jordan
    const state = this.#stateOf(key, form);
    if (state) return [state];
    const organisations = this.#organisations.get(key) ?? this.#bodyCalled(form);
    return organisations.length > 0 ? organisations : byForename;
  }

  /**
   * *Brink* of Brink Shipping, before the article comes to the founder Tom Brink: the bodies that the short name stood
   * for when none of the people was known.
   */
  #firmsBefore({ key, firstAt }: NameForm, people: readonly Party[]): readonly Party[] {
    const startOf = ({ words }: Party): number => this.#forms.get(words.join(' '))?.firstAt ?? Infinity;
    if (people.some((party) => startOf(party) <= firstAt)) return [];
    return (this.#organisations.get(key) ?? []).filter((body) => startOf(body) < firstAt);
  }

  /** *The Network* for the Kelmar Health Network: a noun for a body with a capital and an article, and the only one so called. */
  #bodyCalled({ key, words, article, count }: NameForm): readonly Party[] {
    const sense = words.length === 1 && article === count ? this.#lexicon.noun(key) : null;
    if (sense?.sort !== 'organisation' || sense.plural) return [];
    const called = this.#parties.filter(
      ({ kind, named, words: name }) =>
        kind === 'organisation' && named && name.length > 1 && name.at(-1) === key,
    );
    return called.length === 1 ? called : [];
  }

  #stateOf(key: string, form: NameForm | null): Party | null {
    const names = this.#lexicon.states.get(key) ?? this.#lexicon.states.get(`the ${key}`);
    if (!names || (form && form.personal > 0 && form.words.length > 1)) return null;
    let party = this.#states.get(names.name);
    if (!party) {
      party = new Party(this.#parties.length, 'state', true, [key], { state: names });
      this.#parties.push(party);
      this.#states.set(names.name, party);
    }
    return party;
  }

  /** The state that an adjective or another of its names belongs to, if the article or the language knows it. */
  state(word: string): Party | null {
    const lower = word.toLowerCase();
    const names = this.#lexicon.adjectives.get(lower) ?? this.#lexicon.states.get(lower);
    if (names) return this.#stateOf(names.name.toLowerCase(), null);
    const called = this.#forms.get(lower)?.candidates[0];
    if (called?.kind === 'state') return called;
    return this.#nationOf(lower);
  }

  /** The named party that an unknown adjective is made from: *Velmarian* from Velmaria. */
  #nationOf(adjective: string): Party | null {
    if (adjective.length < 6 || adjective.includes(' ')) return null;
    this.#stems ??= stemsOf(this.#forms.values());
    const form = this.#stems.get(adjective.slice(0, 4))?.find(({ key }) => isAdjectiveOf(adjective, key));
    if (!form) return null;
    if (form.candidates.length === 0) form.candidates = [this.#create(form)];
    const [nation] = form.candidates;
    // What has an adjective of its own is a country.
    if (nation?.kind === 'organisation') nation.kind = 'state';
    return nation ?? null;
  }

  /** Whether nothing but the shape of a name says what it stands for. */
  #isGuess(form: NameForm): boolean {
    const told =
      form.organisation + form.personal > 0 ||
      this.#lexicon.forename(form.words[0] ?? '') !== undefined ||
      (form.words.length > 1 && this.#opensFirm(form.words));
    return !told && form.home === 0 && (form.words.length > 1 || form.article + form.place === 0);
  }

  #create(form: NameForm): Party {
    const kind = isMaskedName(form.words, this.#lexicon) ? 'anonymous' : this.#kindOf(form);
    const party = new Party(this.#parties.length, kind, true, form.words, { spelling: form.display });
    this.#parties.push(party);
    party.unsure = this.#isGuess(form);
    party.medium = isMedium(form.words, this.#lexicon);
    const last = form.words.at(-1) ?? '';
    const firm =
      this.#lexicon.corporateEndings.has(last) || (form.words.length > 1 && this.#lexicon.wares.has(last));
    // The *Marlow* branch and *Marlow’s* mayor tell nothing of what Marlow is.
    const idle = form.attributive + form.owning;
    const place = idle > 0 ? form.place * 2 >= form.count - idle : form.place * 2 > form.count;
    if (!firm && place) party.placeHints = form.place;
    const { words } = form;
    if (this.#isPlace(words)) party.placeHints = Math.max(1, party.placeHints);
    if (kind !== 'organisation') {
      push(this.#byLast, withoutGeneration(words).at(-1) ?? '', party);
      if (words.length > 1) push(this.#byFirst, words[0] ?? '', party);
      const gender = this.#lexicon.forename(words[0] ?? '');
      if (gender === 'f') party.female += 0.8;
      if (gender === 'm') party.male += 0.8;
    } else {
      const prefix: string[] = [];
      const shortens =
        this.#lexicon.corporateEndings.has(last) ||
        this.#lexicon.words.partyEndings.includes(last) ||
        !(this.#lexicon.organisationEndings.has(last) || this.#lexicon.words.campaignEndings.includes(last));
      for (const word of words.slice(0, -1)) {
        prefix.push(word);
        const alone = !firm && prefix.length === 1 && standsAlone(this.#forms.get(word), form);
        // The first word of Marlow Hospital is a place; Great Central Railway is Great Central.
        if (!alone && (shortens || prefix.length > 1 || this.#isShortForm(prefix, last)))
          push(this.#organisations, prefix.join(' '), party);
      }
      const station = party.medium && this.#lexicon.words.bodyOpenings.includes(words[0] ?? ''); // Radio Tornby is in Tornby
      const placed = station || this.#isNational(words); // nor is the University of Texas Texas
      if (words.length > 1 && !placed && !this.#lexicon.noun(last)) push(this.#organisations, last, party);
      if (words.length > 2) push(this.#organisations, words.slice(1).join(' '), party);
      // NLH for the National League of Health, and DOJ for the Department of Justice.
      const told = words.filter((word) => word !== '&');
      for (const initials of new Set(
        [told.filter((word) => word !== this.#lexicon.words.of), told].map(initialsOf),
      ))
        if (initials.length > 1) push(this.#organisations, initials, party);
      if (this.#isState(form)) {
        party.kind = 'state';
        party.unsure = false;
      }
    }
    return party;
  }

  /** *Velden* for Velden Health: a first word that acts on its own somewhere and that nothing shows to be a place. */
  #isShortForm(prefix: readonly string[], last: string): boolean {
    const { sureOrganisations, publicBodies } = this.#lexicon.words;
    const form = this.#forms.get(prefix.join(' '));
    if (!form || form.place - form.atWork + form.home + form.states > 0) return false;
    const acts = form.count > form.attributive + form.owning;
    return acts && !sureOrganisations.includes(last) && !publicBodies.includes(last);
  }

  /** *Lake* Tarra, but not the *North* Atlantic Agency. */
  #isPlace(words: readonly string[]): boolean {
    const opens = this.#lexicon.placeOpenings.has(words[0] ?? '') && words.length > 1;
    return opens && !this.#lexicon.organisationEndings.has(words.at(-1) ?? '');
  }

  /** *Pacific* Lantern, *Canadian* Coastal: words that no first name is. */
  #opensFirm([first = '']: readonly string[]): boolean {
    const { adjectives, words } = this.#lexicon;
    return (
      (words.firmOpenings.includes(first) || adjectives.has(first)) &&
      this.#lexicon.forename(first) === undefined
    );
  }

  /** *Police Scotland*, *Swim England*: a body of a nation. */
  #isNational(words: readonly string[]): boolean {
    const last = words.at(-1) ?? '';
    return words.length > 1 && (this.#lexicon.states.has(last) || this.#lexicon.regions.has(last));
  }

  #kindOf(form: NameForm): 'person' | 'organisation' {
    const { words } = form;
    const first = form.words[0] ?? '';
    if (form.organisation > 0 && (form.personal < form.count || this.#lexicon.forename(first) === undefined))
      return 'organisation';
    // the landlord, Dale Housing Association
    if (words.length > 2 && this.#lexicon.words.sureOrganisations.includes(words.at(-1) ?? ''))
      return 'organisation';
    if (form.personal > 0) return 'person';
    // the Heather Bell, without any role beside it
    if (
      words.length > 1 &&
      form.article === form.count &&
      form.attributive === 0 &&
      !this.#lexicon.words.inflectedArticles
    )
      return 'organisation';
    if (words.length > 1 && this.#lexicon.placeOpenings.has(first)) return 'organisation';
    if (this.#lexicon.forename(first) !== undefined && (words.length > 1 || form.place + form.article === 0))
      return 'person';
    if (words.length > 1 && (this.#lexicon.wares.has(words.at(-1) ?? '') || this.#opensFirm(words)))
      return 'organisation';
    if (this.#isNational(words) || form.home * 2 >= form.count) return 'organisation';
    if (form.article * 2 > form.count || form.place * 2 > form.count) return 'organisation';
    return words.length > 1 && words.length < 5 ? 'person' : 'organisation';
  }

  /** The form’s possible bearers, whatever the context. */
  bearers(key: string): readonly Party[] {
    return this.#forms.get(key)?.candidates ?? [];
  }

  /**
   * The people with the surname, else with the first name, where its capital may be due to its place alone: *Kelly*
   * said, like *Clearly*; *Will* said.
   */
  called(name: string): readonly Party[] {
    const isPerson = ({ kind, words }: Party): boolean => kind === 'person' && words.length > 1;
    const people = (this.#byLast.get(name) ?? []).filter(isPerson);
    if (people.length > 0 || this.#lexicon.forename(name) === undefined) return people;
    return (this.#byFirst.get(name) ?? []).filter(isPerson);
  }

  /** Makes a party of a name that only its use as a source gives away. */
  force(mention: NameMention): Party | null {
    const form = this.#forms.get(mention.key);
    if (!form) return null;
    if (form.candidates.length === 0) form.candidates = [this.#create(form)];
    return form.candidates[0] ?? null;
  }

  /** Whom the mention names where it stands. */
  read({ mention, paragraph, base }: PlacedName): NameReading {
    const candidates = this.bearers(mention.key);
    const [only] = candidates;
    if (candidates.length <= 1) return only ? { party: only, others: [] } : NOBODY;
    const titled = mention.title ? candidates.filter((party) => fits(party, mention.title)) : candidates;
    const told = titled.filter((party) => sharesRole(party, mention));
    const fitting = told.length > 0 ? told : titled;
    if (fitting.length === 1) return { party: fitting[0] ?? null, others: [] };
    const at = base + mention.start;
    const introduced = withoutRelatives(
      fitting.filter((party) => party.introducedAt <= at),
      mention,
    );
    const habit = mention.title === null ? this.#habits.get(mention.key) : undefined;
    const spoken = introduced.filter((party) => party.spokeCount > 0);
    const heard = spoken.length === 1 ? spoken[0] : mention.title === null ? undefined : namedLast(spoken);
    const chosen =
      introduced.length === 1
        ? introduced[0]
        : (habit ?? heard ?? dominant(fitting) ?? (paragraph === 0 ? firstBody(fitting) : undefined));
    if (!chosen) return { party: null, others: fitting };
    if (mention.title === null) this.#habits.set(mention.key, chosen);
    return { party: chosen, others: fitting.filter((party) => party !== chosen) };
  }
}

/** The Tornby *Courier*, *Radio* Tornby. */
function isMedium(words: readonly string[], lexicon: Lexicon): boolean {
  const {
    mediaEndings,
    words: { bodyOpenings, serialNouns, of },
  } = lexicon;
  const [first = '', joint = ''] = words;
  if (serialNouns.includes(first) && joint === of) return true; // Annals of Botany
  const opens = words.length > 1 && bodyOpenings.includes(first) && mediaEndings.has(first);
  const last = words.at(-1) ?? '';
  const joined = lexicon.marksOwners && [...mediaEndings].some((end) => end.length > 4 && last.endsWith(end)); // Norrbybladet
  return opens || joined || mediaEndings.has(last);
}

/** Whether the words beside the name give it a role of the party: Ciobanu *the shopkeeper*. */
function sharesRole({ roles }: Party, mention: NameMention): boolean {
  return mention.roles.some(
    ({ head, kin }) => head !== '' && !kin && roles.some(({ role }) => role.head === head),
  );
}

/** A bare surname is that of the one whom the article is about, not of a niece or widow of theirs. */
function withoutRelatives(parties: readonly Party[], { title }: NameMention): readonly Party[] {
  if (title !== null || parties.length < 2) return parties;
  const others = parties.filter(({ roles }) => roles.length === 0 || !roles.every(({ role }) => role.kin));
  return others.length === 1 ? others : parties;
}

function contradicts(party: Party, title: Gender): boolean {
  const gender = party.gender ?? party.likelyGender;
  return gender !== undefined && gender !== title;
}

function fits(party: Party, title: Gender | '' | null): boolean {
  if (!title) return true;
  const gender = party.gender ?? party.likelyGender;
  return gender === undefined || gender === title;
}

/** The one named last, of equals the one who has spoken most. */
function namedLast(parties: readonly Party[]): Party | undefined {
  return [...parties].sort(
    (a, b) => (b.starts.at(-1) ?? 0) - (a.starts.at(-1) ?? 0) || b.spokeCount - a.spokeCount,
  )[0];
}

/** The one who is named in full far more often than the others, if there is one. */
function dominant(parties: readonly Party[]): Party | undefined {
  const sorted = [...parties].sort((a, b) => b.joined.length - a.joined.length);
  const [first, second] = sorted;
  return first && second && first.joined.length >= 3 * Math.max(1, second.joined.length) ? first : undefined;
}

/** Of bodies that share the short name of a headline the one that the text brings in first. */
function firstBody(parties: readonly Party[]): Party | undefined {
  const bodies = parties.every(({ kind }) => kind === 'organisation');
  return bodies ? [...parties].sort((a, b) => a.introducedAt - b.introducedAt)[0] : undefined;
}

function push(map: Map<string, Party[]>, key: string, party: Party): void {
  const list = map.get(key);
  if (list) list.push(party);
  else map.set(key, [party]);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}
