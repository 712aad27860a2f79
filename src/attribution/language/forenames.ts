import { englishSpeakerWords } from './english/speaker-words';
import { wordList } from './word-list';

/** Forenames that are frequent in the news of the other languages; weak evidence only, as everywhere. */
const feminine = wordList(`
  åsa ylva maj inga ingela gunilla lisbeth lotta elisabet ebba saga wilma tuva nora ida thea ingvild randi turid mona
  solfrid ragnhild guro hege marit silje mette pernille dorte dorthe lone birthe gitte tine karen kirsten
  anke antje ursel heike silke petra uschi annegret steffi sabine anja katrin gisela hannelore beate
  anaïs amélie aurélie céline chloé delphine élise estelle françoise geneviève hélène isabelle jeanne léa lucie
  manon margaux mathilde mireille nathalie noémie odile pauline sylvie véronique virginie zoé
  ainhoa alba almudena araceli begoña belén blanca concepción consuelo dolores encarnación inés inmaculada josefa
  lola lourdes luz macarena maite marisol mónica montserrat nuria paloma pilar raquel rocío soledad verónica
  ximena yolanda`);
const masculine = wordList(`
  åke arne bo bosse christer folke göran hampus håkan ingemar jörgen kjell lennart måns nisse ove pär rasmus sixten
  stig sten sture tage tor tore torbjörn urban øystein åge asbjørn bjarne eirik endre espen frode geir halvor
  harald håvard jostein jørgen kåre morten odd olav ola pål roald sindre sondre stein terje trond vidar
  anker asger bent birger carsten esben finn flemming jens jesper kaj kasper kim mads mogens palle poul preben søren
  uffe ulrik uwe achim axel bernd bernhard detlef dieter eberhard egon erich ernst friedrich gerhard günter günther
  hans-peter heinrich heinz helmut holger horst jochen jörg lothar lutz manfred norbert ralf reinhard rolf rüdiger
  siegfried torsten ulrich volker wolfram alain antoine arnaud aurélien baptiste benoît bertrand cédric christophe
  clément didier édouard émile étienne fabien fabrice florent franck frédéric gaël gérard gilles grégory guillaume
  hervé hugues jean jean-claude jean-luc jean-marc jean-pierre jérôme laurent luc mathieu maxime nicolas olivier pascal
  pierre-yves quentin régis rémi rémy romain sébastien stéphane sylvain thibault thierry tristan valentin yann yves
  álvaro andrés antonio borja emilio esteban ezequiel fermín gonzalo guillermo hernán ignacio iker íñigo jacinto
  jesús jordi josé lorenzo luis mateo miguel nicolás ramiro ramón raúl rodrigo rubén salvador santiago tomás vicente`);

export const feminineForenames: readonly string[] = [...englishSpeakerWords.feminineForenames, ...feminine];
export const masculineForenames: readonly string[] = [
  ...englishSpeakerWords.masculineForenames,
  ...masculine,
];
