import type { ParagraphText } from '../../text/paragraph-text';
import type { Sentence } from '../../text/sentences';
import { readVoice } from './voice-file';
import { voiceSigns } from './voice-signs';

/** No sentence tells more than this for or against somebody talking, however long it is. */
const MOST = 3;

/**
 * How clearly somebody talks in a run of tokens, rather than the article telling: log odds, added up over the
 * sentences, each at most {@link MOST}. Nothing outside the words counts: no marks, no names, no attribution.
 */
export type Voice = (paragraph: VoicedText, first: number, last: number) => number;

/** As much of a paragraph as a voice is told by. */
export interface VoicedText extends Pick<ParagraphText, 'tokens'> {
  readonly sentences: readonly Pick<Sentence, 'first' | 'last'>[];
}

/**
 * Makes the ear for voices of learned weights: a logistic regression over the words of sentences.
 *
 * @param bytes a file written by `npm run train:voice`
 * @throws ModelFormatError when the bytes are not a model of this version
 */
export function createVoice(bytes: Uint8Array): Voice {
  const { common, weights } = readVoice(bytes);
  const isCommon = (hash: number) => common.has(hash);
  return ({ tokens, sentences }, first, last) => {
    let sum = 0;
    for (const sentence of sentences) {
      const from = Math.max(first, sentence.first);
      const to = Math.min(last, sentence.last);
      if (from >= to) continue;
      let odds = 0;
      for (const sign of voiceSigns(tokens, from, to, isCommon)) odds += weights.get(sign) ?? 0;
      sum += Math.max(-MOST, Math.min(MOST, odds));
    }
    return sum;
  };
}
