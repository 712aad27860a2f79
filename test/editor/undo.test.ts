import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretAt,
  eventually,
  lighthouseStory,
  openArticle,
  read,
  recordOf,
  recordSaying,
  write,
} from './newsroom';

describe('Undoing what was recorded', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const undo = (by?: string): Thenable<unknown> =>
    vscode.commands.executeCommand('onTheRecord.record.undo', by);
  const redo = (by?: string): Thenable<unknown> =>
    vscode.commands.executeCommand('onTheRecord.record.redo', by);

  it('takes back one change after the other, and does them again', async () => {
    const editor = await openArticle();
    const file = recordOf(editor.document.uri);
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const first = await recordSaying(editor.document.uri, /The lamp will/);
    caretAt(editor, 'Nobody has paid');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const second = await recordSaying(editor.document.uri, /Nobody has paid/);
    await undo();
    assert.equal(await read(file), first);
    await redo();
    assert.equal(await read(file), second);
    await undo();
    await undo();
    await assert.rejects(async () => vscode.workspace.fs.stat(file), 'there was no record before');
    await redo();
    assert.equal(await read(file), first);
  });

  it('takes back at once what one command did to recorded claims and to suggestions', async () => {
    const editor = await openArticle();
    const file = recordOf(editor.document.uri);
    const recorded = caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const before = await recordSaying(editor.document.uri, /The lamp will/);
    const suggested = caretAt(editor, 'Nobody has paid');
    editor.selections = [suggested, recorded].map((place) => new vscode.Selection(place, place));
    const setting = vscode.commands.executeCommand('onTheRecord.claim.setSpeaker');
    const after = await eventually(
      'both claims of the likely speaker',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return read(file);
      },
      (text) => text.includes('Nobody has paid'),
    );
    await setting;
    assert.equal(after.match(/speaker: tomas-brandt/g)?.length, 2, after);
    await undo();
    assert.equal(await read(file), before);
  });

  it('leaves alone what came from elsewhere since', async () => {
    const editor = await openArticle();
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(editor.document.uri, /The lamp will/);
    caretAt(editor, 'Nobody has paid');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const both = await recordSaying(editor.document.uri, /Nobody has paid/);
    await write(
      recordOf(editor.document.uri),
      `${both.replace('status: unchecked', 'status: disputed')}# LM\n`,
    );
    await undo();
    const text = await read(recordOf(editor.document.uri));
    assert.match(text, /The lamp will[^]*status: disputed[^]*# LM/);
    assert.ok(!text.includes('Nobody has paid'));
  });

  it('by the editor’s own key comes only before what was typed earlier', async () => {
    const editor = await openArticle();
    const file = recordOf(editor.document.uri);
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(editor.document.uri, /The lamp will/);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed later. '));
    await undo('key');
    await eventually(
      'the article as it was',
      () => editor.document.getText(),
      (text) => text === lighthouseStory,
    );
    assert.match(await read(file), /The lamp will/);
    caretAt(editor, 'Nobody has paid');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(editor.document.uri, /Nobody has paid/);
    await undo('key');
    assert.ok(!(await read(file)).includes('Nobody has paid'));
    assert.equal(editor.document.getText(), lighthouseStory);
    await redo('key');
    assert.match(await read(file), /Nobody has paid/);
  });
});
