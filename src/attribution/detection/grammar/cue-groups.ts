import { isCharged } from '../reports/charged';
import { isDenied, isFinite, isInflectedCue, isPaperRead, isSubjectOfCue, isTitle } from './finite-verbs';
import type { CueSense, WordSet } from '../lexicon';
import type { Scan, Span } from './scan';

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
  readonly modality: 'reported' | 'future' | 'hypothetical';
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
  const phrasal = scan.lexicon.phrasal.get(word)?.find(
    ({ rest }) =>
      rest.every((particle, offset) => scan.lower(head + 1 + no + offset) === particle) &&
      // "puts it at nine": the pronoun is an object.
      !(rest[0] === 'it' && scan.lower(head + 2) === 'at'),
  );
  const separated = phrasal ? undefined : (separateVerb(scan, head) ?? aroundObject(scan, head));
  const plain = scan.lexicon.verbs.get(word);
  const verb = phrasal ?? separated ?? aroundPronoun(scan, head);
  const senses = verb ? [verb.sense] : plain;
  if (!senses || readsAsNoun(scan, head) || isCharged(scan, head) || isTitle(scan, head)) return undefined;
  const left = expandLeft(scan, head);
  if (left.infinitive) return undefined;
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
  const negated = left.negated || no > 0;
  const fits = ({ frames }: CueSense): boolean =>
    (negated || !frames.includes('z')) && (left.reflexive || !frames.includes('y'));
  const fitting = senses.some(fits) ? senses.filter(fits) : (plain ?? []).filter(fits);
  if (fitting.length === 0) return undefined;
  const last = head + 1 + no + (phrasal && fitting.includes(phrasal.sense) ? phrasal.rest.length : 0);
  return {
    first: left.first,
    last,
    head,
    ...(separated && { particle: separated.particle }),
    ...auxiliaryOf(scan, left, head),
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

/** How far an auxiliary may stand from the participle that closes its clause. */
const AUXILIARY_REACH = 20;

/** "*hat* die Vorwürfe zurückgewiesen": the auxiliary of a participle at the end of its clause. */
function auxiliaryOf(scan: Scan, left: LeftPart, head: number): { readonly auxiliary?: number } {
  const closes = !scan.isWord(head + 1) || scan.is('coordinators', head + 1);
  if (!scan.lexicon.verbsLast || left.have || left.be || !closes) return {};
  const from = Math.max(scan.sentenceOf(head).first, head - AUXILIARY_REACH);
  for (let i = head - 1; i >= from && !scan.isText(i, ',', ';', ':'); i--)
    if (scan.is('have', i)) return scan.isCapital(i) || pointsBack(scan, i - 1) ? {} : { auxiliary: i };
  return {};
}

/** *Das* hat die Stadt bestätigt: the words before the auxiliary are what is said. */
function pointsBack(scan: Scan, i: number): boolean {
  return scan.is('demonstratives', i) && scan.sentenceOf(i).first === i;
}

/** "bears *that* out": a pronoun before the particle. */
function aroundPronoun(scan: Scan, head: number): { readonly sense: CueSense } | undefined {
  if (!scan.is('proforms', head + 1) || !scan.is('particles', head + 2)) return undefined;
  return scan.lexicon.phrasal
    .get(scan.lower(head))
    ?.find(
      ({ rest, sense }) => rest.length === 1 && rest[0] === scan.lower(head + 2) && ANSWERS.has(sense.class),
    );
}

/** How many words stand between a verb and its particle at most: waved *the union's latest report* away. */
const LONGEST_OBJECT = 5;

/** "waved *the report* away as old news": a verb of answering whose particle stands behind what is answered. */
function aroundObject(
  scan: Scan,
  head: number,
): { readonly sense: CueSense; readonly particle: number } | undefined {
  const verbs = scan.lexicon.invertsFreely ? undefined : scan.lexicon.phrasal.get(scan.lower(head));
  if (!verbs || !(scan.is('determiners', head + 1) || scan.is('possessives', head + 1))) return undefined;
  for (let i = head + 2; i <= head + 1 + LONGEST_OBJECT && scan.isWord(i); i++) {
    const verb = verbs.find(
      ({ rest, sense }) => rest.length === 1 && rest[0] === scan.lower(i) && ANSWERS.has(sense.class),
    );
    const ends = scan.is('as', i + 1) || !scan.isWord(i + 1);
    if (verb) return ends && namesWords(scan, i - 1) ? { sense: verb.sense, particle: i } : undefined;
    if (scan.is('prepositions', i) && !scan.is('nounPrepositions', i)) return undefined;
  }
  return undefined;
}

/** the *report*, the *claims*, but not the car: what can be answered. */
function namesWords(scan: Scan, noun: number): boolean {
  const said = scan.is('charges', noun) || scan.is('figures', noun) || scan.is('documents', noun);
  return said || scan.lexicon.nouns.has(scan.lower(noun));
}

const ANSWERS: ReadonlySet<string> = new Set(['deny', 'confirm']);

/** saying, disant, diciendo */
export function isGerund(scan: Scan, word: string): boolean {
  return word.endsWith('ing') || scan.lexicon.gerund.test(word);
}

function asksBehind(scan: Scan, from: number): boolean {
  for (let i = from; i < from + QUESTION_REACH; i++)
    if (scan.is('wh', i) || scan.is('that', i) || scan.quotationOf(i)) return true;
  return false;
}

/** How far behind a verb the question may stand that it leaves open. */
const QUESTION_REACH = 4;

/** How far a particle may stand from its verb. */
const PARTICLE_REACH = 12;

/** "wies die Vorwürfe zurück", "lägger Brink till": a verb whose particle closes the clause. */
function separateVerb(
  scan: Scan,
  head: number,
): { readonly sense: CueSense; readonly particle: number } | undefined {
  const verbs = scan.lexicon.invertsFreely ? scan.lexicon.phrasal.get(scan.lower(head)) : undefined;
  if (!verbs) return undefined;
  for (let i = head + 1; i < Math.min(scan.length, head + PARTICLE_REACH); i++) {
    if (!scan.isWord(i)) return undefined;
    if (scan.isWord(i + 1) || !scan.is('particles', i)) continue;
    const verb = verbs.find(({ rest }) => rest.length === 1 && rest[0] === scan.lower(i));
    return verb && { sense: verb.sense, particle: i };
  }
  return undefined;
}

/** Words that do not stand between an article and its noun. */
const CLAUSE_WORDS = [
  'be',
  'have',
  'do',
  'conditional',
  'future',
  'subjectPronouns',
  'adverbs',
  'negations',
  'infinitive',
  'prepositions',
  'relatives',
  'coordinators',
] as const satisfies readonly WordSet[];

/** How many words back an article may stand: an entirely independent *post*. */
const LONGEST_NOUN = 4;

interface LeftPart {
  first: number;
  negated: boolean;
  be: boolean;
  have: boolean;
  /** Whether somebody will not say it: declined to *say*. */
  refused: boolean;
  /** Whether a preposition or a conjunction stands before an infinitive: *tras* reconocer, *avant d'*ajouter. */
  adverbial: boolean;
  clitic?: number;
  reflexive: boolean;
  modality: CueGroup['modality'];
  infinitive: boolean;
}

/** Takes auxiliaries, negations and adverbs before a verb into its group. */
function expandLeft(scan: Scan, head: number): LeftPart {
  const part: LeftPart = {
    first: head,
    negated: false,
    be: false,
    have: false,
    refused: false,
    adverbial: false,
    reflexive: false,
    modality: 'reported',
    infinitive: false,
  };
  if (isEnclitic(scan, head + 1)) part.clitic = head + 1;
  let i = head - 1;
  const sentence = scan.sentenceOf(head).first;
  const infinitive = scan.lexicon.infinitives.has(scan.lower(head));
  part.adverbial = infinitive && scan.is('prepositions', i) && !scan.is('infinitive', i);
  for (; i >= sentence; i--) {
    if (endsName(scan, i)) break;
    if (scan.is('infinitive', i)) {
      // "declined to say" is a report, "the right to say" is none.
      // ønsker *ikke* å si
      const no = scan.lexicon.verbSecond && scan.is('negations', i - 1) ? 1 : 0;
      part.negated ||= no > 0;
      const before = i - 1 - no;
      const refusal = scan.is('refusals', before);
      const wish = scan.is('wishes', before);
      const on = scan.lower(before) === 'on' && /^(?:went|goes|go)$/.test(scan.lower(before - 1));
      // Et d'ajouter : « … »
      if (scan.lexicon.infinitiveEnding && scan.is('coordinators', before) && before === sentence) {
        part.first = i;
        return part;
      }
      if (infinitive && (scan.is('subordinators', before) || scan.is('prepositions', before))) {
        part.first = i;
        part.adverbial = true;
        return part;
      }
      if (!refusal && !wish && !on) {
        part.infinitive = true;
        return part;
      }
      part.negated ||= refusal;
      part.refused ||= refusal;
      i = on ? before - 1 : before;
    } else if (scan.is('refusals', i) && (part.negated || negatedBefore(scan, i))) {
      part.negated = true;
      part.refused = true;
    } else if (scan.is('be', i)) part.be ||= scan.lower(i) !== "'s" || scan.is('negations', i + 1);
    else if (scan.is('negations', i)) part.negated = true;
    else if (scan.is('future', i)) part.modality = 'future';
    else if (scan.is('conditional', i)) part.modality = 'hypothetical';
    else if (scan.lower(i) === 'short' || (scan.lower(i) === 'of' && scan.lower(i - 1) === 'short')) {
      if (scan.lower(i) === 'of') continue;
      part.negated = true;
      if (/^stop(?:s|ped)?$/.test(scan.lower(i - 1))) i--;
    } else if (scan.is('have', i) || scan.is('do', i)) {
      part.have ||= scan.is('have', i);
      if (scan.lower(i) === "'d" && scan.is('conditional', i)) part.modality = 'hypothetical';
    } else if (scan.lower(i) === 'far' && scan.lower(i - 1) === 'so') i--;
    else if (isEnclitic(scan, i) && isAuxiliary(scan, i - 1)) part.clitic = i;
    else if (scan.is('reflexives', i)) part.reflexive = true;
    else if (isOfName(scan, i)) break;
    else if (scan.is('seenWords', i) && scan.is('have', i - 1))
      break; // a log that the Post has *seen* shows
    else if (!scan.is('adverbs', i) && !isObjectClitic(scan, i, head)) {
      const auxiliary = beforeAdverbial(scan, i, sentence);
      if (auxiliary < 0) break;
      i = auxiliary;
    }
    part.first = i;
  }
  // Adverbs at the very start of the sentence are no part of the group, nor those that open its clause: Men *nå* sier …
  while (part.first < head && opensClause(scan, part.first, sentence) && scan.is('adverbs', part.first))
    part.first++;
  return part;
}

function opensClause(scan: Scan, i: number, sentence: number): boolean {
  if (i === sentence) return true;
  const joint = scan.is('coordinators', i - 1) || scan.isDash(i - 1);
  return scan.lexicon.verbSecond && i - 1 === sentence && joint;
}

/** St Brigid*'s* said: behind a name and before the past the ending is no verb. */
function endsName(scan: Scan, i: number): boolean {
  return (
    scan.lower(i) === "'s" && scan.isCapital(i - 1) && !isPronoun(scan, i - 1) && isInflectedCue(scan, i + 1)
  );
}

/** Shelter *Now* said: an adverb with a capital behind another word with one ends the name. */
export function isOfName(scan: Scan, i: number): boolean {
  return scan.is('adverbs', i) && scan.isCapital(i) && scan.isCapital(i - 1) && !scan.isCapital(i + 1);
}

/** a-*t-il* ajouté, dit-*elle* */
function isEnclitic(scan: Scan, i: number): boolean {
  return scan.lower(i).startsWith('-') && scan.is('subjectPronouns', i);
}

function isAuxiliary(scan: Scan, i: number): boolean {
  return scan.is('have', i) || scan.is('be', i);
}

/** Así *lo* dijo, comme *l'*a dit Anne Brun: an unstressed object before its verb. */
function isObjectClitic(scan: Scan, i: number, head: number): boolean {
  return scan.is('clitics', i) && (!scan.is('determiners', i) || i + 1 === head || isAuxiliary(scan, i + 1));
}

function isPronoun(scan: Scan, i: number): boolean {
  return scan.is('subjectPronouns', i) && !scan.is('determiners', i);
}

/** "she in turn denies"; "have for a long time blamed": the auxiliary before a prepositional phrase that splits the verb group. */
function beforeAdverbial(scan: Scan, last: number, limit: number): number {
  if (scan.lexicon.verbsLast) return -1; // hat vor den Folgen gewarnt: what is said stands between
  if (!scan.isWord(last)) return -1; // we'd *like to see it,* says Osei
  for (let i = last - 1; i > Math.max(limit, last - 5); i--) {
    if (!scan.isWord(i) || scan.is('subordinators', i)) return -1;
    if (scan.is('prepositions', i) && !scan.is('infinitive', i))
      return scan.is('have', i - 1) ? i - 1 : isPronoun(scan, i - 1) && last - i <= 2 ? i : -1;
  }
  return -1;
}

/** no quiso decir, n'a pas voulu dire: a negation among the words before. */
function negatedBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && !scan.isCapital(k); k--) if (scan.is('negations', k)) return true;
  return false;
}

