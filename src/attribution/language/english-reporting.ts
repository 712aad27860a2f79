import type { ReportingWords } from './reporting-words';

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

/** How English reports speech. */
export const englishReporting: ReportingWords = {
  verbs: [
    {
      class: 'say',
      frames: 'qctwo',
      weight: 0.95,
      forms: 'say says said saying',
    },
    {
      class: 'say',
      frames: 'qctd',
      weight: 0.95,
      forms: 'tell tells told telling',
    },
    {
      class: 'say',
      frames: 'qct',
      weight: 0.85,
      forms: `add adds added adding | note notes noted noting | explain explains explained explaining | write writes wrote writing written
        | reply replies replied replying | respond responds responded responding | argue argues argued arguing
        | recall recalls recalled recalling | remark remarks remarked remarking | stress stresses stressed stressing
        | insist insists insisted insisting | maintain maintains maintained maintaining | contend contends contended contending
        | conclude concludes concluded concluding | comment comments commented commenting | tweet tweets tweeted tweeting
        | post posts posted posting | joke jokes joked joking | continue continues continued continuing
        | declare declares declared declaring | announce announces announced announcing | reveal reveals revealed revealing
        | suggest suggests suggested suggesting | observe observes observed observing | testify testifies testified testifying
        | reiterate reiterates reiterated reiterating | repeat repeats repeated repeating | quip quips quipped quipping
        | point out | put puts putting + it | make makes made making + clear | spell out | set sets setting + out
        | let lets letting + on | emphasize emphasizes emphasized emphasise emphasises emphasised | underline underlines underlined
        | clarify clarifies clarified | counter counters countered | elaborate elaborates elaborated | retort retorts retorted
        | mention mentions mentioned mentioning | boast boasts boasted boasting | lament laments lamented lamenting
        | complain complains complained complaining | report reports reported reporting | proclaim proclaims proclaimed
        | assert asserts asserted asserting | affirm affirms affirmed | states stated stating | blog blogs blogged
        | opine opines opined | propose proposes proposed proposing | recommend recommends recommended recommending
        | protested protesting | muse muses mused musing | reasoned | hint hints hinted hinting
        | confide confides confided confiding | grumble grumbles grumbled | gripe gripes griped | moan moans moaned
        | brag brags bragged | marvel marvels marvelled marveled | enthuse enthuses enthused | intimates intimated
        | imply implies implied | divulge divulges divulged |  confess confesses confessed confessing | specify specifies specified | stipulate stipulates stipulated
        | attest attests attested | profess professes professed | signalled signaled signalling signaling
        | venture ventures ventured | volunteer volunteers volunteered | rejoin rejoins rejoined | theorise theorises theorised
        theorize theorizes theorized | surmise surmises surmised | posit posits posited | submit submits submitted
        | calculate calculates calculated calculating | summarise summarises summarised summarize summarizes summarized
        | let lets letting + slip | drive drives drove driven driving + home | pipe pipes piped + up | bet bets
    | come comes came coming + to the conclusion | reach reaches reached reaching + the conclusion
    | draw draws drew drawn drawing + the conclusion | break breaks broke broken breaking + the news
    | serve serves served serving + notice | give gives gave given giving + notice | get gets got getting + the impression
    | hit hits hitting + back | shoot shoots shot shooting + back | fire fires fired firing + back
        | let lets letting + it be known | let lets letting + it be understood
        | chime chimes chimed + in | weigh in | chip chips chipped + in | sum sums summed + up | own up
        | narrate narrates narrated | recount recounts recounted recounting | relate relates related | indicate indicates indicated`,
    },
    {
      class: 'say',
      frames: 'qt',
      weight: 0.8,
      forms: `answer answers answered answering | object objects objected objecting | plead pleads pleaded pleading
        | disclose discloses disclosed disclosing`,
    },
    {
      class: 'say',
      frames: 'q',
      weight: 0.7,
      forms: `shout shouts shouted shouting | put puts putting + in | break breaks broke breaking + in
        | cut cuts cutting + in | throw throws threw throwing + in | call out | go goes going gone went + on | cry cries cried | yell yells yelled yelling | whisper whispers whispered
        | chant chants chanted chanting | sing sings sang singing | scold scolds scolded scolding | mutter mutters muttered | sigh sighs sighed | laugh laughs laughed | scream screams screamed
        | typed typing | scribbled | scrawled | jotted | read reads reading | interject interjects interjected | exclaim exclaims exclaimed | snap snaps snapped | begin begins began
        | correct corrects corrected | interrupt interrupts interrupted | murmur murmurs murmured | mumble mumbles mumbled
        | growl growls growled | bark barks barked | bellow bellows bellowed | thunder thunders thundered | roar roars roared
        | gush gushes gushed | scoff scoffs scoffed | sneer sneers sneered | groan groans groaned | hiss hisses hissed
        | stammer stammers stammered | shriek shrieks shrieked | holler hollers hollered | fume fumes fumed | rage rages raged
        | intone intones intoned | parry parries parried | recite recites recited | plead pleads pleaded pleading | tease teases teased`,
    },
    // How somebody speaks: they take nothing but words.
    {
      class: 'say',
      frames: 'q',
      weight: 0.6,
      forms: `beam beams beamed beaming | chuckle chuckles chuckled chuckling | giggle giggles giggled giggling
        | sob sobs sobbed sobbing | wail wails wailed wailing | whimper whimpers whimpered whimpering
        | snarl snarls snarled snarling | purr purrs purred purring | coo coos cooed cooing | drawl drawls drawled drawling
        | gasp gasps gasped gasping | croak croaks croaked croaking | rasp rasps rasped rasping
        | squeal squeals squealed squealing | yelp yelps yelped yelping | sniff sniffs sniffed sniffing
        | snort snorts snorted snorting | crow crows crowed crowing | gloat gloats gloated gloating
        | exult exults exulted exulting | rejoice rejoices rejoiced rejoicing | effuse effuses effused effusing
        | rhapsodise rhapsodises rhapsodised rhapsodising | rhapsodize rhapsodizes rhapsodized rhapsodizing
        | deadpan deadpans deadpaned deadpaning | blurt blurts blurted blurting | babble babbles babbled babbling
        | prattle prattles prattled prattling | rant rants ranted ranting | rave raves raved raving
        | rail rails railed railing | seethe seethes seethed seething | bristle bristles bristled bristling
        | huff huffs huffed huffing | grouse grouses groused grousing | carp carps carped carping
        | bleat bleats bleated bleating | whine whines whined whining | sputter sputters sputtered sputtering
        | splutter splutters spluttered spluttering | stutter stutters stuttered stuttering | croon croons crooned crooning
        | trill trills trilled trilling | warble warbles warbled warbling | counsel counsels counseled counseling
        | coax coaxes coaxed coaxing | cajole cajoles cajoled cajoling | beseech beseeches besought beseeched beseeching
        | implore implores implored imploring | entreat entreats entreated entreating | nag nags nagged nagging
        | chide chides chided chiding | rebuke rebukes rebuked rebuking | upbraid upbraids upbraided upbraiding
        | berate berates berated berating | admonish admonishes admonished admonishing
        | reprimand reprimands reprimanded reprimanding | lecture lectures lectured lecturing
        | preach preaches preached preaching | riposte ripostes riposted riposting | taunt taunts taunted taunting
        | jeer jeers jeered jeering | jest jests jested jesting | apologise apologises apologised apologising
        | apologize apologizes apologized apologizing | aver avers avered avering | avow avows avowed avowing
        | assent assents assented assenting | concur concurs concured concuring | console consoles consoled consoling
        | soothe soothes soothed soothing | decree decrees decreed decreing | pronounce pronounces pronounced pronouncing
        | prophesy prophesies prophesied prophesying | guess guesses guessed guessing | ponder ponders pondered pondering
        | reminisce reminisces reminisced reminiscing | interpose interposes interposed interposing | emailed emailing
        | e-mailed e-mailing | texted texting | messaged messaging | cabled | radioed | phoned | faxed | telegraphed
        | cheered cheering | praised | thanked thanking | greeted | grinned | smiled | shrugged | nodded | winked | wept
        | mouthed mouthing | hummed | panted | boomed | breathed`,
    },
    {
      class: 'ask',
      frames: 'qwnid',
      weight: 0.8,
      forms: `ask asks asked asking | wonder wonders wondered wondering | inquire inquires inquired enquire enquires enquired
        | question questions questioned questioning`,
    },
    { class: 'ask', frames: 'qw', weight: 0.85, forms: 'want wants wanted wanting + to know' },
    {
      class: 'claim',
      frames: 'qcti',
      weight: 0.9,
      forms: 'claim claims claimed claiming | allege alleges alleged alleging | purport purports purported',
    },
    {
      class: 'deny',
      frames: 'qctog',
      weight: 0.9,
      forms: 'deny denies denied denying | dispute disputes disputed disputing',
    },
    {
      class: 'deny',
      frames: 'qtog',
      weight: 0.9,
      forms: `refute refutes refuted refuting | contradict contradicts contradicted contradicting
        | rebut rebuts rebutted`,
    },
    {
      class: 'deny',
      frames: 'oat',
      weight: 0.75,
      forms: `reject rejects rejected rejecting | dismiss dismisses dismissed dismissing | disavow disavows disavowed
        | rebuff rebuffs rebuffed | repudiate repudiates repudiated | brush brushes brushed brushing + aside | wave waves waved waving + away
        | brush brushes brushed brushing + off | scoff at | laugh off | wave waves waved waving + off | play down | downplay downplays downplayed | challenge challenges challenged`,
    },
    {
      class: 'deny',
      frames: 'q',
      weight: 0.6,
      forms: 'disagree disagrees disagreed disagreeing',
    },
    {
      class: 'confirm',
      frames: 'qctog',
      weight: 0.85,
      forms: `confirm confirms confirmed confirming | acknowledge acknowledges acknowledged acknowledging
        | admit admits admitted admitting | concede concedes conceded conceding`,
    },
    {
      class: 'confirm',
      frames: 'qct',
      weight: 0.8,
      forms: `agree agrees agreed agreeing | accept accepts accepted accepting`,
    },
    {
      class: 'warn',
      frames: 'qctdo',
      weight: 0.85,
      forms: `warn warns warned warning | caution cautions cautioned cautioning | predict predicts predicted predicting
        | forecast forecasts | estimate estimates estimated estimating`,
    },
    {
      class: 'say',
      frames: 'qtd',
      weight: 0.8,
      forms: `remind reminds reminded reminding | inform informs informed informing | assure assures assured assuring
        | notify notifies notified | advise advises advised advising`,
    },
    {
      class: 'promise',
      frames: 'qctio',
      weight: 0.85,
      forms: `promise promises promised promising | pledge pledges pledged pledging | vow vows vowed vowing
        | swear swears swore | guarantee guarantees guaranteed`,
    },
    {
      class: 'promise',
      frames: 'i',
      weight: 0.8,
      forms:
        'offer offers offered offering | threaten threatens threatened threatening | undertake undertakes undertook undertaken undertaking',
    },
    {
      class: 'order',
      frames: 'n',
      weight: 0.85,
      forms: `tell tells told telling | advise advises advised advising | remind reminds reminded reminding
        | warn warns warned warning | caution cautions cautioned cautioning | counsel counsels counselled counseled
        | exhort exhorts exhorted | admonish admonishes admonished | beseech beseeches besought | entreat entreats entreated
        | directed | commanded | enjoin enjoins enjoined | challenge challenges challenged | pressed
        | forbid forbids forbade`,
    },
    {
      class: 'order',
      frames: 'qtni',
      weight: 0.8,
      forms: `urge urges urged urging | order orders ordered ordering | instruct instructs instructed instructing
        | beg begs begged begging | implore implores implored | invite invites invited
        | encourage encourages encouraged encouraging`,
    },
    {
      class: 'order',
      frames: 'qtio',
      weight: 0.8,
      forms: 'demand demands demanded demanding | call for | request requests requested requesting',
    },
    {
      class: 'show',
      frames: 'o',
      weight: 0.7,
      forms: 'show shows showed shown | list lists listed | contain contains contained',
    },
    { class: 'blame', frames: 'o', weight: 0.75, forms: 'blame blames blamed blaming' },
    {
      class: 'blame',
      frames: 'og',
      weight: 0.8,
      forms: `hit hits hitting + out at | lash lashes lashed lashing + out at | advise advises advised advising + against | rail rails railed railing + against
        | protest protests protested protesting + against | speak speaks spoke spoken speaking + out against
        | take takes took taken taking + aim at`,
    },
    {
      class: 'say',
      frames: 'go',
      weight: 0.8,
      forms: 'apologise apologises apologised apologising apologize apologizes apologized apologizing + for',
    },
    { class: 'order', frames: 'f', weight: 0.8, forms: 'ask asks asked asking' },
    { class: 'order', frames: 'o', weight: 0.8, forms: 'ask asks asked asking + for' },
    { class: 'call', frames: 'o', weight: 0.8, forms: 'liken likens likened likening' },
    {
      class: 'deny',
      frames: 's',
      weight: 0.85,
      forms: `contest contests contested contesting | query queries queried querying | question questions questioned questioning
        | doubt doubts doubted doubting | cast casts casting + doubt on
        | push pushes pushed pushing + back on | push pushes pushed pushing + back against`,
    },
    {
      class: 'confirm',
      frames: 's',
      weight: 0.85,
      forms: `back backs backed backing | support supports supported supporting | seconded | echo echoes echoed echoing
        | share shares shared sharing | endorse endorses endorsed endorsing | uphold upholds upheld upholding | vindicate vindicates
        vindicated | accept accepts accepted accepting | stand stands stood standing + by | stand stands stood standing + behind
        | stick sticks stuck sticking + to | stick sticks stuck sticking + by | hold holds held holding + to`,
    },
    {
      class: 'say',
      frames: 's',
      weight: 0.85,
      forms: `withdraw withdraws withdrew withdrawn withdrawing | retract retracts retracted retracting
        | take takes took taken taking + back | repeat repeats repeated repeating`,
    },
    { class: 'deny', frames: 'og', weight: 0.75, forms: 'rule out' },
    { class: 'deny', frames: 'ogz', weight: 0.75, forms: 'exclude excludes excluded excluding' },
    {
      class: 'deny',
      frames: 'os',
      weight: 0.8,
      forms: `take takes took taken taking + issue with | take takes took taken taking + exception to
        | pour pours poured pouring + scorn on | pour pours poured pouring + cold water on
       `,
    },
    { class: 'deny', frames: 'o', weight: 0.85, forms: 'have has had having + none of' },
    {
      class: 'say',
      frames: 'w',
      weight: 0.85,
      forms: 'leave leaves left leaving + open | leave leaves left leaving + it open',
    },
    { class: 'call', frames: 'ao', weight: 0.7, forms: 'refer refers referred referring + to' },
    { class: 'confirm', frames: 'go', weight: 0.85, forms: 'admit to | confess to' },
    { class: 'say', frames: 'm', weight: 0.9, forms: 'report reports reported' },
    {
      class: 'say',
      frames: 'g',
      weight: 0.8,
      forms: `report reports reported | recall recalls recalled | remember remembers remembered
        | describe describes described | mention mentions mentioned`,
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.8,
      forms: 'name names named | identify identifies identified | cite cites cited',
    },
    {
      class: 'show',
      frames: 'l',
      weight: 0.85,
      forms:
        'put puts | estimate estimates estimated | give gives gave | set sets | fix fixes fixed | value values valued | count counts counted | calculate calculates calculated',
    },
    {
      class: 'confirm',
      frames: 'os',
      weight: 0.8,
      forms:
        'back up | bear bears bore borne bearing + out | corroborate corroborates corroborated corroborating',
    },
    { class: 'order', frames: 'n', weight: 0.85, forms: 'call on | call upon | appeal to | plead with' },
    { class: 'think', frames: 'ni', weight: 0.7, forms: 'expect expects expected expecting' },
    {
      class: 'promise',
      frames: 'i',
      weight: 0.6,
      forms: 'plan plans planned planning | intend intends intended | hope hopes hoped',
    },
    {
      class: 'think',
      frames: 'qct',
      weight: 0.8,
      forms: `think thinks thought thinking | believe believes believed believing | feel feels | fear fears feared fearing
        | hope hopes hoped hoping | suspect suspects suspected | reckon reckons reckoned | expect expects expected`,
    },
    {
      class: 'think',
      frames: 'tw',
      weight: 0.7,
      forms: `consider considers considered | assume assumes assumed
        | worry worries worried worrying | speculate speculates speculated`,
    },
    {
      class: 'think',
      frames: 'twg',
      weight: 0.8,
      forms: 'doubt doubts doubted doubting | regret regrets regretted regretting',
    },
    { class: 'think', frames: 'g', weight: 0.8, forms: 'favour favours favoured favor favors favored' },
    { class: 'think', frames: 'nio', weight: 0.6, forms: 'want wants wanted wanting' },
    { class: 'think', frames: 'o', weight: 0.7, forms: 'believe in' },
    { class: 'show', frames: 'tw', weight: 0.9, forms: 'record records' },
    { class: 'show', frames: 'c', weight: 0.8, forms: 'show shows showed' },
    { class: 'order', frames: 'o', weight: 0.7, forms: 'urge urges urged' },
    { class: 'claim', frames: 't', weight: 0.85, forms: 'charge charges charged' },
    {
      class: 'show',
      frames: 'tw',
      weight: 0.75,
      forms: `show shows showed showing shown | find finds found finding | suggest suggests suggested
        | demonstrate demonstrates demonstrated | prove proves proved | reveal reveals revealed | reports reported
        | hold holds held | rule rules ruled ruling | hear hears heard hearing | learn learns learned learnt
        | discover discovers discovered | determine determines determined | decide decides decided | mean means meant`,
    },
    {
      class: 'call',
      frames: 'p',
      weight: 0.85,
      forms: `call calls called calling | dub dubs dubbed dubbing | label labels labeled labelled labeling labelling
        | brand brands branded branding | term terms termed | deem deems deemed`,
    },
    {
      class: 'call',
      frames: 'a',
      weight: 0.85,
      forms: `describe describes described describing | characterize characterizes characterized characterise characterises characterised
        | portray portrays portrayed portraying | denounce denounces denounced denouncing | condemn condemns condemned condemning
        | hail hails hailed hailing | praise praises praised praising | regard regards regarded | see sees saw seen
        | view views viewed viewing | cast casts | slam slams slammed | blast blasts blasted | decry decries decried
        | criticize criticizes criticized criticizing criticise criticises criticised | deride derides derided | quote quotes quoted`,
    },
    {
      class: 'blame',
      frames: 'f',
      weight: 0.85,
      forms: `accuse accuses accused accusing | blame blames blamed blaming | fault faults faulted | thank thanks thanked`,
    },
    {
      class: 'call',
      frames: 'o',
      weight: 0.6,
      forms: `describe describes described describing | outline outlines outlined outlining | discuss discusses discussed
        | announce announces announced announcing | criticize criticizes criticized criticise criticises criticised
        | condemn condemns condemned | praise praises praised | welcome welcomes welcomed | propose proposes proposed
        | cite cites cited citing | defend defends defended | echo echoes echoed | mock mocks mocked mocking
        | speak speaks spoke spoken speaking + of | talk about | complain of | complain about | divulge divulges divulged | warn of | warn about | warn against | hint at | point to`,
    },
    {
      class: 'silence',
      frames: 'i',
      weight: 0.7,
      forms: 'refuse refuses refused refusing | decline declines declined declining | claim claims claimed',
    },
  ],
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
    { class: 'order', weight: 0.7, forms: 'demand demands call calls request' },
    {
      class: 'think',
      weight: 0.6,
      forms:
        'belief view opinion hope doubt doubts suspicion suspicions theory conviction concern concerns speculation',
    },
    { class: 'show', weight: 0.6, forms: 'finding findings reports ruling estimate' },
  ],
  adjectives: `sceptical skeptical convinced confident certain sure adamant clear hopeful optimistic pessimistic worried
    concerned afraid doubtful positive aware unconvinced`,
  statingAdjectives: 'clear adamant',
  accordingTo: `according to | in the words of | in the view of | in the opinion of | as told by | per`,
  approximations:
    'at least | at most | up to | more than | fewer than | less than | as many as | as few as | close to',
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
  hearsayAdverbs: 'reportedly allegedly purportedly',
  hearsayPhrases: `is said to | are said to | was said to | were said to | is reported to | are reported to | was reported to
    | is believed to | are believed to | is thought to | are thought to | is alleged to | is rumoured to | is rumored to
    | is understood to | has been reported to | it is understood | it is believed | it is thought | it is rumoured`,
  hearsayFrames: '',
  participleEndings: '',
  subjunctive: '',
  accordingToAfter: '',
  tags: '',
  inciseInMarks: false,
  dropsSubject: false,
  invertsFreely: false,
  neverInverted: 'tell tells told telling',
  that: 'that',
  wh: 'whether if how why what when where who which',
  infinitive: 'to',
  as: 'as',
  negations: "not n't never no neither nor hardly",
  nobody: 'nobody no none neither',
  be: "is are was were be been being am 's 're 'm",
  have: "has have had having 've 'd",
  do: 'do does did',
  future: "will shall 'll wo",
  conditional: 'would could might may should can ca must',
  refusals: 'declined refused declines refuses declining refusing failed fails unwilling',
  adverbs: `also later still now then again repeatedly once recently previously publicly privately often always never ever just
    only even already first further quickly initially openly simply clearly flatly strongly firmly nevertheless nonetheless
    earlier subsequently specifically reportedly apparently both all slowly surely currently consistently angrily
    eventually finally long since twice frequently largely merely jokingly categorically vehemently formally either neither
    abruptly accidentally actively actually aggressively allegedly barely bluntly boldly briefly carefully certainly closely
    completely defiantly derisively directly dryly early effectively effusively emphatically enthusiastically erroneously
    especially essentially explicitly extensively fairly falsely famously favorably fiercely finally forcefully freely fully
    generally happily hardly heavily immediately implicitly incorrectly increasingly informally insistently keenly loudly
    mainly mostly normally notably officially originally overwhelmingly partly passionately personally plainly pointedly
    probably proudly quietly rarely really regularly relentlessly rhetorically routinely sarcastically seemingly seriously sharply
    similarly solely squarely steadfastly sternly suddenly typically ultimately unanimously usually vigorously warmly widely
    wrongly therefore thus hence`,
  particles:
    'with clear out up on upon off down of for to about against in at it back aside away by behind slip doubt issue',
  agents: 'by',
  chargePrepositions: 'of for',
  coordinators: 'and but or nor yet',
  subordinators: `because when while although though since after before until unless as if where whereas so once
    whereupon despite`,
  ifWords: 'if unless',
  frontConjunctions:
    'because when while although though since after before until unless as if whereas once despite even just given',
  relatives: 'who which that whose whom where',
  clauseRelatives: 'which',
  prepositions: `in on at by for from with without under over after before during about into through against between among to of
    as since until near behind beyond despite outside inside across around amid per off up down toward towards upon within
    throughout via regarding following including like unlike`,
  nounPrepositions: 'of for at from in with on to',
  determiners: `the a an this that these those his her its their our my your one two three four five six seven eight nine ten
    several some many most few both all another other every each any no half dozens hundreds thousands more`,
  subjectPronouns: `he she it they we i you who one others some many most both neither everyone everybody nobody someone somebody
    anyone none all another`,
  objectPronouns: 'me him us them',
  speakerPronouns: "i we you me us my our your i'm",
  personPronouns: 'he she',
  possessives: "his her its their our my your 's",
  scareBefore: `so-called | known as | nicknamed | dubbed | titled | entitled | called the | the term | the word | the phrase
    | the so-called | aka | named | codenamed | headlined | labelled | labeled | billed as`,
  titleBefore: `film movie book novel song album play show series musical opera poem magazine brochure exhibition painting track
    single programme program documentary memoir podcast game ballet episode sequel essay report memo paper column comedy drama
    thriller sitcom bestseller ship ferry boat restaurant pub band`,
  bearers: `banner banners sign signs placard placards poster posters sticker stickers badge badges t-shirt t-shirts tshirt tee shirt
    shirts sweatshirt jersey hat hats flag flags bedsheet bedsheets sheet billboard billboards plaque plaques
    notice notices note card cards postcard telegram leaflet leaflets flyer flyers mug mugs tattoo graffiti
    headstone gravestone ribbon wreath`,
  inscribing: 'reading saying',
  inscribed: 'read reads said says',
  bearing: 'with bearing carrying',
  inscriptions: 'words word slogan slogans message text inscription legend',
  staged: `directed written composed choreographed performed produced illustrated edited published shown screened staged broadcast
    aired premiered released adapted conducted sung played`,
  stagings: 'opens opened premieres premiered airs aired tours starring stars screens plays',
  timeWords: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight last next early late
    this`,
  proforms: 'that this it so otherwise',
  numerals: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half dozens hundreds thousands`,
  comparatives: 'more most some no all',
  singulars: 'a an another each every one',
  interjections:
    'yes yeah yep no nope well oh ah okay ok right sure absolutely sorry thanks please hello hi hey goodbye welcome congratulations amen',
  anonymity:
    'not to be named | not to be identified | not to be quoted | to remain anonymous | to stay anonymous | anonymity',
  dayParts: 'morning afternoon evening night week weekend month year spring summer autumn fall winter',
  timeUnits: 'moment moments minute minutes hour hours day days week weeks month months year years decades',
  finiteVerbs: `went came took made became began met stood sat left got gave knew saw ran led won lost fell rose drew brought kept
    put set sent spent paid held built threw grew wore drove broke chose spoke lay rang bought taught caught fought sold
    goes comes takes makes becomes gives knows runs leads wins loses falls rises keeps lies stands sits gets lives works
    plays turns points remains seems appears faces follows means uses chairs hopes serves needs`,
  thirdPersonEndings: 's',
  finiteEndings: 'ed',
  wishes: `want wants wanted went continued continues goes like have has had need needs used wish wishes`,
  documents: `report reports poll polls survey surveys study studies record records document documents memo memos letter letters
    email e-mail emails data figures statistics statement review audit log logs ledger diary minutes paper papers research
    analysis filing filings lawsuit complaint indictment footage video photos photographs images recording transcript sign banner placard notice
    petition motion bill law ruling verdict contract agreement article editorial timetable forecast census inquiry
    investigation findings results numbers book website post message note`,
  oppositions: `it differently | things differently | points the other way | point the other way | it that way
    | things that way | a different story | another story | a different tale | another tale | a different recollection | another recollection
    | a different memory | a different take | another take | a different tune | another tune | a different conclusion | another conclusion
    | a different opinion | another opinion | a different narrative | another narrative | a different perspective | another perspective
    | a very different story | a very different picture | a very different account | a very different version | a very different view | a different picture | another picture | a different reading | another reading
    | a different account | another account | a different explanation | another explanation | a different view | another view
    | a different version | another version | remembered otherwise | remembers otherwise
    | remember otherwise | reads otherwise | read otherwise | reads differently | read differently | remembers differently
    | on the contrary | drew doubts | not everyone agrees | not everybody agrees
    | does not buy it | do not buy it | did not buy it | doesn't buy it | don't buy it | didn't buy it | does not buy that
    | doesn't buy that | does not recognise the picture | do not recognise the picture | did not recognise the picture
    | does not recognise that picture | do not recognise that picture | did not recognise that picture | is news to | was news to | came as news to | comes as news to`,
  assents: `agree | agrees | agreed | concur | concurs | concurred | agrees with | agreed with | agree with | thinks so too | think so too
    | thought so too | sees it the same way | see it the same way | saw it the same way | says the same | say the same | said the same
    | tells the same story | tell the same story | told the same story | makes the same point | make the same point | made the same point
    | is of the same opinion | are of the same opinion | is of the same view | are of the same view | shares that view | share that view
    | shared that view | shares this view | share this view | shared this view | shares the view | shares that concern | share that concern
    | shares the concern | share the concern | concedes the point | concede the point | conceded the point | grants the point
    | granted the point | takes the point | takes that point | acknowledges the point | acknowledged the point | accepts the point
    | admits as much | admitted as much | concedes as much | conceded as much | confirms as much | confirmed as much
    | acknowledges as much | acknowledged as much | backs her up | backed her up | back her up | backs him up | backed him up
    | back him up | backs them up | backed them up | bears her out | bore her out | bears him out | bore him out | bears them out
    | bore them out | bears this out | bore this out | bears that out | bore that out`,
  parallels: 'while whereas although though',
  passages: 'page pages paragraph line section chapter clause footnote',
  proverbs: 'saying sayings',
  writing: 'write writes wrote written writing',
  amounts: 'much little more less enough plenty lots something anything nothing everything',
  charged: `accused of | charged with | suspected of | convicted of | cleared of | acquitted of | blamed for | wanted for | jailed for
    | sentenced for | arrested for | arrested on suspicion of | indicted on | indicted for | found guilty of`,
  topicPrepositions: 'on about over after',
  ownTails: 'contrary to what | contrary to claims | even as',
  sequels: 'after',
  media: 'email e-mail comment statement message letter note reply response interview sms',
  press:
    'agency newspaper paper papers reporter reporters journalist journalists media press broadcaster radio television daily magazine',
  manners: `out of hand | outright | point blank | in no uncertain terms | in the strongest terms`,
  contraries: `the opposite | the contrary | the reverse | just the opposite | quite the opposite | exactly the opposite | the exact opposite
    | the very opposite | just the contrary | quite the contrary | the direct opposite | the polar opposite | otherwise | differently | to differ`,
  sames: 'the same | the same thing | much the same | exactly the same | so too | as much | likewise',
  charges:
    'report statement statements charge charges accusation accusations allegation allegations claim claims criticism criticisms description argument arguments account accounts version story stories explanation explanations suggestion suggestions remark remarks assertion assertions characterization characterisation complaint complaints concern concerns diagnosis insinuation insinuations rumour rumours rumor rumors portrayal depiction interpretation reading reports notion idea theory narrative contention testimony assessment conclusion conclusions verdict something warning warnings objection objections finding findings view views opinion opinions sentiment sentiments prediction predictions recommendation recommendations ruling rulings information picture news speculation',
  figures:
    'figure figures number numbers total totals estimate estimates count tally toll tolls sum statistic statistics calculation calculations sums',
  genericPronouns: 'you',
  hearing: 'hear hears heard',
  askedWords: 'asked pressed questioned quizzed challenged',
  seenWords:
    'seen obtained reviewed published released issued shared shown given sent leaked written drawn prepared posted filed commissioned carried conducted compiled read made dated',
  hearers: 'court inquest inquiry jury tribunal hearing trial',
  demonstratives: 'that this those these',
  contrasts: 'but however yet',
  lateContrasts: 'however though',
  contradictions:
    "not true|isn't true|wasn't true|isn't so|is not so|wasn't so|was not so|not so|a lie|all lies|is wrong|was wrong|nonsense|untrue|not right|there isn't one|there wasn't one|there is none|there are none|there was none|there were none|never happened|didn't happen|did not happen|that's false|that is false|was false|simply false|flatly false|not the case|not what happened|not correct|not accurate|no truth|no such thing|out of the question|unthinkable|never took place|did not take place|didn't take place|never existed|did not exist|didn't exist|does not exist|doesn't exist|far from it|nothing of the sort|nothing of the kind|rubbish|not how it was|isn't correct|wasn't correct|isn't accurate|wasn't accurate|isn't the case|wasn't the case|isn't what happened|wasn't what happened|isn't how it was|does not add up|doesn't add up|did not add up|didn't add up|does not hold up|doesn't hold up|makes no sense|got it wrong|wrong about|quite the opposite|on the contrary|the opposite is true|the reverse is true|the contrary is true|the opposite is the case|the other way round|the other way around",
  atLeast: 'at least | more than | no fewer than | no less than | upwards of | over | in excess of',
  such: 'such',
  anyWords: 'any anyone anybody anything whoever',
  nothing: 'nothing',
  ones: 'a one single',
  concessions:
    'acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding accept accepts accepted accepting',
  dismissals:
    'nonsense|false|falsehood|falsehoods|lie|lies|wrong|mistake|mistaken|untrue|untruth|rubbish|absurd|misleading|ridiculous|ludicrous|preposterous|baseless|unfounded|groundless|fiction|fantasy|fanciful|invention|inaccurate|incorrect|laughable|slander|slanderous|libel|defamatory|smear|smears|myth|hoax|propaganda|forgery|fabrication|fabricated|exaggerated|exaggeration|overblown|fake|bogus|garbage|drivel|hogwash|bunk|far fetched|too low|too high|too optimistic|too pessimistic|too simple|overestimate|overestimated|underestimate|underestimated|implausible|unlikely|improbable|distortion|distorted|misrepresentation|misinterpretation|misunderstanding|half truth|half truths|speculation|gossip|pub talk|scaremongering|revisionist|alarmist|fairy tale|fairy tales|fairy story|plucked out of|plucked from|out of context|without foundation|no foundation|no basis|without merit|no truth|far from the truth|not credible|conspiracy theory',
  lying:
    'lying | telling lies | dishonesty | making it up | making things up | making up | inventing | fabricating | exaggerating | twisting the facts | twisting the truth | distorting the facts | distorting the truth | misleading the public | misrepresenting the facts | scaremongering | spreading falsehoods | spreading lies | spreading misinformation | spreading disinformation',
  prosecutors: 'prosecution prosecutor prosecutors prosecuting indictment',
  erring:
    'wrong | mistaken | in error | misinformed | misguided | ill informed | incorrect | deluded | a liar | liars | lied | exaggerated | overreacting | alarmist | peddling lies | talking nonsense | talking rubbish',
  vindications: 'correct right sound accurate justified lawful legal fair proportionate',
  credits:
    'serious grave credible plausible convincing compelling persuasive true truthful damning shocking alarming worrying troubling disturbing important reasonable understandable',
  agreements:
    "that's true|that is true|it's true|it is true|that's right|that is right|i agree|we agree|quite right|he's right|she's right|he is right|she is right|they're right|they are right|that's correct|that is correct|exactly",
  irregular: `bear bore borne | beat beaten | begin began begun | bend bent | bind bound | bite bit bitten | bleed bled | blow blew blown
    | break broke broken | breed bred | bring brought | build built | burn burnt | buy bought | catch caught | choose chose chosen
    | cling clung | creep crept | deal dealt | dig dug | draw drew drawn | dream dreamt | drink drank drunk
    | drive drove driven | eat ate eaten | fall fell fallen | feed fed | feel felt | fight fought | find found | flee fled
    | fling flung | fly flew flown | forbid forbade forbidden | forget forgot forgotten | forgive forgave forgiven
    | freeze froze frozen | grow grew grown | hang hung
    | hear heard | hide hid hidden | hold held | keep kept | kneel knelt | know knew known | lay laid | lead led | leap leapt
    | learn learnt | lend lent | lie lain | light lit | lose lost | mean meant | meet met | mow mown
    | pay paid | plead pled | prove proven | ride rode ridden | ring rang rung | rise rose risen | run ran | see saw seen
    | seek sought | sell sold | send sent | sew sewn | shake shook shaken | shine shone | shoot shot | show shown | shrink shrank shrunk
    | sing sang sung | sink sank sunk | sit sat | sleep slept | slide slid | sling slung | smell smelt | sow sown | speak spoke spoken
    | spend spent | spill spilt | spin spun | spoil spoilt | spring sprang sprung | stand stood | steal stole stolen | stick stuck
    | sting stung | stink stank stunk | stride strode | strike struck stricken | string strung | strive strove | swear swore sworn
    | sweep swept | swell swollen | swim swam swum | swing swung | teach taught | tear tore torn
    | throw threw thrown | tread trod trodden | understand understood | wake woke woken | wear wore worn | weave wove woven
    | weep wept | win won | withdraw withdrew withdrawn | withhold withheld | wring wrung | write wrote written`,
  replies: `answer answers answered answering counter counters countered countering object objects objected objecting
    protest protests protested protesting rejoin rejoins rejoined rejoining reply replies replied replying respond responds
    responded responding retort retorts retorted retorting`,
  verifying: `confirm confirms confirmed confirming verify verifies verified verifying corroborate corroborates corroborated
    corroborating`,
  limiters: 'only just merely',
  nevers: 'never',
  switches: 'on off | in out | up down',
  accusations: 'charge charges accusation accusations allegation allegations',
  doubting: 'sceptical skeptical doubtful dubious unconvinced',
  nearer: 'closer to | nearer to | more like | rather',
  steadfastness: 'stand stands stood standing stick sticks stuck sticking',
  insistence: `insist insists insisted insisting maintain maintains maintained maintaining contend contends contended contending
    correct corrects corrected correcting clarify clarifies clarified clarifying`,
  opposites: `rise fall drop decline decrease shrink plunge|increase fall drop decline decrease shrink|grow fall drop decline shrink|climb fall drop decline
    |gain lose|win lose|open closed shut|full empty|safe dangerous unsafe|guilty innocent|alive dead|true false|lawful unlawful illegal|legal illegal unlawful
    |fair unfair|correct incorrect wrong|accident deliberate intentional deliberately|accidental deliberate intentional|voluntary forced
    |high low|higher lower|strong weak|healthy sick ill|enough insufficient|sober drunk|awake asleep|natural artificial
    |genuine fake forged forgery fabricated|real fake|authentic fake forged|better worse|improve worsen deteriorate|success failure|succeed fail
    |paid unpaid|possible impossible|likely unlikely|necessary unnecessary|cheap expensive|clean dirty polluted|dry wet|locked unlocked|armed unarmed
    |loaded unloaded|onside offside|healthy rotten diseased|clean filthy|work break|loan gift|open locked|intact damaged|sound cracked rotten|approve reject|accept refuse reject
    |begin end|start stop|early late|support oppose|present absent|ready unfinished|easy difficult hard|profitable loss-making|known unknown|agree refuse|sell steal|buy steal
    |public secret|remember forget|arrive leave|innocent guilty|empty packed|fresh stale rancid|fall push|certain uncertain|tall short|resign sacked fired dismissed|quit sacked fired|stay leave left|borrow steal stolen
    |murder suicide accident|homicide suicide|crowded empty|quiet noisy loud|calm violent|peaceful violent|raise lower cut
    |complete incomplete unfinished|adequate inadequate|sufficient insufficient|reliable unreliable|effective ineffective|harmless harmful
    |married unmarried|conscious unconscious|visible invisible|aware unaware|reported unreported|fit injured unfit hurt ill`,
  disclaimers: `nothing to do with|no part in|no role in|no hand in|no say in|not involved|no involvement|not responsible|no responsibility
    |not to blame|not at fault|not guilty|is innocent|was innocent|are innocent|were innocent|am innocent|nothing wrong|no wrongdoing|did no wrong
    |done no wrong|acted lawfully|acted legally|acted properly|acted correctly|acted appropriately|acted within|acted in good faith|within the law
    |within the rules|within its rights|within their rights|within his rights|within her rights|in line with the rules|in line with the law|by the book
    |followed the rules|followed all the rules|broke no law|broke no laws|broke no rules|broken no law|broken no laws|broken no rules|no knowledge of
    |no intention of|no evidence for|no evidence of|no evidence that|no truth in|told the truth|telling the truth`,
  lacking: 'without lack lacks lacked lacking fail fails failed failing',
  arrivals: 'came comes',
  answerNouns: `answer reply response retort rejoinder riposte verdict message advice warning appeal plea request conclusion
    explanation demand promise comment argument motto recommendation assessment`,
  giverWords: 'from of',
  stances: `critical angry furious worried concerned disappointed relieved satisfied dissatisfied pleased displeased happy unhappy sad
    upset shocked surprised sceptical skeptical positive negative optimistic pessimistic divided opposed proud grateful thankful
    desperate frustrated outraged indignant delighted enthusiastic hopeful doubtful resigned shaken dismayed appalled horrified
    unimpressed impressed alarmed annoyed irritated indifferent adamant confident convinced unconvinced reluctant hesitant
    cautious bitter puzzled baffled content`,
  gestures: `shakes shook nods nodded shrugs shrugged sighs sighed laughs laughed smiles smiled grins grinned snorts snorted
    frowns frowned hesitates hesitated`,
  namesakes: 'per will may can so',
  kinNames:
    'grandpa grandma grandad granddad granny gran nana dad daddy mum mom mummy mommy mama papa pop auntie',
  interviewers:
    'reporter reporters journalist journalists correspondent interviewer presenter moderator newsman',
  addressed: 'you your yours',
  bluntWords:
    'blunt clear frank adamant categorical unequivocal convinced certain brief firm harsh scathing merciless succinct',
  viewDatives: 'to',
  universals: 'everyone everybody everything every each all both always',
  existentials: 'there',
  adjunctPrepositions: 'in on at since for until till by before after during when while because despite',
  advocates: `lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel spokesman spokeswoman spokesperson
    spokespeople spokesmen representative representatives agent agents office team aide aides`,
  elsewhere: 'meanwhile separately elsewhere another separate unrelated',
  persisting: 'still',
  ongoingEndings: 'ing',
  lasting:
    'goes on | go on | going on | continues | continue | is ongoing | are ongoing | keeps running | keep running',
  ended: `stopped ended over finished contained repaired fixed mended plugged sealed cleared resolved settled extinguished ceased halted
    completed done gone left withdrawn withdrew taken captured recaptured removed`,
  tolls: `killed died dead die deaths lives fatalities|injured wounded hurt|lost gone destroyed burnt burned razed
    |arrested detained held|marched attended demonstrated protested gathered came come turned took taken take part crowd turnout people|employs employ employed work works jobs staff`,
  findings: 'finding findings result results conclusion conclusions',
  finders: `study studies survey surveys report reports poll review audit inquiry investigation analysis paper research researcher
    researchers scientist scientists author authors academics auditors investigators inspectors`,
  measured: `far fast much many long bad good great well sure certain clear soon often likely easy simple hard difficult big small
    different quick quickly new old now yet for again today here`,
  limits:
    'only just merely simply solely other others more less fewer better worse sooner matter doubt wonder',
  rebuttals:
    'hit back|hits back|shot back|shoots back|shouted back|fired back|snapped back|pushed back|countered|counters|retorted|retorts|begged to differ',
  questionLabels: 'q question',
  answerLabels: 'a answer',
  fromWords: 'from by',
  passiveBy: 'by',
};
