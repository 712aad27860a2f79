import type { Analysis, AttributionEngine } from '../../attribution/analysis';
import { yieldToOthers } from '../lifecycle';

/** Milliseconds of work in one go: less than a picture of a screen that shows sixty a second. */
const slice = 10;

/**
 * Analyses a text without keeping everything else waiting: between slices of some milliseconds others have their turn.
 *
 * @throws the signal's reason when it is aborted
 */
export async function analyseInSlices(
  engine: AttributionEngine,
  text: string,
  signal: AbortSignal,
): Promise<Analysis> {
  const steps = engine.analyseInSteps(text);
  for (let since = performance.now(); ;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < slice) continue;
    await yieldToOthers();
    since = performance.now();
  }
}
