import { l10n } from 'vscode';
import type { AnnotatedClaim, FiledEvidence } from '../../record/annotated-article';
import { statusWord } from './claim-words';
import { shorten } from './shorten';

/** So many pieces of evidence are told by name. */
const MOST_NAMED = 2;

/** When, by whom and how a claim was checked last: “Checked: 2026-03-03, LM, verified, heard the recording”. */
export function checksSentence({ checks }: AnnotatedClaim): string | undefined {
  const last = checks.at(-1);
  if (!last) return undefined;
  const told = [last.date, last.by, last.result && statusWord(last.result), last.method]
    .filter((part) => part)
    .join(', ');
  return checks.length === 1
    ? l10n.t('Checked: {0}', shorten(told, 120))
    : l10n.t('Checked {0} times, last: {1}', checks.length, shorten(told, 120));
}

/** What there is on file for or against a claim: “On file: Minutes of March, recording.mp3 and 2 more”. */
export function onFileSentence({ onFile }: AnnotatedClaim): string | undefined {
  if (onFile.length === 0) return undefined;
  const names = onFile.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = onFile.length - MOST_NAMED;
  return more > 0 ? l10n.t('On file: {0} and {1} more', names, more) : l10n.t('On file: {0}', names);
}

function nameOf({ title, file, url }: FiledEvidence): string {
  return shorten(title ?? file ?? url ?? l10n.t('evidence without a name'), 60);
}
