import {
  EventEmitter,
  languages,
  RelativePattern,
  workspace,
  type Memento,
  type TextDocument,
  type Uri,
} from 'vscode';
import { articleOf, exists, recordOf } from '../border';
import { Owner } from '../lifecycle';
import { setting } from '../names/settings';
import { articleLanguage, treatedKey } from '../names/views';

/** Decides which documents are articles, and remembers the files that a person said are some. */
export class ArticleRules extends Owner {
  readonly #onDidChange = this.own(new EventEmitter<void>());
  /** Fires when a person has said of other files that they are articles, or when such files have other names. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(private readonly memory: Memento) {
    super();
    this.own(workspace.onDidRenameFiles(({ files }) => void this.#followRenames(files)));
  }

  /** Whether the document could be one at all: a text of the person's own, not a record or an output. */
  canBe(document: TextDocument): boolean {
    const { uri } = document;
    if (articleOf(uri)) return false;
    return uri.scheme === 'untitled' || (uri.scheme !== 'git' && isFileSystem(uri.scheme));
  }

  /** Whether the document is an article: by its language, by a person's word, by the settings or by its record. */
  async isArticle(document: TextDocument): Promise<boolean> {
    if (!this.canBe(document)) return false;
    if (document.languageId === articleLanguage) return true;
    if (!isPlainText(document)) return false;
    return (
      this.isTreated(document.uri) || this.#matchesSetting(document) || (await exists(recordOf(document.uri)))
    );
  }

  /** Whether a person may say that the document is an article: a plain text that is none by its name. */
  canBeTreated(document: TextDocument): boolean {
    return this.canBe(document) && isPlainText(document);
  }

  isTreated(uri: Uri): boolean {
    return this.#treated().includes(uri.toString());
  }

  async treat(uri: Uri, wanted: boolean): Promise<void> {
    const others = this.#treated().filter((other) => other !== uri.toString());
    await this.#remember(wanted ? [...others, uri.toString()] : others);
  }

  /** A file that is an article by a person's word stays one under its new name, or in its renamed folder. */
  async #followRenames(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    const treated = this.#treated();
    const renamed = treated.map((uri) => {
      const move = files.find(
        ({ oldUri }) => uri === oldUri.toString() || uri.startsWith(`${oldUri.toString()}/`),
      );
      return move ? move.newUri.toString() + uri.slice(move.oldUri.toString().length) : uri;
    });
    if (renamed.some((uri, index) => uri !== treated[index])) await this.#remember([...new Set(renamed)]);
  }

  async #remember(treated: readonly string[]): Promise<void> {
    await this.memory.update(treatedKey, treated);
    this.#onDidChange.fire();
  }

  #treated(): readonly string[] {
    return this.memory.get<readonly string[]>(treatedKey, []);
  }

  #matchesSetting(document: TextDocument): boolean {
    const folder = workspace.getWorkspaceFolder(document.uri);
    return setting('articles', document).some((glob) => {
      if (typeof glob !== 'string' || glob === '') return false;
      const pattern = folder ? new RelativePattern(folder, glob) : glob;
      return languages.match({ pattern }, document) > 0;
    });
  }
}

function isPlainText(document: TextDocument): boolean {
  return document.languageId === 'plaintext' || document.languageId === 'markdown';
}

function isFileSystem(scheme: string): boolean {
  return workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
