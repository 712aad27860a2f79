export type CueClass = (typeof cueClasses)[number];

/**
 * What can follow a reporting verb, one letter each:
 * `q` a quotation, `c` a clause without a conjunction, `t` a that-clause, `w` whether, how, what …,
 * `i` an infinitive, `n` somebody + infinitive (asked him to go), `o` an object (denies the charge),
 * `l` an object + at and a figure (put the number at nine), `m` a number of things (reports three cases), `s` an object that names something said (backs her account),
 * `b` an infinitive without its mark (säger sig ha hört), `a` an object + as (describes it as), `p` an object + predicate (called it a mistake),
 * `a` an object + as (describes it as), `p` an object + predicate (called it a mistake),
 * `r` a predicate of the subject itself (se dit prêt), `z` any of these, but only where negated (n'a pas souhaité),
 * `y` only where the verb is said of its own subject (se félicite de),
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

/** Verbs that report something and tell as well what somebody does to a thing: *found* that it leaks, *found* the ring. */
export interface DeedWords {
  /** All forms: "find finds found finding". */
  readonly forms: string;
  /** What may stand between the verb and the thing: put *on* his hat. */
  readonly particles?: string;
  /** The only things with which they are deeds: claimed two *lives*. Without these, any thing will do. */
  readonly objects?: string;
  /** What closes them where they are deeds: call the decision *in*. */
  readonly closers?: string;
  /** What stands behind them where they tell that somebody goes somewhere: police were *called to* a house. */
  readonly passive?: string;
  /** To whom one takes a thing with them: reported the club to the *police*. */
  readonly takers?: string;
  /** Who reports with them even so, besides documents and finders: the *committee* found faults. */
  readonly reporters?: string;
}

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

