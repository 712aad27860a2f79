import type { PronounForm } from '../../language/speaker-words';
import type { Party } from '../party';

/** One mention of a party in the order of the text. */
export interface Entry {
  readonly party: Party;
  /** Offset in the article. */
  readonly at: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether the mention brings somebody in by their full name. */
  readonly introduces: boolean;
  /** Whether the mention is the source of a claim. */
  readonly source: boolean;
  /** Whether it is a paragraph of their speech without marks, which names nobody: only a pronoun looks back to it. */
  readonly free: boolean;
  /** Whether the source is a relative pronoun: by a lawyer *who* said. */
  readonly relative: boolean;
  readonly possessive: boolean;
  readonly governed: boolean;
  /** Whether it opens a sentence as whoever does what its participle tells: *asked by Ada Brink*, she said. */
  readonly agent: boolean;
  /** Whether it only says where somebody works who speaks of others: an analyst *at Norvolt Bank*. */
  readonly employs: boolean;
  /** The draft in whose verbatim words the mention stands, or -1. */
  readonly spokenBy: number;
  /** The draft in whose paraphrase it stands, or -1. */
  readonly reportedBy: number;
}

/** Where a pronoun stands and what is known of the one it stands for. */
export interface Query {
  readonly form: PronounForm;
  readonly at: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** The draft whose source the pronoun is. */
  readonly draft: number;
  /** The draft in whose verbatim words the pronoun stands, or -1: somebody speaks of others there. */
  readonly spokenBy: number;
  readonly not: Party | null;
  /** Whether it opens a sentence as *its* and so looks to what the one before has just brought up. */
  readonly looksBack?: boolean;
  /** Whether only something written can be meant, which mostly comes in behind a preposition: *in a letter*. */
  readonly written?: boolean;
  /** Whom the words about the pronoun leave as possible; everybody when absent. */
  readonly fits?: (party: Party) => boolean;
}

export interface Ranked {
  readonly party: Party;
  readonly score: number;
}

const FARTHEST_ENTRIES = 60;
const FARTHEST_PARAGRAPHS = 7;
const SENTENCE_COST = 0.3;
/** How much likelier *its* at the start of a sentence belongs to what the sentence before mentions. */
const JUST_MENTIONED = 1.4;
/** What each sentence costs that goes on about others, in the paragraph before: its last one leads over to the next. */
const FADING = 0.3;
/** How much less likely whoever spoke before is meant once a paragraph has let somebody else act. */
const SUPPLANTED = 0.8;
/** How far whoever has just spoken agrees with a pronoun for which their gender is not told: as if it were. */
const LAST_SPEAKER = 1.2;
/** How much likelier somebody is meant whom the sentence just before has brought in by name, with no other to go on. */
const JUST_INTRODUCED = 1.5;
const PARAGRAPH_COST = [0, 0.7, 1.7, 2.4, 3, 3.4, 3.8, 4.2];

/** The mentions of an article in the order of the text, and who among them a pronoun most likely stands for. */
export class Timeline {
  readonly #entries: Entry[] = [];

  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** Calls back with what is told before the offset, the nearest first, until told to stop by `true`. */
  before(at: number, visit: (entry: Entry) => boolean): void {
    this.#back(at, (entry) => !entry.free && visit(entry));
  }

  #back(at: number, visit: (entry: Entry) => boolean): void {
    for (let i = this.#lastBefore(at); i >= 0; i--) {
      const entry = this.#entries[i];
      if (entry && visit(entry)) return;
    }
  }

  #lastBefore(at: number): number {
    const entries = this.#entries;
    // The walk asks for its own end; only what is resolved later looks back.
    if ((entries.at(-1)?.at ?? -1) < at) return entries.length - 1;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.at ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The parties that the pronoun can stand for, the likeliest first. */
  rank(query: Query): Ranked[] {
    const ranked: { readonly party: Party; score: number }[] = [];
    let seen = 0;
    let newcomer = false;
    /** The last sentence of the paragraph before that mentions anybody. */
    let close = -1;
    const agents = new Set<Party>();
    const just = new JustBefore(query);
    this.#back(query.at, (entry) => {
      if (++seen > FARTHEST_ENTRIES || query.paragraph - entry.paragraph > FARTHEST_PARAGRAPHS) return true;
      if (entry.party === query.not || query.fits?.(entry.party) === false) return false;
      if (query.written && entry.party.kind !== 'document') return false;
      // “My grandmother is buried here,” she said
      if (entry.spokenBy >= 0 && entry.spokenBy === query.draft && !entry.party.named) return false;
      if (entry.agent && entry.paragraph === query.paragraph && entry.sentence === query.sentence)
        agents.add(entry.party);
      if (agents.has(entry.party)) return false;
      const agrees = agreement(entry.party, query.form);
      if (agrees === null) return false;
      const fit = just.fit(entry, agrees);
      const here = entry.paragraph === query.paragraph;
      newcomer ||= here && bringsOn(entry) && !entry.governed && !entry.possessive && fit >= 0;
      if (close < 0 && query.paragraph - entry.paragraph === 1 && entry.spokenBy < 0) close = entry.sentence;
      const since =
        query.paragraph - entry.paragraph === 1 ? Math.min(3, Math.max(0, close - entry.sentence)) : 0;
      const cost = 0.002 * seen + FADING * since + (newcomer && !here ? SUPPLANTED : 0);
      const score = fit + salience(entry, query) - cost;
      const known = ranked.find(({ party }) => party === entry.party);
      if (!known) ranked.push({ party: entry.party, score });
      else if (score > known.score) known.score = score;
      return false;
    });
    const { newcomer: introduced } = just;
    for (const one of ranked) if (one.party === introduced) one.score += JUST_INTRODUCED;
    return ranked.sort((a, b) => b.score - a.score);
  }
}

