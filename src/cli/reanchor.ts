import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { placeClaims } from '../record/anchors/place-claims';
import { selectorFor } from '../record/anchors/quote-selector';
import type { TextRange } from '../text/range';
import type { Terminal } from './terminal';

/** One line of input: a text before and after a revision, and named spans of the earlier text. */
interface Revision {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly spans: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

export const REANCHOR_USAGE = `usage: on-the-record reanchor --format jsonl < LINES
       (JSON lines {"id", "before", "after", "spans": {NAME: [[START, END], ...]}} in, JSON lines out)`;

/**
 * Reads revisions as JSON lines, makes of each span what a record would keep of it, forgets the earlier text
 * and finds the span in the later one.
 *
 * @returns the exit status: 0, 1 when a line could not be read, 2 for wrong usage
 */
export async function reanchor(args: readonly string[], terminal: Terminal): Promise<number> {
  const format = args.join(' ').replace('--format=', '--format ');
  if (format !== '--format jsonl') {
    terminal.error(REANCHOR_USAGE);
    return 2;
  }
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(terminal.input), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const revision = readRevision(line);
    if (revision) {
      await terminal.print(JSON.stringify(reanchorRevision(revision)));
    } else {
      terminal.error(`line ${number}: not a revision with id, before, after and spans`);
      status = 1;
    }
  }
  return status;
}

function reanchorRevision({ id, before, after, spans }: Revision) {
  const claims = Object.entries(spans).map(([name, parts]) => ({
    id: name,
    content: parts.map(([start, end]) => selectorFor(before, { start, end })),
  }));
  const placed = placeClaims(after, claims, { trusted: before === after });
  const found = Array.from(placed.values(), ({ id: name, placement, content }) => [
    name,
    { state: placement, content: content.map(({ start, end }: TextRange) => [start, end]) },
  ]);
  return { id, spans: Object.fromEntries(found) as unknown };
}

function readRevision(line: string): Revision | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isRevision(value) ? value : undefined;
}

function isRevision(value: unknown): value is Revision {
  if (typeof value !== 'object' || value === null) return false;
  const { id, before, after, spans } = value as Partial<Record<keyof Revision, unknown>>;
  return (
    typeof id === 'string' &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    typeof spans === 'object' &&
    spans !== null &&
    Object.values(spans).every((parts) => Array.isArray(parts) && parts.every(isPair))
  );
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((offset) => Number.isInteger(offset));
}
