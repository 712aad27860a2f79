import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText } from '../../../src/record/anchors/folded-text';
import { runs } from '../../runs';

describe('foldText', () => {
  const same: [string, string][] = [
    ['“No,” she said', '"No," she said'],
    ["«No», ``no''", '"No", "no"'],
    ['it’s', "it's"],
    ['one – two — three -- four', 'one - two - three - four'],
    ['a\r\n\r\nb\u00a0 c', 'a b c'],
    ['well...', 'well…'],
    ['cafe\u0301', 'café'],
    ['co\u200boperate\ufeff', 'cooperate'],
  ];
  for (const [one, other] of same) {
    it(`folds ${JSON.stringify(one)} and ${JSON.stringify(other)} alike`, () => {
      assert.equal(foldText(one).text, foldText(other).text);
    });
  }

  it('leaves letters and their case', () => {
    assert.notEqual(foldText('Will').text, foldText('will').text);
  });

  it('keeps characters whole in long texts', () => {
    const text = `x${'😀'.repeat(70_000)}`;
    assert.equal(foldText(text).text, text);
  });

  it('leads back to the words of the original', () => {
    const text = 'He said:\r\n\r\n  “Cafe\u0301 -- later...”  Then left.';
    const folded = foldText(text);
    const start = folded.text.indexOf('Caf');
    const end = folded.text.indexOf('…') + 1;
    const back = folded.toSource({ start, end });
    assert.equal(text.slice(back.start, back.end), 'Cafe\u0301 -- later...');
  });

  it('maps every offset into its unit, folds idempotently and never grows', () => {
    const pieces = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '-',
      '–',
      '.',
      "'",
      '’',
      '“',
      'e\u0301',
      '\u0344',
      '😀',
      '\u200b',
      'Å',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const folded = foldText(text);
        assert.ok(folded.text.length <= text.length);
        assert.deepEqual(
          folded.toSource({ start: folded.text.length, end: folded.text.length }).end,
          text.length,
        );
        for (let at = 0; at < folded.text.length; at++) {
          const back = folded.toSource({ start: at, end: at + 1 });
          assert.ok(back.start < back.end && back.end <= text.length);
          assert.ok(folded.fromSource(back.start) >= at);
        }
      }),
      runs(1000),
    );
  });
});
