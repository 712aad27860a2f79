import english from '../../models/en.bin';
import englishVoice from '../../models/en-voice.bin';
import { createVoice, type Voice } from './voice/voice';
import { createTagger, type Tagger } from './tagger/tagger';

/** What has been learned of a language. */
export interface Learned {
  readonly tagger: Tagger;
  readonly voice: Voice;
}

/** Gives what was learned for a language (BCP 47 primary subtag), or undefined where nothing has been. */
export type LearnedOf = (language: string) => Learned | undefined;

/** What was learned from models that are part of the program; each is read when it is first asked for. */
export function learnedModels(): LearnedOf {
  let learned: Learned | undefined;
  return (language) => {
    if (language !== 'en') return undefined;
    learned ??= { tagger: createTagger(english), voice: createVoice(englishVoice) };
    return learned;
  };
}
