import { newId, type RandomSource } from '../ids';
import { readRecord, type RecordReading } from '../reading';
import { recordLayout } from '../record-layout';
import type { YamlOp } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import {
  AliasFault,
  emptyMap,
  isPlainMap,
  sameValue,
  type PlainMap,
  type PlainValue,
} from '../yaml/plain-value';
import { fileValue, type YamlFile } from '../yaml/yaml-file';
import { commonBase } from './common-base';
import type { ChangedId, MergeConflict } from './conflict';
import { differenceOps } from './difference-ops';
import { mergeEmptied } from './emptied-record';
import { claimLines, pairLines } from './item-lines';
import { canonical, keyedClaims } from './keyed';
import { mergeClaims, type MergedClaims } from './merge-claims';
import { mergeLines } from './merge-lines';
import { mergeMaps, type MergeSession } from './merge-values';

/** Two versions of a record in one. */
export interface MergedRecord {
  readonly ok: true;
  /** Our file with what theirs brings in; where both changed the same, with our value. */
  readonly file: YamlFile;
  readonly text: string;
  /** What a person has to decide; empty after a clean merge. */
  readonly conflicts: readonly MergeConflict[];
  /** Claims that got a new id because another one has theirs. */
  readonly changedIds: readonly ChangedId[];
}

/** `base`, `ours`, `theirs`: that version cannot be read as a record; `unsupported`: our file cannot be changed safely. */
export type MergeOutcome =
  MergedRecord | { readonly ok: false; readonly reason: 'base' | 'ours' | 'theirs' | 'unsupported' };

/**
 * Merges two versions of a record that come from one, by the ids of the claims and the keys of the speakers.
 *
 * Changes of different fields combine, lists of facts (checks, evidence, other names, dismissed suggestions) are united, and
 * what both changed differently is given back with both values, never decided. Lines of both are taken as they are where
 * they fit together; else our file keeps every byte that the merge does not change, and claims of theirs come in as they
 * wrote them.
 *
 * @param base the version that both come from; `null` when it is not known, then nothing counts as deleted
 */
export function mergeRecords(
  base: string | null,
  ours: string,
  theirs: string,
  random: RandomSource,
): MergeOutcome {
  const one = readRecord(ours);
  const other = readRecord(theirs, one);
  const before = base === null ? null : readRecord(base, one);
  if (one.state === 'locked') return { ok: false, reason: 'ours' };
  if (other.state === 'locked') return { ok: false, reason: 'theirs' };
  if (before && !saysItsValues(before)) return { ok: false, reason: 'base' };
  try {
    const outcome =
      mergeEmptied(one, other) ?? withLines(base, merged(before, one, other, random), one, other);
    return outcome.ok && readRecord(outcome.text, one).state === 'locked'
      ? { ok: false, reason: 'unsupported' }
      : outcome;
  } catch (fault) {
    if (fault instanceof AliasFault) return { ok: false, reason: 'unsupported' };
    throw fault;
  }
}

/**
 * The merge by ids decides what the record says; where the lines of both sides fit together to the same record, they are
 * taken as they are, so that comments and spelling of both stay too.
 */
function withLines(
  base: string | null,
  outcome: MergeOutcome,
  one: RecordReading,
  other: RecordReading,
): MergeOutcome {
  if (base === null || !outcome.ok || outcome.conflicts.length > 0 || outcome.changedIds.length > 0)
    return outcome;
  const text = mergeLines(base, one.text, other.text);
  if (text === undefined || text === outcome.text) return outcome;
  const reading = readRecord(text, one);
  const isSame = () => sameValue(fileValue(reading.file), fileValue(outcome.file));
  return reading.state === 'open' && isSame() ? { ...outcome, file: reading.file, text } : outcome;
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
    { ...base, claims: null },
    { ...ours, claims: null },
    { ...theirs, claims: null },
    [],
  );
  const taken = new Set([...idsOf(ours), ...idsOf(theirs)]);
  const idFor = () => {
    const id = newId(random, taken);
    taken.add(id);
    return id;
  };
  const claims = mergeClaims(session, base['claims'], ours['claims'], theirs['claims'], idFor);
  keepUsedSpeakers(session, rest, ours, theirs, claims);
  const restOps = Object.keys({ ...ours, ...rest }).flatMap((key) =>
    key === 'claims' ? [] : differenceOps([key], ours[key], rest[key]),
  );
  const patch = (verbatim: boolean) =>
    patchYaml(
      one.file,
      verbatim
        ? [...restOps, ...claimOps(ours['claims'], claims, other.file)].map(
            asWritten(other.file, ours, theirs),
          )
        : [...restOps, ...claimOps(ours['claims'], claims, undefined)],
      recordLayout,
      'claims',
    );
  const patched = patch(true) ?? patch(false);
  if (!patched) return { ok: false, reason: 'unsupported' };
  return {
    ok: true,
    file: patched.file,
    text: patched.file.text,
    conflicts: session.conflicts,
    changedIds: claims.changedIds,
  };
}

