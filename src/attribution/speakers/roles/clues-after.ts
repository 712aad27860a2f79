import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { isCapital, isPossessive, type Reading } from '../reading';
import { clueFromApposition, clueFromOccupation, descriptionAfter } from './appositions';
import { isOfAskedSubject } from './asked-subject';
import { closing, clueFromBrackets, clueInBrackets } from './bracket-clues';
import { clueFromComplement, hasPost, leadsBody } from './complement-clues';
import { belonging, type RoleClue } from './role-clue';
import { clueFromPhrase } from './role-phrase';
import { clueBehindRow } from './shared-roles';
import { clueFromClause, clueFromCopula, clueFromRelative, clueFromStatement } from './statement-clues';
import { clueFromWork } from './work-clues';

/** What stands behind a name: Ada Brink*, 54, chair of the port board*; Beata Kowal*, who chairs the branch*. */
export function clueAfter(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let at = behindStop(reading, behindSeat(reading, run, lexicon));
  let party: RoleClue | null = null;
  if (tokens[at]?.text === '(') {
    const close = closing(reading, at);
    let end = at + 1;
    while (end < close && tokens[end]?.text !== ',') end++;
    party =
      clueFromBrackets(reading, at + 1, end, lexicon) ?? clueInBrackets(reading, at + 1, close, lexicon);
    at = close + 1;
  }
  const unit = lexicon.words.ageWords.includes(tokens[at + 2]?.lower ?? '') ? 1 : 0;
  const aged = tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number';
  if (aged && tokens[at + 2 + unit]?.text === ',') {
    at += 2 + unit;
    const told = clueFromStatement(reading, at + 1, lexicon);
    if (told) return told;
  }
  if (isPossessive(tokens, at) && isParty(reading, at + 1, lexicon))
    return belonging({ first: at + 1, last: at + 2 }, { first: at + 1, last: at + 2 });
  const seat = at === run.last ? seatBehind(reading, run, lexicon) : at;
  const office = seat > at ? clueAt(reading, seat, run, lexicon) : null;
  const described = office?.of ? office : clueAt(reading, at, run, lexicon);
  const told = described && isOfAskedSubject(reading, run, described, lexicon) ? null : described;
  if (!party || !told) return told ?? party;
  const clause = tokens[at]?.text === ',' && lexicon.relatives.has(tokens[at + 1]?.lower ?? '');
  if (!clause) return told;
  // Ada Brink (Marlow East), who speaks for Labour
  return told.of && lexicon.spokes.has(told.head)
    ? told
    : { ...told, of: party.of, loose: false, possessed: false };
}

/** Tom Brink Jr*.*, the director: the stop of an abbreviation that ends the name. */
function behindStop({ tokens }: Reading, at: number): number {
  const touches = tokens[at]?.text === '.' && tokens[at].start === tokens[at - 1]?.end;
  return touches && tokens[at + 1]?.text === ',' ? at + 1 : at;
}

/** Baroness Brink *of Kelmar*: the seat in the title of a peer, where what is told of her goes on behind. */
function behindSeat({ tokens }: Reading, { first, nameFirst, last }: NameRun, { words }: Lexicon): number {
  const peer = nameFirst > first && words.peerTitles.includes(tokens[nameFirst - 1]?.lower ?? '');
  if (!peer || tokens[last]?.lower !== words.of) return last;
  let end = last + 1;
  while (isCapital(tokens[end]?.text ?? '')) end++;
  return end > last + 1 ? end : last;
}

/** Senator Ada Brink *of Kelmar*, who chairs the committee: the end of the seat of a member, where a comma follows; the end of the name for others. */
function seatBehind({ tokens }: Reading, { first, nameFirst, last }: NameRun, lexicon: Lexicon): number {
  const before = tokens[nameFirst - 1]?.text === '.' ? nameFirst - 2 : nameFirst - 1; // Sen.
  const title = tokens[before]?.lower ?? '';
  const member = before >= first && lexicon.words.memberTitles.includes(lexicon.roleTitle(title) ?? title);
  if (!member || tokens[last]?.lower !== lexicon.words.of) return last;
  let end = last + 1;
  while (isCapital(tokens[end]?.text ?? '')) end++;
  return end > last + 1 && tokens[end]?.text === ',' ? end : last;
}

