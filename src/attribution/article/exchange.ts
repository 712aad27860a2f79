import type { TextRange } from '../../text/range';
import { findSubjectBefore } from '../detection/speech/introductions';
import { place, type FoundClaim } from './found-claim';
import { isQuotation } from './unmarked-speech';
import type { Stage, Walk } from './walk';

/** Two people of whom one asks and the other answers, each in a paragraph of their own. */
export interface Exchange {
  readonly asker: FoundClaim;
  /** Whoever has answered, or spoken before the question; nobody yet behind the first one. */
  readonly answerer: FoundClaim | null;
  /** Who was on stage before the question without having spoken, if that is somebody else. */
  readonly addressee: TextRange | null;
  /** Whether it is told that an answer comes from somebody else: by one, or by how the question is put. */
  readonly sure: boolean;
  /** Whether the last of their words were a question. */
  readonly asked: boolean;
}

/** So many paragraphs above a question somebody may have spoken whom it is put to. */
const REACH = 3;
/** So many words behind a question with you answer it, rather than going on behind it. */
const SHORT_REPLY = 8;

/**
 * Gives turns without a name to whoever's turn it is: behind “Who pays?” asked Lund. / “The port,” replied Osei. a bare
 * “All of it?” is Lund's again, and the “Yes.” behind it is Osei's. So is the “Yes.” behind “Do you pay?” where Osei was
 * on stage before Lund asked.
 *
 * @param before who was on stage up to the paragraph
 * @param behind who is on stage behind it
 * @param claims what the paragraph has been found to hold
 * @returns who is on stage behind it, once turns are given
 */
export function takeTurn(
  walk: Walk,
  at: number,
  before: Stage,
  behind: Stage,
  claims: readonly FoundClaim[],
): Stage {
  const [turn] = claims;
  const over = { ...behind, exchange: null };
  if (turn?.kind !== 'direct' || turn.first !== at) return over;
  if (claims.some((claim) => claim !== turn && !isInside(claim, turn))) return over;
  const { exchange } = before;
  const asked = isQuestion(walk.text, turn);
  if (turn.cue && turn.source) {
    if (asked) return { ...behind, exchange: { ...putTo(walk, at, turn, before), asker: turn, asked } };
    const answers = exchange?.asked && !exchange.sure && !isAlike(walk.text, turn, exchange.asker);
    return answers ? { ...behind, exchange: { ...exchange, answerer: turn, sure: true, asked } } : over;
  }
  if (!exchange || !(isQuotation(walk, at) || turn.rule === 'freeDashSpeech')) return over;
  const { asker, answerer, addressee } = exchange;
  if (!exchange.sure && (asked || !(answerer ?? addressee) || !repliesTo(walk, at, turn, asker))) return over;
  const speaker = asked ? asker : exchange.asked ? answerer : null;
  if (speaker) Object.assign(turn, { source: null, cue: null, continues: speaker });
  else if (!answerer)
    Object.assign(turn, { source: addressee, cue: null, continues: null, answersTo: asker });
  return {
    ...behind,
    mention: speaker?.source ?? (answerer ? behind.mention : addressee),
    cue: null,
    claim: turn,
    exchange: { ...exchange, answerer: answerer ?? turn, sure: true, asked },
  };
}

/** Whom a question is put to: whoever was on stage before it, if that is somebody else than who asks. */
function putTo(
  walk: Walk,
  at: number,
  turn: FoundClaim,
  { mention, claim, exchange }: Stage,
): Pick<Exchange, 'answerer' | 'addressee' | 'sure'> {
  const nobody = { answerer: null, addressee: null, sure: false };
  const found = walk.local[at];
  const paragraph = walk.paragraphs[at];
  if (!found || !paragraph || asksBack(walk, at, turn)) return nobody;
  const sure = isReporter(walk, at, turn);
  const own = findSubjectBefore(found.scan, found.claims[0]?.content[0]?.first ?? 0);
  if (own) return { ...nobody, addressee: place(paragraph, found.scan, own), sure };
  const known = exchange?.sure ? exchange.answerer : null;
  if (known && !isNamed(walk.text, turn, known.source)) return { ...nobody, answerer: known, sure };
  if (!mention || isNamed(walk.text, turn, mention)) return nobody;
  // A body on stage is not in the room: whoever has spoken there is.
  if (isBody(walk, at, mention)) return { ...nobody, answerer: lastSpeaker(walk, at, turn), sure };
  // Of somebody who has spoken, the words go on.
  return claim?.source?.start === mention.start
    ? { ...nobody, answerer: claim, sure }
    : { ...nobody, addressee: mention, sure };
}

