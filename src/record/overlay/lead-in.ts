import type { TextRange } from '../../text/range';

/**
 * The words of saying that stand right before a content, which would say the opposite or nothing without them: "denied",
 * "rejected". Empty where other words stand between or the content comes first.
 */
export function leadIn(text: string, cue: readonly TextRange[], content: readonly TextRange[]): string {
  const [first] = content;
  const last = cue.findLast(({ end }) => first !== undefined && end <= first.start);
  if (!first || !last || text.slice(last.end, first.start).trim() !== '') return '';
  return text.slice(last.start, last.end);
}
