import type { LanguageCase } from './case';

export const french: readonly LanguageCase[] = [
  ['« {k Nous ouvrons en mai} », {c a déclaré} {s Anne Brun}.', 'direct: Anne Brun'],
  ['« {k Nous ouvrons en mai}, {c a assuré} {s Anne Brun}, {k et pas avant.} »', 'direct: Anne Brun'],
  ['« {k Le toit fuit} », {c explique} {s la directrice, Anne Brun}. « {k Partout.} »', 'direct: Anne Brun'],
  ['« {k Qui va payer ?} », {c demande} {s Luc Morel}.', 'direct: Luc Morel'],
  ['“{k On n’en peut plus}”, {c lâche} {s Luc Morel}.', 'direct: Luc Morel'],
  ['« {k C’est fini} », {c selon} {s Luc Morel}.', 'direct: Luc Morel'],
  ['Paul Vidal garde sa maison.\n\n— {k Jamais}, {c répond}-{s il}.', 'direct: Paul Vidal'],
  ['{s Anne Brun} est inquiète.\n\n« {k Ça fuit partout.} »', 'direct: Anne Brun'],
  ['Anne Brun dirige le chantier. « {k On va finir} », {c dit}-{s elle}.', 'direct: Anne Brun'],
  [
    'Anne Brun dirige le chantier. « {k On finira}, {c a}{s -t-elle} {c ajouté}, {k mais tard.} »',
    'direct: Anne Brun',
  ],
  ['{s Paul Vidal} {c affirme} {k que le pont est sûr}.', 'indirect: Paul Vidal'],
  ['{s Claire Faure} {c a promis} {k que l’école resterait ouverte}.', 'indirect: Claire Faure'],
  ['{s Claire Faure} {c confirme} {k qu’elle est candidate}.', 'indirect: Claire Faure'],
  ['{s Luc Morel} {c pense} {k que le match sera reporté}.', 'indirect: Luc Morel'],
  ['{s Les habitants} {c disent} {k que l’odeur revient chaque soir}.', 'indirect: Les habitants'],
  ['{s L’étude} {c montre} {k qu’un élève sur cinq est absent}.', 'indirect: L’étude'],
  ['{s La ministre Claire Faure} {c dément} {k que l’argent ait disparu}.', 'indirect: Claire Faure'],
  ['{s Luc Morel} {c n’a pas voulu dire} {k s’il démissionnerait}.', 'indirect/negated: Luc Morel'],
  ['{s Claire Faure} {c qualifie} {k le projet de « honte »}.', 'mixed: Claire Faure'],
  ['{c Selon} {s Paul Vidal}, {k le pont est sûr}.', 'indirect: Paul Vidal'],
  ['{c D’après} {s la police}, {k deux personnes ont été blessées}.', 'indirect: police'],
  ['{k Le pont est sûr}, {c selon} {s un rapport de la préfecture}.', 'indirect: rapport de la préfecture'],
  [
    '{k Les loyers vont augmenter}, {c prévient} {s l’Union des locataires}.',
    'indirect: Union des locataires',
  ],
  ['{c Pour} {s Luc Morel}, {k le match est perdu}.', 'indirect: Luc Morel'],
  ['{k Le fonds aurait perdu 40 millions d’euros}.', 'indirect/hearsay: -'],
  ['{k Le directeur aurait quitté le pays}.', 'indirect/hearsay: -'],
  ['Le prétendu « sauvetage » a duré une semaine.'],
  ['Elle joue dans « Le Long Quai » au Théâtre du Port.'],
  [
    '« {k J’ai eu peur} », {c raconte} {s Mia Lindet, 19 ans, qui attendait sur le quai}.',
    'direct: Mia Lindet',
  ],
  [
    '{s Le premier ministre, Paul Hallier,} {c a annoncé} jeudi {k que la frontière rouvrirait}.',
    'indirect: Paul Hallier',
  ],
  ['« {k C’est un grand jour} », {c a écrit} {s la maire, Eva Lunel,} sur Facebook.', 'direct: Eva Lunel'],
  ['{s La commune} {c estime} {k que le chantier respecte le plan}.', 'indirect: commune'],
  [
    '{s L’entreprise} {c indique} dans un communiqué {k que l’activité reprendra lundi}.',
    'indirect: entreprise',
  ],
  ['{s Le procureur} {c exige} {k que l’homme soit condamné}.', 'indirect: procureur'],
  [
    '{k La fuite a été découverte en mars}, {c a expliqué} {s un porte-parole de la régie}.',
    'indirect: porte-parole de la régie',
  ],
  ['{c Selon} {s la préfecture}, {k personne n’a été blessé}.', 'indirect: préfecture'],
  ['Le match s’est terminé sur un but de Morel à la dernière minute.'],
  // The time or the place stands between the words of saying and whoever says it.
  ['« {k C’est faux} », {c a réagi} mardi {s la maire, Hélène Morel}.', 'direct: Hélène Morel'],
  [
    '« {k Tout est en règle} », {c a affirmé} mercredi {s Jean Vidal, directeur de l’usine}, lors d’une réunion.',
    'direct: Jean Vidal',
  ],
  [
    '« {k Le feu est éteint} », {c a indiqué} dans la soirée {s un porte-parole des pompiers}.',
    'direct: porte-parole des pompiers',
  ],
  ['{k Deux routes restent fermées}, {c a précisé} lundi matin {s la préfecture}.', 'indirect: préfecture'],
  ['« {k Je reste} », {c a répondu} à la presse {s Luc Morel}.', 'direct: Luc Morel'],
  [
    '« {k Je reste} », {c a déclaré}, dans un communiqué publié le 3 mars, {s le ministre Luc Morel}.',
    'direct: Luc Morel',
  ],
  // Titles with a full stop.
  ['« {k Cette note est un faux} », {c rétorque} {s M. Morel}.', 'direct: Morel'],
  ['« {k Je suis partie} », {c explique} {s Mme Roux, institutrice}.', 'direct: Roux'],
  ['{s Me Claire Fontaine} {c soutient} {k que le dossier est vide}.', 'indirect: Claire Fontaine'],
  ['{s MM. Morel et Vidal} {c affirment} {k que le vote était libre}.', 'indirect: Morel'],
  // Words that tell whose turn it is.
  ['{s Claire Fontaine} {c estime} quant à elle {k que le dossier est vide}.', 'indirect: Claire Fontaine'],
  ['{s Luc Morel}, de son côté, {c assure} {k que le chantier avance}.', 'indirect: Luc Morel'],
  ['{s La mairie}, elle, {c affirme} {k que le chantier avance}.', 'indirect: mairie'],
  // Infinitives without a mark, charges and demands.
  ['Anne Brun est institutrice. {s Elle} {c dit} {k ne pas avoir confiance}.', 'indirect: Anne Brun'],
  ['{s Claire Dubois} {c assure} {k avoir prévenu la ville dès mars}.', 'indirect: Claire Dubois'],
  ['{s Un habitant} {c dit} {k vivre « un enfer »}.', 'mixed: habitant'],
  ['{s Paul Vidal} {c reconnaît} {k s’être trompé}.', 'indirect: Paul Vidal'],
  ['{s Paul Vidal} {c nie} {k avoir touché l’argent}.', 'indirect: Paul Vidal'],
  ['{s Le syndicat} {c accuse} {k la direction d’avoir négligé la sécurité}.', 'indirect: syndicat'],
  ['{s L’opposition} {c reproche} {k au maire d’avoir menti}.', 'indirect: opposition'],
  ['{s Le préfet} {c demande} {k aux habitants de rester chez eux}.', 'indirect: préfet'],
  ['{s Le syndicat} {c appelle à} {k manifester samedi}.', 'indirect: syndicat'],
  ['{s Le syndicat} {c réclame} {k une hausse des salaires}.', 'indirect: syndicat'],
  ['{s Paul Vidal} {c s’est dit} {k prêt à négocier}.', 'indirect: Paul Vidal'],
  // Reflexive verbs and pronouns within the words of saying.
  ['« {k On n’en peut plus} », {c s’indigne} {s Paul Vidal}.', 'direct: Paul Vidal'],
  ['« {k On n’en peut plus} », {c s’est emportée} {s Anne Brun}.', 'direct: Anne Brun'],
  [
    '{s Marc Vidal} {c a promis} {k que le pont rouvrirait}. « {k2 Il est sûr} », {c2 a}{s2 -t-il} {c2 ajouté}.',
    'indirect: Marc Vidal',
    'direct: Marc Vidal',
  ],
  [
    'Hélène Brun a visité le chantier avec Marc Vidal, ingénieur. « {k Tout le monde le sait} », {c ironise}{s -t-il}.',
    'direct: Marc Vidal',
  ],
  ['{s Paul Vidal} {c l’assure} : « {k Le pont est sûr.} »', 'direct: Paul Vidal'],
  // Sources with what describes them.
  [
    '{c D’après} {s Claire Dubois, directrice du bureau d’études}, {k les retards viennent du sol}.',
    'indirect: Claire Dubois',
  ],
  ['Luc Morel a quitté la salle. {k Le match est perdu}, {c selon} {s lui}.', 'indirect: Luc Morel'],
  // What was said before.
  ['{k Le pont est sûr}. C’est ce qu’{c a affirmé} mardi {s Paul Vidal}.', 'indirect: Paul Vidal'],
  ['{k Le pont est sûr}, c’est ce qu’{c indique} {s la préfecture}.', 'indirect: préfecture'],
  ['{k Le pont est sûr}, {c comme l’a rappelé} {s Paul Vidal}.', 'indirect: Paul Vidal'],
  ['L’usine va fermer, {k ce que} {c dément} {s la direction}.', 'indirect: direction'],
  // Speech holds no report by itself, and a participle no report without its auxiliary.
  ['« {k Cela fait deux ans que nous alertons} », {c dénonce} {s Karim Benali}.', 'direct: Karim Benali'],
  ['La mesure annoncée lundi concerne les écoles.'],
  // Nothing to say.
  ['Interrogé, {s le préfet} {c n’a pas souhaité} {k faire de commentaire}.', 'indirect: préfet'],
  ['{s Le préfet} {c a refusé} {k de commenter l’affaire}.', 'indirect: préfet'],
  ['« {k Nous avons respecté les règles} », {c a affirmé} mercredi {s Jean Perrin}.', 'direct: Jean Perrin'],
  ['{k Le patron a menti}. C’est ce qu’{c affirme} {s un ancien cadre}.', 'indirect: un ancien cadre'],
  ['Luc Morel se tait. « {k Quelle honte} », {c râle}{s -t-il}.', 'direct: Luc Morel'],
  ['{c Pour} {s la députée Sonia Lahlou (LFI)}, {k le débat est clos}.', 'indirect: Sonia Lahlou'],
  // Apposition belongs to the source, and a front clause reports nothing.
  [
    '{c Selon} {s Anne Brun, directrice du port}, {k les digues s’abîment par endroits}.',
    'indirect: Anne Brun',
  ],
  [
    '{c D’après} {s Léa Monnier, de l’association Lynx}, {k la moitié des attaques restent sans suite}.',
    'indirect: Léa Monnier',
  ],
  [
    'Interrogé par la presse, {s le procureur, Hervé Blin,} {c a confirmé} {k l’ouverture de l’enquête}.',
    'indirect: Hervé Blin',
  ],
  ['Assis devant sa porte, Luc Morel montre la clôture.'],
  // Who spoke last goes on.
  ['{s Luc Morel} est inquiet. Et d’{c ajouter} : « {k Il faut fermer le pont.} »', 'direct: Luc Morel'],
  ['{s L’union des pêcheurs} {c demande} {k une enquête}.', 'indirect: union des pêcheurs'],
  ['« {k C’est du vent} », {c tranche} {s son porte-parole local, Bruno Sapin}.', 'direct: Bruno Sapin'],
  ['{k Le maire, Yves Delmas, aurait fait payer les travaux par la commune}.', 'indirect/hearsay: -'],
  ['{s Le maire}, lui, {c jure} {k qu’il cherche une solution}.', 'indirect: maire'],
  ['{s L’association « Terre libre »} {c réclame} {k une enquête}.', 'indirect: association'],
  ['« {k C’est faux} », {c ironise} {s Yann Le Braz}.', 'direct: Yann Le Braz'],
  ['« {k C’est faux} », {c a déclaré} {s Annie Le Goff, la maire}.', 'direct: Annie Le Goff'],
  ['« {k C’est faux} », {c assure} {s Marc La Fontaine}.', 'direct: Marc La Fontaine'],
  ['« {k C’est faux} », {c a déclaré} à l’AFP {s Anne Morel}.', 'direct: Anne Morel'],
  [
    '« {k C’est faux} », {c a déclaré} à l’AFP {s Bertrand Morel, directeur général de Norvolt}.',
    'direct: Bertrand Morel',
  ],
  [
    '« {k C’est faux} », {c a déclaré} {s12 Anne Morel}, {c2 précisant} {k2 que les contrôles dureraient dix jours}.',
    'direct: Anne Morel',
    'indirect: Anne Morel',
  ],
  [
    '« {k C’est faux} », {c a déclaré} {s12 Anne Morel}, avant d’{c2 ajouter} {k2 que la route rouvrirait}.',
    'direct: Anne Morel',
    'indirect: Anne Morel',
  ],
  ['{c Pour} {s le maire}, {k le projet « arrive trop tard »}.', 'mixed: maire'],
  ['Pour les enfants, c’est gratuit.'],
  [
    'L’entraîneur Luc Perrin était déçu. « {k On a mal joué} », {c a expliqué} {s le technicien}.',
    'direct: Luc Perrin',
  ],
  // He and she take up bodies by the gender of their nouns.
  [
    '{s Le cabinet} {c a réfuté} {k toute pression}. {s2 Il} {c2 a rappelé} {k2 que le plan datait de mai}.',
    'indirect: cabinet',
    'indirect: cabinet',
  ],
  [
    'Le maire Paul Roc est parti. La préfecture s’est tue. {s Elle} {c a précisé} {k que la route restait fermée}.',
    'indirect: préfecture',
  ],
  [
    'Le maire Paul Roc a rencontré le syndicat. {s Il} {c a dit} {k que la grève était finie}.',
    'indirect: Paul Roc',
  ],
];
