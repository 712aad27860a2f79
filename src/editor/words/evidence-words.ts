import { l10n } from 'vscode';
import type { Evidence } from '../../attribution/analysis';
import { shorten } from './shorten';

/** One sentence on why the engine thinks so; empty when it gives no reason a reader could use. */
export function evidenceSentence(evidence: readonly Evidence[]): string {
  const reasons = evidence.map(reason).filter((words) => words !== undefined);
  const different = [...new Set(reasons)].slice(0, 3);
  return different.length === 0 ? '' : l10n.t('Why: {0}.', different.join('; '));
}

function reason({ code, words }: Evidence): string | undefined {
  const cue = words === undefined ? '' : shorten(words, 40);
  switch (code) {
    case 'quoteBeforeCue':
    case 'quoteAfterCue':
    case 'mixedBeforeCue':
      return cue
        ? l10n.t('quotation marks, with “{0}” beside them', cue)
        : l10n.t('quotation marks, with a speaker beside them');
    case 'freeQuote':
      return l10n.t('quotation marks; the speaker is named nearby');
    case 'unclosedQuote':
      return l10n.t('a quotation mark opens that is never closed');
    case 'unmarkedSpeech':
      return l10n.t('it sounds like speech and follows a paragraph that names who speaks');
    case 'dashSpeech':
    case 'freeDashSpeech':
      return l10n.t('a dash opens the line, as it does for speech');
    case 'accordingTo':
      return cue ? l10n.t('“{0}” names the source', cue) : l10n.t('the source is named');
    case 'signedQuote':
    case 'signedSpeech':
      return l10n.t('the source is named');
    case 'questionLabel':
    case 'answerLabel':
    case 'label':
      return l10n.t('a label before the words names who speaks');
    case 'interviewQuestion':
      return l10n.t('a question of the interview');
    default:
      return cue ? l10n.t('“{0}” introduces what was said', cue) : undefined;
  }
}
