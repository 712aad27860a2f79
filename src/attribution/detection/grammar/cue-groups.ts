import { isCharged } from '../reports/charged';
import { isTitle } from './finite-verbs';
import { isGerund } from './gerund';
import { auxiliaryOf } from './late-verb';
import { expandLeft, type Modality } from './left-of-verb';
import type { CueSense } from '../lexicon';
import { aroundObject, aroundPronoun, beforeParticles, separateVerb } from './particle-verb';
import { readsAsNoun } from './reads-as-noun';
import type { Scan, Span } from './scan';
import { isEnclitic } from './subject-pronoun';

/** Words of saying with what belongs to them: "has also said", "did not say", "was told". */
export interface CueGroup extends Span {
  /** The token that carries the meaning. */
  readonly head: number;
  /** The particle of a separable verb that stands at the end of its clause: fügte Vogel hinzu. */
  readonly particle?: number;
  /** The auxiliary that stands in its place where the verb closes the clause: *hat* die Vorwürfe zurückgewiesen. */
  readonly auxiliary?: number;
  /** The subject that stands within the words of saying: a-*t-il* ajouté. */
  readonly clitic?: number;
  /** Whether the verb is said of its own subject: *se* dit prêt. */
  readonly reflexive?: boolean;
  readonly form: 'verb' | 'noun' | 'adjective' | 'participle';
  readonly senses: readonly CueSense[];
  readonly negated: boolean;
  readonly passive: boolean;
  readonly modality: Modality;
}

/** Finds every group of words that may report something, in the order of the text. */
export function findCueGroups(scan: Scan): CueGroup[] {
  const groups: CueGroup[] = [];
  for (let i = 0; i < scan.length; i++) {
    const group = verbGroup(scan, i) ?? nounGroup(scan, i) ?? adjectiveGroup(scan, i);
    if (!group) continue;
    // "declined to discuss" is one group.
    while ((groups.at(-1)?.head ?? -1) >= group.first) groups.pop();
    const before = groups.at(-1);
    if (before && isNeitherNor(scan, before, group)) groups.splice(-1, 1, { ...group, first: before.first });
    else groups.push(group);
    i = group.last - 1;
  }
  return groups;
}

/** "neither confirms | nor denies": two verbs that are negated alike. */
function isNeitherNor(scan: Scan, one: CueGroup, other: CueGroup): boolean {
  const verbs = one.form === 'verb' && other.form === 'verb' && one.last === other.first;
  return verbs && scan.is('negations', one.first) && scan.is('negations', other.first);
}

function verbGroup(scan: Scan, head: number): CueGroup | undefined {
  const word = scan.lower(head);
  const no = refusedBehind(scan, head);
  const clitic = isEnclitic(scan, head + 1) ? 1 : 0; // fait-elle valoir
  const phrasal = beforeParticles(scan, head, head + 1 + no + clitic);
  const separated = phrasal ? undefined : (separateVerb(scan, head) ?? aroundObject(scan, head));
  const plain = scan.lexicon.verbs.get(word);
  const verb = phrasal ?? separated ?? aroundPronoun(scan, head);
  const senses = verb ? [verb.sense] : plain;
  if (!senses || readsAsNoun(scan, head) || isCharged(scan, head) || isTitle(scan, head)) return undefined;
  const left = expandLeft(scan, head);
  if (left.infinitive) return undefined;
  // assured them *in writing* that it would stay
  if (scan.phraseEndsAt(scan.lexicon.manners, head + 1)) return undefined;
  const gerund = isGerund(scan, word);
  const participle = (gerund && !left.be) || left.adverbial;
  const passive = left.be && !gerund && !left.reflexive;
  // une mesure annoncée hier: no report without its auxiliary
  if (scan.lexicon.pureParticiple.test(word) && !left.be && !left.have && !sharesAuxiliary(scan, left.first))
    return undefined;
  // conseiller municipal: an infinitive that nothing governs is none
  const infinitive = scan.lexicon.infinitives.has(word);
  if (infinitive && left.first === head && !left.adverbial) return undefined;
  // n'a pas voulu commenter l'affaire: nothing is left that could be said
  if (left.refused && scan.lexicon.infinitiveEnding && !asksBehind(scan, head + 1)) return undefined;
  const late = auxiliaryOf(scan, left, head, senses);
  const negated = left.negated || no > 0 || late?.negated === true;
  const fits = ({ frames }: CueSense): boolean =>
    (negated || !frames.includes('z')) && (left.reflexive || !frames.includes('y'));
  const fitting = senses.some(fits) ? senses.filter(fits) : (plain ?? []).filter(fits);
  if (fitting.length === 0) return undefined;
  const last =
    head + 1 + no + (phrasal && fitting.includes(phrasal.sense) ? phrasal.rest.length + clitic : 0);
  return {
    first: left.first,
    last,
    head,
    ...(separated && { particle: separated.particle }),
    ...(late && { auxiliary: late.auxiliary }),
    ...(left.clitic !== undefined && { clitic: left.clitic }),
    ...(left.reflexive && { reflexive: true }),
    senses: fitting,
    form: participle ? 'participle' : 'verb',
    negated,
    passive,
    modality: left.modality,
  };
}

