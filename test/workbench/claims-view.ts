import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import type { Workbench } from './workbench';

export interface Row {
  readonly level: number;
  readonly label: string;
  readonly description: string;
}

/** The tree of claims in the side bar. */
export class ClaimsView {
  readonly #rows: Locator;
  readonly #page: Page;
  readonly #container: Locator;

  constructor(workbench: Workbench) {
    this.#container = workbench.activity('On the Record');
    this.#page = workbench.page;
    this.#rows = this.#page.locator('.sidebar .monaco-list-row');
  }

  async show(): Promise<void> {
    const shown = this.#page.locator('.sidebar .composite.title', { hasText: /on the record/i });
    if (!(await shown.isVisible())) await this.#container.click();
    await shown.waitFor();
  }

  /** All rows in view, from top to bottom. */
  async read(): Promise<Row[]> {
    return this.#rows.evaluateAll((rows) =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => ({
          level: Number(row.getAttribute('aria-level')),
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
        })),
    );
  }

  /** Waits until the tree is as wanted. */
  async becomes(what: string, good: (rows: Row[]) => boolean): Promise<Row[]> {
    return eventually(what, () => this.read(), good);
  }

  row(text: string | RegExp): Locator {
    return this.#rows.filter({ hasText: text }).first();
  }

  /** What a screen reader says of a row. */
  async spoken(text: string | RegExp): Promise<string> {
    return (await this.row(text).getAttribute('aria-label')) ?? '';
  }

  async click(text: string | RegExp): Promise<void> {
    await this.row(text).click();
  }

  /** Goes to a row by keys alone. */
  async goTo(text: string): Promise<void> {
    await this.#page.keyboard.press('Home');
    const focused = this.#page.locator('.sidebar .monaco-list-row.focused');
    await eventually(
      `the focus on ${text}`,
      async () => {
        await this.#page.keyboard.press('ArrowDown');
        return focused.innerText();
      },
      (row) => row.includes(text),
    );
  }

  /** Clicks an action that a row shows under the mouse. */
  async act(text: string | RegExp, action: string): Promise<void> {
    const row = this.row(text);
    await row.hover();
    await row.locator(`.actions a.action-label[aria-label^="${action}"]`).click();
  }

  /** The number on the icon in the activity bar; 0 when there is none. */
  async badge(): Promise<number> {
    const content = this.#container.locator('.badge-content');
    return (await content.isVisible()) ? Number(await content.innerText()) : 0;
  }

  /** The text shown instead of a tree. */
  async welcome(): Promise<string> {
    const view = this.#page.locator('.sidebar .welcome-view-content').first();
    await view.waitFor();
    return view.innerText();
  }
}