/** Learns from the mentions before a pronoun, the nearest first, who has come in or spoken just before. */
class JustBefore {
  readonly #query: Query;
  /** The nearest whom the pronoun could stand for and who speaks or acts. */
  #acting: Party | null = null;
  /** Those whom the sentence before brings in by name, without letting them act. */
  readonly #introduced = new Set<Party>();
  /** Those who act or speak in the sentence before. */
  readonly #subjects = new Set<Party>();

  constructor(query: Query) {
    this.#query = query;
  }

  /** How well a mention fits that agrees so far with the pronoun. */
  fit(entry: Entry, agrees: number): number {
    const { form, paragraph, sentence } = this.#query;
    const { party, source, subject } = entry;
    const here = entry.paragraph === paragraph && entry.spokenBy < 0 && !entry.possessive;
    if (!here || !form.gender || form.gender === 'n' || !party.isHuman || agrees < 0) return agrees;
    const acts = source || subject;
    if (entry.sentence === sentence - 1) {
      if (acts) this.#subjects.add(party);
      else if (entry.introduces && !party.unsure && entry.reportedBy < 0) this.#introduced.add(party);
    }
    if (acts && !entry.relative) this.#acting ??= party;
    if (this.#acting !== party || form.possessive) return agrees;
    return source && !entry.relative && entry.reportedBy < 0 ? Math.max(agrees, LAST_SPEAKER) : agrees;
  }

  /** The council heard from *Ada Brink*. She said: the only one there whom the sentence before has brought in. */
  get newcomer(): Party | null {
    const [only] = this.#introduced;
    return this.#introduced.size === 1 && this.#subjects.size === 0 ? (only ?? null) : null;
  }
}

/** Whether a mention brings on stage whoever it names in full, or makes the subject of a sentence. */
function bringsOn({ introduces, subject }: Entry): boolean {
  return introduces || subject;
}

/** How well gender and number agree; `null` where they cannot. */
function agreement(party: Party, form: PronounForm): number | null {
  if (form.gender === 'n') {
    if ((party.isHuman && !(party.named && party.unsure)) || party.plural) return null;
    if (party.isHuman) return -0.8;
    if (party.placeHints > 0 && party.spokeCount === 0) return -1;
    return party.kind === 'group' ? -0.5 : 0;
  }
  if (form.plural) {
    if (party.plural || party.kind === 'group') return 0.5;
    return party.isHuman || party.kind === 'document' ? -2 : -0.4;
  }
  if (party.unsure && !party.named) return -1;
  if (form.things && party.kind === 'organisation') return agreementOfBody(party, form);
  if (!party.isHuman)
    return party.kind === 'organisation' && party.named && party.personHints > 0 ? -1.5 : null;
  // su, leur, lui: said of a woman as of a man
  if (!form.gender) return party.named ? 0.6 : 0;
  const { gender } = party;
  if (gender) return gender === form.gender ? 1.2 : null;
  const likely = party.likelyGender;
  if (likely) return likely === form.gender ? 0.9 : -2;
  // Whoever is given a name of their own and no gender has not been told to be of another.
  if (!party.named) return 0;
  return !party.unsure ? 0.6 : party.words.length > 1 ? 0.3 : 0;
}

/** *La préfecture* … *elle*: where nouns have genders, how well that of a body agrees as far as it is shown. */
function agreementOfBody(party: Party, form: PronounForm): number | null {
  if (party.plural) return null;
  if (party.placeHints > 0 && party.spokeCount === 0) return -1.5;
  const shown = party.nounGender ?? party.gender;
  if (shown && form.gender) return shown === form.gender ? 0.6 : null;
  return party.named && !party.unsure ? 0 : -0.5;
}

/** How present the mention is in the reader’s mind where the pronoun stands. */
function salience(entry: Entry, query: Query): number {
  const paragraphs = query.paragraph - entry.paragraph;
  let score = -(PARAGRAPH_COST[paragraphs] ?? 5);
  if (paragraphs === 0) score -= SENTENCE_COST * Math.min(4, Math.max(0, query.sentence - entry.sentence));
  if (query.looksBack && paragraphs === 0 && entry.sentence === query.sentence - 1) score += JUST_MENTIONED;
  // Whoever was only told something: a paper.
  if (query.form.gender === 'n' && entry.party.medium && !entry.source && !entry.subject) score -= 1.2;
  // An analyst at Norvolt Bank: the bank is none that the article is about.
  if (query.form.gender === 'n' && entry.employs) score -= 1.2;
  if (entry.source || entry.free) score += 0.8;
  if (entry.subject) score += 0.5;
  if (entry.introduces && !entry.governed) score += 0.4;
  // In a statement, by e-mail: what carries the words is not who says them.
  if (entry.governed && entry.party.kind === 'document' && !entry.source && !query.written) score -= 2;
  // The daughter of a bus driver: who only says whose somebody is hardly goes on.
  if (entry.party.kind === 'anonymous' && !entry.subject && entry.party.spokeCount === 0) score -= 1;
  if (entry.possessive) score -= 0.6;
  else if (entry.governed) score -= 0.4;
  if (entry.spokenBy >= 0) {
    if (entry.spokenBy === query.draft) score -= 3;
    else if (query.spokenBy < 0) score -= 1.6;
    else if (entry.spokenBy === query.spokenBy) score += 0.6;
  } else if (entry.reportedBy >= 0)
    // Whoever speaks goes on about those whom the paraphrase has just spoken of.
    score += entry.reportedBy === query.draft ? -2 : query.spokenBy >= 0 && paragraphs < 2 ? 0.4 : -0.6;
  return score;
}
