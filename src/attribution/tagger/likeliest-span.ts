/** A run of tokens, `[first, last)`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Probabilities of one role by token. */
export interface RoleProbabilities {
  /** That the token belongs to the role. */
  readonly all: Float32Array;
  /** That it begins a span of the role. */
  readonly begin: Float32Array;
}

/** A span ends at the latest where the role falls below this part of its probability at the token it is read from. */
const leastPart = 0.2;

/**
 * The span of a role that holds a token, from its likeliest first to its likeliest last word. To cut a span where
 * the role falls below some level would often end it in the middle of a phrase: where "said" is likelier to be the
 * whole cue than "said in a statement", "said in a" is the least likely of all.
 *
 * @param at the token, mostly the likeliest of the role
 * @param isFree whether a token may belong to the role
 */
export function likeliestSpan(
  { all, begin }: RoleProbabilities,
  at: number,
  isFree: (i: number) => boolean,
): Run {
  const least = leastPart * all[at]!;
  let first = at;
  for (let i = at - 1; i >= 0 && isFree(i) && all[i]! >= least; i--) if (begin[i]! > begin[first]!) first = i;
  let last = at + 1;
  let highest = 0;
  for (let i = at + 1; i <= all.length; i++) {
    const goesOn = i < all.length ? all[i]! - begin[i]! : 0;
    const ends = all[i - 1]! - goesOn;
    if (ends > highest) {
      highest = ends;
      last = i;
    }
    if (i === all.length || !isFree(i) || all[i]! < least) break;
  }
  return { first, last };
}
