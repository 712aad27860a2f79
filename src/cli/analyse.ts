import { readFile } from 'node:fs/promises';
import type { Analysis } from '../attribution/analysis';
import { createEngine } from '../attribution/engine';
import { learnedModels } from '../attribution/learned-models';
import { toJson } from './analysis-json';
import { toTable } from './analysis-table';
import { analyseLines } from './analyse-lines';
import { problemText } from '../record/problems';
import { readRecord } from '../record/reading';
import { diskRecordFiles } from '../node/record-files';
import { named, NamedFault, wordsOf } from './named-fault';
import type { Terminal } from './terminal';
import { withRecord, type AnalysisWithRecord } from './with-record';

export const ANALYSE_USAGE = `usage: on-the-record analyse [--format text|jsonl] [--with-record] FILE...
       on-the-record analyse --stdin < LINES     (JSON lines {"id", "text"} in, JSON lines out)`;

/**
 * Prints who said what in each file, or in each JSON line of the standard input. A record beside a file counts only
 * when asked for; of a damaged one, what can be made out.
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
  const learned = learnedModels();
  let status = 0;
  for (const file of options.files) {
    try {
      const text = withoutByteOrderMark(await named(file, readFile(file, 'utf8')));
      const found = createEngine(learned).analyse(text);
      const recorded = options.record ? await laidOver(file, text, found) : undefined;
      const analysis = recorded?.analysis ?? found;
      await terminal.print(options.json ? toJson({ file }, analysis) : toTable(file, text, analysis));
      for (const fault of recorded?.faults ?? []) {
        status = 1;
        terminal.error(fault);
      }
    } catch (error) {
      status = 1;
      terminal.error(error instanceof NamedFault ? error.message : `${file}: ${wordsOf(error)}`);
    }
  }
  return status;
}

/** The analysis of a file with its record laid over it, and what is wrong with the record. */
async function laidOver(
  file: string,
  text: string,
  found: Analysis,
): Promise<{ analysis: AnalysisWithRecord; faults: string[] } | undefined> {
  const path = `${file}.record.yaml`;
  const yaml = await named(path, diskRecordFiles().read(path));
  if (yaml === undefined) return undefined;
  const reading = readRecord(withoutByteOrderMark(yaml));
  const faults = reading.problems.filter(({ severity }) => severity === 'error');
  return {
    analysis: withRecord(text, found, reading),
    faults: faults.map((fault) => `${path}: ${problemText(fault)}`),
  };
}

interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Whether the record beside each file counts. */
  readonly record: boolean;
  readonly stdin: boolean;
}

function parse(args: readonly string[]): Options | undefined {
  const files: string[] = [];
  let format = 'text';
  let stdin = false;
  let record = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--stdin') stdin = true;
    else if (arg === '--with-record') record = true;
    else if (arg === '--format') format = args[++i] ?? '';
    else if (arg.startsWith('--format=')) format = arg.slice('--format='.length);
    else if (arg.startsWith('-') && arg !== '-') return undefined;
    else files.push(arg);
  }
  const known = format === 'text' || format === 'jsonl';
  if (!known || (stdin ? record || files.length > 0 : files.length === 0)) return undefined;
  return { files, json: format === 'jsonl', record, stdin };
}

export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