/** Whether words name a body or a document rather than a person: the newspaper Courier. */
function isBody({ local, text }: Walk, at: number, mention: TextRange): boolean {
  const { bodies, people } = local[at]?.scan.lexicon ?? {};
  const words = wordsOf(text, mention);
  return words.some((word) => bodies?.has(word)) && !words.some((word) => people?.has(word));
}

/** Who has spoken last, not far above a question, if it is not who asks. */
function lastSpeaker({ claims, text }: Walk, at: number, turn: FoundClaim): FoundClaim | null {
  const last = claims.findLast(
    ({ kind, source, cue, paragraph }) =>
      kind === 'direct' && source !== null && cue !== null && paragraph < at && paragraph >= at - REACH,
  );
  return last && !isNamed(text, turn, last.source) ? last : null;
}

/** “How can they?” he asked. may be asked by whoever is on stage. */
function asksBack({ local, text }: Walk, at: number, { source }: FoundClaim): boolean {
  const [only = '', more] = wordsOf(text, source);
  return more === undefined && local[at]?.scan.lexicon.sets.personPronouns.has(only) === true;
}

/** Whether a reporter asks, or the article's own I. */
function isReporter({ local, text }: Walk, at: number, { source }: FoundClaim): boolean {
  const { interviewers, speakerPronouns } = local[at]?.scan.lexicon.sets ?? {};
  const words = wordsOf(text, source);
  return speakerPronouns?.has(words[0] ?? '') === true || words.some((word) => interviewers?.has(word));
}

/** “Have you slept?” / “Hardly.”, “When is it ready?” / “In May, I promise you.”: few words where one of two says you. */
function repliesTo(walk: Walk, at: number, turn: FoundClaim, asker: FoundClaim): boolean {
  const words = turn.content.reduce((sum, part) => sum + wordsOf(walk.text, part).length, 0);
  return words <= SHORT_REPLY && (addresses(walk, at, turn) || addresses(walk, asker.first, asker));
}

/** Whether words say you. */
function addresses({ local, text }: Walk, at: number, { content }: FoundClaim): boolean {
  const { addressed } = local[at]?.scan.lexicon.sets ?? {};
  return content.some((part) => wordsOf(text, part).some((word) => addressed?.has(word)));
}

/** Whether the source of a claim may be somebody named before: by the same last word. */
function isNamed(text: string, { source }: FoundClaim, mention: TextRange | null): boolean {
  const last = wordsOf(text, source).at(-1);
  return last !== undefined && wordsOf(text, mention).includes(last);
}

function isAlike(text: string, a: FoundClaim, b: FoundClaim): boolean {
  return wordsOf(text, a.source).join(' ') === wordsOf(text, b.source).join(' ');
}

function isInside({ content }: FoundClaim, outer: FoundClaim): boolean {
  const [first] = content;
  return outer.content.some(({ start, end }) => first && start <= first.start && first.end <= end);
}

function isQuestion(text: string, { content }: FoundClaim): boolean {
  const last = content.at(-1);
  return last !== undefined && /\?\W*$/u.test(text.slice(last.start, last.end));
}

/** The words of a range, in small letters. */
function wordsOf(text: string, range: TextRange | null): string[] {
  if (!range) return [];
  return text
    .slice(range.start, range.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter(Boolean);
}
