import { feminineForenames, masculineForenames } from './forenames';
import { anyone, grammatical, he, i, it, of, she, they, theyFeminine, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { untoldWords } from './untold-words';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  ella: grammatical(she),
  él: grammatical(he),
  ello: it,
  su: grammatical(of(anyone)),
  sus: grammatical(of(anyone)),
  ellos: they,
  ellas: theyFeminine,
  yo: i,
  mí: i,
  mi: of(i),
  mis: of(i),
  nosotros: we,
  nosotras: we,
  nuestro: of(we),
  nuestra: of(we),
  tú: you,
  usted: you,
  tu: of(you),
};

const states = stateTable(`
Estados Unidos | estadounidense estadounidenses | los estados unidos, ee uu, ee.uu., washington, *la casa blanca, *casa blanca, los estadounidenses
Reino Unido | británico británica británicos | londres, *downing street, los británicos
Rusia | ruso rusa rusos | moscú, *kremlin, *el kremlin, los rusos
Ucrania | ucraniano ucraniana ucranianos | kiev, los ucranianos
China | chino china chinos | pekín, los chinos
Francia | francés francesa franceses | parís, el elíseo, elíseo, los franceses
Alemania | alemán alemana alemanes | berlín, los alemanes
España | español española españoles | madrid, *la moncloa, *moncloa, los españoles
Portugal | portugués portuguesa portugueses | lisboa, los portugueses
Italia | italiano italiana italianos | roma, los italianos
México | mexicano mexicana mexicanos | ciudad de méxico, los mexicanos
Argentina | argentino argentina argentinos | buenos aires, *la casa rosada, *casa rosada, los argentinos
Chile | chileno chilena chilenos | la moneda, los chilenos
Colombia | colombiano colombiana colombianos | bogotá, los colombianos
Venezuela | venezolano venezolana venezolanos | caracas, miraflores, los venezolanos
Suecia | sueco sueca suecos | estocolmo, los suecos
Noruega | noruego noruega noruegos | oslo, los noruegos
Polonia | polaco polaca polacos | varsovia, los polacos
Turquía | turco turca turcos | ankara, los turcos
Israel | israelí israelíes | jerusalén, los israelíes
Irán | iraní iraníes | teherán, los iraníes
Unión Europea | europeo europea europeos | la unión europea, bruselas, ue
`);

