import { englishReporting } from './english-reporting';
import { englishSpeech } from './english-speech';
import type { LanguagePack } from './pack';

/** English. */
export const english: LanguagePack = { language: 'en', reporting: englishReporting, speech: englishSpeech };
