import type { ClaimDraft } from '../claim-draft';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly draft: number;
  readonly verbatim: boolean;
}

/** Which draft’s words an offset of the article stands in. */
export class SpokenPlaces {
  readonly #places: readonly Place[];

  constructor(drafts: readonly ClaimDraft[]) {
    const places: Place[] = [];
    drafts.forEach((draft, index) => {
      const verbatim = draft.kind === 'direct' || draft.kind === 'unmarked';
      for (const { start, end } of draft.content) places.push({ start, end, draft: index, verbatim });
    });
    this.#places = places.sort((a, b) => a.start - b.start);
  }

  /** The draft in whose verbatim words the offset stands (`spokenBy`) or in whose paraphrase (`reportedBy`); -1 for none. */
  at(offset: number, except = -1): { spokenBy: number; reportedBy: number } {
    let spokenBy = -1;
    let reportedBy = -1;
    for (let i = this.#lastBefore(offset); i >= 0; i--) {
      const place = this.#places[i];
      // Contents nest at most a few deep, so that what starts far before has ended.
      if (!place || offset - place.start > 6000) break;
      if (offset >= place.end || place.draft === except) {
        if (this.#lastBefore(offset) - i > 6) break;
        continue;
      }
      if (place.verbatim) {
        spokenBy = place.draft;
        break;
      }
      if (reportedBy < 0) reportedBy = place.draft;
    }
    return { spokenBy, reportedBy };
  }

  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
