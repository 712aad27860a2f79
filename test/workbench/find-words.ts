export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How words look on the screen. */
export interface Look {
  /** Style of the line drawn under them: `none`, `solid`, `dashed` … */
  readonly underline: string;
  /** Whether a bar stands before them. */
  readonly bar: boolean;
  /** Whether anything but the editor's own ground lies behind them. */
  readonly tinted: boolean;
  readonly colour: string;
  readonly italic: boolean;
  readonly bold: boolean;
  /** Style of a decoration of the letters themselves: `none`, `dotted`, `wavy` … */
  readonly textLine: string;
  /** Whether that line has a colour of its own and not that of the letters. */
  readonly colouredLine: boolean;
}

/**
 * Runs in the page, so it stands alone: the place and the look of the first occurrence of some words within
 * one screen line; `null` if they are not in view. The look is that of the first word. A word may be cut into
 * several spans.
 */
export function findWords(lines: Element, words: string): { box: Box; look: Look } | null {
  const range = rangeOf();
  if (range === null) return null;
  const { x, y, width, height } = range.getBoundingClientRect();
  const first = rangeOf(words.split(' ')[0])!.getBoundingClientRect();
  return {
    box: { x, y, width, height },
    look: lookAt(first.x + first.width / 2, first.y + first.height / 2),
  };

  function rangeOf(part = words): Range | null {
    const sorted = [...lines.querySelectorAll('.view-line')].sort(
      (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
    );
    for (const line of sorted) {
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
        const { node, start } = parts.findLast((one) => one.start <= offset)!;
        return [node, offset - start];
      };
      const found = document.createRange();
      found.setStart(...place(at));
      const [last, offset] = place(at + part.length - 1);
      found.setEnd(last, offset + 1);
      return found;
    }
    return null;
  }

  function lookAt(centreX: number, centreY: number): Look {
    const covers = (element: Element): boolean => {
      const area = element.getBoundingClientRect();
      return area.left <= centreX && centreX <= area.right && area.top <= centreY && centreY <= area.bottom;
    };
    const editor = lines.closest('.monaco-editor')!;
    const marks = [...editor.querySelectorAll('.view-overlays .cdr[class*="ced-"]')]
      .filter(covers)
      .map((mark) => getComputedStyle(mark));
    const letters = [...lines.querySelectorAll('.view-line > span > span')].find(covers);
    const ink = letters && getComputedStyle(letters);
    const solid = (width: string): boolean => Number.parseFloat(width) > 0;
    return {
      underline: marks.find((mark) => solid(mark.borderBottomWidth))?.borderBottomStyle ?? 'none',
      bar: marks.some((mark) => solid(mark.borderLeftWidth)),
      tinted: marks.some((mark) => mark.backgroundColor !== 'rgba(0, 0, 0, 0)'),
      colour: ink?.color ?? '',
      italic: ink?.fontStyle === 'italic',
      bold: Number(ink?.fontWeight) >= 600,
      textLine: ink?.textDecorationLine === 'none' ? 'none' : (ink?.textDecorationStyle ?? 'none'),
      colouredLine: ink?.textDecorationColor !== ink?.color,
    };
  }
}
