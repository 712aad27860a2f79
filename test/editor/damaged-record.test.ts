import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, eventually, openArticle, outline, read, recordOf, write } from './newsroom';

const claim = `claims:
  - id: k7m2q9x4tb
    kind: direct
    content:
      - exact: The lamp will burn again before winter
    status: verified
`;

const damages: readonly { readonly name: string; readonly line: number; readonly record: string }[] = [
  { name: 'broken YAML', line: 1, record: `version: 1\nspeakers: {ingrid: [\n${claim}` },
  {
    name: 'conflict markers',
    line: 1,
    record: `version: 1\n<<<<<<< HEAD\n${claim}=======\n${claim.replace('verified', 'wrong')}>>>>>>> theirs\n`,
  },
  { name: 'version 99', line: 0, record: `version: 99\n${claim}` },
];

describe('A damaged record', () => {
  for (const { name, line, record } of damages) {
    it(`with ${name} has a diagnostic on its line and is never written`, async () => {
      const editor = await openArticle();
      const uri = recordOf(editor.document.uri);
      await write(uri, record);
      const [fault] = await eventually(
        'a diagnostic',
        () => ours(uri),
        (found) => found.length > 0,
      );
      assert.ok(fault);
      assert.ok(fault.range.start.line >= line, String(fault.range.start.line));
      assert.equal(fault.severity, vscode.DiagnosticSeverity.Error);
      caretAt(editor, 'Nobody has paid');
      await vscode.commands.executeCommand('onTheRecord.claim.record');
      assert.equal(await read(uri), record);
      assert.ok((await outline(editor.document.uri)).length > 1, 'the article stays usable');
      await write(uri, `version: 1\n${claim}`);
      await eventually(
        'no diagnostic',
        () => ours(uri),
        (found) => found.length === 0,
      );
    });
  }
});

function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');
}
