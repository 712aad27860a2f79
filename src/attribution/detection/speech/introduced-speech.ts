import { ofGroup } from '../reports/attribution-clause';
import { isGerund } from '../grammar/gerund';
import type { CueGroup } from '../grammar/cue-groups';
import type { BareSpeech, LocalClaim } from '../local-claim';
import { hasFiniteVerb, isBareCue, isFinite } from '../grammar/finite-verbs';
import { sharedSubject } from '../grammar/shared-subject';
import type { Scan, Span } from '../grammar/scan';

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
  'interjections',
] as const;

/**
 * Speech without marks that its attribution announces: She tweeted: When does it open? / Lund said, What now? It leaks.
 * A colon, or a comma where English has none before a report, and a capital letter behind it stand for the marks.
 *
 * @param used cues that attribute speech already
 * @param reachFrom how many of the later sentences of the paragraph are speech still
 */
export function findIntroduced(
  scan: Scan,
  groups: readonly CueGroup[],
  used: ReadonlySet<CueGroup>,
  reachFrom: (lead: Span, source: Span, following: readonly Span[]) => number,
): BareSpeech {
  const claims: LocalClaim[] = [];
  const found = new Set<CueGroup>();
  let behind = 0;
  for (const group of groups) {
    if (group.first < behind || used.has(group) || scan.quotationOf(group.head)) continue;
    const answers = !scan.lexicon.invertsFreely && group.senses[0]?.class === 'deny';
    if (!scan.senseHas(group, 'q') && !answers) continue;
    if (group.form === 'noun' || group.passive || isBare(scan, group)) continue;
    const sentence = scan.sentenceOf(group.head);
    const first = opening(scan, groups, group, sentence);
    // Osei rejects the charge: It never leaked.
    if (first < 0 || (answers && (!scan.isText(first - 1, ':') || first - 1 === group.last))) continue;
    const source = sourceOf(scan, group, sentence, first);
    if (
      !source ||
      (first > group.last && !scan.isText(first - 1, ':') && !isMain(scan, group, source, sentence))
    )
      continue;
    let last = endOfWords(scan, groups, group, first, sentence);
    if (last === sentence.last) {
      const following = scan.sentences.filter((next) => next.first >= last);
      const end = following.findIndex((next) => announces(scan, groups, next));
      const rest = following.slice(0, end < 0 ? undefined : end);
      last = rest[reachFrom({ first, last }, source, rest) - 1]?.last ?? last;
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

/**
 * "What now? and went on": a mark in the sentence ends the words where small letters go on; "saying The work goes on and
 * vowing to stay": so does another participle of saying.
 */
function endOfWords(
  scan: Scan,
  groups: readonly CueGroup[],
  cue: CueGroup,
  first: number,
  { last }: Span,
): number {
  for (let i = first; i < last - 1; i++) {
    if (scan.isText(i, '?', '!') && scan.isWord(i + 1) && !scan.isCapital(i + 1)) return i + 1;
    if (cue.form === 'participle' && tellsWhen(scan, i, last)) return i;
    const next = cue.form === 'participle' && scan.is('coordinators', i) && isGerund(scan, scan.lower(i + 1));
    if (next && groups.some((group) => group.first === i + 1 && group.form === 'participle')) return i;
  }
  return last;
}

/** "footage of Lund saying, It leaks*, when Osei asked*": what somebody else did then, told by name. */
function tellsWhen(scan: Scan, comma: number, last: number): boolean {
  const named = scan.isCapital(comma + 2) && !isNoName(scan, comma + 2);
  const opens =
    scan.isText(comma, ',') && scan.is('subordinators', comma + 1) && !scan.is('causes', comma + 1);
  return opens && named && hasFiniteVerb(scan, { first: comma + 3, last });
}

/** Whether a sentence announces words of its own: To which she said, Thank God. */
export function announces(scan: Scan, groups: readonly CueGroup[], sentence: Span): boolean {
  return groups.some((group) => {
    if (group.first < sentence.first || group.last >= sentence.last) return false;
    const says = scan.senseHas(group, 'q') && group.form === 'verb' && !isBare(scan, group);
    const first = says ? opening(scan, groups, group, sentence) : -1;
    return first >= 0 && !scan.is('speakerPronouns', group.first - 1);
  });
}

/**
 * Where the words begin that something in a sentence announces: Lund scolded him: | It leaks, she said. -1 if nothing does.
 *
 * @param sounds whether a stretch sounds like speech
 */
export function announcedIn(
  scan: Scan,
  groups: readonly CueGroup[],
  sentence: Span,
  sounds: (span: Span) => boolean,
): number {
  for (let i = sentence.last - 1; i > sentence.first; i--) {
    const tells = scan.isText(i, ':') && !scan.quotationOf(i) && scan.isCapital(i + 1);
    if (tells && i + 1 < sentence.last && !sounds({ first: sentence.first, last: i })) return i + 1;
  }
  for (const group of groups)
    if (group.first >= sentence.first && group.last < sentence.last && saysI(scan, group)) return group.last;
  return -1;
}

/** A bare form is a noun or a name unless a pronoun stands before it: New York state, New Jersey; editor's note. */
function isBare(scan: Scan, { head, first }: CueGroup): boolean {
  return isBareCue(scan, head) && !scan.is('subjectPronouns', first - 1);
}

/** Where the words begin that a cue announces; -1 if it announces none. */
function opening(scan: Scan, groups: readonly CueGroup[], group: CueGroup, sentence: Span): number {
  const limit = Math.min(sentence.last, group.last + COLON_REACH);
  for (let i = group.last; i < limit; i++) {
    const first = i + 1;
    if (scan.isText(i, ':')) return opens(scan, first, sentence) ? first : -1;
    if (i === group.last && (callsOut(scan, group, sentence) || saysI(scan, group))) return i;
    if (scan.isText(i, ',') && scan.isCapital(first)) {
      const sure = i === group.last ? isClause(scan, first, sentence) : isNoName(scan, first);
      return sure &&
        !isAside(scan, groups, first) &&
        opens(scan, first, sentence) &&
        i - group.last <= COMMA_REACH
        ? first
        : -1;
    }
    if (!scan.isWord(i) || isFinite(scan, i) || scan.is('that', i) || scan.is('subordinators', i)) return -1;
  }
  return -1;
}

/** "had promised*, Lund said,* that …": who reports the sentence, between commas. */
function isAside(scan: Scan, groups: readonly CueGroup[], first: number): boolean {
  const group = groups.find((one) => one.first > first);
  if (!group || !scan.senseHas(group, 'q') || !scan.isText(group.last, ',')) return false;
  if (scan.is('speakerPronouns', first)) return false;
  for (let i = first; i < group.first; i++) if (!scan.isWord(i) || isFinite(scan, i)) return false;
  return true;
}

/** "chanted What now? and went on": verbs of calling take nothing but words behind them. */
function callsOut(scan: Scan, { last, senses }: CueGroup, sentence: Span): boolean {
  if (senses.some(({ frames }) => /[ct]/.test(frames)) || !opens(scan, last, sentence)) return false;
  return isNoName(scan, last) || scan.isText(last + 1, '!', '?') || scan.isText(last + 2, '!', '?');
}

/** "Okoro declared I think it leaks": where nobody has said I before, whoever is told of as another does so in words of their own. */
function saysI(scan: Scan, { first, last, senses }: CueGroup): boolean {
  if (!scan.isCapital(last) || !scan.is('speakerPronouns', last)) return false;
  // Grandpa says I steer well: as his grandchild tells it.
  if (scan.is('kinNames', first - 1)) return false;
  for (let i = 0; i < first; i++) if (scan.is('speakerPronouns', i)) return false;
  return senses.some(({ class: kind }) => kind === 'say');
}

function opens(scan: Scan, first: number, sentence: Span): boolean {
  if (!scan.isCapital(first) || scan.quotationOf(first)?.opener === first) return false;
  // One word alone behind a colon may be an item: "replied: No. Boats are patient." is none.
  const goesOn = scan.isText(first - 1, ':') && sentence.last < scan.length;
  return goesOn || scan.countWords({ first, last: sentence.last }) >= 2;
}

function isClause(scan: Scan, first: number, sentence: Span): boolean {
  return isNoName(scan, first) || hasFiniteVerb(scan, { first: first + 1, last: sentence.last });
}

/** A capital letter on a word that no name starts with: What, It, Not, When; Tell me, Thank you. */
export function isNoName(scan: Scan, i: number): boolean {
  if (NO_NAMES.some((set) => scan.is(set, i))) return true;
  return scan.is('objectPronouns', i + 1) || (scan.is('speakerPronouns', i + 1) && !scan.isCapital(i + 1));
}

/**
 * Whether the attribution is a clause of its own: no other one before it that it might close, and not "as Lund said,
 * Okoro …". "Asked about the lock, Lund said" and "… closed it, saying" are.
 */
function isMain(scan: Scan, group: CueGroup, source: Span, sentence: Span): boolean {
  if (group.form === 'participle') return hangsOnMain(scan, group.first - 1);
  const first = behindDash(scan, sentence.first, source.first);
  const fronted = scan.isText(source.first - 1, ',') && hangsOn(scan, first);
  if (fronted) return true;
  for (let i = first; i < source.first; i++) {
    if (scan.is('subordinators', i) || scan.is('relatives', i)) return false;
    if (scan.isText(i, ',') && hasFiniteVerb(scan, { first, last: i })) return false;
  }
  return true;
}

/** Where the clause of a source begins: behind the last dash before it, as a sentence would. */
function behindDash(scan: Scan, from: number, source: number): number {
  for (let i = source; i > from; i--) if (scan.isDash(i - 1)) return i;
  return from;
}

/** "…, saying", "while chanting", "footage of Okoro asking": what may stand before a participle. */
function hangsOnMain(scan: Scan, before: number): boolean {
  return (
    scan.isText(before, ',') ||
    scan.is('subordinators', before) ||
    scan.is('prepositions', before) ||
    scan.isCapital(before)
  );
}

/** Whether a sentence opens with words that hang on its main clause: "When …", "Asked about …", "In a statement …". */
export function hangsOn(scan: Scan, i: number): boolean {
  return scan.is('subordinators', i) || scan.is('prepositions', i) || /(?:ed|ing)$/.test(scan.lower(i));
}

function sourceOf(scan: Scan, group: CueGroup, sentence: Span, limit: number): Span | undefined {
  const own = ofGroup(scan, group, sentence.first, limit)?.source;
  return own ?? sharedSubject(scan, group.first, sentence.first);
}
