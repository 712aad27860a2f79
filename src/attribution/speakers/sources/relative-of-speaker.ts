import type { ArticleReading } from '../article-reading';
import { ofWhom } from '../names/joined-words';
import { withoutGeneration } from '../names/name-form';
import { Party } from '../party';
import type { PhraseReader } from '../phrases/phrase-reader';

/** “*Mum* said no,” said Tom Reed: a bare noun for a relative in somebody’s words is a relative of theirs. */
export function relativeOfSpeaker(
  noun: string,
  owner: Party,
  phrases: PhraseReader,
  reading: ArticleReading,
): Party | null {
  const { lexicon, parties } = reading;
  const sense = lexicon.noun(noun);
  if (sense?.sort !== 'kin' || !owner.isHuman) return null;
  const known =
    phrases.relativeOf({ head: noun }, owner) ??
    parties.find(({ of, head, kind }) => of === owner && head === noun && kind === 'anonymous');
  if (known) return known;
  const party = new Party(parties.length, 'anonymous', false, [], { head: noun });
  const { possessiveEnding } = lexicon.words;
  const name = owner.spelling ?? owner.words.join(' ');
  const short = withoutGeneration(name.split(' ')).at(-1) ?? name;
  party.givenName =
    possessiveEnding === '' ? `${noun} ${ofWhom(short, lexicon)}` : `${short}${possessiveEnding}${noun}`;
  party.givenRole = `${noun} ${ofWhom(name, lexicon)}`;
  party.of = owner;
  party.addForm(noun.charAt(0).toUpperCase() + noun.slice(1));
  parties.push(party);
  return party;
}
