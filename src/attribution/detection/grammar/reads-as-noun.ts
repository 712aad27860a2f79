import { isDenied, isFinite, isInflectedCue, isPaperRead, isSubjectOfCue } from './finite-verbs';
import { frontParticiple } from './front-participle';
import { isGerund } from './gerund';
import type { WordSet } from '../lexicon';
import { isLetter } from './name-edge';
import type { Scan } from './scan';
import { isPronoun } from './subject-pronoun';

/** A form that is a noun as well ("claims", "report") reads as one after a determiner, possessive or adjective. */
export function readsAsNoun(scan: Scan, i: number): boolean {
  const before = i - 1;
  if (scan.lexicon.nounsInCapitals && !scan.isCapital(i)) return false;
  if (before < scan.sentenceOf(i).first) {
    if (frontParticiple(scan, i)) return false;
    return scan.lexicon.nouns.has(scan.lower(i)) || (!scan.lexicon.dropsSubject && isBase(scan, i));
  }
  if (scan.isCapital(i) && scan.isWord(before) && scan.isCapital(before)) return true;
  const word = scan.lower(i);
  if (isLetter(scan, before)) return false;
  if (scan.is('statesThat', i)) return !(scan.is('that', i + 1) && isPlural(scan, before));
  // The bank's climate *report* stated
  const reported =
    (isInflectedCue(scan, i + 1) || opensPhrasal(scan, i + 1) || isSubjectOfCue(scan, i)) &&
    !scan.is('passiveBy', i + 2);
  const thing = scan.lexicon.nouns.has(word) || scan.is('documents', i);
  if (reported && thing && !scan.is('subjectPronouns', before)) return true;
  if (isDenied(scan, i) || isJudged(scan, i)) return true;
  // Maintenance *records* read to the court show it.
  if (isPaperRead(scan, i)) return true;
  // The old *saying* that …
  const phrase =
    (scan.is('determiners', before) && !scan.is('numerals', before)) || scan.is('determiners', before - 1);
  if (scan.is('proverbs', i) && phrase && !scan.lexicon.people.has(scan.lower(before))) return true;
  // The only question is who it was.
  if (scan.is('limiters', before) && scan.is('determiners', before - 1)) return true;
  // both claims were false, but: both claim that
  if (scan.is('duals', before) && word.endsWith('s') && scan.lexicon.nouns.has(word)) return true;
  // Brink's warning, the board's finding; but she's warning
  if (scan.is('possessives', before) && scan.lexicon.nouns.has(word) && !isPronoun(scan, before - 1))
    return true;
  // cautioned against *reading* too much into it
  if (isDeedWarnedOf(scan, i)) return true;
  if (scan.lexicon.verbEnding.test(word) && !scan.is('plainDeterminers', before)) return false;
  if (scan.is('subjectPronouns', before) && !scan.is('quantifyingPronouns', before)) return false;
  const { gerund, infinitives } = scan.lexicon;
  if (gerund.test(word) || infinitives.has(word) || scan.is('asWords', before)) return false;
  if (scan.is('clitics', before) && answers(scan, word)) return false;
  // Luc Morel l'assure
  if (scan.is('clitics', before) && (scan.isCapital(before - 1) || isPronoun(scan, before - 1))) return false;
  if (scan.is('determiners', before) || scan.is('possessives', before)) return true;
  if (endsSingular(scan, i)) return true;
  // "Fem ansatte som avisen har snakket *med* forteller …"
  if (scan.lexicon.verbSecond && !scan.lexicon.nouns.has(word)) return false;
  return scan.is('prepositions', before) && !scan.is('infinitive', before);
}

/** "warned against *reading* much into it": a gerund of what only some things do with words, governed by a verb of saying. */
function isDeedWarnedOf(scan: Scan, i: number): boolean {
  const { deeds, verbs } = scan.lexicon;
  const word = scan.lower(i);
  if (!isGerund(scan, word) || !scan.is('prepositions', i - 1) || scan.is('as', i - 1)) return false;
  return (deeds.get(word)?.reporters.size ?? 0) > 0 && verbs.has(scan.lower(i - 2));
}

/** The *rules* clearly state that …; but law *requires* state …. */
function isPlural(scan: Scan, i: number): boolean {
  const at = scan.is('adverbs', i) ? i - 1 : i;
  if (scan.is('bareStaters', at)) return opensSentence(scan, at);
  return scan.is('subjectPronouns', at) || (/[^s]s$/u.test(scan.lower(at)) && !isFinite(scan, at));
}

/** How many words may stand before the noun of a subject: *the Swedish federal* police. */
const LONGEST_SUBJECT = 4;

/** "*The police* state that …", but "lived in *a police* state that …": whether nothing stands before a noun but its own phrase. */
function opensSentence(scan: Scan, noun: number): boolean {
  const { first } = scan.sentenceOf(noun);
  for (let i = noun; i > noun - LONGEST_SUBJECT; i--) {
    if (scan.is('singulars', i) || scan.is('prepositions', i) || isFinite(scan, i)) return false;
    const opens = i === first || scan.isText(i - 1, ',') || scan.is('coordinators', i - 1);
    if (opens || scan.is('subordinators', i - 1)) return true;
  }
  return false;
}

/** "rejected as baseless *reports* that it leaks": what is judged so stands behind the adjective. */
function isJudged(scan: Scan, i: number): boolean {
  const { nouns, verbs } = scan.lexicon;
  if (!nouns.has(scan.lower(i)) || !scan.is('as', i - 2)) return false;
  return verbs.get(scan.lower(i - 3))?.some(({ frames }) => frames.includes('a')) === true;
}

/** The report *bears* that out: a form that agrees with one thing. */
function opensPhrasal(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  return scan.lexicon.phrasal.has(word) && scan.lexicon.thirdPerson.test(word);
}

/** la direction *le* dément: what can be denied or confirmed is a pronoun before such a verb. */
function answers(scan: Scan, word: string): boolean {
  const classes = scan.lexicon.verbs.get(word)?.map((sense) => sense.class) ?? [];
  return classes.includes('deny') && !scan.lexicon.nouns.has(word);
}

/** Words that do not stand between an article and its noun. */
const CLAUSE_WORDS = [
  'be',
  'have',
  'do',
  'conditional',
  'future',
  'subjectPronouns',
  'adverbs',
  'negations',
  'infinitive',
  'prepositions',
  'relatives',
  'coordinators',
] as const satisfies readonly WordSet[];

/** How many words back an article may stand: an entirely independent *post*. */
const LONGEST_NOUN = 4;

/** "an independent post": a bare form does not agree with one thing or person, so that it is what there is one of. */
function endsSingular(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const { verbs } = scan.lexicon;
  // "A count put the number at nine": the past looks the same.
  if (!verbs.has(`${word}s`) || !(verbs.has(`${word}ed`) || verbs.has(`${word}d`))) return false;
  const { first } = scan.sentenceOf(i);
  for (let k = i - 1; k >= Math.max(first, i - LONGEST_NOUN); k--) {
    if (scan.is('singulars', k)) return true;
    if (scan.lower(k).endsWith('ly')) continue;
    if (!scan.isWord(k) || CLAUSE_WORDS.some((set) => scan.is(set, k))) return false;
  }
  return false;
}

/** A bare form at the start of a sentence is an imperative or a noun, unless a name follows: Said Berg: … */
function isBase(scan: Scan, i: number): boolean {
  return !(/(?:d|s|te)$/.test(scan.lower(i)) && scan.isCapital(i + 1));
}
