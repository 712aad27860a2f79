import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { findWords, type Box, type Look } from './find-words';

/** One open text editor. Words are found in the lines that are in view. */
export class ArticleEditor {
  readonly element: Locator;
  readonly #hover: Locator;
  readonly #position: Locator;

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {
    this.element = page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURIComponent(name)}"]`);
    // The workbench's tooltips are `.monaco-hover` too; only the editor's hover is resizable.
    this.#hover = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)').first();
    this.#position = page.locator('[id="status.editor.selection"]');
  }

  async ready(): Promise<void> {
    await this.element.locator('.view-line').first().waitFor();
  }

  /** The text in view, line by line as wrapped on screen. */
  async visibleLines(): Promise<string[]> {
    return this.element.locator('.view-lines').evaluate((root) =>
      [...root.querySelectorAll('.view-line')]
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text.replaceAll('\u00a0', ' ')),
    );
  }

  /** Where the first occurrence of words (within one screen line) stands on the screen. */
  async boxOf(words: string): Promise<Box> {
    return (await this.#find(words)).box;
  }

  /** How words look. A wrapped phrase has to be asked for line by line. */
  async lookOf(words: string): Promise<Look> {
    return (await this.#find(words)).look;
  }

  /** Waits until words look as wanted: marks come after the text. */
  async looks(words: string, wanted: Partial<Look>): Promise<void> {
    await eventually(
      `"${words}" looks like ${JSON.stringify(wanted)}`,
      () => this.lookOf(words),
      (look) => Object.entries(wanted).every(([key, value]) => look[key as keyof Look] === value),
    );
  }

  /** Clicks into words until the caret stands in their line. */
  async clickOn(words: string): Promise<void> {
    await eventually(
      `the caret at "${words}"`,
      async () => {
        const box = await this.boxOf(words);
        await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        const caret = await this.element.locator('.cursors-layer .cursor').first().boundingBox();
        return caret ? Math.abs(caret.y + caret.height / 2 - (box.y + box.height / 2)) : Infinity;
      },
      (distance) => distance < 5,
    );
  }

  /** Selects words of one screen line by dragging over them, again if the lines moved meanwhile. */
  async select(words: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const box = await this.boxOf(words);
      const y = box.y + box.height / 2;
      await this.page.mouse.move(box.x + 1, y);
      await this.page.mouse.down();
      await this.page.mouse.move(box.x + box.width - 1, y, { steps: 5 });
      await this.page.mouse.up();
      try {
        await this.#position.filter({ hasText: `(${words.length} selected)` }).waitFor({ timeout: 4000 });
        return;
      } catch (error) {
        if (attempt === 4) throw error;
        // What is selected would be dragged along.
        await this.clickOn(words);
      }
    }
  }

  /** The text of the hover over words that contains `expected`, moving the mouse again until it comes. */
  async hoverOver(words: string, expected: RegExp): Promise<string> {
    const wanted = this.#hover.filter({ hasText: expected });
    for (let attempt = 1; ; attempt++) {
      const box = await this.boxOf(words);
      await this.page.mouse.move(box.x + box.width / 2 + (attempt % 2), box.y + box.height / 2, { steps: 4 });
      try {
        await wanted.waitFor({ timeout: 8000 });
        return (await wanted.innerText()).replaceAll('\u00a0', ' ').trim();
      } catch (error) {
        if (attempt === 4) throw error;
        await this.restMouse();
      }
    }
  }

  /** Puts the caret into the text and types. */
  async type(text: string): Promise<void> {
    await this.element.locator('.native-edit-context, textarea.inputarea').first().focus();
    await this.page.keyboard.type(text);
  }

  /** Line and column of the caret, as the status bar says. */
  async caret(): Promise<string> {
    return this.#position.innerText();
  }

  /** Moves the mouse to the status bar's edge, so that no hover hides the text. */
  async restMouse(): Promise<void> {
    const area = await this.page.locator('.part.statusbar').boundingBox();
    await this.page.mouse.move((area?.x ?? 0) + (area?.width ?? 600) / 2, (area?.y ?? 400) + 3, { steps: 4 });
    await this.#hover.waitFor({ state: 'hidden' });
  }

  async #find(words: string): Promise<{ box: Box; look: Look }> {
    const lines = this.element.locator('.view-lines');
    // The editor draws a line anew when its marks change.
    const found = await eventually(
      `"${words}" in view in ${this.name}`,
      () => lines.evaluate(findWords, words),
      (seen) => seen !== null,
      10,
    );
    if (found === null) throw new Error(`"${words}" is not in view in ${this.name}`);
    return found;
  }
}
