/** What a pronoun tells of the one it stands for. */
export interface PronounForm {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  /** `n` stands for things and organisations; absent where the form tells nothing. */
  readonly gender?: 'f' | 'm' | 'n';
  readonly possessive?: boolean;
}

/** A state with the names under which it speaks in the news. */
export interface StateNames {
  readonly name: string;
  /** Capitals, palaces, nationals and short forms, lower-cased: one party under many names. */
  readonly others: readonly string[];
  /** Those of them that are seats of its government and keep their own name: *kremlin*. */
  readonly palaces: readonly string[];
  /** The adjective of the state, lower-cased. */
  readonly adjectives: readonly string[];
}

/** What a relative clause about a person says of their work: `who chairs the union` is a chair of it. */
export interface WorkVerb {
  /** The words after *who*, lower-cased, in the forms that occur. */
  readonly forms: readonly string[];
  readonly role: string | null;
  /** What whoever does it to a party or another such group is called instead: who *leads the Greens* is their leader. */
  readonly ofGroups?: string;
  /** Forms that tell of the past: the role is a former one if its end is told, and none if not. */
  readonly past?: readonly string[];
  /** Forms behind a body and before *by* and its name: *the inquiry is led by*. */
  readonly passive?: readonly string[];
  /** Whether the words up to a preposition belong to the role: *plays line for Rosta* is a line player. */
  readonly compound?: boolean;
  /** Whether the words behind it are a field: only a place of work behind them tells anything. */
  readonly field?: boolean;
  /** Whether it makes something: what is told of nobody else, *wrote a letter*, tells no role outside of a relative clause. */
  readonly makes?: boolean;
  /** The role where the text shows the gender of the one who has it. */
  readonly gendered?: { readonly f: string; readonly m: string };
}

/**
 * The words of one language that turn a mention into a party: data only, no code.
 *
 * Every list is lower-cased. A field that ends in `Nouns` lists singular forms; plurals are derived by
 * `pluralEndings`.
 */
