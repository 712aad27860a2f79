import { l10n, window } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import { textLimits } from '../../record/schema/key-words';
import type { ArticleSession } from '../article/article-session';
import { openRecord } from '../record/messages';
import { shorten } from '../words/shorten';

/**
 * Asks for the note of a claim. One of several lines is shown in the record instead, where there is room for it.
 *
 * @returns the new note, `null` if it should go, `undefined` if nothing should change
 */
export async function askForNote(
  session: ArticleSession,
  { id, note, words }: AnnotatedClaim,
): Promise<string | null | undefined> {
  if (note?.trim().includes('\n')) {
    const entry = session.record.reading?.entries.find(({ claim }) => claim?.id === id);
    await openRecord(session.record, entry?.item.start);
    return undefined;
  }
  const written = await window.showInputBox({
    title: l10n.t('Note on “{0}”', shorten(words, 60)),
    prompt: l10n.t('For the newsroom. Leave it empty to take the note away.'),
    value: note ?? '',
    ignoreFocusOut: true,
    validateInput: ({ length }) =>
      length > textLimits.note
        ? l10n.t('A note may have {0} characters; this one has {1}.', textLimits.note, length)
        : undefined,
  });
  if (written === undefined || written.trim() === (note ?? '').trim()) return undefined;
  return written.trim() === '' ? null : written.trim();
}
