import { commands } from 'vscode';

/** What the claims view has to say instead of claims; `undefined` when there is no article or when claims are shown. */
export type ViewState =
  'analysing' | 'empty' | 'noClaims' | 'filtered' | 'tooLarge' | 'notText' | 'failed' | undefined;

/** The keys that `when` clauses in the manifest read, with their values. */
export interface ContextValues {
  /** The active editor shows an article. */
  'onTheRecord.isArticle': boolean;
  /** It is one because a person said so. */
  'onTheRecord.isArticleByCommand': boolean;
  /** The active editor shows a text that could be treated as an article. */
  'onTheRecord.canTreat': boolean;
  /** The record of the article is broken or newer than we understand. */
  'onTheRecord.recordLocked': boolean;
  /** Recorded claims of the article have lost their place. */
  'onTheRecord.hasLostClaims': boolean;
  /** The article's record was changed after the article itself: that is undone first. */
  'onTheRecord.canUndo': boolean;
  /** It was undone after the last change of the article. */
  'onTheRecord.canRedo': boolean;
  /** What stands at the caret. */
  'onTheRecord.atClaim': 'suggestion' | 'recorded' | undefined;
  /** What stands at the caret is recorded, and its words have changed since. */
  'onTheRecord.atChangedClaim': boolean;
  /** How the claims view is grouped. */
  'onTheRecord.grouping': string;
  'onTheRecord.viewState': ViewState;
}

/** Sets context keys, and only when they change: each change makes the window evaluate every `when` clause. */
export class ContextKeyWriter {
  readonly #values = new Map<string, unknown>();

  set<K extends keyof ContextValues>(key: K, value: ContextValues[K]): void {
    if (this.#values.has(key) && this.#values.get(key) === value) return;
    this.#values.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }
}
