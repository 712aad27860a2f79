import type { Paragraph } from '../../../text/article-text';
import { startsWithCapital } from '../../../text/letters';
import type { ArticleReading } from '../article-reading';
import type { Reference } from '../mention';
import type { Party } from '../party';
import type { PhraseReader } from '../phrases/phrase-reader';
import type { Owner, PronounReader } from './pronoun-reader';

/** Finds whom words inside a role or a phrase stand for: *its* chair, *Norvolt’s* lawyer. */
export class Referents {
  readonly #reading: ArticleReading;
  readonly #phrases: PhraseReader;
  readonly #pronouns: PronounReader;

  constructor(reading: ArticleReading, phrases: PhraseReader, pronouns: PronounReader) {
    this.#reading = reading;
    this.#phrases = phrases;
    this.#pronouns = pronouns;
  }

  /** The party that words inside a role or a phrase name: *its*, *the county*, *Norvolt*, *Velmarian*. */
  of(reference: Reference | null, paragraph: Paragraph, owner: Owner = 'anything'): Party | null {
    if (!reference) return null;
    const at = paragraph.start + reference.start;
    if (reference.pronoun)
      return reference.pronoun.person === 3
        ? this.#pronouns.holder(reference.pronoun, at, paragraph, owner)
        : null;
    const { lexicon } = this.#reading;
    const inside = this.#reading
      .mentionsOf(paragraph.index)
      .filter(
        (mention) =>
          mention.start >= reference.start && mention.end <= reference.end && mention.sort !== 'pronoun',
      );
    const whole = this.#reading
      .mentionsOf(paragraph.index)
      .findLast(
        (mention) =>
          mention.sort === 'phrase' &&
          !mention.possessive &&
          mention.end === reference.end &&
          mention.start <= reference.start + 1,
      );
    const names = inside.filter((mention) => mention.sort === 'name');
    const last = names.at(-1);
    // China’s Maritime Bureau
    const owned = names[0]?.possessive === true && last?.end === reference.end ? last : names[0];
    const name = whole ? undefined : owned;
    const state = this.#reading.names.state(reference.text);
    if (state) return state;
    const party = this.#partyOf(reference.text.toLowerCase());
    if (party) return party;
    const behind = name ? paragraph.body.text.slice(name.end, reference.end) : '';
    if (name?.sort === 'name' && !/^\s\p{Ll}/u.test(behind))
      return this.#reading.readName(name, paragraph).party; // Kelmar, but not the Kelmar plant
    const joint = behind.trim().split(' ');
    // Local 88 of the Dockers’ Union is a body of its own
    if (
      joint[0] === lexicon.words.of &&
      startsWithCapital(joint.find((word) => !lexicon.isDeterminer(word) && word !== joint[0]) ?? '')
    )
      return null;
    const two = lexicon.words.conjunctions.includes(joint[0] ?? '') && startsWithCapital(joint[1] ?? '');
    if (two && joint.length === 2) return null; // Marlow and Vale is one body
    const phrase =
      whole ?? inside.find((mention) => mention.end === reference.end) ?? (name ? undefined : inside[0]);
    if (phrase?.sort === 'phrase')
      return (
        this.#reading.partyOf(phrase, paragraph) ?? this.#phrases.find(phrase, paragraph, false)[0] ?? null
      );
    if (lexicon.words.genitive !== '' && lexicon.words.nationNouns.includes(reference.text))
      return this.#stateBefore(at);
    const [bearer] = this.#reading.names.bearers(reference.text.toLowerCase());
    if (bearer || NAME.test(reference.text)) return bearer ?? null;
    return this.#phrases.bodies.byNoun(reference.text, at);
  }

  /** *Landet*s minister: the state that the article has named last. */
  #stateBefore(at: number): Party | null {
    const found: { party: Party | null } = { party: null };
    this.#reading.timeline.before(at, ({ party, spokenBy }) => {
      if (party.kind === 'state' && spokenBy < 0) found.party = party;
      return found.party !== null;
    });
    return found.party;
  }

  /** Those whom a possessor may stand for, the likeliest first. */
  ownersOf(reference: Reference, paragraph: Paragraph): readonly Party[] {
    const { pronoun } = reference;
    if (pronoun?.person === 3)
      return this.#pronouns.owners(pronoun, paragraph.start + reference.start, paragraph);
    const party = pronoun ? null : this.of(reference, paragraph);
    return party ? [party] : [];
  }

  /** *Liberal*: the Liberals, if the article calls them so. */
  #partyOf(adjective: string): Party | null {
    const { lexicon, names } = this.#reading;
    if (!lexicon.words.partyNames.includes(adjective)) return null;
    const [first] = lexicon.pluralsOf(adjective).flatMap((plural) => names.bearers(plural));
    return first?.kind === 'person' ? null : (first ?? null);
  }
}

/** Two words with capitals and no other: *National Committee*. */
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;
