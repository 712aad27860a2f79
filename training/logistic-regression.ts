import { logistic } from '../src/attribution/confidence';

/** One observation: named numbers, and whether the thing was so. */
export interface Example {
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly right: boolean;
  /** How much it counts. */
  readonly weight: number;
}

export type Weights = ReadonlyMap<string, number>;

/** How strongly weights are drawn to zero; the weight that always holds is free. */
const RIDGE = 1;
const FREE = 'always';
const ROUNDS = 200;

/** Logistic regression with a ridge penalty, by Newton steps on one weight at a time (deterministic). */
export function fitLogistic(examples: readonly Example[]): Weights {
  const weights = new Map<string, number>();
  const users = new Map<string, [example: number, value: number][]>();
  examples.forEach(({ features }, at) => {
    for (const [name, value] of features) {
      const list = users.get(name);
      if (list) list.push([at, value]);
      else users.set(name, [[at, value]]);
    }
  });
  const sums = new Float64Array(examples.length);
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, list] of users) {
      const before = weights.get(name) ?? 0;
      const ridge = name === FREE ? 0 : RIDGE;
      let slope = -ridge * before;
      let bend = ridge + 1e-9;
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
