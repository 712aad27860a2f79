/** What came of a run of tests. */
export interface Tally {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** Marks by which what a suite says is told from all else that its editor prints. */
export const suiteMarks = { line: '@@suite', end: '@@suite-end' } as const;

export const nothingRun: Tally = { passes: 0, failures: 0, pending: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passes: sum.passes + one.passes,
      failures: sum.failures + one.failures,
      pending: sum.pending + one.pending,
    }),
    nothingRun,
  );
}

/** A run counts as good only when something ran, all of it, and nothing failed. */
export function isGood(tally: Tally): boolean {
  return tally.passes > 0 && tally.failures === 0 && tally.pending === 0;
}

/** Reads the end line of a suite; `undefined` if it is none. */
export function parseTally(text: string): Tally | undefined {
  const { passes, failures, pending } = JSON.parse(text) as Partial<Tally>;
  if (typeof passes !== 'number' || typeof failures !== 'number' || typeof pending !== 'number') {
    return undefined;
  }
  return { passes, failures, pending };
}
