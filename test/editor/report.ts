import { suiteMarks, type Tally } from '../host/tally';

/** Passes on a line of the reporter: the runner outside prints lines with this mark only. */
export function reportLine(...args: unknown[]): void {
  console.log(suiteMarks.line, ...args);
}

/** Runs a suite and says how it ended, even when it could not be loaded. Rejects unless all is well. */
export async function reported(run: () => Promise<Tally>): Promise<void> {
  try {
    const tally = await run();
    console.log(suiteMarks.end, JSON.stringify(tally));
    if (tally.failures > 0) throw new Error(`${tally.failures} failed`);
  } catch (error) {
    reportLine(error instanceof Error ? error.stack : error);
    throw error;
  }
}

/** A suite that never ends is ended by its runner; one test has this long, on a loaded machine too. */
export const testTimeout = 60_000;
