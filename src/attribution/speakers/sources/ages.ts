import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import { lastActing, onlyPerson } from '../roles/epithets';
import type { Lexicon } from '../lexicon';
import type { PhraseMention } from '../mention';
import type { NounPhrase } from '../phrases/noun-phrase';
import type { Party } from '../party';
import { isCapital, type Reading } from '../reading';

/** Nobody is older. */
const AGE = /^\p{N}{1,3}$/u;
/** How many words stand between an age and a name at most: the 34-year-old *retired ward nurse* Ada Brink. */
const MOST_BETWEEN = 3;

/** The *34*-year-old: the number before a noun for somebody of that age; `null` for any other word. */
export function ageAt({ tokens }: Reading, i: number, { words }: Lexicon): string | null {
  if (!words.ageNouns.includes(tokens[i]?.lower ?? '') || tokens[i - 1]?.text !== '-') return null;
  return tokens[i - 2]?.kind === 'number' ? (tokens[i - 2]?.text ?? null) : null;
}

/** The forms of most verbs in the third person or the past. */
const VERBAL = /(?:ed|[^su]s)$/u;

/** *The 34-year-old* denies it: whether the words of an age at the token stand for somebody, not for the 34-year-old *bridge*. */
export function isAgeAlone(reading: Reading, i: number, lexicon: Lexicon): boolean {
  if (ageAt(reading, i, lexicon) === null) return false;
  const [next, behind] = reading.tokens.slice(i + 1, i + 3);
  if (next?.kind !== 'word' || lexicon.boundaries.has(next.lower) || lexicon.isDeterminer(next.lower))
    return true;
  if (isCapital(next.text) || lexicon.noun(next.lower)) return false;
  const object = behind?.kind === 'word' ? behind.lower : '';
  return VERBAL.test(next.lower) || lexicon.isDeterminer(object) || lexicon.pronoun(object) !== undefined;
}

/** The age that a phrase tells: the *34*-year-old, a nurse, *34*. */
export function ageOfPhrase(reading: Reading, phrase: NounPhrase, lexicon: Lexicon): string | null {
  for (let i = phrase.head; i >= phrase.first; i--) {
    const age = ageAt(reading, i, lexicon);
    if (age !== null) return age;
  }
  return ageBehind(reading, phrase.last, lexicon);
}

/** The age beside a name, behind it or in the words before: Ada Brink, *34*; *34*-year-old Ada Brink. */
export function ageOfName(reading: Reading, first: number, last: number, lexicon: Lexicon): string | null {
  for (let i = first - 1; i >= 0 && first - i <= MOST_BETWEEN + 1; i--) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word' || lexicon.boundaries.has(token.lower)) break;
    const age = ageAt(reading, i, lexicon);
    if (age !== null) return age;
  }
  return ageBehind(reading, last, lexicon);
}

/** *, 34,* or *(34)* or *, aged 34,* */
function ageBehind({ tokens }: Reading, at: number, { words }: Lexicon): string | null {
  const opener = tokens[at]?.text;
  if (opener !== ',' && opener !== '(') return null;
  const aged = words.agedWords.includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const age = tokens[aged];
  const next = tokens[aged + 1];
  if (age?.kind !== 'number' || !AGE.test(age.text)) return null;
  return next?.kind === 'mark' || aged === at + 2 ? age.text : null;
}

/** Whom *the 34-year-old* takes up: whoever the article has told to be of that age, the nearest first. */
export function peopleOfAge(mention: PhraseMention, at: number, { parties }: ArticleReading): Party[] {
  const { age, role, sense } = mention;
  if (age === null || !isTakenUp(mention) || sense?.sort === 'organisation' || sense?.sort === 'document')
    return [];
  const last = (party: Party): number => party.starts.findLast((start) => start < at) ?? -1;
  return parties
    .filter((party) => {
      const gender = party.gender ?? party.likelyGender;
      const agrees = !role.gender || !gender || gender === role.gender;
      return party.isHuman && party.firstAt < at && agrees && isAged(party, age);
    })
    .sort((a, b) => last(b) - last(a));
}

/** Whom the words for an age take up where the article has told nobody to be of it: whoever acted last and is of no other. */
export function lastOfAge(
  mention: PhraseMention,
  paragraph: Paragraph,
  reading: ArticleReading,
): Party | null {
  const alone = reading.lexicon.words.ageNouns.includes(mention.head);
  if (mention.age === null || !alone || !isTakenUp(mention)) return null;
  const mayBe = (party: Party): boolean => !party.joined.some((told) => told.age !== null);
  const at = paragraph.start + mention.start;
  const party =
    lastActing(at, paragraph, reading, mayBe) ??
    onlyPerson(at, paragraph, reading, ({ governed }) => !governed);
  return party && mayBe(party) ? party : null;
}

/** *The 34-year-old*; a language may put no article before it. */
function isTakenUp({ determiner }: PhraseMention): boolean {
  return determiner === 'definite' || determiner === 'none';
}

function isAged({ joined }: Party, age: string): boolean {
  return joined.some((mention) => mention.age === age);
}
