import { spanishReporting, spanishSpeech } from './spanish-reporting';
import { spanishSpeakerWords } from './spanish-speaker-words';
import type { LanguagePack } from './pack';

/** Spanish. */
export const spanish: LanguagePack = {
  language: 'es',
  reporting: spanishReporting,
  speech: spanishSpeech,
  speakers: spanishSpeakerWords,
};
