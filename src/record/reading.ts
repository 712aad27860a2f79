import { isMap } from 'yaml';
import type { TextRange } from '../text/range';
import type { RecordProblem } from './annotated-article';
import { conflictHunks, maskedToOurs } from './conflict-markers';
import { firstOfEachKind, problem, yamlProblem } from './problems';
import { readClaims, type ReadClaim } from './reading/claims';
import { SectionReader } from './reading/section-reader';
import { readArticle, readDismissed, readSpeakers } from './reading/sections';
import { checkReferences } from './reading/references';
import { recordVersion, type NewsRecord } from './schema';
import { readYamlFile, type TopEntry, type YamlFile } from './yaml/yaml-file';

/** Longest record that is read, in UTF-16 code units. */
export const longestRecord = 8_000_000;

/** A record file as read: what is valid of it, what is wrong with it, and whether it may be written. */
export interface RecordReading {
  /** The file's text exactly as given. */
  readonly text: string;
  /** `locked` when anything is wrong that writing might make worse: then the file is only shown. */
  readonly state: 'open' | 'locked';
  readonly record: NewsRecord;
  readonly problems: readonly RecordProblem[];
  /** Major version of the format, as far as the file says. */
  readonly version: number | undefined;
  /** Where everything stands in the file, for edits and for help while editing it. */
  readonly file: YamlFile;
  /** The entries of `claims`, in the file's order, those without a usable claim too. */
  readonly entries: readonly ReadClaim[];
}

/**
 * Reads a record file. Never throws: whatever the text is, the result holds every claim that can be made out and
 * says in plain sentences what is wrong where.
 *
 * @param previous the reading of an earlier version of the same file; makes reading faster, changes no result
 */
export function readRecord(text: string, previous?: RecordReading): RecordReading {
  if (text.length > longestRecord) {
    return unreadable(text, [problem('record.limit.size', 'error', { start: 0, end: 1 })]);
  }
  const hunks = conflictHunks(text);
  const problems = hunks.map(({ marker }) => problem('record.conflict', 'error', marker));
  const file = readYamlFile(hunks.length > 0 ? maskedToOurs(text, hunks) : text, 'claims', previous?.file);
  for (const { code, range } of file.faults) problems.push(yamlProblem(code, range));
  if (problems.length === 0 && isBlank(file)) return { ...unreadable(text, [], file), state: 'open' };
  if (isNotMap(file)) {
    // Of a file that was not read for its size nobody knows what it is.
    if (!file.faults.some(({ code }) => code === 'parts'))
      problems.push(problem('record.root', 'error', firstLine(text)));
    return unreadable(text, firstOfEachKind(problems), file);
  }
  const entry = (key: string) => file.entries.find((each) => each.key === key);
  const reader = new SectionReader(problems);
  const version = readVersion(reader, entry('version'), text);
  const entries = readClaims(reader, entry('claims'), previous?.entries ?? []);
  const record: NewsRecord = {
    article: readArticle(reader, entry('article')),
    speakers: readSpeakers(reader, entry('speakers')),
    claims: entries.flatMap(({ claim }) => claim ?? []),
    dismissed: readDismissed(reader, entry('dismissed')),
  };
  for (const found of checkReferences(record, entries)) problems.push(found);
  const told = firstOfEachKind(problems);
  const state = told.some(({ severity }) => severity === 'error') ? 'locked' : 'open';
  return { text, state, record, problems: told, version, file, entries };
}

/** An empty file, or one with comments only, is a record that nobody has written to yet. */
function isBlank({ whole, entries }: YamlFile): boolean {
  return entries.length === 0 && (whole === undefined || whole.node === null);
}

function isNotMap({ whole, entries }: YamlFile): boolean {
  return whole ? !isMap(whole.node) : entries.length === 0;
}

function readVersion(reader: SectionReader, entry: TopEntry | undefined, text: string): number | undefined {
  if (!entry) {
    reader.problems.push(problem('record.version.missing', 'error', firstLine(text)));
    return undefined;
  }
  const value = reader.plain(entry.value);
  const words = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const major = /^(\d{1,6})(\.\d+)?$/.exec(words)?.[1];
  if (major === undefined) {
    reader.problems.push(problem('record.version.invalid', 'error', entry.keyRange));
    return undefined;
  }
  const version = Number(major);
  if (version !== recordVersion) {
    const code = version > recordVersion ? 'record.version.newer' : 'record.version.older';
    reader.problems.push(problem(code, 'error', entry.keyRange, words));
  }
  return version;
}

function firstLine(text: string): TextRange {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}

const emptyRecord: NewsRecord = { article: {}, speakers: new Map(), claims: [], dismissed: [] };

function unreadable(text: string, problems: readonly RecordProblem[], file?: YamlFile): RecordReading {
  const nothing: YamlFile = { text, entries: [], whole: undefined, faults: [], parsed: new Map() };
  return {
    text,
    state: 'locked',
    record: emptyRecord,
    problems,
    version: undefined,
    file: file ?? nothing,
    entries: [],
  };
}
