import { feminineForenames, masculineForenames } from './forenames';
import { anyone, he, i, it, of, she, they, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { norwegianReporting } from './norwegian-reporting';
import { untoldWords } from './untold-words';
import { verbForms } from './verb-forms';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  hun: she,
  henne: she,
  hennes: of(she),
  han: he,
  ham: he,
  hans: of(he),
  hen: anyone,
  den: it,
  det: it,
  dens: of(it),
  de: they,
  dem: they,
  deres: of(they),
  jeg: i,
  meg: i,
  min: of(i),
  vi: we,
  oss: we,
  vår: of(we),
  du: you,
  deg: you,
  din: of(you),
};

const states = stateTable(`
USA | amerikansk amerikanske | washington, *det hvite hus, amerikanerne
Storbritannia | britisk britiske | london, *downing street, britene
Russland | russisk russiske | moskva, *kreml, russerne
Ukraina | ukrainsk ukrainske | kyiv, kiev, ukrainerne
Kina | kinesisk kinesiske | beijing, kineserne
Frankrike | fransk franske | paris, *élyséepalasset, franskmennene
Tyskland | tysk tyske | berlin, tyskerne
Sverige | svensk svenske | stockholm, svenskene
Norge | norsk norske | nordmenn, nordmennene
Danmark | dansk danske | københavn, danskene
Finland | finsk finske | helsinki, finnene
Spania | spansk spanske | madrid, spanjolene
Polen | polsk polske | warszawa, polakkene
Tyrkia | tyrkisk tyrkiske | ankara, tyrkerne
Israel | israelsk israelske | jerusalem, israelerne
Iran | iransk iranske | teheran, iranerne
EU | europeisk europeiske | brussel, den europeiske union
`);

