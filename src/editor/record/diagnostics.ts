import { Diagnostic, DiagnosticSeverity, languages, workspace, type TextDocument, type Uri } from 'vscode';
import type { RecordProblem } from '../../record/annotated-article';
import { readRecord } from '../../record/reading';
import type { ArticleSessions } from '../article/article-sessions';
import { articleOf, TextPositions } from '../border';
import { Debouncer, Owner } from '../lifecycle';
import { problemWords } from '../words/problem-words';

const pause = 200;

/** Shows the faults of records in the Problems panel: of those that are open and of those of open articles. */
export class RecordDiagnostics extends Owner {
  readonly #collection = this.own(languages.createDiagnosticCollection('onTheRecord.record'));
  readonly #pauses = new Map<string, Debouncer>();

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.own(sessions.onDidChange(() => this.#refreshAll()));
    this.own(workspace.onDidOpenTextDocument((document) => this.#schedule(document)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)));
    this.own(workspace.onDidCloseTextDocument((document) => this.#closed(document)));
    this.#refreshAll();
  }

  #refreshAll(): void {
    const wanted = new Set<string>();
    for (const { record } of this.sessions) {
      wanted.add(record.uri.toString());
      this.#show(record.uri, record.reading?.text ?? '', record.reading?.problems ?? []);
    }
    for (const document of workspace.textDocuments) {
      if (!articleOf(document.uri)) continue;
      if (!wanted.has(document.uri.toString())) this.#schedule(document);
      wanted.add(document.uri.toString());
    }
    const stale: Uri[] = [];
    this.#collection.forEach((uri) => {
      if (!wanted.has(uri.toString())) stale.push(uri);
    });
    for (const uri of stale) this.#collection.delete(uri);
  }

  /** A record whose article is open is read by the article's session; another is read here. */
  #schedule(document: TextDocument): void {
    const article = articleOf(document.uri);
    if (!article || this.sessions.get(article)) return;
    const key = document.uri.toString();
    const timer = this.#pauses.get(key) ?? this.own(new Debouncer());
    this.#pauses.set(key, timer);
    timer.schedule(pause, () => {
      if (document.isClosed) return;
      const text = document.getText();
      this.#show(document.uri, text, readRecord(text).problems);
    });
  }

  #closed({ uri }: TextDocument): void {
    const article = articleOf(uri);
    const timer = this.#pauses.get(uri.toString());
    if (timer) this.release(timer);
    this.#pauses.delete(uri.toString());
    if (article && !this.sessions.get(article)) this.#collection.delete(uri);
  }

  #show(uri: Uri, text: string, problems: readonly RecordProblem[]): void {
    const positions = new TextPositions(text);
    this.#collection.set(
      uri,
      problems.map((problem) => {
        const severity = problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        const diagnostic = new Diagnostic(positions.range(problem.range), problemWords(problem), severity);
        diagnostic.source = 'On the Record';
        diagnostic.code = problem.code;
        return diagnostic;
      }),
    );
  }
}
