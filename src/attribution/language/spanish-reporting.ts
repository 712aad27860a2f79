import type { ReportingWords, SpeechWords } from './reporting-words';
import { verbsInAr } from './spanish-verbs';

/** How Spanish reports speech. */
export const spanishReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qtwodi',
      weight: 0.95,
      forms: `decir dice dicen dijo dijeron dijera dijeran decía decían dicho diciendo dirá dirán | ${verbsInAr('contar/cuenta')}
        | escribir escribe escriben escribió escribieron escrito escribía escribiendo`,
    },
    {
      class: 'say',
      frames: 'qtwir',
      weight: 0.85,
      forms: `${verbsInAr(`afirmar asegurar explicar agregar señalar indicar subrayar recordar/recuerda contestar relatar manifestar/manifiesta
        declarar destacar informar anunciar comentar opinar considerar apuntar precisar reiterar lamentar expresar detallar bromear
        revelar argumentar testificar comunicar matizar aclarar puntualizar remarcar recalcar replicar observar criticar acotar
        ironizar relativizar enfatizar razonar juzgar notificar adelantar rememorar constatar certificar narrar alertar publicar denunciar
        celebrar especificar sentenciar zanjar ratificar confiar/confía aventurar atestiguar proclamar resaltar explicitar`)}
        | añadir añade añaden añadió añadieron añadía añadían añadido añadiendo añadirá
        | responder responde responden respondió respondieron respondía respondido respondiendo | insistir insiste insisten insistió insistieron insistía insistido insistiendo
        | sostener sostiene sostienen sostuvo sostuvieron sostenía sostenido sosteniendo | concluir concluye concluyen concluyó concluyeron concluido concluyendo
        | resumir resume resumen resumió resumieron resumido | proponer propone proponen propuso propusieron propuesto
        | exponer expone exponen expuso expusieron expuesto exponiendo | referir refiere refieren refirió refirieron | sugerir sugiere sugieren sugirió sugirieron sugerido
        | mantener mantiene mantienen mantuvo mantuvieron mantenía | aducir aduce aducen adujo adujeron | rebatir rebate rebaten rebatió | repetir repite repiten repitió repitieron
        | aseverar asevera aseveran aseveró aseverado | dar da dan dio dieron + por hecho | hacer hace hacen hizo hicieron + saber | dejar deja dejan dejó dejaron + claro
        | poner pone ponen puso pusieron + de manifiesto | dar da dan dio dieron + a entender`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `${verbsInAr(`gritar exclamar susurrar suspirar espetar murmurar quejar preguntar cuestionar protestar reaccionar bromear ironizar
        sincerar justificar excusar indignar felicitar alegrar lamentar musitar balbucear clamar tronar/truena pensar/piensa remachar
        apostillar arrancar rematar terminar disparar lanzar soltar/suelta jactar enojar molestar asombrar contraatacar
        interrogar resoplar refunfuñar animar valorar resignar ufanar vaticinar meditar`)}
        | reír ríe ríen rio rieron | empezar empieza empezó | sonreír sonríe sonríen sonrió | defender defiende defienden defendió defendieron defendido
        | agradecer agradece agradecen agradeció agradecido | sorprender sorprende sorprendió | arremeter arremete arremeten arremetió | proseguir prosigue prosiguió
        | continuar continúa continuó | seguir sigue siguió | gemir gime gimió | rugir ruge rugió | despedir despide despidió | arrepentir arrepiente arrepintió | enorgullecer enorgullece`,
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: verbsInAr('preguntar interrogar cuestionar'),
    },
    {
      class: 'think',
      frames: 't',
      weight: 0.7,
      forms: verbsInAr('quejar lamentar alegrar felicitar'),
    },
    {
      class: 'think',
      frames: 'vy',
      weight: 0.75,
      prepositions: 'de del por',
      forms: verbsInAr('quejar lamentar alegrar felicitar'),
    },
    {
      class: 'say',
      frames: 'vy',
      weight: 0.75,
      prepositions: 'a al',
      forms: 'oponer opone oponen opuso opusieron opuesto oponía oponían',
    },
    {
      class: 'claim',
      frames: 'qti',
      weight: 0.9,
      forms: `${verbsInAr('alegar')} | pretender pretende pretenden pretendió`,
    },
    {
      class: 'deny',
      frames: 'qtoi',
      weight: 0.9,
      forms: `${verbsInAr('negar/niega refutar')} | desmentir desmiente desmienten desmintió desmintieron desmentía desmentido
        | contradecir contradice contradicen contradijo contradijeron | rebatir rebate rebaten rebatió rebatieron`,
    },
    {
      class: 'deny',
      frames: 'oait',
      weight: 0.75,
      forms: verbsInAr('rechazar descartar desautorizar cuestionar'),
    },
    {
      class: 'confirm',
      frames: 'qtoi',
      weight: 0.85,
      forms: `${verbsInAr('confirmar confesar/confiesa corroborar')} | reconocer reconoce reconocen reconoció reconocieron reconocía reconocido
        | admitir admite admiten admitió admitieron admitía admitido | coincidir coincide coinciden coincidió coincidieron | asentir asiente asintió`,
    },
    {
      class: 'warn',
      frames: 'qto',
      weight: 0.85,
      forms: `${verbsInAr('alertar avisar pronosticar estimar vaticinar augurar calcular')} | advertir advierte advierten advirtió advirtieron advertía advertido
        | prever prevé prevén previó preveía previsto | predecir predice predicen predijo`,
    },
    {
      class: 'promise',
      frames: 'qtio',
      weight: 0.85,
      forms: `prometer promete prometen prometió prometieron prometía prometido | garantizar garantiza garantizan garantizó garantizado
        | ${verbsInAr('jurar amenazar')} | comprometer compromete comprometen comprometió comprometieron comprometido`,
    },
    {
      class: 'order',
      frames: 'qtion',
      weight: 0.8,
      forms: `exigir exige exigen exigió exigieron exigía exigido | pedir pide piden pidió pidieron pedía pedido
        | ${verbsInAr('reclamar instar ordenar recomendar/recomienda aconsejar rogar/ruega solicitar reivindicar demandar')}
        | urgir urge urgió | llamar llama llaman llamó llamaron + a | requerir requiere requieren requirió | exhortar exhorta exhortan exhortó | invitar invita invitan invitó
        | proponer propone proponen propuso | sugerir sugiere sugieren sugirió`,
    },
    {
      class: 'think',
      frames: 'qti',
      weight: 0.8,
      forms: `creer cree creen creía creían creyó creyeron | ${verbsInAr('pensar/piensa esperar dudar confiar/confía sospechar')} | temer teme temen temía temió
        | suponer supone suponen suponía`,
    },
    {
      class: 'think',
      frames: 't',
      weight: 0.7,
      forms: `${verbsInAr('desear')} | querer quiere quieren quería`,
    },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms: `${verbsInAr('mostrar/muestra revelar demostrar/demuestra probar/prueba indicar reflejar constatar')} | concluir concluye concluyen concluyó
        | recoger recoge recogen recogió | establecer establece establecen estableció | sugerir sugiere sugieren sugirió | constar consta constan constaba | desprender desprende desprenden`,
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms: `${verbsInAr('calificar tachar tildar denunciar')} | describir describe describen describió describieron
        | definir define definen definió definieron`,
    },
    {
      class: 'call',
      frames: 'p',
      weight: 0.8,
      forms: verbsInAr('llamar considerar apodar'),
    },
    {
      class: 'call',
      frames: 'o',
      weight: 0.6,
      forms: `${verbsInAr('denunciar anunciar lamentar criticar celebrar condenar')} | defender defiende defienden defendió
        | hablar habla hablan habló hablaron + de`,
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: verbsInAr('acusar culpar criticar reprochar responsabilizar'),
    },
    { class: 'say', frames: 'r', weight: 0.8, forms: verbsInAr('mostrar/muestra') },
    {
      class: 'silence',
      frames: 'i',
      weight: 0.7,
      forms: `rehusar rehúsa rehúsan rehusó rehusaron | ${verbsInAr('declinar evitar')}`,
    },
    {
      class: 'silence',
      frames: 'iz',
      weight: 0.7,
      forms: 'querer quiere quieren quería quiso quisieron querido',
    },
    {
      class: 'silence',
      frames: 'oz',
      weight: 0.7,
      forms:
        'responder responde responden respondió respondieron respondido + a | contestar contesta contestó contestaron contestado + a | atender atiende atendió + a',
    },
  ],
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'afirmación afirmaciones acusación acusaciones alegación alegaciones',
    },
    { class: 'warn', weight: 0.8, forms: 'advertencia advertencias aviso' },
    { class: 'deny', weight: 0.8, forms: 'desmentido' },
    {
      class: 'say',
      weight: 0.7,
      forms: 'declaración declaraciones respuesta anuncio comentario comentarios palabras',
    },
    { class: 'promise', weight: 0.7, forms: 'promesa promesas amenaza amenazas' },
    { class: 'order', weight: 0.7, forms: 'exigencia exigencias petición llamamiento' },
    { class: 'think', weight: 0.6, forms: 'opinión creencia parecer' },
  ],
  adjectives:
    'seguro segura convencido convencida escéptico escéptica confiado confiada preocupado preocupada optimista pesimista',
  accordingTo:
    'según | de acuerdo con | en palabras de | en palabras del | a juicio de | a juicio del | en opinión de | en opinión del | a decir de | a ojos de',
  ownViews:
    'en su opinión | a su juicio | a su entender | en sus palabras | a su parecer | según su versión | según sus palabras',
  inViewOf: 'para | a juicio de | en opinión de',
  hearsayAdverbs: 'presuntamente supuestamente',
  hearsayPhrases: 'al parecer | por lo visto | se dice que',
  hearsayFrames: 'habría * | habrían *',
  participleEndings: 'ado ido to cho',
  madeEndings: 'ado ada ados adas ido ida idos idas to ta tos tas',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: false,
  dropsSubject: true,
  topicLabels: true,
  invertsFreely: true,
  that: 'que',
  wh: 'si cómo qué cuándo dónde quién qué cuál cuáles cuánto',
  infinitive: 'de a',
  as: 'de como',
  negations: 'no nunca jamás ni nada nadie ningún ninguna tampoco apenas',
  nobody: 'nadie ninguno ninguna ningún',
  be: 'es son era eran fue fueron ser sido está están estaba será',
  have: 'ha han había habían haber hubo he hemos',
  do: '',
  future: 'va van',
  conditional: 'podría podrían puede pueden debería debe deben querría habría',
  refusals:
    'quiso quisieron quiere quieren quería rehusó rehusaron rehúsa rehúsan evitó evitaron declinó declinaron declina niega niegan negó negaron negado',
  adverbs: `bien también todavía ya luego después siempre nunca sólo solo además entonces finalmente primero recientemente claramente
    firmemente públicamente mismo incluso aún asimismo igualmente posteriormente anteriormente previamente inmediatamente tajantemente
    rotundamente después antes nuevamente categóricamente expresamente abiertamente duramente enérgicamente reiteradamente precisamente simplemente únicamente directamente oficialmente`,
  particles: 'a de en por',
  coordinators: 'y e pero o u ni sino',
  causes: 'porque',
  subordinators: 'porque cuando mientras aunque desde antes después para como si donde pues',
  parallels: 'después mientras',
  relatives: 'que quien quienes cuyo cuya donde cual cuales',
  prepositions:
    'a de en con por para sin sobre entre contra desde hasta hacia según tras ante bajo durante mediante al del',
  ofWords: 'de del',
  locatives: 'en',
  nounPrepositions: 'de del a al en para por',
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis tu tus nuestro nuestra
    dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas todos todas cada ambos ambas ningún otro otra otros`,
  subjectPronouns:
    'él ella ellos ellas yo nosotros nosotras usted ustedes tú quien alguien nadie todos ambos muchos algunos otros uno una',
  objectPronouns: '',
  speakerPronouns: 'yo nosotros nos me mi nuestro nuestra usted ustedes tú',
  interviewers: 'reportero reportera periodista entrevistador entrevistadora',
  speakerSubjects: 'yo nosotros nosotras',
  addressed: 'tú te tu tus usted ustedes vosotros',
  stressedPronouns: 'él ella ello ellas ellos',
  personPronouns: 'él ella',
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras',
  scareBefore:
    'llamado | llamada | llamados | supuesto | supuesta | denominado | denominada | conocido como | conocida como | apodado | apodada | titulado | titulada | el término | la palabra | la expresión',
  headlineLabels: 'análisis | opinión | entrevista | perfil | vídeo | directo | exclusiva',
  titleBefore:
    'película libro novela canción disco álbum obra serie comedia ópera poema papel programa podcast exposición artículo cuadro diario revista barco restaurante | actúa en',
  timeWords:
    'lunes martes miércoles jueves viernes sábado domingo ayer anteayer anoche hoy mañana noche tarde próximo pasado',
  dayParts: 'madrugada mañana mediodía tarde noche víspera',
  timeUnits:
    'hora horas día días semana semanas mes meses año años minuto minutos pasada pasadas próxima próximas',
  asWords: 'según como',
  asLeads: 'tal',
  backPhrases: 'así | así también | lo que',
  objectClitics: 'lo la los las',
  clitics: 'lo la los las le les me te nos os',
  reflexives: 'se',
  addressees: 'a al',
  gerundEndings: 'ando endo iendo yendo',
  pureParticiples: 'ado ada ados adas ido ida idos idas',
  infinitiveEndings: 'ar er ir arse erse irse arlo arla erlo erla irlo irla',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  finiteVerbs: `va van vamos viene vienen vino vinieron toma toman hace hacen hizo hicieron da dan dio dieron ve ven vio vieron sabe saben sabía sabían
    dirige dirigen gana ganan pierde pierden tiene tienen tenía tenían tuvo tuvieron queda quedan parece parecen parecía vive viven vivía
    actúa actúan empieza empiezan cuesta cuestan dura duran gotea debe deben debía puede pueden podía pudo quiere quieren quería
    llega llegan sigue siguen falta faltan vuelve vuelven lleva llevan está están sale salen salía entra entran pone ponen puso pasa pasan
    deja dejan pide piden abre abren cierra cierran crece crecen sube suben baja bajan cae caen cumple cumplen ocurre ocurren existe
    existen incluye incluyen afecta afectan supone suponen permite permiten produce producen recibe reciben trabaja trabajan
    estudia estudian cree creen apoya apoyan necesita necesitan busca buscan muere mueren murió nace nacen corre corren paga pagan
    vende venden compra compran gasta gastan sufre sufren huye huyen llama llaman respeta respetan funciona funcionan acaba acaban
    termina terminan continúa continúan avanza avanzan aumenta aumentan ofrece ofrecen mantiene mantienen hay soy somos estoy estamos
    tengo tenemos hago voy quiero puedo podemos queremos debemos sé sabemos`,
  finiteEndings:
    'ó aba aban ieron aron ará arán erá erán irá irán drá drán rrá rrán aría arían ería erían iría irían dría drían ábamos aremos eremos iremos',
  wishes: 'quiere quería quieren va van puede podía debe debía desea quiso',
  documents:
    'auto escrito denuncia querella atestado expediente dictamen sumario resolución contrato correo informe estudio encuesta sondeo carta documento nota artículo sentencia decisión estadísticas comunicado mensaje análisis acta pancarta cartel previsión balance datos cifras investigación',
  oppositions: 'otra versión|otra historia',
  charges:
    'acusación acusaciones crítica críticas argumento argumentos versión explicación descripción afirmación afirmaciones alegación rumor rumores reproche',
  figures: 'cifra cifras número números cálculo cálculos estimación estimaciones total recuento',
  demonstratives: 'eso esto ello esa esas ese esos esta estas este estos',
  contrasts: 'pero',
  lateContrasts: 'embargo',
  contradictions:
    'no es verdad|no es cierto|es falso|mentira|no es así|totalmente falso|nunca ocurrió|nunca pasó|es absurdo|una tontería',
  such: 'tal tales semejante',
  anyWords: 'ningún ninguna alguno alguna',
  nothing: 'nada',
  ones: 'un una solo sola',
  concessions:
    'reconocer reconoce reconocen reconoció reconocieron admitir admite admiten admitió admitieron confesar confiesa confesó',
  dismissals:
    'mentira|mentiras|falso|falsa|falsas|falsos|absurdo|absurda|ridículo|ridícula|infundado|infundada|infundadas|error|engañoso|inexacto|tontería|invento|exagerado',
  vindications: 'correcto correcta correctas correctos justo justa justificado justificada legal legales',
  agreements:
    'es verdad|es cierto|eso es verdad|eso es cierto|estoy de acuerdo|estamos de acuerdo|tiene razón|así es',
  rebuttals: 'replicó|replica|contraatacó',
  questionLabels: 'p pregunta q',
  answerLabels: 'r respuesta a',
  fromWords: 'de por',
  passiveBy: 'por',
};

/** How spoken Spanish sounds on the page. */
export const spanishSpeech: SpeechWords = {
  firstPerson: 'yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras',
  secondPerson: 'tú te ti tu tus usted ustedes vosotros os vuestro',
  contractions: '',
  hedges:
    'quizá | quizás | tal vez | creo que | pienso que | la verdad | de verdad | claro | por supuesto | un poco | en fin | bueno | sinceramente | a lo mejor',
  openings: 'y pero pues entonces sí no bueno eso nosotros yo aquí nadie todo quizá',
  deictics: 'aquí ahora hoy mañana ayer esto eso este esta',
  narrative: 'era había fue vino llegó tomó hizo empezó conoció estaba dejó recibió tuvo',
};
