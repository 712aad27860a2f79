import { newId, type RandomSource } from '../ids';
import { readRecord, type RecordReading } from '../reading';
import {
  AliasFault,
  emptyMap,
  isPlainMap,
  withEntries,
  type PlainMap,
  type PlainValue,
} from '../yaml/plain-value';
import { fileValue, readYamlFile, type YamlFile } from '../yaml/yaml-file';
import { speakersIn } from './claim-facts';
import { addedComments, commentsOf } from './comments';
import { commonBase } from './common-base';
import type { ChangedId, MergeConflict } from './conflict';
import { mergeEmptied } from './emptied-record';
import { canonical } from './keyed';
import { knownBase } from './known-base';
import { mergeClaims, type Annotated, type MergedClaim } from './merge-claims';
import { mergedValues } from './merged-values';
import { mergeMaps, type MergeSession } from './merge-values';
import { pagesOf, type Pages } from './pages';
import type { Piece } from './pieces';
import type { Side } from './sides';
import { knownChunks, writtenRecord } from './written-record';

/** Two versions of a record in one. */
export interface MergedRecord {
  readonly ok: true;
  /** Our file with what theirs brings in; where both changed the same, with our value. */
  readonly file: YamlFile;
  readonly text: string;
  /** The same with the lines of both where they differ; `undefined` when a side cannot be told by lines. */
  readonly pieces: readonly Piece[] | undefined;
  /** What a person has to decide; empty after a clean merge. */
  readonly conflicts: readonly MergeConflict[];
  /** Claims that got a new id because another one has theirs. */
  readonly changedIds: readonly ChangedId[];
}

/** `ours`, `theirs`: that version cannot be read as a record; `unsupported`: our file cannot be changed safely. */
export type MergeOutcome =
  MergedRecord | { readonly ok: false; readonly reason: 'ours' | 'theirs' | 'unsupported' };

/**
 * Merges two versions of a record that come from one, by the ids of the claims and the keys of the speakers.
 *
 * Changes of different fields combine, lists of facts (checks, evidence, other names, dismissed suggestions) are united, and
 * what both changed differently is given back with both values, never decided. Our file keeps every byte that the merge does
 * not change; what theirs brings in comes in the lines that it has there, and the comments of both stay.
 *
 * @param base the version that both come from; `null` when it is not known, then nothing counts as deleted. One that cannot
 *   be read counts as not known: git makes such where it had to merge the base first, or moves lines out of a conflict
 */
export function mergeRecords(
  base: string | null,
  ours: string,
  theirs: string,
  random: RandomSource,
): MergeOutcome {
  const one = readRecord(ours);
  const other = readRecord(theirs, one);
  if (one.state === 'locked') return { ok: false, reason: 'ours' };
  if (other.state === 'locked') return { ok: false, reason: 'theirs' };
  try {
    const before = base === null ? null : knownBase(base, one);
    const outcome =
      mergeEmptied(one, other) ?? mergeUnchanged(before, one, other) ?? merged(before, one, other, random);
    if (!outcome.ok) return outcome;
    const known = { ...one, file: outcome.file, entries: [...other.entries, ...one.entries] };
    return readRecord(outcome.text, known).state === 'locked'
      ? { ok: false, reason: 'unsupported' }
      : outcome;
  } catch (fault) {
    if (fault instanceof AliasFault) return { ok: false, reason: 'unsupported' };
    throw fault;
  }
}

/** A side that changed nothing: the other holds as it is. */
function mergeUnchanged(
  before: RecordReading | null,
  one: RecordReading,
  other: RecordReading,
): MergedRecord | undefined {
  const changed = one.text === other.text || before?.text === other.text ? one : other;
  if (changed === other && before?.text !== one.text) return undefined;
  const { file, text } = changed;
  return { ok: true, file, text, pieces: undefined, conflicts: [], changedIds: [] };
}

