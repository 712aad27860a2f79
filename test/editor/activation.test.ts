import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const id = 'on-the-record.on-the-record';

describe('The extension', () => {
  it('activates on an article', async () => {
    const [article] = await vscode.workspace.findFiles('**/*.article', undefined, 1);
    assert.ok(article, 'the newsroom has an article');
    const document = await vscode.workspace.openTextDocument(article);
    assert.equal(document.languageId, 'news-article');
    await vscode.window.showTextDocument(document);
    const extension = vscode.extensions.getExtension(id);
    assert.ok(extension, `${id} is installed`);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
