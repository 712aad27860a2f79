import { startsWithLower } from './letters';
import type { TextRange } from './range';
import type { Token } from './token';

const FARTHEST = 14;

/**
 * The place and date that open a report: "ORLENSE, Aug. 14 — ", "LONDON (Reuters) - ".
 * It starts with a word in capitals, or is a place alone, and ends with a dash that has space on both sides.
 *
 * @returns the range up to and including the dash, or `null`
 */
export function findDateline(tokens: readonly Token[]): TextRange | null {
  const first = tokens[0];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text === first.lower) return null;
  if (first.text !== first.text.toUpperCase()) return placeBeforeDash(tokens);
  for (let i = 1; i < Math.min(FARTHEST, tokens.length); i++) {
    const token = tokens[i];
    if (!token || !/^(?:[-–—―]|--)$/.test(token.text)) continue;
    const spaced = tokens[i - 1]?.end !== token.start || token.text.length > 1 || token.text === '—';
    return spaced ? { start: first.start, end: token.end } : null;
  }
  return null;
}

/** A place without a date has no more words. */
const LONGEST_PLACE = 3;
/** So many tokens behind its dash a second one would close an aside: "Brink — Chair of the port — said". */
const ASIDE = 30;
const LONE_DASH = /^[–—]$/;

/** "Lagos — The port …": a place in small letters, whose dash no other follows soon. */
function placeBeforeDash(tokens: readonly Token[]): TextRange | null {
  const at = tokens.findIndex(({ text }, i) => i <= LONGEST_PLACE && LONE_DASH.test(text));
  const [first, dash, next] = [tokens[0], tokens[at], tokens[at + 1]];
  if (at < 1 || !first || !dash || next?.kind !== 'word' || next.text.length < 2) return null;
  if (startsWithLower(next.text) || tokens[at - 1]?.end === dash.start || next.start === dash.end)
    return null;
  const named = tokens.slice(0, at).every(({ kind, text }) => kind === 'word' && !startsWithLower(text));
  const aside = tokens.slice(at + 1, at + ASIDE).some(({ text }) => LONE_DASH.test(text));
  return named && !aside ? { start: first.start, end: dash.end } : null;
}

/** How an hour can be written: 16.40, 16:40, 4.40pm. */
const CLOCK = /^[0-2]?\d[.:][0-5]\d(?:[ap]m)?$/i;
const HALF_OF_DAY = /^(?:[ap]\.?m\.?|uhr)$/i;

/**
 * The time that opens an entry of a live report: “20.09 Polls have closed.”, “9:45 p.m. – Minister resigns”.
 *
 * @returns how many tokens it takes with the dash, colon or bar behind it; 0 where the paragraph opens otherwise
 */
export function openingTime(tokens: readonly Token[]): number {
  let next = clockTokens(tokens);
  if (next === 0) return 0;
  if (HALF_OF_DAY.test(tokens[next]?.text ?? '')) next++;
  if (/^(?:[-–—:|]|--)$/.test(tokens[next]?.text ?? '')) next++;
  const after = tokens[next];
  // “9.30 is too early” and “16.40 metres” are no entries.
  return after && after.kind !== 'number' && !startsWithLower(after.text) ? next : 0;
}

function clockTokens([first, colon, minutes]: readonly Token[]): number {
  if (first?.kind !== 'number') return 0;
  if (CLOCK.test(first.text)) return 1;
  const joined = colon?.text === ':' && colon.start === first.end && minutes?.start === colon.end;
  return joined && CLOCK.test(`${first.text}:${minutes.text}`) ? 3 : 0;
}
