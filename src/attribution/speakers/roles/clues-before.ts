import { calledBefore } from '../names/called-words';
import { clueFromFormula } from './appositions';
import { clueInFront } from './clues-after';
import { ofWhom } from '../names/joined-words';
import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import { readNounPhrase, type NounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';
import { workplaceAtOpening } from './workplace-at-opening';
import { belonging, clueOf, clueWithFirst, headOfFirst, type RoleClue } from './role-clue';
import { clueFromOffice, clueFromSubject } from './office-clues';
import { nameIn } from './role-tail';
import { clueFromShared } from './shared-roles';
import { endOfPhrase } from './work-clues';

/** How far back the noun of a description before a comma is looked for. */
const FARTHEST = 10;

/** What stands before a name: *Norvolt spokesman* Ida Ray, *his widow,* Ruth Pascoe, *Norvolt’s* Ida Ray. */
export function cluesBefore(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue[] {
  const { tokens } = reading;
  const ranked = run.title?.role ? clueFromOffice(reading, run, lexicon) : null; // member for leisure Cllr Ida Ray
  const beside = run.title?.role
    ? (ranked ?? clueFromTitle(reading, run.title.role, lexicon))
    : (clueFromOffice(reading, run, lexicon) ??
      clueBeside(reading, run, lexicon) ??
      clueFromSubject(reading, run, lexicon));
  const first = Math.min(beside?.span.first ?? run.first, behindAge(reading, run.first, lexicon));
  const opener = tokens[first - 1]?.lower ?? '';
  const styled = run.title !== null && lexicon.pronoun(opener)?.possessive === true; // Her Honour Ada Brink
  const article = lexicon.definite.has(opener) || styled ? 1 : 0;
  const at = first - 1 - article;
  const opening = at + 1;
  const comma = tokens[at]?.text === ',' && reading.sentence[at] === reading.sentence[run.first];
  const told = comma ? clueFromDescription(reading, run, at, lexicon) : null;
  // At Kestrel, the largest lender, economist Ida Ray: the words between the commas are about Kestrel
  const apart = told !== null && beside !== null && followsName(reading, told.span.first);
  const described = apart ? null : (told ?? (comma ? clueInFront(reading, opening, lexicon) : null));
  const bank = apart && beside.of === null ? ownerAtOpening(reading, told.span.first - 1, lexicon) : null;
  if (bank && beside) return [{ ...beside, of: bank, loose: false }];
  const shared = beside === null ? clueFromShared(reading, run, lexicon) : null;
  if (shared) return [shared];
  const part = comma ? (clueFromPart(reading, at, lexicon) ?? clueFromSide(reading, at, lexicon)) : null;
  const clues = [described ?? part, beside].filter((clue) => clue !== null);
  return clues.map((clue, i) => {
    const of = clues[i + 1] ? null : workplaceAtOpening(reading, clue, lexicon);
    return of ? { ...clue, of, loose: false } : clue;
  });
}

/** His accuser, *19-year-old* Ida Ray: where the words start that tell only the age of whom the token names. */
function behindAge({ tokens }: Reading, first: number, { words }: Lexicon): number {
  const age = tokens[first - 1]?.lower ?? '';
  if (/^\p{N}/u.test(age) && words.ageNouns.some((noun) => age.endsWith(noun))) return first - 1;
  const aged = words.ageNouns.includes(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === '-';
  return aged && tokens[first - 3]?.kind === 'number' ? first - 3 : first;
}

function followsName({ tokens }: Reading, first: number): boolean {
  return tokens[first - 1]?.text === ',' && isCapital(tokens[first - 2]?.text ?? '');
}

/** *At Kestrel*, …: the organisation that opens the sentence and ends before a comma. */
function ownerAtOpening(reading: Reading, comma: number, lexicon: Lexicon): Span | null {
  const { tokens, opens } = reading;
  let first = startOfName(reading, comma - 1);
  if (lexicon.holderPrepositions.has(tokens[first]?.lower ?? '')) first++;
  const preposition = tokens[first - 1];
  const opening = opens[first - 1] === 1 && lexicon.holderPrepositions.has(preposition?.lower ?? '');
  return opening ? { first, last: comma } : null;
}

/** *Prosecuting,* Meera Lang: a participle that opens the sentence and says the part somebody has in it. */
function clueFromPart({ tokens, opens }: Reading, comma: number, lexicon: Lexicon): RoleClue | null {
  const { parts } = lexicon.words;
  const lower = tokens[comma - 1]?.lower ?? '';
  if (opens[comma - 1] !== 1 || !Object.hasOwn(parts, lower)) return null;
  const role = parts[lower] ?? null;
  return belonging(null, { first: comma - 1, last: comma }, { role, head: role?.split(' ').at(-1) ?? '' });
}

/** *The Tide Office is led by* Ida Ray, *the inquiry, chaired by* Ida Ray: what somebody leads stands before. */
export function clueFromPassive(reading: Reading, by: number, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence } = reading;
  const participle = tokens[by - 1]?.lower ?? '';
  if (tokens[by]?.lower !== lexicon.words.by || sentence[by - 1] !== sentence[by + 1]) return null;
  const verb = lexicon.words.workVerbs.find(({ passive }) => passive?.includes(participle));
  if (!verb?.role) return null;
  let end = by - 1;
  while (lexicon.words.auxiliaries.includes(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.text === ',')
    end--;
  const body = readNounPhrase(reading, end - 1, lexicon);
  const named = isCapital(tokens[end - 1]?.text ?? '');
  const known = body.determiner === 'definite' || body.determiner === 'possessive';
  if (!named && !(known && body.sense?.sort === 'organisation')) return null;
  const of = { first: named ? startOfName(reading, end - 1) : body.first, last: end };
  const text = textOf(reading, of.first, of.last);
  const inside = text.charAt(0).toLowerCase() + text.slice(1);
  const role = named ? verb.role : `${verb.role} ${ofWhom(inside, lexicon)}`;
  return belonging(of, { first: by - 1, last: by + 1 }, { role, head: verb.role });
}

function startOfName({ tokens }: Reading, last: number): number {
  let first = last;
  while (isCapital(tokens[first - 1]?.text ?? '')) first--;
  return first;
}

/** *For the dockers’ union,* Ida Ray; *on behalf of Norvolt,* Ida Ray: whose side opens the sentence. */
function clueFromSide(reading: Reading, comma: number, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence, opens } = reading;
  let first = comma - 1;
  while (first > 0 && comma - first < 10 && sentence[first - 1] === sentence[comma]) first--;
  if (opens[first] !== 1) return null;
  const formula = clueFromFormula(reading, first, lexicon); // For the Crown, Ida Ray KC
  if (formula) return formula.span.last === comma ? formula : null;
  let words = '';
  for (let i = first; i - first < 4 && tokens[i]?.kind === 'word'; i++) {
    words = words ? `${words} ${tokens[i]?.lower ?? ''}` : (tokens[i]?.lower ?? '');
    if (!lexicon.words.speakingFor.includes(words)) continue;
    const side = { first: i + 1, last: comma };
    if (endOfPhrase(reading, i + 1, lexicon) !== comma || !isSide(reading, side, lexicon)) continue;
    return belonging(nameIn(reading, side, lexicon) ?? side, { first, last: comma });
  }
  return null;
}

/** Whether the words name a body: by a capital name, or by an article and a noun for one. */
function isSide({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  const opener = tokens[first];
  if (!opener || lexicon.calendar.has(opener.lower)) return false;
  const determined = lexicon.definite.has(opener.lower) || lexicon.pronoun(opener.lower)?.possessive === true;
  if (!determined) return isCapital(opener.text);
  return (
    isCapital(tokens[first + 1]?.text ?? '') ||
    lexicon.noun(tokens[last - 1]?.lower ?? '')?.sort === 'organisation'
  );
}

/** *Nurse turned politician* Ida Ray: the earlier role belongs to the words. */
function fromEarlier(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const at = clue.span.first - 1;
  const { turned } = lexicon.words;
  if (turned === '' || reading.tokens[at]?.lower !== turned || clue.role === null) return clue;
  const before = readNounPhrase(reading, at - 1, lexicon);
  if (before.sense?.sort !== 'role') return clue;
  const first = clueOf(reading, { ...before, complement: null }, lexicon);
  return {
    ...clue,
    role: `${first.role ?? ''} ${turned} ${clue.role}`,
    span: { first: first.span.first, last: clue.span.last },
  };
}

/** Said *busker* Ada Brink, Bulgarian *picker* Ada Brink: a noun that ends like one for somebody, by itself before a first name. */
function isTrade({ tokens, opens, titleCase }: Reading, at: number, run: NameRun, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  const end = tokens[at - 1];
  const alone =
    opens[at] === 1 ||
    !end ||
    end.text === ',' ||
    (lexicon.boundaries.has(end.lower) && lexicon.pronoun(end.lower) === undefined) ||
    lexicon.adjectives.has(end.lower);
  return (
    !titleCase &&
    alone &&
    lower.length > 5 &&
    lexicon.looksLikeRole(lower) &&
    !lexicon.boundaries.has(lower) &&
    !lexicon.roleModifiers.has(lower) &&
    lexicon.forename(tokens[run.nameFirst]?.lower ?? '') !== undefined
  );
}

/** A role that touches the name: *the Velmarian water minister* Daria Velk, *Norvolt’s* Ida Ray. */
function clueBeside(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const naming = calledBefore(reading, run.first, lexicon);
  const called = naming > 0;
  const at = run.first - 1 - naming;
  const before = tokens[at];
  if (!before || reading.sentence[at] !== reading.sentence[run.first]) return null;
  const several = called || run.last - run.nameFirst > 1;
  if (called && before.kind === 'mark') return null;
  if (before.kind === 'mark' && !isPossessive(tokens, at)) return null;
  if (isPossessive(tokens, at))
    return several || run.organisation ? clueFromOwner(reading, at, lexicon) : null;
  if (before.kind !== 'word' || reading.depth[at] !== reading.depth[run.first]) return null;
  const phrase = readNounPhrase(reading, at, lexicon);
  const { sense, determiner } = phrase;
  if (sense?.plural) return null;
  if (run.organisation && lexicon.words.regionNouns.includes(sense?.singular ?? '')) return null; // the state Parks Department
  const determined = determiner === 'definite' || determiner === 'possessive';
  const person = several && !run.organisation;
  const kind = sense?.sort === 'organisation' ? kindPhrase(reading, run, phrase, lexicon) : null;
  const accepted =
    sense?.sort === 'role' ||
    sense?.sort === 'kin' ||
    ((determined || called) && (sense?.sort === 'organisation' || sense?.sort === 'person')) ||
    (sense?.sort === 'organisation' && (kind !== null || isPlatform(reading, at, lexicon))) ||
    (determined && !sense && person && lexicon.looksLikeRole(before.lower)) ||
    (!sense && person && (lexicon.surelyRole(before.lower) || isTrade(reading, at, run, lexicon)));
  if (!accepted) return null;
  const clue = fromEarlier(
    reading,
    clueWithFirst(reading, { ...(kind ?? phrase), complement: null }, lexicon),
    lexicon,
  );
  return sense?.sort === 'person' ? { ...clue, role: null } : clue; // the *elder* Dupree
}

/** *Telegram channel* Belmar, without an article. */
function isPlatform({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  return lexicon.isOnPlatform(tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '');
}

/**
 * *Battery maker* Norvolt Energy, *heat pump maker* Kestrel: a kind of organisation in small letters, before no first
 * name; `null` for other words.
 */
function kindPhrase(reading: Reading, run: NameRun, phrase: NounPhrase, lexicon: Lexicon): NounPhrase | null {
  const { tokens, opens } = reading;
  if (phrase.determiner !== 'none' || run.title) return null;
  const sure = lexicon.words.namedKinds.includes(phrase.sense?.singular ?? ''); // supermarket chain Penny Holt
  if (!sure && lexicon.forename(tokens[run.nameFirst]?.lower ?? '') !== undefined) return null;
  const alone = lexicon.words.bareFirmNouns.includes(phrase.sense?.singular ?? ''); // chipmaker Norvolt
  const modifiers = [...phrase.modifiers];
  for (let i = phrase.first - 1; modifiers.length < KIND_WORDS && opens[i + 1] !== 1; i--) {
    const token = tokens[i];
    if (joinsKinds(reading, i, lexicon)) {
      modifiers.unshift(i);
      continue;
    }
    if (!isKindWord(reading, i, lexicon)) {
      if (token && token.kind !== 'mark')
        return (phrase.modifiers.length > 0 || alone) && isSmall(reading, phrase) ? phrase : null;
      break;
    }
    modifiers.unshift(i);
  }
  const whole = { ...phrase, modifiers, first: modifiers[0] ?? phrase.head };
  return (modifiers.length > 0 || alone) && isSmall(reading, whole) ? whole : null;
}

/** Oil *and* gas giant: two kinds of business that open the sentence. */
function joinsKinds(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const { tokens, opens } = reading;
  if (!lexicon.words.conjunctions.includes(tokens[i]?.lower ?? '') || opens[i - 1] !== 1) return false;
  return isKindWord(reading, i - 1, lexicon) && isKindWord(reading, i + 1, lexicon);
}

/** How many words stand at most before the noun for a kind of organisation. */
const KIND_WORDS = 4;

/** Whether the word can be a part of a compound: no verb, adverb or word that ends a phrase. */
function isKindWord({ tokens, depth }: Reading, i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || depth[i] !== depth[i + 1] || token.end === tokens[i + 1]?.start) return false;
  return (
    !lexicon.boundaries.has(token.lower) && !lexicon.isDeterminer(token.lower) && !NO_PART.test(token.lower)
  );
}

/** Verbs and adverbs. */
const NO_PART = /(?:ed|ly)$/u;

function isSmall({ tokens, opens }: Reading, { modifiers, head }: NounPhrase): boolean {
  return [...modifiers, head].every((i) => !isCapital(tokens[i]?.text ?? '') || opens[i] === 1);
}

/** A capitalised role: *US President*, *Secretary of State*. */
function clueFromTitle(reading: Reading, role: Span, lexicon: Lexicon): RoleClue {
  const held = roleBeforeRank(reading, role, lexicon);
  if (held) return held;
  let head = role.last - 1;
  for (let i = role.last - 1; i >= role.first; i--) {
    const lower = reading.tokens[i]?.lower ?? '';
    const sort = lexicon.noun(lower)?.sort;
    if (sort !== 'role' && sort !== 'kin' && !lexicon.roleTitle(lower)) continue;
    head = i;
    break;
  }
  const phrase = { ...readNounPhrase(reading, head, lexicon), complement: null };
  const told = clueWithFirst(reading, phrase, lexicon);
  const office = clergyOf(told.head, lexicon);
  const clue = office ? { ...told, role: office, head: office, kin: false } : told;
  if (role.last <= head + 1) return clue;
  const noun = lexicon.noun(reading.tokens[head]?.lower ?? '')?.singular ?? '';
  const behind = reading.tokens[head + 1]?.lower ?? '';
  const ofPlace =
    (behind === lexicon.words.of || behind === lexicon.words.at) &&
    !lexicon.words.officeNouns.includes(noun) &&
    !lexicon.words.titleFields.includes(reading.tokens[role.last - 1]?.lower ?? ''); // Chancellor of the Exchequer
  // Mayor *of Marlow* Ada Brink
  if (ofPlace && (behind === lexicon.words.at || !lexicon.noun(reading.tokens[head + 2]?.lower ?? '')))
    return {
      ...clue,
      of: { first: head + 2, last: role.last },
      span: { first: clue.span.first, last: role.last },
    };
  return {
    ...clue,
    role: `${clue.role ?? ''} ${textOf(reading, head + 1, role.last)}`.trim(),
    span: { first: clue.span.first, last: role.last },
  };
}

/** *Father* Ida Ray: the office for which the title of a relative stands. */
function clergyOf(head: string, { words: { clergy } }: Lexicon): string | undefined {
  return Object.hasOwn(clergy, head) ? clergy[head] : undefined;
}

/** *Choir director* Father Ida Ray: a role in small letters before a title that only ranks. */
function roleBeforeRank(reading: Reading, role: Span, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence } = reading;
  const { rankNouns } = lexicon.words;
  for (let i = role.first; i < role.last; i++) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (kind !== 'mark' && !rankNouns.includes(lexicon.roleTitle(lower) ?? lower)) return null;
  }
  const article = lexicon.definite.has(tokens[role.first - 1]?.lower ?? ''); // campaigner the Rev Ida Ray
  const before = role.first - (article ? 2 : 1);
  if (sentence[before] !== sentence[role.first] || isCapital(tokens[before]?.text ?? '')) return null;
  const phrase = readNounPhrase(reading, before, lexicon);
  if (phrase.sense?.sort !== 'role' || phrase.sense.plural) return null;
  return clueWithFirst(reading, { ...phrase, complement: null }, lexicon);
}

/** *Fox News’* Ida Ray, *the ministry’s* Ida Ray: whose people somebody is one of. */
function clueFromOwner(reading: Reading, ending: number, lexicon: Lexicon): RoleClue | null {
  const { possessor } = readNounPhrase(reading, ending + 1, lexicon);
  if (!possessor) return null;
  const { tokens } = reading;
  const last = tokens[possessor.last - 1];
  const body =
    lexicon.noun(last?.lower ?? '')?.sort === 'organisation' &&
    lexicon.definite.has(tokens[possessor.first]?.lower ?? '');
  if (!isCapital(last?.text ?? '') && !body) return null;
  return belonging(possessor, possessor);
}

/** *the county’s personnel director,* Ronan Sheehy: a description, a comma, the name, and then a break. */
function clueFromDescription(reading: Reading, run: NameRun, end: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const behind = tokens[run.last];
  if (behind && behind.kind !== 'mark' && !lexicon.boundaries.has(behind.lower)) return null;
  for (let head = end - 1; head >= 0 && end - head <= FARTHEST; head--) {
    const token = tokens[head];
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, head) && token.text !== '-')) return null;
    const sense = lexicon.nounBehind(tokens[head - 1]?.lower ?? '', token.lower);
    if (!sense && !(head === end - 1 && lexicon.looksLikeRole(token.lower))) continue;
    if (sense && (sense.plural || sense.sort === 'document' || sense.sort === 'group')) continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    if (isMedium(reading, phrase, lexicon)) return null;
    if (belongsToRole(reading, phrase, end, lexicon)) continue;
    const far = isFar(reading, run, phrase, end, lexicon);
    if (
      phrase.last !== end &&
      phrase.complement?.last !== end &&
      !far &&
      !isModified(reading, phrase, end, lexicon)
    )
      continue;
    // The council in *the chair of the parents’ council* only belongs to the one described.
    const governed = lexicon.prepositions.has(tokens[phrase.first - 1]?.lower ?? '');
    if (governed && sense && (sense.sort === 'organisation' || lexicon.canBeOrganisation(sense.singular))) {
      if (isClient(reading, run, phrase, end, lexicon)) return clueOf(reading, phrase, lexicon);
      if (sense.sort === 'organisation') continue;
    }
    if (!sense && tokens[phrase.first - 1]?.lower === lexicon.words.of) continue; // the man accused of the murder
    if (isTitled(reading, phrase, lexicon)) return null; // Chief of Staff Tom Lund, Ada Brink
    if (governed && speaksFor(reading, phrase.first - 1, lexicon)) continue; // a spokesman for the governor, Tom Lund
    if (governed && behind?.kind === 'word' && opensAdverbial(reading, end, lexicon)) return null;
    if (isDescription(reading, run, phrase, lexicon)) return clueWithFirst(reading, phrase, lexicon);
    if (sense && !(sense.sort === 'organisation' && opensLater(reading, head, lexicon))) return null;
  }
  return null;
}

