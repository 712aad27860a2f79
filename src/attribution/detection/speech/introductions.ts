import { announcesLater } from './announced-words';
import { attributionBefore } from '../reports/attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { askedBefore, askedInFront } from './asked-people';
import { isNoName } from './introduced-speech';
import { nameAt, personSubject } from './person-subject';
import { behindAge, hostOfReporter, metByReporter } from './reporters-visits';
import { leavesReasons } from './replies';
import type { LocalClaim } from '../local-claim';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import { takesStand } from '../reports/stances';

/** Somebody whom a paragraph leaves on stage, so that free speech after it can be theirs. */
export interface Introduction {
  /** The words that name them. */
  readonly mention: Span;
  /** The claim that names them, if one does. */
  readonly claim: LocalClaim | null;
  /** 0 to 1: how clearly the paragraph ends on a person who may speak next. */
  readonly strength: number;
  /** Whether the paragraph ends by giving their words: "…, which we give in full:". */
  readonly gives?: boolean;
  /** Whether it ends on how they take something: "Osei is critical.", "She shakes her head." */
  readonly takesStand?: boolean;
  /** Whether it ends on what they turn down or bear out: "Osei rejects the charge." */
  readonly leavesReasons?: boolean;
}

/**
 * Who is on stage when a paragraph ends: whoever its last sentence reports, its subject if that is a person, or a
 * person described there; else the same of the sentence before.
 */
export function findIntroduction(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
): Introduction | undefined {
  // The Courier reports: a colon at the end hands over to whoever it names.
  const announced = scan.isText(scan.length - 1, ':')
    ? attributionBefore(scan, groups, scan.length)
    : undefined;
  // "The firm has put out a statement, which we give in full:" are not our words.
  const giver = announced?.source && isOwn(scan, announced.source) ? firstSubject(scan) : announced?.source;
  if (giver)
    return { mention: ownerOfWords(scan, giver), claim: null, strength: 1, gives: givesWords(scan, groups) };
  for (let at = scan.sentences.length - 1, step = 0; at >= 0 && step < 3; at--, step++) {
    const sentence = scan.sentences[at];
    if (!sentence) continue;
    const found = inSentence(scan, claims, sentence);
    const party = step === 0 ? (takesStand(scan, sentence) ?? announcesLater(scan, sentence)) : undefined;
    if (found) {
      const stands =
        step === 0 &&
        (party !== undefined ||
          turnsAgainst(claims, sentence) ||
          surprises(scan, found.mention) ||
          hasTakenStand(scan, found, scan.sentences[at - 1]));
      const reasons = step === 0 && leavesReasons(scan, groups, sentence, found.mention);
      return {
        ...found,
        strength: found.strength * 0.85 ** step,
        takesStand: stands,
        leavesReasons: reasons,
      };
    }
    if (party) return { mention: party, claim: null, strength: 0.9, takesStand: true };
  }
  return undefined;
}

/** "*Her* message to the board is clear:": words are not who gives them. */
function ownerOfWords(scan: Scan, giver: Span): Span {
  const { first } = giver;
  const owned = scan.is('possessives', first) && !scan.is('speakerPronouns', first);
  return owned && scan.is('answerNouns', first + 1) ? { first, last: first + 1 } : giver;
}

/** "Ada Brink sees it differently.", "Ada Brink accuses the board of lying.": whoever turns against somebody is about to say why. */
function turnsAgainst(claims: readonly LocalClaim[], { first, last }: Span): boolean {
  return claims.some(
    ({ rule, cue, class: kind }) =>
      (rule === 'answer' || (rule === 'objectOf' && kind === 'blame')) &&
      cue !== null &&
      cue.first >= first &&
      cue.last <= last,
  );
}

/** "… is hardly surprising to *Ada Brink*", "The vote does not surprise *Ada Brink*.": whom the sentence before says it of. */
function surprises(scan: Scan, { first }: Span): boolean {
  return scan.is('surprises', scan.is('prepositions', first - 1) ? first - 2 : first - 1);
}

/** "Ada Brink is disappointed. *She believes that* …": who thinks something behind a stand of theirs. */
function hasTakenStand(scan: Scan, { mention, claim }: Introduction, before: Span | undefined): boolean {
  const thinks = claim?.class === 'think' && scan.is('personPronouns', mention.first);
  return thinks && before !== undefined && takesStand(scan, before) !== undefined;
}

function isOwn(scan: Scan, { first }: Span): boolean {
  return scan.is('speakerPronouns', first);
}

