import type { ClaimDraft } from '../claim-draft';

/** Contents that start farther back than this do not reach to the offset asked for. */
const LONGEST = 8000;
/** How many contents back a containing one is looked for: reports nest a few deep at most. */
const DEEPEST = 8;

/** Which draft’s words an offset of the article stands in. */
export class SpokenPlaces {
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #drafts: Int32Array;
  readonly #verbatim: Uint8Array;
  /** Where the last look-up ended: the next is mostly near. */
  #near = 0;

  constructor(drafts: readonly ClaimDraft[]) {
    const order: [start: number, end: number, draft: number, verbatim: number][] = [];
    drafts.forEach((draft, index) => {
      const verbatim = draft.kind === 'direct' || draft.kind === 'unmarked' ? 1 : 0;
      for (const { start, end } of draft.content) order.push([start, end, index, verbatim]);
    });
    order.sort((a, b) => a[0] - b[0]);
    this.#starts = Int32Array.from(order, ([start]) => start);
    this.#ends = Int32Array.from(order, ([, end]) => end);
    this.#drafts = Int32Array.from(order, ([, , draft]) => draft);
    this.#verbatim = Uint8Array.from(order, ([, , , verbatim]) => verbatim);
  }

  /** The draft in whose verbatim words the offset stands, -1 for none. */
  spokenBy(offset: number, except = -1): number {
    return this.#find(offset, 1, except);
  }

  /** The draft in whose paraphrase the offset stands, -1 for none. */
  reportedBy(offset: number, except = -1): number {
    return this.#find(offset, 0, except);
  }

  #find(offset: number, verbatim: number, except: number): number {
    const last = this.#lastBefore(offset);
    for (let i = last; i >= 0 && last - i < DEEPEST; i--) {
      if (offset - (this.#starts[i] ?? 0) > LONGEST) return -1;
      const draft = this.#drafts[i] ?? -1;
      if (this.#verbatim[i] === verbatim && offset < (this.#ends[i] ?? 0) && draft !== except) return draft;
    }
    return -1;
  }

  /** The last content that starts at or before the offset, sought from where the last look-up ended. */
  #lastBefore(offset: number): number {
    const starts = this.#starts;
    let at = Math.min(this.#near, starts.length - 1);
    let steps = 0;
    while (at >= 0 && (starts[at] ?? 0) > offset && steps++ < 16) at--;
    while (at + 1 < starts.length && (starts[at + 1] ?? 0) <= offset && steps++ < 16) at++;
    if (steps >= 16) at = search(starts, offset);
    this.#near = Math.max(0, at);
    return at;
  }
}

/** The index of the last number that is not greater, -1 for none. */
function search(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
