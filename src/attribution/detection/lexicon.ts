import type { CueClass, DeedWords, ReportingWords } from '../language/reporting-words';
import { SetBits } from './grammar/set-bits';

/** One way in which a word reports: a class with the frames it takes there. */
export interface CueSense {
  readonly class: CueClass;
  readonly frames: string;
  readonly weight: number;
  /** The prepositions that it takes: klagt *über*. */
  readonly prepositions?: ReadonlySet<string>;
}

/** A verb with a particle: the particles after its form, and its sense. */
export interface PhrasalVerb {
  readonly rest: readonly string[];
  readonly sense: CueSense;
}

/** A verb that may tell what somebody does to a thing. */
export interface Deed {
  readonly particles: ReadonlySet<string>;
  /** The objects with which it is a deed; none for all. */
  readonly objects: ReadonlySet<string>;
  /** Words that close a deed behind its object. */
  readonly closers: ReadonlySet<string>;
  /** The words behind it with which whoever suffers it goes somewhere. */
  readonly passive: ReadonlySet<string>;
  /** Those to whom somebody or something is given over with it. */
  readonly takers: ReadonlySet<string>;
  /** Subjects that report with it nevertheless. */
  readonly reporters: ReadonlySet<string>;
}

/** The words before and behind whoever sees it so: "as | … | sees it". */
export interface ViewFrame {
  readonly opening: readonly string[];
  readonly closing: readonly string[];
}

/** A {@link ReportingWords} pack made ready for looking words up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly CueSense[]>;
  readonly phrasal: ReadonlyMap<string, readonly PhrasalVerb[]>;
  readonly nouns: ReadonlyMap<string, CueSense>;
  /** Verbs that report nothing where only a thing is their object. */
  readonly deeds: ReadonlyMap<string, Deed>;
  readonly accordingTo: PhraseMap;
  readonly approximations: PhraseMap;
  readonly contraries: PhraseMap;
  readonly inViewOf: PhraseMap;
  readonly accordingToAfter: PhraseMap;
  readonly impersonals: PhraseMap;
  readonly traces: PhraseMap;
  readonly impersonalOpenings: PhraseMap;
  /** Endings of joined nouns for what somebody states: Polizei*angaben*. */
  readonly statements: RegExp;
  /** Endings of nouns for those of one kind: Regierungs*kreise*. */
  readonly circles: RegExp;
  readonly hearsayPhrases: PhraseMap;
  readonly hearsayFrames: PhraseMap;
  readonly backPhrases: PhraseMap;
  readonly ownViews: PhraseMap;
  readonly ownAccounts: PhraseMap;
  /** Phrases around the one whose view it is, by their first words. */
  readonly viewpoints: ReadonlyMap<string, readonly ViewFrame[]>;
  readonly participle: RegExp;
  /** Endings of participles behind a paper that somebody has made. */
  readonly made: RegExp;
  readonly inciseInMarks: boolean;
  readonly dropsSubject: boolean;
  readonly topicLabels: boolean;
  readonly invertsFreely: boolean;
  readonly nounsInCapitals: boolean;
  readonly verbsLast: boolean;
  readonly verbSecond: boolean;
  readonly dashedQuestions: boolean;
  readonly endingArticles: boolean;
  readonly scareBefore: PhraseMap;
  readonly oppositions: PhraseMap;
  readonly assents: PhraseMap;
  readonly charged: PhraseMap;
  readonly manners: PhraseMap;
  readonly ownTails: PhraseMap;
  /** What somebody does who has had enough of talking: *walked out*. */
  readonly exits: PhraseMap;
  readonly guiding: PhraseMap;
  readonly guidingViews: PhraseMap;
  readonly sames: PhraseMap;
  readonly adverbPhrases: PhraseMap;
  readonly fallingShort: PhraseMap;
  readonly goingOn: PhraseMap;
  readonly anonymity: PhraseMap;
  readonly requests: PhraseMap;
  readonly contradictions: ReadonlySet<string>;
  readonly agreements: ReadonlySet<string>;
  /** The plain form of irregular verbs by their other forms. */
  readonly plain: ReadonlyMap<string, string>;
  /** Words with which somebody answers what was said: replied, objects. */
  readonly replies: ReadonlySet<string>;
  readonly rebuttals: ReadonlySet<string>;
  readonly disclaimers: ReadonlySet<string>;
  readonly nearer: readonly string[];
  readonly switches: readonly (readonly string[])[];
  readonly atLeast: readonly string[];
  /** Ends of verbs for what goes on: still runn*ing*. */
  readonly ongoing: RegExp;
  /** What goes on: goes on, continues. */
  readonly lasting: readonly string[];
  /** Words that tell of the same loss or crowd, each family in a list: killed, died. */
  readonly tolls: readonly (readonly string[])[];
  /** Pairs of words of opposite meaning. */
  readonly opposites: readonly (readonly string[])[];
  readonly dismissals: ReadonlySet<string>;
  readonly lying: ReadonlySet<string>;
  readonly erring: ReadonlySet<string>;
  readonly statingAdjectives: ReadonlySet<string>;
  /** What a headline says before a colon of its own story, or of nobody. */
  readonly headlineLabels: ReadonlySet<string>;
  /** Nouns for what people do or are: *painter*. */
  readonly people: ReadonlySet<string>;
  /** And for what they are to somebody: *sister*, *neighbour*. */
  readonly kin: ReadonlySet<string>;
  /** Nouns for bodies, groups and documents, which speak as well: *council*, *villagers*. */
  readonly bodies: ReadonlySet<string>;
  /** Endings of gerunds and of participles that report nothing without an auxiliary. */
  readonly gerund: RegExp;
  readonly pureParticiple: RegExp;
  /** Endings of infinitives, where they stand without a mark. */
  readonly infinitiveEnding: RegExp | null;
  /** The infinitives among the verbs, where infinitives have an ending. */
  readonly infinitives: ReadonlySet<string>;
  readonly finiteEnding: RegExp;
  /** Endings of the past that other words have as well. */
  readonly pastEnding: RegExp;
  /** Endings with which a form is no noun unless an article stands before it. */
  readonly verbEnding: RegExp;
  readonly thirdPerson: RegExp;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  /** The sets of each word. */
  readonly setsOf: SetBits<WordSet>;
}

