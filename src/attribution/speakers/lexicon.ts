import type { PronounForm, SpeakerWords, StateNames } from '../language/speaker-words';

/** What sort of party a noun stands for. */
export type NounClass = 'role' | 'kin' | 'person' | 'organisation' | 'document' | 'group';

export interface NounSense {
  readonly singular: string;
  readonly plural: boolean;
  readonly sort: NounClass;
}

export type Gender = 'f' | 'm';

/** The words of a language, arranged for looking up. */
/** Shorter role nouns end too many other words. */
const SHORTEST_TAIL = 4;

export class Lexicon {
  readonly words: SpeakerWords;
  readonly boundaries: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly postnominals: ReadonlySet<string>;
  readonly affiliationPrepositions: ReadonlySet<string>;
  readonly roleModifiers: ReadonlySet<string>;
  readonly formerly: ReadonlySet<string>;
  readonly spokes: ReadonlySet<string>;
  readonly organisationEndings: ReadonlySet<string>;
  readonly placeEndings: ReadonlySet<string>;
  readonly placeOpenings: ReadonlySet<string>;
  readonly nationals: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly states = new Map<string, StateNames>();
  readonly adjectives = new Map<string, StateNames>();
  readonly acronyms: ReadonlySet<string>;
  readonly corporateEndings: ReadonlySet<string>;
  readonly mediaEndings: ReadonlySet<string>;
  readonly holderPrepositions: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly wares: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly #organisationNouns: ReadonlySet<string>;
  readonly #nouns = new Map<string, NounClass>();
  /** The nouns that mean something else behind some word. */
  readonly #pairEnds: ReadonlySet<string>;
  /** The first words of all that tells what somebody works as: *works*, *is*. */
  readonly workOpeners: ReadonlySet<string>;
  readonly #pronouns: ReadonlyMap<string, PronounForm>;
  readonly #courtesyTitles: ReadonlyMap<string, 'f' | 'm' | ''>;
  readonly #roleTitles: ReadonlyMap<string, string>;
  readonly #senses = new Map<string, NounSense | null>();
  readonly #generic: ReadonlySet<string>;
  readonly #genders = new Map<string, Gender>();
  readonly #forenames = new Map<string, Gender | ''>();

