import assert from 'node:assert/strict';
import { areaUnderCurve } from '../../training/reliability';
import { betweenMarks, voiceExamples } from '../../training/voice-examples';

const examplesOf = (text: string) =>
  voiceExamples(text, betweenMarks(text)).map(({ tokens, first, last, spoken }) => [
    spoken ? 'spoken' : 'told',
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(' '),
  ]);

describe('examples of voices', () => {
  it('are whole sentences, and the longer runs of speech in others', () => {
    const text =
      'The mayor left.\n\n“Nobody asked us about the new harbour road,” Brink said. “We left. It was late.”';
    assert.deepEqual(examplesOf(`Harbour row\n\n${text}`), [
      ['told', 'The mayor left .'],
      ['spoken', 'Nobody asked us about the new harbour road ,'],
      ['spoken', 'We left .'],
      ['spoken', 'It was late .'],
    ]);
  });

  it('end an unclosed mark with its paragraph', () => {
    assert.deepEqual(
      betweenMarks('“Go\n"So" it "is').map(({ start, end }) => [start, end]),
      [
        [1, 3],
        [5, 7],
        [13, 15],
      ],
    );
  });
});

describe('area under the curve', () => {
  it('is 1 where all that is right stands above, a half by chance', () => {
    const judged = (scores: readonly (readonly [number, boolean])[]) =>
      areaUnderCurve(scores.map(([score, right]) => ({ score, right })));
    assert.equal(
      judged([
        [1, true],
        [0, false],
        [2, true],
      ]),
      1,
    );
    assert.equal(
      judged([
        [1, true],
        [0, false],
        [2, false],
        [3, true],
        [4, false],
        [-1, true],
      ]),
      3 / 9,
    );
  });
});
