import { feminineForenames, masculineForenames } from './forenames';
import { anyone, he, i, it, of, she, they, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { swedishReporting } from './swedish-reporting';
import { untoldWords } from './untold-words';
import { verbForms } from './verb-forms';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  hon: she,
  henne: she,
  hennes: of(she),
  han: he,
  honom: he,
  hans: of(he),
  hen: anyone,
  hens: of(anyone),
  den: it,
  det: it,
  dess: of(it),
  de: they,
  dem: they,
  dom: they,
  deras: of(they),
  jag: i,
  mig: i,
  min: of(i),
  vi: we,
  oss: we,
  vår: of(we),
  du: you,
  dig: you,
  din: of(you),
};

const states = stateTable(`
USA | amerikansk amerikanska amerikanske | förenta staterna, washington, *vita huset, amerikanerna
Storbritannien | brittisk brittiska brittiske | london, *downing street, britterna
Ryssland | rysk ryska ryske | moskva, *kreml, ryssarna
Ukraina | ukrainsk ukrainska ukrainske | kiev, kyjiv, ukrainarna
Kina | kinesisk kinesiska kinesiske | peking, kineserna
Frankrike | fransk franska franske | paris, *elyséepalatset, fransmännen
Tyskland | tysk tyska tyske | berlin, tyskarna
Sverige | svensk svenska svenske | *rosenbad, svenskarna
Norge | norsk norska norske | oslo, norrmännen
Danmark | dansk danska danske | köpenhamn, danskarna
Finland | finsk finska finske | helsingfors, finländarna
Spanien | spansk spanska spanske | madrid, spanjorerna
Polen | polsk polska polske | warszawa, polackerna
Turkiet | turkisk turkiska turkiske | ankara, turkarna
Israel | israelisk israeliska israeliske | jerusalem, israelerna
Iran | iransk iranska iranske | teheran, iranierna
EU | europeisk europeiska | bryssel, europeiska unionen
`);