/** "Lund tror *ikke* at …": how many negations follow a verb that nothing but its subject can precede. */
function refusedBehind(scan: Scan, head: number): number {
  const refuses = scan.lexicon.verbSecond && scan.is('negations', head + 1) && !scan.is('nothing', head + 1);
  const goesOn = scan.isWord(head + 2) || scan.is('that', head + 3) || scan.is('wh', head + 3);
  return refuses && goesOn && !scan.is('nobody', head + 1) && !scan.is('infinitive', head - 1) ? 1 : 0;
}

/** "a appelé au calme et *demandé* …", "ha pedido calma y *recordado* …": a second participle that goes with the auxiliary before. */
function sharesAuxiliary(scan: Scan, first: number): boolean {
  if (!scan.lexicon.infinitiveEnding || !scan.is('coordinators', first - 1)) return false;
  const { first: from } = scan.sentenceOf(first);
  for (let i = first - 2; i > from; i--) {
    if (!scan.isWord(i) && !scan.isText(i, "'", '’')) return false;
    if (scan.is('have', i)) return scan.lexicon.verbs.has(scan.lower(i + 1));
  }
  return false;
}

function asksBehind(scan: Scan, from: number): boolean {
  for (let i = from; i < from + QUESTION_REACH; i++)
    if (scan.is('wh', i) || scan.is('that', i) || scan.quotationOf(i)) return true;
  return false;
}

/** How far behind a verb the question may stand that it leaves open. */
const QUESTION_REACH = 4;

function nounGroup(scan: Scan, head: number): CueGroup | undefined {
  const sense = scan.lexicon.nouns.get(scan.lower(head));
  if (!sense) return undefined;
  const article = scan.is('determiners', head - 1) && !scan.is('possessives', head - 1);
  const first = article ? head - 1 : head;
  return {
    first,
    last: head + 1,
    head,
    senses: [sense],
    form: 'noun',
    negated: false,
    passive: false,
    modality: 'reported',
  };
}

const ADJECTIVE: CueSense = { class: 'think', frames: 'ct', weight: 0.8 };

function adjectiveGroup(scan: Scan, head: number): CueGroup | undefined {
  if (!scan.is('adjectives', head)) return undefined;
  let first = head - 1;
  while (
    first > 0 &&
    (scan.is('adverbs', first) || scan.is('negations', first) || scan.is('degreeAdverbs', first))
  )
    first--;
  const be = first;
  if (!scan.is('be', be) && !scan.is('copulas', be)) return undefined;
  const left = expandLeft(scan, be);
  const negated = left.negated || scan.is('negations', be + 1);
  return {
    first: left.first,
    last: head + 1,
    head,
    senses: [
      scan.lexicon.statingAdjectives.has(scan.lower(head)) ? { ...ADJECTIVE, class: 'say' } : ADJECTIVE,
    ],
    form: 'adjective',
    negated,
    passive: false,
    modality: left.modality,
  };
}