function merged(
  before: RecordReading | null,
  one: RecordReading,
  other: RecordReading,
  random: RandomSource,
): MergeOutcome {
  const ours = rootOf(one);
  const theirs = rootOf(other);
  const base = before ? rootOf(before) : (commonBase(ours, theirs) as PlainMap);
  const session: MergeSession = { conflicts: [], positionsOf: positionsOf(ours, theirs) };
  const rest = mergeMaps(
    session,
    withEntries(base, { claims: null }),
    withEntries(ours, { claims: null }),
    withEntries(theirs, { claims: null }),
    [],
  );
  const taken = new Set([...idsOf(ours), ...idsOf(theirs)]);
  const idFor = () => {
    const id = newId(random, taken);
    taken.add(id);
    return id;
  };
  const readings = { ours: one, base: before, theirs: other };
  const pages = pagesOf(before, one, other);
  const lists = { ours: ours['claims'], base: base['claims'], theirs: theirs['claims'] };
  const { claims, changedIds } = mergeClaims(session, lists, annotatedIn(pages), idFor);
  keepUsedSpeakers(session, rest, ours, theirs, claims);
  const { conflicts } = session;
  const values = mergedValues(rest, claims, conflicts, lists);
  const written = writtenRecord(readings, pages, values, conflicts);
  if (!written) return { ok: false, reason: 'unsupported' };
  const { text, pieces } = written;
  const file = readYamlFile(text, 'claims', knownChunks(readings));
  return { ok: true, file, text, pieces, conflicts, changedIds };
}

/** Whether a claim has comments in its lines that the base has not. */
function annotatedIn({ blocks }: Pages): Annotated {
  const claimsOf = (side: Side) => blocks[side]?.parts()?.blocks.get('claims')?.parts()?.blocks;
  return (side, index, base) => {
    const [own, before] = [claimsOf(side)?.get(String(index)), claimsOf('base')?.get(String(base))];
    const comments = { ours: own && commentsOf(own.own), base: before && commentsOf(before.own), theirs: [] };
    return addedComments(comments).length > 0;
  };
}

/**
 * A speaker that one side deleted stays if a claim names them after all, or may do so once a person has decided about it,
 * unless a person decides about the speaker anyway.
 */
function keepUsedSpeakers(
  { conflicts }: MergeSession,
  rest: PlainMap,
  ours: PlainMap,
  theirs: PlainMap,
  claims: readonly MergedClaim[],
): void {
  const open = conflicts.filter(
    ({ path: [section, , field, ...deeper] }) =>
      section === 'claims' && (field ?? 'speaker') === 'speaker' && deeper.length === 0,
  );
  const used = speakersIn([
    ...claims.flatMap(({ value }) => (isPlainMap(value) ? value : [])),
    ...open.flatMap(({ ours, theirs }) => [ours, theirs]),
  ]);
  for (const key of new Set(used)) {
    const merged = asMap(rest['speakers']);
    if (merged?.[key] !== undefined) continue;
    if (conflicts.some(({ path: [section, name = key] }) => section === 'speakers' && name === key)) continue;
    const speaker = asMap(ours['speakers'])?.[key] ?? asMap(theirs['speakers'])?.[key];
    if (speaker !== undefined) rest['speakers'] = withEntries(merged, { [key]: speaker });
  }
}

function asMap(value: PlainValue | undefined): PlainMap | undefined {
  return isPlainMap(value) ? value : undefined;
}

function rootOf({ file }: RecordReading): PlainMap {
  const value = fileValue(file);
  return isPlainMap(value) ? value : emptyMap();
}

/** Positions go with the fingerprint of their text; where both sides have their own, either choice is as good. */
function positionsOf(ours: PlainMap, theirs: PlainMap): MergeSession['positionsOf'] {
  const hash = (root: PlainMap) =>
    isPlainMap(root['article']) ? canonical(root['article']['sha256']) : 'undefined';
  const [own, other] = [hash(ours), hash(theirs)];
  return own === other ? 'either' : own > other ? 'ours' : 'theirs';
}

function idsOf(root: PlainMap): string[] {
  const claims = root['claims'];
  return (Array.isArray(claims) ? claims : []).flatMap((claim) => {
    const id = isPlainMap(claim) ? claim['id'] : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}
