import type { SpeakerKind } from '../../analysis';
import { startsWithCapital } from '../../../text/letters';
import type { Lexicon } from '../lexicon';
import type { PhraseMention } from '../mention';
import { Party } from '../party';

/** Parties known by a common noun: *the union*, *one porter*, *a poll published on Friday*. */
export class PhraseRegister {
  readonly #lexicon: Lexicon;
  readonly #parties: Party[];
  readonly #byHead = new Map<string, Party[]>();

  constructor(lexicon: Lexicon, parties: Party[]) {
    this.#lexicon = lexicon;
    this.#parties = parties;
  }

  /** The party mentioned before that the phrase takes up, if there is one. */
  find(mention: PhraseMention): Party | null {
    const list = this.#byHead.get(mention.head);
    if (!list) return null;
    const plural = mention.sense?.plural ?? false;
    const taken = mention.determiner === 'definite' || mention.determiner === 'possessive';
    const bareGroup = plural && mention.determiner === 'none';
    const bareBody = mention.determiner === 'none' && mention.sense?.sort === 'organisation'; // police said
    if (!taken && !bareGroup && !bareBody) return null;
    const { marks } = mention;
    for (let i = list.length - 1; i >= 0 && list.length - i <= 12; i--) {
      const party = list[i];
      if (
        party?.plural !== plural ||
        isOfOther(party, mention) ||
        isInOtherField(party, mention, this.#lexicon)
      )
        continue;
      if (bareBody && isAnyOne(party)) continue;
      if (bareGroup && isOtherwiseTold(party, mention)) continue;
      if (marks.every((word) => knows(party, word)) && (!bareGroup || sameMarks(party, marks))) return party;
    }
    return null;
  }

  /** The party of the noun that was mentioned last, without a name so far. */
  latest(head: string): Party | null {
    return this.#byHead.get(head)?.at(-1) ?? null;
  }

  /** Lets the party be taken up by the noun. */
  know(party: Party, noun: string): void {
    const list = this.#byHead.get(noun);
    if (list) list.push(party);
    else this.#byHead.set(noun, [party]);
  }

  create(mention: PhraseMention): Party {
    const party = new Party(this.#parties.length, kindOf(mention, this.#lexicon), false, mention.modifiers, {
      head: mention.head,
      plural: mention.sense?.plural ?? false,
    });
    party.unsure = mention.sense === null && !isSomebody(mention.head, this.#lexicon);
    this.#parties.push(party);
    this.know(party, mention.head);
    const body = this.#lexicon.bodyIn(mention.head); // samma nämnd, for the hälsovårdsnämnd
    if (body !== null) this.know(party, body);
    const gender = mention.role.gender;
    if (gender === 'f') party.female += 3;
    if (gender === 'm') party.male += 3;
    return party;
  }
}

/** *A police*, *a company*: no body that a bare noun takes up. */
function isAnyOne({ joined: [first] }: Party): boolean {
  return first?.sort === 'phrase' && first.determiner === 'indefinite';
}

/** *People close to the family* are not the people familiar with the talks: what stands behind the noun tells them apart. */
function isOtherwiseTold({ joined }: Party, { text, core }: PhraseMention): boolean {
  const own = text.length > core.length;
  return (
    own &&
    !joined.some((mention) => mention.sort === 'phrase' && mention.text.toLowerCase() === text.toLowerCase())
  );
}

/** Whether a phrase of the party has the word. */
function knows({ joined }: Party, word: string): boolean {
  return joined.some((mention) => mention.sort === 'phrase' && mention.allMarks.includes(word));
}

/** The mayor *of Tornby* is not the mayor *of Kelmar* whom the article told of before. */
function isOfOther({ joined }: Party, { of }: PhraseMention): boolean {
  if (!of || !startsWithCapital(of.text)) return false;
  const words = of.text.split(' ');
  const told = joined.flatMap((mention) =>
    mention.sort === 'phrase' && mention.of ? [mention.of.text] : [],
  );
  const named = told.filter(startsWithCapital);
  return named.length > 0 && !named.some((text) => text.split(' ').some((word) => words.includes(word)));
}

/** *The management*, *the defence*: a field, a force, or a side with its owner, that has a voice. */
function speaksAsBody({ determiner, head, possessor }: PhraseMention, { words }: Lexicon): boolean {
  if (words.sideNouns.includes(head)) return possessor !== null;
  if (words.stateBodies.includes(head)) return true;
  return determiner === 'definite' && words.subjectWords.includes(head);
}

/** The *health* ministry is not the ministry of *defence*. */
function isInOtherField(
  { joined }: Party,
  mention: PhraseMention,
  { words: { subjectWords } }: Lexicon,
): boolean {
  const fieldsOf = ({ modifiers, of }: PhraseMention): string[] =>
    [...modifiers, ...(of?.text.toLowerCase().split(' ') ?? [])].filter((word) =>
      subjectWords.includes(word),
    );
  const told = joined.flatMap((other) => (other.sort === 'phrase' ? fieldsOf(other) : []));
  const fields = fieldsOf(mention);
  return told.length > 0 && fields.length > 0 && !fields.some((word) => told.includes(word));
}

function sameMarks({ joined }: Party, marks: readonly string[]): boolean {
  const [first] = joined;
  return first?.sort === 'phrase' && first.marks.length === marks.length;
}

/** *The Courier* with a capital of its own is a paper rather than somebody who brings things. */
export function isPaper({ determiner, head, core }: PhraseMention, lexicon: Lexicon): boolean {
  const { nounsInCapitals } = lexicon.words;
  return (
    determiner === 'definite' && !nounsInCapitals && lexicon.mediaEndings.has(head) && startsWithCapital(core)
  );
}

/** *Policymakers*, *many liberals*, *some others*: an unknown plural that is one for people by its ending, or is counted. */
function isCrowd({ head, determiner }: PhraseMention, lexicon: Lexicon): boolean {
  return (
    lexicon.looksLikeCrowd(head) ||
    lexicon.partitives.has(head) ||
    (determiner === 'quantifier' &&
      lexicon.words.crowdEnding !== '' &&
      head.endsWith(lexicon.words.crowdEnding))
  );
}

/** A noun that is one for people: the *glaciologist*, the *seven-year-old*, the *earl*. */
function isSomebody(head: string, lexicon: Lexicon): boolean {
  return lexicon.looksLikeRole(head) || lexicon.tellsAge(head) || lexicon.words.landTitles.includes(head);
}

/** *A leaked copy of the letter*: a noun that the language does not know, of a document. */
export function isOfDocument({ of }: PhraseMention, lexicon: Lexicon): boolean {
  return lexicon.noun(of?.text.toLowerCase().split(' ').at(-1) ?? '')?.sort === 'document';
}

function kindOf(mention: PhraseMention, lexicon: Lexicon): SpeakerKind {
  const { sense } = mention;
  const few = mention.determiner === 'quantifier' && lexicon.words.smallNumbers.includes(mention.article);
  switch (sense?.sort) {
    case 'organisation':
      return sense.plural ? 'group' : 'organisation';
    case 'document':
      return 'document';
    case 'group':
      return few ? 'anonymous' : 'group';
    case 'role':
      return isPaper(mention, lexicon) ? 'organisation' : 'anonymous';
    case 'kin':
    case 'person':
      return 'anonymous';
    case undefined:
      if (speaksAsBody(mention, lexicon) || lexicon.words.premises.includes(mention.head))
        return 'organisation';
      if (isOfDocument(mention, lexicon)) return 'document';
      if (lexicon.words.nationNouns.some((noun) => lexicon.pluralsOf(noun).includes(mention.head)))
        return 'group';
      if (mention.determiner === 'indefinite') return 'anonymous';
      if (lexicon.words.everybody.includes(mention.head) || isCrowd(mention, lexicon)) return 'group';
      return isSomebody(mention.head, lexicon) ? 'anonymous' : 'document';
  }
}
