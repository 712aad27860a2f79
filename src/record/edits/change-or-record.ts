import type { AnnotatedClaim } from '../annotated-article';
import { differenceEdit } from '../yaml/patch';
import { recordSuggestions } from './add-claims';
import { changeClaims } from './change-claims';
import type { Desk, EditOutcome } from './desk';
import type { NewSpeaker } from './entries';

/** The ids of recorded claims, and suggestions. */
export interface MixedClaims {
  readonly ids: readonly string[];
  readonly suggestions: readonly AnnotatedClaim[];
}

/** Changes what is recorded and records what is not yet, with the change made: all of it in one edit, or none. */
export function changeOrRecord(
  desk: Desk,
  { ids, suggestions }: MixedClaims,
  change: Partial<Pick<AnnotatedClaim, 'speaker' | 'status' | 'terms' | 'note'>>,
  speakers: readonly NewSpeaker[],
): EditOutcome {
  const changing = (): EditOutcome => changeClaims(desk, ids, change, speakers);
  const recording = (from: Desk): EditOutcome =>
    recordSuggestions(
      from,
      suggestions.map((claim) => ({ ...claim, ...change })),
      speakers,
    );
  if (suggestions.length === 0) return changing();
  if (ids.length === 0) return recording(desk);
  // In this order: new claims would give others of the same file, which have no id of their own, other ones.
  const changed = changing();
  if (!changed.ok) return changed;
  const both = recording({ ...desk, reading: changed.reading });
  if (!both.ok) return both;
  const edits = [differenceEdit(desk.reading?.text ?? '', both.text)];
  return { ...both, edits, claims: [...changed.claims, ...both.claims] };
}