/** Norwegian words that turn mentions into parties. Nouns stand in both forms, since the article is an ending. */
export const norwegianSpeakerWords: SpeakerWords = {
  ...untoldWords,
  firmNounEnds: wordList(
    'selskapet produsenten konsernet bedriften rederiet avisen avisa kjeden giganten operatøren',
  ),
  partyLetters: wordList('h v r'),
  workPrepositions: wordList('i på fra hos'),
  bodyOpenings: wordList(
    'region statsforvalteren stiftelsen foreningen radio høgskolen høyskolen universitetet museet fagforbundet rederiet',
  ),
  bodyRoles: wordList(`
    direktør konserndirektør konsernsjef pressesjef kommunikasjonssjef kommunikasjonsdirektør informasjonssjef finansdirektør
    økonomisjef personalsjef salgssjef driftssjef sportssjef klubbdirektør avdelingsdirektør avdelingsleder seksjonsleder
    generalsekretær styreleder forbundsleder pressetalsperson talsperson talsmann talskvinne administrerende overlege tilsynsdirektør
    markedssjef forskningssjef pressevakt pressevakten`),
  posts: wordList(
    'leder nestleder sekretær sjef operasjonsleder innsatsleder politiadvokat politiinspektør lensmann',
  ),
  platforms: wordList('facebook x twitter instagram linkedin tiktok youtube snapchat bluesky truth'),
  pairWords: wordList('ene andre'),
  uninflectedEnds: wordList('us is ss'),
  ageWords: ['år'],
  genitive: 's',
  pronouns,
  partitives: wordList('en ene andre annen begge noen mange alle flere to tre første siste ingen'),
  definiteArticles: wordList('den det de denne dette disse samme'),
  pointingArticles: wordList('denne dette disse'),
  indefiniteArticles: wordList('en ei et'),
  quantifiers: wordList(
    'to tre fire fem seks sju syv åtte ni ti flere mange noen alle begge hver ingen hundre tusen dusinvis',
  ),
  boundaries: wordList(`
    og men eller uten samt så for om derfor fordi mens når der som at hvilken hvis enn også bare ikke aldri nå da siden allerede ennå her i dag
    svært ganske kanskje er var være vært blir ble ha har hadde hatt skal skulle kan kunne vil ville må måtte får fikk bør burde sier sa
    forteller fortalte mener mente skriver skrev opplyser opplyste svarer svarte spør spurte hevder hevdet tror synes kaller kalte avviser
    avviste bekrefter bekreftet lover lovet krever krevde advarer advarte viser viste går gikk kommer kom tar tok gir ga ser så
    står sto sitter satt forlater forlot leder ledet påstår påsto nekter jeg du han hun vi de seg`),
  sayingVerbs: verbForms(norwegianReporting),
  prepositions: wordList(
    'i på av for med til fra om over under etter før ved mot gjennom hos mellom uten blant ifølge rundt innen',
  ),
  relativePronouns: wordList('som hvis'),
  affiliationPrepositions: wordList('på i for ved hos fra av'),
  of: 'for',
  courtesyTitles: { herr: 'm', fru: 'f', frøken: 'f', dr: '', doktor: '', prof: '' },
  particles: wordList('af av von de la van der den du'),
  roleNouns: wordList(`
    aktor aktoren forsvarer forsvareren operasjonsleder operasjonslederen
    vitne vitnet anfører anføreren
    advokat advokaten aktivist aktivisten analytiker analytikeren arkitekt arkitekten biolog biologen biskop biskopen bonde bonden
    byrådsleder brannsjef byggeleder dommer dommeren direktør direktøren ekspert eksperten elev eleven fisker fiskeren forfatter forfatteren
    forsker forskeren fylkesordfører generalsekretær geolog geologen historiker historikeren ingeniør ingeniøren
    journalist jurist kaptein kapteinen keeper kommunedirektør kommunikasjonssjef kunstner kunstneren lederen leder lege legen lektor lærer
    læreren minister ministeren museumsdirektør musiker nabo naboen nestleder næringsminister ordfører ordføreren partileder partilederen
    pensjonist pensjonisten politiker politikeren politimester president presidenten pressetalsperson prest presten professor professoren
    prosjektleder psykolog redaktør redaktøren rektor rektoren regissør rådmann sekretær sjef sjefen skuespiller snekker spiller spilleren statsminister
    statsministeren statsråd statsråden stortingsrepresentant student studenten sykepleier sykepleieren talsmann talsperson
    talskvinne tannlege tillitsvalgt trener treneren utenriksminister utenriksministeren varaordfører veileder finansminister finansministeren
    eier eieren økonom økonomen havnesjef havnesjefen lensmann gründer`),
  feminineNouns: wordList(
    'kvinne kvinnen kvinna mamma mor moren datter datteren søster søsteren kone kona enke enken jente jenta talskvinne',
  ),
  masculineNouns: wordList(
    'mann mannen pappa far faren sønn sønnen bror broren ektemann enkemann gutt gutten talsmann',
  ),
  kinNouns: wordList(
    'mamma mor pappa far sønn datter bror søster ektemann kone mann enke enkemann fetter kusine onkel tante nabo venn kollega samboer',
  ),
  kinPairs: [
    [wordList('mamma mor pappa far'), wordList('sønn datter')],
    [wordList('bror søster')],
    [wordList('ektemann kone mann enke enkemann samboer')],
    [wordList('fetter kusine')],
    [wordList('nabo')],
  ],
  spokesNouns: wordList('talsperson talspersonen talsmann talsmannen talskvinne pressetalsperson'),
  roleEndings: wordList(
    'er eren ist isten log logen leder lederen sjef sjefen minister ministeren direktør ør mann',
  ),
  definiteEndings: wordList('en et a n'),
  bodyNameEnds: wordList(`
    institutt instituttet universitet universitetet høyskole høgskole kommune kommunen fylke fylkeskommune kors kirke sykehus sykehuset tingrett tingretten lagmannsrett domstol museum museet bank banken parti partiet avis posten universitetssjukehus universitetssykehus havn lufthavn forbund forbundet nemnda direktoratet tilsynet departementet politiet politidistrikt brannvesen rådet byrå fagforbund fotball`),
  sureRoleEndings: wordList(`
    ør øren sjef sjefen leder lederen mester mesteren lege legen lærer læreren forsker forskeren vakt vakten ombud ombudet fører føreren eier eieren tekniker teknikeren politiker politikeren kritiker kritikeren analytiker analytikeren historiker historikeren fysiker fysikeren rektor rektoren strateg strategen ekspert eksperten advokat advokaten dommer dommeren rådgiver rådgiveren saksbehandler talsperson talspersonen talsmann talsmannen talskvinne representant representanten sekretær sekretæren konsulent konsulenten koordinator koordinatoren betjent betjenten pleier pleieren ansvarlig ansvarlige logen isten nomen`),
  compoundRoles: wordList(
    'sjef sjefen minister ministeren direktør direktøren leder lederen sekretær talsperson talsmann president ordfører ordføreren forsker forskeren advokat',
  ),
  roleModifiers: wordList(
    'administrerende assisterende vise vara tidligere eks daværende fungerende pensjonert ansvarlig ny nye øverste',
  ),
  careerWords: wordList('pensjonert erfaren'),
  formerly: wordList('tidligere eks forhenværende'),
  former: 'tidligere',
  organisationNouns: wordList(`
    bank banken bedrift bedriften byrå byrået domstol domstolen fagforbund fagforening fagforeningen forening foreningen selskap selskapet
    institutt instituttet kommune kommunen fylket kommisjon kommisjonen konsern konsernet statsforvalteren museum museet myndighet myndighetene
    utvalg utvalget opposisjonen organisasjon organisasjonen parti partiet politi politiet regjering regjeringen region regionen stortinget
    rådet skole skolen styre styret stiftelse stiftelsen teater teatret avis avisen avisa universitet universitetet departement departementet
    tilsyn tilsynet direktorat direktoratet rederi rederiet forbund forbundet etat etaten senter senteret ledelse ledelsen styrke styrken
    klubb klubben lag laget sykehus sykehuset kystvakten landslaget fond fondet forsvaret`),
  compoundBodies: wordList(`
    departement nemnd forening forbund selskap myndighet styre institutt verk direktorat tilsyn etat utvalg byrå klubb komite tjeneste
    høyskole høgskole sykehus domstol tingrett museum senter rederi konsern kommune organisasjon kommisjon stiftelse fond bank
    ledelse`),
  organisationEndings: wordList(
    'as asa bank kommune region universitet høyskole instituttet forbund forbundet partiet selskapet union posten bladet avisen tidende gruppen stiftelsen foreningen klubb il fk',
  ),
  documentNouns: wordList(`
    rapport rapporten undersøkelse undersøkelsen utredning utredningen måling målingen studie studien brev brevet dokument dokumentet
    referat referatet notat notatet artikkel artikkelen lov loven dom dommen vedtak vedtaket statistikk statistikken pressemelding
    pressemeldingen skilt skiltet prognose prognosen analyse analysen`),
  ageNouns: wordList('åringen åring årige årig'),
  personNouns: wordList(
    'person personen mann mannen kvinne kvinnen gutt jente barn vitne vitnet kilde kilden ansatt',
  ),
  groupNouns: wordList(`
    beboere beboerne innbyggere innbyggerne kritikere kritikerne eksperter ekspertene forskere forskerne foreldre foreldrene elever elevene
    lærere lærerne pasienter ansatte velgere velgerne naboer naboene vitner kilder leger politikere demonstranter fans supportere fiskere
    bønder økonomer analytikere ungdommer mennesker folk studenter studentene arbeidere`),
  workVerbs: [
    { forms: ['leder', 'har ledet', 'ledet'], role: 'leder' },
    { forms: ['eier'], role: 'eier' },
    { forms: ['arbeider ved', 'jobber i', 'jobber ved'], role: null },
    { forms: ['bor i', 'bor på'], role: 'beboer' },
  ],
  copulas: wordList('er var ble forblir'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember jul påske',
  ),
  reporter: 'journalisten',
  pluralEndings: [],
  smallNumbers: wordList('en ett én to tre fire fem seks 2 3 4 5 6'),
  idleModifiers: wordList('egen egne samme nye ny siste tidligere'),
  placePrepositions: wordList('i på ved nær'),
  possessiveEnding: 's ',
  by: 'av',
  wholePartitives: wordList('begge alle flere mange noen ingen'),
  fewPartitives: wordList('noen flere'),
  pairPartitives: ['begge'],
  genericOrganisations: wordList(
    'selskapet firmaet konsernet klubben laget partiet banken foreningen organisasjonen myndigheten avisen avisa fondet stiftelsen',
  ),
  kindsOfBodies: {
    myndighet: wordList('direktoratet tilsynet etaten verket'),
    etat: wordList('etaten tilsynet verket direktoratet'),
  },
  plainOrganisations: wordList('selskap firma konsern organisasjon lag parti klubb forening myndighet'),
  companyNouns: wordList('selskap firma konsern'),
  unlikeFirms: wordList(
    'departement departementet direktoratet tilsynet kommune kommunen fylkeskommune regjeringen stortinget partiet forbundet politiet domstolen tingretten utvalget universitet universitetet høyskole etaten',
  ),
  mediaEndings: wordList('avis avisa blad bladet posten tidende nrk vg ntb dagblad tv'),
  mediaNouns: wordList('avisen avisa'),
  sideNouns: wordList('siden regjeringen regjeringa'),
  placeEndings: wordList(
    'gata gaten veien plassen parken brua broen sjøen elva fjorden havna havnen stasjonen kirken slottet øya fjellet',
  ),
  leaderNouns: wordList('sjef sjefen direktør direktøren leder lederen president presidenten'),
  personalRelatives: [],
  corporateEndings: wordList('as asa bank gruppen'),
  holderPrepositions: wordList('for på ved hos fra i av'),
  adjectiveEndings: wordList('ig isk sk lig et ende'),
  ownWords: wordList('egen egne'),
  resident: 'beboer',
  nobody: ['ingen'],
  rankNouns: wordList('professor doktor oberst kaptein general'),
  officeNouns: wordList('minister'),
  chairNouns: wordList('leder styreleder'),
  conjunctions: wordList('og'),
  infinitive: 'å',
  textVerbs: wordList('lyder lød'),
  paperVerbs: wordList('viser viste'),
  seenParticiples: wordList('sett gjennomgått lest innhentet'),
  teamNouns: wordList('kaptein trener keeper spiss'),
  makingParticiples: wordList('skrevet laget utført gjennomført bestilt publisert undertegnet'),
  nationNouns: wordList('landet'),
  copulaAdverbs: wordList('også nå dessuten samtidig'),
  appositionAdverbs: wordList('nå'),
  nowWords: wordList('nå'),
  placeNouns: wordList('byen kommunen bygda'),
  interviewer: 'intervjuer',
  questionLabels: wordList('q spørsmål intervjuer'),
  answerLabels: wordList('a svar'),
};
