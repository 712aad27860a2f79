import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caretAt,
  eventually,
  hoverAt,
  openArticle,
  read,
  recordOf,
  recordSaying,
  select,
  write,
} from './newsroom';

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

  it('ask whether what was checked holds for other words, and are as they were by one undo', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    const checked = `${record}    status: wrong\n`;
    await write(recordOf(uri), checked);
    await problems(recordOf(uri), 'claim.orphaned');
    select(editor, 'Nobody has paid for anything');
    await answering(vscode.commands.executeCommand('onTheRecord.claim.attach'));
    assert.match(await read(recordOf(uri)), /Nobody has paid for anything[^]*status: unchecked/);
    await vscode.commands.executeCommand('onTheRecord.record.undo');
    assert.equal(await read(recordOf(uri)), checked);
  });

  it('ask the same when their changed words are accepted', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    await write(recordOf(uri), record);
    await problems(uri, 'claim.changedSinceChecked');
    caretAt(editor, 'The lamp will');
    await answering(vscode.commands.executeCommand('onTheRecord.claim.acceptWords'));
    assert.match(await read(recordOf(uri)), /before winter[^]*status: unchecked[^]*p3v8n1c6dz/);
    await vscode.commands.executeCommand('onTheRecord.record.undo');
    assert.equal(await read(recordOf(uri)), record);
  });

  it('are kept without a place, and no longer told, when a person says so', async () => {
    const { uri } = (await openArticle()).document;
    await write(recordOf(uri), record);
    const [lost] = await problems(recordOf(uri), 'claim.orphaned');
    assert.ok(lost);
    await vscode.workspace.openTextDocument(recordOf(uri));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      recordOf(uri),
      lost.range,
    );
    const keep = actions.find(({ title }) => title === 'Keep Claim without a Place')?.command;
    assert.ok(keep);
    await vscode.commands.executeCommand(keep.command, ...((keep.arguments ?? []) as unknown[]));
    await recordSaying(uri, /- id: p3v8n1c6dz[^]*inArticle: false/);
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
    const merged = await recordSaying(document.uri, /note: heard twice/);
    assert.ok(!merged.includes('<<<<<<<'));
    assert.ok(merged.includes('status: verified'));
  });

  it('ask for each value that both sides of a conflict changed', async () => {
    const { document } = await openArticle();
    const side = (status: string, terms: string): string => `    status: ${status}\n    terms: ${terms}\n`;
    const torn = record.replace(
      '    status: verified\n',
      `<<<<<<< HEAD\n${side('wrong', 'background')}=======\n${side('disputed', 'offTheRecord')}>>>>>>> theirs\n`,
    );
    await write(recordOf(document.uri), torn);
    await eventually(
      'the conflict',
      () => ours(recordOf(document.uri)),
      (found) => found.some(({ code }) => code === 'record.conflict'),
    );
    await answering(vscode.commands.executeCommand('onTheRecord.record.resolveConflict'));
    const text = await recordSaying(document.uri, /status: wrong[^]*terms: background/);
    assert.ok(!text.includes('<<<<<<<'));
  });

  it('leave alone what was written while they asked', async () => {
    const { document } = await openArticle();
    const torn = record.replace(
      '    status: verified\n',
      '<<<<<<< HEAD\n    status: wrong\n=======\n    status: disputed\n>>>>>>> theirs\n',
    );
    const conflict = (): Promise<unknown> =>
      eventually(
        'the conflict',
        () => ours(recordOf(document.uri)),
        (found) => found.some(({ code }) => code === 'record.conflict'),
      );
    await write(recordOf(document.uri), torn);
    await conflict();
    let settled = false;
    const resolving = vscode.commands
      .executeCommand('onTheRecord.record.resolveConflict')
      .then(() => (settled = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await write(recordOf(document.uri), `${torn}# written meanwhile\n`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await eventually(
      'the answer',
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return settled;
      },
      Boolean,
    );
    await resolving;
    assert.match(await read(recordOf(document.uri)), /# written meanwhile/);
  });
});

describe('A comparison of changed words', () => {
  it('leaves the article at work', async () => {
    const editor = await openArticle();
    const { uri } = editor.document;
    await write(recordOf(uri), record);
    await problems(uri, 'claim.changedSinceChecked');
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.showChange');
    await eventually(
      'the comparison',
      () => vscode.window.activeTextEditor?.document.uri.scheme,
      (scheme) => scheme === 'on-the-record',
    );
    await vscode.commands.executeCommand('onTheRecord.record.open');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), recordOf(uri).toString());
  });
});