/** Phrases by their first word. */
export type PhraseMap = ReadonlyMap<string, readonly (readonly string[])[]>;

const setNames = [
  'adjectives',
  'hearsayAdverbs',
  'subjunctive',
  'subjunctivePlurals',
  'tags',
  'that',
  'wh',
  'infinitive',
  'as',
  'negations',
  'nobody',
  'be',
  'copulas',
  'have',
  'causatives',
  'mustWords',
  'canWords',
  'do',
  'perfects',
  'future',
  'conditional',
  'refusals',
  'adverbs',
  'degreeAdverbs',
  'coordinators',
  'particles',
  'agents',
  'subordinators',
  'fronts',
  'relatives',
  'subjectRelatives',
  'relativeVerbs',
  'clauseRelatives',
  'freeRelatives',
  'prepositions',
  'nounPrepositions',
  'ofWords',
  'locatives',
  'determiners',
  'plainDeterminers',
  'duals',
  'subjectPronouns',
  'quantifyingPronouns',
  'stressedPronouns',
  'possessives',
  'objectPronouns',
  'speakerPronouns',
  'titleBefore',
  'documents',
  'timeWords',
  'finiteVerbs',
  'wishes',
  'questionLabels',
  'answerLabels',
  'passiveBy',
  'fromWords',
  'charges',
  'figures',
  'neverInverted',
  'ifWords',
  'frontConjunctions',
  'asWords',
  'asLeads',
  'bareInfinitives',
  'chargePrepositions',
  'genitiveArticles',
  'obliques',
  'personPronouns',
  'personPossessives',
  'toWords',
  'caseWords',
  'demonstratives',
  'contrasts',
  'lateContrasts',
  'vindications',
  'credits',
  'such',
  'anyWords',
  'nothing',
  'ones',
  'concessions',
  'insistence',
  'verifying',
  'countings',
  'whethers',
  'limiters',
  'nevers',
  'doubting',
  'accusations',
  'requests',
  'tellings',
  'steadfastness',
  'prosecutors',
  'lacking',
  'arrivals',
  'originWords',
  'placedPronouns',
  'statementPrepositions',
  'sourceNouns',
  'placePrepositions',
  'backAdverbs',
  'answerNouns',
  'giving',
  'giverWords',
  'bluntWords',
  'stances',
  'gestures',
  'encounters',
  'metPronouns',
  'receptions',
  'surprises',
  'namesakes',
  'wordlikeAcronyms',
  'kinNames',
  'interviewers',
  'addressed',
  'speakerSubjects',
  'genericSources',
  'viewDatives',
  'universals',
  'existentials',
  'causes',
  'adjunctPrepositions',
  'limits',
  'measured',
  'elsewhere',
  'advocates',
  'persisting',
  'ended',
  'findings',
  'finders',
  'dayParts',
  'timeUnits',
  'months',
  'clitics',
  'objectClitics',
  'reflexives',
  'addressees',
  'proforms',
  'contraryProforms',
  'numerals',
  'comparatives',
  'singulars',
  'interjections',
  'genericPronouns',
  'hearing',
  'hearers',
  'askedWords',
  'reachedWords',
  'headlineStands',
  'namings',
  'pluralNouns',
  'clients',
  'seenWords',
  'passages',
  'parallels',
  'amounts',
  'proverbs',
  'statesThat',
  'bareStaters',
  'sentWords',
  'media',
  'topicPrepositions',
  'press',
  'sequels',
  'writing',
  'staged',
  'stagings',
  'bearers',
  'inscribing',
  'inscribed',
  'bearing',
  'inscriptions',
] as const satisfies readonly (keyof ReportingWords)[];
export type WordSet = (typeof setNames)[number];

