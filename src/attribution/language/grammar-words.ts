/** What a pronoun tells of the one it stands for. */
export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  /** `n` stands for things and organisations; absent where the form tells nothing. */
  readonly gender?: 'f' | 'm' | 'n';
  readonly possessive?: boolean;
  /** Whether it takes up things and bodies as well, by the gender of their nouns: *la préfecture … elle*. */
  readonly things?: boolean;
}

/** What noun phrases and clauses are made of. */
export interface GrammarWords {
  readonly pronouns: Readonly<Record<string, PronounForm>>;
  /** Numbers small enough for single people rather than a crowd. */
  readonly smallNumbers: readonly string[];
  /** Modifiers that do not tell one party from another: *own*, *new*. */
  readonly idleModifiers: readonly string[];
  /** What ties a possessor to what it has, with the space behind: “’s ”. */
  readonly possessiveEnding: string;
  /** The same behind a plural that ends with the letter itself: “’ ”; '' where there is no other. */
  readonly pluralPossessiveEnding: string;
  readonly definiteArticles: readonly string[];
  /** The ones of these that point at something: *this* newspaper. */
  readonly pointingArticles: readonly string[];
  /** Whether articles lose their vowel before another: *l’étude*. */
  readonly elides: boolean;
  /** The gender that an article before a noun for a person shows: *la* maire. */
  readonly articleGenders: Readonly<Record<string, 'f' | 'm'>>;
  /** The gender that an article shows of a noun for a body, for pronouns that take it up: *la* préfecture. */
  readonly bodyArticles: Readonly<Record<string, 'f' | 'm'>>;
  /** Endings of such nouns that show it: direct*rice*, regid*ora*. */
  readonly feminineEndings: readonly string[];
  readonly masculineEndings: readonly string[];
  /** Such nouns whose article and ending tell nothing of whoever is meant: *la víctima*. */
  readonly epicenes: readonly string[];
  /** What the preposition of the possessor becomes with an article behind it: *el* and *del*. */
  readonly contractions: Readonly<Record<string, string>>;
  /** The article that goes with the gender and number of each of these, where they differ: *cette* and *la*. */
  readonly articleOf: Readonly<Record<string, string>>;
  readonly indefiniteArticles: readonly string[];
  /** What most adverbs of manner end in: possib*ly*; '' where nothing tells them. */
  readonly adverbEnding: string;
  /** Verbs whose object is told a reason behind *for*: *blamed* the union for the delay. */
  readonly reasonVerbs: readonly string[];
  /** Numbers and quantifiers before a noun: *two*, *several*, *many*. */
  readonly quantifiers: readonly string[];
  /** Words that end a noun phrase, besides prepositions: conjunctions, auxiliaries, frequent verbs and adverbs. */
  readonly boundaries: readonly string[];
  /** Forms of the verbs of saying, which end a phrase as well, even behind a word that may be an article: *Det bekrefter* Lars Li. */
  readonly sayingVerbs: readonly string[];
  readonly prepositions: readonly string[];
  readonly relativePronouns: readonly string[];
  /** Those that stand for things and bodies only: *which*. */
  readonly thingRelatives: readonly string[];
  /** Those that stand for places: *where*. */
  readonly placeRelatives: readonly string[];
  /** The relative pronouns that say whose: *whose*. */
  readonly ownerRelatives: readonly string[];
  /** The relative pronouns that stand for people only: *who*. */
  readonly personalRelatives: readonly string[];
  /** The preposition between a role and its holder's organisation in a built role, as in *chair of the board*. */
  readonly of: string;
  /** The preposition before whoever made a document: *written by*. */
  readonly by: string;
  /** The word before an office that somebody speaks in: *as* head of the clinic; '' for none. */
  readonly as: string;
  /** The preposition before a shop or a school whose name is a possessive: *at* Hendry’s; '' for none. */
  readonly at: string;
  /** The preposition before the place that somebody comes from; '' for none. */
  readonly from: string;
  /** Prepositions before the year in which an office began: *since*. */
  readonly since: readonly string[];
  /** Words that bring in the end of an office held: mayor *until* last year. */
  readonly until: readonly string[];
  /** Articles before a stretch of time that say when: *this* week. */
  readonly nearArticles: readonly string[];
  /** Endings of adjectives, to tell *Hereditary* from a name at the start of a sentence. */
  readonly adjectiveEndings: readonly string[];
  /** *own*, which says nothing in a role. */
  readonly ownWords: readonly string[];
  /** Words that join two names: *and*. */
  readonly conjunctions: readonly string[];
  /** The word before an infinitive, where it looks like a preposition: *to*. */
  readonly infinitive: string;
  /** Words of saying that only something written does: the log *reads*. */
  readonly textVerbs: readonly string[];
  /** What something written does rather than its maker: it *shows*. */
  readonly paperVerbs: readonly string[];
  /** Adjectives that end like nouns for people: the *older* of the two. */
  readonly comparatives: readonly string[];
  /** Adverbs of time that stand before a noun like an adjective: one *earlier* study. */
  readonly timeAdjectives: readonly string[];
  /** The ending of verbs in the past: surpris*ed*; '' where verbs are not told by it. */
  readonly pastEnding: string;
  /** The ending of gerunds: ly*ing*; '' where there are none. */
  readonly gerundEnding: string;
  /** The copulas that tell of the past: *was*. */
  readonly pastCopulas: readonly string[];
  /** What tells of work that has ended, before the verb: *used to* chair. */
  readonly usedTo: string;
  /** The verbs of the passive: *is* led by. */
  readonly auxiliaries: readonly string[];
  readonly copulas: readonly string[];
  /** Endings that make a noun definite, longest first: minister*n*, råd*et*; empty where an article does. */
  readonly definiteEndings: readonly string[];
  /** Whether articles change with their nouns, so that names go without one: *préfecture* for *la préfecture*. */
  readonly inflectedArticles: boolean;
  /** Whether adjectives follow their noun: la portavoz *popular*. */
  readonly adjectivesFollow: boolean;
  /** Whether every noun has a capital, as in German. */
  readonly nounsInCapitals: boolean;
  /** Endings of joined nouns for what somebody states, whose first part says who: *Polizei* in Polizei*angaben*. */
  readonly statementEnds: readonly string[];
  /** Whether nouns are joined without being written as one word: *duty officer*. */
  readonly openCompounds: boolean;
  /** Articles that make a possessor of the noun behind them, and give it an ending: *des* Ministeriums. */
  readonly genitiveArticles: readonly string[];
  /** Those endings, longest first: Landkreis*es*. */
  readonly genitiveEndings: readonly string[];
  /** The letter that a possessor ends in where no mark sets it off: *bolagets* chef; '' for none. */
  readonly genitive: string;
  /** Adjectives behind a noun that tell which one is meant: a person *familiar* with the talks. */
  readonly postmodifiers: readonly string[];
  /** Nouns that behind a preposition tell how rather than who: growers on *average*. */
  readonly mannerNouns: readonly string[];
  /** Endings that make a plural of a noun, longest first, each with what it replaces: `['ies', 'y']`. */
  readonly pluralEndings: readonly (readonly [string, string])[];
  /** Capitalised words that name nobody: weekdays, months. */
  readonly calendarWords: readonly string[];
  /** Nouns for a length of time: a deckhand for twenty *years*. */
  readonly spans: readonly string[];
  /** Words between a number and the comma behind it that make it an age: Anne Morel, 47 *ans*. */
  readonly ageWords: readonly string[];
  /** What follows a number and a hyphen in a noun for somebody of that age: the 23-*year-old*. */
  readonly ageNouns: readonly string[];
  /** Words before an age behind a name: Ida Ray, *aged* 34. */
  readonly agedWords: readonly string[];
  /** What sets a present role off from an earlier one: her assistant and *now* a director. */
  readonly nowWords: readonly string[];
  /** What ends an office without a date: until *recently*. */
  readonly recentWords: readonly string[];
}
