import type { RandomSource } from './ids';
import type { ChangedId, MergeConflict } from './merge/conflict';
import { mergeRecords } from './merge/merge-records';
import { readRecord } from './reading';

/** The files of a store. Faults are thrown as the file system throws them; their `code` tells them apart. */
export interface RecordFiles {
  /** The text of a file; `undefined` when there is none. */
  read(file: string): Promise<string | undefined>;
  /** Writes a text to a new file in the folder of `file`, through to the disk, and gives the new file's name. */
  writeBeside(file: string, text: string): Promise<string>;
  /** Puts the new file in the place of `file` in one step, with the mode of the old one, behind a link if it is one. */
  replace(file: string, temporary: string): Promise<void>;
  remove(temporary: string): Promise<void>;
}

/**
 * Why a record was not written. `locked`: the file on disk is broken or of a newer version. `invalid`: the new text is no
 * valid record. `conflict`: somebody changed the same values meanwhile. `busy`: the file keeps changing or another program
 * holds it. `denied`, `full`, `missing` (the folder is gone), `failed`: the file system refused.
 */
export type WriteRefusal =
  'locked' | 'invalid' | 'conflict' | 'busy' | 'denied' | 'full' | 'missing' | 'failed';

export type WriteResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Whether changes that others made meanwhile were merged in. */
      readonly merged: boolean;
      readonly changedIds: readonly ChangedId[];
    }
  | { readonly ok: false; readonly reason: WriteRefusal; readonly conflicts: readonly MergeConflict[] };

/** How often a write starts anew because the file changed under it. */
const attempts = 5;

const reasons: Readonly<Record<string, WriteRefusal>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  NoPermissions: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  Unavailable: 'busy',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  FileNotFound: 'missing',
};

/**
 * Writes records so that nothing is lost: whole or not at all, one write after the other, and only over what was read. A
 * record that changed meanwhile is merged; expected faults come back as values.
 */
export class RecordStore {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    private readonly files: RecordFiles,
    private readonly random: RandomSource,
  ) {}

  /**
   * Writes a record.
   *
   * @param base the text that the change started from; `undefined` when there was no record
   * @param text the record as it shall be
   */
  write(file: string, base: string | undefined, text: string): Promise<WriteResult> {
    const turn = (this.queues.get(file) ?? Promise.resolve()).then(() => this.writeNow(file, base, text));
    this.queues.set(file, turn);
    void turn.then(() => {
      if (this.queues.get(file) === turn) this.queues.delete(file);
    });
    return turn;
  }

  private async writeNow(file: string, base: string | undefined, text: string): Promise<WriteResult> {
    if (readRecord(text).state === 'locked') return refused('invalid');
    try {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const result = await this.attempt(file, base, text);
        if (result) return result;
      }
      return refused('busy');
    } catch (fault) {
      return refused(reasonOf(fault));
    }
  }

  /** One try; `undefined` when the file changed between reading and replacing it. */
  private async attempt(
    file: string,
    base: string | undefined,
    text: string,
  ): Promise<WriteResult | undefined> {
    const found = await this.files.read(file);
    const next = this.combined(base, found, text);
    if (!next.ok || next.text === found) return next;
    const temporary = await this.files.writeBeside(file, next.text);
    try {
      if ((await this.files.read(temporary)) !== next.text) return refused('failed');
      if ((await this.files.read(file)) !== found) return undefined;
      await this.files.replace(file, temporary);
      return next;
    } catch (fault) {
      return refused(reasonOf(fault));
    } finally {
      await this.files.remove(temporary).catch(() => undefined);
    }
  }

  /** What to write over what is there now. A record that was deleted meanwhile comes back. */
  private combined(base: string | undefined, found: string | undefined, text: string): WriteResult {
    if (found === undefined || found === base || found === text)
      return { ok: true, text, merged: false, changedIds: [] };
    if (readRecord(found).state === 'locked') return refused('locked');
    const outcome = mergeRecords(base ?? null, found, text, this.random);
    if (!outcome.ok) return refused(outcome.reason === 'ours' ? 'locked' : 'invalid');
    const { conflicts, changedIds } = outcome;
    return conflicts.length > 0
      ? refused('conflict', conflicts)
      : { ok: true, text: outcome.text, merged: true, changedIds };
  }
}

function refused(reason: WriteRefusal, conflicts: readonly MergeConflict[] = []): WriteResult {
  return { ok: false, reason, conflicts };
}

function reasonOf(fault: unknown): WriteRefusal {
  const code = (fault as { code?: unknown } | null)?.code;
  return (typeof code === 'string' ? reasons[code] : undefined) ?? 'failed';
}
