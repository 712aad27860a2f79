import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { announces, isNoName } from '../speech/introduced-speech';
import type { Scan, Span } from '../grammar/scan';
import { tellsDeedBehind } from '../speech/speakers-deed';
import { takesStand, talksOfSelf } from './stances';

/** Speech that an attribution closes, with whoever it is given to. */
export interface ClosedSpeech {
  readonly lead: Span;
  readonly source: Span | null;
}

/**
 * Whether a sentence behind an attribution is told by the article, however it sounds: it names the speaker, reports once
 * more or shows how somebody takes it.
 */
export function isToldBehind(
  scan: Scan,
  groups: readonly CueGroup[],
  speech: ClosedSpeech,
  sentence: Span,
): boolean {
  if (scan.isText(sentence.first, '(') || announces(scan, groups, sentence)) return true;
  if (answersBack(scan, groups, sentence) || takesStand(scan, sentence)) return true;
  if (goesOnTelling(scan, speech, sentence)) return true;
  if (turnsToSpeaker(scan, speech, sentence) || turnsToBody(scan, groups, speech, sentence)) return true;
  const name = surnameOf(scan, speech.source);
  for (let i = sentence.first; i < sentence.last; i++)
    if (name !== '' && scan.at(i).text === name && !scan.quotationOf(i)) return true;
  const report = groups.find(({ first }) => first >= sentence.first);
  return (
    report !== undefined &&
    report.last <= sentence.last &&
    report.first === sentence.first + 1 &&
    scan.is('personPronouns', sentence.first) &&
    report.senses.some(({ class: kind }) => kind === 'say')
  );
}

/** Whether a sentence before an attributed one is told by the article. */
export function isToldBefore(scan: Scan, groups: readonly CueGroup[], sentence: Span): boolean {
  return opensWithReport(scan, groups, sentence) || takesStand(scan, sentence) !== undefined;
}

/** "I laughed and said, It leaks. *He became* so angry that I left.": where I tell, so does the next sentence in the past. */
function goesOnTelling(scan: Scan, { lead, source }: ClosedSpeech, sentence: Span): boolean {
  const told =
    source !== null && source.last === source.first + 1 && scan.is('speakerPronouns', source.first);
  return told && scan.is('personPronouns', sentence.first) && inPast(scan, sentence) && !inPast(scan, lead);
}

/** Whether the first verb of a stretch is in the past, as far as its form tells. */
function inPast(scan: Scan, { first, last }: Span): boolean {
  const { finiteEnding, thirdPerson } = scan.lexicon;
  for (let i = first; i < last; i++) {
    if (!isFinite(scan, i)) continue;
    const word = scan.lower(i);
    return finiteEnding.test(word) || (scan.is('finiteVerbs', i) && !thirdPerson.test(word));
  }
  return false;
}

/**
 * "The yard is shut, says Osei. *He* has worked there since May. *His* brother drives the crane.": where nobody else has been spoken of, he is who spoke.
 */
function turnsToSpeaker(scan: Scan, { lead, source }: ClosedSpeech, sentence: Span): boolean {
  const pronoun = pronounAt(scan, sentence.first);
  if (!source || pronoun < 0 || talksOfSelf(scan, sentence)) return false;
  const { first } = sentence;
  if (goesOnWith(scan, { lead, source }, pronoun)) return true;
  if (surnameOf(scan, source) === '' && !takesUp(scan, source, pronoun)) return false;
  for (let i = lead.first; i < first; i++) {
    if (i >= lead.last && i < scan.sentenceOf(source.first).last) continue;
    if (mayBeMeant(scan, i)) return false;
  }
  return true;
}

/** Where he, she, his or her opens a sentence; -1 where none does. */
function pronounAt(scan: Scan, first: number): number {
  if (scan.is('personPronouns', first) || scan.is('personPossessives', first)) return first;
  return scan.is('personPronouns', first + 1) ? first + 1 : -1;
}

/** "…, *he* says. *His* sister waits in the car.": whether a pronoun that spoke may be meant by the next. */
function takesUp(scan: Scan, source: Span, pronoun: number): boolean {
  if (source.last !== source.first + 1 || !scan.is('personPronouns', source.first)) return false;
  return scan.is('personPossessives', pronoun) || scan.lower(pronoun) === scan.lower(source.first);
}

/**
 * "…, says Ada Brink *and looks out*. *She* puts her cup down.", "…, Brink said, and *she* switched it off. *She* went to
 * bed.": whether the article tells of whoever spoke already before the sentence ends, and nobody else has been called so.
 */
