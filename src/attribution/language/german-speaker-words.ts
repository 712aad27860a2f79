import { feminineForenames, masculineForenames } from './forenames';
import { anyone, grammatical, he, i, it, of, she, they, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { germanReporting } from './german-reporting';
import { untoldWords } from './untold-words';
import { verbForms } from './verb-forms';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  // "sie" is she and they, "ihr" her and their: the words alone do not tell.
  sie: grammatical(she),
  ihr: grammatical(of(she)),
  ihre: grammatical(of(she)),
  ihrer: grammatical(of(she)),
  er: grammatical(he),
  ihn: he,
  ihm: he,
  sein: grammatical(of(he)),
  seine: grammatical(of(he)),
  seiner: grammatical(of(he)),
  es: it,
  ihnen: they,
  man: anyone,
  ich: i,
  mich: i,
  mir: i,
  mein: of(i),
  meine: of(i),
  wir: we,
  uns: we,
  unser: of(we),
  unsere: of(we),
  du: you,
  dich: you,
  dein: of(you),
};

const states = stateTable(`
USA | amerikanisch amerikanische amerikanischen | vereinigte staaten, washington, *das weiße haus, *weißes haus, die amerikaner
Großbritannien | britisch britische britischen | london, *downing street, die briten
Russland | russisch russische russischen | moskau, *kreml, *der kreml, die russen
Ukraine | ukrainisch ukrainische ukrainischen | kiew, die ukrainer
China | chinesisch chinesische chinesischen | peking, die chinesen
Frankreich | französisch französische französischen | paris, *élysée, die franzosen
Deutschland | deutsch deutsche deutschen | berlin, die bundesregierung, die deutschen
Österreich | österreichisch österreichische österreichischen | wien, die österreicher
Schweiz | schweizerisch schweizer | bern, die schweizer
Schweden | schwedisch schwedische schwedischen | stockholm, die schweden
Norwegen | norwegisch norwegische norwegischen | oslo, die norweger
Dänemark | dänisch dänische dänischen | kopenhagen, die dänen
Spanien | spanisch spanische spanischen | madrid, die spanier
Polen | polnisch polnische polnischen | warschau, die polen
Türkei | türkisch türkische türkischen | ankara, die türken
Israel | israelisch israelische israelischen | jerusalem, die israelis
Iran | iranisch iranische iranischen | teheran, die iraner
EU | europäisch europäische europäischen | brüssel, europäische union
`);

