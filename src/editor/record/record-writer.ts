import { FileSystemError, Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Desk, EditOutcome, RecordEdit } from '../../record/edits/desk';
import type { TextEdit } from '../../record/text-edit';
import type { ArticleSession } from '../article/article-session';
import { sayRefusal, sayUnsaved, sayUnwritable } from './messages';
import type { RecordFile } from './record-file';

/** A change of a record as a pure function of what the record and the article say. */
export type RecordAct = (desk: Desk) => EditOutcome;

/** Writes a text in place of `expected`; `false` when the file holds something else by now. */
export type SwapFile = (record: RecordFile, expected: string | undefined, text: string) => Promise<boolean>;

/** How often an act is tried anew because the record changed meanwhile. */
const attempts = 3;

/**
 * Carries out changes of records, one after the other. A record that is open in an editor is changed there, so that
 * undo works and unsaved work stays; any other on disk, and only if it still says what was read.
 */
export class RecordWriter {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly swapFile: SwapFile) {}

  /** Changes the record of an article, or says why not; `undefined` when nothing was changed. */
  change(session: ArticleSession, act: RecordAct): Promise<RecordEdit | undefined> {
    const turn = this.#last.then(() => this.#change(session, act));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #change(session: ArticleSession, act: RecordAct): Promise<RecordEdit | undefined> {
    if (session.uri.scheme === 'untitled') {
      sayUnsaved();
      return undefined;
    }
    for (let attempt = 0; attempt < attempts; attempt++) {
      await session.settled();
      await session.record.refresh();
      if (session.record.unreadable) break;
      const outcome = act(deskOf(session));
      if (!outcome.ok) {
        sayRefusal(outcome.reason, session.record);
        return undefined;
      }
      if (outcome.edits.length === 0) return outcome;
      if (await this.#write(session.record, outcome)) {
        await session.record.refresh();
        return outcome;
      }
    }
    sayUnwritable(session.record);
    return undefined;
  }

  async #write(record: RecordFile, { edits, text }: RecordEdit): Promise<boolean> {
    const { document } = record;
    if (!document) return this.#writeFile(record, text);
    if (document.getText() !== (record.reading?.text ?? '')) return false;
    return editDocument(document, edits);
  }

  /** A folder that may not be written to is no fault of ours: the person is told so in the end. */
  async #writeFile(record: RecordFile, text: string): Promise<boolean> {
    try {
      return await this.swapFile(record, record.reading?.text, text);
    } catch (error) {
      if (error instanceof FileSystemError) return false;
      throw error;
    }
  }
}

function deskOf(session: ArticleSession): Desk {
  const language = session.article?.language;
  return {
    reading: session.record.reading ?? null,
    text: session.document.getText(),
    placed: session.placed,
    random: Math.random,
    ...(language ? { article: { language } } : {}),
  };
}

/** Changes an open record in its editor; what was saved before is saved again. */
async function editDocument(document: TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const wasClean = !document.isDirty;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) {
    edit.replace(
      document.uri,
      new Range(document.positionAt(range.start), document.positionAt(range.end)),
      newText,
    );
  }
  if (!(await workspace.applyEdit(edit))) return false;
  if (wasClean) await document.save();
  return true;
}
