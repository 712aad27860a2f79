import { EventEmitter, Uri, workspace } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import type { ArticleSessions } from '../article/article-sessions';
import { Owner } from '../lifecycle';
import { comparisonScheme as scheme } from '../names/views';
import { property } from './claim-targets';

/** Makes the window show words as it shows articles. */
const ending = '.article';

/**
 * Provides what is shown beside something else to be compared, and keeps it true as long as it is open. Addresses
 * tell what a text is, never its words: whatever sees documents sees their addresses, and the window remembers them.
 */
export class Comparisons extends Owner {
  readonly #onDidChange = this.own(new EventEmitter<Uri>());
  /** Texts that stand nowhere else, by their addresses. */
  readonly #kept = new Map<string, string>();

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.own(
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#onDidChange.event,
        provideTextDocumentContent: (uri) => this.#textOf(uri) ?? '',
      }),
    );
    this.own(sessions.onDidChange(() => this.#refresh()));
    this.own(workspace.onDidCloseTextDocument(({ uri }) => this.#kept.delete(uri.toString())));
  }

  /** The words of a claim, as recorded or as they stand in its article now. */
  words(side: 'recorded' | 'now', { uri }: ArticleSession, { id }: AnnotatedClaim): Uri {
    const query = JSON.stringify({ article: uri.toString(), claim: id });
    return Uri.from({ scheme, path: `/${side}${ending}`, query });
  }

  /** A text made for an article, under a name that the window shows. */
  keep(name: string, { uri }: ArticleSession, text: string): Uri {
    const query = JSON.stringify({ article: uri.toString() });
    const address = Uri.from({ scheme, path: `/${name}`, query });
    this.#kept.set(address.toString(), text);
    this.#onDidChange.fire(address);
    return address;
  }

  /** What cannot be told any more, since its claim or its article is gone, stays as it was. */
  #refresh(): void {
    for (const { uri } of workspace.textDocuments)
      if (uri.scheme === scheme && this.#textOf(uri) !== undefined) this.#onDidChange.fire(uri);
  }

  #textOf(uri: Uri): string | undefined {
    const kept = this.#kept.get(uri.toString());
    if (kept !== undefined) return kept;
    const asked = parsed(uri.query);
    const article = property(asked, 'article');
    const id = property(asked, 'claim');
    const session = typeof article === 'string' ? this.sessions.get(Uri.parse(article)) : undefined;
    const claim = typeof id === 'string' ? session?.claim(id) : undefined;
    if (!session || !claim) return undefined;
    return uri.path.startsWith('/recorded') ? claim.words : session.wordsOf(claim.content);
  }
}

function parsed(query: string): unknown {
  try {
    return JSON.parse(query);
  } catch {
    return undefined;
  }
}
