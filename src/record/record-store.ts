import type { RandomSource } from './ids';
import type { ChangedId, MergeConflict } from './merge/conflict';
import { mergeRecords } from './merge/merge-records';
import { readRecord } from './reading';
import { contentOf, isBeginning, NotUtf8, sameContent, type Content } from './record-bytes';

/** What the new file holds, and what the file in whose place it comes must say; `undefined` when there is none. */
export interface Replacement {
  readonly text: string;
  readonly found: Content | undefined;
}

export interface Replaced {
  /** Not when the file says something else by now. */
  readonly done: boolean;
  /** What another program, which had the old file open, wrote into it after it was replaced; `undefined` if none did. */
  readonly late?: Promise<string | undefined>;
}

/**
 * The files of a store. Faults are thrown as the file system throws them; their `code` tells them apart. What is not in
 * UTF-8 cannot be read: `NotUtf8`.
 */
export interface RecordFiles {
  /** The text of a file; `undefined` when there is none. */
  read(file: string): Promise<string | undefined>;
  /**
   * Writes a text to a new file in the folder of `file`, through to the disk, and gives the new file's name. As long as
   * that file stands, nobody else gets one: the fault is `EEXIST` then.
   */
  writeBeside(file: string, text: string): Promise<string>;
  /**
   * Puts the new file in the place of `file`, with the mode of the old one, behind a link if it is one, unless the file
   * says anything else than `found` by now. Once that is done, the new file's own name is gone.
   */
  replace(file: string, temporary: string, texts: Replacement): Promise<Replaced>;
  remove(temporary: string): Promise<void>;
}

/**
 * Why a record was not written. `locked`: the file on disk is broken or of a newer version. `invalid`: the new text is no
 * valid record. `conflict`: somebody changed the same values meanwhile. `busy`: the file keeps changing or another program
 * holds it. `encoding`: the file on disk is not in UTF-8. `denied`, `full`, `missing` (the folder is gone), `dangling` (it is
 * a link to nothing), `longName`, `failed`: the file system refused.
 */
export type WriteRefusal =
  | 'locked'
  | 'invalid'
  | 'conflict'
  | 'busy'
  | 'encoding'
  | 'denied'
  | 'full'
  | 'missing'
  | 'dangling'
  | 'longName'
  | 'failed';

export type WriteResult =
  | {
      readonly ok: true;
      readonly text: string;
      /** Whether changes that others made meanwhile were merged in. */
      readonly merged: boolean;
      readonly changedIds: readonly ChangedId[];
    }
  | { readonly ok: false; readonly reason: WriteRefusal; readonly conflicts: readonly MergeConflict[] };

/** How often a write starts anew because the file changed under it, or because another program is writing it. */
const attempts = 25;
const waits = 60;
/** How long an empty file counts as one that is being written. */
const moments = 5;
/** Milliseconds until another try at a file that another program holds. */
const pause = 100;

/** The `code` of a fault that systems have no code for: the file is a link to one that is not there. */
export const danglingLink = 'DanglingLink';

const reasons: Readonly<Record<string, WriteRefusal>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  NoPermissions: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EBUSY: 'busy',
  EEXIST: 'busy',
  ETXTBSY: 'busy',
  Unavailable: 'busy',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  FileNotFound: 'missing',
  NotUtf8: 'encoding',
  [danglingLink]: 'dangling',
  ELOOP: 'dangling',
  ENAMETOOLONG: 'longName',
};

/**
 * Writes records so that nothing is lost: whole or not at all, one write after the other, and only over what was read. A
 * record that changed meanwhile is merged; expected faults come back as values.
 */
export class RecordStore {
  private readonly queues = new Map<string, Promise<unknown>>();
  /** Writes of ours that broke off: what they left in the file, and what was to be there. */
  private readonly brokenOff = new Map<string, { readonly left: Content; readonly whole: string }>();
  /** What was written last, until somebody has looked whether it still stands. */
  private readonly written = new Map<string, string>();

  constructor(
    private readonly files: RecordFiles,
    private readonly random: RandomSource,
    private readonly wait = (milliseconds: number) =>
      new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  ) {}

  /**
   * Writes a record.
   *
   * @param base the text that the change started from; `undefined` when there was no record
   * @param text the record as it shall be
   */
  write(file: string, base: string | undefined, text: string): Promise<WriteResult> {
    return this.inTurn(file, async () => {
      const result = await this.writeNow(file, base, text);
      if (result.ok) this.written.set(file, result.text);
      return result;
    });
  }

  /**
   * Puts another text in the place of one, whatever it is: a record with conflict markers too.
   *
   * @returns whether that was done; not when the file says anything else than `found` by now
   */
  async replaceText(file: string, found: string, text: string): Promise<boolean> {
    return this.inTurn(file, async () => {
      const result = await this.untilFree(() =>
        this.exchange(file, found, { ok: true, text, merged: false, changedIds: [] }),
      );
      if (result.ok) this.written.set(file, text);
      return result.ok;
    });
  }

  /**
   * Finishes a write that was cut short. A record that is missing or holds only the beginning of `whole`, be it up to the
   * middle of a letter, becomes whole; to any other the claims are added that it lacks. What both say differently stays as
   * the record has it.
   */
  finish(file: string, whole: string): Promise<WriteResult> {
    return this.inTurn(file, async () => {
      const result = await this.untilFree(async () => {
        const found = await contentOf(this.files.read(file));
        const next = this.finished(found, whole);
        return !next.ok || next.text === found ? next : this.exchange(file, found, next);
      });
      if (result.ok) this.written.set(file, result.text);
      return result;
    });
  }

