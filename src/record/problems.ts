import type { TextRange } from '../text/range';
import type { RecordProblem } from './annotated-article';
import { moreFaults, mostFaults } from './yaml/parse-yaml';

const yamlSentences: Record<string, string> = {
  parts: 'The record holds more entries and signs than can be read.',
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

const notYaml = 'The record is not valid YAML here.';

const sentences = {
  'record.limit.size': 'The record is too large to be read.',
  'record.limit.faults': 'There are more faults from here on. Mend those above first.',
  'record.limit.entries': '“{0}” has too many entries; at most {1} are read.',
  'record.conflict':
    'Two versions of the record meet here, from a merge. Resolve the conflict first; until then the record is not written.',
  'record.root': 'A record is a list of entries such as “version: 1”, “speakers:” and “claims:”.',
  'record.version.missing': 'The first entry of a record is “version: 1”.',
  'record.version.invalid': 'The version is a number such as 1.',
  'record.version.newer':
    'This record was written by a newer version of On the Record (format {0}). It is shown, but not changed.',
  'record.version.older':
    'This record has an older format ({0}). It can be brought up to date; until then it is not changed.',
  'record.claim.missingId': 'This claim has no id yet.',
  'record.claim.duplicateId': 'Another claim above has the id “{0}” too.',
  'record.claim.unknownSpeaker': 'There is no speaker “{0}” under speakers.',
  'record.claim.unknownClaim': 'There is no claim with the id “{0}”.',
  'record.key.misspelt': '“{0}” is a key of your own here. Is “{1}” meant?',
  'record.value.missing': '“{0}” is missing here.',
  'record.value.enum': '“{0}” must be one of: {1}.',
  'record.value.text': '“{0}” must be a text; put numbers and words such as “no” in quotes.',
  'record.value.tooLong': '“{0}” is too long; at most {1} characters are kept.',
  'record.value.empty': '“{0}” must not be empty.',
  'record.value.format': '“{0}” is not in the form it should have.',
} as const;

export type ProblemCode = keyof typeof sentences;

/** What a value must be when it is something else. */
const typeSentences = {
  int: '“{0}” must be a whole number.',
  number: '“{0}” must be a number.',
  list: '“{0}” must be a list.',
  pair: '“{0}” must be two numbers such as [10, 25].',
  group: '“{0}” must be a group of “key: value” entries.',
  speakers: '“{0}” must be a group of speakers, each under a key.',
  places: '“{0}” must be a place such as {exact: words}, or a list of places.',
  other: '“{0}” must be something else.',
} as const;

export type ExpectedType = keyof typeof typeSentences;

/** All sentences that a problem may have, for translators. */
export const problemSentences: readonly string[] = [
  ...Object.values(yamlSentences),
  notYaml,
  ...Object.values(sentences),
  ...Object.values(typeSentences),
];

/** A fault of the record. Warnings leave the record writable, errors lock it. */
export function problem(
  code: ProblemCode,
  severity: RecordProblem['severity'],
  range: TextRange,
  ...words: readonly string[]
): RecordProblem {
  return { code, severity, range, sentence: sentences[code], words };
}

/** A value of the wrong type under a key. */
export function typeProblem(key: string, expected: ExpectedType, range: TextRange): RecordProblem {
  const sentence = typeSentences[expected];
  return { code: 'record.value.type', severity: 'error', range, sentence, words: [key] };
}

/** A fault of the YAML itself; it always locks the record. */
export function yamlProblem(code: string, range: TextRange): RecordProblem {
  if (code === moreFaults) return problem('record.limit.faults', 'error', range);
  const sentence = yamlSentences[code] ?? notYaml;
  return { code: `record.yaml.${code}`, severity: 'error', range, sentence, words: [] };
}

/**
 * Problems in the order of the file, the first of each kind, with a word where there are more. Those that are left out
 * lock the record like those that are told.
 */
export function firstOfEachKind(problems: RecordProblem[]): RecordProblem[] {
  problems.sort((a, b) => a.range.start - b.range.start);
  const told = new Map<string, number>();
  return problems.flatMap((found) => {
    const kind = `${found.severity} ${found.code}`;
    const count = (told.get(kind) ?? 0) + 1;
    told.set(kind, count);
    if (count <= mostFaults) return [found];
    return count > mostFaults + 1 ? [] : [problem('record.limit.faults', found.severity, found.range)];
  });
}

/** A problem in English. */
export function problemText({ sentence, words }: RecordProblem): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: string) => words[Number(index)] ?? '');
}
