import type { TextRange } from './range';
import type { Token } from './token';

const FARTHEST = 14;

/**
 * The place and date that open a report: "ORLENSE, Aug. 14 — ", "LONDON (Reuters) - ".
 * It starts with a word in capitals and ends with a dash that has space on both sides.
 *
 * @returns the range up to and including the dash, or `null`
 */
export function findDateline(tokens: readonly Token[]): TextRange | null {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return null;
  if (first.text === first.lower) return null;
  for (let i = 1; i < Math.min(FARTHEST, tokens.length); i++) {
    const token = tokens[i];
    if (!token || !/^(?:[-–—―]|--)$/.test(token.text)) continue;
    const spaced = tokens[i - 1]?.end !== token.start || token.text.length > 1 || token.text === '—';
    return spaced ? { start: first.start, end: token.end } : null;
  }
  return null;
}
