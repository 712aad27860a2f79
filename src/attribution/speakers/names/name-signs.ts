import { startsWithCapital } from '../../../text/letters';
import type { Lexicon } from '../lexicon';
import type { NameRun } from './names';
import { isPossessive, type Reading } from '../reading';
import type { RoleClue } from '../roles/role-clue';

/** Whether what stands around a name says that its bearer is a body rather than somebody. */
export function saysBody(
  reading: Reading,
  run: NameRun,
  clues: readonly RoleClue[],
  lexicon: Lexicon,
): boolean {
  if (hasShares(reading, run, lexicon) || isEmployer(reading, run, lexicon)) return true;
  if (clues.some((clue) => isNamedKind(clue, lexicon))) return true;
  if (holdsSeats(reading, run, lexicon)) return true;
  if (isWare(reading, run, lexicon) && clues.some(({ role }) => role !== null)) return true;
  if (hasForename(reading, run, lexicon)) return false;
  if (isLargest(clues, lexicon) || employs(reading, run, lexicon)) return true;
  if (tellsOfItself(reading, run, lexicon)) return true;
  if (hasOfficer(reading, run, lexicon) || isMovement(reading, run, lexicon)) return true;
  return (
    hasOffice(reading, run, lexicon) || clues.some((clue) => saysOrganisation(reading, clue, run, lexicon))
  );
}

/** *the consulting firm* Tekno-Plan; but *the crane’s owner*, Omar Reyes, is somebody. */
function saysOrganisation(
  reading: Reading,
  { organisation, possessed, definite, head, gender, of }: RoleClue,
  run: NameRun,
  lexicon: Lexicon,
): boolean {
  const sort = lexicon.noun(head)?.sort;
  // la société Norvolt: the gender is the noun's
  if (!organisation || (gender && sort !== 'organisation')) return false;
  if (isWare(reading, run, lexicon)) return true; // Miner Orex Gold
  if (sort === 'kin') {
    const owner = of && possessed ? lexicon.pronoun(reading.tokens[of.first]?.lower ?? '') : undefined;
    if (owner?.gender === 'n') return true; // its rival Carrow Vale
    return run.last - run.nameFirst === 1 && !definite && !possessed; // Rival Kestrel
  }
  if (sort !== 'role') return true;
  const titled = !definite && run.last - run.nameFirst > 1; // Diner owner Peg Abbot
  return !possessed && !(titled && !lexicon.isGeneric(head));
}

/** *Supermarket chain* Penny Holt: a kind of firm without an article before a name that begins like a person’s. */
function isNamedKind({ organisation, definite, possessed, head, kin }: RoleClue, lexicon: Lexicon): boolean {
  return (
    organisation &&
    !definite &&
    !possessed &&
    !kin &&
    lexicon.words.namedKinds.includes(head) &&
    lexicon.noun(head)?.sort === 'organisation'
  );
}

/** *Shares in* Carrow Vale, *strikes at* Carrow Vale, Carrow Vale *shares*: what only a firm has. */
export function hasShares(reading: Reading, run: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const { stakeNouns, sharePrepositions, firmShares } = lexicon.words;
  if (hasForename(reading, run, lexicon)) return false;
  const tied = sharePrepositions.includes(tokens[run.first - 1]?.lower ?? '');
  if (tied && stakeNouns.includes(tokens[run.first - 2]?.lower ?? '')) return true;
  return firmShares.includes(tokens[run.last]?.lower ?? '');
}

/** An analyst at *broker Tilney Shaw*: a noun for a firm, where somebody works, before its name. */
function isEmployer(reading: Reading, run: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const { bareFirmNouns, at, of } = lexicon.words;
  const before = tokens[run.first - 2]?.lower ?? '';
  return (
    bareFirmNouns.includes(tokens[run.first - 1]?.lower ?? '') &&
    (before === at || before === of) &&
    !hasForename(reading, run, lexicon)
  );
}

/** *Orex Gold*: a name that ends with what a firm makes and begins with no first name. */
function isWare(reading: Reading, run: NameRun, lexicon: Lexicon): boolean {
  const last = reading.tokens[run.last - 1]?.lower ?? '';
  return run.last - run.nameFirst > 1 && lexicon.wares.has(last) && !hasForename(reading, run, lexicon);
}

/** Carrow Vale, *the country’s largest shipbuilder*: nobody is called so for their size. */
function isLargest(clues: readonly RoleClue[], { words }: Lexicon): boolean {
  return clues.some(({ role }) => role?.split(' ').some((word) => words.sizeWords.includes(word)) === true);
}

/** Carrow Vale *employs 46* people. */
function employs({ tokens }: Reading, { last }: NameRun, { words }: Lexicon): boolean {
  return words.employVerbs.includes(tokens[last]?.lower ?? '') && hasFigure(tokens, last + 1);
}

/** *The* rebel Kelmar-9 *movement*: an article and a noun for many who fight or march around the name. */
function isMovement(reading: Reading, { first, last }: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  if (!lexicon.words.movementNouns.includes(tokens[last]?.lower ?? '')) return false;
  for (let i = first - 1; i >= first - FIGURE_REACH; i--) {
    const token = tokens[i];
    if (lexicon.definite.has(token?.lower ?? '')) return true;
    if (token?.kind !== 'word' || startsWithCapital(token.text)) return false;
  }
  return false;
}

