import { Disposable, EventEmitter, Uri, window, workspace, type TextDocument } from 'vscode';
import { anyRecord, articleOf } from '../border';
import { Owner } from '../lifecycle';
import { affects } from '../names/settings';
import { comparisonScheme } from '../names/views';
import type { ArticleRules } from './article-rules';
import type { ArticleSession } from './article-session';

/** Keeps one session for every open document that is an article. */
export class ArticleSessions extends Owner {
  readonly #sessions = new Map<string, ArticleSession>();
  readonly #onDidChange = this.own(new EventEmitter<ArticleSession | undefined>());
  readonly #onDidChangeActive = this.own(new EventEmitter<ArticleSession | undefined>());
  /** The latest question whether a document is an article; an answer to an earlier one counts no more. */
  readonly #questions = new WeakMap<TextDocument, symbol>();
  #active: ArticleSession | undefined;

  /** Fires with the session that changed, or with `undefined` when sessions came or went. */
  readonly onDidChange = this.#onDidChange.event;
  /** Fires when another article, or none, has become the one at work. */
  readonly onDidChangeActive = this.#onDidChangeActive.event;

  constructor(
    private readonly rules: ArticleRules,
    private readonly open: (document: TextDocument) => ArticleSession,
  ) {
    super();
    this.own(new Disposable(() => this.#closeAll()));
    this.own(workspace.onDidOpenTextDocument((document) => void this.consider(document)));
    this.own(workspace.onDidCloseTextDocument((document) => this.#close(document.uri)));
    this.own(window.onDidChangeActiveTextEditor(() => this.#followEditor()));
    const records = this.own(workspace.createFileSystemWatcher(anyRecord, false, true, false));
    this.own(records.onDidCreate((record) => this.#recordCameOrWent(record)));
    this.own(records.onDidDelete((record) => this.#recordCameOrWent(record)));
    this.own(rules.onDidChange(() => this.considerAll()));
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'articles')) this.considerAll();
      }),
    );
  }

  [Symbol.iterator](): IterableIterator<ArticleSession> {
    return this.#sessions.values();
  }

  get(uri: Uri): ArticleSession | undefined {
    return this.#sessions.get(uri.toString());
  }

  /** The article at work: the one in the active editor, or the one whose record is; it stays while tools have the focus. */
  get active(): ArticleSession | undefined {
    return this.#active;
  }

  /** Looks again at every open document. */
  considerAll(): void {
    for (const document of workspace.textDocuments) void this.consider(document);
  }

  /** Opens or ends the document's session as the rules say. */
  async consider(document: TextDocument): Promise<ArticleSession | undefined> {
    const question = Symbol();
    this.#questions.set(document, question);
    const wanted = await this.rules.isArticle(document);
    if (this.disposed || document.isClosed) return undefined;
    const known = this.get(document.uri);
    if (this.#questions.get(document) !== question) return known;
    if (!wanted) {
      if (known) this.#close(document.uri);
      return undefined;
    }
    if (known) return known;
    const session = this.open(document);
    this.#sessions.set(document.uri.toString(), session);
    session.onDidChange(() => this.#onDidChange.fire(session));
    this.#onDidChange.fire(undefined);
    this.#followEditor();
    session.start();
    return session;
  }

  /** A text becomes an article with its first record, and may stop being one without. */
  #recordCameOrWent(record: Uri): void {
    const article = articleOf(record)?.toString();
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === article);
    if (document) void this.consider(document);
  }

  #close(uri: Uri): void {
    const session = this.get(uri);
    if (!session) return;
    this.#sessions.delete(uri.toString());
    session.dispose();
    this.#onDidChange.fire(undefined);
    this.#followEditor();
  }

  #closeAll(): void {
    for (const session of this.#sessions.values()) session.dispose();
    this.#sessions.clear();
  }

  #followEditor(): void {
    const uri = window.activeTextEditor?.document.uri;
    const next = uri && this.get(comparedArticle(uri) ?? articleOf(uri) ?? uri);
    if (next === this.#active) return;
    this.#active = next;
    this.#onDidChangeActive.fire(next);
  }
}

/** The article that a comparison is about. */
function comparedArticle({ scheme, query }: Uri): Uri | undefined {
  if (scheme !== comparisonScheme) return undefined;
  try {
    const { article } = JSON.parse(query) as { readonly article?: unknown };
    return typeof article === 'string' ? Uri.parse(article) : undefined;
  } catch {
    return undefined;
  }
}
