import type { TextRange } from '../../text/range';
import { editDistance } from '../anchors/bit-parallel';
import { cursorAt } from './cursor';
import { formatAt } from './schema-at';

/** So many letters may be wrong, of a word three times as long. */
const mostErrors = 3;

/** The word among `choices` that is meant by a misspelt one; `undefined` when none or several could be. */
export function meantWord(word: string, choices: readonly string[]): string | undefined {
  const most = Math.min(mostErrors, Math.floor(word.length / 3));
  const plain = simplified(word);
  if (most === 0) return choices.find((choice) => simplified(choice) === plain);
  const near = choices
    .map((choice) => ({ choice, errors: editDistance(plain, simplified(choice)) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors);
  const [best, other] = near;
  return best && best.errors !== other?.errors ? best.choice : undefined;
}

/** Capitals, hyphens and blanks do not count: `on-the-record` means `onTheRecord`. */
function simplified(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** What should stand in place of a value or a key of a record that the format does not know. */
export function correctionAt(text: string, range: TextRange): string | undefined {
  const written = text.slice(range.start, range.end);
  const mark = /^["']/.exec(written)?.[0] ?? '';
  const word = mark !== '' && written.endsWith(mark) ? written.slice(1, -1) : written;
  const cursor = cursorAt(text, range.start);
  const format = cursor && formatAt(cursor.path);
  if (!cursor || !format || word.includes('\n')) return undefined;
  return meantWord(word, cursor.part === 'key' ? format.keys : format.values);
}
