import type { ClaimDraft } from '../../claim-draft';
import type { PhraseMention } from '../mention';

/**
 * Where claims say that a noun phrase ends: no name of a party reaches into a cue, into what is said, or beyond the
 * source that it stands in.
 */
export class PhraseBounds {
  readonly #text: string;
  readonly #bounds: readonly number[];

  constructor(text: string, drafts: readonly ClaimDraft[]) {
    const bounds: number[] = [];
    for (const { source, cue, content } of drafts) {
      for (const { end } of source) bounds.push(end);
      for (const { start } of cue) bounds.push(start);
      for (const { start } of content) bounds.push(start);
    }
    this.#text = text;
    this.#bounds = bounds.sort((a, b) => a - b);
  }

  /** The phrase with its words up to the first bound behind its noun. */
  within(mention: PhraseMention, base: number): PhraseMention {
    const start = base + mention.start;
    const end = start + mention.text.length;
    for (let i = this.#after(base + mention.end); i < this.#bounds.length; i++) {
      const bound = this.#bounds[i] ?? end;
      if (bound >= end) break;
      if (this.#cutsName(bound)) continue;
      const text = mention.text.slice(0, bound - start).replace(/[\s,;:–—-]+$/u, '');
      return text.length < mention.end - mention.start ? mention : { ...mention, text };
    }
    return mention;
  }

  /** *a partner of Ida | Ray*: a bound that falls between two words of a name is a mistake. */
  #cutsName(bound: number): boolean {
    const before = this.#text.slice(Math.max(0, bound - 20), bound).trimEnd();
    const after = this.#text.slice(bound, bound + 2).trimStart();
    return /(?:^|\s)\p{Lu}[\p{L}.’'-]*$/u.test(before) && /^\p{Lu}/u.test(after);
  }

  /** The index of the first bound at the offset or behind it. */
  #after(at: number): number {
    let low = 0;
    let high = this.#bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bounds[middle] ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
