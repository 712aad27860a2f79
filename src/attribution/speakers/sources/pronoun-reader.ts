import type { Paragraph } from '../../../text/article-text';
import type { PronounForm } from '../../language/speaker-words';
import type { ArticleReading, Resolution } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party } from '../party';
import type { Ranked } from './timeline';

/** Below this score a pronoun stays open rather than go to somebody far off. */
const FAINT = -3.2;
/** How much worse than the best another party may fit and still be offered. */
const CLOSE = 1.1;

/** The claim in which a pronoun stands. */
interface Place {
  /** The draft whose source it is. */
  readonly draft: number;
  /** The draft in whose verbatim words it stands, or -1. */
  readonly owner: number;
  readonly not: Party | null;
  readonly fits?: (party: Party) => boolean;
  readonly looksBack?: boolean;
  readonly written?: boolean;
}

/** What sort of party can have something: its chair, its minister. */
export type Owner = 'anything' | 'body' | 'state';

/** Finds whom a third-person pronoun stands for. */
export class PronounReader {
  readonly #reading: ArticleReading;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /** Whom a pronoun that is a source stands for, with those that fit nearly as well. */
  read(
    form: PronounForm,
    at: number,
    paragraph: Paragraph,
    { draft, owner, not, fits, looksBack, written }: Place,
  ): Resolution {
    return choose(
      this.#reading.timeline.rank({
        form,
        at,
        paragraph: paragraph.index,
        sentence: sentenceAt(paragraph, at),
        draft,
        spokenBy: owner,
        not,
        ...(fits && { fits }),
        ...(looksBack && { looksBack }),
        ...(written && { written }),
      }),
    );
  }

  /**
   * “*They* told me to wait,” a driver said: in somebody’s words, whom the speech itself or the sentence before it has
   * brought up, since the speaker has not read the rest of the article. A sentence of the paragraph before counts for the
   * first part of the speech.
   *
   * @param speech the draft whose verbatim words hold the pronoun
   */
  broughtUpBy(speech: number, at: number): (party: Party) => boolean {
    const from = this.#leadingTo(speech, at);
    const known = new Set<Party>();
    this.#reading.timeline.before(at, (entry) => {
      if (entry.at >= from) known.add(entry.party);
      return entry.at < from;
    });
    return (party) => known.has(party);
  }

  /** Where the sentence before a speech begins, or before what the speech goes on from. */
  #leadingTo(speech: number, at: number): number {
    const { drafts, article } = this.#reading;
    let first = drafts[speech];
    for (let i = 0; first && first.continues !== null && i < drafts.length; i++)
      first = drafts[first.continues] ?? first;
    const { start = at, end = at } = first?.content[0] ?? {};
    const paragraph = this.#reading.paragraphAt(start);
    if (!paragraph) return start;
    const sentence = sentenceAt(paragraph, start);
    const before = sentence > 0 ? paragraph : at < end ? article.paragraphs[paragraph.index - 1] : undefined;
    if (!before) return start;
    return before.start + (before.body.sentences.at(sentence - 1)?.start ?? 0);
  }

  /**
   * Whose a possessive says something is: *its* chair.
   * @param having what can have what it is said to have
   */
  holder(form: PronounForm, at: number, paragraph: Paragraph, having: Owner): Party | null {
    const owner = this.#reading.places.spokenBy(at);
    const fits = (party: Party): boolean => this.#canHave(party, having);
    const looksBack = form.gender === 'n' && this.#looksBack(at, paragraph);
    return this.read(form, at, paragraph, { draft: -2, owner, not: null, fits, looksBack }).party;
  }

  /** Everybody whose a possessive may say that something is, the likeliest first. */
  owners(form: PronounForm, at: number, paragraph: Paragraph): Party[] {
    const spokenBy = this.#reading.places.spokenBy(at);
    const sentence = sentenceAt(paragraph, at);
    const query = { form, at, paragraph: paragraph.index, sentence, draft: -2, spokenBy, not: null };
    return this.#reading.timeline.rank(query).map(({ party }) => party);
  }

  /** *That was news to Norvolt. Its chair …*, unless the sentence before goes on about something with *it* as well. */
  #looksBack(at: number, paragraph: Paragraph): boolean {
    const sentence = sentenceAt(paragraph, at);
    if (paragraph.start + (paragraph.body.sentences[sentence]?.start ?? 0) !== at) return false;
    const subject = this.#reading
      .mentionsOf(paragraph.index)
      .find((mention) => mention.sentence === sentence - 1 && mention.subject);
    return !(subject?.sort === 'pronoun' && subject.form.gender === 'n');
  }

  #canHave(party: Party, having: Owner): boolean {
    if (having === 'body' && isMerePlace(party, this.#reading.lexicon)) return false;
    if (having === 'body' && isSetting(party, this.#reading.lexicon)) return false;
    if (having === 'anything' || party.kind === 'state') return true;
    if (having === 'state')
      return (
        (party.named && !this.#reading.lexicon.organisationEndings.has(party.words.at(-1) ?? '')) ||
        this.#reading.lexicon.words.ministryNouns.includes(party.words.at(-1) ?? party.head) ||
        (party.kind === 'organisation' && this.#reading.lexicon.words.stateBodies.includes(party.head)) // the embassy’s
      );
    return party.kind === 'organisation' || (party.named && party.unsure);
  }
}

/** Texas, where nothing but trucks went to: no owner of insurers. */
function isMerePlace({ placeHints, spokeCount, state, words }: Party, { regions }: Lexicon): boolean {
  return spokeCount === 0 && (placeHints > 0 || (state === null && regions.has(words.join(' '))));
}

/** Schools *in the county*: a place without a name that only says where something is leads and employs nobody. */
function isSetting(
  { named, head, joined, spokeCount }: Party,
  { words, placePrepositions }: Lexicon,
): boolean {
  return (
    !named &&
    spokeCount === 0 &&
    words.regionNouns.includes(head) &&
    joined.every(({ preposition }) => placePrepositions.has(preposition))
  );
}

/** The sentence of the paragraph in which an offset of the article stands. */
export function sentenceAt(paragraph: Paragraph, at: number): number {
  const { sentences } = paragraph.body;
  let last = sentences.length - 1;
  while (last > 0 && paragraph.start + (sentences[last]?.start ?? 0) > at) last--;
  return Math.max(0, last);
}

function choose(ranked: readonly Ranked[]): Resolution {
  const [best] = ranked;
  if (!best || best.score < FAINT)
    return { party: null, others: ranked.slice(0, 3).map(({ party }) => party) };
  const others = ranked.slice(1, 4).filter(({ score }) => best.score - score < CLOSE);
  return { party: best.party, others: others.map(({ party }) => party) };
}
