import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the samples in a temporary folder: tests write there. */
export class TemporaryNewsroom {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'newsroom-')));

  constructor() {
    cpSync('samples', this.folder, { recursive: true });
  }

  pathOf(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.pathOf(name), content);
  }

  read(name: string): string {
    return readFileSync(this.pathOf(name), 'utf8');
  }

  readBytes(name: string): Uint8Array {
    return readFileSync(this.pathOf(name));
  }

  /** The text of an article's record; empty as long as there is none. */
  readRecord(article: string): string {
    const name = `${article}.record.yaml`;
    return existsSync(this.pathOf(name)) ? this.read(name) : '';
  }

  setMode(mode: number): void {
    chmodSync(this.folder, mode);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
