import { EventEmitter, workspace } from 'vscode';
import type { RecordTurn } from '../../record/edits/turn-back';
import type { ArticleSession } from '../article/article-session';
import { Owner } from '../lifecycle';
import type { RecordWriter } from './record-writer';

/** A change of a record, and the version of the article that it was made in. */
interface Act extends RecordTurn {
  readonly version: number;
}

interface Acts {
  readonly done: Act[];
  readonly undone: Act[];
}

export type Direction = 'undo' | 'redo';

const most = 100;

/**
 * What was done to records in this window, to be undone. The editor undoes changes of open files; records are mostly not
 * open, and what changes them is done in the article.
 */
export class RecordHistory extends Owner {
  readonly #acts = new WeakMap<ArticleSession, Acts>();
  readonly #onDidChange = this.own(new EventEmitter<void>());
  /** Fires when there is something else to undo or redo. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(private readonly writer: RecordWriter) {
    super();
    this.own(
      writer.onDidChange(({ session, turn }) => {
        const { done, undone } = this.#of(session);
        done.push({ ...turn, version: session.document.version });
        if (done.length > most) done.shift();
        undone.length = 0;
        this.#onDidChange.fire();
      }),
    );
    this.own(
      workspace.onDidChangeTextDocument(({ contentChanges }) => {
        if (contentChanges.length > 0) this.#onDidChange.fire();
      }),
    );
  }

  has(session: ArticleSession, direction: Direction): boolean {
    return this.#next(session, direction) !== undefined;
  }

  /** Whether the record was changed after the last change of the article, so that it comes first to be undone. */
  isNext(session: ArticleSession, direction: Direction): boolean {
    return this.#next(session, direction)?.version === session.document.version;
  }

  /** Undoes or redoes the latest change; `false` when that could not be done, and it has been said why. */
  async turn(session: ArticleSession, direction: Direction): Promise<boolean> {
    const { done, undone } = this.#of(session);
    const [from, to] = direction === 'undo' ? [done, undone] : [undone, done];
    const act = from.pop();
    if (!act) return false;
    const { before, after } = act;
    const turned = await this.writer.turnBack(
      session,
      direction === 'undo' ? act : { before: after, after: before },
    );
    if (turned) to.push({ ...act, version: session.document.version });
    this.#onDidChange.fire();
    return turned;
  }

  #next(session: ArticleSession, direction: Direction): Act | undefined {
    const { done, undone } = this.#of(session);
    return (direction === 'undo' ? done : undone).at(-1);
  }

  #of(session: ArticleSession): Acts {
    const acts = this.#acts.get(session) ?? { done: [], undone: [] };
    this.#acts.set(session, acts);
    return acts;
  }
}
