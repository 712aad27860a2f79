import { window, workspace, type TextEditor } from 'vscode';
import type { TextRange } from '../../text/range';
import type { ArticleSession } from '../article/article-session';
import type { ArticleSessions } from '../article/article-sessions';
import { toRanges } from '../border';
import { Owner } from '../lifecycle';
import { affects, setting } from '../names/settings';
import { DecorationTypes } from './decoration-types';
import { marksOf, type Mark } from './mark';

/** What one editor shows, to send it only what differs. */
interface Shown {
  readonly version: number;
  readonly marks: ReadonlyMap<Mark, string>;
}

/** Marks the claims in all visible editors. Between two analyses the editor itself moves the marks with the text. */
export class Decorator extends Owner {
  readonly #types = this.own(new DecorationTypes());
  readonly #shown = new WeakMap<TextEditor, Shown>();

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.own(sessions.onDidChange((session) => this.#draw(session)));
    this.own(window.onDidChangeVisibleTextEditors(() => this.#draw()));
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'highlights.enabled', 'highlights.colorPerSpeaker', 'claims.showBeliefs'))
          this.#draw();
      }),
    );
  }

  #draw(session?: ArticleSession): void {
    for (const editor of window.visibleTextEditors) {
      const owner = this.sessions.get(editor.document.uri);
      if (!session || session === owner) this.#drawIn(editor, owner);
    }
  }

  #drawIn(editor: TextEditor, session: ArticleSession | undefined): void {
    const { version } = editor.document;
    const before = this.#shown.get(editor);
    if (!before && !session) return;
    if (session && !session.isCurrent) return;
    const marks = this.#marks(session);
    const drawn = new Map<Mark, string>();
    for (const [mark, type] of this.#types.entries()) {
      const ranges = marks.get(mark) ?? [];
      const signature = ranges.map(({ start, end }) => `${start}-${end}`).join();
      drawn.set(mark, signature);
      const same = (before?.marks.get(mark) ?? '') === signature;
      if (same && (signature === '' || before?.version === version)) continue;
      editor.setDecorations(type, toRanges(editor.document, ranges));
    }
    this.#shown.set(editor, { version, marks: drawn });
  }

  #marks(session: ArticleSession | undefined): Map<Mark, TextRange[]> {
    if (!session?.article || !setting('highlights.enabled')) return new Map();
    return marksOf(session.article, {
      colourPerSpeaker: setting('highlights.colorPerSpeaker'),
      showUnsaid: setting('claims.showBeliefs'),
    });
  }
}
