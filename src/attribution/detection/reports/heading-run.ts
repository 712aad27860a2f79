import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { kindOf, type LocalClaim } from '../local-claim';
import { isPluralParty } from './party-nouns';
import type { Scan, Span } from '../grammar/scan';

/** Words of more letters have capitals in a headline set in capitals. */
const LONG_WORD = 3;

/**
 * Parts what a headline strings together with commas: "Army denies attack, blames rebels", "Farmers reject offer, vow
 * protests". The verb behind the comma has the subject of the first one, and its words are none of the first report.
 */
export function partRun(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
): LocalClaim[] {
  const joints = jointsOf(scan, groups, claims);
  if (joints.length === 0) return [...claims];
  const subject = subjectOf(scan);
  return claims.flatMap((claim): LocalClaim[] => {
    const joint = joints.find((comma) => claim.cue?.first === comma + 1);
    if (joint === undefined) return [endAt(claim, joints)];
    if (!subject || claim.cue === null) return [];
    const content = claim.content.filter(({ first }) => first > joint);
    const told = content.length > 0 ? content : objectBehind(scan, claim);
    return told.length > 0
      ? [{ ...claim, source: subject, content: told, kind: kindOf(scan, told, new Set()) }]
      : [];
  });
}

/** The commas that a verb of saying follows which nobody behind or right before it is the subject of. */
function jointsOf(scan: Scan, groups: readonly CueGroup[], claims: readonly LocalClaim[]): number[] {
  return claims.flatMap(({ cue, source }) => {
    const comma = (cue?.first ?? 0) - 1;
    if (!cue || comma < 1 || !scan.isText(comma, ',') || !groups.some(({ first }) => first === cue.first))
      return [];
    if (!source) return [];
    const behind = source.first >= cue.last;
    if (behind) return isParty(scan, source) ? [] : [comma];
    const within = claims.some(
      ({ content, cue: other }) =>
        other !== cue && content.some(({ first, last }) => first <= source.first && source.last <= last),
    );
    return within && source.last === comma ? [comma] : [];
  });
}

/** Whether words can be who says something: with a capital of their own, or a noun for people, a body or a document. */
function isParty(scan: Scan, { first, last }: Span): boolean {
  const { people, bodies } = scan.lexicon;
  const capitals = isInCapitals(scan);
  for (let i = first; i < last; i++) {
    const word = scan.lower(i);
    if (scan.isCapital(i) && !capitals) return true;
    if (people.has(word) || bodies.has(word) || isPluralParty(scan, i)) return true;
    if (scan.is('documents', i) || scan.is('subjectPronouns', i)) return true;
  }
  return false;
}

/** "Farmers Reject Offer, Vow New Protests": a headline whose capitals name nobody. */
function isInCapitals(scan: Scan): boolean {
  for (let i = 1; i < scan.length; i++)
    if (scan.isWord(i) && scan.at(i).text.length > LONG_WORD && !scan.isCapital(i)) return false;
  return true;
}

/**
 * Whether a headline goes on with its subject's next deed where another could name who says so: "*Farmers reject* offer,
 * vow new protests", "*Mayor Ada Brink, 42,* denies fraud".
 */
export function goesOn(scan: Scan, comma: number, tail: Span): boolean {
  if (scan.at(comma - 1).kind === 'number' && scan.isText(comma - 2, ',')) return true;
  const subject = subjectOf(scan);
  if (!subject || subject.last >= comma) return false;
  const acts = scan.lexicon.verbs.has(scan.lower(subject.last));
  const object = scan.is('particles', tail.first) || !isParty(scan, tail);
  return acts && object && isParty(scan, { first: subject.last - 1, last: subject.last });
}

/** What opens the headline, up to its first verb. */
function subjectOf(scan: Scan): Span | undefined {
  for (let i = 1; i < scan.length; i++) {
    if (scan.isText(i, ',', ':')) return undefined;
    if (isFinite(scan, i) || scan.lexicon.verbs.has(scan.lower(i))) return { first: 0, last: i };
  }
  return undefined;
}

/** "vow | new protests", but not "rules | out a vote", where more than the verb says what is done. */
function objectBehind(scan: Scan, { cue, source }: LocalClaim): Span[] {
  if (!cue || source?.first !== cue.last || scan.is('prepositions', cue.last)) return [];
  return hasFiniteVerb(scan, source) ? [] : [source];
}

function endAt(claim: LocalClaim, joints: readonly number[]): LocalClaim {
  const content = claim.content.map(({ first, last }) => {
    const joint = joints.find((comma) => first < comma && comma < last);
    return { first, last: joint ?? last };
  });
  return { ...claim, content };
}
