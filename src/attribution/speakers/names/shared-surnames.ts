import type { Lexicon } from '../lexicon';
import type { Mention, NameMention } from '../mention';
import type { Reading } from '../reading';

/** *Ida* and Tom Brink: a first name that a conjunction joins to a full name has its surname, and stands for somebody. */
export function shareSurnames(mentions: Mention[], { body }: Pick<Reading, 'body'>, lexicon: Lexicon): void {
  mentions.forEach((mention, i) => {
    const next = mentions[i + 1];
    if (mention.sort !== 'name' || next?.sort !== 'name') return;
    const joint = body.text.slice(mention.end, next.start).trim().toLowerCase();
    const [first = '', second = '', ...rest] = [...mention.words, ...next.words];
    const couple =
      mention.words.length === 1 &&
      next.words.length === 2 &&
      rest.length === 1 &&
      lexicon.forename(first) !== undefined &&
      lexicon.forename(second) !== undefined &&
      lexicon.words.conjunctions.slice(0, 1).includes(joint) &&
      !next.organisation &&
      !mentions.some((other, at) => at < i && other.sort === 'name' && isFuller(other.words, first)) &&
      !lexicon.states.has(first) &&
      !lexicon.regions.has(first);
    const surname = next.name.split(' ').at(-1) ?? '';
    if (!couple || surname === '') return;
    mentions[i] = withSurname(mention, surname);
  });
}

/** A first name that a surname told elsewhere makes a full name. */
export function withSurname(mention: NameMention, surname: string): NameMention {
  const words = [...mention.words, surname.toLowerCase()];
  return {
    ...mention,
    name: `${mention.name} ${surname}`,
    words,
    key: words.join(' '),
    personal: true,
    weak: false,
    organisation: false,
  };
}

/** *Ida Osei* came. Ida and Tom Brink …: the first name is hers. */
function isFuller(words: readonly string[], first: string): boolean {
  return words.length > 1 && words[0] === first;
}
