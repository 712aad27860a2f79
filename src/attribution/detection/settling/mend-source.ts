import { hasFiniteVerb } from '../grammar/finite-verbs';
import { tidy, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';
import { deedWithin } from '../speech/speakers-deed';

/**
 * Sets a source right that holds more than who speaks: "says Osei | and looks out"; "told by a nurse | that it was
 * shut"; "the court heard | Lund said"; and "…, the court heard", where nobody tells who says it.
 */
export function mendSource(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, cue, content } = claim;
  if (!source || !cue) return claim;
  const denying = denyingWords(scan, source, cue);
  if (denying > 0) {
    const split = source.last - denying;
    return { ...claim, source: { first: source.first, last: split }, cue: { first: split, last: cue.last } };
  }
  const deed = source.first < cue.last ? -1 : deedWithin(scan, source);
  if (deed > 0) return { ...claim, source: tidy(scan, { first: source.first, last: deed }) };
  const told = toWhom(scan, source, cue);
  if (told > 0) return { ...claim, source: { first: source.first, last: told } };
  if (hears(scan, source, cue)) return { ...claim, source: null };
  const opening = behindDeed(scan, source);
  if (opening > source.first) return { ...claim, source: { first: opening, last: source.last } };
  const named = { first: source.last + 1, last: cue.first };
  if (scan.is('hearing', source.last) && listens(scan, source) && named.first < named.last)
    return { ...claim, source: named };
  const heard = hearingIn(scan, source);
  if (heard > 0) return { ...claim, source: { first: heard + 1, last: source.last } };
  const inside = content.find(
    ({ first }) =>
      source.first < first && first < source.last && (scan.is('that', first) || scan.is('wh', first)),
  );
  return inside ? { ...claim, source: tidy(scan, { first: source.first, last: inside.first }) } : claim;
}

/** "It *no longer* | says": how many words at the end of a source deny the verb behind it. */
function denyingWords(scan: Scan, { first, last }: Span, cue: Span): number {
  if (last !== cue.first) return 0;
  const words = scan.phraseBefore(scan.lexicon.fallingShort, last);
  return last - words > first ? words : 0;
}

/** "reported *that* | Washington had urged …": the conjunction that opens what others report is no part of a name in it. */
export function withoutConjunction(scan: Scan, claim: LocalClaim, others: readonly LocalClaim[]): LocalClaim {
  const { source } = claim;
  if (!source || !scan.is('that', source.first) || source.last < source.first + 2) return claim;
  const name = { first: source.first + 1, last: source.last };
  if (hasFiniteVerb(scan, name)) return claim;
  const opens = others.some(
    ({ cue, content }) =>
      (cue?.last ?? Infinity) <= source.first &&
      content.some(({ first, last }) => first === source.first && last > source.last),
  );
  return opens ? { ...claim, source: name } : claim;
}

/** Takes what names the speaker, or tells what they do while speaking, out of what they say. */
export function withoutSource(scan: Scan, claim: LocalClaim): LocalClaim {
  const { source, content, cue } = claim;
  const [lead, next] = content;
  // *Speaking in Kelmar,* she said it was late
  const deed =
    lead &&
    next &&
    source &&
    cue?.last === next.first &&
    source.first === lead.last + 1 &&
    opensWithDeed(scan, lead.first);
  const said = content.filter(
    (part) => !(deed && part === lead) && (!source || part.first < source.first || part.last > source.last),
  );
  return said.length === 0 || said.length === content.length ? claim : { ...claim, content: said };
}

/** "säger ministern | *till TT*": where words begin behind the subject that tell who is told; 0 for none. */
function toWhom(scan: Scan, { first, last }: Span, cue: Span): number {
  if (first < cue.last) return 0;
  for (let i = first + 1; i < last - 1; i++) if (scan.is('toWords', i) && scan.isCapital(i + 1)) return i;
  return 0;
}

/** "*Opening the case,* Tull", "*Reached at home,* Lund": what somebody does while speaking is no part of who they are. */
function behindDeed(scan: Scan, { first, last }: Span): number {
  if (!opensWithDeed(scan, first)) return first;
  const subjects: number[] = [];
  for (let i = first + 1; i < last - 1; i++)
    if (scan.isText(i, ',') && scan.isCapital(i + 1)) subjects.push(i + 1);
  const [next = first, behind] = subjects;
  return behind !== undefined && namesAgent(scan, first, next, behind) ? behind : next;
}

/** Questioned by counsel for the port, *Tom Lund,* Ada Brink …: the first of two names is that of whoever asks, described before it. */
function namesAgent(scan: Scan, first: number, name: number, behind: number): boolean {
  if (!scan.is('agents', first + 1) || scan.isCapital(first + 2)) return false;
  for (let i = name; i < behind - 1; i++) if (!scan.isCapital(i)) return false;
  return true;
}

/** Whether a sentence opens with a participle that its subject, behind it, does or suffers: *Speaking to* the Courier, *Contacted by* it. */
export function opensWithDeed(scan: Scan, first: number): boolean {
  if (scan.sentenceOf(first).first !== first) return false;
  if (scan.is('prepositions', first + 1) && scan.is('reachedWords', first)) return true;
  const governs = scan.is('determiners', first + 1) || scan.is('prepositions', first + 1);
  return governs && scan.lower(first).endsWith('ing');
}

/** Whether those who listen in public are all that hears it: *the court* heard. */
function hears(scan: Scan, source: Span, cue: Span): boolean {
  return scan.is('hearing', cue.last - 1) && listens(scan, source);
}

/** Whether the words name those who listen in public: *the court*, an *inquest*. */
export function listens(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.is('hearers', i)) return true;
  return false;
}

/** The verb of hearing in a source, behind those who listen and before who speaks; 0 for none. */
function hearingIn(scan: Scan, { first, last }: Span): number {
  for (let i = first + 1; i < last - 1; i++)
    if (scan.is('hearing', i) && listens(scan, { first, last: i })) return i;
  return 0;
}
