import assert from 'node:assert/strict';
import {
  claimsToPlace,
  followClaims,
  livePlaces,
  withPlaced,
  type LiveClaims,
} from '../../../src/record/anchors/live-claims';
import { placeClaims } from '../../../src/record/anchors/place-claims';
import type { ClaimAnchors, PlacedClaim } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';
import type { TextChange } from '../../../src/record/anchors/text-change';

const text = 'The ferry stays. "It runs through every storm," the minister said. The strike goes on.\n';

function anchors(id: string, words: string, article = text): ClaimAnchors {
  const start = article.indexOf(words);
  return { id, content: [selectorFor(article, { start, end: start + words.length })] };
}

const claims = [anchors('a', 'It runs through every storm'), anchors('b', 'The strike goes on')];

function begin(): LiveClaims {
  return withPlaced(undefined, text, claims, placeClaims(text, claims, { trusted: false }));
}

function replace(live: LiveClaims, from: string, to: string): LiveClaims {
  const rangeOffset = live.tracked.text.indexOf(from);
  assert.ok(rangeOffset >= 0);
  return followClaims(live, [{ rangeOffset, rangeLength: from.length, text: to } satisfies TextChange]);
}

/** Looks for the claims that have to be looked for, as at a pause in typing. */
function search(live: LiveClaims, of: readonly ClaimAnchors[] = claims): LiveClaims {
  const now = live.tracked.text;
  return withPlaced(live, now, of, placeClaims(now, claimsToPlace(live, now, of), { trusted: false }));
}

/** Types text character by character, or takes it away so with a negative count before it. */
function keys(live: LiveClaims, at: number, deleted: number, typed: string): LiveClaims {
  let next = live;
  for (let n = 1; n <= deleted; n++)
    next = followClaims(next, [{ rangeOffset: at - n, rangeLength: 1, text: '' }]);
  for (const [n, sign] of Array.from(typed).entries())
    next = followClaims(next, [{ rangeOffset: at - deleted + n, rangeLength: 0, text: sign }]);
  return next;
}

function place(live: LiveClaims, id = 'a'): PlacedClaim & { words: string } {
  const found = livePlaces(live).get(id);
  assert.ok(found);
  return { ...found, words: found.content.map((r) => live.tracked.text.slice(r.start, r.end)).join('|') };
}

