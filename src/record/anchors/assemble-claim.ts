import { hull, type TextRange } from '../../text/range';
import type { FoldedText } from './folded-text';
import { graphemeBorderAfter, graphemeBorderBefore } from './graphemes';
import { reach, wordsBeside } from './nearby-words';
import type { JudgedPlace } from './judge';
import type { Finding } from './place-part';
import type { CandidatePlace, ClaimAnchors, PlacedClaim } from './placed-claim';
import type { QuoteSelector } from './quote-selector';
import { hintOf, seekQuote, type SoughtQuote } from './sought-quote';

/** One content part of a claim with what was found of it. */
export interface FoundPart {
  readonly claim: ClaimAnchors;
  readonly part: number;
  readonly sought: SoughtQuote;
  readonly finding: Finding;
}

/** The claim where it was recorded, if its words and all that was remembered around them stand there. */
export function asRecorded(text: string, claim: ClaimAnchors): PlacedClaim | undefined {
  const standing = (selectors: readonly QuoteSelector[] = []) =>
    selectors.flatMap((selector) =>
      standsAsRecorded(text, selector) ? (standsAt(text, selector) ?? []) : [],
    );
  const content = standing(claim.content);
  if (content.length === 0 || content.length < claim.content.length) return undefined;
  const { start, end } = hull(content) ?? { start: 0, end: 0 };
  const near = (range: TextRange) => range.end >= start - reach && range.start <= end + reach;
  return {
    id: claim.id,
    placement: 'unchanged',
    content,
    source: standing(claim.source).filter(near),
    cue: standing(claim.cue).filter(near),
    candidates: [],
  };
}

/** Whether the words and all their surroundings stand to the letter where they were recorded. */
export function standsAsRecorded(text: string, { exact, prefix, suffix, at }: QuoteSelector): boolean {
  if (!at || at.start < prefix.length) return false;
  return text.startsWith(prefix + exact + suffix, at.start - prefix.length);
}

function standsAt(text: string, { exact, at }: QuoteSelector): TextRange | undefined {
  if (!at || exact === '' || at.end - at.start !== exact.length) return undefined;
  return text.startsWith(exact, at.start) ? { start: at.start, end: at.end } : undefined;
}

/** Puts together what was found of a claim's parts. */
export function assembleClaim(
  text: string,
  folded: FoldedText,
  claim: ClaimAnchors,
  parts: readonly FoundPart[],
): PlacedClaim {
  const ordered = parts.toSorted((a, b) => a.part - b.part);
  const places = ordered.flatMap((part) => {
    const { place, outcome } = part.finding;
    if (!place) return [];
    const range = inSource(
      text,
      folded,
      place.range,
      outcome === 'same' ? claim.content[part.part] : undefined,
    );
    return { part, place, range };
  });
  const candidates = ordered.flatMap(({ part, finding }) =>
    finding.place
      ? []
      : finding.others.map((other): CandidatePlace => ({
          range: inSource(text, folded, other.range, undefined),
          part,
          score: other.score,
        })),
  );
  candidates.sort((a, b) => b.score - a.score);
  const [first] = places;
  if (!first) {
    const doubtful = ordered.some(({ finding }) => finding.outcome === 'ambiguous');
    const placement = doubtful ? 'ambiguous' : 'orphaned';
    return { id: claim.id, placement, content: [], source: [], cue: [], candidates };
  }
  const beside = (selector: QuoteSelector): TextRange[] => {
    const content = hull(places.map(({ place }) => place.range));
    if (!content) return [];
    const sought = seekQuote(selector, folded);
    const expected = expectedBeside(sought.hint, places, folded);
    const range = wordsBeside(folded, sought, content, expected);
    return range ? [inSource(text, folded, range, selector)] : [];
  };
  return {
    id: claim.id,
    placement: placementOf(
      claim,
      ordered,
      places.map(({ range }) => range),
    ),
    content: places.map(({ range }) => range),
    source: (claim.source ?? []).flatMap(beside),
    cue: (claim.cue ?? []).flatMap(beside),
    candidates,
  };
}

/** Where words stand that stood at a position, if they kept their distance from the part of the content next to them. */
function expectedBeside(
  hint: number | undefined,
  places: readonly { readonly part: FoundPart; readonly place: JudgedPlace }[],
  folded: FoldedText,
): number | undefined {
  if (hint === undefined) return undefined;
  const distances = places.flatMap(({ part, place: { range } }) => {
    const selector = part.claim.content[part.part];
    const start = selector && hintOf(selector, folded);
    if (start === undefined) return [];
    const end = start + part.sought.words.length;
    // Behind the content they keep their distance from its end, however its words changed.
    return hint < end
      ? [{ gap: Math.max(0, start - hint), expected: range.start + hint - start }]
      : [{ gap: hint - end, expected: range.end + hint - end }];
  });
  return distances.toSorted((a, b) => a.gap - b.gap)[0]?.expected;
}

function placementOf(
  claim: ClaimAnchors,
  parts: readonly FoundPart[],
  content: readonly TextRange[],
): PlacedClaim['placement'] {
  if (content.length < claim.content.length) return 'edited';
  if (parts.some(({ finding }) => finding.outcome === 'edited')) return 'edited';
  return content.every(({ start }, part) => start === claim.content[part]?.at?.start) ? 'unchanged' : 'moved';
}

/** The range of the original, with whole characters, and to the letter where the very words stand. */
function inSource(
  text: string,
  folded: FoldedText,
  place: TextRange,
  selector: QuoteSelector | undefined,
): TextRange {
  const range = folded.toSource(place);
  const recorded = selector && standsAt(text, selector);
  const literal =
    recorded && hintOf(selector, folded) === place.start
      ? recorded
      : selector && literalRange(text, range, selector.exact);
  return {
    start: graphemeBorderBefore(text, literal?.start ?? range.start),
    end: graphemeBorderAfter(text, literal?.end ?? range.end),
  };
}

/** Where the words stand to the letter inside a range that folds to the same. */
function literalRange(text: string, range: TextRange, exact: string): TextRange | undefined {
  const start = text.indexOf(exact, range.start);
  const end = start + exact.length;
  return start >= 0 && end <= range.end ? { start, end } : undefined;
}
