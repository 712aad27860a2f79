import type { ArticleText, Paragraph } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { Steps } from '../../text/steps';
import type { ClaimDraft } from '../claim-draft';
import { placeOfDateline } from './names/dateline';
import { describedAsOneOf, describedInLead, describedJustBefore } from './roles/described-before';
import { isEmployer } from './roles/employer';
import { describeBearer, introduceNames } from './names/introduce-names';
import type { Lexicon } from './lexicon';
import { nameLater } from './names/later-names';
import type { Mention, NameMention, PhraseMention, PronounMention, Reference, Role } from './mention';
import { NameRegister, type NameReading } from './names/name-register';
import { isFormer, type Party } from './party';
import { organisationsByNoun } from './phrases/organisation-nouns';
import { PhraseBounds } from './phrases/phrase-bounds';
import { PhraseRegister } from './phrases/phrase-register';
import { sentenceAt, type Owner } from './sources/pronoun-reader';
import { findSeats } from './names/seats-of-states';
import { cutTitleNames } from './names/title-names';
import { surnamesOfRelatives } from './names/surnames-of-relatives';
import { SourceReader } from './sources/source-reader';
import type { SourceWords } from './sources/source-words';
import { SpokenPlaces } from './sources/spoken-places';
import { Timeline } from './sources/timeline';

/** The party that speaks in a draft, with those that fit nearly as well. */
export interface Resolution {
  readonly party: Party | null;
  readonly others: readonly Party[];
}

/** Where mentions come from; what it has found once it keeps. */
export interface MentionSource {
  mentions(paragraph: Paragraph): readonly Mention[];
  words(paragraph: Paragraph, source: TextRange): SourceWords;
  /** The phrase that a source without any known noun makes. */
  source(paragraph: Paragraph, source: TextRange): PhraseMention | null;
}

/** So many paragraphs are walked through in one step: about a millisecond’s work. */
const PARAGRAPHS_A_STEP = 16;

/** *When pressed again by* Ada Brink: more words before an agent hold a subject of their own. */
const MOST_BEFORE_AGENT = 4;

const UNRESOLVED: Resolution = { party: null, others: [] };

/** One reading of an article from front to end: parties are made, mentions join them, drafts get their speaker. */
export class ArticleReading {
  readonly article: ArticleText;
  readonly drafts: readonly ClaimDraft[];
  readonly lexicon: Lexicon;
  readonly parties: Party[] = [];
  readonly names: NameRegister;
  readonly phrases: PhraseRegister;
  readonly timeline = new Timeline();
  readonly places: SpokenPlaces;
  readonly #bounds: PhraseBounds;
  /** The place of the dateline as a name: *Garnet Falls* for GARNET FALLS. */
  readonly dateline: string | null;
  readonly find: MentionSource;
  /** Organisations where their names only modify a noun, in the order of the text: the *Norvolt* factory. */
  readonly modifying: { readonly party: Party; readonly at: number }[] = [];
  /** The people of each role word: *minister*, *chief*. */
  readonly byRole = new Map<string, Party[]>();
  /** Organisations with a name, by the nouns that can take them up: *palace*. */
  #organisations: Map<string, Party[]> | null = null;
  readonly #mentions: readonly (readonly Mention[])[];
  /** The party of each mention that has been reached. */
  readonly #partyOf: (Party | undefined)[][];
  readonly #nested: boolean[] = [];
  /** Whom each draft has been given to so far. */
  #results: readonly Resolution[] = [];
  readonly #sources: SourceReader;

