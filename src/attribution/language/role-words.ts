/** What a relative clause about a person says of their work: `who chairs the union` is a chair of it. */
export interface WorkVerb {
  /** The words after *who*, lower-cased, in the forms that occur. */
  readonly forms: readonly string[];
  readonly role: string | null;
  /** What whoever does it to a party or another such group is called instead: who *leads the Greens* is their leader. */
  readonly ofGroups?: string;
  /** What whoever does it to a shop or another small business is called instead: who *runs a bakery* is its owner. */
  readonly ofShops?: string;
  /** Whether it is a trade that the role names without what is told behind it: who *drives the number 9* is a driver. */
  readonly trade?: boolean;
  /** What a trade needs, where its verb has other senses: who drives *a lorry*, but not who drives home a point. */
  readonly tools?: readonly string[];
  /** Whether the role is told with what the trade is about: who *makes violins* is a violin maker. */
  readonly product?: boolean;
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

/** What people are and do, and what ties them to those they do it for. */
export interface RoleWords {
  /** Nouns for what people do or are: *minister*, *coach*, *pensioner*. */
  readonly roleNouns: readonly string[];
  readonly feminineNouns: readonly string[];
  readonly masculineNouns: readonly string[];
  /** Nouns for relatives; the role names the relative: *widow of Tim Pascoe*. */
  readonly kinNouns: readonly string[];
  /** Relations by both sides: parents and children; one side alone where it is mutual, as between siblings. */
  readonly kinPairs: readonly (readonly (readonly string[])[])[];
  /** Relatives that with a certain preposition are an office: *partner at* a firm. */
  readonly officeKin: Readonly<Record<string, readonly string[]>>;
  readonly spokesNouns: readonly string[];
  /** The words between a spokesperson and the body: spokesman *for* the union. */
  readonly speaksFor: string;
  /** What opens a sentence before the body that somebody speaks for: *speaking for* the union, Ada Brink …. */
  readonly speakingFor: readonly string[];
  /** What makes several of one who does something: policymaker*s*. */
  readonly crowdEnding: string;
  /** Endings of nouns that probably name what a person does, tried where grammar already asks for such a noun. */
  readonly roleEndings: readonly string[];
  /** Those that hardly any other word has, tried without an article too. */
  readonly sureRoleEndings: readonly string[];
  /** Adverbs between *is* and a role without an article: hon är *också* ombud. */
  readonly copulaAdverbs: readonly string[];
  /** Adverbs between a name and the role that explains it: Osei, *now* a judge. */
  readonly appositionAdverbs: readonly string[];
  /** Words behind an office that belong to it, before a comma and its holder’s name: the editor *in chief*, Ida Ray. */
  readonly postposedToRoles: readonly string[];
  /** Participles of being asked, with which a sentence may open: *Questioned* by Ida Ray, the officer denied it. */
  readonly askedParticiples: readonly string[];
  /** Participles that open a sentence with the part its subject has: *Prosecuting,* Meera Lang. */
  readonly parts: Readonly<Record<string, string>>;
  /** Roles told without a noun, as a court report does: Ada Brink, *for the defence*. */
  readonly appositions: Readonly<Record<string, string>>;
  /** Role nouns that end longer ones and are no ends of surnames: *chef* in *Feuerwehrchef*. */
  readonly compoundRoles: readonly string[];
  /** Nouns, besides those for leaders and for who speaks for a body, that a body stands before in one word: SPV-*Abgeordneter*. */
  readonly compoundOffices: readonly string[];
  /** Letters before a hyphen and an office that name what it is concerned with and no body: *IT*-Leiter. */
  readonly fieldLetters: readonly string[];
  /** Nouns that open a compound with a role and may have a capital only for opening the sentence: *Shop* manager. */
  readonly compoundOpeners: readonly string[];
  /** Words that stand before a role noun and belong to it: *deputy*, *prime*, *former*. */
  readonly roleModifiers: readonly string[];
  /** Words behind a hyphen that say how somebody has an office: president-*elect*. */
  readonly roleSuffixes: readonly string[];
  /** Words for a role that was held once: *then*, *ex*. */
  readonly formerly: readonly string[];
  /** The word that marks a former role: *former*. */
  readonly former: string;
  /** Adjectives that tell of somebody’s working life: the *retired* diver may hold another office now. */
  readonly careerWords: readonly string[];
  /** What behind a role says that it was held then: medical director *at the time*. */
  readonly thenPhrases: readonly string[];
  /** What joins an earlier role to a later one: a nurse *turned* politician. */
  readonly turned: string;
  /** Words that rank an office and stand between the name of a body and it: *deputy*, *vice*. */
  readonly rankWords: readonly string[];
  /** Adjectives in capitals for a part of the world, which no body is called: a *Western* diplomat. */
  readonly quarterAdjectives: readonly string[];
  /** Roles that rank somebody and give way to what they do: *colonel*, *professor*. */
  readonly rankNouns: readonly string[];
  /** Posts in the body that the sentence before is about: *The rescue service* …, incident *commander* Ada Brink. */
  readonly posts: readonly string[];
  /** Verbs behind which the office stands that somebody gave up: *retired as*. */
  readonly endingCopulas: readonly string[];
  /** Nouns for bodies that belong to the title of an office rather than to the name before it: Marlow *police* chief. */
  readonly titleBodies: Readonly<Record<string, readonly string[]>>;
  /** Members of a body that a noun before them names: a council *official*. */
  readonly houseRoles: readonly string[];
  /** Offices whose title says the field: *Digital* Minister. */
  readonly portfolioOffices: readonly string[];
  /** What ends the title of an office without being a body or place: Chancellor of the *Exchequer*. */
  readonly titleFields: readonly string[];
  /** Abbreviated titles that are a role, with its word: *sen* for *senator*. */
  readonly roleTitles: Readonly<Record<string, string>>;
  /** Words for relatives that as the title of a name are an office: *Father* Ada Brink is a priest. */
  readonly clergy: Readonly<Record<string, string>>;
  /** Those who answer an organisation’s customers: *receptionist*. */
  readonly serviceRoles: readonly string[];
  /** Offices held in an organisation, which the article may leave unsaid: *chief executive*. */
  readonly bodyRoles: readonly string[];
  /** Offices that a body has and nobody else, by which an unknown name is told to be one: *president*. */
  readonly officers: readonly string[];
  /** Nouns that are such an office with a word before them only: *finance director*. */
  readonly qualifiedBodyRoles: readonly string[];
  /** Such offices of several words whose noun tells nothing: *chief financial officer*. */
  readonly bodyRolePhrases: readonly string[];
  /** Offices whose field stands behind *of* in capitals: *Minister of Fisheries*. */
  readonly officeNouns: readonly string[];
  /** Words that tell how much of a body an office is for, and no field of a state: *regional* secretary. */
  readonly levelWords: readonly string[];
  /** Titles of those elected to a body, who may hold an office in it or elsewhere: *Senator* Ada Brink, chair of the party. */
  readonly memberTitles: readonly string[];
  /** Roles of those who belong to a paper or programme that they are told to have: the *editor* of “Harbour Life”. */
  readonly mediaRoles: readonly string[];
  /** Offices of such members, besides those that lead something: *cabinet member* for planning. */
  readonly memberOffices: readonly string[];
  /** Roles that are told with the body they belong to: *chair of the board*. */
  readonly chairNouns: readonly string[];
  /** Nouns that headlines use for whoever leads an organisation: *chief*, *boss*. */
  readonly leaderNouns: readonly string[];
  /** Roles in a team, which the team that the headline names goes with. */
  readonly teamNouns: readonly string[];
  /** Those of the {@link RoleWords.soleOffices} that the organisation of the headline has: *the manager*. */
  readonly teamHeads: readonly string[];
  /** Offices and parts that a scene has anyway: *the judge* is no other name for whoever spoke last. */
  readonly settingRoles: readonly string[];
  /** Nouns for whoever answers the questions of counsel: *witness*. */
  readonly witnessNouns: readonly string[];
  /** Nouns for whoever is on trial: *defendant*. */
  readonly triedNouns: readonly string[];
  /** Words behind a name that say that its bearer is on trial: *is accused of*. */
  readonly onTrial: readonly string[];
  /** Words before the name of whoever is on trial: *the trial of*. */
  readonly trialsOf: readonly string[];
  /** What belongs to whoever is on trial: Ada Brink’s *trial*. */
  readonly trialNouns: readonly string[];
  /** Those who ask in court, besides counsel. */
  readonly courtNouns: readonly string[];
  /** Relations between people of one organisation: *colleague*. */
  readonly colleagues: readonly string[];
  /** Roles held beside whoever has them: *his captain*, *her deputy* belong where he or she does. */
  readonly sharedRoles: readonly string[];
  /** Whoever held an office before somebody, and whoever holds it behind them. */
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
  /** Those who speak for a client: *counsel for the port*. */
  readonly counselNouns: readonly string[];
  /** Offices that, with the definite article and no more, are those of the organisation that is spoken of: *the manager*. */
  readonly soleOffices: readonly string[];
  /** Roles of employees, which go with the organisation that has just been reported. */
  readonly staffRoles: readonly string[];
  /** Titles of those who study something, whatever that is: *professor*. */
  readonly learnedTitles: readonly string[];
  /** What somebody is besides any office: *the Republican*, *the star*, *the billionaire*. */
  readonly standings: readonly string[];
  /** Whoever stands in for another: *her deputy* is the deputy governor, where she is the governor. */
  readonly deputy: string;
  /** Offices with a deputy, besides leaders, ministers and those elected. */
  readonly deputised: readonly string[];
  /** What people are in a party, whatever their office: a Labour *candidate*. */
  readonly partisanNouns: readonly string[];
  /** The role of whoever represents others. */
  readonly representative: string;
  /** The noun for whoever wrote a work, which is no body of theirs: *author* of Reels of Gold. */
  readonly authorNoun: string;
  /** Nouns behind *a* and a name that say nothing of its bearer: Ada Brink, a *day* later. */
  readonly noRoles: readonly string[];
  /** Role nouns that with a possessive pronoun are parts of the body: she shook her *head*. */
  readonly bodyParts: readonly string[];
  /** Those whom a firm has: without a name one is of the firm that the article tells of. */
  readonly employeeNouns: readonly string[];
  readonly employeePhrases: readonly string[];
  readonly personNouns: readonly string[];
  /** The role of a paper that asks the questions of an interview. */
  readonly interviewer: string;
  /** Roles of those who serve one person in office: *chief of staff*. */
  readonly personalStaff: readonly string[];
  /** Roles of those who help somebody to be elected, and belong to their party: *campaign manager*. */
  readonly campaignStaff: readonly string[];
  /** The reporter who asks without being named: *the reporter*. */
  readonly reporter: string;
  readonly workVerbs: readonly WorkVerb[];
  /** What people make, grow, keep or sell for a living: *violins*. */
  readonly wares: readonly string[];
  /** Nouns for small businesses, whose owners mostly run them: *bakery*. */
  readonly shopNouns: readonly string[];
  /** Participles behind a role that say for whom or where somebody works, with the prepositions that follow: *working for*. */
  readonly workParticiples: Readonly<Record<string, readonly string[]>>;
  /** Prepositions that tie a role to its organisation: *of*, *at*, *for*. */
  readonly affiliationPrepositions: readonly string[];
  /** The affiliation prepositions that name whom a role belongs to, rather than what it deals with. */
  readonly holderPrepositions: readonly string[];
  /** Prepositions between a role and an employer without a name: an engineer *with* the city. */
  readonly employerPrepositions: readonly string[];
  /** Prepositions between a role and what its holder is concerned with: spokeswoman *on* transport. */
  readonly fieldPrepositions: readonly string[];
  /** Nouns behind them that tell where or how somebody is instead: a patient in *hospital*. */
  readonly noFields: readonly string[];
  /** Roles with the prepositions that say whom they serve: adviser *to* the foundation. */
  readonly servedPrepositions: Readonly<Record<string, readonly string[]>>;
  /** The preposition between what somebody is and whom they work for: an analyst *with* Norvolt; '' for none. */
  readonly employedWith: string;
  /** The words between an office and what its holder directs: agent *in charge* of the port; '' for none. */
  readonly inCharge: string;
  /** Words that open a sentence with the body in which somebody works: *At* Heron Lane Primary, head teacher Ada Brink. */
  readonly workplaceOpeners: readonly string[];
  /** Adverbs before them: *over* at Norvolt. */
  readonly overThere: readonly string[];
  /** Those who may be found in a body without belonging to it, and whose roles say where they belong: *patient*, *mayor*. */
  readonly outsiders: readonly string[];
  /** Prepositions between the name of somebody whose work is told and where they do it: kommunikationschef Ada Lund *på* Nordbank. */
  readonly workPrepositions: readonly string[];
  /** Where people publish what they say, which is nowhere they work: Ada Lund *på Facebook*. */
  readonly platforms: readonly string[];
  /** Words behind an article for one of two people: den *ene*, den *andre*. */
  readonly pairWords: readonly string[];
}
