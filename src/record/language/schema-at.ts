import type * as z from 'zod/mini';
import { recordEntry } from '../schema';
import { keyWords, type KeyWords } from '../schema/key-words';

/** What the format says about one place in a record. */
export interface FormatPart {
  readonly words: KeyWords | undefined;
  /** The keys that a map may have here. */
  readonly keys: readonly string[];
  /** The values of an enumeration, in order. */
  readonly values: readonly string[];
}

/** A part of the schema as the library describes it. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  /** What a value may be instead of another: one place or a list of them. */
  readonly options?: readonly z.core.$ZodType[];
  readonly valueType?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
}

/** What the format says about the value that a path leads to; `undefined` for what it does not know. */
export function formatAt(path: readonly (string | number)[]): FormatPart | undefined {
  let schema: z.core.$ZodType | undefined = recordEntry;
  for (const step of path) {
    schema = choicesOf(schema)
      .map(({ element, shape, valueType }) =>
        typeof step === 'number' ? element : shape && Object.hasOwn(shape, step) ? shape[step] : valueType,
      )
      .find((next) => next !== undefined);
    if (!schema) return undefined;
  }
  return partOf(schema);
}

function partOf(schema: z.core.$ZodType): FormatPart {
  const choices = choicesOf(schema);
  return {
    words: unwrapped(schema).words,
    keys: choices.flatMap(({ shape }) => Object.keys(shape ?? {})),
    values: choices.flatMap(({ entries }) => Object.values(entries ?? {})),
  };
}

/** What a value may be, one choice or several. */
function choicesOf(schema: z.core.$ZodType): Definition[] {
  const { definition } = unwrapped(schema);
  return definition.options?.flatMap(choicesOf) ?? [definition];
}

/** The schema behind what makes it optional or turns it into something else, and the first words about it. */
function unwrapped(schema: z.core.$ZodType): { definition: Definition; words: KeyWords | undefined } {
  let inner = schema;
  let words = keyWords.get(inner);
  for (;;) {
    const definition = inner._zod.def as unknown as Definition;
    const next = definition.innerType ?? definition.in;
    if (!next) return { definition, words };
    inner = next;
    words ??= keyWords.get(inner);
  }
}
