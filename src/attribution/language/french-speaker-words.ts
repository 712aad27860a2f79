import { feminineForenames, masculineForenames } from './forenames';
import { anyone, grammatical, he, i, of, she, they, theyFeminine, we, you } from './pronoun-forms';
import type { PronounForm, SpeakerWords } from './speaker-words';
import { stateTable } from './state-table';
import { untoldWords } from './untold-words';
import { wordList } from './word-list';

const pronouns: Readonly<Record<string, PronounForm>> = {
  elle: grammatical(she),
  '-elle': grammatical(she),
  '-t-elle': grammatical(she),
  il: grammatical(he),
  '-il': grammatical(he),
  '-t-il': grammatical(he),
  '-t-on': anyone,
  '-on': anyone,
  lui: anyone,
  'celui-ci': he,
  'celle-ci': she,
  'ceux-ci': they,
  'celles-ci': theyFeminine,
  son: grammatical(of(anyone)),
  sa: grammatical(of(anyone)),
  ses: grammatical(of(anyone)),
  ils: they,
  '-ils': they,
  '-t-ils': they,
  eux: they,
  elles: theyFeminine,
  '-elles': theyFeminine,
  '-t-elles': theyFeminine,
  leur: of(they),
  leurs: of(they),
  je: i,
  "j'": i,
  '-je': i,
  moi: i,
  mon: of(i),
  ma: of(i),
  nous: we,
  notre: of(we),
  nos: of(we),
  tu: you,
  vous: you,
  votre: of(you),
};

const states = stateTable(`
États-Unis | américain américaine américains | les états-unis, washington, *la maison-blanche, *maison-blanche, les américains
Royaume-Uni | britannique britanniques | le royaume-uni, londres, *downing street, les britanniques
Russie | russe russes | la russie, moscou, *kremlin, *le kremlin, les russes
Ukraine | ukrainien ukrainienne ukrainiens | l'ukraine, kiev, les ukrainiens
Chine | chinois chinoise | la chine, pékin, les chinois
France | français française | la france, paris, *l'élysée, *élysée, *matignon, les français
Allemagne | allemand allemande allemands | l'allemagne, berlin, les allemands
Belgique | belge belges | la belgique, les belges
Suisse | suisse suisses | la suisse, berne, les suisses
Canada | canadien canadienne | le canada, ottawa, les canadiens
Suède | suédois suédoise | la suède, stockholm, les suédois
Norvège | norvégien norvégienne | la norvège, oslo, les norvégiens
Danemark | danois danoise | le danemark, copenhague, les danois
Espagne | espagnol espagnole espagnols | l'espagne, madrid, les espagnols
Italie | italien italienne italiens | l'italie, rome, les italiens
Pologne | polonais polonaise | la pologne, varsovie, les polonais
Turquie | turc turque turcs | la turquie, ankara, les turcs
Israël | israélien israélienne | jérusalem, les israéliens
Iran | iranien iranienne iraniens | l'iran, téhéran, les iraniens
Union européenne | européen européenne européens | l'union européenne, bruxelles, ue, l'ue
`);

