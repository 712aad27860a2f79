import type { TextRange } from '../../text/range';
import type { Placement } from '../annotated-article';
import { foldWords } from './folded-text';
import type { ClaimAnchors, PlacedClaim } from './placed-claim';
import type { QuoteSelector } from './quote-selector';
import { asSameSpans, buried, verdictOn, vicinityOf } from './searched-again';
import type { TextChange } from './text-change';
import { track, trackText, withSpans, type TrackedText } from './track';
import { attach, type TrackedSpan } from './tracked-span';

/** The recorded claims of a text that is being edited, each following its words; immutable. */
export interface LiveClaims {
  readonly tracked: TrackedText;
  readonly known: ReadonlyMap<string, KnownClaim>;
  /** Claims that were taken out of the record: followed on, so that they stand where they stood if they come back. */
  readonly left: ReadonlyMap<string, KnownClaim>;
}

export interface KnownClaim {
  readonly anchors: ClaimAnchors;
  /** The anchors in writing: a claim that is recorded anew with other words has to be looked for again. */
  readonly signature: string;
  /** Where the search found it from which it has been followed. */
  readonly found: PlacedClaim;
  /** What the last search found that found no place for it. */
  readonly proposals?: PlacedClaim;
  /** What stood at and around its words when it was last looked for. */
  readonly vicinity?: string;
}

/** Moves all claims along with one edit event. */
export function followClaims(live: LiveClaims, changes: readonly TextChange[]): LiveClaims {
  return { ...live, tracked: track(live.tracked, changes) };
}

/**
 * The claims that have to be looked for: those that are new or recorded with other words, those without a place,
 * whose words may have been written anew, those whose place is a guess, those that lack some of their words, once after
 * each change around them, and all of them when the text changed without being followed.
 */
export function claimsToPlace(
  live: LiveClaims | undefined,
  text: string,
  claims: readonly ClaimAnchors[],
): ClaimAnchors[] {
  if (live?.tracked.text !== text) return [...claims];
  const places = placesOf(live, [...live.left, ...live.known]);
  const guessed = new Set(live.tracked.spans.filter(isGuessed).map(({ id }) => claimOf(id)));
  return claims.filter((claim) => {
    if (guessed.has(claim.id)) return true;
    const known = live.known.get(claim.id) ?? live.left.get(claim.id);
    const place = places.get(claim.id);
    if (!place || known?.signature !== signatureOf(claim) || place.content.length === 0) return true;
    return lacksWords(known, place) && known.vicinity !== vicinityOf(text, place.content);
  });
}

function lacksWords({ found }: KnownClaim, { placement, source, cue }: PlacedClaim): boolean {
  return placement === 'edited' || source.length < found.source.length || cue.length < found.cue.length;
}

/** Follows `claims` from here on: those just looked for from where they were found, the others as before. */
export function withPlaced(
  live: LiveClaims | undefined,
  text: string,
  claims: readonly ClaimAnchors[],
  placed: ReadonlyMap<string, PlacedClaim>,
): LiveClaims {
  const before = live?.tracked.text === text ? live : undefined;
  const known = new Map<string, KnownClaim>();
  const spans: TrackedSpan[] = [];
  const old = byClaim(before?.tracked.spans ?? []);
  for (const anchors of claims) {
    const found = placed.get(anchors.id);
    const signature = signatureOf(anchors);
    const kept = before?.known.get(anchors.id) ?? returned(before?.left.get(anchors.id), signature);
    const own = old.get(anchors.id) ?? [];
    if (found) {
      const same = kept?.signature === signature ? { ...kept, anchors } : undefined;
      const next = afterSearch(text, anchors, found, same, own);
      known.set(anchors.id, next.claim);
      spans.push(...next.spans);
    } else if (kept) {
      known.set(anchors.id, { ...kept, anchors });
      spans.push(...own);
    }
  }
  const left = new Map([...(before?.left ?? []), ...(before?.known ?? [])].filter(([id]) => !known.has(id)));
  spans.push(...[...left.keys()].flatMap((id) => old.get(id) ?? []));
  return { tracked: before ? withSpans(before.tracked, spans) : trackText(text, spans), known, left };
}

