import { startsWithCapital } from '../../../text/letters';
import type { Paragraph } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { Steps } from '../../../text/steps';
import type { PronounForm } from '../../language/speaker-words';
import type { ArticleReading, Resolution } from '../article-reading';
import type { Lexicon } from '../lexicon';
import { FreeSpeech } from './free-speech';
import type { NameMention, PhraseMention } from '../mention';
import { nameGiven } from '../names/given-name';
import { endsLikeAdverb } from '../names/opening-adverbs';
import type { Party } from '../party';
import { Partitives } from '../phrases/partitives';
import { PhraseReader } from '../phrases/phrase-reader';
import { justWritten } from './just-written';
import { describePart, memberNamed, nameOfPart, withGroup } from './members';
import { nameSource, withOthersNamed } from './named-source';
import { PronounReader } from './pronoun-reader';
import { Referents } from './referents';
import { relativeOfSpeaker } from './relative-of-speaker';
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
  readonly referents: Referents;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
    this.#phrases = new PhraseReader(reading);
    this.#partitives = new Partitives(reading);
    this.#shares = new Shares(reading.lexicon, reading.parties);
    this.#free = new FreeSpeech(reading);
    this.#heads = new SourceHead(reading);
    this.#pronouns = new PronounReader(reading);
    this.referents = new Referents(reading, this.#phrases, this.#pronouns);
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
    const read = described
      ? nameSource(described, place, this.#reading)
      : this.#readSource(index, source, place, null);
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
    const relative = owner?.party
      ? relativeOfSpeaker(lower, owner.party, this.#phrases, this.#reading)
      : null;
    if (relative) return { party: relative, others: [] };
    const [cue] = this.#reading.drafts[index]?.cue ?? [];
    const head = this.#heads.find(source, paragraph, cue?.start);
    const mention = head?.sort === 'name' && this.#reading.names.isCrowd(head) ? null : head;
    const partitive =
      lexicon.partitives.has(first) ||
      (lexicon.indefinite.has(first) && lexicon.partitives.has(second)) ||
      (lexicon.definite.has(first) &&
        (lexicon.partitives.has(second) || lexicon.words.comparatives.includes(second)));
    // one | fan: a source that has been cut short of its noun
    const short = mention?.sort === 'phrase' && paragraph.start + mention.end > source.end + 1;
    if (partitive && !short && (mention === null || this.#partitives.covers(lower))) {
      const named = memberNamed(source, paragraph, this.#reading);
      if (named) return withGroup(named, lower, source, paragraph, this.#partitives, this.#reading);
      const part = this.#partitives.resolve(lower, source.start, paragraph);
      if (part) {
        const named = nameOfPart(part, source, paragraph, this.#reading);
        if (!named && part.party) describePart(part.party, source, paragraph, this.#reading);
        return named ?? part;
      }
    }
    // acting chief since the summer | said: words of time or place are nobody
    if (!mention && lexicon.prepositions.has(first)) return NOBODY;
    if (mention?.sort === 'name') {
      const named = withOthersNamed(
        nameSource(mention, paragraph, this.#reading),
        mention,
        source,
        paragraph,
        this.#reading,
      );
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
        ? memberNamed(source, paragraph, this.#reading)
        : null;
    if (one?.party) {
      one.party.addRole(phrase.role, paragraph.index, source.start);
      return one;
    }
    return this.#phrase(phrase, paragraph, owner);
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
      const { party } = nameSource(given, paragraph, this.#reading);
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
          : this.referents.of(mention.possessor, paragraph, hasBody(mention) ? 'body' : 'anything');
    else if (mention.possessor && !party.of) party.of = this.referents.of(mention.possessor, paragraph);
    (party.sourceForms ??= []).push(mention.text);
    return { party, others: candidates.slice(1) };
  }

  /** According to *his own account*: it is he who says so. */
  #ownTeller({ modifiers, possessor, sense, head }: PhraseMention, paragraph: Paragraph): Party | null {
    const { ownWords, documentNouns } = this.#reading.lexicon.words;
    const told = sense?.sort === 'document' || documentNouns.includes(head);
    if (!told || !modifiers.some((word) => ownWords.includes(word))) return null;
    const owner = this.referents.of(possessor, paragraph);
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
      if (written.party) return written;
      const paper = form.gender === 'n' ? this.#paper(index, at, paragraph) : null;
      return paper ? { party: paper, others: [] } : this.#pronouns.read(form, at, paragraph, place);
    }
    if (!owner) return form.person === 1 ? this.#free.writer() : NOBODY;
    if (form.person === 1) return { party: owner.party, others: [] };
    return this.#free.addressee(owner.index, owner.party, owner.results);
  }

  /** *It shows*, *it says*: the document that the sentence before has just brought up. */
  #paper(index: number, at: number, paragraph: Paragraph): Party | null {
    const { drafts, article, lexicon } = this.#reading;
    const [cue] = drafts[index]?.cue ?? [];
    if (!cue) return null;
    const verb = article.text.slice(cue.start, cue.end).toLowerCase().split(' ').at(-1) ?? '';
    return justWritten(at, paragraph, lexicon.words.paperVerbs.includes(verb), this.#reading);
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
