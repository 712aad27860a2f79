import type { CueGroup } from '../grammar/cue-groups';
import { isFinite } from '../grammar/finite-verbs';
import type { LocalClaim } from '../local-claim';
import { overlaps, type Scan, type Span } from '../grammar/scan';

/** So many words may stand between a thing and what it says: a banner *across the nave* that read. */
const FARTHEST = 6;
/** And so many between its article and its noun. */
const LONGEST = 3;

/** Leaves the words that stand on things to the things, also where a report tells of the thing and its words. */
export function withInscriptions(
  scan: Scan,
  groups: readonly CueGroup[],
  claims: readonly LocalClaim[],
): LocalClaim[] {
  const inscriptions = findInscriptions(scan, groups);
  const isTaken = ({ content }: LocalClaim) =>
    inscriptions.some(({ source, content: [words] }) => {
      const all = source && words ? { first: source.first, last: words.last } : words;
      return content.some(
        (part) => all && overlaps(part, all) && !(part.first < all.first && part.last >= all.last),
      );
    });
  return [...claims.filter((claim) => !isTaken(claim)), ...inscriptions];
}

/**
 * Finds quoted words that stand on a thing somebody has or holds: "They held up *a banner* that read “…”", "*a T-shirt*
 * reading “…”", "*a note* on his door with the words “…”". It is the thing that says them, whoever holds it.
 */
function findInscriptions(scan: Scan, groups: readonly CueGroup[]): LocalClaim[] {
  return scan.quotations.flatMap(({ opener, closer, depth }): LocalClaim[] => {
    if (depth > 0 || closer < 0) return [];
    const cue = readingBefore(scan, groups, opener) ?? null;
    const source = cue
      ? thingBefore(scan, scan.is('relatives', cue.first - 1) ? cue.first - 1 : cue.first)
      : thingAtColon(scan, opener);
    if (!source) return [];
    return [
      {
        kind: 'direct',
        content: [{ first: opener + 1, last: closer }],
        source,
        cue,
        class: 'say',
        negated: false,
        modality: 'reported',
        confidence: 0.85,
        rule: 'quoteAfterCue',
        open: false,
      },
    ];
  });
}

/** that *read* “…”, *reading* “…”, *with the words* “…”: what tells that a thing bears words. */
function readingBefore(scan: Scan, groups: readonly CueGroup[], opener: number): Span | undefined {
  const end = scan.isText(opener - 1, ':', ',') ? opener - 1 : opener;
  const group = groups.find(({ last }) => last === end);
  if (group?.form === 'verb' && scan.is('relatives', group.first - 1) && scan.senseHas(group, 'q'))
    return { first: group.first, last: end };
  const word = end - 1;
  if (scan.is('inscribed', word) && scan.is('relatives', word - 1)) return { first: word, last: end };
  if (scan.is('inscribing', word)) return { first: word, last: end };
  const bears =
    scan.is('inscriptions', word) && scan.is('determiners', word - 1) && scan.is('bearing', word - 2);
  return bears ? { first: word - 2, last: end } : undefined;
}

/** The thing that bears words, with its article and what describes it; nobody is named between it and the words. */
function thingBefore(scan: Scan, end: number): Span | undefined {
  const { first: opening } = scan.sentenceOf(end - 1);
  for (let i = end - 1; i >= Math.max(opening, end - FARTHEST); i--) {
    if (!scan.isWord(i) || scan.quotationOf(i) || scan.lexicon.people.has(scan.lower(i))) return undefined;
    if (!scan.is('bearers', i)) continue;
    if (i < end - 1 && !scan.is('prepositions', i + 1)) return undefined;
    return { first: withArticle(scan, i, opening), last: i + 1 };
  }
  return undefined;
}

/** On the door hangs *a note:* “…”: a thing that nothing but a colon parts from its words. */
function thingAtColon(scan: Scan, opener: number): Span | undefined {
  const colon = opener - 1;
  const thing = scan.isText(colon, ':') ? thingBefore(scan, colon) : undefined;
  return thing?.last === colon && scan.is('determiners', thing.first) ? thing : undefined;
}

/** *a large hand-painted* banner; without an article nothing but the noun, whatever stands before it. */
function withArticle(scan: Scan, noun: number, opening: number): number {
  for (let i = noun - 1; i >= Math.max(opening, noun - LONGEST); i--) {
    if (scan.is('determiners', i)) return i;
    const verb = isFinite(scan, i) && !scan.lower(i).includes('-');
    if (!scan.isWord(i) || verb || scan.is('prepositions', i)) return noun;
  }
  return noun;
}
