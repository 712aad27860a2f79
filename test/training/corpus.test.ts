import assert from 'node:assert/strict';
import { parseStandoff } from '../../training/corpus';
import { withoutMarks } from '../../training/mark-variants';

const text = '😀 “It leaks,” said Brink.';
const standoff = [
  'T1\tContent 2 13\t“It leaks,”',
  'T2\tCue 14 18\tsaid',
  'T3\tSource 19 24\tBrink',
  'T4\tAttribution 14 18\tsaid',
  'E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3',
].join('\n');

describe('corpus', () => {
  const attributions = parseStandoff(standoff, text);
  const words = (part: 'source' | 'cue' | 'content', of = text, list = attributions) =>
    list.map((attribution) => attribution[part].map(({ start, end }) => of.slice(start, end)));

  it('reads spans by code points and gives them in UTF-16 code units', () => {
    assert.deepEqual(words('content'), [['“It leaks,”']]);
    assert.deepEqual(words('cue'), [['said']]);
    assert.deepEqual(words('source'), [['Brink']]);
  });

  it('takes the marks out and keeps the annotation on its words', () => {
    const bare = withoutMarks({ name: 'leak', text, attributions }, false);
    assert.equal(bare.text, '😀 It leaks, said Brink.');
    assert.deepEqual(words('content', bare.text, [...bare.attributions]), [['It leaks,']]);
  });

  it('puts a dash where a paragraph opened with a mark', () => {
    const dashed = withoutMarks(
      { name: 'leak', text: '“No,” he said. “Go.”\n"Yes."', attributions: [] },
      true,
    );
    assert.equal(dashed.text, '– No, he said. Go.\n– Yes.');
  });
});
