import { l10n, Uri, window, workspace } from 'vscode';
import type { ArticleRules } from '../article/article-rules';
import type { ArticleSessions } from '../article/article-sessions';
import { baseName } from '../border';

export interface TreatParts {
  readonly sessions: ArticleSessions;
  readonly rules: ArticleRules;
}

/** Takes a file for an article because a person says so, be it the open one or one in the file list, and shows it. */
export async function treatAsArticle({ sessions, rules }: TreatParts, argument: unknown): Promise<void> {
  const uri = fileOf(argument);
  const document = uri && (await workspace.openTextDocument(uri));
  if (!document || !rules.canBeTreated(document)) {
    void window.showInformationMessage(
      l10n.t('Only text and Markdown files can be treated as articles. Open one first.'),
    );
    return;
  }
  await rules.treat(document.uri, true);
  await window.showTextDocument(document);
  await sessions.consider(document);
}

/** Takes that back, and says why the file is an article all the same where it is. */
export async function stopTreating({ sessions, rules }: TreatParts, argument: unknown): Promise<void> {
  const uri = fileOf(argument);
  if (!uri) return;
  await rules.treat(uri, false);
  const session = await sessions.consider(await workspace.openTextDocument(uri));
  if (!session) return;
  await session.record.refresh();
  void window.showInformationMessage(
    session.record.reading
      ? l10n.t('{0} stays an article as long as its record lies beside it.', baseName(uri))
      : l10n.t('{0} stays an article, by its name or by the setting for articles.', baseName(uri)),
  );
}

function fileOf(argument: unknown): Uri | undefined {
  return argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
}
