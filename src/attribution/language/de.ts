import { germanReporting, germanSpeech } from './german-reporting';
import { germanSpeakerWords } from './german-speaker-words';
import type { LanguagePack } from './pack';

/** German. */
export const german: LanguagePack = {
  language: 'de',
  reporting: germanReporting,
  speech: germanSpeech,
  speakers: germanSpeakerWords,
};
