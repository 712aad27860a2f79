import { contains, overlaps, type TextRange } from '../../text/range';
import { barePlace, supportOf, type Companion } from './bare-places';
import { exactCandidates, revisedCandidates, type Candidates } from './candidates';
import { onlyPlace } from './exact-places';
import { PlaceJudge, type JudgedPlace } from './judge';
import type { OrderEvidence } from './neighbours';
import { likelyRegions } from './regions';
import type { SoughtQuote } from './sought-quote';
import type { Steps } from '../../text/steps';
import type { WordIndex } from './word-index';

/** What was found of one quote, in the folded text. */
export interface Finding {
  readonly outcome: 'same' | 'edited' | 'ambiguous' | 'orphaned';
  readonly place?: JudgedPlace;
  /** Other places, or all places in question, best first. */
  readonly others: readonly JudgedPlace[];
}

/** A place below this is not taken, however few rivals it has. */
const floor = 0.42;
/** Nor one that leads the best rival by less than this. */
const margin = 0.06;
/** Words this long that stand just once are taken though all around them is new. */
const tellingLength = 28;
/** Even though the old surroundings have closed over the gap: the words were cut and put back elsewhere. */
const unmistakableLength = 40;
/** Where others words are, the surroundings must agree by this much, of 2. */
const leastSupport = 0.33;
/** Short words that stand just once are taken if they are this near to where they are expected. */
const nearbyDistance = 120;
const mostOthers = 3;

/** A place that others match better by this much, were it not for where they stand, is not taken for where it stands. */
const slack = 0.02;

/** Long words must still be half recognisable; a name may be replaced outright. */
const leastWords = 0.4;

/** Words and surroundings shorter than this together may stand somewhere by chance. */
const firmLength = 40;

/**
 * The place of a quote that stands, with all its surroundings, just once in the text.
 *
 * @param index of a long text
 */
export function firmPlace(text: string, sought: SoughtQuote, index?: WordIndex): Finding | undefined {
  const whole = sought.prefix + sought.words + sought.suffix;
  if (sought.words === '' || whole.length < firmLength) return undefined;
  const at = onlyPlace(text, whole, index);
  return at === undefined ? undefined : untouched(sought, at + sought.prefix.length);
}

/** The quote where it is expected with all its surroundings: copies elsewhere, however alike, do not matter. */
function expectedPlace(text: string, sought: SoughtQuote, expected: number | undefined): Finding | undefined {
  const { words, prefix, suffix } = sought;
  if (expected === undefined || words === '') return undefined;
  const there = text.startsWith(prefix + words + suffix, expected - prefix.length);
  return there && expected >= prefix.length ? untouched(sought, expected) : undefined;
}

/** A quote found with everything around it as it was. */
export function untouched({ words }: SoughtQuote, start: number): Finding {
  const range = { start, end: start + words.length };
  const place = { range, words: 1, nearLeft: 1, nearRight: 1, support: 2, agreement: 1, score: 1 };
  return { outcome: 'same', place, others: [] };
}

/** So many places are judged between two pauses. */
const judgedAtOnce = 24;

/**
 * Decides where a quote stands now, judging everything that resembles it or fills its gap, in small steps.
 *
 * @param companions other words of its claim
 */
