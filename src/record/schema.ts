import * as z from 'zod/mini';
import { claimKinds, speakerKinds } from '../attribution/analysis';
import { claimStatuses, claimTerms } from './annotated-article';
import type { QuoteSelector } from './anchors/quote-selector';

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

/** The major version of the format that this code reads and writes. */
export const recordVersion = 1;

const words = (most: number, least = 0) => z.string().check(z.minLength(least), z.maxLength(most));
const name = () => words(textLimits.name, 1);
const id = () => words(textLimits.id, 1);
const offset = () => z.int().check(z.minimum(0));

function described<T extends z.core.$ZodType>(schema: T, about: KeyWords): T {
  keyWords.add(schema, about);
  return schema;
}

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
export type SelectorEntry = z.infer<typeof selectorEntry>;

/** A place as the code uses it. */
export const selector = z.pipe(
  selectorEntry,
  z.transform(({ exact, prefix = '', suffix = '', at }): QuoteSelector =>
    at
      ? { exact, prefix, suffix, at: { start: at[0], end: Math.max(at[0], at[1]) } }
      : { exact, prefix, suffix },
  ),
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
    'Nobody has looked at it.',
    'Somebody is at it.',
    'Checked and right.',
    'Somebody with standing says otherwise.',
    'Checked and wrong.',
    'Cannot be checked with what we can get.',
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

const claimIds = (title: string, description: string) =>
  z._default(described(z.array(id()), { title, description }), () => []);

export const claimEntry = described(
  z.looseObject({
    id: described(id(), { title: 'Id', description: 'Short and random; stays with the claim for ever.' }),
    kind: z._default(
      described(z.enum(claimKinds), {
        title: 'Kind of claim',
        description: 'How the words stand in the article.',
        enumDescriptions: [
          'Word for word, in quotation marks.',
          'Partly in quotation marks, partly retold.',
          'Retold in the words of the writer.',
          'Word for word, without quotation marks.',
        ],
      }),
      'direct',
    ),
    speaker: z.optional(
      described(name(), { title: 'Speaker', description: 'Who said it: a key under speakers.' }),
    ),
    content: described(z.array(selector).check(z.minLength(1)), {
      title: 'Words said',
      description: 'The words said, one entry for each part of a quote that is split.',
    }),
    source: z.optional(
      described(selector, { title: 'Source', description: 'The words that name who said it.' }),
    ),
    cue: z.optional(
      described(selector, {
        title: 'Reporting words',
        description: 'The words of saying, such as “told reporters”.',
      }),
    ),
    status: z._default(status, 'unchecked'),
    terms: z.optional(
      described(z.enum(claimTerms), {
        title: 'Terms',
        description: 'On what terms the speaker gave the words.',
        enumDescriptions: [
          'May be used with the name.',
          'May be used, the speaker described but not named.',
          'May be used without any hint at the speaker.',
          'Must not be used.',
        ],
      }),
    ),
    denies: claimIds('Denies', 'Ids of the claims that this one denies.'),
    supports: claimIds('Supports', 'Ids of the claims that this one supports.'),
    checks: z._default(
      described(z.array(checkEntry), { title: 'Checks', description: 'Who checked it, when and how.' }),
      () => [],
    ),
    evidence: z._default(
      described(z.array(evidenceEntry), { title: 'Evidence', description: 'What speaks for or against it.' }),
      () => [],
    ),
    note: z.optional(
      described(words(textLimits.note), {
        title: 'Note',
        description: 'Anything the newsroom wants to remember.',
      }),
    ),
  }),
  { title: 'Claim', description: 'Something that the article attributes to a speaker.' },
);
/** A claim as the newsroom has recorded it. */
export type RecordedClaim = Readonly<z.output<typeof claimEntry>>;

export const articleEntry = described(
  z.looseObject({
    title: z.optional(described(words(textLimits.words), { title: 'Title', description: 'The headline.' })),
    url: z.optional(
      described(words(textLimits.words), {
        title: 'Address',
        description: 'Where the article was published.',
      }),
    ),
    published: z.optional(
      described(words(40), {
        title: 'Published',
        description: 'The day it was published, for instance "2026-03-02".',
      }),
    ),
    language: z.optional(
      described(words(40), {
        title: 'Language',
        description: 'Language of the article as a code such as en or de-AT.',
      }),
    ),
    sha256: z.optional(
      described(z.string().check(z.regex(/^[0-9a-f]{64}$/)), {
        title: 'Fingerprint',
        description: 'SHA-256 of the text (UTF-8, without byte order mark) that the positions refer to.',
      }),
    ),
  }),
  { title: 'Article', description: 'The article that this record belongs to.' },
);
export type ArticleEntry = Readonly<z.output<typeof articleEntry>>;

export const versionEntry = described(z.union([z.number(), z.string().check(z.regex(/^\d+(\.\d+)?$/))]), {
  title: 'Version',
  description: 'Version of this file format.',
});

export const recordEntry = described(
  z.looseObject({
    version: versionEntry,
    article: z.optional(articleEntry),
    speakers: z.optional(
      described(z.nullable(z.record(name(), speakerEntry)), {
        title: 'Speakers',
        description: 'Who speaks, each under a readable key.',
      }),
    ),
    claims: z.optional(
      described(z.nullable(z.array(claimEntry)), {
        title: 'Claims',
        description: 'Who said what, in the order of the article.',
      }),
    ),
    dismissed: z.optional(
      described(z.nullable(z.array(selector)), {
        title: 'Dismissed',
        description: 'Suggestions that a person turned down; they stay away.',
      }),
    ),
  }),
  {
    title: 'Record',
    description: 'The record of an article: who said what, and what the newsroom has checked.',
  },
);

/** The record of an article as far as it is valid. */
export interface NewsRecord {
  readonly article: ArticleEntry;
  readonly speakers: ReadonlyMap<string, SpeakerEntry>;
  readonly claims: readonly RecordedClaim[];
  readonly dismissed: readonly QuoteSelector[];
}
