import type { ReportingWords, SpeechWords } from './reporting-words';
import type { SpeakerWords } from './speaker-words';

/** What the engine knows about one language: data, no code. */
export interface LanguagePack {
  /** BCP 47 primary language subtag: "en". */
  readonly language: string;
  readonly reporting: ReportingWords;
  readonly speech: SpeechWords;
  readonly speakers: SpeakerWords;
}
