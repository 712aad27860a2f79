import type { LocalClaim } from './local-claim';
import type { Scan } from './scan';

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
  const told = first.first === cue.last && tells(scan, cue.last - 1);
  return told && isListener(scan, first.first)
    ? { ...claim, content: [{ first: first.first + 1, last: first.last }, ...content.slice(1)] }
    : claim;
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