  private finished(found: Content | undefined, whole: string): WriteResult {
    const isWhole = readRecord(whole).state === 'open';
    if (found === undefined || isBeginning(found, whole))
      return isWhole ? { ok: true, text: whole, merged: false, changedIds: [] } : refused('invalid');
    if (typeof found === 'object') return refused('encoding');
    const merged = mergeRecords(null, found, whole, this.random);
    if (!merged.ok) return refused(merged.reason === 'ours' ? 'locked' : 'invalid');
    const { text, changedIds } = merged;
    return readRecord(text).state === 'open'
      ? { ok: true, text, merged: true, changedIds }
      : refused('invalid');
  }

  /**
   * Looks whether what was written is still there, and merges it in once more if not: a program that does not wait for
   * others may have written over it in the same moment. A record that is gone stays away, and so does a text that a later
   * write of ours has replaced.
   */
  reassure(file: string, base: string | undefined, text: string): Promise<void> {
    return this.inTurn(file, async () => {
      if (this.written.get(file) !== text) return;
      this.written.delete(file);
      const found = await this.files.read(file).catch(() => undefined);
      if (found !== undefined && found !== text) await this.writeNow(file, base, text);
    });
  }

  private inTurn<T>(file: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.queues.get(file) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    this.queues.set(file, settled);
    void settled.then(() => {
      if (this.queues.get(file) === settled) this.queues.delete(file);
    });
    return turn;
  }

  private async writeNow(file: string, base: string | undefined, text: string): Promise<WriteResult> {
    if (readRecord(text).state === 'locked') return refused('invalid');
    return this.untilFree(async () => {
      const found = await this.standing(file, base);
      const broken = this.brokenOff.get(file);
      const meant = broken && sameContent(broken.left, found) ? broken.whole : found;
      if (typeof meant === 'object') throw new NotUtf8(meant);
      const next = this.combined(base, meant, text);
      return !next.ok || next.text === found ? next : this.exchange(file, found, next);
    });
  }

  /**
   * What the file says. Other programs empty a file before they fill it, and may be in the middle of a letter: what is empty
   * or no text is given a moment.
   */
  private async standing(file: string, base: string | undefined): Promise<Content | undefined> {
    for (let wait = 0; ; wait++) {
      const found = await contentOf(this.files.read(file));
      const isFilling = typeof found === 'object' || (found === '' && base !== '');
      if (!isFilling || wait === moments) return found;
      await this.wait(pause);
    }
  }

  /** Tries until the file is free and stands still; `attempt` gives nothing when the file changed under it. */
  private async untilFree(attempt: () => Promise<WriteResult | undefined>): Promise<WriteResult> {
    let changes = 0;
    for (let wait = 0; changes < attempts && wait < waits; wait++) {
      const result = await attempt().catch((fault: unknown) => refused(reasonOf(fault)));
      if (!result) changes++;
      else if (result.ok || result.reason !== 'busy') return result;
      else await this.wait(pause);
    }
    return refused('busy');
  }

  /** Puts the next text in the place of the one found; nothing when the file says something else by now. */
  private async exchange(
    file: string,
    found: Content | undefined,
    next: WriteResult & { readonly ok: true },
  ): Promise<WriteResult | undefined> {
    const temporary = await this.files.writeBeside(file, next.text);
    let spare = true;
    try {
      if ((await this.files.read(temporary)) !== next.text) return refused('failed');
      const { done, late } = await this.files.replace(file, temporary, { text: next.text, found });
      // Once replaced, a file of this name is somebody else's.
      spare = !done;
      if (done) this.brokenOff.delete(file);
      // Half a text is nothing to go back to: then what comes late is joined to what stands.
      if (late) void this.takeIn(file, typeof found === 'object' ? undefined : found, late);
      return done ? next : undefined;
    } catch (fault) {
      // The record may be half written: then the new file is all there is.
      const left = await contentOf(this.files.read(file)).catch(() => undefined);
      const isUntouched = sameContent(left, found);
      const isOurs = !isUntouched || sameContent(this.brokenOff.get(file)?.left, left);
      const isHalf = left !== undefined && isOurs && isBeginning(left, next.text);
      if (isHalf) this.brokenOff.set(file, { left, whole: next.text });
      const isOthers = typeof left === 'string' && reasonOf(fault) === 'busy';
      spare = !isHalf && (isUntouched || isOthers);
      throw fault;
    } finally {
      if (spare) await this.files.remove(temporary).catch(() => undefined);
    }
  }

  private async takeIn(
    file: string,
    base: string | undefined,
    late: Promise<string | undefined>,
  ): Promise<void> {
    const text = await late.catch(() => undefined);
    if (text !== undefined) await this.inTurn(file, () => this.writeNow(file, base, text));
  }

  /** What to write over what is there now. A record that was deleted meanwhile comes back. */
  private combined(base: string | undefined, found: string | undefined, text: string): WriteResult {
    if (found === undefined || found === base || found === text)
      return { ok: true, text, merged: false, changedIds: [] };
    if (readRecord(found).state === 'locked') return refused('locked');
    const outcome = mergeRecords(base ?? null, found, text, this.random);
    if (!outcome.ok) return refused(outcome.reason === 'ours' ? 'locked' : 'invalid');
    const { conflicts, changedIds } = outcome;
    if (readRecord(outcome.text).state === 'locked') return refused('invalid');
    return conflicts.length > 0
      ? refused('conflict', conflicts)
      : { ok: true, text: outcome.text, merged: true, changedIds };
  }
}

function refused(reason: WriteRefusal, conflicts: readonly MergeConflict[] = []): WriteResult {
  return { ok: false, reason, conflicts };
}

/** Why something could not be read or written, told by the fault that was thrown. */
export function reasonOf(fault: unknown): WriteRefusal {
  const code = (fault as { code?: unknown } | null)?.code;
  return (typeof code === 'string' ? reasons[code] : undefined) ?? 'failed';
}
