import { englishFeminineForenames, englishMasculineForenames } from './english-forenames';
import { englishRoleNouns } from './english-role-nouns';
import { englishRegions } from './english-regions';
import { englishStates } from './english-states';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { wordList } from './word-list';

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

const offices =
  wordList(`agency authority board bureau commission council directorate inspectorate institute office
  administration service services department programme program observatory ombudsman registry`);
const unions = wordList('federation brotherhood guild association congress alliance union unions society');
const charities = wordList('foundation trust fund society association mission appeal network alliance');

const policeOffices =
  wordList(`chief commissioner superintendent constable captain sergeant lieutenant inspector detective
  officer commander minister secretary spokesman spokeswoman spokesperson`);
const townOffices =
  wordList(`manager attorney clerk administrator planner engineer treasurer solicitor auditor comptroller
  controller councillor councilor councilman councilwoman councilmember alderman surveyor spokesman spokeswoman`);
const pressOffices = wordList('secretary officer attaché attache spokesman spokeswoman');

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

/** Adjectives of states that are nouns for their people too: an *Italian*, a *Japanese*, an *Iraqi*, but no *French*. */
const NATIONAL_ADJECTIVE =
  /(?:an|ese|i|swiss|greek|czech|thai|slovak|croat|serb|filipino|argentine|cypriot|qatari)$/u;

const nationals = [
  ...wordList(`dane swede finn icelander briton brit englishman englishwoman scot scotsman scotswoman welshman
    welshwoman irishman irishwoman ulsterman ulsterwoman cornishman manxman yorkshireman yorkshirewoman lancastrian
    geordie liverpudlian mancunian glaswegian londoner dubliner frenchman frenchwoman breton corsican parisian dutchman
    dutchwoman luxembourger liechtensteiner berliner bavarian spaniard catalan basque galician andalusian sicilian
    sardinian milanese roman neapolitan florentine venetian pole turk kurd serb croat slovene slovak bosniak kosovar
    montenegrin chechen tatar muscovite uzbek tajik turkmen kazakh kyrgyz afghan pashtun punjabi gujarati bengali tamil
    sikh tibetan uyghur taiwanese hongkonger palestinian emirati saudi kuwaiti omani yemeni filipino filipina argentine
    kiwi aussie australian queenslander tasmanian victorian sydneysider melburnian samoan fijian tongan maori québécois
    quebecer quebecker albertan torontonian montrealer american yank yankee texan californian floridian ohioan oregonian
    virginian georgian hawaiian alaskan arizonan coloradan michigander minnesotan nebraskan kentuckian tennessean
    alabamian louisianan mississippian montanan nevadan oklahoman pennsylvanian vermonter washingtonian bostonian
    chicagoan philadelphian angeleno greenlander faroese sami zimbabwean batswana basotho swazi`),
  'new zealander',
  'new yorker',
  'new jerseyan',
  'new englander',
  'south african',
  'sri lankan',
  'saudi arabian',
  'puerto rican',
  'costa rican',
  'north korean',
  'south korean',
  'papua new guinean',
  'sierra leonean',
  'northern irishman',
  'south australian',
  'western australian',
  'hong konger',
  'cape verdean',
  ...englishStates
    .flatMap(({ adjectives }) => adjectives)
    .filter((adjective) => NATIONAL_ADJECTIVE.test(adjective)),
];