function goesOnWith(scan: Scan, { lead, source }: { lead: Span; source: Span }, pronoun: number): boolean {
  const word = scan.lower(pronoun);
  for (let i = lead.first; i < lead.last; i++) if (scan.lower(i) === word) return false;
  if (tellsDeedBehind(scan, source.last)) return true;
  if (surnameOf(scan, source) === '') return false;
  const pronouns = ['personPronouns', 'objectPronouns'] as const;
  for (let i = lead.first; i < lead.last; i++)
    if (mayBeMeant(scan, i) && !pronouns.some((set) => scan.is(set, i))) return false;
  for (let i = source.last; i < scan.sentenceOf(source.first).last; i++)
    if (scan.is('personPronouns', i) && scan.lower(i) === word) return true;
  return false;
}

/**
 * "Wages fall, says Osei. *The bank believes that* they will rise.": a report of a body of which whoever spoke has said
 * nothing.
 */
function turnsToBody(
  scan: Scan,
  groups: readonly CueGroup[],
  { lead }: ClosedSpeech,
  sentence: Span,
): boolean {
  const group = groups.find(({ first, form }) => first > sentence.first && form === 'verb');
  if (!group || group.last >= sentence.last || group.passive || !scan.is('that', group.last)) return false;
  if (!scan.is('determiners', sentence.first) || talksOfSelf(scan, sentence)) return false;
  let noun = sentence.first + 1;
  while (noun < group.first && scan.isWord(noun + 1) && !isSubjectsEnd(scan, noun, group)) noun++;
  const word = scan.lower(noun);
  if (!scan.lexicon.bodies.has(word) || hasFiniteVerb(scan, { first: noun, last: group.first })) return false;
  for (let i = lead.first; i < lead.last; i++) if (scan.lower(i) === word) return false;
  return true;
}

/** The bank | *believes*, the bank*,* on the other hand: where the noun that opens a sentence stands. */
function isSubjectsEnd(scan: Scan, noun: number, { first }: CueGroup): boolean {
  return noun + 1 === first || scan.lexicon.bodies.has(scan.lower(noun));
}

/** Whether a word of somebody's speech may be whom "he" or "she" takes up, or sets them apart from who says it. */
function mayBeMeant(scan: Scan, i: number): boolean {
  if (scan.is('subjectPronouns', i)) return scan.is('personPronouns', i);
  const opens = scan.sentenceOf(i).first === i && (isNoName(scan, i) || scan.is('existentials', i));
  const named = scan.isCapital(i) && !opens;
  const owner = scan.is('possessives', i) && scan.lower(i) !== "'s";
  const { people, kin } = scan.lexicon;
  const word = scan.lower(i);
  const other = scan.is('objectPronouns', i) && !scan.is('speakerPronouns', i);
  return named || owner || other || people.has(word) || kin.has(word);
}

/** "The ministry denies that.", "The mayor disagrees.": what others answer is none of the speech, unless it says I or we. */
function answersBack(scan: Scan, groups: readonly CueGroup[], { first, last }: Span): boolean {
  const group = groups.find((one) => one.first > first);
  if (group?.form !== 'verb' || group.last > last || group.senses[0]?.class !== 'deny') return false;
  return !hasFiniteVerb(scan, { first, last: group.first }) && !talksOfSelf(scan, { first, last });
}

/** Whether a sentence opens with a report of somebody by name: "Lund said she felt …". */
function opensWithReport(scan: Scan, groups: readonly CueGroup[], sentence: Span): boolean {
  const group = groups.find(({ first, form }) => first > sentence.first && form === 'verb');
  return (
    group !== undefined &&
    group.first < Math.min(sentence.last, sentence.first + 8) &&
    scan.isCapital(group.first - 1) &&
    !scan.is('speakerPronouns', group.first - 1) &&
    group.senses.some(({ class: kind }) => kind === 'say')
  );
}

/** The last capital word of a name before its comma: Ada *Brink*, a nurse; the nurse, Ada *Brink*; empty where a pronoun speaks. */
export function surnameOf(scan: Scan, source: Span | null): string {
  if (!source) return '';
  let name = '';
  for (let i = source.first; i < source.last; i++) {
    if (scan.isText(i, ',') && (name !== '' || !scan.isCapital(i + 1))) break;
    if (scan.isCapital(i) && !scan.is('subjectPronouns', i) && !scan.is('determiners', i))
      name = scan.at(i).text;
  }
  return name;
}
