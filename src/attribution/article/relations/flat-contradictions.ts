import { isPlain, nearTo } from './last-words';
import { speaksOf } from './parties';
import { firstPart, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { mayShareSubject, type Statement } from './statement';

/** The first clause of a claim. */
export function statementOf(reader: Reader, at: number): Statement | null {
  return reader.lexicon.sets.adjunctPrepositions.size === 0
    ? null
    : reader.readStatement(firstPart(reader, at));
}

/**
 * "It has not worked since March" against "the heating works": the same said of the same, by one with and by the other
 * without a negation, or of all and of none.
 */
export function contradictsFlatly(reader: Reader, at: number): number | undefined {
  const own = isPlain(reader, at) ? statementOf(reader, at) : null;
  if (!own) return undefined;
  const fits = (other: number) => {
    const theirs = statementOf(reader, other);
    if (theirs?.modal !== own.modal) return false;
    // "denies that it has received any": a no that its verb says.
    const denies = reader.claims[other]?.class === 'deny';
    if (own.negated === (theirs.negated !== denies))
      return !denies && saysOpposite(reader, at, other, own, theirs);
    if (own.quantity !== null || theirs.quantity !== null) return allOrNone(own, theirs);
    if (!sharesSubject(reader, at, other, own, theirs)) return false;
    // "Ray said he could live with it; Lund said he could not": each of himself.
    return own.main === '' ? !reader.lexicon.sets.personPronouns.has(own.pronoun) : sameSaid(own, theirs);
  };
  return nearTo(reader, at, fits, true);
}

/** Of all and of none, or of all and of somebody: "everyone was told" and "nobody was told", "she has received none". */
function allOrNone(own: Statement, theirs: Statement): boolean {
  if (own.quantity === theirs.quantity) return false;
  return own.main === '' || (own.main === theirs.main && own.quantity !== 'all');
}

function sharesSubject(
  reader: Reader,
  at: number,
  other: number,
  own: Statement,
  theirs: Statement,
): boolean {
  const named = speaksOf(reader, other, at) || speaksOf(reader, at, other);
  return mayShareSubject(own, theirs, named, reader.lexicon);
}

/** "The patient was conscious" and "she was unconscious": words of opposite meaning, said of the same. */
function saysOpposite(reader: Reader, at: number, other: number, own: Statement, theirs: Statement): boolean {
  const { opposites } = reader.words[at] ?? {};
  const opposed = opposites !== undefined && [...theirs.predicate].some((stem) => opposites.has(stem));
  const apart = byAnother(own, theirs) || atAnotherTime(own, theirs) || isSwitched(reader, own, theirs);
  if (!opposed && !apart) return false;
  const each = own.pronoun === theirs.pronoun && reader.lexicon.sets.personPronouns.has(own.pronoun);
  const people = [at, other].every((place) => speakerAt(reader, place)?.kind === 'person');
  if (each && people) return false;
  // "everyone is fit", "the keeper is injured"
  const ofAll = own.quantity === 'all' || theirs.quantity === 'all';
  return (opposed && ofAll) || sharesSubject(reader, at, other, own, theirs);
}

/** "it opens in May" and "in June" */
function atAnotherTime(one: Statement, other: Statement): boolean {
  if (one.main !== other.main || one.negated || one.when.size === 0 || other.when.size === 0) return false;
  if (one.quantity !== null || other.quantity !== null || one.predicate.size !== other.predicate.size)
    return false;
  return (
    [...one.predicate].every((stem) => other.predicate.has(stem)) &&
    ![...one.when].some((word) => other.when.has(word))
  );
}

/** "The heating was *off*" and "it was *on*" */
function isSwitched({ lexicon }: Reader, { state }: Statement, other: Statement): boolean {
  return (
    state !== '' &&
    state !== other.state &&
    lexicon.switches.some((pair) => pair.includes(state) && pair.includes(other.state))
  );
}

/** "broken by a blow" and "broken by a fall" */
function byAnother(one: Statement, other: Statement): boolean {
  if (one.main !== other.main || one.agent.size === 0 || other.agent.size === 0) return false;
  return ![...one.agent].some((stem) => other.agent.has(stem));
}

/** The same verb, and no object of its own on either side. */
function sameSaid(one: Statement, other: Statement): boolean {
  if (one.main !== other.main) return false;
  const [small, large] =
    one.predicate.size <= other.predicate.size
      ? [one.predicate, other.predicate]
      : [other.predicate, one.predicate];
  if (small.size === 1 || one.pointing || other.pointing) return true;
  return [...small].filter((stem) => large.has(stem)).length > 1;
}

/** Whether two claims that share words are about different things: "the bridge is safe", "the tunnel is not safe". */
export function speaksOfAnother(reader: Reader, at: number, other: number): boolean {
  const [own, theirs] = [statementOf(reader, at), statementOf(reader, other)];
  if (!own || !theirs) return false;
  // What will or ought to be, and what was.
  if (own.modal !== theirs.modal) return true;
  if (own.pronoun && theirs.pronoun)
    return own.pronoun !== theirs.pronoun && !isOwn(reader, own) && !isOwn(reader, theirs);
  return !isAbout(reader, other, own) && !isAbout(reader, at, theirs);
}

/** I, we, you. */
function isOwn({ lexicon }: Reader, { pronoun }: Statement): boolean {
  return lexicon.sets.speakerPronouns.has(pronoun);
}

/** Whether a claim has some word of the subject of another one, if that has any. */
function isAbout({ words }: Reader, at: number, { subject }: Statement): boolean {
  return subject.size === 0 || [...subject].some((stem) => words[at]?.stems.has(stem));
}
