import * as z from 'zod/mini';
import { claimKinds } from '../attribution/analysis';
import type { QuoteSelector } from './anchors/quote-selector';
import { claimTerms } from './annotated-article';
import { described, id, name, textLimits, words } from './schema/key-words';
import {
  checkEntry,
  evidenceEntry,
  selector,
  selectors,
  speakerEntry,
  status,
  type SpeakerEntry,
} from './schema/parts';

export { selector, speakerEntry, type SpeakerEntry } from './schema/parts';

/** The major version of the format that this code reads and writes. */
export const recordVersion = 1;

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
    source: z._default(
      described(selectors(), {
        title: 'Source',
        description: 'The words that name who said it; a list if they stand apart.',
      }),
      () => [],
    ),
    cue: z._default(
      described(selectors(), {
        title: 'Reporting words',
        description: 'The words of saying, such as “told reporters”; a list if they stand apart.',
      }),
      () => [],
    ),
    inArticle: z.optional(
      described(z.boolean(), {
        title: 'In the article',
        description:
          'false when the words are no longer in the article and the claim is kept without a place.',
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
    article: z.optional(
      described(z.nullable(articleEntry), {
        title: 'Article',
        description: 'The article that this record belongs to.',
      }),
    ),
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
