import type { Paragraph } from '../../../text/article-text';
import { isHeading } from '../../../text/blocks';
import type { ClaimDraft } from '../../claim-draft';
import type { ArticleReading, Resolution } from '../article-reading';
import { bodyOfHeadline } from '../names/headline-bodies';
import { Party } from '../party';
import type { PhraseReader } from '../phrases/phrase-reader';

const NOBODY: Resolution = { party: null, others: [] };
/** The words in marks of a headline that opens without them: Brink *‘took the money’*. */
const MARKED = /[‘“"«„](.+)[’”"»“]/su;

/** So many letters they have that are looked for in the text. */
const LEAST_MARKED = 12;

/** How many later drafts a quoted heading is looked for in. */
const ECHO_REACH = 150;

/** Whether the newspaper itself asks, without marks or behind a dash like that of the answers. */
export function isReporters({ act, kind, evidence }: ClaimDraft): boolean {
  const asked = kind === 'unmarked' || evidence.some(({ code }) => code === 'interviewQuestion');
  return act === 'question' && asked;
}

/** Speech without words of its own that say who speaks: questions, answers, free paragraphs, quoted headings, labels. */
export class FreeSpeech {
  readonly #reading: ArticleReading;
  /** Headings whose words somebody says in the text. */
  readonly #echoes = new Set<number>();
  #reporter: Party | null = null;
  #interviewer: Party | null = null;
  /** Whom an interview is with, the same from its first answer to its last. */
  #interviewed: Party | null = null;
  /** Whether the article is told by an *I* of its own. */
  #tells: boolean | undefined;
  /** The speaker of the last draft that was not a reporter’s question. */
  #last: Resolution = NOBODY;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  resolve(index: number, paragraph: Paragraph, results: readonly Resolution[]): Resolution {
    const draft = this.#reading.drafts[index];
    if (!draft || draft.cue.length > 0) return NOBODY;
    const verbatim = draft.kind === 'direct' || draft.kind === 'unmarked';
    if (!verbatim || isHeading(paragraph.kind)) return NOBODY;
    if (isReporters(draft)) return { party: this.#asker(), others: [] };
    const at = draft.content[0]?.start ?? 0;
    const asker = draft.answersTo === null ? null : (results[draft.answersTo]?.party ?? null);
    const introduced = this.#introduced(paragraph, at, asker);
    if (introduced?.firm) return introduced;
    const before = this.#previous(index, results);
    if (!introduced || !before.party) return introduced ?? before;
    if (before.party === introduced.party) return before;
    return { party: before.party, others: introduced.party ? [introduced.party] : [] };
  }

  /** Whoever the paragraph just before the speech lets act or speak. */
  introducer(paragraph: Paragraph, index: number, results: readonly Resolution[]): Party | null {
    const draft = this.#reading.drafts[index];
    const asker = draft?.answersTo == null ? null : (results[draft.answersTo]?.party ?? null);
    const introduced = this.#introduced(paragraph, draft?.content[0]?.start ?? 0, asker);
    return introduced?.firm ? introduced.party : null;
  }

