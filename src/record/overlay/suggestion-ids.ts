import type { Claim } from '../../attribution/analysis';
import { newId } from '../ids';

/**
 * Ids for suggestions: made from words and speaker, so that they stay the same while those do, wherever the claim moves.
 * The same words of the same speaker get further ids in the order of the text.
 */
export class SuggestionIds {
  private readonly taken = new Set<string>();

  constructor(recorded: Iterable<string>) {
    for (const id of recorded) this.taken.add(id);
  }

  idFor(words: string, speaker: string | null): string {
    const id = `s-${newId(numbersFrom(`${speaker ?? ''}\n${words.replace(/\s+/g, ' ')}`), { has: (own) => this.taken.has(`s-${own}`) })}`;
    this.taken.add(id);
    return id;
  }
}

/** The words of a claim as they stand in the text; parts of a split quote are set apart. */
export function wordsOf(text: string, { content }: Pick<Claim, 'content'>): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** Numbers from 0 to 1 that follow from a text: FNV-1a as a seed, then xorshift. */
function numbersFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  let other = Math.imul(state ^ text.length, 0x9e3779b1) || 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x9e3779b9;
    other ^= other << 13;
    other ^= other >>> 17;
    other ^= other << 5;
    return ((state ^ other) >>> 0) / 0x1_0000_0000;
  };
}
