import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import { kindOf, type LocalClaim } from '../local-claim';
import { isPluralParty } from './party-nouns';
import type { Scan, Span } from '../grammar/scan';

/** How many words name who tells somebody something: "Marlow harbour pilot". */
const LONGEST_SUBJECT = 5;
/** And how many words the clause has at least. */
const SHORTEST_CLAUSE = 3;

/**
 * Finds what a headline says that somebody tells a court, a parliament or a crowd: "Pilot tells court lock was shut". In
 * headlines those who are told have no article, and what they are told no conjunction.
 */
export function findHeadingTold(scan: Scan, groups: readonly CueGroup[]): LocalClaim | undefined {
  const group = groups.find(({ form }) => form === 'verb');
  if (!group || group.first < 1 || group.first > LONGEST_SUBJECT || group.passive) return undefined;
  const sense = group.senses.find(({ frames }) => frames.includes('d'));
  const content = { first: group.last + 1, last: endOf(scan) };
  if (!sense || !scan.lexicon.thirdPerson.test(scan.lower(group.head)) || !listens(scan, group.last))
    return undefined;
  const clause = !scan.is('that', content.first) && !scan.is('infinitive', content.first);
  if (!clause || scan.countWords(content) < SHORTEST_CLAUSE || !holdsVerb(scan, content)) return undefined;
  return {
    kind: kindOf(scan, [content], new Set()),
    content: [content],
    source: { first: 0, last: group.first },
    cue: { first: group.first, last: group.last },
    class: sense.class,
    negated: group.negated,
    modality: group.modality,
    confidence: 0.8,
    rule: 'headlineTold',
    open: false,
  };
}

/** *court*, *MPs*, *inquest*: a bare noun for those who are told. */
function listens(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const { people, bodies } = scan.lexicon;
  const named = people.has(word) || bodies.has(word) || isPluralParty(scan, i);
  return named || scan.is('hearers', i) || scan.is('press', i);
}

/** Whether a verb stands behind the subject of a clause: "*river was* dead". */
function holdsVerb(scan: Scan, { first, last }: Span): boolean {
  for (let i = first + 1; i < last; i++) if (isFinite(scan, i)) return !scan.is('relatives', i - 1);
  return false;
}

function endOf(scan: Scan): number {
  return scan.isText(scan.length - 1, '.') ? scan.length - 1 : scan.length;
}