/** The Reed Front *holds four seats*: what a party has, and nobody whose first name is told without an article. */
function holdsSeats(reading: Reading, run: NameRun, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const { seatVerbs, seatsWon, ownerRelatives } = lexicon.words;
  const { first, last } = run;
  if (last - first < 2 || !seatVerbs.includes(tokens[last]?.lower ?? '')) return false;
  const opener = tokens[first - 1]?.lower ?? '';
  const owned = lexicon.isDeterminer(opener) || ownerRelatives.includes(opener); // whose Reed Front
  if (hasForename(reading, run, lexicon) && !owned) return false;
  return tokens.slice(last + 1, last + 1 + FIGURE_REACH).some(({ lower }) => seatsWon.includes(lower));
}

/** *some 46*, *more than 900* */
function hasFigure(tokens: Reading['tokens'], from: number): boolean {
  for (let i = from; i < from + FIGURE_REACH; i++) if (tokens[i]?.kind === 'number') return true;
  return false;
}

/** So many tokens open a figure at most: *more than 46*. */
const FIGURE_REACH = 3;

/** Carrow Vale *said it would close* its yard; Carrow Vale, the builder of tugs, *said it will cut its* staff: what only a firm does. */
function tellsOfItself({ tokens, sentence }: Reading, { last }: NameRun, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  let verb = last;
  if (tokens[verb]?.text === ',') {
    verb++;
    while (tokens[verb] && tokens[verb]?.text !== ',' && sentence[verb] === sentence[last]) verb++;
    verb++;
  }
  if (sentence[verb] !== sentence[last - 1] || !words.firmSays.includes(tokens[verb]?.lower ?? ''))
    return false;
  const itself = lexicon.relatives.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const pronoun = lexicon.pronoun(tokens[itself]?.lower ?? '');
  if (pronoun?.gender !== 'n' || pronoun.possessive) return false;
  for (let i = itself + 1; i <= itself + DEED_REACH; i++)
    if (words.firmDeeds.includes(tokens[i]?.lower ?? ''))
      for (let at = i + 1; at <= i + ITS_REACH; at++) {
        const its = lexicon.pronoun(tokens[at]?.lower ?? '');
        if (its?.possessive && its.gender === 'n') return true;
      }
  return false;
}

/** So far behind *it* may stand what it does: *would not close*, *is to close*, *planned to close*. */
const DEED_REACH = 4;
/** And so far behind that *its*: close two of *its* yards. */
const ITS_REACH = 4;

/** *Norvolt’s general secretary*: only an organisation has one. */
function hasOffice({ tokens }: Reading, { first, nameFirst, last }: NameRun, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  if (!isPossessive(tokens, last) || nameFirst > first) return false; // President Brink’s budget director
  for (let i = last + 1; i <= last + 4 && tokens[i]?.kind === 'word'; i++) {
    const sense = lexicon.noun(tokens[i]?.lower ?? '');
    const office = sense?.singular ?? '';
    if (lexicon.spokes.has(office)) return false; // people have them too
    if (words.bodyRoles.includes(office)) return true;
    if (i > last + 1 && words.qualifiedBodyRoles.includes(office)) return true;
  }
  return false;
}

/** *Velvet Hammer president* Ada Brink, the *president of* Velvet Hammer: nobody else has such an officer. */
function hasOfficer(
  { tokens, opens, titleCase }: Reading,
  { first, nameFirst, last }: NameRun,
  lexicon: Lexicon,
): boolean {
  const { words, roleModifiers } = lexicon;
  if (last - first < 2 || nameFirst > first) return false;
  const isOfficer = (at: number): boolean => {
    const { singular = '' } = lexicon.noun(tokens[at]?.lower ?? '') ?? {};
    return words.officers.includes(singular) || lexicon.spokes.has(singular);
  };
  if (tokens[first - 1]?.lower === words.of && isOfficer(first - 2)) return true;
  if (titleCase || isPossessive(tokens, last)) return false;
  const { lower = '', kind } = tokens[last] ?? {};
  const raised = kind === 'word' && (roleModifiers.has(lower) || words.subjectWords.includes(lower));
  const noun = raised && !isOfficer(last) ? last + 1 : last;
  const holder = tokens[noun + 1];
  return (
    isOfficer(noun) && holder?.kind === 'word' && opens[noun + 1] !== 1 && startsWithCapital(holder.text)
  );
}

function hasForename({ tokens }: Reading, { nameFirst, last }: NameRun, lexicon: Lexicon): boolean {
  return last - nameFirst > 1 && lexicon.forename(tokens[nameFirst]?.lower ?? '') !== undefined;
}

/** Whether a role is one of people: not *operator*, nor the *neighbour* of a country, unless a first name follows. */
export function isPersonal(reading: Reading, clue: RoleClue, run: NameRun, lexicon: Lexicon): boolean {
  if (clue.role === null || isWare(reading, run, lexicon) || isEmployer(reading, run, lexicon)) return false;
  if (run.organisation && clue.kin) return false;
  if (clue.kin && !clue.definite && clue.span.first >= run.last) return true; // Tiyam, a mother of four
  if (clue.organisation && !saysOrganisation(reading, clue, run, lexicon) && run.last - run.nameFirst > 1)
    return true;
  return (
    (!clue.organisation && (!clue.kin || run.last - run.nameFirst > 1)) || hasForename(reading, run, lexicon)
  );
}
