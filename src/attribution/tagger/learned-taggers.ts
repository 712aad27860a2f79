import english from '../../../models/en.bin';
import { createTagger, type Tagger } from './tagger';

/** Gives the tagger learned for a language (BCP 47 primary subtag), or undefined where none has been learned. */
export type TaggerOf = (language: string) => Tagger | undefined;

/** The taggers whose models are part of the program; each is made when it is first asked for. */
export function learnedTaggers(): TaggerOf {
  let tagger: Tagger | undefined;
  return (language) => (language === 'en' ? (tagger ??= createTagger(english)) : undefined);
}
