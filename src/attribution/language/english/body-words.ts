import { wordList } from '../word-list';
import type { BodyWords } from '../body-words';

const offices =
  wordList(`agency authority board bureau commission council directorate inspectorate institute office
  administration service services department programme program observatory ombudsman registry`);

const unions = wordList(
  'federation brotherhood guild association congress alliance union unions society league',
);

const charities = wordList('foundation trust fund society association mission appeal network alliance');

/** {@link BodyWords} of English. */
export const englishBodyWords: BodyWords = {
  compoundBodies: [],
  organisationNouns: wordList(`
    giant caterer haulier brewer brokerage broker fintech streamer reinsurer broadsheet outsourcer conglomerate pollster tracker comparison-site administrator organiser organizer promoter backer distributor licensee franchisee rival bidder suitor creditor shareholder owner employer buyer seller short-seller customer auditor landlord sponsor tenant lessee investor
    academy administration agency airline airport alliance army assembly association authority bank board brewery bureau
    business cabinet campaign centre center chain chamber charity church club coalition college commission committee
    company confederation congress consortium consultancy contractor cooperative co-operative corporation council county
    court daily department developer directorate embassy management enterprise executive-board factory faculty federation fund
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
    monastery abbey convent conservatory conservatoire polytechnic co-op collective orphanage brigade congregation sect lobby
    militia delegation consulate legation faction caucus battalion regiment`),
  genericOrganisations:
    wordList(`company firm club team group bank newspaper paper agency airline operator university
    charity retailer maker manufacturer infirmary clinic railroad railway carrier brewer developer insurer lender organisation organization party network magazine broadcaster hospital school
    college institute regulator carmaker automaker shipbuilder steelmaker chipmaker drugmaker planemaker toymaker glassmaker truckmaker tyremaker housebuilder homebuilder business foundation museum theatre outlet website site
    publisher utility brewery chain start-up startup supermarket shipyard consultancy contractor supplier cooperative
    co-operative co-op ngo nonprofit think-tank studio daily weekly tabloid hotel zoo orchestra choir chorus ensemble hospice gallery gym`),
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
  mediaNouns: wordList('newspaper paper broadcaster magazine tabloid weekly daily website'),
  outletNouns: wordList(
    'newspaper broadcaster magazine tabloid daily weekly monthly website agency channel television tv radio network',
  ),
  outletAdjectives: wordList(
    'state official semiofficial private independent public opposition government exiled',
  ),
  mediaPairs: [
    'news agency',
    'press agency',
    'news site',
    'news website',
    'news outlet',
    'news portal',
    'news channel',
    'news service',
    'television channel',
    'television network',
    'tv channel',
    'television station',
    'radio station',
  ],
  platformNouns: wordList('channel account page group feed'),
  ledGroups: wordList(
    'group party caucus union alliance movement coalition opposition faction bloc front council democrats republicans conservatives liberals greens labour tories',
  ),
  chambers: wordList('senate house congress parliament assembly commons lords legislature'),
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
    dean: ['university', 'college', 'cathedral'],
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
    'auditor general': ['audit office'],
    'auditor-general': ['audit office'],
    'chief physician': ['hospital', 'clinic', 'infirmary'],
    'chief nurse': ['hospital', 'clinic', 'infirmary'],
    'head nurse': ['hospital', 'clinic', 'infirmary'],
    'medical director': ['hospital', 'clinic', 'infirmary'],
    matron: ['hospital', 'infirmary'],
    warden: ['prison', 'jail', 'penitentiary'],
    librarian: ['library'],
    organist: ['cathedral', 'church', 'chapel'],
    zookeeper: ['zoo'],
  },
  regionsOfRoles: {
    municipal: 'municipality',
    county: 'county',
    borough: 'borough',
    parish: 'parish',
    mayor: 'municipality',
    sheriff: 'county',
  },
  innerBodies: ['board', 'management board', 'supervisory board', 'executive board', 'works council'],
  innerNouns: wordList(
    'department division branch unit section desk wing arm chapter faculty team office directorate bureau program programme',
  ),
  publicBodies: wordList(
    'agency authority inspectorate ministry department court council committee commission institute office board',
  ),
  premises:
    wordList(`port mill mine quarry yard shipyard dock plant refinery smelter distillery bakery dairy abattoir farm ranch vineyard
    winery orchard hostel inn pub bar cafe café diner canteen bistro shop store mall bookshop cinema park gym stadium arena lodge
    seminary temple surgery practice pharmacy depot terminal harbour harbor marina mission`),
  buildings: wordList(
    'hospital school college university museum theatre theater infirmary clinic hotel zoo orchestra',
  ),
  firmShares: wordList(
    'shares stock shareholders investors bondholders profits earnings revenues sales layoffs',
  ),
  sizeWords: wordList('largest biggest second-largest second-biggest third-largest third-biggest'),
  employVerbs: wordList('employs employed'),
  movementNouns: wordList('movement militia insurgency'),
  seatVerbs: wordList('holds held won lost took gained has'),
  seatsWon: ['seats'],
  firmSays: wordList('said says announced confirmed'),
  firmDeeds: wordList(
    `close reopen cut shed axe lay hire recruit recall buy sell acquire merge invest launch build open shut restart
    relocate outsource suspend halt cancel compensate refund reimburse stop`,
  ),
  sharePrepositions: wordList('in at of'),
  stakeNouns: wordList(
    'shares stake stakes stock strikes strike layoffs profits earnings revenues jobs investors',
  ),
  memberBodies: wordList('union association federation council guild league society committee'),
  bareFirmNouns: wordList(`
    haulier broker brokerage chipmaker carmaker automaker steelmaker drugmaker planemaker toymaker glassmaker truckmaker tyremaker housebuilder
    homebuilder shipbuilder winemaker brewer distiller retailer grocer lender insurer reinsurer broadcaster airline carrier
    supermarket consultancy manufacturer operator pollster watchdog regulator tabloid broadsheet newspaper charity startup
    start-up think-tank publisher supplier utility conglomerate bookmaker streamer fintech miner wholesaler distributor
    builder developer contractor outsourcer hotelier caterer bank chain opposition-party rival shipowner
    jeweller label studio landlord sponsor owner backer investor promoter organiser organizer administrator buyer bidder creditor competitor network app website lobby nonprofit ngo agency`),
  namedKinds: wordList(
    'union party alliance coalition movement company firm group chain airline charity campaign network platform start-up startup app consortium syndicate brand label giant conglomerate',
  ),
  studyNouns: wordList('study work trial'),
  inquiryNouns: wordList(
    'investigation inquiry enquiry probe search hunt manhunt case operation prosecution rescue project study trial expedition dig excavation work campaign initiative effort drive push',
  ),
  plainOrganisations: wordList(
    'company firm group business organisation organization team party government opposition outlet site website owner employer buyer seller office service body house city town council',
  ),
  companyNouns: wordList('company firm business'),
  unlikeFirms: wordList(
    'union unions federation guild league ministry council court parliament senate party committee commission police university church alliance inspectorate board tribunal department agency authority bureau directorate centre center association institute secretariat administration',
  ),
  unitNouns: wordList(
    'shelter hostel orphanage restaurant café cafe pub sawmill plant factory mine mill refinery depot yard branch chapter campus family dam brigade battalion regiment project programme program trial expedition lab estate winery bakery brewery distillery dairy pharmacy bookshop bookstore supermarket hotel farm ranch vineyard salon gym nightclub cinema spa resort casino',
  ),
  vagueOrganisations: wordList('group party organisation organization service site body office network'),
  newsAgencies: wordList(
    'reuters ap afp pa bloomberg cnn bbc npr nbc abc cbs itv rte rté politico axios dpa ntb tt ritzau',
  ),
  sourcePrepositions: ['per'],
  nounPairs: {
    'slide deck': 'document',
    'pitch deck': 'document',
    "d' affaires": 'role',
    'draft law': 'document',
    'draft ordinance': 'document',
    'draft legislation': 'document',
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
    'un mission': 'organisation',
    'u.n. mission': 'organisation',
    'eu mission': 'organisation',
    'osce mission': 'organisation',
    'observer mission': 'organisation',
    'monitoring mission': 'organisation',
    'peacekeeping mission': 'organisation',
    'stabilisation mission': 'organisation',
    'stabilization mission': 'organisation',
    'training mission': 'organisation',
    'verification mission': 'organisation',
    'diplomatic mission': 'organisation',
    'assistance mission': 'organisation',
    'military command': 'organisation',
    'army command': 'organisation',
    'naval command': 'organisation',
    'high command': 'organisation',
    'joint command': 'organisation',
    'operational command': 'organisation',
    'central command': 'organisation',
    'northern command': 'organisation',
    'southern command': 'organisation',
    'eastern command': 'organisation',
    'western command': 'organisation',
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
  journalNouns: wordList('journal magazine newspaper'),
  bodyDocuments: wordList('filing memo memorandum minute minutes'),
  issuedDocuments: wordList('statement note notice circular communique communiqué bulletin release'),
  internalWords: wordList('internal maintenance radio call incident shift'),
  documentNouns: wordList(`
    account advertisement affidavit commentary agenda agreement analysis announcement data image images pictures photograph photographs dossier report-card assessment audit banner bill blog
    book brief briefing brochure bulletin calendar chart circular clause communique communiqué complaint
    constitution contract data database diary directive document documentary draft editorial email e-mail
    entry essay estimate filing files finding findings footage forecast guidance guideline handbook headline 
    indictment index inscription instruction invoice journal leaflet leak notebook letter list log logbook manifesto manual map memo
    memorandum message minutes notice obituary pamphlet paper petition photo placard 
    plaque policy poll poster press-release profile proposal publication questionnaire reading record recording
    records register regulation release report resolution review ruling schedule script sign slogan statement
    statistic opinion statistics statute study submission subpoena summary survey tape testimony text timetable transcript
    treaty tweet verdict video warning warrant website
    amendment autopsy ballot blueprint bylaw plan drawing calculation census certificate charter code decree deed docket experiment fax
    inventory invitation itinerary ledger licence license lawsuit logbook manuscript memoir newsletter note passport payslip
    permit postcard postmark prescription printout receipt roster rota rulebook scan screenshot simulation slip spreadsheet
    supplement annex appendix addendum bedsheet signboard billboard flyer flier handbill chalkboard noticeboard whiteboard
    mural graffiti tombstone headstone gravestone epitaph footnote endnote caption postscript preface foreword prospectus
    syllabus synopsis preprint deposition injunction summons pleading sticker hoarding codicil
    presentation evaluation appraisal budget checklist dashboard infographic factsheet readout sheet slide slideshow cable
    telegram test testament quiz op-ed voiceover tally ticket timesheet valuation voicemail voucher writ x-ray`),
  makingParticiples:
    wordList(`written made carried conducted prepared commissioned compiled produced published issued signed
    drafted authored released run ordered done organised organized started launched submitted filed sent wrote
    drawn broadcast circulated collected gathered assembled posted printed distributed`),
  makingVerbs:
    wordList(`published publishes presented presents released releases issued issues produced wrote compiled
    conducted unveiled filed sent posted`),
  makingParticles: wordList('out up down together'),
  siteNouns: wordList('website site webpage homepage'),
  seenParticiples: wordList('seen obtained reviewed read viewed verified'),
  reportingPlurals: wordList('states reports notes'),
  groupNouns:
    wordList(`people men women children residents critics experts officials sources families locals voters
    supporters opponents protesters analysts observers family household scientists researchers economists historians lawyers doctors
    nurses teachers workers employees staff members ministers lawmakers politicians parents neighbours neighbors villagers tenants pupils students patients
    passengers commuters fans players farmers fishermen traders shopkeepers investors engineers investigators
    prosecutors police detectives authorities campaigners activists demonstrators marchers advocates allies aides
    insiders friends relatives colleagues rivals detractors sceptics skeptics pundits commentators reporters
    journalists media outlets newspapers groups organisations organizations companies firms unions businesses
    proponents latinos latinas hispanics crowd crowds public majority minority half percent community audience couple pair trio capitals nobles survivors witnesses
    eyewitnesses veterans soldiers troops rebels leaders users readers viewers customers consumers crews`),
};
