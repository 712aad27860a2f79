import { logistic } from '../src/attribution/confidence';

/** One observation: numbers by the names of what they measure, and whether the thing was so. */
export interface Example<Name = string> {
  readonly features: readonly (readonly [name: Name, value: number])[];
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export type Weights<Name = string> = ReadonlyMap<Name, number>;

export interface Fit<Name> {
  /** How strongly weights are drawn to zero. */
  readonly ridge: number;
  /** The weight that is not: the one that always holds. */
  readonly free: Name;
  readonly rounds: number;
}

/** Logistic regression with a ridge penalty, by Newton steps on one weight at a time (deterministic). */
export function fitLogistic<Name>(
  examples: readonly Example<Name>[],
  { ridge, free, rounds }: Fit<Name>,
): Weights<Name> {
  const weights = new Map<Name, number>();
  const users = new Map<Name, [example: number, value: number][]>();
  examples.forEach(({ features }, at) => {
    for (const [name, value] of features) {
      const list = users.get(name);
      if (list) list.push([at, value]);
      else users.set(name, [[at, value]]);
    }
  });
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < rounds; round++)
    for (const [name, list] of users) {
      const before = weights.get(name) ?? 0;
      const drawn = name === free ? 0 : ridge;
      let slope = -drawn * before;
      let bend = drawn + 1e-9;
      for (const [at, value] of list) {
        const { right, weight } = examples[at]!;
        const probability = logistic(sums[at] ?? 0);
        slope += weight * value * ((right ? 1 : 0) - probability);
        bend += weight * value * value * probability * (1 - probability);
      }
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights.set(name, before + step);
      for (const [at, value] of list) sums[at]! += step * value;
    }
  return weights;
}
