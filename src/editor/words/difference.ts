import type { MarkdownString } from 'vscode';
import { wordDifference } from '../../record/anchors/word-difference';
import { appendPlain } from './plain-text';

/** How much of what stayed is shown on each side of a change. */
const surroundings = 24;

/** Writes how words changed: what went struck out, what came bold, what stayed in between shortened. */
export function appendDifference(text: MarkdownString, before: string, after: string): void {
  const parts = wordDifference(before, after);
  parts.forEach(({ kind, words }, index) => {
    if (kind === 'same') appendPlain(text, shortened(words, index === 0, index === parts.length - 1));
    else appendMarked(text, words, kind === 'removed' ? '~~' : '**');
    if (kind === 'removed' && parts[index + 1]?.kind === 'added') appendPlain(text, ' ');
  });
}

/** Markdown needs its marks to touch the words, so white space stays outside them. */
function appendMarked(text: MarkdownString, words: string, mark: string): void {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  appendPlain(text, before && ' ');
  if (core) {
    text.appendMarkdown(mark);
    appendPlain(text, core.replace(/\s+/g, ' '));
    text.appendMarkdown(mark);
  }
  appendPlain(text, after && ' ');
}

function shortened(words: string, first: boolean, last: boolean): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= surroundings * 2 + 1) return line;
  const head = first ? '' : line.slice(0, surroundings);
  const tail = last ? '' : line.slice(-surroundings);
  return `${head}…${tail}`;
}
