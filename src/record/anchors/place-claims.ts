import type { TextRange } from '../../text/range';
import { exactPlaces, standsAtHint } from './exact-places';
import { foldInSteps, foldWords, type FoldedText } from './folded-text';
import type { ClaimAnchors, PlacedClaim } from './placed-claim';
import type { QuoteSelector } from './quote-selector';

export interface PlacingOptions {
  /** The text has the hash that the positions were recorded with: positions are taken at their word. */
  readonly trusted: boolean;
}

/**
 * Finds the places of all claims of a record in a text.
 *
 * Every claim comes back once, by its id; of claims that share an id the last one stands.
 */
export function placeClaims(
  text: string,
  claims: readonly ClaimAnchors[],
  options: PlacingOptions,
): Map<string, PlacedClaim> {
  const steps = placingSteps(text, claims, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same work in small steps, so that the caller can pause between them or drop the rest. */
export function* placingSteps(
  text: string,
  claims: readonly ClaimAnchors[],
  options: PlacingOptions,
): Generator<void, Map<string, PlacedClaim>> {
  const placed = new Map<string, PlacedClaim>();
  const untrusted: ClaimAnchors[] = [];
  for (const claim of claims) {
    if (options.trusted && claim.content.length > 0 && claim.content.every((s) => standsAtHint(text, s))) {
      placed.set(claim.id, asRecorded(text, claim));
    } else {
      untrusted.push(claim);
    }
  }
  if (untrusted.length === 0) return placed;
  const folded = yield* foldInSteps(text);
  for (const claim of untrusted) {
    placed.set(claim.id, placeOne(folded, claim));
    yield;
  }
  return placed;
}

function asRecorded(text: string, claim: ClaimAnchors): PlacedClaim {
  const { source, cue } = claim;
  return {
    id: claim.id,
    placement: 'unchanged',
    content: claim.content.flatMap(({ at }) => at ?? []),
    ...(source?.at && standsAtHint(text, source) ? { source: source.at } : {}),
    ...(cue?.at && standsAtHint(text, cue) ? { cue: cue.at } : {}),
    candidates: [],
  };
}

function placeOne(folded: FoldedText, claim: ClaimAnchors): PlacedClaim {
  const content: TextRange[] = [];
  for (const selector of claim.content) {
    const place = uniquePlace(folded, selector);
    if (!place) return { id: claim.id, placement: 'orphaned', content: [], candidates: [] };
    content.push(place);
  }
  const same = claim.content.every(({ at }, part) => at?.start === content[part]?.start);
  return { id: claim.id, placement: same ? 'unchanged' : 'moved', content, candidates: [] };
}

function uniquePlace(folded: FoldedText, selector: QuoteSelector): TextRange | undefined {
  const words = foldWords(selector.exact);
  const hint = folded.fromSource(selector.at?.start ?? 0);
  const places = exactPlaces(folded.text, words, hint, 2);
  return places.length === 1 && places[0] ? folded.toSource(places[0]) : undefined;
}
