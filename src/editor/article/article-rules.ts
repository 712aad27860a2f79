import { languages, RelativePattern, workspace, type Memento, type TextDocument, type Uri } from 'vscode';
import { articleOf, exists, recordOf } from '../border';
import { setting } from '../names/settings';
import { articleLanguage, treatedKey } from '../names/views';

/** Decides which documents are articles, and remembers the files that a person said are some. */
export class ArticleRules {
  constructor(private readonly memory: Memento) {}

  /** Whether the document could be one at all: a text of the person's own, not a record or an output. */
  canBe(document: TextDocument): boolean {
    const { uri } = document;
    if (articleOf(uri)) return false;
    return uri.scheme === 'untitled' || (uri.scheme !== 'git' && isFileSystem(uri.scheme));
  }

  /** Whether the document is an article: by its language, by a person's word, by the settings or by its record. */
  async isArticle(document: TextDocument): Promise<boolean> {
    if (!this.canBe(document)) return false;
    if (document.languageId === articleLanguage || this.isTreated(document.uri)) return true;
    if (!isPlainText(document)) return false;
    return this.#matchesSetting(document) || (await exists(recordOf(document.uri)));
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
    await this.memory.update(treatedKey, wanted ? [...others, uri.toString()] : others);
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
