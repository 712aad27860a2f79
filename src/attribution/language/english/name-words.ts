import { englishFeminineForenames } from './forenames';
import { englishMasculineForenames } from './forenames';
import { wordList } from '../word-list';
import type { NameWords } from '../name-words';
import { englishAcronyms } from './acronyms';

/** {@link NameWords} of English. */
export const englishNameWords: NameWords = {
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
  peerTitles: wordList('lord lady baroness earl countess viscount viscountess'),
  postnominals: wordList('kc qc sc obe cbe mbe kbe frs phd md mp msp mep td mla mlc'),
  saints: wordList('st saint'),
  particles: wordList(
    "van von de der den del della di da dos du la le el al bin ibn ben ap af av zu ten ter y i e o' d' dos das du los las",
  ),
  honorifics: wordList('very right rt most ven venerable honourable'),
  titleForenames: wordList(
    'col justice judge prince princess duke earl baron major marshal dean pope king queen',
  ),
  feminineForenames: englishFeminineForenames,
  masculineForenames: englishMasculineForenames,
  surnameNouns:
    wordList(`archer baker banker barber baron beadle bishop boatman brewer burgess butcher butler canon carpenter
    carter carver chamberlain chandler chaplain clerk constable cook cooper costumier deacon dean draper driver dyer
    earl falconer farmer farrier fisher fletcher forester fowler franklin friar gardener glazier glover grocer guard
    gunner harper herdsman hooker hunter judge keeper king knight lawyer major marshal mason master mayor mercer
    merchant miller miner monk nunn packer page painter palmer parker parson piper player plumber pope porter potter
    priest prince prior proctor ranger rector reeve rider roper sadler sailor saddler sawyer sergeant sexton shearer
    shepherd singer skinner skipper smith sheriff spicer squire steward tailor tanner taverner thatcher tiler trainer
    trapper trotter turner usher verger vicar walker waller warden weaver webster wheeler wheelwright woodman wright`),
  firmOpenings: wordList(
    'pacific atlantic baltic nordic arctic antarctic mediterranean royal silver golden global united national general northern southern eastern western central international continental universal trans blue red imperial premier crown metro',
  ),
  namingWords: wordList('name names named identified known introduced identifying'),
  namingParticle: 'as',
  calledWords: ['called', 'named', 'calling itself', 'calling themselves', 'known as'],
  formerNameWords: wordList('born née nee'),
  maskedNouns: wordList(
    'witness juror victim complainant claimant officer nurse doctor patient soldier pupil resident woman man girl boy child person mother father parent',
  ),
  namePrepositions: wordList('for on'),
  bodyJoints: wordList('for of against without on and in to from'),
  besideAdjectives: wordList('neighbouring neighboring nearby adjacent'),
  landNouns: ['district'],
  organisationEndings:
    wordList(`maritime marine bus buses coaches rail ferries trams yard inc ltd llc plc corp co ab as asa gmbh sa spa oy nv bv group holdings foods
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
    hockey high elementary primary biologics vaccines solar nuclear hydro grid mobile broadband wireless satellite rides parcels couriers
    removals recycling waste environmental demolition scaffolding roofing plumbing heating lighting ceramics cement
    concrete aggregates quarries rescue relief aid bus track yard advice support trusts highways concern action
    maritime offshore subsea castings foundry foundries`),
  bodyNameEnds: [],
  bodyAdjectives: [],
  mediaEndings:
    wordList(`times post news tribune journal guardian herald gazette courier ledger courant telegraph
    chronicle reporter review press media network radio tv television fm argus echo mail mercury observer advertiser
    examiner dispatch inquirer globe sentinel bugle broadcasting weekly daily`),
  corporateEndings:
    wordList(`maritime marine inc ltd llc plc corp co ab as asa gmbh sa spa oy nv bv se group holdings foods partners associates
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
    mutual housing homes management marketing digital maritime offshore subsea castings foundry foundries`),
  wareNouns: wordList(`
    glass steel brick bricks tile tiles leather wool cotton copper aluminium aluminum rubber sugar tea beer wine wines
    cider milk bread cheese chocolate chocolates flour poultry eggs soap candles pottery porcelain crystal granite coal
    peat pulp paper papers carpets linen linens zinc nickel bikes cars boats tyres tires tools toys shoes pianos organs
    hour show gold silver iron uranium lithium potash cobalt diamonds cement timber`),
  campaignVerbs: wordList('save stop keep protect help feed defend reclaim stand fix free'),
  campaignEndings: wordList('now first together'),
  executiveBodies: ['executive'],
  serialNouns: wordList('annals archives proceedings transactions journal quarterly dictionary'),
  numberedNouns: wordList(
    'station local lodge chapter channel radio precinct engine ladder district ward unit branch squadron',
  ),
  sureOrganisations: wordList(
    `maritime hospital school university college council committee commission police museum ministry agency association federation
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
  bodyOpenings: wordList(
    'met statistics radio team bank banco banque hotel cafe café restaurant club institut galerie gallery studio groupe grupo fondation fundación sos transparency',
  ),
  causeNouns:
    wordList(`friends citizens justice transport action mothers fathers parents families women veterans people
    voices sons daughters knights campaign communities businesses grandparents taxpayers sport homes food hope water
    jobs`),
  fellowNouns: wordList('friends sons daughters knights'),
  causePrepositions: wordList('for against without'),
  subjectBodies: wordList(
    'observatory museum forum network alliance union federation league academy authority bureau commission institute centre center council department campaign ministry committee commission office foundation association society agency board',
  ),
  subjectWords:
    wordList(`agriculture borders budget business care children citizenship commerce communications communities
    community consumer correction corrections culture customs defence defense development education emergency emergencies employment energy
    enterprise environment environmental equality equalities ethics families family finance fisheries food foreign
    forestry forests health heritage highways home homeland housing human immigration industrial industry
    infrastructure innovation insurance justice labor labour land law local management media mental natural oceans
    parks pensions planning policy prevention privileges protection public recreation rehabilitation rights sales campaigns affairs relations operations resources markets
    investments products events studies arts courts borders refugees disarmament migration humanitarian intelligence
    counter-terrorism counterterrorism cyber cybersecurity climate aid relief nuclear peacekeeping digital ai content
    advertising ads legal compliance audit risk strategy engineering football
    research rural safety sanitation science security services skills social space sport sports standards technology
    fire rescue drug fish game motor crime tourism trade training transport transportation urban veterans waste water welfare wildlife women work works youth`),
  wordlikeAcronyms: wordList(englishAcronyms),
  fieldAcronyms: wordList(
    'hr pr it i.t. ai ict r&d dna rna gdp vat tv pc hiv aids adhd ptsd uv gps mri ct bbq diy sms usb cctv lgbt lgbtq dj mc suv ev evs iq phd mba ip esg csr ppe icu ivf hgv hgvs lgv dvd cd pe gcse gcses ceo cfo coo cto',
  ),
  gradeNouns: wordList('year grade form class level standard no number phase tier division room'),
  humanVerbs:
    wordList(`himself herself laughed shrugged smiled nodded sighed grinned winced blushed wept frowned smirked chuckled giggled
    groaned sobbed laughs shrugs smiles nods sighs grins winces frowns smirks chuckles lives married testified slept`),
  subjectVerbs:
    wordList(`is was has had does did will would can could may might must should says said denies denied tells told asks
    asked adds added wrote writes argues argued claims claimed insists insisted warns warned confirms confirmed wants
    wanted knows knew thinks thought believes believed rejects rejected admits admitted accuses announced announces
    replied responded declined calls explained expects hopes agreed agrees plans`),
  invertingAdverbs: wordList('rarely hardly scarcely barely only'),
  partyNames:
    wordList(`conservative liberal labour labor green tory republican democrat democratic socialist communist
    nationalist unionist progressive reform centre center moderate`),
  partyEndings: wordList('party alliance front'),
  partyFields: wordList('labour labor green reform centre center moderate progressive democratic republican'),
  partyLetters: [],
  uninflectedEnds: [],
  firmNounEnds: [],
};
