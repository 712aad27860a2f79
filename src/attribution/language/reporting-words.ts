/** What a word of saying does with the words it reports. */
export const cueClasses = [
  'say', // says, adds, writes
  'ask', // asks, wonders
  'claim', // claims, alleges
  'deny', // denies, disputes
  'confirm', // confirms, agrees
  'warn', // warns, predicts
  'promise', // promises, vows
  'order', // urges, demands, calls on
  'think', // believes, doubts, hopes
  'show', // shows, finds, states: what documents do
  'call', // calls, describes as
  'blame', // accuses, criticises
  'hearsay', // is said to, reportedly
  'silence', // declines to say
] as const;
export type CueClass = (typeof cueClasses)[number];

/**
 * What can follow a reporting verb, one letter each:
 * `q` a quotation, `c` a clause without a conjunction, `t` a that-clause, `w` whether, how, what …,
 * `i` an infinitive, `n` somebody + infinitive (asked him to go), `o` an object (denies the charge),
 * `l` an object + at and a figure (put the number at nine), `m` a number of things (reports three cases), `s` an object that names something said (backs her account),
 * `b` an infinitive without its mark (säger sig ha hört), `a` an object + as (describes it as), `p` an object + predicate (called it a mistake),
 * `a` an object + as (describes it as), `p` an object + predicate (called it a mistake),
 * `r` a predicate of the subject itself (se dit prêt), `z` any of these, but only where negated (n'a pas souhaité),
 * `v` a phrase with the verb's preposition (klagt über Lärm), `e` an object with such a phrase (hält ihn für falsch),
 * `g` a gerund (denies taking it), `f` somebody + of or for (accused her of), `d` an addressee before the clause (told the court that).
 */
export type CueFrames = string;

/** Verbs of one class that take the same frames. */
export interface CueVerbs {
  readonly class: CueClass;
  readonly frames: CueFrames;
  /** How often such a verb reports something when its frame fits, 0 to 1. */
  readonly weight: number;
  /**
   * Verbs separated by `|`, each with all its forms; with a particle "call out" the forms of "call" are used, and
   * "bear bore borne + out" are those of "bear out".
   */
  readonly forms: string;
  /** The prepositions of the frames `v` and `e`: "vor". */
  readonly prepositions?: string;
}

export interface CueNouns {
  readonly class: CueClass;
  readonly weight: number;
  /** Nouns, separated by spaces: "claim claims warning". */
  readonly forms: string;
}

/**
 * The words with which a language reports speech. Data only: nearly every member is a list of words or phrases in lower
 * case with straight apostrophes, words separated by spaces, phrases by `|`, so that a pack can be written and
 * checked without reading the engine.
 */
