import { commands, EndOfLine, l10n, Range, TextEdit, window, workspace, type TextDocument } from 'vscode';
import { conflictHunks } from '../../record/conflict-markers';
import { mergeForGit } from '../../record/merge/git-merge';
import type { RecordFiles, RecordStore } from '../../record/record-store';
import { differenceEdit } from '../../record/yaml/patch';
import { articleOf, baseName } from '../border';
import { Owner } from '../lifecycle';
import type { CommandId } from '../names/commands';

const byteOrderMark = '\uFEFF';

/**
 * Merges an open record with what others wrote to its file meanwhile, at the moment it is saved. The editor alone
 * would ask whose words are to go.
 */
export class MergeOnSave extends Owner {
  /** What the file said when the document last agreed with it. */
  readonly #bases = new WeakMap<TextDocument, string>();

  constructor(
    private readonly files: RecordFiles,
    private readonly store: RecordStore,
  ) {
    super();
    for (const document of workspace.textDocuments) void this.#compare(document);
    for (const event of [workspace.onDidOpenTextDocument, workspace.onDidSaveTextDocument])
      this.own(event((document) => void this.#compare(document)));
    this.own(workspace.onDidChangeTextDocument(({ document }) => void this.#compare(document)));
    this.own(
      workspace.onWillSaveTextDocument((event) => {
        if (articleOf(event.document.uri) && event.document.uri.scheme !== 'untitled')
          event.waitUntil(this.#edits(event.document));
      }),
    );
  }

  async #compare(document: TextDocument): Promise<void> {
    if (!articleOf(document.uri) || document.isDirty || document.uri.scheme === 'untitled') return;
    const text = document.getText();
    const found = await this.files.read(document.uri.toString()).catch(() => undefined);
    // What was just typed is not told as unsaved at once, so only the file itself tells what it says.
    if (found !== undefined && sameLines(found.replace(byteOrderMark, ''), text))
      this.#bases.set(document, text);
  }

  /**
   * What the document has to take over so that nobody's words are lost. The file gets the merged text first: the
   * editor saves over a newer file only what that file says already.
   */
  async #edits(document: TextDocument): Promise<TextEdit[]> {
    const file = document.uri.toString();
    const found = await this.files.read(file).catch(() => undefined);
    const base = this.#bases.get(document);
    const ours = document.getText();
    const theirs = found?.replace(byteOrderMark, '');
    if (found === undefined || theirs === undefined || sameLines(theirs, base) || sameLines(theirs, ours))
      return [];
    // One conflict after the other: the editor asks what is to become of this one.
    if (conflictHunks(theirs).length > 0 || conflictHunks(ours).length > 0) return [];
    const names = { ours: l10n.t('your version'), base: l10n.t('before'), theirs: l10n.t('on disk') };
    const versions = { base: base ?? null, ours, theirs };
    const merged = mergeForGit(versions, names, Math.random);
    const text = merged.text.replace(/\r\n?|\n/g, document.eol === EndOfLine.CRLF ? '\r\n' : '\n');
    const mark = found.startsWith(byteOrderMark) ? byteOrderMark : '';
    if (!(await this.store.replaceText(file, found, mark + text))) return [];
    if (!merged.clean) void sayConflict(document);
    const { range, newText } = differenceEdit(ours, text);
    return [
      TextEdit.replace(new Range(document.positionAt(range.start), document.positionAt(range.end)), newText),
    ];
  }
}

/** The editor makes all line ends of a file alike. */
function sameLines(one: string, other: string | undefined): boolean {
  return one === other || one.replace(/\r\n?/g, '\n') === other?.replace(/\r\n?/g, '\n');
}

async function sayConflict({ uri }: TextDocument): Promise<void> {
  const resolve = l10n.t('Resolve…');
  const chosen = await window.showWarningMessage(
    l10n.t(
      'You and somebody else changed the same values of {0}. Both are in it now; choose.',
      baseName(uri),
    ),
    resolve,
  );
  const command: CommandId = 'onTheRecord.record.resolveConflict';
  if (chosen === resolve) await commands.executeCommand(command);
}
