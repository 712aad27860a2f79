import type { Paragraph } from '../../text/article-text';
import type { ArticleReading, Resolution } from './article-reading';
import { Party } from './party';

/** Resolves *one*, *one of them*, *the other*, *both*, *the last*: some of a group mentioned before. */
export class Partitives {
  readonly #reading: ArticleReading;
  readonly #parts = new Map<string, Party>();

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /** Whether the source says nothing beyond which part of a group: not *one resident*, not *two people*. */
  covers(lower: string): boolean {
    const words = lower.replace(/,.*$/u, '').split(/\s+/u);
    const { lexicon } = this.#reading;
    if (lexicon.pronoun(words[0] ?? '') !== undefined) return true;
    // the other *two*; but the former *midwife*
    const own = words.slice(1).findIndex((word) => !lexicon.partitives.has(word)) + 1;
    return own === 0 || words[own] === lexicon.words.of;
  }

  resolve(lower: string, at: number, paragraph: Paragraph): Resolution | null {
    if (!this.covers(lower)) return null;
    const fellow = lower === this.#reading.lexicon.words.another ? this.#fellow(at, paragraph) : null;
    if (fellow) return { party: fellow, others: [] };
    const group = this.#group(at, paragraph);
    if (!group) return null;
    const words = lower.replace(/,.*$/u, '').split(/\s+/u);
    const { wholePartitives, definiteArticles } = this.#reading.lexicon.words;
    if (words.some((word) => wholePartitives.includes(word)) || group.kind === 'document')
      return { party: group, others: [] };
    const definite = definiteArticles.includes(words[0] ?? '');
    const [person = ''] = this.#reading.lexicon.words.personNouns;
    const name = definite ? `${words.join(' ')} ${this.#one(group) ?? person}` : `one of ${theGroup(group)}`;
    const part = this.#part(name, group, definite);
    return { party: part, others: [] };
  }

  /** *Another*, behind somebody without a name: one more of the kind. */
  #fellow(at: number, paragraph: Paragraph): Party | null {
    const found: { party: Party | null } = { party: null };
    this.#reading.timeline.before(at, ({ party, source, paragraph: where }) => {
      if (paragraph.index - where > 1) return true;
      if (source && party.kind === 'anonymous' && !party.plural && party.head) found.party = party;
      return source;
    });
    const [mention] = found.party?.joined ?? [];
    if (!found.party || mention?.sort !== 'phrase') return null;
    const { parties, lexicon } = this.#reading;
    const fellow = new Party(parties.length, 'anonymous', false, [], { head: found.party.head });
    fellow.givenName = [lexicon.words.another, ...mention.modifiers, found.party.head].join(' ');
    fellow.givenRole = mention.role.role;
    fellow.of = found.party.of;
    parties.push(fellow);
    return fellow;
  }

  #part(name: string, group: Party, again: boolean): Party {
    const known = this.#parts.get(name);
    if (known && again) return known;
    const { parties } = this.#reading;
    const part = new Party(parties.length, 'anonymous', false, [], { head: group.head });
    part.givenName = name;
    part.givenRole = this.#one(group);
    part.of = group;
    parties.push(part);
    this.#parts.set(name, part);
    return part;
  }

  /** The noun for one of the group; people are persons one by one. */
  #one({ head }: Party): string | null {
    const { lexicon } = this.#reading;
    return head === '' || lexicon.noun(head)?.sort === 'group' || head === lexicon.words.personNouns[0]
      ? null
      : head;
  }

  /** The group that spoke or was mentioned last. */
  #group(at: number, paragraph: Paragraph): Party | null {
    const found: { mentioned?: Party; subject?: Party; source?: Party } = {};
    this.#reading.timeline.before(at, ({ party, ...entry }) => {
      if (paragraph.index - entry.paragraph > 2) return true;
      if (entry.spokenBy >= 0 || !party.plural) return false;
      if (entry.source) found.source = party;
      else if (entry.subject) found.subject ??= party;
      else found.mentioned ??= party;
      return entry.source;
    });
    return found.source ?? found.subject ?? found.mentioned ?? null;
  }
}

function theGroup(group: Party): string {
  const phrases = group.joined.filter((mention) => mention.sort === 'phrase');
  const core =
    (phrases.find(({ determiner }) => determiner === 'quantifier') ?? phrases[0])?.core ?? group.head;
  const form = core.charAt(0).toLowerCase() + core.slice(1);
  return /^(?:the|its|his|her|their)\b/u.test(form) ? form : `the ${form}`;
}
