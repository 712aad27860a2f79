import { newId, type RandomSource } from '../ids';
import { recordLayout } from '../record-layout';
import { speakerKey } from '../speaker-keys';
import { applyTextEdits } from '../text-edit';
import type { YamlOp } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import { AliasFault, isPlainMap, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { fileValue, readYamlFile, type YamlFile } from '../yaml/yaml-file';

/**
 * Version 0, of the first trials, kept quotes in a list with plain positions and the speaker's name in each:
 *
 * ```yaml
 * version: 0
 * quotes:
 *   - {id: q1, text: We will appeal., start: 120, end: 135, speaker: Ana Roth, cue: said, verified: true}
 * ```
 *
 * Version 1 has `claims` whose content is a list of places, speakers under keys, and a status. Comments, keys that version 0
 * did not know and values that mean nothing to it stay.
 */
export function fromVersion0(file: YamlFile, random: RandomSource): YamlFile | undefined {
  try {
    const renamed = withClaims(file);
    const root = fileValue(renamed);
    if (!isPlainMap(root)) return undefined;
    const claims = Array.isArray(root['claims']) ? root['claims'].filter(isPlainMap) : [];
    const speakers = new Map<string, string>();
    const keys = new Set(isPlainMap(root['speakers']) ? Object.keys(root['speakers']) : []);
    for (const { speaker } of claims) {
      if (typeof speaker !== 'string' || speakers.has(speaker) || speaker === '') continue;
      const key = speakerKey(speaker, keys);
      keys.add(key);
      speakers.set(speaker, key);
    }
    const ids = new Set(
      claims.flatMap(({ id }) => (typeof id === 'string' || typeof id === 'number' ? String(id) : [])),
    );
    const ops: YamlOp[] = [{ op: 'set', path: ['version'], value: 1 }];
    for (const [name, key] of speakers) ops.push({ op: 'set', path: ['speakers', key], value: { name } });
    claims.forEach((claim, index) =>
      ops.push(...claimOps(claim, ['claims', index], speakers, () => newId(random, ids))),
    );
    return patchYaml(renamed, ops, recordLayout, 'claims')?.file;
  } catch (fault) {
    if (fault instanceof AliasFault) return undefined;
    throw fault;
  }
}

/** The file with its list under the new key. */
function withClaims(file: YamlFile): YamlFile {
  const quotes = file.entries.find(({ key }) => key === 'quotes');
  const edits = quotes ? [{ range: quotes.keyRange, newText: 'claims' }] : [];
  return readYamlFile(applyTextEdits(file.text, edits), 'claims');
}

function claimOps(
  claim: PlainMap,
  path: readonly [string, number],
  speakers: ReadonlyMap<string, string>,
  idFor: () => string,
): YamlOp[] {
  const { id, text, start, end, speaker, cue } = claim;
  const verified = truthOf(claim['verified']);
  const set = (key: string, value: PlainValue): YamlOp => ({ op: 'set', path: [...path, key], value });
  const ops: YamlOp[] = [];
  if (typeof id !== 'string' || id === '') ops.push(set('id', typeof id === 'number' ? String(id) : idFor()));
  if (typeof speaker === 'string') ops.push(set('speaker', speakers.get(speaker) ?? speaker));
  const isPlaced = typeof text === 'string' && typeof start === 'number' && typeof end === 'number';
  if (typeof text === 'string')
    ops.push(set('content', [{ exact: text, ...(isPlaced && { at: [start, end] }) }]));
  if (typeof cue === 'string' && cue !== '') ops.push(set('cue', { exact: cue }));
  if (verified !== undefined) ops.push(set('status', verified ? 'verified' : 'unchecked'));
  const gone = [
    ...(typeof text === 'string' ? ['text'] : []),
    ...(isPlaced ? ['start', 'end'] : []),
    ...(verified === undefined ? [] : ['verified']),
    ...(cue === '' ? ['cue'] : []),
  ];
  return [...ops, ...gone.map((key): YamlOp => ({ op: 'delete', path: [...path, key], keepComments: true }))];
}

/** True or false in the words of YAML 1.1, which people write by hand. */
function truthOf(value: PlainValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  if (/^(?:y|yes|true|on)$/i.test(value)) return true;
  return /^(?:n|no|false|off)$/i.test(value) ? false : undefined;
}
