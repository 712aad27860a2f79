import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, lighthouseStory, openArticle, read, recordOf, recordSaying, write } from './newsroom';

/** Different words for each test: the articles of the others are open too. */
let storm = 0;
let words = '';
let paragraph = '';
beforeEach(() => {
  words = `The lamp will burn again before winter storm ${++storm}`;
  paragraph = `"${words}," Ingrid Solheim, the harbour master, told reporters on Monday.\n\n`;
});
const otherStory = `Night watch

"The watch goes on," said Nora Vik, a fisher.

`;

/** Two open articles; the first has a checked claim in its record. */
async function twoArticles(): Promise<{
  from: vscode.TextDocument;
  to: vscode.TextDocument;
  record: string;
}> {
  const { document: to } = await openArticle(otherStory);
  const { document: from } = await openArticle(
    lighthouseStory.replace('The lamp will burn again before winter', words),
  );
  const record = `version: 1
speakers:
  ingrid:
    name: Ingrid Solheim
    role: harbour master
claims:
  - id: k7m2q9x4tb # from the tape
    speaker: ingrid
    content:
      - exact: ${words}
    status: verified
    checks:
      - {date: "2026-03-03", by: LM, result: verified, method: heard the tape}
  - id: p3v8n1c6dz
    content:
      - exact: Nobody has paid for anything
    status: disputed
`;
  await write(recordOf(from.uri), record);
  await eventually(
    'the claim in its place',
    () => vscode.languages.getDiagnostics(recordOf(from.uri)).length === 0 && hasClaim(from.uri),
    Boolean,
  );
  return { from, to, record };
}

async function hasClaim(uri: vscode.Uri): Promise<boolean> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return (symbols ?? []).some(({ detail }) => detail.includes('verified'));
}

async function cut(document: vscode.TextDocument): Promise<void> {
  const at = document.getText().indexOf(paragraph);
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + paragraph.length));
  const editor = await vscode.window.showTextDocument(document);
  assert.ok(await editor.edit((edit) => edit.delete(range)));
}

async function paste(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(document.getText().length);
  assert.ok(await editor.edit((edit) => edit.insert(end, paragraph)));
}

async function undoIn(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('undo');
}

function recordWithout(article: vscode.Uri, part: string): Promise<string> {
  return eventually(
    `a record without ${part}`,
    () => read(recordOf(article)),
    (text) => !text.includes(part),
  );
}

describe('Words that are moved to another article', () => {
  it('take their claims along, with all that is recorded about them', async () => {
    const { from, to } = await twoArticles();
    await cut(from);
    await paste(to);
    const there = await recordSaying(to.uri, /k7m2q9x4tb/);
    assert.match(there, /- id: k7m2q9x4tb # from the tape/);
    assert.match(there, /status: verified/);
    assert.match(there, /method: heard the tape/);
    assert.match(there, /name: Ingrid Solheim\n {4}role: harbour master/);
    // In the browser a record is written in place: for a moment its file is empty.
    await recordSaying(from.uri, /^(?![^]*k7m2q9x4tb)[^]*p3v8n1c6dz/);
    await eventually('the claim marked', () => hasClaim(to.uri), Boolean);
  });

  it('take them along too when they are deleted only after the paste', async () => {
    const { from, to } = await twoArticles();
    await paste(to);
    await cut(from);
    assert.match(await recordSaying(to.uri, /k7m2q9x4tb/), /heard the tape/);
    await recordWithout(from.uri, 'k7m2q9x4tb');
  });

  it('leave both records as they were when the paste is undone, and the cut', async () => {
    const { from, to, record } = await twoArticles();
    await cut(from);
    await paste(to);
    await recordSaying(to.uri, /k7m2q9x4tb/);
    await recordWithout(from.uri, 'k7m2q9x4tb');
    await undoIn(to);
    await recordSaying(from.uri, /k7m2q9x4tb/);
    await recordWithout(to.uri, 'version');
    assert.equal(await read(recordOf(from.uri)), record);
    await undoIn(from);
    await eventually('the claim in its old place', () => hasClaim(from.uri), Boolean);
    assert.equal(await read(recordOf(from.uri)), record);
    await vscode.commands.executeCommand('redo');
    await vscode.window.showTextDocument(to);
    await vscode.commands.executeCommand('redo');
    await recordSaying(to.uri, /k7m2q9x4tb/);
    await recordWithout(from.uri, 'k7m2q9x4tb');
  });

  it('give their claims back when only the cut is undone', async () => {
    const { from, to, record } = await twoArticles();
    await cut(from);
    await paste(to);
    await recordWithout(from.uri, 'k7m2q9x4tb');
    await undoIn(from);
    assert.equal(await recordSaying(from.uri, /k7m2q9x4tb/), record);
    assert.match(await read(recordOf(to.uri)), /k7m2q9x4tb/);
  });

  it('leave the claims where they are when they are only copied', async () => {
    const { from, to, record } = await twoArticles();
    await paste(to);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(await read(recordOf(from.uri)), record);
    assert.equal(await read(recordOf(to.uri)), '');
  });

  it('give their claims back when the paste is not saved', async () => {
    const { from, to, record } = await twoArticles();
    await cut(from);
    await paste(to);
    await recordWithout(from.uri, 'k7m2q9x4tb');
    await vscode.window.showTextDocument(to);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await recordSaying(from.uri, /k7m2q9x4tb/);
    assert.equal(await read(recordOf(from.uri)), record);
    await recordWithout(to.uri, 'version');
  });
});
