import type { AttributionClause } from '../reports/attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { tidy, type BareSpeech, type LocalClaim } from '../local-claim';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { overlaps, type Scan, type Span } from '../grammar/scan';
import { announcedIn, findIntroduced } from './introduced-speech';
import { signatureAtEnd } from './signature';
import { leavesUnmarked, type SpeechMarks } from '../quotes/speech-marks';
import { partsOf } from './speech-parts';
import { goesOn, hasBegun, type Neighbour } from './speech-reach';
import { findTails, type SpeechTail } from './speech-tail';
import { isToldBefore, isToldBehind, surnameOf, type ClosedSpeech } from '../reports/told-beside';
import { talksOfSelf } from '../reports/stances';
import { soundsSpoken, type SpokenStyle } from './spoken-style';

/** How a paragraph's article marks speech, and how spoken a stretch of the paragraph is. */
export interface Ear {
  readonly marks: SpeechMarks;
  readonly styleOf: (span: Span) => SpokenStyle;
}

/** How little one or more sentences may sound like speech before one that does. */
const LULL = -2;
/** And how clearly I or we must talk for speech to go on behind what the article tells. */
const RESUMED = 1.5;
/** So many tokens, with its comma, may be an answer that says nothing without its question. */
const SHORT_ANSWER = 3;
/** A question of no more tokens, with its mark, may be anybody's: "What now?" */
const FRAGMENT = 3;

/**
 * Finds the speech of a paragraph that no marks enclose: all of it behind a dash, else what an attribution closes or
 * announces.
 *
 * @param used cues that attribute quotations
 */
export function findBareSpeech(
  scan: Scan,
  groups: readonly CueGroup[],
  used: ReadonlySet<CueGroup>,
  ear: Ear,
): BareSpeech {
  const closed = scan.paragraph.dash ? findDashSpeech(scan, groups, ear) : findClosed(scan, groups, ear);
  const taken = new Set([...used, ...closed.used]);
  const reachFrom = (lead: Span, source: Span, following: readonly Span[]) =>
    leavesUnmarked(ear.marks)
      ? reach(scan, groups, lead, source, ear, following)
      : prefix(following, (sentence) => isSpoken(scan, sentence, ear));
  const introduced = findIntroduced(scan, groups, taken, reachFrom);
  const free = introduced.claims.filter(
    ({ content }) => !closed.claims.some((claim) => overlap(claim.content, content)),
  );
  return { claims: [...closed.claims, ...free], used: new Set([...closed.used, ...introduced.used]) };
}

function findClosed(scan: Scan, groups: readonly CueGroup[], ear: Ear): BareSpeech {
  const nested = scan.quotations.every(({ family }) => family === 'single') && leavesUnmarked(ear.marks);
  return nested || scan.quotations.length === 0 ? findIncises(scan, groups, ear) : NONE;
}

/** How many of the first of some sentences pass a test. */
function prefix(sentences: readonly Span[], test: (sentence: Span) => boolean): number {
  const end = sentences.findIndex((sentence) => !test(sentence));
  return end < 0 ? sentences.length : end;
}

const NONE: BareSpeech = { claims: [], used: new Set() };

function overlap(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => overlaps(x, y)));
}

/**
 * Speech after a dash: – We open in May, says Ada Brink. It will be early.
 * All of the paragraph is speech but for the clauses that attribute it and what is told behind them.
 */
function findDashSpeech(scan: Scan, groups: readonly CueGroup[], ear: Ear): BareSpeech {
  const signature = signatureAtEnd(scan, 1);
  if (signature) return signed(signature, 1);
  const tails = onePerSentence(scan, findTails(scan, groups, 2));
  if (tails.length === 0)
    return { claims: [claimOf([{ first: 1, last: scan.length }], undefined)], used: new Set() };
  const claims = tails.map((tail, at) => {
    const begun = at === 0 ? 1 : speechOf(scan, tail).first;
    const opening = scan.isDash(begun) ? begun + 1 : begun;
    const lead = { first: insideBracket(scan, opening, tail.speechEnd), last: tail.speechEnd };
    const until = nextSentence(scan, tails[at + 1]);
    const { source } = tail.clause;
    return claimOf(
      partsOf(scan, lead, tail, until, (behind) => heardBehind(scan, groups, { lead, source }, ear, behind)),
      tail,
    );
  });
  return { claims, used: cuesOf(tails) };
}

