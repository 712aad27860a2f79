import { l10n, Range, window, type Uri } from 'vscode';
import type { EditRefusal } from '../../record/edits';
import type { WriteRefusal } from '../../record/record-store';
import { baseName, TextPositions } from '../border';
import type { RecordFile } from './record-file';

// What a person is told when a record is not written.

export function sayUnsaved(): void {
  void window.showInformationMessage(
    l10n.t('Save the article first: its record is kept in a file beside it.'),
  );
}

/** Why the file could not be written. */
export function sayUnwritable(reason: WriteRefusal, record: RecordFile): void {
  const name = baseName(record.uri);
  void window.showErrorMessage(l10n.t('{0} could not be written. {1}', name, writeReason(reason)));
}

/** Why a record that is there is not shown. */
export function sayUnreadable(reason: WriteRefusal, record: Uri): void {
  const name = baseName(record);
  if (reason !== 'encoding' && reason !== 'denied') return;
  void window.showWarningMessage(
    reason === 'encoding'
      ? l10n.t(
          '{0} cannot be read: it is not written in UTF-8. Open it, choose “Reopen with Encoding” until its letters are right, then “Save with Encoding”, UTF-8.',
          name,
        )
      : l10n.t('{0} cannot be read: you do not have permission.', name),
  );
}

function writeReason(reason: WriteRefusal): string {
  switch (reason) {
    case 'denied':
      return l10n.t('It is write-protected, or you may not write in its folder. Nothing was changed.');
    case 'full':
      return l10n.t('The disk is full. Nothing was changed.');
    case 'missing':
      return l10n.t('Its folder is gone. Nothing was changed.');
    case 'dangling':
      return l10n.t(
        'It is a link to a file that is not there. Nothing was changed; mend or delete the link.',
      );
    case 'longName':
      return l10n.t(
        'Its name is too long for the disk. Nothing was changed; give the article a shorter name.',
      );
    case 'busy':
      return l10n.t('Another program is writing it. Nothing was changed; try again.');
    case 'conflict':
      return l10n.t(
        'Somebody changed the same values meanwhile. Nothing was changed; look at them and try again.',
      );
    case 'encoding':
      return l10n.t(
        'It is not written in UTF-8, and letters would be lost. Open it, choose “Reopen with Encoding” until its letters are right, then “Save with Encoding”, UTF-8. Nothing was changed.',
      );
    case 'locked':
      return l10n.t('It has a fault and stays as it is until that is mended.');
    case 'invalid':
    case 'failed':
      return l10n.t('Nothing was changed.');
  }
}

/** That a write was cut short, and where it is kept until it can be finished. */
export function sayUnfinished(record: Uri, aside: Uri): void {
  void window.showWarningMessage(
    l10n.t(
      'A change of {0} was cut short and cannot be finished yet. It is kept in {1} and comes in when the article is opened again.',
      baseName(record),
      baseName(aside),
    ),
  );
}

/** Why a change was not undone. */
export function sayChangedSince(record: RecordFile): void {
  const message = l10n.t('That was changed again in {0} since, so it was not undone.', baseName(record.uri));
  void offerToOpen(record, message);
}

/** Why a change was not made. */
export function sayRefusal(reason: EditRefusal, record: RecordFile): void {
  const name = baseName(record.uri);
  switch (reason) {
    case 'locked':
      void offerToOpen(record, l10n.t('{0} has a fault and stays as it is until that is mended.', name));
      return;
    case 'unsupported':
      void offerToOpen(
        record,
        l10n.t('{0} is written in a way that cannot be changed safely from here.', name),
      );
      return;
    case 'invalid':
      void offerToOpen(record, l10n.t('That would make {0} invalid, so nothing was changed.', name));
      return;
    case 'noWords':
      void window.showWarningMessage(
        l10n.t('The words are no longer in the article, so nothing was changed.'),
      );
      return;
    case 'unknownClaim':
    case 'unknownSpeaker':
      void offerToOpen(record, l10n.t('{0} no longer holds what you wanted to change.', name));
  }
}

async function offerToOpen(record: RecordFile, message: string): Promise<void> {
  const open = l10n.t('Open Record');
  if ((await window.showWarningMessage(message, open)) === open) await openRecord(record);
}

/** Opens the record, at its first fault if it has one. */
export async function openRecord(record: RecordFile, offset?: number): Promise<void> {
  const { reading } = record;
  const at = offset ?? reading?.problems[0]?.range.start;
  const position = reading && at !== undefined ? new TextPositions(reading.text).at(at) : undefined;
  await window.showTextDocument(record.uri, position ? { selection: new Range(position, position) } : {});
}
