import { verbsInEr } from './french-verbs';
import type { ReportingWords, SpeechWords } from './reporting-words';

/** How French reports speech. */
export const frenchReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qtwodir',
      weight: 0.95,
      forms: `dire dit dis disent disait disaient dirent disant dira diront | ${verbsInEr('déclarer')}
        | écrire écrit écrivent écrivait écrivaient écrivit écrivant écrira`,
    },
    {
      class: 'say',
      frames: 'qtwir',
      weight: 0.85,
      forms: `${verbsInEr(`affirmer assurer expliquer ajouter préciser indiquer souligner rappeler raconter estimer juger noter constater
        annoncer confier témoigner observer insister commenter rapporter résumer regretter déplorer plaisanter marteler lâcher relever proposer
        révéler argumenter considérer trouver signaler relater énoncer clamer proclamer professer arguer détailler rectifier nuancer attester
        certifier remarquer avancer plaider rétorquer répliquer riposter suggérer mentionner exposer spécifier insinuer objecter
        opposer motiver ironiser développer analyser décrypter notifier informer tempérer relativiser minimiser confesser divulguer
        étayer narrer`)}
        | répondre répond répondent répondait répondaient répondu répondit répondirent répondant
        | soutenir soutient soutiennent soutenait soutenaient soutenu soutint soutenant
        | poursuivre poursuit poursuivent poursuivait poursuivi poursuivant | conclure conclut concluent concluait conclu concluant
        | reprendre reprend reprennent reprenait reprit repris reprenant | renchérir renchérit renchérissent renchéri
        | décrire décrit décrivent décrivait | maintenir maintient maintiennent maintenait maintenu maintint
        | convenir convient conviennent convenait convenu convint | souvenir souvient souviennent souvenait souvenu
        | faire fait font faisait faisaient fit firent faisant + savoir | faire fait font faisait fit + valoir | faire fait font faisait fit + observer
        | faire fait font faisait fit + remarquer | laisser laisse laissent laissait laissé + entendre | donner donne donnent donnait donné + à entendre`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `${verbsInEr(`lancer crier exclamer murmurer soupirer glisser écrier commencer indigner inquiéter demander interroger tonner
        fulminer emporter agacer lamenter étonner féliciter insurger désoler amuser enthousiasmer justifier alarmer trancher asséner enchaîner
        balbutier chuchoter hurler gronder grogner râler pester ronchonner rager railler moquer persifler philosopher relancer embrayer
        temporiser rassurer interpeller taquiner maugréer bougonner souffler scander entonner tempêter théoriser prophétiser vanter excuser
        énerver exaspérer attrister émerveiller esclaffer extasier impatienter étrangler récrier offusquer vitupérer résigner consoler
        raisonner fustiger dénoncer évoquer accuser poser balayer décrocher appuyer acquiescer questionner argumenter éclairer
        compléter corriger abréger abonder cingler claironner brocarder défendre réjouir`)}
        | sourire sourit sourient souriait | rire rit rient riait | rugir rugit rugissent | gémir gémit gémissent | réagir réagit réagissent réagissait réagi
        | réjouir réjouit réjouissent réjouissait réjoui | défendre défend défendent défendait défendu défendit
        | plaindre plaint plaignent plaignait plaignit | attendrir attendrit | enorgueillir enorgueillit`,
    },
    {
      class: 'think',
      frames: 'ti',
      weight: 0.7,
      forms: `${verbsInEr('inquiéter étonner féliciter alarmer indigner lamenter')} | réjouir réjouit réjouissent réjouissait réjoui
        | plaindre plaint plaignent plaignait`,
    },
    {
      class: 'think',
      frames: 'vy',
      weight: 0.75,
      prepositions: "de d' du des",
      forms: `${verbsInEr('féliciter inquiéter étonner indigner alarmer lamenter')} | réjouir réjouit réjouissent réjouissait réjoui
        | plaindre plaint plaignent plaignait`,
    },
    {
      class: 'say',
      frames: 'vy',
      weight: 0.75,
      prepositions: 'à au aux',
      forms: verbsInEr('opposer'),
    },
    {
      class: 'order',
      frames: 'v',
      weight: 0.8,
      prepositions: 'à au aux',
      forms: verbsInEr('appeler'),
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: verbsInEr('demander interroger questionner'),
    },
    {
      class: 'claim',
      frames: 'qti',
      weight: 0.9,
      forms: `prétendre prétend prétendent prétendait prétendaient prétendu prétendit prétendant | ${verbsInEr('alléguer')}`,
    },
    {
      class: 'deny',
      frames: 'qtoi',
      weight: 0.9,
      forms: `démentir dément démentent démentait démentaient démenti démentit démentant | ${verbsInEr('nier contester réfuter')}
        | contredire contredit contredisent contredisait`,
    },
    {
      class: 'deny',
      frames: 'oa',
      weight: 0.75,
      forms: `${verbsInEr('rejeter balayer récuser infirmer écarter désavouer')} | exclure exclut excluent excluait exclu`,
    },
    {
      class: 'confirm',
      frames: 'qtoi',
      weight: 0.85,
      forms: `${verbsInEr('confirmer avouer concéder corroborer')} | reconnaître reconnaît reconnaissent reconnaissait reconnu reconnut
        | admettre admet admettent admettait admis admit | convenir convient conviennent convenait convenu`,
    },
    {
      class: 'warn',
      frames: 'qtoi',
      weight: 0.85,
      forms: `prévenir prévient préviennent prévenait prévenu prévint | avertir avertit avertissent avertissait averti
        | ${verbsInEr('alerter redouter anticiper pronostiquer présager')} | prédire prédit prédisent prédisait | prévoir prévoit prévoient prévoyait prévu
        | mettre met mettent mettait mis mit + en garde`,
    },
    {
      class: 'promise',
      frames: 'qtio',
      weight: 0.85,
      forms: `promettre promet promettent promettait promis promit promettant | garantir garantit garantissent garanti | ${verbsInEr('jurer menacer')}`,
    },
    { class: 'promise', frames: 'i', weight: 0.8, forms: verbsInEr('engager') },
    {
      class: 'order',
      frames: 'qtion',
      weight: 0.8,
      forms: `${verbsInEr('exiger réclamer exhorter ordonner sommer recommander conseiller préconiser prôner supplier presser prier inviter')}
        | enjoindre enjoint enjoignent`,
    },
    { class: 'order', frames: 'tin', weight: 0.8, forms: verbsInEr('suggérer proposer') },
    { class: 'order', frames: 'tino', weight: 0.8, forms: verbsInEr('demander') },
    { class: 'order', frames: 'in', weight: 0.8, forms: verbsInEr('appeler encourager inciter') },
    {
      class: 'order',
      frames: 'o',
      weight: 0.75,
      forms: `${verbsInEr('appeler')} + à | ${verbsInEr('plaider militer')} + pour`,
    },
    {
      class: 'think',
      frames: 'qti',
      weight: 0.8,
      forms: `${verbsInEr('penser espérer douter soupçonner imaginer supposer présumer')} | croire croit croient croyait croyaient cru crut
        | craindre craint craignent craignait craignaient`,
    },
    { class: 'think', frames: 'o', weight: 0.7, forms: 'craindre craint craignent craignait craignaient' },
    { class: 'think', frames: 'tw', weight: 0.7, forms: verbsInEr('ignorer souhaiter demander') },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms: `${verbsInEr('montrer révéler démontrer prouver indiquer suggérer confirmer relever stipuler')} | établir établit établissent établi
        | conclure conclut concluent conclu`,
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms: `${verbsInEr('qualifier traiter dénoncer présenter considérer taxer')} | décrire décrit décrivent décrivait`,
    },
    { class: 'call', frames: 'p', weight: 0.8, forms: verbsInEr('juger appeler surnommer estimer') },
    {
      class: 'call',
      frames: 'o',
      weight: 0.6,
      forms: `${verbsInEr('dénoncer annoncer déplorer regretter critiquer saluer fustiger condamner évoquer pointer')}
        | ${verbsInEr('parler')} + de | ${verbsInEr('parler')} + d' | défendre défend défendent défendu`,
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: verbsInEr('accuser reprocher critiquer blâmer soupçonner'),
    },
    { class: 'say', frames: 'r', weight: 0.8, forms: verbsInEr('montrer') },
    {
      class: 'silence',
      frames: 'i',
      weight: 0.7,
      forms: verbsInEr('refuser'),
    },
    {
      class: 'silence',
      frames: 'o',
      weight: 0.7,
      forms: `${verbsInEr('refuser')} + à`,
    },
    {
      class: 'silence',
      frames: 'iz',
      weight: 0.7,
      forms: `${verbsInEr('souhaiter')} | vouloir veut veulent voulait voulaient voulu`,
    },
    {
      class: 'silence',
      frames: 'oz',
      weight: 0.7,
      forms:
        'répondre répond répondent répondait répondu + à | répondre répond répondent répondait répondu + aux | donner donné + suite à | donner donné + suite aux',
    },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'affirmation affirmations allégation allégations accusation accusations',
    },
    { class: 'warn', weight: 0.8, forms: 'avertissement avertissements' },
    { class: 'deny', weight: 0.8, forms: 'démenti démentis' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'déclaration déclarations réponse annonce commentaire commentaires propos',
    },
    { class: 'promise', weight: 0.7, forms: 'promesse promesses menace menaces' },
    { class: 'order', weight: 0.7, forms: 'exigence exigences appel demande' },
    { class: 'think', weight: 0.6, forms: 'avis opinion sentiment' },
  ],
  adjectives:
    'sûr sûre certain certaine convaincu convaincue sceptique confiant confiante inquiet inquiète optimiste pessimiste persuadé persuadée',
  accordingTo:
    "selon | d' après | de l' avis de | aux dires de | aux dires du | aux dires des | aux yeux de | aux yeux du | aux yeux des | à en croire | si l' on en croit | au dire de",
  ownViews:
    "à ses yeux | à son avis | selon ses termes | selon ses mots | selon ses dires | selon ses propos | d' après ses dires",
  statementPrepositions: 'de',
  sourceNouns: 'source sources',
  originWords: 'à au aux dans chez de du auprès',
  placedPronouns: 'on -on -t-on',
  inViewOf: "pour | aux yeux de | de l' avis de",
  hearsayAdverbs: 'prétendument',
  hearsayPhrases: 'il semblerait que',
  hearsayFrames: `aurait * | auraient * | serait * | seraient * | ${['aurait', 'auraient']
    .flatMap((verb) =>
      ['été', 'eu', 'fait', 'mis', 'pris', 'dit', 'vu', 'lu', 'su', 'pu', 'dû', 'bu'].map(
        (participle) => `${verb} ${participle}`,
      ),
    )
    .join(' | ')}`,
  participleEndings: 'é ée és ées i ie is u ue us it ert ort',
  madeEndings: 'é ée és ées it ite its ites t',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: true,
  dropsSubject: false,
  topicLabels: true,
  invertsFreely: true,
  that: "que qu'",
  wh: "si s' comment pourquoi quand où qui quel quelle quels quelles combien",
  infinitive: 'de à',
  as: 'de comme',
  negations: "ne n' pas jamais rien aucun aucune ni guère point",
  nobody: 'personne aucun aucune nul',
  be: 'est sont était étaient être été sera fut furent',
  have: 'a ont avait avaient avoir eu ayant',
  do: '',
  future: 'va vont',
  conditional: 'pourrait pourraient peut peuvent devrait doit doivent voudrait aurait',
  refusals:
    'refuse refusé refusent refusait voulu veut veulent souhaité souhaite souhaitent souhaitait souhaitaient',
  adverbs: `aussi encore déjà ensuite toujours souvent jamais seulement également notamment alors puis enfin d'abord récemment
    clairement fermement publiquement même pourtant toutefois néanmoins plus tard quant aussitôt immédiatement finalement simplement
    également justement vivement`,
  particles: 'à de sur en',
  coordinators: 'et mais ou ni car',
  causes: 'parce car puisque',
  subordinators:
    "parce lorsque lorsqu' quand pendant tandis puisque puisqu' si bien avant après afin comme dès alors",
  parallels: 'alors tandis',
  subjectRelatives: 'qui',
  relatives: "qui que qu' dont où lequel laquelle lesquels",
  prepositions: `à de d' en dans sur pour par avec sans sous vers chez entre contre depuis pendant avant après selon au aux du des
    dès jusque parmi malgré devant derrière lors dans hors outre durant envers auprès face suite`,
  ofWords: "de d' du des",
  locatives: 'à en',
  nounPrepositions: "de d' du des à au aux en pour chez sur",
  determiners: `le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs deux trois
    quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune nul`,
  subjectPronouns:
    "il elle ils elles on je j' nous vous tu ce c' qui certains beaucoup personne tous plusieurs d'autres -il -elle -ils -elles -on -t-il -t-elle -t-on -je -t-ils -t-elles",
  objectPronouns: '',
  speakerPronouns: "je j' nous vous tu me m' mon notre nos votre",
  interviewers: 'reporter journaliste intervieweur animateur animatrice',
  speakerSubjects: "je j' nous",
  addressed: 'tu te toi ton ta tes vous votre vos',
  stressedPronouns: 'lui elle elles eux',
  personPronouns: 'il elle',
  possessives: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  scareBefore:
    "soi-disant | prétendu | prétendue | prétendus | dit | dite | appelé | appelée | surnommé | surnommée | intitulé | intitulée | baptisé | baptisée | le terme | le mot | l'expression",
  headlineLabels: 'analyse | opinion | interview | entretien | portrait | vidéo | direct | exclusif',
  titleBefore:
    'film livre roman chanson album pièce série comédie opéra poème rôle émission podcast exposition article dans le film | joue dans | tableau journal revue bateau navire restaurant',
  timeWords:
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier soir matin prochain dernier",
  dayParts: 'matin matinée midi après-midi soir soirée nuit veille lendemain avant-veille surlendemain',
  timeUnits:
    'heure heures jour jours semaine semaines mois année années an ans minute minutes week-end dernière dernières prochaine prochaines',
  asWords: 'comme',
  backPhrases: "ce que | ce qu' | voilà ce que | voilà ce qu'",
  objectClitics: "l' le la les",
  clitics: "l' le la les lui leur y en me m' te t' nous vous",
  reflexives: "se s'",
  addressees: 'à au aux',
  gerundEndings: 'ant',
  pureParticiples: 'é ée és ées',
  infinitiveEndings: 'er ir dre tre vre ire clure ompre aincre',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  finiteVerbs: `va vont vient viennent vint prend prennent prit fait font fit donne donnent donna voit voient vit sait savent savait savaient
    dirige dirigent dirigeait gagne gagnent perd perdent tient tiennent tenait reste restent restait semble semblent semblait vivent vivait
    joue jouent jouait commence commencent coûte coûtent coûtait dure durent fuit fuient doit doivent peut peuvent veut veulent part partent partit
    refuse refusent arrive arrivent arrivait devient deviennent devint mène mènent sort sortent sortait met mettent mit passe passent
    laisse laissent ouvre ouvrent ferme ferment monte montent baisse baissent tombe tombent avance avancent augmente augmentent existe
    existent concerne concernent touche touchent permet permettent produit produisent reçoit reçoivent travaille travaillent étudie étudient
    soutient cherche cherchent meurt meurent naît court courent paie paient vend vendent achète achètent dépense dépensent souffre souffrent
    respecte respectent fonctionne fonctionnent finit finissent termine terminent continue continuent revient reviennent change changent
    porte portent compte comptent bénéficie bénéficient vaut valent faut pèse pèsent dépend dépendent attend attendent connaît connaissent
    suffit suffisent explose explosent respire respirent habite habitent manque manquent progresse progressent ai suis sommes avons sont
    avez êtes peux pouvons dois devons sais savons veux voulons vais allons`,
  finiteEndings: 'ait aient era eront ira iront dra dront rra rront èrent irent urent',
  wishes: 'veut voulait veulent va vont peut pouvait doit devait souhaite souhaitait tient entend voulu',
  documents:
    'rapport étude enquête sondage lettre document note article jugement décision statistiques communiqué message analyse procès-verbal pancarte banderole prévision bilan chiffres',
  oppositions: 'une autre version|une autre histoire',
  charges:
    'accusation accusations critique critiques argument arguments version explication description affirmation affirmations allégation allégations rumeur rumeurs reproche reproches',
  figures: 'chiffre chiffres nombre nombres estimation estimations calcul calculs total décompte',
  demonstratives: "cela ça ceci cette ces cet ce c'",
  contrasts: 'mais pourtant cependant toutefois or',
  lateContrasts: 'pourtant cependant toutefois',
  contradictions:
    "n'est pas vrai|c'est faux|mensonge|pas exact|n'est pas le cas|totalement faux|n'importe quoi|jamais arrivé|c'est absurde",
  such: 'tel telle tels telles',
  anyWords: 'aucun aucune',
  nothing: 'rien',
  ones: 'un une seul seule',
  concessions:
    'reconnaître reconnaît reconnaissent reconnu admettre admet admettent admis avouer avoue avoué concéder concède concédé',
  dismissals:
    'mensonge|mensonges|faux|fausse|fausses|absurde|absurdes|ridicule|infondé|infondée|infondées|inexact|inexacte|trompeur|trompeuse|erreur|fantaisiste|calomnie|invention|exagéré',
  vindications: 'correct correcte correctes juste justes justifié justifiée justifiées légal légale légales',
  agreements:
    "c'est vrai|c'est exact|je suis d'accord|nous sommes d'accord|tout à fait|il a raison|elle a raison",
  rebuttals: 'a rétorqué|rétorque|riposte|a riposté|réplique|a répliqué',
  questionLabels: 'q question',
  answerLabels: 'r réponse',
  fromWords: 'de par',
  passiveBy: 'par',
};

/** How spoken French sounds on the page. */
export const frenchSpeech: SpeechWords = {
  firstPerson: "je j' me m' moi mon ma mes nous notre nos on",
  secondPerson: "tu te t' toi ton ta tes vous votre vos",
  contractions: "c' ça",
  hedges:
    'peut-être | je crois | je pense | je trouve | enfin | franchement | vraiment | bien sûr | quand même | en fait | un peu | évidemment | honnêtement',
  openings: "et mais donc alors oui non bon ben c' ça on je j' nous là personne tout peut-être",
  deictics: "ici maintenant aujourd'hui demain hier ça ce cette",
  narrative: 'était avait fut vint alla prit fit devint commença rencontra resta quitta reçut',
};
