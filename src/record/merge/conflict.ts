import type { PlainValue } from '../yaml/plain-value';

/** Something that both sides changed, each in another way. Only a person can say what holds. */
export interface MergeConflict {
  /** The claim concerned, by its id. */
  readonly claim: string | undefined;
  /** The keys that lead to the value, the claim's id in the place of its number: `['claims', id, 'status']`. */
  readonly path: readonly string[];
  /** The values; `undefined` where it is missing: never there, or taken away. */
  readonly base: PlainValue | undefined;
  readonly ours: PlainValue | undefined;
  readonly theirs: PlainValue | undefined;
}

/** A claim that had to get another id because a different claim has the same. */
export interface ChangedId {
  readonly from: string;
  readonly to: string;
}
