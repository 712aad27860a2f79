import type { LanguageCase } from './case';

export const spanish: readonly LanguageCase[] = [
  ['«{k Abrimos en mayo}», {c dijo} {s Ana Ruiz}.', 'direct: Ana Ruiz'],
  ['—{k No vendemos} —{c dijo} {s Ana Ruiz}—, {k y punto.}', 'direct: Ana Ruiz'],
  ['“{k El techo gotea}”, {c afirmó} {s Pablo Soto}.', 'direct: Pablo Soto'],
  ['“{k ¿Quién paga?}”, {c preguntó} {s Luis Mora}.', 'direct: Luis Mora'],
  ['“{k Ya basta}”, {c ha dicho} {s el portavoz del sindicato, Luis Mora}.', 'direct: Luis Mora'],
  ['“{k No sabíamos nada}”, {c dijo} {s Eva Luna}, “{k y nadie preguntó}”.', 'direct: Eva Luna'],
  ['{s Luis Mora} {c añadió}: “{k Nadie nos llamó}”.', 'direct: Luis Mora'],
  ['{s Ana Ruiz} dirige la obra. “{k Vamos a terminar}”, {c dijo}.', 'direct: Ana Ruiz'],
  ['{s Ana Ruiz} está preocupada.\n\n“{k Gotea por todas partes.}”', 'direct: Ana Ruiz'],
  ['{s Pablo Soto} {c aseguró} {k que el puente es seguro}.', 'indirect: Pablo Soto'],
  ['{s Clara Vega} {c prometió} {k que la escuela seguirá abierta}.', 'indirect: Clara Vega'],
  ['{s Clara Vega} {c confirmó} {k que será candidata}.', 'indirect: Clara Vega'],
  ['{s Luis Mora} {c cree} {k que el partido se aplazará}.', 'indirect: Luis Mora'],
  ['{s La policía} {c informó} de {k que hay dos detenidos}.', 'indirect: La policía'],
  ['{s Los vecinos} {c dicen} {k que el olor vuelve cada noche}.', 'indirect: Los vecinos'],
  ['{s El estudio} {c muestra} {k que uno de cada cinco alumnos falta}.', 'indirect: El estudio'],
  ['{s La ministra Clara Vega} {c niega} {k que el dinero haya desaparecido}.', 'indirect: Clara Vega'],
  ['{s Luis Mora} {c no quiso decir} {k si dimitirá}.', 'indirect/negated: Luis Mora'],
  ['{s Clara Vega} {c calificó} {k la propuesta de “burla”}.', 'mixed: Clara Vega'],
  ['{c Según} {s Pablo Soto}, {k el puente es seguro}.', 'indirect: Pablo Soto'],
  ['{c De acuerdo con} {s la alcaldesa, Ana Ruiz}, {k la obra acabará en junio}.', 'indirect: Ana Ruiz'],
  [
    '{k El puente es seguro}, {c según} {s un informe del ayuntamiento}.',
    'indirect: informe del ayuntamiento',
  ],
  ['{k Los alquileres subirán}, {c advierte} {s la Unión de Inquilinos}.', 'indirect: Unión de Inquilinos'],
  ['{c Para} {s Luis Mora}, {k el partido está perdido}.', 'indirect: Luis Mora'],
  ['{c Al parecer}, {k el puerto está en venta}.', 'indirect/hearsay: -'],
  ['{k El fondo habría perdido 40 millones}.', 'indirect/hearsay: -'],
  ['El llamado “rescate” duró una semana.'],
  ['Actúa en “El largo muelle” en el Teatro del Puerto.'],
  [
    '«{k Tuve miedo}», {c cuenta} {s Mía Linares, de 19 años, que esperaba en el andén}.',
    'direct: Mía Linares',
  ],
  [
    '{s El presidente, Pablo Haro,} {c anunció} el jueves {k que la frontera reabrirá}.',
    'indirect: Pablo Haro',
  ],
  ['“{k Es un gran día}”, {c escribió} {s la alcaldesa, Eva Luna,} en Facebook.', 'direct: Eva Luna'],
  ['{s El ayuntamiento} {c considera} {k que la obra respeta el plan}.', 'indirect: ayuntamiento'],
  [
    '{s La empresa} {c indica} en un comunicado {k que la actividad se reanudará el lunes}.',
    'indirect: empresa',
  ],
  ['{s El fiscal} {c exige} {k que el hombre sea condenado}.', 'indirect: fiscal'],
  [
    '{k La fuga se descubrió en marzo}, {c explicó} {s un portavoz de la compañía}.',
    'indirect: portavoz de la compañía',
  ],
  ['{c Según} {s la policía}, {k nadie resultó herido}.', 'indirect: policía'],
  ['El partido terminó con un gol de Mora en el último minuto.'],
  // The time or whom it was told stands between the words of saying and whoever says it.
  [
    '"{k No ha habido retrasos}", {c afirmó} este lunes {s el alcalde de Villar, José Martín}, en rueda de prensa.',
    'direct: José Martín',
  ],
  [
    '«{k No vamos a ceder}», {c aseguró} el martes a los periodistas {s la ministra Clara Vega}.',
    'direct: Clara Vega',
  ],
  [
    '“{k El fuego está controlado}”, {c explicó} a Efe {s un portavoz de los bomberos}.',
    'direct: portavoz de los bomberos',
  ],
  [
    '«{k Cumpliremos}», {c dijo} el 5 de mayo, en un comunicado, {s el consejero Luis Mora}.',
    'direct: Luis Mora',
  ],
  // What was said, as somebody explained.
  ['{k La obra acabará en junio}, {c según explicó} ayer {s el alcalde, Luis Mora}.', 'indirect: Luis Mora'],
  ['{c Según informó} {s la policía}, {k hay dos detenidos}.', 'indirect: policía'],
  ['{k La obra}, {c según ha señalado} {s Luis Mora}, {k acabará en junio}.', 'indirect: Luis Mora'],
  ['{k El puente es seguro}, {c como recordó} {s Pablo Soto}.', 'indirect: Pablo Soto'],
  ['{k El puente es seguro}. Así {c lo afirmó} el lunes {s Pablo Soto}.', 'indirect: Pablo Soto'],
  [
    '{k El puente es seguro}. Así {c consta} en {s un informe del ayuntamiento}.',
    'indirect: informe del ayuntamiento',
  ],
  // Reflexive verbs.
  ['"{k Aquí no viene nadie}", {c se queja} {s Antonia López, vecina del barrio}.', 'direct: Antonia López'],
  ['«{k No puede ser}», {c se lamentaba} {s la presidenta}.', 'direct: presidenta'],
  // Infinitives without a mark, charges and demands.
  ['{s El alcalde} {c aseguró} {k haber avisado a la empresa}.', 'indirect: alcalde'],
  ['{s El alcalde} {c dice} {k no saber nada}.', 'indirect: alcalde'],
  ['{s El alcalde} {c niega} {k haber cobrado comisiones}.', 'indirect: alcalde'],
  ['{s El sindicato} {c acusa} {k a la empresa de ocultar datos}.', 'indirect: sindicato'],
  ['{s La oposición} {c culpa} {k al alcalde por los retrasos}.', 'indirect: oposición'],
  ['{s La portavoz} {c exigió} {k explicaciones}.', 'indirect: portavoz'],
  // Words that tell whose turn it is, and a verb without its subject.
  ['{s Luis Mora}, por su parte, {c descartó} {k dimitir}.', 'indirect: Luis Mora'],
  ['{k El puente está cerrado}. Así {c lo afirmó} {s el portavoz}.', 'indirect: portavoz'],
  ['{s El ministerio} {c rechazó} este martes {k que hubiera errores}.', 'indirect: ministerio'],
  ['{s La portavoz popular, Marta Ferrer,} {c afirma} {k que no lo sabía}.', 'indirect: Marta Ferrer'],
  // Who spoke last goes on where the subject is left out.
  ['{s Clara Vega} llegó el lunes. {c Aseguró} {k que dimitirá}.', 'indirect: Clara Vega'],
  ['—{k Los jóvenes se van} —{c dice} {s Pablo Soto}—. {k ¿Qué van a hacer aquí?}', 'direct: Pablo Soto'],
  ['Ana Ruiz dirige la obra. {c A }{s su}{c  juicio}, {k el puente es seguro}.', 'indirect: Ana Ruiz'],
  [
    'Clara Vega es alcaldesa de Oria. {s La regidora} {c acusó} {k al Gobierno de “jugar con los vecinos”}.',
    'mixed: Clara Vega',
  ],
  // Times and asides within the words of saying.
  ['"{k No nos han dicho nada}", {c asegura}, visiblemente enfadada, {s Rosa Gil}.', 'direct: Rosa Gil'],
  [
    '"{k Nos van a echar}", {c lamenta}, con la voz quebrada, {s Teresa Olmo, de 71 años}.',
    'direct: Teresa Olmo',
  ],
  // Predicates, and what follows a preposition.
  ['{s Luis Mora} {c se mostró} ayer {k convencido de que ganará}.', 'indirect: Luis Mora'],
  ['{s El alcalde} {c calificó} {k de “mentira” las acusaciones}.', 'mixed: alcalde'],
  ['Tras {c reconocer} {k que hubo errores}, {s Luis Mora} se marchó.', 'indirect: Luis Mora'],
  ['{s Luis Mora} salió del juzgado {c diciendo} {k que es inocente}.', 'indirect: Luis Mora'],
  ['{s La fiscal}, por el contrario, {c considera} {k que hubo pago}.', 'indirect: fiscal'],
  ['{s Su abogado, D. Luis Ferrer,} {c sostiene} {k que son préstamos}.', 'indirect: Luis Ferrer'],
  // Nothing to say.
  ['{s El alcalde} {c no quiso} {k comentar el asunto}.', 'indirect: alcalde'],
  ['{s La empresa} {c declinó} {k hacer comentarios}.', 'indirect: empresa'],
  ['El acusado, detenido el lunes, vive en Oria.'],
  ['{s La asociación «Pueblo Unido»} {c aseguró} {k que recurrirá}.', 'indirect: asociación'],
  [
    '{s12 La compañía} {c rechazó} {k el escrito}, aunque {c2 admitió} {k2 que la planta «no es rentable»}.',
    'indirect: compañía',
    'mixed: compañía',
  ],
  [
    '{s12 El secretario general de la Unión Minera, Luis Arribas,} {c acusó} {k a Ruiz de mentir}. «{k2 La ministra lo sabe}», {c2 afirmó}.',
    'indirect: Luis Arribas',
    'direct: Luis Arribas',
  ],
  ['{c Para} {s el alcalde}, {k el plan «llega tarde»}.', 'mixed: alcalde'],
  ['{s El ministro} {c desmintió} ayer {k ese extremo}.', 'indirect: ministro'],
  ['{s El ministro} {c negó} tajantemente {k esa versión}.', 'indirect: ministro'],
  ['{s El ministro} {c desmintió} el lunes {k la noticia}.', 'indirect: ministro'],
  ['{s Los ecologistas} {c celebran} {k la noticia}.', 'indirect: ecologistas'],
];