/** A claim that was looked for, and the spans that it is followed by from here on; `kept` if it was followed before. */
function afterSearch(
  text: string,
  anchors: ClaimAnchors,
  found: PlacedClaim,
  kept: KnownClaim | undefined,
  spans: readonly TrackedSpan[],
): { readonly claim: KnownClaim; readonly spans: readonly TrackedSpan[] } {
  const vicinity = vicinityOf(text, found.content);
  const fresh: KnownClaim = { anchors, signature: signatureOf(anchors), found, vicinity };
  const followed = kept && placeNow(text, kept, spans);
  if (!kept || !followed) return { claim: fresh, spans: spansOf(found) };
  const isLost = found.content.length === 0;
  const there = {
    claim: fresh,
    spans: asSameSpans(spansOf(found), isAsMany(kept.found, found) ? spans : []),
  };
  // Without a place its tombstones stay, for undo and for words that are pasted.
  if (followed.content.length === 0) return isLost ? { claim: { ...kept, proposals: found }, spans } : there;
  const lost = { claim: { ...kept, proposals: found }, spans: spans.map((span) => buried(span, text)) };
  if (spans.some(isGuessed)) return isLost ? lost : there;
  switch (verdictOn(text, followed, found, anchors)) {
    case 'better':
      return there;
    case 'lost':
      return isLost ? lost : there;
    case 'asFollowed':
      return { claim: { ...kept, vicinity: vicinityOf(text, followed.content) }, spans };
  }
}

function isGuessed({ guessed, grave }: TrackedSpan): boolean {
  return guessed === true && !grave;
}

/** Whether spans with the same number belong to the same words. */
function isAsMany(one: PlacedClaim, other: PlacedClaim): boolean {
  return (['content', 'source', 'cue'] as const).every((part) => one[part].length === other[part].length);
}

/** A claim that comes back with the same anchors goes on from where it is. */
function returned(claim: KnownClaim | undefined, signature: string): KnownClaim | undefined {
  return claim?.signature === signature ? claim : undefined;
}

/** Where every claim stands now, by its id. */
export function livePlaces(live: LiveClaims): Map<string, PlacedClaim> {
  return placesOf(live, live.known);
}

/** Where claims stand that were taken out of the record, by their ids. */
export function leftPlaces(live: LiveClaims): Map<string, PlacedClaim> {
  return placesOf(live, live.left);
}

function placesOf(
  { tracked }: LiveClaims,
  claims: Iterable<readonly [string, KnownClaim]>,
): Map<string, PlacedClaim> {
  const spans = byClaim(tracked.spans);
  return new Map([...claims].map(([id, claim]) => [id, placeNow(tracked.text, claim, spans.get(id) ?? [])]));
}

function placeNow(
  text: string,
  { anchors, found, proposals }: KnownClaim,
  spans: readonly TrackedSpan[],
): PlacedClaim {
  if (found.content.length === 0) return found;
  const at = (part: string): TextRange | undefined =>
    spans.find(({ id, grave }) => id === spanId(anchors.id, part) && !grave)?.range;
  const parts = found.content.map((_, index) => at(`content${index}`)).filter((range) => range !== undefined);
  const content = parts.filter(({ start, end }) => start < end);
  if (content.length === 0 && proposals) return proposals;
  const standing = (part: 'source' | 'cue'): TextRange[] =>
    content.length > 0
      ? found[part].flatMap((_, index) => at(`${part}${index}`) ?? []).filter(({ start, end }) => start < end)
      : [];
  return {
    id: anchors.id,
    placement: placementNow(text, anchors, content),
    content,
    source: standing('source'),
    cue: standing('cue'),
    candidates: [],
  };
}

function placementNow(text: string, anchors: ClaimAnchors, content: readonly TextRange[]): Placement {
  if (content.length === 0) return 'orphaned';
  const same =
    content.length === anchors.content.length &&
    content.every((range, part) => saysTheSame(text, range, anchors.content[part]?.exact ?? ''));
  if (!same) return 'edited';
  const stood = anchors.content.every(({ at }, part) => at?.start === content[part]?.start);
  return stood ? 'unchanged' : 'moved';
}

function saysTheSame(text: string, { start, end }: TextRange, exact: string): boolean {
  const words = text.slice(start, end);
  return words === exact || foldWords(words) === foldWords(exact);
}

function spansOf({ id, ...places }: PlacedClaim): TrackedSpan[] {
  return (['content', 'source', 'cue'] as const).flatMap((part) =>
    places[part].map((range, index) => attach(spanId(id, `${part}${index}`), range)),
  );
}

export function spanId(claim: string, part: string): string {
  return `${part}:${claim}`;
}

function claimOf(span: string): string {
  return span.slice(span.indexOf(':') + 1);
}

/** The spans of each claim. */
export function byClaim(spans: readonly TrackedSpan[]): Map<string, TrackedSpan[]> {
  const groups = new Map<string, TrackedSpan[]>();
  for (const span of spans) {
    const claim = claimOf(span.id);
    const group = groups.get(claim);
    if (group) group.push(span);
    else groups.set(claim, [span]);
  }
  return groups;
}

/** The words of the anchors; positions are only hints, and change without the claim being another. */
function signatureOf({ content, source, cue }: ClaimAnchors): string {
  const words = (selectors: readonly QuoteSelector[] = []) =>
    selectors.map(({ exact, prefix, suffix }) => [exact, prefix, suffix]);
  return JSON.stringify([words(content), words(source), words(cue)]);
}
