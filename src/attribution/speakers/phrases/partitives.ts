import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading, Resolution } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { PhraseMention } from '../mention';
import { withoutGeneration } from '../names/name-form';
import { Party } from '../party';
import { sentenceAt } from '../sources/pronoun-reader';

/** More sentences than a paragraph has. */
const MOST_SENTENCES = 1 << 16;

/** How many characters behind the start of the words the noun of their group stands at most. */
const FARTHEST_GROUP = 40;

/** Resolves *one*, *one of them*, *the other*, *both*, *the last*: some of a group mentioned before. */
export class Partitives {
  readonly #reading: ArticleReading;
  readonly #parts = new Map<string, Party>();
  /** The part that the words at an offset stand for: a source, and then the sentence that opens with it. */
  readonly #partsAt = new Map<number, Party>();
  /** The groups of which some spoke for themselves. */
  readonly #wholes = new Map<Party, Party>();
  readonly #pairs: { readonly members: readonly Party[]; readonly party: Party }[] = [];

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /** Whether the source says nothing beyond which part of a group: not *one resident*, not *two people*. */
  covers(lower: string): boolean {
    const words = lower.replace(/,.*$/u, '').split(/\s+/u);
    const { lexicon } = this.#reading;
    if (lexicon.pronoun(words[0] ?? '') !== undefined) return true;
    // the other *two*; but the former *midwife*
    if (this.#compares(words)) return true;
    const own = words.slice(1).findIndex((word) => !lexicon.partitives.has(word)) + 1;
    return own === 0 || words[own] === lexicon.words.of;
  }

  resolve(lower: string, at: number, paragraph: Paragraph): Resolution | null {
    if (!this.covers(lower)) return null;
    const { lexicon } = this.#reading;
    const fellow = lower === lexicon.words.another ? this.#fellow(at, paragraph) : null;
    if (fellow) return { party: fellow, others: [] };
    const words = lower.replace(/,.*$/u, '').split(/\s+/u);
    const { wholePartitives, definiteArticles, pairPartitives } = lexicon.words;
    const ordered = words.length === 2 ? this.#ofTwo(words[1] ?? '', at, paragraph) : null;
    if (ordered) return { party: ordered, others: [] };
    const joint = words.length === 1 && pairPartitives.includes(lower) ? this.#pair(at, paragraph) : null;
    if (joint) return { party: joint, others: [] };
    const told = this.#toldGroup(at, paragraph);
    const group = told ?? this.#group(at, paragraph);
    if (!group) return this.#oneOfTwo(words);
    const some = this.#isSome(words);
    const owned =
      told && lexicon.words.smallNumbers.includes(words[0] ?? '') ? this.#owned(at, paragraph) : null;
    if (some && owned !== null && group.kind === 'group')
      return { party: this.#someOf(words, group, owned), others: [] };
    if (some && group.spokeCount > 0 && group.kind !== 'document')
      return { party: this.#someOf(words, group), others: [] };
    // Three of them, where the group is silent itself, go by its name.
    const whole = some || words.some((word) => wholePartitives.includes(word));
    if (whole || group.kind === 'document') return { party: group, others: [] };
    const definite = definiteArticles.includes(words[0] ?? '');
    if (this.#compares(words)) {
      const which = `${words.slice(0, 2).join(' ')} ${lexicon.words.of} ${theGroup(group, lexicon)}`;
      return { party: this.#part(which, group, true), others: [] };
    }
    const [person = ''] = this.#reading.lexicon.words.personNouns;
    const ordinal = this.#isOrdinal(words);
    const which = words[0] === lexicon.words.another ? words[0] : 'one';
    const name =
      definite || ordinal
        ? `${words.join(' ')} ${this.#one(group) ?? person}`
        : `${which} of ${(told && this.#groupAsTold(at, paragraph)) ?? theGroup(group, lexicon)}`;
    const part = this.#partsAt.get(at) ?? this.#part(name, group, definite);
    this.#partsAt.set(at, part);
    part.givenRole = (told && this.#described(at, paragraph)) ?? part.givenRole;
    return { party: part, others: [] };
  }

  /** *Den ene* says …, *den anden* …: people of whom nothing else is told, where an article stands before the word. */
  #oneOfTwo(words: readonly string[]): Resolution | null {
    const { parties, lexicon } = this.#reading;
    const [article = '', which = ''] = words;
    const alone = words.length === 2 && lexicon.words.pairWords.includes(which);
    if (!alone || !lexicon.words.definiteArticles.includes(article)) return null;
    const name = words.join(' ');
    const party = this.#parts.get(name) ?? new Party(parties.length, 'anonymous', false, [], { head: which });
    if (!this.#parts.has(name)) {
      party.givenName = name;
      parties.push(party);
      this.#parts.set(name, party);
    }
    return { party, others: [] };
  }

  /** *One of the islanders*: the group that the words behind *of* name. */
  #toldGroup(at: number, paragraph: Paragraph): Party | null {
    const { of } = this.#reading.lexicon.words;
    const mention = this.#groupBehind(at, paragraph);
    if (mention?.preposition !== of) return null;
    const group = this.#reading.readPhrase(mention, paragraph);
    this.#reading.join(group, mention, paragraph);
    return group;
  }

  /** The first crowd that the words from the offset on mention, a few words behind it. */
  #groupBehind(at: number, paragraph: Paragraph): PhraseMention | null {
    const start = at - paragraph.start;
    const found = this.#reading.mentionsOf(paragraph.index).find((mention) => mention.start >= start);
    const next = found?.possessive ? this.#reading.mentionsOf(paragraph.index)[found.index + 1] : found;
    if (next?.sort !== 'phrase' || next.sense?.plural !== true || next.start - start > FARTHEST_GROUP)
      return null;
    return next;
  }

  /** Two of *the journal’s own reviewers*: the words for people of a body, where the source has them; else `null`. */
  #owned(at: number, paragraph: Paragraph): string | null {
    const mention = this.#groupBehind(at, paragraph);
    return mention?.possessor && !mention.possessor.pronoun ? mention.text : null;
  }

  /** *One of the diplomats* keeps the words of the article, though it tells of two Western diplomats before; else `null`. */
  #groupAsTold(at: number, paragraph: Paragraph): string | null {
    const mention = this.#groupBehind(at, paragraph);
    const { lexicon } = this.#reading;
    if (mention?.determiner !== 'definite' || mention.of) return null;
    return [lexicon.words.definiteArticles[0] ?? '', withModifiers(mention, lexicon)].join(' ');
  }

