import type { PlacedClaim } from '../anchors/placed-claim';
import type { RandomSource } from '../ids';
import { readRecord, type RecordReading } from '../reading';
import { recordLayout } from '../record-layout';
import type { ArticleEntry } from '../schema';
import type { TextEdit } from '../text-edit';
import type { YamlOp } from '../yaml/ops';
import { differenceEdit, patchYaml } from '../yaml/patch';

/** What an edit of a record starts from. */
export interface Desk {
  /** The record as read; `null` when the article has none yet. */
  readonly reading: RecordReading | null;
  /** The article as it stands, without a byte order mark. */
  readonly text: string;
  /** Where the recorded claims stand in that text, as far as known. */
  readonly placed?: ReadonlyMap<string, PlacedClaim>;
  readonly random: RandomSource;
  /** What a new record says about the article. */
  readonly article?: Pick<ArticleEntry, 'title' | 'url' | 'published' | 'language'>;
  /** Where a new record says that its schema is, for YAML editors; without it the line is left out. */
  readonly schema?: string;
}

/**
 * Why an edit was not made. `locked`: the record is broken or newer than we understand. `unknownClaim`,
 * `unknownSpeaker`: the record has none under that id or key. `unsupported`: the file is written in a way that we cannot
 * change safely. `invalid`: the result would not be a valid record. `noWords`: the words are not in the article.
 */
export type EditRefusal =
  'locked' | 'unknownClaim' | 'unknownSpeaker' | 'unsupported' | 'invalid' | 'noWords';

export interface RecordEdit {
  readonly ok: true;
  /** The record file as it shall be. */
  readonly text: string;
  /** The same as changes of the file as it was; of a new record one insertion. Empty when nothing changes. */
  readonly edits: readonly TextEdit[];
  readonly reading: RecordReading;
  /** Ids of the claims that were added or changed. */
  readonly claims: readonly string[];
}

export type EditOutcome = RecordEdit | { readonly ok: false; readonly reason: EditRefusal };

export function refused(reason: EditRefusal): EditOutcome {
  return { ok: false, reason };
}

/** The record that an edit starts from: the one there is, or an empty one with its opening lines. */
export function opened({ reading, schema }: Desk): RecordReading {
  if (reading) return reading;
  return readRecord(
    schema === undefined ? '' : `# yaml-language-server: $schema=${schema.replace(/\s/g, '%20')}\n`,
  );
}

/** Carries out operations on the record of a desk. */
export function carriedOut(
  desk: Desk,
  base: RecordReading,
  ops: readonly YamlOp[],
  claims: readonly string[],
): EditOutcome {
  if (base.state === 'locked') return refused('locked');
  const patched = patchYaml(base.file, ops, recordLayout, 'claims');
  if (!patched) return refused('unsupported');
  const { text } = patched.file;
  const reading = readRecord(text, base);
  if (reading.state === 'locked') return refused('invalid');
  const edits = desk.reading ? patched.edits : [differenceEdit('', text)];
  return { ok: true, text, edits, reading, claims };
}
