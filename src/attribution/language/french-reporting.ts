import type { ReportingWords, SpeechWords } from './reporting-words';

/** How French reports speech. */
export const frenchReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qtwod',
      weight: 0.95,
      forms:
        'dire dit disent disait disaient dirent disant | déclarer déclare déclarent déclarait déclaré déclarant | écrire écrit écrivent écrivait',
    },
    {
      class: 'say',
      frames: 'qtw',
      weight: 0.85,
      forms: `affirmer affirme affirment affirmait affirmé affirmant | assurer assure assurent assurait assuré assurant
        | expliquer explique expliquent expliquait expliqué expliquant | ajouter ajoute ajoutent ajoutait ajouté ajoutant
        | préciser précise précisent précisait précisé précisant | indiquer indique indiquent indiquait indiqué
        | souligner souligne soulignent soulignait souligné soulignant | rappeler rappelle rappellent rappelait rappelé
        | répondre répond répondent répondait répondu répondit | raconter raconte racontent racontait raconté
        | estimer estime estiment estimait estimé | juger juge jugent jugeait jugé | noter note notent notait noté
        | constater constate constatent constatait constaté | annoncer annonce annoncent annonçait annoncé
        | confier confie confient confiait confié | témoigner témoigne témoignent témoigné | observer observe observent
        | insister insiste insistent insistait insisté | soutenir soutient soutiennent soutenait soutenu | poursuivre poursuit poursuivait
        | conclure conclut conclu | commenter commente commenté | rapporter rapporte rapportent rapporté | résumer résume
        | regretter regrette regrettent regretté | déplorer déplore déploré | plaisanter plaisante | marteler martèle martelé
        | lâcher lâche lâché | reprendre reprend | relever relève relevé | faire fait font faisait + savoir | proposer propose proposé
        | révéler révèle révélé | argumenter argumente | rétorquer rétorque rétorquent rétorqué rétorquait | répliquer réplique répliqué | réagir réagit réagi | détailler détaille détaillé | nuancer nuance nuancé | tempérer tempère tempéré | certifier certifie certifié | signaler signale signalé | renchérir renchérit renchéri | plaider plaide plaidé | considérer considère considèrent considéré | trouver trouve`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `lancer lance lancé lança | crier crie crié cria | s'exclamer exclame exclamé | murmurer murmure murmura | soupirer soupire soupira
        | sourire sourit | rire rit | glisser glisse glissé | s'écrier écrie écria | commencer commence | s'indigner indigne indigné | s'inquiéter inquiète | ironiser ironise ironisé | s'insurger insurge insurgé | s'emporter emporte emporté | s'étonner étonne étonné | s'agacer agace agacé | souffler souffle soufflé | asséner assène asséné | abonder abonde | fustiger fustige fustigé | se féliciter félicite félicité | se réjouir réjouit réjoui | se plaindre plaint`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'demander demande demandent demandait demandé demanda | interroger interroge interrogé',
    },
    {
      class: 'claim',
      frames: 'qti',
      weight: 0.9,
      forms: 'prétendre prétend prétendent prétendait prétendu | alléguer allègue',
    },
    {
      class: 'deny',
      frames: 'qtoi',
      weight: 0.9,
      forms:
        'démentir dément démentent démentait démenti | nier nie nient niait nié | contester conteste contestent contesté | réfuter réfute réfutent réfuté | contredire contredit',
    },
    {
      class: 'deny',
      frames: 'oa',
      weight: 0.75,
      forms: 'rejeter rejette rejettent rejeté | balayer balaie balayé | récuser récuse récusé',
    },
    {
      class: 'confirm',
      frames: 'qto',
      weight: 0.85,
      forms:
        'confirmer confirme confirment confirmait confirmé | reconnaître reconnaît reconnaissent reconnu | admettre admet admettent admis | avouer avoue avoué | concéder concède concédé | convenir convient convenu',
    },
    {
      class: 'warn',
      frames: 'qto',
      weight: 0.85,
      forms:
        'prévenir prévient préviennent prévenu | avertir avertit avertissent averti | alerter alerte alertent alerté | prédire prédit | prévoir prévoit | redouter redoute',
    },
    {
      class: 'promise',
      frames: 'qtio',
      weight: 0.85,
      forms:
        'promettre promet promettent promis | garantir garantit garanti | jurer jure juré | menacer menace menacé',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms:
        'exiger exige exigent exigé | réclamer réclame réclament réclamé | appeler appelle appelé + à | exhorter exhorte exhorté | ordonner ordonne ordonné',
    },
    {
      class: 'think',
      frames: 'qt',
      weight: 0.8,
      forms:
        'penser pense pensent pensait pensé | croire croit croient croyait cru | espérer espère espèrent espéré | craindre craint craignent craignait | douter doute doutent douté | soupçonner soupçonne',
    },
    {
      class: 'think',
      frames: 'io',
      weight: 0.6,
      forms: 'vouloir veut veulent voulait souhaiter souhaite souhaitent souhaitait',
    },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms:
        'montrer montre montrent montré | révéler révèle révèlent révélé | démontrer démontre démontré | prouver prouve prouvé | établir établit établi | indiquer indique',
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'qualifier qualifie qualifient qualifiait qualifié | traiter traite traité | décrire décrit décrivent | dénoncer dénonce dénoncent dénoncé',
    },
    {
      class: 'call',
      frames: 'p',
      weight: 0.8,
      forms: 'juger juge jugé | appeler appelle appelé | surnommer surnomme surnommé',
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: 'accuser accuse accusent accusé | reprocher reproche reproché | critiquer critique critiqué',
    },
    { class: 'say', frames: 'i', weight: 0.7, forms: 'refuser refuse refusent refusé | dire dit' },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'affirmation affirmations allégation allégations accusation accusations',
    },
    { class: 'warn', weight: 0.8, forms: 'avertissement avertissements mise en garde' },
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
  accordingTo: "selon | d' après | de l'avis de | aux dires de | de source | aux yeux de",
  inViewOf: "pour | aux yeux de | de l'avis de",
  hearsayAdverbs: 'prétendument',
  hearsayPhrases: 'il semblerait que',
  hearsayFrames: 'aurait * | auraient * | serait * | seraient *',
  participleEndings: 'é ée és ées i ie is u ue us it ert ort',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: true,
  dropsSubject: false,
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
  refusals: 'refuse refusé refusent voulu veut veulent souhaité souhaite',
  adverbs: `aussi encore déjà ensuite toujours souvent jamais seulement également notamment alors puis enfin d'abord récemment
    clairement fermement publiquement même pourtant toutefois plus tard`,
  bareInfinitives: 'avoir être',
  reflexives: "se s'",
  backPhrases: "c' est ce que | c' est ce qu' | voilà ce que | voilà ce qu' | ce que | ce qu'",
  clitics: "lui leur me te m' t'",
  chargePrepositions: "de d' du des",
  particles: 'à de sur en',
  coordinators: 'et mais ou ni car',
  subordinators:
    "parce lorsque lorsqu' quand pendant tandis puisque puisqu' si bien avant après afin comme dès alors",
  relatives: "qui que qu' dont où lequel laquelle lesquels",
  prepositions: `quant lors à de d' en dans sur pour par avec sans sous vers chez entre contre depuis pendant avant après selon au aux du des
    dès jusque parmi malgré devant derrière`,
  nounPrepositions: "de d' du des à au aux en pour chez sur",
  determiners: `le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs deux trois
    quatre cinq six sept huit neuf dix plusieurs quelques certains certaines chaque tout toute tous toutes aucun aucune nul`,
  subjectPronouns:
    "il elle ils elles on je j' nous vous tu ce c' qui certains beaucoup personne tous plusieurs d'autres -il -elle -ils -elles -t-il -t-elle -t-on -je -t-ils -t-elles",
  objectPronouns: '',
  speakerPronouns: "je j' nous vous tu me m' mon notre nos votre",
  personPronouns: 'il elle',
  possessives: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  scareBefore:
    "soi-disant | prétendu | prétendue | prétendus | dit | dite | appelé | appelée | surnommé | surnommée | intitulé | intitulée | baptisé | baptisée | le terme | le mot | l'expression",
  titleBefore:
    'film livre roman chanson album pièce série comédie opéra poème rôle émission podcast exposition article dans le film | joue dans | tableau journal revue bateau navire restaurant',
  timeWords:
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain soir matin prochain dernier",
  finiteVerbs:
    'va vont vient viennent prend prit fait font fit donne donna voit sait savait dirige dirigeait gagne perd tient tenait reste restait semble semblait vit vivait joue jouait commence coûte coûtait dure duré fuit doit peut veut part partit refuse arrive arrivait devient devint mène',
  finiteEndings: 'ait aient',
  wishes: 'veut voulait veulent va vont peut pouvait doit devait souhaite souhaitait tient entend voulu',
  documents:
    'rapport étude enquête sondage lettre document note article jugement décision statistiques communiqué message analyse procès-verbal pancarte banderole prévision bilan chiffres',
  oppositions: 'une autre version|une autre histoire',
  charges:
    'accusation accusations critique critiques argument arguments version explication description affirmation affirmations allégation allégations rumeur rumeurs reproche reproches',
  figures: 'chiffre chiffres nombre nombres estimation estimations calcul calculs total décompte',
  demonstratives: 'cela ça ceci cette ces cet ce',
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
