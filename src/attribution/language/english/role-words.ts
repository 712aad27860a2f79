import { englishRoleNouns } from './role-nouns';
import { wordList } from '../word-list';
import type { RoleWords } from '../role-words';

const policeOffices =
  wordList(`chief commissioner superintendent constable captain sergeant lieutenant inspector detective
  officer commander minister secretary spokesman spokeswoman spokesperson`);

const townOffices =
  wordList(`manager attorney clerk administrator planner engineer treasurer solicitor auditor comptroller
  controller councillor councilor councilman councilwoman councilmember alderman surveyor spokesman spokeswoman`);

const pressOffices = wordList('secretary officer attaché attache spokesman spokeswoman');

const vehicles =
  wordList(`bus buses minibus coach taxi taxis cab cabs tram trams train trains lorry lorries truck trucks van
  vans ambulance tractor forklift crane digger bulldozer limousine rickshaw hearse snowplough snowplow tanker number no route
  line for`);

/** {@link RoleWords} of English. */
export const englishRoleWords: RoleWords = {
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
  officeKin: { partner: ['at', 'with'] },
  spokesNouns: wordList('spokesman spokeswoman spokesperson spokesmen spokespeople'),
  speaksFor: 'for',
  speakingFor: ['for', 'speaking for', 'writing in', 'writing for', 'on behalf of', 'speaking on behalf of'],
  crowdEnding: 's',
  roleEndings: wordList('ist man woman ician ologist grapher maker keeper worker holder owner er or eer ian'),
  sureRoleEndings: wordList('ologist ographer ician'),
  copulaAdverbs: [],
  appositionAdverbs: wordList(
    'now currently today himself herself also still once later formerly previously',
  ),
  postposedToRoles: ['in chief', 'at large', 'in residence', 'on duty', 'there', 'assisting'],
  askedParticiples: wordList(
    'asked questioned cross-examined examined pressed challenged quizzed interviewed grilled prompted confronted',
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
  compoundOffices: [],
  fieldLetters: [],
  compoundRoles: wordList(
    'ologist ographer chemist physicist scientist economist journalist therapist worker keeper owner fighter',
  ),
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
  roleModifiers:
    wordList(`supreme star deputy prime vice acting assistant associate chief senior junior former ex current interim
    foreign finance interior defence defense attorney press state general executive managing communications campaign
    opposition presidential vice-presidential running mate police fire public private lead head veteran retired longtime
    long-time late first second democratic republican conservative liberal labour national federal local regional
    municipal parliamentary political military financial medical legal technical personnel human resources home
    health education housing environment energy justice trade labor agriculture transport water harbour harbor building
    depot board majority minority party union league team club company project news political-director honorary independent
    outgoing incoming operating duty district retained newly-elected elected largest biggest oldest youngest longest-serving
    olympic paralympic rear field petty warrant lance squadron flight wing`),
  roleSuffixes: wordList('elect designate nominate emeritus emerita'),
  formerly: wordList('then former ex formerly previously onetime one-time erstwhile'),
  former: 'former',
  careerWords: wordList(
    'retired veteran longtime long-time long-serving longest-serving lifelong self-employed self-taught one-time sometime semi-retired reluctant aspiring part-time trained qualified',
  ),
  thenPhrases: ['at the time', 'at that time', 'of the time', 'of the day', 'in those days', 'at that point'],
  turned: 'turned',
  quarterAdjectives: wordList('western eastern northern southern'),
  rankWords: wordList(
    'deputy vice acting assistant associate chief senior junior former ex current interim lead head outgoing incoming honorary longtime long-time retired veteran co executive managing then',
  ),
  rankNouns: wordList(
    'colonel captain general lieutenant major sergeant professor doctor admiral commander commodore marshal corporal private brigadier superintendent inspector detective constable cadet reverend father author co-author',
  ),
  posts: wordList(
    'commander manager secretary chair chairman chairwoman chairperson vice-chair treasurer chief forecaster',
  ),
  endingCopulas: [
    'retired as',
    'resigned as',
    'quit as',
    'stepped down as',
    'stood down as',
    'has retired as',
    'has resigned as',
    'has stepped down as',
    'was let go as',
    'was dismissed as',
    'was sacked as',
    'was fired as',
    'was ousted as',
    'was removed as',
    'left as',
  ],
  titleBodies: {
    police: policeOffices,
    city: townOffices,
    town: townOffices,
    village: townOffices,
    borough: townOffices,
    press: pressOffices,
    district: ['judge', 'attorney', 'magistrate'],
  },
  houseRoles: wordList('official staffer insider executive'),
  portfolioOffices: wordList('minister secretary undersecretary'),
  titleFields: wordList('state exchequer rolls duchy session treasury'),
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
    fr: 'priest',
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
  clergy: { father: 'priest' },
  serviceRoles: wordList('handler receptionist dispatcher telephonist'),
  bodyRoles: wordList(
    'ceo cfo coo cto chair chairman chairwoman chairperson co-chair co-leader founder co-founder trustee spokesman spokeswoman spokesperson',
  ),
  officers: wordList(
    'president vice-president chair chairman chairwoman chairperson ceo cfo coo cto director founder co-founder trustee treasurer member fellow executive editor columnist economist analyst researcher',
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
  officeNouns: wordList('minister secretary undersecretary commissioner'),
  levelWords: wordList('regional local district branch national general assistant'),
  memberTitles: wordList(
    `senator representative congressman congresswoman councillor councilor councilman councilwoman councilmember
    alderman alderwoman assemblyman assemblywoman mp msp mep td mla mlc delegate`,
  ),
  mediaRoles: wordList('editor publisher host presenter columnist correspondent reporter producer'),
  memberOffices: ['cabinet member', 'ranking member', 'lead member', 'portfolio holder'],
  chairNouns: wordList('chair chairman chairwoman chairperson'),
  leaderNouns: wordList(
    'chief boss head ceo executive president chair chairman chairwoman leader director manager',
  ),
  teamNouns: wordList(
    'captain vice-captain coach goalkeeper keeper goalie goaltender netminder striker midfielder defender defenceman defenseman winger wingback full-back fullback left-back right-back centre-back center-back centre-half playmaker flanker fly-half scrum-half quarterback linebacker cornerback shortstop outfielder infielder pitcher wicketkeeper all-rounder coxswain oarsman oarswoman',
  ),
  teamHeads: wordList('manager captain chairman chairwoman headteacher'),
  settingRoles:
    wordList(`judge coroner prosecutor referee umpire magistrate minister mayor governor president premier
    sheriff officer inspector superintendent constable detective commander paramedic vet spokesman spokeswoman spokesperson witness defendant plaintiff victim reporter interviewer caller
    chairman chairwoman chair speaker moderator secretary captain author editor owner source insider
    landlord landlady tenant buyer seller customer client passenger`),
  witnessNouns: ['witness', 'defendant'],
  triedNouns: ['defendant', 'accused'],
  onTrial: [
    'is accused of',
    'was accused of',
    'is charged with',
    'was charged with',
    'has been charged with',
    'is on trial',
    'went on trial',
    'goes on trial',
    'stood trial',
    'is standing trial',
    'pleaded not guilty',
    'pleaded guilty',
    'pleads not guilty',
    'count of',
    'counts of',
    'denies the charge',
    'denies the charges',
    'denies all charges',
    'denies murder',
    'denied murder',
  ],
  trialsOf: ['the trial of', 'the case against'],
  trialNouns: ['trial'],
  courtNouns: wordList('prosecutor judge magistrate coroner recorder'),
  colleagues: ['colleague'],
  sharedRoles: wordList('captain coach assistant deputy boss mate successor predecessor'),
  predecessors: ['predecessor'],
  successors: ['successor'],
  counselNouns: wordList('counsel lawyer attorney solicitor barrister'),
  soleOffices: wordList('manager director chairman chairwoman captain headteacher'),
  staffRoles: wordList(
    'organizer organiser coordinator co-ordinator treasurer curator officer official manager director superintendent editor chief',
  ),
  learnedTitles: wordList('professor researcher scientist academic lecturer scholar doctor expert fellow'),
  standings:
    wordList(`democrat republican conservative liberal socialist communist nationalist unionist tory green
    democrat libertarian independent star native veteran billionaire millionaire multimillionaire tycoon mogul magnate heir heiress
    pensioner retiree grandmother grandfather widow widower newcomer debutant champion medallist medalist laureate icon legend
    nominee celebrity exile`),
  deputy: 'deputy',
  deputised: wordList(
    'superintendent principal headteacher commander editor prosecutor sheriff warden coroner ombudsman dean provost captain rector auditor registrar librarian marshal chamberlain',
  ),
  partisanNouns: wordList(
    'leader candidate politician spokesman spokeswoman spokesperson whip backbencher frontbencher activist strategist member chairman chairwoman chair nominee pollster parliamentarian opponent rival contender',
  ),
  representative: 'representative',
  authorNoun: 'author',
  noRoles: wordList(
    'day week month year moment hour minute while copy move decision claim charge fact lot bit little few step practice name place time thing word reference sign question town city village country',
  ),
  bodyParts: ['head'],
  employeeNouns: wordList(
    'employee staffer worker manager executive insider customer shareholder investor adviser advisor',
  ),
  employeePhrases: ['board member', 'member of the board', 'member of staff', 'staff member'],
  personNouns:
    wordList(`person man woman boy girl lady gentleman child teenager youth adult baby stranger guy bloke lad
    fellow caller handler somebody someone nobody newcomer local native foreigner migrant refugee source insider
    individual professional novice youngster elder toddler monarch aristocrat`),
  interviewer: 'interviewer',
  reporter: 'the reporter',
  personalStaff: ['chief of staff', 'deputy chief of staff'],
  campaignStaff: ['campaign manager', 'campaign director', 'campaign chief', 'running mate'],
  workVerbs: [
    { forms: ['chairs', 'has chaired'], past: ['chaired'], passive: ['chaired'], role: 'chair' },
    { forms: ['leads', 'has led'], past: ['led'], passive: ['led'], role: 'head', ofGroups: 'leader' },
    {
      forms: ['heads', 'has headed', 'runs', 'has run'],
      past: ['headed', 'ran'],
      passive: ['headed', 'run'],
      role: 'head',
      ofShops: 'owner',
    },
    { forms: ['drives', 'has driven'], role: 'driver', trade: true, tools: vehicles },
    { forms: ['bakes', 'has baked'], role: 'baker', trade: true },
    { forms: ['brews', 'has brewed'], role: 'brewer', trade: true },
    { forms: ['farms', 'has farmed'], role: 'farmer', trade: true },
    { forms: ['translates', 'has translated'], role: 'translator', trade: true },
    { forms: ['cuts hair', 'has cut hair'], role: 'hairdresser', trade: true },
    { forms: ['keeps bees', 'has kept bees'], role: 'beekeeper', trade: true },
    { forms: ['tends bar', 'has tended bar'], role: 'bartender', trade: true },
    { forms: ['teaches yoga', 'has taught yoga'], role: 'yoga teacher', trade: true },
    { forms: ['grows', 'has grown'], role: 'grower', product: true },
    { forms: ['breeds', 'has bred'], role: 'breeder', product: true },
    { forms: ['raises', 'has raised', 'rears', 'keeps'], role: 'farmer', product: true },
    { forms: ['makes', 'has made'], role: 'maker', product: true },
    { forms: ['builds', 'has built'], role: 'builder', product: true },
    { forms: ['sells', 'has sold'], role: 'seller', product: true },
    { forms: ['trains', 'has trained'], role: 'trainer', product: true },
    { forms: ['deals in', 'has dealt in'], role: 'dealer', product: true },
    { forms: ['delivers', 'has delivered'], role: 'deliverer', product: true },
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
    { forms: ['studies', 'has studied'], role: null, field: true },
    { forms: ['covers', 'has covered', 'follows', 'has followed'], role: 'analyst', field: true },
    { forms: ['sits on', 'serves on'], role: 'member' },
    { forms: ['conducts'], role: 'conductor' },
    { forms: ['curates', 'curated'], role: 'curator' },
    { forms: ['commands', 'commanded'], role: 'commander' },
    { forms: ['hosts'], role: 'host' },
    { forms: ['oversees'], role: 'head' },
    {
      forms: ['coordinates', 'co-ordinates', 'has coordinated'],
      past: ['coordinated'],
      passive: ['coordinated'],
      role: 'coordinator',
    },
    { forms: ['convenes', 'has convened'], past: ['convened'], role: 'convener' },
    { forms: ['supervises', 'has supervised'], past: ['supervised'], role: 'supervisor' },
    { forms: ['administers'], role: 'administrator' },
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
    { forms: ['joined', 'has joined', 'took over at', 'took charge at', 'has taken over at'], role: null },
    { forms: ['has worked for', 'has worked at', 'has worked with'], role: null },
    { forms: ['advises', 'has advised'], past: ['advised'], role: null },
    { forms: ['lives on', 'lives in', 'lives at', 'has lived in', 'has lived on'], role: 'resident' },
    { forms: ['plays', 'has played'], role: 'player', compound: true },
    { forms: ['wrote'], role: 'author', makes: true },
  ],
  wares:
    wordList(`bread cake cakes cheese cheeses wine wines beer beers cider whisky honey jam sausages chocolate chocolates
    milk fish seafood vegetables fruit flowers roses tulips apples pears cherries grapes berries strawberries raspberries potatoes
    tomatoes onions wheat maize rice barley cotton tobacco tea coffee cocoa olives almonds oranges lemons mushrooms herbs trees
    bees sheep goats cattle cows pigs hens chickens geese ducks turkeys horses ponies donkeys dogs pigeons salmon oysters mussels
    furniture chairs tables carpets rugs pottery pots mugs glass glasses candles soap baskets toys dolls puppets kites maps clocks
    watches violins guitars pianos organs drums bells boats ships sails nets ropes bicycles bikes cars motorcycles trucks tractors
    engines tools knives locks shoes boots hats dresses clothes coats jewellery jewelry rings books newspapers antiques stamps
    coins paintings instruments wigs masks souvenirs scrap timber firewood coal hay newspapers pumps batteries chargers shoes`),
  shopNouns:
    wordList(`shop store bakery café cafe restaurant pub bar diner bistro pizzeria tavern inn guesthouse hotel hostel
    kiosk stall garage salon barbershop bookshop bookstore pharmacy butchery deli grocery takeaway tearoom laundry farm vineyard
    winery brewery distillery orchard nursery stable stables campsite boatyard workshop studio gallery gym newsagent`),
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
  affiliationPrepositions: wordList('of at for with from in on to'),
  holderPrepositions: wordList('of at for from'),
  employerPrepositions: wordList('with in'),
  fieldPrepositions: wordList('on in'),
  noFields:
    wordList(`town hospital hospitals prison jail custody office court uniform charge question tears training
    retirement exile hiding residence power attendance bed church class parliament congress school space service
    opposition government turn person public private mourning shock line place leave duty strike trial board foot top
    holiday vacation call camera stage site paper record file parole bail remand probation`),
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
  employedWith: 'with',
  inCharge: 'in charge',
  workplaceOpeners: ['at', 'inside'],
  overThere: ['over', 'down', 'up', 'back'],
  outsiders:
    wordList(`visitor guest patient customer shopper diner drinker regular fan supporter spectator resident villager
    local passenger tourist commuter traveller traveler pilgrim worshipper mourner protester protestor demonstrator
    marcher campaigner activist critic victim suspect defendant witness claimant plaintiff survivor prisoner inmate
    detainee refugee migrant evacuee buyer candidate voter mayor minister secretary president king queen prince princess
    pope premier chancellor senator congressman congresswoman representative mp msp mep td councillor councilor councilman
    councilwoman governor lawmaker legislator ambassador envoy lawyer solicitor barrister attorney prosecutor reporter
    correspondent journalist columnist photographer author novelist champion winner rival opponent investor shareholder
    taxpayer pensioner retiree student-leader onlooker bystander neighbour neighbor eyewitness stallholder speaker
    delegate participant attendee contestant competitor runner rider`),
  workPrepositions: [],
  platforms: wordList(
    'telegram youtube facebook tiktok instagram twitter whatsapp weibo wechat reddit twitch vk discord substack bluesky mastodon rumble',
  ),
  pairWords: [],
};
