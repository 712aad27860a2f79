import { sharedStems } from './content-words';
import { accuses } from './denied-objects';
import { speaksOfAnother, statementOf } from './flat-contradictions';
import { isPlain, nearTo } from './last-words';
import { speaksOf } from './parties';
import { cueOf, sharedWeight, turnsAgainst, type Reader } from './reader';

/** "It was, …", “They did.” */
const ELLIPSIS = /^[^\p{L}]?(\p{L}+) (\p{L}+)[,.!]/u;
const ELLIPSIS_LETTERS = 24;
const AUXILIARIES = ['be', 'have', 'do', 'future', 'conditional'] as const;
/** What somebody who insists must share with the words held against them. */
const INSISTED = 0.6;
/** What somebody who clears a party must share with what is held against it, unless that names them. */
const CLEARED = 0.4;
/** What words of opposite meaning must share besides. */
const SAME_THING = 0.6;
/** How rare the words must be that two parties use with and without a negation. */
const TURNED = 0.8;
/** In longer words a negation is seldom about what two parties share. */
const LONGEST = 11;
/** One word in common will do of two that say little else, or of words that speak of who answers. */
const SHORT = 6;

/** "had no hand in it", "acted within the law": against the last words if they accuse, speak of who answers, or share something. */
export function disclaims(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at) || !reader.words[at]?.disclaims) return undefined;
  return nearTo(
    reader,
    at,
    (other) =>
      accuses(reader, other) || speaksOf(reader, other, at) || sharedWeight(reader, at, other) >= CLEARED,
  );
}

/** "Ray blamed the filter. The hospital insisted that the filter had been changed." */
export function insists(reader: Reader, at: number): number | undefined {
  const { insistence } = reader.lexicon.sets;
  const insisting = cueOf(reader, at)
    .split(/[^\p{L}]+/u)
    .some((word) => insistence.has(word));
  if (!insisting || !isPlain(reader, at) || reader.words[at]?.agrees) return undefined;
  return nearTo(reader, at, (other) => sharedWeight(reader, at, other) >= INSISTED);
}

/** "cut limes without a permit" and "held a permit": the same rarer word in the clause of a negation and outside one. */
export function turnsRound(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at)) return undefined;
  return nearTo(reader, at, (other) => {
    const [one, two] = [reader.words[at], reader.words[other]];
    if (!one || !two) return false;
    if (one.stems.size > LONGEST || two.stems.size > LONGEST) return false;
    if (speaksOfAnother(reader, at, other)) return false;
    const shared = sharedStems(one, two);
    const few = one.stems.size <= SHORT && two.stems.size <= SHORT;
    if (shared.length < 2 && !few && !speaksOf(reader, other, at)) return false;
    let weight = 0;
    const said = shared.filter((stem) => !isOnlySubject(reader, one.refused.has(stem) ? other : at, stem));
    for (const stem of said)
      if (
        (one.refused.has(stem) && two.affirmed.has(stem) && !two.supposes) ||
        (two.refused.has(stem) && one.affirmed.has(stem) && !one.supposes)
      )
        weight += reader.weightOf(stem);
    return weight >= TURNED;
  });
}

/** “She never came to the meeting.” – “The meeting had lasted for hours”: what the words tell of is not what they tell. */
function isOnlySubject(reader: Reader, at: number, stem: string): boolean {
  const statement = statementOf(reader, at);
  return statement !== null && statement.subject.has(stem) && !statement.predicate.has(stem);
}

/** "prices had fallen" and "they rose": words of opposite meaning about the same, or right against each other. */
export function saysOpposite(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!isPlain(reader, at) || !words || words.opposites.size === 0 || words.stems.size > LONGEST)
    return undefined;
  const against = turnsAgainst(reader, at) || pointsOn(reader, at);
  return nearTo(reader, at, (other) => {
    const others = reader.words[other];
    if (!others || others.stems.size > LONGEST || others.negated !== words.negated) return false;
    if (![...words.opposites].some((stem) => others.stems.has(stem))) return false;
    if (speaksOfAnother(reader, at, other)) return false;
    return (against && other === at - 1) || sharedWeight(reader, at, other) >= SAME_THING;
  });
}

/** Whether a report begins with "it" or "they", which what was said last was about. */
function pointsOn({ claims, lexicon, words }: Reader, at: number): boolean {
  const { subjectPronouns, objectPronouns, personPronouns, speakerPronouns, that } = lexicon.sets;
  const [first = '', second = ''] = words[at]?.opening ?? [];
  // called *them* a failure
  if (claims[at]?.class === 'call' && objectPronouns.has(first) && !speakerPronouns.has(first)) return true;
  const subject = that.has(first) ? second : first;
  return (
    claims[at]?.kind === 'indirect' &&
    subjectPronouns.has(subject) &&
    !personPronouns.has(subject) &&
    !speakerPronouns.has(subject)
  );
}

/** “It was never tested.” – “It was, on 300 people”: a pronoun and its auxiliary alone turn round a no. */
export function affirms(reader: Reader, at: number): number | undefined {
  const start = reader.claims[at]?.content[0]?.start;
  if (start === undefined || !isPlain(reader, at)) return undefined;
  const [, subject = '', verb = ''] =
    ELLIPSIS.exec(reader.article.text.slice(start, start + ELLIPSIS_LETTERS)) ?? [];
  const { sets } = reader.lexicon;
  if (!sets.subjectPronouns.has(subject.toLowerCase()) || !AUXILIARIES.some((set) => sets[set].has(verb)))
    return undefined;
  return nearTo(reader, at, (other) => reader.words[other]?.negated === true);
}

/** "a crossing by June was out of the question": what the last words spoke of is judged, and nothing else. */
export function judges(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!isPlain(reader, at) || !words || words.judgement < 1 || reader.claims[at]?.class === 'call')
    return undefined;
  const subject = reader.read(words.opening.slice(0, words.judgement).join(' ')).stems;
  if (subject.size === 0) return undefined;
  return nearTo(reader, at, (other) => {
    const others = reader.words[other]?.stems;
    return others !== undefined && [...subject].every((stem) => others.has(stem));
  });
}
