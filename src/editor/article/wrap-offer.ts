import { ConfigurationTarget, l10n, window, workspace, type Memento, type TextDocument } from 'vscode';
import { Owner } from '../lifecycle';
import { wrapOfferedKey } from '../names/views';
import type { ArticleSession } from './article-session';
import type { ArticleSessions } from './article-sessions';

/** Lines longer than this seldom fit into a window. */
const longLine = 120;

/**
 * A wire story in plain text often has a paragraph on one line, which the editor does not wrap by itself. Offers
 * once to wrap such lines; the setting is the person's, so nothing changes unasked.
 */
export class WrapOffer extends Owner {
  constructor(
    sessions: ArticleSessions,
    private readonly memory: Memento,
  ) {
    super();
    this.own(sessions.onDidChangeActive((session) => void this.#consider(session)));
  }

  async #consider(session: ArticleSession | undefined): Promise<void> {
    if (!session || this.memory.get<boolean>(wrapOfferedKey) || !runsOffTheWindow(session.document)) return;
    await this.memory.update(wrapOfferedKey, true);
    const wrap = l10n.t('Wrap Lines in Plain Text');
    const answer = await window.showInformationMessage(
      l10n.t('The lines of this article run off the window.'),
      wrap,
    );
    if (answer !== wrap) return;
    await workspace
      .getConfiguration('editor', { languageId: 'plaintext' })
      .update('wordWrap', 'on', ConfigurationTarget.Global, true);
  }
}

function runsOffTheWindow(document: TextDocument): boolean {
  if (document.languageId !== 'plaintext') return false;
  if (workspace.getConfiguration('editor', document).get('wordWrap') !== 'off') return false;
  for (let line = 0; line < document.lineCount; line++)
    if (document.lineAt(line).text.length > longLine) return true;
  return false;
}
