import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isGraphemeBorder } from '../../../src/record/anchors/graphemes';
import { selectorFor } from '../../../src/record/anchors/quote-selector';
import { runs } from '../../runs';

const article = [
  'The harbour board met on Tuesday. "We will dredge," said Ruth Vale, its chair.',
  'On Wednesday the board met again. "We will dredge," said Ruth Vale once more.',
].join('\n\n');

describe('selectorFor', () => {
  it('keeps surroundings that tell a repeated quote apart', () => {
    const start = article.lastIndexOf('We will dredge');
    const { exact, prefix, suffix, at } = selectorFor(article, { start, end: start + 14 });
    assert.equal(exact, 'We will dredge');
    assert.deepEqual(at, { start, end: start + 14 });
    const told = prefix + exact + suffix;
    assert.equal(article.indexOf(told), article.lastIndexOf(told));
  });

  it('cuts the surroundings between words', () => {
    const text = 'alpha beta gamma delta '.repeat(40);
    const { prefix, suffix } = selectorFor(text, { start: 460, end: 520 });
    assert.match(prefix, /^(alpha|beta|gamma|delta)\b/);
    assert.match(suffix, /\b(alpha|beta|gamma|delta)$/);
  });

  it('is bounded where nothing is unique', () => {
    const text = 'so '.repeat(5000);
    const { prefix, suffix } = selectorFor(text, { start: 6000, end: 6002 });
    assert.ok(prefix.length < 200 && suffix.length < 200);
  });

  it('never splits a character in the surroundings', () => {
    const pieces = fc.constantFrom('a', ' ', 'é', 'e\u0301', '👩‍👩‍👧', '🇳🇴', '\r\n', 'שָׁ', '한', '다.');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const offsets = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const { exact, prefix, suffix, at } = selectorFor(text, { start: offsets[0], end: offsets[1] });
        assert.equal(text.slice(at!.start - prefix.length, at!.end + suffix.length), prefix + exact + suffix);
        assert.ok(isGraphemeBorder(text, at!.start - prefix.length));
        assert.ok(isGraphemeBorder(text, at!.end + suffix.length));
      }),
      runs(1000),
    );
  });
});
