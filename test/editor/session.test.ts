import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AttributionEngine } from '../../src/attribution/analysis';
import { ArticleSession } from '../../src/editor/article/article-session';
import type { Log } from '../../src/editor/log';
import type { RecordFile } from '../../src/editor/record/record-file';
import { writeFile } from './newsroom';

const noRecord = {
  ready: Promise.resolve(),
  reading: undefined,
  onDidChange: () => new vscode.Disposable(() => undefined),
  dispose: () => undefined,
} as unknown as RecordFile;

describe('A search that stops with a fault', () => {
  it('is made and logged once for each text, however often claims are asked for', async () => {
    const document = await vscode.workspace.openTextDocument(await writeFile('.txt', 'One line.\n'));
    const seen: string[] = [];
    let faults = 0;
    const engine = {
      analyseInSteps(text: string) {
        seen.push(text);
        throw new Error('no search');
      },
    } as unknown as AttributionEngine;
    const session = new ArticleSession(document, {
      engine,
      record: noRecord,
      log: { error: () => faults++ } as unknown as Log,
    });
    try {
      // As the outline does: whatever the session tells, the window asks again.
      session.onDidChange(() => void session.settled());
      for (let asked = 0; asked < 3; asked++) await session.settled();
      assert.equal(session.state, 'failed');
      assert.deepEqual(seen, ['One line.\n']);

      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'Still ');
      await vscode.workspace.applyEdit(edit);
      for (let asked = 0; asked < 3; asked++) await session.settled();
      assert.deepEqual(seen, ['One line.\n', 'Still One line.\n']);
      assert.equal(faults, 2);
    } finally {
      session.dispose();
    }
  });
});
