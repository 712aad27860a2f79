import { commands, l10n, window } from 'vscode';
import type { ArticleSession } from '../article/article-session';
import type { Direction, RecordHistory } from '../record/history';
import { say } from './record-claims';

/** The key of the keybindings, which stand before those of the editor itself. */
export const byKey = 'key';

/**
 * Undoes or redoes the latest change of an article's record. By the editor's own keys only as long as the article was not
 * changed after it: what was done last is undone first.
 */
export async function undoRecord(
  history: RecordHistory,
  session: ArticleSession,
  direction: Direction,
  by: unknown,
): Promise<void> {
  if (by === byKey && !history.isNext(session, direction)) {
    await commands.executeCommand(direction);
    return;
  }
  if (!history.has(session, direction)) {
    void window.showInformationMessage(
      direction === 'undo'
        ? l10n.t('Nothing was changed in this record since the article was opened.')
        : l10n.t('Nothing was undone in this record.'),
    );
    return;
  }
  if (await history.turn(session, direction))
    say(direction === 'undo' ? l10n.t('Undone in the record.') : l10n.t('Done again in the record.'));
}