/**
 * Makes a pack ready for looking words up; the result is independent of any article.
 *
 * @param people nouns for what people do or are
 * @param bodies nouns for whatever else speaks: bodies, groups, documents
 * @param kin nouns for what people are to somebody
 */
export function compileLexicon(
  words: ReportingWords,
  people: readonly string[],
  bodies: readonly string[],
  kin: readonly string[] = [],
): Lexicon {
  const verbs = new Map<string, CueSense[]>();
  const phrasal = new Map<string, PhrasalVerb[]>();
  const families = new Map<string, string[]>();
  const isParticle = new Set(splitWords(words.particles));
  for (const group of words.verbs)
    for (const verb of alternatives(group.forms)) {
      const forms = verb.split(' ');
      if (isParticle.has(forms[1] ?? '') || verb.includes(' + ')) continue;
      for (const form of forms) families.set(form, [...(families.get(form) ?? []), ...forms]);
    }
  for (const { forms, prepositions, ...rest } of words.verbs) {
    const sense = prepositions ? { ...rest, prepositions: new Set(splitWords(prepositions)) } : rest;
    for (const verb of alternatives(forms)) {
      const [all = '', particles] = verb.split(' + ');
      if (particles !== undefined) {
        for (const form of splitWords(all)) push(phrasal, form, { rest: splitWords(particles), sense });
        continue;
      }
      const [first = '', ...others] = verb.split(' ');
      if (others.length > 0 && others.every((word) => isParticle.has(word)))
        for (const form of new Set([first, ...(families.get(first) ?? regularForms(first))])) {
          push(phrasal, form, { rest: others, sense });
          // mitteilte, hervorgeht: at the end of a clause particle and verb are one word
          if (words.verbsLast) push(verbs, `${others.join('')}${form}`, sense);
        }
      else for (const form of new Set([first, ...others])) push(verbs, form, sense);
    }
  }
  const nouns = new Map<string, CueSense>();
  for (const { forms, ...sense } of words.nouns)
    for (const form of splitWords(forms)) nouns.set(form, { ...sense, frames: 't' });
  const sets = Object.fromEntries(
    setNames.map((name) => [name, new Set(splitWords(words[name] ?? ''))]),
  ) as Record<WordSet, Set<string>>;
  return {
    verbs,
    phrasal,
    nouns,
    deeds: deedsOf(words.deeds ?? []),
    accordingTo: phraseMap(words.accordingTo),
    contraries: phraseMap(words.contraries ?? ''),
    approximations: phraseMap(words.approximations ?? ''),
    inViewOf: phraseMap(words.inViewOf),
    accordingToAfter: phraseMap(words.accordingToAfter),
    impersonals: phraseMap(words.impersonals ?? ''),
    traces: phraseMap(words.traces ?? ''),
    impersonalOpenings: phraseMap(words.impersonalOpenings ?? ''),
    statements: endingIn(words.statementEnds ?? ''),
    circles: endingIn(words.circleEndings ?? ''),
    hearsayPhrases: phraseMap(words.hearsayPhrases),
    hearsayFrames: phraseMap(words.hearsayFrames),
    ownViews: phraseMap(words.ownViews ?? ''),
    ownAccounts: phraseMap(words.ownAccounts ?? ''),
    viewpoints: viewpointsOf(words.viewpoints ?? ''),
    backPhrases: phraseMap(words.backPhrases ?? ''),
    participle: endingIn(words.participleEndings),
    made: endingIn(words.madeEndings ?? '', 0),
    inciseInMarks: words.inciseInMarks,
    dropsSubject: words.dropsSubject,
    topicLabels: words.topicLabels ?? false,
    invertsFreely: words.invertsFreely,
    nounsInCapitals: words.nounsInCapitals ?? false,
    verbsLast: words.verbsLast ?? false,
    verbSecond: words.verbSecond ?? false,
    dashedQuestions: words.dashedQuestions ?? false,
    endingArticles: words.endingArticles ?? false,
    scareBefore: phraseMap(words.scareBefore),
    people: new Set(people),
    kin: new Set(kin),
    bodies: new Set(bodies),
    gerund: endingIn(words.gerundEndings ?? ''),
    pureParticiple: endingIn(words.pureParticiples ?? ''),
    infinitives: new Set(
      words.infinitiveEndings ? words.verbs.flatMap(({ forms }) => alternatives(forms).map(firstWord)) : [],
    ),
    infinitiveEnding: words.infinitiveEndings
      ? new RegExp(`.(?:${splitWords(words.infinitiveEndings).join('|')})$`, 'u')
      : null,
    finiteEnding: endingIn(words.finiteEndings),
    pastEnding: endingIn(words.pastEndings ?? ''),
    verbEnding: endingIn(words.verbEndings ?? '', 0),
    oppositions: phraseMap(words.oppositions),
    assents: phraseMap(words.assents ?? ''),
    charged: phraseMap(words.charged ?? ''),
    manners: phraseMap(words.manners ?? ''),
    ownTails: phraseMap(words.ownTails ?? ''),
    exits: phraseMap(words.exits ?? ''),
    guiding: phraseMap(words.guiding ?? ''),
    guidingViews: phraseMap(words.guidingViews ?? ''),
    sames: phraseMap(words.sames ?? ''),
    adverbPhrases: phraseMap(words.adverbPhrases ?? ''),
    fallingShort: phraseMap(words.fallingShort ?? ''),
    goingOn: phraseMap(words.goingOn ?? ''),
    anonymity: phraseMap(words.anonymity ?? ''),
    requests: phraseMap(words.requests ?? ''),
    contradictions: new Set(alternatives(words.contradictions)),
    agreements: new Set(alternatives(words.agreements)),
    plain: plainForms(words.irregular ?? ''),
    replies: new Set(splitWords(words.replies ?? '')),
    rebuttals: new Set(alternatives(words.rebuttals)),
    opposites: alternatives(words.opposites ?? '').map(splitWords),
    nearer: alternatives(words.nearer ?? ''),
    switches: alternatives(words.switches ?? '').map(splitWords),
    atLeast: alternatives(words.atLeast ?? ''),
    ongoing: endingIn(words.ongoingEndings ?? ''),
    lasting: alternatives(words.lasting ?? ''),
    tolls: alternatives(words.tolls ?? '').map(splitWords),
    disclaimers: new Set(alternatives(words.disclaimers ?? '')),
    dismissals: new Set(alternatives(words.dismissals)),
    lying: new Set(alternatives(words.lying ?? '')),
    erring: new Set(alternatives(words.erring ?? '')),
    thirdPerson: endingIn(words.thirdPersonEndings ?? ''),
    statingAdjectives: new Set(splitWords(words.statingAdjectives ?? '')),
    headlineLabels: new Set(alternatives(words.headlineLabels ?? '')),
    sets,
    setsOf: new SetBits(sets),
  };
}

