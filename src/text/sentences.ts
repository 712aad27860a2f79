import {
  abbreviations,
  alsoWords,
  dayHalves,
  mayEndSentence,
  sentenceOpeners,
  timeDetails,
} from './abbreviations';
import { startsWithLower } from './letters';
import type { Token } from './token';

/** One sentence: offsets from the start of the paragraph, and its tokens as `[first, last)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

const STOPS = new Set(['.', '!', '?', '…', '...', '。', '！', '？', '؟']);
const CLOSERS = new Set(['"', "''", '”', '’', "'", '»', '“', '›', ')', ']', '」', '』', '*', '_']);

/**
 * Cuts tokens into sentences. A sentence ends at . ! ? … with the closing marks after it; it does not end after
 * an abbreviation or an initial, nor where the next word goes on in lower case (“Who paid?” asked Lund).
 *
 * @param from token from which on sentences count: a dateline before it belongs to none
 */
export function splitSentences(tokens: readonly Token[], from = 0): Sentence[] {
  const sentences: Sentence[] = [];
  let first = from;
  for (let i = from; i < tokens.length; i++) {
    if (!STOPS.has(tokens[i]?.text ?? '') && !isInitialism(tokens[i])) continue;
    let next = i + 1;
    while (next < tokens.length && STOPS.has(tokens[next]?.text ?? '')) next++;
    next = afterClosers(tokens, next);
    if (next < tokens.length && !endsHere(tokens, i, next)) continue;
    push(sentences, tokens, first, next);
    first = next;
    i = next - 1;
  }
  push(sentences, tokens, first, tokens.length);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], first: number, last: number): void {
  const start = tokens[first];
  const end = tokens[last - 1];
  if (start && end && first < last) sentences.push({ start: start.start, end: end.end, first, last });
}

/** Passes the marks that close the sentence: those that touch what stands before them. */
function afterClosers(tokens: readonly Token[], from: number): number {
  let next = from;
  for (;;) {
    const token = tokens[next];
    const touches = token !== undefined && token.start === tokens[next - 1]?.end;
    // « … » has spaces inside; a mark that touches the next word opens, as in Danish.
    const spacedGuillemet = token?.text === '»' && tokens[next + 1]?.start !== token.end;
    if (!token || !CLOSERS.has(token.text) || !(touches || spacedGuillemet)) return next;
    next++;
  }
}

function endsHere(tokens: readonly Token[], stop: number, next: number): boolean {
  const after = tokens[next];
  const before = tokens[stop - 1];
  if (!after) return true;
  const touchesNext = after.start === tokens[next - 1]?.end;
  if (touchesNext && after.kind !== 'mark') return /[。！？]/u.test(tokens[stop]?.text ?? '');
  if (startsWithLower(after.text)) return false;
  if (/^[,;:]$/.test(after.text)) return false;
  if (endsWithTime(tokens[stop], after)) return true;
  if (isInitialism(tokens[stop])) return sentenceOpeners.has(after.lower) || after.kind === 'mark';
  if (tokens[stop]?.text !== '.' || before?.end !== tokens[stop].start) return true;
  const word = before.lower;
  const opensSentence = sentenceOpeners.has(after.lower) || after.kind === 'mark';
  const abbreviated = abbreviations.has(word) && !(alsoWords.has(word) && startsWithLower(before.text));
  if (abbreviated) return mayEndSentence.has(word) && opensSentence;
  const inUnit = tokens[stop - 2]?.text === '/' && tokens[stop - 2]?.end === before.start; // 130km/h.
  const initial = before.kind === 'word' && before.text.length === 1 && before.text !== 'I' && !inUnit;
  return !initial || opensSentence;
}

/** “at 7 p.m. Nobody came”: a half of the day ends its sentence before a capital that tells no more of the time. */
function endsWithTime(half: Token | undefined, after: Token): boolean {
  const zone = after.text === after.text.toUpperCase();
  return dayHalves.has(half?.lower ?? '') && after.kind === 'word' && !zone && !timeDetails.has(after.lower);
}

/** U.S., a.m.: one token together with its last stop. */
function isInitialism(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.endsWith('.');
}
