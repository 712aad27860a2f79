import type { ExtensionContext } from 'vscode';
import { activate as build } from './extension';
import { diskRecordFiles } from './node/record-files';

/** Builds the extension outside the browser, where files can be replaced in one step. */
export function activate(context: ExtensionContext): void {
  build(context, diskRecordFiles());
}