describe('live claims', () => {
  it('stand where they were found', () => {
    assert.equal(place(begin()).placement, 'unchanged');
  });

  it('move with words put in before them', () => {
    const live = replace(begin(), 'The ferry', 'The old ferry');
    assert.equal(place(live).placement, 'moved');
    assert.equal(place(live).words, 'It runs through every storm');
  });

  it('are edited when their words change, and as they were after an undo', () => {
    const live = replace(begin(), 'every', 'almost no');
    assert.equal(place(live).placement, 'edited');
    assert.equal(place(live).words, 'It runs through almost no storm');
    assert.equal(place(replace(live, 'almost no', 'every')).placement, 'unchanged');
  });

  it('are lost with their words and come back where these are pasted', () => {
    const cut = replace(begin(), '"It runs through every storm," the minister said. ', '');
    assert.equal(place(cut).placement, 'orphaned');
    const pasted = replace(cut, 'goes on.', 'goes on. "It runs through every storm," the minister said. ');
    assert.equal(place(pasted).placement, 'moved');
    assert.equal(place(pasted).words, 'It runs through every storm');
  });

  it('are looked for where their words came back among others, as when another program writes the article anew', () => {
    const before =
      'Minister: it runs through every storm\n\nThe strait froze.\n\n“We know that it runs through every storm, whatever it costs,” Ruth Vale said.\n';
    const after = before
      .replace('Minister', 'Vale')
      .replace('that it runs through every storm', 'that it may stop in a storm');
    const start = before.lastIndexOf('it runs');
    const of: ClaimAnchors[] = [
      {
        id: 'a',
        content: [selectorFor(before, { start, end: start + 'it runs through every storm'.length })],
      },
    ];
    const live = withPlaced(undefined, before, of, placeClaims(before, of, { trusted: false }));
    const reloaded = followClaims(live, [{ rangeOffset: 0, rangeLength: before.length, text: after }]);
    assert.deepEqual(
      claimsToPlace(reloaded, after, of).map(({ id }) => id),
      ['a'],
    );
    const found = search(reloaded, of);
    assert.equal(place(found).placement, 'edited');
    assert.match(place(found).words, /it may stop in a storm$/);
    assert.deepEqual(claimsToPlace(found, after, of).length, 0);
  });

  it('are looked for while they are lost, and come back when their words are written anew', () => {
    const cut = replace(begin(), 'It runs through every storm', '');
    assert.deepEqual(
      claimsToPlace(cut, cut.tracked.text, claims).map(({ id }) => id),
      ['a'],
    );
    const rewritten = replace(cut, '","', '"It sails in every storm,"');
    assert.equal(place(search(rewritten)).placement, 'edited');
    assert.equal(place(search(rewritten)).words, 'It sails in every storm');
    assert.equal(place(replace(search(cut), '","', '"It runs through every storm,"')).placement, 'unchanged');
  });

  it('are not looked for again as long as their words stay', () => {
    const live = replace(begin(), 'The ferry', 'The old ferry');
    assert.deepEqual(claimsToPlace(live, live.tracked.text, claims), []);
  });

  it('are looked for once after each change of their words', () => {
    const live = replace(begin(), 'every', 'almost no');
    const ids = (now: LiveClaims) => claimsToPlace(now, now.tracked.text, claims).map(({ id }) => id);
    assert.deepEqual(ids(live), ['a']);
    assert.deepEqual(ids(search(live)), []);
    assert.deepEqual(ids(replace(search(live), 'storm', 'gale')), ['a']);
  });

  it('take in words that were replaced at their ends, and have the old ones again by undo', () => {
    const end = text.indexOf(' storm,') + ' storm'.length;
    for (const edited of [
      replace(begin(), 'storm', 'gale'),
      keys(begin(), end, 5, 'gale'),
      keys(begin(), end, 10, 'y gale'),
    ]) {
      assert.equal(place(search(edited)).placement, 'edited');
      assert.match(place(search(edited)).words, /^It runs through e(very|y) gale$/);
      const [from, to] = edited.tracked.text.includes('every gale')
        ? (['gale', 'storm'] as const)
        : (['ey gale', 'every storm'] as const);
      assert.equal(place(replace(search(edited), from, to)).placement, 'unchanged');
    }
    assert.equal(
      place(search(replace(begin(), 'It runs', 'The boat sails'))).words,
      'The boat sails through every storm',
    );
  });

  it('leave no space behind where their last word went', () => {
    assert.equal(place(search(replace(begin(), 'storm', ''))).words, 'It runs through every');
  });

  it('stand where they stood first when everything is undone, wherever they were found meanwhile', () => {
    const cut = search(replace(begin(), '"It runs through every storm," the minister said. ', ''));
    const anew = search(replace(cut, 'goes on.', 'goes on. "It runs through any storm," the minister said.'));
    assert.equal(place(anew).words, 'It runs through any storm');
    const now = anew.tracked.text;
    const undone = followClaims(anew, [{ rangeOffset: 0, rangeLength: now.length, text }]);
    assert.deepEqual(livePlaces(undone), livePlaces(begin()));
  });

  it('stand where they would be found when they are deleted by strokes and written anew', () => {
    const [claim] = claims;
    const exact = claim?.content[0]?.exact ?? '';
    const end = text.indexOf(exact) + exact.length;
    const anew = search(keys(begin(), end, exact.length, 'It sails in every storm'));
    assert.equal(place(anew).words, 'It sails in every storm');
    assert.equal(place(search(keys(begin(), end, exact.length, 'Ice'))).words, 'Ice');
    const remnant = search(keys(begin(), end, exact.length - 2, ''));
    assert.equal(place(remnant).placement, 'orphaned');
    assert.equal(place(replace(remnant, '"It', `"${exact}`)).placement, 'unchanged');
  });

  it('stay whole with source and words of saying when all line ends are replaced', () => {
    const article =
      'The ferry stays.\n\n"No," said Holm. "We were never asked about it."\nThe strike goes on.\n';
    const selector = (words: string) => anchors('', words, article).content[0]!;
    const split: ClaimAnchors = {
      id: 'a',
      content: ['No', 'We were never asked about it.'].map(selector),
      source: [selector('Holm')],
      cue: [selector('said')],
    };
    const live = withPlaced(undefined, article, [split], placeClaims(article, [split], { trusted: false }));
    const crlf = article.replaceAll('\n', '\r\n');
    const after = search(followClaims(live, [{ rangeOffset: 0, rangeLength: article.length, text: crlf }]), [
      split,
    ]);
    assert.deepEqual(livePlaces(after), placeClaims(crlf, [split], { trusted: false }));
    assert.equal(place(after).placement, 'moved');
    const back = followClaims(after, [{ rangeOffset: 0, rangeLength: crlf.length, text: article }]);
    assert.deepEqual(livePlaces(back), livePlaces(live));
  });

  it('are looked for when they are new, recorded with other words, or when the text changed unseen', () => {
    const live = begin();
    const third = anchors('c', 'The ferry stays');
    const reworded = anchors('b', 'strike goes on');
    const ids = (wanted: readonly ClaimAnchors[]) => wanted.map(({ id }) => id);
    assert.deepEqual(ids(claimsToPlace(live, text, [...claims, third])), ['c']);
    assert.deepEqual(
      ids(claimsToPlace(live, text, [anchors('a', 'It runs through every storm'), reworded])),
      ['b'],
    );
    assert.deepEqual(ids(claimsToPlace(live, `${text}More.`, claims)), ['a', 'b']);
  });

  it('stand where they stood when they come back to the record', () => {
    const [first, second] = claims;
    assert.ok(first && second);
    const edited = replace(begin(), 'every', 'almost no');
    const without = withPlaced(edited, edited.tracked.text, [second], new Map());
    assert.deepEqual([...livePlaces(without).keys()], ['b']);
    const moved = replace(without, 'The ferry', 'The old ferry');
    const back = withPlaced(moved, moved.tracked.text, claims, new Map());
    assert.equal(place(back).words, 'It runs through almost no storm');
    assert.equal(place(replace(back, 'almost no', 'every')).words, 'It runs through every storm');
  });

  it('keep what was followed when another claim is added', () => {
    const edited = replace(begin(), 'every', 'almost no');
    const more = [...claims, anchors('c', 'The ferry stays')];
    const found = placeClaims(edited.tracked.text, more.slice(2), { trusted: false });
    const live = withPlaced(edited, edited.tracked.text, more, found);
    assert.equal(place(live).placement, 'edited');
    assert.equal(place(live, 'c').words, 'The ferry stays');
    assert.equal(place(replace(live, 'almost no', 'every')).placement, 'unchanged');
  });
});