/** Spanish words that turn mentions into parties. */
export const spanishSpeakerWords: SpeakerWords = {
  ...untoldWords,
  adjectivesFollow: true,
  ageWords: ['años'],
  pronouns,
  partitives: wordList(
    'uno una otro otra otros dos varios ambos algunos muchos todos primero primera último última ninguno',
  ),
  definiteArticles: wordList(
    'el la los las este esta estos estas ese esa esos esas aquel aquella aquellos aquellas',
  ),
  pointingArticles: wordList('este esta estos estas ese esa esos esas aquel aquella aquellos aquellas'),
  bodyArticles: { la: 'f', una: 'f', esta: 'f', el: 'm', un: 'm', este: 'm' },
  articleGenders: { la: 'f', una: 'f', esta: 'f', esa: 'f', el: 'm', un: 'm', este: 'm', ese: 'm' },
  feminineEndings: wordList('ora ana era ada ida ina esa iza triz oga nta ica ata era uera eña aria'),
  masculineEndings: wordList('or ero ado ido ino ano ogo ico ario'),
  epicenes: wordList('víctima persona estrella testigo miembro portavoz fuente'),
  contractions: { el: 'del' },
  articleOf: {
    el: 'el',
    este: 'el',
    ese: 'el',
    aquel: 'el',
    la: 'la',
    los: 'los',
    las: 'las',
    esta: 'la',
    estos: 'los',
    estas: 'las',
    esa: 'la',
    esos: 'los',
    esas: 'las',
    aquella: 'la',
    aquellos: 'los',
    aquellas: 'las',
  },
  indefiniteArticles: wordList('un una unos unas'),
  quantifiers: wordList(
    'dos tres cuatro cinco seis siete ocho nueve diez varios varias algunos algunas muchos muchas todos todas ambos cada cien mil docenas',
  ),
  boundaries: wordList(`
    y e pero o sin así porque cuando donde que quien también sólo solo no nunca nada ahora entonces ya todavía aquí hoy ayer mañana muy
    bastante quizá es son era eran fue fueron ser sido está están estaba será ha han había habían puede pueden podría debe deben quiere quieren
    dice dicen dijo dijeron afirma afirmó asegura aseguró explica explicó añade añadió cuenta contó responde pregunta preguntó cree piensa niega
    negó confirma confirmó promete prometió califica calificó muestra va van viene toma da ve dirige informó advierte actúa quiso yo tú él ella
    nosotros ellos se`),
  prepositions: wordList(
    'a de en con por para sin sobre entre contra desde hasta hacia según tras ante bajo durante mediante al del',
  ),
  relativePronouns: wordList('que quien quienes cuyo cuya donde'),
  affiliationPrepositions: wordList('de del en para por a al'),
  of: 'de',
  courtesyTitles: {
    sr: 'm',
    sra: 'f',
    srta: 'f',
    señor: 'm',
    señora: 'f',
    señorita: 'f',
    d: 'm',
    dña: 'f',
    dª: 'f',
    don: 'm',
    doña: 'f',
    dr: 'm',
    dra: 'f',
    doctor: 'm',
    doctora: 'f',
  },
  particles: wordList('de del la las los y e van von'),
  roleNouns: wordList(`
    docente marinero marinera ganadero ganadera pastor pastora patrón patrona dueño dueña regidor regidora edil letrado letrada afilador afiladora
    camarero camarera comerciante conductor conductora chófer bombera agente coronel capitana teniente comandante magistrado magistrada
    instructor instructora farmacéutico farmacéutica peluquero peluquera cocinero cocinera librero librera carnicero carnicera taxista camionero
    camionera albañil electricista fontanero fontanera carpintero carpintera mecánico mecánica técnico químico físico
    astrónomo astrónoma matemático filósofo filósofa politólogo politóloga antropólogo antropóloga arqueólogo arqueóloga
    lingüista geógrafo geógrafa demógrafo demógrafa crítico cineasta bailarín bailarina pintor pintora escultor escultora fotógrafo
    fotógrafa novelista poeta campeón campeona seleccionador seleccionadora árbitro árbitra delantero delantera corredor corredora
    cirujano cirujana epidemiólogo epidemióloga virólogo viróloga pediatra forense exalcalde exalcaldesa exconcejal exministro exministra
    expresidente expresidenta candidato candidata tesorero tesorera consejero procurador procuradora notario notaria rey reina príncipe princesa
     párroco rabino imán embajador embajadora cónsul canciller acusado acusada imputado imputada investigado investigada víctima
    denunciante querellante pasajero pasajera cliente clienta inquilino inquilina voluntario voluntaria educador educadora
    abogado abogada activista actor actriz agricultor agricultora alcalde alcaldesa alumno alumna analista arquitecto arquitecta artista
    autor autora bióloga biólogo bombero cantante capitán capitana climatólogo climatóloga comisario comisaria concejal concejala consejero consejera
    consultor consultora coordinador coordinadora delegado delegada diputado diputada director directora doctor economista editor editora
    empresario empresaria enfermero enfermera entrenador entrenadora escritor escritora experto experta fiscal fundador fundadora general
    geólogo geóloga gerente gobernador gobernadora historiador historiadora ingeniero ingeniera inspector inspectora investigador investigadora
    jefe jefa jubilado jubilada juez jueza jugador jugadora jurista líder maestro maestra médico médica meteorólogo ministro ministra músico
    novelista obispo panadero panadera periodista pescador piloto policía político portavoz portero presidente presidenta productor
    profesor profesora propietario propietaria psicólogo psicóloga rector rectora redactor redactora responsable secretario secretaria
    asesor asesora interventor interventora gestor gestora administrador administradora capataz encargado encargada viticultor viticultora
    apicultor apicultora bodeguero bodeguera exfutbolista futbolista exjugador exjugadora exentrenador exentrenadora exdirector exdirectora
    vicealcalde vicealcaldesa subdirector subdirectora subsecretario subsecretaria viceministro viceministra teniente-alcalde
    senador senadora sindicalista sociólogo socióloga testigo trabajador trabajadora vecino vecina vicepresidente vicepresidenta`),
  feminineNouns: wordList(
    'mujer madre hija hermana esposa viuda señora tía sobrina abuela alcaldesa ministra presidenta directora',
  ),
  masculineNouns: wordList(
    'hombre padre hijo hermano marido esposo viudo señor tío sobrino abuelo alcalde ministro',
  ),
  kinNouns: wordList(
    'madre padre hijo hija hermano hermana marido esposa esposo mujer viuda viudo primo prima tío tía sobrino sobrina vecino vecina amigo amiga compañero compañera',
  ),
  kinPairs: [
    [wordList('madre padre'), wordList('hijo hija')],
    [wordList('hermano hermana')],
    [wordList('marido esposa esposo mujer viuda viudo')],
    [wordList('tío tía'), wordList('sobrino sobrina')],
    [wordList('primo prima')],
    [wordList('vecino vecina')],
  ],
  spokesNouns: wordList('portavoz portavoces vocero vocera'),
  roleEndings: wordList('or ora ista logo loga ero era ante ente dor dora'),
  compoundRoles: [],
  roleModifiers: wordList(
    'ex antiguo antigua exministro general adjunto adjunta primer primera vice principal entonces actual nuevo nueva',
  ),
  careerWords: wordList('jubilado jubilada veterano veterana'),
  formerly: wordList('ex antiguo antigua exministro entonces'),
  former: 'antiguo',
  postposedToRoles: ['en funciones', 'en jefe'],
  organisationNouns: wordList(`
    administración agencia asamblea asociación autoridad ayuntamiento banco cámara club colegio comisaría comisión comité compañía
    confederación congreso consejería consejo constructora cooperativa diputación dirección ejército empresa equipo escuela federación fiscalía
    fondo fundación gobierno grupo hospital instituto juzgado junta ministerio museo observatorio oposición organización parlamento partido
    plataforma policía prefectura senado sindicato sociedad teatro tribunal unión universidad`),
  postmodifiers: wordList(
    'cercano cercana cercanos cercanas próximo próxima próximos próximas conocedor conocedora conocedores conocedoras',
  ),
  hypernyms: {
    técnico: wordList('entrenador seleccionador'),
    docente: wordList('maestro maestra profesor profesora'),
    científico: wordList('biólogo químico físico geólogo investigador'),
    científica: wordList('bióloga química física geóloga investigadora'),
    investigador: wordList('biólogo químico físico geólogo sociólogo historiador'),
    investigadora: wordList('bióloga química física geóloga socióloga historiadora'),
  },
  synonyms: [
    wordList('alcalde regidor edil'),
    wordList('alcaldesa regidora edil'),
    wordList('abogado letrado defensor'),
    wordList('abogada letrada defensora'),
    wordList('médico doctor facultativo'),
    wordList('médica doctora facultativa'),
    wordList('profesor docente'),
    wordList('profesora docente'),
    wordList('escritor autor novelista'),
    wordList('escritora autora novelista'),
    wordList('ministro titular'),
    wordList('ministra titular'),
    wordList('agricultor ganadero'),
    wordList('cantante artista músico'),
    wordList('futbolista jugador'),
  ],
  bodyAdjectives: wordList(`
    nacional nacionales regional provincial municipal general central federal internacional mundial europeo europea español española
    mexicano mexicana argentino argentina público pública privado privada civil popular social socialista comunista democrático
    democrática republicano republicana liberal económico económica agrario agraria médico médica universitario universitaria científico
    científica administrativo administrativa judicial constitucional supremo suprema superior permanente profesional sindical estudiantil
    obrero obrera empresarial olímpico olímpica comercial urbano urbana metropolitano metropolitana autonómico autonómica insular
    local vecinal judicial policial parlamentario parlamentaria diplomático diplomática gubernamental ministerial oficial anónimo anónima
    cultural deportivo deportiva financiero financiera técnico técnica conservador conservadora progresista nacionalista independentista
    adjudicatario adjudicataria concesionario concesionaria encargado encargada
    jurídico jurídica ambiental ecologista marítimo marítima portuario portuaria nuclear católico católica islámico islámica`),
  organisationEndings: wordList(
    'sa sl slu banco grupo universidad instituto ministerio sindicato partido federación unión asociación agencia club',
  ),
  documentNouns: wordList(`
    informe estudio encuesta sondeo carta documento nota artículo ley sentencia decisión estadística comunicado mensaje análisis acta
    auto escrito denuncia querella atestado expediente dictamen sumario resolución contrato correo tuit editorial memoria circular orden
    libro folleto pancarta cartel previsión balance texto investigación`),
  personNouns: wordList('persona hombre mujer niño niña chico chica testigo fuente empleado empleada'),
  groupNouns: wordList(`ecologistas activistas hosteleros ganaderos comerciantes manifestantes 
    vecinos residentes habitantes críticos expertos investigadores padres alumnos profesores pacientes trabajadores empleados votantes testigos
    fuentes médicos políticos manifestantes aficionados pescadores agricultores economistas analistas jóvenes personas estudiantes
    autoridades inquilinos usuarios sindicatos`),
  workVerbs: [
    { forms: ['dirige', 'ha dirigido', 'dirigió'], role: 'director' },
    { forms: ['preside', 'ha presidido'], role: 'presidente' },
    { forms: ['trabaja en', 'trabaja para'], role: null },
    { forms: ['vive en'], role: 'vecino' },
  ],
  copulas: wordList('es era fue sigue'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua',
  ),
  reporter: 'el periodista',
  pluralEndings: [
    ['ces', 'z'],
    ['es', ''],
    ['s', ''],
  ],
  smallNumbers: wordList('un una dos tres cuatro cinco seis 2 3 4 5 6'),
  idleModifiers: wordList('propio propia mismo misma nuevo nueva último última'),
  placePrepositions: wordList('en cerca'),
  possessiveEnding: '',
  by: 'por',
  wholePartitives: wordList('ambos todos todas varios muchos algunos ninguno'),
  fewPartitives: wordList('algunos varios'),
  pairPartitives: ['ambos'],
  genericOrganisations: wordList(
    'empresa compañía grupo club equipo partido banco asociación organización agencia periódico diario fundación',
  ),
  plainOrganisations: wordList('empresa compañía grupo organización equipo partido club asociación'),
  companyNouns: wordList('empresa compañía'),
  unlikeFirms: wordList(
    'ministerio gobierno ayuntamiento consejería policía partido sindicato asociación federación comisión tribunal fiscalía juzgado consejo universidad iglesia congreso senado junta generalitat diputación plataforma colectivo guardia',
  ),
  bodyOpenings: wordList('radio'),
  mediaEndings: wordList('efe prensa diario radio televisión'),
  mediaNouns: wordList('periódico diario'),
  sideNouns: wordList('parte lado gobierno'),
  placeEndings: [],
  leaderNouns: wordList('jefe jefa presidente presidenta director directora líder'),
  personalRelatives: wordList('quien'),
  corporateEndings: wordList('sa sl grupo banco'),
  holderPrepositions: wordList('de del en para'),
  adjectiveEndings: wordList('oso ico al ivo ado ada ante'),
  ownWords: wordList('propio propia'),
  resident: 'vecino',
  nobody: ['nadie'],
  rankNouns: wordList('profesor doctor coronel general'),
  officeNouns: wordList('ministro ministra secretario secretaria'),
  chairNouns: wordList('presidente presidenta'),
  conjunctions: wordList('y e'),
  infinitive: '',
  textVerbs: wordList('reza rezaba'),
  paperVerbs: wordList('muestra mostraba revela'),
  seenParticiples: wordList('visto vista consultado consultada obtenido'),
  teamNouns: wordList('capitán entrenador portero delantero'),
  makingParticiples: wordList(
    'escrito escrita redactado elaborado realizada realizado encargado publicado firmado',
  ),
  placeNouns: wordList('ciudad pueblo municipio'),
  interviewer: 'entrevistador',
  questionLabels: wordList('q p pregunta'),
  answerLabels: wordList('r respuesta'),
};
