/** What proper names of people and bodies are made of, and what stands beside them. */
export interface NameWords {
  /** Courtesy titles that are no role, with the gender they tell: *mr*, *mrs*, *dr*. */
  readonly courtesyTitles: Readonly<Record<string, 'f' | 'm' | ''>>;
  /** Titles that go with a surname for good: *Lord* Abbot. */
  readonly peerTitles: readonly string[];
  /** Letters behind a name that are no part of it, lower-cased: *Ada Brink KC*. */
  readonly postnominals: readonly string[];
  /** Words that open the name of a saint: *st*. */
  readonly saints: readonly string[];
  /** Adjectives for what lies beside, which open no name: *neighbouring* Norland. */
  readonly besideAdjectives: readonly string[];
  /** Behind *and*, the end of the name of a club that has its land in it: Marlow *and District* Anglers. */
  readonly landNouns: readonly string[];
  /** Lower-case parts of names: *van*, *de*. */
  readonly particles: readonly string[];
  /** Words that raise a title: the *Very* Rev. */
  readonly honorifics: readonly string[];
  /** First names that are titles elsewhere: a spokesperson *Justice* Mensah. */
  readonly titleForenames: readonly string[];
  readonly feminineForenames: readonly string[];
  readonly masculineForenames: readonly string[];
  /** Nouns for trades and offices that are common surnames too: Ada *Baker*. */
  readonly surnameNouns: readonly string[];
  /** First words of names of firms, which no first name is: *Pacific* Lantern. */
  readonly firmOpenings: readonly string[];
  /** Words that, before the particle, tell a name somebody goes by: *identified* only *as* Ida. */
  readonly namingWords: readonly string[];
  readonly namingParticle: string;
  /** Participles between a description and the name of the one described: a nurse *called* Petra. */
  readonly calledWords: readonly string[];
  /** Words before the name that somebody had once: *née* Holm. */
  readonly formerNameWords: readonly string[];
  /** What a letter or figure follows that stands for a name: *Witness* B. */
  readonly maskedNouns: readonly string[];
  /** Prepositions inside names besides `of`: Institute *for* Peace. */
  readonly namePrepositions: readonly string[];
  /** Small words inside the names of bodies: Citizens *for* Marlow. */
  readonly bodyJoints: readonly string[];
  /** Ends of proper names that are organisations: *inc*, *group*, *times*. */
  readonly organisationEndings: readonly string[];
  /** Nouns in small letters with which names of bodies end: Umeå *universitet*; empty where they have a capital. */
  readonly bodyNameEnds: readonly string[];
  /** Adjectives in small letters within such names, where only their first noun has a capital: Chambre *régionale* des comptes. */
  readonly bodyAdjectives: readonly string[];
  /** Ends of the names of those who report the news: whoever is told something need not be what it is about. */
  readonly mediaEndings: readonly string[];
  /** Ends that a firm’s short name leaves out: *Corvane* for Corvane Foods; before others stands a place. */
  readonly corporateEndings: readonly string[];
  /** Words that end names of firms after what they make, and of programmes, where no first name stands before: Marlow *Glass*. */
  readonly wareNouns: readonly string[];
  /** Verbs that open the name of a campaign: *Save* the Rivers. */
  readonly campaignVerbs: readonly string[];
  /** Adverbs that end one: Homes *Now*, Parents *First*. */
  readonly campaignEndings: readonly string[];
  /** Words for offices that end the name of a body too: the Health Service *Executive*. */
  readonly executiveBodies: readonly string[];
  /** Nouns that open the names of what comes out in parts: *Annals* of Botany. */
  readonly serialNouns: readonly string[];
  /** Nouns whose names end in a number: *Local* 88, *Station* 14. */
  readonly numberedNouns: readonly string[];
  /** Ends of names that no surname has, whatever stands before them: Victoria *Hospital*. */
  readonly sureOrganisations: readonly string[];
  /** Nouns that open the names of bodies: *Radio* Marlow. */
  readonly bodyOpenings: readonly string[];
  /** Nouns that open the name of a body with a cause: *Friends* of the Canal, *Justice* for Marlow. */
  readonly causeNouns: readonly string[];
  /** Those before *of*: *Friends* of the Canal. */
  readonly fellowNouns: readonly string[];
  /** The prepositions, besides *of*, before the cause: *for*. */
  readonly causePrepositions: readonly string[];
  /** Nouns that a preposition of a name follows: *Institute* for Peace. */
  readonly subjectBodies: readonly string[];
  /** What departments and committees are for, as their names say it: Health and *Human* Services. */
  readonly subjectWords: readonly string[];
  /** Acronyms that stand for a field or a thing, no body: head of *HR*. */
  readonly fieldAcronyms: readonly string[];
  /** Acronyms that look like other words: *WHO* said so. */
  readonly wordlikeAcronyms: readonly string[];
  /** Nouns that a number follows and that make no name with it: a *Year* 9 pupil. */
  readonly gradeNouns: readonly string[];
  /** What only people do, as a verb behind a name: Holm *shrugged*. */
  readonly humanVerbs: readonly string[];
  /** Finite verbs, which make a subject of the word before them, whatever its ending: *Corvaly* said. */
  readonly subjectVerbs: readonly string[];
  /** Adverbs that open a sentence before its verb: *rarely* has a mayor said so. */
  readonly invertingAdverbs: readonly string[];
  /** Nouns and adjectives for parties, with the name each goes by: *Liberal* for the Liberals. */
  readonly partyNames: readonly string[];
  /** Ends of the names of parties, which their short names leave out: *Harbour* for the Harbour Party. */
  readonly partyEndings: readonly string[];
  /** Those of {@link partyNames} that are words for a field as well: a *Labour* inspector. */
  readonly partyFields: readonly string[];
  /** Letters that stand for a party in brackets behind a name: Ada Lund (*S*). */
  readonly partyLetters: readonly string[];
  /** Ends of names that have no letter for a possessor: Par*is*. */
  readonly uninflectedEnds: readonly string[];
  /** Ends of nouns that say what firm a name behind them is: forsikrings*selskapet*. */
  readonly firmNounEnds: readonly string[];
}