export interface ReportingWords {
  readonly verbs: readonly CueVerbs[];
  readonly nouns: readonly CueNouns[];
  /** Adjectives that report a view after a form of be: "sceptical convinced" (… that it will last). */
  readonly adjectives: string;
  /** The ones of these that tell what somebody says rather than thinks: "clear adamant". */
  readonly statingAdjectives?: string;
  /** Phrases that name the source after them: "according to|in the words of". */
  readonly accordingTo: string;
  /** Phrases before a number that may open a clause: "at least|up to". */
  readonly approximations?: string;
  /** The ones of these that give an opinion rather than words: "for". */
  readonly inViewOf: string;
  /** Phrases that name the source by a possessive: "en su opinión". */
  readonly ownViews?: string;
  /** Phrases with the source inside: "as … sees it|in …'s view". */
  readonly viewpoints?: string;
  /** Words that say that it was heard without saying from whom: "reportedly allegedly". */
  readonly hearsayAdverbs: string;
  /** Phrases that do so: "is said to|enligt uppgift". */
  readonly hearsayPhrases: string;
  /** Pairs of words that do so with others between them: "soll haben", "ska ha"; `*` is any participle: "aurait *". */
  readonly hearsayFrames: string;
  /** Endings of past participles, for `*`. */
  readonly participleEndings: string;
  /** Verb forms that mark a clause as reported all by themselves: "sei seien habe". */
  readonly subjunctive: string;
  /** Phrases that name the source before them: "zufolge". */
  readonly accordingToAfter: string;
  /** Words that, behind a comma, name the source without a verb: "so" (…, so Anna Brandt). */
  readonly tags: string;
  /** Whether words of saying stand inside the quotation marks: « …, a assuré Anne Brun, … ». */
  readonly inciseInMarks: boolean;
  /** Whether a verb of saying can do without its subject: “…”, dijo. */
  readonly dropsSubject: boolean;
  /** Whether headlines open with what they are about as well: "Climat : le gouvernement recule". */
  readonly topicLabels?: boolean;
  /** Whether the subject follows the verb behind any reported clause: "…, varnar facket", "…, prévient le maire". */
  readonly invertsFreely: boolean;
  /** Whether every noun has a capital, as in German: a small letter behind one ends its phrase. */
  readonly nounsInCapitals?: boolean;
  /** Whether verbs close clauses that are not the main one: "wie die Stadt mitteilte", "fordert, die Steuer zu senken". */
  readonly verbsLast?: boolean;
  /** Whether the verb of a main clause is its second part, so that the subject follows whatever else opens it: "Nå sier Lund at …". */
  readonly verbSecond?: boolean;
  /** Words besides adverbs that open such a clause: "her der derfor". */
  readonly fronts?: string;
  /** Words that open a clause which says who has said so: *wie* die Polizei mitteilte. */
  readonly asWords?: string;
  /** Infinitives that follow a verb of saying without a mark: säger sig *ha* hört. */
  readonly bareInfinitives?: string;
  /** Prepositions that name who does what a passive tells: "by". */
  readonly agents?: string;
  /** Prepositions before what somebody is accused of: *of* theft. */
  readonly chargePrepositions?: string;
  /** Phrases before a verb of saying that point back at the words before, besides a demonstrative: "c' est ce que|así". */
  readonly backPhrases?: string;
  /** Articles of the genitive, which go on a noun phrase: der Sprecher *des* Ministeriums. */
  readonly genitiveArticles?: string;
  /** Forms whose subject never follows them, so that what follows is who is told: "told". */
  readonly neverInverted?: string;
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
  readonly be: string;
  readonly have: string;
  readonly do: string;
  /** Auxiliaries that make the report future, and those that make it conditional. */
  readonly future: string;
  readonly conditional: string;
  /** Verbs that with a negative sense stand before a reporting infinitive: "declined refused". */
  readonly refusals: string;
  /** Adverbs that stand between subject and verb: "also later repeatedly". */
  readonly adverbs: string;
  /** Particles that belong to a reporting verb: "out on off" (calls on, pointed out). */
  readonly particles: string;
  readonly coordinators: string;
  /** Words that open a subordinate clause other than a reported one: "because when while". */
  readonly subordinators: string;
  /** The ones of these that make a report hypothetical: "if unless". */
  readonly ifWords?: string;
  /** The ones behind which, at the front of a sentence, a clause goes before the main one: "while although". */
  readonly frontConjunctions?: string;
  readonly relatives: string;
  /** The ones of these that take up a whole clause: "which". */
  readonly clauseRelatives?: string;
  readonly prepositions: string;
  /** The prepositions that can go on inside a speaker's description: "of for at from in". */
  readonly nounPrepositions: string;
  /** Words that can open a noun phrase: "the a his two several". */
  readonly determiners: string;
  /** Pronouns that can be the subject of a report: "he she it they who one". */
  readonly subjectPronouns: string;
  /** The ones of these that stand for one person: "he she". */
  readonly personPronouns: string;
  readonly possessives: string;
  /** Pronouns of the first and second person: "i we you our". */
  readonly speakerPronouns: string;
  /** Pronouns that cannot be a subject: "me him us". */
  readonly objectPronouns: string;
  /** Words that stand before a mark of distance: "so-called known as|nicknamed|titled". */
  readonly scareBefore: string;
  /** Nouns before the title of a work: "film book novel song". */
  readonly titleBefore: string;
  /** What is done to works: "directed shown". */
  readonly staged?: string;
  /** What works do: "opens premieres". */
  readonly stagings?: string;
  /** Things that bear words for others to read: "banner placard note". */
  readonly bearers?: string;
  /** How they do it, before the words: "reading saying". */
  readonly inscribing?: string;
  /** And behind a relative pronoun: "read said". */
  readonly inscribed?: string;
  /** What links them with a noun for the words: "with bearing". */
  readonly bearing?: string;
  /** Nouns for the words that they bear: "words slogan". */
  readonly inscriptions?: string;
  /** Words for days and times that stand without a preposition: "monday yesterday". */
  readonly timeWords: string;
  /** Words that only point at what was said before: "that so otherwise". */
  readonly proforms?: string;
  /** Words for small numbers: "one two". */
  readonly numerals?: string;
  /** Determiners that round a figure: "more most some". */
  readonly comparatives?: string;
  /** Determiners of one thing alone: "a an every". */
  readonly singulars?: string;
  /** Words that stand alone in speech: yes, well, thanks. */
  readonly interjections?: string;
  /** Phrases with which somebody asks to go unnamed: "not to be named|anonymity". */
  readonly anonymity?: string;
  /** Words that go on such a time: "night week". */
  readonly dayParts?: string;
  /** Units of time in the plural, and the singular: "day days". */
  readonly timeUnits?: string;
  /** Unstressed object pronouns before a verb: Así *lo* dijo. */
  readonly clitics?: string;
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
  /** The months, where they are written in small letters and go on a date: "le 3 mars". */
  readonly months?: string;
  /** Frequent finite verbs besides the reporting ones, to tell a clause from a noun phrase. */
  readonly finiteVerbs: string;
  /** Endings that finite verbs share with plural nouns, so that the words around must decide: "s". Empty if none. */
  readonly thirdPersonEndings?: string;
  /** Endings of finite verbs, without a hyphen: "ed". */
  readonly finiteEndings: string;
  /** Endings of the past that other words have as well, so that a name must follow: "te de". */
  readonly pastEndings?: string;
  /** Verbs that can stand between the subject and an infinitive of saying: "wants went continued". */
  readonly wishes: string;
  /** Nouns of things that can be read or heard and then "show" or "say": "report poll records". */
  readonly documents: string;
  /** Phrases with which the article turns to the other side: "remember it differently|a different story". */
  readonly oppositions: string;
  /** Words for the contrary of what was said last, as all that somebody says: "the opposite|otherwise". */
  readonly contraries?: string;
  /** Words for what was said last, as all that somebody says as well: "the same|as much". */
  readonly sames?: string;
  /** Phrases with which a sentence says no more than that somebody agrees: "sees it the same way|concedes the point". */
  readonly assents?: string;
  /** Conjunctions that set one report against another: "while whereas". */
  readonly parallels?: string;
  /** Nouns for parts of a paper: "page paragraph". */
  readonly passages?: string;
  /** Nouns for what everybody says, that are forms of words of saying too: "saying". */
  readonly proverbs?: string;
  /** Forms of verbs of writing. */
  readonly writing?: string;
  /** Words for how much is said, which is not what: "much little". */
  readonly amounts?: string;
  /** Phrases that tell what somebody is charged with, behind the noun for them: "accused of|suspected of". */
  readonly charged?: string;
  /** Phrases at the end of a sentence that tell how something is said: "out of hand|in no uncertain terms". */
  readonly manners?: string;
  /** Prepositions of what somebody speaks about in a headline: mayor *on* floods. */
  readonly topicPrepositions?: string;
  /** Phrases that open what the article sets beside what is said: "contrary to what|even as". */
  readonly ownTails?: string;
  /** Words that make a time one behind something: hours *after* it fell. */
  readonly sequels?: string;
  /** Nouns for what something is said in: "email statement". */
  readonly media?: string;
  /** Nouns for those who write about the news: "reporters newspaper". */
  readonly press?: string;
  /** Nouns for what others have said, as a denial names it: "charge accusation description". */
  readonly charges: string;
  /** Nouns for numbers that somebody gives: "figure estimate". */
  readonly figures: string;
  /** Pronouns for nobody in particular: *you* could say. */
  readonly genericPronouns?: string;
  /** Verbs for what a court is told, and nouns for such courts: an *inquest* *heard*. */
  readonly hearing?: string;
  readonly hearers?: string;
  /** Participles with which a sentence opens on what somebody was asked: *asked* whether it leaked. */
  readonly askedWords?: string;
  /** Participles that tell who has seen a document or given it out: a draft *seen* by the paper. */
  readonly seenWords?: string;
  /** Words that point back at what was just said: "that this those". */
  readonly demonstratives: string;
  /** Words that open a sentence against the one before: "but however". */
  readonly contrasts: string;
  /** The ones that do so behind a comma: "however though". */
  readonly lateContrasts: string;
  /** Phrases before a figure that others may exceed: "at least|more than". */
  readonly atLeast?: string;
  /** Words for "of the kind just spoken of": "no such offer". */
  readonly such: string;
  /** The determiner that a negation takes: "any". */
  readonly anyWords: string;
  /** Nothing. */
  readonly nothing: string;
  /** Behind "not", that there is not one: a single. */
  readonly ones: string;
  /** Verbs of confirmation with which somebody grants a point of their own: "admits conceded". */
  readonly concessions: string;
  /** Words and phrases that dismiss what they are said of: "nonsense|false|a fairy tale". */
  readonly dismissals: string;
  /** What somebody is charged with who has not told the truth: "lying|making it up". */
  readonly lying?: string;
  /** Those who bring a case to court: "prosecution prosecutor". */
  readonly prosecutors?: string;
  /** What is said of somebody whose words do not hold: "wrong|mistaken". */
  readonly erring?: string;
  /** Words that say of something blamed that it was right: "correct justified". */
  readonly vindications: string;
  /** Words that give weight to a claim: "serious credible". */
  readonly credits?: string;
  /** Phrases with which speech opens that says so too: "that's true|i agree". */
  readonly agreements: string;
  /** Irregular verbs, each plain form with its other ones, separated by `|`: "ring rang rung|send sent". */
  readonly irregular?: string;
  /** Forms of verbs of answering, for what is said against the last words: "replied objects". */
  readonly replies?: string;
  /** Forms of verbs with which somebody who does not do so only leaves something open: "cannot *confirm* that". */
  readonly verifying?: string;
  /** What makes a figure a small one: "knows of *only* one". */
  readonly limiters?: string;
  /** What sets another figure against one: "*closer to* two minutes". */
  readonly nearer?: string;
  /** Pairs of small words that tell how something is: "the light was *on*", "it was *off*". */
  readonly switches?: string;
  /** Nouns for words that accuse somebody: "the *allegation*". */
  readonly accusations?: string;
  /** Adjectives of who does not believe something: "is *sceptical* that". */
  readonly doubting?: string;
  /** Negations of a deed at any time: "had *never* met". */
  readonly nevers?: string;
  /** Verbs of holding on to what one has said: "stand stick". */
  readonly steadfastness?: string;
  /** Forms of verbs with which somebody holds on to what others doubt: "insisted maintains". */
  readonly insistence?: string;
  /** Words with others that cannot hold of the same thing: "rise fall drop|full empty". */
  readonly opposites?: string;
  /** Phrases that clear whoever they are said of: "nothing to do with|no wrongdoing". */
  readonly disclaimers?: string;
  /** Prepositions and verbs that say no as a negation does: "without". */
  readonly lacking?: string;
  /** Verbs and nouns of “…,” came the reply from …. */
  readonly arrivals?: string;
  readonly answerNouns?: string;
  /** Prepositions of *the answer from the board*. */
  readonly giverWords?: string;
  /** How somebody is whose words follow a colon: *Osei is blunt: it leaks*. */
  readonly bluntWords?: string;
  /** Adjectives that say of somebody how they take something: The union is *critical*. */
  readonly stances?: string;
  /** Verbs, with which somebody shows it: She *shrugs*. */
  readonly gestures?: string;
  /** Words of other lists that are forenames where they have a capital within a sentence: says *Per* Lund. */
  readonly namesakes?: string;
  /** What children call those they belong to, as if by a name: "grandpa mum". */
  readonly kinNames?: string;
  /** Who asks for a paper or a broadcaster: "reporter journalist". */
  readonly interviewers?: string;
  /** Words for whoever is spoken to: "you your". */
  readonly addressed?: string;
  /** Prepositions of *To Brink, the case is clear*. */
  readonly viewDatives?: string;
  /** Words for all of them: "everyone every". */
  readonly universals?: string;
  /** What opens a clause about what there is: "there". */
  readonly existentials?: string;
  /** Prepositions of when, where and why; with these given, claims are held against each other clause by clause. */
  readonly adjunctPrepositions?: string;
  /** Who speaks for somebody else: "lawyer spokesman". */
  readonly advocates?: string;
  /** Words that open a sentence about another matter: "meanwhile", "in *another* case". */
  readonly elsewhere?: string;
  /** Words that say that something goes on: "still". */
  readonly persisting?: string;
  /** Ends of the verbs behind them: still runn*ing*. */
  readonly ongoingEndings?: string;
  /** Phrases that say so: "goes on | continues". */
  readonly lasting?: string;
  /** Participles and others that say of something that it is over: "was *stopped*". */
  readonly ended?: string;
  /** Words with which the same losses or crowds are counted: "killed died dead|lost destroyed". */
  readonly tolls?: string;
  /** Nouns for what a study or an inquiry has found: "the *findings*". */
  readonly findings?: string;
  /** Who or what finds such things: "*researchers* who followed …", "a *study*". */
  readonly finders?: string;
  /** Words that go on behind a phrase of contradiction and make it say something else: "not so *far*", "not right *for*". */
  readonly measured?: string;
  /** Words behind a negation with which it limits rather than denies: "not only", "no other". */
  readonly limits?: string;
  /** Phrases of saying something back: "hit back|retorted". */
  readonly rebuttals: string;
  /** Phrases with which speech says that something is not so: "not true|a lie". */
  readonly contradictions: string;
  /** Labels of interviews: "q question" and "a answer". */
  readonly questionLabels: string;
  readonly answerLabels: string;
  /** Prepositions between a noun of saying and whoever says it: "from by". */
  readonly fromWords: string;
  /** The preposition before the speaker of a passive: "by". */
  readonly passiveBy: string;
}

/** Words that make a paragraph sound like somebody talking. */
export interface SpeechWords {
  readonly firstPerson: string;
  readonly secondPerson: string;
  /** Contracted forms as tokens: "n't 'll 're". */
  readonly contractions: string;
  /** Words and phrases of hedging and emphasis: "maybe|i think|of course". */
  readonly hedges: string;
  /** Words that open spoken sentences: "and but so well". */
  readonly openings: string;
  /** Words that speak from here and now: "this here now today". */
  readonly deictics: string;
  /** Frequent verbs in the past: narration rather than speech. */
  readonly narrative: string;
}
