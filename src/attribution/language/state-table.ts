import type { StateNames } from './speaker-words';

const PALACE = /^\*/u;

/** Reads a table of states, one a line: name | adjectives, separated by spaces | other names, separated by commas, palaces with a star. */
export function stateTable(table: string): readonly StateNames[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', adjectives = '', others = ''] = line.split('|').map((column) => column.trim());
      const names = others === '' ? [] : others.split(', ');
      return {
        name,
        adjectives: adjectives.split(' ').map((word) => word.replace('-', ' ')),
        others: names.map((other) => other.replace(PALACE, '')),
        palaces: names.filter((other) => other.startsWith('*')).map((other) => other.replace(PALACE, '')),
      };
    });
}