/** The subject of the first clause of the last sentence. */
function firstSubject(scan: Scan): Span | undefined {
  const { first, last } = scan.sentenceOf(scan.length - 1);
  for (let verb = first + 1; verb < last; verb++)
    if (isFinite(scan, verb)) return subjectBefore(scan, verb, first);
  return undefined;
}

/** Whether a sentence that ends in a colon tells of words: "Brink writes in a letter:", "The firm has a message:". */
function givesWords(scan: Scan, groups: readonly CueGroup[]): boolean {
  const { first, last } = scan.sentenceOf(scan.length - 1);
  const says = groups.some((group) => group.first >= first && scan.senseHas(group, 'q'));
  if (says) return true;
  for (let i = first; i < last; i++)
    if (scan.is('documents', i) || scan.lexicon.nouns.get(scan.lower(i))?.class === 'say') return true;
  return false;
}

function inSentence(scan: Scan, claims: readonly LocalClaim[], sentence: Span): Introduction | undefined {
  const asked = askedInFront(scan, claims, sentence) ?? askedBefore(scan, claims, sentence);
  // *she*, of whom the sentences before have told
  if (asked && scan.is('personPronouns', asked.first)) return undefined;
  const reporting = claims.findLast((claim) => !asksWithin(claims, claim) && bringsOn(claim));
  function bringsOn({ source, rule, class: kind }: LocalClaim): boolean {
    return (
      source !== null &&
      source.first >= sentence.first &&
      source.last <= sentence.last &&
      source.first >= (asked?.first ?? 0) &&
      (rule !== 'accordingTo' || isPerson(scan, source)) &&
      !scan.is('relatives', source.first) &&
      !isOwn(scan, source) &&
      !(kind === 'think' && isEverybody(scan, source)) &&
      !isDocument(scan, source)
    );
  }
  if (reporting?.source && scan.quotationOf(reporting.source.first) === undefined)
    return { mention: reporting.source, claim: reporting, strength: 1 };
  const subject = asked ?? personSubject(scan, sentence);
  if (subject) return { mention: subject, claim: null, strength: 0.9 };
  const described =
    describedPerson(scan, sentence) ??
    metByReporter(scan, sentence) ??
    hostOfReporter(scan, sentence) ??
    calledBefore(scan, sentence) ??
    bareName(scan, sentence) ??
    ownerOfSubject(scan, sentence) ??
    standsThere(scan, sentence) ??
    namedAlone(scan, sentence);
  return described && { mention: described, claim: null, strength: 0.9 };
}

/** "Lund says the firm *told them to wait*": whether somebody asks for something in what somebody else reports. */
function asksWithin(claims: readonly LocalClaim[], { source, rule }: LocalClaim): boolean {
  return (
    rule === 'objectInfinitive' &&
    source !== null &&
    claims.some(({ content }) =>
      content.some(({ first, last }) => first <= source.first && source.last <= last),
    )
  );
}

/** "Ada Brink sings for the last time. *The soprano* is leaving …": whom the sentence before names, if it does, else the phrase itself. */
function calledBefore(scan: Scan, sentence: Span): Span | undefined {
  const called = unnamedSubject(scan, sentence);
  const before =
    called && scan.sentences[scan.sentences.findIndex(({ first }) => first === sentence.first) - 1];
  const { singulars } = scan.lexicon.sets;
  const anew =
    singulars.size === 0 ||
    (['singulars', 'demonstratives', 'possessives'] as const).some((set) => scan.is(set, sentence.first));
  const named = before && !anew ? personSubject(scan, before) : undefined;
  if (!called || !named || scan.is('personPronouns', named.first)) return called;
  return isAnotherOffice(scan, called, named) ? called : named;
}

/** "*Mayor* Ada Brink says …. The *baker* sighs.": whether a name has a noun of its own that is not the one of a phrase. */
function isAnotherOffice(scan: Scan, called: Span, named: Span): boolean {
  const noun = scan.lower(called.last - 1);
  let other = false;
  for (let i = named.first; i < named.last; i++) {
    if (scan.lower(i) === noun) return false;
    other ||= scan.lexicon.people.has(scan.lower(i));
  }
  return other;
}

/** "*Ada Brink*, mayor of Orlen, on the new budget.": who opens a line without any verb, as interviews are announced. */
function namedAlone(scan: Scan, { first, last }: Span): Span | undefined {
  const name = nameAt(scan, first, last);
  const alone = name !== undefined && scan.isText(name, ',') && !hasFiniteVerb(scan, { first, last });
  return alone ? { first, last: name } : undefined;
}

