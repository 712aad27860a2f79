import { hasFiniteVerb, isBareCue } from '../grammar/finite-verbs';
import { namesDocument } from '../reports/object-content';
import type { LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';
import { isInnerTalk } from './inner-talk';
import { isMereDeed } from './mere-deeds';
import { isToldOfAsWork } from '../quotes/work-titles';

/**
 * Whether words that look like a report hold nothing that anybody says: requests of nobody, deeds, titles, "that",
 * "much".
 *
 * @param distance openers of the quotations that are no speech
 */
export function isEmpty(scan: Scan, claim: LocalClaim, distance: ReadonlySet<number>): boolean {
  return (
    isCondition(scan, claim) ||
    holdsNoWords(scan, claim) ||
    isMereRequest(scan, claim) ||
    isMereDeed(scan, claim) ||
    isInnerTalk(scan, claim) ||
    isOwed(scan, claim) ||
    isAdjective(scan, claim) ||
    isPartOfWords(scan, claim) ||
    isOfThing(scan, claim) ||
    isCommand(scan, claim) ||
    isOnlyCalled(scan, claim, distance) ||
    isTitleAlone(scan, claim, distance)
  );
}

/** "Two foremen tell *a different story*": what only announces other words is no words of somebody's. */
export function isTurn({ content, rule }: LocalClaim, { cue: turn, class: kind }: LocalClaim): boolean {
  if (!turn || rule === 'answer' || kind !== 'deny') return false;
  return content.some(({ first, last }) => turn.first <= first && last <= turn.last);
}

/** "if Osei says so" reports nothing; "if Osei is to be believed" names a source. */
function isCondition(scan: Scan, { source, cue }: LocalClaim): boolean {
  return source !== null && scan.is('ifWords', source.first - 1) && cue?.first !== source.first - 1;
}

/** "Anyone with information is asked to call", "is expected to visit": what nobody asks or expects of somebody. */
function isMereRequest(scan: Scan, { source, content, modality, class: kind, cue }: LocalClaim): boolean {
  const [part] = content;
  if (modality !== 'hearsay' || !part || !cue || part.first < cue.last) return false;
  const suffers = source !== null && source.last <= cue.first && scan.is('be', cue.first);
  if (source && !suffers) return false;
  return scan.is('infinitive', part.first) && ['ask', 'order', 'think'].includes(kind);
}

/** "The minister *has to show* that it holds": what somebody still owes others; what papers have to show they do. */
function isOwed(scan: Scan, { source, cue, class: kind }: LocalClaim): boolean {
  if (!source || !cue || kind !== 'show' || namesDocument(scan, source)) return false;
  return scan.is('have', cue.first) && scan.is('infinitive', cue.first + 1);
}

/** "Some of what *she said* was borne out": what the sentence itself tells of somebody's words. */
function isPartOfWords(scan: Scan, { source, content: [part], cue }: LocalClaim): boolean {
  if (!source || !cue || part?.first !== cue.last || source.last > cue.first) return false;
  const what = source.first - 1;
  return scan.is('freeRelatives', what) && scan.is('prepositions', what - 1) && scan.is('be', part.first);
}

/** "minutes *seen by* the Courier", "a drum *claimed by* the village will stay": a participle that only describes a noun. */
function isOfThing(scan: Scan, { source, cue, content: [part] }: LocalClaim): boolean {
  if (!source || !cue || !part) return false;
  const by = cue.first + 1;
  if (!scan.is('agents', by) || part.first === cue.last) return false;
  if (scan.is('seenWords', cue.first)) return cue.last === by + 1;
  if (!scan.lexicon.finiteEnding.test(scan.lower(cue.first))) return false;
  const named = scan.is('determiners', by + 1) || scan.is('possessives', by + 1) || scan.isCapital(by + 1);
  return named && cue.last === by && source.last === cue.first;
}

/** "*Ask* a banker and he'll tell you": a verb without a subject that opens a sentence with its object. */
function isCommand(scan: Scan, { source, kind }: LocalClaim): boolean {
  if (!source || kind === 'direct' || scan.lexicon.invertsFreely) return false;
  const { first } = scan.sentenceOf(source.first);
  const verb = scan.isWord(first) ? first : first + 1;
  const object = scan.is('determiners', verb + 1) && !scan.is('speakerPronouns', verb + 1);
  return object && source.first - verb <= 1 && source.first >= verb && isBareCue(scan, verb);
}

/** "sank in *disputed* waters": a participle that a preposition governs and that the noun behind it goes with. */
function isAdjective(scan: Scan, { source, content: [part], cue }: LocalClaim): boolean {
  if (!source || !part || !cue) return false;
  const verb = cue.first;
  if (cue.last !== verb + 1 || part.first !== cue.last) return false;
  const governed = source.last === verb && scan.is('prepositions', verb - 1);
  const opens = ['determiners', 'possessives', 'that', 'wh', 'subjectPronouns', 'objectPronouns'] as const;
  return (
    governed &&
    scan.lower(verb).endsWith('ed') &&
    !scan.isCapital(part.first) &&
    !opens.some((set) => scan.is(set, part.first))
  );
}

/** wrote *“Lee Shore”* in May, *“Who Needs Boats?”*, a show for all: a title is none of somebody's words, unless more is said of it. */
function isTitleAlone(
  scan: Scan,
  { content, kind, cue }: LocalClaim,
  distance: ReadonlySet<number>,
): boolean {
  const [part] = content;
  if (!part || content.length > 1 || kind !== 'indirect' || !distance.has(part.first)) return false;
  const behind = scan.quotationOf(part.first)?.closer ?? -1;
  const asks = scan.isText(behind - 1, '?', '!');
  if (asks && part.last <= behind + 1 && isToldOfAsWork(scan, behind + 1)) return true;
  if (!cue || cue.last > part.first || !scan.is('writing', cue.last - 1)) return false;
  let last = Math.max(behind, part.first);
  while (last < part.last && !scan.is('coordinators', last)) last++;
  return behind > 0 && !hasFiniteVerb(scan, { first: behind, last });
}

/** "a deck *titled* “Lund 2030”", "an arena that *is called* “the Oven”": what a thing goes by is none of somebody's words. */
function isOnlyCalled(
  scan: Scan,
  { content: [part, more], cue, class: kind }: LocalClaim,
  distance: ReadonlySet<number>,
): boolean {
  if (part && !more && isKnownAs(scan, part, cue, distance)) return true;
  if (!cue || !distance.has(cue.last)) return false;
  if (kind === 'call') return true;
  if (!part || more) return false;
  const name = scan.quotationOf(part.first);
  if (cue.last !== name?.opener || part.last > scan.endOf(name)) return false;
  return scan.phraseEndsAt(scan.lexicon.scareBefore, name.opener);
}

/** "is *known* to sailors as “the Crane”": a name with those who use it. */
function isKnownAs(scan: Scan, part: Span, cue: Span | null, distance: ReadonlySet<number>): boolean {
  const name = scan.quotationOf(part.last - 1);
  if (!name || !cue || !distance.has(name.opener) || part.first < cue.last) return false;
  for (let i = cue.first; i < cue.last; i++) if (scan.is('namings', i)) return true;
  return false;
}

/** "Lund said that", "who asked not to be named because …": a report without anything in it. */
function holdsNoWords(scan: Scan, claim: LocalClaim): boolean {
  const { content, source, modality, class: kind } = claim;
  const [part] = content;
  if (!part || content.length > 1) return false;
  if (scan.phraseAt(scan.lexicon.anonymity, part.first) > 0) return true;
  if (claim.negated && isRequest(scan, part)) return true;
  // You could say the same of others.
  if (modality === 'hypothetical' && source && scan.is('genericPronouns', source.first)) return true;
  if (isNothing(scan, claim)) return true;
  // My brother called *this morning*.
  const when = scan.is('dayParts', part.first + 1) || scan.is('timeUnits', part.first + 1);
  if (when && part.last === part.first + 2 && scan.is('demonstratives', part.first)) return true;
  const answers = kind === 'deny' || kind === 'confirm';
  if (answers || part.last !== part.first + 1 || scan.is('contraryProforms', part.first)) return false;
  return (
    scan.is('proforms', part.first) ||
    scan.is('amounts', part.first) ||
    (kind === 'think' && scan.is('objectPronouns', part.first))
  );
}

/** "did not respond to *a request for comment*": what is asked for, of which nothing is told. */
function isRequest(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.phraseAt(scan.lexicon.requests, i) === last - i) return true;
  return false;
}

/** "Lund said *nothing to reporters*", but not "said *nothing had changed*". */
function isNothing(scan: Scan, { content: [part], cue, class: kind, kind: form }: LocalClaim): boolean {
  if (!part || !cue || form !== 'indirect' || part.first < cue.last) return false;
  if (!['say', 'deny', 'confirm'].includes(kind) || !scan.is('nothing', part.first)) return false;
  return !hasFiniteVerb(scan, part);
}
