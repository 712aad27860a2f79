import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changeClaims, deleteClaims } from '../../src/record/edits';
import { readRecord } from '../../src/record/reading';
import { recordLayout } from '../../src/record/record-layout';
import { commentsIn } from '../../src/record/yaml/comments';
import type { YamlOp } from '../../src/record/yaml/ops';
import { patchYaml } from '../../src/record/yaml/patch';
import { fileValue, readYamlFile } from '../../src/record/yaml/yaml-file';

const text = 'The mill will reopen in May, she said. Nobody believed it.';

function deleted(yaml: string, ...ids: string[]): string {
  const outcome = deleteClaims({ reading: readRecord(yaml), text, random: () => 0.5 }, ids);
  assert.ok(outcome.ok, yaml);
  return outcome.text;
}

/** A list in brackets: how each claim is set off, and which comments stand above and behind it. */
const lists = fc
  .record({
    claims: fc.array(
      fc.record({
        above: fc.constantFrom('', 'line', 'lines'),
        behind: fc.constantFrom('', 'comma', 'claim'),
        onNewLine: fc.boolean(),
        isSplit: fc.boolean(),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    end: fc.constantFrom(']', ' ]', '\n  ]', ',\n  ]', ', # last\n  ]', ' # last\n  ]'),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ claims, end, eol }) => {
    let yaml = 'version: 1\nclaims: [';
    for (const [i, { above, behind, onNewLine, isSplit }] of claims.entries()) {
      const isLast = i === claims.length - 1;
      if (above !== '') yaml += `\n  # above, c${i}`;
      if (above === 'lines') yaml += `\n  # more above c${i}`;
      yaml += above !== '' || onNewLine || yaml.endsWith(' behind') ? '\n  ' : ' ';
      yaml += `{id: c${i},${isSplit ? `\n   # inside c${i}\n   ` : ' '}content: [{exact: mill}]}`;
      if (isLast) continue;
      if (behind === 'claim') yaml += ` # c${i}, behind\n  ,`;
      else yaml += behind === 'comma' ? `, # c${i}, behind` : ',';
    }
    return (yaml + end + '\n').replaceAll('\n', eol);
  });

describe('Records in brackets', () => {
  it('lose with a claim the comments in it and behind it only', () => {
    fc.assert(
      fc.property(lists, fc.nat(3), (yaml, pick) => {
        const before = readRecord(yaml);
        fc.pre(before.state === 'open' && before.record.claims.length > 1);
        const id = `c${pick % before.record.claims.length}`;
        const after = deleted(yaml, id);
        const left = new Set(commentsIn(after));
        for (const comment of commentsIn(yaml)) {
          const isItsOwn =
            comment === `# ${id}, behind` ||
            (comment === '# last' && id === `c${before.record.claims.length - 1}`);
          if (comment === `# inside ${id}`) assert.ok(!left.has(comment), after);
          else if (!isItsOwn) assert.ok(left.has(comment), `${comment} of\n${yaml}\nis not in\n${after}`);
        }
        const rest = before.record.claims.filter((claim) => claim.id !== id);
        assert.deepEqual(readRecord(after).record.claims, rest);
        assert.ok(!yaml.includes('\r') || !/[^\r]\n/.test(after));
      }),
      { numRuns: 400 },
    );
  });

  it('keep the comments around their only entry when it goes, and when another comes', () => {
    const gaps = fc.constantFrom('', ' ', '\n  ', ' # one\n  ', '\n  # two\n  ', ' # three\n  # four\n  ');
    const ends = fc.constantFrom('', ',', ', ', ' ,');
    const kinds = fc.constantFrom(
      { key: 'list', open: '[', close: ']', entry: 'a', step: 0, other: ['new'] },
      { key: 'list', open: '[', close: ']', entry: '{ x: 1 }', step: 0, other: ['new'] },
      { key: 'map', open: '{', close: '}', entry: 'a: 1', step: 'a', other: { b: 'new' } },
    );
    fc.assert(
      fc.property(
        gaps,
        ends,
        gaps,
        kinds,
        fc.constantFrom('\n', '\r\n'),
        (above, comma, behind, kind, eol) => {
          const { key, open, close, entry, step, other } = kind;
          const yaml =
            `version: 1\n${key}: ${open}${above}${entry}${comma}${behind}${close}\nnext: 1\n`.replaceAll(
              '\n',
              eol,
            );
          const file = readYamlFile(yaml, 'claims');
          fc.pre(file.faults.length === 0);
          const emptied = patchYaml(file, [{ op: 'delete', path: [key, step] }], recordLayout, 'claims');
          assert.ok(emptied, yaml);
          assert.deepEqual(commentsIn(emptied.file.text), commentsIn(yaml));
          const op: YamlOp = Array.isArray(other)
            ? { op: 'insert', path: [key], index: 0, items: [{ value: 'new' }] }
            : { op: 'set', path: [key, 'b'], value: 'new' };
          const filled = patchYaml(emptied.file, [op], recordLayout, 'claims');
          assert.ok(filled, emptied.file.text);
          assert.deepEqual(commentsIn(filled.file.text), commentsIn(yaml));
          assert.deepEqual(JSON.parse(JSON.stringify(fileValue(filled.file))), {
            version: 1,
            [key]: other,
            next: 1,
          });
          if (!yaml.includes('#')) assert.ok(emptied.file.text.includes(`${open}${close}`));
        },
      ),
      { numRuns: 600 },
    );
  });

  it('keep the comment above the next claim and behind the one before', () => {
    const yaml = [
      'version: 1',
      'claims: [',
      '  # one',
      '  {id: c1, content: [{exact: mill}]}, # of the first',
      '  # two',
      '  {id: c2, content: [{exact: May}]} # of the second',
      ']',
      '',
    ];
    assert.equal(deleted(yaml.join('\n'), 'c1'), yaml.toSpliced(3, 1).join('\n'));
    assert.equal(
      deleted(yaml.join('\n'), 'c2'),
      [...yaml.slice(0, 3), '  {id: c1, content: [{exact: mill}]} # of the first', '  # two']
        .concat(yaml.slice(6))
        .join('\n'),
    );
    const beside =
      'version: 1\nclaims: [{id: c1, content: [{exact: mill}]}, # of the first\n  # two\n  {id: c2, content: [{exact: May}]}]\n';
    assert.equal(
      deleted(beside, 'c1'),
      'version: 1\nclaims: [\n  # two\n  {id: c2, content: [{exact: May}]}]\n',
    );
    assert.equal(
      deleted(beside, 'c2'),
      'version: 1\nclaims: [{id: c1, content: [{exact: mill}]} # of the first\n  # two\n  ]\n',
    );
  });

  it('lose a key with its own comment only', () => {
    const yaml =
      'version: 1\nclaims: [{\n  id: c1, # first\n  content: [{exact: mill}], # words\n  # why\n  note: x}]\n';
    const outcome = changeClaims({ reading: readRecord(yaml), text, random: () => 0.5 }, ['c1'], {
      note: null,
    });
    assert.ok(outcome.ok);
    assert.deepEqual(commentsIn(outcome.text), ['# first', '# words', '# why']);
  });
});
