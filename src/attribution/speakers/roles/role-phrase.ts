import type { Lexicon } from '../lexicon';
import { joinsCapitals } from '../names/name-before-role';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';
import { clueOf, joinClues, type RoleClue } from './role-clue';
import { clueFromClause } from './statement-clues';
import { withEmployer } from './work-clues';

/** A role noun phrase that starts at the token; it must end where the apposition ends. */
export function clueFromPhrase(
  reading: Reading,
  from: number,
  lexicon: Lexicon,
  copula: boolean,
): RoleClue | null {
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

/** Whether the capitals from a token on have something: President *Ada Brink*’s. */
function isOwner({ tokens }: Reading, at: number): boolean {
  let end = at;
  while (isCapital(tokens[end]?.text ?? '')) end++;
  return isPossessive(tokens, end);
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
  if (!work?.of || work.kin) return clue;
  const { leaderNouns, bodyRoles, officeNouns } = lexicon.words;
  const office = [leaderNouns, bodyRoles, officeNouns].some((nouns) => nouns.includes(work.head));
  // a diplomat who is the mission’s deputy head
  return office && work.role !== null && clue.of === null
    ? { ...work, span: { first: clue.span.first, last: work.span.last } }
    : { ...clue, of: work.of, loose: false };
}

function isRoleHead({ tokens }: Reading, head: number, start: string, lexicon: Lexicon): boolean {
  const { lower = '', text = '' } = tokens[head] ?? {};
  if (isPossessive(tokens, head + 1)) return false;
  const sense = lexicon.noun(lower);
  if (sense) return !sense.plural && (sense.sort === 'role' || sense.sort === 'kin');
  if (lexicon.nationals.has(lower) || lexicon.adjectives.has(lower) || lexicon.partitives.has(lower))
    return false;
  if (isCapital(text) && !lexicon.words.nounsInCapitals) return false; // a Border Patrol expert
  if (lexicon.marksOwners && lexicon.surelyRole(lower)) return true; // mejerianalytiker på Nordbank
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
