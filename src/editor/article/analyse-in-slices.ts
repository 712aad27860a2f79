import type { Analysis, AttributionEngine } from '../../attribution/analysis';
import { yieldToOthers } from '../lifecycle';

/** Characters that are new to the engine in one go: well under a second's work. */
const slice = 50_000;

/**
 * Analyses a long text that the engine has not seen without keeping everything else waiting: it reads ever longer
 * beginnings of the text first, and since it remembers paragraphs, each step costs little more than what is new in it.
 *
 * @throws the signal's reason when it is aborted
 */
export async function analyseInSlices(
  engine: AttributionEngine,
  text: string,
  signal: AbortSignal,
): Promise<Analysis> {
  for (let end = slice; end < text.length - slice; end += slice) {
    engine.analyse(text.slice(0, text.lastIndexOf('\n', end) + 1), signal);
    await yieldToOthers();
    signal.throwIfAborted();
  }
  return engine.analyse(text, signal);
}
