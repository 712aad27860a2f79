import { clueFromFormula, clueFromOccupation, clueFromSpeaking, descriptionAfter } from './appositions';
import { clueFromComplement, hasOrganisationNoun, hasPost, leadsBody } from './complement-clues';
import type { Lexicon } from '../lexicon';
import { joinsCapitals } from '../names/name-before-role';
import type { NameRun } from '../names/names';
import { readComplement } from './complement';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';
import { belonging, clueOf, joinClues, type RoleClue } from './role-clue';
import { nameIn } from './role-tail';
import { clueBehindRow, clueFromOneOf } from './shared-roles';
import { clueFromWork, ends, formerly, withEmployer } from './work-clues';

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
  const told = office?.of ? office : clueAt(reading, at, run, lexicon);
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

/** Ada Brink, *Labour*, said. */
function partyAt({ tokens }: Reading, at: number, { words }: Lexicon): RoleClue | null {
  const party = isCapital(tokens[at]?.text ?? '') && words.partyNames.includes(tokens[at]?.lower ?? '');
  return party ? belonging({ first: at, last: at + 1 }, { first: at, last: at + 1 }) : null;
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

/** Whether the capitals from a token on have something: President *Ada Brink*’s. */
function isOwner({ tokens }: Reading, at: number): boolean {
  let end = at;
  while (isCapital(tokens[end]?.text ?? '')) end++;
  return isPossessive(tokens, end);
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

/** Ada Brink *(the chair of the board)*: a role, or a clause about her, that fills the brackets. */
function clueInBrackets(reading: Reading, first: number, close: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const clue = lexicon.relatives.has(tokens[first]?.lower ?? '')
    ? clueFromClause(reading, first + 1, lexicon)
    : clueFromApposition(reading, first, lexicon);
  return clue && clue.span.last <= close ? clue : null;
}

/** Ada Brink, *chair of the port board*; Ada Brink, *for the defence*; Ada Brink, *now a judge*. */
function clueFromApposition(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const formula =
    clueFromFormula(reading, at, lexicon) ??
    clueFromSpeaking(reading, at, lexicon) ??
    clueFromOneOf(reading, at, lexicon);
  if (formula) return formula;
  if (PARTY_AND_STATE.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'number') {
    let last = at + 1;
    while (
      last < tokens.length &&
      tokens[last]?.start === tokens[last - 1]?.end &&
      tokens[last]?.text !== ','
    )
      last++;
    if (tokens[last - 1]?.text === '.' && reading.sentence[last] !== reading.sentence[at]) last--;
    return belonging({ first: at, last }, { first: at, last });
  }
  const employed = withEmployer(reading, belonging(null, { first: at, last: at }), lexicon);
  if (employed.of) return employed; // Ada Brink, employed by the county
  const side = tokens[at + 1]?.text === ',' ? partyAt(reading, at, lexicon) : null;
  if (side) return side;
  const { appositionAdverbs, until, as } = lexicon.words;
  const opener = tokens[at]?.lower ?? '';
  const dated = endOfTime(reading, at, lexicon);
  if (dated > 0) {
    const held = clueFromPhrase(reading, dated, lexicon, false);
    return held && until.includes(opener) ? formerly(held, lexicon) : held;
  }
  if (opener === as && as !== '') return clueFromPhrase(reading, at + 1, lexicon, false);
  const from = appositionAdverbs.includes(opener) ? at + 1 : at;
  const told =
    clueFromComplement(reading, from, lexicon) ??
    clueFromPhrase(reading, from, lexicon, false) ??
    clueFromTwoFields(reading, from, lexicon);
  return told && ends(reading, told.span.last, lexicon) ? formerly(told, lexicon) : told; // chair of it until 2019
}

/** *until 2019*, *until last year*, *since January*, *for many years*: where words end that say when; 0 for others. */
function endOfTime({ tokens }: Reading, at: number, lexicon: Lexicon): number {
  const { until, since, speaksFor, spans } = lexicon.words;
  const opener = tokens[at]?.lower ?? '';
  const during = opener === speaksFor;
  if (!during && !until.includes(opener) && !since.includes(opener)) return 0;
  if (
    !during &&
    (tokens[at + 1]?.kind === 'number' || lexicon.words.recentWords.includes(tokens[at + 1]?.lower ?? ''))
  )
    return at + 2;
  for (let i = at + 1; i - at <= TIME_WORDS && tokens[i]?.kind !== 'mark'; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (spans.includes(lower)) return i + 1;
    if (!during && lexicon.calendar.has(lower)) return tokens[i + 1]?.kind === 'number' ? i + 2 : i + 1;
  }
  return 0;
}

/** So many words tell at most how long or until when. */
const TIME_WORDS = 4;

/** Ada Brink, *an education and law professor*: a role with two fields. */
function clueFromTwoFields(reading: Reading, from: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const first = lexicon.isDeterminer(tokens[from]?.lower ?? '') ? from + 1 : from;
  const field = tokens[first];
  if (field?.kind !== 'word' || lexicon.boundaries.has(field.lower) || lexicon.noun(field.lower)) return null;
  if (!lexicon.words.conjunctions.includes(tokens[first + 1]?.lower ?? '')) return null;
  const clue = clueFromPhrase(reading, first + 2, lexicon, false);
  if (!clue?.role || clue.definite || tokens[clue.span.first]?.lower !== tokens[first + 2]?.lower)
    return null;
  return {
    ...clue,
    role: `${textOf(reading, first, first + 2)} ${clue.role}`,
    span: { first: from, last: clue.span.last },
  };
}

/** *R-Ohio*: the party and state of an American legislator. */
const PARTY_AND_STATE = /^\p{Lu}-\p{Lu}/u;

function closing({ tokens }: Reading, open: number): number {
  let at = open;
  while (at < tokens.length && at - open < 8 && tokens[at]?.text !== ')') at++;
  return at;
}

/** Osei *(Labour)*: words in brackets that begin with a capital. */
function clueFromBrackets(reading: Reading, first: number, last: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  if (PARTY_AND_STATE.test(tokens[first]?.text ?? '')) return belonging({ first, last }, { first, last });
  for (let i = first; i < last; i++) {
    const { kind, text = '', lower = '' } = tokens[i] ?? {};
    const joint = i > first && i < last - 1 && lexicon.words.bodyJoints.includes(lower); // (Citizens *for* Marlow)
    // (Union écologiste): where adjectives follow
    const behind = i > first && lexicon.words.adjectivesFollow && isCapital(tokens[first]?.text ?? '');
    if (kind !== 'word' || !(isCapital(text) || joint || behind) || /-\p{Lu}/u.test(text)) return null;
  }
  const span = { first, last };
  const letter = tokens[first]?.text.length === 1 && last - first === 1;
  if (letter && !lexicon.words.partyLetters.includes(tokens[first]?.lower ?? '')) return null; // Governor Ada Brink (R)
  return last > first && last - first <= 4 && !lexicon.calendar.has(tokens[first]?.lower ?? '')
    ? belonging(span, span)
    : null;
}

/** What the verb behind *he* or *she* tells of them now, or of an office whose end it tells. */
export function clueFromStatement(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  return clueFromWork(reading, at, lexicon) ?? clueFromCopula(reading, at, lexicon, true);
}

/** Ada Brink *is a diver*, *has been head of pest control*, *works as a nurse*. */
function clueFromCopula(reading: Reading, at: number, lexicon: Lexicon, now = false): RoleClue | null {
  const { tokens } = reading;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  const three = `${two} ${tokens[at + 2]?.lower ?? ''}`;
  const ended = [two, three, `${three} ${tokens[at + 3]?.lower ?? ''}`].find((words) =>
    lexicon.words.endingCopulas.includes(words),
  );
  if (ended !== undefined) {
    const left = clueFromPhrase(reading, at + ended.split(' ').length, lexicon, true);
    return left && formerly(left, lexicon);
  }
  if (lexicon.copulas.has(three)) return clueFromPhrase(reading, at + 3, lexicon, true);
  if (lexicon.copulas.has(two)) return clueFromPhrase(reading, at + 2, lexicon, true);
  if (!lexicon.copulas.has(one)) return null;
  const opener = tokens[at + 1]?.lower ?? '';
  const sense = lexicon.noun(opener);
  const office = (sense?.sort === 'role' && !sense.plural) || lexicon.roleModifiers.has(opener); // became chief executive
  if (!office && !lexicon.isDeterminer(opener) && !lexicon.formerly.has(opener)) return null;
  const clue = clueFromPhrase(reading, at + 1, lexicon, true);
  if (!clue || !lexicon.words.pastCopulas.includes(one)) return clue;
  if (ends(reading, clue.span.last, lexicon)) return formerly(clue, lexicon);
  return now ? null : clue;
}

/** A relative clause about somebody: what they do, what they are, or where. */
export function clueFromClause(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const now = lexicon.words.nowWords.includes(reading.tokens[at]?.lower ?? '');
  const verb = now ? at + 1 : at; // who now works for Norvolt
  return (
    clueFromWork(reading, verb, lexicon) ??
    clueFromCopula(reading, verb, lexicon) ??
    clueFromPlaceOfWork(reading, verb, lexicon)
  );
}

/** Ada Brink, *whose father, Tom*, drowned: a daughter of his; *whose company, Norvolt,* made it: one of Norvolt’s. */
function clueFromRelative(reading: Reading, whose: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const { ownerRelatives, kinPairs, plainOrganisations } = lexicon.words;
  if (!ownerRelatives.includes(tokens[whose]?.lower ?? '')) return null;
  const noun = tokens[whose + 1]?.lower ?? '';
  const first = tokens[whose + 2]?.text === ',' ? whose + 3 : whose + 2;
  let last = first;
  while (isCapital(tokens[last]?.text ?? '')) last++;
  if (last === first) return null;
  const of = { first, last };
  const span = { first: whose, last };
  if (plainOrganisations.includes(noun)) return belonging(of, span);
  const pair = kinPairs.find((nouns) => nouns.some((list) => list.includes(noun)));
  if (!pair) return null;
  const others = pair.find((list) => !list.includes(noun)) ?? pair[0] ?? [];
  const ofGender = (gender: 'f' | 'm'): string | undefined =>
    others.find((other) => lexicon.nounGender(other) === gender);
  const plain = others.find((other) => lexicon.nounGender(other) === undefined) ?? noun;
  return belonging(of, span, {
    role: plain,
    head: plain,
    kin: true,
    gendered: { f: ofGender('f') ?? plain, m: ofGender('m') ?? plain },
  });
}

/** *who has studied tides for years at Tornby University*. */
function clueFromPlaceOfWork(reading: Reading, from: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  for (let i = from; i < tokens.length && i - from <= 12; i++) {
    if (tokens[i]?.kind === 'mark') return null;
    if (!lexicon.holderPrepositions.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === lexicon.words.of)
      continue;
    const complement = readComplement(reading, i, lexicon);
    const named = complement && nameIn(reading, complement, lexicon);
    if (named && hasOrganisationNoun(reading, named, lexicon)) return belonging(named, named);
  }
  return null;
}

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

/** A role noun phrase that starts at the token; it must end where the apposition ends. */
function clueFromPhrase(reading: Reading, from: number, lexicon: Lexicon, copula: boolean): RoleClue | null {
  const { tokens } = reading;
  const start = tokens[from];
  if (!start || start.kind === 'mark') return null;
  for (let head = from; head < tokens.length && head - from <= 8; head++) {
    const token = tokens[head];
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, head) && token.text !== '-')) return null;
    if (head > from && !passes(reading, head, from, lexicon)) return null;
    if (!isRoleHead(reading, head, start.lower, lexicon)) continue;
    let end = head + 1;
    while (lexicon.standsBehind(tokens[end]?.lower ?? '')) end++;
    const next = tokens[end];
    const ended =
      lexicon.boundaries.has(next?.lower ?? '') || lexicon.affiliationPrepositions.has(next?.lower ?? '');
    if (next?.kind === 'word' && next.start > token.end && !ended) {
      const party =
        lexicon.words.partyNames.includes(token.lower) || lexicon.noun(next.lower)?.sort === 'role'; // the Conservative MP
      if (isCapital(next.text) && !party && !lexicon.adjectives.has(next.lower)) {
        if (isOwner(reading, end)) continue; // President Brink’s first spokesman
        return null; // a new name: “, coach Peder Vall”
      }
      const works = Object.hasOwn(lexicon.words.workParticiples, next.lower);
      if (!works && (lexicon.noun(next.lower) || !isParticiple(next.lower))) continue;
    }
    const phrase = withField(reading, notBefore(readNounPhrase(reading, head, lexicon), from), from, lexicon);
    const former = lexicon.formerly.has(start.lower) && phrase.first > from;
    if (phrase.first > from + 1 || (phrase.first > from && !former)) return null;
    const clue = withSecond(reading, clueOf(reading, phrase, lexicon), lexicon);
    const placed =
      clue.of && !isNational(reading, clue.of, lexicon) ? clue : withPlace(reading, clue, lexicon);
    const told = former && clue.role ? { ...placed, role: `${lexicon.words.former} ${clue.role}` } : placed;
    return copula ? told : withParticiple(reading, withEmployer(reading, told, lexicon), lexicon);
  }
  return null;
}

