import { commands, l10n, window } from 'vscode';
import { Owner } from '../lifecycle';
import type { Log } from '../log';
import { commandIds, type CommandId } from '../names/commands';

/** What a command does. Arguments are whatever the caller gave. */
export type CommandHandler = (...args: readonly unknown[]) => unknown;

/** Registers every command and tells the person when one fails. */
export class CommandRegistry extends Owner {
  constructor(
    handlers: Readonly<Record<CommandId, CommandHandler>>,
    private readonly log: Log,
  ) {
    super();
    for (const id of commandIds) {
      this.own(commands.registerCommand(id, (...args: unknown[]) => this.#run(id, handlers[id], args)));
    }
  }

  async #run(id: CommandId, handler: CommandHandler, args: readonly unknown[]): Promise<void> {
    try {
      await handler(...args);
      this.log.info('command', id);
    } catch (error) {
      this.log.error(id, error);
      const showLog = l10n.t('Show Log');
      const chosen = await window.showErrorMessage(
        l10n.t('That did not work; nothing was changed. The log says where it stopped.'),
        showLog,
      );
      if (chosen === showLog) this.log.show();
    }
  }
}
