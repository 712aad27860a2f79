import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, eventually, openArticle, read, recordOf, recordSaying, select, write } from './newsroom';

const record = `version: 1
claims:
  - id: k7m2q9x4tb
    content:
      - exact: The lamp will burn again before the summer
        prefix: "Lamp to burn again\\n\\n\\""
        suffix: '," Ingrid Solheim, the harbour'
    status: verified
  - id: p3v8n1c6dz
    content: [{exact: We never saw a bill for any of it and nobody asked}]
`;

describe('Claims that need a look', () => {
  it('are told in the article and in the record, each with its fixes', async () => {
    const { document } = await openArticle();
    await write(recordOf(document.uri), record);
    const [changed] = await problems(document.uri, 'claim.changedSinceChecked');
    assert.equal(changed?.severity, vscode.DiagnosticSeverity.Warning);
    const [lost] = await problems(recordOf(document.uri), 'claim.orphaned');
    assert.ok(lost?.message.includes('no longer in the article'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      changed.range,
    );
    assert.ok(actions.some(({ title, isPreferred }) => title === 'Accept Changed Words' && isPreferred));
  });

  it('are tied to the selected words', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    await write(recordOf(uri), record);
    await problems(recordOf(uri), 'claim.orphaned');
    select(editor, 'Nobody has paid for anything');
    await vscode.commands.executeCommand('onTheRecord.claim.attach');
    await recordSaying(uri, /Nobody has paid for anything/);
    await eventually(
      'no lost claim',
      () => ours(recordOf(uri)),
      (found) => found.length === 0,
    );
  });

  it('follow their words while the article is edited, and come back with undo', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(uri, /The lamp/);
    const before = await read(recordOf(uri));
    const offset = editor.document.getText().indexOf('again before');
    const word = new vscode.Range(
      editor.document.positionAt(offset),
      editor.document.positionAt(offset + 'again'.length),
    );
    await editor.edit((edit) => edit.replace(word, 'never'));
    await problems(uri, 'claim.edited');
    await vscode.commands.executeCommand('undo');
    await eventually(
      'no problem',
      () => ours(uri),
      (found) => found.length === 0,
    );
    assert.equal(await read(recordOf(uri)), before, 'following writes nothing');
  });

  it('keep both sides of a conflict that fit together', async () => {
    const { document } = await openArticle();
    const torn = record.replace(
      '    status: verified\n',
      '<<<<<<< HEAD\n    status: verified\n=======\n    status: verified\n    note: heard twice\n>>>>>>> theirs\n',
    );
    await write(recordOf(document.uri), torn);
    await eventually(
      'the conflict',
      () => ours(recordOf(document.uri)),
      (found) => found.some(({ code }) => code === 'record.conflict'),
    );
    await vscode.commands.executeCommand('onTheRecord.record.resolveConflict');
    const merged = await recordSaying(document.uri, /note: \|-\s+heard twice/);
    assert.ok(!merged.includes('<<<<<<<'));
    assert.ok(merged.includes('status: verified'));
  });
});

describe('A record in the editor', () => {
  it('offers values, explains them and leads to the article', async () => {
    const { document } = await openArticle();
    await write(recordOf(document.uri), record);
    await problems(document.uri, 'claim.changedSinceChecked');
    const yaml = await vscode.workspace.openTextDocument(recordOf(document.uri));
    const at = yaml.positionAt(yaml.getText().indexOf('verified') + 2);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      yaml.uri,
      at,
    );
    assert.ok(items.some(({ label }) => label === 'disputed'));
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      yaml.uri,
      yaml.positionAt(yaml.getText().indexOf('k7m2q9x4tb') + 2),
    );
    assert.ok(target);
    const uri = target instanceof vscode.Location ? target.uri : target.targetUri;
    assert.equal(uri.toString(), document.uri.toString());
  });
});

function problems(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic[]> {
  return eventually(
    code,
    () => ours(uri).filter((found) => found.code === code),
    (found) => found.length > 0,
  );
}

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');
}
