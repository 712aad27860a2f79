import { l10n } from 'vscode';
import type { RecordProblem } from '../../record/annotated-article';

/** A fault of a record in the language of the editor. */
export function problemWords({ sentence, words }: RecordProblem): string {
  return l10n.t(sentence, ...words);
}
