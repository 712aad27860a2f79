import type { CueVerbs } from '../cue-words';

/** English verbs that report something, with the frames in which they do. */
export const englishCueVerbs: readonly CueVerbs[] = [
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
        | disclose discloses disclosed disclosing | state`,
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
        | forecast forecasts forecasting | estimate estimates estimated estimating`,
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
    weight: 0.85,
    forms: 'show shows showed shown | contain contains contained',
  },
  { class: 'show', frames: 'mo', weight: 0.85, forms: 'list lists listed' },
  {
    class: 'show',
    frames: 'o',
    weight: 0.85,
    forms: 'gives | name names named | mention mentions mentioned',
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
  {
    class: 'deny',
    frames: 's',
    weight: 0.85,
    forms: 'distrust distrusts distrusted | mistrust mistrusts mistrusted',
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
  { class: 'say', frames: 'm', weight: 0.85, forms: 'counts counted' },
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
  { class: 'think', frames: 'sz', weight: 0.85, forms: 'trust trusts trusted trusting' },
  { class: 'show', frames: 'two', weight: 0.9, forms: 'record records' },
  { class: 'show', frames: 'o', weight: 0.9, forms: 'recorded' },
  { class: 'show', frames: 'c', weight: 0.8, forms: 'show shows showed' },
  { class: 'claim', frames: 'o', weight: 0.85, forms: 'declare declares declared declaring' },
  { class: 'order', frames: 'o', weight: 0.7, forms: 'urge urges urged' },
  { class: 'claim', frames: 't', weight: 0.85, forms: 'charge charges charged' },
  {
    class: 'show',
    frames: 'tw',
    weight: 0.75,
    forms: `show shows showed showing shown | find finds found finding | suggest suggests suggested
        | demonstrate demonstrates demonstrated | prove proves proved | reveal reveals revealed | reports reported
        | hold holds held | rule rules ruled ruling | hear hears heard hearing | learn learns learned learnt
        | discover discovers discovered | establish establishes established | determine determines determined | decide decides decided | mean means meant`,
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
        | tell tells told telling + of | talk about | complain of | complain about | divulge divulges divulged | warn of | warn about | warn against | hint at | point to`,
  },
  { class: 'call', frames: 'o', weight: 0.8, forms: 'speak speaks spoke spoken speaking + of' },
  {
    class: 'say',
    frames: 'q',
    weight: 0.6,
    forms: 'call calls called calling',
  },
  {
    class: 'silence',
    frames: 'i',
    weight: 0.7,
    forms: 'refuse refuses refused refusing | decline declines declined declining | claim claims claimed',
  },
];