/** A form that is a noun as well ("claims", "report") reads as one after a determiner, possessive or adjective. */
function readsAsNoun(scan: Scan, i: number): boolean {
  const before = i - 1;
  if (scan.lexicon.nounsInCapitals && !scan.isCapital(i)) return false;
  if (before < scan.sentenceOf(i).first)
    return scan.lexicon.nouns.has(scan.lower(i)) || (!scan.lexicon.dropsSubject && isBase(scan, i));
  if (scan.isCapital(i) && scan.isWord(before) && scan.isCapital(before)) return true;
  const word = scan.lower(i);
  if (isLetter(scan, before)) return false;
  if (scan.is('statesThat', i)) return !(scan.is('that', i + 1) && isPlural(scan, before));
  // The bank's climate *report* stated
  const reported =
    (isInflectedCue(scan, i + 1) || opensPhrasal(scan, i + 1) || isSubjectOfCue(scan, i)) &&
    !scan.is('passiveBy', i + 2);
  const thing = scan.lexicon.nouns.has(word) || scan.is('documents', i);
  if (reported && thing && !scan.is('subjectPronouns', before)) return true;
  if (isDenied(scan, i) || isJudged(scan, i)) return true;
  // Maintenance *records* read to the court show it.
  if (isPaperRead(scan, i)) return true;
  // The old *saying* that …
  const phrase =
    (scan.is('determiners', before) && !scan.is('numerals', before)) || scan.is('determiners', before - 1);
  if (scan.is('proverbs', i) && phrase && !scan.lexicon.people.has(scan.lower(before))) return true;
  // The only question is who it was.
  if (scan.lower(before) === 'only' && scan.is('determiners', before - 1)) return true;
  // both claims were false, but: both claim that
  if (scan.lower(before) === 'both' && word.endsWith('s') && scan.lexicon.nouns.has(word)) return true;
  // Brink's warning, the board's finding; but she's warning
  if (scan.is('possessives', before) && scan.lexicon.nouns.has(word) && !isPronoun(scan, before - 1))
    return true;
  // cautioned against *reading* too much into it
  if (isDeedWarnedOf(scan, i)) return true;
  if (
    /(?:ed|id|ing|ote|old)$/.test(word) &&
    !/^(?:a|an|the|this|these|those|his|her|its|their|our|my)$/.test(scan.lower(before))
  )
    return false;
  if (
    scan.is('subjectPronouns', before) &&
    !/^(?:that|this|all|most|some|many|another|no)$/.test(scan.lower(before))
  )
    return false;
  const { gerund, infinitives } = scan.lexicon;
  if (gerund.test(word) || infinitives.has(word) || scan.is('asWords', before)) return false;
  if (scan.is('clitics', before) && answers(scan, word)) return false;
  // Luc Morel l'assure
  if (scan.is('clitics', before) && (scan.isCapital(before - 1) || isPronoun(scan, before - 1))) return false;
  if (scan.is('determiners', before) || scan.is('possessives', before)) return true;
  if (endsSingular(scan, i)) return true;
  // "Fem ansatte som avisen har snakket *med* forteller …"
  if (scan.lexicon.verbSecond && !scan.lexicon.nouns.has(word)) return false;
  return scan.is('prepositions', before) && !scan.is('infinitive', before);
}

