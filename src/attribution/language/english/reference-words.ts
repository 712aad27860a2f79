import { wordList } from '../word-list';
import type { ReferenceWords } from '../reference-words';

/** Those who study something, besides all that end in *-ologist*. */
const scholars = wordList(
  'scientist researcher professor lecturer physicist chemist economist botanist geographer demographer mathematician statistician geochemist astronomer academic',
);

const humanists = wordList('historian philosopher linguist classicist theologian');

const doctor =
  wordList(`surgeon physician gp consultant paediatrician pediatrician psychiatrist anaesthetist anesthetist
  anesthesiologist radiologist medic oncologist cardiologist neurologist dermatologist gynaecologist gynecologist
  urologist pathologist virologist epidemiologist obstetrician geriatrician neurosurgeon haematologist hematologist
  ophthalmologist rheumatologist immunologist registrar`);

const policeRanks = wordList(
  'inspector sergeant constable detective superintendent commissioner commander lieutenant captain chief deputy sheriff trooper',
);

const armyRanks = wordList(
  'captain lieutenant major colonel commander sergeant corporal general brigadier admiral commodore',
);

const politicians = wordList(
  'minister senator representative mp mep msp congressman congresswoman councillor councilor councilman councilwoman mayor governor premier senator leader',
);

/** {@link ReferenceWords} of English. */
export const englishReferenceWords: ReferenceWords = {
  partitives:
    wordList(`one another other others both neither some many most all each few several two three first
    second third last latter former none`),
  wholePartitives: wordList('both all most many some several few none neither'),
  fewPartitives: wordList('some several few'),
  pairPartitives: ['both'],
  orderedPartitives: ['former', 'latter'],
  soleWords: wordList('only sole'),
  synonyms: [
    wordList('lawyer attorney solicitor barrister counsel'),
    wordList('doctor physician medic gp'),
    wordList('policeman policewoman constable officer'),
    wordList('singer vocalist'),
    wordList('writer author novelist'),
    wordList('lecturer academic professor'),
    wordList('headteacher headmaster headmistress head'),
    wordList('chair chairman chairwoman chairperson'),
    wordList('representative congressman congresswoman'),
    wordList('councillor councilor councilman councilwoman councilmember'),
    ['chief executive', 'ceo'],
    ['chief financial officer', 'finance chief', 'cfo'],
    ['prime minister', 'premier'],
    ['police commissioner', 'commissioner of police', 'police chief', 'chief of police', 'chief constable'],
    ['member of parliament', 'mp'],
    ['vice president', 'vice-president', 'vp'],
  ],
  hypernyms: {
    researcher: scholars,
    scientist: scholars,
    academic: [...scholars, ...humanists],
    scholar: [...scholars, ...humanists],
    professor: [...scholars, ...humanists],
    expert: [...scholars, 'analyst', 'consultant', 'adviser', 'specialist'],
    politician: politicians,
    lawmaker: politicians,
    legislator: politicians,
    parliamentarian: politicians,
    minister: wordList('secretary chancellor premier taoiseach tánaiste tanaiste'),
    leader: wordList(
      'president premier minister chancellor chief chairman chairwoman chair taoiseach king emir',
    ),
    monarch: wordList('king queen'),
    diplomat: wordList('ambassador envoy consul attaché'),
    envoy: wordList('ambassador negotiator representative'),
    official:
      wordList(`secretary undersecretary commissioner director administrator spokesman spokeswoman spokesperson
      minister officer`),
    executive: wordList('chief ceo cfo coo cto director president chairman chairwoman'),
    boss: wordList('chief ceo manager director executive coach'),
    chief: wordList('head director president executive ceo chair chairman chairwoman superintendent'),
    lawyer: wordList('solicitor barrister attorney counsel prosecutor'),
    judge: wordList('justice magistrate recorder sheriff coroner jurist'),
    magistrate: wordList('judge justice'),
    prosecutor: wordList('attorney counsel barrister'),
    doctor,
    physician: doctor,
    medic: doctor,
    surgeon: wordList('neurosurgeon consultant'),
    officer: [...policeRanks, ...armyRanks, 'policeman', 'policewoman', 'trooper'],
    policeman: policeRanks,
    policewoman: policeRanks,
    detective: wordList('inspector sergeant superintendent constable investigator'),
    investigator: wordList('detective inspector sergeant superintendent'),
    soldier: [...armyRanks, 'private'],
    general: wordList('commander chief'),
    commander: armyRanks,
    sailor: wordList('captain skipper admiral commander lieutenant seaman'),
    skipper: ['captain'],
    writer: wordList(
      'novelist author poet playwright essayist biographer dramatist screenwriter columnist journalist',
    ),
    author: wordList('novelist writer poet biographer playwright historian'),
    novelist: wordList('writer author'),
    playwright: wordList('writer author dramatist'),
    artist: wordList(
      'painter sculptor illustrator photographer singer rapper musician printmaker ceramicist',
    ),
    musician: wordList(
      'pianist violinist cellist singer composer guitarist drummer organist conductor bassist rapper songwriter trumpeter saxophonist',
    ),
    singer: wordList('soprano mezzo alto tenor baritone bass musician songwriter star frontman'),
    performer: wordList('actor actress singer dancer comedian musician'),
    entertainer: wordList('comedian singer dancer presenter'),
    actor: ['star'],
    actress: wordList('actor star'),
    comedian: wordList('comic actor'),
    comic: wordList('comedian'),
    filmmaker: ['director'],
    'film-maker': ['director'],
    broadcaster: wordList('presenter journalist'),
    presenter: ['broadcaster'],
    player: wordList(
      'striker goalkeeper defender midfielder winger captain forward quarterback pitcher full-back batsman bowler',
    ),
    footballer: wordList('striker goalkeeper defender midfielder winger player forward'),
    cricketer: wordList('batsman bowler wicketkeeper captain'),
    athlete: wordList(
      'runner sprinter hurdler rower swimmer skier cyclist wrestler boxer jumper gymnast biathlete',
    ),
    rider: wordList('jockey cyclist'),
    driver: wordList('racer motorist'),
    manager: wordList('coach boss'),
    coach: wordList('manager trainer boss'),
    trainer: ['coach'],
    journalist: wordList('reporter correspondent editor columnist'),
    reporter: wordList('journalist correspondent'),
    priest: wordList('vicar reverend father pastor canon rector monsignor bishop archdeacon'),
    cleric: wordList(
      'vicar reverend father pastor canon rector bishop archbishop cardinal imam rabbi priest dean',
    ),
    clergyman: wordList('vicar reverend pastor priest canon rector bishop father'),
    vicar: wordList('reverend rector canon'),
    pastor: wordList('reverend minister priest'),
    prelate: wordList('archbishop bishop cardinal'),
    teacher: wordList('headteacher headmaster headmistress lecturer head schoolteacher'),
    businessman: wordList('entrepreneur owner founder developer executive chairman tycoon'),
    businesswoman: wordList('entrepreneur owner founder developer executive chairwoman'),
    entrepreneur: wordList('founder owner co-founder'),
    campaigner: wordList('activist'),
    activist: wordList('campaigner'),
    farmer: wordList('grower rancher crofter dairyman breeder'),
    engineer: ['designer'],
    designer: ['architect'],
    nurse: ['midwife'],
    firefighter: ['fireman'],
  },
  fellowRoles: wordList('member colleague teammate team-mate'),
  counterparts: ['counterpart'],
  another: 'another',
  otherWords: wordList(
    'rival other another new same second third first last next smaller larger bigger parent holding local host visiting opposing sister neighbouring neighboring outside',
  ),
  shares: {
    hedges: wordList(
      'about around roughly nearly almost approximately just only some over under more less fewer than at least most up to as many as few well slightly another further a an',
    ),
    sizes: wordList(
      'large small big vast overwhelming slim growing good high higher lower greater bigger smaller similar substantial significant sizable sizeable surprising record',
    ),
    numbers: wordList(
      'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred',
    ),
    fractions: wordList(
      'half third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths share proportion percentage',
    ),
    measures: wordList('number lot lots handful couple dozens scores hundreds thousands'),
    perCent: wordList('percent per pc %'),
    ratios: [['in'], ['out', 'of']],
  },
  everybody: wordList('everyone everybody'),
  somebody: wordList('someone somebody anyone anybody'),
  noOnes: wordList('any no every each'),
  nobody: ['nobody', 'no one', 'none', 'neither', 'no'],
  merePeople: wordList(
    'person people man men woman women boy girl lady gentleman guy bloke lad somebody someone source sources',
  ),
  questionLabels: wordList('q question interviewer'),
  answerLabels: wordList('a answer'),
};
