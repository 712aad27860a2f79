import { Selection, window, type QuickPickItem, type Range, type TextEditor } from 'vscode';
import { reveal } from './walk';

/** An item that stands for a place in the article. */
export interface PlaceItem extends QuickPickItem {
  readonly range: Range;
}

export interface PreviewPick<T extends PlaceItem> {
  readonly title: string;
  readonly placeholder: string;
  readonly items: readonly T[];
  readonly active?: T | undefined;
}

/**
 * Lets a person choose among places and shows each in the editor while it is only looked at.
 *
 * @returns `undefined` when nothing is chosen; the editor then shows again what it showed before
 */
export function pickWithPreview<T extends PlaceItem>(
  editor: TextEditor,
  { title, placeholder, items, active }: PreviewPick<T>,
): Promise<T | undefined> {
  const { selections, visibleRanges } = editor;
  const pick = window.createQuickPick<T>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.matchOnDetail = true;
  pick.items = items;
  if (active) pick.activeItems = [active];
  return new Promise((resolve) => {
    let chosen: T | undefined;
    let touched = false;
    const owned: { dispose(): unknown }[] = [pick];
    owned.push(
      pick.onDidChangeActive(([item]) => {
        if (!item) return;
        touched = true;
        editor.selection = new Selection(item.range.start, item.range.end);
        reveal(editor, item.range);
      }),
      pick.onDidAccept(() => {
        [chosen] = pick.activeItems;
        pick.hide();
      }),
      pick.onDidHide(() => {
        for (const thing of owned) thing.dispose();
        if (!chosen && touched) {
          editor.selections = selections;
          if (visibleRanges[0]) editor.revealRange(visibleRanges[0]);
        }
        resolve(chosen);
      }),
    );
    pick.show();
  });
}
