import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { textHash } from '../../src/record/text-hash';
import { MemoryFiles } from './memory-files';
import {
  caretAt,
  eventually,
  hoverAt,
  lighthouseStory,
  read,
  recordOf,
  recordSaying,
  write,
} from './newsroom';

describe('Files of a virtual workspace', () => {
  const scheme = 'on-the-record-memory';
  const files = new MemoryFiles();
  let registration: vscode.Disposable;

  before(() => {
    registration = vscode.workspace.registerFileSystemProvider(scheme, files);
  });
  afterEach(() => {
    files.slowness = 0;
    files.beforeRename = () => undefined;
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

  it('hold what two windows record first, in the same moment', async () => {
    const { uri } = await openAtClaim('/shared.article', lighthouseStory);
    const others = 'version: 1\nclaims:\n  - {id: p3v8n1c6dz, content: [{exact: Nobody has paid}]}\n';
    files.beforeRename = (to) => {
      files.beforeRename = () => undefined;
      files.writeFile(to, new TextEncoder().encode(others));
    };
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    assert.match(await recordSaying(uri, /The lamp will burn/), /p3v8n1c6dz/);
    const saving = recordOf(uri).with({ path: `/.shared.article.record.yaml.saving` });
    assert.equal(await read(saving), '');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('tell where words stand in the article as it is, though it was edited while the record was read', async () => {
    // A long article is not looked at again at once.
    const story =
      lighthouseStory + '\n"The boats came home," said Ada Brink. Nobody had asked.\n'.repeat(400);
    const { uri, editor } = await openAtClaim('/slow.article', story);
    await vscode.commands.executeCommand('onTheRecord.claim.record');
    await recordSaying(uri, /The lamp will/);
    files.slowness = 400;
    const refreshing = vscode.commands.executeCommand('onTheRecord.record.refreshPositions');
    await new Promise((resolve) => setTimeout(resolve, 260));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late news: '));
    await refreshing;
    files.slowness = 0;
    const text = await read(recordOf(uri));
    const vouched = [story, editor.document.getText()].find((article) => text.includes(textHash(article)));
    assert.ok(vouched !== undefined);
    assert.ok(text.includes(`at: [${vouched.indexOf('The lamp will')}, `), text);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  /** Opens an article of the virtual folder, with the caret in a claim that has been found. */
  async function openAtClaim(path: string, story: string) {
    const uri = vscode.Uri.from({ scheme, path });
    await write(uri, story);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const place = caretAt(editor, 'The lamp will');
    await eventually(
      'a claim',
      () => hoverAt(uri, place),
      (text) => text.includes('Solheim'),
    );
    return { uri, editor };
  }
});
