import { feminineForenames, masculineForenames } from './forenames';
import { he, i, it, of, she, they, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { danishReporting } from './danish-reporting';
import { untoldWords } from './untold-words';
import { verbForms } from './verb-forms';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  hun: she,
  hende: she,
  hendes: of(she),
  han: he,
  ham: he,
  hans: of(he),
  den: it,
  det: it,
  dens: of(it),
  de: they,
  dem: they,
  deres: of(they),
  jeg: i,
  mig: i,
  min: of(i),
  vi: we,
  os: we,
  vores: of(we),
  du: you,
  dig: you,
  din: of(you),
};

const states = stateTable(`
USA | amerikansk amerikanske | washington, *det hvide hus, amerikanerne
Storbritannien | britisk britiske | london, *downing street, briterne
Rusland | russisk russiske | moskva, *kreml, russerne
Ukraine | ukrainsk ukrainske | kyiv, kiev, ukrainerne
Kina | kinesisk kinesiske | beijing, kineserne
Frankrig | fransk franske | paris, *élyséepalæet, franskmændene
Tyskland | tysk tyske | berlin, tyskerne
Sverige | svensk svenske | stockholm, svenskerne
Norge | norsk norske | oslo, nordmændene
Danmark | dansk danske | christiansborg, danskerne
Finland | finsk finske | helsinki, finnerne
Spanien | spansk spanske | madrid, spanierne
Polen | polsk polske | warszawa, polakkerne
Tyrkiet | tyrkisk tyrkiske | ankara, tyrkerne
Israel | israelsk israelske | jerusalem, israelerne
Iran | iransk iranske | teheran, iranerne
EU | europæisk europæiske | bruxelles, den europæiske union
`);