/** A spokesman for *the supplier*, Norvolt Systems: the firm that somebody speaks or works for, with its name behind. */
function isClient(
  reading: Reading,
  run: NameRun,
  { first, last, determiner }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  if (last !== end || determiner !== 'definite' || run.title) return false;
  const outer = readNounPhrase(reading, first - 2, lexicon);
  if (outer.sense?.sort !== 'role' || outer.determiner === 'definite' || outer.determiner === 'possessive')
    return false;
  const { lower = '' } = reading.tokens[run.nameFirst] ?? {};
  const single = run.last - run.nameFirst === 1 && lexicon.spokes.has(outer.sense.singular);
  return run.organisation || (single && lexicon.forename(lower) === undefined);
}

/** The boy in *the mother of the boy*, the boat in *the captain of the boat*: the noun before *of* is the one described. */
function belongsToRole(reading: Reading, { first }: NounPhrase, end: number, lexicon: Lexicon): boolean {
  if (reading.tokens[first - 1]?.lower !== lexicon.words.of) return false;
  const { sense, determiner, complement } = readNounPhrase(reading, first - 2, lexicon);
  const somebody = sense?.sort === 'role' || sense?.sort === 'kin' || sense?.sort === 'person';
  const known = determiner === 'definite' || determiner === 'possessive';
  return somebody && !sense.plural && known && complement?.last === end;
}

