import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretAt,
  eventually,
  folder,
  hoverAt,
  lighthouseStory,
  openArticle,
  outline,
  read,
  recordOf,
  write,
  writeFile,
} from './newsroom';

describe('Reading an article', () => {
  it('lists who said what in the outline', async () => {
    const { document } = await openArticle();
    for (const pattern of [/Ingrid Solheim.*The lamp will burn again/, /Tomas Brandt.*Nobody has paid/]) {
      await eventually(
        `a symbol like ${String(pattern)}`,
        () => outline(document.uri),
        (symbols) => symbols.some(({ name }) => pattern.test(name)),
      );
    }
  });

  it('says in a hover who speaks, how it is said and what can be done', async () => {
    const editor = await openArticle();
    const hover = await hoverAt(editor.document.uri, caretAt(editor, 'The lamp will'));
    assert.match(hover, /Ingrid Solheim/);
    assert.match(hover, /Direct quote/);
    assert.match(hover, /told reporters|told/);
    assert.match(hover, /suggestion/);
    assert.ok(hover.split('\n').length < 10, hover);
    const links = [...hover.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]);
    assert.equal(links.length, 4);
    assert.ok(links.every((id) => id?.startsWith('onTheRecord.claim.')));
  });

  it('shows words of the article as they are, never as formatting', async () => {
    const name = 'Ev [x](command:workbench.action.quit) <b>il</b>';
    const editor = await openArticle();
    const { uri } = editor.document;
    await write(
      recordOf(uri),
      `version: 1\nspeakers:\n  evil: {name: "${name}"}\nclaims:\n  - id: a1b2c3d4e5\n    speaker: evil\n    content: [{exact: The lamp will burn again before winter}]\n`,
    );
    const hover = await eventually(
      'the recorded speaker',
      () => hoverAt(uri, caretAt(editor, 'The lamp will')),
      (text) => text.includes('Ev'),
    );
    assert.ok(!hover.includes('[x](command:workbench'), hover);
    assert.ok(!hover.includes('<b>'), hover);
  });

  it('follows what is typed', async () => {
    const { document } = await openArticle();
    const before = await outline(document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      new vscode.Position(1, 0),
      '\n"We saw it coming for years," said Karin Moe, a fisher.\n',
    );
    await vscode.workspace.applyEdit(edit);
    const after = await outline(document.uri);
    assert.equal(after.length, before.length + 1);
    assert.ok(after.some(({ name }) => name.includes('Karin Moe')));
  });

  it('takes a plain text for an article when a person says so, and stops again', async () => {
    const uri = await writeFile('.txt', lighthouseStory);
    await vscode.window.showTextDocument(uri);
    assert.deepEqual(await outline(uri), []);
    await vscode.commands.executeCommand('onTheRecord.article.treat');
    await eventually(
      'claims',
      () => outline(uri),
      (claims) => claims.length > 0,
    );
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    await vscode.commands.executeCommand('onTheRecord.article.untreat');
    await eventually(
      'no claims',
      () => outline(uri),
      (claims) => claims.length === 0,
    );
  });

  it('shows a text that is to be an article from the file list', async () => {
    const uri = await writeFile('.txt', lighthouseStory);
    await vscode.commands.executeCommand('onTheRecord.article.treat', uri);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    await eventually(
      'claims',
      () => outline(uri),
      (claims) => claims.length > 0,
    );
  });

  it('takes no file for an article that is neither text nor Markdown', async () => {
    const uri = await writeFile('.py', lighthouseStory);
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('onTheRecord.article.treat');
    await vscode.commands.executeCommand('onTheRecord.article.recordAll');
    assert.equal(await read(recordOf(uri)), '');
  });

  it('takes a file that a person called an article for one under another name and in another folder', async () => {
    const rename = async (from: vscode.Uri, to: vscode.Uri): Promise<void> => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    const draft = vscode.Uri.joinPath(folder(), 'desk', 'draft.txt');
    await write(draft, lighthouseStory);
    await vscode.commands.executeCommand('onTheRecord.article.treat', draft);
    await rename(draft, vscode.Uri.joinPath(folder(), 'desk', 'final.txt'));
    await rename(vscode.Uri.joinPath(folder(), 'desk'), vscode.Uri.joinPath(folder(), 'night-desk'));
    const final = vscode.Uri.joinPath(folder(), 'night-desk', 'final.txt');
    await vscode.window.showTextDocument(final);
    await eventually(
      'claims',
      () => outline(final),
      (claims) => claims.length > 0,
    );
  });

  it('takes a plain text for an article when a record lies beside it, also when it comes later', async () => {
    const uri = await writeFile('.txt', lighthouseStory);
    await vscode.window.showTextDocument(uri);
    assert.deepEqual(await outline(uri), []);
    await write(recordOf(uri), 'version: 1\n');
    await eventually(
      'claims',
      () => outline(uri),
      (claims) => claims.length > 0,
    );
  });

  it('takes plain texts for articles that match the setting', async () => {
    const settings = vscode.workspace.getConfiguration('onTheRecord');
    const uri = await writeFile('.wire.txt', lighthouseStory);
    await vscode.window.showTextDocument(uri);
    await settings.update('articles', ['*.wire.txt'], vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(
        'claims',
        () => outline(uri),
        (claims) => claims.length > 0,
      );
    } finally {
      await settings.update('articles', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(
      'no claims',
      () => outline(uri),
      (claims) => claims.length === 0,
    );
  });
});
