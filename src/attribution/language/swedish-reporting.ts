import type { ReportingWords, SpeechWords } from './reporting-words';

/** How Swedish reports speech. */
export const swedishReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qctwod',
      weight: 0.95,
      forms: `säga säger sade sa sagt | berätta berättar berättade berättat | skriva skriver skrev skrivit`,
    },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `uppge uppger uppgav uppgett uppgivit | förklara förklarar förklarade förklarat | svara svarar svarade svarat
        | tillägga tillägger tillade tillagt | mena menar menade menat | anse anser ansåg ansett
        | konstatera konstaterar konstaterade konstaterat | meddela meddelar meddelade meddelat
        | understryka understryker underströk | betona betonar betonade betonat | poängtera poängterar poängterade
        | framhålla framhåller framhöll framhållit | påpeka påpekar påpekade påpekat | notera noterar noterade
        | hävda hävdar hävdade hävdat | argumentera argumenterar argumenterade | minnas minns mindes | medge medger medgav medgett
        | fortsätta fortsätter fortsatte | tycka tycker tyckte tyckt | vittna vittnar vittnade | twittra twittrar twittrade
        | rapportera rapporterar rapporterade rapporterat | avslöja avslöjar avslöjade | slå fast | lägga till | lägger till | lade till | kommentera kommenterar kommenterade
        | föreslå föreslår föreslog föreslagit | intyga intygar intygade | försäkra försäkrar försäkrade försäkrat
        | klaga klagar klagade | skämta skämtar skämtade | låter hälsa | lyda lyder löd`,
    },
    {
      class: 'say',
      frames: 'qt',
      weight: 0.7,
      forms: `ropa ropar ropade ropat | skrika skriker skrek | utbrista utbrister utbrast | viska viskar viskade
        | sucka suckar suckade | skratta skrattar skrattade | inleda inleder inledde | utropa utropar utropade
        | le ler log | fylla i | fyller i | fyllde i | muttra muttrar muttrade`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'fråga frågar frågade frågat | undra undrar undrade undrat',
    },
    { class: 'claim', frames: 'qcti', weight: 0.9, forms: 'påstå påstår påstod påstått' },
    {
      class: 'deny',
      frames: 'qto',
      weight: 0.9,
      forms: `förneka förnekar förnekade förnekat | dementera dementerar dementerade dementerat | bestrida bestrider bestred bestridit
        | motsäga motsäger motsade`,
    },
    {
      class: 'deny',
      frames: 'ota',
      weight: 0.75,
      forms:
        'avvisa avvisar avvisade avvisat | tillbakavisa tillbakavisar tillbakavisade tillbakavisat | avfärda avfärdar avfärdade',
    },
    {
      class: 'confirm',
      frames: 'qcto',
      weight: 0.85,
      forms: `bekräfta bekräftar bekräftade bekräftat | erkänna erkänner erkände erkänt | medge medger medgav | instämma instämmer instämde`,
    },
    {
      class: 'warn',
      frames: 'qcto',
      weight: 0.85,
      forms:
        'varna varnar varnade varnat | förutspå förutspår förutspådde | räkna räknar räknade räknat + med',
    },
    { class: 'think', frames: 'qct', weight: 0.8, forms: 'bedöma bedömer bedömde bedömt' },
    {
      class: 'promise',
      frames: 'qctio',
      weight: 0.85,
      forms:
        'lova lovar lovade lovat | utlova utlovar utlovade | garantera garanterar garanterade | hota hotar hotade hotat',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms:
        'kräva kräver krävde krävt | uppmana uppmanar uppmanade uppmanat | begära begär begärde begärt | be ber bad bett',
    },
    {
      class: 'think',
      frames: 'qct',
      weight: 0.8,
      forms: `tro tror trodde trott | tänka tänker tänkte | hoppas hoppades hoppats | frukta fruktar fruktade | befara befarar befarade
        | misstänka misstänker misstänkte | förvänta förväntar | tvivla tvivlar tvivlade + på`,
    },
    { class: 'think', frames: 'io', weight: 0.6, forms: 'vilja vill ville velat' },
    {
      class: 'show',
      frames: 'qtwo',
      weight: 0.75,
      forms:
        'visa visar visade visat | framgå framgår framgick | slå fast | peka pekar pekade + på | bevisa bevisar bevisade',
    },
    {
      class: 'call',
      frames: 'p',
      weight: 0.85,
      forms: 'kalla kallar kallade kallat | benämna benämner benämnde',
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'beskriva beskriver beskrev beskrivit | beteckna betecknar betecknade | fördöma fördömer fördömde | se ser såg | karaktärisera karaktäriserar',
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms:
        'anklaga anklagar anklagade anklagat | beskylla beskyller beskyllde | kritisera kritiserar kritiserade',
    },
    {
      class: 'say',
      frames: 'i',
      weight: 0.7,
      forms: 'vägra vägrar vägrade vägrat',
    },
    { class: 'say', frames: 'b', weight: 0.85, forms: 'säga säger sade sa + sig' },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `utveckla utvecklar utvecklade | invända invänder invände invänt | fastslå fastslår fastslog fastslagit | summera summerar summerade
        | precisera preciserar preciserade | slå slår slog slagit + fast | flika flikar flikade + in | inflika inflikar inflikade | replikera replikerar replikerade
        | deklarera deklarerar deklarerade | konkludera konkluderar konkluderade | resonera resonerar resonerade | beklaga beklagar beklagade
        | påminna påminner påminde + om | upprepa upprepar upprepade | genmäla genmäler genmälde | anmärka anmärker anmärkte | motivera motiverar motiverade
        | vidhålla vidhåller vidhöll`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `fnysa fnyser fnyste fnös | fräsa fräser fräste | dundra dundrar dundrade | rasa rasar rasade | mumla mumlar mumlade | stöna stönar stönade
        | vädja vädjar vädjade | vråla vrålar vrålade`,
    },
    {
      class: 'deny',
      frames: 'to',
      weight: 0.85,
      forms: `utesluta utesluter uteslöt uteslutit | neka nekar nekade nekat + till`,
    },
    {
      class: 'deny',
      frames: 'qt',
      weight: 0.7,
      forms: `neka nekar nekade nekat`,
    },
    {
      class: 'think',
      frames: 'o',
      weight: 0.7,
      forms: `tro tror trodde trott + på`,
    },
    {
      class: 'show',
      frames: 't',
      weight: 0.75,
      forms: `heta heter hette hetat | stå står stod stått | slås slogs + fast | fastslås fastslogs | konstateras konstaterades | uppges uppgavs
        | framhålls framhölls | påpekas påpekades | hävdas hävdades | sägs sades`,
    },
    { class: 'silence', frames: 'w', weight: 0.8, forms: 'spekulera spekulerar spekulerade + i' },
    { class: 'confirm', frames: 'q', weight: 0.6, forms: 'hålla håller höll + med' },
    { class: 'confirm', frames: 'oz', weight: 0.75, forms: 'känna känner kände + igen sig i' },
    { class: 'think', frames: 'o', weight: 0.75, forms: 'frukta fruktar fruktade + för' },
    { class: 'warn', frames: 'o', weight: 0.75, forms: 'varsla varslar varslade + om' },
    { class: 'order', frames: 'o', weight: 0.8, forms: 'yrka yrkar yrkade yrkat + på' },
    {
      class: 'order',
      frames: 'qt',
      weight: 0.85,
      forms: 'rekommendera rekommenderar rekommenderade rekommenderat',
    },
    { class: 'blame', frames: 'a', weight: 0.8, forms: 'peka pekar pekade pekat + ut' },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms:
        'påstående påståendet påståenden påståendena anklagelse anklagelsen anklagelser anklagelserna uppgift uppgiften',
    },
    { class: 'warn', weight: 0.8, forms: 'varning varningen varningar' },
    { class: 'deny', weight: 0.8, forms: 'dementi dementin' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'besked beskedet svar svaret uttalande uttalandet kommentar kommentaren budskap budskapet',
    },
    { class: 'promise', weight: 0.7, forms: 'löfte löftet löften hot hotet' },
    { class: 'order', weight: 0.7, forms: 'krav kravet uppmaning uppmaningen' },
    { class: 'think', weight: 0.6, forms: 'åsikt åsikten uppfattning uppfattningen bedömning bedömningen' },
  ],
  adjectives: 'säker övertygad skeptisk tveksam tydlig orolig hoppfull optimistisk pessimistisk besviken',
  accordingTo:
    'enligt | det framgår av | det framgick av | framgår det av | framgick det av | med hänvisning till | i ord av | enl . | enl',
  impersonals: 'heter det | hette det | låter det | lät det',
  originWords: 'från i',
  placePrepositions: 'i',
  inViewOf: 'för',
  hearsayAdverbs: 'angivligen',
  hearsayPhrases:
    'uppges ha | sägs ha | påstås ha | enligt uppgift | enligt uppgifter | uppges vara | sägs vara | påstås vara',
  hearsayFrames: 'ska ha | skall ha | lär ha | lär vara',
  participleEndings: '',
  madeEndings: 't d en',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: false,
  dropsSubject: false,
  invertsFreely: true,
  verbSecond: true,
  dashedQuestions: true,
  anonymity: 'att vara anonym | att få vara anonym | anonymitet',
  existentials: 'det',
  endingArticles: true,
  fronts: 'här där därför ändå så därefter efteråt dessförinnan',
  that: 'att',
  wh: 'om hur vad varför när var vem vilka vilken vilket huruvida',
  infinitive: 'att',
  as: 'som för',
  negations: 'inte ej aldrig icke varken inget ingenting knappast',
  nobody: 'ingen inget inga',
  be: 'är var vara varit blir blev bli blivit',
  have: 'har hade ha haft',
  do: '',
  future: 'ska skall kommer',
  conditional: 'skulle kan kunde bör borde må får fick måste',
  refusals: 'vägrar vägrade avböjer avböjde vill ville',
  adverbs: `också även senare nu då igen sedan bara redan aldrig alltid ofta ännu dock däremot samtidigt tidigare nyligen själv
    själva dessutom först slutligen upprepade upprepat gånger öppet tydligt bestämt kategoriskt exempelvis vidare både kort lugnt argt glatt`,
  bareInfinitives: 'ha vara',
  chargePrepositions: 'för',
  particles: 'ut på till om av upp fast in i med',
  coordinators: 'och men eller samt utan',
  causes: 'eftersom',
  subordinators: 'eftersom medan när sedan innan därför fast trots så tills om då efter',
  relatives: 'som vars vilken vilket vilka där',
  prepositions: `i på av för med till från om över under efter före vid mot genom hos mellan utan ur bland enligt sedan kring
    runt utanför inom inför trots framför bakom längs gentemot`,
  locatives: 'i från',
  nounPrepositions: 'i på av för vid från hos till med',
  determiners: `en ett den det de denna detta dessa min mitt mina din sin sitt sina hans hennes dess deras vår vårt våra
    två tre fyra fem sex sju åtta nio tio flera några många alla båda varje ingen inga någon något annan andra varannan var`,
  subjectPronouns: 'han hon hen den det de vi jag du ni man någon ingen alla båda många flera andra somliga',
  objectPronouns: 'mig dig honom henne oss er dem',
  speakerPronouns: 'jag vi du ni mig oss min vår din er vårt mitt',
  interviewers: 'reporter reportern journalist journalisten programledare programledaren',
  speakerSubjects: 'jag vi',
  addressed: 'du dig din ditt dina er ert era',
  personPronouns: 'han hon',
  personPossessives: 'hans hennes',
  toWords: 'till',
  caseWords: 'fallet så',
  possessives: 'hans hennes dess deras sin sitt sina min mitt mina vår vårt våra din ditt dina er ert era',
  scareBefore:
    'så kallad | så kallade | så kallat | s.k. | kallad | kallade | kallat | kallas | med titeln | ordet | uttrycket | begreppet | smeknamnet | döpt till | rubriken | under namnet',
  headlineLabels: 'fakta | analys | recension | intervju | live | video | bildspel',
  titleBefore:
    'film filmen bok boken roman romanen låt låten skiva skivan album albumet pjäs pjäsen serie serien musikal musikalen opera operan dikt dikten rollen huvudrollen i fartyget båten program programmet podden utställningen artikeln',
  timeWords:
    'måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag söndag igår idag imorgon ikväll sent tidigt förra nästa fjol söndagen',
  timeUnits: 'dag dagar dagen vecka veckan veckor månad månaden månader år året timme timmar minuter dygn',
  dayParts: 'kväll kvällen morgon morgonen eftermiddag eftermiddagen förmiddag förmiddagen natt natten',
  finiteVerbs:
    'går gick kommer kom tar tog gör gjorde ger gav ser såg vet visste leder ledde vinner vann förlorar förlorade står stod sitter satt ligger låg heter hette bor bodde håller höll får fick finns fanns börjar började lämnar lämnade stiger sjunker verkar behöver tycks spelar spelade driver drev bygger byggde fyller leder kostar varade ska kan vill måste bör läcker',
  thirdPersonEndings: 'r',
  pastEndings: 'te de',
  finiteEndings: 'ade',
  wishes:
    'vill ville ska skulle kan kunde fortsätter fortsatte börjar började önskar måste får fick vägrar vägrade',
  documents:
    'mejl mejlet sms rapport rapporten undersökning undersökningen mätning mätningen studie studien brev brevet dokument dokumentet protokoll protokollet promemoria promemorian artikel artikeln dom domen statistik statistiken enkät enkäten pressmeddelande siffror siffrorna skylt skylten prognos prognosen utredning utredningen',
  oppositions: 'en annan bild|en annan version|en annan historia',
  charges:
    'anklagelsen anklagelserna kritiken påståendet påståendena beskrivningen argumentet versionen förklaringen uppgiften uppgifterna bilden ryktet ryktena invändningen',
  figures:
    'siffra siffran siffror siffrorna beräkning beräkningen beräkningar beräkningarna kalkyl kalkylen uppskattning uppskattningen antal antalet',
  demonstratives: 'det detta den dessa denna',
  contrasts: 'men',
  lateContrasts: 'dock emellertid',
  contradictions:
    'inte sant|stämmer inte|är fel|lögn|nonsens|inte alls så|helt fel|struntprat|har aldrig hänt|det är falskt',
  such: 'sådan sådant sådana',
  anyWords: 'någon något några',
  nothing: 'inget ingenting',
  ones: 'en ett enda',
  concessions: 'erkänna erkänner erkände erkänt medge medger medgav',
  dismissals:
    'nonsens|lögn|lögner|falskt|felaktigt|felaktiga|fel|struntprat|osant|missvisande|absurt|orimligt|löjligt|grundlöst|grundlösa|påhitt|överdrivet',
  vindications:
    'korrekt korrekta rätt riktigt riktiga befogat befogad befogade lagligt laglig lagliga rättvist',
  agreements:
    'det stämmer|det är sant|det är riktigt|jag håller med|vi håller med|så är det|hon har rätt|han har rätt',
  rebuttals: 'slog tillbaka|slår tillbaka|kontrade|kontrar|genmälde|genmäler',
  questionLabels: 'f fråga q',
  answerLabels: 's svar a',
  fromWords: 'från av',
  passiveBy: 'av',
};

/** How spoken Swedish sounds on the page. */
export const swedishSpeech: SpeechWords = {
  firstPerson: 'jag mig mej min mitt mina vi oss vår vårt våra',
  secondPerson: 'du dig dej din ditt dina ni er ert era',
  contractions: '',
  hedges:
    'kanske | jag tror | jag tycker | jag menar | liksom | faktiskt | verkligen | ju | väl | nog | typ | alltså | självklart | såklart | absolut | egentligen | ärligt talat | så klart | ganska',
  openings: 'och men så för då nu ja nej jo alltså det vi jag de här ingen alla kanske',
  deictics: 'här nu idag imorgon igår det detta den här',
  narrative:
    'var hade sade sa berättade kom gick tog gjorde blev började träffade stod satt lämnade fick presenterade höll',
};
