import { swedishReporting, swedishSpeech } from './swedish-reporting';
import { swedishSpeakerWords } from './swedish-speaker-words';
import type { LanguagePack } from './pack';

/** Swedish. */
export const swedish: LanguagePack = {
  language: 'sv',
  reporting: swedishReporting,
  speech: swedishSpeech,
  speakers: swedishSpeakerWords,
};
