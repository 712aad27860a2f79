import assert from 'node:assert/strict';
import fc from 'fast-check';
import { learnedModels } from '../../../src/attribution/learned-models';
import { contextOf } from '../../../src/attribution/tagger/word-features';
import { readParagraph } from '../../../src/text/paragraph-text';

const learned = learnedModels();

/** Source | cue | content of every frame, parts of a content separated by slashes. */
function tag(text: string): string[] {
  const { tagger } = learned('en')!;
  const paragraph = readParagraph(text);
  const words = ({ first, last }: { first: number; last: number }) =>
    text.slice(paragraph.tokens[first]!.start, paragraph.tokens[last - 1]!.end);
  return tagger
    .tag(paragraph, contextOf([paragraph]))
    .map(({ source, cue, content }) =>
      [source.map(words).join(' '), words(cue), content.map(words).join(' / ')].join(' | '),
    );
}

describe('English tagger', () => {
  it('finds a report', () => {
    assert.deepEqual(tag('Harbour master Ines Okoro said the pier would reopen in May.'), [
      'Harbour master Ines Okoro | said | the pier would reopen in May',
    ]);
  });

  it('keeps two reports of one paragraph apart', () => {
    assert.deepEqual(tag('Okoro said the pier was safe. Engineers told reporters that it had moved.'), [
      'Okoro | said | the pier was safe',
      'Engineers | told | that it had moved',
    ]);
  });

  it('joins the parts of a split quotation', () => {
    assert.deepEqual(tag('“The pier moved,” Okoro said. “We measured it twice.”'), [
      'Okoro | said | The pier moved, / We measured it twice.',
    ]);
  });

  it('finds nothing where nobody says anything', () => {
    assert.deepEqual(tag('The pier is 300 metres long and stands on oak piles.'), []);
  });

  it('gives the same for the same words, in range, whatever the paragraph', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (noise) => {
        const paragraph = readParagraph(noise.trim());
        const frames = learned('en')!.tagger.tag(paragraph, { unmarked: false });
        assert.deepEqual(learned('en')!.tagger.tag(paragraph, { unmarked: false }), frames);
        for (const { source, cue, content, confidence } of frames) {
          assert.ok(confidence > 0 && confidence <= 1);
          for (const { first, last } of [...source, cue, ...content])
            assert.ok(first >= 0 && first < last && last <= paragraph.tokens.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is there for English only', () => {
    assert.equal(learned('sv'), undefined);
  });
});
