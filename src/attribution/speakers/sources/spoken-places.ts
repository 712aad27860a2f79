import type { ClaimDraft } from '../../claim-draft';

/** Contents that start farther back than this do not reach to the offset asked for. */
const LONGEST = 8000;
/** How many contents back a containing one is looked for: reports nest a few deep at most. */
const DEEPEST = 8;

/** One part of a draft's content, by its offsets in the article. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly draft: number;
  readonly verbatim: boolean;
}

/** Which draft’s words an offset of the article stands in. */
export class SpokenPlaces {
  readonly #places: readonly Place[];
  /** Where the last look-up ended: the next is mostly near. */
  #near = 0;

  constructor(drafts: readonly ClaimDraft[]) {
    const places: Place[] = [];
    drafts.forEach(({ kind, content }, draft) => {
      const verbatim = kind === 'direct' || kind === 'unmarked';
      for (const { start, end } of content) places.push({ start, end, draft, verbatim });
    });
    this.#places = places.sort((a, b) => a.start - b.start);
  }

  /** The draft in whose verbatim words the offset stands, -1 for none. */
  spokenBy(offset: number, except = -1): number {
    return this.#find(offset, true, except);
  }

  /** The draft in whose paraphrase the offset stands, -1 for none. */
  reportedBy(offset: number, except = -1): number {
    return this.#find(offset, false, except);
  }

  #find(offset: number, verbatim: boolean, except: number): number {
    const last = this.#lastBefore(offset);
    for (let i = last; i >= 0 && last - i < DEEPEST; i--) {
      const place = this.#places[i];
      if (!place || offset - place.start > LONGEST) return -1;
      if (place.verbatim === verbatim && offset < place.end && place.draft !== except) return place.draft;
    }
    return -1;
  }

  /** The last content that starts at or before the offset, sought from where the last look-up ended. */
  #lastBefore(offset: number): number {
    const places = this.#places;
    let at = Math.min(this.#near, places.length - 1);
    let steps = 0;
    while (at >= 0 && (places[at]?.start ?? 0) > offset && steps++ < 16) at--;
    while ((places[at + 1]?.start ?? Infinity) <= offset && steps++ < 16) at++;
    if (steps >= 16) at = search(places, offset);
    this.#near = Math.max(0, at);
    return at;
  }
}

/** The index of the last place that starts at or before the offset, -1 for none. */
function search(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
