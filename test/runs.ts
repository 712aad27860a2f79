/**
 * How often a property is tried: as often as said in the unit tests, many times that in `npm run fuzz`, which sets
 * `RUNS_FACTOR`.
 */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * Number(process.env['RUNS_FACTOR'] ?? 1) };
}

/** In `npm run fuzz`, fails when reading one input takes over a second; the unit tests assert no times. */
export function withinASecond<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  const taken = performance.now() - start;
  if (process.env['RUNS_FACTOR'] !== undefined && taken > 1000)
    throw new Error(`took ${taken.toFixed(0)} ms`);
  return result;
}
