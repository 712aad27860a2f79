/** Words that tell clauses and phrases apart. */
export interface ClauseWords {
  /** Words that open a reported clause: "that". */
  readonly that: string;
  /** Words that open a reported question: "whether if how". */
  readonly wh: string;
  /** The mark of the infinitive: "to". Empty where there is none. */
  readonly infinitive: string;
  /** Words before an object's predicate: "as". */
  readonly as: string;
  readonly negations: string;
  /** Words that open a subject that says nothing: "nobody none". */
  readonly nobody: string;
  /** Nothing. */
  readonly nothing: string;
  /** The determiner that a negation takes: "any". */
  readonly anyWords: string;
  /** Behind "not", that there is not one: a single. */
  readonly ones: string;
  readonly be: string;
  /** Other verbs that link a subject with an adjective: *remains* sceptical. */
  readonly copulas?: string;
  readonly have: string;
  readonly do: string;
  /** The forms of *have* that tell what was over before somebody spoke: "had". */
  readonly perfects?: string;
  /** Verbs with which somebody has others say it, whose infinitive closes the clause: *ließ* über ihren Anwalt mitteilen. */
  readonly causatives?: string;
  /** Those for what somebody must say, *musste* am Montag einräumen, and for what they cannot: *konnte* den Preis nicht nennen. */
  readonly mustWords?: string;
  readonly canWords?: string;
  /** Auxiliaries that make the report future, and those that make it conditional. */
  readonly future: string;
  readonly conditional: string;
  /** Adverbs that stand between subject and verb: "also later repeatedly". */
  readonly adverbs: string;
  /** Adverbs of several words: "so far". */
  readonly adverbPhrases?: string;
  /** Adverbs of degree before an adjective: *very* sure. */
  readonly degreeAdverbs?: string;
  readonly coordinators: string;
  /** Words that open a subordinate clause other than a reported one: "because when while". */
  readonly subordinators: string;
  /** The ones of these that make a report hypothetical: "if unless". */
  readonly ifWords?: string;
  /** The ones behind which, at the front of a sentence, a clause goes before the main one: "while although". */
  readonly frontConjunctions?: string;
  readonly relatives: string;
  /** The ones of these that are always the subject of their clause: l'association *qui* gère le lieu. */
  readonly subjectRelatives?: string;
  /** The ones of these that take up a whole clause: "which". */
  readonly clauseRelatives?: string;
  /** The ones that stand for a thing that no word before them names: over *what* they called an insult. */
  readonly freeRelatives?: string;
  /** Frequent plain forms of verbs, which show behind a relative pronoun that a clause begins: workers who *live* there. */
  readonly relativeVerbs?: string;
  readonly prepositions: string;
  /** The prepositions that can go on inside a speaker's description: "of for at from in". */
  readonly nounPrepositions: string;
  /** The ones of these that stand for a genitive: the roof *of* the lock. */
  readonly ofWords?: string;
  /** Prepositions that name where somebody is: *in* Marlow. */
  readonly locatives?: string;
  /** Words that can open a noun phrase: "the a his two several". */
  readonly determiners: string;
  /** The ones of these that are articles or stand for one: "the a this his". */
  readonly plainDeterminers?: string;
  /** And those of two things: *both* claims. */
  readonly duals?: string;
  /** Articles of the genitive, which go on a noun phrase: der Sprecher *des* Ministeriums. */
  readonly genitiveArticles?: string;
  /** Articles that no subject has: *dem* Vorwurf, *den* Plan. */
  readonly obliques?: string;
  /** Whether every noun has a capital, as in German: a small letter behind one ends its phrase. */
  readonly nounsInCapitals?: boolean;
  /** Pronouns that can be the subject of a report: "he she it they who one". */
  readonly subjectPronouns: string;
  /** The ones of these that a noun may follow as well: *some* reports. */
  readonly quantifyingPronouns?: string;
  /** The ones of these that stand for one person: "he she". */
  readonly personPronouns: string;
  /** And what one person has: "his her". */
  readonly personPossessives?: string;
  /** Prepositions before whoever is told something, where they are none of a body: “säger ministern *till* TT”. */
  readonly toWords?: string;
  /** What a short clause ends with that says that something is so: “afviser, at det er *tilfældet*”. */
  readonly caseWords?: string;
  /** Pronouns for nobody in particular: *you* could say. */
  readonly genericPronouns?: string;
  readonly possessives: string;
  /** Pronouns of the first and second person: "i we you our". */
  readonly speakerPronouns: string;
  /** Pronouns as subjects with which somebody speaks for themselves: "i we". */
  readonly speakerSubjects?: string;
  /** Words for nobody that the reader could know, of whom speech tells as well: *anyone* who walked through it. */
  readonly genericSources?: string;
  /** Words for whoever is spoken to: "you your". */
  readonly addressed?: string;
  /** Pronouns that cannot be a subject: "me him us". */
  readonly objectPronouns: string;
  /** Stressed ones, which tell between commas whose turn it is: la mairie, *elle*, refuse. */
  readonly stressedPronouns?: string;
  /** Words that point back at what was just said: "that this those". */
  readonly demonstratives: string;
  /** Words that only point at what was said before: "that so otherwise". */
  readonly proforms?: string;
  /** The ones of these that tell that something else is so: "otherwise". */
  readonly contraryProforms?: string;
  /** What opens a clause about what there is: "there". */
  readonly existentials?: string;
  /** What opens the reason for something, with whoever spoke between: "because". */
  readonly causes?: string;
  /** Words for all of them: "everyone every". */
  readonly universals?: string;
  /** Words for small numbers: "one two". */
  readonly numerals?: string;
  /** Phrases before a number that may open a clause: "at least|up to". */
  readonly approximations?: string;
  /** Determiners that round a figure: "more most some". */
  readonly comparatives?: string;
  /** Determiners of one thing alone: "a an every". */
  readonly singulars?: string;
  /** Words that stand alone in speech: yes, well, thanks. */
  readonly interjections?: string;
  /** Words for days and times that stand without a preposition: "monday yesterday". */
  readonly timeWords: string;
  /** Words that go on such a time: "night week". */
  readonly dayParts?: string;
  /** Units of time in the plural, and the singular: "day days". */
  readonly timeUnits?: string;
  /** The months, where they are written in small letters and go on a date: "le 3 mars". */
  readonly months?: string;
  /** Unstressed object pronouns before a verb: Así *lo* dijo. */
  readonly clitics?: string;
  /** The ones of these that may stand for what was just said: *lo* niega, *l'*a démenti. */
  readonly objectClitics?: string;
  /** The ones that stand for the subject itself: *se* dit. */
  readonly reflexives?: string;
  /** Prepositions before a person as an object: demande *aux* habitants, acusa *al* alcalde. */
  readonly addressees?: string;
  /** Endings of gerunds: "ando iendo". */
  readonly gerundEndings?: string;
  /** Endings of participles that report only with an auxiliary: "é ée". */
  readonly pureParticiples?: string;
  /** Endings of infinitives, where one follows a verb of saying without a mark: "er ir re". */
  readonly infinitiveEndings?: string;
  /** Frequent finite verbs besides the reporting ones, to tell a clause from a noun phrase. */
  readonly finiteVerbs: string;
  /** Endings that finite verbs share with plural nouns, so that the words around must decide: "s". Empty if none. */
  readonly thirdPersonEndings?: string;
  /** Endings of finite verbs, without a hyphen: "ed". */
  readonly finiteEndings: string;
  /** Endings with which a form is no noun unless an article stands before it: "ed ing". */
  readonly verbEndings?: string;
  /** Endings of the past that other words have as well, so that a name must follow: "te de". */
  readonly pastEndings?: string;
  /** Irregular verbs, each plain form with its other ones, separated by `|`: "ring rang rung|send sent". */
  readonly irregular?: string;
}
