import { hull, type TextRange } from '../../text/range';

/**
 * A content with the words of saying that touch it, which would say the opposite or nothing without them: "denied that it
 * leaks", "Det förnekar". Empty where other words stand between.
 */
export function wordsWithCue(text: string, cue: readonly TextRange[], content: readonly TextRange[]): string {
  const said = hull(content);
  if (!said) return '';
  const touching = cue.find(
    ({ start, end }) =>
      (end <= said.start && text.slice(end, said.start).trim() === '') ||
      (start >= said.end && text.slice(said.end, start).trim() === ''),
  );
  if (!touching) return '';
  return text.slice(Math.min(touching.start, said.start), Math.max(touching.end, said.end));
}
