import { EventEmitter, RelativePattern, Uri, workspace, type TextDocument } from 'vscode';
import { readRecord, type RecordReading } from '../../record/reading';
import { reasonOf, type RecordFiles, type RecordStore, type WriteRefusal } from '../../record/record-store';
import { baseName } from '../border';
import { Debouncer, Owner } from '../lifecycle';
import { finishInterruptedWrite } from './interrupted-write';
import { sayUnreadable } from './messages';

const pause = 100;
/** Another program that writes a file empties it first, for a moment. */
const moment = 200;

/**
 * The record of one article as it stands now: in an editor if it is open there, unsaved words included, else on
 * disk. Only reads; fires when the text has changed, whoever changed it.
 */
export class RecordFile extends Owner {
  readonly #onDidChange = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;
  readonly #debouncer = this.own(new Debouncer());
  #reading: RecordReading | undefined;
  #unreadable: WriteRefusal | undefined;
  /** Resolves when the record has been read for the first time. */
  readonly ready: Promise<void>;
  /** Resolves when a write that was cut short is finished or set aside: until then another would take its file. */
  readonly finished: Promise<void>;

  constructor(
    readonly uri: Uri,
    private readonly files: RecordFiles,
    store: RecordStore,
  ) {
    super();
    const folder = Uri.joinPath(uri, '..');
    if (uri.scheme !== 'untitled') {
      const watcher = this.own(
        workspace.createFileSystemWatcher(new RelativePattern(folder, globOf(baseName(uri)))),
      );
      for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) {
        this.own(event(() => this.#refreshSoon()));
      }
    }
    this.own(workspace.onDidChangeTextDocument(({ document }) => this.#noticed(document)));
    this.own(workspace.onDidOpenTextDocument((document) => this.#noticed(document)));
    this.own(workspace.onDidCloseTextDocument((document) => this.#noticed(document)));
    this.ready = this.refresh();
    this.finished = uri.scheme === 'untitled' ? Promise.resolve() : finishInterruptedWrite(uri, files, store);
    void this.finished.then(() => this.#refreshSoon());
  }

  /** What the record says; `undefined` when there is none. */
  get reading(): RecordReading | undefined {
    return this.#reading;
  }

  /** Why a file that is there cannot be read. */
  get unreadable(): WriteRefusal | undefined {
    return this.#unreadable;
  }

  /** The record's document, if an editor has it open. */
  get document(): TextDocument | undefined {
    return workspace.textDocuments.find(
      (document) => !document.isClosed && document.uri.toString() === this.uri.toString(),
    );
  }

  /** Reads the record again and tells when it has changed. */
  async refresh(): Promise<void> {
    const text = this.document?.getText() ?? (await this.#readFile());
    if (this.disposed || text === this.#reading?.text) return;
    this.#reading = text === undefined ? undefined : readRecord(text, this.#reading);
    this.#onDidChange.fire();
  }

  async #readFile(): Promise<string | undefined> {
    if (this.uri.scheme === 'untitled') return undefined;
    const read = () => this.files.read(this.uri.toString());
    try {
      let text = await read().catch(() => '');
      if (text !== undefined && (text === '' || this.#looksCut(text))) {
        await new Promise((resolve) => setTimeout(resolve, moment));
        text = await read();
      }
      this.#unreadable = undefined;
      return text;
    } catch (fault) {
      const reason = reasonOf(fault);
      if (reason !== this.#unreadable) sayUnreadable(reason, this.uri);
      this.#unreadable = reason;
      return undefined;
    }
  }

  /** Whether the text is only the beginning of what was there before. */
  #looksCut(text: string): boolean {
    const before = this.#reading?.text ?? '';
    return text.length < before.length && before.startsWith(text);
  }

  #noticed(document: TextDocument): void {
    if (document.uri.toString() === this.uri.toString()) this.#refreshSoon();
  }

  #refreshSoon(): void {
    this.#debouncer.schedule(pause, () => void this.refresh());
  }
}

/** A file name as a glob that matches it only. */
function globOf(name: string): string {
  return name.replace(/[*?[\]{}]/g, '[$&]');
}
