import type { TextRange } from '../../text/range';
import type { SpeakerKind } from '../analysis';
import type { StateNames } from '../language/speaker-words';
import type { Gender } from './lexicon';
import type { Role } from './mention';

/** A role with the place in the article where it is said. */
export interface PlacedRole {
  readonly role: Role;
  readonly paragraph: number;
  /** Offset of the paragraph, to which the role's own offsets count. */
  readonly base: number;
}

/** One party in the making: mentions are gathered until the article is read. */
export class Party {
  readonly index: number;
  kind: SpeakerKind;
  /** Whether a proper name stands for it. */
  readonly named: boolean;
  /** Words of its fullest name or, for a phrase, of the phrase; lower-cased. */
  words: readonly string[];
  /** The noun of a party without a name. */
  readonly head: string;
  readonly plural: boolean;
  readonly state: StateNames | null;
  /** Forms under which the article names it, with how often; the keys are as the article writes them. */
  readonly forms = new Map<string, number>();
  /** Forms used as source of a claim, with how often. */
  readonly sourceForms = new Map<string, number>();
  /** Forms that stand behind an article: *the* Kremlin. */
  readonly articled = new Set<string>();
  readonly roles: PlacedRole[] = [];
  readonly mentions: TextRange[] = [];
  /** The party that it is a part or a spokesperson of, or whose relative it is. */
  of: Party | null = null;
  /** A name given by how the party came about, as in *one of the two engineers*. */
  givenName: string | null = null;
  givenRole: string | null = null;
  female = 0;
  male = 0;
  firstAt = Infinity;
  /** Where its full name first stands. */
  introducedAt = Infinity;
  spokeCount = 0;
  /** Whether it is mentioned in somebody’s speech only. */
  heard = false;
  /** Number and noun of a group, as in *three people*. */
  core: string | null = null;
  /** The named party that it turned out to be. */
  same: Party | null = null;
  placeHints = 0;
  personHints = 0;

  constructor(
    index: number,
    kind: SpeakerKind,
    named: boolean,
    words: readonly string[],
    options: PartyOptions = {},
  ) {
    this.index = index;
    this.kind = kind;
    this.named = named;
    this.words = words;
    this.head = options.head ?? '';
    this.plural = options.plural ?? false;
    this.state = options.state ?? null;
  }

  /** The gender the article shows; `undefined` when it shows none clearly. */
  get gender(): Gender | undefined {
    if (this.female - this.male >= 1) return 'f';
    return this.male - this.female >= 1 ? 'm' : undefined;
  }

  /** What first names suggest and single pronouns hint at, where nothing shows the gender clearly. */
  get likelyGender(): Gender | undefined {
    if (this.female > this.male) return 'f';
    return this.male > this.female ? 'm' : undefined;
  }

  get isHuman(): boolean {
    return this.kind === 'person' || (this.kind === 'anonymous' && !this.plural);
  }

  countForm(form: string): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }
}

export interface PartyOptions {
  readonly head?: string;
  readonly plural?: boolean;
  readonly state?: StateNames | null;
}
