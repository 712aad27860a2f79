import type { CarriedClaim } from '../anchors/carried-claims';
import { foldWords } from '../anchors/folded-text';
import type { QuoteSelector } from '../anchors/quote-selector';
import { overlaps } from '../../text/range';
import { isProvisional, newId } from '../ids';
import { claimLines } from '../merge/item-lines';
import { readRecord, type RecordReading } from '../reading';
import type { ReadClaim } from '../reading/claims';
import { recordLayout } from '../record-layout';
import { speakerKey } from '../speaker-keys';
import { type NewItem, type YamlOp } from '../yaml/ops';
import { patchYaml } from '../yaml/patch';
import { isPlainMap, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { fileValue } from '../yaml/yaml-file';
import { indexFor, openingOps, speakerOps, takenIds } from './add-claims';
import { attachClaim, relocateClaim } from './change-claims';
import { carriedOut, opened, refused, type Desk, type EditOutcome } from './desk';

/**
 * Takes claims over from another record with all that is written there about them: checks, evidence, notes, comments and
 * keys of the newsroom's own. Their speakers come with them unless this record has them under the same name; what they
 * say of claims that do not come along (`denies`, `supports`) is left behind.
 *
 * Where the words have changed since they were recorded, the recorded ones stay: what was checked are they.
 *
 * A claim that this record has already, under the same id at the same words, is left as it is here.
 *
 * @param from the record that the claims stand in; it is not changed
 * @param carried where their words stand in this article; without content they come in without positions, to be looked for
 * @param ids whether they keep their ids, as when they move, or get new ones, as when they are copied; an id that another
 *   claim has here is never taken
 */
export function carryClaims(
  desk: Desk,
  from: RecordReading,
  carried: readonly CarriedClaim[],
  ids: 'same' | 'new',
): EditOutcome {
  const base = opened(desk);
  if (base.state === 'locked') return refused('locked');
  const coming = carried.filter((claim) => !isHere(desk, base, claim));
  if (coming.length === 0) return carriedOut(desk, base, [], []);
  const taken = takenIds(base);
  const newIds = new Map<string, string>();
  for (const { id } of coming) {
    const own = ids === 'new' || taken.has(id) || isProvisional(id) ? newId(desk.random, taken) : id;
    taken.add(own);
    newIds.set(id, own);
  }
  const related = (id: string) =>
    newIds.get(id) ?? (base.record.claims.some((claim) => claim.id === id) ? id : '');
  const guests = new GuestSpeakers(base, from);
  const places = new Map<number, { id: string; start: number; item: NewItem }[]>();
  for (const claim of coming) {
    const entry = from.entries.find((each) => each.claim?.id === claim.id);
    const item =
      entry && carriedItem(desk, from, entry, claim, newIds.get(claim.id) ?? claim.id, related, guests);
    if (!item) return refused(entry ? 'unsupported' : 'unknownClaim');
    const id = newIds.get(claim.id) ?? claim.id;
    const start = claim.content[0]?.start ?? desk.text.length;
    const index = indexFor(desk, base, id, start);
    places.set(index, [...(places.get(index) ?? []), { id, start, item }]);
  }
  const inserts = [...places]
    .sort(([a], [b]) => b - a)
    .map(([index, items]): YamlOp => {
      items.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
      return { op: 'insert', path: ['claims'], index, items: items.map(({ item }) => item) };
    });
  const ops = [...openingOps(desk, base), ...speakerOps(base, guests.missing), ...inserts];
  return carriedOut(desk, base, ops, [...newIds.values()]);
}

function isHere({ placed }: Desk, { record }: RecordReading, { id, content }: CarriedClaim): boolean {
  if (!record.claims.some((claim) => claim.id === id)) return false;
  const own = placed?.get(id)?.content ?? [];
  return content.length === 0 || own.some((range) => content.some((other) => overlaps(range, other)));
}

/** Speakers of another record, and under which keys they go here. */
class GuestSpeakers {
  readonly missing = new Map<string, PlainMap>();
  readonly #keys = new Map<string, string>();
  readonly #entries: PlainMap;

  constructor(
    private readonly base: RecordReading,
    private readonly from: RecordReading,
  ) {
    const root = fileValue(from.file);
    const entries = isPlainMap(root) ? root['speakers'] : undefined;
    this.#entries = isPlainMap(entries) ? entries : {};
  }

  keyOf(key: string): string {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const entry = this.#entries[key];
    const name = this.from.record.speakers.get(key)?.name;
    const own = this.#keyHere(key, name);
    this.#keys.set(key, own);
    if (!this.base.record.speakers.has(own) && isPlainMap(entry)) this.missing.set(own, entry);
    return own;
  }

  #keyHere(key: string, name: string | undefined): string {
    const { speakers } = this.base.record;
    if (name === undefined) return key;
    if (speakers.get(key)?.name === name) return key;
    const namesake = [...speakers].find(([, speaker]) => speaker.name === name)?.[0];
    if (namesake !== undefined) return namesake;
    const taken = { has: (each: string) => speakers.has(each) || this.missing.has(each) };
    return taken.has(key) ? speakerKey(name, taken) : key;
  }
}

