import type { GrammarWords } from './grammar-words';
import type { NameWords } from './name-words';
import type { PlaceWords } from './place-words';
import type { RoleWords } from './role-words';
import type { BodyWords } from './body-words';
import type { ReferenceWords } from './reference-words';

export type { PronounForm } from './grammar-words';
export type { StateNames } from './place-words';
export type { WorkVerb } from './role-words';

/**
 * The words of one language that turn a mention into a party: data only, no code.
 *
 * Every list is lower-cased. A field that ends in `Nouns` lists singular forms; plurals are derived by
 * `pluralEndings`.
 */
export type SpeakerWords = GrammarWords & NameWords & PlaceWords & RoleWords & BodyWords & ReferenceWords;
