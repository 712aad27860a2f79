/** What takes up somebody mentioned before, or tells that another one is meant. */
export interface ReferenceWords {
  /** Words that stand for one or some of a group mentioned before: *one*, *the other*, *both*. */
  readonly partitives: readonly string[];
  /** Those of them that take up the whole group: *both*, *all*. */
  readonly wholePartitives: readonly string[];
  /** Those that take up a few of it, whatever their number: *several* of them. */
  readonly fewPartitives: readonly string[];
  /** Those of them that take up two parties: *both*. */
  readonly pairPartitives: readonly string[];
  /** The words for the first and the second of two parties named together: *former*, *latter*. */
  readonly orderedPartitives: readonly string[];
  /** Words that say that there is no other: the *only* doctor. */
  readonly soleWords: readonly string[];
  /** Words for one and the same office, in lists: *lawyer*, *attorney*; *chief executive*, *ceo*. */
  readonly synonyms: readonly (readonly string[])[];
  /** Nouns that take up those who are something of the kind: after a biologist, the *researcher*. */
  readonly hypernyms: Readonly<Record<string, readonly string[]>>;
  /** Nouns for one of a body or a team, whatever else they are: a *member* of the committee. */
  readonly fellowRoles: readonly string[];
  /** Those who hold the same office elsewhere: her Sundish *counterpart*. */
  readonly counterparts: readonly string[];
  /** The word for one more of a kind. */
  readonly another: string;
  /** Words that say that another one is meant: the *rival* club. */
  readonly otherWords: readonly string[];
  /** How shares and numbers of people are told: *about six in ten*, *three quarters*, *a number of*. */
  readonly shares: ShareWords;
  /** Words for all there are: *everyone*; and for somebody who is not told: *someone*. */
  readonly everybody: readonly string[];
  readonly somebody: readonly string[];
  /** Quantifiers that single nobody out: *any* club. */
  readonly noOnes: readonly string[];
  /** Sources that are nobody: *no one*. */
  readonly nobody: readonly string[];
  /** Nouns that say of people no more than that they are some: *a man*, *sources*. */
  readonly merePeople: readonly string[];
  /** Labels of question and answer in interviews. */
  readonly questionLabels: readonly string[];
  readonly answerLabels: readonly string[];
}

/** The words in which a share of people is told. */
export interface ShareWords {
  /** What may open it: *about*, *more than*, *a*. */
  readonly hedges: readonly string[];
  /** Adjectives of size: a *large* share. */
  readonly sizes: readonly string[];
  readonly numbers: readonly string[];
  /** *Half*, *thirds*, *share*: what stands alone or before *of*. */
  readonly fractions: readonly string[];
  /** *Handful*, *dozens*: what stands before *of* only. */
  readonly measures: readonly string[];
  readonly perCent: readonly string[];
  /** What stands between the numbers of a ratio: six *in* ten, *out of*. */
  readonly ratios: readonly (readonly string[])[];
}
