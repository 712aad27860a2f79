import assert from 'node:assert/strict';
import { foldWords } from '../../../src/record/anchors/folded-text';
import { isGraphemeBorder } from '../../../src/record/anchors/graphemes';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors, PlacedClaim } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';
import { applyChanges, type TextChange } from '../../../src/record/anchors/text-change';
import { track, trackText } from '../../../src/record/anchors/track';
import { attach } from '../../../src/record/anchors/tracked-span';

/**
 * What holds of any article, any places in it and any edits: every claim comes back, its places lie in the text and
 * split no character, what counts as unchanged says the same, and the place that was found is found again.
 *
 * @param bytes first two bytes per claim and four per edit, told by their counts, then the article
 * @throws an assertion error that tells what does not hold
 */
export function checkAnchors(bytes: Uint8Array): void {
  const { text, claims, changes } = scene(bytes);
  const edited = applyChanges(text, changes);
  for (const after of [text, edited]) {
    const placed = placeClaims(after, claims, { trusted: false });
    assert.deepEqual(
      [...placed.keys()],
      claims.map(({ id }) => id),
      'every claim comes back',
    );
    for (const claim of claims) checkPlace(after, claim, placed.get(claim.id)!);
  }
  checkTracking(text, claims, changes, edited);
}

function checkPlace(text: string, claim: ClaimAnchors, { content, placement }: PlacedClaim): void {
  const lost = placement === 'orphaned' || placement === 'ambiguous';
  assert.equal(content.length === 0, lost, 'what is lost has no place, and nothing else');
  for (const { start, end } of content) {
    assert.ok(0 <= start && start <= end && end <= text.length, 'the place lies in the text');
    assert.ok(isGraphemeBorder(text, start) && isGraphemeBorder(text, end), 'no character is split');
  }
  if (lost || placement === 'edited') return;
  const exact = claim.content[0]?.exact ?? '';
  const [place] = content;
  assert.ok(place);
  assert.equal(visible(text.slice(place.start, place.end)), visible(exact), 'the same words');
}

/** Words as they are compared, without the joiners that a whole character may end with. */
function visible(words: string): string {
  return foldWords(words).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

function checkTracking(
  text: string,
  claims: readonly ClaimAnchors[],
  changes: readonly TextChange[],
  edited: string,
): void {
  const spans = claims.map(({ id, content }) => attach(id, content[0]!.at!));
  const live = track(trackText(text, spans), changes);
  assert.equal(live.text, edited, 'live tracking sees the same text');
  assert.deepEqual(live.spans.map(({ id }) => id).toSorted(), spans.map(({ id }) => id).toSorted());
  for (const { range } of live.spans) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= edited.length);
  }
}

interface Scene {
  readonly text: string;
  readonly claims: readonly ClaimAnchors[];
  readonly changes: readonly TextChange[];
}

/** The article with claims and edits that the bytes tell of. */
function scene(bytes: Uint8Array): Scene {
  const claimCount = 1 + ((bytes[0] ?? 0) % 6);
  const editCount = (bytes[1] ?? 0) % 5;
  const head = 2 + claimCount * 2 + editCount * 4;
  const text = new TextDecoder().decode(bytes.subarray(head));
  const share = (at: number): number => Math.floor(((bytes[at] ?? 0) / 256) * text.length);
  const claims = Array.from({ length: claimCount }, (_, index): ClaimAnchors => {
    const start = share(2 + index * 2);
    const end = Math.min(text.length, start + 1 + (bytes[3 + index * 2] ?? 0));
    return { id: `c${index}`, content: [selectorFor(text, { start, end })] };
  });
  return { text, claims, changes: edits(text, bytes, 2 + claimCount * 2, editCount) };
}

/** Edits that neither overlap nor touch; what they write stands elsewhere in the article, so that copies arise. */
function edits(text: string, bytes: Uint8Array, from: number, count: number): TextChange[] {
  const plans = Array.from({ length: count }, (_, index) => {
    const [where = 0, length = 0, copied = 0, size = 0] = bytes.subarray(
      from + index * 4,
      from + index * 4 + 4,
    );
    return { where, length, copied, size };
  });
  let free = 0;
  return plans
    .toSorted((a, b) => a.where - b.where)
    .flatMap(({ where, length, copied, size }) => {
      const rangeOffset = Math.floor((where / 256) * text.length);
      if (rangeOffset < free) return [];
      const rangeLength = Math.min(length, text.length - rangeOffset);
      const source = Math.floor((copied / 256) * text.length);
      free = rangeOffset + rangeLength + 1;
      return [{ rangeOffset, rangeLength, text: text.slice(source, source + size) }];
    });
}
