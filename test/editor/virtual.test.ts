import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryFiles } from './memory-files';
import { caretAt, eventually, hoverAt, lighthouseStory, recordSaying, write } from './newsroom';

describe('Files of a virtual workspace', () => {
  const scheme = 'on-the-record-memory';
  let registration: vscode.Disposable;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, new MemoryFiles());
  });
  after(() => {
    registration.dispose();
  });

  it('are read and recorded like any other', async () => {
    const uri = vscode.Uri.from({ scheme, path: '/story.article' });
    await write(uri, lighthouseStory);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const place = caretAt(editor, 'The lamp will');
    const hover = (pattern: RegExp): Promise<string> =>
      eventually(
        `a hover with ${String(pattern)}`,
        () => hoverAt(uri, place),
        (text) => pattern.test(text),
      );
    await hover(/Ingrid Solheim/);
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    assert.match(await recordSaying(uri, /The lamp will burn again before winter/), /^version: 1$/m);
    await hover(/recorded/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