/** A sentence that only shows somebody through what they have is short. */
const LONGEST_SCENE = 12;

/** "*Ada Brink*'s phone rings.": whose the subject of a short sentence is. */
function ownerOfSubject(scan: Scan, { first, last }: Span): Span | undefined {
  const owner = nameAt(scan, first, last);
  return owner && scan.is('possessives', owner) && last - first <= LONGEST_SCENE
    ? { first, last: owner }
    : undefined;
}

/**
 * "The driver keeps to his version.", "His brother Pall refuses.", "A taxi driver at the station shrugs.": a person who
 * opens the sentence without a full name.
 */
function unnamedSubject(scan: Scan, { first, last }: Span): Span | undefined {
  // *My* father is whom the author tells of.
  const owned = scan.is('possessives', first) && !scan.is('speakerPronouns', first);
  if (!owned && !scan.is('determiners', first)) return undefined;
  const { people, kin, thirdPerson } = scan.lexicon;
  const anew = owned || scan.is('singulars', first);
  const isPersonNoun = (i: number) => people.has(scan.lower(i)) || (anew && kin.has(scan.lower(i)));
  for (let i = first + 1; i < Math.min(last - 1, first + LONGEST_PHRASE); i++) {
    if (!scan.isWord(i) || scan.is('prepositions', i)) return undefined;
    const called = owned && isPersonNoun(i) && scan.isCapital(i + 1) && !scan.isCapital(i);
    if (called && thirdPerson.test(scan.lower(i + 2))) return { first, last: i + 2 };
    if (!isPersonNoun(i) || scan.isCapital(i + 1) || isPersonNoun(i + 1)) continue;
    if (scan.is('prepositions', i + 1))
      return actsBehind(scan, i + 2, last) ? { first, last: i + 1 } : undefined;
    if (scan.isWord(i + 1) && !scan.is('coordinators', i + 1)) return { first, last: i + 1 };
  }
  return undefined;
}

/** "A driver *at the old station* leans …": whether a verb follows a phrase of place or dress behind a noun. */
function actsBehind(scan: Scan, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last - 1, from + LONGEST_PHRASE); i++) {
    if (!scan.isWord(i)) return false;
    if (
      i > from &&
      (isFinite(scan, i) || (scan.lexicon.thirdPerson.test(scan.lower(i)) && scan.isWord(i + 1)))
    )
      return true;
  }
  return false;
}

/** How far into a sentence its subject stands. */
const SUBJECT_REACH = 8;

/** So many words say what somebody is before the name: *the retired nurse* Ada Brink. */
const LONGEST_TITLE = 3;

/** Where a name ends that stands right behind a verb, perhaps with an article and what its bearer is. */
function nameBehind(scan: Scan, first: number, last: number): number | undefined {
  const titled = scan.is('determiners', first);
  for (let i = titled ? first + 1 : first; i <= first + LONGEST_TITLE && scan.isWord(i); i++) {
    const end = nameAt(scan, i, last);
    if (end !== undefined) return i > first && !scan.lexicon.people.has(scan.lower(i - 1)) ? undefined : end;
    if (!titled || scan.is('prepositions', i)) return undefined;
  }
  return undefined;
}

/** "At the stop stands *a woman* with two bags.": somebody without a name behind a phrase of place and its verb. */
function standsThere(scan: Scan, { first, last }: Span): Span | undefined {
  if (!scan.is('prepositions', first)) return undefined;
  const { people, kin, thirdPerson } = scan.lexicon;
  for (let verb = first + 2; verb < Math.min(last - 2, first + SUBJECT_REACH); verb++) {
    if (!scan.isWord(verb)) return undefined;
    const stands = scan.is('be', verb) || thirdPerson.test(scan.lower(verb)) || isFinite(scan, verb);
    const name = stands ? nameBehind(scan, verb + 1, last) : undefined;
    if (name !== undefined) return { first: verb + 1, last: name };
    if (!stands || !scan.is('singulars', verb + 1)) continue;
    for (let i = verb + 2; i < Math.min(last - 1, verb + LONGEST_PHRASE) && scan.isWord(i); i++) {
      // On the wall hangs a photograph | of her father.
      if (scan.is('prepositions', i) && !scan.lexicon.bodies.has(scan.lower(i - 1))) return undefined;
      if ((people.has(scan.lower(i)) || kin.has(scan.lower(i))) && !people.has(scan.lower(i + 1)))
        return { first: verb + 1, last: i + 1 };
    }
    return undefined;
  }
  return undefined;
}

