import type { Analysis } from '../../attribution/analysis';
import { claimsToPlace, livePlaces, withPlaced, type LiveClaims } from '../../record/anchors/live-claims';
import { inSlices, type Pacing } from '../../record/anchors/in-slices';
import type { AnnotatedArticle } from '../../record/annotated-article';
import { anchorsOf, annotate, placingRecord } from '../../record/overlay';
import type { RecordReading } from '../../record/reading';
import { yieldToOthers } from '../lifecycle';

export interface Overlaid {
  readonly article: AnnotatedArticle;
  /** The recorded claims, to be followed from here on; `undefined` without a record. */
  readonly live: LiveClaims | undefined;
}

/** With the step that ends after it, less than one frame of the screen: keys typed meanwhile are not felt to wait. */
const pacing: Pacing = { now: () => performance.now(), pause: yieldToOthers, slice: 10 };

/**
 * Lays the record over what the engine found. Claims that were followed through every edit stand where they were
 * followed to; the others are looked for, giving way to other work where that takes long.
 */
export async function overlay(
  text: string,
  analysis: Analysis,
  reading: RecordReading | undefined,
  live: LiveClaims | undefined,
  signal: AbortSignal,
): Promise<Overlaid> {
  if (!reading) return { article: annotate(text, analysis, null), live: undefined };
  const { record } = reading;
  const anchors = record.claims.map(anchorsOf);
  const sought = new Set(claimsToPlace(live, text, anchors).map(({ id }) => id));
  const places = await inSlices(
    placingRecord(text, sought.size > 0 ? record : { ...record, claims: [] }),
    pacing,
    signal,
  );
  const found = new Map([...places.claims].filter(([id]) => sought.has(id)));
  const next = withPlaced(live, text, anchors, found);
  return { article: annotate(text, analysis, reading, { ...places, claims: livePlaces(next) }), live: next };
}
