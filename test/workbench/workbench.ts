import type { Locator, Page } from 'playwright-core';
import { ArticleEditor } from './article-editor';

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

  activity(container: string): Locator {
    return this.page.locator(`.activitybar a.action-label[aria-label^="${container}"]`);
  }

  /** Runs a command by its full title, `Category: Title`, from the palette. */
  async command(title: string): Promise<void> {
    const name = this.page.locator('.label-name', { hasText: exactly(title) });
    await this.#pick('F1', `>${title}`, this.#quickRows.filter({ has: name }).first());
  }

  /** Opens a file of the folder by quick open. */
  async open(file: string): Promise<ArticleEditor> {
    await this.#pick('ControlOrMeta+P', file, this.#quickRows.filter({ hasText: file }).first());
    const name = file.split('/').at(-1) ?? file;
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    const editor = new ArticleEditor(this.page, name);
    await editor.ready();
    return editor;
  }

  /** Rows may come late (an extension registers after the window stands), so the box is asked again. */
  async #pick(key: string, text: string, row: Locator): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      await this.page.keyboard.press(key);
      await this.#quickInput.waitFor();
      await this.#quickInput.fill(text);
      try {
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
