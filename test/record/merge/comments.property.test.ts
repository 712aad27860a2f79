import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer } from 'yaml';
import { commentsIn } from '../../../src/record/yaml/comments';
import { versionsIn, type Versions } from '../../../src/record/merge/conflict-text';
import { mergeForGit, type WrittenMerge } from '../../../src/record/merge/git-merge';
import { readRecord } from '../../../src/record/reading';
import { runs } from '../../runs';
import { names, random } from './merging';
import { versions } from './two-sided-edits';

/** All texts that stand in a conflicted file. */
const toldIn = (text: string): string[] => {
  const told = versionsIn(text);
  return told ? [told.ours, told.theirs, told.base ?? ''] : [text];
};
const commentsOf = (...texts: readonly string[]) => new Set(texts.flatMap(commentsIn));
const spellingsOf = (...texts: readonly string[]) => {
  const spellings = new Set<string>();
  for (const text of texts) {
    let previous = '';
    for (const lexeme of new Lexer().lex(text.replaceAll('\r', ''))) {
      if (previous === '\u001f' || /^["'&*!]/.test(lexeme)) spellings.add(lexeme.trim());
      previous = lexeme;
    }
  }
  return spellings;
};

function assertNoCommentLost({ base, ours, theirs }: Versions, text: string): void {
  const found = commentsOf(...toldIn(text));
  const [before, own, other] = [commentsOf(base ?? ''), commentsOf(ours), commentsOf(theirs)];
  for (const comment of [...own, ...other]) {
    const isKept = !before.has(comment) || (own.has(comment) && other.has(comment));
    assert.ok(!isKept || found.has(comment), `${comment}\n${text}`);
  }
}

function assertSpeltAsBefore({ base, ours, theirs }: Versions, { text, changedIds }: WrittenMerge): void {
  const known = spellingsOf(ours, theirs, base ?? '');
  for (const { to } of changedIds) known.add(to);
  for (const spelling of spellingsOf(...toldIn(text))) assert.ok(known.has(spelling), `${spelling}\n${text}`);
}

function assertReadable({ ours }: Versions, { text, conflicts }: WrittenMerge): void {
  const told = versionsIn(text);
  assert.equal(told !== undefined, conflicts.length > 0);
  for (const version of told ? [told.ours, told.theirs] : [text])
    assert.equal(readRecord(version).state, 'open', text);
  assert.equal(text.startsWith('\ufeff'), ours.startsWith('\ufeff'));
  assert.equal(/[^\r]\n/.test(text), /[^\r]\n/.test(ours));
  assert.equal(text.includes('\r'), ours.includes('\r'));
}

describe('Properties of comments in a merge', function () {
  this.timeout(process.env['RUNS_FACTOR'] === undefined ? 120_000 : 0);

  it('keep every comment that a side added or both kept, and every value as a version spells it', () => {
    fc.assert(
      fc.property(versions, (each) => {
        const written = mergeForGit(each, names, random());
        assert.equal(written.unreadable, undefined);
        assertNoCommentLost(each, written.text);
        assertSpeltAsBefore(each, written);
        assertReadable(each, written);
      }),
      runs(120),
    );
  });
});
