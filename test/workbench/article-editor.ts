import type { Locator, Page } from 'playwright-core';

/** One open text editor. Words are found in the lines that are in view. */
export class ArticleEditor {
  readonly element: Locator;
  readonly #hover: Locator;

  constructor(
    readonly page: Page,
    readonly name: string,
  ) {
    this.element = page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURIComponent(name)}"]`);
    // The workbench's tooltips are `.monaco-hover` too; only the editor's hover is resizable.
    this.#hover = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)').first();
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

  /** Where the first occurrence of a word or phrase (within one screen line) stands on the screen. */
  async boxOf(words: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.element.locator('.view-lines').evaluate(findWords, words);
    if (box === null) throw new Error(`"${words}" is not in view in ${this.name}`);
    return box;
  }

  async clickOn(words: string): Promise<void> {
    const box = await this.boxOf(words);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** Selects words of one screen line by dragging over them. */
  async select(words: string): Promise<void> {
    const box = await this.boxOf(words);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + box.width - 1, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** The text of the hover over words that contains `expected`, moving the mouse again until it comes. */
  async hoverOver(words: string, expected: RegExp): Promise<string> {
    const wanted = this.#hover.filter({ hasText: expected });
    for (let attempt = 1; ; attempt++) {
      const box = await this.boxOf(words);
      await this.page.mouse.move(box.x + box.width / 2 + (attempt % 2), box.y + box.height / 2, { steps: 4 });
      try {
        await wanted.waitFor({ timeout: 8000 });
        return (await wanted.innerText()).trim();
      } catch (error) {
        if (attempt === 4) throw error;
        await this.restMouse();
      }
    }
  }

  /** Moves the mouse to the status bar's edge, so that no hover hides the text. */
  async restMouse(): Promise<void> {
    const area = await this.page.locator('.part.statusbar').boundingBox();
    await this.page.mouse.move((area?.x ?? 0) + (area?.width ?? 600) / 2, (area?.y ?? 400) + 3, { steps: 4 });
    await this.#hover.waitFor({ state: 'hidden' });
  }
}

/** Runs in the page: a word may be cut into several spans, so the rectangle is that of a text range. */
function findWords(
  root: Element,
  words: string,
): { x: number; y: number; width: number; height: number } | null {
  const lines = [...root.querySelectorAll('.view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const parts: { start: number; node: Text }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      parts.push({ start: text.length, node });
      text += node.data.replaceAll('\u00a0', ' ');
    }
    const at = text.indexOf(words);
    if (at < 0) continue;
    const place = (offset: number): [Text, number] => {
      const part = parts.findLast(({ start }) => start <= offset)!;
      return [part.node, offset - part.start];
    };
    const range = document.createRange();
    range.setStart(...place(at));
    const [last, offset] = place(at + words.length - 1);
    range.setEnd(last, offset + 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
}
