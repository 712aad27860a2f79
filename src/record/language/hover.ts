import type { TextRange } from '../../text/range';
import type { RecordReading } from '../reading';
import { claimWords, speakerWords } from './names';
import { spotAt } from './node-at';
import { formatAt } from './schema-at';

/** What to say about a place in a record, as plain text. */
export interface RecordHover {
  /** Whether the words are the format's own, in English, or the record's, in whatever language. */
  readonly words: 'format' | 'record';
  readonly range: TextRange;
  readonly title: string;
  readonly text: string;
}

/** Explains the key, the value of an enumeration, the speaker or the claim that an offset points at. */
export function hoverAt(reading: RecordReading, offset: number): RecordHover | undefined {
  const spot = spotAt(reading.file, offset);
  if (!spot) return undefined;
  const { path, part, range } = spot;
  const format = formatAt(path);
  if (part === 'key') {
    const { title, description } = format?.words ?? {};
    return title === undefined ? undefined : { words: 'format', range, title, text: description ?? '' };
  }
  const value = reading.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
  const place = format?.values.indexOf(value) ?? -1;
  if (place >= 0) {
    const text = format?.words?.enumDescriptions?.[place] ?? '';
    return { words: 'format', range, title: value, text };
  }
  if (path[0] !== 'claims') return undefined;
  if (path[2] === 'speaker') return named(range, speakerWords(reading.record, value));
  if (path[2] === 'denies' || path[2] === 'supports') return named(range, claimWords(reading.record, value));
  return undefined;
}

function named(
  range: TextRange,
  words: { title: string; text: string } | undefined,
): RecordHover | undefined {
  return words && { words: 'record', range, ...words };
}
