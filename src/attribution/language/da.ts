import { danishReporting, danishSpeech } from './danish-reporting';
import { danishSpeakerWords } from './danish-speaker-words';
import type { LanguagePack } from './pack';

/** Danish. */
export const danish: LanguagePack = {
  language: 'da',
  reporting: danishReporting,
  speech: danishSpeech,
  speakers: danishSpeakerWords,
};
