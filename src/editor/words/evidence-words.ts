import { l10n } from 'vscode';
import type { Evidence } from '../../attribution/analysis';
import type { AnnotatedClaim } from '../../record/annotated-article';
import { shorten } from './shorten';

/** One sentence on why the engine thinks so; empty when it gives no reason a reader could use. */
export function evidenceSentence({
  evidence,
  alternatives,
}: Pick<AnnotatedClaim, 'evidence' | 'alternatives'>): string {
  const reasons = evidence.map(reason).filter((words) => words !== undefined);
  const different = [...new Set(reasons)].slice(0, 3);
  if (different.length === 0) return '';
  if (alternatives.length > 0) different.push(l10n.t('somebody else may be meant'));
  return l10n.t('Why: {0}.', different.join('; '));
}

function reason({ code, words }: Evidence): string | undefined {
  const cue = words === undefined ? '' : shorten(words, 40);
  switch (code) {
    case 'quoteBeforeCue':
    case 'quoteAfterCue':
    case 'mixedBeforeCue':
    case 'mixedAfterCue':
    case 'quotedIncise':
      return cue
        ? l10n.t('quotation marks, with “{0}” beside them', cue)
        : l10n.t('quotation marks, with a speaker beside them');
    case 'freeQuote':
      return l10n.t('quotation marks, but no words beside them that say who speaks');
    case 'unclosedQuote':
      return l10n.t('a quotation mark opens that is never closed');
    case 'quotedHeading':
      return l10n.t('quotation marks in a heading');
    case 'headlineColon':
    case 'headlineTail':
      return l10n.t('the heading names who says it');
    case 'unmarkedSpeech':
      return l10n.t('it sounds like speech and follows a paragraph that names who speaks');
    case 'incise':
      return cue
        ? l10n.t('it sounds like speech and “{0}” follows', cue)
        : l10n.t('it sounds like speech and a speaker follows');
    case 'dashSpeech':
    case 'freeDashSpeech':
      return l10n.t('a dash opens the line, as it does for speech');
    case 'accordingTo':
      return cue ? l10n.t('“{0}” names the source', cue) : l10n.t('the source is named');
    case 'signedQuote':
    case 'signedSpeech':
      return l10n.t('a name is signed under the words');
    case 'questionLabel':
    case 'answerLabel':
    case 'label':
      return l10n.t('a label before the words names who speaks');
    case 'interviewQuestion':
      return l10n.t('a question of the interview');
    case 'hearsayWord':
    case 'hearsayFrame':
      return cue ? l10n.t('“{0}” marks it as hearsay', cue) : l10n.t('it is told as hearsay');
    case 'subjunctiveRun':
      return l10n.t('the verbs stand in the mood of reported speech');
    case 'answer':
    case 'answerTo':
    case 'contrary':
      return cue ? l10n.t('“{0}” answers what was said before', cue) : undefined;
    case 'learned':
      return cue ? l10n.t('“{0}” stands here as words of saying do in other articles', cue) : undefined;
    default:
      return cue ? l10n.t('“{0}” introduces what was said', cue) : undefined;
  }
}