export function* placePart(
  text: string,
  index: WordIndex,
  sought: SoughtQuote,
  evidence: OrderEvidence,
  companions: readonly Companion[],
): Steps<Finding> {
  const { expected, between } = evidence;
  const untouchedThere = isBare(sought) ? undefined : expectedPlace(text, sought, expected);
  if (untouchedThere) return untouchedThere;
  const exact = exactCandidates(text, index, sought, expected ?? 0);
  yield;
  if (isBare(sought) && exact.length > 0) {
    const isTelling = sought.words.length >= tellingLength;
    const meant = barePlace(text, exact, companions, evidence, isTelling);
    if (meant) return untouched(sought, meant.start);
    const judge = new PlaceJudge(text, index, sought, expected);
    const others = exact.map((range) => judge.judge(range)).sort((a, b) => b.score - a.score);
    return { outcome: 'ambiguous', others: others.slice(0, mostOthers) };
  }
  const regions = likelyRegions(index, sought, expected, text.length);
  const revised: Candidates[] = [];
  for (const region of regions) {
    revised.push(revisedCandidates(text, sought, region));
    yield;
  }
  const judge = new PlaceJudge(text, index, sought, expected);
  const judged: JudgedPlace[] = [];
  for (const range of [...exact, ...revised.flatMap(({ ranges }) => ranges)]) {
    judged.push(judge.judge(range));
    if (judged.length % judgedAtOnce === 0) yield;
  }
  judged.sort((a, b) => b.score - a.score);
  const cuts = revised.flatMap((candidates) => candidates.cuts);
  const cut = Math.max(0, ...cuts.map((at) => judge.judge({ start: at, end: at }).support));
  const sites = inCompany(text, separate(judged), companions);
  const [best, rival] = sites;
  if (!best) return { outcome: 'orphaned', others: [] };
  const length = sought.words.length;
  const lead = best.score - (rival?.score ?? 0);
  const recognisable = best.words >= leastWords * Math.min(1, Math.max(cut > 0 ? 1 : 0, (length - 30) / 20));
  const supported = best.support >= Math.max(leastSupport, cut - 0.1);
  const outmatched = sites.some(
    (site) => site.words >= best.words && site.agreement >= best.agreement + slack,
  );
  if (best.score >= floor && lead >= margin && recognisable && supported && !outmatched) {
    return { ...taken(bestBorders(best, judged, length)), others: sites.slice(1, mostOthers + 1) };
  }
  const only = onlyExact(exact, between);
  const same = only && judged.find(({ range }) => range === only);
  if (same && same.score >= best.score - margin) {
    const telling = exact.length === 1 && length >= (cut > 0 ? unmistakableLength : tellingLength);
    const nearby = expected !== undefined && Math.abs(only.start - expected) <= nearbyDistance;
    if (telling || (nearby && cut === 0)) {
      return {
        ...taken(same),
        others: sites.filter(({ range }) => range !== same.range).slice(0, mostOthers),
      };
    }
  }
  const rivals = sites.filter(({ score }) => score > best.score - margin);
  if (best.score >= floor && rivals.length > 1 && cut === 0) {
    return { outcome: 'ambiguous', others: rivals };
  }
  return { outcome: 'orphaned', others: sites.slice(0, mostOthers) };
}

/** Written by hand: there are no surroundings that could agree. */
export function isBare({ prefix, suffix }: SoughtQuote): boolean {
  return prefix === '' && suffix === '';
}

/** The only place with the very words, in the whole text or else between the neighbours. */
function onlyExact(exact: readonly TextRange[], between: TextRange | undefined): TextRange | undefined {
  const inside = exact.length > 1 && between ? exact.filter((range) => contains(between, range)) : exact;
  return inside.length === 1 ? inside[0] : undefined;
}

function taken(place: JudgedPlace): { outcome: 'same' | 'edited'; place: JudgedPlace } {
  return { outcome: place.words === 1 ? 'same' : 'edited', place };
}

/** The best of each group of overlapping places, best first. */
function separate(judged: readonly JudgedPlace[]): JudgedPlace[] {
  const sites: JudgedPlace[] = [];
  for (const place of judged) {
    if (!sites.some((site) => overlaps(site.range, place.range))) sites.push(place);
  }
  return sites;
}

/** How much a copy of the very words loses that has nothing of its claim beside it where another has all. */
const companyWeight = 0.25;

/** Sets places with the very words back that have less of the other words of their claim beside them: copies said by others. */
function inCompany(
  text: string,
  sites: readonly JudgedPlace[],
  companions: readonly Companion[],
): readonly JudgedPlace[] {
  const copies = sites.filter(({ words }) => words === 1);
  if (companions.length === 0 || copies.length < 2) return sites;
  const support = new Map(copies.map((site) => [site, supportOf(text, site.range, companions)]));
  const most = Math.max(...support.values());
  return sites
    .map((site) => ({ ...site, score: site.score - companyWeight * (most - (support.get(site) ?? most)) }))
    .sort((a, b) => b.score - a.score);
}

/** Words below this length are taken alone where they stand unchanged, without what was put in beside them. */
const shortLength = 24;

/**
 * Of the places at a site the one whose borders adjoin what they adjoined before, so that what was added to
 * a quote belongs to it.
 */
function bestBorders(best: JudgedPlace, judged: readonly JudgedPlace[], length: number): JudgedPlace {
  const same = judged.find(({ range, words }) => words === 1 && overlaps(range, best.range));
  if (same && length < shortLength) return same;
  const fit = ({ score, nearLeft, nearRight }: JudgedPlace) => score + (nearLeft + nearRight) * 0.4;
  // A part of the very words is never the better place for them.
  const isCutShort = ({ range }: JudgedPlace) =>
    same !== undefined && range !== same.range && contains(same.range, range);
  return judged
    .filter((place) => sharedPart(place.range, best.range) >= 0.5 && !isCutShort(place))
    .reduce((a, b) => (fit(b) > fit(a) ? b : a), same && isCutShort(best) ? same : best);
}

function sharedPart(a: TextRange, b: TextRange): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (a.end - a.start + b.end - b.start - both);
}
