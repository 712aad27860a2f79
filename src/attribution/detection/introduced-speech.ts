import { ofGroup } from './attribution-clause';
import type { CueGroup } from './cue-groups';
import type { BareSpeech, LocalClaim } from './local-claim';
import { hasFiniteVerb, isFinite } from './finite-verbs';
import { sharedSubject } from './noun-phrases';
import type { Scan, Span } from './scan';

/** How far a colon may stand from the words of saying that it closes. */
const COLON_REACH = 14;
const COMMA_REACH = 8;

const NO_NAMES = [
  'subjectPronouns',
  'speakerPronouns',
  'determiners',
  'wh',
  'that',
  'negations',
  'be',
  'have',
  'do',
  'conditional',
  'coordinators',
  'adverbs',
] as const;

/**
 * Speech without marks that its attribution announces: She tweeted: When does it open? / Lund said, What now? It leaks.
 * A colon, or a comma where English has none before a report, and a capital letter behind it stand for the marks.
 *
 * @param used cues that attribute speech already
 * @param goesOn tells whether a later sentence of the paragraph is speech still
 */
export function findIntroduced(
  scan: Scan,
  groups: readonly CueGroup[],
  used: ReadonlySet<CueGroup>,
  goesOn: (sentence: Span) => boolean,
): BareSpeech {
  const claims: LocalClaim[] = [];
  const found = new Set<CueGroup>();
  let behind = 0;
  for (const group of groups) {
    if (group.first < behind || used.has(group) || scan.quotationOf(group.head)) continue;
    if (!scan.senseHas(group, 'q') || group.form === 'noun' || group.passive || isBare(scan, group)) continue;
    const sentence = scan.sentenceOf(group.head);
    const first = opening(scan, group, sentence);
    if (first < 0) continue;
    const source = sourceOf(scan, group, sentence, first);
    if (!source || (!scan.isText(first - 1, ':') && !isMain(scan, group, source, sentence))) continue;
    let { last } = sentence;
    for (const next of scan.sentences) {
      if (next.first < last) continue;
      if (next.first > last || !goesOn(next)) break;
      last = next.last;
    }
    behind = last;
    found.add(group);
    claims.push({
      kind: 'unmarked',
      content: [{ first, last }],
      source,
      cue: { first: group.first, last: group.last },
      class: group.senses[0]?.class ?? 'say',
      negated: false,
      modality: 'reported',
      confidence: 0.85,
      rule: 'introducedSpeech',
      open: false,
    });
  }
  return { claims, used: found };
}

/** A bare form is a noun or a name unless a pronoun stands before it: New York state, New Jersey; editor's note. */
function isBare(scan: Scan, { head, first }: CueGroup): boolean {
  return scan.lexicon.verbs.has(`${scan.lower(head)}s`) && !scan.is('subjectPronouns', first - 1);
}

/** Where the words begin that a cue announces; -1 if it announces none. */
function opening(scan: Scan, group: CueGroup, sentence: Span): number {
  const limit = Math.min(sentence.last, group.last + COLON_REACH);
  for (let i = group.last; i < limit; i++) {
    const first = i + 1;
    if (scan.isText(i, ':')) return opens(scan, first, sentence) ? first : -1;
    if (scan.isText(i, ',') && scan.isCapital(first)) {
      const sure = i === group.last ? isClause(scan, first, sentence) : isNoName(scan, first);
      return sure && opens(scan, first, sentence) && i - group.last <= COMMA_REACH ? first : -1;
    }
    if (!scan.isWord(i) || isFinite(scan, i) || scan.is('that', i) || scan.is('subordinators', i)) return -1;
  }
  return -1;
}

function opens(scan: Scan, first: number, sentence: Span): boolean {
  if (!scan.isCapital(first) || scan.quotationOf(first)?.opener === first) return false;
  return scan.countWords({ first, last: sentence.last }) >= 2;
}

function isClause(scan: Scan, first: number, sentence: Span): boolean {
  return isNoName(scan, first) || hasFiniteVerb(scan, { first: first + 1, last: sentence.last });
}

/** A capital letter on a word that no name starts with: What, It, Not, When. */
export function isNoName(scan: Scan, i: number): boolean {
  return NO_NAMES.some((set) => scan.is(set, i));
}

/**
 * Whether the attribution is a clause of its own: no other one before it that it might close, and not "as Lund said,
 * Okoro …". "Asked about the lock, Lund said" and "… closed it, saying" are.
 */
function isMain(scan: Scan, group: CueGroup, source: Span, sentence: Span): boolean {
  if (group.form === 'participle') return scan.isText(group.first - 1, ',');
  const fronted = scan.isText(source.first - 1, ',') && hangsOn(scan, sentence.first);
  if (fronted) return true;
  for (let i = sentence.first; i < source.first; i++) {
    if (scan.is('subordinators', i) || scan.is('relatives', i)) return false;
    if (scan.isText(i, ',') && hasFiniteVerb(scan, { first: sentence.first, last: i })) return false;
  }
  return true;
}

/** Whether a sentence opens with words that hang on its main clause: "When …", "Asked about …", "In a statement …". */
function hangsOn(scan: Scan, i: number): boolean {
  return scan.is('subordinators', i) || scan.is('prepositions', i) || /(?:ed|ing)$/.test(scan.lower(i));
}

function sourceOf(scan: Scan, group: CueGroup, sentence: Span, limit: number): Span | undefined {
  const own = ofGroup(scan, group, sentence.first, limit)?.source;
  return own ?? sharedSubject(scan, group.first, sentence.first);
}
