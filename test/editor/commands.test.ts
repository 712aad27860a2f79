import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle } from './newsroom';

interface Contributed {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('Commands', () => {
  it('are registered as they are declared', async () => {
    await openArticle();
    const extension = vscode.extensions.getExtension('on-the-record.on-the-record');
    const declared = (extension?.packageJSON as Contributed).contributes.commands.map(
      ({ command }) => command,
    );
    const views = /\.(focus|open|resetViewLocation|toggleVisibility|removeView)$/;
    const registered = (await vscode.commands.getCommands(true)).filter(
      (id) => id.startsWith('onTheRecord.') && !(views.test(id) && id.startsWith('onTheRecord.claims.')),
    );
    assert.deepEqual(registered.sort(), [...declared].sort());
  });

  it('walk from claim to claim and round', async () => {
    const editor = await openArticle();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: number[] = [];
    for (let step = 0; step < 3; step++) {
      await vscode.commands.executeCommand('onTheRecord.claim.next');
      seen.push(editor.selection.active.line);
    }
    assert.deepEqual(seen, [2, 4, 6]);
    await vscode.commands.executeCommand('onTheRecord.claim.next');
    assert.equal(editor.selection.active.line, 2);
    await vscode.commands.executeCommand('onTheRecord.claim.previous');
    assert.equal(editor.selection.active.line, 6);
  });

  it('switch the highlights', async () => {
    const enabled = () => vscode.workspace.getConfiguration('onTheRecord').get('highlights.enabled');
    assert.equal(enabled(), true);
    await vscode.commands.executeCommand('onTheRecord.highlights.toggle');
    assert.equal(enabled(), false);
    await vscode.commands.executeCommand('onTheRecord.highlights.toggle');
    assert.equal(enabled(), true);
  });
});