/** Swedish words that turn mentions into parties. Nouns stand in both forms, since the article is an ending. */
export const swedishSpeakerWords: SpeakerWords = {
  ...untoldWords,
  firmNounEnds: wordList(
    'bolaget tillverkaren koncernen företaget rederiet tidningen kedjan jätten operatören',
  ),
  partyLetters: wordList('s m c l v'),
  workPrepositions: wordList('på i från hos'),
  bodyOpenings: wordList(
    'region regionen länsstyrelsen stiftelsen föreningen radio högskolan universitetet museet fackförbundet rederiet försäkringsbolaget',
  ),
  bodyRoles: wordList(`
    vd direktör presschef pressansvarig kommunikationschef kommunikationsdirektör informationschef finansdirektör ekonomichef
    personalchef försäljningschef produktionschef driftchef platschef fabrikschef koncernchef sportchef klubbchef klubbdirektör
    avdelningschef enhetschef gruppchef verksamhetschef generaldirektör generalsekreterare förbundsordförande styrelseordförande
    presstalesperson talesperson talesman taleskvinna chefläkare chefsjurist marknadschef hållbarhetschef forskningschef`),
  posts: wordList(`
    avdelningsdirektör insatsledare räddningsledare polisområdeschef presstalesman vakthavande ordförande sekreterare kassör chef
    kommissarie biträdande`),
  platforms: wordList('facebook x twitter instagram linkedin tiktok youtube snapchat bluesky truth'),
  pairWords: wordList('ene ena andre andra'),
  uninflectedEnds: wordList('us is ss'),
  ageWords: ['år'],
  genitive: 's',
  pronouns,
  partitives: wordList('en ena andra annan båda några många alla flera två tre första sista ingen ene andre'),
  definiteArticles: wordList('den det de denna detta dessa samma'),
  pointingArticles: wordList('denna detta dessa'),
  indefiniteArticles: wordList('en ett'),
  quantifiers: wordList(
    'två tre fyra fem sex sju åtta nio tio flera många några alla båda varje ingen inga hundra tusen dussintals',
  ),
  boundaries: wordList(`
    och men eller utan samt så för om därför eftersom medan när där som att vilket vilken vars än också även bara inte aldrig nu då
    sedan redan ännu här idag igår imorgon mycket ganska kanske är var vara varit blir blev ha har hade haft ska skall skulle kan kunde
    vill ville måste får fick bör borde säger sade sa berättar berättade menar menade skriver skrev uppger uppgav svarar svarade
    frågar frågade hävdar hävdade tror tycker kallar kallade förnekar bekräftar bekräftade lovade lovar kräver krävde varnar varnade visar
    visade går gick kommer kom tar tog ger gav ser såg står stod sitter satt lämnar lämnade leder ledde ingen jag du han hon
    vi ni de sig`),
  sayingVerbs: verbForms(swedishReporting),
  prepositions: wordList(
    'i på av för med till från om över under efter före vid mot genom hos mellan utan bland enligt kring inom',
  ),
  relativePronouns: wordList('som vars vilken vilket'),
  affiliationPrepositions: wordList('på i för vid hos från i av'),
  of: 'för',
  courtesyTitles: { herr: 'm', fru: 'f', fröken: 'f', dr: '', doktor: '', prof: '' },
  particles: wordList('af av von de la van der den du'),
  roleNouns: wordList(`
    åklagare åklagaren försvarare försvararen
    ledare ledaren
    advokat advokaten aktivist analytiker analytikern arkitekt arkitekten artist biolog biologen biskop biskopen bonde bonden borgmästare
    borgmästaren brandman chef chefen chefredaktör debattör direktör direktören distriktschef domare domaren ekonom ekonomen ekonomichef
    elev eleven expert experten fiskare fiskaren forskare forskaren förbundskapten författare författaren förläggare föräldern
    försvarsminister generaldirektör general generalen geolog geologen granne grannen gruppledare handläggare historiker historikern
    ingenjör ingenjören inspektör jurist juristen kapten kaptenen kassör klimatolog kommissarie kommunalråd kommunalrådet kommunchef konstnär
    konstnären kulturminister kyrkoherde landshövding ledamot ledamoten ledare ledaren lektor lärare läraren läkare läkaren marinbiolog
    meteorolog minister ministern musiker målvakt målvakten oppositionsråd oppositionsrådet ordförande ordföranden partiledare partiledaren
    pensionär pensionären pilot polis polischef politiker politikern president presidenten pressekreterare presstalesperson
    producent professor professorn programledare projektledare präst prästen psykolog rektor rektorn regissör regissören reporter
    riksdagsledamot samordnare sekreterare sjuksköterska sjuksköterskan skådespelare snickare sociolog spelare spelaren statsminister
    statsministern statsråd student studenten talesman talesmannen talesperson talespersonen tandläkare tränare tränaren utredare utredaren
    utrikesminister utrikesministern vaktmästare vd vd:n verksamhetschef vice ägare ägaren ämneslärare åklagare åklagaren utbildningsminister
    finansminister finansministern justitieminister hamnchef hamnchefen räddningsledare presschef förbundsordförande nämndordförande`),
  feminineNouns: wordList(
    'kvinna kvinnan mamma mor modern dotter dottern syster systern hustru fru frun änka änkan flicka flickan sjuksköterska',
  ),
  masculineNouns: wordList(
    'man mannen pappa far fadern son sonen bror brodern make maken änkling pojke pojken talesman brandman',
  ),
  kinNouns: wordList(
    'mamma mor pappa far son dotter bror syster make maka fru man änka änkling kusin farbror faster moster morbror granne vän kollega sambo',
  ),
  kinPairs: [
    [wordList('mamma mor pappa far'), wordList('son dotter')],
    [wordList('bror syster')],
    [wordList('make maka fru man änka änkling sambo')],
    [wordList('kusin')],
    [wordList('granne')],
  ],
  spokesNouns: wordList('talesperson talespersonen talesman talesmannen talesmän presstalesperson'),
  roleEndings: wordList(
    'are aren ist isten log logen ledare chef chefen minister ministern ordförande direktör ör man',
  ),
  definiteEndings: wordList('en et an n t :n :en'),
  bodyNameEnds: wordList(`
    institutet institut universitet universitetet högskola högskolan kommun kommunen stad region regionen landsting korset kyrkan sjukhus sjukhuset tingsrätt tingsrätten hovrätt hovrätten domstol domstolen akademien akademin museet museum bank banken partiet radio tidning tidningen nyheter dagblad posten universitetssjukhus hamn flygplats förbund förbundet nämnden myndigheten verket inspektionen styrelsen länsstyrelsen polisen rådet byrån fackförbund fotboll brandkår räddningstjänst`),
  sureRoleEndings: wordList(`
    ör ören chef chefen ledare ledaren mästare mästaren läkare läkaren lärare läraren forskare forskaren vakt vakten ombud ombudet ombudsman ombudsmannen förare föraren skötare skötaren ägare ägaren tekniker teknikern politiker politikern kritiker kritikern analytiker analytikern historiker historikern fysiker fysikern rektor rektorn strateg strategen expert experten advokat advokaten åklagare åklagaren domare domaren rådgivare rådgivaren utredare utredaren handläggare handläggaren ordförande ordföranden talesperson talespersonen talesman talesmannen taleskvinna representant representanten kommissarie kommissarien sekreterare sekreteraren samordnare samordnaren koordinator koordinatorn konsult konsulten ansvarig ansvarige logen isten nomen`),
  compoundRoles: wordList(
    'chef chefen minister ministern direktör direktören ordförande ordföranden ledare ledaren sekreterare talesperson talesman president råd rådet mästare mästaren forskare forskaren',
  ),
  roleModifiers: wordList(
    'biträdande vice tidigare före förre förra dåvarande tillförordnad tf pensionerad ansvarig ny nya nye högsta högste',
  ),
  careerWords: wordList('pensionerad erfaren'),
  formerly: wordList('tidigare förre förra dåvarande före ex'),
  former: 'tidigare',
  organisationNouns: wordList(`
    bank banken bolag bolaget byrå byrån domstol domstolen fackförbund fackförbundet facket förening föreningen företag företaget
    förvaltning förvaltningen institut institutet kommun kommunen kommission kommissionen koncern koncernen länsstyrelse länsstyrelsen
    museum museet myndighet myndigheten nämnd nämnden opposition oppositionen organisation organisationen parti partiet polis polisen
    regering regeringen region regionen riksdag riksdagen rådet skola skolan styrelse styrelsen stiftelse stiftelsen teater teatern
    tidning tidningen universitet universitetet departement departementet åklagarmyndigheten klubb klubben lag laget sjukhus sjukhuset
    centrum centrumet centret nämnd rederi rederiet utrikestjänst inspektion inspektionen förbund förbundet ledning ledningen styrka styrkan
    räddningstjänsten kustbevakningen landslaget fonden fond utskottet utskott brandkåren militären armén flottan`),
  compoundBodies: wordList(`
    departement nämnd förening förbund bolag myndighet styrelse institut verk inspektion utskott byrå klubb kommitté tjänst högskola
    sjukhus domstol tingsrätt hovrätt museum centrum rederi koncern kommun förvaltning organisation kommission stiftelse fond bank
    ledning ministerium företag parti råd central`),
  organisationEndings: wordList(
    'ab bank kommun region universitet högskola institutet myndigheten förbundet partiet nämnden verket bolaget unionen posten bladet tidningen nyheter gruppen stiftelsen föreningen klubb if bk',
  ),
  documentNouns: wordList(`
    rapport rapporten undersökning undersökningen utredning utredningen mätning mätningen studie studien brev brevet dokument
    dokumentet protokoll protokollet promemoria promemorian artikel artikeln lag lagen dom domen beslut beslutet statistik statistiken
    enkät enkäten pressmeddelande pressmeddelandet remissvar yttrande yttrandet skylt skylten prognos prognosen analys analysen`),
  ageNouns: wordList('åringen åring årige åriga årig'),
  personNouns: wordList(
    'person personen man mannen kvinna kvinnan pojke flicka barn vittne vittnet källa källan anställd',
  ),
  groupNouns: wordList(`
    boende boenden invånare invånarna kritiker kritikerna experter experterna forskare forskarna föräldrar föräldrarna elever eleverna lärare
    lärarna patienter anställda väljare väljarna grannar grannarna vittnen källor läkare politiker ledamöter demonstranter fans supportrar
    fiskare bönder ekonomer analytiker ungdomar människor folk personer öborna studenter studenterna arbetare arbetarna`),
  workVerbs: [
    { forms: ['leder', 'har lett', 'ledde'], role: 'ledare' },
    { forms: ['äger'], role: 'ägare' },
    {
      forms: ['arbetar på', 'jobbar på', 'arbetar för', 'basar för', 'är knuten till', 'företräder'],
      role: null,
    },
    { forms: ['bor i', 'bor på'], role: 'boende' },
  ],
  copulas: wordList('är var blev förblir'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december jul påsk midsommar',
  ),
  reporter: 'reportern',
  pluralEndings: [],
  smallNumbers: wordList('en ett två tre fyra fem sex 2 3 4 5 6'),
  idleModifiers: wordList('egen egna samma nya nye ny senaste tidigare'),
  placePrepositions: wordList('i på vid nära'),
  possessiveEnding: 's ',
  by: 'av',
  wholePartitives: wordList('båda alla flera många några ingen'),
  fewPartitives: wordList('några flera'),
  pairPartitives: ['båda'],
  genericOrganisations: wordList(
    'företaget bolaget koncernen klubben laget partiet banken föreningen organisationen myndigheten tidningen fonden stiftelsen',
  ),
  kindsOfBodies: {
    myndighet: wordList('verket styrelsen inspektionen myndigheten'),
  },
  plainOrganisations: wordList('företag bolag koncern organisation lag parti klubb förening myndighet'),
  companyNouns: wordList('företag bolag koncern'),
  unlikeFirms: wordList(
    'departement departementet myndighet myndigheten verket styrelsen kommun kommunen region regionen regeringen riksdagen partiet facket förbundet polisen domstolen tingsrätten nämnden universitet högskola inspektionen',
  ),
  mediaEndings: wordList('nyheter blad bladet tidningen posten kuriren dagblad tt svt ekot radio'),
  mediaNouns: wordList('tidningen'),
  sideNouns: wordList('sidan regeringen'),
  placeEndings: wordList(
    'gatan vägen torget parken bron sjön ån älven viken hamnen stationen kyrkan slottet ön berget',
  ),
  leaderNouns: wordList(
    'chef chefen vd vd:n ordförande ordföranden ledare ledaren direktör direktören president presidenten',
  ),
  personalRelatives: [],
  corporateEndings: wordList('ab bank gruppen bolaget koncernen'),
  holderPrepositions: wordList('för på vid hos från i av'),
  adjectiveEndings: wordList('ig isk sk lig ad ande ande'),
  ownWords: wordList('egen egna'),
  resident: 'boende',
  nobody: ['ingen'],
  rankNouns: wordList('professor doktor överste kapten general'),
  officeNouns: wordList('minister'),
  chairNouns: wordList('ordförande'),
  conjunctions: wordList('och'),
  infinitive: 'att',
  textVerbs: wordList('lyder löd'),
  paperVerbs: wordList('visar visade'),
  seenParticiples: wordList('sett sedd granskat läst erhållit'),
  teamNouns: wordList('kapten tränare målvakt anfallare'),
  makingParticiples: wordList(
    'skriven skrivet gjord gjort utförd utförda genomförd framtagen beställd publicerad undertecknad',
  ),
  nationNouns: wordList('landet'),
  copulaAdverbs: wordList('också även numera nu dessutom samtidigt'),
  appositionAdverbs: wordList('numera nu'),
  nowWords: wordList('numera nu'),
  placeNouns: wordList('staden stad kommunen byn'),
  interviewer: 'intervjuare',
  questionLabels: wordList('q fråga intervjuare'),
  answerLabels: wordList('a svar'),
};
