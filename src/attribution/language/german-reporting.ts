import type { ReportingWords, SpeechWords } from './reporting-words';

/** How German reports speech. */
export const germanReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qctwod',
      weight: 0.95,
      forms:
        'sagen sagt sagte sagten gesagt | erzählen erzählt erzählte erzählten | schreiben schreibt schrieb schrieben geschrieben',
    },
    {
      class: 'say',
      frames: 'qctw',
      weight: 0.85,
      forms: `erklären erklärt erklärte erklärten | berichten berichtet berichtete berichteten | antworten antwortet antwortete antworteten
        | entgegnen entgegnet entgegnete | erwidern erwidert erwiderte | meinen meint meinte meinten gemeint
        | betonen betont betonte betonten | unterstreichen unterstreicht unterstrich | hinzufügen | ergänzen ergänzt ergänzte
        | mitteilen | teilt teilte teilten | kündigt kündigte kündigten | teilt mit | teilte mit | teilten mit | mitgeteilt | äußern äußert äußerte geäußert | feststellen | stellt fest | stellte fest
        | argumentieren argumentiert argumentierte argumentierten | bemerken bemerkt bemerkte | melden meldet meldete meldeten gemeldet
        | verkünden verkündet verkündete | ankündigen | kündigt an | kündigte an | angekündigt | aussagen | sagte aus | verraten verrät verriet
        | kommentieren kommentiert kommentierte | versichern versichert versicherte | beteuern beteuert beteuerte
        | klagen klagt klagte | scherzen scherzt scherzte | fordern fordert forderte forderten | vorschlagen | schlägt vor | schlug vor
        | hinweisen | weist hin | wies hin | erinnern erinnert erinnerte | finden findet fand | twittern twittert twitterte | lauten lautet lautete
        | räumt ein | räumte ein | fügt hinzu | fügte hinzu | gibt an | gab an | gaben an | angegeben`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `rufen ruft rief riefen | schreien schreit schrie | flüstern flüstert flüsterte | seufzen seufzt seufzte | lachen lacht lachte
        | beginnen beginnt begann | murmeln murmelt murmelte | schimpfen schimpft schimpfte`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'fragen fragt fragte fragten gefragt | will wollte wollten wollen + wissen',
    },
    {
      class: 'say',
      frames: 'qw',
      weight: 0.75,
      forms: 'schildern schildert schilderte schilderten geschildert',
    },
    {
      class: 'silence',
      frames: 'w',
      weight: 0.8,
      forms: 'lässt offen | ließ offen | lassen offen | ließen offen | offengelassen | beziffern',
    },
    { class: 'claim', frames: 'qctwi', weight: 0.9, forms: 'behaupten behauptet behauptete behaupteten' },
    {
      class: 'deny',
      frames: 'qctoi',
      weight: 0.9,
      forms: `bestreiten bestreitet bestritt bestritten | dementieren dementiert dementierte dementierten | leugnen leugnet leugnete
        | widersprechen widerspricht widersprach widersprachen widersprochen | verneinen verneint verneinte`,
    },
    {
      class: 'deny',
      frames: 'oa',
      weight: 0.75,
      forms:
        'zurückweisen | weist zurück | wies zurück | weisen zurück | wiesen zurück | zurückgewiesen | ablehnen | lehnt ab | lehnte ab | lehnen ab | lehnten ab | abgelehnt',
    },
    {
      class: 'confirm',
      frames: 'qcto',
      weight: 0.85,
      forms:
        'bestätigen bestätigt bestätigte bestätigten | einräumen | eingeräumt | zugeben | gibt zu | gab zu | zugegeben | gestehen gesteht gestand | zustimmen | stimmt zu | stimmte zu',
    },
    {
      class: 'warn',
      frames: 'qcto',
      weight: 0.85,
      forms:
        'warnen warnt warnte warnten gewarnt | mahnen mahnt mahnte mahnten | prognostizieren prognostiziert prognostizierte | schätzen schätzt schätzte',
    },
    {
      class: 'promise',
      frames: 'qctio',
      weight: 0.85,
      forms:
        'versprechen verspricht versprach versprachen versprochen | garantieren garantiert garantierte | drohen droht drohte drohten gedroht | zusichern | sicherte zu',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms:
        'fordern fordert forderte forderten gefordert | verlangen verlangt verlangte verlangten | auffordern | appellieren appelliert appellierte | bitten bittet bat gebeten',
    },
    {
      class: 'think',
      frames: 'qct',
      weight: 0.8,
      forms:
        'glauben glaubt glaubte geglaubt | denken denkt dachte | hoffen hofft hoffte hofften | fürchten fürchtet fürchtete fürchteten | befürchten befürchtet befürchtete befürchteten | vermuten vermutet vermutete vermuteten | bezweifeln bezweifelt bezweifelte | zweifeln zweifelt',
    },
    { class: 'think', frames: 'io', weight: 0.6, forms: 'wollen will wollte wollten' },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms:
        'zeigen zeigt zeigte zeigten gezeigt | geht hervor | ging hervor | gehen hervor | gingen hervor | belegen belegt belegte | ergeben ergibt ergab | beweisen beweist bewies',
    },
    {
      class: 'order',
      frames: 'e',
      weight: 0.8,
      prepositions: 'zu zum zur',
      forms: 'ruft auf | rief auf | rufen auf | riefen auf | aufgerufen',
    },
    { class: 'call', frames: 'p', weight: 0.85, forms: 'nennen nennt nannte nannten genannt' },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'bezeichnen bezeichnet bezeichnete bezeichneten | beschreiben beschreibt beschrieb | verurteilen verurteilt verurteilte | werten wertet wertete | sehen sieht sah',
    },
    {
      class: 'blame',
      frames: 'cf',
      weight: 0.85,
      forms:
        'vorwerfen | wirft vor | warf vor | werfen vor | warfen vor | vorgeworfen | beschuldigen beschuldigt beschuldigte beschuldigten',
    },
    {
      class: 'blame',
      frames: 'qcto',
      weight: 0.75,
      forms:
        'kritisieren kritisiert kritisierte kritisierten | rügen rügt rügte rügten gerügt | bemängeln bemängelt bemängelte bemängelten | beanstanden beanstandet beanstandete beanstandeten',
    },
    {
      class: 'say',
      frames: 'qcto',
      weight: 0.7,
      forms:
        'begrüßen begrüßt begrüßte begrüßten | loben lobt lobte lobten gelobt | verteidigen verteidigt verteidigte verteidigten | bedauern bedauert bedauerte bedauerten | beklagen beklagt beklagte beklagten | befürworten befürwortet befürwortete befürworteten | betonen betont betonte betonten',
    },
    {
      class: 'blame',
      frames: 'o',
      weight: 0.7,
      forms: 'verurteilen verurteilt verurteilte verurteilten',
    },
    { class: 'say', frames: 'i', weight: 0.7, forms: 'ablehnen | weigern weigert weigerte' },
    {
      class: 'say',
      frames: 'v',
      weight: 0.75,
      prepositions: 'über',
      forms:
        'klagen klagt klagte klagten geklagt | beschweren beschwert beschwerte beschwerten | beklagen beklagt beklagte beklagten',
    },
    {
      class: 'warn',
      frames: 'v',
      weight: 0.85,
      prepositions: 'vor',
      forms: 'warnen warnt warnte warnten gewarnt',
    },
    {
      class: 'promise',
      frames: 'v',
      weight: 0.8,
      prepositions: 'mit',
      forms: 'drohen droht drohte drohten gedroht',
    },
    {
      class: 'say',
      frames: 'v',
      weight: 0.7,
      prepositions: 'von',
      forms: 'sprechen spricht sprach sprachen gesprochen',
    },
    {
      class: 'order',
      frames: 'v',
      weight: 0.8,
      prepositions: 'für gegen',
      forms:
        'plädieren plädiert plädierte plädierten plädiert | spricht aus | sprach aus | sprachen aus | sprechen aus',
    },
    {
      class: 'think',
      frames: 'v',
      weight: 0.7,
      prepositions: 'an',
      forms: 'glauben glaubt glaubte glaubten geglaubt | zweifeln zweifelt zweifelte zweifelten',
    },
    {
      class: 'think',
      frames: 'v',
      weight: 0.7,
      prepositions: 'auf',
      forms: 'hoffen hofft hoffte hofften gehofft',
    },
    {
      class: 'think',
      frames: 'v',
      weight: 0.7,
      prepositions: 'mit',
      forms: 'rechnen rechnet rechnete rechneten',
    },
    {
      class: 'think',
      frames: 'v',
      weight: 0.75,
      prepositions: 'von',
      forms: 'geht aus | ging aus | gehen aus | gingen aus',
    },
    {
      class: 'think',
      frames: 'e',
      weight: 0.8,
      prepositions: 'für',
      forms: 'halten hält hielt hielten gehalten',
    },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'behauptung behauptungen vorwurf vorwürfe anschuldigung anschuldigungen',
    },
    { class: 'warn', weight: 0.8, forms: 'warnung warnungen' },
    { class: 'deny', weight: 0.8, forms: 'dementi' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'aussage aussagen äußerung äußerungen mitteilung antwort erklärung kommentar',
    },
    { class: 'promise', weight: 0.7, forms: 'versprechen zusage drohung drohungen' },
    { class: 'order', weight: 0.7, forms: 'forderung forderungen aufforderung appell' },
    { class: 'think', weight: 0.6, forms: 'meinung ansicht einschätzung auffassung' },
  ],
  adjectives: 'sicher überzeugt skeptisch zuversichtlich besorgt optimistisch pessimistisch enttäuscht',
  accordingTo:
    'laut | nach angaben | nach angaben von | nach aussage | nach aussage von | nach auskunft | nach einschätzung | nach ansicht | gemäß | nach den worten | nach darstellung | nach informationen | nach erkenntnissen | unter berufung auf',
  statementEnds: 'angaben berichten informationen erkenntnissen',
  statementPrepositions: 'nach',
  ownAccounts:
    'nach eigenen angaben | nach eigener aussage | nach eigenen worten | nach eigener darstellung | eigenen angaben zufolge | laut eigenen angaben',
  impersonals: 'heißt es | hieß es | heiße es | verlautete | verlautet | war zu hören | hat es geheißen',
  impersonalOpenings: 'es heißt | es hieß',
  originWords: 'aus in im bei beim von vom seitens vonseiten',
  placePrepositions: 'in',
  circleEndings: 'kreisen',
  backAdverbs: 'darin dort hierin dazu weiter ferner zudem außerdem',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  inViewOf: 'für | nach ansicht | nach einschätzung',
  hearsayAdverbs: 'angeblich',
  hearsayPhrases: 'dem vernehmen nach',
  hearsayFrames: 'soll haben | sollen haben | soll worden | sollen worden',
  participleEndings: '',
  madeEndings: 't en',
  subjunctive: `sei seien habe habest werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe lasse bringe halte
    sehe nehme wisse liege führe mache brauche lebe trage finde prüfe arbeite bedeute zeige gelte handle verfüge
    verstehe denke glaube rechne hoffe plane leide bestehe ändere antworte baue bediene beginne behalte behindere
    bekomme belaste bereite beruhe beschädige besitze betrage betreffe bewege bezahle beziehe biete blockiere
    breche dauere diene diskutiere drehe drohe dränge eigne enthalte entscheide entspreche entstehe erfülle ergebe
    erhalte erhöhe erinnere erkläre erlaube erleide ermögliche eröffne erreiche erscheine erwarte existiere fahre
    falle fehle fliege fließe folge fordere fühle funktioniere fürchte füge gefährde gehöre gelinge genüge
    geschehe gewinne greife handele hänge helfe herrsche ignoriere informiere interessiere kämpfe kaufe kenne
    klappe kläre klinge kontrolliere konzentriere kooperiere koste kümmere laufe lehne leiste lerne leugne liefere
    lüge mangele mangle melde missbrauche nenne nutze öffne passe pflege produziere profitiere reagiere
    rechtfertige regiere respektiere rette riskiere sage schaffe scheine schicke schlafe schließe schreibe schulde
    schütze schweige setze sinke sitze sorge spare sperre spiele spreche stamme stecke steige stelle sterbe stimme
    störe stoße stürze stütze suche teile töte treffe trenne trete tue übernehme überprüfe überschreite umfasse
    unterliege unterschätze unterstütze untersuche verbiete verbrauche verdiene verdränge verfolge vergehe
    vergesse verhalte verhandele verhandle verhindere verkaufe verkenne verlange verlängere verlasse verlaufe
    verletze verliere vermeide vernachlässige verschärfe verschweige verspreche verstecke verstoße vertraue
    vertrete verursache verweigere verwende verzichte wachse wähle warte wehre weigere wende werfe widerspreche
    wirke wohne wünsche zahle zähle zerstöre ziehe zögere zwinge schiebe`,
  subjunctivePlurals: 'hätten wären würden müssten könnten dürften',
  accordingToAfter: 'zufolge',
  tags: 'so',
  inciseInMarks: false,
  dropsSubject: false,
  invertsFreely: true,
  nounsInCapitals: true,
  verbsLast: true,
  asWords: 'wie',
  genitiveArticles: 'des der eines einer',
  obliques: 'dem den diesem diesen einem einen',
  that: 'dass daß',
  wh: 'ob wie was warum wann wo wer wen wem welche welcher welches',
  causatives: 'lässt ließ lassen ließen',
  mustWords: 'muss musste müssen mussten',
  canWords: 'kann konnte können konnten',
  infinitive: 'zu',
  as: 'als',
  negations: 'nicht nie niemals weder kaum nichts kein keine keinen',
  nobody: 'niemand keiner keine kein',
  be: 'ist sind war waren sein gewesen wird werden wurde wurden worden',
  have: 'hat haben hatte hatten habe gehabt',
  do: '',
  future: 'wird werden',
  conditional: 'würde würden könnte könnten kann können dürfte möchte möchten sollte sollten muss müssen',
  refusals: 'wollte wollten will weigert weigerte lehnt lehnte',
  adverbs: `auch später noch jetzt dann wieder seitdem nur bereits schon immer oft allerdings zugleich früher kürzlich selbst zudem
    außerdem dabei damals danach dort daraufhin dazu anschließend gleichzeitig dennoch trotzdem nun daher deshalb deswegen bislang bisher zuvor vorher derweil unterdessen inzwischen mittlerweile zunächst schließlich zuerst zuletzt wiederholt mehrfach offen deutlich klar entschieden kategorisch weiter`,
  degreeAdverbs: 'so sehr',
  particles: 'hervor mit an aus zu ein fest hin vor ab zurück hinzu auf offen',
  coordinators: 'und aber oder sondern sowie',
  causes: 'weil denn',
  subordinators: 'weil während wenn seit bevor obwohl damit sodass bis nachdem als indem da falls',
  relatives: 'der die das dem den denen deren dessen welche welcher welches wo wonach',
  prepositions: `in im an am auf für mit zu zum zur von vom über unter nach vor bei beim gegen durch ohne aus zwischen seit um hinter
    neben trotz wegen während laut ins ans gemäß`,
  ofWords: 'des',
  locatives: 'in',
  nounPrepositions: 'in im an am auf für von vom bei beim zu zur aus mit der des',
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses jener jene sein seine seiner ihr ihre ihrer
    unser unsere mein meine zwei drei vier fünf sechs sieben acht neun zehn mehrere einige viele alle beide jeder jede jedes kein keine`,
  subjectPronouns: 'er sie es wir ich du ihr man jemand niemand alle beide viele mehrere andere einige wer',
  objectPronouns: 'mich dich ihn uns euch mir dir ihm',
  speakerPronouns: 'ich wir du ihr sie mich uns mein unser',
  interviewers: 'reporter reporterin journalist journalistin moderator moderatorin',
  speakerSubjects: 'ich wir',
  addressed: 'du dich dir dein deine',
  personPronouns: 'er sie',
  possessives: 'sein seine seiner ihr ihre ihrer unser unsere mein meine dein deine euer eure',
  scareBefore:
    'sogenannte | sogenannten | sogenannter | sogenanntes | so genannte | so genannten | genannt | mit dem titel | das wort | der begriff | unter dem namen | namens | sog.',
  headlineLabels: 'analyse | kommentar | interview | live | video | update | exklusiv',
  titleBefore:
    'film buch roman lied song album stück serie musical oper gedicht hauptrolle rolle schiff boot sendung podcast ausstellung artikel hauptrolle in',
  timeWords: 'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen abend nachts',
  timeUnits:
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten',
  finiteVerbs:
    'geht ging kommt kam nimmt nahm macht machte gibt gab sieht sah weiß wusste führt führte leitet leitete gewinnt gewann verliert verlor steht stand sitzt saß liegt lag heißt hieß wohnt wohnte hält hielt bekommt bekam beginnt begann verlässt verließ steigt stieg sinkt sank scheint schien braucht spielt spielte baut baute kostet kostete dauert dauerte soll kann darf muss stinkt tropft fehlt lebt lebte arbeitet arbeitete',
  finiteEndings: 'te ten',
  wishes: 'will wollte wollten soll sollte kann konnte muss musste möchte darf mag',
  documents:
    'bericht gutachten studie umfrage untersuchung brief schreiben dokument protokoll vermerk artikel urteil beschluss statistik erhebung pressemitteilung zahlen schild prognose auswertung papier entwurf anklage anklageschrift antrag mail e-mail erklärung mitteilung stellungnahme antwort schreiben positionspapier konzept vertrag vereinbarung',
  oppositions: 'ein anderes bild|eine andere version',
  charges:
    'vorwurf vorwürfe vorwürfen kritik behauptung behauptungen anschuldigung anschuldigungen darstellung argument argumente version erklärung beschreibung schilderung gerücht gerüchte einwand bericht berichte verdacht verdächtigungen unterstellung unterstellungen',
  figures: 'zahl zahlen ziffer schätzung schätzungen berechnung berechnungen rechnung summe anzahl',
  demonstratives: 'das dies diese dieser diesen dem',
  contrasts: 'aber doch jedoch allerdings',
  lateContrasts: 'jedoch allerdings hingegen dagegen',
  contradictions:
    'stimmt nicht|nicht wahr|ist falsch|lüge|unsinn|nicht richtig|nie passiert|quatsch|trifft nicht zu|völlig falsch',
  such: 'solche solchen solcher solches derartige derartigen',
  anyWords: 'irgendein irgendeine irgendeinen',
  nothing: 'nichts',
  ones: 'ein eine einen einziger einzige',
  concessions: 'einräumen räumt räumte eingeräumt zugeben gibt gab zugegeben gestehen gesteht gestand',
  dismissals:
    'unsinn|lüge|lügen|falsch|falsche|unwahr|quatsch|absurd|irreführend|lächerlich|haltlos|unbegründet|erfunden|erfindung|übertrieben|fälschung',
  vindications: 'korrekt richtig gerechtfertigt rechtmäßig rechtens fair zulässig',
  agreements: 'das stimmt|das ist wahr|das ist richtig|ich stimme zu|sie hat recht|er hat recht|genau so',
  rebuttals: 'konterte|kontert|schoss zurück|schlug zurück|hielt dagegen|hält dagegen|entgegnete|entgegnet',
  questionLabels: 'f frage q',
  answerLabels: 'a antwort',
  fromWords: 'von aus',
  passiveBy: 'von',
};

/** How spoken German sounds on the page. */
export const germanSpeech: SpeechWords = {
  firstPerson: 'ich mich mir mein meine meinen wir uns unser unsere',
  secondPerson: 'du dich dir dein deine ihr euch euer',
  contractions: "'s 'n",
  hedges:
    'vielleicht | ich glaube | ich denke | ich finde | ich meine | halt | eben | ja | wohl | natürlich | wirklich | eigentlich | ehrlich gesagt | irgendwie | ziemlich',
  openings: 'und aber also dann jetzt ja nein na das da wir ich die hier keiner alle vielleicht',
  deictics: 'hier jetzt heute morgen gestern das dies diese',
  narrative: 'war hatte sagte erzählte kam ging nahm machte wurde begann traf stand saß verließ bekam hielt',
};