/** Whether a preposition or relative pronoun stands before the phrase of a noun: it may belong to another one’s. */
function opensLater(reading: Reading, head: number, lexicon: Lexicon): boolean {
  const { first } = readNounPhrase(reading, head, lexicon);
  return lexicon.boundaries.has(reading.tokens[first - 1]?.lower ?? '');
}

/** Told *the Courier*, Ida Ray said: a noun for somebody that with a capital names a paper. */
function isMedium(
  { tokens, opens }: Reading,
  { head, determiner, modifiers }: NounPhrase,
  lexicon: Lexicon,
): boolean {
  const { text = '', lower = '' } = tokens[head] ?? {};
  return (
    isCapital(text) &&
    opens[head] !== 1 &&
    determiner === 'definite' &&
    modifiers.length === 0 &&
    lexicon.mediaEndings.has(lower)
  );
}

/**
 * *A neighbour across the hall,* Ida Ray, *the shop assistant who sold the ticket,* Ida Ray,: words behind a noun for
 * somebody up to the comma, where the noun’s article opens the sentence and the name stands apart.
 */
function isFar(
  reading: Reading,
  run: NameRun,
  { first, last, complement, determiner, sense }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  const { tokens, opens } = reading;
  if (opens[first] !== 1 || determiner === 'none' || determiner === 'quantifier') return false;
  if (sense?.sort !== 'role' && sense?.sort !== 'person' && sense?.sort !== 'kin') return false;
  if (run.organisation || run.last - run.nameFirst < 2 || tokens[run.last]?.text !== ',') return false;
  const opener = tokens[complement?.last ?? last]?.lower ?? '';
  if (complement === null && isParticipleBehind(reading, last, end, lexicon)) return true;
  const inside = complement !== null && lexicon.prepositions.has(opener);
  return (
    end > last &&
    (inside ||
      lexicon.words.personalRelatives.includes(opener) ||
      (complement === null && lexicon.prepositions.has(opener)))
  );
}

