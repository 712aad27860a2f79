import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretAt,
  eventually,
  hoverAt,
  openArticle,
  outline,
  read,
  recordOf,
  recordSaying,
  select,
  write,
} from './newsroom';

describe('Recording claims', () => {
  it('writes the claim at the caret into the record beside the article', async () => {
    const editor = await openArticle();
    const position = caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const record = await recordSaying(editor.document.uri, /The lamp will burn again before winter/);
    assert.match(record, /^version: 1$/m);
    assert.match(record, /speaker: ingrid-solheim/);
    assert.match(record, /status: unchecked/);
    const hover = await hoverAt(editor.document.uri, position);
    assert.match(hover, /recorded/);
  });

  it('leaves the claim at the caret alone when a row without a claim is meant', async () => {
    const editor = await openArticle();
    caretAt(editor, 'The lamp will');
    const fault = { type: 'problem', id: 'problem:record.claim.missingId:0', problem: {} };
    await vscode.commands.executeCommand('onTheRecord.claim.record', fault, [fault]);
    assert.equal(await read(recordOf(editor.document.uri)), '');
    await vscode.commands.executeCommand('onTheRecord.claim.record', editor.document.uri);
    await recordSaying(editor.document.uri, /The lamp will burn again before winter/);
  });

  it('records all claims of an article at once', async () => {
    const { document } = await openArticle();
    const claims = await outline(document.uri);
    await vscode.commands.executeCommand('onTheRecord.article.recordAll');
    const record = await recordSaying(document.uri, /Nobody has paid/);
    assert.equal(record.match(/^ {2}- id: /gm)?.length, claims.length);
  });

  it('keeps a dismissed suggestion away', async () => {
    const editor = await openArticle();
    caretAt(editor, 'Nobody has paid');
    await vscode.commands.executeCommand('onTheRecord.claim.dismiss');
    await recordSaying(editor.document.uri, /dismissed:\n {2}- .*Nobody has paid for anything/);
    await eventually(
      'an outline without it',
      () => outline(editor.document.uri),
      (claims) => !claims.some(({ name }) => name.includes('Nobody has paid')),
    );
  });

  it('deletes an unchecked claim without a question', async () => {
    const editor = await openArticle();
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(editor.document.uri, /The lamp will burn/);
    await vscode.commands.executeCommand('onTheRecord.claim.delete');
    await eventually(
      'a record without the claim',
      () => read(recordOf(editor.document.uri)),
      (text) => !text.includes('The lamp'),
    );
  });

  it('changes only the lines of the claim concerned', async () => {
    const editor = await openArticle();
    await vscode.commands.executeCommand('onTheRecord.article.recordAll');
    const before = await recordSaying(editor.document.uri, /Nobody has paid/);
    const byHand = `# checked by the night desk\n${before.replace('name: Tomas Brandt', 'name: Tomas Brandt # twice')}`;
    await write(recordOf(editor.document.uri), byHand);
    caretAt(editor, 'the council had paid');
    await vscode.commands.executeCommand('onTheRecord.claim.delete');
    const after = await eventually(
      'the claim gone',
      () => read(recordOf(editor.document.uri)),
      (text) => text.length < byHand.length,
    );
    const [gone] = byHand.split(/^(?= {2}- id: )/m).filter((lines) => lines.includes('kind: indirect'));
    const id = /id: (\w+)/.exec(gone ?? '')?.[1] ?? '';
    // What other claims say of the deleted one goes with it.
    assert.equal(after, byHand.replace(gone ?? '', '').replace(`    denies: [${id}]\n`, ''));
  });

  it('follows a record that is changed by hand', async () => {
    const editor = await openArticle();
    const position = caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const record = await recordSaying(editor.document.uri, /status: unchecked/);
    await write(recordOf(editor.document.uri), record.replace('status: unchecked', 'status: verified'));
    await eventually(
      'the new status',
      () => hoverAt(editor.document.uri, position),
      (text) => text.includes('verified'),
    );
  });

  it('changes an open record in its editor, so that undo works and unsaved work stays', async () => {
    const editor = await openArticle();
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(editor.document.uri, /The lamp/);
    const record = await vscode.workspace.openTextDocument(recordOf(editor.document.uri));
    const yaml = await vscode.window.showTextDocument(record);
    await yaml.edit((edit) => edit.insert(new vscode.Position(0, 0), '# unsaved\n'));
    const shown = await vscode.window.showTextDocument(editor.document);
    caretAt(shown, 'Nobody has paid');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await eventually(
      'the claim in the editor',
      () => record.getText(),
      (text) => text.includes('Nobody has paid'),
    );
    assert.ok(record.isDirty);
    assert.ok(record.getText().startsWith('# unsaved\n'));
    assert.ok(!(await read(recordOf(editor.document.uri))).includes('Nobody has paid'));
    await vscode.window.showTextDocument(record);
    await vscode.commands.executeCommand('undo');
    assert.ok(!record.getText().includes('Nobody has paid'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('marks selected words as a claim of a speaker that is asked for', async () => {
    const editor = await openArticle();
    select(editor, 'on Monday');
    const marking = vscode.commands.executeCommand('onTheRecord.claim.markSelection');
    await acceptFirst();
    await marking;
    const record = await recordSaying(editor.document.uri, /exact: on Monday/);
    assert.match(record, /kind: indirect/);
  });

  it('takes the record along when the article is renamed', async () => {
    const editor = await openArticle();
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    const record = await recordSaying(editor.document.uri, /The lamp/);
    const to = editor.document.uri.with({ path: editor.document.uri.path.replace('story', 'renamed') });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(editor.document.uri, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(
      'the record under its new name',
      () => read(recordOf(to)),
      (text) => text === record,
    );
    assert.equal(await read(recordOf(editor.document.uri)), '');
  });
});

/** Chooses what a quick pick offers first, asking again until the pick is there and gone. */
async function acceptFirst(): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}
