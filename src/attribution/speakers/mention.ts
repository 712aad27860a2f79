import type { PronounForm } from '../language/speaker-words';
import type { Gender, NounSense } from './lexicon';
import type { Determiner } from './phrases/noun-phrase';
import type { StateSign } from './names/state-signs';

/** Words of the paragraph that name another party; offsets count from the start of the paragraph. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** The words without the article. */
  readonly text: string;
  /** The possessive pronoun, if it is one. */
  readonly pronoun: PronounForm | undefined;
}

/** A {@link RoleClue} cut loose from its tokens. */
export interface Role {
  readonly role: string | null;
  /** The words of the role, lower-cased. */
  readonly words: readonly string[];
  readonly kin: boolean;
  readonly of: Reference | null;
  readonly gender: Gender | undefined;
  readonly organisation: boolean;
  readonly loose: boolean;
  /** The end of `role` that says to what it belongs: * of the municipal board*; '' for none. */
  readonly tail: string;
  readonly tie: string;
  readonly home: Reference | null;
  readonly without: string | null;
  /** What a relative is besides: her husband and *coach*; `null` for nothing. */
  readonly beside: string | null;
  /** Whether `of` stands before the role as its possessor: *the board’s chair*. */
  readonly possessed: boolean;
  readonly head: string;
  readonly definite: boolean;
  readonly gendered: { readonly f: string; readonly m: string } | undefined;
}

interface MentionPlace {
  /** Its place among the paragraph’s mentions; -1 for one that was read from a source only. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Whether it stands first in its sentence, governed by no preposition. */
  readonly subject: boolean;
  /** Depth in quotation marks. */
  readonly depth: number;
  /** Whether it only says whose: *Norvolt’s*. */
  readonly possessive: boolean;
  /** The preposition before it: '' when there is none. */
  readonly preposition: string;
}

/** A proper name. */
export interface NameMention extends MentionPlace {
  readonly sort: 'name';
  /** From the article or role before the name to its end. */
  readonly outerStart: number;
  /** The name without titles, as it stands. */
  readonly name: string;
  /** The name with a title that belongs to it: *Lord Abbot*. */
  readonly styled: string | null;
  /** Its words, lower-cased, without stops. */
  readonly words: readonly string[];
  readonly key: string;
  readonly title: Gender | '' | null;
  readonly roles: readonly Role[];
  readonly organisation: boolean;
  readonly place: boolean;
  /** Whether it says where somebody comes from: a driver from *Hull*. */
  readonly home: boolean;
  /** Its first word has a capital that may be due to its place. */
  readonly opened: boolean;
  /** Its one capital may be due to its place. */
  readonly weak: boolean;
  readonly article: boolean;
  /** The gender that the article shows, should the name be one of a body: *die* Polizei. */
  readonly nounGender: Gender | undefined;
  /** Whether it only modifies the noun behind it: the *Norvolt* factory. */
  readonly attributive: boolean;
  /** The words for the state whose capital it is said to be: *Velda*, the Sundish capital. */
  readonly capitalOf: string | null;
  /** How far the words around it say that it is a state: *its ambassador to Velmaria*. */
  readonly state: StateSign;
  /** The age that stands beside the name: Ada Brink, *34*; `null` for none. */
  readonly age: string | null;
  /** A person’s sign beside the name: an age, *who*, a courtesy title, a role. */
  readonly personal: boolean;
}

/** A common noun that stands for a party: *the union*, *one porter*. */
export interface PhraseMention extends MentionPlace {
  readonly sort: 'phrase';
  readonly determiner: Determiner;
  readonly article: string;
  readonly head: string;
  readonly sense: NounSense | null;
  /** Words between article and noun, lower-cased. */
  readonly modifiers: readonly string[];
  readonly possessor: Reference | null;
  readonly role: Role;
  /** The age that it tells: the *34*-year-old; `null` for none. */
  readonly age: string | null;
  /** Number and noun, or the noun alone. */
  readonly core: string;
  /** Lower-cased words that tell which one is meant. */
  readonly marks: readonly string[];
  /** The same with those of the complement. */
  readonly allMarks: readonly string[];
  /** The phrase as it stands, with its complement. */
  readonly text: string;
  /** The complement’s name or words: *for Northgate Bank*. */
  readonly of: Reference | null;
}

/** A third-person pronoun. */
export interface PronounMention extends MentionPlace {
  readonly sort: 'pronoun';
  readonly form: PronounForm;
  /** What its clause says that he or she is or does: *She is* a nurse at Marlow General. */
  readonly roles: readonly Role[];
}

export type Mention = NameMention | PhraseMention | PronounMention;
