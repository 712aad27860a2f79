import { englishCueVerbs } from './cue-verbs';
import { englishDeeds } from './deeds';
import type { CueWords } from '../cue-words';
import { englishAcronyms } from './acronyms';

/** Phrases for a view, with each of some words for whose it is: in … 's view, by … 's account. */
function views(whose: string): string {
  const phrases = [
    [
      'in',
      'view opinion words telling version account estimation judgment judgement eyes reading assessment experience mind',
    ],
    ['by', 'account accounts reckoning telling estimate estimates count calculation calculations admission'],
    ['on', 'account telling reading reckoning'],
    ['to', 'mind way'],
    ['from', 'perspective viewpoint'],
  ] as const;
  return whose
    .split('|')
    .flatMap((of) =>
      phrases.flatMap(([preposition, nouns]) =>
        nouns.split(' ').map((noun) => `${preposition} ${of.trim()} ${noun}`),
      ),
    )
    .join(' | ');
}

/** {@link CueWords} of English. */
export const englishCueWords: CueWords = {
  verbs: englishCueVerbs,
  nouns: [
    {
      class: 'claim',
      weight: 0.8,
      forms: 'claim claims allegation allegations accusation accusations assertion assertions',
    },
    { class: 'warn', weight: 0.8, forms: 'warning warnings prediction fear fears' },
    { class: 'deny', weight: 0.8, forms: 'denial denials' },
    {
      class: 'say',
      weight: 0.7,
      forms: `statement statements announcement argument remark remarks comment comments suggestion complaint
        contention message answer reply response verdict conclusion words insistence admission acknowledgement version account position stance testimony concession confession
        assurance assurances declaration revelation hint hints reminder observation boast explanation`,
    },
    { class: 'promise', weight: 0.7, forms: 'promise promises pledge pledges vow offer threat threats' },
    { class: 'order', weight: 0.7, forms: 'demand demands call calls request appeal appeals plea pleas' },
    {
      class: 'think',
      weight: 0.6,
      forms:
        'belief view opinion hope doubt doubts suspicion suspicions theory conviction concern concerns speculation',
    },
    { class: 'show', weight: 0.6, forms: 'finding findings reports ruling estimate' },
  ],
  deeds: englishDeeds,
  adjectives: `sceptical skeptical convinced confident certain sure adamant clear hopeful optimistic pessimistic worried
    concerned afraid doubtful positive aware unconvinced`,
  statingAdjectives: 'clear adamant',
  accordingTo: `according to | in the words of | in the view of | in the opinion of | as told by | per`,
  accordingToAfter: '',
  traces: `emerges from | emerged from | appears from | appeared from | follows from | is clear from | was clear from | is evident from
    | was evident from | is apparent from | is shown by | was shown by | is shown in | is stated in | is revealed in
    | is revealed by`,
  inViewOf: 'in the view of | in the opinion of | for',
  ownViews: views('his | her | its | their | his own | her own | its own | their own'),
  viewpoints: `${views("… 's | … '")} | as … sees it | as … see it | as … saw it | as … tells it | as … tell it | as … told it
    | as … puts it | as … put it | as … has it | as … have it | as … describes it | as … describe it | as … described it
    | as … remembers it | as … remember it | as … remembered it | as … recalls it | as … recalled it
    | the way … sees it | the way … see it | the way … saw it | the way … tells it | the way … tell it | the way … told it
    | the way … remembers it | the way … puts it | the way … put it | to hear … tell it
    | if … is to be believed | if … are to be believed | if … was to be believed | if … were to be believed
    | as far as … is concerned | as far as … are concerned | as far as … was concerned | as far as … were concerned
    | so far as … is concerned | so far as … are concerned | or so … says | or so … say | or so … said | or so … claims | or so … claim
    | or so … claimed | or so … believes | or so … believe | or so … believed | or so … thinks | or so … think | or so … thought
    | or so … argues | or so … argue | or so … argued | or so … insists | or so … insist | or so … insisted
    | or so … maintains | or so … maintained | or so … hopes | or so … hope | or so … hoped`,
  viewDatives: 'to',
  tags: '',
  hearsayAdverbs: 'reportedly allegedly purportedly',
  hearsayPhrases: `is said to | are said to | was said to | were said to | is reported to | are reported to | was reported to
    | is believed to | are believed to | is thought to | are thought to | is alleged to | is rumoured to | is rumored to
    | is understood to | has been reported to | it is understood | it is believed | it is thought | it is rumoured`,
  hearsayFrames: '',
  participleEndings: '',
  madeEndings: 'ed en wn rn ound t',
  subjunctive: '',
  inciseInMarks: false,
  dropsSubject: false,
  invertsFreely: false,
  neverInverted: 'tell tells told telling',
  agents: 'by',
  passiveBy: 'by',
  chargePrepositions: 'of for',
  charged: `accused of | charged with | suspected of | convicted of | cleared of | acquitted of | blamed for | wanted for | jailed for
    | sentenced for | arrested for | arrested on suspicion of | indicted on | indicted for | found guilty of`,
  refusals: 'declined refused declines refuses declining refusing failed fails unwilling unable',
  fallingShort: 'no longer | short of | stop short of | stops short of | stopped short of',
  goingOn: 'went on | goes on | go on',
  anonymity:
    'not to be named | not to be identified | not to be quoted | to remain anonymous | to stay anonymous | anonymity',
  requests: `request for comment | requests for comment | request for a comment | requests for further comment | request for an interview
    | requests for an interview | seeking comment | seeking a comment | for comment`,
  particles:
    'with clear out up on upon off down of for to about against in at it back aside away by behind slip doubt issue',
  wishes: `appear appears appeared seem seems seemed want wants wanted went continued continues goes like have has had need needs used wish wishes`,
  documents: `report reports poll polls survey surveys study studies record records document documents memo memos letter letters
    email e-mail emails data figures statistics statement review audit log logs ledger diary minutes paper papers research
    analysis filing filings lawsuit complaint indictment footage video photos photographs images recording transcript sign banner placard notice
    petition motion bill law ruling verdict contract agreement article editorial timetable forecast census inquiry
    investigation findings results numbers book website post message note deck slide slides presentation evaluation assessment
    appraisal sheet sheets notebook notebooks checklist spreadsheet budget dossier brochure pamphlet leaflet leaflets flyer flyers flier fliers
    bulletin circular newsletter cable cables chart dashboard database logbook register affidavit certificate inventory`,
  findings: 'finding findings result results conclusion conclusions',
  finders: `study studies survey surveys report reports poll review audit inquiry investigation analysis paper research researcher
    researchers scientist scientists author authors academics auditors investigators inspectors`,
  passages: 'page pages paragraph line section chapter clause footnote',
  proverbs: 'saying sayings',
  statesThat: 'state',
  bareStaters: 'police people staff clergy',
  writing: 'write writes wrote written writing',
  amounts: 'much little more less enough plenty lots something anything nothing everything',
  manners: `out of hand | outright | point blank | in no uncertain terms | in the strongest terms | in writing`,
  hearing: 'hear hears heard',
  hearers: 'court inquest inquiry jury tribunal hearing trial',
  askedWords: 'asked pressed questioned quizzed challenged cross-examined cross-questioned grilled',
  reachedWords:
    'contacted reached interviewed approached telephoned phoned called asked pressed questioned quizzed challenged cornered cross-examined cross-questioned grilled',
  headlineLabels: `facts | analysis | opinion | live | video | watch | breaking | exclusive | update | updated | review | interview
    | profile | factbox | q&a | in pictures | the | a`,
  headlineStands: `rejects dismisses denies disputes demand demands claim claims allege alleges declare declares defend defends back backs oppose opposes resist resists
    support supports seek seeks`,
  namings: 'known',
  pluralNouns: 'sides police people men women children crew staff troops thousands hundreds dozens',
  seenWords:
    'seen obtained reviewed published released issued shared shown given sent leaked written drawn prepared posted filed commissioned carried conducted compiled read made dated',
  media: 'email e-mail comment statement message letter note reply response interview sms',
  press:
    'agency newspaper paper papers reporter reporters journalist journalists media press broadcaster radio television daily magazine',
  interviewers:
    'reporter reporters journalist journalists correspondent interviewer presenter moderator newsman',
  ownTails: 'contrary to what | contrary to claims | even as',
  clients: 'client clients',
  exits: `walked out | walked off | walked away | stormed out | stormed off | marched out | hung up | drove off | drove away
    | left the room | left the hall | left the table | left the meeting | left the talks | left the stage | left the courtroom
    | left the building | left the session | slammed the door | sat down | turned away | quit | resigned | shook his head
    | shook her head | went home | broke off | pulled out of | withdrew from | withdrew its | recalled its`,
  sequels: 'after following',
  topicPrepositions: 'on about over after',
  scareBefore: `so-called | known as | nicknamed | dubbed | titled | entitled | called the | the term | the word | the phrase
    | the so-called | aka | named | codenamed | headlined | labelled | labeled | billed as`,
  titleBefore: `film movie book novel song album play show series musical opera poem magazine brochure exhibition painting track
    single programme program documentary memoir podcast game ballet episode sequel essay report memo paper column comedy drama
    thriller sitcom bestseller ship ferry boat restaurant pub band`,
  staged: `directed written composed choreographed performed produced illustrated edited published shown screened staged broadcast
    aired premiered released adapted conducted sung played`,
  stagings: 'opens opened premieres premiered airs aired tours starring stars screens plays',
  bearers: `banner banners sign signs placard placards poster posters sticker stickers badge badges t-shirt t-shirts tshirt tee shirt
    shirts sweatshirt jersey hat hats flag flags bedsheet bedsheets sheet billboard billboards plaque plaques
    notice notices note card cards postcard telegram leaflet leaflets flyer flyers mug mugs tattoo graffiti
    headstone gravestone ribbon wreath jacket jackets cap caps hoodie hoodies vest vests scarf scarves sash sashes
    armband armbands apron aprons balloon balloons`,
  inscribing: 'reading saying',
  inscribed: 'read reads said says',
  bearing: 'with bearing carrying',
  inscriptions: 'words word slogan slogans message text inscription legend',
  arrivals: 'came comes',
  answerNouns: `answer reply response retort rejoinder riposte verdict message advice warning appeal plea request conclusion
    explanation demand promise comment argument motto slogan headline caption recommendation assessment`,
  giving: `has have had having gives give gave giving sends send sent sending issues issue issued issuing offers offer offered offering
    delivers deliver delivered delivering brings bring brought bringing repeats repeat repeated repeating launches launch launched
    launching out`,
  sentWords: 'word news signal signals',
  giverWords: 'from of',
  fromWords: 'from by',
  bluntWords:
    'blunt clear frank adamant categorical unequivocal convinced certain brief firm harsh scathing merciless succinct',
  stances: `critical angry furious worried concerned disappointed relieved satisfied dissatisfied pleased displeased happy unhappy sad
    upset shocked surprised sceptical skeptical positive negative optimistic pessimistic divided opposed proud grateful thankful
    desperate frustrated outraged indignant delighted enthusiastic hopeful doubtful resigned shaken dismayed appalled horrified
    unimpressed impressed alarmed annoyed irritated indifferent adamant confident convinced unconvinced reluctant hesitant
    cautious bitter puzzled baffled content`,
  gestures: `shakes shook nods nodded shrugs shrugged sighs sighed laughs laughed smiles smiled grins grinned snorts snorted
    frowns frowned hesitates hesitated`,
  guiding: `have to go back to | need to go back to | have to go far | have to walk far | have to look far | have to travel far
    | have to search far | have to look long | have to search long | need to go far | need to look far | need to walk far
    | look no further than | previously reported on | previously reported that | previously reported how | previously written about
    | previously written that | reported earlier that | reported previously that`,
  guidingViews: 'you can see | you could see | you can hear | you could hear | you can smell',
  surprises: 'surprise surprises surprised surprising',
  dashedQuestions: true,
  encounters: 'meet met visit visited',
  receptions: `meets met receives received greets greeted welcomes welcomed shows showed invites invited leads led takes took
    lets let joins joined`,
  metPronouns: 'him her',
  kinNames:
    'grandpa grandma grandad granddad granny gran nana dad daddy mum mom mummy mommy mama papa pop auntie',
  namesakes: 'per will may can so',
  wordlikeAcronyms: englishAcronyms,
  questionLabels: 'q question',
  answerLabels: 'a answer',
};
