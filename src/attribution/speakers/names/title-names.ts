import type { Lexicon } from '../lexicon';
import type { Mention, NameMention } from '../mention';

/** The words of a first name and a surname. */
const FULL = 2;

/**
 * Names in titles that give every word a capital, cut to what is one elsewhere in the article: *Ada Brink* Wades In,
 * where the text calls her Ada Brink or Brink.
 *
 * @param paragraphs the mentions of each paragraph
 * @returns the same, with other mentions only where a name has been cut
 */
export function cutTitleNames(
  paragraphs: readonly (readonly Mention[])[],
  lexicon: Lexicon,
): readonly (readonly Mention[])[] {
  if (!paragraphs.some((mentions) => mentions.some(isOfTitle))) return paragraphs;
  const known = new Set<string>();
  for (const mention of paragraphs.flat())
    if (mention.sort === 'name' && !(mention.weak && mention.words.length > 1)) {
      known.add(mention.key);
      if (!mention.organisation) known.add(mention.words.at(-1) ?? '');
    }
  return paragraphs.map((mentions) =>
    mentions.some(isOfTitle)
      ? mentions.map((mention) =>
          isOfTitle(mention) ? cut(mention, lengthOf(mention, known, lexicon)) : mention,
        )
      : mentions,
  );
}

/** Whether a name of several words may owe its capitals to its place: all words of the title have them. */
function isOfTitle(mention: Mention): mention is NameMention {
  return mention.sort === 'name' && mention.weak && mention.words.length > 1;
}

/** How many words of the run are the name: as many as the text knows together, else a first name and the next. */
function lengthOf({ words }: NameMention, known: ReadonlySet<string>, lexicon: Lexicon): number {
  if (known.has(words.join(' '))) return words.length;
  for (let count = words.length - 1; count > 0; count--)
    if (known.has(words.slice(0, count).join(' '))) return count;
  return lexicon.forename(words[0] ?? '') === undefined ? words.length : FULL;
}

function cut(mention: NameMention, count: number): NameMention {
  const written = mention.name.split(/(?<=\S)\s+/u);
  if (count >= mention.words.length || written.length !== mention.words.length) return mention;
  const name = mention.name.slice(0, mention.name.indexOf(written[count] ?? '')).trimEnd();
  const words = mention.words.slice(0, count);
  return {
    ...mention,
    ...{ name, words, key: words.join(' '), end: mention.end - (mention.name.length - name.length) },
    ...{ organisation: false, place: false, possessive: false, attributive: false },
  };
}
