import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  changeClaims,
  deleteClaims,
  dismissSuggestions,
  recordSuggestions,
  type ClaimChange,
} from '../../src/record/edits';
import { readRecord } from '../../src/record/reading';
import { applyTextEdits } from '../../src/record/text-edit';
import { sameValue } from '../../src/record/yaml/plain-value';
import { fileValue, readYamlFile } from '../../src/record/yaml/yaml-file';
import { printScalar } from '../../src/record/yaml/scalars';
import { parse } from 'yaml';
import { runs, withinASecond } from '../runs';
import { anyText, dress, fileOf, recordValue, seeded } from './arbitraries';
import { sample } from './sample';

const note = fc.oneof(fc.lorem({ maxCount: 3 }), anyText(10), fc.constant('a\n  b\nc'));
const change: fc.Arbitrary<ClaimChange> = fc.oneof(
  fc.record({ status: fc.constantFrom('verified', 'wrong') }),
  fc.record({ kind: fc.constantFrom('direct', 'unmarked') }),
  fc.record({ terms: fc.constantFrom('background', null) }),
  fc.record({ note: fc.oneof(note, fc.constant(null)) }),
  fc.record({ denies: fc.array(fc.constantFrom('abc', 'no'), { maxLength: 2 }) }),
);
const ids = (yaml: string) => readRecord(yaml).record.claims.map(({ id }) => id);

