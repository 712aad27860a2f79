import type { RecordReading } from '../reading';
import { eolOf } from '../yaml/places';
import { readYamlFile } from '../yaml/yaml-file';
import { fileBlock, type Block } from './blocks';
import { eachSide, type Side, type Sides } from './sides';

const byteOrderMark = '\ufeff';

/** The versions of a file in one outer form: no byte order mark, the line ends of ours, also after the last line. */
export interface Pages {
  readonly blocks: Sides<Block | undefined>;
  /** What ends our lines before their line feeds. */
  readonly mark: '' | '\r';
}

export function pagesOf(before: RecordReading | null, one: RecordReading, other: RecordReading): Pages {
  const eol = eolOf(one.text);
  const readings = { ours: one, base: before, theirs: other };
  return {
    blocks: eachSide((side) => blockOf(readings[side], side, eol)),
    mark: eol === '\n' ? '' : '\r',
  };
}

/** Gives a text the byte order mark that a file has, and takes the last line end where that has none. */
export function dressedLike(file: string, text: string): string {
  const eol = eolOf(file);
  const isOpen = file !== '' && !file.endsWith('\n') && text.endsWith(eol);
  return (file.startsWith(byteOrderMark) ? byteOrderMark : '') + (isOpen ? text.slice(0, -eol.length) : text);
}

function blockOf(reading: RecordReading | null, side: Side, eol: string): Block | undefined {
  if (!reading) return undefined;
  let text = reading.text.startsWith(byteOrderMark) ? reading.text.slice(1) : reading.text;
  if (side !== 'ours') text = text.replace(/\r?\n/g, eol);
  if (!text.endsWith('\n')) text += eol;
  return fileBlock(text === reading.text ? reading.file : readYamlFile(text, 'claims', reading.file));
}
