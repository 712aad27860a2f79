/**
 * Borders between user-perceived characters (Unicode extended grapheme clusters), asked for one offset at a
 * time without segmenting the whole text.
 */

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Stacks of marks longer than this are nobody's character: they may be cut at any code point. */
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
  const from = certainBorder(text, offset);
  if (from === undefined) return isLowSurrogate(text, offset) ? offset - 1 : offset;
  let border = from;
  for (const { index } of segmenter.segment(text.slice(from, offset + reach))) {
    if (from + index > offset) break;
    border = from + index;
  }
  return border;
}

/** The nearest place at or after `offset` where `text` may be cut. */
export function graphemeBorderAfter(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at < text.length && !isGraphemeBorder(text, at)) at++;
  return Math.min(at, text.length);
}

/** Two neighbours below the combining marks never cluster, except carriage return with line feed. */
function isPlainPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < 0x300 && after < 0x300 && !(before === 0x0d && after === 0x0a);
}

/** An earlier border from which segmenting may start, if there is one near by. */
function certainBorder(text: string, offset: number): number | undefined {
  for (let at = offset - 1; at >= offset - reach; at--) {
    if (at <= 0) return 0;
    if (isPlainPair(text, at)) return at;
  }
  return undefined;
}

function isLowSurrogate(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
}