/**
 * Speech without any marks that a clause behind it attributes: We take three. Three! You can’t blame the man,
 * says Pia Moe. The sentence before the comma is speech, and so are its neighbours that sound like it.
 */
function findIncises(scan: Scan, groups: readonly CueGroup[], ear: Ear): BareSpeech {
  const signature = signatureAtEnd(scan, 0);
  if (signature) return signed(signature, 0);
  const claims: LocalClaim[] = [];
  const kept: SpeechTail[] = [];
  const tails = onePerSentence(scan, findTails(scan, groups, 1));
  tails.forEach((tail, at) => {
    const own = speechOf(scan, tail);
    const floor = at === 0 ? 0 : scan.sentenceOf((tails[at - 1]?.last ?? 1) - 1).last;
    const sounds = (span: Span) => soundsSpoken(ear.styleOf(span));
    const announced = announcedIn(scan, groups, { first: own.first, last: tail.speechEnd }, sounds);
    const begun =
      announced < 0 ? lastDash(scan, own.first, beginning(scan, groups, tail, floor, ear)) : announced;
    const first = insideBracket(scan, begun, tail.speechEnd);
    const until = nextSentence(scan, tails[at + 1]);
    const lead = { first, last: tail.speechEnd };
    const parts = partsOf(scan, lead, tail, until, (behind) =>
      behind.slice(0, reach(scan, groups, lead, tail.clause.source, ear, behind)),
    );
    // Okoro said she was late, she said. | We never saw her.
    if (ear.marks === 'dashes' && announced < 0 && saysTwice(scan, groups, own, tail)) parts.shift();
    const heard = leavesUnmarked(ear.marks)
      ? parts.some((part) => soundsSpoken(ear.styleOf(part))) ||
        (reachesOut(parts, own) && !isBody(scan, tail.clause.source)) ||
        isAnswer(scan, lead) ||
        scan.isText(lead.last - 1, '?', '!')
      : ownVoice(scan, closesByName(scan, tail) ? parts : [{ first: own.first, last: tail.speechEnd }]);
    if (!heard || parts.length === 0) return;
    kept.push(tail);
    const dashed = scan.isDash(parts[0]?.first ?? -1);
    // The mayor is angry. – We were there, says Ada Brink.
    const content = dashed
      ? parts.map((part, i) => (i === 0 ? { ...part, first: part.first + 1 } : part))
      : parts;
    const kind = dashed ? 'direct' : 'unmarked';
    claims.push({ ...claimOf(content, tail), kind, confidence: 0.85, rule: 'incise' });
  });
  return { claims, used: cuesOf(kept) };
}

/**
 * "*Okoro said* she was late, she said.": whether a sentence of the article reports already what he or she is once more told
 * to say, as one does whose other words stand behind dashes.
 */
function saysTwice(scan: Scan, groups: readonly CueGroup[], own: Span, { clause }: SpeechTail): boolean {
  const pronoun = clause.source !== null && scan.is('personPronouns', clause.source.first);
  return pronoun && own.first === 0 && !talksOfSelf(scan, own) && isToldBefore(scan, groups, own);
}

/** "Eleven were hurt, *the union* says. The firm puts it at four.": bodies hardly ever go on talking in no voice of their own. */
function isBody(scan: Scan, source: Span | null): boolean {
  if (!source || !scan.is('determiners', source.first)) return false;
  const last = scan.lower(source.last - 1);
  return scan.lexicon.bodies.has(last) && !scan.lexicon.people.has(last);
}

/** "They signed it, *said Lou Brink.* I was in the room.": whoever ends a sentence by name may go on as I behind it. */
function closesByName(scan: Scan, { clause: { source }, last }: SpeechTail): boolean {
  return scan.sentenceOf(last - 1).last - last <= 1 && surnameOf(scan, source) !== '';
}

