import { l10n, window } from 'vscode';
import { versionsIn } from '../../record/merge/conflict-text';
import type { MergeConflict } from '../../record/merge/conflict';
import { mergeRecords } from '../../record/merge/merge-records';
import { resolveConflicts, type Resolution } from '../../record/merge/resolve';
import type { ArticleSession } from '../article/article-session';
import { baseName } from '../border';
import { openRecord } from '../record/messages';
import type { RecordWriter } from '../record/record-writer';
import { claimStatuses, type ClaimStatus } from '../../record/annotated-article';
import { capital, statusWord } from '../words/claim-words';
import { shorten } from '../words/shorten';
import { say } from './record-claims';

/**
 * Merges the two versions that a record with conflict markers holds: what fits together by itself, what both sides
 * changed as the person decides, one value after the other. Nothing is written before all is decided.
 */
export async function resolveConflict(session: ArticleSession, writer: RecordWriter): Promise<void> {
  const { record } = session;
  await record.refresh();
  const before = record.reading?.text;
  const versions = before === undefined ? undefined : versionsIn(before);
  if (!versions) {
    say(l10n.t('The record holds no conflict.'));
    return;
  }
  const merged = mergeRecords(versions.base, versions.ours, versions.theirs, Math.random);
  if (!merged.ok) {
    void window.showWarningMessage(
      l10n.t(
        'One of the two versions in {0} has a fault of its own. Mend it there first.',
        baseName(record.uri),
      ),
    );
    await openRecord(record);
    return;
  }
  const resolutions: Resolution[] = [];
  for (const [index, conflict] of merged.conflicts.entries()) {
    const step = l10n.t('{0} of {1}', index + 1, merged.conflicts.length);
    const side = await chooseSide(session, conflict, step);
    if (!side) return;
    resolutions.push({ conflict, value: conflict[side] });
  }
  const file = resolveConflicts(merged, resolutions);
  if (file && (await writer.replace(record, before, file.text)))
    say(l10n.t('The conflict is resolved; both versions are in the record.'));
}

type Side = 'ours' | 'theirs';

async function chooseSide(
  session: ArticleSession,
  conflict: MergeConflict,
  step: string,
): Promise<Side | undefined> {
  const items = [
    { side: 'ours' as const, label: valueWords(conflict.ours), description: l10n.t('your version') },
    { side: 'theirs' as const, label: valueWords(conflict.theirs), description: l10n.t('the other version') },
  ];
  const picked = await window.showQuickPick(items, {
    title: `${conflictName(session, conflict)} (${step})`,
    placeHolder:
      conflict.base === undefined
        ? l10n.t('Both sides wrote this. Which holds?')
        : l10n.t('Both sides changed this; before it was: {0}', valueWords(conflict.base)),
    ignoreFocusOut: true,
  });
  return picked?.side;
}

function conflictName(session: ArticleSession, { claim, path }: MergeConflict): string {
  const field = path.slice(claim === undefined ? 0 : 2).join(' › ');
  if (claim === undefined) return field;
  const words = session.claim(claim)?.words;
  const name = words === undefined ? claim : `“${shorten(words, 50)}”`;
  return field === '' ? name : `${name}: ${field}`;
}

function valueWords(value: unknown): string {
  if (value === undefined) return l10n.t('(taken away)');
  if (typeof value !== 'string') return shorten(JSON.stringify(value, withLongNumbers), 120);
  return isStatus(value) ? capital(statusWord(value)) : shorten(value, 120);
}

function withLongNumbers(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function isStatus(value: string): value is ClaimStatus {
  return claimStatuses.some((status) => status === value);
}
