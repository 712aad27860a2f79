import { createEngine } from '../attribution/engine';
import type { LearnedOf } from '../attribution/learned-models';
import { toJson } from './analysis-json';

/**
 * Analyses one JSON line `{"id", "text"}`.
 *
 * @returns the JSON line to print, or a message that does not start with a brace when the line cannot be read
 */
export function analyseLine(line: string, number: number, learned: LearnedOf): string {
  try {
    const input: unknown = JSON.parse(line);
    if (typeof input !== 'object' || input === null || !('id' in input) || !('text' in input))
      return `line ${number}: an object with "id" and "text" is needed`;
    const { id, text } = input;
    if (typeof text !== 'string' || (typeof id !== 'string' && typeof id !== 'number'))
      return `line ${number}: "id" and "text" must be strings`;
    return toJson(
      { id: String(id) },
      createEngine(learned).analyse(text.startsWith('\uFEFF') ? text.slice(1) : text),
    );
  } catch (error) {
    return `line ${number}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
