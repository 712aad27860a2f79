import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { learnedModels } from '../attribution/learned-models';
import { analyseLine } from './analyse-line';
import type { Terminal } from './terminal';
import { createWorkers } from './workers';

/**
 * Analyses JSON lines on all cores and prints the results in the order of the input. Only a few lines per core are
 * in memory at any time, however long the input is.
 *
 * @returns 0, or 1 when a line could not be read
 */
export async function analyseLines(terminal: Terminal): Promise<number> {
  const workers = createWorkers();
  const learned = learnedModels();
  const waiting: Promise<string>[] = [];
  let status = 0;
  let number = 0;
  const printNext = async () => {
    const result = await waiting.shift();
    if (result === undefined) return;
    if (result.startsWith('{')) await terminal.print(result);
    else {
      status = 1;
      terminal.error(result);
    }
  };
  try {
    for await (const line of createInterface({ input: Readable.from(terminal.input), crlfDelay: Infinity })) {
      number++;
      if (line.trim() === '') continue;
      waiting.push(workers ? workers.run(line, number) : Promise.resolve(analyseLine(line, number, learned)));
      if (waiting.length >= (workers?.capacity ?? 1)) await printNext();
    }
    while (waiting.length > 0) await printNext();
  } finally {
    await workers?.close();
  }
  return status;
}