/** French words that turn mentions into parties. */
export const frenchSpeakerWords: SpeakerWords = {
  ...untoldWords,
  adjectivesFollow: true,
  ageWords: ['ans'],
  pronouns,
  partitives: wordList(
    'un une autre autres deux plusieurs certains certaines tous toutes premier première dernier dernière aucun aucune celui celle ceux celles',
  ),
  definiteArticles: wordList("le la les l' ce cet cette ces"),
  pointingArticles: wordList('ce cet cette ces'),
  elides: true,
  bodyArticles: { la: 'f', une: 'f', cette: 'f', le: 'm', un: 'm', ce: 'm', cet: 'm' },
  articleGenders: { la: 'f', une: 'f', cette: 'f' },
  feminineEndings: wordList('euse rice ère ienne ante ente ée inte ate ue eure effe onne sœur esse aine'),
  masculineEndings: wordList('ant ent ier ien é int at lu'),
  epicenes: wordList('victime personne sentinelle recrue star vedette témoin agent capitaine porte-parole'),
  contractions: { le: 'du', les: 'des' },
  articleOf: { le: 'le', la: 'la', les: 'les', ce: 'le', cet: 'le', cette: 'la', ces: 'les' },
  indefiniteArticles: wordList('un une des'),
  quantifiers: wordList(
    'deux trois quatre cinq six sept huit neuf dix plusieurs quelques certains certaines tous toutes chaque cent mille dizaines',
  ),
  boundaries: wordList(`
    et mais ou sans ainsi donc car parce lorsque quand où que qu' dont aussi seulement ne n' pas jamais rien maintenant alors déjà encore ici
    aujourd'hui hier demain très assez peut-être est sont était étaient être été sera a ont avait avaient avoir peut peuvent pourrait doit
    doivent veut veulent dit disent déclare déclaré affirme affirmé assure assuré explique expliqué ajoute ajouté raconte répond
    demande pense croit dément confirme confirmé promet promis qualifie montre va vont vient prend donne voit dirige refuse joue lâche
    prévient je tu il elle on nous vous ils elles se s'`),
  prepositions: wordList(
    "à de d' en dans sur pour par avec sans sous vers chez entre contre depuis pendant avant après selon au aux du des jusque parmi malgré",
  ),
  relativePronouns: wordList("qui que qu' dont où lequel laquelle"),
  affiliationPrepositions: wordList("de d' du des à au aux chez pour en"),
  of: 'de',
  courtesyTitles: {
    m: 'm',
    mm: 'm',
    mme: 'f',
    mmes: 'f',
    mlle: 'f',
    monsieur: 'm',
    madame: 'f',
    mademoiselle: 'f',
    dr: '',
    docteur: '',
    maître: '',
    me: '',
  },
  particles: wordList("de d' du des la le les van von"),
  roleNouns: wordList(`
    éleveur éleveuse militant militante maraîcher maraîchère apiculteur apicultrice viticulteur vigneron vigneronne boucher bouchère libraire pharmacien pharmacienne coiffeur coiffeuse commerçant commerçante chauffeur conducteur conductrice pompier sous-préfet sous-préfète
    colonel lieutenant commandant adjudant brigadier gendarme magistrat magistrate inspecteur inspectrice instituteur institutrice éducateur
    éducatrice animateur animatrice bénévole riverain riveraine locataire client cliente passager passagère chirurgien chirurgienne urgentiste épidémiologiste virologue physicien physicienne chimiste astronome
    mathématicien mathématicienne philosophe politologue anthropologue archéologue linguiste géographe démographe cinéaste
    metteur metteuse comédien comédienne danseur danseuse peintre sculpteur sculptrice photographe romancier romancière poète poétesse
    champion championne sélectionneur arbitre attaquant attaquante défenseur défenseure coureur coureuse navigateur navigatrice
    technicien technicienne mécanicien mécanicienne électricien plombier maçon menuisier charpentier artisan artisane docker marin
    exploitant exploitante fermier fermière berger bergère consul consule ambassadeur ambassadrice chancelier chancelière roi reine prince
    princesse évêque curé imam rabbin pasteur opposant opposante candidat candidate conseiller conseillère trésorier trésorière greffier greffière
    huissier commissaire enquêteur enquêtrice bâtonnier bâtonnière confrère consœur doyen doyenne recteur rectrice intendant concierge
    acteur actrice adjoint adjointe agriculteur agricultrice analyste architecte artiste auteur auteure autrice avocat avocate biologiste
    boulanger boulangère capitaine chanteur chanteuse chef cheffe chercheur chercheuse climatologue commissaire coprésident
    coprésidente délégué déléguée député députée directeur directrice dirigeant dirigeante docteur économiste écrivain écrivaine éditeur
    éditrice élu élue enseignant enseignante entraîneur entraîneuse entrepreneur entrepreneuse étudiant étudiante expert experte fondateur
    fondatrice général géologue gérant gérante gouverneur gouverneure habitant habitante historien historienne infirmier infirmière ingénieur
    ingénieure journaliste juge juriste maire médecin ministre musicien musicienne notaire ouvrier ouvrière paysan paysanne pêcheur pilote
    policier policière porte-parole préfet préfète président présidente procureur procureure professeur professeure proviseur proviseure
    psychologue rapporteur rapporteure réalisateur réalisatrice rédacteur rédactrice responsable restaurateur restauratrice retraité
    retraitée sénateur sénatrice secrétaire sociologue soignant soignante syndicaliste témoin vice-président vice-présidente voisin
    voisine propriétaire patron patronne gardien gardienne joueur joueuse pdg dg dircom directeur-adjoint aide-soignant aide-soignante fondé vétérinaire armateur armatrice
    luthier luthière brasseur brasseuse négociant négociante meunier meunière horloger horlogère forestier forestière bûcheron ébéniste
    garagiste fleuriste kiosquier concertiste conservateur conservatrice commissaire bibliothécaire archiviste secouriste mareyeur mareyeuse`),
  feminineNouns: wordList(
    'femme mère fille sœur épouse veuve dame tante nièce grand-mère infirmière directrice présidente députée sénatrice',
  ),
  masculineNouns: wordList('homme père fils frère mari époux veuf garçon oncle neveu grand-père'),
  kinNouns: wordList(
    'mère père fils fille frère sœur mari épouse époux femme veuve veuf cousin cousine oncle tante neveu nièce voisin voisine ami amie collègue',
  ),
  kinPairs: [
    [wordList('mère père'), wordList('fils fille')],
    [wordList('frère sœur')],
    [wordList('mari épouse époux femme veuve veuf')],
    [wordList('oncle tante'), wordList('neveu nièce')],
    [wordList('cousin cousine')],
    [wordList('voisin voisine')],
  ],
  spokesNouns: wordList('porte-parole'),
  roleEndings: wordList('eur euse rice iste logue ien ienne ier ière ant ante'),
  compoundRoles: [],
  roleModifiers: wordList(
    'ancien ancienne ex adjoint adjointe général générale principal principale premier première délégué déléguée vice',
  ),
  careerWords: wordList('retraité retraitée vétéran'),
  formerly: wordList('ancien ancienne anciens ex'),
  former: 'ancien',
  postposedToRoles: ['de la république', 'en scène', 'en chef', "d' état"],
  organisationNouns: wordList(`
    administration agence assemblée association autorité banque bureau cabinet cabinet chambre club collectif comité commission commune
    compagnie confédération conseil cour direction entreprise équipe fédération firme fondation fonds gendarmerie gouvernement groupe
    hôpital institut journal mairie métropole ministère municipalité musée observatoire office opposition organisation organisme parlement
    parquet parti police préfecture région régie sénat société startup syndicat théâtre tribunal union université usine ville école`),
  postmodifiers: wordList('proche proches'),
  hypernyms: {
    technicien: wordList('entraîneur sélectionneur'),
    technicienne: wordList('entraîneuse sélectionneuse'),
    portier: ['gardien'],
    scientifique: wordList(
      'biologiste chimiste physicien physicienne géologue climatologue chercheur chercheuse astronome',
    ),
    chercheur: wordList(
      'biologiste chimiste physicien géologue climatologue sociologue historien économiste',
    ),
    chercheuse: wordList(
      'biologiste chimiste physicienne géologue climatologue sociologue historienne économiste',
    ),
    magistrat: wordList('juge procureur'),
    magistrate: wordList('juge procureure'),
  },
  synonyms: [
    wordList('maire édile'),
    wordList('avocat défenseur'),
    wordList('député parlementaire élu'),
    wordList('députée parlementaire élue'),
    wordList('médecin praticien docteur'),
    wordList('écrivain auteur romancier'),
    wordList('écrivaine autrice romancière'),
    wordList('éleveur agriculteur paysan exploitant'),
    wordList('éleveuse agricultrice paysanne exploitante'),
    wordList('chanteur artiste musicien'),
    wordList('enseignant professeur'),
    wordList('enseignante professeure'),
  ],
  bodyAdjectives: wordList(`
    national nationale nationaux nationales régional régionale régionaux départemental départementale municipal municipale communal communale
    général générale central centrale fédéral fédérale international internationale mondial mondiale européen européenne français française
    africain africaine américain américaine public publique privé privée civil civile populaire social sociale socialiste communiste
    démocratique démocrate écologiste républicain républicaine libéral libérale radical radicale économique agricole médical médicale
    hospitalier hospitalière universitaire scientifique administratif administrative judiciaire constitutionnel constitutionnelle suprême
    supérieur supérieure permanent permanente interprofessionnel interprofessionnelle professionnel professionnelle syndical syndicale
    étudiant étudiante ouvrier ouvrière patronal patronale olympique commercial commerciale urbain urbaine métropolitain métropolitaine
    intercommunal intercommunale maritime routier routière ferroviaire nucléaire écologique environnemental environnementale
    insoumis insoumise centriste macroniste local locale chargé chargée sportif sportive culturel culturelle financier financière technique
    policier policière diplomatique gouvernemental gouvernementale ministériel ministérielle anonyme syndicale officiel officielle
    juridique juridiques juif juive islamique musulman musulmane catholique protestant protestante internationaux`),
  organisationEndings: wordList(
    'sa sas sarl banque groupe université institut ministère syndicat parti fédération union association société agence club théâtre',
  ),
  documentNouns: wordList(`
    rapport étude enquête sondage lettre document note article loi jugement décision statistique communiqué message analyse avis procès-verbal
    arrêt arrêté ordonnance plainte dossier courrier courriel tribune mémoire circulaire contrat éditorial expertise sms tweet
    livre tract pancarte banderole prévision bilan texte`),
  personNouns: wordList(
    'personne homme femme garçon fille enfant témoin source employé employée riverain riveraine',
  ),
  groupNouns: wordList(`entourage
    habitants riverains critiques experts chercheurs parents élèves enseignants patients salariés employés électeurs voisins témoins sources médecins
    élus manifestants supporters pêcheurs agriculteurs économistes analystes jeunes gens personnes étudiants ouvriers autorités enquêteurs
    syndicats usagers locataires`),
  workVerbs: [
    { forms: ['dirige', 'a dirigé', 'dirigeait'], role: 'directeur' },
    { forms: ['préside', 'a présidé'], role: 'président' },
    { forms: ['travaille à', 'travaille chez', 'travaille pour'], role: null },
    { forms: ['habite à', 'vit à'], role: 'habitant' },
  ],
  copulas: wordList('est était fut devient reste'),
  states,
  feminineForenames,
  masculineForenames,
  calendarWords: wordList(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques',
  ),
  reporter: 'le journaliste',
  pluralEndings: [
    ['aux', 'al'],
    ['s', ''],
  ],
  smallNumbers: wordList('un une deux trois quatre cinq six 2 3 4 5 6'),
  idleModifiers: wordList('propre même nouveau nouvelle dernier dernière ancien ancienne'),
  placePrepositions: wordList('à en dans près'),
  possessiveEnding: '',
  by: 'par',
  wholePartitives: wordList('tous toutes plusieurs beaucoup certains aucun'),
  fewPartitives: wordList('certains plusieurs'),
  pairPartitives: [],
  genericOrganisations: wordList(
    'entreprise société groupe club équipe parti banque association organisation agence journal fondation compagnie',
  ),
  plainOrganisations: wordList(
    'entreprise société groupe organisation équipe parti compagnie club association',
  ),
  companyNouns: wordList('entreprise société compagnie groupe'),
  unlikeFirms: wordList(
    'ministère gouvernement mairie préfecture police parti syndicat association fédération commission tribunal parquet conseil université église assemblée sénat région département collectif',
  ),
  bodyOpenings: wordList('radio'),
  mediaEndings: wordList('afp france-info presse journal radio télévision bfm'),
  mediaNouns: wordList('journal quotidien'),
  noRoles: wordList('insiste persiste résiste assiste consiste existe subsiste rectifie'),
  sideNouns: wordList('côté partie gouvernement'),
  placeEndings: [],
  leaderNouns: wordList('patron patronne chef cheffe président présidente directeur directrice'),
  personalRelatives: wordList('qui'),
  corporateEndings: wordList('sa sas group groupe'),
  holderPrepositions: wordList('de du des chez à pour'),
  adjectiveEndings: wordList('eux ique al el if ant é ée'),
  ownWords: wordList('propre'),
  resident: 'riverain',
  nobody: ['personne', 'on', '-t-on'],
  rankNouns: wordList('professeur docteur colonel général'),
  officeNouns: wordList('ministre secrétaire'),
  chairNouns: wordList('président présidente'),
  conjunctions: wordList('et'),
  infinitive: '',
  textVerbs: wordList('stipule stipulait'),
  paperVerbs: wordList('montre montrait révèle'),
  seenParticiples: wordList('vu vue consulté consultée obtenu obtenue'),
  teamNouns: wordList('capitaine entraîneur gardien attaquant'),
  makingParticiples: wordList(
    'écrit écrite rédigé rédigée réalisé réalisée mené menée commandé publiée publié signé',
  ),
  placeNouns: wordList('ville commune village'),
  interviewer: 'intervieweur',
  questionLabels: wordList('q question'),
  answerLabels: wordList('r réponse'),
};
