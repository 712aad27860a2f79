import { englishGrammarWords } from './grammar-words';
import { englishNameWords } from './name-words';
import { englishPlaceWords } from './place-words';
import { englishRoleWords } from './role-words';
import { englishBodyWords } from './body-words';
import { englishReferenceWords } from './reference-words';
import type { SpeakerWords } from '../speaker-words';

/** English words that turn mentions into parties. */
export const englishSpeakerWords: SpeakerWords = {
  ...englishGrammarWords,
  ...englishNameWords,
  ...englishPlaceWords,
  ...englishRoleWords,
  ...englishBodyWords,
  ...englishReferenceWords,
};