  constructor(words: SpeakerWords) {
    this.words = words;
    this.#pronouns = new Map(Object.entries(words.pronouns));
    this.#courtesyTitles = new Map(Object.entries(words.courtesyTitles));
    this.#roleTitles = new Map(Object.entries(words.roleTitles));
    this.prepositions = new Set(words.prepositions);
    this.saying = new Set(words.sayingVerbs);
    this.boundaries = new Set([...words.boundaries, ...words.prepositions, ...words.sayingVerbs]);
    this.definite = new Set(words.definiteArticles);
    this.indefinite = new Set(words.indefiniteArticles);
    this.quantifiers = new Set(words.quantifiers);
    this.partitives = new Set(words.partitives);
    this.relatives = new Set(words.relativePronouns);
    this.particles = new Set(words.particles);
    this.postnominals = new Set(words.postnominals);
    this.affiliationPrepositions = new Set(words.affiliationPrepositions);
    this.roleModifiers = new Set(words.roleModifiers);
    this.formerly = new Set(words.formerly);
    this.spokes = new Set(words.spokesNouns);
    this.organisationEndings = new Set([...words.organisationEndings, ...words.organisationNouns]);
    this.placeEndings = new Set(words.placeEndings);
    this.placeOpenings = new Set(words.placeOpenings);
    this.nationals = new Set(words.nationals);
    this.calendar = new Set(words.calendarWords);
    this.mediaEndings = new Set(words.mediaEndings);
    this.acronyms = new Set(words.wordlikeAcronyms);
    this.corporateEndings = new Set(words.corporateEndings);
    this.holderPrepositions = new Set(words.holderPrepositions);
    this.making = new Set(words.makingParticiples);
    this.wares = new Set(words.wareNouns);
    this.idle = new Set(words.idleModifiers);
    this.placePrepositions = new Set(words.placePrepositions);
    this.#organisationNouns = new Set(words.organisationNouns);
    this.copulas = new Set(words.copulas);
    this.#pairEnds = new Set(
      Object.keys(words.nounPairs).map((pair) => pair.slice(pair.lastIndexOf(' ') + 1)),
    );
    this.workOpeners = new Set(
      words.workVerbs.flatMap(({ forms, past }) =>
        [...forms, ...(past ?? [])].map((form) => form.split(' ', 1)[0] ?? ''),
      ),
    );
    this.regions = new Set(words.regions);
    for (const state of words.states) {
      for (const name of [state.name.toLowerCase(), ...state.others]) this.states.set(name, state);
      for (const adjective of state.adjectives) this.adjectives.set(adjective, state);
    }
    this.#addNouns('group', words.groupNouns);
    this.#addNouns('document', words.documentNouns);
    this.#addNouns('organisation', words.organisationNouns);
    this.#addNouns('person', words.personNouns);
    this.#addNouns('role', [...words.roleNouns, ...words.spokesNouns]);
    this.#addNouns('kin', words.kinNouns);
    this.#generic = new Set(
      words.genericOrganisations.flatMap((noun) => [noun, this.withoutDefiniteEnding(noun) ?? noun]),
    );
    for (const noun of words.feminineNouns) this.#genders.set(noun, 'f');
    for (const noun of words.masculineNouns) this.#genders.set(noun, 'm');
    for (const name of words.feminineForenames) this.#forenames.set(name, 'f');
    for (const name of words.masculineForenames)
      this.#forenames.set(name, this.#forenames.has(name) ? '' : 'm');
  }

  #addNouns(sort: NounClass, nouns: readonly string[]): void {
    for (const noun of nouns) this.#nouns.set(noun, sort);
  }

  /** What party the noun stands for behind the word before it: the *coast guard* is no guard. */
  nounBehind(before: string, lower: string): NounSense | null {
    if (this.isOnPlatform(before, lower)) return { singular: lower, plural: false, sort: 'organisation' };
    if (!this.#pairEnds.has(lower)) return this.noun(lower);
    const pair = `${before} ${lower}`;
    const { nounPairs } = this.words;
    const sort = Object.hasOwn(nounPairs, pair) ? nounPairs[pair] : undefined;
    return sort ? { singular: lower, plural: false, sort } : this.noun(lower);
  }

  /** *Telegram channel*: what somebody has where people publish. */
  isOnPlatform(before: string, lower: string): boolean {
    return this.words.platformNouns.includes(lower) && this.words.platforms.includes(before);
  }

  /** Whether the noun means something else behind the word: *think tank*. */
  isPair(before: string, lower: string): boolean {
    if (this.isOnPlatform(before, lower)) return true;
    return this.#pairEnds.has(lower) && Object.hasOwn(this.words.nounPairs, `${before} ${lower}`);
  }

  /** What party the noun stands for, singular or plural; `null` when it stands for none. */
  noun(lower: string): NounSense | null {
    const known = this.#senses.get(lower);
    if (known !== undefined) return known;
    const sense = this.#senseOf(lower);
    if (this.#senses.size < 20_000) this.#senses.set(lower, sense);
    return sense;
  }

  /** The noun without the ending that makes it definite: *minister* for *ministern*; `null` for other forms. */
  withoutDefiniteEnding(lower: string): string | null {
    for (const ending of this.words.definiteEndings) {
      const stem = lower.endsWith(ending) ? lower.slice(0, -ending.length) : '';
      if (this.#nouns.has(stem)) return stem;
      if (stem !== '' && (this.#isCompoundRole(stem) || this.isCompoundBody(stem))) return stem;
    }
    return null;
  }

  #senseOf(lower: string): NounSense | null {
    const teller = this.tellerIn(lower);
    if (teller !== null)
      return this.noun(teller) ?? { singular: teller, plural: false, sort: 'organisation' };
    const stem = this.withoutDefiniteEnding(lower);
    const base = stem === null ? null : this.noun(stem);
    if (base) return base;
    const sort = this.#nouns.get(lower);
    for (const [ending, stem] of this.words.pluralEndings) {
      if (!lower.endsWith(ending) || lower.length <= ending.length) continue;
      const singular = lower.slice(0, lower.length - ending.length) + stem;
      const base = this.#nouns.get(singular);
      if (base) return { singular, plural: true, sort: pluralClass(base) };
      if (!sort && this.#isCompoundRole(singular)) return { singular, plural: true, sort: 'group' };
    }
    const whose = lower.indexOf(`-${this.words.of}-`); // mother-of-three
    if (whose > 0 && this.#nouns.get(lower.slice(0, whose)) === 'kin')
      return { singular: lower, plural: false, sort: 'role' };
    const tail = lower.slice(lower.lastIndexOf('-') + 1);
    const bare = lower.slice(0, -tail.length - 1); // president-elect
    if (!sort && this.words.roleSuffixes.includes(tail) && this.#nouns.get(bare) === 'role')
      return { singular: lower, plural: false, sort: 'role' };
    if (!sort && tail.length > 2 && tail !== lower && this.#nouns.get(tail) === 'role')
      return { singular: lower, plural: false, sort: 'role' };
    if (!sort && this.#isCompoundRole(lower)) return { singular: lower, plural: false, sort: 'role' };
    if (!sort)
      return this.isCompoundBody(lower) ? { singular: lower, plural: false, sort: 'organisation' } : null;
    return { singular: lower, plural: sort === 'group', sort };
  }

  /** Whose statements a joined noun says they are: *polizei* in *Polizeiangaben*, *unternehmen* in *Unternehmensangaben*. */
  tellerIn(lower: string): string | null {
    const ending = this.words.statementEnds.find(
      (end) => lower.endsWith(end) && lower.length > end.length + 1,
    );
    if (ending === undefined) return null;
    const front = lower.slice(0, -ending.length).replace(/-$/u, '');
    return this.noun(front) === null && front.endsWith('s') ? front.slice(0, -1) : front;
  }

  /** Whether a letter at the end of any noun or name marks whose something is: *Norvolts* vd. */
  get marksOwners(): boolean {
    const { genitive, nounsInCapitals } = this.words;
    return genitive !== '' && !nounsInCapitals;
  }

  /** Feuerwehrchef, regiondirektör: in languages that join nouns the last one tells. */
  #isCompoundRole(lower: string): boolean {
    return this.words.compoundRoles.some((noun) => lower.endsWith(noun) && lower.length > noun.length + 2);
  }

  /** Hälsovårdsnämnd, fiskeriförening: a noun for a body, by the noun that ends it. */
  isCompoundBody(lower: string): boolean {
    return this.bodyIn(lower) !== null;
  }

  /** Folkehelseinstituttet: a noun for a body that is told by its end alone and may be the name of one. */
  isJoinedBody(lower: string): boolean {
    return !this.#nouns.has(lower) && this.isCompoundBody(this.withoutDefiniteEnding(lower) ?? lower);
  }

  /** The noun for a body that ends a longer one: *nämnd* in *hälsovårdsnämnd*; `null` where none does. */
  bodyIn(lower: string): string | null {
    const { compoundBodies } = this.words;
    return compoundBodies.find((noun) => lower.endsWith(noun) && lower.length > noun.length + 2) ?? null;
  }

  /** The role nouns that end a longer one: *minister* in *Verkehrsminister*; none where nouns are not joined. */
  compoundTails(lower: string): string[] {
    if (this.words.compoundRoles.length === 0) return [];
    const tails: string[] = [];
    for (let at = 3; at <= lower.length - SHORTEST_TAIL; at++)
      if (this.#nouns.get(lower.slice(at)) === 'role') tails.push(lower.slice(at));
    return tails;
  }

  /** The sense of an unknown plural taken for a group of people; `null` when the word has no plural ending. */
  pluralOf(lower: string): NounSense | null {
    for (const [ending, stem] of this.words.pluralEndings)
      if (lower.endsWith(ending) && lower.length > ending.length + 2)
        return { singular: lower.slice(0, lower.length - ending.length) + stem, plural: true, sort: 'group' };
    return null;
  }

  /** The state whose national the noun says somebody is: a *Finn*, an *Italian*, a *Frenchwoman*. */
  nationOf(national: string): StateNames | undefined {
    return (
      this.adjectives.get(national) ??
      this.pluralsOf(national).flatMap((plural) => this.states.get(plural) ?? [])[0]
    );
  }

  /** The forms that a word may have in the plural: *liberals*, *tories*. */
  pluralsOf(singular: string): string[] {
    return this.words.pluralEndings
      .filter(([, stem]) => singular.endsWith(stem))
      .map(([ending, stem]) => singular.slice(0, singular.length - stem.length) + ending);
  }

  /** Whether the noun can stand for an organisation, whatever else it stands for: *operator*. */
  canBeOrganisation(singular: string): boolean {
    return this.#organisationNouns.has(singular);
  }

  /** The ends of the names of those bodies that the noun says the kind of: *office* for *regulator*. */
  bodiesOfKind(noun: string): readonly string[] {
    const { kindsOfBodies } = this.words;
    return Object.hasOwn(kindsOfBodies, noun) ? (kindsOfBodies[noun] ?? []) : [];
  }

  /** Whether the noun can take up an organisation named before. */
  takesUp(noun: string): boolean {
    return this.isGeneric(noun) || Object.hasOwn(this.words.kindsOfBodies, noun);
  }

  /** Whether the noun takes up any organisation, with or without the ending that makes it definite: *selskab(et)*. */
  isGeneric(noun: string): boolean {
    return this.#generic.has(noun);
  }

  /** Whether the article is definite and points at nothing: *the*, but not *this*. */
  isPlainArticle(article: string): boolean {
    return this.definite.has(article) && !this.words.pointingArticles.includes(article);
  }

  /** Whether the word ends like a noun for what somebody does. */
  looksLikeRole(lower: string): boolean {
    return (
      lower.length > 4 &&
      !this.formerly.has(lower) &&
      !this.partitives.has(lower) &&
      !this.words.comparatives.includes(lower) &&
      !this.words.noRoles.includes(lower) &&
      !this.saying.has(lower) &&
      this.words.roleEndings.some((ending) => lower.endsWith(ending))
    );
  }

  /** Whether a word stands for people of whom nothing is told: *everyone*, *someone*. */
  isUntold(lower: string): boolean {
    return this.words.everybody.includes(lower) || this.words.somebody.includes(lower);
  }

  /** Whether the word ends like a noun for several who do something: *policymakers*. */
  looksLikeCrowd(lower: string): boolean {
    const singular =
      this.words.crowdEnding !== '' && lower.endsWith(this.words.crowdEnding)
        ? lower.slice(0, -this.words.crowdEnding.length)
        : '';
    return this.words.partyNames.includes(singular) || this.looksLikeRole(singular);
  }

  /** Whether the noun tells no more of somebody than their age: the *seven-year-old*. */
  tellsAge(lower: string): boolean {
    return this.words.ageNouns.some((noun) => lower === noun || lower.endsWith(`-${noun}`));
  }

  /** Whether a noun says what firm a name behind it is: *chipmaker*, *forsikringsselskapet*. */
  namesFirm(lower: string): boolean {
    const { bareFirmNouns, firmNounEnds } = this.words;
    return bareFirmNouns.includes(lower) || firmNounEnds.some((end) => lower.endsWith(end));
  }

  /** Whether the word ends like a noun for what somebody does and hardly any other word: *glaciologist*. */
  surelyRole(lower: string): boolean {
    return lower.length > 6 && this.words.sureRoleEndings.some((ending) => lower.endsWith(ending));
  }

  /** Whether the word is an adjective that stands behind its noun; never in languages that put none there. */
  standsBehind(lower: string): boolean {
    const { bodyAdjectives } = this.words;
    if (bodyAdjectives.length === 0) return false;
    const singular = lower.replace(/e?s$/u, '');
    return (
      [lower, lower.replace(/s$/u, ''), singular].some((form) => bodyAdjectives.includes(form)) ||
      this.roleModifiers.has(lower) ||
      this.adjectives.has(lower)
    );
  }

  looksLikeAdjective(lower: string): boolean {
    return lower.length > 4 && this.words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  }

  /** Whether the word ends like the adjective of a country: *Velmarian*. */
  looksNational(lower: string): boolean {
    return lower.length > 5 && this.words.nationalEndings.some((ending) => lower.endsWith(ending));
  }

  pronoun(lower: string): PronounForm | undefined {
    return this.#pronouns.get(lower);
  }

  courtesyTitle(lower: string): 'f' | 'm' | '' | undefined {
    return this.#courtesyTitles.get(lower);
  }

  roleTitle(lower: string): string | undefined {
    return this.#roleTitles.get(lower);
  }

  nounGender(singular: string, article = ''): Gender | undefined {
    const { articleGenders, feminineEndings, masculineEndings, epicenes } = this.words;
    const known = this.#genders.get(singular);
    const sort = this.#nouns.get(singular);
    if (sort === 'organisation') return this.articleGender(article) ?? known;
    if (known || epicenes.includes(singular) || (sort !== 'role' && sort !== 'person')) return known;
    if (Object.hasOwn(articleGenders, article)) return articleGenders[article];
    const ends = (ending: string): boolean => singular.endsWith(ending);
    if (feminineEndings.some(ends)) return 'f';
    return masculineEndings.some(ends) ? 'm' : undefined;
  }

  /** The gender that an article shows of the noun for a body; `undefined` for none or an article of several. */
  articleGender(article: string): Gender | undefined {
    const { bodyArticles } = this.words;
    return Object.hasOwn(bodyArticles, article) ? bodyArticles[article] : undefined;
  }

  /** The gender a first name is mostly given to; `''` when it is known but tells none. */
  forename(lower: string): Gender | '' | undefined {
    const whole = this.#forenames.get(lower);
    if (whole !== undefined || !lower.includes('-')) return whole;
    const first = this.#forenames.get(lower.slice(0, lower.indexOf('-')));
    const second = this.#forenames.get(lower.slice(lower.lastIndexOf('-') + 1));
    // Jean-Loup is a man, whatever Jean is.
    return first && second && first !== second ? '' : first;
  }

  isDeterminer(lower: string): boolean {
    return (
      this.definite.has(lower) ||
      this.indefinite.has(lower) ||
      this.quantifiers.has(lower) ||
      this.pronoun(lower)?.possessive === true
    );
  }
}

function pluralClass(sort: NounClass): NounClass {
  return sort === 'role' || sort === 'kin' || sort === 'person' ? 'group' : sort;
}
