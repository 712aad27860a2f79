/** Organisations, groups and documents. */
export interface BodyWords {
  readonly organisationNouns: readonly string[];
  /** Nouns that end the nouns for bodies where nouns are joined: *nämnd* in *hälsovårdsnämnden*. */
  readonly compoundBodies: readonly string[];
  /** Nouns that take up an organisation named before: *the company*, *the club*. */
  readonly genericOrganisations: readonly string[];
  /** Nouns for a kind of body, with the ends of the names of such bodies: *the regulator* for the Standards *Office*. */
  readonly kindsOfBodies: Readonly<Record<string, readonly string[]>>;
  /** Nouns for those who report the news: *newspaper*. */
  readonly mediaNouns: readonly string[];
  /** Those behind a name that a word in front says the standing of: the state-run Belmar *agency*. */
  readonly outletNouns: readonly string[];
  /** Such words: the *official* Belmar news agency; others are joined by a hyphen: *state-run*. */
  readonly outletAdjectives: readonly string[];
  /** Two words for one: *news agency*. */
  readonly mediaPairs: readonly string[];
  /** What somebody has where people publish: a Telegram *channel*. */
  readonly platformNouns: readonly string[];
  /** Bodies of which whoever leads them is the leader: a party. */
  readonly ledGroups: readonly string[];
  /** Bodies of lawmakers, which the adjective of a party may stand before: a Democratic *Senate* candidate. */
  readonly chambers: readonly string[];
  /** The ends of the names of bodies that a role is one of: *councillor* of a *council*. */
  readonly bodiesOfRoles: Readonly<Record<string, readonly string[]>>;
  /** Words in a role that tell of which kind of region it is one, with the noun in the name of such a region: a *municipal* manager of a *municipality*. */
  readonly regionsOfRoles: Readonly<Record<string, string>>;
  /** Bodies inside an organisation, without its name: *management board*. */
  readonly innerBodies: readonly string[];
  /** Nouns for parts of a body, where it is told whose: the institute’s *department*. */
  readonly innerNouns: readonly string[];
  /** Nouns for public bodies, which the words before them name: the environment *agency*. */
  readonly publicBodies: readonly string[];
  /** Nouns for where people work, which speak for those who run them: the *mill*, the *port*. */
  readonly premises: readonly string[];
  /** Nouns for bodies that nobody calls a firm of another kind: a *hospital*. */
  readonly buildings: readonly string[];
  /** Plurals behind a name that only a firm has: Norvolt *shares*. */
  readonly firmShares: readonly string[];
  /** Words for a size that nobody has: the country’s *largest* shipbuilder. */
  readonly sizeWords: readonly string[];
  /** Verbs with which a firm tells how many it has: *employs* 46 people. */
  readonly employVerbs: readonly string[];
  /** Nouns for many who fight or march, behind their name: the Kelmar-9 *movement*. */
  readonly movementNouns: readonly string[];
  /** What a party does with seats: the Reed Front *holds* four seats. */
  readonly seatVerbs: readonly string[];
  readonly seatsWon: readonly string[];
  /** Verbs with which a firm says what it will do. */
  readonly firmSays: readonly string[];
  /** What only a firm says that it will do, or has done: *close* its yard. */
  readonly firmDeeds: readonly string[];
  /** Prepositions between what only a firm has and its name: shares *in* Norvolt. */
  readonly sharePrepositions: readonly string[];
  /** What only a firm has, before such a preposition: *strikes* at Norvolt. */
  readonly stakeNouns: readonly string[];
  /** Nouns for bodies that people unite in: a teachers *union*. */
  readonly memberBodies: readonly string[];
  /** Nouns for firms that stand bare before the name of one: *chipmaker* Norvolt. */
  readonly bareFirmNouns: readonly string[];
  /** Nouns for private bodies that a name stands before: the Verdiko *union*. */
  readonly namedKinds: readonly string[];
  /** What somebody leads for a while without an office: the *investigation*. */
  readonly inquiryNouns: readonly string[];
  /** Those of them, and others, in which somebody finds something out: whoever led *the study* belongs to its makers. */
  readonly studyNouns: readonly string[];
  /** Nouns that say nothing of an organisation: *the company*. */
  readonly plainOrganisations: readonly string[];
  /** Nouns for firms alone, and the ends of names that no firm has: *the company* is no Union. */
  readonly companyNouns: readonly string[];
  readonly unlikeFirms: readonly string[];
  /** Nouns behind a name for what people belong to or work at: the Kelmar *plant*, the Finch *family*. */
  readonly unitNouns: readonly string[];
  /** Nouns that with an adjective may stand for many things: the high-earning *group*. */
  readonly vagueOrganisations: readonly string[];
  /** Names of agencies and broadcasters that are no words for something else. */
  readonly newsAgencies: readonly string[];
  /** Prepositions before whoever reports something that are first names as well: *per* Reuters. */
  readonly sourcePrepositions: readonly string[];
  /** Nouns that stand for another sort of party behind a certain word: *coast guard*. */
  readonly nounPairs: Readonly<Record<string, 'role' | 'organisation' | 'document'>>;
  /** Nouns before the name of what papers are published in: the *journal* Tides. */
  readonly journalNouns: readonly string[];
  /** Documents that belong to an organisation, which the article may leave unsaid: *filing*. */
  readonly bodyDocuments: readonly string[];
  /** Documents that whoever has just acted or spoken issues: a *statement*. */
  readonly issuedDocuments: readonly string[];
  /** Words before a document that make it one of the body that the article is about: an *internal* e-mail. */
  readonly internalWords: readonly string[];
  readonly documentNouns: readonly string[];
  /** Participles for making a document, as in *written by*. */
  readonly makingParticiples: readonly string[];
  /** Verbs behind whoever brings out a document and before it: the agency *published* a report. */
  readonly makingVerbs: readonly string[];
  /** Small words that belong to such a participle: carried *out*. */
  readonly makingParticles: readonly string[];
  /** Nouns for where a body puts up its documents: the council’s *website*. */
  readonly siteNouns: readonly string[];
  /** Participles for getting to see a document: whoever did is not its author. */
  readonly seenParticiples: readonly string[];
  /** Plurals that are verbs of saying as well: *states*, *reports*. */
  readonly reportingPlurals: readonly string[];
  readonly groupNouns: readonly string[];
}
