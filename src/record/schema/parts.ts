import * as z from 'zod/mini';
import { speakerKinds } from '../../attribution/analysis';
import type { QuoteSelector } from '../anchors/quote-selector';
import { claimStatuses } from '../annotated-article';
import { described, name, offset, textLimits, words } from './key-words';

const atHint = described(z.tuple([offset(), offset()]), {
  title: 'Position',
  description:
    'Where the words stood when this was written: start and end, counted in UTF-16 code units of the article. A hint only.',
});

/** A place as the file tells it. */
export const selectorEntry = described(
  z.looseObject({
    exact: described(words(textLimits.words, 1), {
      title: 'Exact words',
      description: 'The words as they stand in the article.',
    }),
    prefix: z.optional(
      described(words(textLimits.words), {
        title: 'Words before',
        description: 'The words right before, to find the place again.',
      }),
    ),
    suffix: z.optional(
      described(words(textLimits.words), {
        title: 'Words after',
        description: 'The words right after, to find the place again.',
      }),
    ),
    at: z.optional(atHint),
  }),
  { title: 'Place', description: 'A place in the article, told by its words.' },
);

/** A place as the code uses it. */
export const selector = z.pipe(
  selectorEntry,
  z.transform(({ exact, prefix = '', suffix = '', at }): QuoteSelector =>
    at
      ? { exact, prefix, suffix, at: { start: at[0], end: Math.max(at[0], at[1]) } }
      : { exact, prefix, suffix },
  ),
);

/** Places that are mostly one, and then stand alone: a source or words of saying may come in several pieces. */
export const selectors = () =>
  z.pipe(
    z.union([selector, z.array(selector)]),
    z.transform((places): readonly QuoteSelector[] => (Array.isArray(places) ? places : [places])),
  );

export const speakerEntry = described(
  z.looseObject({
    name: described(name(), {
      title: 'Name',
      description: 'The full name, or what the article calls a speaker without one.',
    }),
    kind: z.optional(
      described(z.enum(speakerKinds), {
        title: 'Kind of speaker',
        description: 'What sort of party speaks.',
        enumDescriptions: [
          'One human being.',
          'A company, an agency, a party, a newspaper.',
          'A country or its government.',
          'A report, a court filing, a statement on paper.',
          'Several people without one name: witnesses, residents.',
          'Somebody whose name is withheld.',
        ],
      }),
    ),
    role: z.optional(
      described(words(textLimits.name), { title: 'Role', description: 'Office or occupation.' }),
    ),
    affiliation: z.optional(
      described(words(textLimits.name), {
        title: 'Affiliation',
        description: 'For whom the speaker works or speaks.',
      }),
    ),
    aliases: z._default(
      described(z.array(name()), {
        title: 'Other names',
        description: 'Other names that the article uses for the same party.',
      }),
      () => [],
    ),
    note: z.optional(
      described(words(textLimits.note), { title: 'Note', description: 'A note about the speaker.' }),
    ),
  }),
  { title: 'Speaker', description: 'A party that speaks in the article.' },
);
export type SpeakerEntry = z.output<typeof speakerEntry>;

export const status = described(z.enum(claimStatuses), {
  title: 'Status',
  description: 'How far the newsroom has come with checking the claim.',
  enumDescriptions: [
    'Nobody has looked into it yet.',
    'Somebody is looking into it.',
    'Said as written, and it holds.',
    'Somebody with standing says otherwise.',
    'Not said as written, or not true.',
    'It cannot be checked with what there is.',
  ],
});

export const checkEntry = described(
  z.looseObject({
    date: z.optional(
      described(words(40), {
        title: 'Date',
        description: 'The day of the check, for instance "2026-03-03".',
      }),
    ),
    by: z.optional(
      described(words(textLimits.name), { title: 'By', description: 'Initials of the person who checked.' }),
    ),
    result: z.optional(status),
    method: z.optional(
      described(words(textLimits.words), { title: 'Method', description: 'How it was checked.' }),
    ),
    note: z.optional(described(words(textLimits.note), { title: 'Note', description: 'What was found.' })),
  }),
  { title: 'Check', description: 'One act of checking: when, by whom, how, with what result.' },
);

export const evidenceEntry = described(
  z.looseObject({
    url: z.optional(
      described(words(textLimits.words), {
        title: 'Address',
        description: 'Where the evidence is on the web.',
      }),
    ),
    file: z.optional(
      described(words(textLimits.words), {
        title: 'File',
        description: 'The name of the file that holds the evidence.',
      }),
    ),
    title: z.optional(
      described(words(textLimits.words), { title: 'Title', description: 'What the evidence is called.' }),
    ),
    relation: z.optional(
      described(z.enum(['supports', 'disputes', 'context']), {
        title: 'Relation',
        description: 'What the evidence does to the claim.',
        enumDescriptions: [
          'It speaks for the claim.',
          'It speaks against the claim.',
          'It helps to understand the claim.',
        ],
      }),
    ),
    page: z.optional(
      described(z.union([z.number(), words(100)]), { title: 'Page', description: 'Page or paragraph.' }),
    ),
    timecode: z.optional(
      described(words(40), { title: 'Time', description: 'Where in a recording, for instance "00:12:41".' }),
    ),
    accessed: z.optional(
      described(words(40), {
        title: 'Accessed',
        description: 'The day it was looked at, for instance "2026-03-03".',
      }),
    ),
    note: z.optional(
      described(words(textLimits.note), { title: 'Note', description: 'A note about the evidence.' }),
    ),
  }),
  { title: 'Evidence', description: 'Something that speaks for or against the claim.' },
);
