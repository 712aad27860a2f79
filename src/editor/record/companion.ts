import type { Uri } from 'vscode';
import { l10n, window, workspace, WorkspaceEdit, Disposable } from 'vscode';
import { asidesOf } from './interrupted-write';
import { articleOf, baseName, exists, recordOf } from '../border';

/**
 * Keeps records beside their articles: renaming or moving an article takes its record along in the same edit, so
 * that one undo brings both back; deleting one asks what is to become of the other. What is kept of writes that were cut
 * short goes where the record goes.
 */
export function keepRecordsBesideArticles(): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(recordMoves(event.files))),
    workspace.onWillDeleteFiles((event) => event.waitUntil(recordDeletions(event.files))),
  );
}

interface Move {
  readonly oldUri: Uri;
  readonly newUri: Uri;
}

async function recordMoves(files: readonly Move[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (articleOf(oldUri)) continue;
    const from = recordOf(oldUri);
    const to = recordOf(newUri);
    if (moved.has(from.toString())) continue;
    const isThere = await exists(from);
    if (isThere && (await exists(to))) {
      void window.showWarningMessage(
        l10n.t('{0} stays where it is: there is a record with the new name already.', baseName(from)),
      );
      continue;
    }
    if (isThere) edit.renameFile(from, to, { overwrite: false });
    const places = asidesOf(to);
    for (const [index, aside] of asidesOf(from).entries()) {
      const place = places[index];
      if (place && (await exists(aside)) && !(await exists(place)))
        edit.renameFile(aside, place, { overwrite: false });
    }
  }
  return edit;
}

async function recordDeletions(files: readonly Uri[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const deleted = new Set(files.map((uri) => uri.toString()));
  const left: Uri[] = [];
  for (const uri of files) {
    const record = recordOf(uri);
    if (!articleOf(uri) && !deleted.has(record.toString()) && (await exists(record))) left.push(record);
  }
  if (left.length === 0) return edit;
  // The article goes in any case: closing the question keeps the record, and nothing says Cancel.
  const keep = { title: l10n.t('Keep the Record'), isCloseAffordance: true };
  const remove = { title: l10n.t('Delete the Record Too') };
  const chosen = await window.showWarningMessage(
    left.length === 1 && left[0]
      ? l10n.t('What the newsroom checked stands in {0}. Keep it?', baseName(left[0]))
      : l10n.t(
          '{0} of these articles have a record of what the newsroom checked. Keep the records?',
          left.length,
        ),
    { modal: true, detail: l10n.t('A record that is kept comes back into use when the article does.') },
    keep,
    remove,
  );
  if (chosen === remove)
    for (const file of left.flatMap((record) => [record, ...asidesOf(record)]))
      edit.deleteFile(file, { ignoreIfNotExists: true });
  return edit;
}