/** A claim's entry with its places in this article, written as its own record writes it where that can be. */
function carriedItem(
  desk: Desk,
  from: RecordReading,
  { item, claim }: ReadClaim,
  { content, source, cue }: CarriedClaim,
  id: string,
  related: (id: string) => string,
  guests: GuestSpeakers,
): NewItem | undefined {
  if (!claim) return undefined;
  const path = ['claims', 0] as const;
  const relation = (key: 'denies' | 'supports'): YamlOp[] => {
    const ids = claim[key].map(related).filter((each) => each !== '');
    if (claim[key].length === 0 || ids.join() === claim[key].join()) return [];
    return ids.length > 0
      ? [{ op: 'set', path: [...path, key], value: ids }]
      : [{ op: 'delete', path: [...path, key] }];
  };
  // Words that changed before they were cut are not what was checked: the recorded ones stay.
  const isEdited = content.some(
    ({ start, end }, part) =>
      foldWords(desk.text.slice(start, end)) !== foldWords(claim.content[part]?.exact ?? ''),
  );
  const places = content.length === claim.content.length ? content : [];
  const stale = [
    ...(places.length === 0 ? claim.content.flatMap(({ at }, part) => (at ? [['content', part]] : [])) : []),
    ...(source.length < claim.source.length ? placesBeside(claim.source, 'source', item) : []),
    ...(cue.length < claim.cue.length ? placesBeside(claim.cue, 'cue', item) : []),
  ];
  const ops: YamlOp[] = [
    { op: 'set', path: [...path, 'id'], value: id },
    ...(claim.speaker === undefined
      ? []
      : [{ op: 'set' as const, path: [...path, 'speaker'], value: guests.keyOf(claim.speaker) }]),
    ...relation('denies'),
    ...relation('supports'),
    ...stale.map((steps): YamlOp => ({ op: 'delete', path: [...path, ...steps, 'at'] })),
  ];
  const index = from.entries.findIndex((each) => each.item === item);
  const alone = recordOfOne(item.value(), claimLines(from.file, index));
  const patched = alone && patchYaml(alone.file, ops, recordLayout, 'claims');
  if (!patched) return undefined;
  const reading = readRecord(patched.file.text);
  const tie = isEdited ? relocateClaim : attachClaim;
  const attached =
    places.length > 0
      ? tie({ reading, text: desk.text, random: desk.random }, id, {
          content: places,
          source: source.length < claim.source.length ? [] : source,
          cue: cue.length < claim.cue.length ? [] : cue,
        })
      : undefined;
  if (attached?.ok === false) return undefined;
  const { file } = attached?.reading ?? reading;
  const root = fileValue(file);
  const value = isPlainMap(root) && Array.isArray(root['claims']) ? root['claims'][0] : undefined;
  const lines = claimLines(file, 0);
  return value === undefined ? undefined : lines ? { value, lines } : { value };
}

/** Where the positions of the pieces of a source or of words of saying stand in a claim's entry. */
function placesBeside(
  selectors: readonly QuoteSelector[],
  key: 'source' | 'cue',
  item: ReadClaim['item'],
): (string | number)[][] {
  const value = item.value();
  const inList = isPlainMap(value) && Array.isArray(value[key]);
  return selectors.flatMap(({ at }, piece) => (at ? [inList ? [key, piece] : [key]] : []));
}

/** A record with one claim: in the lines of its own record or, where these do not stand for themselves, written anew. */
function recordOfOne(value: PlainValue, lines: readonly string[] | undefined): RecordReading | undefined {
  const written = [
    'version: 1',
    'claims:',
    ...(lines ?? []).map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ];
  const verbatim = lines && readRecord(written.join('\n'));
  if (verbatim?.state === 'open' && verbatim.entries.length === 1) return verbatim;
  const empty = readRecord('version: 1\n');
  const op: YamlOp = { op: 'insert', path: ['claims'], index: 0, items: [{ value }] };
  const printed = patchYaml(empty.file, [op], recordLayout, 'claims');
  return printed && readRecord(printed.file.text);
}
