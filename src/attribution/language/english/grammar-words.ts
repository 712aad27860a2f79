import { wordList } from '../word-list';
import type { GrammarWords, PronounForm } from '../grammar-words';

const she = { person: 3, plural: false, gender: 'f' } as const;

const he = { person: 3, plural: false, gender: 'm' } as const;

const it = { person: 3, plural: false, gender: 'n' } as const;

const they = { person: 3, plural: true } as const;

const i = { person: 1, plural: false } as const;

const we = { person: 1, plural: true } as const;

const you = { person: 2, plural: false } as const;

const pronouns: Readonly<Record<string, PronounForm>> = {
  she,
  her: { ...she, possessive: true },
  hers: she,
  herself: she,
  he,
  him: he,
  his: { ...he, possessive: true },
  himself: he,
  it,
  its: { ...it, possessive: true },
  itself: it,
  they,
  them: they,
  their: { ...they, possessive: true },
  themselves: they,
  i,
  me: i,
  my: { ...i, possessive: true },
  we,
  us: we,
  our: { ...we, possessive: true },
  you,
  your: { ...you, possessive: true },
};

/** {@link GrammarWords} of English. */
export const englishGrammarWords: GrammarWords = {
  pronouns,
  smallNumbers: wordList('one two three four five six another 2 3 4 5 6'),
  idleModifiers: wordList('own same very whole entire new latest former recent said'),
  possessiveEnding: '’s ',
  pluralPossessiveEnding: '’ ',
  definiteArticles: wordList('the this that these those'),
  pointingArticles: wordList('this that these those'),
  elides: false,
  articleGenders: {},
  bodyArticles: {},
  feminineEndings: [],
  masculineEndings: [],
  epicenes: [],
  contractions: {},
  articleOf: {},
  indefiniteArticles: wordList('a an another'),
  adverbEnding: 'ly',
  reasonVerbs: wordList(
    `blamed blames blame blaming thanked thanks thank thanking criticised criticises criticized criticizes praised praises
    condemned condemns attacked attacks slammed fined sued punished rewarded commended lambasted rebuked faulted faults`,
  ),
  quantifiers: wordList(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundreds thousands several some
    many most few both all other another more half no any every each various numerous countless`),
  boundaries: wordList(`
    and or but nor yet so if because although though while when where whereas whether than that which who whom whose
    what why how once unless therefore however meanwhile moreover still also even just only not never then now here
    there already again later earlier soon today yesterday tomorrow too very quite perhaps maybe instead thus hence
    stands sits waits lies hangs remains insists laughs nods sighs shrugs smiles grins
    born nowhere elsewhere everywhere admits concedes recalls hopes fears shows warns suggests recommends predicts advises advised urges urged
    expects reckons remembers admitted conceded recalled acknowledged stressed predicted responded declared
    is are was were be been being am has have had having do does did done doing will would shall should can could may
    might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
    said says say saying told tells tell telling asked asks ask asking added adds wrote writes called calling argued argues claims claimed noted insisted insists warned warns replied explained announced
    announces confirmed confirms denied denies finds showed stated describes described
    according made make makes making took take takes taking gave give gives giving got get gets getting went go goes
    going came come comes coming saw see sees seeing knew know knows think thinks thought want wants wanted believes
    believe believed met meet meets left leave leaves held hold holds sent put set let led ran won lost began
    including excluding citing yes no well indeed nearly almost i you he she it we they him them us me
    let's that's there's he's she's it's what's i'm i've i'll i'd we're we've you're they're they've we'll you'll
    he'd she'd he'll she'll they'll they'd`),
  sayingVerbs: [],
  prepositions: wordList(`
    about above across after against along among around as at before behind below beneath beside besides between
    beyond by despite down during except for from in inside into like near of off on onto out outside over past since
    through throughout to toward towards under until unlike up upon via with within without amid regarding`),
  relativePronouns: wordList('who which that whose whom where'),
  thingRelatives: ['which'],
  placeRelatives: ['where'],
  ownerRelatives: ['whose'],
  personalRelatives: wordList('who whom'),
  of: 'of',
  by: 'by',
  as: 'as',
  at: 'at',
  from: 'from',
  since: wordList('since from'),
  until: wordList('until till'),
  nearArticles: wordList('this that'),
  adjectiveEndings: wordList('al ary ic ical ive ous ful less able ible ed ing ent ant ese ish ty'),
  ownWords: wordList('own'),
  conjunctions: wordList('and'),
  infinitive: 'to',
  textVerbs: wordList('reads read ran runs'),
  paperVerbs: wordList('shows showed cites cited lists listed'),
  timeAdjectives: ['earlier', 'later'],
  comparatives: wordList(
    'older younger elder bigger smaller larger greater lesser lower higher upper taller shorter richer poorer stronger weaker closer nearer newer longer wiser luckier better worse inner outer',
  ),
  pastEnding: 'ed',
  gerundEnding: 'ing',
  pastCopulas: wordList('was had'),
  usedTo: 'used to',
  auxiliaries: wordList('is was has had been being now'),
  copulas: [
    'is',
    'was',
    'became',
    'remains',
    'has been',
    'had been',
    'works as',
    'worked as',
    'has worked as',
    'had worked as',
    'is working as',
    'has served as',
    'serves as',
    'served as',
    'acts as',
    'took over as',
    'takes over as',
    'was appointed',
    'was named',
    'was named as',
    'was elected',
  ],
  definiteEndings: [],
  inflectedArticles: false,
  adjectivesFollow: false,
  nounsInCapitals: false,
  statementEnds: [],
  genitiveArticles: [],
  genitiveEndings: [],
  openCompounds: true,
  genitive: '',
  postmodifiers: wordList('familiar close briefed involved present aware'),
  mannerNouns: wordList('average balance whole'),
  pluralEndings: [
    ['people', 'person'],
    ['women', 'woman'],
    ['men', 'man'],
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['sses', 'ss'],
    ['xes', 'x'],
    ['wives', 'wife'],
    ['toes', 'to'],
    ['s', ''],
  ],
  calendarWords:
    wordList(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec easter christmas
    thanksgiving halloween internet`),
  spans: wordList(
    'year years decade decades month months week weeks season seasons life spring summer autumn winter night',
  ),
  ageWords: [],
  ageNouns: ['year-old'],
  agedWords: ['aged'],
  nowWords: wordList('now currently today'),
  recentWords: wordList('recently lately yesterday now'),
};
