import type { TextRange } from '../../text/range';
import type { RecordReading } from '../reading';
import { cursorAt } from './cursor';
import { claimWords, speakerWords } from './names';
import { formatAt } from './schema-at';

/** Something to write at a place in a record. */
export interface RecordCompletion {
  readonly kind: 'key' | 'value' | 'speaker' | 'claim';
  readonly label: string;
  /** What goes in place of `range`. */
  readonly insert: string;
  readonly range: TextRange;
  /** One line about it, as plain text: of keys and values in the format's own words, in English. */
  readonly detail: string;
}

/** What can be written at an offset: keys of the format, values of an enumeration, speakers, claims. */
export function completionsAt(reading: RecordReading, offset: number): RecordCompletion[] {
  const cursor = cursorAt(reading.text, offset);
  if (!cursor) return [];
  const { path, part, range } = cursor;
  const format = formatAt(path);
  if (part === 'key' && format && format.keys.length > 0) {
    return format.keys.map((key) => ({
      kind: 'key',
      label: key,
      insert: `${key}: `,
      range,
      detail: formatAt([...path, key])?.words?.description ?? '',
    }));
  }
  const { record } = reading;
  if (path[0] === 'claims' && path[2] === 'speaker') {
    return [...record.speakers.keys()].map((key) =>
      completion('speaker', key, range, speakerWords(record, key)),
    );
  }
  if (path[0] === 'claims' && (path[2] === 'denies' || path[2] === 'supports')) {
    return record.claims.map(({ id }) => completion('claim', id, range, claimWords(record, id)));
  }
  return (format?.values ?? []).map((value, i) => ({
    kind: 'value',
    label: value,
    insert: value,
    range,
    detail: format?.words?.enumDescriptions?.[i] ?? '',
  }));
}

function completion(
  kind: 'speaker' | 'claim',
  label: string,
  range: TextRange,
  words: { title: string; text: string } | undefined,
): RecordCompletion {
  const detail = [words?.title, words?.text].filter(Boolean).join(' – ');
  return { kind, label, insert: label, range, detail };
}