/** Danish words that turn mentions into parties. Nouns stand in both forms, since the article is an ending. */
export const danishSpeakerWords: SpeakerWords = {
  ...untoldWords,
  firmNounEnds: wordList(
    'selskabet producenten koncernen virksomheden rederiet avisen kæden giganten operatøren',
  ),
  partyLetters: wordList('s v c f m b ø å a'),
  workPrepositions: wordList('i på fra hos'),
  bodyOpenings: wordList(
    'region foreningen fonden radio højskolen universitetet museet fagforbundet rederiet',
  ),
  bodyRoles: wordList(`
    direktør koncerndirektør koncernchef pressechef kommunikationschef kommunikationsdirektør informationschef finansdirektør
    økonomichef personalechef salgschef driftschef sportschef klubdirektør afdelingsdirektør afdelingschef vicedirektør
    generalsekretær bestyrelsesformand forbundsformand talsperson talsmand talskvinde ledende markedschef forskningschef`),
  posts: wordList(
    'formand næstformand sekretær chef vagtchef indsatsleder politiinspektør vicepolitiinspektør politikommissær politidirektør',
  ),
  platforms: wordList('facebook x twitter instagram linkedin tiktok youtube snapchat bluesky truth'),
  pairWords: wordList('ene anden'),
  uninflectedEnds: wordList('us is ss'),
  ageWords: ['år'],
  genitive: 's',
  pronouns,
  partitives: wordList('en ene anden andre begge nogle mange alle flere to tre første sidste ingen'),
  definiteArticles: wordList('den det de denne dette disse samme'),
  pointingArticles: wordList('denne dette disse'),
  indefiniteArticles: wordList('en et'),
  quantifiers: wordList(
    'to tre fire fem seks syv otte ni ti flere mange nogle alle begge hver ingen hundrede tusind snesevis',
  ),
  boundaries: wordList(`
    og men eller uden samt så for om derfor fordi mens når der som at hvilken hvis end også bare kun ikke aldrig nu da siden allerede endnu her
    meget ganske måske er var være været bliver blev have har havde haft skal skulle kan kunne vil ville må måtte får fik bør burde siger sagde
    fortæller fortalte mener mente skriver skrev oplyser oplyste svarer svarede spørger spurgte hævder hævdede tror synes kalder kaldte
    afviser afviste bekræfter bekræftede lover lovede kræver krævede advarer advarede viser viste går gik kommer kom tager tog giver
    gav ser så står stod sidder sad forlader forlod leder ledede påstår påstod nægter jeg du han hun vi de sig`),
  sayingVerbs: verbForms(danishReporting),
  prepositions: wordList(
    'i på af for med til fra om over under efter før ved mod gennem hos mellem uden blandt ifølge rundt inden',
  ),
  relativePronouns: wordList('som der hvis'),
  affiliationPrepositions: wordList('på i for ved hos fra af'),
  of: 'for',
  courtesyTitles: { hr: 'm', herr: 'm', fru: 'f', frøken: 'f', dr: '', doktor: '', prof: '' },
  particles: wordList('af von de la van der den du'),
  roleNouns: wordList(`
    anklager anklageren forsvarer forsvareren vagtchef vagtchefen
    vidne vidnet anfører anføreren leder lederen
    advokat advokaten aktivist aktivisten analytiker analytikeren arkitekt arkitekten biolog biologen biskop biskoppen bonde bonden
    borgmester borgmesteren brandchef byggeleder dommer dommeren direktør direktøren ekspert eksperten elev eleven fisker fiskeren forfatter
    forfatteren forsker forskeren formand formanden forkvinde generalsekretær geolog geologen historiker historikeren ingeniør
    ingeniøren journalist jurist kaptajn kaptajnen målmand kommunaldirektør kommunikationschef kunstner kunstneren leder lederen læge lægen
    lektor lektoren lærer læreren minister ministeren museumsdirektør musiker nabo naboen næstformand ordfører partileder partiformand
    pensionist pensionisten politiker politikeren politidirektør præsident præsidenten pressechef præst præsten professor professoren
    projektleder psykolog redaktør redaktøren rektor rektoren skoleleder sekretær chef chefen skuespiller snedker spiller spilleren statsminister
    statsministeren folketingsmedlem student studerende sygeplejerske sygeplejersken talsmand talsperson talskvinde tandlæge tillidsmand
    træner træneren udenrigsminister udenrigsministeren viceborgmester finansminister finansministeren ejer ejeren økonom økonomen havnechef
    havnechefen ordstyrer stifter`),
  feminineNouns: wordList(
    'kvinde kvinden mor moren datter datteren søster søsteren kone konen enke enken pige pigen talskvinde forkvinde sygeplejerske',
  ),
  masculineNouns: wordList(
    'mand manden far faren søn sønnen bror broren ægtemand enkemand dreng drengen talsmand',
  ),
  kinNouns: wordList(
    'mor far søn datter bror søster ægtemand kone mand enke enkemand fætter kusine onkel tante nabo ven kollega samlever',
  ),
  kinPairs: [
    [wordList('mor far'), wordList('søn datter')],
    [wordList('bror søster')],
    [wordList('ægtemand kone mand enke enkemand samlever')],
    [wordList('onkel tante')],
    [wordList('fætter kusine')],
    [wordList('nabo')],
  ],
  spokesNouns: wordList('talsperson talspersonen talsmand talsmanden talskvinde'),
  roleEndings: wordList(
    'er eren ist isten log logen leder lederen chef chefen minister ministeren direktør ør mand',
  ),
  definiteEndings: wordList('en et n'),
  bodyNameEnds: wordList(`
    institut instituttet universitet universitetet højskole kommune kommunen region regionen kors kirke hospital hospitalet sygehus byret byretten landsret landsretten domstol museum museet bank banken parti partiet avis posten universitetshospital havn lufthavn forbund forbundet nævnet styrelsen ministeriet politi politiet politikreds brandvæsen rådet fagforbund`),
  sureRoleEndings: wordList(`
    ør øren chef chefen leder lederen mester mesteren læge lægen lærer læreren forsker forskeren vagt vagten ombud ombuddet fører føreren ejer ejeren tekniker teknikeren politiker politikeren kritiker kritikeren analytiker analytikeren historiker historikeren fysiker fysikeren rektor rektoren strateg strategen ekspert eksperten advokat advokaten dommer dommeren rådgiver rådgiveren sagsbehandler talsperson talspersonen talsmand talsmanden talskvinde repræsentant repræsentanten sekretær sekretæren konsulent konsulenten koordinator koordinatoren betjent betjenten plejer plejeren formand formanden forkvinde ansvarlig ansvarlige logen isten nomen`),
  compoundRoles: wordList(
    'chef chefen minister ministeren direktør direktøren leder lederen sekretær talsperson talsmand formand formanden præsident forsker forskeren ordfører',
  ),
  roleModifiers: wordList(
    'administrerende assisterende vice tidligere eks daværende fungerende pensioneret ansvarlig ny nye øverste',
  ),
  careerWords: wordList('pensioneret erfaren'),
  formerly: wordList('tidligere eks forhenværende'),
  former: 'tidligere',
  organisationNouns: wordList(`
    bank banken bureau bureauet domstol domstolen fagforbund fagforening fagforeningen forening foreningen selskab selskabet virksomhed
    virksomheden institut instituttet kommune kommunen kommission kommissionen koncern koncernen museum museet myndighed myndighederne
    udvalg udvalget oppositionen organisation organisationen parti partiet politi politiet regering regeringen region regionen folketinget
    rådet skole skolen bestyrelse bestyrelsen fond fonden teater teatret avis avisen universitet universitetet ministerium ministeriet
    styrelse styrelsen tilsyn tilsynet rederi rederiet forbund forbundet center centret ledelse ledelsen styrke styrken
    klub klubben hold holdet hospital hospitalet sygehus sygehuset landsholdet forsvaret`),
  compoundBodies: wordList(`
    ministerium ministeri nævn forening forbund selskab myndighed styrelse institut værk direktorat tilsyn udvalg bureau klub komite
    tjeneste højskole sygehus hospital domstol byret landsret museum center rederi koncern kommune organisation kommission fond bank
    ledelse`),
  organisationEndings: wordList(
    'a/s aps bank kommune region universitet instituttet forbund forbundet partiet selskabet union posten bladet avisen tidende gruppen fonden foreningen klub if fc',
  ),
  documentNouns: wordList(`
    rapport rapporten undersøgelse undersøgelsen udredning udredningen måling målingen studie studiet brev brevet dokument dokumentet
    referat referatet notat notatet artikel artiklen lov loven dom dommen afgørelse afgørelsen statistik statistikken pressemeddelelse
    pressemeddelelsen skilt skiltet prognose prognosen analyse analysen`),
  ageNouns: wordList('årige årig'),
  personNouns: wordList(
    'person personen mand manden kvinde kvinden dreng pige barn vidne vidnet kilde kilden ansat',
  ),
  groupNouns: wordList(`
    beboere beboerne indbyggere indbyggerne borgere borgerne kritikere kritikerne eksperter eksperterne forskere forskerne forældre forældrene
    elever eleverne lærere lærerne patienter ansatte vælgere vælgerne naboer naboerne vidner kilder læger politikere demonstranter fans
    fiskere landmænd økonomer analytikere unge mennesker folk studerende arbejdere`),
  workVerbs: [
    { forms: ['leder', 'har ledet', 'ledede'], role: 'leder' },
    { forms: ['ejer'], role: 'ejer' },
    { forms: ['arbejder ved', 'arbejder i'], role: null },
    { forms: ['bor i', 'bor på'], role: 'beboer' },
  ],
  copulas: wordList('er var blev forbliver'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december jul påske',
  ),
  reporter: 'journalisten',
  pluralEndings: [],
  smallNumbers: wordList('en et to tre fire fem seks 2 3 4 5 6'),
  idleModifiers: wordList('egen egne samme nye ny seneste tidligere'),
  placePrepositions: wordList('i på ved nær'),
  possessiveEnding: 's ',
  by: 'af',
  wholePartitives: wordList('begge alle flere mange nogle ingen'),
  fewPartitives: wordList('nogle flere'),
  pairPartitives: ['begge'],
  genericOrganisations: wordList(
    'selskabet firmaet virksomheden koncernen klubben holdet partiet banken foreningen organisationen myndigheden avisen fonden',
  ),
  kindsOfBodies: {
    myndighed: wordList('styrelsen tilsynet direktoratet'),
  },
  plainOrganisations: wordList(
    'selskab firma virksomhed koncern organisation hold parti klub forening myndighed',
  ),
  companyNouns: wordList('selskab firma virksomhed koncern'),
  unlikeFirms: wordList(
    'ministerium ministeriet styrelsen tilsynet kommune kommunen region regionen regeringen folketinget partiet forbundet politiet politi retten udvalget universitet universitetet',
  ),
  mediaEndings: wordList('avis avisen blad folkeblad bladet posten tidende ritzau dr tv dagblad radio'),
  mediaNouns: wordList('avisen'),
  sideNouns: wordList('side regeringen'),
  placeEndings: wordList(
    'gade gaden vej vejen plads pladsen parken broen søen åen fjorden havnen stationen kirken slottet øen',
  ),
  leaderNouns: wordList(
    'chef chefen direktør direktøren formand formanden leder lederen præsident præsidenten',
  ),
  personalRelatives: [],
  corporateEndings: wordList('a/s bank gruppen'),
  holderPrepositions: wordList('for på ved hos fra i af'),
  adjectiveEndings: wordList('ig isk sk lig et ende'),
  ownWords: wordList('egen egne'),
  resident: 'beboer',
  nobody: ['ingen'],
  rankNouns: wordList('professor doktor oberst kaptajn general'),
  officeNouns: wordList('minister'),
  chairNouns: wordList('formand forkvinde'),
  conjunctions: wordList('og'),
  infinitive: 'at',
  textVerbs: wordList('lyder lød'),
  paperVerbs: wordList('viser viste'),
  seenParticiples: wordList('set gennemgået læst indhentet'),
  teamNouns: wordList('anfører træner målmand angriber'),
  makingParticiples: wordList('skrevet lavet udført gennemført bestilt udgivet underskrevet'),
  nationNouns: wordList('landet'),
  copulaAdverbs: wordList('også nu desuden samtidig'),
  appositionAdverbs: wordList('nu'),
  nowWords: wordList('nu'),
  placeNouns: wordList('byen kommunen landsbyen'),
  interviewer: 'interviewer',
  questionLabels: wordList('q spørgsmål interviewer'),
  answerLabels: wordList('a svar'),
};
