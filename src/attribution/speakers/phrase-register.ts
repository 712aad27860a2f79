import type { SpeakerKind } from '../analysis';
import type { Lexicon } from './lexicon';
import type { PhraseMention } from './mention';
import { Party } from './party';

/** Parties known by a common noun: *the union*, *one porter*, *a poll published on Friday*. */
export class PhraseRegister {
  readonly #lexicon: Lexicon;
  readonly #parties: Party[];
  readonly #byHead = new Map<string, Party[]>();
  /** Words of each party’s phrases, to tell one report from another. */
  readonly #words = new Map<Party, Set<string>>();

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
    if (!taken && !bareGroup) return null;
    const words = this.#distinguishing(mention);
    for (let i = list.length - 1; i >= 0 && list.length - i <= 12; i--) {
      const party = list[i];
      if (party?.plural !== plural) continue;
      const known = this.#words.get(party);
      if (words.every((word) => known?.has(word))) {
        if (!bareGroup || words.length === known?.size) return party;
      }
    }
    return null;
  }

  /** The party of the noun that was mentioned last, without a name so far. */
  latest(head: string): Party | null {
    return this.#byHead.get(head)?.at(-1) ?? null;
  }

  create(mention: PhraseMention): Party {
    const party = new Party(this.#parties.length, kindOf(mention, this.#lexicon), false, mention.modifiers, {
      head: mention.head,
      plural: mention.sense?.plural ?? false,
    });
    this.#parties.push(party);
    const list = this.#byHead.get(mention.head);
    if (list) list.push(party);
    else this.#byHead.set(mention.head, [party]);
    this.#words.set(party, new Set());
    const gender = mention.role.gender;
    if (gender === 'f') party.female += 3;
    if (gender === 'm') party.male += 3;
    return party;
  }

  /** Notes what a further phrase says of its party. */
  note(party: Party, mention: PhraseMention): void {
    const words = this.#words.get(party);
    if (!words) return;
    for (const word of this.#distinguishing(mention)) words.add(word);
    if (mention.of)
      for (const word of mention.of.text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word) words.add(word);
  }

  /** Words that tell which one is meant. */
  #distinguishing(mention: PhraseMention): string[] {
    const words = mention.modifiers.filter((word) => !this.#lexicon.idle.has(word));
    if (mention.possessor && !mention.possessor.pronoun)
      words.push(...mention.possessor.text.toLowerCase().split(' '));
    return words;
  }
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
    case 'kin':
    case 'person':
      return 'anonymous';
    case undefined:
      if (mention.determiner === 'indefinite') return 'anonymous';
      return lexicon.looksLikeRole(mention.head) ? 'anonymous' : 'organisation';
  }
}
