import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** An article of the tests' own, with two quotes, a paraphrase and a denial. */
export const lighthouseStory = `Lamp to burn again

"The lamp will burn again before winter," Ingrid Solheim, the harbour master, told reporters on Monday.

Solheim said that the council had paid for new glass.

"Nobody has paid for anything," said Tomas Brandt, a councillor.
`;

let count = 0;

/** Where the tests may write: the folder that the window has open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the window has a folder');
  return first.uri;
}

/** Writes a file with a name that no other test uses. */
export async function writeFile(ending: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), `story-${++count}${ending}`);
  await write(uri, text);
  return uri;
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** The text of a file on disk; empty when there is none. */
export async function read(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

export function recordOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}.record.yaml` });
}

/** Opens a new article in the active editor and waits until its claims are known. */
export async function openArticle(text = lighthouseStory, ending = '.article'): Promise<vscode.TextEditor> {
  const uri = await writeFile(ending, text);
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  if (text !== '')
    await eventually(
      'claims',
      () => outline(uri),
      (claims) => claims.length > 0,
    );
  return editor;
}

/** Puts the caret into the first of these words. */
export function caretAt(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" is in the article`);
  const position = editor.document.positionAt(offset + 1);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

export function select(editor: vscode.TextEditor, words: string): void {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `"${words}" is in the article`);
  const { document } = editor;
  editor.selection = new vscode.Selection(
    document.positionAt(offset),
    document.positionAt(offset + words.length),
  );
}

/** Our entries in the outline. */
export async function outline(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    uri,
  );
  return (symbols ?? []).filter(({ kind }) => kind === vscode.SymbolKind.String);
}

/** What hovers say at a place, links and all. */
export async function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n')
    .replaceAll('&nbsp;', ' ');
}

/** Asks again until the answer is right, and says what the last one was if it never is. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  isRight: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    assert.ok(Date.now() < deadline, `${what}: still ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The record on disk once it says what is expected. */
export function recordSaying(article: vscode.Uri, pattern: RegExp): Promise<string> {
  return eventually(
    `a record with ${String(pattern)}`,
    () => read(recordOf(article)),
    (text) => pattern.test(text),
  );
}
