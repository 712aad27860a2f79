import { englishReporting } from './english/reporting';
import { englishSpeakerWords } from './english/speaker-words';
import { englishSpeech } from './english/speech';
import type { LanguagePack } from './pack';

/** English. */
export const english: LanguagePack = {
  language: 'en',
  reporting: englishReporting,
  speech: englishSpeech,
  speakers: englishSpeakerWords,
};
