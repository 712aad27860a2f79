import type { Analysis } from '../../attribution/analysis';
import type { Pacing } from '../../record/anchors/place-in-slices';
import type { PlacedClaim } from '../../record/anchors/placed-claim';
import type { AnnotatedArticle } from '../../record/annotated-article';
import { annotate, placeRecordInSlices } from '../../record/overlay';
import type { RecordReading } from '../../record/reading';
import { yieldToOthers } from '../lifecycle';

export interface Overlaid {
  readonly article: AnnotatedArticle;
  /** Where the recorded claims stand, by their ids. */
  readonly placed: ReadonlyMap<string, PlacedClaim>;
}

/** Short enough that keys typed meanwhile are not felt to wait. */
const pacing: Pacing = { now: () => Date.now(), pause: yieldToOthers, slice: 16 };

/** Lays the record over what the engine found, giving way to other work where the search for places takes long. */
export async function overlay(
  text: string,
  analysis: Analysis,
  reading: RecordReading | undefined,
  signal: AbortSignal,
): Promise<Overlaid> {
  if (!reading) return { article: annotate(text, analysis, null), placed: new Map() };
  const places = await placeRecordInSlices(text, reading.record, pacing, signal);
  return { article: annotate(text, analysis, reading, places), placed: places.claims };
}