export interface SpeakerWords {
  readonly pronouns: Readonly<Record<string, PronounForm>>;
  /** Words that stand for one or some of a group mentioned before: *one*, *the other*, *both*. */
  readonly partitives: readonly string[];
  /** Numbers small enough for single people rather than a crowd. */
  readonly smallNumbers: readonly string[];
  /** Modifiers that do not tell one party from another: *own*, *new*. */
  readonly idleModifiers: readonly string[];
  /** Nouns that behind a preposition tell how rather than who: growers on *average*. */
  readonly mannerNouns: readonly string[];
  /** Prepositions that mark a name as a place. */
  readonly placePrepositions: readonly string[];
  /** What ties a possessor to what it has, with the space behind: “’s ”. */
  readonly possessiveEnding: string;
  /** The preposition before whoever made a document: *written by*. */
  readonly by: string;
  /** Those of them that take up the whole group: *both*, *all*. */
  readonly wholePartitives: readonly string[];
  /** Those of them that take up two parties: *both*. */
  readonly pairPartitives: readonly string[];
  /** The words for the first and the second of two parties named together: *former*, *latter*. */
  readonly orderedPartitives: readonly string[];
  readonly definiteArticles: readonly string[];
  /** Whether articles lose their vowel before another: *l’étude*. */
  readonly elides: boolean;
  /** The gender that an article before a noun for a person shows: *la* maire. */
  readonly articleGenders: Readonly<Record<string, 'f' | 'm'>>;
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
  /** The relative pronouns that say whose: *whose*. */
  readonly ownerRelatives: readonly string[];
  /** The relative pronouns that stand for people only: *who*. */
  readonly personalRelatives: readonly string[];
  /** First words of names that are places: *port*, *lake*. */
  readonly placeOpenings: readonly string[];
  /** Nouns for people of a nation: *the Dane* takes up somebody with a name. */
  readonly nationals: readonly string[];
  /** Nouns for one and the same office, in lists: *lawyer*, *attorney*. */
  readonly synonyms: readonly (readonly string[])[];
  /** What follows a number and a hyphen in a noun for somebody of that age: the 23-*year-old*. */
  readonly ageNouns: readonly string[];
  /** Words before an age behind a name: Ida Ray, *aged* 34. */
  readonly agedWords: readonly string[];
  /** Words that, before the particle, tell a name somebody goes by: *identified* only *as* Ida. */
  readonly namingWords: readonly string[];
  readonly namingParticle: string;
  /** Participles between a description and the name of the one described: a nurse *called* Petra. */
  readonly calledWords: readonly string[];
  /** Titles that go with a surname for good: *Lord* Abbot. */
  readonly peerTitles: readonly string[];
  /** Prepositions that tie a role to its organisation: *of*, *at*, *for*. */
  readonly affiliationPrepositions: readonly string[];
  /** The preposition between a role and its holder's organisation in a built role, as in *chair of the board*. */
  readonly of: string;
  /** Courtesy titles that are no role, with the gender they tell: *mr*, *mrs*, *dr*. */
  readonly courtesyTitles: Readonly<Record<string, 'f' | 'm' | ''>>;
  /** Abbreviated titles that are a role, with its word: *sen* for *senator*. */
  readonly roleTitles: Readonly<Record<string, string>>;
  /** Letters behind a name that are no part of it, lower-cased: *Ada Brink KC*. */
  readonly postnominals: readonly string[];
  /** Words that open the name of a saint: *st*. */
  readonly saints: readonly string[];
  /** Lower-case parts of names: *van*, *de*. */
  readonly particles: readonly string[];
  /** Nouns for what people do or are: *minister*, *coach*, *pensioner*. */
  readonly roleNouns: readonly string[];
  readonly feminineNouns: readonly string[];
  readonly masculineNouns: readonly string[];
  /** Nouns for relatives; the role names the relative: *widow of Tim Pascoe*. */
  readonly kinNouns: readonly string[];
  /** Relations by both sides: parents and children; one side alone where it is mutual, as between siblings. */
  readonly kinPairs: readonly (readonly (readonly string[])[])[];
  readonly spokesNouns: readonly string[];
  /** Endings of nouns that probably name what a person does, tried where grammar already asks for such a noun. */
  readonly roleEndings: readonly string[];
  /** Those that hardly any other word has, tried without an article too. */
  readonly sureRoleEndings: readonly string[];
  /** Adverbs between a name and the role that explains it: Osei, *now* a judge. */
  readonly appositionAdverbs: readonly string[];
  /** Participles that open a sentence with the part its subject has: *Prosecuting,* Meera Lang. */
  readonly parts: Readonly<Record<string, string>>;
  /** Roles told without a noun, as a court report does: Ada Brink, *for the defence*. */
  readonly appositions: Readonly<Record<string, string>>;
  /** Role nouns that end longer ones and are no ends of surnames: *chef* in *Feuerwehrchef*. */
  readonly compoundRoles: readonly string[];
  /** Words that stand before a role noun and belong to it: *deputy*, *prime*, *former*. */
  readonly roleModifiers: readonly string[];
  /** Words for a role that was held once: *then*, *ex*. */
  readonly formerly: readonly string[];
  /** Adjectives that tell of somebody’s working life: the *retired* diver may hold another office now. */
  readonly careerWords: readonly string[];
  /** Nouns that stand for another sort of party behind a certain word: *coast guard*. */
  readonly nounPairs: Readonly<Record<string, 'role' | 'organisation'>>;
  /** Endings that make a noun definite, longest first: minister*n*, råd*et*; empty where an article does. */
  readonly definiteEndings: readonly string[];
  /** Nouns in small letters with which names of bodies end: Umeå *universitet*; empty where they have a capital. */
  readonly bodyNameEnds: readonly string[];
  /** Whether articles change with their nouns, so that names go without one: *préfecture* for *la préfecture*. */
  readonly inflectedArticles: boolean;
  /** Whether adjectives follow their noun: la portavoz *popular*. */
  readonly adjectivesFollow: boolean;
  /** Adjectives in small letters within such names, where only their first noun has a capital: Chambre *régionale* des comptes. */
  readonly bodyAdjectives: readonly string[];
  /** Whether every noun has a capital, as in German. */
  readonly nounsInCapitals: boolean;
  /** Whether nouns are joined without being written as one word: *duty officer*. */
  readonly openCompounds: boolean;
  /** What behind a role says that it was held then: medical director *at the time*. */
  readonly thenPhrases: readonly string[];
  /** Nouns and adjectives for parties, with the name each goes by: *Liberal* for the Liberals. */
  readonly partyNames: readonly string[];
  /** Ends of the names of parties, which their short names leave out: *Harbour* for the Harbour Party. */
  readonly partyEndings: readonly string[];
  /** Participles that a hyphen joins to the name of a place: a Marlow-*based* lawyer. */
  readonly basedWords: readonly string[];
  /** Prepositions before the year in which an office began: *since*. */
  readonly since: readonly string[];
  /** The word before an office that somebody speaks in: *as* head of the clinic; '' for none. */
  readonly as: string;
  /** What departments and committees are for, as their names say it: Health and *Human* Services. */
  readonly subjectWords: readonly string[];
  /** The preposition between what somebody is and whom they work for: an analyst *with* Norvolt; '' for none. */
  readonly employedWith: string;
  /** The words between an office and what its holder directs: agent *in charge* of the port; '' for none. */
  readonly inCharge: string;
  /** The preposition before a shop or a school whose name is a possessive: *at* Hendry’s; '' for none. */
  readonly at: string;
  /** The preposition before the place that somebody comes from; '' for none. */
  readonly from: string;
  /** Articles before a stretch of time that say when: *this* week. */
  readonly nearArticles: readonly string[];
  /** Words that rank an office and stand between the name of a body and it: *deputy*, *vice*. */
  readonly rankWords: readonly string[];
  /** Nouns for bodies that belong to the title of an office rather than to the name before it: Marlow *police* chief. */
  readonly titleBodies: Readonly<Record<string, readonly string[]>>;
  /** Words that end names of firms after what they make, and of programmes, where no first name stands before: Marlow *Glass*. */
  readonly wareNouns: readonly string[];
  /** Members of a body that a noun before them names: a council *official*. */
  readonly houseRoles: readonly string[];
  /** Bodies of which whoever leads them is the leader: a party. */
  readonly ledGroups: readonly string[];
  /** Bodies of lawmakers, which the adjective of a party may stand before: a Democratic *Senate* candidate. */
  readonly chambers: readonly string[];
  /** Offices whose title says the field: *Digital* Minister. */
  readonly portfolioOffices: readonly string[];
  /** Offices of a town, a district or a region, named in front: *Marlow* Mayor. */
  readonly seatOffices: readonly string[];
  /** Names of parts of federations, lower-cased. */
  readonly regions: readonly string[];
  /** Offices of a place: *mayor*. */
  readonly placeOffices: readonly string[];
  /** What sets a present role off from an earlier one: her assistant and *now* a director. */
  readonly nowWords: readonly string[];
  /** Those who answer an organisation’s customers: *receptionist*. */
  readonly serviceRoles: readonly string[];
  /** The word that marks a former role: *former*. */
  readonly former: string;
  readonly organisationNouns: readonly string[];
  /** Nouns that take up an organisation named before: *the company*, *the club*. */
  readonly genericOrganisations: readonly string[];
  /** Nouns for a kind of body, with the ends of the names of such bodies: *the regulator* for the Standards *Office*. */
  readonly kindsOfBodies: Readonly<Record<string, readonly string[]>>;
  /** Nouns that, with the adjective of a state, stand for the state: *the Russian side*. */
  readonly sideNouns: readonly string[];
  /** Ends of proper names that are organisations: *inc*, *group*, *times*. */
  readonly organisationEndings: readonly string[];
  /** Ends of the names of those who report the news: whoever is told something need not be what it is about. */
  readonly mediaEndings: readonly string[];
  /** Nouns for such a party: *newspaper*. */
  readonly mediaNouns: readonly string[];
  /** Nouns for the seat of a government: *capital*. */
  readonly capitalNouns: readonly string[];
  /** Ends that a firm’s short name leaves out: *Corvane* for Corvane Foods; before others stands a place. */
  readonly corporateEndings: readonly string[];
  /** First words of names of firms, which no first name is: *Pacific* Lantern. */
  readonly firmOpenings: readonly string[];
  /** Endings of adjectives, to tell *Hereditary* from a name at the start of a sentence. */
  readonly adjectiveEndings: readonly string[];
  /** *own*, which says nothing in a role. */
  readonly ownWords: readonly string[];
  /** Words that say that there is no other: the *only* doctor. */
  readonly soleWords: readonly string[];
  /** The role of somebody of whom the article says only where they live. */
  readonly resident: string;
  /** Sources that are nobody: *no one*. */
  readonly nobody: readonly string[];
  /** Offices held in an organisation, which the article may leave unsaid: *chief executive*. */
  readonly bodyRoles: readonly string[];
  /** Nouns that are such an office with a word before them only: *finance director*. */
  readonly qualifiedBodyRoles: readonly string[];
  /** Such offices of several words whose noun tells nothing: *chief financial officer*. */
  readonly bodyRolePhrases: readonly string[];
  /** Roles that rank somebody and give way to what they do: *colonel*, *professor*. */
  readonly rankNouns: readonly string[];
  /** Offices whose field stands behind *of* in capitals: *Minister of Fisheries*. */
  readonly officeNouns: readonly string[];
  /** Roles that are told with the body they belong to: *chair of the board*. */
  readonly chairNouns: readonly string[];
  /** Words that join two names: *and*. */
  readonly conjunctions: readonly string[];
  /** The word before an infinitive, where it looks like a preposition: *to*. */
  readonly infinitive: string;
  /** Words of saying that only something written does: the log *reads*. */
  readonly textVerbs: readonly string[];
  /** Participles for getting to see a document: whoever did is not its author. */
  readonly seenParticiples: readonly string[];
  /** Roles in a team, which the team that the headline names goes with. */
  readonly teamNouns: readonly string[];
  /** Participles for making a document, as in *written by*. */
  readonly makingParticiples: readonly string[];
  /** Nouns for the place that a report is about: *the town*, which its dateline names. */
  readonly placeNouns: readonly string[];
  /** Prepositions inside names besides `of`: Institute *for* Peace. */
  readonly namePrepositions: readonly string[];
  /** Nouns that such a preposition follows inside a name. */
  readonly subjectBodies: readonly string[];
  /** Words before the name that somebody had once: *née* Holm. */
  readonly formerNameWords: readonly string[];
  /** Offices and parts that a scene has anyway: *the judge* is no other name for whoever spoke last. */
  readonly settingRoles: readonly string[];
  /** Nouns for whoever answers the questions of counsel: *witness*. */
  readonly witnessNouns: readonly string[];
  /** Those who ask in court, besides counsel. */
  readonly courtNouns: readonly string[];
  /** The word for one more of a kind. */
  readonly another: string;
  /** Relations between people of one organisation: *colleague*. */
  readonly colleagues: readonly string[];
  /** Roles held beside whoever has them: *his captain*, *her deputy* belong where he or she does. */
  readonly sharedRoles: readonly string[];
  /** Those who speak for a client: *counsel for the port*. */
  readonly counselNouns: readonly string[];
  /** The ends of the names of bodies that a role is one of: *councillor* of a *council*. */
  readonly bodiesOfRoles: Readonly<Record<string, readonly string[]>>;
  /** Offices that, with the definite article and no more, are those of the organisation that is spoken of: *the manager*. */
  readonly soleOffices: readonly string[];
  /** Roles of employees, which go with the organisation that has just been reported. */
  readonly staffRoles: readonly string[];
  /** Posts in the body that the sentence before is about: *The rescue service* …, incident *commander* Ada Brink. */
  readonly posts: readonly string[];
  /** Bodies inside an organisation, without its name: *management board*. */
  readonly innerBodies: readonly string[];
  /** Acronyms that stand for a field or a thing, no body: head of *HR*. */
  readonly fieldAcronyms: readonly string[];
  /** Small words inside the names of bodies: Citizens *for* Marlow. */
  readonly bodyJoints: readonly string[];
  /** Nouns for public bodies, which the words before them name: the environment *agency*. */
  readonly publicBodies: readonly string[];
  /** Nouns that take up those who are something of the kind: after a biologist, the *researcher*. */
  readonly hypernyms: Readonly<Record<string, readonly string[]>>;
  /** Titles of those who study something, whatever that is: *professor*. */
  readonly learnedTitles: readonly string[];
  /** What somebody is besides any office: *the Republican*, *the star*, *the billionaire*. */
  readonly standings: readonly string[];
  /** Those whom a firm has: without a name one is of the firm that the article tells of. */
  readonly employeeNouns: readonly string[];
  readonly employeePhrases: readonly string[];
  /** Adjectives that end like nouns for people: the *older* of the two. */
  readonly comparatives: readonly string[];
  /** Offices of more than one word that belong to a place. */
  readonly placeOfficePhrases: readonly string[];
  /** Whoever stands in for another: *her deputy* is the deputy governor, where she is the governor. */
  readonly deputy: string;
  /** Offices with a deputy, besides leaders, ministers and those elected. */
  readonly deputised: readonly string[];
  /** Nouns before the land in the name of a public body: *Bank* of Velmaria; behind the first one it stands without *of*. */
  readonly landBodies: readonly string[];
  /** Nouns that open the names of bodies: *Radio* Marlow. */
  readonly bodyOpenings: readonly string[];
  /** Titles that a land follows instead of a name: the *Duke* of Kells. */
  readonly landTitles: readonly string[];
  /** What a letter or figure follows that stands for a name: *Witness* B. */
  readonly maskedNouns: readonly string[];
  /** Prepositions before whoever reports something that are first names as well: *per* Reuters. */
  readonly sourcePrepositions: readonly string[];
  /** Names of agencies and broadcasters that are no words for something else. */
  readonly newsAgencies: readonly string[];
  /** The ending of verbs in the past: surpris*ed*; '' where verbs are not told by it. */
  readonly pastEnding: string;
  /** The ending of gerunds: ly*ing*; '' where there are none. */
  readonly gerundEnding: string;
  /** What only people do, as a verb behind a name: Holm *shrugged*. */
  readonly humanVerbs: readonly string[];
  /** Verbs that open the name of a campaign: *Save* the Rivers. */
  readonly campaignVerbs: readonly string[];
  /** Adverbs that end one: Homes *Now*, Parents *First*. */
  readonly campaignEndings: readonly string[];
  /** Words for offices that end the name of a body too: the Health Service *Executive*. */
  readonly executiveBodies: readonly string[];
  /** Nouns whose names end in a number: *Local* 88, *Station* 14. */
  readonly numberedNouns: readonly string[];
  /** Nouns for firms that stand bare before the name of one: *chipmaker* Norvolt. */
  readonly bareFirmNouns: readonly string[];
  /** Nouns for what somebody is elected in: a *ward*. */
  readonly seatNouns: readonly string[];
  /** The role of whoever represents others. */
  readonly representative: string;
  /** What sets the team of a nation apart from a club: *national*. */
  readonly nationalWord: string;
  /** Nouns for bodies that nobody calls a firm of another kind: a *hospital*. */
  readonly buildings: readonly string[];
  /** Plurals behind a name that only a firm has: Norvolt *shares*. */
  readonly firmShares: readonly string[];
  /** Prepositions between what only a firm has and its name: shares *in* Norvolt. */
  readonly sharePrepositions: readonly string[];
  /** What only a firm has, before such a preposition: *strikes* at Norvolt. */
  readonly stakeNouns: readonly string[];
  /** Nouns for bodies that people unite in: a teachers *union*. */
  readonly memberBodies: readonly string[];
  /** The noun for whoever wrote a work, which is no body of theirs: *author* of Reels of Gold. */
  readonly authorNoun: string;
  /** Nouns that a number follows and that make no name with it: a *Year* 9 pupil. */
  readonly gradeNouns: readonly string[];
  /** Roles that the name of a state in front gives a field rather than a nation: a China *scholar*. */
  readonly stateScholars: readonly string[];
  /** Words that raise a title: the *Very* Rev. */
  readonly honorifics: readonly string[];
  /** Participles behind a role that say for whom or where somebody works, with the prepositions that follow: *working for*. */
  readonly workParticiples: Readonly<Record<string, readonly string[]>>;
  /** What joins an earlier role to a later one: a nurse *turned* politician. */
  readonly turned: string;
  /** What ends the title of an office without being a body or place: Chancellor of the *Exchequer*. */
  readonly titleFields: readonly string[];
  /** First names that are titles elsewhere: a spokesperson *Justice* Mensah. */
  readonly titleForenames: readonly string[];
  /** Ends of adjectives with those of the lands that they are made from. */
  readonly landEndings: readonly (readonly [adjective: string, land: string])[];
  /** Nouns for private bodies that a name stands before: the Verdiko *union*. */
  readonly namedKinds: readonly string[];
  /** Those of {@link partyNames} that are words for a field as well: a *Labour* inspector. */
  readonly partyFields: readonly string[];
  /** What people are in a party, whatever their office: a Labour *candidate*. */
  readonly partisanNouns: readonly string[];
  /** What somebody leads for a while without an office: the *investigation*. */
  readonly inquiryNouns: readonly string[];
  /** Nouns for parts of a body, where it is told whose: the institute’s *department*. */
  readonly innerNouns: readonly string[];
  /** Nouns for a length of time: a deckhand for twenty *years*. */
  readonly spans: readonly string[];
  /** What opens a sentence before the body that somebody speaks for: *speaking for* the union, Ada Brink …. */
  readonly speakingFor: readonly string[];
  /** Words that bring in the end of an office held: mayor *until* last year. */
  readonly until: readonly string[];
  /** Nouns that open a compound with a role and may have a capital only for opening the sentence: *Shop* manager. */
  readonly compoundOpeners: readonly string[];
  /** Nouns for trades and offices that are common surnames too: Ada *Baker*. */
  readonly surnameNouns: readonly string[];
  /** Nouns that open the name of a body with a cause: *Friends* of the Canal, *Justice* for Marlow. */
  readonly causeNouns: readonly string[];
  /** Those before *of*: *Friends* of the Canal. */
  readonly fellowNouns: readonly string[];
  /** The prepositions, besides *of*, before the cause: *for*. */
  readonly causePrepositions: readonly string[];
  /** What ends an office without a date: until *recently*. */
  readonly recentWords: readonly string[];
  /** The copulas that tell of the past: *was*. */
  readonly pastCopulas: readonly string[];
  /** Verbs behind which the office stands that somebody gave up: *retired as*. */
  readonly endingCopulas: readonly string[];
  /** What tells of work that has ended, before the verb: *used to* chair. */
  readonly usedTo: string;
  /** The verbs of the passive: *is* led by. */
  readonly auxiliaries: readonly string[];
  /** Nouns behind *a* and a name that say nothing of its bearer: Ada Brink, a *day* later. */
  readonly noRoles: readonly string[];
  /** Words that say that another one is meant: the *rival* club. */
  readonly otherWords: readonly string[];
  /** Nouns that say nothing of an organisation: *the company*. */
  readonly plainOrganisations: readonly string[];
  /** Nouns for firms alone, and the ends of names that no firm has: *the company* is no Union. */
  readonly companyNouns: readonly string[];
  readonly unlikeFirms: readonly string[];
  /** Quantifiers that single nobody out: *any* club. */
  readonly noOnes: readonly string[];
  /** Ends of the names of streets: where somebody lives is no affiliation. */
  readonly streetEndings: readonly string[];
  /** Nouns behind a name for what people belong to or work at: the Kelmar *plant*, the Finch *family*. */
  readonly unitNouns: readonly string[];
  /** Those who hold the same office elsewhere: her Sundish *counterpart*. */
  readonly counterparts: readonly string[];
  /** Role nouns that with a possessive pronoun are parts of the body: she shook her *head*. */
  readonly bodyParts: readonly string[];
  /** The words between a spokesperson and the body: spokesman *for* the union. */
  readonly speaksFor: string;
  /** Nouns before the name of what papers are published in: the *journal* Tides. */
  readonly journalNouns: readonly string[];
  /** Roles with the prepositions that say whom they serve: adviser *to* the foundation. */
  readonly servedPrepositions: Readonly<Record<string, readonly string[]>>;
  /** Relatives that with a certain preposition are an office: *partner at* a firm. */
  readonly officeKin: Readonly<Record<string, readonly string[]>>;
  /** Ends of names that no surname has, whatever stands before them: Victoria *Hospital*. */
  readonly sureOrganisations: readonly string[];
  /** What a minister's office is called in names: *Ministry* of Health. */
  readonly ministryNouns: readonly string[];
  /** Ends of the names of bodies that belong to a state: Velmarian *Army*, Bank of Velmaria. */
  readonly stateBodies: readonly string[];
  /** What only a state has, as it is called without one: *the army*, *the air force*. */
  readonly nationalForces: readonly string[];
  /** Offices of a state’s government, whoever else has them: *prime minister*. */
  readonly stateOffices: readonly string[];
  /** Ends of the adjectives of countries and regions. */
  readonly nationalEndings: readonly string[];
  /** Prepositions between a role and an employer without a name: an engineer *with* the city. */
  readonly employerPrepositions: readonly string[];
  /** Prepositions between a role and what its holder is concerned with: spokeswoman *on* transport. */
  readonly fieldPrepositions: readonly string[];
  /** Nouns behind them that tell where or how somebody is instead: a patient in *hospital*. */
  readonly noFields: readonly string[];
  /** Nouns that with an adjective may stand for many things: the high-earning *group*. */
  readonly vagueOrganisations: readonly string[];
  /** Those of the sole offices that the organisation of the headline has: *the manager*. */
  readonly teamHeads: readonly string[];
  /** Organisations that are places as well: advocates in the *state*. */
  readonly regionNouns: readonly string[];
  /** Words between a number and the comma behind it that make it an age: Anne Morel, 47 *ans*. */
  readonly ageWords: readonly string[];
  /** The letter that a possessor ends in where no mark sets it off: *bolagets* chef; '' for none. */
  readonly genitive: string;
  /** Nouns that say of people no more than that they are some: *a man*, *sources*. */
  readonly merePeople: readonly string[];
  /** Documents that belong to an organisation, which the article may leave unsaid: *filing*. */
  readonly bodyDocuments: readonly string[];
  /** Words before a document that make it one of the body that the article is about: an *internal* e-mail. */
  readonly internalWords: readonly string[];
  /** Adjectives behind a noun that tell which one is meant: a person *familiar* with the talks. */
  readonly postmodifiers: readonly string[];
  /** The role of a paper that asks the questions of an interview. */
  readonly interviewer: string;
  /** The affiliation prepositions that name whom a role belongs to, rather than what it deals with. */
  readonly holderPrepositions: readonly string[];
  /** Ends of proper names that are places: *street*, *bridge*. */
  readonly placeEndings: readonly string[];
  /** Nouns that headlines use for whoever leads an organisation: *chief*, *boss*. */
  readonly leaderNouns: readonly string[];
  readonly documentNouns: readonly string[];
  /** Plurals that are verbs of saying as well: *states*, *reports*. */
  readonly reportingPlurals: readonly string[];
  readonly personNouns: readonly string[];
  readonly groupNouns: readonly string[];
  readonly workVerbs: readonly WorkVerb[];
  readonly copulas: readonly string[];
  readonly states: readonly StateNames[];
  readonly feminineForenames: readonly string[];
  readonly masculineForenames: readonly string[];
  /** Capitalised words that name nobody: weekdays, months. */
  readonly calendarWords: readonly string[];
  /** The reporter who asks without being named: *the reporter*. */
  readonly reporter: string;
  /** Endings that make a plural of a noun, longest first, each with what it replaces: `['ies', 'y']`. */
  readonly pluralEndings: readonly (readonly [string, string])[];
  /** Labels of question and answer in interviews. */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
}
