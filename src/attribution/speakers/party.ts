import type { SpeakerKind } from '../analysis';
import type { StateNames } from '../language/speaker-words';
import type { Gender, Lexicon } from './lexicon';
import type { NameMention, PhraseMention, Role } from './mention';

/** A role with the paragraph in which it is said. */
export interface PlacedRole {
  readonly role: Role;
  readonly paragraph: number;
  /** Offset in the article of the mention that tells it. */
  readonly at: number;
}

export interface PartyOptions {
  /** The name as the article first spells it. */
  readonly spelling?: string;
  readonly head?: string;
  readonly plural?: boolean;
  readonly state?: StateNames | null;
}

/** More roles of one person than this tell nothing new. */
const ROLES_KEPT = 8;

/** One party in the making: mentions are gathered until the article is read. */
export class Party {
  readonly index: number;
  kind: SpeakerKind;
  /** Whether a proper name stands for it. */
  readonly named: boolean;
  /** Words of its fullest name or, for a phrase, the phrase’s modifiers; lower-cased. */
  readonly words: readonly string[];
  /** The noun of a party without a name. */
  readonly head: string;
  readonly plural: boolean;
  readonly state: StateNames | null;
  readonly spelling: string | null;
  /** The mentions that have joined, each with its paragraph and its offset in the article. */
  readonly joined: (NameMention | PhraseMention)[] = [];
  readonly paragraphs: number[] = [];
  readonly starts: number[] = [];
  /** Roles that stand beside its name. */
  readonly roles: PlacedRole[] = [];
  /** Forms that are no mention of the narrative: the label of an interview, a role in the headline. */
  extraForms: string[] | null = null;
  /** Forms under which it was the source of a claim. */
  sourceForms: string[] | null = null;
  /** The party that it is a part or a spokesperson of, or whose relative it is. */
  of: Party | null = null;
  /** A name given by how the party came about, as in *one of the two engineers*. */
  givenName: string | null = null;
  givenRole: string | null = null;
  /** What those do among whom it comes in, for want of anything else: *Analysts were divided. Ida Ray …* */
  sharedRole: string | null = null;
  /** The named party that it turned out to be. */
  same: Party | null = null;
  /** Whether it is mentioned in somebody’s speech only. */
  heard = false;
  female = 0;
  male = 0;
  firstAt = Infinity;
  /** Where its full name first stands. */
  introducedAt = Infinity;
  spokeCount = 0;
  /** How many mentions look like those of a place. */
  placeHints = 0;
  /** Whether nothing but its shape says what a bare name stands for. */
  unsure = false;
  personHints = 0;
  /** The gender of its name as a noun, where an article shows it and it is a body. */
  nounGender: Gender | undefined;
  /** Whether its name is that of a paper or broadcaster. */
  medium = false;

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
    this.spelling = options.spelling ?? null;
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

  vote(gender: 'f' | 'm' | 'n' | undefined, weight: number): void {
    if (gender === 'f') this.female += weight;
    else if (gender === 'm') this.male += weight;
  }

  addRole(role: Role, paragraph: number, at: number): void {
    if (this.roles.length < ROLES_KEPT) this.roles.push({ role, paragraph, at });
  }

  /** Whoever was described turns out to be the one named: what was said of them is known of the other. */
  becomes(named: Party): void {
    this.same = named;
    for (const { role, paragraph, at } of this.placedRoles()) named.addRole(role, paragraph, at);
    for (const form of this.forms()) named.addForm(form);
  }

  addForm(form: string): void {
    (this.extraForms ??= []).push(form);
  }

  /** What the party’s own phrases or the words beside its name say that it does, in the order of the text. */
  placedRoles(): readonly PlacedRole[] {
    if (this.named) return this.roles;
    const roles: PlacedRole[] = [];
    for (let i = 0; i < this.joined.length && roles.length < ROLES_KEPT; i++) {
      const mention = this.joined[i];
      if (mention?.sort === 'phrase')
        roles.push({ role: mention.role, paragraph: this.paragraphs[i] ?? 0, at: this.starts[i] ?? 0 });
    }
    return roles;
  }

  /** The forms under which the article names it, in the order of the text, repeated as often as they stand. */
  forms(): string[] {
    const forms = this.joined.map((mention) => (mention.sort === 'name' ? mention.name : mention.text));
    return this.extraForms ? [...forms, ...this.extraForms] : forms;
  }
}

/** A *former* minister: whether all that is told of somebody’s work has ended. */
export function isFormer(party: Party, { formerly }: Lexicon): boolean {
  const told = party.placedRoles();
  return told.length > 0 && told.every(({ role }) => role.words.some((word) => formerly.has(word)));
}
