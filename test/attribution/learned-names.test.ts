import assert from 'node:assert/strict';
import { mendNames } from '../../src/attribution/detection/learned/learned-names';
import { compileLexicon } from '../../src/attribution/detection/lexicon';
import { Scan, type Span } from '../../src/attribution/detection/grammar/scan';
import { english } from '../../src/attribution/language/en';
import { readParagraph } from '../../src/text/paragraph-text';

const lexicon = compileLexicon(english.reporting, [], []);

/** Mends the source in braces and the cue in angle brackets, and marks them in the same way again. */
function mended(marked: string): string {
  const text = marked.replace(/[{}<>]/g, '');
  const scan = new Scan(readParagraph(text), lexicon);
  const spanOf = (open: string, close: string): Span => {
    const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[{}<>]/g, '').length;
    const inside = ({ start }: { start: number }): boolean => start >= at(open) && start < at(close);
    const first = scan.tokens.findIndex(inside);
    return { first, last: first + scan.tokens.filter(inside).length };
  };
  const { source, cue } = mendNames(scan, { source: spanOf('{', '}'), cue: spanOf('<', '>') });
  return scan.tokens
    .map(({ text: word }, i) =>
      [
        i === source?.first ? '{' : '',
        i === cue.first ? '<' : '',
        word,
        i === cue.last - 1 ? '>' : '',
        i === (source?.last ?? 0) - 1 ? '}' : '',
      ].join(''),
    )
    .join(' ');
}

describe('names that the tagger has found', () => {
  it('are not left off in the middle', () => {
    assert.equal(
      mended('{The Harbour} Courier <reported> that it moved.'),
      '{The Harbour Courier} <reported> that it moved .',
    );
    assert.equal(
      mended('It moved, <said> {Ines Okoro (Greens}).'),
      'It moved , <said> {Ines Okoro ( Greens )} .',
    );
  });

  it('end before whom somebody tells', () => {
    assert.equal(
      mended('It moved, <says> {Ines Okoro to the Courier}.'),
      'It moved , <says> {Ines Okoro} to the Courier .',
    );
    assert.equal(
      mended('It moved, <says> {the envoy to Sund, Ines Okoro}.'),
      'It moved , <says> {the envoy to Sund , Ines Okoro} .',
    );
  });

  it('hang on no preposition', () => {
    assert.equal(mended('The envoy to {Sund} <denied> it all.'), '{The envoy to Sund} <denied> it all .');
    assert.equal(
      mended('A guard who stood at {the gate} <said> it moved.'),
      '{A guard who stood at the gate} <said> it moved .',
    );
    assert.equal(
      mended('In {a long report the board} <said> it moved.'),
      'In a long report {the board} <said> it moved .',
    );
    assert.equal(
      mended('Ines Okoro, {41, a nurse,} <said> it moved.'),
      '{Ines Okoro , 41 , a nurse ,} <said> it moved .',
    );
    const behindTime = 'It shut a month after {the board} <said> it moved .';
    assert.equal(mended(behindTime), behindTime);
  });

  it('hold neither when nor how', () => {
    assert.equal(mended('{The board this week} <said> it moved.'), '{The board} this week <said> it moved .');
    assert.equal(mended('{The board in 1998} <said> it moved.'), '{The board} in 1998 <said> it moved .');
    assert.equal(mended('{She rang me and} <said> it moved.'), '{She} rang me and <said> it moved .');
    assert.equal(mended('{The pilot and} <said> it moved.'), '{The pilot} and <said> it moved .');
  });

  it('hold neither whom somebody tells nor what they do meanwhile', () => {
    assert.equal(mended('It moved, <says> Okoro {to Reuters}.'), 'It moved , <says> {Okoro} to Reuters .');
    assert.equal(mended('It moved, <says> {Okoro and sighs}.'), 'It moved , <says> {Okoro} and sighs .');
    assert.equal(
      mended('It moved, <says> {Ines Okoro, who lives there, and laughs}.'),
      'It moved , <says> {Ines Okoro , who lives there} , and laughs .',
    );
    assert.equal(
      mended('It moved, <says> {Okoro when the Courier reaches her}.'),
      'It moved , <says> {Okoro} when the Courier reaches her .',
    );
    const described = 'It moved , <says> {Okoro , known for her time as envoy} .';
    assert.equal(mended(described), described);
  });

  it('give adverbs to the words of saying', () => {
    assert.equal(mended('{The board quietly} <said> it moved.'), '{The board} <quietly said> it moved .');
    assert.equal(mended('{The board} wrongly <said> it moved.'), '{The board} <wrongly said> it moved .');
  });

  it('keep what a relative clause tells, and a single word', () => {
    for (const kept of ['{Okoro , who left in 1998} <said> it moved .', '{All} <said> it moved .'])
      assert.equal(mended(kept), kept);
  });

  it('hold nothing that somebody does while speaking', () => {
    assert.equal(
      mended('It moved, <said> {Okoro, pointing at the gates}.'),
      'It moved , <said> {Okoro} , pointing at the gates .',
    );
  });
});
