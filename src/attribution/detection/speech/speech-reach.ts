import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { bringsOnStage } from './introductions';
import { byTraits, byVoice, type Trait } from './reach-weights';
import type { Scan, Span } from '../grammar/scan';
import type { SpokenStyle } from './spoken-style';

/** A sentence beside one whose speech is attributed: does it belong to that speech, or to the article? */
export interface Neighbour {
  readonly scan: Scan;
  readonly groups: readonly CueGroup[];
  readonly sentence: Span;
  readonly style: SpokenStyle;
  /** The speaker's surname, empty where a pronoun speaks. */
  readonly name: string;
  /** Whether another sentence that belongs to the speech stands between. */
  readonly far: boolean;
  /** Whether the sentence on its other side sounds like somebody talking. */
  readonly besideSpoken: boolean;
  /** Whether the paragraph opens with a dash. */
  readonly dash: boolean;
  /** Whether other paragraphs do, so that one without a dash begins with words of the article. */
  readonly dashed: boolean;
}

const SHORT = 8;
const LONG = 25;

/** How clearly speech goes on in a sentence behind its attribution: it does above zero. */
export function goesOn(neighbour: Neighbour): number {
  return score('behind', neighbour);
}

/** How clearly the speech has begun in a sentence before the attributed one: it has above zero. */
export function hasBegun(neighbour: Neighbour): number {
  return score('before', neighbour);
}

function score(side: 'behind' | 'before', neighbour: Neighbour): number {
  const { voice } = neighbour.style;
  const weights = (voice === null ? byTraits : byVoice)[side];
  const traits = traitsOf(neighbour);
  let sum = weights.voice * (voice ?? 0);
  for (const trait of Object.keys(traits) as Trait[]) if (traits[trait]) sum += weights[trait];
  return sum;
}

function traitsOf(neighbour: Neighbour): Readonly<Record<Trait, boolean>> {
  const { scan, groups, sentence, style, name, far, besideSpoken, dash, dashed } = neighbour;
  const has = (test: (i: number) => boolean) => {
    for (let i = sentence.first; i < sentence.last; i++) if (test(i)) return true;
    return false;
  };
  return {
    always: true,
    person: style.firstPerson + style.secondPerson > 0,
    talk: style.contractions + style.hedges > 0,
    opening: style.openings > 0,
    question: style.questions > 0,
    short: style.words <= SHORT,
    long: style.words > LONG,
    quoted: has((i) => scan.quotationOf(i) !== undefined),
    narrative: style.narrative > 0,
    past: has((i) => scan.lexicon.finiteEnding.test(scan.lower(i)) && isFinite(scan, i)),
    figures: style.figures > 0,
    names: style.names > 0,
    named: name !== '' && has((i) => scan.at(i).text === name && !scan.quotationOf(i)),
    pronoun: scan.is('personPronouns', sentence.first) || opensOnPronoun(scan, sentence.first),
    report: groups.some((group) => saysWithin(group, sentence)),
    reports: groups.some((group) => reportsOthers(scan, group, sentence)),
    introduces: !dash && style.firstPerson === 0 && namesPerson(scan, sentence),
    far,
    besideSpoken,
    dash,
    plain: dashed && !dash,
  };
}

/** "But he spent …", "Later she adds …" */
function opensOnPronoun(scan: Scan, first: number): boolean {
  const before = scan.is('coordinators', first) || scan.is('adverbs', first) || scan.is('timeWords', first);
  return before && scan.is('personPronouns', first + 1);
}

function saysWithin({ first, last, form, senses }: CueGroup, sentence: Span): boolean {
  const inside = first >= sentence.first && last <= sentence.last;
  return inside && form === 'verb' && senses.some(({ class: kind }) => kind === 'say');
}

/** How far into a sentence its first verb stands. */
const SUBJECT_REACH = 8;

/** Whether the first verb of a sentence reports somebody other than me: "The ministry confirms …". */
function reportsOthers(scan: Scan, group: CueGroup, { first, last }: Span): boolean {
  if (group.first <= first || group.first >= first + SUBJECT_REACH || group.last >= last) return false;
  if (group.form !== 'verb' || group.passive || scan.is('speakerPronouns', group.first - 1)) return false;
  const says = group.senses.some(({ class: kind }) => kind !== 'think' && kind !== 'show');
  if (hasFiniteVerb(scan, { first, last: group.first })) return false;
  // The chair, Ada Brink, believes that …
  return says || (scan.is('that', group.last) && scan.isCapital(group.first - 1));
}

/** Whether a sentence brings somebody on stage by name. */
function namesPerson(scan: Scan, sentence: Span): boolean {
  const subject = bringsOnStage(scan, sentence);
  return subject !== undefined && !scan.is('personPronouns', subject.first);
}
