import type { AnnotatedClaim } from '../annotated-article';
import { isProvisional, newId } from '../ids';
import type { RecordReading } from '../reading';
import { textHash } from '../text-hash';
import type { NewItem, YamlOp } from '../yaml/ops';
import { emptyMap, type PlainMap } from '../yaml/plain-value';
import { carriedOut, opened, refused, type Desk, type EditOutcome } from './desk';
import { claimEntryOf, entryOf, speakerEntryOf, type NewClaim, type NewSpeaker } from './entries';

/**
 * Records suggestions: their claims, and the entries of their speakers that the record lacks. A suggestion that denies or
 * supports another one that is recorded with it refers to its new id.
 */
export function recordSuggestions(
  desk: Desk,
  suggestions: readonly AnnotatedClaim[],
  speakers: readonly NewSpeaker[],
): EditOutcome {
  const ids = new Map<string, string>();
  const taken = takenIds(desk.reading);
  for (const { id } of suggestions) {
    const own = newId(desk.random, taken);
    taken.add(own);
    ids.set(id, own);
  }
  const known = (id: string) =>
    ids.get(id) ??
    (desk.reading?.record.claims.some((claim) => claim.id === id && !isProvisional(id)) ? id : undefined);
  const claims = suggestions.map((claim): [string, NewClaim] => [
    ids.get(claim.id) ?? claim.id,
    {
      ...claim,
      denies: claim.denies.flatMap((id) => known(id) ?? []),
      supports: claim.supports.flatMap((id) => known(id) ?? []),
    },
  ]);
  return added(desk, claims, speakers);
}

/** Adds a claim that a person marked; `speakers` must hold the one it names unless the record does. */
export function addClaim(desk: Desk, claim: NewClaim, speakers: readonly NewSpeaker[]): EditOutcome {
  return added(desk, [[newId(desk.random, takenIds(desk.reading)), claim]], speakers);
}

function added(
  desk: Desk,
  claims: readonly (readonly [string, NewClaim])[],
  speakers: readonly NewSpeaker[],
): EditOutcome {
  const base = opened(desk);
  if (base.state === 'locked') return refused('locked');
  if (claims.some(([, { content }]) => content.length === 0)) return refused('noWords');
  const missing = new Map<string, PlainMap>();
  for (const [, { speaker }] of claims) {
    if (speaker === null || base.record.speakers.has(speaker)) continue;
    const entry = speakers.find(({ key }) => key === speaker);
    if (!entry) return refused('unknownSpeaker');
    missing.set(speaker, speakerEntryOf(entry));
  }
  const ops = [...openingOps(desk, base), ...speakerOps(base, missing), ...claimOps(desk, base, claims)];
  return carriedOut(
    desk,
    base,
    ops,
    claims.map(([id]) => id),
  );
}

/**
 * What the first edit of a record writes before everything else: in an empty one its version, and what it is about
 * where it does not say so.
 */
export function openingOps(desk: Desk, base: RecordReading): YamlOp[] {
  if (base.file.entries.some(({ key }) => key === 'article')) return [];
  const { title, url, published, language } = desk.article ?? {};
  // The fingerprint vouches for all positions of the record.
  const vouched = base.record.claims.every(({ id }) => desk.placed?.get(id)?.placement === 'unchanged');
  const sha256 = vouched && base.record.dismissed.length === 0 ? textHash(desk.text) : undefined;
  const about = entryOf({ title, url, published, language, sha256 });
  return [
    ...(base.file.entries.length > 0 ? [] : [{ op: 'set' as const, path: ['version'], value: 1 }]),
    ...(Object.keys(about).length > 0 ? [{ op: 'set' as const, path: ['article'], value: about }] : []),
  ];
}

/** Adds speakers under their keys. */
export function speakerOps({ record }: RecordReading, missing: ReadonlyMap<string, PlainMap>): YamlOp[] {
  if (missing.size === 0) return [];
  if (record.speakers.size === 0) {
    return [{ op: 'set', path: ['speakers'], value: Object.assign(emptyMap(), Object.fromEntries(missing)) }];
  }
  return [...missing].map(([key, value]) => ({ op: 'set', path: ['speakers', key], value }));
}

function claimOps(
  desk: Desk,
  base: RecordReading,
  claims: readonly (readonly [string, NewClaim])[],
): YamlOp[] {
  const places = new Map<number, NewItem[]>();
  const inOrder = [...claims].sort(
    ([a, one], [b, other]) => startOf(one) - startOf(other) || (a < b ? -1 : 1),
  );
  for (const [id, claim] of inOrder) {
    const index = indexFor(desk, base, id, startOf(claim));
    const items = places.get(index) ?? [];
    items.push({ value: claimEntryOf(desk.text, id, claim) });
    places.set(index, items);
  }
  return [...places]
    .sort(([a], [b]) => b - a)
    .map(([index, items]) => ({ op: 'insert', path: ['claims'], index, items }));
}

/** Claims stand in the order of the text, ids break ties; nothing that is there moves. */
export function indexFor({ placed }: Desk, { entries }: RecordReading, id: string, start: number): number {
  const after = entries.findIndex(({ claim }) => {
    if (!claim) return false;
    const own = placed?.get(claim.id)?.content[0]?.start ?? claim.content[0]?.at?.start;
    return own !== undefined && (own > start || (own === start && claim.id > id));
  });
  return after < 0 ? entries.length : after;
}

function startOf({ content }: NewClaim): number {
  return Math.min(...content.map(({ start }) => start));
}

export function takenIds(reading: RecordReading | null): Set<string> {
  return new Set(reading?.entries.flatMap(({ claim, writtenId }) => [claim?.id ?? '', writtenId ?? '']));
}
