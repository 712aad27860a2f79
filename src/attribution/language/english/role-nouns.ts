import { wordList } from '../word-list';

/** What somebody is by work, office, faith, game or part in a case: the *baker*, the *ombudsman*, the *goalie*, the *plaintiff*. */
export const englishRoleNouns = wordList(`
  academic accountant buyer activist actor actress administrator admiral adviser advisor advocate agent aide
  alderman ambassador analyst anchor anthropologist apprentice archaeologist archbishop architect
  archivist artist assistant astronaut astronomer athlete attorney auditor author aviator baker banker
  barber baritone barrister bishop biologist blogger boss boxer brewer broadcaster broker builder butcher
  campaigner candidate captain cardinal caretaker carer carpenter caterer chair chairman chairperson
  chairwoman champion chancellor chaplain chef chemist chief choreographer citizen cleaner clerk climber
  co-author co-chair co-director co-founder co-leader co-owner coach colonel columnist comedian commander
  commentator commissioner composer conductor congressman congresswoman conservator constable consultant
  contractor cook coordinator co-ordinator coroner correspondent councillor councilman councilor
  councilwoman counsel counsellor counselor courier critic curator cyclist dancer dean defender delegate
  demographer dentist deputy designer detective developer diplomat director diver doctor driver economist
  editor editor-in-chief electrician engineer entrepreneur epidemiologist executive expert explorer farmer
  fellow filmmaker firefighter fisherman fisherwoman florist footballer forester founder gardener general
  geographer geologist goalkeeper goaltender governor grocer guard guide guitarist hairdresser
  harbourmaster harbormaster head headmaster headmistress headteacher head-teacher historian host hotelier
  housekeeper hunter hydrologist imam incumbent inspector instructor interpreter inventor investigator
  investor janitor journalist judge jurist justice keeper king labourer landlady landlord laureate
  lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linguist lobbyist locksmith
  magistrate major manager marshal mathematician mayor mechanic mediator medic member meteorologist
  midfielder forward midwife miller miner minister missionary mountaineer musician naturalist negotiator
  neurologist nominee novelist nurse nutritionist observer officer official oncologist operator opponent
  organiser organizer owner painter paramedic parliamentarian partner pastor patron pediatrician pensioner
  philosopher photographer physician physicist pianist pilot planner player playwright plumber poet
  police-officer politician pollster pope porter postman postmaster postwoman premier presenter president
  priest prime-minister principal producer professor programmer prosecutor psychiatrist psychologist
  publisher queen rabbi radiologist ranger rector referee registrar reporter representative researcher
  resident restaurateur retiree runner sailor salesman saleswoman saxophonist scholar scientist scout
  sculptor secretary secretary-general senator sergeant sheriff shipbuilder shopkeeper singer skipper
  sociologist soldier solicitor soprano spokesman spokesperson spokeswoman specialist statistician steward
  stewardess strategist striker student superintendent supervisor surgeon surveyor swimmer taxi-driver
  teacher technician tenant tenor therapist toxicologist trader trainee trainer translator treasurer
  trustee tsar czar tutor undersecretary under-secretary upholsterer veteran vet veterinarian vicar
  vice-chair vice-president violinist virologist volunteer waiter waitress warden weaver winemaker witness
  worker client writer zoologist goalie winger quarterback pitcher selectman selectwoman selectperson
  front-runner frontrunner whip speaker contender hopeful envoy chairlady bandleader ombudsman ceo cfo cto
  coo mp mep msp td mla mlc owner-manager bookseller beekeeper ferryman signalman stonemason glazier roofer welder deckhand mate
  sexton organist beadle verger churchwarden lighthouse-keeper bell-ringer neighbour neighbor survivor
  victim defendant plaintiff claimant applicant patient customer passenger shopper commuter motorist
  pedestrian bystander eyewitness parent pupil lodger guest tourist visitor spectator fan supporter
  protester demonstrator marcher whistleblower insider operative staffer employee ex-employee shareholder
  villager islander voter fitter joiner plasterer shepherd crofter trawlerman fishmonger undertaker
  bookkeeper cashier jockey umpire linesman physiotherapist physio batsman bowler full-back substitute
  rider sprinter hurdler rower golfer wrestler skier biathlete brigadier corporal cadet recruit dissident
  prisoner inmate suspect detainee hostage landowner homeowner householder breeder rancher grower vintner
  distiller provost bursar postdoc ecologist botanist pathologist film-maker screenwriter songwriter
  rapper drummer cellist trumpeter goldsmith potter collector dealer signatory co-signatory seller
  superdelegate commodore emeritus emerita deckhand mezzo bass shrimper arsonist informant intern bailiff
  archdeacon canon monk nun friar rigger driller logger lineman dispatcher handyman foreman forewoman
  bartender barista busker roadworker surfer angler lobsterman oysterman geochemist moderator pundit
  businessman businesswoman billionaire millionaire mogul tycoon magnate democrat republican conservative
  libertarian socialist congressional-aide docker stevedore courtier controller jumper short-seller
  prefect subprefect backbencher frontbencher burgomaster alderwoman reeve consul attaché councilperson
  assemblyman assemblywoman congressperson peer justice-secretary whip-elect returning-officer
  anaesthetist anesthetist anesthesiologist paediatrician obstetrician gynaecologist gynecologist
  orthodontist optician optometrist pharmacist dietitian dietician hygienist haematologist dermatologist
  ophthalmologist puppeteer illusionist magician acrobat clown juggler librettist choirmaster illustrator
  sculptress printmaker ceramicist textile-artist alto countertenor contralto camper hiker walker rambler
  caravanner wholesaler importer exporter stockist retailer reseller winegrower cellarman cellarmaster
  sommelier maltster cooper boatman boatswain stoker coxswain lifeboatman helmsman navigator stationmaster
  tram-driver train-driver lorry-driver haulier trucker cabbie adjudicator arbitrator assessor valuer
  conveyancer notary paralegal usher governor-general high-commissioner vice-chancellor vice-principal
  vice-captain vice-mayor groundsman groundskeeper gamekeeper gravedigger ratcatcher lamplighter statesman
  stateswoman spymaster codebreaker cryptographer hacker master mistress foster-carer childminder nanny
  au-pair chaperone babysitter
  gp actuary apothecary arborist auctioneer bellringer biochemist biophysicist blacksmith boatbuilder
  bodyguard bookmaker bookie brewmaster bricklayer cabdriver cameraman camerawoman cartoonist caseworker
  chiropractor chronicler clergyman clergywoman cobbler concierge copywriter crewman cricketer croupier
  curate custodian dairyman decorator dressmaker dramatist draughtsman draughtswoman draftsman engraver
  entertainer ethicist evangelist farrier farmhand farmworker financier fireman firewoman forager
  fundraiser furrier geneticist geophysicist astrophysicist glassblower gondolier guardsman gymnast healer
  herder herdsman homemaker horticulturist housewife househusband impresario infantryman innkeeper
  ironmonger jailer jailor jeweller jeweler laborer lacemaker lepidopterist linebacker lumberjack machinist
  maestro matron merchant metallurgist milkman milliner mineworker motorcyclist biker neuroscientist
  neurosurgeon newsagent newsreader newscaster nurseryman oilman orderly orthopaedist osteopath peddler
  pedlar perfumer philanthropist photojournalist podiatrist politico preacher psychotherapist publican
  quarryman recruiter ringmaster saddler sailmaker schoolmaster schoolmistress schoolteacher seaman
  seamstress serviceman servicewoman shoemaker signaller silversmith smuggler squatter stagehand
  steelworker stockbroker storekeeper stuntman stuntwoman tailor taxidermist theologian toolmaker tradesman
  tradeswoman trapper traveller traveler typist valet vendor watchmaker clockmaker weightlifter powerlifter
  whaler wheelwright woodcutter woodworker woodcarver yachtsman yachtswoman youtuber influencer streamer
  podcaster vlogger gamer zookeeper agronomist agriculturalist orientalist classicist medievalist
  numismatist conservationist environmentalist preservationist restorer roadie goalscorer fly-half
  scrum-half centre-half flanker fullback wicketkeeper wicket-keeper all-rounder cornerback shortstop
  outfielder infielder playmaker wingback left-back right-back centre-back center-back defenceman
  defenseman netminder marathoner triathlete decathlete heptathlete pentathlete judoka bobsledder curler
  snowboarder skater paddler canoeist kayaker oarsman oarswoman basketballer handballer volleyballer
  netballer grandmaster mufti ayatollah abbess prioress deacon deaconess cantor swami prelate parson
  taoiseach ombudswoman alderperson burgess convener convenor bailie chieftain quartermaster gunner
  bombardier sapper rifleman paratrooper commando airman airwoman midshipman bosun purser adjutant
  aide-de-camp commandant conscript reservist mercenary militiaman guerrilla rebel insurgent warlord
  jihadist gunman peacekeeper jobseeker caregiver undergraduate postgraduate freshman sophomore graduate
  alumnus alumna heir heiress proprietor proprietress leaseholder freeholder subcontractor scaffolder
  distributor marketeer marketer merchandiser estimator estate-agent realtor letting-agent ploughman
  stockman shearer cheesemaker chocolatier confectioner patissier barkeeper barmaid barman chambermaid
  doorman coastguardsman salvor shipwright shipowner lockkeeper lock-keeper tugmaster railwayman
  railwaywoman trackman steeplejack bellmaker gunsmith tinsmith coppersmith pewterer bookbinder papermaker
  typesetter compositor sign-writer signwriter stonecutter tiler insulator glasscutter lensmaker
  instrument-maker luthier piano-tuner dramaturg dramaturge costumier puppet-maker gallerist folklorist
  suffragist abolitionist unionist separatist loyalist royalist monarchist nationalist populist centrist
  leftist rightist canvasser pollwatcher scrutineer
  winner runner-up finalist semi-finalist semifinalist quarter-finalist quarterfinalist medallist medalist
  prizewinner prize-winner titleholder title-holder record-holder debutant rescuer first-aider attendee
  theatregoer concertgoer churchgoer partygoer moviegoer mourner onlooker counter-protester
  complainant petitioner appellant beneficiary debtor creditor taxpayer ratepayer evacuee returnee expat
  expatriate settler pilgrim worshipper worshiper parishioner harbour-master harbor-master understudy
  quizmaster toastmaster paymaster scoutmaster bandmaster concertmaster ballerina soloist accompanist
  compère compere emcee
  trooper patrolman patrolwoman forecaster weatherman weatherwoman weathercaster subpostmaster childcarer
  lollipop-man lollipop-lady dinner-lady invigilator examiner chorister almoner archpriest patriarch pandit granthi
  maulana mullah pujari litigator juror jurywoman juryman phlebotomist embalmer vaccinator hospitalist intensivist
  internist orthotist smallholder drover pastoralist grazier vigneron orchardist horticulturalist sharecropper
  cocklepicker woodsman ghillie gillie poacher hawker stallholder stall-holder costermonger greengrocer receptionist
  bouncer motorman seafarer mariner bargee longshoreman longshorewoman boilermaker pitman stringer lyricist violist
  bassist flautist flutist oboist clarinettist clarinetist trombonist percussionist harpist fiddler accordionist dj
  animator essayist biographer memoirist ventriloquist fencer lugerist shot-putter javelin-thrower hammer-thrower
  discus-thrower pole-vaulter batswoman seamer linesperson scorer selector number-eight hurler palaeobotanist logician
  coder tánaiste tanaiste mayoress ombudsperson comptroller challenger sarpanch tehsildar zamindar headman induna emir
  sniper fighter deserter defector profiler winchman whistle-blower tipster passer-by jogger schoolboy schoolgirl
  litigant respondent franchisee franchisor licensee bondholder liquidator executor underwriter adjuster sysadmin
  webmaster birder birdwatcher bird-watcher twitcher rewilder co-accused donor benefactor genealogist speechwriter
  chief-of-staff fixer housemaster housemistress barperson cidermaker pâtissier conciliator announcer repairman
  chimney-sweep rat-catcher exterminator caver potholer freediver goatherd shepherdess swineherd cowherd cowboy cowgirl
  wrangler woodturner cabinetmaker dry-stone-waller suffragette nightwatchman watchman cosmonaut taikonaut intendant
  geriatrician exorcist clairvoyant astrologer soothsayer crewmember vaulter thrower punter gambler collaborator accuser watcher spotter follower sceptic skeptic enthusiast hobbyist publicist picker packer holidaymaker mountaineer sherpa auctioneer hooker rapporteur rep pleader monsignor pundit justice-of-the-peace notary-public
  celebrity star operative surrogate immigrant parolee felon convict attacker assailant captive emissary renter confidant
  beautician stylist proofreader overseer`);
