import { isMap } from 'yaml';
import type { TextRange } from '../../text/range';
import type { RecordReading } from '../reading';
import { mapPlace, valueAt } from '../yaml/places';
import { spotAt } from './node-at';

/** Where a name in a record leads: elsewhere in the record, or to a claim's words in the article. */
export type RecordDefinition =
  | { readonly in: 'record'; readonly from: TextRange; readonly target: TextRange }
  | { readonly in: 'article'; readonly from: TextRange; readonly claim: string };

/** Leads from a claim's speaker to the speaker's entry, from a denied claim to that claim, from a claim to the article. */
export function definitionAt(reading: RecordReading, offset: number): RecordDefinition | undefined {
  const spot = spotAt(reading.file, offset);
  if (!spot) return undefined;
  const { path, part, range } = spot;
  const [section, index, key] = path;
  if (section === 'dismissed' || section !== 'claims' || typeof index !== 'number') return undefined;
  const value = reading.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
  if (part === 'value' && key === 'speaker') return inRecord(range, speakerRange(reading, value));
  if (part === 'value' && (key === 'denies' || key === 'supports'))
    return inRecord(range, claimRange(reading, value));
  const claim = reading.entries[index]?.claim?.id;
  const leads = key === 'id' || key === 'content' || key === 'source' || key === 'cue';
  return leads && claim !== undefined ? { in: 'article', from: range, claim } : undefined;
}

/** Where a claim's entry starts: its first line. */
export function claimRange({ entries, text }: RecordReading, id: string): TextRange | undefined {
  const item = entries.find(({ claim, writtenId }) => claim?.id === id || writtenId === id)?.item;
  if (!item || !isMap(item.node)) return undefined;
  const end = text.indexOf('\n', item.start);
  return { start: item.start, end: end < 0 ? text.length : end };
}

/** Where a speaker's key stands. */
export function speakerRange({ file }: RecordReading, key: string): TextRange | undefined {
  const speakers = valueAt(file, ['speakers']);
  const pair = speakers && mapPlace(speakers, file.text)?.pairs.find((each) => each.key === key);
  return pair && { start: pair.start, end: pair.colon - 1 };
}

function inRecord(from: TextRange, target: TextRange | undefined): RecordDefinition | undefined {
  return target && { in: 'record', from, target };
}
