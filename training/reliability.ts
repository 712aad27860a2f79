/** How likely something was said to be right, and whether it was. */
export interface Prediction {
  readonly probability: number;
  readonly right: boolean;
}

/** Lower ends of the bins; the interface's words for confidence change at 0.6 and 0.85. */
const BINS = [0, 0.4, 0.6, 0.75, 0.85, 0.95];

/**
 * The expected calibration error: how far the share of right predictions lies from their mean probability, bin
 * by bin, weighted by their number (Naeini, Cooper and Hauskrecht 2015).
 */
export function expectedError(predictions: readonly Prediction[]): number {
  const gaps = binned(predictions).map((bin) => Math.abs(meanOf(bin) - rightOf(bin)) * bin.length);
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, predictions.length);
}

/** How often what was right is given a higher number than what was not: 0.5 by chance, 1 at best. */
export function areaUnderCurve(
  judged: readonly { readonly score: number; readonly right: boolean }[],
): number {
  const sorted = judged.toSorted((a, b) => a.score - b.score);
  const right = sorted.filter((one) => one.right).length;
  const ranks = sorted.reduce((sum, one, at) => (one.right ? sum + at + 1 : sum), 0);
  return (ranks - (right * (right + 1)) / 2) / Math.max(1, right * (sorted.length - right));
}

/** A Markdown table of how often what was said with some probability was right, one column for each set. */
export function reliabilityTable(sets: ReadonlyMap<string, readonly Prediction[]>): string {
  const columns = [...sets.values()].map((predictions) =>
    binned(predictions).map((bin) => (bin.length === 0 ? '–' : `${percent(rightOf(bin))} of ${bin.length}`)),
  );
  const rows = BINS.map((from, at) => [
    `${Math.round(100 * from)} – ${percent(BINS[at + 1] ?? 1)}`,
    ...columns.map((column) => column[at] ?? ''),
  ]);
  return [
    ['said', ...sets.keys()],
    ['---', ...columns.map(() => '---:')],
    ...rows,
    ['expected error', ...[...sets.values()].map((one) => `${(100 * expectedError(one)).toFixed(1)} %`)],
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function binned(predictions: readonly Prediction[]): Prediction[][] {
  return BINS.map((from, at) =>
    predictions.filter(({ probability }) => probability >= from && probability < (BINS[at + 1] ?? Infinity)),
  );
}

function meanOf(bin: readonly Prediction[]): number {
  return bin.reduce((sum, { probability }) => sum + probability, 0) / Math.max(1, bin.length);
}

function rightOf(bin: readonly Prediction[]): number {
  return bin.filter(({ right }) => right).length / Math.max(1, bin.length);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