/** The prosecutor *leading* the case, the man *accused* of it, one of the authors *involved*. */
function isParticipleBehind({ tokens }: Reading, at: number, end: number, lexicon: Lexicon): boolean {
  const { kind, lower = '' } = tokens[at] ?? {};
  if (kind !== 'word' || lower.length <= 5 || lexicon.boundaries.has(lower) || lexicon.noun(lower))
    return false;
  if (lower.endsWith('ing')) return end > at + 1;
  return lower.endsWith('ed') && (end === at + 1 || lexicon.prepositions.has(tokens[at + 1]?.lower ?? ''));
}

/** la portavoz *popular*, Marta Ferrer: in languages whose adjectives follow their noun, up to two of them. */
function isModified(
  { tokens }: Reading,
  { last, complement }: NounPhrase,
  end: number,
  lexicon: Lexicon,
): boolean {
  const from = complement?.last ?? last;
  if (!lexicon.words.adjectivesFollow || end - from > 2 || end <= from) return false;
  for (let i = from; i < end; i++)
    if (tokens[i]?.kind !== 'word' || lexicon.boundaries.has(tokens[i]?.lower ?? '')) return false;
  return true;
}

/** Whether the phrase is a title with the name of its holder, one of several people in a row. */
function isTitled({ tokens }: Reading, { determiner, complement }: NounPhrase, lexicon: Lexicon): boolean {
  if (determiner !== 'none' || !complement) return false;
  for (let i = complement.first; i < complement.last - 1; i++)
    if (lexicon.forename(tokens[i]?.lower ?? '') !== undefined && isCapital(tokens[i + 1]?.text ?? ''))
      return true;
  return false;
}