  /** One of the islanders, *a retired nurse*: what the part is. */
  #described(at: number, paragraph: Paragraph): string | null {
    const group = this.#groupBehind(at, paragraph);
    const behind = group && this.#reading.mentionsOf(paragraph.index)[group.index + 1];
    if (behind?.sort !== 'phrase' || behind.determiner !== 'indefinite' || behind.sense?.sort !== 'role')
      return null;
    const between = paragraph.body.text.slice(group?.end ?? 0, behind.start);
    return between.trim() === ',' ? behind.role.role : null;
  }

  /** *One of the tenants* has left: the part that opens a sentence, of the group that a mention names; else `null`. */
  partOf(mention: PhraseMention, paragraph: Paragraph): Party | null {
    const { lexicon } = this.#reading;
    if (mention.sense?.plural !== true || mention.preposition !== lexicon.words.of) return null;
    const sentence = paragraph.body.sentences[mention.sentence];
    const opening = sentence ? paragraph.body.text.slice(sentence.start, mention.start).trim() : '';
    const [one = '', of = '', ...rest] = opening.toLowerCase().split(/\s+/u);
    if (rest.length > 0 || of !== lexicon.words.of || !this.#isSingle(one) || !sentence) return null;
    return this.resolve(`${one} ${of}`, paragraph.start + sentence.start, paragraph)?.party ?? null;
  }

  /** *The older of the two*. */
  #compares([article = '', which = '', of = '']: readonly string[]): boolean {
    const { definiteArticles, comparatives, of: genitive } = this.#reading.lexicon.words;
    return definiteArticles.includes(article) && comparatives.includes(which) && of === genitive;
  }

  /** *Two of them*, *several of the guards* */
  #isSome([number = '', of = '']: readonly string[]): boolean {
    const { words } = this.#reading.lexicon;
    if (of !== words.of || this.#isSingle(number)) return false;
    return words.smallNumbers.includes(number) || words.fewPartitives.includes(number);
  }

  /** Four guards said no. *Two of them* said: those who have spoken as a group go by a name of their own as a part of it. */
  #someOf(
    [number = '']: readonly string[],
    group: Party,
    whom = theGroup(group, this.#reading.lexicon),
  ): Party {
    const { parties, lexicon } = this.#reading;
    const name = `${number} ${lexicon.words.of} ${whom}`;
    const known = this.#parts.get(name);
    if (known) return known;
    const options = { head: group.head, plural: true };
    const part = new Party(parties.length, 'anonymous', false, [], options);
    part.givenName = name;
    part.givenRole = group.placedRoles()[0]?.role.role ?? null;
    part.of = group;
    parties.push(part);
    this.#parts.set(name, part);
    this.#wholes.set(part, group);
    return part;
  }

  /** *A second* of several. */
  #isOrdinal([article = '', which = '', ...rest]: readonly string[]): boolean {
    const { indefinite, partitives } = this.#reading.lexicon;
    return indefinite.has(article) && partitives.has(which) && rest.length === 0;
  }

  #isSingle(word: string): boolean {
    const { indefiniteArticles, smallNumbers } = this.#reading.lexicon.words;
    return indefiniteArticles.includes(word) || word === smallNumbers[0];
  }

  /** *The former*, *the latter*: which of the two that one sentence names just before. */
  #ofTwo(word: string, at: number, paragraph: Paragraph): Party | null {
    const { orderedPartitives } = this.#reading.lexicon.words;
    const place = orderedPartitives.indexOf(word);
    if (place < 0) return null;
    const named: { people: Party[]; all: Party[]; sentence: number } = { people: [], all: [], sentence: -1 };
    const isPair = (): boolean => named.people.length > 1 || named.all.length > 1;
    this.#reading.timeline.before(at, ({ party, ...entry }) => {
      if (entry.paragraph !== paragraph.index && paragraph.index - entry.paragraph > 1) return true;
      const here = entry.paragraph * MOST_SENTENCES + entry.sentence;
      if (here !== named.sentence) {
        if (isPair()) return true;
        Object.assign(named, { people: [], all: [], sentence: here });
      }
      if (!party.named || entry.spokenBy >= 0 || entry.possessive) return false;
      if (!named.all.includes(party)) named.all.unshift(party);
      if (party.kind === 'person' && !named.people.includes(party)) named.people.unshift(party);
      return false;
    });
    const two = named.people.length > 1 ? named.people : named.all;
    return two.length === 2 ? (two[place] ?? null) : null;
  }

  /** *Both*, of two people with names who spoke or acted last, where no group did since. */
  #pair(at: number, paragraph: Paragraph): Party | null {
    const two: Party[] = [];
    const sentence = sentenceAt(paragraph, at);
    this.#reading.timeline.before(at, ({ party, ...entry }) => {
      if (paragraph.index - entry.paragraph > 1 || two.length > 1) return true;
      if (entry.spokenBy >= 0 || entry.reportedBy >= 0) return false;
      const acts = entry.source || entry.subject;
      if (party.plural) return acts || (entry.paragraph === paragraph.index && entry.sentence === sentence);
      if (!acts || !party.isHuman) return false;
      if (!party.named) return true;
      if (!two.includes(party)) two.unshift(party);
      return false;
    });
    const [first, second] = two;
    if (!first || !second) return null;
    const known = this.#pairs.find(({ members }) => members.includes(first) && members.includes(second));
    if (known) return known.party;
    const { parties, lexicon } = this.#reading;
    const party = new Party(parties.length, 'group', false, [], { plural: true });
    party.givenName = two.map(lastWord).join(` ${lexicon.words.conjunctions[0] ?? ''} `);
    parties.push(party);
    this.#pairs.push({ members: [first, second], party });
    return party;
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
    const { parties, lexicon } = this.#reading;
    const kind = lexicon.noun(group.head)?.sort === 'organisation' ? 'organisation' : 'anonymous';
    const part = new Party(parties.length, kind, false, [], { head: group.head });
    part.givenName = name;
    part.givenRole = kind === 'anonymous' ? this.#one(group) : null;
    part.of = group;
    parties.push(part);
    this.#parts.set(name, part);
    return part;
  }

  /** The noun for one of the group; people are persons one by one. */
  #one({ head, joined }: Party): string | null {
    const { lexicon } = this.#reading;
    if (head === '' || lexicon.noun(head)?.sort === 'group' || head === lexicon.words.personNouns[0])
      return null;
    const [first] = joined;
    return [...(first?.sort === 'phrase' ? ownModifiers(first, lexicon) : []), head].join(' ');
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
    const last = found.source ?? found.subject ?? found.mentioned ?? null;
    return (last && this.#wholes.get(last)) ?? last;
  }
}

