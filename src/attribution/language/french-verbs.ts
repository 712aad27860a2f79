import { wordList } from './word-list';

const CONSONANTS = /^[^aeiouyéèê]+$/u;

/**
 * Writes regular French verbs in -er as a pack lists them, each with the forms that report: infinitive, present, imperfect, simple
 * past and future of the third person, and both participles.
 *
 * @param infinitives separated by white space
 */
export function verbsInEr(infinitives: string): string {
  return wordList(infinitives).map(formsOf).join(' | ');
}

function formsOf(infinitive: string): string {
  const stem = infinitive.slice(0, -2);
  // annonçait, jugeait
  const soft = stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge');
  const stressed = stressedStem(stem);
  return [
    infinitive,
    ...['e', 'ent'].map((ending) => stressed + ending),
    ...['ait', 'aient', 'a', 'ant'].map((ending) => soft + ending),
    ...['èrent', 'é', 'ée', 'és', 'ées'].map((ending) => stem + ending),
    ...futureStem(stem, stressed).flatMap((future) => [`${future}era`, `${future}eront`]),
  ].join(' ');
}

/** rappelle, lève, espère, balaie: the stem where its last syllable is stressed. */
function stressedStem(stem: string): string {
  if (/(?:app[e]l|interpel|jet)$/u.test(stem)) return stem + (stem.at(-1) ?? '');
  if (/[aou]y$/u.test(stem)) return `${stem.slice(0, -1)}i`;
  const vowel = Math.max(stem.lastIndexOf('é'), stem.lastIndexOf('e'));
  const tail = stem.slice(vowel + 1);
  const one = stem[vowel] === 'e' ? tail.length === 1 : tail.length > 0;
  const stressed = vowel >= 0 && one && CONSONANTS.test(tail);
  return stressed ? `${stem.slice(0, vowel)}è${tail}` : stem;
}

/** The future keeps é in the standard spelling and has è in the newer one. */
function futureStem(stem: string, stressed: string): string[] {
  return stem === stressed || !stem.includes('é') ? [stressed] : [stem, stressed];
}