/** *In a letter to the head of the agency,* Ida Ray said: a preposition that opens the sentence and no comma since. */
function opensAdverbial({ tokens, sentence, opens }: Reading, comma: number, lexicon: Lexicon): boolean {
  let first = comma - 1;
  while (first > 0 && sentence[first - 1] === sentence[comma] && tokens[first]?.text !== ',') first--;
  return opens[first] === 1 && lexicon.prepositions.has(tokens[first]?.lower ?? '');
}

/** Whether a noun for somebody who speaks for others stands before the preposition: *spokesman* for, *lawyer* for. */
function speaksFor({ tokens }: Reading, preposition: number, lexicon: Lexicon): boolean {
  const noun = tokens[preposition - 1]?.lower ?? '';
  if (tokens[preposition]?.lower !== lexicon.words.speaksFor) return false;
  return lexicon.spokes.has(noun) || lexicon.words.counselNouns.includes(noun);
}

/** Whether the phrase before the comma can describe the bearer of the name behind it. */
function isDescription(reading: Reading, run: NameRun, phrase: NounPhrase, lexicon: Lexicon): boolean {
  const organisation = phrase.sense?.sort === 'organisation';
  if (run.organisation && !organisation && !lexicon.canBeOrganisation(phrase.sense?.singular ?? ''))
    return false;
  const first = headOfFirst(reading, phrase, lexicon);
  const { determiner } = first < 0 ? phrase : readNounPhrase(reading, first, lexicon);
  const head = reading.tokens[phrase.head];
  const titled = run.title !== null || run.last - run.nameFirst > 1;
  const opener =
    determiner === 'none' &&
    phrase.sense !== null &&
    (isCapital(head?.text ?? '') || reading.opens[phrase.first] === 1);
  if (determiner === 'definite' || determiner === 'possessive') return phrase.sense !== null || titled;
  // Køberen, Jan Toft
  const suffixed =
    determiner === 'none' &&
    lexicon.words.definiteEndings.some((ending) => ending.length > 1 && head?.lower.endsWith(ending));
  return titled && !organisation && (determiner === 'indefinite' || opener || suffixed);
}