/** Ada Brink’s *Liberals*. */
function isParty({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    isCapital(token.text) &&
    lexicon.words.partyNames.some((name) => lexicon.pluralsOf(name).includes(token.lower))
  );
}

function clueAt(reading: Reading, at: number, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const next = tokens[at];
  if (!next || reading.sentence[at] !== reading.sentence[run.first]) return null;
  if (next.text === ',' || isDash(reading, at)) {
    const kind = lexicon.forename(tokens[run.nameFirst]?.lower ?? '') === undefined && run.title === null;
    const described = kind ? descriptionAfter(reading, run, lexicon) : null;
    if (described) return described;
    if (lexicon.words.thingRelatives.includes(tokens[at + 1]?.lower ?? '')) return null;
    const whose = clueFromRelative(reading, at + 1, lexicon);
    if (whose) return whose;
    if (lexicon.relatives.has(tokens[at + 1]?.lower ?? '')) return clueFromClause(reading, at + 2, lexicon);
    const shared = at === run.last ? clueBehindRow(reading, run, lexicon) : null;
    const apposed = clueFromApposition(reading, at + 1, lexicon);
    if (apposed && isSubjectBehind(reading, at, apposed, lexicon)) return shared;
    return shared ?? apposed ?? clueFromOccupation(reading, at + 1, run, lexicon);
  }
  if (at === run.last && lexicon.words.conjunctions.includes(next.lower))
    return clueBehindRow(reading, run, lexicon);
  if (lexicon.relatives.has(next.lower)) return clueFromClause(reading, at + 1, lexicon);
  // Ciobanu the shopkeeper
  if (lexicon.definite.has(next.lower) && lexicon.noun(tokens[at + 1]?.lower ?? '')?.sort === 'role')
    return clueFromPhrase(reading, at, lexicon, true);
  return (
    clueFromComplement(
      reading,
      at,
      lexicon,
      hasPost(reading, run, lexicon),
      leadsBody(reading, run, lexicon),
    ) ??
    clueFromWork(reading, at, lexicon) ??
    clueFromCopula(reading, at, lexicon)
  );
}

/** In Kelmar, *the mayor* said: a subject behind words that open the sentence and end with the name, as no comma closes it. */
function isSubjectBehind(
  { tokens, sentence, opens }: Reading,
  comma: number,
  { definite, span }: RoleClue,
  lexicon: Lexicon,
): boolean {
  const behind = tokens[span.last];
  if (!definite || behind?.kind !== 'word' || tokens[comma]?.text !== ',') return false;
  let first = comma;
  while (first > 0 && sentence[first - 1] === sentence[comma] && tokens[first - 1]?.text !== ',') first--;
  const { lower = '' } = tokens[first] ?? {};
  return (
    opens[first] === 1 &&
    (lexicon.prepositions.has(lower) || lower.endsWith(lexicon.words.gerundEnding || ' '))
  );
}

/** Ada Brink – *the chair of the board* – says: a dash between spaces sets words apart as a comma does. */
function isDash({ tokens }: Reading, at: number): boolean {
  const [before, dash, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return DASH.test(dash?.text ?? '') && before?.end !== dash?.start && behind?.start !== dash?.end;
}

const DASH = /^[—–―-]$/u;

/**
 * *A diver at Marlow Station who found it*, she …; *as chair of the board*, she …: what a sentence says of its subject
 * in front.
 * @param subject the first token of the subject
 */
export function clueInFront(reading: Reading, subject: number, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence, opens } = reading;
  if (tokens[subject - 1]?.text !== ',') return null;
  let first = subject - 1;
  while (first > 0 && sentence[first - 1] === sentence[subject]) first--;
  const { lower = '' } = tokens[first] ?? {};
  const as = lower !== '' && lower === lexicon.words.as;
  if (opens[first] !== 1 || !(as || lexicon.indefinite.has(lower))) return null;
  const clue = clueFromPhrase(reading, as ? first + 1 : first, lexicon, true);
  const { text: behind = '', lower: word = '' } = tokens[clue?.span.last ?? subject] ?? {};
  return behind === ',' || lexicon.words.personalRelatives.includes(word) ? clue : null;
}
