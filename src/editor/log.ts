import { window, type LogOutputChannel } from 'vscode';
import { Owner } from './lifecycle';

/** The extension's log. It tells what was done and how long it took, never a word of an article or a record. */
export class Log extends Owner {
  readonly #channel: LogOutputChannel = this.own(window.createOutputChannel('On the Record', { log: true }));

  show(): void {
    this.#channel.show();
  }

  info(component: string, message: string): void {
    this.#channel.info(`[${component}] ${message}`);
  }

  timing(component: string, milliseconds: number, length: number): void {
    this.#channel.debug(`[${component}] ${milliseconds} ms for ${length} characters`);
  }

  /** Logs where a fault happened; messages of unknown errors may quote what they choked on, so only ours are kept. */
  error(component: string, error: unknown): void {
    const name = error instanceof Error ? error.name : typeof error;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
    this.#channel.error([`[${component}] ${name}`, ...frames].join('\n'));
  }
}