/** "warned against *reading* much into it": a gerund of what only some things do with words, governed by a verb of saying. */
function isDeedWarnedOf(scan: Scan, i: number): boolean {
  const { deeds, verbs } = scan.lexicon;
  const word = scan.lower(i);
  if (!isGerund(scan, word) || !scan.is('prepositions', i - 1) || scan.is('as', i - 1)) return false;
  return (deeds.get(word)?.reporters.size ?? 0) > 0 && verbs.has(scan.lower(i - 2));
}

/** The *rules* clearly state that …; but law *requires* state …. */
function isPlural(scan: Scan, i: number): boolean {
  const at = scan.is('adverbs', i) ? i - 1 : i;
  if (scan.is('bareStaters', at)) return opensSentence(scan, at);
  return scan.is('subjectPronouns', at) || (/[^s]s$/u.test(scan.lower(at)) && !isFinite(scan, at));
}

/** How many words may stand before the noun of a subject: *the Swedish federal* police. */
const LONGEST_SUBJECT = 4;

/** "*The police* state that …", but "lived in *a police* state that …": whether nothing stands before a noun but its own phrase. */
function opensSentence(scan: Scan, noun: number): boolean {
  const { first } = scan.sentenceOf(noun);
  for (let i = noun; i > noun - LONGEST_SUBJECT; i--) {
    if (scan.is('singulars', i) || scan.is('prepositions', i) || isFinite(scan, i)) return false;
    const opens = i === first || scan.isText(i - 1, ',') || scan.is('coordinators', i - 1);
    if (opens || scan.is('subordinators', i - 1)) return true;
  }
  return false;
}

