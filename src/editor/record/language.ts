import {
  CompletionItem,
  CompletionItemKind,
  Disposable,
  Hover,
  l10n,
  languages,
  Location,
  MarkdownString,
  type CompletionItemProvider,
  type DefinitionProvider,
  type HoverProvider,
  type LocationLink,
  type Position,
  type TextDocument,
} from 'vscode';
import { completionsAt, type RecordCompletion } from '../../record/language/completion';
import { definitionAt } from '../../record/language/definition';
import { hoverAt } from '../../record/language/hover';
import { readRecord, type RecordReading } from '../../record/reading';
import type { ArticleSessions } from '../article/article-sessions';
import { articleOf, toHull, toRange } from '../border';
import { recordSelector } from '../names/views';
import { appendPlain } from '../words/plain-text';

const kinds: Record<RecordCompletion['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  speaker: CompletionItemKind.User,
  claim: CompletionItemKind.Reference,
};

/** Helps people who edit a record by hand: what can be written, what it means, where names lead. */
export class RecordLanguage implements CompletionItemProvider, HoverProvider, DefinitionProvider {
  /** The latest reading of each document; a reading of an earlier version makes the next one fast. */
  readonly #readings = new WeakMap<TextDocument, RecordReading>();

  constructor(private readonly sessions: ArticleSessions) {}

  register(): Disposable {
    return Disposable.from(
      languages.registerCompletionItemProvider(recordSelector, this, ' ', '[', ','),
      languages.registerHoverProvider(recordSelector, this),
      languages.registerDefinitionProvider(recordSelector, this),
    );
  }

  provideCompletionItems(document: TextDocument, position: Position): CompletionItem[] {
    return completionsAt(this.#reading(document), document.offsetAt(position)).map((found) => {
      const item = new CompletionItem(found.label, kinds[found.kind]);
      item.insertText = found.insert;
      item.range = toRange(document, found.range);
      const isOfFormat = found.kind === 'key' || found.kind === 'value';
      item.detail = isOfFormat && found.detail !== '' ? l10n.t(found.detail) : found.detail;
      return item;
    });
  }

  provideHover(document: TextDocument, position: Position): Hover | undefined {
    const found = hoverAt(this.#reading(document), document.offsetAt(position));
    if (!found) return undefined;
    const text = new MarkdownString('**');
    const inEditorLanguage = (words: string): string =>
      found.words === 'format' && words !== '' ? l10n.t(words) : words;
    appendPlain(text, inEditorLanguage(found.title));
    text.appendMarkdown('**\n\n');
    appendPlain(text, inEditorLanguage(found.text));
    return new Hover(text, toRange(document, found.range));
  }

  provideDefinition(document: TextDocument, position: Position): LocationLink[] {
    const found = definitionAt(this.#reading(document), document.offsetAt(position));
    if (!found) return [];
    const originSelectionRange = toRange(document, found.from);
    if (found.in === 'record') {
      const targetRange = toRange(document, found.target);
      return [{ originSelectionRange, targetUri: document.uri, targetRange }];
    }
    const target = this.#inArticle(document, found.claim);
    return target ? [{ originSelectionRange, targetUri: target.uri, targetRange: target.range }] : [];
  }

  #inArticle(record: TextDocument, id: string): Location | undefined {
    const article = articleOf(record.uri);
    const session = article && this.sessions.get(article);
    const range = session && toHull(session.document, session.claim(id)?.content ?? []);
    return session && range && new Location(session.uri, range);
  }

  #reading(document: TextDocument): RecordReading {
    const text = document.getText();
    const known = this.#readings.get(document);
    if (known?.text === text) return known;
    const reading = readRecord(text, known);
    this.#readings.set(document, reading);
    return reading;
  }
}
