import type { ClauseWords } from '../clause-words';

/** {@link ClauseWords} of English. */
export const englishClauseWords: ClauseWords = {
  that: 'that',
  wh: 'whether if how why what when where who which',
  infinitive: 'to',
  as: 'as',
  negations: "not n't never no neither nor hardly",
  nobody: 'nobody no none neither',
  nothing: 'nothing',
  anyWords: 'any anyone anybody anything whoever',
  ones: 'a one single',
  be: "is are was were be been being am 's 're 'm",
  copulas: 'remain remains remained seem seems seemed sound sounds sounded',
  have: "has have had having 've 'd",
  do: 'do does did',
  perfects: 'had',
  future: "will shall 'll wo",
  conditional: 'would could might may should can ca must',
  adverbs: `also too later still now then again repeatedly once recently previously publicly privately often always never ever just
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
    wrongly popularly affectionately colloquially therefore thus hence`,
  adverbPhrases: 'so far',
  degreeAdverbs: 'very quite so less more',
  coordinators: 'and but or nor yet',
  subordinators: `because when while although though since after before until unless as if where whereas so once
    whereupon despite`,
  ifWords: 'if unless',
  frontConjunctions:
    'because when while although though since after before until unless as if whereas once despite even just given',
  relatives: 'who which that whose whom where',
  relativeVerbs: 'work live have own use run',
  clauseRelatives: 'which',
  freeRelatives: 'what',
  prepositions: `in on at by for from with without under over after before during about into through against between among to of
    as since until near behind beyond despite outside inside across around amid per off up down toward towards upon within
    throughout via regarding following including like unlike`,
  nounPrepositions: 'of for at from in with on to',
  ofWords: 'of',
  locatives: 'in at near outside',
  determiners: `the a an this that these those his her its their our my your one two three four five six seven eight nine ten
    several some many most few both all another other every each any no half dozens hundreds thousands more`,
  plainDeterminers: 'a an the this these those his her its their our my',
  duals: 'both',
  subjectPronouns: `he she it they we i you who one others some many most both neither everyone everybody someone somebody nobody someone somebody
    anyone none all another`,
  quantifyingPronouns: 'all most some many another',
  personPronouns: 'he she',
  personPossessives: 'his her',
  genericPronouns: 'you',
  possessives: "his her its their our my your 's",
  speakerPronouns: "i we you me us my our ours your i'm",
  speakerSubjects: 'i we you',
  genericSources: `i we you they it anyone anybody everyone everybody nobody someone somebody those people`,
  addressed: 'you your yours',
  objectPronouns: 'me him us them',
  demonstratives: 'that this those these',
  proforms: 'that this it so otherwise',
  contraryProforms: 'otherwise',
  existentials: 'there',
  causes: 'because',
  universals: 'everyone everybody everything every each all both always',
  numerals: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half dozens hundreds thousands`,
  approximations:
    'at least | at most | up to | more than | fewer than | less than | as many as | as few as | close to',
  comparatives: 'more most some no all',
  singulars: 'a an another each every one',
  interjections:
    'yes yeah yep no nope well oh ah okay ok right sure absolutely sorry thanks please hello hi hey goodbye welcome congratulations amen',
  timeWords: `monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight last next early late
    this`,
  dayParts: 'morning afternoon evening night week weekend month year spring summer autumn fall winter',
  timeUnits: 'moment moments minute minutes hour hours day days week weeks month months year years decades',
  finiteVerbs: `slept swam drank ate flew sang wept woke fled bit blew shone sank swore lent froze rode dug crept leapt withdrew went came took made became began met stood sat left got gave knew saw ran led won lost fell rose drew brought kept
    put set sent spent paid held built threw grew wore drove broke chose spoke lay rang bought taught caught fought sold
    goes comes takes makes becomes gives knows runs leads wins loses falls rises keeps lies stands sits gets lives works
    plays turns points remains seems appears faces follows means uses chairs hopes serves needs`,
  thirdPersonEndings: 's',
  finiteEndings: 'ed',
  verbEndings: 'ed id ing ote old',
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
};
