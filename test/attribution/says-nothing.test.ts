import assert from 'node:assert/strict';
import { compileLexicon } from '../../src/attribution/detection/lexicon';
import { findCueGroups } from '../../src/attribution/detection/grammar/cue-groups';
import { beforeNextDeed, saysNothing } from '../../src/attribution/detection/settling/says-nothing';
import { Scan, type Span } from '../../src/attribution/detection/grammar/scan';
import { english } from '../../src/attribution/language/en';
import { readParagraph } from '../../src/text/paragraph-text';

const lexicon = compileLexicon(english.reporting, [], []);

function spanOf(scan: Scan, words: string): Span {
  const wanted = words.split(' ');
  const first = scan.tokens.findIndex((_, i) => wanted.every((word, k) => scan.at(i + k).text === word));
  return { first, last: first + wanted.length };
}

function isNothing(text: string, cue: string, content: string): boolean {
  const scan = new Scan(readParagraph(text), lexicon);
  const said = spanOf(scan, cue);
  const group = findCueGroups(scan).find(({ first, last }) => first < said.last && said.first < last);
  return saysNothing(scan, group, [spanOf(scan, content)], said);
}

describe('what a tagger takes for reported words', () => {
  it('may be what somebody will not do', () => {
    assert.ok(isNothing('The firm does not want to comment.', 'does not want', 'to comment'));
    assert.ok(isNothing('Okoro declined to comment on it.', 'declined', 'to comment on it'));
    assert.ok(
      isNothing('Okoro does not want to answer whether it leaks.', 'want', 'to answer whether it leaks'),
    );
    assert.ok(!isNothing('Okoro refused to disclose records.', 'refused', 'to disclose records'));
  });

  it('may only point at other words', () => {
    assert.ok(isNothing('This is what Okoro writes.', 'writes', 'This is what'));
    assert.ok(!isNothing('This is what it costs, Okoro writes.', 'writes', 'This is what it costs'));
  });

  it('may be what others have asked', () => {
    assert.ok(isNothing('Asked whether it leaked, Okoro shrugged.', 'shrugged', 'whether it leaked'));
  });

  it('ends before another deed', () => {
    const kept = (text: string, content: string) => {
      const scan = new Scan(readParagraph(text), lexicon);
      const { first, last } = beforeNextDeed(scan, spanOf(scan, content));
      return scan.tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(' ');
    };
    assert.equal(kept('Okoro regrets the loss but has hope.', 'the loss but has hope'), 'the loss');
    const clause = 'that it leaked and has not held';
    assert.equal(kept(`Okoro regrets ${clause}.`, clause), clause);
  });
});
