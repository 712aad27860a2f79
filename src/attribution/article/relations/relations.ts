import type { ArticleText } from '../../../text/article-text';
import { detached } from '../../../text/detached';
import type { TextRange } from '../../../text/range';
import type { Steps } from '../../../text/steps';
import type { Speaker } from '../../analysis';
import type { Lexicon, WordSet } from '../../detection/lexicon';
import type { CueClass } from '../../language/reporting-words';
import { oncePer } from '../../once-per';
import type { FoundClaim } from '../found-claim';
import { readContentWords, type ContentLexicon, type ContentWords } from './content-words';
import { deniedBy, type Denial } from './denials';
import { sidesTaken, type Edge } from './evidence';
import { sameParty, speakerAt, type Reader } from './reader';
import { supportedBy } from './supports';

/** For each claim the indices of the claims that it denies and supports. */
export interface Relations {
  readonly denies: readonly (readonly number[])[];
  readonly supports: readonly (readonly number[])[];
}

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
/** Verbs of these classes say nothing of what a claim is about; "offer" and "plan" do. */
const SAYING: readonly CueClass[] = ['say', 'ask', 'claim', 'deny', 'confirm', 'think', 'hearsay'];

/** What those who deny something say instead is said, shown, called or held against others. */
const OWN_WORDS: readonly CueClass[] = ['say', 'show', 'call', 'claim', 'blame'];

/** So many claims are related in one step: some milliseconds’ work. */
const CLAIMS_A_STEP = 256;

const contentLexiconOf = oncePer(({ sets, verbs, contradictions, agreements }: Lexicon): ContentLexicon => ({
  ignored: new Set([
    ...FUNCTION_WORDS.flatMap((set) => [...sets[set]]),
    ...[...verbs].flatMap(([form, senses]) =>
      senses.some((sense) => SAYING.includes(sense.class)) ? [form] : [],
    ),
  ]),
  negations: new Set([...sets.negations, ...sets.nobody, 'nothing']),
  none: new Set([...sets.nobody, ...sets.anyWords]),
  future: sets.future,
  be: sets.be,
  such: sets.such,
  dismissals: sets.dismissals,
  vindications: sets.vindications,
  contradictions,
  agreements,
}));

/** Relates the claims of an article; keeps what it read of their words until the next call. */
export type RelationFinder = (
  article: ArticleText,
  claims: readonly FoundClaim[],
  speakerOf: readonly (string | null)[],
  speakers: readonly Speaker[],
) => Steps<Relations>;

/**
 * Finds which claims answer which, from explicit signals only. Two claims of one party are never related. Claims
 * come in the order of the text.
 */
export function createRelationFinder(lexicon: Lexicon): RelationFinder {
  const contentLexicon = contentLexiconOf(lexicon);
  let known = new Map<string, ContentWords>();
  return function* (article, claims, speakerOf, speakers) {
    const seen = new Map<string, ContentWords>();
    const words: ContentWords[] = [];
    for (const { content } of claims) {
      const text = textOf(content, article.text);
      const read = known.get(text) ?? readContentWords(detached(text), contentLexicon);
      seen.set(text, read);
      words.push(read);
      if (words.length % CLAIMS_A_STEP === 0) yield;
    }
    known = seen;
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    return yield* relate({
      claims,
      speakerOf,
      words,
      article,
      speakers: byId,
      lexicon,
      ignored: contentLexicon.ignored,
    });
  };
}

function textOf(content: readonly TextRange[], text: string): string {
  const [only] = content;
  if (only && content.length === 1) return text.slice(only.start, only.end);
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

function* relate(reader: Reader): Steps<Relations> {
  const denies: number[][] = reader.claims.map(() => []);
  const supports: number[][] = reader.claims.map(() => []);
  const disputes: Edge[] = [];
  let said: Denial = { targets: [], goesOn: false };
  for (let at = 0; at < reader.claims.length; at++) {
    if (at % CLAIMS_A_STEP === 0) yield;
    const found = deniedBy(reader, at);
    said = found.targets.length === 0 && said.goesOn && carriesOn(reader, at) ? said : found;
    const denied = said.targets.filter((other) => denies[other]?.includes(at) !== true);
    for (const to of denied) disputes.push({ from: at, to });
    const backed = supportedBy(reader, at).filter((other) => denies[other]?.includes(at) !== true);
    if (denied.length === 0) {
      const sides = sidesTaken(reader, at, disputes);
      denied.push(...sides.denies);
      backed.push(...sides.supports);
    }
    denies[at] = denied;
    supports[at] = [...new Set(backed)].filter((other) => !denied.includes(other));
  }
  return { denies, supports };
}

/** Whether a denial goes on in a claim: the next words of the same party, and what they say instead. */
function carriesOn(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const before = reader.claims[at - 1];
  if (!claim || !before || claim.within || claim.negated || claim.rule === 'accordingTo') return false;
  if (!OWN_WORDS.includes(claim.class) || !(sameParty(reader, at, at - 1) || spokenFor(reader, at)))
    return false;
  const spoken = claim.kind === 'direct' || claim.kind === 'unmarked';
  // “They called their lawyer,” Uhl said, in the paragraph after the one that says no.
  if (before.paragraph !== claim.first)
    return spoken && before.class === 'deny' && claim.first === before.paragraph + 1;
  const ownSentence = claim.source?.start !== before.source?.start;
  return ownSentence
    ? claim.rule !== 'thatClause' && claim.rule !== 'bareClause'
    : before.class === 'deny' || spoken;
}

/** "The county disputed that. …, said a spokesman, Ian Voss." Who speaks next in the paragraph speaks for the body. */
function spokenFor(reader: Reader, at: number): boolean {
  const body = speakerAt(reader, at - 1);
  const next = speakerAt(reader, at);
  const claim = reader.claims[at];
  if (!claim?.source || claim.rule === 'thatClause' || claim.rule === 'bareClause') return false;
  const [first = ''] = reader.article.text
    .slice(claim.source.start, claim.source.end)
    .toLowerCase()
    .split(' ', 1);
  if (reader.lexicon.sets.possessives.has(first)) return true;
  if (body?.kind !== 'organisation' && body?.kind !== 'state') return false;
  if (next?.kind !== 'person' && next?.kind !== 'organisation') return false;
  return [...reader.speakers.values()].every(
    ({ id, name, kind }) => id === body.id || kind === 'person' || name !== next.affiliation,
  );
}
