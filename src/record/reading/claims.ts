import { isMap, isSeq } from 'yaml';
import * as z from 'zod/mini';
import type { TextRange } from '../../text/range';
import type { RecordProblem } from '../annotated-article';
import { problem, typeProblem } from '../problems';
import { claimEntry, selector, type RecordedClaim } from '../schema';
import { keyText } from '../yaml/plain-value';
import { rangeOf, type ListItem, type TopEntry } from '../yaml/yaml-file';
import { group, holdsNothing } from './sections';
import { SectionReader } from './section-reader';

/** An entry of `claims` as read. */
export interface ReadClaim {
  readonly item: ListItem;
  /** The id that the file gives, if it gives one. */
  readonly writtenId: string | undefined;
  /** The claim as far as it is valid, under its own id or, where it has none or shares it, a provisional one. */
  readonly claim: RecordedClaim | undefined;
  readonly problems: readonly RecordProblem[];
}

/** Reads the entries of `claims`; those whose lines `previous` has too are taken over from there. */
export function readClaims(
  reader: SectionReader,
  entry: TopEntry | undefined,
  previous: readonly ReadClaim[],
): ReadClaim[] {
  if (!entry || holdsNothing(entry)) return [];
  if (entry.items.length === 0) {
    if (!isSeq(entry.value.node)) reader.problems.push(typeProblem(entry.key, 'list', entry.keyRange));
    return [];
  }
  const known = new Map(
    previous.flatMap((read) => (read.item.lines === undefined ? [] : [[read.item.lines, read]])),
  );
  const seen: SeenIds = { ids: new Set(), copies: new Map() };
  return entry.items.map((item, index) => {
    const read = taken(known.get(item.lines ?? ''), item) ?? readClaim(reader, item);
    for (const found of read.problems) reader.problems.push(found);
    return distinct(read, index, seen, reader.problems);
  });
}

const holedClaim = z.extend(claimEntry, {
  id: z._default(z.string(), ''),
  content: z._default(z.array(selector), () => []),
});

function readClaim(reader: SectionReader, item: ListItem): ReadClaim {
  const own = new SectionReader([], reader.budget);
  const value = group(own, 'claims', item);
  const id = value?.['id'];
  const writtenId = typeof id === 'string' && id !== '' ? id : undefined;
  const claim = value && own.valid(claimEntry, holedClaim, value, item, writtenId);
  return { item, writtenId, claim, problems: own.problems.map(idLater) };
}

/** A claim without an id can be worked on all the same: it gets one when a person says so. */
function idLater(found: RecordProblem): RecordProblem {
  const isId = found.code === 'record.value.missing' && found.words[0] === 'id';
  return isId ? problem('record.claim.missingId', 'warning', found.range) : found;
}

/** What was read of the same lines before, moved to where they stand now. */
function taken(known: ReadClaim | undefined, item: ListItem): ReadClaim | undefined {
  if (!known || item.lines === undefined) return undefined;
  const shift = item.offset - known.item.offset;
  if (shift === 0) return { ...known, item };
  const problems = known.problems.map((each) => ({
    ...each,
    range: { start: each.range.start + shift, end: each.range.end + shift },
  }));
  return { ...known, item, problems };
}

/** The ids given so far, and for each that several claims have the number that its next copy gets. */
interface SeenIds {
  readonly ids: Set<string>;
  readonly copies: Map<string, number>;
}

/** Gives a claim whose id is missing or taken a provisional one, the same at every reading of the same file. */
function distinct(read: ReadClaim, index: number, seen: SeenIds, problems: RecordProblem[]): ReadClaim {
  const { claim, writtenId, item } = read;
  if (!claim) return read;
  const own = writtenId ?? `#${index + 1}`;
  if (writtenId !== undefined && seen.ids.has(writtenId)) {
    problems.push({
      ...problem('record.claim.duplicateId', 'warning', idRange(item), writtenId),
      claim: writtenId,
    });
  }
  let id = own;
  let copy = seen.copies.get(own) ?? 2;
  while (seen.ids.has(id)) id = `${own}#${copy++}`;
  seen.ids.add(id);
  seen.copies.set(own, copy);
  return id === claim.id ? read : { ...read, claim: { ...claim, id } };
}

function idRange(item: ListItem): TextRange {
  const pair = isMap(item.node) ? item.node.items.find(({ key }) => keyText(key) === 'id') : undefined;
  return rangeOf(item, pair?.value ?? item.node);
}
