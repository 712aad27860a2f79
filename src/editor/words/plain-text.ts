import type { MarkdownString } from 'vscode';

/** Appends words of articles and records as they are: nothing in them becomes formatting, a link or a sign of HTML. */
export function appendPlain(text: MarkdownString, words: string): void {
  text.appendText(withoutLinks(words));
}

/**
 * The words with what Markdown takes for an address or a sign by itself broken by a space of no width. The editor
 * escapes formatting only, and such a link would swallow the words behind it.
 */
export function withoutLinks(words: string): string {
  return words.replace(/:\/\/|www\.|@|<(?=[a-z])|&(?=#?\w+;)/gi, '$&\u200b');
}