describe('Properties of records', function () {
  this.timeout(process.env['RUNS_FACTOR'] === undefined ? 120_000 : 0);

  it('print and read back any text, the same under YAML 1.1 and 1.2', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText(20), fc.stringMatching(/^[-+.:\d_eExXoOTtZz ]{0,9}$/), fc.string()),
        fc.boolean(),
        (text, inFlow) => {
          const yaml = inFlow ? `a: [${printScalar(text, true)}, b]` : `a: ${printScalar(text, false)}`;
          for (const version of ['1.1', '1.2'] as const) {
            const { a } = parse(yaml, { version }) as { a: unknown };
            assert.deepEqual(inFlow ? a : [a, 'b'], [text, 'b']);
          }
        },
      ),
      runs(1500),
    );
  });

  it('read back what they print, entry by entry as well as whole', () => {
    fc.assert(
      fc.property(recordValue, dress, (value, look) => {
        const text = fileOf(value, look);
        const { state, problems, file } = readRecord(text);
        assert.equal(state, 'open', JSON.stringify(problems));
        assert.equal(file.whole, undefined);
        assert.ok(sameValue(fileValue(file), value), text);
      }),
      runs(1000),
    );
  });

  it('change only the lines of the claim that is edited', () => {
    fc.assert(
      fc.property(recordValue, dress, change, fc.nat(), (value, look, what, pick) => {
        const text = fileOf(value, look);
        const reading = readRecord(text);
        const index = pick % reading.entries.length;
        const entry = reading.entries[index]!;
        const outcome = changeClaims({ reading, text: '', random: seeded(1) }, [entry.claim!.id], what);
        assert.ok(outcome.ok, text);
        assert.equal(applyTextEdits(text, outcome.edits), outcome.text);
        const start = entry.item.offset;
        const end = start + entry.item.lines!.length;
        const tail = text.length - end;
        assert.equal(outcome.text.slice(0, start), text.slice(0, start));
        assert.equal(outcome.text.slice(outcome.text.length - tail), text.slice(end));
        assert.equal(outcome.text.endsWith('\n'), text.endsWith('\n'));
        if (look.crlf) assert.ok(!/[^\r]\n/.test(outcome.text));
        const [key, wanted] = Object.entries(what)[0] as [string, unknown];
        const now = (outcome.reading.record.claims[index] as Record<string, unknown>)[key];
        assert.deepEqual(now ?? null, wanted);
        assert.ok(
          text.split(/\r?\n/).filter((line) => /^ *#/.test(line)).length <=
            outcome.text.split(/\r?\n/).filter((line) => /^ *#/.test(line)).length || 'note' in what,
        );
      }),
      runs(300),
    );
  });

  it('keep every other claim when claims come and go', () => {
    fc.assert(
      fc.property(recordValue, dress, fc.nat(), (value, look, pick) => {
        const text = fileOf(value, look);
        const before = ids(text);
        const gone = before[pick % before.length]!;
        const desk = { reading: readRecord(text), text: 'He said so.', random: seeded(pick) };
        const shorter = deleteClaims(desk, [gone]);
        assert.ok(shorter.ok, text);
        assert.deepEqual(
          shorter.reading.record.claims.map(({ id }) => id),
          before.filter((id) => id !== gone),
        );
        const dismissed = dismissSuggestions({ ...desk, reading: shorter.reading }, [[{ start: 0, end: 2 }]]);
        assert.ok(dismissed.ok, shorter.text);
        const suggestion = {
          id: 's',
          kind: 'direct',
          content: [{ start: pick % 5, end: 9 }],
          source: [],
          cue: [],
          speaker: null,
          denies: [],
          supports: [],
        };
        const longer = recordSuggestions({ ...desk, reading: dismissed.reading }, [suggestion as never], []);
        assert.ok(longer.ok, dismissed.text);
        assert.deepEqual(
          longer.reading.record.claims.map(({ id }) => id).filter((id) => id !== longer.claims[0]),
          before.filter((id) => id !== gone),
        );
      }),
      runs(150),
    );
  });

  it('read the same with and without an earlier reading', () => {
    const cut = fc.tuple(
      fc.nat(sample.length),
      fc.nat(30),
      fc.constantFrom('', 'x', '\n', '  - id: y\n', ': ', '"', '#', '&a', '*a', '[', '\t', '---\n', '- '),
    );
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 3 }), (cuts) => {
        let text = sample;
        for (const [at, length, words] of cuts) text = text.slice(0, at) + words + text.slice(at + length);
        const fresh = readRecord(text);
        const again = readRecord(text, readRecord(sample));
        assert.deepEqual(again.record, fresh.record);
        assert.deepEqual(again.problems, fresh.problems);
        for (const { range } of fresh.problems)
          assert.ok(range.start <= range.end && range.end <= text.length);
        if (fresh.file.whole) return;
        const whole = readYamlFile(`${text}\n? probe\n: &probe y`, 'claims');
        const { probe, ...rest } = fileValue(whole) as Record<string, unknown>;
        assert.equal(probe, 'y');
        assert.ok(sameValue(rest as never, fileValue(fresh.file)), text);
      }),
      runs(200),
    );
  });

  it('lose no claim of a damaged file that still says its id', () => {
    const values = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.integer(), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('exact', 'at', 'x'), fc.integer()),
    );
    const keys = fc.constantFrom(
      'kind',
      'speaker',
      'content',
      'source',
      'status',
      'denies',
      'checks',
      'evidence',
      'note',
      'terms',
    );
    fc.assert(
      fc.property(
        recordValue,
        fc.array(fc.tuple(fc.nat(), keys, values), { minLength: 1, maxLength: 5 }),
        dress,
        (value, faults, look) => {
          const claims = (value['claims'] as Record<string, unknown>[]).map((claim) => ({ ...claim }));
          for (const [pick, key, wrong] of faults) claims[pick % claims.length]![key] = wrong;
          const { record } = readRecord(fileOf({ ...value, claims: claims as never }, look));
          assert.deepEqual(
            record.claims.map(({ id }) => id),
            claims.map((claim) => claim['id']),
          );
        },
      ),
      runs(250),
    );
  });

  it('never throw, whatever the file is', () => {
    const bits = fc.constantFrom(
      'version: 1\n',
      'claims:\n',
      '  - id: a\n',
      '- ',
      '? ',
      ': ',
      '&a ',
      '*a',
      '!!x ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '|\n',
      '>-\n',
      "'",
      '"',
      '\n',
      '  ',
      '\t',
      '#',
      '%YAML 1.1\n',
      '---\n',
      '...\n',
      '<<: ',
      '<<<<<<< a\n',
      '=======\n',
      '>>>>>>> b\n',
      'a',
      '\0',
      '\ufeff',
      '\r',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
          anyText(20),
        ),
        (text) => {
          const reading = withinASecond(() => readRecord(text));
          assert.equal(reading.text, text);
          const claims = reading.record.claims.map(({ id }) => id);
          assert.equal(new Set(claims).size, claims.length);
          const desk = { reading, text: 'words', random: seeded(3) };
          for (const id of claims) {
            const outcome = changeClaims(desk, [id], { status: 'wrong' });
            if (!outcome.ok) continue;
            assert.deepEqual(
              outcome.reading.record.claims.map(({ id: own }) => own),
              claims,
            );
          }
        },
      ),
      runs(3000),
    );
  });
});
