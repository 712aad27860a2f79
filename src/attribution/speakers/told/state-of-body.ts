import type { ArticleReading } from '../article-reading';
import type { Party } from '../party';
import { homeState, stateOfLead } from './home-state';
import { MAIN_MENTIONS } from './main-body';
import { nameOfBody } from './party-name';

/** The state that a body belongs to by its name: the *Finnish* Border Guard, National Bank of *Velmaria*. */
export function nationIn({ named, words, head }: Party, { lexicon, names }: ArticleReading): Party | null {
  const { stateBodies, of } = lexicon.words;
  const [first = ''] = words;
  if (!named) return null;
  const last = words.at(-1) ?? head;
  const joint = words.lastIndexOf(of);
  if (joint > 0)
    return stateBodies.includes(words[joint - 1] ?? '')
      ? names.state(words.slice(joint + 1).join(' '))
      : null;
  if (stateBodies.includes(first)) return names.state(last);
  return words.length > 1 && stateBodies.includes(last) ? names.state(first) : null;
}

/** *The foreign ministry*, *the army*: of the only state that the article lets speak and mentions again and again. */
export function stateOfBody(party: Party, reading: ArticleReading): string | null {
  const { named, plural, head, words, of } = party;
  const { ministryNouns, nationalForces } = reading.lexicon.words;
  const unowned = named
    ? isMereMinistry(party, reading)
    : ministryNouns.includes(head) || nationalForces.includes([...words, head].join(' '));
  if (plural || of || !unowned) return null;
  const states = reading.parties.filter(({ kind }) => kind === 'state');
  const [only, other] = states.filter(({ spokeCount }) => spokeCount > 0);
  const [main, second] = states.filter(({ joined }) => joined.length >= MAIN_MENTIONS);
  if (other || second || !main || (only && only !== main)) return homeState(reading) ?? stateOfLead(reading);
  return nameOfBody(main, reading);
}

/** *Interior Ministry*, *Ministry of Foreign Affairs*: a name that tells nothing but the field. */
function isMereMinistry({ words }: Party, { lexicon }: ArticleReading): boolean {
  const { ministryNouns, subjectWords, of, conjunctions } = lexicon.words;
  const ministry = words.some((word) => word !== ministryNouns.at(-1) && ministryNouns.includes(word));
  return (
    ministry &&
    words.every(
      (word) =>
        ministryNouns.includes(word) ||
        subjectWords.includes(word) ||
        lexicon.roleModifiers.has(word) ||
        lexicon.definite.has(word) ||
        word === of ||
        conjunctions.includes(word),
    )
  );
}
