import { commands, l10n, window } from 'vscode';
import { isOutdated, migrated } from '../../record/migrations';
import type { ArticleSession } from '../article/article-session';
import { baseName } from '../border';
import { sayRefusal } from '../record/messages';
import type { RecordWriter } from '../record/record-writer';
import type { Comparisons } from './comparisons';
import { say } from './record-claims';

/** Shows what bringing a record of an older format up to date would change, and does it when the person agrees. */
export async function upgradeRecord(
  session: ArticleSession,
  writer: RecordWriter,
  comparisons: Comparisons,
): Promise<void> {
  const { record } = session;
  await record.refresh();
  if (!record.reading || !isOutdated(record.reading)) {
    say(l10n.t('The record is up to date.'));
    return;
  }
  const text = migrated(record.reading, Math.random);
  if (text === undefined) {
    sayRefusal('unsupported', record);
    return;
  }
  const name = baseName(record.uri);
  const before = record.reading.text;
  const after = comparisons.keep(`upgraded/${name}`, session, text);
  await commands.executeCommand('vscode.diff', record.uri, after, l10n.t('{0}: now and up to date', name));
  const upgrade = l10n.t('Bring Up to Date');
  const chosen = await window.showInformationMessage(
    l10n.t('{0} has an older format. The comparison shows what would change.', name),
    { modal: true },
    upgrade,
  );
  if (chosen === upgrade && (await writer.replace(record, before, text)))
    say(l10n.t('The record is up to date.'));
}
