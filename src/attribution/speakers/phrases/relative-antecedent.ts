import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import type { Party } from '../party';
import { sentenceAt } from '../sources/pronoun-reader';

/** How many mentions back somebody is looked for whom the sentence of the pronoun does not name. */
const FARTHEST = 4;

/** Whom a relative pronoun at the offset goes with: a person or group for *who*, anything else for *which*. */
export function relativeAntecedent(
  reading: ArticleReading,
  at: number,
  paragraph: Paragraph,
  pronoun: string,
): Party | null {
  const personal = reading.lexicon.words.personalRelatives.includes(pronoun);
  const sentence = sentenceAt(paragraph, at);
  const mentions = reading.mentionsOf(paragraph.index);
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.sentence > sentence || paragraph.start + mention.end > at) continue;
    if (mention.sentence < sentence) break;
    // Ida Ray, *Norvolt’s* head of research, who …
    if (mention.sort === 'pronoun' || mention.possessive) continue;
    const party = reading.partyOf(mention, paragraph);
    if (!party) continue;
    const human = party.isHuman || party.plural;
    if (personal ? human : !human || (party.named && party.unsure)) return party;
  }
  const found: { party: Party | null } = { party: null };
  let seen = 0;
  reading.timeline.before(at, ({ party }) => {
    if (personal || !party.isHuman) found.party = party;
    return found.party !== null || ++seen > FARTHEST;
  });
  return found.party;
}
