import { wordList } from './word-list';

const ENDINGS = ['ar', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando', 'ará', 'arán', 'ara', 'aran'];

/**
 * Writes Spanish verbs in -ar as a pack lists them, each with the forms that report: infinitive, present, past and future of the
 * third person, and both participles.
 *
 * @param verbs infinitives separated by white space, where the stem changes with the present behind a slash: "negar/niega"
 */
export function verbsInAr(verbs: string): string {
  return wordList(verbs)
    .map((verb) => {
      const [infinitive = '', present = ''] = verb.split('/');
      const stem = infinitive.slice(0, -2);
      const third = present === '' ? `${stem}a` : present;
      return [...ENDINGS.map((ending) => stem + ending), third, `${third}n`].join(' ');
    })
    .join(' | ');
}