/** Where a dash opens the sentence or one before it, speech begins there: – We were there, says Ada Brink. */
function lastDash(scan: Scan, sentence: number, first: number): number {
  const dashed = scan.sentences.findLast(
    (one) => one.first > first && one.first <= sentence && scan.isDash(one.first),
  );
  return dashed?.first ?? first;
}

/** "The move drew anger (We want our dues back, wrote one member)": speech begins inside a bracket still open where it ends. */
function insideBracket(scan: Scan, first: number, last: number): number {
  let open = 0;
  for (let i = last - 1; i >= first; i--) {
    if (scan.isText(i, ')')) open--;
    if (scan.isText(i, '(') && ++open > 0) return i + 1;
  }
  return first;
}

/** "No, says Osei.": an answer by itself. */
function isAnswer(scan: Scan, { first, last }: Span): boolean {
  return last - first <= 2 && (scan.is('negations', first) || scan.is('interjections', first));
}

/** Whether other sentences than the attributed one are speech too. */
function reachesOut(parts: readonly Span[], own: Span): boolean {
  return parts.some(({ first, last }) => first < own.first || first >= own.last || last > own.last);
}

/** Where the speech begins that an attribution closes: with its own sentence or with one before. */
function beginning(
  scan: Scan,
  groups: readonly CueGroup[],
  tail: SpeechTail,
  floor: number,
  ear: Ear,
): number {
  let { first } = speechOf(scan, tail);
  const own = first;
  for (const sentence of [...scan.sentences].reverse()) {
    if (sentence.last !== first || sentence.first < floor) continue;
    const beside = soundsSpoken(ear.styleOf({ first, last: first === own ? tail.speechEnd : own }));
    const begun = leavesUnmarked(ear.marks)
      ? hasBegun(neighbour(scan, groups, tail.clause.source, sentence, ear, first < own, beside)) > 0
      : isSpoken(scan, sentence, ear);
    // "Is it safe? Yes, says the board.", "Why now? …": the article asks.
    const question = scan.isText(sentence.last - 1, '?') && first === own;
    const asked = question && (tail.speechEnd - own <= SHORT_ANSWER || asksOutright(scan, sentence));
    if (!begun || asked || isToldBefore(scan, groups, sentence)) break;
    first = sentence.first;
  }
  return first;
}

/** "Why the rush?", "And what about the lock?": a question that opens a paragraph without a verb, or anybody who asks it. */
function asksOutright(scan: Scan, { first, last }: Span): boolean {
  const opening = scan.is('coordinators', first) ? first + 1 : first;
  if (first > 0 || !scan.is('wh', opening) || last - opening <= FRAGMENT) return false;
  return !hasFiniteVerb(scan, { first: opening + 1, last }) && !talksOfSelf(scan, { first, last });
}

/**
 * How many of the sentences behind an attribution belong to its speech. One that hardly sounds like it does where the next
 * one makes up for it: “Something funny was going on. You know, the question is why.”
 */
function reach(
  scan: Scan,
  groups: readonly CueGroup[],
  lead: Span,
  source: Span | null,
  ear: Ear,
  following: readonly Span[],
): number {
  let beside = soundsSpoken(
    ear.styleOf({ first: Math.max(lead.first, scan.sentenceOf(lead.last - 1).first), last: lead.last }),
  );
  const learned = leavesUnmarked(ear.marks) || scan.paragraph.dash !== null || ownVoice(scan, [lead]);
  let heard = 0;
  let sum = 0;
  for (const [at, sentence] of following.entries()) {
    const spoken = soundsSpoken(ear.styleOf(sentence));
    if (learned) {
      if (isToldBehind(scan, groups, { lead, source }, sentence)) break;
      sum += goesOn(neighbour(scan, groups, source, sentence, ear, at > 0, beside));
      if (sum < LULL) break;
    } else if (!spoken) break;
    beside = spoken;
    if (sum < 0) continue;
    heard = at + 1;
    sum = 0;
  }
  return heard;
}

/**
 * The sentences behind an attribution that belong to speech behind a dash. Another dash takes the speech up again: – It
 * leaks, says Osei. He sighs. – *We knew it.* So does I or we, where the article has told something between.
 */
