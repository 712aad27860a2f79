import { selectorFor, type QuoteSelector } from '../anchors/quote-selector';
import type { SpeakerKind } from '../../attribution/analysis';
import type { AnnotatedClaim, AnnotatedSpeaker } from '../annotated-article';
import type { TextRange } from '../../text/range';
import { emptyMap, type PlainMap, type PlainValue } from '../yaml/plain-value';

/** A map without the values that say nothing. */
export function entryOf(values: Record<string, PlainValue | undefined>): PlainMap {
  const entry = emptyMap();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
      entry[key] = value;
  }
  return entry;
}

/** A place in the article with the words around it. */
export function placeEntry(text: string, range: TextRange): PlainMap {
  return selectorEntry(selectorFor(text, range));
}

export function selectorEntry({ exact, prefix, suffix, at }: QuoteSelector): PlainMap {
  return entryOf({
    exact,
    prefix: prefix || undefined,
    suffix: suffix || undefined,
    at: at && [at.start, at.end],
  });
}

/** A place near another one, for which its own words are enough. */
export function shortPlaceEntry(text: string, { start, end }: TextRange): PlainMap {
  return entryOf({ exact: text.slice(start, end), at: [start, end] });
}

/** The same for places that are mostly one, and then stand alone; `undefined` for none. */
export function shortPlaceEntries(text: string, ranges: readonly TextRange[]): PlainValue | undefined {
  const entries = ranges.map((range) => shortPlaceEntry(text, range));
  return entries.length > 1 ? entries : entries[0];
}

/** What a claim is made of, before it has an id. */
export type NewClaim = Pick<AnnotatedClaim, 'kind' | 'content' | 'source' | 'cue' | 'speaker'> &
  Partial<Pick<AnnotatedClaim, 'denies' | 'supports' | 'status' | 'terms' | 'note'>>;

export function claimEntryOf(text: string, id: string, claim: NewClaim): PlainMap {
  return entryOf({
    id,
    kind: claim.kind,
    speaker: claim.speaker,
    content: claim.content.map((range) => placeEntry(text, range)),
    source: shortPlaceEntries(text, claim.source),
    cue: shortPlaceEntries(text, claim.cue),
    status: claim.status ?? 'unchecked',
    terms: claim.terms,
    denies: [...(claim.denies ?? [])],
    supports: [...(claim.supports ?? [])],
    note: claim.note,
  });
}

/** A speaker that may be recorded; of one whom a person names nobody has told the kind. */
export type NewSpeaker = Omit<AnnotatedSpeaker, 'kind'> & { readonly kind?: SpeakerKind };

export function speakerEntryOf({ name, kind, role, affiliation, aliases }: NewSpeaker): PlainMap {
  return entryOf({ name, kind, role, affiliation, aliases: [...aliases] });
}
