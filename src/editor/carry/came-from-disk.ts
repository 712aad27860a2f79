import { workspace, type TextDocument } from 'vscode';

/** Milliseconds within which the host says that an edit has left a document unsaved. */
const word = 250;

/**
 * Whether the change that a clean document has just had came from disk and not from an edit. The browser's host says
 * only after the change that a document is unsaved.
 */
export function cameFromDisk(document: TextDocument): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (fromDisk: boolean): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(fromDisk);
    };
    const timer = setTimeout(() => end(true), word);
    const listener = workspace.onDidChangeTextDocument(() => {
      if (document.isDirty) end(false);
    });
  });
}