/** Words between the article and the noun that are no names: two *former* Norvolt engineers, *bus* drivers. */
function ownModifiers({ text, modifiers }: PhraseMention, { words, idle, formerly }: Sayings): string[] {
  if (words.inflectedArticles) return []; // de to *tidligere* ingeniører: as one, an adjective has another form
  const told = new Set(text.split(/\s+/u));
  return modifiers.filter((word) => told.has(word) && (!idle.has(word) || formerly.has(word)));
}

type Sayings = Pick<Lexicon, 'words' | 'idle' | 'formerly'>;

/** *two former engineers*, from the whole phrase: its number, what it says of them and its noun. */
function withModifiers(mention: PhraseMention, lexicon: Sayings): string {
  const words = mention.core.split(' ');
  return [...words.slice(0, -1), ...ownModifiers(mention, lexicon), ...words.slice(-1)].join(' ');
}

/** The two engineers; of many no number is told: the publishers. */
function theGroup(group: Party, lexicon: Lexicon): string {
  const { words } = lexicon;
  const phrases = group.joined.filter((mention) => mention.sort === 'phrase');
  const counted = phrases.find(
    ({ determiner, article }) => determiner === 'quantifier' && words.smallNumbers.includes(article),
  );
  const plain = phrases.find(({ determiner }) => determiner !== 'quantifier');
  const [first] = phrases;
  const many = first && withModifiers(first, lexicon).split(' ').slice(1).join(' ');
  const told = counted ?? plain;
  const core = told ? withModifiers(told, lexicon) : many || group.head;
  const form = core.charAt(0).toLowerCase() + core.slice(1);
  return /^(?:the|its|his|her|their)\b/u.test(form) ? form : `the ${form}`;
}

/** The surname as the article spells it. */
function lastWord({ spelling, words }: Party): string {
  return withoutGeneration((spelling ?? words.join(' ')).split(' ')).at(-1) ?? '';
}
