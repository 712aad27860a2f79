import type { ArticleText } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { Speaker } from '../analysis';
import type { Lexicon, WordSet } from '../detection/lexicon';
import { oncePer } from '../once-per';
import { readContentWords, overlapOf, type ContentLexicon, type ContentWords } from './content-words';
import type { FoundClaim } from './found-claim';

/** For each claim the indices of the claims that it denies and supports. */
export interface Relations {
  readonly denies: readonly (readonly number[])[];
  readonly supports: readonly (readonly number[])[];
}

/** Words that say nothing of what a claim is about. */
const FUNCTION_WORDS: readonly WordSet[] = [
  'determiners',
  'prepositions',
  'conditional',
  'future',
  'be',
  'have',
  'do',
  'subjectPronouns',
  'objectPronouns',
  'coordinators',
  'subordinators',
  'adverbs',
  'that',
  'wh',
  'nobody',
];
const REACH = 14;
const AHEAD = 6;
/** In a long content the negation is seldom about the words shared. */
const LONGEST_CONTRAST = 14;

interface Reader {
  readonly claims: readonly FoundClaim[];
  readonly speakerOf: readonly (string | null)[];
  readonly words: readonly ContentWords[];
  readonly article: ArticleText;
  readonly namesOf: (speaker: string) => readonly string[];
}

const contentLexiconOf = oncePer(({ sets, verbs, contradictions }: Lexicon): ContentLexicon => ({
  ignored: new Set([...FUNCTION_WORDS.flatMap((set) => [...sets[set]]), ...verbs.keys()]),
  negations: new Set([...sets.negations, ...sets.nobody, 'nothing']),
  be: sets.be,
  contradictions,
}));

/** Relates the claims of an article; keeps what it read of their words until the next call. */
export type RelationFinder = (
  article: ArticleText,
  claims: readonly FoundClaim[],
  speakerOf: readonly (string | null)[],
  speakers: readonly Speaker[],
) => Relations;

/**
 * Finds which claims answer which, from explicit signals only: verbs of denial and confirmation with their
 * object, announced denials, "that is not true", "there is no …", and the same words once with and once without a
 * negation. Two claims of one speaker are never related. Claims come in the order of the text.
 */
export function createRelationFinder(lexicon: Lexicon): RelationFinder {
  const contentLexicon = contentLexiconOf(lexicon);
  let known = new Map<string, ContentWords>();
  return (article, claims, speakerOf, speakers) => {
    const seen = new Map<string, ContentWords>();
    const words = claims.map(({ content }) => {
      const text = textOf(content, article.text);
      const read = known.get(text) ?? readContentWords(text, contentLexicon);
      seen.set(text, read);
      return read;
    });
    known = seen;
    return relate({ claims, speakerOf, words, article, namesOf: foldedNames(speakers) }, lexicon);
  };
}

function textOf(content: readonly TextRange[], text: string): string {
  const [only] = content;
  if (only && content.length === 1) return text.slice(only.start, only.end);
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** Gives the names of a speaker in lower case; they are folded when they are asked for, as few are. */
function foldedNames(speakers: readonly Speaker[]): Reader['namesOf'] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let names = known.get(id);
    if (!names) {
      const speaker = speakers.find((candidate) => candidate.id === id);
      names = speaker ? [speaker.name, ...speaker.aliases].map((form) => form.toLowerCase()) : NONE;
      known.set(id, names);
    }
    return names;
  };
}

const NONE: readonly never[] = [];

function relate(reader: Reader, lexicon: Lexicon): Relations {
  const { claims } = reader;
  const denies: (readonly number[])[] = claims.map(() => NONE);
  const supports: (readonly number[])[] = claims.map(() => NONE);
  claims.forEach((claim, at) => {
    const target = deniedBy(reader, at);
    let all: readonly number[] = NONE;
    if (target !== undefined) all = [target, ...chargeBefore(reader, at, target, lexicon)];
    else if (spreads(reader, denies, at)) all = denies[at - 1] ?? NONE;
    if (all.length > 0) denies[at] = all.filter((other) => denies[other]?.includes(at) !== true);
    if (claim.class === 'confirm' && !claim.negated) {
      const confirmed = bestOverlap(reader, at, (_, words) => words.shared >= 2 && words.part >= 0.4);
      if (confirmed !== undefined) supports[at] = [confirmed];
    }
  });
  return { denies, supports };
}

function deniedBy(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.modality === 'hypothetical') return undefined;
  if (claim.answers) return nearestBefore(reader, at, true);
  if (claim.class === 'deny' && !claim.negated) return objectOfDenial(reader, at);
  const spoken = claim.kind === 'direct' || claim.kind === 'unmarked';
  if (spoken && words.contradicts) return nearestBefore(reader, at);
  if (words.denied.size > 0) {
    const denied = nearest(reader, at, (other) => asserts(reader.words[other], words.denied));
    if (denied !== undefined) return denied;
  }
  if (words.negated && reader.claims[at - 1]?.class === 'blame' && mayAnswer(reader, at, at - 1))
    return at - 1;
  if (!words.negated || words.stems.size > LONGEST_CONTRAST) return undefined;
  return bestOverlap(reader, at, (other, { shared, part }) => {
    return reader.words[other]?.negated === false && shared >= 2 && part >= 0.6;
  });
}

