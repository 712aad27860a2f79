import { englishRegions } from './regions';
import { englishStates } from './states';
import { wordList } from '../word-list';
import type { PlaceWords } from '../place-words';

/** Adjectives of states that are nouns for their people too: an *Italian*, a *Japanese*, an *Iraqi*, but no *French*. */
const NATIONAL_ADJECTIVE =
  /(?:an|ese|i|swiss|greek|czech|thai|slovak|croat|serb|filipino|argentine|cypriot|qatari)$/u;

const nationals = [
  ...wordList(`dane swede finn icelander briton brit englishman englishwoman scot scotsman scotswoman welshman
    welshwoman irishman irishwoman ulsterman ulsterwoman cornishman manxman yorkshireman yorkshirewoman lancastrian
    geordie liverpudlian mancunian glaswegian londoner dubliner frenchman frenchwoman breton corsican parisian dutchman
    dutchwoman luxembourger liechtensteiner berliner bavarian spaniard catalan basque galician andalusian sicilian
    sardinian milanese roman neapolitan florentine venetian pole turk kurd serb croat slovene slovak bosniak kosovar
    montenegrin chechen tatar muscovite uzbek tajik turkmen kazakh kyrgyz afghan pashtun punjabi gujarati bengali tamil
    sikh tibetan uyghur taiwanese hongkonger palestinian emirati saudi kuwaiti omani yemeni filipino filipina argentine
    kiwi aussie australian queenslander tasmanian victorian sydneysider melburnian samoan fijian tongan maori québécois
    quebecer quebecker albertan torontonian montrealer american yank yankee texan californian floridian ohioan oregonian
    virginian georgian hawaiian alaskan arizonan coloradan michigander minnesotan nebraskan kentuckian tennessean
    alabamian louisianan mississippian montanan nevadan oklahoman pennsylvanian vermonter washingtonian bostonian
    chicagoan philadelphian angeleno greenlander faroese sami zimbabwean batswana basotho swazi`),
  'new zealander',
  'new yorker',
  'new jerseyan',
  'new englander',
  'south african',
  'sri lankan',
  'saudi arabian',
  'puerto rican',
  'costa rican',
  'north korean',
  'south korean',
  'papua new guinean',
  'sierra leonean',
  'northern irishman',
  'south australian',
  'western australian',
  'hong konger',
  'cape verdean',
  ...englishStates
    .flatMap(({ adjectives }) => adjectives)
    .filter((adjective) => NATIONAL_ADJECTIVE.test(adjective)),
];

