import type { Scan } from './scan';

/**
 * Whether a main clause begins behind a comma rather than a relative one: "sagte Eva Lund, *die Mauer koste* zu viel", but
 * not "sagte Eva Lund, die Mauern baut", whose verbs come last.
 */
export function opensMainClause(scan: Scan, first: number, limit: number): boolean {
  const verb = secondVerb(scan, first, limit);
  if (verb < 0) return false;
  if (!scan.is('relatives', first)) return true;
  const next = verb + 1;
  const goesOn =
    next < limit && scan.isWord(next) && !scan.is('coordinators', next) && !isFiniteWord(scan, next);
  return goesOn || scan.is('subjunctive', verb) || /[^t]e$/u.test(scan.lower(verb));
}

/** Words that cannot open a main clause. */
const NO_OPENERS = ['that', 'wh', 'subordinators', 'coordinators', 'infinitive', 'as', 'asWords'] as const;

/** Words behind which a noun is still to come, or that stand inside a noun phrase. */
const INSIDE = [
  'prepositions',
  'determiners',
  'possessives',
  'coordinators',
  'relatives',
  'negations',
  'infinitive',
  'adverbs',
  'timeWords',
  'as',
] as const;

/**
 * The verb of a main clause whose verb comes second, in a language that gives every noun a capital: behind the first noun
 * phrase the first small word that goes on no phrase. "die Mauer *koste* zu viel", "im Hafen *fehle* es an Kränen".
 *
 * @returns the token of the verb, -1 where no such clause begins at a token
 */
export function secondVerb(scan: Scan, first: number, limit: number): number {
  if (!scan.lexicon.verbsLast || NO_OPENERS.some((set) => scan.is(set, first))) return -1;
  // der die Mauer baute: a pronoun that another determiner follows opens a relative clause
  const pronoun = scan.is('relatives', first) && INSIDE.some((set) => scan.is(set, first + 1));
  if (pronoun) return -1;
  const small = !scan.isCapital(first) && !INSIDE.slice(0, 5).some((set) => scan.is(set, first));
  if (small && isVerbForm(scan, first + 1)) return first + 1;
  for (let i = first; i < limit; i++) {
    // die Mauer, die seit März steht, koste zu viel
    if (scan.isText(i, ',') && scan.is('relatives', i + 1)) {
      for (i++; i < limit && !scan.isText(i, ',');) i++;
      if (isVerbForm(scan, i + 1)) return i + 1;
      continue;
    }
    if (!scan.isWord(i)) {
      const quotation = scan.quotationOf(i);
      if (!quotation || scan.endOf(quotation) > limit) return -1;
      i = scan.endOf(quotation) - 1;
      if (i + 1 < limit && isVerbForm(scan, i + 1)) return i + 1;
      continue;
    }
    if (i > first && isVerbForm(scan, i) && (scan.isCapital(i - 1) || isPronoun(scan, i - 1))) return i;
  }
  return -1;
}

function isPronoun(scan: Scan, i: number): boolean {
  return scan.is('subjectPronouns', i) && !scan.is('possessives', i);
}

/** Whether a small word may be a finite verb by its form: koste, reicht, fühlten, sei. */
function isVerbForm(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  if (!scan.isWord(i) || scan.isCapital(i) || INSIDE.some((set) => scan.is(set, i))) return false;
  return isFiniteWord(scan, i) || /\p{L}{2}(?:e|t|n)$/u.test(word);
}

function isFiniteWord(scan: Scan, i: number): boolean {
  return (['be', 'have', 'future', 'conditional', 'finiteVerbs', 'subjunctive', 'wishes'] as const).some(
    (set) => scan.is(set, i),
  );
}
