import { Position, Range, workspace, type TextDocument, type Uri } from 'vscode';
import { hull, type TextRange } from '../text/range';

// The one place where the core's offsets meet the editor's positions, and articles meet their records.

const recordEnding = '.record.yaml';

/** Matches all records of the open folders. */
export const anyRecord = `**/*${recordEnding}`;

/** The record that belongs to an article. */
export function recordOf(article: Uri): Uri {
  return article.with({ path: article.path + recordEnding });
}

/** The article that a record belongs to, or `undefined` when the file is not a record. */
export function articleOf(record: Uri): Uri | undefined {
  if (!record.path.endsWith(recordEnding)) return undefined;
  return record.with({ path: record.path.slice(0, -recordEnding.length) });
}

/** Whether something stands at the address, as far as the editor can see. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export function baseName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

export function toRange(document: TextDocument, range: TextRange): Range {
  return new Range(document.positionAt(range.start), document.positionAt(range.end));
}

export function toRanges(document: TextDocument, ranges: readonly TextRange[]): Range[] {
  return ranges.map((range) => toRange(document, range));
}

/** The range from the first character of `ranges` to the last. */
export function toHull(document: TextDocument, ranges: readonly TextRange[]): Range | undefined {
  const whole = hull(ranges);
  return whole && toRange(document, whole);
}

export function fromRange(document: TextDocument, range: Range): TextRange {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** Positions in a text that no editor has open; line ends are those that the editor would see. */
export class TextPositions {
  readonly #lines: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    for (const lineEnd of text.matchAll(/\r\n|\r|\n/g)) this.#lines.push(lineEnd.index + lineEnd[0].length);
  }

  at(offset: number): Position {
    const wanted = Math.max(0, Math.min(offset, this.#length));
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return new Position(low, wanted - (this.#lines[low] ?? 0));
  }

  range(range: TextRange): Range {
    return new Range(this.at(range.start), this.at(range.end));
  }
}
