import { readFile } from 'node:fs/promises';
import { createEngine } from '../attribution/engine';
import { learnedTaggers } from '../attribution/tagger/learned-taggers';
import { toJson } from './analysis-json';
import { toTable } from './analysis-table';
import { analyseLines } from './analyse-lines';
import type { Terminal } from './terminal';

export const ANALYSE_USAGE = `usage: cli.js analyse [--format text|jsonl] FILE...
       cli.js analyse --stdin < LINES     (JSON lines {"id", "text"} in, JSON lines out)`;

/**
 * Prints who said what in each file, or in each JSON line of the standard input.
 *
 * @returns the exit status: 0, 1 when an input could not be read, 2 for wrong usage
 */
export async function analyse(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parse(args);
  if (!options) {
    terminal.error(ANALYSE_USAGE);
    return 2;
  }
  if (options.stdin) return analyseLines(terminal);
  const taggers = learnedTaggers();
  let status = 0;
  for (const file of options.files) {
    try {
      const text = withoutByteOrderMark(await readFile(file, 'utf8'));
      const analysis = createEngine(taggers).analyse(text);
      await terminal.print(options.json ? toJson({ file }, analysis) : toTable(file, text, analysis));
    } catch (error) {
      status = 1;
      terminal.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return status;
}

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly stdin: boolean;
}

function parse(args: readonly string[]): Options | undefined {
  const files: string[] = [];
  let format = 'text';
  let stdin = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--stdin') stdin = true;
    else if (arg === '--format') format = args[++i] ?? '';
    else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg.startsWith('-') && arg !== '-') return undefined;
    else files.push(arg);
  }
  const known = format === 'text' || format === 'jsonl';
  if (!known || (stdin ? files.length > 0 : files.length === 0)) return undefined;
  return { files, json: format === 'jsonl', stdin };
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
