import type { Gender, Lexicon } from '../lexicon';
import type { Mention, NameMention } from '../mention';
import { withSurname } from './shared-surnames';

/** How many paragraphs back the relative of *his wife, Ada* is looked for. */
const REACH = 2;

/** A name with the paragraph in which it stands. */
export interface FullName {
  readonly mention: NameMention;
  readonly paragraph: number;
}

/**
 * The full names of people whom the article brings in by what they are to somebody and a first name only, and then
 * calls by that one’s surname: *Tom Brink’s wife, Ada,* was there. *Mrs Brink* said.
 *
 * @param paragraphs the mentions of each paragraph
 */
export function surnamesOfRelatives(
  paragraphs: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): FullName[] {
  const full: FullName[] = [];
  const before: NameMention[][] = [];
  paragraphs.forEach((mentions, paragraph) => {
    const here: NameMention[] = [];
    before.push(here);
    for (const mention of mentions) {
      if (mention.sort !== 'name') continue;
      const gender = genderOfRelative(mention);
      const known = before.slice(-1 - REACH).flat();
      const surname = gender ? surnameOfOwner(mention, known) : undefined;
      if (gender && surname && isCalledBy(surname, gender, paragraphs, lexicon))
        full.push({ mention: withSurname(mention, surname), paragraph });
      here.push(mention);
    }
  });
  return full;
}

/** Whether a bare first name stands beside a noun for a woman or man of somebody’s family. */
function genderOfRelative({ words, depth, title, roles, attributive }: NameMention): Gender | undefined {
  if (words.length > 1 || depth > 0 || title !== null || attributive) return undefined;
  return roles.find(({ kin, of }) => kin && of !== null)?.gender;
}

/** The surname of the one whose relative it is: named beside the noun, or the last one with a surname before *his*. */
function surnameOfOwner(mention: NameMention, before: readonly NameMention[]): string | undefined {
  const of = mention.roles.find((role) => role.kin && role.of !== null)?.of;
  const owner = of?.pronoun
    ? before.findLast(({ words, title }) => words.length > 1 || title !== null)?.name
    : of?.text;
  return owner?.split(' ').at(-1);
}

/** Whether somebody of that gender goes by the surname and a title, whom no full name brings in. */
function isCalledBy(
  surname: string,
  gender: Gender,
  paragraphs: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): boolean {
  const key = surname.toLowerCase();
  let called = false;
  for (const mentions of paragraphs)
    for (const mention of mentions) {
      if (mention.sort !== 'name' || mention.words.at(-1) !== key) continue;
      const [first = ''] = mention.words;
      if (mention.words.length === 1) called ||= mention.title === gender;
      else if (lexicon.forename(first) === gender || mention.title === gender) return false;
    }
  return called;
}
