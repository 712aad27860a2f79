import type { StateNames } from './speaker-words';

/** Reads a table of states, one a line: name | adjectives, separated by spaces | other names, separated by commas. */
export function stateTable(table: string): readonly StateNames[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', adjectives = '', others = ''] = line.split('|').map((column) => column.trim());
      return {
        name,
        adjectives: adjectives.split(' ').map((word) => word.replace('-', ' ')),
        others: others === '' ? [] : others.split(', '),
      };
    });
}
