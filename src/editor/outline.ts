import {
  Disposable,
  DocumentSymbol,
  languages,
  SymbolKind,
  workspace,
  type CancellationToken,
  type DocumentSymbolProvider,
  type TextDocument,
} from 'vscode';
import type { ArticleSessions } from './article/article-sessions';
import { toHull } from './border';
import { Debouncer, Owner } from './lifecycle';
import { affects, setting } from './names/settings';
import { articleSelector } from './names/views';
import { claimLabel, claimState } from './tree/tree-items';
import { shownClaims } from './tree/tree-model';
import { nobody } from './words/claim-words';

const pause = 50;

/** Lists the claims in Outline, breadcrumbs and Go to Symbol, in the order of the text. */
export class Outline extends Owner implements DocumentSymbolProvider {
  readonly #debouncer = this.own(new Debouncer());
  #registration: Disposable | undefined;

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.own(new Disposable(() => void this.#registration?.dispose()));
    this.own(sessions.onDidChange(() => this.#registerSoon()));
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'claims.showBeliefs')) this.#registerSoon();
      }),
    );
    this.#register();
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[]> {
    const session = this.sessions.get(document.uri);
    await session?.settled();
    const article = session?.article;
    if (!article || token.isCancellationRequested) return [];
    const names = new Map(article.speakers.map(({ key, name }) => [key, name]));
    return shownClaims(article, setting('claims.showBeliefs')).flatMap((claim) => {
      const range = toHull(document, claim.content);
      if (!range) return [];
      const name = (claim.speaker === null ? undefined : names.get(claim.speaker)) ?? nobody();
      const label = `${name}: ${claimLabel(claim)}`;
      return new DocumentSymbol(label, claimState(claim), SymbolKind.String, range, range);
    });
  }

  /** The window keeps symbols until the text changes; only a new registration makes it ask again. */
  #registerSoon(): void {
    this.#debouncer.schedule(pause, () => this.#register());
  }

  #register(): void {
    this.#registration?.dispose();
    this.#registration = languages.registerDocumentSymbolProvider(articleSelector, this, {
      label: 'On the Record',
    });
  }
}
