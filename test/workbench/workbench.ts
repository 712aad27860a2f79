import type { Locator, Page } from 'playwright-core';
import { ArticleEditor } from './article-editor';
import { eventually } from './eventually';

/** The editor's window, as a person uses it: by its texts, keys and mouse. Nothing here sleeps. */
export class Workbench {
  readonly #quickInput: Locator;
  readonly #quickRows: Locator;

  constructor(readonly page: Page) {
    this.#quickInput = page.locator('.quick-input-widget .quick-input-box input');
    this.#quickRows = page.locator('.quick-input-list .monaco-list-row');
  }

  /** Settles when the window stands. Extensions may still be on their way. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.editor').waitFor();
    await this.activity('Explorer').waitFor();
  }

  /** Whether the palette offers a command at the moment. */
  async offers(title: string): Promise<boolean> {
    await this.page.keyboard.press('F1');
    await this.#quickInput.fill(`>${title}`);
    // A row comes in any case: it says so when no command matches.
    const rows = await this.choices();
    await this.escape();
    return rows.includes(title);
  }

  /** The icon of a container in the activity bar, with its badge. */
  activity(container: string): Locator {
    const icon = this.page.locator(`a.action-label[aria-label^="${container}"]`);
    return this.page.locator('.activitybar .action-item', { has: icon });
  }

  /** Runs a command by its full title, `Category: Title`, from the palette. */
  async command(title: string): Promise<void> {
    const name = this.page.locator('.label-name', { hasText: exactly(title) });
    await this.#pick('F1', `>${title}`, this.#quickRows.filter({ has: name }).first());
  }

  /** Opens a file of the folder by quick open. */
  async open(file: string): Promise<ArticleEditor> {
    await this.openAnything(file);
    return this.openEditor(file);
  }

  /** As {@link open}, for a file that may not show as text. */
  async openAnything(file: string): Promise<void> {
    const name = this.page.locator('.label-name', { hasText: exactly(file) });
    await this.#pick('ControlOrMeta+P', file, this.#quickRows.filter({ has: name }).first());
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
  }

  /** The text editor of a file that is open or about to open. */
  async openEditor(name: string): Promise<ArticleEditor> {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    const editor = new ArticleEditor(this.page, name);
    await editor.ready();
    return editor;
  }

  /** Chooses a row of the list that a command has opened, typing first what narrows it down. */
  async choose(label: string | RegExp, typed?: string): Promise<void> {
    await this.#quickInput.waitFor();
    if (typed !== undefined) await this.#quickInput.fill(typed);
    await this.#quickRows.filter({ hasText: label }).first().click();
  }

  /** Answers the question with that title by typing. */
  async write(title: RegExp, text: string): Promise<void> {
    await this.page.locator('.quick-input-title').filter({ hasText: title }).waitFor();
    await this.#quickInput.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types into the open list without choosing. */
  async narrow(text: string): Promise<void> {
    await this.#quickInput.fill(text);
  }

  /** The rows of the open list. */
  async choices(): Promise<string[]> {
    await this.#quickRows.first().waitFor();
    return this.#quickRows.locator('.label-name').allInnerTexts();
  }

  /** Presses the chord that all keys of the extension start with, until the window waits for its second key; then that. */
  async chord(key: string): Promise<void> {
    const waiting = this.page.locator('.part.statusbar', { hasText: /was pressed/ });
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press('Control+Alt+r');
      try {
        await waiting.waitFor({ timeout: 4000 });
        break;
      } catch (error) {
        if (attempt === 4) throw error;
      }
    }
    await this.page.keyboard.press(key);
  }

  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits for a message in the corner of the window and gives its whole text. */
  async notification(text: RegExp): Promise<string> {
    const message = this.page.locator('.notification-toast .notification-list-item-message', {
      hasText: text,
    });
    await message.first().waitFor();
    return message.first().innerText();
  }

  /** Presses a button of the message in the corner. */
  async answer(button: string): Promise<void> {
    await this.page.locator('.notification-toast .monaco-button', { hasText: exactly(button) }).click();
  }

  /** Before a test: no message or panel from the one before, nothing open, nothing unsaved. */
  async clear(): Promise<void> {
    await this.page.keyboard.press('Escape');
    if (await this.page.locator('.notification-toast').first().isVisible()) {
      await this.command('Notifications: Clear All Notifications');
    }
    const tabs = this.page.locator('.tabs-container .tab');
    for (let open = await tabs.count(); open > 0; open = await tabs.count()) {
      await this.command('View: Revert and Close Editor');
      await tabs.nth(open - 1).waitFor({ state: 'detached' });
    }
    await this.#hidePanel();
  }

  /** Answers a question in the middle of the window. */
  async confirm(button: string): Promise<void> {
    await this.confirmFirst(exactly(button));
    await this.page.locator('.monaco-dialog-box').waitFor({ state: 'hidden' });
  }

  /** Answers a question that another one may follow. */
  async confirmFirst(button: RegExp): Promise<void> {
    await this.page.locator('.monaco-dialog-box .monaco-button', { hasText: button }).click();
  }

  async closeAllEditors(): Promise<void> {
    await this.command('View: Close All Editors');
    await this.page.locator('.tabs-container .tab').first().waitFor({ state: 'detached' });
  }

  /** The texts in the Problems panel that belong to a file. */
  async problems(): Promise<string[]> {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.first().waitFor();
    const texts = await rows.allInnerTexts();
    await this.#hidePanel();
    return texts;
  }

  /** The next test has the whole height for its article again. */
  async #hidePanel(): Promise<void> {
    const panel = this.page.locator('.part.panel');
    await eventually(
      'no panel',
      async () => {
        if (await panel.isVisible()) await this.command('View: Hide Panel');
        return panel.isVisible();
      },
      (visible) => !visible,
    );
  }

  /** The claims item of the status bar. */
  statusItem(): Locator {
    return this.page.locator('.statusbar-item[id$="onTheRecord.claims"]');
  }

  /** Rows may come late (an extension registers after the window stands), so the box is asked again. */
  async #pick(key: string, text: string, row: Locator): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        // The list closes again when an editor that is still opening takes the focus.
        await this.page.keyboard.press(key);
        await this.#quickInput.fill(text, { timeout: 5000 });
        await row.click({ timeout: 5000 });
        break;
      } catch (error) {
        if (attempt === 8) throw error;
        await this.page.keyboard.press('Escape');
        await this.#quickInput.waitFor({ state: 'hidden' });
      }
    }
  }
}

/** Matches a whole text, whatever characters it has. */
export function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}$`);
}