/** "rejected as baseless *reports* that it leaks": what is judged so stands behind the adjective. */
function isJudged(scan: Scan, i: number): boolean {
  const { nouns, verbs } = scan.lexicon;
  if (!nouns.has(scan.lower(i)) || !scan.is('as', i - 2)) return false;
  return verbs.get(scan.lower(i - 3))?.some(({ frames }) => frames.includes('a')) === true;
}

/** Witness *A* said: a letter for a name. */
export function isLetter(scan: Scan, i: number): boolean {
  return /^\p{Lu}$/u.test(scan.at(i).text) && scan.isCapital(i - 1) && i - 1 >= scan.sentenceOf(i).first;
}

/** The report *bears* that out: a form that agrees with one thing. */
function opensPhrasal(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  return scan.lexicon.phrasal.has(word) && scan.lexicon.thirdPerson.test(word);
}

/** la direction *le* dément: what can be denied or confirmed is a pronoun before such a verb. */
function answers(scan: Scan, word: string): boolean {
  const classes = scan.lexicon.verbs.get(word)?.map((sense) => sense.class) ?? [];
  return classes.includes('deny') && !scan.lexicon.nouns.has(word);
}

/** "an independent post": a bare form does not agree with one thing or person, so that it is what there is one of. */
function endsSingular(scan: Scan, i: number): boolean {
  const word = scan.lower(i);
  const { verbs } = scan.lexicon;
  // "A count put the number at nine": the past looks the same.
  if (!verbs.has(`${word}s`) || !(verbs.has(`${word}ed`) || verbs.has(`${word}d`))) return false;
  const { first } = scan.sentenceOf(i);
  for (let k = i - 1; k >= Math.max(first, i - LONGEST_NOUN); k--) {
    if (scan.is('singulars', k)) return true;
    if (scan.lower(k).endsWith('ly')) continue;
    if (!scan.isWord(k) || CLAUSE_WORDS.some((set) => scan.is(set, k))) return false;
  }
  return false;
}

/** A bare form at the start of a sentence is an imperative or a noun, unless a name follows: Said Berg: … */
function isBase(scan: Scan, i: number): boolean {
  return !(/(?:d|s|te)$/.test(scan.lower(i)) && scan.isCapital(i + 1));
}

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
    (scan.is('adverbs', first) ||
      scan.is('negations', first) ||
      /^(?:very|quite|so|less|more)$/.test(scan.lower(first)))
  )
    first--;
  const be = first;
  if (!scan.is('be', be) && !/^(?:remains?|remained|seems?|seemed|sounds?|sounded)$/.test(scan.lower(be)))
    return undefined;
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
