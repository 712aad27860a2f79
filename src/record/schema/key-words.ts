import * as z from 'zod/mini';

/**
 * The one source for the record's types, its validation, its JSON schema and the words that the editor shows
 * about its keys. Objects are loose: keys that we do not know are kept.
 */
export interface KeyWords {
  readonly title?: string;
  readonly description?: string;
  /** One sentence for each value of an enumeration, in order. */
  readonly enumDescriptions?: readonly string[];
}

/** What the JSON schema and the hovers say about a part of the schema. */
export const keyWords = z.registry<KeyWords>();

/** Longest texts that a record may hold, in UTF-16 code units. */
export const textLimits = { id: 64, name: 500, words: 20_000, note: 100_000 } as const;

/** A text of limited length. */
export const words = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));
export const name = () => words(textLimits.name, 1);
export const id = () => words(textLimits.id, 1);
export const offset = () => z.int().check(z.minimum(0));

/** Keeps what people read about a part of the schema. */
export function described<T extends z.core.$ZodType>(schema: T, about: KeyWords): T {
  keyWords.add(schema, about);
  return schema;
}