/** Gives operations that add keys of theirs the lines that theirs has for them: not all that YAML can say is in a value. */
function asWritten(file: YamlFile, ours: PlainMap, theirs: PlainMap): (op: YamlOp) => YamlOp {
  const own = [...keyedClaims(ours['claims']).keys()];
  const other = keyedClaims(theirs['claims']);
  return (op) => {
    if (op.op !== 'set') return op;
    const [section = '', index, ...keys] = op.path;
    const there = typeof index === 'number' ? other.get(own[index] ?? '')?.index : index;
    const path = [section, ...(there === undefined ? [] : [there]), ...keys];
    if (path.length !== op.path.length || keys.some((key) => typeof key === 'number')) return op;
    const lines = pairLines(file, path);
    return lines ? { ...op, lines } : op;
  };
}

/** A speaker that one side deleted stays if a claim names them after all, unless a person decides about them anyway. */
function keepUsedSpeakers(
  { conflicts }: MergeSession,
  rest: PlainMap,
  ours: PlainMap,
  theirs: PlainMap,
  { kept, added }: MergedClaims,
): void {
  const used = [...kept, ...added].flatMap(({ value }) =>
    isPlainMap(value) ? (value['speaker'] ?? []) : [],
  );
  for (const key of new Set(used)) {
    const merged = asMap(rest['speakers']);
    if (typeof key !== 'string' || merged?.[key] !== undefined) continue;
    if (conflicts.some(({ path: [section, name = key] }) => section === 'speakers' && name === key)) continue;
    const speaker = asMap(ours['speakers'])?.[key] ?? asMap(theirs['speakers'])?.[key];
    if (speaker !== undefined) rest['speakers'] = Object.assign(emptyMap(), merged, { [key]: speaker });
  }
}

function claimOps(
  ours: PlainValue | undefined,
  { kept, added }: MergedClaims,
  theirs: YamlFile | undefined,
): YamlOp[] {
  const list = Array.isArray(ours) ? ours : [];
  const fields = kept.flatMap(({ ours: index, value }) =>
    index === undefined ? [] : differenceOps(['claims', index], list[index], value),
  );
  const stay = new Set(kept.map(({ ours: index }) => index));
  const structure: YamlOp[] = [];
  for (let index = list.length; index >= 0; index--) {
    if (index < list.length && !stay.has(index)) structure.push({ op: 'delete', path: ['claims', index] });
    const items = added
      .filter(({ before }) => before === index)
      .map(({ value, verbatim }) => {
        const lines = theirs && verbatim !== undefined ? claimLines(theirs, verbatim) : undefined;
        return lines ? { value, lines } : { value };
      });
    if (items.length > 0) structure.push({ op: 'insert', path: ['claims'], index, items });
  }
  return [...fields, ...structure];
}

/** Whether a version can be the base: its values may be wrong, but it has to say clearly what they are. */
function saysItsValues({ problems }: RecordReading): boolean {
  return !problems.some(
    ({ code, severity }) =>
      severity === 'error' && !code.startsWith('record.value.') && code !== 'record.version.missing',
  );
}

function asMap(value: PlainValue | undefined): PlainMap | undefined {
  return isPlainMap(value) ? value : undefined;
}

function rootOf({ file }: RecordReading): PlainMap {
  const value = fileValue(file);
  return isPlainMap(value) ? value : {};
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
