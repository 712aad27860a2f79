import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleSession } from '../../src/editor/article/article-session';
import { ClaimsTree } from '../../src/editor/tree/claims-tree';
import type { AnnotatedArticle, AnnotatedClaim } from '../../src/record/annotated-article';
import { bareClaim } from '../record/annotated-claim';

const claim: AnnotatedClaim = {
  ...bareClaim,
  id: 'k7m2q9x4tb',
  origin: 'recorded',
  kind: 'indirect',
  content: [{ start: 10, end: 24 }],
  source: [{ start: 0, end: 4 }],
  cue: [{ start: 5, end: 9 }],
  words: 'the glass held',
  wordsWithCue: 'said the glass held',
};

/** A session on a text with the one claim, `shift` characters further on. */
function sessionOn(text: string, shift: number): ArticleSession {
  const moved = (places: AnnotatedClaim['cue']) =>
    places.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  const { content, source, cue } = claim;
  const claims = [{ ...claim, content: moved(content), source: moved(source), cue: moved(cue) }];
  const article: AnnotatedArticle = {
    language: 'en',
    speakers: [],
    claims,
    recordState: 'open',
    problems: [],
  };
  return {
    uri: vscode.Uri.file('/story.article'),
    article,
    claim: (id: string) => claims.find((each) => each.id === id),
    wordsOf: (ranges: AnnotatedClaim['cue']) =>
      ranges.map(({ start, end }) => text.slice(start, end)).join(' … '),
  } as unknown as ArticleSession;
}

describe('The list of claims', () => {
  it('quotes the right words in a row that the window kept while its claim moved', () => {
    const tree = new ClaimsTree();
    try {
      const text = 'Moe, said the glass held.';
      tree.show({ session: sessionOn(text, 0), grouping: 'reading', showUnsaid: false });
      const [row] = tree.getChildren();
      assert.ok(row);
      const added = 'The quay lies to the west. ';
      let told = 0;
      tree.onDidChangeTreeData(() => told++);
      tree.show({
        session: sessionOn(added + text, added.length),
        grouping: 'reading',
        showUnsaid: false,
      });
      assert.equal(told, 0, 'claims that only moved look the same');
      const { tooltip } = tree.resolveTreeItem(tree.getTreeItem(row), row);
      assert.ok(tooltip instanceof vscode.MarkdownString);
      assert.match(tooltip.value, /“said”/);
    } finally {
      tree.dispose();
    }
  });
});
