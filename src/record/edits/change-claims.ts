import type { ClaimKind } from '../../attribution/analysis';
import type { TextRange } from '../../text/range';
import { asRecorded } from '../anchors/assemble-claim';
import type { QuoteSelector } from '../anchors/quote-selector';
import type { PlacedClaim } from '../anchors/placed-claim';
import type { ClaimStatus, ClaimTerms } from '../annotated-article';
import { newId } from '../ids';
import type { RecordReading } from '../reading';
import type { ReadClaim } from '../reading/claims';
import type { RecordedClaim } from '../schema';
import { textHash } from '../text-hash';
import type { YamlOp } from '../yaml/ops';
import { valueAt } from '../yaml/places';
import { valueIn, writtenAt } from '../yaml/spelling';
import { emptyMap, isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { fileValue } from '../yaml/yaml-file';
import { speakerOps, takenIds } from './add-claims';
import { listOps, positionValueOps, setOrDelete } from './value-ops';
import { carriedOut, opened, refused, type Desk, type EditOutcome } from './desk';
import {
  entryOf,
  placeEntry,
  shortPlaceEntries,
  shortPlaceEntry,
  speakerEntryOf,
  type NewSpeaker,
} from './entries';

/** What a person changes in a claim; `null` takes the value away. */
export interface ClaimChange {
  readonly kind?: ClaimKind;
  /** Key of a speaker of the record or of the speakers given with the change. */
  readonly speaker?: string | null;
  readonly status?: ClaimStatus;
  readonly terms?: ClaimTerms | null;
  readonly note?: string | null;
  readonly denies?: readonly string[];
  readonly supports?: readonly string[];
  /** `false` keeps a claim whose words are gone. */
  readonly inArticle?: false;
}

/** Changes recorded claims; where a claim has moved, its positions are brought up to date with it. */
export function changeClaims(
  desk: Desk,
  ids: readonly string[],
  change: ClaimChange,
  speakers: readonly NewSpeaker[] = [],
): EditOutcome {
  const base = opened(desk);
  const { speaker } = change;
  const missing = new Map<string, PlainMap>();
  if (speaker !== undefined && speaker !== null && !base.record.speakers.has(speaker)) {
    const entry = speakers.find(({ key }) => key === speaker);
    if (!entry) return refused('unknownSpeaker');
    missing.set(speaker, speakerEntryOf(entry));
  }
  const values = Object.entries(change).filter(
    (entry): entry is [string, PlainValue] => entry[1] !== undefined,
  );
  return onEach(desk, base, ids, speakerOps(base, missing), (index) =>
    values.flatMap(([key, value]) =>
      Array.isArray(value)
        ? listOps(base, index, key, value)
        : setOrDelete(base, ['claims', index, key], value),
    ),
  );
}

/** Deletes recorded claims; what others say of them (`denies`, `supports`) goes too. */
export function deleteClaims(desk: Desk, ids: readonly string[]): EditOutcome {
  const base = opened(desk);
  const gone = new Set(ids);
  const ops: YamlOp[] = base.entries.flatMap(({ claim }, index) =>
    !claim || gone.has(claim.id)
      ? []
      : (['denies', 'supports'] as const).flatMap((key) =>
          claim[key].some((id) => gone.has(id))
            ? listOps(
                base,
                index,
                key,
                claim[key].filter((id) => !gone.has(id)),
              )
            : [],
        ),
  );
  const indexes = ids.map((id) => indexOf(base, id)).sort((a, b) => b - a);
  if (indexes.some((index) => index < 0)) return refused('unknownClaim');
  ops.push(...indexes.map((index): YamlOp => ({ op: 'delete', path: ['claims', index] })));
  return carriedOut(desk, base, ops, []);
}

/** Adds one act of checking and sets the claim's status to its result. */
export function addCheck(
  desk: Desk,
  id: string,
  check: { date: string; by?: string | undefined; result: ClaimStatus; method?: string | undefined },
): EditOutcome {
  const base = opened(desk);
  return onEach(desk, base, [id], [], (index, { claim }) => [
    ...setOrDelete(base, ['claims', index, 'status'], check.result),
    {
      op: 'insert',
      path: ['claims', index, 'checks'],
      index: claim?.checks.length ?? 0,
      items: [{ value: entryOf({ ...check }) }],
    },
  ]);
}

/** What a piece of evidence does to a claim. */
export type EvidenceRelation = 'supports' | 'disputes' | 'context';

/** Adds a piece of evidence: an address on the web or a file, and what it does to the claim. */
export function addEvidence(
  desk: Desk,
  id: string,
  evidence: { url?: string; file?: string; relation?: EvidenceRelation; accessed?: string },
): EditOutcome {
  const base = opened(desk);
  return onEach(desk, base, [id], [], (index, { claim }) => [
    {
      op: 'insert',
      path: ['claims', index, 'evidence'],
      index: claim?.evidence.length ?? 0,
      items: [{ value: entryOf({ ...evidence }) }],
    },
  ]);
}

/** Where a claim is tied to. */
export interface ClaimPlaces {
  readonly content: readonly TextRange[];
  readonly source?: readonly TextRange[];
  readonly cue?: readonly TextRange[];
}

/**
 * Ties a claim to places in the article: after it was lost, or to take over changed words.
 *
 * @param status what the claim's status is from here on, if another
 */
export function attachClaim(desk: Desk, id: string, places: ClaimPlaces, status?: ClaimStatus): EditOutcome {
  const base = opened(desk);
  if (places.content.length === 0) return refused('noWords');
  return onEach({ ...desk, placed: new Map() }, base, [id], [], (index) => [
    ...placeOps(desk, base, index, places, (place) => place),
    ...setOrDelete(base, ['claims', index, 'inArticle'], null),
    ...(status === undefined ? [] : setOrDelete(base, ['claims', index, 'status'], status)),
  ]);
}

/** Tells where a claim stands by now although its words there are others than those recorded, which stay recorded. */
export function relocateClaim(desk: Desk, id: string, places: ClaimPlaces): EditOutcome {
  const base = opened(desk);
  return onEach({ ...desk, placed: new Map() }, base, [id], [], (index, { claim }) =>
    placeOps(desk, base, index, places, (place, part) => ({
      ...place,
      exact: claim?.content[part]?.exact ?? place['exact'] ?? null,
    })),
  );
}

function placeOps(
  desk: Desk,
  base: RecordReading,
  index: number,
  { content, source = [], cue = [] }: ClaimPlaces,
  entryFor: (place: PlainMap, part: number) => PlainMap,
): YamlOp[] {
  const entries = content.map((range, part) => entryFor(placeEntry(desk.text, range), part));
  return [
    ...contentOps(base, index, entries),
    ...besideOps(desk, base, index, 'source', source),
    ...besideOps(desk, base, index, 'cue', cue),
  ];
}

/** Brings the positions of all claims that are where they should be up to date, and the fingerprint of the text with them. */
export function refreshPositions(
  desk: Desk & { readonly placed: ReadonlyMap<string, PlacedClaim> },
): EditOutcome {
  const base = opened(desk);
  const ops = base.entries.flatMap(({ claim }, index) =>
    claim ? [...positionOps(desk, base, claim.id, index), ...staleOps(desk, base, claim, index)] : [],
  );
  ops.push(...setOrDelete(base, ['article', 'sha256'], textHash(desk.text)));
  return carriedOut(
    desk,
    base,
    ops,
    base.record.claims.map(({ id }) => id),
  );
}

/** Gives claims without an id, or with one that another claim has, an id of their own. */
export function giveMissingIds(desk: Desk): EditOutcome {
  const base = opened(desk);
  const taken = takenIds(base);
  const ops = base.entries.flatMap(({ claim, writtenId }, index): YamlOp[] => {
    if (!claim || claim.id === writtenId) return [];
    const id = newId(desk.random, taken);
    taken.add(id);
    return [{ op: 'set', path: ['claims', index, 'id'], value: id }];
  });
  return carriedOut(desk, base, ops, []);
}

type OpsFor = (index: number, entry: ReadClaim) => YamlOp[];

function onEach(
  desk: Desk,
  base: RecordReading,
  ids: readonly string[],
  first: readonly YamlOp[],
  opsFor: OpsFor,
): EditOutcome {
  if (base.state === 'locked') return refused('locked');
  const ops = [...first];
  for (const id of ids) {
    const index = indexOf(base, id);
    const entry = base.entries[index];
    if (!entry) return refused('unknownClaim');
    const own = opsFor(index, entry);
    if (own.length > 0) ops.push(...own, ...positionOps(desk, base, id, index));
  }
  return carriedOut(desk, base, ops, ids);
}

function indexOf({ entries }: RecordReading, id: string): number {
  return entries.findIndex(({ claim }) => claim?.id === id);
}

/** The positions of a claim that stands elsewhere than it says. */
function positionOps({ placed }: Desk, base: RecordReading, id: string, index: number): YamlOp[] {
  const place = placed?.get(id);
  const claim = base.entries[index]?.claim;
  if (!claim || !place || (place.placement !== 'moved' && place.placement !== 'unchanged')) return [];
  const path = ['claims', index];
  const at = (key: 'source' | 'cue') =>
    claim[key].length === place[key].length
      ? place[key].flatMap((range, piece) => {
          const selector = claim[key][piece];
          return selector ? atOps(base, piecePath(base, [...path, key], piece), selector, range) : [];
        })
      : [];
  return [
    ...place.content.flatMap((range, part) => {
      const selector = claim.content[part];
      return selector ? atOps(base, [...path, 'content', part], selector, range) : [];
    }),
    ...at('source'),
    ...at('cue'),
  ];
}

/** Takes the positions from a claim that is not there although they fit a copy: the new fingerprint would vouch for them. */
function staleOps(
  { placed, text }: Desk,
  base: RecordReading,
  claim: RecordedClaim,
  index: number,
): YamlOp[] {
  const placement = placed?.get(claim.id)?.placement;
  const lost = placement === 'ambiguous' || placement === 'orphaned' || placement === 'edited';
  if (!lost || !asRecorded(text, claim)) return [];
  return claim.content.flatMap((_, part) =>
    setOrDelete(base, ['claims', index, 'content', part, 'at'], null),
  );
}

function atOps(
  base: RecordReading,
  path: readonly (string | number)[],
  { at }: QuoteSelector,
  range: TextRange,
): YamlOp[] {
  if (at?.start === range.start && at.end === range.end) return [];
  return positionValueOps(base, [...path, 'at'], range.start, range.end);
}

/** Ties the parts of a claim to places, in order; what else is written of a part that is there no more, comments too, goes to the last one. */
function contentOps(base: RecordReading, index: number, entries: readonly PlainMap[]): YamlOp[] {
  const path = ['claims', index, 'content'] as const;
  const recorded = base.entries[index]?.claim?.content.length ?? 0;
  const last = entries.length - 1;
  const ops = entries.slice(0, recorded).flatMap((entry, part) => keyOps(base, [...path, part], entry));
  if (recorded === 0) return [{ op: 'set', path, value: [...entries] }];
  if (recorded <= last) {
    const items = entries.slice(recorded).map((value) => ({ value }));
    return [...ops, { op: 'insert', path, index: recorded, items }];
  }
  const parts = partsOf(base, index);
  const kept: PlainMap = Object.assign(emptyMap(), parts[last]);
  for (const [further, part] of parts.slice(entries.length).entries()) {
    for (const [key, value] of Object.entries(part)) {
      if (placeKeys.includes(key)) continue;
      let free = key;
      for (let copy = 2; free in kept && !sameValue(kept[free] ?? null, value); copy++)
        free = `${key}-${copy}`;
      const written = writtenAt(base.file, [...path, entries.length + further, key]);
      const spelt = written === undefined ? {} : { written };
      if (!(free in kept)) ops.push({ op: 'set', path: [...path, last, free], value, ...spelt });
      kept[free] = value;
    }
  }
  for (let part = recorded - 1; part > last; part--)
    ops.push({ op: 'delete', path: [...path, part], keepComments: true });
  return ops;
}

function partsOf({ entries }: RecordReading, index: number): PlainMap[] {
  const claim = entries[index]?.item.value();
  const content = isPlainMap(claim) ? claim['content'] : undefined;
  return Array.isArray(content) ? content.filter(isPlainMap) : [];
}

/** Ties the words beside a claim's content to places; their other keys stay. */
function besideOps(
  { text }: Desk,
  base: RecordReading,
  index: number,
  key: 'source' | 'cue',
  ranges: readonly TextRange[],
): YamlOp[] {
  const path = ['claims', index, key] as const;
  const value = shortPlaceEntries(text, ranges);
  const recorded = base.entries[index]?.claim?.[key].length ?? 0;
  if (value === undefined) return [];
  if (recorded === 0) return [{ op: 'set', path, value }];
  // A piece that is not in the article any more keeps its words in the record.
  if (recorded !== ranges.length) return [];
  return ranges.flatMap((range, piece) =>
    keyOps(base, piecePath(base, path, piece), shortPlaceEntry(text, range)),
  );
}

/** Where a piece of a source or of words of saying stands: one that is alone may stand in no list. */
function piecePath(
  { file }: RecordReading,
  path: readonly (string | number)[],
  piece: number,
): readonly (string | number)[] {
  return valueAt(file, [...path, piece]) ? [...path, piece] : path;
}

const placeKeys: readonly string[] = ['exact', 'prefix', 'suffix', 'at'];

/** Sets the keys of a place that say something else by now, and leaves its other keys alone. */
function keyOps(base: RecordReading, path: readonly (string | number)[], entry: PlainMap): YamlOp[] {
  if (!valueAt(base.file, path)) return [{ op: 'set', path, value: entry }];
  const before = valueIn(fileValue(base.file), path);
  return placeKeys.flatMap((key) => {
    const value = entry[key] ?? null;
    const isSame = isPlainMap(before) && sameValue(before[key] ?? null, value);
    if (isSame) return [];
    if (key !== 'at' || !Array.isArray(value)) return setOrDelete(base, [...path, key], value);
    return positionValueOps(base, [...path, key], Number(value[0]), Number(value[1]));
  });
}
