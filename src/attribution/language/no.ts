import { norwegianReporting, norwegianSpeech } from './norwegian-reporting';
import { norwegianSpeakerWords } from './norwegian-speaker-words';
import type { LanguagePack } from './pack';

/** Norwegian (Bokmål). */
export const norwegian: LanguagePack = {
  language: 'no',
  reporting: norwegianReporting,
  speech: norwegianSpeech,
  speakers: norwegianSpeakerWords,
};
