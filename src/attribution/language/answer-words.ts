/** Words with which claims answer each other: deny, confirm, contradict. */
export interface AnswerWords {
  /** Phrases with which the article turns to the other side: "remember it differently|a different story". */
  readonly oppositions: string;
  /** Words for the contrary of what was said last, as all that somebody says: "the opposite|otherwise". */
  readonly contraries?: string;
  /** Words for what was said last, as all that somebody says as well: "the same|as much". */
  readonly sames?: string;
  /** Phrases with which a sentence says no more than that somebody agrees: "sees it the same way|concedes the point". */
  readonly assents?: string;
  /** Phrases with which speech opens that says so too: "that's true|i agree". */
  readonly agreements: string;
  /** Conjunctions that set one report against another: "while whereas". */
  readonly parallels?: string;
  /** Words that open a sentence against the one before: "but however". */
  readonly contrasts: string;
  /** The ones that do so behind a comma: "however though". */
  readonly lateContrasts: string;
  /** Nouns for what others have said, as a denial names it: "charge accusation description". */
  readonly charges: string;
  /** Nouns for numbers that somebody gives: "figure estimate". */
  readonly figures: string;
  /** Phrases before a figure that others may exceed: "at least|more than". */
  readonly atLeast?: string;
  /** Words for "of the kind just spoken of": "no such offer". */
  readonly such: string;
  /** Phrases with which speech says that something is not so: "not true|a lie". */
  readonly contradictions: string;
  /** Words that go on behind a phrase of contradiction and make it say something else: "not so *far*", "not right *for*". */
  readonly measured?: string;
  /** Words behind a negation with which it limits rather than denies: "not only", "no other". */
  readonly limits?: string;
  /** Phrases of saying something back: "hit back|retorted". */
  readonly rebuttals: string;
  /** Forms of verbs of answering, for what is said against the last words: "replied objects". */
  readonly replies?: string;
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
  /** Verbs of confirmation with which somebody grants a point of their own: "admits conceded". */
  readonly concessions: string;
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
  /** What opens a question to be answered with yes or no: “questioned *whether* it was safe”. */
  readonly whethers?: string;
  /** Forms of verbs of counting: “they had *counted* 19 bodies”. */
  readonly countings?: string;
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
  /** Nouns for what somebody tells of what happened: "rejected the *account*". */
  readonly tellings?: string;
  /** Nouns for what somebody asks for, which is no claim: "rejected the *request*". */
  readonly requests?: string;
  /** Adjectives of who does not believe something: "is *sceptical* that". */
  readonly doubting?: string;
  /** Negations of a deed at any time: "had *never* met". */
  readonly nevers?: string;
}
