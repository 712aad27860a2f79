import { oncePer } from '../../once-per';
import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { NameMention, PhraseMention } from '../mention';
import type { Party } from '../party';

/** So many characters behind a name may stand before the words that say what the bearer is charged with. */
const REACH = 90;

/** *The defendant*: whoever the article says is on trial, if that is one person. */
export function personOnTrial(
  { head, determiner, sense, modifiers }: PhraseMention,
  reading: ArticleReading,
): Party | null {
  const { triedNouns } = reading.lexicon.words;
  if (determiner !== 'definite' || sense?.plural || modifiers.length > 0) return null;
  return triedNouns.includes(head) ? onlyOneTried(reading) : null;
}

const onlyOneTried = oncePer((reading: ArticleReading): Party | null => {
  const tried = new Set<Party>();
  for (const paragraph of reading.article.paragraphs)
    for (const mention of reading.mentionsOf(paragraph.index)) {
      if (mention.sort !== 'name' || mention.depth > 0 || !isTried(mention, paragraph, reading)) continue;
      const { party } = reading.readName(mention, paragraph);
      if (party?.named && party.kind === 'person') tried.add(party);
    }
  const [only] = tried;
  return tried.size === 1 ? (only ?? null) : null;
});

/** *Ada Brink, 34, is accused of* theft; *the trial of* Ada Brink; Ada Brink’s *trial*. */
function isTried(
  { start, end, outerStart, subject, sentence, possessive }: NameMention,
  { body }: Paragraph,
  { lexicon: { words } }: ArticleReading,
): boolean {
  const place = body.sentences[sentence];
  const from = place?.start ?? 0;
  const before = body.text.slice(from, Math.min(start, outerStart)).toLowerCase().trimEnd();
  if (words.trialsOf.some((opening) => ` ${before}`.endsWith(` ${opening}`))) return true;
  const after = body.text.slice(end, Math.min(place?.end ?? end, end + REACH)).toLowerCase();
  if (possessive) return words.trialNouns.some((noun) => new RegExp(`^['’]s? ${noun}\\b`, 'u').test(after));
  return subject && words.onTrial.some((phrase) => new RegExp(` ${phrase}\\b`, 'u').test(after));
}