/** {@link PlaceWords} of English. */
export const englishPlaceWords: PlaceWords = {
  placePrepositions: wordList('in near at'),
  placeOpenings: wordList('port mount lake cape fort new north south east west upper lower isle point gulf'),
  placeEndings:
    wordList(`street road avenue lane drive square park bridge dam river lake hill hills valley mountain
    mountains island islands bay beach coast sea ocean strait canal harbour harbor port airport station stadium arena
    guildhall hall building tower castle cathedral hotel prison cemetery plaza boulevard highway pond falls creek forest
    desert peninsula region county-line border head point wharf quay pier`),
  streetEndings: wordList(
    'street road avenue lane drive square boulevard highway hill hills close terrace row crescent',
  ),
  placeNouns: wordList('town city village borough municipality'),
  nationals,
  nationalEndings: ['an', 'ish', 'ese'],
  nationalWord: 'national',
  regions: englishRegions,
  regionNouns: wordList(
    'town city village borough district region province state parish county municipality',
  ),
  states: englishStates,
  stateBodies:
    wordList(`administration agency army authority bank bureau cabinet commission consulate coastguard corps
    court department directorate embassy force forces government guard guards inspectorate institute intelligence
    legation marines military ministry mission navy office parliament police presidency senate service services
    staff statistics treasury tribunal troops`),
  stateOffices: wordList('minister premier chancellor ambassador consul undersecretary envoy attaché'),
  stateTitles: [
    'president',
    'king',
    'queen',
    'emir',
    'sultan',
    'acting president',
    'vice president',
    'interim president',
  ],
  nationalForces: [
    'army',
    'military',
    'navy',
    'air force',
    'general staff',
    'armed forces',
    'border guard',
    'border police',
    'coast guard',
    'coastguard',
    'national guard',
    'security service',
    'intelligence service',
    'secret service',
    'central bank',
    'electoral commission',
    'election commission',
    'constitutional court',
    'supreme court',
    'presidency',
    'state television',
    'state broadcaster',
    'state media',
    'state radio',
  ],
  landBodies: wordList(
    'statistics bank reserve government army navy parliament police embassy guard legislature republic',
  ),
  landEndings: [['ian', 'ia']],
  landTitles: wordList(
    'duke duchess earl countess marquess marchioness viscount viscountess baron baroness prince princess lord lady',
  ),
  capitalNouns: ['capital'],
  stateMarks: wordList(
    'ambassador ambassadors minister ministers ministry government embassy airspace army navy parliament territory troops diplomats electoral',
  ),
  stateHints: wordList('president capital border borders soldiers forces'),
  stateTies: [
    'border with',
    'border between',
    'ambassador to',
    'ambassadors to',
    'ambassador from',
    'ambassadors from',
    'envoys to',
    'diplomats from',
    'embassy of',
    'envoy to',
    'government of',
    'minister of',
    'troops from',
  ],
  hintTies: [
    'president of',
    'relations with',
    'war with',
    'talks with',
    'war between',
    'sanctions on',
    'treaty with',
  ],
  envoyNouns: wordList('ambassador ambassadors diplomat diplomats envoy envoys'),
  stateEndings: ['ia', 'land', 'stan'],
  nationNouns: wordList('country nation republic kingdom monarchy sultanate emirate'),
  neighbourNouns: wordList('neighbour neighbor neighbours neighbors'),
  sideNouns: wordList('side government'),
  resident: 'resident',
  basedWords: wordList(
    'based born raised bred educated trained area headquartered registered listed owned backed installed appointed controlled occupied speaking funded sponsored aligned allied administered',
  ),
  seatNouns: wordList('ward constituency riding district electorate seat precinct parish'),
  seatOffices:
    wordList(`mayor deputy-mayor governor senator representative congressman congresswoman sheriff councillor
    councilor councilman councilwoman councilmember alderman alderwoman selectman selectwoman supervisor assemblyman
    assemblywoman legislator lawmaker premier mp msp mep td mla mlc delegate`),
  placeOffices: wordList('mayor burgomaster reeve villager townsman townswoman'),
  placeOfficePhrases: [
    'municipal director',
    'municipal commissioner',
    'municipal manager',
    'municipal chief executive',
    'city manager',
    'town manager',
    'village manager',
    'county manager',
    'city administrator',
    'town administrator',
    'town clerk',
    'city clerk',
    'town engineer',
    'city engineer',
    'district administrator',
    'county administrator',
    'parish clerk',
    'village administrator',
    'village clerk',
    'county clerk',
    'town attorney',
    'city attorney',
    'county attorney',
    'city solicitor',
    'town planner',
    'city planner',
  ],
  stateScholars: wordList(
    'expert watcher scholar specialist analyst correspondent historian editor researcher economist',
  ),
  landforms: wordList('gulf horn bay strait straits cape sea isle'),
  worldRegions: [
    ...wordList('africa asia europe balkans gulf sahel caucasus arctic eurasia oceania caribbean'),
    'middle east',
    'central asia',
    'south asia',
    'east asia',
    'southeast asia',
    'latin america',
    'south america',
    'central america',
    'north america',
    'north africa',
    'east africa',
    'west africa',
    'southern africa',
    'central africa',
    'eastern europe',
    'central europe',
    'western balkans',
    'asia pacific',
    'horn of africa',
    'gulf of guinea',
  ],
  regionOffices: wordList(
    'director programme-director program-director adviser advisor editor researcher economist lead',
  ),
  ministryNouns: ['ministry', 'department'],
};
