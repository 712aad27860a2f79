import type { ArticleReading } from '../article-reading';
import type { Party } from '../party';
import { homeState } from './home-state';
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
export function stateOfBody(
  { named, plural, head, words, of }: Party,
  reading: ArticleReading,
): string | null {
  const { ministryNouns, nationalForces } = reading.lexicon.words;
  if (
    named ||
    plural ||
    of ||
    !(ministryNouns.includes(head) || nationalForces.includes([...words, head].join(' ')))
  )
    return null;
  const states = reading.parties.filter(({ kind }) => kind === 'state');
  const [only, other] = states.filter(({ spokeCount }) => spokeCount > 0);
  const [main, second] = states.filter(({ joined }) => joined.length >= MAIN_MENTIONS);
  if (other || second || !main || (only && only !== main)) return homeState(reading);
  return nameOfBody(main, reading);
}
