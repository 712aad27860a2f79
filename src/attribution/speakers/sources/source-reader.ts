import { startsWithCapital } from '../../../text/letters';
import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { Steps } from '../../../text/steps';
import type { PronounForm } from '../../language/speaker-words';
import type { ArticleReading, Resolution } from '../article-reading';
import { compatriotOf } from '../roles/epithets';
import type { Lexicon } from '../lexicon';
import { FreeSpeech } from './free-speech';
import type { NameMention, PhraseMention, Reference } from '../mention';
import { nameGiven } from '../names/given-name';
import { ofWhom } from '../names/joined-words';
import { withoutGeneration } from '../names/name-form';
import { endsLikeAdverb } from '../names/opening-adverbs';
import { Party } from '../party';
import { Partitives } from '../phrases/partitives';
import { PhraseReader } from '../phrases/phrase-reader';
import { PronounReader, sentenceAt, type Owner } from './pronoun-reader';
import { relativeAntecedent } from '../phrases/relative-antecedent';
import { Shares } from '../phrases/shares';
import { SourceHead } from './source-head';

const NOBODY: Resolution = { party: null, others: [] };
/** So many claims are read in one step of what is read last. */
const CLAIMS_A_STEP = 64;

/** Reads the sources of drafts: whom the words name where they stand. */
export class SourceReader {
  readonly #reading: ArticleReading;
  readonly #phrases: PhraseReader;
  readonly #partitives: Partitives;
  readonly #shares: Shares;
  readonly #free: FreeSpeech;
  readonly #heads: SourceHead;
  readonly #pronouns: PronounReader;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
    this.#phrases = new PhraseReader(reading);
    this.#partitives = new Partitives(reading);
    this.#shares = new Shares(reading.lexicon, reading.parties);
    this.#free = new FreeSpeech(reading);
    this.#heads = new SourceHead(reading);
    this.#pronouns = new PronounReader(reading);
  }

  /** Resolves a draft that stands in the narrative, when the reader has come to its source. */
  resolve(index: number, paragraph: Paragraph, results: readonly Resolution[]): Resolution {
    const draft = this.#reading.drafts[index];
    const source = draft?.source[0];
    if (!draft) return NOBODY;
    if (!source) return draft.continues === null ? this.#free.resolve(index, paragraph, results) : NOBODY;
    if (draft.cue.length === 0) return this.#freeSource(index, source, paragraph, results);
    return this.#readSource(index, source, paragraph, null);
  }

  /** Speech without a cue, for which detection names whoever it thinks came in before. */
  #freeSource(
    index: number,
    source: TextRange,
    paragraph: Paragraph,
    results: readonly Resolution[],
  ): Resolution {
    const { article, lexicon } = this.#reading;
    const words = article.text.slice(source.start, source.end).toLowerCase();
    const place = this.#reading.paragraphAt(source.start) ?? paragraph;
    const elsewhere = place.index !== paragraph.index;
    const draft = this.#reading.drafts[index];
    if (elsewhere && draft?.act === 'question' && draft.kind === 'unmarked')
      return this.#free.resolve(index, paragraph, results);
    if (elsewhere && (lexicon.relatives.has(words) || lexicon.pronoun(words))) {
      const free = this.#free.resolve(index, paragraph, results);
      // Further on in an interview the pronoun is all that brought its speaker on stage.
      return free.party ? free : this.#readSource(index, source, place, null);
    }
    const described = this.#describedBy(source, place);
    const read = described ? this.#name(described, place) : this.#readSource(index, source, place, null);
    const { party } = read;
    if (place.index === paragraph.index || (party?.isHuman && paragraph.index - place.index <= 1))
      return read;
    const other = this.#free.introducer(paragraph, index, results);
    return other && other !== party ? { party: other, others: party ? [party] : [] } : read;
  }

  /** Free speech belongs to the person brought in, not to the institute that only says where they work. */
  #describedBy(source: TextRange, paragraph: Paragraph): NameMention | null {
    const start = source.start - paragraph.start;
    for (const mention of this.#reading.mentionsOf(paragraph.index))
      if (
        mention.sort === 'name' &&
        mention.end < start &&
        mention.roles.some(({ role, of }) => role !== null && of && of.start <= start && start < of.end)
      )
        return mention;
    return null;
  }

  /** What can be resolved only when the whole article has been read: speech within speech, continued speech, headings. */
  *resolveLater(results: Resolution[]): Steps<void> {
    const { drafts } = this.#reading;
    drafts.forEach((_, index) => {
      results[index] = this.#inherit(index, results, 0);
    });
    yield;
    this.#free.resolveHeadings(results);
    for (const index of drafts.keys()) {
      if (this.#reading.isNested(index)) results[index] = this.#nested(index, results, 0);
      if (index % CLAIMS_A_STEP === 0) yield;
    }
    this.#free.resolveHeadlineRoles(results, this.#phrases);
  }

  #inherit(index: number, results: readonly Resolution[], depth: number): Resolution {
    const own = results[index] ?? NOBODY;
    const from = this.#reading.drafts[index]?.continues ?? null;
    if (own.party || from === null || from === index || depth > 50) return own;
    return this.#inherit(from, results, depth + 1);
  }

  #nested(index: number, results: Resolution[], depth: number): Resolution {
    const draft = this.#reading.drafts[index];
    const source = draft?.source[0];
    if (!draft || !source || depth > 3) return results[index] ?? NOBODY;
    const owner = draft.within ?? this.#reading.places.spokenBy(source.start, index);
    const outer =
      owner >= 0 && owner !== index
        ? this.#reading.isNested(owner)
          ? this.#nested(owner, results, depth + 1)
          : results[owner]
        : undefined;
    // Free speech that another’s words seem to introduce goes on with whoever says those words.
    if (draft.cue.length === 0 && draft.within === null) return outer ?? NOBODY;
    const paragraph = this.#reading.paragraphAt(source.start);
    if (!paragraph) return NOBODY;
    return this.#readSource(index, source, paragraph, { index: owner, party: outer?.party ?? null, results });
  }

  #readSource(index: number, source: TextRange, paragraph: Paragraph, owner: Voice | null): Resolution {
    const { lexicon } = this.#reading;
    const { lower, bare, first, second } = this.#reading.find.words(paragraph, source);
    const label = this.#free.label(lower, index, paragraph);
    if (label) return label;
    const form = lexicon.pronoun(bare);
    if (form) return this.#pronoun(form, index, source.start, paragraph, owner);
    if (lexicon.words.nobody.includes(lower)) return NOBODY;
    if (lexicon.relatives.has(first) && first !== 'that')
      return {
        party: relativeAntecedent(this.#reading, source.start, paragraph, first),
        others: [],
      };
    const share = this.#shares.resolve(this.#reading.article.text.slice(source.start, source.end));
    if (share) return { party: share, others: [] };
    const relative = owner?.party ? this.#ownRelative(lower, owner.party) : null;
    if (relative) return { party: relative, others: [] };
    const [cue] = this.#reading.drafts[index]?.cue ?? [];
    const head = this.#heads.find(source, paragraph, cue?.start);
    const mention = head?.sort === 'name' && this.#reading.names.isCrowd(head) ? null : head;
    const partitive =
      lexicon.partitives.has(first) ||
      (lexicon.indefinite.has(first) && lexicon.partitives.has(second)) ||
      (lexicon.definite.has(first) &&
        (lexicon.partitives.has(second) || lexicon.words.comparatives.includes(second)));
    if (partitive && (mention === null || this.#partitives.covers(lower))) {
      const named = this.#apposed(source, paragraph);
      if (named) return this.#oneOf(named, lower, source, paragraph);
      const part = this.#partitives.resolve(lower, source.start, paragraph);
      if (part) {
        const named = this.#partNamed(part, source, paragraph);
        if (!named && part.party) this.#describePart(part.party, source, paragraph);
        return named ?? part;
      }
    }
    if (mention?.sort === 'name') {
      const named = this.#withJoint(this.#name(mention, paragraph), mention, source, paragraph);
      if (named.party && this.#asks(index, source, paragraph))
        named.party.givenRole ??= named.party.kind === 'organisation' ? lexicon.words.interviewer : null;
      return named;
    }
    const nameless = mention?.determiner === 'none' && mention.text.toLowerCase() === lower; // Miller, of Ada Miller
    const called = mention && !nameless ? [] : this.#reading.names.called(lower);
    // Norvolt | estimates
    const [bearer, ...others] = mention || called.length > 0 ? called : this.#reading.names.bearers(lower);
    if (bearer && others.length === 0) return { party: bearer, others };
    const phrase = mention ?? this.#reading.find.source(paragraph, source);
    if (!phrase) return NOBODY;
    if (!startsWithCapital(this.#reading.article.text.slice(source.start)) && saysNobody(phrase, lexicon))
      return NOBODY;
    // *One mother, Ida Ray*, said
    const one =
      lexicon.partitives.has(first) && phrase.sense?.plural !== true
        ? this.#apposed(source, paragraph)
        : null;
    if (one?.party) {
      one.party.addRole(phrase.role, paragraph.index, source.start);
      return one;
    }
    return this.#phrase(phrase, paragraph, owner);
  }

  /** “*Mum* said no,” said Tom Reed: a bare noun for a relative in somebody’s words is a relative of theirs. */
  #ownRelative(noun: string, owner: Party): Party | null {
    const { lexicon, parties } = this.#reading;
    const sense = lexicon.noun(noun);
    if (sense?.sort !== 'kin' || !owner.isHuman) return null;
    const known =
      this.#phrases.relativeOf({ head: noun }, owner) ??
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

  /** *Tribune: Did you know?*: whether the source is the label of a question. */
  #asks(index: number, source: TextRange, { start, body }: Paragraph): boolean {
    const { act, kind } = this.#reading.drafts[index] ?? {};
    return (
      act === 'question' &&
      kind === 'unmarked' &&
      source.start === start &&
      body.text[source.end - start] === ':'
    );
  }

  /** *Neighbours heard it. One of them, Colm Brady, said*: without any other role he is a neighbour. */
  #oneOf(named: Resolution, lower: string, source: TextRange, paragraph: Paragraph): Resolution {
    const { party } = named;
    const { of } = this.#reading.lexicon.words;
    const told = party?.kind !== 'person' || party.roles.some(({ role }) => role.role !== null);
    if (!party || told || lower.split(' ')[1] !== of) return named;
    const part = this.#partitives.resolve(lower, source.start, paragraph)?.party;
    if (part?.kind === 'anonymous' && !part.plural) {
      party.givenRole ??= part.givenRole;
      party.of ??= part.of;
    }
    return named;
  }

  /** *One of the fitters, Colm Brady*: the name says which one, the group what they are. */
  #apposed(source: TextRange, paragraph: Paragraph): Resolution | null {
    const start = source.start - paragraph.start;
    const { text } = paragraph.body;
    let group: PhraseMention | null = null;
    for (const mention of this.#reading.mentionsOf(paragraph.index)) {
      if (mention.start < start || mention.start >= source.end - paragraph.start) continue;
      if (mention.sort === 'phrase' && mention.sense?.plural) group = mention;
      if (
        mention.sort !== 'name' ||
        mention.possessive ||
        text.slice(0, mention.outerStart).trimEnd().at(-1) !== ','
      )
        continue;
      const named = this.#name(mention, paragraph);
      if (named.party && group)
        named.party.addRole({ ...group.role, role: group.head, tail: '' }, paragraph.index, source.start);
      return named;
    }
    return null;
  }

  /** *One of the guards, a young sergeant*: the sergeant is that one. */
  #describePart(part: Party, source: TextRange, paragraph: Paragraph): void {
    const { text } = paragraph.body;
    if (part.plural || part.kind !== 'anonymous') return;
    for (const mention of this.#reading.mentionsOf(paragraph.index)) {
      const inside =
        mention.start > source.start - paragraph.start && mention.end <= source.end - paragraph.start + 1;
      if (!inside || mention.sort !== 'phrase' || mention.determiner !== 'indefinite') continue;
      if (mention.sense?.sort !== 'role' || text.slice(0, mention.start).trimEnd().at(-1) !== ',') continue;
      // a Portuguese major of the observers is theirs
      const role = part.of ? { ...mention.role, of: null } : mention.role;
      this.#reading.join(part, { ...mention, role }, paragraph);
      this.#reading.phrases.know(part, mention.head);
      return;
    }
  }

  /** *One of them, who gave his name as Gary*: the part has a name of its own. */
  #partNamed(
    { party: part }: Resolution,
    { start, end }: TextRange,
    paragraph: Paragraph,
  ): Resolution | null {
    const words = this.#reading.article.text.slice(start, end).split(',', 1)[0] ?? '';
    const place = {
      sentence: sentenceAt(paragraph, start),
      end: start - paragraph.start + words.trimEnd().length,
    };
    const given = part?.kind === 'anonymous' ? nameGiven(place, paragraph, this.#reading) : null;
    const named = given && this.#name(given, paragraph);
    if (named?.party && part) {
      named.party.kind = 'person';
      named.party.givenRole ??= part.givenRole;
      named.party.of ??= part.of;
    }
    return named;
  }

  /** *Osei and Vance*: the first speaks, the others are offered. */
  #withJoint(first: Resolution, head: NameMention, source: TextRange, paragraph: Paragraph): Resolution {
    const end = source.end - paragraph.start;
    if (head.end >= end) return first;
    const { lexicon, article } = this.#reading;
    const others: Party[] = [...first.others];
    let from = head.end;
    for (const mention of this.#reading.mentionsOf(paragraph.index)) {
      if (mention.start < from || mention.sort !== 'name' || mention.end > end) continue;
      const opening = mention.outerStart < from ? mention.start : mention.outerStart; // Senators Ada Brink and *Tom Lund*
      const between = article.text
        .slice(paragraph.start + from, paragraph.start + opening)
        .trim()
        .toLowerCase();
      if (between !== ',' && !lexicon.words.conjunctions.includes(between.replace(/^,\s*/u, ''))) break;
      const { party } = this.#reading.readName(mention, paragraph);
      if (party && party !== first.party) others.push(party);
      from = mention.end;
    }
    return { party: first.party, others };
  }

  #name(mention: NameMention, paragraph: Paragraph): Resolution {
    if (mention.article && this.#reading.lexicon.nationals.has(mention.key)) {
      const given = nameGiven(mention, paragraph, this.#reading);
      if (given) return this.#name(given, paragraph);
      const party = compatriotOf(mention, paragraph, this.#reading);
      if (party) return { party, others: [] };
    }
    const reading = this.#reading.readName(mention, paragraph);
    const party = reading.party ?? (reading.others.length === 0 ? this.#reading.names.force(mention) : null);
    if (!party) return reading;
    this.#reading.join(party, mention, paragraph);
    (party.sourceForms ??= []).push(mention.name);
    return { party, others: reading.others };
  }

  #phrase(mention: PhraseMention, paragraph: Paragraph, owner: Voice | null): Resolution {
    const own = mention.possessor?.pronoun;
    if (own?.person === 1 && owner?.party) {
      const relative = this.#phrases.relativeOf(mention, owner.party);
      if (relative) return { party: relative, others: [] };
    }
    const teller = own?.person === 3 ? this.#ownTeller(mention, paragraph) : null;
    if (teller) return { party: teller, others: [] };
    const given = mention.sense?.plural ? null : nameGiven(mention, paragraph, this.#reading);
    if (given) {
      const { party } = this.#name(given, paragraph);
      if (party) {
        party.addRole(mention.role, paragraph.index, paragraph.start + mention.start);
        return { party, others: [] };
      }
    }
    const candidates = this.#phrases.find(mention, paragraph, true);
    const party = candidates[0] ?? this.#reading.phrases.create(mention);
    this.#reading.join(party, mention, paragraph);
    if (own && !party.of)
      party.of =
        own.person === 1
          ? (owner?.party ?? null)
          : this.referent(mention.possessor, paragraph, hasBody(mention) ? 'body' : 'anything');
    else if (mention.possessor && !party.of) party.of = this.referent(mention.possessor, paragraph);
    (party.sourceForms ??= []).push(mention.text);
    return { party, others: candidates.slice(1) };
  }

  /** According to *his own account*: it is he who says so. */
  #ownTeller({ modifiers, possessor, sense, head }: PhraseMention, paragraph: Paragraph): Party | null {
    const { ownWords, documentNouns } = this.#reading.lexicon.words;
    const told = sense?.sort === 'document' || documentNouns.includes(head);
    if (!told || !modifiers.some((word) => ownWords.includes(word))) return null;
    const owner = this.referent(possessor, paragraph);
    return owner?.isHuman ? owner : null;
  }

  #pronoun(
    form: PronounForm,
    index: number,
    at: number,
    paragraph: Paragraph,
    owner: Voice | null,
  ): Resolution {
    if (form.person === 3) {
      const speech = this.#reading.drafts[owner?.index ?? -1]?.kind;
      const inSpeech = form.plural && (speech === 'direct' || speech === 'unmarked');
      const place = {
        draft: index,
        owner: owner?.index ?? -1,
        not: owner?.party ?? null,
        ...(owner && inSpeech && { fits: this.#pronouns.broughtUpBy(owner.index, at) }),
      };
      const written =
        form.gender === 'n' && this.#isOfText(index)
          ? this.#pronouns.read(form, at, paragraph, { ...place, written: true })
          : NOBODY;
      return written.party ? written : this.#pronouns.read(form, at, paragraph, place);
    }
    if (!owner) return form.person === 1 ? this.#free.writer() : NOBODY;
    if (form.person === 1) return { party: owner.party, others: [] };
    return this.#free.addressee(owner.index, owner.party, owner.results);
  }

  /** *At noon it reads: …*: whether only something written does what the claim's cue says. */
  #isOfText(index: number): boolean {
    const { drafts, article, lexicon } = this.#reading;
    const [cue] = drafts[index]?.cue ?? [];
    return (
      cue !== undefined &&
      lexicon.words.textVerbs.includes(article.text.slice(cue.start, cue.end).toLowerCase())
    );
  }

  /** The party that words inside a role or a phrase name: *its*, *the county*, *Norvolt*, *Velmarian*. */
  referent(reference: Reference | null, paragraph: Paragraph, owner: Owner = 'anything'): Party | null {
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
    const [bearer] = this.#reading.names.bearers(reference.text.toLowerCase());
    if (bearer || NAME.test(reference.text)) return bearer ?? null;
    return this.#phrases.byNoun(reference.text, at);
  }

  /** Those whom a possessor may stand for, the likeliest first. */
  ownersOf(reference: Reference, paragraph: Paragraph): readonly Party[] {
    const { pronoun } = reference;
    if (pronoun?.person === 3)
      return this.#pronouns.owners(pronoun, paragraph.start + reference.start, paragraph);
    const party = pronoun ? null : this.referent(reference, paragraph);
    return party ? [party] : [];
  }

  /** *Liberal*: the Liberals, if the article calls them so. */
  #partyOf(adjective: string): Party | null {
    const { lexicon, names } = this.#reading;
    if (!lexicon.words.partyNames.includes(adjective)) return null;
    const [first] = lexicon.pluralsOf(adjective).flatMap((plural) => names.bearers(plural));
    return first?.kind === 'person' ? null : (first ?? null);
  }

  /** Whom a pronoun of the narrative stands for. */
  antecedentOf(form: PronounForm, at: number, paragraph: Paragraph): Resolution {
    return this.#pronouns.read(form, at, paragraph, { draft: -2, owner: -1, not: null });
  }

  /** The one of a group that a sentence opens with: *One of the tenants*. */
  partOf(mention: PhraseMention, paragraph: Paragraph): Party | null {
    return this.#partitives.partOf(mention, paragraph);
  }

  /** The phrase’s party among those mentioned before, best first. */
  findPhrase(mention: PhraseMention, paragraph: Paragraph, asSource: boolean): Party[] {
    return this.#phrases.find(mention, paragraph, asSource);
  }
}

/** Two words with capitals and no other: *National Committee*. */
const NAME = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u;

/** *its engineers*, *its insurer*: only an organisation has people and firms. */
function hasBody({ possessor, sense }: PhraseMention): boolean {
  const people = sense !== null && sense.sort !== 'document' && sense.sort !== 'kin';
  return people && possessor?.pronoun?.gender === 'n';
}

/**
 * *Surveyed*, *willing*, *possibly*: words without an article that no noun heads, where a noun that tells of one
 * thing would have an article.
 */
function saysNobody(phrase: PhraseMention, lexicon: Lexicon): boolean {
  const { determiner, possessor, sense, head, of } = phrase;
  if (determiner !== 'none' || sense || possessor || of) return false;
  if (lexicon.words.definiteEndings.length > 0) return false;
  return lexicon.saying.has(head) || lexicon.looksLikeAdjective(head) || endsLikeAdverb(head, lexicon);
}

/** Whoever speaks the words that a source stands in. */
interface Voice {
  readonly index: number;
  readonly party: Party | null;
  readonly results: readonly Resolution[];
}