/** Whether a content has one of the stems and says no "no". */
function asserts(words: ContentWords | undefined, stems: ReadonlySet<string>): boolean {
  if (!words || words.negated) return false;
  for (const stem of stems) if (words.stems.has(stem)) return true;
  return false;
}

/** What a verb of denial denies: the claim of whoever its object names, the most similar one, or the last one. */
function objectOfDenial(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const part = claim?.content[0];
  if (!claim || !part) return nearestBefore(reader, at);
  const object = reader.article.text.slice(part.start, part.end).toLowerCase();
  const owned = nearest(reader, at, (other) => {
    const id = reader.speakerOf[other];
    const names = id ? reader.namesOf(id) : NONE;
    return names.some((name) => name.length > 2 && owns(name, object));
  });
  if (owned !== undefined) return owned;
  const similar = bestOverlap(reader, at, (_, { shared, part: share }) => shared >= 2 && share >= 0.4);
  if (similar !== undefined) return similar;
  const short = (object.split(/[“"‘«„]| as /)[0] ?? '').trim().split(/\s+/).length <= 6;
  return short && claim.rule !== 'thatClause' && claim.rule !== 'gerund'
    ? nearestBefore(reader, at)
    : undefined;
}

/** Whether an object starts with what is somebody's, or names them: "the Kremlin's claims", "the memo as a draft". */
function owns(name: string, object: string): boolean {
  const at = object.indexOf(name);
  return at >= 0 && /^(?:['’]s?)? |^$/.test(object.slice(at + name.length, at + name.length + 3));
}

/** A denial goes on in the next words of the same speaker in the same paragraph. */
function spreads(reader: Reader, denies: readonly (readonly number[])[], at: number): boolean {
  const claim = reader.claims[at];
  const before = reader.claims[at - 1];
  if (!claim || !before || (denies[at - 1]?.length ?? 0) === 0 || claim.within) return false;
  const speaker = reader.speakerOf[at];
  return (
    speaker != null &&
    speaker === reader.speakerOf[at - 1] &&
    before.paragraph === claim.first &&
    (claim.kind === 'direct' || claim.kind === 'mixed' || claim.source?.start === before.source?.start)
  );
}

/** Who rejects "the charge" answers the accusation as well as whoever repeated it last. */
function chargeBefore(reader: Reader, at: number, target: number, lexicon: Lexicon): number[] {
  const part = reader.claims[at]?.content[0];
  if (reader.claims[at]?.class !== 'deny' || !part) return [];
  const object = reader.article.text
    .slice(part.start, part.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u, 3);
  if (!object.some((word) => lexicon.sets.charges.has(word))) return [];
  const charge = nearest(reader, at, (other) => reader.claims[other]?.class === 'blame');
  return charge === undefined || charge === target ? [] : [charge];
}

function nearestBefore(reader: Reader, at: number, unnamed = false): number | undefined {
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--)
    if (mayAnswer(reader, at, other, unnamed)) return other;
  return undefined;
}

/** The nearest claim that fits, before the claim if there is one, else shortly after it. */
function nearest(reader: Reader, at: number, fits: (other: number) => boolean): number | undefined {
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--)
    if (mayAnswer(reader, at, other) && fits(other)) return other;
  for (let other = at + 1; other <= at + AHEAD; other++)
    if (mayAnswer(reader, at, other) && fits(other)) return other;
  return undefined;
}

type Fits = (other: number, overlap: { readonly shared: number; readonly part: number }) => boolean;

function bestOverlap(reader: Reader, at: number, fits: Fits): number | undefined {
  const words = reader.words[at];
  const heading = reader.claims[at]?.first === 0;
  let best: number | undefined;
  let most = 0;
  if (!words) return undefined;
  for (let other = Math.max(0, at - REACH); other <= at + (heading ? AHEAD : -1); other++) {
    const others = reader.words[other];
    if (!others || other === at || !mayAnswer(reader, at, other)) continue;
    const overlap = overlapOf(words, others);
    if (!fits(other, overlap) || overlap.shared + overlap.part < most) continue;
    most = overlap.shared + overlap.part;
    best = other;
  }
  return best;
}

/** Only real claims of somebody else can be answered: no questions, refusals or reports inside each other. */
function mayAnswer(reader: Reader, at: number, other: number, unnamed = false): boolean {
  const claim = reader.claims[at];
  const target = reader.claims[other];
  if (!claim || !target || target.interviewer || target.class === 'ask' || target.negated) return false;
  if (target.within === claim || claim.within === target || target.content.length === 0) return false;
  const speaker = reader.speakerOf[other];
  if (speaker == null) return unnamed;
  return speaker !== reader.speakerOf[at] && target.modality !== 'hypothetical';
}
