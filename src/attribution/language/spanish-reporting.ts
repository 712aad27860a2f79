import type { ReportingWords, SpeechWords } from './reporting-words';

/** How Spanish reports speech. */
export const spanishReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qtwod',
      weight: 0.95,
      forms:
        'decir dice dicen dijo dijeron decía decían dicho diciendo | contar cuenta cuentan contó contaron contado | escribir escribe escribió escrito',
    },
    {
      class: 'say',
      frames: 'qtw',
      weight: 0.85,
      forms: `afirmar afirma afirman afirmó afirmaron afirmado | asegurar asegura aseguran aseguró aseguraron asegurado
        | explicar explica explican explicó explicaron explicado | añadir añade añaden añadió añadieron añadido
        | agregar agrega agregan agregó agregaron | señalar señala señalan señaló señalaron señalado | indicar indica indican indicó indicaron
        | subrayar subraya subrayó | recordar recuerda recuerdan recordó recordaron | responder responde responden respondió respondieron
        | contestar contesta contestó | relatar relata relató | manifestar manifiesta manifestó manifestado | sostener sostiene sostienen sostuvo
        | declarar declara declaran declaró declararon declarado | destacar destaca destacó | informar informa informan informó informaron informado
        | anunciar anuncia anuncian anunció anunciaron | comentar comenta comentó | opinar opina opinan opinó | considerar considera consideran consideró
        | insistir insiste insisten insistió | apuntar apunta apuntó | precisar precisa precisó | concluir concluye concluyó | reiterar reitera reiteró
        | lamentar lamenta lamentó | expresar expresa expresó | detallar detalla detalló | resumir resume resumió | bromear bromea bromeó | replicar replica replicó | recalcar recalca recalcó | defender defiende defendió | denunciar denuncia denuncian denunció | aclarar aclara aclaró | remarcar remarca remarcó | enfatizar enfatiza | aseverar aseveró | puntualizar puntualiza puntualizó | ironizar ironiza ironizó
        | proponer propone propuso | revelar revela reveló | argumentar argumenta argumentó | testificar testificó | comunicar comunicó | matizar matiza matizó`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms:
        'gritar grita gritó gritaron | exclamar exclama exclamó | susurrar susurra susurró | suspirar suspira suspiró | reír ríe rio | quejarse queja quejan quejó | alegrarse alegra alegró | zanjar zanja zanjó | espetar espeta espetó | empezar empieza empezó | murmurar murmura murmuró',
    },
    {
      class: 'ask',
      frames: 'qw',
      weight: 0.8,
      forms: 'preguntar pregunta preguntan preguntó preguntaron preguntado',
    },
    { class: 'claim', frames: 'qti', weight: 0.9, forms: 'alegar alega alegan alegó | pretender pretende' },
    {
      class: 'deny',
      frames: 'qtoi',
      weight: 0.9,
      forms:
        'negar niega niegan negó negaron negado | desmentir desmiente desmienten desmintió desmintieron | refutar refuta refutó | contradecir contradice contradijo | rebatir rebate rebatió',
    },
    {
      class: 'deny',
      frames: 'oat',
      weight: 0.75,
      forms: 'rechazar rechaza rechazan rechazó rechazaron rechazado | descartar descarta descartó',
    },
    {
      class: 'confirm',
      frames: 'qto',
      weight: 0.85,
      forms:
        'confirmar confirma confirman confirmó confirmaron confirmado | reconocer reconoce reconocen reconoció reconocieron | admitir admite admiten admitió admitieron | confesar confiesa confesó | coincidir coincide coincidió',
    },
    {
      class: 'warn',
      frames: 'qto',
      weight: 0.85,
      forms:
        'advertir advierte advierten advirtió advirtieron advertido | alertar alerta alertan alertó | avisar avisa avisó | pronosticar pronostica pronosticó | prever prevé prevén previó | estimar estima estimó',
    },
    {
      class: 'promise',
      frames: 'qtio',
      weight: 0.85,
      forms:
        'prometer promete prometen prometió prometieron prometido | garantizar garantiza garantizó | jurar jura juró | amenazar amenaza amenazó',
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms:
        'exigir exige exigen exigió exigieron | pedir pide piden pidió pidieron pedido | reclamar reclama reclamó | instar insta instó | ordenar ordena ordenó',
    },
    {
      class: 'think',
      frames: 'qt',
      weight: 0.8,
      forms:
        'creer cree creen creía creyó | pensar piensa piensan pensaba pensó | esperar espera esperan esperaba | temer teme temen temía | sospechar sospecha | dudar duda dudan dudó',
    },
    { class: 'think', frames: 'io', weight: 0.6, forms: 'querer quiere quieren quería desear desea' },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms:
        'mostrar muestra muestran mostró mostraron | revelar revela revelan reveló | demostrar demuestra demuestran demostró | probar prueba probó | indicar indica',
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms:
        'calificar califica califican calificó calificaron calificado | tachar tacha tachan tachó | describir describe describen describió | tildar tilda tildó | definir define definió | denunciar denuncia denunció',
    },
    {
      class: 'call',
      frames: 'p',
      weight: 0.8,
      forms: 'llamar llama llaman llamó | considerar considera consideró | apodar apoda apodó',
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms:
        'acusar acusa acusan acusó acusaron acusado | culpar culpa culpó | criticar critica criticó | reprochar reprocha reprochó',
    },
    { class: 'say', frames: 'i', weight: 0.7, forms: 'rehusar rehúsa rehusó | negar niega negó' },
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
  accordingTo: 'según | de acuerdo con | en palabras de | a juicio de | en opinión de',
  inViewOf: 'para | a juicio de | en opinión de',
  hearsayAdverbs: 'presuntamente supuestamente',
  hearsayPhrases: 'al parecer | por lo visto | se dice que',
  hearsayFrames: 'habría * | habrían *',
  participleEndings: 'ado ido to cho',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: false,
  dropsSubject: true,
  invertsFreely: true,
  that: 'que',
  wh: 'si cómo por qué cuándo dónde quién qué cuál cuáles cuánto',
  infinitive: 'de a',
  as: 'de como',
  negations: 'no nunca jamás ni nada nadie ningún ninguna tampoco apenas',
  nobody: 'nadie ninguno ninguna ningún',
  be: 'es son era eran fue fueron ser sido está están estaba será',
  have: 'ha han había habían haber hubo he hemos',
  do: '',
  future: 'va van',
  conditional: 'podría podrían puede pueden debería debe deben querría habría',
  refusals: 'quiso quisieron rehusó rehúsa evitó declinó quiere',
  adverbs: `también todavía ya luego después siempre a menudo nunca sólo solo además entonces finalmente primero recientemente
    claramente firmemente públicamente mismo sin embargo incluso aún así más tarde`,
  bareInfinitives: 'haber estar ser tener',
  reflexives: 'se',
  backPhrases: 'así lo | así | esto es lo que | eso es lo que',
  objectMarks: 'a al',
  clitics: 'le les me te nos os',
  chargePrepositions: 'de del por',
  particles: 'a de en por',
  coordinators: 'y e pero o u ni sino',
  subordinators: 'porque cuando mientras aunque desde antes después para como si donde pues ya',
  relatives: 'que quien quienes cuyo cuya donde cual cuales',
  prepositions:
    'a de en con por para sin sobre entre contra desde hasta hacia según tras ante bajo durante mediante al del',
  nounPrepositions: 'de del a al en para por',
  determiners: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel su sus mi mis tu tus nuestro nuestra
    dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas todos todas cada ambos ambas ningún otro otra otros`,
  subjectPronouns:
    'él ella ellos ellas yo nosotros nosotras usted ustedes tú quien alguien nadie todos ambos muchos algunos otros uno una',
  objectPronouns: '',
  speakerPronouns: 'yo nosotros nos me mi nuestro nuestra usted ustedes tú',
  personPronouns: 'él ella',
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras',
  scareBefore:
    'llamado | llamada | llamados | supuesto | supuesta | denominado | denominada | conocido como | conocida como | apodado | apodada | titulado | titulada | el término | la palabra | la expresión',
  titleBefore:
    'película libro novela canción disco álbum obra serie comedia ópera poema papel programa podcast exposición artículo cuadro diario revista barco restaurante | actúa en',
  timeWords:
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana noche tarde próximo pasado',
  finiteVerbs:
    'va van viene vienen toma tomó hace hizo da dio ve vio sabe sabía dirige dirigió gana ganó pierde perdió tiene tenía queda quedó parece parecía vive vivía actúa actuó empieza empezó cuesta costó dura duró gotea debe puede quiere llega llegó sigue siguió falta vuelve lleva llevaba está',
  finiteEndings: 'aba aban ieron aron',
  wishes: 'quiere quería quieren va van puede podía debe debía desea quiso',
  documents:
    'informe estudio encuesta sondeo carta documento nota artículo sentencia decisión estadísticas comunicado mensaje análisis acta pancarta cartel previsión balance datos cifras investigación',
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
