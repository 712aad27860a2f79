import type { Lexicon } from '../lexicon';
import { calledBefore } from '../names/called-words';
import type { NameRun } from '../names/names';
import { readNounPhrase } from '../phrases/noun-phrase';
import { isAcronym, isCapital, isPossessive, type Reading } from '../reading';
import { kindPhrase } from './kinds-of-organisation';
import { belonging, clueOf, clueWithFirst, type RoleClue } from './role-clue';

/** A role that touches the name: *the Velmarian water minister* Daria Velk, *Norvolt’s* Ida Ray. */
export function clueBeside(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const naming = calledBefore(reading, run.first, lexicon);
  const called = naming > 0;
  const at = run.first - 1 - naming;
  const before = tokens[at];
  if (!before || reading.sentence[at] !== reading.sentence[run.first]) return null;
  const several = called || run.last - run.nameFirst > 1;
  if (called && (before.kind === 'mark' || isPossessive(tokens, run.last))) return null; // the firm called Tull’s plan a joke
  if (before.kind === 'mark' && !isPossessive(tokens, at)) return null;
  if (isPossessive(tokens, at))
    return several || run.organisation ? clueFromOwner(reading, at, lexicon) : null;
  if (before.kind !== 'word' || reading.depth[at] !== reading.depth[run.first]) return null;
  const phrase = readNounPhrase(reading, at, lexicon);
  const { sense, determiner } = phrase;
  if (sense?.plural) return null;
  // déléguée CGT: where adjectives follow, letters behind an office are its body
  const office = lexicon.words.adjectivesFollow && sense?.sort === 'role' && run.last - run.first === 1;
  if (office && isAcronym(tokens[run.first]?.text ?? '')) return null;
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

/** *Telegram channel* Belmar, without an article. */
function isPlatform({ tokens }: Reading, at: number, lexicon: Lexicon): boolean {
  return lexicon.isOnPlatform(tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? '');
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