/** English words that turn mentions into parties. */
export const englishSpeakerWords: SpeakerWords = {
  pronouns,
  partitives:
    wordList(`one another other others both neither some many most all each few several two three first
    second third last latter former none`),
  smallNumbers: wordList('one two three four five six another 2 3 4 5 6'),
  idleModifiers: wordList('own same very whole entire new latest former recent said'),
  mannerNouns: wordList('average balance whole'),
  placePrepositions: wordList('in near at'),
  possessiveEnding: '’s ',
  by: 'by',
  wholePartitives: wordList('both all most many some several few none neither'),
  pairPartitives: ['both'],
  orderedPartitives: ['former', 'latter'],
  articleOf: {},
  elides: false,
  articleGenders: {},
  feminineEndings: [],
  masculineEndings: [],
  epicenes: [],
  contractions: {},
  definiteArticles: wordList('the this that these those'),
  indefiniteArticles: wordList('a an another'),
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
  prepositions: wordList(`
    about above across after against along among around as at before behind below beneath beside besides between
    beyond by despite down during except for from in inside into like near of off on onto out outside over past since
    through throughout to toward towards under until unlike up upon via with within without amid regarding`),
  relativePronouns: wordList('who which that whose whom where'),
  thingRelatives: ['which'],
  ownerRelatives: ['whose'],
  personalRelatives: wordList('who whom'),
  placeOpenings: wordList('port mount lake cape fort new north south east west upper lower isle point gulf'),
  peerTitles: wordList('lord lady baroness earl countess viscount viscountess'),
  nationals,
  namingWords: wordList('name names named identified known introduced identifying'),
  namingParticle: 'as',
  calledWords: ['called', 'named', 'calling itself', 'calling themselves', 'known as'],
  ageNouns: ['year-old'],
  agedWords: ['aged'],
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
  learnedTitles: wordList('professor researcher scientist academic lecturer scholar doctor expert fellow'),
  standings:
    wordList(`democrat republican conservative liberal socialist communist nationalist unionist tory green
    democrat libertarian independent star native veteran billionaire millionaire multimillionaire tycoon mogul magnate heir heiress
    pensioner retiree grandmother grandfather widow widower newcomer debutant champion medallist medalist laureate icon legend
    nominee celebrity exile`),
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
  ],
  affiliationPrepositions: wordList('of at for with from in on to'),
  of: 'of',
  courtesyTitles: {
    mr: 'm',
    mister: 'm',
    sir: 'm',
    lord: 'm',
    mrs: 'f',
    ms: 'f',
    miss: 'f',
    madam: 'f',
    honour: '',
    honor: '',
    excellency: '',
    highness: '',
    majesty: '',
    holiness: '',
    dame: 'f',
    lady: 'f',
    baroness: 'f',
    countess: 'f',
    viscountess: 'f',
    duchess: 'f',
    baron: 'm',
    count: 'm',
    earl: 'm',
    viscount: 'm',
    duke: 'm',
    dr: '',
    doctor: '',
    mx: '',
    hon: '',
    honourable: '',
    honorable: '',
    herr: 'm',
    fru: 'f',
    frau: 'f',
    monsieur: 'm',
    madame: 'f',
    mme: 'f',
    mlle: 'f',
    señor: 'm',
    señora: 'f',
    aunty: 'f',
    auntie: 'f',
    shri: 'm',
    smt: 'f',
    alhaji: 'm',
    hajia: 'f',
    hajiya: 'f',
    mallam: 'm',
    engr: '',
    barr: '',
    datuk: 'm',
    sheikh: 'm',
    sheikha: 'f',
    datin: 'f',
    begum: 'f',
    signor: 'm',
    signora: 'f',
  },
  roleTitles: {
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    govs: 'governor',
    lt: 'lieutenant',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    sgt: 'sergeant',
    maj: 'major',
    cmdr: 'commander',
    adm: 'admiral',
    det: 'detective',
    ch: 'chief',
    ds: 'detective sergeant',
    dac: 'deputy assistant commissioner',
    acc: 'assistant chief constable',
    asst: 'assistant',
    insp: 'inspector',
    supt: 'superintendent',
    const: 'constable',
    pc: 'police constable',
    wpc: 'police constable',
    dci: 'detective chief inspector',
    di: 'detective inspector',
    dsupt: 'detective superintendent',
    dcs: 'detective chief superintendent',
    dsp: 'deputy superintendent',
    cpl: 'corporal',
    pte: 'private',
    brig: 'brigadier',
    cdr: 'commander',
    revd: 'reverend',
    reverend: 'reverend',
    msgr: 'monsignor',
    adv: 'advocate',
    ald: 'alderman',
    rev: 'reverend',
    fr: 'father',
    cllr: 'councillor',
    coun: 'councillor',
    cncllr: 'councillor',
    mp: 'MP',
    msp: 'MSP',
    mep: 'MEP',
    td: 'TD',
    mla: 'MLA',
    mlc: 'MLC',
    pres: 'president',
    prof: 'professor',
    atty: 'attorney',
    supervisor: 'supervisor',
  },
  saints: wordList('st saint'),
  postnominals: wordList('kc qc sc obe cbe mbe kbe frs phd md mp msp mep td mla mlc'),
  particles: wordList(
    "van von de der den del della di da dos du la le el al bin ibn ben ap af av zu ten ter y i e o' d' dos das du los las",
  ),
  roleNouns: englishRoleNouns,
  feminineNouns: wordList(`actress chairwoman congresswoman councilwoman fisherwoman headmistress landlady
    postwoman queen saleswoman selectwoman spokeswoman stewardess waitress woman girl lady mother mum mom daughter
    sister wife widow aunt niece grandmother grandma granddaughter stepmother stepdaughter bride nun midwife princess
    duchess countess heroine ballerina businesswoman policewoman noblewoman sportswoman schoolgirl girlfriend
    ex-wife housewife matriarch chairlady baroness heiress`),
  masculineNouns:
    wordList(`alderman chairman congressman councilman fisherman headmaster king landlord postman
    salesman selectman spokesman man boy gentleman father dad son brother husband widower uncle nephew grandfather
    grandpa grandson stepfather stepson groom monk prince duke count hero businessman policeman nobleman sportsman
    schoolboy boyfriend ex-husband patriarch baron pope priest ferryman signalman bandleader waiter actor`),
  kinNouns:
    wordList(`mother mum mom father dad parent son daughter child brother sister sibling twin husband wife
    spouse partner widow widower uncle aunt nephew niece cousin grandmother grandma grandfather grandpa grandson
    granddaughter stepmother stepfather stepson stepdaughter mother-in-law father-in-law brother-in-law sister-in-law
    son-in-law daughter-in-law fiancé fiancée fiance fiancee girlfriend boyfriend ex-wife ex-husband friend neighbour
    neighbor colleague classmate roommate rival opponent teammate team-mate co-worker coworker flatmate housemate workmate
    bandmate schoolmate shipmate crewmate godmother godfather godson goddaughter stepbrother stepsister half-brother
    half-sister foster-mother foster-father great-aunt great-uncle
    successor predecessor counterpart ally nemesis`),
  kinPairs: [
    [
      wordList('mother mum mom father dad parent stepmother stepfather'),
      wordList('son daughter child twin stepson stepdaughter'),
    ],
    [wordList('brother sister sibling twin')],
    [wordList('husband wife spouse partner widow widower ex-wife ex-husband')],
    [wordList('fiancé fiancée fiance fiancee girlfriend boyfriend')],
    [wordList('uncle aunt'), wordList('nephew niece')],
    [wordList('cousin')],
    [wordList('grandmother grandma grandfather grandpa'), wordList('grandson granddaughter')],
    [wordList('mother-in-law father-in-law'), wordList('son-in-law daughter-in-law')],
    [wordList('brother-in-law sister-in-law')],
    [wordList('successor'), wordList('predecessor')],
    [wordList('neighbour neighbor')],
    [wordList('friend')],
    [wordList('colleague')],
    [wordList('roommate flatmate housemate')],
    [wordList('teammate team-mate')],
    [wordList('co-worker coworker workmate')],
    [wordList('classmate')],
  ],
  spokesNouns: wordList('spokesman spokeswoman spokesperson spokesmen spokespeople'),
  roleEndings: wordList('ist man woman ician ologist grapher maker keeper worker holder owner er or eer ian'),
  sureRoleEndings: wordList('ologist ographer ician'),
  appositionAdverbs: wordList(
    'now currently today himself herself also still once later formerly previously',
  ),
  parts: { prosecuting: 'prosecutor', defending: 'defence lawyer' },
  appositions: {
    prosecuting: 'prosecutor',
    defending: 'defence counsel',
    mitigating: 'defence counsel',
    'for the prosecution': 'counsel for the prosecution',
    'for the crown': 'counsel for the Crown',
    'for the defence': 'counsel for the defence',
    'for the defense': 'counsel for the defense',
    'for the state': 'counsel for the State',
    'for the plaintiff': 'counsel for the plaintiff',
    'for the plaintiffs': 'counsel for the plaintiffs',
    'for the claimant': 'counsel for the claimant',
    'for the claimants': 'counsel for the claimants',
    'for the respondent': 'counsel for the respondent',
    'for the respondents': 'counsel for the respondents',
    'for the appellant': 'counsel for the appellant',
    'for the appellants': 'counsel for the appellants',
    'for the petitioner': 'counsel for the petitioner',
    'for the petitioners': 'counsel for the petitioners',
    'for the defendant': 'counsel for the defendant',
    'for the defendants': 'counsel for the defendants',
    'for the accused': 'counsel for the accused',
    'for the applicant': 'counsel for the applicant',
    'for the applicants': 'counsel for the applicants',
  },
  compoundRoles: wordList(
    'ologist ographer chemist physicist scientist economist journalist therapist worker keeper owner fighter',
  ),
  roleModifiers:
    wordList(`star deputy prime vice acting assistant associate chief senior junior former ex current interim
    foreign finance interior defence defense attorney press state general executive managing communications campaign
    opposition presidential vice-presidential running mate police fire public private lead head veteran retired longtime
    long-time late first second democratic republican conservative liberal labour national federal local regional
    municipal parliamentary political military financial medical legal technical personnel human resources home
    health education housing environment energy justice trade labor agriculture transport water harbour harbor building
    depot board majority minority party union league team club company project news political-director honorary independent
    outgoing incoming operating duty district retained newly-elected elected largest biggest oldest youngest longest-serving
    olympic paralympic rear field petty warrant lance squadron flight wing`),
  formerly: wordList('then former ex formerly previously onetime one-time erstwhile'),
  former: 'former',
  careerWords: wordList(
    'retired veteran longtime long-time long-serving longest-serving lifelong self-employed self-taught one-time sometime semi-retired reluctant aspiring part-time trained qualified',
  ),
  thenPhrases: ['at the time', 'at that time', 'of the time', 'of the day', 'in those days', 'at that point'],
  basedWords: wordList(
    'based born raised bred educated trained area headquartered registered listed owned backed installed appointed controlled occupied speaking funded sponsored aligned allied administered',
  ),
  since: wordList('since from'),
  as: 'as',
  subjectWords:
    wordList(`agriculture borders budget business care children citizenship commerce communications communities
    community consumer correction corrections culture customs defence defense development education emergency emergencies employment energy
    enterprise environment environmental equality equalities ethics families family finance fisheries food foreign
    forestry forests health heritage highways home homeland housing human immigration industrial industry
    infrastructure innovation insurance justice labor labour land law local management media mental natural oceans
    parks pensions planning policy prevention privileges protection public recreation regional rehabilitation rights sales campaigns affairs relations operations resources markets
    investments products events studies arts courts borders refugees disarmament migration humanitarian intelligence
    counter-terrorism counterterrorism cyber cybersecurity climate aid relief nuclear peacekeeping digital ai content
    advertising ads legal compliance audit risk strategy engineering football
    research rural safety sanitation science security services skills social space sport sports standards technology
    fire rescue drug fish game motor crime tourism trade training transport transportation urban veterans waste water welfare wildlife women work works youth`),
  employedWith: 'with',
  inCharge: 'in charge',
  at: 'at',
  from: 'from',
  nearArticles: wordList('this that'),
  rankWords: wordList(
    'deputy vice acting assistant associate chief senior junior former ex current interim lead head outgoing incoming honorary longtime long-time retired veteran co executive managing then',
  ),
  titleBodies: {
    police: policeOffices,
    city: townOffices,
    town: townOffices,
    village: townOffices,
    borough: townOffices,
    press: pressOffices,
    district: ['judge', 'attorney', 'magistrate'],
  },
  wareNouns: wordList(`
    glass steel brick bricks tile tiles leather wool cotton copper aluminium aluminum rubber sugar tea beer wine wines
    cider milk bread cheese chocolate chocolates flour poultry eggs soap candles pottery porcelain crystal granite coal
    peat pulp paper papers carpets linen linens zinc nickel bikes cars boats tyres tires tools toys shoes pianos organs
    hour show gold silver iron uranium lithium potash cobalt diamonds cement timber`),
  ledGroups: wordList(
    'group party caucus union alliance movement coalition opposition faction bloc front council democrats republicans conservatives liberals greens labour tories',
  ),
  houseRoles: wordList('official staffer insider executive'),
  chambers: wordList('senate house congress parliament assembly commons lords legislature'),
  portfolioOffices: wordList('minister secretary undersecretary'),
  seatOffices:
    wordList(`mayor deputy-mayor governor senator representative congressman congresswoman sheriff councillor
    councilor councilman councilwoman councilmember alderman alderwoman selectman selectwoman supervisor assemblyman
    assemblywoman legislator lawmaker premier mp msp mep td mla mlc delegate`),
  regions: englishRegions,
  placeOffices: wordList('mayor burgomaster reeve villager townsman townswoman'),
  serviceRoles: wordList('handler receptionist dispatcher telephonist'),
  nowWords: wordList('now currently today'),
  partyEndings: wordList('party alliance front'),
  partyNames:
    wordList(`conservative liberal labour labor green tory republican democrat democratic socialist communist
    nationalist unionist progressive reform centre center moderate`),
  namedKinds: wordList(
    'union party alliance coalition movement company firm group chain airline charity campaign network platform start-up startup app consortium syndicate brand label giant conglomerate',
  ),
  publicBodies: wordList(
    'agency authority inspectorate ministry department court council committee commission institute office board',
  ),
  employeeNouns: wordList(
    'employee staffer worker manager executive insider customer shareholder investor adviser advisor',
  ),
  employeePhrases: ['board member', 'member of the board', 'member of staff', 'staff member'],
  comparatives: wordList(
    'older younger elder bigger smaller larger greater lesser lower higher upper taller shorter richer poorer stronger weaker closer nearer newer longer wiser luckier better worse inner outer',
  ),
  placeOfficePhrases: [
    'municipal director',
    'municipal commissioner',
    'municipal manager',
    'municipal chief executive',
    'city manager',
    'town manager',
    'village manager',
    'county manager',
    'city administrator',
    'town administrator',
    'town clerk',
    'city clerk',
    'town engineer',
    'city engineer',
    'district administrator',
    'county administrator',
    'parish clerk',
  ],
  deputy: 'deputy',
  deputised: wordList(
    'superintendent principal headteacher commander editor prosecutor sheriff warden coroner ombudsman dean provost captain rector auditor registrar librarian marshal chamberlain',
  ),
  landEndings: [['ian', 'ia']],
  bodyOpenings: wordList(
    'met statistics radio team bank banco banque hotel cafe café restaurant club institut galerie gallery studio groupe grupo fondation fundación sos transparency',
  ),
  landTitles: wordList(
    'duke duchess earl countess marquess marchioness viscount viscountess baron baroness prince princess lord lady',
  ),
  maskedNouns: wordList(
    'witness juror victim complainant claimant officer nurse doctor patient soldier pupil resident woman man girl boy child person mother father parent',
  ),
  sourcePrepositions: ['per'],
  newsAgencies: wordList(
    'reuters ap afp pa bloomberg cnn bbc npr nbc abc cbs itv rte rté politico axios dpa ntb tt ritzau',
  ),
  pastEnding: 'ed',
  gerundEnding: 'ing',
  humanVerbs:
    wordList(`laughed shrugged smiled nodded sighed grinned winced blushed wept frowned smirked chuckled giggled
    groaned sobbed laughs shrugs smiles nods sighs grins winces frowns smirks chuckles lives married testified slept`),
  campaignVerbs: wordList('save stop keep protect help feed defend reclaim stand fix free'),
  campaignEndings: wordList('now first together'),
  executiveBodies: ['executive'],
  numberedNouns: wordList(
    'station local lodge chapter channel radio precinct engine ladder district ward unit branch squadron',
  ),
  bareFirmNouns: wordList(`
    haulier broker brokerage chipmaker carmaker automaker steelmaker drugmaker planemaker toymaker glassmaker truckmaker tyremaker housebuilder
    homebuilder shipbuilder winemaker brewer distiller retailer grocer lender insurer reinsurer broadcaster airline carrier
    supermarket consultancy manufacturer operator pollster watchdog regulator tabloid broadsheet newspaper charity startup
    start-up think-tank publisher supplier utility conglomerate bookmaker streamer fintech miner wholesaler distributor
    builder developer contractor outsourcer hotelier caterer bank chain opposition-party rival shipowner
    jeweller label studio landlord sponsor owner backer investor promoter organiser organizer administrator buyer bidder creditor competitor network app website lobby nonprofit ngo agency`),
  seatNouns: wordList('ward constituency riding district electorate seat precinct parish'),
  representative: 'representative',
  nationalWord: 'national',
  stateScholars: wordList('expert watcher scholar specialist analyst correspondent historian editor'),
  gradeNouns: wordList('year grade form class level standard no number phase tier division room'),
  authorNoun: 'author',
  memberBodies: wordList('union association federation council guild league society committee'),
  firmShares: wordList(
    'shares stock shareholders investors bondholders profits earnings revenues sales layoffs',
  ),
  sharePrepositions: wordList('in at of'),
  stakeNouns: wordList(
    'shares stake stakes stock strikes strike layoffs profits earnings revenues jobs investors',
  ),
  buildings: wordList(
    'hospital school college university museum theatre theater infirmary clinic hotel zoo orchestra',
  ),
  honorifics: wordList('very right rt most ven venerable honourable'),
  workParticiples: {
    working: wordList('for at with'),
    employed: wordList('by at'),
    representing: [],
    acting: ['for'],
    appearing: ['for'],
    speaking: ['for'],
    volunteering: wordList('for with at'),
    studying: ['at'],
    teaching: ['at'],
    based: ['at'],
    serving: wordList('with in'),
    advising: [],
    training: wordList('with at'),
  },
  turned: 'turned',
  titleFields: wordList('state exchequer rolls duchy session treasury'),
  titleForenames: wordList(
    'col justice judge prince princess duke earl baron major marshal dean pope king queen',
  ),
  landBodies: wordList(
    'statistics bank reserve government army navy parliament police embassy guard legislature republic',
  ),
  partyFields: wordList('labour labor green reform centre center moderate progressive democratic republican'),
  partisanNouns: wordList(
    'leader candidate politician spokesman spokeswoman spokesperson whip backbencher frontbencher activist strategist member chairman chairwoman chair nominee pollster parliamentarian opponent rival contender',
  ),
  inquiryNouns: wordList(
    'investigation inquiry enquiry probe search hunt manhunt case operation prosecution rescue project study trial expedition dig excavation work campaign initiative effort drive push',
  ),
  nounPairs: {
    'state television': 'organisation',
    'state tv': 'organisation',
    'state radio': 'organisation',
    'public television': 'organisation',
    'public radio': 'organisation',
    'national television': 'organisation',
    'national radio': 'organisation',
    'local television': 'organisation',
    'local radio': 'organisation',
    'state media': 'organisation',
    'local media': 'organisation',
    'coast guard': 'organisation',
    'national guard': 'organisation',
    'home guard': 'organisation',
    'border guard': 'organisation',
    'task force': 'organisation',
    'think tank': 'organisation',
    'fire brigade': 'organisation',
    'shipping line': 'organisation',
    'cruise line': 'organisation',
    'ferry line': 'organisation',
    'bus line': 'organisation',
    'record label': 'organisation',
    'fashion label': 'organisation',
    'fashion house': 'organisation',
    'publishing house': 'organisation',
    'auction house': 'organisation',
    'care home': 'organisation',
    'trade body': 'organisation',
    'industry body': 'organisation',
    'governing body': 'organisation',
    'sports body': 'organisation',
    'umbrella body': 'organisation',
    'standards body': 'organisation',
    'news site': 'organisation',
    'super pac': 'organisation',
    'building society': 'organisation',
    'managing partner': 'role',
    'science lead': 'role',
    'policy lead': 'role',
    'project lead': 'role',
    'team lead': 'role',
    'campaign lead': 'role',
    'campaigns lead': 'role',
    'research lead': 'role',
    'clinical lead': 'role',
    'programme lead': 'role',
    'program lead': 'role',
    'technical lead': 'role',
    'operations lead': 'role',
    'safety lead': 'role',
    'design lead': 'role',
    'senior partner': 'role',
    'junior partner': 'role',
    'founding partner': 'role',
    'general partner': 'role',
    'business partner': 'role',
    'law partner': 'role',
  },
  openCompounds: true,
  nounsInCapitals: false,
  adjectivesFollow: false,
  inflectedArticles: false,
  definiteEndings: [],
  sayingVerbs: [],
  bodyNameEnds: [],
  bodyAdjectives: [],
  organisationNouns: wordList(`
    giant caterer haulier brewer brokerage broker fintech streamer reinsurer broadsheet outsourcer conglomerate pollster tracker comparison-site administrator organiser organizer promoter backer distributor licensee franchisee rival bidder suitor creditor shareholder owner employer buyer seller short-seller customer auditor landlord sponsor tenant lessee investor
    academy administration agency airline airport alliance army assembly association authority bank board brewery bureau
    business cabinet campaign centre center chain chamber charity church club coalition college commission committee
    company confederation congress consortium consultancy contractor cooperative co-operative corporation council county
    court daily department developer directorate embassy enterprise executive-board factory faculty federation fund
    firm force foundation fraternity gallery garrison government group guild hospital infirmary clinic hospice nursery kindergarten opera railroad carrier inquiry institute institution
    inspectorate insurer jury laboratory lab league legislature lender library magazine maker manufacturer
    ministry museum municipality navy network newspaper ngo nonprofit office operator opposition orchestra
    organisation organization outlet owner-company palace panel paper parish parliament partnership party police
    presidency prosecution publisher railway regulator restaurant retailer school secretariat senate service shipyard
    society staff start-up startup station studio subsidiary supplier syndicate team theatre theater think-tank tribunal
    trust union university utility venture watchdog website workshop outfit carmaker automaker airline shipbuilder
    steelmaker chipmaker drugmaker planemaker toymaker glassmaker truckmaker tyremaker housebuilder homebuilder coastguard
    broadcaster supermarket tabloid weekly town city village borough district region province state parish diocese synod guild
    junta regime dictatorship caliphate observatory registry shire producer importer exporter distributor wholesaler processor shipper zoo aquarium choir band hotel prison jail festival circus ballet archive mosque synagogue cathedral minster chapel
    monastery abbey convent conservatory conservatoire polytechnic co-op collective orphanage brigade congregation sect lobby`),
  genericOrganisations:
    wordList(`company firm club team group bank newspaper paper agency airline operator university
    charity retailer maker manufacturer infirmary clinic railroad railway carrier brewer developer insurer lender organisation organization party network magazine broadcaster hospital school
    college institute regulator carmaker automaker shipbuilder steelmaker chipmaker drugmaker planemaker toymaker glassmaker truckmaker tyremaker housebuilder homebuilder business foundation museum theatre outlet website site
    publisher utility brewery chain start-up startup supermarket shipyard consultancy contractor supplier cooperative
    co-operative co-op ngo nonprofit think-tank studio daily weekly tabloid hotel zoo orchestra`),
  kindsOfBodies: {
    regulator: offices,
    watchdog: offices,
    agency: offices,
    authority: offices,
    inspectorate: offices,
    body: [...offices, ...unions, 'committee', 'organisation', 'organization', 'league'],
    organisation: [...charities, ...unions, 'institute', 'council', 'movement', 'league', 'centre', 'center'],
    organization: [...charities, ...unions, 'institute', 'council', 'movement', 'league', 'centre', 'center'],
    union: unions,
    federation: unions,
    association: unions,
    lobby: [...unions, 'council', 'institute', 'league'],
    charity: charities,
    foundation: charities,
    institute: wordList('institution academy centre center laboratory university observatory'),
    institution: wordList('institute academy centre center college university museum bank'),
    university: wordList('college institute'),
    college: wordList('academy university institute'),
    school: wordList('academy college primary elementary grammar high comprehensive'),
    hospital: wordList('infirmary clinic general hospice'),
    trust: wordList('hospital hospitals general infirmary healthcare'),
    ministry: ['department'],
    department: ['ministry', 'office'],
    court: ['tribunal', 'bench'],
    party: wordList(
      'alliance union front movement league democrats republicans conservatives liberals greens labour',
    ),
    festival: wordList('fringe biennale fair week'),
    bank: ['reserve'],
  },
  sideNouns: wordList('side government'),
  organisationEndings:
    wordList(`bus buses coaches rail ferries trams yard inc ltd llc plc corp co ab as asa gmbh sa spa oy nv bv group holdings foods
    bank university college institute institution ministry office agency bureau department commission committee council
    board party union league association federation society club trust foundation fund authority court police times post
    news tribune journal guardian herald gazette courier ledger courant telegraph chronicle reporter review press media
    network radio tv television airlines airways motors energy systems technologies partners associates brothers sons
    research center centre hospital school church museum theatre theater orchestra army navy forces senate congress
    parliament assembly house cabinet administration campaign coalition alliance movement service services nation tribe company
    corporation industries international united city rovers wanderers democrats republicans conservatives liberals
    greens labour tories coaches minerals polymers valves ferries logistics pharma pharmaceuticals medical ventures
    cableways tramways savings software labs laboratories robotics mining telecom insurance consulting solutions textiles chemicals plastics
    shipping railways buses aviation aerospace biotech therapeutics instruments electronics materials metals packaging
    supermarkets hotels resorts brewing vineyards properties estates developments construction engineering studios
    publishing games renewables towage haulage lines guild observatory academy chamber hospice initiative archive
    archives air water power rail gas oil electric transport express healthcare freight cargo seafoods fisheries
    leisure trading forum chapel cathedral mosque synagogue abbey diocese clinic bakery brewery distillery dairy capital
    terminals tours farms products brands stores markets builders contractors engineers architects consultants
    biosciences sciences diagnostics devices components semiconductors computers networks communications
    publications cruises shipyards docks ports taxis trucks utilities petroleum oils fuels paints fashions
    bakeries breweries distillers vintners dairies creameries meats grains seeds fertilisers fertilizers
    securities investments assurance bancorp realty pensions equity advisers advisors analytics interactive
    mutual cooperative co-op collective congregation ballet philharmonic choir festival nursery kindergarten
    polytechnic seminary infirmary pharmacy ambulance constabulary diner cafe restaurant hotel tavern brasserie
    winery vineyard orchard zoo aquarium health care homes housing learning education management marketing digital data
    cloud security defence defense dynamics genomics automotive lithium timber seafood spirits drinks beverages catering
    clothing apparel footwear cosmetics furniture interiors dental fitness gyms sports athletics rugby football cricket
    hockey high elementary biologics vaccines solar nuclear hydro grid mobile broadband wireless satellite rides parcels couriers
    removals recycling waste environmental demolition scaffolding roofing plumbing heating lighting ceramics cement
    concrete aggregates quarries rescue relief aid bus track yard advice support trusts highways concern action`),
  mediaEndings:
    wordList(`times post news tribune journal guardian herald gazette courier ledger courant telegraph
    chronicle reporter review press media network radio tv television fm argus echo mail mercury observer advertiser
    examiner dispatch inquirer globe sentinel bugle broadcasting weekly daily`),
  mediaNouns: wordList('newspaper paper broadcaster magazine tabloid weekly daily website'),
  capitalNouns: ['capital'],
  firmOpenings: wordList(
    'pacific atlantic baltic nordic arctic antarctic mediterranean royal silver golden global united national general northern southern eastern western central international continental universal trans blue red imperial premier crown metro',
  ),
  corporateEndings:
    wordList(`inc ltd llc plc corp co ab as asa gmbh sa spa oy nv bv se group holdings foods partners associates
    brothers sons motors energy systems technologies airlines airways industries company corporation bank
    town united rovers wanderers athletic albion hotspur terminals tours farms products brands stores markets builders
    contractors engineers architects consultants biosciences sciences diagnostics devices components semiconductors
    computers networks communications publications cruises shipyards taxis trucks utilities petroleum oils fuels paints
    fashions bakeries breweries distillers vintners dairies creameries meats grains seeds fertilisers fertilizers
    securities investments assurance bancorp realty advisers advisors analytics pharma pharmaceuticals logistics shipping
    ferries railways cableways tramways savings buses coaches hotels resorts supermarkets studios games robotics software electronics chemicals
    plastics textiles metals minerals materials instruments properties estates developments construction freight cargo
    haulage towage transport express healthcare seafoods fisheries leisure trading labs laboratories medical ventures
    polymers valves mining telecom insurance consulting solutions aviation aerospace biotech therapeutics packaging brewing
    vineyards engineering publishing renewables lines electric capital bakery brewery distillery dairy winery pharmacy
    mutual housing homes management marketing digital`),
  adjectiveEndings: wordList('al ary ic ical ive ous ful less able ible ed ing ent ant ese ish ty'),
  ownWords: wordList('own'),
  soleWords: wordList('only sole'),
  resident: 'resident',
  nobody: ['nobody', 'no one', 'none', 'neither', 'no'],
  bodyRoles: wordList(
    'ceo cfo coo cto chair chairman chairwoman chairperson co-chair co-leader founder co-founder trustee spokesman spokeswoman spokesperson',
  ),
  qualifiedBodyRoles: wordList(
    'director organiser organizer manager secretary partner economist analyst strategist curator conductor physician',
  ),
  bodyRolePhrases: [
    'deputy leader',
    'chief executive',
    'chief financial officer',
    'chief operating officer',
    'chief executive officer',
    'chief technology officer',
    'chief medical officer',
    'general secretary',
    'press secretary',
    'press officer',
    'secretary general',
    'director general',
    'general counsel',
    'chief counsel',
    'legal counsel',
    'corporate counsel',
  ],
  rankNouns: wordList(
    'colonel captain general lieutenant major sergeant professor doctor admiral commander commodore marshal corporal private brigadier superintendent inspector detective constable cadet reverend father author co-author',
  ),
  officeNouns: wordList('minister secretary undersecretary commissioner'),
  chairNouns: wordList('chair chairman chairwoman chairperson'),
  conjunctions: wordList('and'),
  infinitive: 'to',
  textVerbs: wordList('reads read ran runs'),
  seenParticiples: wordList('seen obtained reviewed read viewed verified'),
  teamNouns: wordList(
    'captain vice-captain coach goalkeeper keeper goalie goaltender netminder striker midfielder defender defenceman defenseman winger wingback full-back fullback left-back right-back centre-back center-back centre-half playmaker flanker fly-half scrum-half quarterback linebacker cornerback shortstop outfielder infielder pitcher wicketkeeper all-rounder',
  ),
  makingParticiples:
    wordList(`written made carried conducted prepared commissioned compiled produced published issued signed
    drafted authored released run ordered done organised organized started launched submitted filed sent wrote`),
  placeNouns: wordList('town city village borough municipality'),
  interviewer: 'interviewer',
  namePrepositions: wordList('for on'),
  subjectBodies: wordList(
    'observatory museum forum network alliance union federation league academy authority bureau commission institute centre center council department campaign ministry committee commission office foundation association society agency board',
  ),
  fieldAcronyms: wordList(
    'hr pr it ai ict r&d dna rna gdp vat tv pc hiv aids adhd ptsd uv gps mri ct bbq diy sms usb cctv lgbt lgbtq dj mc suv ev evs iq phd mba ip esg csr ppe icu ivf hgv hgvs lgv dvd cd pe gcse gcses ceo cfo coo cto',
  ),
  bodyJoints: wordList('for of against without on and in to from'),
  formerNameWords: wordList('born née nee'),
  witnessNouns: ['witness', 'defendant'],
  courtNouns: wordList('prosecutor judge magistrate coroner recorder'),
  settingRoles:
    wordList(`judge coroner prosecutor referee umpire magistrate minister mayor governor president premier
    sheriff officer inspector superintendent constable detective commander paramedic vet spokesman spokeswoman spokesperson witness defendant plaintiff victim reporter interviewer caller
    chairman chairwoman chair speaker moderator secretary captain author editor owner source insider`),
  another: 'another',
  colleagues: ['colleague'],
  sharedRoles: wordList('captain coach assistant deputy boss successor predecessor'),
  counselNouns: wordList('counsel lawyer attorney solicitor barrister'),
  bodiesOfRoles: {
    councilman: ['council'],
    councilwoman: ['council'],
    councilor: ['council'],
    councillor: ['council'],
    alderman: ['council'],
    selectman: ['select board'],
    selectwoman: ['select board'],
    headmaster: ['school', 'college', 'academy', 'primary', 'high', 'elementary', 'grammar'],
    headmistress: ['school', 'college', 'academy', 'primary', 'high', 'elementary', 'grammar'],
    headteacher: ['school', 'college', 'academy', 'primary', 'high', 'elementary', 'grammar'],
    pupil: ['school', 'primary'],
    principal: ['school', 'college', 'academy', 'primary', 'high', 'elementary', 'grammar'],
    ambassador: ['embassy'],
    consul: ['consulate', 'embassy'],
    attaché: ['embassy'],
    rector: ['university'],
    dean: ['university', 'college'],
    senator: ['senate'],
    provost: ['university', 'college'],
    'vice-chancellor': ['university'],
    superintendent: ['police', 'constabulary', 'school board', 'school district', 'schools'],
    inspector: ['police', 'constabulary'],
    sergeant: ['police', 'constabulary'],
    constable: ['police', 'constabulary'],
    detective: ['police', 'constabulary'],
    governor: ['bank', 'prison'],
    judge: ['court', 'tribunal'],
    chief: ['police', 'police department', 'fire department', 'fire service', 'constabulary'],
    'police chief': ['police', 'police department', 'constabulary'],
    'fire chief': ['fire department', 'fire service', 'fire brigade'],
    'city manager': ['city council'],
    'council leader': ['council'],
    'council president': ['council'],
    'council member': ['council'],
    'board president': ['board'],
    'board chairman': ['board'],
    'board chairwoman': ['board'],
    'board chair': ['board'],
    'board member': ['board'],
    magistrate: ['court'],
  },
  soleOffices: wordList('manager director chairman chairwoman captain headteacher'),
  staffRoles: wordList(
    'organizer organiser coordinator co-ordinator treasurer curator officer official manager director superintendent editor chief',
  ),
  posts: wordList(
    'commander manager secretary chair chairman chairwoman chairperson vice-chair treasurer chief forecaster',
  ),
  innerBodies: ['board', 'management board', 'supervisory board', 'executive board', 'works council'],
  innerNouns: wordList(
    'department division branch unit section desk wing arm chapter faculty team office directorate bureau',
  ),
  spans: wordList(
    'year years decade decades month months week weeks season seasons life spring summer autumn winter night',
  ),
  speakingFor: ['for', 'speaking for', 'writing in', 'writing for', 'on behalf of', 'speaking on behalf of'],
  until: wordList('until till'),
  pastCopulas: wordList('was had'),
  endingCopulas: [
    'retired as',
    'resigned as',
    'quit as',
    'stepped down as',
    'stood down as',
    'has retired as',
    'has resigned as',
    'has stepped down as',
  ],
  usedTo: 'used to',
  compoundOpeners:
    wordList(`shop store farm gang mafia crime drug cartel cult tribe clan rebel militia coup strike protest
    expedition squad platoon section worship scout faith student tour stage music art film movie theatre theater
    production service quality supply procurement maintenance factory communications personnel recruitment export
    casting funeral race tournament event wedding conference concert fund bank hedge market product sales marketing
    account branch area site project program programme property estate rental ward bar kitchen floor line shift
    operations logistics warehouse depot delivery retail hospitality spy intelligence army navy air rail road tax
    customs pension welfare port airport ferry ship boat tanker yacht freighter tug tugboat trawler lifeboat vessel
    bus tram train flight crew swimming football rugby cricket hockey basketball baseball volleyball handball
    netball tennis golf rowing cycling boxing athletics ski skiing fitness life career voice vocal dialogue debate
    chess dance drama youth junior girls boys men women goalkeeping batting bowling fielding pitching hitting
    strength conditioning defence defense attack midfield opposition coalition majority minority house chamber
    bloc caucus faction village ward parish block tenants residents parents workers data it tech technology
    software engineering design research science climate energy water waste safety security health hospital nursing
    school campus faculty nursery prison police fire rescue emergency haulage shipping mining construction engineering
    insurance freight aviation aerospace education healthcare housing gas oil power dairy arable livestock sheep beef pig
    poultry cattle grain wheat fruit salmon lobster oyster mink horse dog cat bird wildlife badger gun peace abortion tax
    disability helpline series camp lodge league cup circuit track venue arena
    unit information press media events content parking parks park leisure library community neighbourhood neighborhood support outreach liaison customer client brand policy crisis hostel record academy dressage sprint pole relay marathon beach allotment festival exhibition heritage charity fundraising campaign volunteer donor trauma stroke cancer burns maternity control search star veteran duty group sporting intake admissions ticket box lighting sound costume makeup stunt camera news picture features diary obituaries`),
  surnameNouns:
    wordList(`archer baker banker barber baron beadle bishop boatman brewer burgess butcher butler canon carpenter
    carter carver chamberlain chandler chaplain clerk constable cook cooper costumier deacon dean draper driver dyer
    earl falconer farmer farrier fisher fletcher forester fowler franklin friar gardener glazier glover grocer guard
    gunner harper herdsman hooker hunter judge keeper king knight lawyer major marshal mason master mayor mercer
    merchant miller miner monk nunn packer page painter palmer parker parson piper player plumber pope porter potter
    priest prince prior proctor ranger rector reeve rider roper sadler sailor saddler sawyer sergeant sexton shearer
    shepherd singer skinner skipper smith sheriff spicer squire steward tailor tanner taverner thatcher tiler trainer
    trapper trotter turner usher verger vicar walker waller warden weaver webster wheeler wheelwright woodman wright`),
  causeNouns:
    wordList(`friends citizens justice transport action mothers fathers parents families women veterans people
    voices sons daughters knights campaign communities businesses grandparents taxpayers sport homes food hope water
    jobs`),
  fellowNouns: wordList('friends sons daughters knights'),
  causePrepositions: wordList('for against without'),
  recentWords: wordList('recently lately yesterday now'),
  auxiliaries: wordList('is was has had been being now'),
  noRoles: wordList(
    'day week month year moment hour minute while copy move decision claim charge fact lot bit little few step practice name place time thing word reference sign question town city village country',
  ),
  otherWords: wordList(
    'rival other another new same second third first last next smaller larger bigger parent holding local host visiting opposing sister neighbouring neighboring outside',
  ),
  plainOrganisations: wordList(
    'company firm group business organisation organization team party government opposition outlet site website owner employer buyer seller office service body house city town council',
  ),
  companyNouns: wordList('company firm business'),
  unlikeFirms: wordList(
    'union unions federation guild league ministry council court parliament senate party committee commission police university church alliance inspectorate board tribunal department agency authority bureau directorate centre center association institute secretariat administration',
  ),
  noOnes: wordList('any no every each'),
  streetEndings: wordList(
    'street road avenue lane drive square boulevard highway hill hills close terrace row crescent',
  ),
  unitNouns: wordList(
    'shelter hostel orphanage restaurant café cafe pub sawmill plant factory mine mill refinery depot yard branch chapter campus family dam brigade battalion regiment project programme program trial expedition lab estate winery bakery brewery distillery dairy pharmacy bookshop bookstore supermarket hotel farm ranch vineyard salon gym nightclub cinema spa resort casino',
  ),
  counterparts: ['counterpart'],
  bodyParts: ['head'],
  speaksFor: 'for',
  journalNouns: wordList('journal magazine newspaper'),
  servedPrepositions: {
    adviser: ['to'],
    advisor: ['to'],
    consultant: ['to'],
    deckhand: ['on'],
    sailor: ['on'],
    seaman: ['on'],
    mate: ['on'],
    skipper: ['on'],
    captain: ['on'],
    steward: ['on'],
    stewardess: ['on'],
    cook: ['on'],
    engineer: ['on'],
    officer: ['on'],
    crewman: ['on'],
  },
  officeKin: { partner: ['at', 'with'] },
  sureOrganisations: wordList(
    `hospital school university college council committee commission police museum ministry agency association federation
    foundation institute institution chapel cathedral parliament government academy observatory clinic airport library
    theatre theater inc ltd llc plc corp gmbh group holdings foods office bureau department union league society club trust
    fund authority tribune journal herald gazette courant telegraph network radio television airlines airways motors energy
    systems technologies partners associates brothers research hospice orchestra army navy senate congress assembly
    administration campaign coalition alliance services corporation industries international united rovers wanderers
    minerals polymers ferries logistics pharma pharmaceuticals ventures software labs laboratories robotics telecom
    insurance consulting solutions textiles chemicals plastics shipping railways buses aviation aerospace biotech
    therapeutics instruments electronics packaging supermarkets hotels resorts brewing vineyards properties estates
    developments construction engineering studios publishing games renewables towage haulage transport healthcare freight
    cargo seafoods fisheries leisure trading forum mosque synagogue diocese bakery brewery distillery dairy tours products
    contractors engineers architects consultants biosciences sciences diagnostics components semiconductors computers
    networks communications publications shipyards taxis utilities petroleum fuels bakeries breweries distillers creameries
    fertilisers fertilizers securities investments assurance bancorp realty pensions analytics mutual cooperative co-op
    ballet philharmonic festival nursery kindergarten polytechnic seminary infirmary pharmacy ambulance constabulary
    restaurant service party constabulary brigade brasserie winery aquarium housing management marketing`,
  ),
  ministryNouns: ['ministry', 'department'],
  nationalForces: ['army', 'military', 'navy', 'air force', 'general staff', 'armed forces', 'border guard'],
  stateBodies:
    wordList(`administration agency army authority bank bureau cabinet commission consulate coastguard corps
    court department directorate embassy force forces government guard guards inspectorate institute intelligence
    legation marines military ministry mission navy office parliament police presidency senate service services
    staff statistics treasury tribunal troops`),
  stateOffices: wordList('minister premier chancellor ambassador consul undersecretary envoy attaché'),
  nationalEndings: ['an', 'ish', 'ese'],
  employerPrepositions: wordList('with in'),
  fieldPrepositions: wordList('on in'),
  noFields:
    wordList(`town hospital hospitals prison jail custody office court uniform charge question tears training
    retirement exile hiding residence power attendance bed church class parliament congress school space service
    opposition government turn person public private mourning shock line place leave duty strike trial board foot top
    holiday vacation call camera stage site paper record file parole bail remand probation`),
  vagueOrganisations: wordList('group party organisation organization service site body office network'),
  teamHeads: wordList('manager captain chairman chairwoman headteacher'),
  regionNouns: wordList(
    'town city village borough district region province state parish county municipality',
  ),
  ageWords: [],
  genitive: '',
  merePeople: wordList(
    'person people man men woman women boy girl lady gentleman guy bloke lad somebody someone source sources',
  ),
  internalWords: wordList('internal maintenance radio call incident shift'),
  bodyDocuments: wordList('filing memo memorandum minute minutes'),
  postmodifiers: wordList('familiar close briefed involved present aware'),
  holderPrepositions: wordList('of at for from'),
  placeEndings:
    wordList(`street road avenue lane drive square park bridge dam river lake hill hills valley mountain
    mountains island islands bay beach coast sea ocean strait canal harbour harbor port airport station stadium arena
    guildhall hall building tower castle cathedral hotel prison cemetery plaza boulevard highway pond falls creek forest
    desert peninsula region county-line border head point wharf quay pier`),
  leaderNouns: wordList(
    'chief boss head ceo executive president chair chairman chairwoman leader director manager',
  ),
  reportingPlurals: wordList('states reports notes'),
  documentNouns: wordList(`
    account advertisement affidavit commentary agenda agreement analysis announcement data image images photograph photographs dossier report-card assessment audit banner bill blog
    book brief briefing brochure bulletin calendar chart circular clause communique communiqué complaint
    constitution contract data database diary directive document documentary draft editorial email e-mail
    entry essay estimate filing files finding findings footage forecast guidance guideline handbook headline 
    indictment index inscription instruction invoice journal leaflet leak letter list log logbook manifesto manual map memo
    memorandum message minutes notice obituary pamphlet paper petition photo placard 
    plaque policy poll poster press-release profile proposal publication questionnaire reading record recording
    records register regulation release report resolution review ruling schedule script sign slogan statement
    statistic opinion statistics statute study submission subpoena summary survey tape testimony text timetable transcript
    treaty tweet verdict video warning warrant website
    amendment autopsy ballot blueprint bylaw calculation census certificate charter code decree deed docket experiment fax
    inventory invitation itinerary ledger licence license lawsuit logbook manuscript memoir newsletter note passport payslip
    permit postcard postmark prescription printout receipt roster rota rulebook scan screenshot simulation slip spreadsheet
    supplement annex appendix addendum bedsheet signboard billboard flyer flier handbill chalkboard noticeboard whiteboard
    mural graffiti tombstone headstone gravestone epitaph footnote endnote caption postscript preface foreword prospectus
    syllabus synopsis preprint deposition injunction summons pleading sticker hoarding codicil
    telegram test testament ticket timesheet valuation voicemail voucher writ x-ray`),
  personNouns:
    wordList(`person man woman boy girl lady gentleman child teenager youth adult baby stranger guy bloke lad
    fellow caller handler somebody someone nobody newcomer local native foreigner migrant refugee source insider
    individual professional novice youngster elder toddler monarch aristocrat`),
  groupNouns:
    wordList(`people men women children residents critics experts officials sources families locals voters
    supporters opponents protesters analysts observers family household scientists researchers economists historians lawyers doctors
    nurses teachers workers employees staff members ministers lawmakers politicians parents neighbours neighbors villagers tenants pupils students patients
    passengers commuters fans players farmers fishermen traders shopkeepers investors engineers investigators
    prosecutors police detectives authorities campaigners activists demonstrators marchers advocates allies aides
    insiders friends relatives colleagues rivals detractors sceptics skeptics pundits commentators reporters
    journalists media outlets newspapers groups organisations organizations companies firms unions businesses
    crowd crowds public majority minority half percent community audience couple pair trio capitals nobles survivors witnesses
    eyewitnesses veterans soldiers troops rebels leaders users readers viewers customers consumers crews`),
  workVerbs: [
    { forms: ['chairs', 'has chaired'], past: ['chaired'], passive: ['chaired'], role: 'chair' },
    { forms: ['leads', 'has led'], past: ['led'], passive: ['led'], role: 'head', ofGroups: 'leader' },
    {
      forms: ['heads', 'has headed', 'runs', 'has run'],
      past: ['headed', 'ran'],
      passive: ['headed', 'run'],
      role: 'head',
    },
    { forms: ['directs', 'has directed'], past: ['directed'], passive: ['directed'], role: 'director' },
    { forms: ['manages', 'has managed'], past: ['managed'], passive: ['managed'], role: 'manager' },
    { forms: ['edits', 'has edited'], past: ['edited'], passive: ['edited'], role: 'editor' },
    { forms: ['coaches', 'has coached'], past: ['coached'], passive: ['coached'], role: 'coach' },
    { forms: ['captains'], role: 'captain' },
    { forms: ['owns', 'has owned'], past: ['owned'], passive: ['owned'], role: 'owner' },
    { forms: ['founded', 'co-founded', 'started'], passive: ['founded', 'started'], role: 'founder' },
    { forms: ['represents', 'has represented'], role: 'representative' },
    { forms: ['speaks for'], role: 'spokesperson', gendered: { f: 'spokeswoman', m: 'spokesman' } },
    { forms: ['teaches at', 'teaches'], role: 'teacher' },
    { forms: ['studies at'], role: 'student' },
    { forms: ['researches', 'has researched'], role: 'researcher', field: true },
    { forms: ['studies', 'has studied', 'covers', 'follows'], role: null, field: true },
    { forms: ['sits on', 'serves on'], role: 'member' },
    { forms: ['conducts'], role: 'conductor' },
    { forms: ['curates', 'curated'], role: 'curator' },
    { forms: ['commands', 'commanded'], role: 'commander' },
    { forms: ['hosts'], role: 'host' },
    { forms: ['oversees'], role: 'head' },
    {
      forms: ['works for', 'works at', 'works with', 'work for', 'work at', 'work with'],
      past: ['worked for', 'worked at', 'worked with', 'retired from', 'has retired from', 'resigned from'],
      role: null,
    },
    {
      forms: ['writes for', 'reports for', 'blogs for', 'freelances for', 'volunteers at', 'volunteers for'],
      past: ['wrote for', 'reported for', 'volunteered at', 'volunteered for'],
      role: null,
    },
    { forms: ['joined', 'has joined'], role: null },
    { forms: ['has worked for', 'has worked at', 'has worked with'], role: null },
    { forms: ['lives on', 'lives in', 'lives at', 'has lived in', 'has lived on'], role: 'resident' },
    { forms: ['farms'], role: 'farmer' },
    { forms: ['plays', 'has played'], role: 'player', compound: true },
    { forms: ['wrote'], role: 'author', makes: true },
  ],
  copulas: [
    'is',
    'was',
    'became',
    'remains',
    'has been',
    'had been',
    'works as',
    'worked as',
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
  states: englishStates,
  feminineForenames: englishFeminineForenames,
  masculineForenames: englishMasculineForenames,
  calendarWords:
    wordList(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec easter christmas
    thanksgiving halloween internet`),
  reporter: 'the reporter',
  pluralEndings: [
    ['people', 'person'],
    ['women', 'woman'],
    ['men', 'man'],
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['sses', 'ss'],
    ['s', ''],
  ],
  questionLabels: wordList('q question interviewer'),
  answerLabels: wordList('a answer'),
};
