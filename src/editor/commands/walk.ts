import type { Range } from 'vscode';
import { l10n, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import { toHull } from '../border';
import { setting } from '../names/settings';
import { shownClaims } from '../tree/tree-model';

/** The claims that have a place in the text, in its order. */
export function placedClaims(session: ArticleSession): readonly AnnotatedClaim[] {
  const claims = session.article ? shownClaims(session.article, setting('claims.showBeliefs')) : [];
  return claims.filter(({ content }) => content.length > 0);
}

/** Puts the caret at the next or previous claim of the article; goes round at its ends. */
export async function walk(session: ArticleSession, step: 1 | -1): Promise<void> {
  const editor = await editorOf(session);
  await session.settled();
  const claims = placedClaims(session);
  const caret = editor.document.offsetAt(editor.selection.active);
  const starts = claims.map(({ content }) => content[0]?.start ?? 0);
  const after = starts.findIndex((start) => start > caret);
  const before = starts.findLastIndex((start) => start < caret);
  const next = step === 1 ? (after === -1 ? 0 : after) : before === -1 ? claims.length - 1 : before;
  const claim = claims[next];
  if (!claim) {
    void window.showInformationMessage(l10n.t('There are no claims in this article.'));
    return;
  }
  showClaim(editor, claim);
}

/** Brings a claim into view with the caret at its first word. */
export function showClaim(editor: TextEditor, claim: AnnotatedClaim): void {
  const range = toHull(editor.document, claim.content);
  if (!range) return;
  editor.selection = new Selection(range.start, range.start);
  reveal(editor, range);
}

export function reveal(editor: TextEditor, range: Range): void {
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The editor that shows the article, opened if there is none. */
export async function editorOf(session: ArticleSession, preserveFocus = false): Promise<TextEditor> {
  const visible = window.visibleTextEditors.find(({ document }) => document === session.document);
  return window.showTextDocument(session.document, {
    preserveFocus,
    ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }),
  });
}
