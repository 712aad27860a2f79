import { hasFiniteVerb } from '../grammar/finite-verbs';
import { isAdverbial } from '../grammar/aside';
import { overlaps, type Scan, type Span } from '../grammar/scan';
import type { LocalClaim } from '../local-claim';

/** A member of a row of speakers has no more words. */
const LONGEST_MEMBER = 3;

/** "*France, | Germany and Britain* said": a source that holds only the end of a row of those who speak. */
export function withWholeRow(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, cue, content } = claim;
  if (!source || source.last !== cue?.first || !endsRow(scan, source)) return claim;
  const opening = scan.sentenceOf(source.first).first;
  let { first } = source;
  while (first > opening && scan.isText(first - 1, ',')) {
    const member = memberBefore(scan, first - 1, opening);
    if (!isLike(scan, member, source) || content.some((part) => overlaps(part, member))) break;
    ({ first } = member);
  }
  return first < source.first ? { ...claim, source: { first, last: source.last } } : claim;
}

/** Whether words are two speakers with a conjunction between them, and no comma. */
function endsRow(scan: Scan, { first, last }: Span): boolean {
  let joined = false;
  for (let i = first; i < last; i++) {
    if (scan.isText(i, ',') || scan.quotationOf(i)) return false;
    joined ||= scan.is('coordinators', i) && i > first && i < last - 1;
  }
  return joined;
}

function memberBefore(scan: Scan, comma: number, opening: number): Span {
  let first = comma;
  while (first > opening && scan.isWord(first - 1)) first--;
  return { first, last: comma };
}

/** Whether a piece before a comma names somebody in the way in which the rest of the row does. */
function isLike(scan: Scan, member: Span, rest: Span): boolean {
  const { first, last } = member;
  if (first === last || last - first > LONGEST_MEMBER || opensSentence(scan, first)) return false;
  const determined = scan.is('determiners', first);
  if (determined !== scan.is('determiners', rest.first)) return false;
  return (
    (determined || (scan.isCapital(first) && scan.isCapital(rest.first))) && !hasFiniteVerb(scan, member)
  );
}

/** *However*, *Elsewhere*, *Asked* why, *In* Marlow: what stands in front of a sentence without being anybody. */
function opensSentence(scan: Scan, first: number): boolean {
  const links = ['contrasts', 'lateContrasts', 'elsewhere'] as const;
  const participle = scan.lexicon.finiteEnding.test(scan.lower(first));
  return isAdverbial(scan, first) || participle || links.some((set) => scan.is(set, first));
}
