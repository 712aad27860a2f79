import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { reanchor } from '../../src/cli/reanchor';

const before = 'The mill reopens. “We kept every job,” said Ada Brook. The union agrees.';
const quote = 'We kept every job';

function spanOf(words: string, text = before): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

async function run(input: string, ...args: string[]) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await reanchor(args, {
    input: Readable.from([Buffer.from(input)]),
    print: (line) => {
      printed.push(line);
      return Promise.resolve();
    },
    error: (line) => void errors.push(line),
  });
  return { status, errors, found: printed.map((line) => JSON.parse(line) as unknown) };
}

const line = (after: string, spans: object = { c: [spanOf(quote)] }) =>
  `${JSON.stringify({ id: 'r1', before, after, spans })}\n`;

describe('The command reanchor', () => {
  it('finds spans of the earlier text in the later one', async () => {
    const after = `Good news. ${before.replace('every job', 'most jobs')}`;
    const spans = { c: [spanOf(quote)], u: [spanOf('The mill'), spanOf('The union agrees')] };
    const { status, errors, found } = await run(line(after, spans), '--format', 'jsonl');
    assert.deepEqual([status, errors], [0, []]);
    assert.deepEqual(found, [
      {
        id: 'r1',
        spans: {
          c: { state: 'edited', content: [spanOf('We kept most jobs', after)] },
          u: { state: 'moved', content: [spanOf('The mill', after), spanOf('The union agrees', after)] },
        },
      },
    ]);
  });

  it('says what is lost, and leaves what has not changed', async () => {
    const { found } = await run(line('Nothing of the kind.') + line(before), '--format=jsonl');
    assert.deepEqual(found, [
      { id: 'r1', spans: { c: { state: 'orphaned', content: [] } } },
      { id: 'r1', spans: { c: { state: 'unchanged', content: [spanOf(quote)] } } },
    ]);
  });

  it('names the lines that it cannot read and goes on with the next', async () => {
    const faulty = ['{', '7', '{"id":"x","before":"a","after":"b","spans":{"c":[[0]]}}', ''].join('\n');
    const { status, errors, found } = await run(`${faulty}\n${line(before)}`, '--format', 'jsonl');
    assert.equal(status, 1);
    assert.deepEqual(
      errors.map((error) => error.slice(0, 7)),
      ['line 1:', 'line 2:', 'line 3:'],
    );
    assert.equal(found.length, 1);
  });

  it('tells how it is used when asked for anything else', async () => {
    const { status, errors } = await run('', '--format', 'xml');
    assert.equal(status, 2);
    assert.match(errors[0] ?? '', /^usage: /);
  });
});
