import { EventEmitter, Range, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { Desk, EditOutcome, RecordEdit } from '../../record/edits';
import { turnedBack, type RecordTurn } from '../../record/edits/turn-back';
import { reasonOf, type RecordFiles, type RecordStore, type WriteRefusal } from '../../record/record-store';
import { differenceEdit } from '../../record/yaml/patch';
import type { TextEdit } from '../../record/text-edit';
import { headlineOf } from '../../text/article-text';
import type { ArticleSession } from '../article/article-session';
import { recordOf } from '../border';
import { Debouncer, Owner } from '../lifecycle';
import { sayChangedSince, sayRefusal, sayUnsaved, sayUnwritable } from './messages';
import { RecordFile } from './record-file';

/** A change of a record as a pure function of what the record and the article say. */
export type RecordAct = (desk: Desk) => EditOutcome;

export interface PersonalChange {
  readonly session: ArticleSession;
  readonly turn: RecordTurn;
}

interface DoneChange {
  readonly before: string | undefined;
  readonly edit: RecordEdit;
}

/** How often an act is tried anew because the record changed meanwhile. */
const attempts = 3;
/** Milliseconds after which a write is looked at again: longer than two programs can write at the same time. */
const assurance = 500;

/**
 * Carries out changes of records, one after the other. A record that is open in an editor is changed there, so that
 * undo works and unsaved work stays; any other on disk, and only over what was read.
 */
export class RecordWriter extends Owner {
  #last: Promise<unknown> = Promise.resolve();
  readonly #onDidChange = this.own(new EventEmitter<PersonalChange>());
  /** Fires when a person has changed a record. */
  readonly onDidChange = this.#onDidChange.event;
  readonly #assurances = new Map<string, Debouncer>();

  constructor(
    private readonly files: RecordFiles,
    private readonly store: RecordStore,
  ) {
    super();
  }

  /** The record of an article, to be read; the caller lets go of it. */
  fileOf(article: Uri): RecordFile {
    return new RecordFile(recordOf(article), this.files, this.store);
  }

  /**
   * Changes the record of an article, or says why not; `undefined` when it was not changed.
   *
   * @param by what goes along with an edit of the article is undone with it, and not by itself
   */
  change(
    session: ArticleSession,
    act: RecordAct,
    by: 'person' | 'edit' = 'person',
  ): Promise<RecordEdit | undefined> {
    return this.#inTurn(async () => {
      const done = await this.#change(session, act);
      if (done && by === 'person' && done.before !== done.edit.text)
        this.#onDidChange.fire({ session, turn: { before: done.before, after: done.edit.text } });
      return done?.edit;
    });
  }

  /** Takes a change back and leaves alone what was done since, or says why not. */
  turnBack(session: ArticleSession, turn: RecordTurn): Promise<boolean> {
    return this.#inTurn(async () => {
      const { record } = session;
      await record.refresh();
      const found = record.reading?.text;
      const text = record.unreadable ? undefined : turnedBack(found, turn, Math.random);
      if (text === undefined) {
        sayChangedSince(record);
        return false;
      }
      if (text === null && found !== undefined && !record.document) return this.#remove(record, found);
      return this.#replace(record, found, text ?? '');
    });
  }

  /**
   * Puts another text in the place of a record that cannot be changed piece by piece, as a whole or not at all.
   *
   * @param before what the record said when the new text was made of it; a record that says something else stays
   * @returns whether that was done; why not, has been said
   */
  replace(record: RecordFile, before: string | undefined, text: string): Promise<boolean> {
    return this.#inTurn(() => this.#replace(record, before, text));
  }

  async #replace(record: RecordFile, before: string | undefined, text: string): Promise<boolean> {
    await record.finished;
    await record.refresh();
    const refused =
      record.reading?.text === before
        ? await this.#write(record, { edits: [differenceEdit(before ?? '', text)], text })
        : 'conflict';
    if (refused !== undefined) sayUnwritable(refused, record);
    await record.refresh();
    return refused === undefined;
  }

  /** Takes a record away that says nothing but `text`. */
  remove(record: RecordFile, text: string): Promise<boolean> {
    return this.#inTurn(() => this.#remove(record, text));
  }

  async #remove(record: RecordFile, text: string): Promise<boolean> {
    const file = record.uri.toString();
    this.#assurances.get(file)?.cancel();
    if ((await this.files.read(file)) !== text) return false;
    await this.files.remove(file);
    await record.refresh();
    return true;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #change(session: ArticleSession, act: RecordAct): Promise<DoneChange | undefined> {
    if (session.uri.scheme === 'untitled') {
      sayUnsaved();
      return undefined;
    }
    await session.record.finished;
    let refusal: WriteRefusal = 'failed';
    for (let attempt = 0; attempt < attempts; attempt++) {
      await session.record.refresh();
      if (session.record.unreadable) {
        refusal = session.record.unreadable;
        break;
      }
      await session.settled();
      const before = session.record.reading?.text;
      const outcome = act(deskOf(session));
      if (!outcome.ok) {
        sayRefusal(outcome.reason, session.record);
        return undefined;
      }
      const refused = outcome.edits.length === 0 ? undefined : await this.#write(session.record, outcome);
      if (refused === undefined) {
        await session.record.refresh();
        return { before, edit: { ...outcome, text: session.record.reading?.text ?? outcome.text } };
      }
      refusal = refused;
      if (refusal !== 'conflict' && refusal !== 'busy') break;
    }
    sayUnwritable(refusal, session.record);
    return undefined;
  }

  async #write(
    record: RecordFile,
    { edits, text }: Pick<RecordEdit, 'edits' | 'text'>,
  ): Promise<WriteRefusal | undefined> {
    const { document, reading } = record;
    if (document) {
      if (document.getText() !== (reading?.text ?? '')) return 'conflict';
      if (await this.#lacksLetters(document)) return 'encoding';
      return (await editDocument(document, edits)) ? undefined : 'failed';
    }
    const file = record.uri.toString();
    const result = await this.store.write(file, reading?.text, text);
    if (!result.ok) return result.reason;
    this.#reassureSoon(record, reading?.text, result.text);
    return undefined;
  }

  /** Whether a document shows signs for letters of a file that is not in UTF-8: saved, it would hold these for good. */
  async #lacksLetters(document: TextDocument): Promise<boolean> {
    if (!document.getText().includes('\uFFFD')) return false;
    const fault: unknown = await this.files.read(document.uri.toString()).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return fault !== undefined && reasonOf(fault) === 'encoding';
  }

  /** Looks after a moment whether what was written still stands, and what became of it. */
  #reassureSoon(record: RecordFile, base: string | undefined, text: string): void {
    const file = record.uri.toString();
    const timer = this.#assurances.get(file) ?? this.own(new Debouncer());
    this.#assurances.set(file, timer);
    timer.schedule(assurance, () => {
      // In turn, lest it takes the next change for somebody else's.
      void this.#inTurn(() => this.store.reassure(file, base, text)).then(() => record.refresh());
    });
  }
}

function deskOf(session: ArticleSession): Desk {
  const language = session.article?.language;
  const text = session.document.getText();
  const title = headlineOf(text);
  return {
    reading: session.record.reading ?? null,
    text,
    placed: session.placed,
    random: Math.random,
    article: { ...(title && { title }), ...(language && { language }) },
  };
}

/** Changes an open record in its editor; what was saved before is saved again. */
async function editDocument(document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const wasClean = !document.isDirty;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    const place = new Range(document.positionAt(range.start), document.positionAt(range.end));
    edit.replace(document.uri, place, newText);
  }
  if (!(await workspace.applyEdit(edit))) return false;
  if (wasClean) await document.save();
  return true;
}
