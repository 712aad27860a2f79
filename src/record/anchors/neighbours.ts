import type { TextRange } from '../../text/range';

/** What the places of other claims tell about a quote. */
export interface OrderEvidence {
  /** Where it would start if it had moved along with its neighbours. */
  readonly expected: number | undefined;
  /** The text between the neighbours, where their order has stayed. */
  readonly between: TextRange | undefined;
  /** Whether it must stand there: a neighbour is close by, or those on both sides moved alike. */
  readonly isSure: boolean;
}

/** Where something stood and where it surely stands now, in offsets of the folded text. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** Neighbours further apart than this tell nothing about what stands between them. */
const mostBetween = 4000;
/** Between a claim and a neighbour as near as this hardly anything comes in unseen. */
const closeBy = 120;

/**
 * What is known of the places of other claims: paragraphs keep their order more often than not, so a claim
 * is expected where its nearest neighbours went.
 */
export class Neighbours {
  private readonly moves: readonly Move[];

  constructor(moves: readonly Move[]) {
    this.moves = moves.toSorted((a, b) => a.from - b.from);
  }

  /** @param from where the claim would start had nothing moved */
  evidenceFor(from: number | undefined): OrderEvidence {
    if (from === undefined) return { expected: undefined, between: undefined, isSure: false };
    const nextIndex = this.moves.findIndex((move) => move.from > from);
    const next = nextIndex < 0 ? undefined : this.moves[nextIndex];
    const previous = this.moves.at(nextIndex < 0 ? -1 : nextIndex - 1);
    const before = nextIndex === 0 ? undefined : previous;
    const nearest = !before || (next && next.from - from < from - before.from) ? next : before;
    const expected = from + (nearest ? nearest.to - nearest.from : 0);
    const inOrder = before && next && before.to < next.to && next.to - before.to <= mostBetween;
    return {
      expected,
      between: inOrder ? { start: before.to, end: next.to } : undefined,
      isSure:
        (nearest !== undefined && Math.abs(nearest.from - from) <= closeBy) ||
        (before !== undefined && next !== undefined && before.to - before.from === next.to - next.from),
    };
  }
}