  constructor(article: ArticleText, drafts: readonly ClaimDraft[], lexicon: Lexicon, find: MentionSource) {
    this.article = article;
    this.drafts = drafts;
    this.lexicon = lexicon;
    this.names = new NameRegister(lexicon, this.parties);
    this.phrases = new PhraseRegister(lexicon, this.parties);
    this.places = new SpokenPlaces(drafts);
    this.#bounds = new PhraseBounds(article.text, drafts);
    this.find = find;
    this.#mentions = cutTitleNames(
      article.paragraphs.map((paragraph) => find.mentions(paragraph)),
      lexicon,
    );
    this.#partyOf = article.paragraphs.map(() => []);
    this.dateline = placeOfDateline(article);
    this.#sources = new SourceReader(this);
  }

  mentionsOf(paragraph: number): readonly Mention[] {
    return this.#mentions[paragraph] ?? [];
  }

  partyOf(mention: Mention, paragraph: Paragraph): Party | undefined {
    return this.#partyOf[paragraph.index]?.[mention.index];
  }

  paragraphAt(offset: number): Paragraph | undefined {
    const { paragraphs } = this.article;
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return paragraphs[low - 1];
  }

  /** The one organisation that the headline names; `null` when it names several that the text goes on about. */
  teamOfHeadline(): Party | null {
    const teams = new Set<Party>();
    for (const mention of this.mentionsOf(0)) {
      const party = mention.sort === 'name' ? this.names.bearers(mention.key)[0] : undefined;
      if (party?.kind === 'organisation' && party.joined.length > 1) teams.add(party);
    }
    const [only] = teams;
    return teams.size === 1 ? (only ?? null) : null;
  }

  /** Organisations with a name that the noun can take up: *the palace* for the Amber Palace. */
  organisationsCalled(noun: string): readonly Party[] {
    this.#organisations ??= organisationsByNoun(this.parties, this.lexicon);
    return this.#organisations.get(noun) ?? [];
  }

  /** Reads the article and gives each draft its speaker. */
  *resolve(): Steps<Resolution[]> {
    yield* this.#gatherNames();
    yield;
    yield* introduceNames(this);
    yield;
    return yield* this.#walk();
  }

  *#gatherNames(): Steps<void> {
    for (const { index, start } of this.article.paragraphs) {
      for (const mention of this.mentionsOf(index))
        if (mention.sort === 'name' && !this.#isNation(mention))
          this.names.add({ mention, paragraph: index, base: start });
      if (index % PARAGRAPHS_A_STEP === 0) yield;
    }
    const relatives = surnamesOfRelatives(this.#mentions, this.lexicon);
    for (const { mention, paragraph } of relatives)
      this.names.add({ mention, paragraph, base: this.article.paragraphs[paragraph]?.start ?? 0 });
    this.names.settle();
    for (const { mention } of relatives) this.names.bearers(mention.key)[0]?.addForm(mention.name);
  }

  /** *Danish*, *the Dane*, *US* forces: no name of its own, as the *US* is that stands alone. */
  #isNation({ key, article, attributive }: NameMention): boolean {
    const { adjectives, states, nationals } = this.lexicon;
    const adjective = adjectives.has(key) && (attributive || !states.has(key));
    return adjective || (article && nationals.has(key));
  }

  *#walk(): Steps<Resolution[]> {
    const { drafts } = this;
    const results: Resolution[] = drafts.map(() => UNRESOLVED);
    this.#results = results;
    const order = drafts
      .map((_, draft) => ({ draft, at: this.#position(draft) }))
      .filter(({ draft }) => !this.isNested(draft))
      .sort((a, b) => a.at - b.at);
    let next = 0;
    for (const paragraph of this.article.paragraphs) {
      const { index } = paragraph;
      const end = this.article.paragraphs[index + 1]?.start ?? Infinity;
      const mentions = this.mentionsOf(index);
      let cursor = 0;
      const advance = (until: number): void => {
        for (; cursor < mentions.length; cursor++) {
          const mention = mentions[cursor];
          if (!mention || paragraph.start + mention.start >= until) return;
          this.#meet(mention, paragraph);
        }
      };
      for (; next < order.length; next++) {
        const { draft, at } = order[next] ?? { draft: 0, at: end };
        if (at >= end) break;
        advance(at);
        results[draft] = this.#sources.resolve(draft, paragraph, results);
        this.#note(results[draft], draft, paragraph, at);
      }
      advance(Infinity);
      if (index % PARAGRAPHS_A_STEP === 0) yield;
    }
    nameLater(this);
    findSeats(this, results);
    yield* this.#sources.resolveLater(results);
    return results.map(unmasked);
  }

  #position(draft: number): number {
    const { source, content, cue } = this.drafts[draft] ?? { source: [], content: [], cue: [] };
    // Free speech is read where it stands, when whoever came in since is known.
    return (cue.length > 0 ? source[0]?.start : undefined) ?? content[0]?.start ?? source[0]?.start ?? 0;
  }

  /** Whether the draft’s source stands in somebody else’s verbatim words. */
  isNested(index: number): boolean {
    const known = this.#nested[index];
    if (known !== undefined) return known;
    const nested = this.#standsInSpeech(index);
    this.#nested[index] = nested;
    return nested;
  }

  #standsInSpeech(index: number): boolean {
    const draft = this.drafts[index];
    if (!draft) return false;
    if (draft.within !== null) {
      const kind = this.drafts[draft.within]?.kind;
      if (kind === 'direct' || kind === 'unmarked') return true;
    }
    const source = draft.source[0];
    return source !== undefined && this.places.spokenBy(source.start, index) >= 0;
  }

  /** Who says the verbatim words that an offset stands in. */
  speakerAt(offset: number): Party | null {
    const party = this.#results[this.places.spokenBy(offset)]?.party ?? null;
    return party?.same ?? party;
  }

  /** Who is said to say the words that an offset stands in. */
  reporterAt(offset: number): Party | null {
    return this.#results[this.places.reportedBy(offset)]?.party ?? null;
  }

  /** The reader passes a mention: it joins its party and is remembered. */
  #meet(mention: Mention, paragraph: Paragraph): void {
    if (paragraph.kind === 'byline' || this.#isTurnLabel(mention, paragraph)) return;
    if (mention.sort === 'pronoun') {
      const party = this.#subjectOf(mention, paragraph);
      if (!party) return;
      if (party.kind === 'anonymous' && !party.likelyGender) party.vote(mention.form.gender, 1);
      for (const role of mention.roles) party.addRole(role, paragraph.index, paragraph.start + mention.start);
      this.#remember(party, mention, paragraph);
      return;
    }
    if (mention.sort === 'phrase' && this.lexicon.words.noOnes.includes(mention.article)) return;
    if (mention.sort === 'phrase' && this.lexicon.isUntold(mention.head)) return;
    const party =
      mention.sort === 'name'
        ? (this.readName(mention, paragraph).party ?? this.#ownerBehind(mention, paragraph))
        : this.readPhrase(mention, paragraph);
    if (!party) return;
    this.join(party, mention, paragraph);
    if (mention.sort === 'name' && mention.attributive) {
      const [, noun = ''] =
        /^ (\p{L}+)/u.exec(paragraph.body.text.slice(mention.end, mention.end + 20)) ?? [];
      if (party.kind === 'organisation' && !this.lexicon.words.regionNouns.includes(noun))
        this.modifying.push({ party, at: paragraph.start + mention.start });
      return;
    }
    const part = mention.sort === 'phrase' ? this.#sources.partOf(mention, paragraph) : null;
    if (part) {
      this.#remember(part, { ...mention, subject: true, preposition: '' }, paragraph);
      return;
    }
    if (this.#isApposition(mention, paragraph)) return;
    if (paragraph.kind === 'subheading' && party.joined.length === 1) return; // *Baked Too Hot* is nobody
    this.#remember(party, mention, paragraph);
  }

  /** *Q*: Was it late? A letter that opens a turn of an interview is no name. */
  #isTurnLabel({ start, end }: Mention, paragraph: Paragraph): boolean {
    if (!isLabel({ start: paragraph.start + start, end: paragraph.start + end }, paragraph)) return false;
    const { questionLabels, answerLabels } = this.lexicon.words;
    const label = paragraph.body.text.slice(start, end).toLowerCase();
    return questionLabels.includes(label) || answerLabels.includes(label);
  }

  /** Norvolt, *a company in Marl*: words that only say what the body named just before is. */
  #isApposition(mention: Mention, { index, body }: Paragraph): boolean {
    if (mention.sort !== 'phrase' || mention.determiner !== 'indefinite') return false;
    if (mention.sense?.sort !== 'organisation' || mention.depth > 0) return false;
    const named = this.mentionsOf(index)[mention.index - 1];
    if (named?.sort !== 'name' || named.possessive || named.attributive) return false;
    return body.text.slice(named.end, mention.start).trim() === ',';
  }

  /** *Norland* protested. *Its* minister …: a capital that may be due to its place, of which the next sentence says more. */
  #ownerBehind(mention: NameMention, { index }: Paragraph): Party | null {
    if (!mention.subject || mention.personal) return null;
    const next = this.mentionsOf(index)
      .slice(mention.index + 1)
      .find(({ sentence }) => sentence > mention.sentence);
    const its =
      next?.sort === 'pronoun' &&
      next.form.gender === 'n' &&
      next.possessive &&
      next.sentence === mention.sentence + 1;
    return its && this.names.bearers(mention.key).length === 0 ? this.names.force(mention) : null;
  }

  /** Whom *he* or *she* as the subject of a sentence of the narrative clearly stands for. */
  #subjectOf({ form, subject, start, roles }: PronounMention, paragraph: Paragraph): Party | null {
    if (!(subject || roles.length > 0) || (form.gender !== 'f' && form.gender !== 'm')) return null;
    const { party, others } = this.#sources.antecedentOf(form, paragraph.start + start, paragraph);
    return party && others.length === 0 ? party : null;
  }

  #remember(party: Party, mention: Mention, paragraph: Paragraph): void {
    const at = paragraph.start + mention.start;
    const spokenBy = this.places.spokenBy(at);
    this.timeline.add({
      party,
      at,
      paragraph: paragraph.index,
      sentence: mention.sentence,
      subject: mention.subject,
      introduces: party.kind === 'person' && party.introducedAt === at,
      source: false,
      free: false,
      relative: false,
      possessive: mention.possessive,
      governed: mention.preposition !== '',
      agent: this.#isAgent(mention, paragraph),
      employs:
        party.kind === 'organisation' && isEmployer(mention, this.mentionsOf(paragraph.index), this.lexicon),
      spokenBy: spokenBy >= 0 ? spokenBy : mention.depth > 0 ? Infinity : -1,
      reportedBy: this.places.reportedBy(at),
    });
  }

  /** *Asked by Ada Brink why*, *When pressed again by Brink*: whoever does what the first words of a sentence tell. */
  #isAgent({ preposition, sentence, ...mention }: Mention, { body }: Paragraph): boolean {
    const { words } = this.lexicon;
    if (preposition !== words.by || mention.possessive) return false;
    const opening = body.sentences[sentence]?.start ?? 0;
    const start = mention.sort === 'name' ? mention.outerStart : mention.start;
    const before = body.text.slice(opening, start).trim().toLowerCase().split(/\s+/u);
    return before.length <= MOST_BEFORE_AGENT && !before.some((word) => this.lexicon.isDeterminer(word));
  }

  /** A party has spoken: it is in the reader’s mind where its source stands, or its paragraph without marks. */
  #note({ party }: Resolution, draft: number, paragraph: Paragraph, at: number): void {
    if (!party) return;
    party.spokeCount++;
    const { source: [source] = [], cue = [], kind } = this.drafts[draft] ?? {};
    // Tribune: Was it late? Nobody speaks of who asks.
    if (party.givenRole === this.lexicon.words.interviewer && source && isLabel(source, paragraph)) return;
    const told = cue.length > 0 ? source : undefined;
    const known = party.joined.length > 0;
    if (!told && !(cue.length === 0 && kind === 'unmarked' && party.isHuman && known)) return;
    const { bare, first } = told ? this.find.words(paragraph, told) : { bare: '', first: '' };
    // No pronoun but *I* stands for whoever tells the story.
    if (!known && this.lexicon.pronoun(bare)?.person === 1) return;
    this.timeline.add({
      party,
      at,
      paragraph: paragraph.index,
      sentence: sentenceAt(paragraph, at),
      subject: false,
      introduces: false,
      source: told !== undefined,
      free: told === undefined,
      relative: this.lexicon.relatives.has(first) && first !== 'that',
      possessive: false,
      governed: false,
      agent: false,
      employs: false,
      spokenBy: -1,
      reportedBy: told ? this.places.reportedBy(told.start) : -1,
    });
  }

  /** Adds the mention to what is known of the party. */
  join(party: Party, mention: NameMention | PhraseMention, paragraph: Paragraph): void {
    const row = this.#partyOf[paragraph.index];
    if (!row || row[mention.index]) return;
    if (mention.index >= 0) row[mention.index] = party;
    const at = paragraph.start + mention.start;
    const described =
      mention.sort === 'name'
        ? (describedJustBefore(party, mention, paragraph.index, at, this) ??
          describedInLead(party, mention, paragraph.index, at, this))
        : null;
    if (described) described.becomes(party);
    else if (mention.sort === 'name')
      party.sharedRole ??= describedAsOneOf(party, mention, paragraph.index, this);
    party.firstAt = Math.min(party.firstAt, at);
    party.joined.push(mention.sort === 'phrase' ? this.#bounds.within(mention, paragraph.start) : mention);
    party.paragraphs.push(paragraph.index);
    party.starts.push(at);
    if (mention.sort === 'name') {
      this.#unmask(party, mention);
      if (party.roles.length === 0 && mention.roles.length > 0)
        describeBearer(party, mention, paragraph.index, paragraph.start);
    } else {
      const told = this.places.reportedBy(at) < 0; // what somebody is said to want says nothing of them
      if (told && party.named && party.kind === 'person')
        this.#addEpithet(party, mention, paragraph.index, at);
      const heard = mention.depth > 0 || this.places.spokenBy(at) >= 0;
      party.heard = heard && (party.heard || party.joined.length === 1);
    }
  }

  /** A description that takes up somebody without a role is their role. */
  #addEpithet(party: Party, { role, sense }: PhraseMention, paragraph: number, at: number): void {
    const held = party.roles.filter((placed) => placed.role.role !== null && !placed.role.kin);
    const adds = held.some((placed) => addsTo(placed.role, role)); // the minister, told as the sports minister of Marlow
    if (sense?.sort !== 'role' || (held.length > 0 && !adds)) return;
    party.addRole(role, paragraph, at);
    for (const word of role.words) {
      if (this.lexicon.boundaries.has(word)) break;
      const list = this.byRole.get(word);
      if (!list) this.byRole.set(word, [party]);
      else if (!list.includes(party)) list.push(party);
    }
  }

  /** *That engineer, Priya Nair*: the engineer mentioned without a name just before is she. */
  #unmask(party: Party, mention: NameMention): void {
    for (const role of mention.roles) {
      if (!role.definite) continue;
      const unnamed = this.phrases.latest(role.head);
      if (!unnamed || unnamed.plural || unnamed.same || unnamed.joined.length > 3) continue;
      if (isFormer(unnamed, this.lexicon) && !role.words.some((word) => this.lexicon.formerly.has(word)))
        continue;
      unnamed.becomes(party);
    }
  }

  readName(mention: NameMention, paragraph: Paragraph): NameReading {
    const known = this.partyOf(mention, paragraph);
    if (known) return { party: known, others: [] };
    const reading = this.names.read({ mention, paragraph: paragraph.index, base: paragraph.start });
    const near = reading.others.length > 0 ? this.#lastBearer(mention, paragraph) : null;
    if (!near || near === reading.party) return reading;
    const others = reading.others.filter((other) => other !== near);
    return { party: near, others: reading.party ? [reading.party, ...others] : others };
  }

  /** Her father, Tom Brink, was calm. *Brink* said: of two with one surname the one whom the sentence just before is about. */
  #lastBearer(mention: NameMention, paragraph: Paragraph): Party | null {
    if (mention.title !== null || mention.words.length > 1 || mention.possessive) return null;
    const before = paragraph.body.text.slice(0, mention.start).toLowerCase().trimEnd().split(/\s+/u);
    if (this.lexicon.definite.has(before.at(-2) ?? '')) return null; // the *elder* Brink
    const bearers = this.names.bearers(mention.key);
    const at = paragraph.start + mention.outerStart;
    // the first sentence of a paragraph goes on with the one before where somebody speaks
    const answers = mention.sentence === 0 && this.drafts.some(({ source }) => source[0]?.start === at);
    const acting = new Set<Party>();
    let close = -1;
    this.timeline.before(paragraph.start + mention.start, ({ party, ...entry }) => {
      if (entry.spokenBy >= 0) return false;
      if (paragraph.index - entry.paragraph > (answers ? 1 : 0)) return true;
      if (close < 0) close = entry.sentence;
      if (entry.sentence !== close) return true;
      const acts = entry.subject || entry.source || entry.introduces;
      if (party.isHuman && (acts || bearers.includes(party)) && !entry.possessive) acting.add(party);
      return false;
    });
    const [only] = acting;
    return only && acting.size === 1 && bearers.includes(only) ? only : null;
  }

  /** The party that a phrase of the narrative stands for: one mentioned before or a new one. */
  readPhrase(mention: PhraseMention, paragraph: Paragraph): Party {
    return (
      this.partyOf(mention, paragraph) ??
      this.#sources.findPhrase(mention, paragraph, false)[0] ??
      this.phrases.create(mention)
    );
  }

  /**
   * The party that words inside a role or phrase name.
   * @param owner what can have what it is said to have: *its chair*
   */
  referent(reference: Reference, paragraph: Paragraph, owner: Owner = 'anything'): Party | null {
    return this.#sources.referents.of(reference, paragraph, owner);
  }

  /** Those whom a possessor may stand for, the likeliest first: *her*, *Brink*’s. */
  ownersOf(reference: Reference, paragraph: Paragraph): readonly Party[] {
    return this.#sources.referents.ownersOf(reference, paragraph);
  }
}

/** *Tribune*: Was it late? */
function isLabel({ start, end }: TextRange, paragraph: Paragraph): boolean {
  return start === paragraph.start && paragraph.body.text[end - start] === ':';
}

/** Whether a description tells more of an office than the words beside the name: of what, or for whom. */
function addsTo(known: Role, told: Role): boolean {
  if (known.head !== told.head || known.of !== null) return false;
  return told.of !== null || told.words.length > known.words.length;
}

/** The resolution with those that turned out to be somebody named before. */
function unmasked(resolution: Resolution): Resolution {
  const { party, others } = resolution;
  if (!party?.same && others.length === 0) return resolution;
  const found = party?.same ?? party;
  if (others.length === 0) return { party: found, others };
  const parties = new Set(others.map((other) => other.same ?? other));
  return { party: found, others: [...parties].filter((other) => other !== found) };
}
