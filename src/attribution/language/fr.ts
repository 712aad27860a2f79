import { frenchReporting, frenchSpeech } from './french-reporting';
import { frenchSpeakerWords } from './french-speaker-words';
import type { LanguagePack } from './pack';

/** French. */
export const french: LanguagePack = {
  language: 'fr',
  reporting: frenchReporting,
  speech: frenchSpeech,
  speakers: frenchSpeakerWords,
};
