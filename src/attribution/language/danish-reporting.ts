import type { ReportingWords, SpeechWords } from './reporting-words';

/** How Danish reports speech. */
export const danishReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qctwod',
      weight: 0.95,
      forms: 'sige siger sagde sagt | fortælle fortæller fortalte fortalt | skrive skriver skrev skrevet',
    },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `oplyse oplyser oplyste oplyst | forklare forklarer forklarede forklaret | svare svarer svarede svaret
        | mene mener mente ment | konstatere konstaterer konstaterede | meddele meddeler meddelte meddelt | melde melder meldte
        | understrege understreger understregede | fastslå fastslår fastslog fastslået | påpege påpeger påpegede
        | hævde hævder hævdede hævdet | fortsætte fortsætter fortsatte | synes syntes | vidne vidner vidnede
        | rapportere rapporterer rapporterede | afsløre afslører afslørede | kommentere kommenterer kommenterede
        | foreslå foreslår foreslog foreslået | forsikre forsikrer forsikrede | klage klager klagede | tilføje tilføjer tilføjede
        | udtale udtaler udtalte udtalt | fremhæve fremhæver fremhævede | bemærke bemærker bemærkede | lyde lyder lød | anføre anfører anførte`,
    },
    {
      class: 'say',
      frames: 'qt',
      weight: 0.7,
      forms: `råbe råber råbte | skrige skriger skreg | udbryde udbryder udbrød | hviske hvisker hviskede | sukke sukker sukkede
        | le ler lo | grine griner grinede | smile smiler smilede | indlede indleder indledte`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'spørge spørger spurgte spurgt | undre undrer undrede',
    },
    { class: 'claim', frames: 'qcti', weight: 0.9, forms: 'påstå påstår påstod påstået' },
    {
      class: 'deny',
      frames: 'qto',
      weight: 0.9,
      forms:
        'benægte benægter benægtede benægtet | nægte nægter nægtede | dementere dementerer dementerede | bestride bestrider bestred | modsige modsiger modsagde',
    },
    {
      class: 'deny',
      frames: 'qtoa',
      weight: 0.75,
      forms:
        'afvise afviser afviste afvist | tilbagevise tilbageviser tilbageviste | affeje affejer affejede',
    },
    {
      class: 'confirm',
      frames: 'qcto',
      weight: 0.85,
      forms:
        'bekræfte bekræfter bekræftede bekræftet | indrømme indrømmer indrømmede | erkende erkender erkendte erkendt | medgive medgiver medgav',
    },
    {
      class: 'warn',
      frames: 'qcto',
      weight: 0.85,
      forms: 'advare advarer advarede advaret | spå spår spåede | anslå anslår anslog',
    },
    { class: 'think', frames: 'qct', weight: 0.8, forms: 'vurdere vurderer vurderede vurderet' },
    {
      class: 'promise',
      frames: 'qctio',
      weight: 0.85,
      forms: 'love lover lovede lovet | garantere garanterer garanterede | true truer truede',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms: 'kræve kræver krævede krævet | opfordre opfordrer opfordrede | bede beder bad bedt',
    },
    {
      class: 'think',
      frames: 'qct',
      weight: 0.8,
      forms:
        'tro tror troede troet | tænke tænker tænkte | håbe håber håbede | frygte frygter frygtede | mistænke mistænker mistænkte | tvivle tvivler tvivlede + på',
    },
    { class: 'think', frames: 'io', weight: 0.6, forms: 'ville vil ønske ønsker ønskede' },
    {
      class: 'show',
      frames: 'qtwo',
      weight: 0.75,
      forms:
        'vise viser viste vist | fremgå fremgår fremgik | pege peger pegede + på | fastslå fastslår fastslog',
    },
    { class: 'say', frames: 't', weight: 0.8, forms: 'henvise henviser henviste henvist + til' },
    { class: 'call', frames: 'p', weight: 0.85, forms: 'kalde kalder kaldte kaldt' },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'beskrive beskriver beskrev beskrevet | omtale omtaler omtalte | betegne betegner betegnede | karakterisere karakteriserer',
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: 'anklage anklager anklagede | beskylde beskylder beskyldte | kritisere kritiserer kritiserede',
    },
    { class: 'say', frames: 'i', weight: 0.7, forms: 'nægte nægter nægtede' },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `uddybe uddyber uddybede | pointere pointerer pointerede | indvende indvender indvendte indvendt | konkludere konkluderer konkluderede
        | opsummere opsummerer opsummerede | præcisere præciserer præciserede | slå slår slog slået + fast | minde minder mindede + om
        | indskyde indskyder indskød | replicere replicerer replicerede | erklære erklærer erklærede erklæret | bedyre bedyrer bedyrede
        | beklage beklager beklagede beklaget | fastholde fastholder fastholdt | gentage gentager gentog gentaget | begrunde begrunder begrundede
        | supplere supplerer supplerede`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `fnyse fnyser fnyste fnøs | hvæse hvæser hvæsede | tordne tordner tordnede | rase raser rasede | mumle mumler mumlede | stønne stønner stønnede
        | brøle brøler brølede`,
    },
    {
      class: 'warn',
      frames: 'qct',
      weight: 0.8,
      forms: `varsle varsler varslede | antage antager antog | regne regner regnede + med`,
    },
    {
      class: 'deny',
      frames: 'to',
      weight: 0.85,
      forms: `udelukke udelukker udelukkede udelukket | afkræfte afkræfter afkræftede`,
    },
    {
      class: 'think',
      frames: 'o',
      weight: 0.7,
      forms: `tro tror troede troet + på`,
    },
    { class: 'show', frames: 't', weight: 0.75, forms: 'hedde hedder hed heddet | stå står stod stået' },
    { class: 'silence', frames: 'w', weight: 0.8, forms: 'spekulere spekulerer spekulerede + i' },
    { class: 'deny', frames: 'q', weight: 0.6, forms: 'er var + uenig' },
    { class: 'confirm', frames: 'oz', weight: 0.75, forms: 'genkende genkender genkendte' },
    { class: 'think', frames: 'o', weight: 0.75, forms: 'frygte frygter frygtede + for' },
    { class: 'warn', frames: 'o', weight: 0.75, forms: 'varsle varsler varslede' },
    { class: 'order', frames: 'qt', weight: 0.85, forms: 'anbefale anbefaler anbefalede anbefalet' },
    { class: 'blame', frames: 'a', weight: 0.8, forms: 'udpege udpeger udpegede udpeget' },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'påstand påstanden påstande påstandene anklage anklagen anklager anklagerne',
    },
    { class: 'warn', weight: 0.8, forms: 'advarsel advarslen advarsler' },
    { class: 'deny', weight: 0.8, forms: 'dementi dementiet' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'besked beskeden svar svaret udtalelse udtalelsen kommentar kommentaren',
    },
    { class: 'promise', weight: 0.7, forms: 'løfte løftet løfter trussel truslen' },
    { class: 'order', weight: 0.7, forms: 'krav kravet opfordring opfordringen' },
    { class: 'think', weight: 0.6, forms: 'mening meningen opfattelse opfattelsen vurdering vurderingen' },
  ],
  adjectives: 'sikker overbevist skeptisk tydelig bekymret håbefuld optimistisk pessimistisk skuffet klar',
  accordingTo:
    'ifølge | det fremgår af | det fremgik af | fremgår det af | fremgik det af | i følge | med henvisning til | iflg . | iflg',
  impersonals: 'hedder det | hed det | lyder det | lød det',
  originWords: 'fra i',
  placePrepositions: 'i',
  inViewOf: 'for',
  hearsayAdverbs: 'angiveligt',
  hearsayPhrases: 'efter sigende | siges at | hævdes at',
  hearsayFrames: 'skal have',
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
  anonymity: 'at være anonym | at få lov at være anonym | anonymitet',
  existentials: 'det der',
  endingArticles: true,
  fronts: 'her der derfor alligevel så sådan derefter bagefter',
  that: 'at',
  wh: 'om hvordan hvad hvorfor hvornår hvor hvem hvilken hvilket hvilke',
  infinitive: 'at',
  as: 'som for',
  negations: 'ikke aldrig hverken næppe ingen ingenting intet',
  nobody: 'ingen intet',
  be: 'er var være været bliver blev blive blevet',
  have: 'har havde have haft',
  do: '',
  future: 'skal kommer',
  conditional: 'skulle ville vil kan kunne bør burde må måtte får fik',
  refusals: 'nægter nægtede afslår ønsker ønskede vil ville',
  adverbs: `også senere nu da igen siden bare kun allerede aldrig altid ofte endnu derimod samtidig tidligere for nylig selv desuden
    først til sidst gentagne gange åbent tydeligt bestemt kategorisk videre både`,
  bareInfinitives: 'have være',
  chargePrepositions: 'for',
  particles: 'ud på til om af op fast ind i med',
  coordinators: 'og men eller samt',
  causes: 'fordi',
  subordinators: 'fordi mens når siden før derfor selvom hvis så til da efter',
  relatives: 'som der hvis',
  prepositions: `i på af for med til fra om over under efter før ved mod gennem hos mellem uden ud blandt ifølge siden rundt
    udenfor inden overfor foran bag langs trods`,
  locatives: 'i fra',
  nounPrepositions: 'i på af for ved fra hos til med',
  determiners: `en et den det de denne dette disse min mit mine din sin sit sine hans hendes dens deres vor vores to tre fire fem seks
    syv otte ni ti flere nogle mange alle begge hver ingen anden andre`,
  subjectPronouns: 'han hun den det de vi jeg du i man nogen ingen alle begge mange flere andre anden',
  objectPronouns: 'mig dig ham hende os jer dem',
  speakerPronouns: 'jeg vi du i mig os min vores din',
  interviewers: 'reporter reporteren journalist journalisten studievært studieværten',
  speakerSubjects: 'jeg vi',
  addressed: 'du dig din dit dine jer jeres',
  personPronouns: 'han hun',
  personPossessives: 'hans hendes',
  toWords: 'til',
  caseWords: 'tilfældet sådan',
  possessives: 'hans hendes dens deres sin sit sine min mit mine vores din dit dine jeres',
  scareBefore:
    'såkaldte | såkaldt | den såkaldte | kaldet | kaldes | med titlen | ordet | udtrykket | begrebet | under navnet | døbt',
  headlineLabels: 'fakta | analyse | kommentar | anmeldelse | interview | live | video',
  titleBefore:
    'film filmen bog bogen roman romanen sang sangen plade pladen album albummet stykket serie serien musicalen operaen digt digtet hovedrollen rollen i skibet båden program programmet podcasten udstillingen artiklen',
  timeWords:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag går dag morgen aften sent tidligt forrige næste sidste fjor',
  timeUnits: 'dag dage dagen uge ugen uger måned måneden måneder år året time timer minutter døgn',
  dayParts: 'aften aftenen morgen morgenen eftermiddag eftermiddagen formiddag formiddagen nat natten',
  finiteVerbs:
    'går gik kommer kom tager tog gør gjorde giver gav ser så ved vidste leder ledede vinder vandt taber tabte står stod sidder sad ligger lå hedder hed bor boede holder holdt får fik findes fandtes begynder begyndte forlader forlod stiger falder virker spiller spillede driver drev bygger byggede koster varede skal kan vil må bør lækker drypper',
  thirdPersonEndings: 'r',
  pastEndings: 'te de',
  finiteEndings: 'ede',
  wishes: 'vil ville skal skulle kan kunne fortsætter fortsatte begynder begyndte ønsker ønskede må får fik',
  documents:
    'rapport rapporten undersøgelse undersøgelsen måling målingen studie studiet brev brevet dokument dokumentet referat referatet notat notatet artikel artiklen dom dommen statistik statistikken pressemeddelelse pressemeddelelsen tal tallene skilt prognose prognosen',
  oppositions: 'et andet billede|en anden version|en anden historie',
  charges:
    'anklagen anklagerne kritikken påstanden påstandene beskrivelsen argumentet versionen forklaringen oplysningerne billedet rygtet rygterne indvendingen',
  figures: 'tal tallet tallene beregning beregningen beregningerne skøn skønnet overslag overslaget antallet',
  demonstratives: 'det dette den disse denne',
  contrasts: 'men',
  lateContrasts: 'imidlertid derimod dog',
  contradictions:
    'passer ikke|ikke rigtigt|er forkert|løgn|vrøvl|ikke sandt|helt forkert|sludder|er aldrig sket|det er usandt',
  such: 'sådan sådant sådanne',
  anyWords: 'nogen noget nogle',
  nothing: 'ingenting intet',
  ones: 'en et eneste',
  concessions: 'indrømme indrømmer indrømmede erkende erkender erkendte erkendt medgive medgiver medgav',
  dismissals:
    'vrøvl|sludder|løgn|løgne|falsk|falskt|forkert|forkerte|usandt|misvisende|absurd|latterlig|grundløs|grundløse|opspind|overdrevet',
  vindications: 'korrekt korrekte rigtig rigtigt rigtige berettiget lovlig lovligt rimelig rimeligt',
  agreements: 'det passer|det er sandt|det er rigtigt|jeg er enig|vi er enige|hun har ret|han har ret',
  rebuttals: 'slog tilbage|slår tilbage|svarede igen|replicerede',
  questionLabels: 's spørgsmål q',
  answerLabels: 'svar a',
  fromWords: 'fra af',
  passiveBy: 'af',
};

/** How spoken Danish sounds on the page. */
export const danishSpeech: SpeechWords = {
  firstPerson: 'jeg mig min mit mine vi os vores',
  secondPerson: 'du dig din dit dine i jer jeres',
  contractions: '',
  hedges:
    'måske | jeg tror | jeg synes | jeg mener | ligesom | faktisk | virkelig | jo | vel | nok | altså | selvfølgelig | absolut | egentlig | ærligt talt | ganske',
  openings: 'og men så for da nu ja nej jo altså det vi jeg de her ingen alle måske',
  deictics: 'her nu i dag i morgen i går dette det',
  narrative:
    'var havde sagde fortalte kom gik tog gjorde blev begyndte mødte stod sad forlod fik præsenterede holdt',
};
