import { commands, l10n, window, workspace, type Memento, type TreeView } from 'vscode';
import type { ArticleSession } from '../article/article-session';
import type { ArticleSessions } from '../article/article-sessions';
import { baseName } from '../border';
import { Debouncer, Owner } from '../lifecycle';
import type { ContextKeyWriter, ViewState } from '../names/contexts';
import { affects, setting } from '../names/settings';
import { claimsViewId, groupingKey } from '../names/views';
import { openClaims } from '../words/tally';
import { ClaimsTree } from './claims-tree';
import { groupings, type Grouping, type TreeNode } from './tree-model';

/** Long enough that a caret run through a paragraph moves the selection once. */
const followPause = 120;

/** The claims view: shows the article at work, follows the caret and counts what is open. */
export class ClaimsView extends Owner {
  readonly #tree = this.own(new ClaimsTree());
  readonly #view: TreeView<TreeNode>;
  readonly #follow = this.own(new Debouncer());
  #grouping: Grouping;
  #chosen: readonly TreeNode[] = [];
  /** The row that was selected last because the caret came to its claim. */
  #followed = '';

  constructor(
    private readonly sessions: ArticleSessions,
    private readonly memory: Memento,
    private readonly context: ContextKeyWriter,
  ) {
    super();
    this.#view = this.own(
      window.createTreeView(claimsViewId, {
        treeDataProvider: this.#tree,
        showCollapseAll: true,
        canSelectMany: true,
      }),
    );
    const stored = memory.get<Grouping>(groupingKey, 'speaker');
    this.#grouping = groupings.includes(stored) ? stored : 'speaker';
    this.own(
      sessions.onDidChangeActive(() => {
        this.#chosen = [];
        this.#refresh();
      }),
    );
    this.own(
      sessions.onDidChange((session) => {
        if (!session || session === sessions.active) this.#refresh();
      }),
    );
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'claims.showBeliefs')) this.#refresh();
      }),
    );
    this.own(
      window.onDidChangeTextEditorSelection(() => {
        this.#chosen = [];
        this.#followCaret();
      }),
    );
    this.own(
      this.#view.onDidChangeSelection(({ selection }) => {
        const isFollowed = selection.length === 1 && selection[0]?.id === this.#followed;
        this.#chosen = isFollowed ? [] : selection;
      }),
    );
    this.own(this.#view.onDidChangeVisibility(() => this.#followCaret()));
    this.#refresh();
  }

  async group(grouping: Grouping): Promise<void> {
    this.#grouping = grouping;
    this.#refresh();
    await this.memory.update(groupingKey, grouping);
  }

  /** The claims that a person selected in the list after moving the caret last. */
  get chosen(): readonly TreeNode[] {
    if (!this.#view.visible) return [];
    return this.#chosen.filter((node) => node.type === 'claim' && this.#tree.find(node.claim.id));
  }

  /**
   * What a key in the list is about: several selected rows, or else the row with the focus. The window tells
   * extensions only what is selected, and arrow keys select nothing, so that row is selected first.
   */
  async rowsAtKey(): Promise<readonly TreeNode[]> {
    if (this.#view.selection.length < 2) await commands.executeCommand('list.selectAndPreserveFocus');
    return this.#view.selection;
  }

  #refresh(): void {
    const session = this.sessions.active;
    const showUnsaid = setting('claims.showBeliefs');
    this.#tree.show({ session, grouping: this.#grouping, showUnsaid });
    this.context.set('onTheRecord.grouping', this.#grouping);
    this.context.set('onTheRecord.viewState', this.#tree.isEmpty ? emptyState(session) : undefined);
    this.#view.description = session ? baseName(session.uri) : '';
    const open = session?.article ? openClaims(session.article, showUnsaid) : 0;
    this.#view.badge =
      open === 0
        ? undefined
        : {
            value: open,
            tooltip:
              open === 1
                ? l10n.t('One claim to look at in this article')
                : l10n.t('{0} claims to look at in this article', open),
          };
  }

  #followCaret(): void {
    this.#follow.schedule(followPause, () => {
      const editor = window.activeTextEditor;
      const session = this.sessions.active;
      if (!editor || !session || !this.#view.visible || !setting('claims.followCaret')) return;
      if (session.uri.toString() !== editor.document.uri.toString()) return;
      const found = session.claimAt(editor.document.offsetAt(editor.selection.active));
      const node = found && this.#tree.find(found.claim.id);
      if (!node || this.#view.selection.some(({ id }) => id === node.id)) return;
      this.#followed = node.id;
      this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => {
        // The tree changed while it was asked; the next selection finds it again.
      });
    });
  }
}

function emptyState(session: ArticleSession | undefined): ViewState {
  if (!session) return undefined;
  if (session.state !== 'ready') return session.state;
  if (session.document.getText().trim() === '') return 'empty';
  return session.article?.claims.length ? 'filtered' : 'noClaims';
}