/** German words that turn mentions into parties. */
export const germanSpeakerWords: SpeakerWords = {
  ...untoldWords,
  nounsInCapitals: true,
  statementEnds: ['angaben', '-informationen'],
  ageWords: ['jahre'],
  pronouns,
  partitives: wordList(
    'einer eine eines andere anderer beide einige manche viele alle mehrere zwei drei erste letzte keiner',
  ),
  bodyArticles: { die: 'f', eine: 'f' },
  definiteArticles: wordList('der die das dem den des dieser diese dieses'),
  pointingArticles: wordList('dieser diese dieses'),
  indefiniteArticles: wordList('ein eine einen einem einer eines'),
  quantifiers: wordList(
    'zwei drei vier fünf sechs sieben acht neun zehn mehrere viele einige alle beide jeder jede hundert tausend dutzende',
  ),
  boundaries: wordList(`wie
    und aber oder sondern ohne sowie so denn ob deshalb weil während wenn wo dass als auch nur nicht nie jetzt dann seit schon noch hier heute
    gestern morgen sehr ganz vielleicht ist sind war waren sein wird werden wurde wurden hat haben hatte hatten soll sollen sollte kann können konnte
    will wollen wollte muss müssen darf dürfen sagt sagte sagten erzählt erzählte meint meinte schreibt schrieb erklärt erklärte antwortet
    antwortete fragt fragte behauptet behauptete glaubt nennt nannte bestreitet bestätigt bestätigte verspricht versprach fordert
    forderte warnt warnte zeigt zeigte geht ging kommt kam nimmt nahm gibt gab sieht sah steht stand sitzt saß verlässt verließ leitet
    leitete berichten berichtet teilte teilt baut ich du er sie wir sich`),
  sayingVerbs: verbForms(germanReporting),
  prepositions:
    wordList(`in im an am auf für mit zu zum zur von vom über unter nach vor bei beim gegen durch ohne aus zwischen um hinter
    neben trotz wegen laut gemäß`),
  relativePronouns: wordList('denen deren dessen welche welcher'),
  affiliationPrepositions: wordList('der des von vom bei beim an am für im in aus'),
  of: 'von',
  courtesyTitles: { herr: 'm', herrn: 'm', frau: 'f', dr: '', prof: '', doktor: '' },
  particles: wordList('von zu van de la der den du ten'),
  roleNouns: wordList(`
    abgeordneter abgeordnete aktivist aktivistin analyst analystin anwalt anwältin architekt architektin arzt ärztin autor autorin bauer bäuerin
    beamter beamtin biologe biologin bischof bischöfin bürgermeister bürgermeisterin chef chefin direktor direktorin experte expertin
    fischer forscher forscherin fraktionschef fraktionschefin generalsekretär generalsekretärin geologe geologin geschäftsführer
    geschäftsführerin gewerkschafter gewerkschafterin hafenmeister hafenmeisterin historiker historikerin ingenieur ingenieurin
    intendant intendantin jurist juristin kanzler kanzlerin kapitän kapitänin klimaforscher klimaforscherin koch köchin kommissar kommissarin
    künstler künstlerin landrat landrätin lehrer lehrerin leiter leiterin minister ministerin ministerpräsident ministerpräsidentin musiker
    musikerin nachbar nachbarin oberbürgermeister oberbürgermeisterin pastor pastorin pfarrer pfarrerin politiker politikerin polizist
    polizistin präsident präsidentin pressesprecher pressesprecherin professor professorin psychologe psychologin redakteur redakteurin
    regisseur regisseurin rektor rektorin rentner rentnerin richter richterin schauspieler schauspielerin schriftsteller schriftstellerin
    schulleiter schulleiterin sekretär sekretärin soldat soldatin spieler spielerin sprecher sprecherin staatsanwalt staatsanwältin
    staatssekretär staatssekretärin stadtrat stadträtin student studentin torwart trainer trainerin unternehmer unternehmerin
    berater beraterin gutachter gutachterin mitarbeiter mitarbeiterin pfleger pflegerin krankenschwester gärtner gärtnerin bäcker bäckerin mieter mieterin
    verkehrsminister verkehrsministerin außenminister außenministerin finanzminister finanzministerin vorsitzender vorsitzende
    hebamme feuerwehrmann feuerwehrfrau landwirt landwirtin mediziner medizinerin gemeinderat gemeinderätin kämmerer kämmerin hausarzt hausärztin kapitän angeklagter angeklagte
    vorstand vorstandschef wirt wirtin wissenschaftler wissenschaftlerin ökonom ökonomin zeuge zeugin besitzer besitzerin inhaber inhaberin
    eigner eignerin eigentümer eigentümerin betreiberin verteidiger verteidigerin kassenwart kassenwartin schatzmeister schatzmeisterin geschädigte ermittlerin
    staatssekretär staatssekretärin verleger verlegerin winzer winzerin förster försterin hausmeister hausmeisterin imker imkerin tierärztin tierarzt zahnarzt
    reeder reederin werftchef wehrführer wehrführerin ortsvorsteher ortsvorsteherin amtsleiter amtsleiterin dezernent dezernentin dramaturg dramaturgin
    kurator kuratorin dirigent dirigentin bundestrainer verwalter verwalterin beauftragter beauftragte kriminalbeamter kriminalbeamtin ministerialrat
    gerichtssprecher gerichtssprecherin polizeichef polizeichefin einsatzleiter einsatzleiterin betriebsrat betriebsrätin schöffe schöffin`),
  hypernyms: {
    mediziner: wordList('arzt hausarzt chefarzt klinikchef klinikdirektor professor'),
    medizinerin: wordList('ärztin hausärztin chefärztin klinikchefin klinikdirektorin professorin'),
    jurist: wordList('anwalt richter staatsanwalt rechtsanwalt'),
    juristin: wordList('anwältin richterin staatsanwältin rechtsanwältin'),
    wissenschaftler: wordList('biologe geologe historiker psychologe klimaforscher forscher ökonom'),
    wissenschaftlerin: wordList('biologin historikerin psychologin klimaforscherin forscherin ökonomin'),
    forscher: wordList('biologe geologe klimaforscher wissenschaftler'),
    forscherin: wordList('biologin klimaforscherin wissenschaftlerin'),
    pädagoge: wordList('lehrer schulleiter'),
    pädagogin: wordList('lehrerin schulleiterin'),
  },
  surnameNouns: wordList('koch bauer richter fischer bäcker gärtner wirt schäfer jäger förster kaiser vogt'),
  feminineNouns: wordList('frau mutter tochter schwester ehefrau witwe mädchen dame tante nichte großmutter'),
  masculineNouns: wordList('mann vater sohn bruder ehemann witwer junge herr onkel neffe großvater'),
  kinNouns: wordList(
    'mutter vater sohn tochter bruder schwester ehemann ehefrau frau mann witwe witwer cousin cousine onkel tante nachbar nachbarin freund freundin kollege kollegin',
  ),
  kinPairs: [
    [wordList('mutter vater'), wordList('sohn tochter')],
    [wordList('bruder schwester')],
    [wordList('ehemann ehefrau frau mann witwe witwer')],
    [wordList('cousin cousine')],
    [wordList('nachbar nachbarin')],
  ],
  spokesNouns: wordList('sprecher sprecherin pressesprecher pressesprecherin'),
  roleEndings: wordList(
    'er erin ist istin loge login leiter leiterin chef chefin minister ministerin direktor direktorin wirt anwalt anwältin',
  ),
  compoundOffices: wordList(
    'abgeordneter abgeordnete abgeordneten politiker politikerin kandidat kandidatin stadtrat stadträtin gemeinderat gemeinderätin manager managerin geschäftsführer geschäftsführerin trainer trainerin kapitän gewerkschafter',
  ),
  fieldLetters: wordList('it pr tv us eu un uno vip ki hr ex vize co'),
  compoundRoles: wordList(
    'chef chefin minister ministerin direktor direktorin sprecher sprecherin leiter leiterin sekretär sekretärin präsident präsidentin vorsitzender vorsitzende vorsitzenden trainer trainerin forscher forscherin kommissar kommissarin anwalt anwältin arzt ärztin fahrer fahrerin zeuge zeugin lehrer lehrerin besitzer besitzerin beamter beamtin vertreter vertreterin experte expertin wissenschaftler händler arbeiter pfleger helfer spieler schützer aktivist aktivistin ingenieur ingenieurin ökonom ökonomin inhaber mieter besucher teilnehmer anwohner abgeordneter abgeordnete betreuer berater mediziner führer manager kandidat kandidatin meisterin bewohner nerin lerin terin kerin gerin herin serin derin zerin ologin ologe',
  ),
  roleModifiers: wordList(
    'stellvertretender stellvertretende ehemaliger ehemalige frühere früherer damalige damaliger zuständige zuständiger leitende leitender amtierende neue neuer',
  ),
  careerWords: wordList('pensionierte pensionierter langjährige langjähriger'),
  formerly: wordList('ehemaliger ehemalige ehemaligen frühere früherer früheren damalige ex'),
  former: 'ehemalig',
  organisationNouns: wordList(`
    amt bank behörde betrieb bundesamt bundesregierung bundestag bündnis fabrik firma fonds fraktion gemeinde gericht gesellschaft gewerkschaft
    institut klinik kommission konzern kreis krankenhaus landkreis landesamt magistrat ministerium museum oberlandesgericht opposition
    organisation partei polizei rat rathaus redaktion regierung schule senat staatsanwaltschaft stadt stadtrat stadtverwaltung stiftung team theater
    universität unternehmen verband verein verlag vorstand werft zeitung betreiber träger hersteller anbieter zulieferer mieterbund feuerwehr hafenbehörde mannschaft küstenwache`),
  organisationEndings: wordList(
    'gmbh ag kg se bank bund verband universität institut ministerium partei zeitung kurier anzeiger blatt post gruppe stiftung verein werke fc sv',
  ),
  documentNouns: wordList(`
    bericht gutachten studie umfrage untersuchung brief schreiben dokument protokoll vermerk artikel gesetz urteil beschluss statistik
    erhebung pressemitteilung mitteilung schild prognose analyse erklärung auswertung papier entwurf positionspapier strategiepapier anklage anklageschrift antrag stellungnahme vertrag`),
  ageNouns: ['jährige'],
  personNouns: wordList(
    'person mensch mann frau junge mädchen kind zeuge zeugin quelle mitarbeiter mitarbeiterin anwohner anwohnerin augenzeuge augenzeugin autofahrer autofahrerin passant passantin jugendlicher besucher besucherin tourist touristin',
  ),
  groupNouns: wordList(`
    anwohner anwohnerinnen bewohner bürger kritiker experten forscher eltern schüler lehrer patienten mitarbeiter beschäftigte wähler nachbarn
    zeugen quellen ärzte politiker demonstranten fans anhänger fischer bauern ökonomen analysten jugendliche leute menschen studenten
    studierende arbeiter behörden ermittler insider gegner befürworter fachleute pendler händler angehörige opfer umweltschützer naturschützer
    tierschützer veranstalter organisatoren landwirte urlauber touristen gäste kunden abgeordnete augenzeugen besucher spaziergänger pflegekräfte`),
  workVerbs: [
    { forms: ['leitet', 'hat geleitet', 'leitete'], role: 'leiter' },
    { forms: ['arbeitet bei', 'arbeitet für'], role: null },
    { forms: ['wohnt in', 'lebt in'], role: 'anwohner' },
  ],
  copulas: wordList('ist war wurde bleibt'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember weihnachten ostern jahr jahre jahren monate monaten wochen tagen',
  ),
  reporter: 'der Reporter',
  pluralEndings: [
    ['innen', 'in'],
    ['en', ''],
    ['n', ''],
  ],
  smallNumbers: wordList('ein eine einer zwei drei vier fünf sechs 2 3 4 5 6'),
  idleModifiers: wordList('eigene eigenen selbe neue neuen jüngste ehemalige ehemaligen'),
  placePrepositions: wordList('in bei nahe an'),
  possessiveEnding: 's ',
  by: 'von',
  wholePartitives: wordList('beide alle mehrere viele einige keiner'),
  fewPartitives: wordList('einige mehrere'),
  pairPartitives: ['beide'],
  genericOrganisations: wordList(
    'unternehmen firma konzern klub club verein mannschaft partei bank organisation zeitung stiftung gesellschaft',
  ),
  kindsOfBodies: {
    behörde: wordList(
      'amt behörde ministerium präsidium direktion polizei staatsanwaltschaft agentur aufsicht verwaltung landkreis stadt gemeinde rathaus',
    ),
  },
  plainOrganisations: wordList(
    'unternehmen firma konzern organisation gesellschaft verein klub club mannschaft team partei behörde',
  ),
  companyNouns: wordList('unternehmen firma konzern betrieb hersteller gesellschaft'),
  unlikeFirms: wordList(
    'ministerium amt behörde regierung polizei gericht partei gewerkschaft verband verein kommission rat landtag bundestag universität kirche staatsanwaltschaft feuerwehr stadt gemeinde kreis',
  ),
  bodyOpenings: wordList(
    'stiftung gewerkschaft partei verein verband bürgerinitiative initiative bündnis firma universität hochschule klinik institut magazin radio landkreis',
  ),
  mediaEndings: wordList(
    'post zeitung nachrichten kurier anzeiger rundschau tageblatt blatt spiegel bote dpa afp rundfunk fernsehen',
  ),
  mediaNouns: wordList('zeitung magazin blatt sender'),
  firmNounEnds: wordList(
    'hersteller autobauer maschinenbauer zulieferer konzern versorger versicherer anbieter betreiber händler dienstleister entwickler discounter reederei airline kette',
  ),
  genitive: 's',
  genitiveArticles: ['des', 'eines'],
  genitiveEndings: ['es', 's'],
  uninflectedEnds: wordList('ss us as is os hans jens lars'),
  sideNouns: wordList('seite regierung'),
  placeEndings: wordList('straße platz park brücke see fluss hafen bahnhof kirche schloss insel berg allee'),
  leaderNouns: wordList(
    'chef chefin direktor direktorin vorsitzender vorsitzende leiter leiterin präsident präsidentin',
  ),
  personalRelatives: [],
  corporateEndings: wordList('ag gmbh se kg bank gruppe'),
  holderPrepositions: wordList('von bei der des vom beim'),
  adjectiveEndings: wordList('ig isch lich te ter ende'),
  ownWords: wordList('eigene eigenen'),
  resident: 'Anwohner',
  nobody: ['niemand'],
  rankNouns: wordList('professor doktor oberst general'),
  officeNouns: wordList('minister ministerin'),
  chairNouns: wordList('vorsitzender vorsitzende'),
  conjunctions: wordList('und'),
  infinitive: 'zu',
  textVerbs: wordList('lautet lautete'),
  paperVerbs: wordList('zeigt zeigte'),
  seenParticiples: wordList('eingesehen gelesen geprüft'),
  teamNouns: wordList('kapitän trainer torwart stürmer'),
  makingParticiples: wordList(
    'verfasst geschrieben erstellt durchgeführt beauftragt veröffentlicht unterzeichnet',
  ),
  placeNouns: wordList('stadt dorf gemeinde'),
  interviewer: 'Interviewer',
  questionLabels: wordList('q frage'),
  answerLabels: wordList('a antwort'),
};
