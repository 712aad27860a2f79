import { startsClause } from '../grammar/clauses';
import { isFinite } from '../grammar/finite-verbs';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/**
 * Takes whoever is told something out of what they are told: "told | officers | he had slept", "| A jury | was told by a
 * surveyor that it leaked".
 */
export function withoutListener(scan: Scan, claim: LocalClaim): LocalClaim {
  const { content, cue, kind } = claim;
  const [first, second] = content;
  if (!first || !cue || kind === 'direct') return claim;
  const passive = scan.is('be', cue.first) && first.last <= cue.first && tells(scan, cue.last - 1);
  if (passive && second && second.first >= cue.last) return { ...claim, content: content.slice(1) };
  if (first.first !== cue.last || !tells(scan, cue.last - 1)) return claim;
  const start = isListener(scan, first.first) ? first.first + 1 : behindListener(scan, first);
  return start > 0 ? { ...claim, content: [{ first: start, last: first.last }, ...content.slice(1)] } : claim;
}

/** How many tokens name whoever is told something. */
const LONGEST = 4;
/** What only a clause of its own begins with, behind a noun. */
const SUBJECTS = [
  'existentials',
  'subjectPronouns',
  'demonstratives',
  'nobody',
  'determiners',
  'possessives',
] as const;

/** What goes on with whoever is told, or with something else. */
const STOPS = ['prepositions', 'subordinators', 'wh'] as const;

/** "told | the court | there were two knives": where what somebody is told begins; 0 where nobody is told. */
function behindListener(scan: Scan, { first, last }: Span): number {
  const { people, bodies } = scan.lexicon;
  const word = scan.lower(first);
  const somebody = people.has(word.replace(/s$/u, '')) || bodies.has(word) || people.has(word);
  const named = scan.is('determiners', first) || scan.is('possessives', first);
  if (scan.is('that', first) || (!somebody && !named && !scan.isCapital(first))) return 0;
  for (let i = first + 1; i <= first + LONGEST && i < last - 1 && scan.isWord(i); i++) {
    if (STOPS.some((set) => scan.is(set, i)) || scan.lower(i) === "'s" || isFinite(scan, i)) return 0;
    const opens = SUBJECTS.some((set) => scan.is(set, i)) && !(named && i === first + 1);
    if (opens && startsClause(scan, i, last)) return i;
  }
  return 0;
}

function tells(scan: Scan, verb: number): boolean {
  return scan.lexicon.verbs.get(scan.lower(verb))?.some(({ frames }) => frames.includes('d')) === true;
}

/** A bare noun for people with the subject of a clause behind it: *officers* he, *police* she. */
function isListener(scan: Scan, i: number): boolean {
  const { people, bodies } = scan.lexicon;
  const word = scan.lower(i);
  const somebody = people.has(word) || bodies.has(word) || people.has(word.replace(/s$/u, ''));
  return somebody && scan.is('subjectPronouns', i + 1);
}
