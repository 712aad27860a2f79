import { isFinite } from '../grammar/finite-verbs';
import { hasLivingSubject } from '../grammar/living-subject';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** What follows a verb of doing: expelled *the* envoy, fined *it*, makes *no* mention. */
const TAKEN = ['determiners', 'possessives', 'objectPronouns', 'proforms', 'nobody'] as const;

/**
 * Ends what is reported where the sentence goes on with what its speaker did: "accused Norvolt of spying | and expelled the
 * envoy", "warned of floods | and closed two schools", "said the offer was an insult | and walked out of the talks".
 */
export function endBeforeDeed(scan: Scan, claim: LocalClaim): LocalClaim {
  const { cue, content, kind } = claim;
  const part = content.at(-1);
  if (!cue || !part || kind === 'direct' || part.first < cue.last || scan.lexicon.plain.size === 0)
    return claim;
  for (let i = part.first + 1; i < part.last - 2; i++) {
    if (!scan.is('coordinators', i) || scan.quotationOf(i)) continue;
    const verb = scan.is('adverbs', i + 1) ? i + 2 : i + 1;
    const present = isPresent(scan, cue.last - 1) && isPresent(scan, verb);
    if (!present && !isPast(scan, verb) && !leaves(scan, verb)) continue;
    if (!goesOn(scan, { first: part.first, last: i }, verb)) return claim;
    const end = scan.isText(i - 1, ',') ? i - 1 : i;
    return { ...claim, content: [...content.slice(0, -1), { first: part.first, last: end }] };
  }
  return claim;
}

/** Whether a verb tells what the speaker did rather than what somebody did of whom they speak. */
function goesOn(scan: Scan, said: Span, verb: number): boolean {
  if (!holdsPast(scan, said)) {
    const { text } = scan.at(verb + 1);
    const owns = scan.is('have', verb) && said.last - said.first === 1; // disputes that and has photographs
    return (
      owns || leaves(scan, verb) || /^\p{Sc}?\d/u.test(text) || TAKEN.some((set) => scan.is(set, verb + 1))
    );
  }
  return leaves(scan, verb) && !hasLivingSubject(scan, said);
}

/** *makes*, *has*: the third person of the present. */
function isPresent(scan: Scan, i: number): boolean {
  const { lexicon } = scan;
  return !scan.isCapital(i) && (lexicon.thirdPerson.test(scan.lower(i)) || scan.is('have', i));
}

function leaves(scan: Scan, verb: number): boolean {
  return scan.phraseAt(scan.lexicon.exits, verb) > 0;
}

/** Whether some words hold a verb with which another past form could go: bullied | and forced. */
function holdsPast(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (isFinite(scan, i) || isPast(scan, i)) return true;
  return false;
}

function isPast(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const { finiteEnding, plain, thirdPerson } = scan.lexicon;
  const listed = scan.is('finiteVerbs', i) && !thirdPerson.test(word);
  return !scan.isCapital(i) && (listed || finiteEnding.test(word) || plain.has(word));
}
