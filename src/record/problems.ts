import type { TextRange } from '../text/range';
import type { RecordProblem } from './annotated-article';

const yamlSentences: Record<string, string> = {
  nesting: 'Lists and groups stand in one another too deep.',
  aliasUnknown: 'This alias (*) has no anchor (&) in the file.',
  aliasExpansion: 'Aliases repeat too much of the file.',
  DUPLICATE_KEY: 'This key stands here twice; keep one of the two.',
  TAB_AS_INDENT: 'Lines are indented with spaces here, not with tabs.',
  BAD_INDENT: 'This line is not indented as the lines around it ask for.',
  MISSING_CHAR: 'A closing mark or a sign such as a colon is missing.',
  BAD_SCALAR_START: 'A text that starts with this sign must stand in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A text that holds a colon and a space must stand in quotes, or this line is indented too far.',
  MULTILINE_IMPLICIT_KEY: 'This line should be “key: value”; a colon is missing or it is indented too far.',
  MULTIPLE_DOCS: 'The file holds a second document (after ---); a record is one.',
  UNEXPECTED_TOKEN: 'This does not belong here.',
};

/** `{0}` and `{1}` stand for words of the file. */
const sentences = {
  'record.limit.size': 'The record is too large to be read.',
  'record.conflict':
    'Two versions of the record meet here, from a merge. Resolve the conflict first; until then the record is not written.',
  'record.root': 'A record is a list of entries such as “version: 1”, “speakers:” and “claims:”.',
  'record.version.missing': 'The first entry of a record is “version: 1”.',
  'record.version.invalid': 'The version is a number such as 1.',
  'record.version.newer':
    'This record was written by a newer version of On the Record (format {0}). It is shown, but not changed.',
  'record.version.older':
    'This record has an older format ({0}). It can be brought up to date; until then it is not changed.',
  'record.claim.duplicateId': 'Another claim above has the id “{0}” too.',
  'record.claim.unknownSpeaker': 'There is no speaker “{0}” under speakers.',
  'record.claim.unknownClaim': 'There is no claim with the id “{0}”.',
  'record.key.misspelt': '“{0}” is a key of your own here. Is “{1}” meant?',
  'record.value.missing': '“{0}” is missing here.',
  'record.value.enum': '“{0}” must be one of: {1}.',
  'record.value.type': '“{0}” must be {1}.',
  'record.value.tooLong': '“{0}” is too long; at most {1} characters are kept.',
  'record.value.empty': '“{0}” must not be empty.',
  'record.value.format': '“{0}” is not in the form it should have.',
} as const;

export type ProblemCode = keyof typeof sentences;

/** A fault of the record in a plain sentence. Warnings leave the record writable, errors lock it. */
export function problem(
  code: ProblemCode,
  severity: RecordProblem['severity'],
  range: TextRange,
  ...words: readonly string[]
): RecordProblem {
  const message = sentences[code].replace(/\{(\d)\}/g, (_, index: string) => words[Number(index)] ?? '');
  return { code, severity, range, message };
}

/** A fault of the YAML itself; it always locks the record. */
export function yamlProblem(code: string, range: TextRange): RecordProblem {
  const message = yamlSentences[code] ?? 'The record is not valid YAML here.';
  return { code: `record.yaml.${code}`, severity: 'error', range, message };
}