describe('A comparison that stays open', () => {
  it('shows the words as they stand now, whatever is typed meanwhile', async () => {
    const editor = await openArticle();
    const { document } = editor;
    await write(recordOf(document.uri), record);
    await problems(document.uri, 'claim.changedSinceChecked');
    caretAt(editor, 'The lamp will');
    await vscode.commands.executeCommand('onTheRecord.claim.showChange');
    const now = (words: string): Promise<string | undefined> =>
      eventually(
        'the words as they stand now',
        () =>
          vscode.workspace.textDocuments
            .find(({ uri }) => uri.path === '/now.article' && uri.query.includes(document.uri.path))
            ?.getText(),
        (text) => text === words,
      );
    await now('The lamp will burn again before winter');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('again before')), 'brightly ');
    await vscode.workspace.applyEdit(edit);
    await now('The lamp will burn brightly again before winter');
  });
});

describe('A record in the editor', () => {
  it('offers the right word for a misspelt key or value', async () => {
    const { document } = await openArticle();
    const broken = record.replace('status: verified', 'statsu: verified\n    terms: backgruond');
    await write(recordOf(document.uri), broken);
    const [key] = await problems(recordOf(document.uri), 'record.key.misspelt');
    const [value] = await problems(recordOf(document.uri), 'record.value.enum');
    const yaml = await vscode.workspace.openTextDocument(recordOf(document.uri));
    for (const [fault, title] of [
      [key, 'Change to “status”'],
      [value, 'Change to “background”'],
    ] as const) {
      assert.ok(fault);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        yaml.uri,
        fault.range,
      );
      const fix = actions.find((action) => action.title === title);
      assert.ok(fix?.edit, actions.map((action) => action.title).join());
      assert.ok(await vscode.workspace.applyEdit(fix.edit));
    }
    assert.equal(
      yaml.getText(),
      record.replace('status: verified', 'status: verified\n    terms: background'),
    );
    await yaml.save();
  });

  it('completes ids and speakers and explains what stands there', async () => {
    const { document } = await openArticle();
    const related = record
      .replace('claims:', 'speakers:\n  tomas: {name: Tomas Brandt, role: councillor}\nclaims:')
      .replace('status: verified', 'status: verified\n    speaker: tomas\n    denies: [p3v8n1c6dz]');
    await write(recordOf(document.uri), related);
    await problems(document.uri, 'claim.changedSinceChecked');
    const yaml = await vscode.workspace.openTextDocument(recordOf(document.uri));
    const positionOf = (words: string, into: number) => yaml.positionAt(yaml.getText().indexOf(words) + into);
    const labels = async (at: vscode.Position) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        yaml.uri,
        at,
      );
      return items.map(({ label }) => label);
    };
    assert.ok((await labels(positionOf('denies: [p3', 'denies: [p3'.length))).includes('k7m2q9x4tb'));
    assert.ok((await labels(positionOf('speaker: to', 'speaker: to'.length))).includes('tomas'));
    assert.match(await hoverAt(yaml.uri, positionOf('status:', 2)), /Status/);
    assert.match(await hoverAt(yaml.uri, positionOf('speaker: to', 'speaker: to'.length)), /Tomas Brandt/);
    const [target] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      yaml.uri,
      positionOf('speaker: to', 'speaker: to'.length),
    );
    assert.ok(target);
    const range = target instanceof vscode.Location ? target.range : target.targetRange;
    assert.equal(range.start.line, positionOf('  tomas:', 2).line);
  });

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

/** Gives the first answer to every question that a command asks. */
async function answering(command: Thenable<unknown>): Promise<void> {
  let settled = false;
  const done = command.then(() => (settled = true));
  await eventually(
    'the answers',
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return settled;
    },
    Boolean,
  );
  await done;
}

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
