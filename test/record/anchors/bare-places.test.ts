import assert from 'node:assert/strict';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors } from '../../../src/record/anchors/placed-claim';
import { selectorFor, type QuoteSelector } from '../../../src/record/anchors/quote-selector';

const article = [
  'The bridge opens at noon, the port said on Monday. It had closed for two weeks.',
  'It is safe, said Vale. Nobody asked how she knew, and the board moved on to the budget.',
  'It is safe, said Orr. He had walked across it twice, he told the board, once with a dog.',
  'The mayor was not so sure. She wants to see the bolts before she crosses it herself.',
].join('\n\n');

/** Words as a person writes them down: with a position, but nothing of what stands around. */
function bare(words: string, from = 0, text = article): QuoteSelector {
  const start = text.indexOf(words, from);
  return { exact: words, prefix: '', suffix: '', at: { start, end: start + words.length } };
}

const unplaced = (words: string): QuoteSelector => ({ exact: words, prefix: '', suffix: '' });

const second = article.indexOf('It is safe, said Orr');
const claim = (...beside: QuoteSelector[]): ClaimAnchors => ({
  id: 'safe',
  content: [bare('It is safe', second)],
  source: beside,
});
const whole = (id: string, words: string): ClaimAnchors => {
  const start = article.indexOf(words);
  return { id, content: [selectorFor(article, { start, end: start + words.length })] };
};

function starts(text: string, claims: readonly ClaimAnchors[]): readonly (number | string)[] {
  const placed = placeClaims(text, claims, { trusted: false }).get('safe');
  assert.ok(placed);
  return [placed.placement, ...placed.content.map(({ start }) => start)];
}

describe('Words written by hand, without surroundings', () => {
  it('stand beside the other words of their claim, whatever stands at their old position', () => {
    const shift = second - article.indexOf('It is safe');
    const longer = `${'x'.repeat(shift - 2)}\n\n${article}`;
    assert.equal(longer.indexOf('It is safe'), second);
    assert.deepEqual(starts(longer, [claim(bare('Orr'))]), ['moved', second + shift]);
    assert.deepEqual(starts(longer, [claim(unplaced('Orr'))]), ['moved', second + shift]);
  });

  it('are asked about where nothing but their old position tells copies apart', () => {
    const longer = `New.\n\n${article}`;
    assert.deepEqual(starts(longer, [claim()]), ['ambiguous']);
    assert.equal(placeClaims(longer, [claim()], { trusted: false }).get('safe')?.candidates.length, 2);
  });

  it('stand where they have to between claims that moved alike', () => {
    const neighbours = [whole('a', 'Nobody asked how she knew'), whole('b', 'She wants to see the bolts')];
    const longer = `New top.\n\n${article}`;
    assert.deepEqual(starts(longer, [claim(), ...neighbours]), ['moved', second + 10]);
  });

  it('are not found in a copy far from the other words of their claim', () => {
    const without = article.replace('It is safe, said Orr. ', '').replace('It is safe, said Vale. ', '');
    const copied = `${without}\n\n${'Other news of the day filled the page. '.repeat(15)}It is safe, a poster claims.`;
    assert.deepEqual(starts(copied, [claim(bare('Orr'))]), ['ambiguous']);
  });

  it('stand where they stand just once', () => {
    const once = article.replace('It is safe, said Vale. ', '');
    assert.deepEqual(starts(once, [claim()]), ['moved', once.indexOf('It is safe')]);
  });
});

describe('Words beside a claim', () => {
  const quote = 'It had closed for two weeks';
  const said = (selector: QuoteSelector): ClaimAnchors => ({ ...whole('q', quote), source: [selector] });
  const sources = (text: string, selector: QuoteSelector): string[] =>
    (placeClaims(text, [said(selector)], { trusted: false }).get('q')?.source ?? []).map(
      ({ start }) => `${text.slice(Math.max(0, start - 4), start)}|`,
    );
  const port = bare('port');

  it('stay where they kept their distance, and are in no copy that comes in nearer to the content', () => {
    assert.deepEqual(sources(article, port), ['the |']);
    const further = article.replace('It is safe, said Vale', 'The port is safe, said Vale');
    assert.deepEqual(sources(`New.\n\n${further}`, port), ['the |']);
    const copied = article.replace('It had', 'Its port was shut. It had');
    assert.deepEqual(sources(copied, port), []);
  });

  it('do not jump to another mention when they are replaced', () => {
    const replaced = article
      .replace('the port said', 'she said')
      .replace('so sure.', 'so sure, port or no port.');
    assert.deepEqual(sources(replaced, port), []);
  });

  it('of claims without positions are those that stand nearest by far', () => {
    assert.deepEqual(sources(article, unplaced('port')), ['the |']);
    assert.deepEqual(
      sources(article.replace('It is safe, said Vale', 'The port was fine'), unplaced('port')),
      [],
    );
  });
});
