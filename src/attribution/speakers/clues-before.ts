import type { Lexicon } from './lexicon';
import type { NameRun } from './names';
import { readNounPhrase, type Span } from './noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from './reading';
import { belonging, clueOf, type RoleClue } from './role-clue';

/** How far back the noun of a description before a comma is looked for. */
const FARTHEST = 10;

/** What stands before a name: *Norvolt spokesman* Ida Ray, *his widow,* Ruth Pascoe, *Norvolt’s* Ida Ray. */
export function clueBefore(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  if (run.title?.role) return clueFromTitle(reading, run.title.role, lexicon);
  const at = run.first - 1;
  const before = tokens[at];
  if (!before || reading.sentence[at] !== reading.sentence[run.first]) return null;
  if (before.text === ',') return clueFromDescription(reading, run, lexicon);
  const several = run.last - run.nameFirst > 1;
  if (isPossessive(tokens, at)) return several ? clueFromOwner(reading, at, lexicon) : null;
  if (before.kind !== 'word' || reading.depth[at] !== reading.depth[run.first]) return null;
  const phrase = readNounPhrase(reading, at, lexicon);
  const { sense, determiner } = phrase;
  if (sense?.plural) return null;
  const determined = determiner === 'definite' || determiner === 'possessive';
  const accepted =
    sense?.sort === 'role' ||
    sense?.sort === 'kin' ||
    (determined && (sense?.sort === 'organisation' || sense?.sort === 'person')) ||
    (determined && !sense && !run.organisation && several && lexicon.looksLikeRole(before.lower));
  if (!accepted) return null;
  const clue = clueOf(reading, { ...phrase, complement: null }, lexicon);
  return sense?.sort === 'person' ? { ...clue, role: null } : clue; // the *elder* Dupree
}

/** A capitalised role: *US President*, *Secretary of State*. */
function clueFromTitle(reading: Reading, role: Span, lexicon: Lexicon): RoleClue {
  let head = role.last - 1;
  for (let i = role.last - 1; i >= role.first; i--) {
    const lower = reading.tokens[i]?.lower ?? '';
    const sort = lexicon.noun(lower)?.sort;
    if (sort !== 'role' && sort !== 'kin' && !lexicon.roleTitle(lower)) continue;
    head = i;
    break;
  }
  const clue = clueOf(reading, { ...readNounPhrase(reading, head, lexicon), complement: null }, lexicon);
  if (role.last <= head + 1) return clue;
  return {
    ...clue,
    role: `${clue.role ?? ''} ${textOf(reading, head + 1, role.last)}`.trim(),
    span: { first: clue.span.first, last: role.last },
  };
}

/** *Fox News’* Ida Ray: whose people somebody is one of. */
function clueFromOwner(reading: Reading, ending: number, lexicon: Lexicon): RoleClue | null {
  const { possessor } = readNounPhrase(reading, ending + 1, lexicon);
  if (!possessor || !isCapital(reading.tokens[possessor.first]?.text ?? '')) return null;
  return belonging(possessor, possessor, { loose: true });
}

/** *the county’s personnel director,* Ronan Sheehy: a description, a comma, the name, and then a break. */
function clueFromDescription(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const behind = tokens[run.last];
  if (behind && behind.kind !== 'mark' && !lexicon.boundaries.has(behind.lower)) return null;
  const end = run.first - 1;
  for (let head = end - 1; head >= 0 && end - head <= FARTHEST; head--) {
    const token = tokens[head];
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, head))) return null;
    const sense = lexicon.noun(token.lower);
    if (!sense || sense.plural || sense.sort === 'document' || sense.sort === 'group') continue;
    const phrase = readNounPhrase(reading, head, lexicon);
    if (phrase.last !== end && phrase.complement?.last !== end) continue;
    // The council in *the chair of the parents’ council* only belongs to the one described.
    if (sense.sort === 'organisation' && lexicon.prepositions.has(tokens[phrase.first - 1]?.lower ?? ''))
      continue;
    const titled = run.title !== null || run.last - run.nameFirst > 1;
    const opener =
      phrase.determiner === 'none' && (isCapital(token.text) || reading.opens[phrase.first] === 1);
    const accepted =
      phrase.determiner === 'definite' ||
      phrase.determiner === 'possessive' ||
      (titled && sense.sort !== 'organisation' && (phrase.determiner === 'indefinite' || opener));
    return accepted ? clueOf(reading, phrase, lexicon) : null;
  }
  return null;
}
