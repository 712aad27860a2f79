/**
 * Borders between user-perceived characters (Unicode extended grapheme clusters), asked for one offset at a
 * time without segmenting the whole text.
 */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** No cluster worth keeping whole is longer than this; stacks of marks beyond it are cut at any code point. */
const reach = 64;

/** Whether a cut at `offset` leaves every user-perceived character of `text` whole. */
export function isGraphemeBorder(text: string, offset: number): boolean {
  return graphemeBorderBefore(text, offset) === offset;
}

/** The nearest place at or before `offset` where `text` may be cut. */
export function graphemeBorderBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isPlainPair(text, offset)) return offset;
  const from = safeStart(text, offset);
  let border = from;
  for (const { index } of segmenter.segment(text.slice(from, offset + reach))) {
    if (from + index > offset) break;
    border = from + index;
  }
  return border;
}

/** The nearest place at or after `offset` where `text` may be cut. */
export function graphemeBorderAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  if (isPlainPair(text, offset)) return offset;
  const from = safeStart(text, offset);
  for (const { index } of segmenter.segment(text.slice(from, offset + reach))) {
    if (from + index >= offset) return from + index;
  }
  return Math.min(text.length, offset + reach);
}

/** Two neighbours below the combining marks never cluster, except carriage return with line feed. */
function isPlainPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < 0x300 && after < 0x300 && !(before === 0x0d && after === 0x0a);
}

/** A border from which segmenting may start: just before the nearest earlier plain character. */
function safeStart(text: string, offset: number): number {
  const least = Math.max(0, offset - reach);
  for (let at = offset - 1; at > least; at--) {
    if (isPlainPair(text, at)) return at;
  }
  const code = text.charCodeAt(least);
  return code >= 0xdc00 && code < 0xe000 && least > 0 ? least + 1 : least;
}