function heardBehind(
  scan: Scan,
  groups: readonly CueGroup[],
  { lead, source }: ClosedSpeech,
  ear: Ear,
  behind: readonly Span[],
): Span[] {
  const dash = behind.findIndex(({ first }) => scan.isDash(first));
  const from = Math.max(0, dash);
  const opening = dash < 0 ? 0 : 1;
  const heard = (at: number) => reach(scan, groups, lead, source, ear, behind.slice(at));
  const last = from + opening + heard(from + opening);
  const again = behind.findIndex(
    (sentence, at) => at > last && talksOfSelf(scan, sentence) && isHeard(sentence),
  );
  const rest = again < 0 ? [] : behind.slice(again, again + heard(again));
  return [...behind.slice(from, last), ...rest];

  function isHeard(sentence: Span): boolean {
    if (isToldBehind(scan, groups, { lead, source }, sentence)) return false;
    return goesOn(neighbour(scan, groups, source, sentence, ear, true, false)) > RESUMED;
  }
}

function neighbour(
  scan: Scan,
  groups: readonly CueGroup[],
  source: Span | null,
  sentence: Span,
  { styleOf, marks }: Ear,
  far: boolean,
  besideSpoken: boolean,
): Neighbour {
  return {
    scan,
    groups,
    sentence,
    style: styleOf(sentence),
    name: surnameOf(scan, source),
    far,
    besideSpoken,
    dash: scan.paragraph.dash !== null,
    dashed: marks === 'dashes',
  };
}

/** Speech whose name stands under it. */
function signed(clause: AttributionClause, first: number): BareSpeech {
  const content = [{ first, last: clause.cue.first }];
  return { claims: [{ ...claimOf(content, { clause }), rule: 'signedSpeech' }], used: new Set() };
}

function cuesOf(tails: readonly SpeechTail[]): Set<CueGroup> {
  return new Set(tails.flatMap(({ clause }) => clause.group ?? []));
}

/** Only the first of several in one sentence closes speech; the others stand in what it says. */
function onePerSentence(scan: Scan, tails: readonly SpeechTail[]): SpeechTail[] {
  return tails.filter(
    (tail, at) => at === 0 || speechOf(scan, tail) !== speechOf(scan, tails[at - 1] ?? tail),
  );
}

function nextSentence(scan: Scan, tail: SpeechTail | undefined): number {
  return tail ? speechOf(scan, tail).first : scan.length;
}

/** The sentence whose words an attribution closes; it may stand behind it as a sentence of its own: What now? | Brink asked. */
function speechOf(scan: Scan, tail: SpeechTail): Span {
  return scan.sentenceOf(tail.first - 1);
}

/** Whether somebody speaks of himself or to somebody: in an article that marks its speech nothing else shows it. */
function ownVoice(scan: Scan, parts: readonly Span[]): boolean {
  return parts.some(({ first, last }) => {
    for (let i = first; i < last; i++) if (scan.is('speakerPronouns', i)) return true;
    return false;
  });
}

function isSpoken(scan: Scan, sentence: Span, { styleOf }: Ear): boolean {
  return soundsSpoken(styleOf(sentence)) || (scan.countWords(sentence) <= 8 && sentence.first > 0);
}

function claimOf(parts: readonly Span[], tail: Pick<SpeechTail, 'clause'> | undefined): LocalClaim {
  const clause = tail?.clause;
  return {
    kind: 'direct',
    content: [...parts],
    source: clause?.source ?? null,
    cue: clause ? { first: clause.cue.first, last: clause.cue.last } : null,
    class: clause?.group?.senses[0]?.class ?? 'say',
    negated: false,
    modality: 'reported',
    confidence: clause ? 0.95 : 0.75,
    rule: clause ? 'dashSpeech' : 'freeDashSpeech',
    open: false,
  };
}

/** Content after a label (Q: …, Osei: …) or any other stretch that is speech as a whole. */
export function wholeSpan(scan: Scan, from: number): Span {
  return tidy(scan, { first: from, last: scan.length }, true);
}