/** "Okoro laughs at that.": one capital word without an article before a verb of the third person is a name. */
export function bareName(scan: Scan, { first }: Span): Span | undefined {
  const verb = first + 1;
  const named = scan.isCapital(first) && !isNoName(scan, first) && !scan.is('timeWords', first);
  if (!named || scan.lower(first).endsWith('s') || !isFinite(scan, verb)) return undefined;
  return scan.lexicon.thirdPerson.test(scan.lower(verb)) ? { first, last: verb } : undefined;
}

/** A phrase for a person without a name is hardly longer, in tokens. */
const LONGEST_PHRASE = 6;

/** According to *her*, to *Ada Brink*: somebody rather than a paper or a body. */
function isPerson(scan: Scan, { first, last }: Span): boolean {
  return (
    scan.is('personPronouns', first) || scan.is('objectPronouns', first) || isFullName(scan, first, last)
  );
}

function isFullName(scan: Scan, first: number, last: number): boolean {
  const end = nameAt(scan, first, last);
  return end !== undefined && (end === last || scan.isText(end, ','));
}

/** "*Everyone* wants to win.": nobody in particular, whose mind the article only guesses. */
function isEverybody(scan: Scan, { first, last }: Span): boolean {
  return last === first + 1 && scan.is('genericSources', first) && !scan.is('proforms', first);
}

function isDocument(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < Math.min(last, first + 5); i++) if (scan.is('documents', i)) return true;
  return false;
}

/** The person who is the subject of the nearest sentence before a token, within its paragraph. */
export function findSubjectBefore(scan: Scan, token: number): Span | undefined {
  for (const sentence of [...scan.sentences].reverse())
    if (sentence.last <= token) {
      const subject = personSubject(scan, sentence);
      if (subject) return subject;
    }
  return undefined;
}

/** A person whom a sentence tells of by name: as its subject, or described in it. */
export function bringsOnStage(scan: Scan, sentence: Span): Span | undefined {
  return personSubject(scan, sentence) ?? describedPerson(scan, sentence);
}

/** The surnames of the people whom a paragraph tells of or reports by their full names. */
export function surnamesIn(scan: Scan, claims: readonly LocalClaim[]): string[] {
  const surnames: string[] = [];
  const add = (span: Span | undefined): void => {
    if (!span) return;
    for (let i = span.first; i < span.last; i++) {
      const end = nameAt(scan, i, span.last);
      if (end === undefined) continue;
      surnames.push(scan.at(end - 1).text);
      i = end - 1;
    }
  };
  for (const sentence of scan.sentences) {
    add(personSubject(scan, sentence));
    add(describedPerson(scan, sentence));
  }
  for (const { source } of claims) if (source) add(source);
  return surnames;
}

/** "Brink disagrees.": somebody who opens a sentence under a surname that the article has told. */
export function knownSubject(
  scan: Scan,
  { first, last }: Span,
  surnames: ReadonlySet<string>,
): Span | undefined {
  const at = scan.is('coordinators', first) || scan.is('adverbs', first) ? first + 1 : first;
  if (!surnames.has(scan.at(at).text) || scan.is('possessives', at + 1)) return undefined;
  const behind = behindAge(scan, at + 1);
  for (let verb = behind; verb < Math.min(last, behind + 3); verb++) {
    if (!scan.isWord(verb)) return undefined;
    if (isFinite(scan, verb)) return { first: at, last: at + 1 };
    if (!scan.is('adverbs', verb)) return undefined;
  }
  return undefined;
}

/** "… comes as no surprise to Ada Brink, chair of the port board": somebody whom the predicate describes. */
function describedPerson(scan: Scan, { first, last }: Span): Span | undefined {
  let verb = first;
  while (verb < last && !isFinite(scan, verb)) verb++;
  for (let i = verb; i < last - 1; i++) {
    if (scan.isCapital(i - 1) || scan.quotationOf(i)) continue;
    const name = nameAt(scan, i, last);
    if (!name) continue;
    const described = scan.isText(name, ',') || name >= last - 1 || scan.is('be', i - 1);
    const place = scan.is('locatives', i - 1);
    if (described && !place) return { first: i, last: name };
    i = name - 1;
  }
  return undefined;
}
