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
  recordSaying,
  write,
} from './newsroom';

const fromElsewhere = `version: 1
# night desk
claims:
  - id: k7m2q9x4tb
    kind: indirect
    content:
      - exact: the council had paid for new glass
    status: checking
    note: rang them twice
`;

describe('When something goes wrong', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  /** Records the claim at these words, without waiting for it. */
  function record(editor: vscode.TextEditor, words: string): Thenable<unknown> {
    caretAt(editor, words);
    return vscode.commands.executeCommand('onTheRecord.claim.record');
  }

  it('a record replaced by another program while a claim is being recorded holds both', async () => {
    for (let round = 0; round < 6; round++) {
      const editor = await openArticle();
      const uri = recordOf(editor.document.uri);
      const recording = record(editor, 'Nobody has paid');
      await new Promise((resolve) => setTimeout(resolve, round * 3));
      await write(uri, fromElsewhere);
      await recording;
      const text = await recordSaying(editor.document.uri, /rang them twice[^]*Nobody has paid/);
      assert.match(text, /^# night desk$/m);
    }
  });

  it('a record changed on disk under unsaved work is merged with it when it is saved', async () => {
    const editor = await openArticle();
    const uri = recordOf(editor.document.uri);
    await record(editor, 'The lamp will');
    const before = await recordSaying(editor.document.uri, /The lamp will/);
    const yaml = await vscode.workspace.openTextDocument(uri);
    const shown = await vscode.window.showTextDocument(yaml);
    await shown.edit((edit) => edit.insert(new vscode.Position(0, 0), '# unsaved\n'));
    await write(uri, `${before.replace('status: unchecked', 'status: disputed')}# from elsewhere\n`);
    assert.ok(await yaml.save());
    const after = await read(uri);
    for (const words of ['# unsaved\n', 'status: disputed', '# from elsewhere\n', 'The lamp will'])
      assert.ok(after.includes(words), after);
    assert.equal(yaml.getText(), after);
    assert.ok(!yaml.isDirty);
  });

  it('what unsaved work and the disk say differently stands side by side, to be resolved', async () => {
    const editor = await openArticle();
    const uri = recordOf(editor.document.uri);
    await record(editor, 'The lamp will');
    const before = await recordSaying(editor.document.uri, /The lamp will/);
    const yaml = await vscode.workspace.openTextDocument(uri);
    const shown = await vscode.window.showTextDocument(yaml);
    const status = before.indexOf('unchecked');
    const place = new vscode.Range(yaml.positionAt(status), yaml.positionAt(status + 'unchecked'.length));
    await shown.edit((edit) => edit.replace(place, 'wrong'));
    await write(uri, before.replace('unchecked', 'disputed'));
    assert.ok(await yaml.save());
    const after = await read(uri);
    assert.match(after, /^<<<<<<< [^]*status: wrong[^]*status: disputed[^]*^>>>>>>> /m);
  });

  it('an article saved while its claims are being recorded keeps both', async () => {
    const editor = await openArticle();
    const recording = vscode.commands.executeCommand('onTheRecord.article.recordAll');
    for (let i = 0; i < 5; i++) {
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `${i}`));
      await editor.document.save();
    }
    await recording;
    await recordSaying(editor.document.uri, /The lamp will[^]*Nobody has paid/);
    assert.equal(await read(editor.document.uri), `43210${lighthouseStory}`);
  });

  it('an article edited while a claim is being recorded: the record has the words of the claim', async () => {
    const editor = await openArticle();
    const recording = record(editor, 'Nobody has paid');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Late news: '));
    await recording;
    await recordSaying(editor.document.uri, /exact: Nobody has paid for anything,?\n/);
  });

  it('an article edited while a question is open: the record has the words of the claim', async () => {
    const editor = await openArticle();
    caretAt(editor, 'Nobody has paid');
    let settled = false;
    const marking = vscode.commands
      .executeCommand('onTheRecord.claim.setStatus')
      .then(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, new vscode.Position(0, 0), 'Late news: ');
    await vscode.workspace.applyEdit(edit);
    await eventually(
      'the answer',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return settled;
      },
      Boolean,
    );
    await marking;
    await recordSaying(editor.document.uri, /exact: Nobody has paid for anything,?\n/);
  });

  it('50 saves in a burst, with claims recorded in between, keep everything', async () => {
    const editor = await openArticle();
    const { document } = editor;
    const acts: Thenable<unknown>[] = [];
    for (let i = 0; i < 50; i++) {
      await editor.edit((edit) =>
        edit.insert(document.positionAt(document.getText().length), `Line ${i}.\n`),
      );
      acts.push(document.save());
      if (i === 10) acts.push(record(editor, 'The lamp will'));
      if (i === 25) acts.push(record(editor, 'Nobody has paid'));
      if (i === 40) acts.push(record(editor, 'the council had paid'));
    }
    await Promise.all(acts);
    await recordSaying(document.uri, /The lamp will[^]*the council had paid[^]*Nobody has paid/);
    const lines = Array.from({ length: 50 }, (_, i) => `Line ${i}.\n`).join('');
    await eventually(
      'all lines on disk',
      () => read(document.uri),
      (text) => text === lighthouseStory + lines,
    );
  });

  it('50 changes of one record in a burst all arrive, one after the other', async () => {
    const story = Array.from({ length: 50 }, (_, i) => `"Boat ${i} came home," said Ada Brink.\n`).join('\n');
    const editor = await openArticle(story);
    const links: unknown[] = [];
    for (let i = 0; i < 50; i++) {
      const hover = await hoverAt(editor.document.uri, caretAt(editor, `Boat ${i} came`));
      const link = /command:onTheRecord\.claim\.record\?([^)]+)/.exec(hover)?.[1] ?? '';
      links.push((JSON.parse(decodeURIComponent(link)) as unknown[])[0]);
    }
    const acts = links.map((link) => vscode.commands.executeCommand('onTheRecord.claim.record', link));
    await Promise.all(acts);
    const text = await recordSaying(editor.document.uri, /Boat 49 came home/);
    for (let i = 0; i < 50; i++) assert.ok(text.includes(`Boat ${i} came home`), String(i));
  });

  it('a record deleted under us stays deleted, and the next claim begins a new one', async () => {
    const editor = await openArticle();
    const uri = recordOf(editor.document.uri);
    const place = caretAt(editor, 'The lamp will');
    await record(editor, 'The lamp will');
    await recordSaying(editor.document.uri, /The lamp will/);
    await new Promise((resolve) => setTimeout(resolve, 800));
    await vscode.workspace.fs.delete(uri);
    await eventually(
      'a suggestion again',
      () => hoverAt(editor.document.uri, place),
      (text) => !text.includes('recorded'),
    );
    await record(editor, 'Nobody has paid');
    const text = await recordSaying(editor.document.uri, /Nobody has paid/);
    assert.ok(!text.includes('The lamp will'));
  });

  it('a record deleted while it is open is written anew with all its claims', async () => {
    const editor = await openArticle();
    const uri = recordOf(editor.document.uri);
    await record(editor, 'The lamp will');
    await recordSaying(editor.document.uri, /The lamp will/);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    await vscode.workspace.fs.delete(uri);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shown = await vscode.window.showTextDocument(editor.document);
    await record(shown, 'Nobody has paid');
    await recordSaying(editor.document.uri, /The lamp will[^]*Nobody has paid/);
  });

  it('a record renamed away and back is followed', async () => {
    const editor = await openArticle();
    const uri = recordOf(editor.document.uri);
    const place = caretAt(editor, 'The lamp will');
    await record(editor, 'The lamp will');
    const text = await recordSaying(editor.document.uri, /The lamp will/);
    const hovers = (recorded: boolean): Promise<string> =>
      eventually(
        `a claim ${recorded ? 'on' : 'off'} the record`,
        () => hoverAt(editor.document.uri, place),
        (hover) => hover.includes('recorded') === recorded,
      );
    await hovers(true);
    const away = uri.with({ path: `${uri.path}.old` });
    await vscode.workspace.fs.rename(uri, away);
    await hovers(false);
    await vscode.workspace.fs.rename(away, uri);
    await hovers(true);
    assert.equal(await read(uri), text);
  });

  it('a clock set back by a day changes nothing', async () => {
    const now = Date.now.bind(Date);
    const editor = await openArticle();
    try {
      await record(editor, 'The lamp will');
      Date.now = () => now() - 86_400_000;
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New head\n\n'));
      await record(editor, 'Nobody has paid');
      await recordSaying(editor.document.uri, /The lamp will[^]*Nobody has paid/);
      const claims = await eventually(
        'claims of the edited text',
        () => outline(editor.document.uri),
        (found) => found.some(({ name }) => name.includes('Nobody has paid')),
      );
      for (const { name, selectionRange } of claims) {
        if (name.includes('Nobody has paid')) assert.equal(selectionRange.start.line, 8);
      }
    } finally {
      Date.now = now;
    }
  });

  describe('a write that was cut short', () => {
    const whole = `${fromElsewhere}  - id: p3v8n1c6dz
    content:
      - exact: Nobody has paid for anything
    status: verified
`;
    const left = (uri: vscode.Uri): vscode.Uri => {
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return vscode.Uri.joinPath(uri, '..', `.${name}.saving`);
    };

    const states = [
      {
        name: 'none-yet',
        found: undefined,
        wanted: /^version: 1\n# night desk[^]*checking[^]*Nobody has paid/,
      },
      {
        name: 'half-written',
        found: whole.slice(0, 90),
        wanted: /^version: 1\n# night desk[^]*Nobody has paid/,
      },
      {
        name: 'not-replaced',
        found: fromElsewhere.replace('checking', 'disputed'),
        wanted: /status: disputed[^]*Nobody has paid/,
      },
    ];

    it('is finished when the article is opened, whatever had come of it', async () => {
      const articles = states.map(({ name }) => vscode.Uri.joinPath(folder(), `cut-short-${name}.article`));
      for (const [index, uri] of articles.entries()) {
        const { found } = states[index]!;
        await write(left(recordOf(uri)), whole);
        if (found !== undefined) await write(recordOf(uri), found);
        await write(uri, lighthouseStory);
      }
      for (const uri of articles)
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
          preview: false,
        });
      for (const [index, uri] of articles.entries()) {
        await recordSaying(uri, states[index]!.wanted);
        await eventually(
          'nothing left behind',
          () => read(left(recordOf(uri))),
          (rest) => rest === '',
        );
      }
    });

    it('is set aside while the record has a fault, and comes in when that is mended', async () => {
      const uri = vscode.Uri.joinPath(folder(), 'cut-short-faulty.article');
      const torn = `${fromElsewhere}<<<<<<< ours\n=======\n>>>>>>> theirs\n`;
      await write(recordOf(uri), torn);
      await write(left(recordOf(uri)), whole);
      await write(uri, lighthouseStory);
      const open = async (): Promise<vscode.TextDocument> =>
        (await vscode.window.showTextDocument(uri, { preview: false })).document;
      await open();
      const aside = left(recordOf(uri)).with({
        path: left(recordOf(uri)).path.replace(/saving$/, 'unfinished'),
      });
      await eventually(
        'the change set aside',
        () => read(aside),
        (text) => text === whole,
      );
      assert.equal(await read(recordOf(uri)), torn);
      await write(recordOf(uri), fromElsewhere);
      // The editor closes and opens a document whose language changes.
      await vscode.languages.setTextDocumentLanguage(await open(), 'plaintext');
      await recordSaying(uri, /Nobody has paid/);
      await eventually(
        'nothing left aside',
        () => read(aside),
        (rest) => rest === '',
      );
    });

    it('stays with the record when the article is renamed', async () => {
      const [from, to] = ['draft', 'final'].map((name) =>
        vscode.Uri.joinPath(folder(), `cut-short-${name}.article`),
      );
      assert.ok(from && to);
      await write(recordOf(from), `${fromElsewhere}<<<<<<< ours\n=======\n>>>>>>> theirs\n`);
      const aside = (uri: vscode.Uri): vscode.Uri =>
        left(uri).with({ path: left(uri).path.replace(/saving$/, 'unfinished') });
      await write(aside(recordOf(from)), whole);
      await write(from, lighthouseStory);
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await eventually(
        'the change beside the record',
        () => read(aside(recordOf(to))),
        (text) => text === whole,
      );
      await write(recordOf(to), fromElsewhere);
      await vscode.window.showTextDocument(to, { preview: false });
      await recordSaying(to, /Nobody has paid/);
    });
  });
});
