import type { ReportingWords, SpeechWords } from './reporting-words';

/** How Norwegian (Bokmål) reports speech. */
export const norwegianReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qctwod',
      weight: 0.95,
      forms: 'si sier sa sagt | fortelle forteller fortalte fortalt | skrive skriver skrev skrevet',
    },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `opplyse opplyser opplyste opplyst | kunngjøre kunngjør kunngjorde kunngjort | forklare forklarer forklarte forklart | svare svarer svarte svart
        | mene mener mente ment | konstatere konstaterer konstaterte konstatert | melde melder meldte meldt
        | understreke understreker understreket | fastslå fastslår fastslo fastslått | påpeke påpeker påpekte påpekt
        | hevde hevder hevdet | fortsette fortsetter fortsatte | synes synst syntes | vitne vitner vitnet
        | rapportere rapporterer rapporterte rapportert | avsløre avslører avslørte | kommentere kommenterer kommenterte
        | foreslå foreslår foreslo foreslått | forsikre forsikrer forsikret | klage klager klaget | spøke spøker spøkte
        | legge til | legger til | la til | uttale uttaler uttalte uttalt | fremholde fremholder fremholdt | minnes | poengtere poengterer poengterte
        | bemerke bemerker bemerket | uttrykke uttrykker uttrykte | lyde lyder lød`,
    },
    {
      class: 'say',
      frames: 'qt',
      weight: 0.7,
      forms: `rope roper ropte ropt | skrike skriker skrek | utbryte utbryter utbrøt | hviske hvisker hvisket | sukke sukker sukket
        | le ler lo | smile smiler smilte | innlede innleder innledet`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'spørre spør spurte spurt | undre undrer undret | lure lurer lurte + på',
    },
    { class: 'claim', frames: 'qcti', weight: 0.9, forms: 'påstå påstår påsto påstod påstått' },
    {
      class: 'deny',
      frames: 'qto',
      weight: 0.9,
      forms:
        'benekte benekter benektet | nekte nekter nektet | dementere dementerer dementerte dementert | bestride bestrider bestred | motsi motsier motsa',
    },
    {
      class: 'deny',
      frames: 'qtoa',
      weight: 0.75,
      forms: 'avvise avviser avviste avvist | tilbakevise tilbakeviser tilbakeviste | avfeie avfeier avfeide',
    },
    {
      class: 'confirm',
      frames: 'qcto',
      weight: 0.85,
      forms:
        'bekrefte bekrefter bekreftet | innrømme innrømmer innrømmet | erkjenne erkjenner erkjente erkjent | medgi medgir medga',
    },
    {
      class: 'warn',
      frames: 'qcto',
      weight: 0.85,
      forms: 'advare advarer advarte advart | spå spår spådde | anslå anslår anslo',
    },
    { class: 'think', frames: 'qct', weight: 0.8, forms: 'vurdere vurderer vurderte' },
    {
      class: 'promise',
      frames: 'qctio',
      weight: 0.85,
      forms: 'love lover lovet lovte | garantere garanterer garanterte | true truer truet',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms: 'kreve krever krevde krevd | oppfordre oppfordrer oppfordret | be ber ba bedt',
    },
    {
      class: 'think',
      frames: 'qct',
      weight: 0.8,
      forms:
        'tro tror trodde trodd | tenke tenker tenkte | håpe håper håpet håpte | frykte frykter fryktet | mistenke mistenker mistenkte | tvile tviler tvilte + på',
    },
    { class: 'think', frames: 'io', weight: 0.6, forms: 'ville vil ønske ønsker ønsket' },
    {
      class: 'show',
      frames: 'qtwo',
      weight: 0.75,
      forms:
        'vise viser viste vist | fremgå fremgår fremgikk | peke peker pekte + på | fastslå fastslår fastslo',
    },
    { class: 'say', frames: 't', weight: 0.8, forms: 'vise viser viste vist + til' },
    {
      class: 'call',
      frames: 'p',
      weight: 0.85,
      forms: 'kalle kaller kalte kalt | betegne betegner betegnet',
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'beskrive beskriver beskrev beskrevet | omtale omtaler omtalte | karakterisere karakteriserer karakteriserte | betegne betegner betegnet',
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: 'anklage anklager anklaget | beskylde beskylder beskyldte | kritisere kritiserer kritiserte',
    },
    { class: 'say', frames: 'i', weight: 0.7, forms: 'nekte nekter nektet' },
    { class: 'say', frames: 'b', weight: 0.85, forms: 'si sier sa + seg' },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `utdype utdyper utdypet | innvende innvender innvendte innvendt | konkludere konkluderer konkluderte konkludert
        | oppsummere oppsummerer oppsummerte | presisere presiserer presiserte presisert | slå slår slo slått + fast | minne minner minnet minte + om
        | skyte skyter skjøt + inn | replisere repliserer repliserte | erklære erklærer erklærte erklært | tilføye tilføyer tilføyde tilføyd
        | fastholde fastholder fastholdt | meddele meddeler meddelte meddelt | beklage beklager beklaget | framholde framholder framholdt
        | vedgå vedgår vedgikk | gjenta gjentar gjentok gjentatt | begrunne begrunner begrunnet | resonnere resonnerer resonnerte`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `humre humrer humret | fnyse fnyser fnyste fnøs | frese freser freste | tordne tordner tordnet | rase raser raste
        | kvittere kvitterer kvitterte | parere parerer parerte | mumle mumler mumlet | stønne stønner stønnet | glise gliser gliste
        | brøle brøler brølte | bemerke bemerker bemerket`,
    },
    {
      class: 'warn',
      frames: 'qct',
      weight: 0.8,
      forms: `varsle varsler varslet | anta antar antok antatt | regne regner regnet + med`,
    },
    {
      class: 'deny',
      frames: 'to',
      weight: 0.85,
      forms: `utelukke utelukker utelukket | nekte nekter nektet + for | avkrefte avkrefter avkreftet`,
    },
    {
      class: 'think',
      frames: 'o',
      weight: 0.7,
      forms: `tro tror trodde trodd + på`,
    },
    { class: 'show', frames: 't', weight: 0.75, forms: 'hete heter het hett | stå står sto stod stått' },
    { class: 'silence', frames: 'w', weight: 0.8, forms: 'spekulere spekulerer spekulerte + i' },
    { class: 'deny', frames: 'q', weight: 0.6, forms: 'er var + uenig' },
    { class: 'deny', frames: 'o', weight: 0.75, forms: 'kjenner kjente + seg ikke igjen i' },
    { class: 'think', frames: 'o', weight: 0.75, forms: 'frykte frykter fryktet + for' },
    { class: 'warn', frames: 'o', weight: 0.75, forms: 'varsle varsler varslet' },
    { class: 'order', frames: 'qt', weight: 0.85, forms: 'anbefale anbefaler anbefalte anbefalt' },
    { class: 'blame', frames: 'a', weight: 0.8, forms: 'peke peker pekte pekt + ut' },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'påstand påstanden påstander påstandene anklage anklagen anklager anklagene',
    },
    { class: 'warn', weight: 0.8, forms: 'advarsel advarselen advarsler' },
    { class: 'deny', weight: 0.8, forms: 'dementi dementiet' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'beskjed beskjeden svar svaret uttalelse uttalelsen kommentar kommentaren',
    },
    { class: 'promise', weight: 0.7, forms: 'løfte løftet løfter trussel trusselen' },
    { class: 'order', weight: 0.7, forms: 'krav kravet oppfordring oppfordringen' },
    { class: 'think', weight: 0.6, forms: 'mening meningen oppfatning oppfatningen vurdering vurderingen' },
  ],
  adjectives: 'sikker overbevist skeptisk tydelig bekymret håpefull optimistisk pessimistisk skuffet klar',
  accordingTo:
    'ifølge | det fremgår av | det framgår av | fremgår det av | framgår det av | det går fram av | i følge | med henvisning til | iflg . | iflg',
  impersonals: 'heter det | het det | lyder det | lød det',
  originWords: 'fra i',
  placePrepositions: 'i',
  inViewOf: 'for',
  hearsayAdverbs: 'angivelig',
  hearsayPhrases: 'etter sigende | sies å | hevdes å',
  hearsayFrames: 'skal ha',
  participleEndings: '',
  madeEndings: 't',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: false,
  dropsSubject: false,
  invertsFreely: true,
  verbSecond: true,
  dashedQuestions: true,
  anonymity: 'å være anonym | å få være anonym | anonymitet',
  existentials: 'det',
  endingArticles: true,
  fronts: 'her der derfor likevel så slik deretter etterpå',
  that: 'at',
  wh: 'om hvordan hva hvorfor når hvor hvem hvilken hvilket hvilke',
  infinitive: 'å',
  as: 'som for',
  negations: 'ikke aldri verken neppe ingen ingenting',
  nobody: 'ingen ingenting',
  be: 'er var være vært blir ble bli blitt',
  have: 'har hadde ha hatt',
  do: '',
  future: 'skal kommer',
  conditional: 'skulle ville vil kan kunne bør burde må måtte får fikk',
  refusals: 'nekter nektet vegrer avslår ønsker ønsket vil ville',
  adverbs: `også senere nå da igjen siden bare allerede aldri alltid ofte ennå derimot samtidig tidligere nylig selv dessuten
    først til slutt gjentatte ganger åpent tydelig bestemt kategorisk videre både`,
  bareInfinitives: 'ha være',
  chargePrepositions: 'for',
  particles: 'ut på til om av opp fast inn i med',
  coordinators: 'og men eller samt',
  causes: 'fordi',
  subordinators: 'fordi mens når siden før derfor selv hvis så til da etter',
  relatives: 'som hvis der',
  prepositions: `i på av for med til fra om over under etter før ved mot gjennom hos mellom uten ut blant ifølge siden rundt
    utenfor innen overfor foran bak langs tross`,
  locatives: 'i fra',
  nounPrepositions: 'i på av for ved fra hos til med',
  determiners: `en ei et den det de denne dette disse min mitt mine din sin sitt sine hans hennes dens deres vår vårt våre to tre fire
    fem seks sju syv åtte ni ti flere noen mange alle begge hver ingen annen andre`,
  subjectPronouns: 'han hun hen den det de vi jeg du dere man noen ingen alle begge mange flere andre',
  objectPronouns: 'meg deg ham henne oss dere dem',
  speakerPronouns: 'jeg vi du dere meg oss min vår din',
  interviewers: 'reporter reporteren journalist journalisten programleder programlederen',
  speakerSubjects: 'jeg vi',
  addressed: 'du deg din ditt dine dere deres',
  personPronouns: 'han hun',
  personPossessives: 'hans hennes',
  toWords: 'til',
  caseWords: 'tilfelle tilfellet slik sånn',
  possessives: 'hans hennes dens deres sin sitt sine min mitt mine vår vårt våre din ditt dine',
  scareBefore:
    'såkalte | såkalt | den såkalte | kalt | kalles | med tittelen | ordet | uttrykket | begrepet | under navnet | døpt',
  headlineLabels: 'fakta | analyse | kommentar | anmeldelse | intervju | live | video',
  titleBefore:
    'film filmen bok boka boken roman romanen låt låta låten plate plata album albumet stykket serie serien musikalen operaen dikt diktet hovedrollen rollen i skipet båten program programmet podkasten utstillingen artikkelen',
  timeWords:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag går dag morgen kveld sent tidlig forrige neste fjor',
  timeUnits: 'dag dager uke uken uka uker måned måneden måneder år året time timer minutter døgn',
  dayParts: 'kveld morgen ettermiddag formiddag natt kvelden natten natta morgenen ettermiddagen formiddagen',
  finiteVerbs:
    'går gikk kommer kom tar tok gjør gjorde gir ga ser så vet visste leder ledet vinner vant taper tapte står sto sitter satt ligger lå heter het bor bodde holder holdt får fikk finnes fantes begynner begynte forlater forlot stiger synker virker trenger spiller spilte driver drev bygger bygde koster varte skal kan vil må bør lekker',
  thirdPersonEndings: 'r',
  pastEndings: 'te de et',
  finiteEndings: 'ette',
  wishes: 'vil ville skal skulle kan kunne fortsetter fortsatte begynner begynte ønsker ønsket må får fikk',
  documents:
    'rapport rapporten undersøkelse undersøkelsen måling målingen studie studien brev brevet dokument dokumentet referat referatet notat notatet artikkel artikkelen dom dommen statistikk statistikken pressemelding pressemeldingen tall tallene skilt prognose prognosen utredning utredningen',
  oppositions: 'et annet bilde|en annen versjon|en annen historie',
  charges:
    'anklagen anklagene kritikken påstanden påstandene beskrivelsen argumentet versjonen forklaringen opplysningene bildet ryktet ryktene innvendingen',
  figures:
    'tall tallet tallene beregning beregningen beregningene anslag anslaget overslag overslaget antallet',
  demonstratives: 'det dette den disse denne',
  contrasts: 'men',
  lateContrasts: 'imidlertid derimot',
  contradictions:
    'ikke sant at|stemmer ikke|er feil|løgn|tull|helt feil|tøv|ikke riktig|har aldri skjedd|det er usant',
  such: 'slik slikt slike sånn sånt sånne',
  anyWords: 'noen noe',
  nothing: 'ingenting intet',
  ones: 'en ett eneste',
  concessions: 'innrømme innrømmer innrømmet erkjenne erkjenner erkjente erkjent medgi medgir medga',
  dismissals:
    'tull|tøv|løgn|løgner|falskt|feil|feilaktig|feilaktige|usant|misvisende|absurd|latterlig|grunnløs|grunnløse|oppspinn|overdrevet',
  vindications: 'korrekt korrekte riktig riktige rett berettiget lovlig lovlige rettferdig',
  agreements: 'det stemmer|det er sant|det er riktig|jeg er enig|vi er enige|hun har rett|han har rett',
  rebuttals: 'slo tilbake|slår tilbake|svarte tilbake|kontret|kontrer|repliserte',
  questionLabels: 's spørsmål q',
  answerLabels: 'svar a',
  fromWords: 'fra av',
  passiveBy: 'av',
};

/** How spoken Norwegian sounds on the page. */
export const norwegianSpeech: SpeechWords = {
  firstPerson: 'jeg meg min mitt mine vi oss vår vårt våre',
  secondPerson: 'du deg din ditt dine dere deres',
  contractions: '',
  hedges:
    'kanskje | jeg tror | jeg synes | jeg mener | liksom | faktisk | virkelig | jo | vel | nok | altså | selvfølgelig | absolutt | egentlig | ærlig talt | ganske',
  openings: 'og men så for da nå ja nei jo altså det vi jeg de her ingen alle kanskje',
  deictics: 'her nå i dag i morgen i går dette det',
  narrative:
    'var hadde sa fortalte kom gikk tok gjorde ble begynte møtte sto satt forlot fikk presenterte holdt',
};
