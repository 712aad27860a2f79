import type { Companion } from './bare-places';
import { foldInSteps, type FoldedText } from './folded-text';
import { Neighbours } from './neighbours';
import { asRecorded, assembleClaim, standsAsRecorded, type FoundPart } from './assemble-claim';
import { firmPlace, isBare, placePart, untouched } from './place-part';
import type { ClaimAnchors, PlacedClaim } from './placed-claim';
import { hintOf, seekQuote } from './sought-quote';
import { finish, type Steps } from '../../text/steps';
import { withoutCollisions } from './collisions';
import { WordIndex } from './word-index';

export interface PlacingOptions {
  /**
   * The text has the hash of the record: a position holds if words and surroundings stand there to the letter.
   * Any other was written for another text, before an edit or a merge, and is not even a hint.
   */
  readonly trusted: boolean;
}

/**
 * Finds the places of all claims of a record in a text.
 *
 * Claims whose words and surroundings stand just once are placed first; the others are judged with these as
 * neighbours. No place is guessed: what fits two places about as well is ambiguous, what fits none well
 * enough is orphaned.
 *
 * Every claim comes back once, by its id; of claims that share an id the last one stands.
 */
export function placeClaims(
  text: string,
  claims: readonly ClaimAnchors[],
  options: PlacingOptions,
): Map<string, PlacedClaim> {
  return finish(placingSteps(text, claims, options));
}

/** The same work in small steps, so that the caller can pause between them or drop the rest. */
export function* placingSteps(
  text: string,
  claims: readonly ClaimAnchors[],
  options: PlacingOptions,
): Steps<Map<string, PlacedClaim>> {
  const placed = new Map<string, PlacedClaim>();
  const open: ClaimAnchors[] = [];
  const standing: ClaimAnchors[] = [];
  for (const claim of claims) {
    const recorded = options.trusted ? asRecorded(text, claim) : undefined;
    placed.set(
      claim.id,
      recorded ?? { id: claim.id, placement: 'orphaned', content: [], source: [], cue: [], candidates: [] },
    );
    (recorded ? standing : open).push(claim);
  }
  if (open.length === 0) return placed;
  const folded = yield* foldInSteps(text);
  const found = new Map<ClaimAnchors, FoundPart[]>(open.map((claim) => [claim, []]));
  for (const part of yield* findParts(text, folded, open, standing, options))
    found.get(part.claim)?.push(part);
  for (const claim of open) {
    placed.set(claim.id, assembleClaim(text, folded, claim, found.get(claim) ?? []));
    yield;
  }
  return placed;
}

/** Of a longer text the words are indexed before anything is looked for in it. */
const longText = 100_000;

/** @param standing claims that stand where they were recorded, where no other claim may land */
function* findParts(
  text: string,
  folded: FoldedText,
  claims: readonly ClaimAnchors[],
  standing: readonly ClaimAnchors[],
  { trusted }: PlacingOptions,
): Steps<FoundPart[]> {
  const found: FoundPart[] = [];
  for (const claim of standing) {
    for (const [part, selector] of claim.content.entries()) {
      const sought = seekQuote(selector, folded);
      found.push({ claim, part, sought, finding: untouched(sought, sought.hint ?? 0) });
    }
    yield;
  }
  const early = folded.text.length > longText ? yield* WordIndex.read(folded.text) : undefined;
  const doubtful: Omit<FoundPart, 'finding'>[] = [];
  for (const claim of claims) {
    for (const [part, selector] of claim.content.entries()) {
      const folding = seekQuote(selector, folded);
      const sought = trusted ? { ...folding, hint: undefined } : folding;
      const finding = firmPlace(folded.text, sought, early);
      if (finding) found.push({ claim, part, sought, finding });
      else doubtful.push({ claim, part, sought });
      yield;
    }
  }
  if (doubtful.length === 0) return found;
  const neighbours = new Neighbours(
    found.flatMap(({ sought: { hint }, finding: { place } }) =>
      hint === undefined || !place ? [] : { from: hint, to: place.range.start },
    ),
  );
  const index = early ?? (yield* WordIndex.read(folded.text));
  for (const part of doubtful) {
    const { sought, claim } = part;
    const evidence = neighbours.evidenceFor(sought.hint);
    const selector = claim.content[part.part];
    const { hint } = sought;
    const still =
      hint !== undefined &&
      selector &&
      !isBare(sought) &&
      evidence.expected === hint &&
      standsAsRecorded(text, selector);
    const finding = still
      ? untouched(sought, hint)
      : yield* placePart(folded.text, index, sought, evidence, companionsOf(claim, part.part, folded));
    found.push({ ...part, finding });
    yield;
  }
  return withoutCollisions(found);
}

/** The other words of a claim, as they stood around one of its parts. */
function companionsOf(claim: ClaimAnchors, part: number, folded: FoldedText): Companion[] {
  const quote = claim.content[part];
  const start = quote && hintOf(quote, folded);
  const others = [
    ...claim.content.filter((each) => each !== quote),
    ...(claim.source ?? []),
    ...(claim.cue ?? []),
  ];
  return others.flatMap((selector) => {
    const { words, hint } = seekQuote(selector, folded);
    const offset = start === undefined || hint === undefined ? undefined : hint - start;
    return words === '' ? [] : [{ words, offset }];
  });
}
