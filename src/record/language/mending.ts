import type { TextRange } from '../../text/range';
import type { RecordProblem } from '../annotated-article';
import type { RecordReading } from '../reading';
import type { TextEdit } from '../text-edit';
import { eolOf, lineStart } from '../yaml/places';
import { correctionAt, meantWord } from './spelling';

/** A change of a record that mends a fault, where that can be told for sure. */
export interface Mending extends TextEdit {
  /** `change`: a word becomes another; `add`: words are missing; `indent`: tabs become spaces. */
  readonly kind: 'change' | 'add' | 'indent';
}

/** What mends a fault of a record; `undefined` where only a person can tell. */
export function mendingOf(
  { text, record }: RecordReading,
  { code, range, words }: RecordProblem,
): Mending | undefined {
  const written = text.slice(range.start, range.end);
  switch (code) {
    case 'record.value.enum':
    case 'record.key.misspelt':
      return changed(range, correctionAt(text, range));
    case 'record.claim.unknownSpeaker':
      return changed(range, meantWord(words[0] ?? '', [...record.speakers.keys()]));
    case 'record.claim.unknownClaim':
      return changed(
        range,
        meantWord(
          words[0] ?? '',
          record.claims.map(({ id }) => id),
        ),
      );
    case 'record.value.text':
      return /^[\w.:+-]+$/.test(written) ? changed(range, JSON.stringify(written)) : undefined;
    case 'record.version.missing':
      return {
        kind: 'add',
        range: emptyAt(firstEntry(text)),
        newText: `version: 1${eolOf(text)}`,
      };
    case 'record.yaml.TAB_AS_INDENT':
      return spacesForTabs(text, range);
    default:
      return undefined;
  }
}

function changed(range: TextRange, word: string | undefined): Mending | undefined {
  return word === undefined ? undefined : { kind: 'change', range, newText: word };
}

/** Behind the comments, blank lines and marks of a document that a file begins with. */
function firstEntry(text: string): number {
  return /^\uFEFF?(?:(?:[ \t]*|%.*|---[ \t]*)(?:#.*)?\r?\n)*/.exec(text)?.[0].length ?? 0;
}

function spacesForTabs(text: string, { start }: TextRange): Mending | undefined {
  const line = lineStart(text, start);
  const indent = /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
  return indent.includes('\t')
    ? {
        kind: 'indent',
        range: { start: line, end: line + indent.length },
        newText: indent.replaceAll('\t', '  '),
      }
    : undefined;
}

function emptyAt(offset: number): TextRange {
  return { start: offset, end: offset };
}
