// Runs inside the editor: how long the extension takes from being asked to being active.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reported, reportLine } from '../../test/editor/report';

export function run(): Promise<void> {
  return reported(async () => {
    const extension = vscode.extensions.getExtension('on-the-record.on-the-record');
    assert.ok(extension && !extension.isActive, 'nothing in an empty folder activates the extension');
    const began = performance.now();
    await extension.activate();
    reportLine(`activation  ${(performance.now() - began).toFixed(1)} ms`);
    return { passes: 1, failures: 0, pending: 0 };
  });
}
