import { isCharged } from '../reports/charged';
import type { Scan, Span } from './scan';

/** Whether a token is likely a finite verb. */
export function isFinite(scan: Scan, i: number): boolean {
  let known = scan.finite[i];
  if (!known) {
    known = readsAsFinite(scan, i) ? 1 : 2;
    scan.finite[i] = known;
  }
  return known === 1;
}

/** Words behind which ’s is a verb: *it’s*, *she’s*, *there’s*. */
const STANDS_FOR = ['personPronouns', 'proforms', 'existentials'] as const;

function readsAsFinite(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  if (word === "'s") return STANDS_FOR.some((set) => scan.is(set, i - 1));
  if (
    scan.is('be', i) ||
    scan.is('have', i) ||
    scan.is('do', i) ||
    scan.is('future', i) ||
    scan.is('conditional', i)
  )
    return true;
  if (scan.isCapital(i) || isTitle(scan, i)) return false;
  if (scan.is('statesThat', i) && !scan.is('that', i + 1)) return false;
  // a log *kept by* the school
  const made = scan.is('documents', i - 1) && scan.is('passiveBy', i + 1);
  if ((scan.is('finiteVerbs', i) && !made) || isThirdPerson(scan, i)) return true;
  if (scan.lexicon.pureParticiple.test(word) || scan.lexicon.gerund.test(word)) return false;
  const afterNoun =
    !scan.is('determiners', i - 1) && !scan.is('possessives', i - 1) && !scan.is('prepositions', i - 1);
  if (!afterNoun || isCharged(scan, i) || isReduced(scan, i) || readsAsThing(scan, i)) return false;
  if (scan.lexicon.verbs.has(word)) return !word.endsWith('ing');
  // said | retired doctor Ada Brink
  return scan.lexicon.finiteEnding.test(word) && !isInflectedCue(scan, i - 1);
}

/** "sier *leder* Berit Sand": a role before a name and behind a verb of saying. */
export function isTitle(scan: Scan, i: number): boolean {
  const { verbSecond, people, verbs } = scan.lexicon;
  return (
    verbSecond &&
    people.has(scan.lower(i)) &&
    scan.isCapital(i + 1) &&
    verbs.has(scan.lower(i - 1)) &&
    !scan.isCapital(i)
  );
}

/** "Munk understands the worry", "she sleeps better": an -s behind a name or pronoun and before what a verb takes. */
function isThirdPerson(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  if (!scan.lexicon.thirdPerson.test(word) || !scan.isWord(i - 1) || scan.lexicon.nouns.has(word))
    return false;
  const pronoun = scan.is('subjectPronouns', i - 1) && !scan.is('determiners', i - 1);
  if (pronoun) return true;
  const next = i + 1;
  const takes =
    scan.is('determiners', next) ||
    scan.is('possessives', next) ||
    scan.is('objectPronouns', next) ||
    scan.is('that', next) ||
    scan.is('infinitive', next);
  return takes && scan.isCapital(i - 1) && i - 1 > scan.sentenceOf(i).first;
}

/** Whether a token is a verb of saying that shows its tense: said, stated. No other verb stands right beside it. */
export function isInflectedCue(scan: Scan, i: number): boolean {
  const { verbs, gerund } = scan.lexicon;
  const word = scan.lower(i);
  return verbs.has(word) && !isBareCue(scan, i) && !word.endsWith('ing') && !gerund.test(word);
}

/** Whether a verb of saying takes the ending of the third person, as its bare form does: *ask*, *state*. */
export function isBareCue(scan: Scan, i: number): boolean {
  return scan.lexicon.verbs.has(`${scan.lower(i)}s`);
}

/** "the final report, however": a verb form that names a thing as well, with nothing after it to report. */
function readsAsThing(scan: Scan, i: number): boolean {
  if (!scan.is('documents', i) && !scan.lexicon.nouns.has(scan.lower(i))) return false;
  if (isDenied(scan, i)) return true;
  const next = i + 1;
  if (!scan.isWord(next) || scan.is('prepositions', next) || scan.is('be', next) || scan.is('have', next))
    return true;
  return isPaperRead(scan, i) || isSubjectOfCue(scan, i);
}

/** "rejects *claim* that it leaks", "denies *reports*": what somebody answers, where headlines drop the article. */
export function isDenied(scan: Scan, i: number): boolean {
  const { nouns, verbs, gerund } = scan.lexicon;
  const word = scan.lower(i - 1);
  if (!nouns.has(scan.lower(i)) || gerund.test(word) || scan.is('be', i - 2)) return false;
  return verbs.get(word)?.[0]?.class === 'deny' && !nouns.has(word);
}

/** "maintenance *records* read to the court": papers before another word of saying. */
export function isPaperRead(scan: Scan, i: number): boolean {
  const next = scan.lower(i + 1);
  return scan.is('documents', i) && scan.lexicon.verbs.has(next) && !next.endsWith('ing');
}

/** So many words at most stand between an article and the noun of its phrase. */
const LONGEST_PHRASE = 4;

/** "the latest *report* shows": a bare form behind an article or a possessor and before the verb whose subject it is. */
export function isSubjectOfCue(scan: Scan, i: number): boolean {
  const { verbs, thirdPerson } = scan.lexicon;
  const next = scan.lower(i + 1);
  const agrees = verbs.has(next) && thirdPerson.test(next) && !thirdPerson.test(scan.lower(i));
  if (!agrees && !isInflectedCue(scan, i + 1)) return false;
  for (let k = i - 1; k >= i - LONGEST_PHRASE && scan.isWord(k); k--) {
    if (scan.is('determiners', k) || scan.is('possessives', k)) return true;
    if (scan.is('prepositions', k) || scan.is('coordinators', k)) return false;
  }
  return false;
}

/** A participle after its noun: "a memo reviewed by the paper", "records read to the court". */
function isReduced(scan: Scan, i: number): boolean {
  const { infinitiveEnding, participle } = scan.lexicon;
  if (infinitiveEnding && !participle.test(scan.lower(i))) return false;
  if (scan.is('subjectPronouns', i - 1) || !scan.isWord(i - 1)) return false;
  return scan.is('passiveBy', i + 1) || (scan.is('documents', i - 1) && scan.is('prepositions', i + 1));
}

/** Whether a clause stands between two tokens: some finite verb outside a relative clause. */
export function hasFiniteVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) {
    if (scan.is('relatives', i) || scan.is('subordinators', i)) return false;
    if (isFinite(scan, i)) return true;
  }
  return false;
}