/** Words that report what somebody says, and what goes with them. */
export interface CueWords {
  readonly verbs: readonly CueVerbs[];
  readonly nouns: readonly CueNouns[];
  /** Verbs that report only where more than a thing is their object. */
  readonly deeds?: readonly DeedWords[];
  /** Adjectives that report a view after a form of be: "sceptical convinced" (… that it will last). */
  readonly adjectives: string;
  /** The ones of these that tell what somebody says rather than thinks: "clear adamant". */
  readonly statingAdjectives?: string;
  /** Phrases that name the source after them: "according to|in the words of". */
  readonly accordingTo: string;
  /** Phrases that name the source before them: "zufolge". */
  readonly accordingToAfter: string;
  /** Endings of joined nouns for what somebody states, and prepositions before them: *nach* Polizei*angaben*. */
  readonly statementEnds?: string;
  readonly statementPrepositions?: string;
  /** Nouns for whoever gives information, with which the same prepositions open a sentence: *de source* policière. */
  readonly sourceNouns?: string;
  /** Phrases for what somebody says of themselves: "*Nach eigenen Angaben* hat der Verein 400 Mitglieder". */
  readonly ownAccounts?: string;
  /** Verbs that say behind a pronoun for the sentence before what it can be read in: "emerges from". */
  readonly traces?: string;
  /** Words of saying without a subject: "…, *heißt es* aus dem Ministerium". */
  readonly impersonals?: string;
  /** What opens a sentence that says so of nobody in particular: "*Es heißt*, …". */
  readonly impersonalOpenings?: string;
  /** Prepositions of where such words come from: *aus* dem Rathaus, *in* der Mitteilung. */
  readonly originWords?: string;
  /** Pronouns for nobody in particular, which leave it to such a phrase to say who: indique-t-*on* au ministère. */
  readonly placedPronouns?: string;
  /** The ones of these that name a place as well: *in* Berlin. */
  readonly placePrepositions?: string;
  /** Endings of nouns for those of one kind, who speak behind these too: in Regierungs*kreisen*. */
  readonly circleEndings?: string;
  /** Adverbs that take up a paper of the sentence before: *Darin* heißt es. */
  readonly backAdverbs?: string;
  /** The ones of these that give an opinion rather than words: "for". */
  readonly inViewOf: string;
  /** Phrases that name the source by a possessive: "en su opinión". */
  readonly ownViews?: string;
  /** Phrases with the source inside: "as … sees it|in …'s view". */
  readonly viewpoints?: string;
  /** Prepositions of *To Brink, the case is clear*. */
  readonly viewDatives?: string;
  /** Words that, behind a comma, name the source without a verb: "so" (…, so Anna Brandt). */
  readonly tags: string;
  /** Words that open a clause which says who has said so: *wie* die Polizei mitteilte. */
  readonly asWords?: string;
  /** Words before these, with a conjunction between: *tal y* como explicó. */
  readonly asLeads?: string;
  /** Words that say that it was heard without saying from whom: "reportedly allegedly". */
  readonly hearsayAdverbs: string;
  /** Phrases that do so: "is said to|enligt uppgift". */
  readonly hearsayPhrases: string;
  /** Pairs of words that do so with others between them: "soll haben", "ska ha"; `*` is any participle: "aurait *". */
  readonly hearsayFrames: string;
  /** Endings of past participles, for `*`. */
  readonly participleEndings: string;
  /** Endings of participles behind a paper that somebody has made: a letter *written* by Ada Brink. */
  readonly madeEndings?: string;
  /** Verb forms that mark a clause as reported all by themselves: "sei seien habe". */
  readonly subjunctive: string;
  /** Plural forms that do so behind such a clause, though they might tell what would be: "hätten würden". */
  readonly subjunctivePlurals?: string;
  /** Whether words of saying stand inside the quotation marks: « …, a assuré Anne Brun, … ». */
  readonly inciseInMarks: boolean;
  /** Whether a verb of saying can do without its subject: “…”, dijo. */
  readonly dropsSubject: boolean;
  /** Whether headlines open with what they are about as well: "Climat : le gouvernement recule". */
  readonly topicLabels?: boolean;
  /** Whether the subject follows the verb behind any reported clause: "…, varnar facket", "…, prévient le maire". */
  readonly invertsFreely: boolean;
  /** Whether verbs close clauses that are not the main one: "wie die Stadt mitteilte", "fordert, die Steuer zu senken". */
  readonly verbsLast?: boolean;
  /** Whether the verb of a main clause is its second part, so that the subject follows whatever else opens it: "Nå sier Lund at …". */
  readonly verbSecond?: boolean;
  /** Words besides adverbs that open such a clause: "her der derfor". */
  readonly fronts?: string;
  /** Whether the definite article is an ending: påstand*en*. */
  readonly endingArticles?: boolean;
  /** Whether the newspaper's questions have the dash of speech as well. */
  readonly dashedQuestions?: boolean;
  /** Forms whose subject never follows them, so that what follows is who is told: "told". */
  readonly neverInverted?: string;
  /** Infinitives that follow a verb of saying without a mark: säger sig *ha* hört. */
  readonly bareInfinitives?: string;
  /** Prepositions that name who does what a passive tells: "by". */
  readonly agents?: string;
  /** The preposition before the speaker of a passive: "by". */
  readonly passiveBy: string;
  /** Prepositions before what somebody is accused of: *of* theft. */
  readonly chargePrepositions?: string;
  /** Phrases that tell what somebody is charged with, behind the noun for them: "accused of|suspected of". */
  readonly charged?: string;
  /** Phrases before a verb of saying that point back at the words before, besides a demonstrative: "c' est ce que|así". */
  readonly backPhrases?: string;
  /** Verbs that with a negative sense stand before a reporting infinitive: "declined refused". */
  readonly refusals: string;
  /** Phrases before a verb that say so: *stopped short of* saying, *no longer* says. */
  readonly fallingShort?: string;
  /** Phrases before an infinitive of saying that tell no more than that somebody does it: *went on* to say. */
  readonly goingOn?: string;
  /** Phrases with which somebody asks to go unnamed: "not to be named|anonymity". */
  readonly anonymity?: string;
  /** What is left unanswered without anything being said: "request for comment". */
  readonly requests?: string;
  /** Particles that belong to a reporting verb: "out on off" (calls on, pointed out). */
  readonly particles: string;
  /** Verbs that can stand between the subject and an infinitive of saying: "wants went continued". */
  readonly wishes: string;
  /** Nouns of things that can be read or heard and then "show" or "say": "report poll records". */
  readonly documents: string;
  /** Nouns for what a study or an inquiry has found: "the *findings*". */
  readonly findings?: string;
  /** Who or what finds such things: "*researchers* who followed …", "a *study*". */
  readonly finders?: string;
  /** Nouns for parts of a paper: "page paragraph". */
  readonly passages?: string;
  /** Nouns for what everybody says, that are forms of words of saying too: "saying". */
  readonly proverbs?: string;
  /** Plain forms that report only between a plural and *that*: the rules *state* that. */
  readonly statesThat?: string;
  /** Plurals without an ending of their own that do so where they open the sentence: the *police* state that. */
  readonly bareStaters?: string;
  /** Forms of verbs of writing. */
  readonly writing?: string;
  /** Words for how much is said, which is not what: "much little". */
  readonly amounts?: string;
  /** Phrases at the end of a sentence that tell how something is said: "out of hand|in no uncertain terms". */
  readonly manners?: string;
  /** Verbs for what a court is told, and nouns for such courts: an *inquest* *heard*. */
  readonly hearing?: string;
  readonly hearers?: string;
  /** Participles with which a sentence opens on what somebody was asked: *asked* whether it leaked. */
  readonly askedWords?: string;
  /** Participles with which a sentence opens on how its speaker came to speak: *contacted* by the paper. */
  readonly reachedWords?: string;
  /** What a headline says before a colon of its own story, or of nobody: "analysis|in pictures". */
  readonly headlineLabels?: string;
  /** Verbs with which a headline tells what somebody holds, wants or claims: "Mayor *defends* toll plan". */
  readonly headlineStands?: string;
  /** Participles of what somebody or something goes by, before "as": *known* on the quay as “the Crane”. */
  readonly namings?: string;
  /** Nouns for several people without a plural ending: as *police* search offices. */
  readonly pluralNouns?: string;
  /** Participles that tell who has seen a document or given it out: a draft *seen* by the paper. */
  readonly seenWords?: string;
  /** Nouns for what something is said in: "email statement". */
  readonly media?: string;
  /** Nouns for those who write about the news: "reporters newspaper". */
  readonly press?: string;
  /** Who asks for a paper or a broadcaster: "reporter journalist". */
  readonly interviewers?: string;
  /** Phrases that open what the article sets beside what is said: "contrary to what|even as". */
  readonly ownTails?: string;
  /** Those for whom somebody speaks: her *client*. */
  readonly clients?: string;
  /** What somebody does who has had enough of talking: called it an insult and *walked out*. */
  readonly exits?: string;
  /** Words that make a time one behind something: hours *after* it fell. */
  readonly sequels?: string;
  /** Prepositions of what somebody speaks about in a headline: mayor *on* floods. */
  readonly topicPrepositions?: string;
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
  /** Verbs and nouns of “…,” came the reply from …. */
  readonly arrivals?: string;
  readonly answerNouns?: string;
  /** What comes from a place besides answers: From Berlin came *word* that …. */
  readonly sentWords?: string;
  /** Prepositions of *the answer from the board*. */
  readonly giverWords?: string;
  /** Prepositions between a noun of saying and whoever says it: "from by". */
  readonly fromWords: string;
  /** How somebody is whose words follow a colon: *Osei is blunt: it leaks*. */
  readonly bluntWords?: string;
  /** Adjectives that say of somebody how they take something: The union is *critical*. */
  readonly stances?: string;
  /** Verbs, with which somebody shows it: She *shrugs*. */
  readonly gestures?: string;
  /** Verbs that give an answer or a message, before its article: "Osei *has* a warning:". */
  readonly giving?: string;
  /** What an article says to its readers, with you or we: "have to go back to|previously reported". */
  readonly guiding?: string;
  /** And of what is to be seen and heard, behind a place: From the door *you can see* …. */
  readonly guidingViews?: string;
  /** What says of news that somebody expected it or not: hardly *surprising* to Ada Brink. */
  readonly surprises?: string;
  /** Verbs by which a reporter comes upon somebody: we *met* Ada Brink at the lock. */
  readonly encounters?: string;
  /** And by which somebody receives one: Brink *meets* us at the lock. */
  readonly receptions?: string;
  /** Pronouns for one person behind the former: we met *her*. */
  readonly metPronouns?: string;
  /** What children call those they belong to, as if by a name: "grandpa mum". */
  readonly kinNames?: string;
  /** Words of other lists that are forenames where they have a capital within a sentence: says *Per* Lund. */
  readonly namesakes?: string;
  /** Acronyms that look like other words: “*WHO* said so”. */
  readonly wordlikeAcronyms?: string;
  /** Labels of interviews: "q question" and "a answer". */
  readonly questionLabels: string;
  readonly answerLabels: string;
}