function deedsOf(deeds: readonly DeedWords[]): Map<string, Deed> {
  const list = (words = '') => new Set(splitWords(words));
  return new Map(
    deeds.flatMap(({ forms, particles, objects, closers, passive, takers, reporters }) => {
      const deed = {
        particles: list(particles),
        objects: list(objects),
        closers: list(closers),
        passive: list(passive),
        takers: list(takers),
        reporters: list(reporters),
      };
      return splitWords(forms).map((form) => [form, deed] as const);
    }),
  );
}

function viewpointsOf(list: string): Map<string, ViewFrame[]> {
  const found = new Map<string, ViewFrame[]>();
  for (const frame of alternatives(list)) {
    const [opening = [], closing = []] = frame.split('…').map(splitWords);
    push(found, opening[0] ?? '', { opening, closing });
  }
  return found;
}

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? '';
}

/** The first form of each irregular verb by its other forms. */
function plainForms(list: string): Map<string, string> {
  return new Map(
    alternatives(list).flatMap((verb) => {
      const [plain = '', ...forms] = verb.split(' ');
      return forms.map((form) => [form, plain] as const);
    }),
  );
}

/** Matches words with one of the endings behind at least so many letters; nothing where there are none. */
function endingIn(endings: string, stem = 3): RegExp {
  return new RegExp(`.{${stem}}(?:${splitWords(endings).join('|') || '(?!)'})$`, 'u');
}

/** Regular forms of a verb that the pack names only together with its particle. */
function regularForms(verb: string): string[] {
  return [`${verb}s`, `${verb}ed`, `${verb}ing`];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of a list separated by white space. */
export function splitWords(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The phrases of a list separated by `|`, with single spaces. */
export function alternatives(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => splitWords(phrase).join(' '))
    .filter(Boolean);
}

export function phraseMap(list: string): PhraseMap {
  const map = new Map<string, string[][]>();
  for (const phrase of alternatives(list)) {
    const words = phrase.split(' ');
    push(map, words[0] ?? '', words);
  }
  for (const phrases of map.values()) phrases.sort((a, b) => b.length - a.length);
  return map;
}
