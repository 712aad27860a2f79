import { englishCueWords } from './cue-words';
import { englishClauseWords } from './clause-words';
import { englishAnswerWords } from './answer-words';
import type { ReportingWords } from '../reporting-words';

/** English words that report speech. */
export const englishReporting: ReportingWords = {
  ...englishCueWords,
  ...englishClauseWords,
  ...englishAnswerWords,
};