/** The phrase without words before the token: *became* chief executive. */
function notBefore(phrase: NounPhrase, from: number): NounPhrase {
  if (phrase.first >= from) return phrase;
  return { ...phrase, first: from, modifiers: phrase.modifiers.filter((i) => i >= from) };
}

/** Ada Brink, *sales* director at Norvolt: words in small letters between the comma and a role without an article. */
function withField(reading: Reading, phrase: NounPhrase, from: number, lexicon: Lexicon): NounPhrase {
  const { tokens } = reading;
  if (phrase.determiner !== 'none' || phrase.first <= from || phrase.first - from > FIELD_WORDS)
    return phrase;
  const words: number[] = [];
  for (let i = from; i < phrase.first; i++) {
    const { kind, text = '', lower = '' } = tokens[i] ?? {};
    const outside =
      kind !== 'word' || isCapital(text) || lexicon.boundaries.has(lower) || lexicon.formerly.has(lower);
    if (outside || lower.endsWith('ly')) return phrase;
    words.push(i);
  }
  return { ...phrase, first: from, modifiers: [...words, ...phrase.modifiers] };
}

/** So many words tell at most what a role is concerned with. */
const FIELD_WORDS = 3;

function isNational({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  return last === first + 1 && lexicon.adjectives.has(tokens[first]?.lower ?? '');
}

/** An analyst *who covers devices for Lowell & Gage*: the clause behind a role tells where. */
function withPlace(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const { last } = clue.span;
  if (!lexicon.words.personalRelatives.includes(reading.tokens[last]?.lower ?? '')) return clue;
  const work = clueFromClause(reading, last + 1, lexicon);
  return work?.of && !work.kin ? { ...clue, of: work.of, loose: false } : clue;
}

function isRoleHead({ tokens }: Reading, head: number, start: string, lexicon: Lexicon): boolean {
  const { lower = '', text = '' } = tokens[head] ?? {};
  if (isPossessive(tokens, head + 1)) return false;
  const sense = lexicon.noun(lower);
  if (sense) return !sense.plural && (sense.sort === 'role' || sense.sort === 'kin');
  if (lexicon.nationals.has(lower) || lexicon.adjectives.has(lower) || lexicon.partitives.has(lower))
    return false;
  if (isCapital(text) && !lexicon.words.nounsInCapitals) return false; // a Border Patrol expert
  return lexicon.isDeterminer(start) && lexicon.looksLikeRole(lower) && !lexicon.roleModifiers.has(lower);
}

/** Whether the word can stand inside the phrase before its head. */
function passes({ tokens }: Reading, at: number, from: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (!lexicon.boundaries.has(lower) || lexicon.formerly.has(lower) || lexicon.isDeterminer(lower))
    return true;
  if (joinsCapitals(tokens, at, lexicon)) return true; // a University of Tornby professor
  if (at === from + 1 && lexicon.words.soleWords.includes(lower)) return true; // the only doctor
  return isPossessive(tokens, at) || (lexicon.prepositions.has(lower) && at === from + 1);
}

/** *a paediatrician and spokeswoman for the Child Society*: the second role belongs to the first. */
function withSecond(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const { tokens } = reading;
  const at = clue.span.last;
  if (!lexicon.words.conjunctions.includes(tokens[at]?.lower ?? '')) return clue;
  for (let head = at + 1; head < tokens.length && head - at <= 4 && tokens[head]?.kind === 'word'; head++) {
    const isRole = (i: number): boolean => lexicon.noun(tokens[i]?.lower ?? '')?.sort === 'role';
    // chairman and chief executive
    if (!isRole(head) || isPossessive(tokens, head + 1) || isRole(head + 1)) continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    if (phrase.sense?.plural || phrase.first > at + 3) return clue;
    const second = clueOf(reading, phrase, lexicon);
    const now = lexicon.words.nowWords.includes(tokens[at + 1]?.lower ?? '');
    if (clue.kin || now) return { ...second, span: { first: clue.span.first, last: second.span.last } };
    return joinClues(clue, second, lexicon);
  }
  return clue;
}

function isParticiple(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed');
}

/** *a mechanical engineer instructed by the coroner*: the participle belongs to the role. */
function withParticiple(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const { tokens } = reading;
  const at = clue.span.last;
  const participle = tokens[at];
  if (
    !participle ||
    !isParticiple(participle.lower) ||
    !lexicon.prepositions.has(tokens[at + 1]?.lower ?? '')
  )
    return clue;
  let last = at + 1;
  while (last < tokens.length && last - at <= 6 && tokens[last]?.kind !== 'mark') last++;
  return {
    ...clue,
    role: `${clue.role ?? ''} ${textOf(reading, at, last)}`.trim(),
    span: { first: clue.span.first, last },
  };
}
