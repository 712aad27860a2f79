import { window } from 'vscode';
import type { ArticleRules } from './article/article-rules';
import type { ArticleSessions } from './article/article-sessions';
import { Debouncer, Owner } from './lifecycle';
import type { ContextKeyWriter } from './names/contexts';
import type { RecordHistory } from './record/history';
import { lostClaims } from './words/tally';

const pause = 80;

/** Tells the window what `when` clauses ask: whether an article is at work and what stands at the caret. */
export class ContextKeys extends Owner {
  readonly #caret = this.own(new Debouncer());

  constructor(
    private readonly sessions: ArticleSessions,
    private readonly rules: ArticleRules,
    private readonly history: RecordHistory,
    private readonly keys: ContextKeyWriter,
  ) {
    super();
    this.own(sessions.onDidChangeActive(() => this.#refresh()));
    this.own(sessions.onDidChange(() => this.#refresh()));
    this.own(rules.onDidChange(() => this.#refresh()));
    this.own(window.onDidChangeActiveTextEditor(() => this.#refresh()));
    this.own(history.onDidChange(() => this.#refreshUndo()));
    this.own(
      window.onDidChangeTextEditorSelection(() => this.#caret.schedule(pause, () => this.#refreshCaret())),
    );
    this.#refresh();
  }

  #refresh(): void {
    const session = this.sessions.active;
    const document = window.activeTextEditor?.document;
    this.keys.set('onTheRecord.isArticle', session !== undefined);
    this.keys.set(
      'onTheRecord.isArticleByCommand',
      session !== undefined && this.rules.isTreated(session.uri),
    );
    this.keys.set(
      'onTheRecord.canTreat',
      !session && document !== undefined && this.rules.canBeTreated(document),
    );
    this.keys.set('onTheRecord.recordLocked', session?.article?.recordState === 'locked');
    this.keys.set('onTheRecord.hasLostClaims', lostClaims(session?.article).length > 0);
    this.#refreshUndo();
    this.#refreshCaret();
  }

  #refreshUndo(): void {
    const document = window.activeTextEditor?.document;
    const session = document && this.sessions.get(document.uri);
    this.keys.set('onTheRecord.canUndo', session !== undefined && this.history.isNext(session, 'undo'));
    this.keys.set('onTheRecord.canRedo', session !== undefined && this.history.isNext(session, 'redo'));
  }

  #refreshCaret(): void {
    const editor = window.activeTextEditor;
    const session = editor && this.sessions.get(editor.document.uri);
    const found = editor && session?.claimAt(editor.document.offsetAt(editor.selection.active));
    this.keys.set('onTheRecord.atClaim', found?.claim.origin);
    this.keys.set('onTheRecord.atChangedClaim', found?.claim.placement === 'edited');
  }
}