  /** The person whom the paragraph before brought in or let speak, other than whoever has just asked. */
  #introduced(
    paragraph: Paragraph,
    at: number,
    asker: Party | null,
  ): (Resolution & { firm: boolean }) | null {
    const found: { mentioned?: Party; firm?: Party } = {};
    this.#reading.timeline.before(at, ({ party, ...entry }) => {
      if (paragraph.index - entry.paragraph > 1) return true;
      if (entry.spokenBy >= 0 || entry.reportedBy >= 0 || !party.isHuman || party === asker) return false;
      if (entry.source || entry.subject) {
        found.firm = party;
        return true;
      }
      found.mentioned ??= party;
      return false;
    });
    const { mentioned, firm } = found;
    if (firm) return { party: firm, others: mentioned && mentioned !== firm ? [mentioned] : [], firm: true };
    return mentioned ? { party: mentioned, others: [], firm: false } : null;
  }

  #previous(index: number, results: readonly Resolution[]): Resolution {
    for (let i = index - 1; i >= 0 && index - i <= 6; i--) {
      const result = results[i];
      if (result?.party && result.party !== this.#reporter && result.party.isHuman)
        return { party: result.party, others: [] };
    }
    return this.#last;
  }

  /** Q and A before a colon: the paper and the one it interviews. */
  label(lower: string, index: number, paragraph: Paragraph): Resolution | null {
    const { words } = this.#reading.lexicon;
    const draft = this.#reading.drafts[index];
    const source = draft?.source[0];
    if (
      source?.start !== paragraph.start ||
      ![':', '.'].includes(this.#reading.article.text[source.end] ?? '')
    )
      return null;
    if (words.questionLabels.includes(lower)) return { party: this.#asker(lower), others: [] };
    if (words.answerLabels.includes(lower)) {
      const party = (this.#interviewed ??= this.#interviewee(paragraph.index));
      if (party) party.addForm(lower.toUpperCase());
      return { party, others: [] };
    }
    return null;
  }

  /** Whoever asks the questions: the paper or person in the byline where labels are used, else the reporter. */
  #asker(label?: string): Party {
    const { parties } = this.#reading;
    if (label !== undefined) {
      this.#interviewer ??= this.#byline();
      this.#interviewer.addForm(label.toUpperCase());
      return this.#interviewer;
    }
    if (this.#reporter) return this.#reporter;
    const reporter = new Party(parties.length, 'anonymous', false, []);
    reporter.givenName = this.#reading.lexicon.words.reporter;
    const noun = reporter.givenName.split(' ').at(-1) ?? '';
    reporter.givenRole = this.#reading.lexicon.withoutDefiniteEnding(noun) ?? noun;
    parties.push(reporter);
    this.#reporter = reporter;
    return reporter;
  }

  #byline(): Party {
    const party = this.#inByline();
    if (!party) return this.#asker();
    party.givenRole = this.#reading.lexicon.words.interviewer;
    return party;
  }

  /** The paper or person that the byline names. */
  #inByline(): Party | null {
    for (const paragraph of this.#reading.article.paragraphs) {
      if (paragraph.kind !== 'byline') {
        if (paragraph.index > 4) break;
        continue;
      }
      for (const mention of this.#reading.mentionsOf(paragraph.index)) {
        if (mention.sort !== 'name') continue;
        const party = this.#reading.names.bearers(mention.key)[0];
        if (party) {
          party.addForm(mention.name);
          return party;
        }
      }
    }
    return null;
  }

  /** The only person whom the line before the first question names, else the one named most: whom an interview is with. */
  #interviewee(paragraph: number): Party | null {
    const counts = new Map<Party, number>();
    /** Whom the line before the question tells of. */
    const led = new Set<Party>();
    const best: { party: Party | null } = { party: null };
    const end = this.#reading.article.paragraphs[paragraph]?.start ?? 0;
    this.#reading.timeline.before(end, ({ party, subject, paragraph: where }) => {
      if (party.kind !== 'person' || party === this.#interviewer) return false;
      const count = (counts.get(party) ?? 0) + (subject || where === 0 ? 2 : 1);
      if (where === paragraph - 2) led.add(party);
      counts.set(party, count);
      if (!best.party || count >= (counts.get(best.party) ?? 0)) best.party = party;
      return counts.size > 40;
    });
    const [only, ...others] = led;
    return only && others.length === 0 ? only : best.party;
  }

  /** *You* in somebody’s words: the other one in the conversation. */
  addressee(owner: number, speaker: Party | null, results: readonly Resolution[]): Resolution {
    // Whoever is asked answers.
    const behind = this.#reading.drafts[owner]?.act === 'question' ? [1, 2, 3, 4, 5, 6] : [];
    for (const step of [...behind, 1, -1, 2, -2, 3, -3, 4, -4]) {
      if (this.#reading.isNested(owner + step)) continue;
      const party = results[owner + step]?.party;
      if (party && party !== speaker && party.isHuman) return { party, others: [] };
    }
    return NOBODY;
  }

  /** *I* outside all quotation: the writer, if a byline names one person. */
  writer(): Resolution {
    const party = this.#inByline();
    if (party?.kind === 'person') return { party, others: [] };
    this.#tells ??= this.#reading.drafts.filter((_, i) => this.#isFirstPerson(i)).length > 1;
    return this.#tells ? { party: this.#asker(), others: [] } : NOBODY;
  }

  #isFirstPerson(index: number): boolean {
    const { drafts, article, lexicon } = this.#reading;
    const [source] = drafts[index]?.source ?? [];
    if (!source || this.#reading.isNested(index)) return false;
    const form = lexicon.pronoun(article.text.slice(source.start, source.end).toLowerCase());
    return form?.person === 1 && !form.plural;
  }

  /** A quoted headline or subheading echoes words of the text: its speaker is theirs. */
  resolveHeadings(results: Resolution[]): void {
    const { drafts, article } = this.#reading;
    const lowered: (readonly string[] | undefined)[] = [];
    const contentOf = (index: number): readonly string[] =>
      (lowered[index] ??=
        drafts[index]?.content.map(({ start, end }) => article.text.slice(start, end).toLowerCase()) ?? []);
    drafts.forEach((draft, index) => {
      const known = results[index]?.party;
      const partly = draft.kind === 'mixed' && draft.source.length === 0;
      if ((known?.isHuman && this.#isTold(known, draft)) || !(draft.kind === 'direct' || partly)) return;
      const [words] = draft.content;
      const place = words && this.#reading.paragraphAt(words.start)?.kind;
      if (!words || (place !== 'headline' && place !== 'subheading')) return;
      const said = article.text.slice(words.start, words.end);
      const sought = this.#gist(partly ? (MARKED.exec(said)?.[1] ?? '') : said);
      if (sought.length < (partly ? LEAST_MARKED : 4)) return;
      // Most contents lack the heading's longest word, and need no closer look.
      const longest = sought.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
      const says = (i: number) =>
        results[i]?.party &&
        contentOf(i).some((content) => content.includes(longest) && this.#gist(content).includes(sought));
      // A heading may also take up the words just above it.
      const echo = closest(index, Math.min(drafts.length, index + ECHO_REACH + 1), says);
      const party =
        echo !== undefined
          ? results[echo]?.party
          : place === 'headline' && !partly
            ? this.#onlyVoice(results)
            : null;
      if (!party) return;
      results[index] = { party, others: [] };
      this.#echoes.add(index);
    });
  }

  /** The words without their articles, which a headline leaves out: treated *the* savings as her own. */
  #gist(text: string): string {
    const { lexicon } = this.#reading;
    const words = fold(text).split(' ');
    return words.filter((word) => !lexicon.definite.has(word) && !lexicon.indefinite.has(word)).join(' ');
  }

  /**
   * The only person who answers the newspaper, or where it asks nobody the only one who is quoted: a headline in marks that
   * nobody repeats is theirs.
   */
  #onlyVoice(results: readonly Resolution[]): Party | null {
    const { drafts } = this.#reading;
    const heard = new Set<Party>();
    const answering = new Set<Party>();
    drafts.forEach((draft, index) => {
      const party = results[index]?.party;
      const verbatim = draft.kind === 'direct' || draft.kind === 'unmarked';
      if (!party || !verbatim || isReporters(draft) || this.#reading.isNested(index)) return;
      heard.add(party);
      const before = drafts[index - 1];
      if (before && isReporters(before)) answering.add(party);
    });
    const [only, ...others] = answering.size > 0 ? answering : heard;
    return only?.isHuman && others.length === 0 ? only : null;
  }

  /** Whether a heading says who speaks by a name or at length: *Coach* may be any of several. */
  #isTold(party: Party, { source: [source] }: ClaimDraft): boolean {
    if (!source || isUnknown(party)) return !source;
    const words = this.#reading.article.text.slice(source.start, source.end).toLowerCase();
    return !party.named || party.words.some((word) => words.includes(word));
  }

  /** The only person whom the first paragraph of the text lets speak: a headline tells what they are. */
  #speakerOfLead(party: Party, results: readonly Resolution[]): Party | null {
    const { drafts, article } = this.#reading;
    const lead = article.paragraphs.find(({ kind }) => kind === 'body');
    if (!lead) return null;
    const speakers = new Set<Party>();
    drafts.forEach(({ source: [source] }, i) => {
      const speaker = results[i]?.party;
      if (!source || source.start < lead.start || source.start >= lead.end || this.#reading.isNested(i))
        return;
      if (speaker) speakers.add(speaker.same ?? speaker);
    });
    const [only] = speakers;
    if (!only?.isHuman || speakers.size > 1) return null;
    return party.gender && only.gender && party.gender !== only.gender ? null : only;
  }

  /** *Corvane chief*, *Minister* in a headline, before the body has introduced them. */
  resolveHeadlineRoles(results: Resolution[], phrases: PhraseReader): void {
    const { drafts, article } = this.#reading;
    drafts.forEach((draft, index) => {
      const [source] = draft.source;
      const headline = article.paragraphs[0];
      const party = results[index]?.party;
      if (!source || !headline || source.start >= headline.end) return;
      if (this.#echoes.has(index) || (party?.named && party.joined.length > 1)) return;
      const leader =
        phrases.leader(article.text.slice(source.start, source.end)) ??
        (party && isUnknown(party) ? this.#speakerOfLead(party, results) : null) ??
        (party ? bodyOfHeadline(party, this.#reading) : null);
      if (!leader) return;
      leader.addForm(article.text.slice(source.start, source.end));
      results[index] = { party: leader, others: [] };
    });
  }
}

/** *Ex-manager* in a headline: somebody of whom nothing but a noun without an article is told. */
function isUnknown({ kind, plural, named, joined }: Party): boolean {
  const [first] = joined;
  const bare = first?.sort === 'phrase' && first.determiner === 'none' && joined.length === 1;
  return kind === 'anonymous' && !plural && !named && bare;
}

/** The next place after `from` that fits, else the last before it. */
function closest(from: number, end: number, fits: (i: number) => unknown): number | undefined {
  for (let i = from + 1; i < end; i++) if (fits(i)) return i;
  for (let i = from - 1; i >= 0 && from - i <= ECHO_REACH; i--) if (fits(i)) return i;
  return undefined;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
