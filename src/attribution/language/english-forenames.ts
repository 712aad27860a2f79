import { wordList } from './word-list';

/** First names that are frequent in English-language news, by the gender they are mostly given to: weak evidence. */
export const englishFeminineForenames = wordList(`
  ada adele adeola adriana agnes agneta agnieszka aileen aine aisha aisling alba aleksandra alessandra alexandra
  alice alicia alina alison alma almut amaia amanda amara amber amelia amina aminata amira amy ana anabel
  anastasia andrea anette angela angelica angelina aniela anika anita anja ann ann-marie anna anne anne-marie
  anneke annelie annemarie annette annika anouk antje antonia anya aoife ariana asa ashley asma astrid audrey
  aurora awa ayesha aylin ayse azra barbara barbro beata beatrice beatrix beatriz belinda bella bente berit
  bernadette bertha beth betty beverly bianca bibi birgit birgitta birte blanca bonita bonnie brenda bridget
  brigitte briony britt britt-marie bronagh bronte bronwyn bryony caitlin camilla camille carin carla carly
  carmen carol carole carolina caroline carolyn caterina catherine cathy cecilia celeste celia celine chantal
  charlotte chelsea cheryl chiamaka chiara chidinma chiyo chloe christina christine ciara cindy claire clara
  claudia clementine cleo coleen colleen condoleezza connie constance constanza cora corinne cornelia cristina
  cynthia dagmar danuta daphne daria dawn debbie deborah debra deepa deirdre delia delphine denise diana diane
  dilys dolores dominique donna dora dorota dorothy drusilla edith edna edwina eileen eilidh eimear eira elaina
  elaine eleanor elena eleni eleonora elif elin elina elisabeth elise eliza elizabeth elke ella ellen elodie
  elsa elsbeth elsie emilia emily emine emma emmy ene enid erica erika erin esme esperanza esra estelle esther
  eszter ethel eugenia eunice eva evelyn fabienne farah fatima fatma fatou faye felicia felicity ffion filippa
  fiona fleur flora florence fran frances francesca franziska freya frida frieda gabriela gabriella gabrielle
  gail galina gemma georgina geraldine gerda gertrude ghislaine gillian gina ginger giulia glenda glenys gloria
  grace grazia greta gretchen grethe gro gudrun gun-britt gurpreet gwen gwendolyn gwyneth hafsa halima hana
  hanna hannah hanne harriet haruka hatice hazel heather hedda hedvig heidi helen helena helene helga henrietta
  hermione hila hilary hilda hillary holly hope huma ida ilka ilona ilse imani imogen ines inge ingeborg inger
  ingrid inka ioana iona irene irina iris isabel isabella isabelle isla isobel ivana ivanka ivona ivy izabela
  jacinda jacqueline jacqui jadwiga jaime jamila jana jane janet janice janina janine jaqueline jasmine jayne
  jean jeanette jeanne jeannie jemima jennifer jenny jessica jessie jill jo joan joana joanna joanne jodie
  joelle johanna josefine josephine josie joy joyce juana judith judy julia juliana julianna julie juliet
  juliette june justine kadiatou kaja kamala kara karen karin karine karolina katarina katarzyna kate kateryna
  katherine kathleen kathrin kathryn kathy katie katja katrina kayleigh kelly kellyanne kemi kendra kerstin
  kezia khadija kim kiran kirsten kirstie kirsty kjersti klara kristin kristina krystyna laila lakshmi lara
  larissa latifa laura lauren lea leah leanne leila lena leonie leonora leslie letitia lidia lieke lillemor
  lillian lily lina linda linnea lisa lisbeth lisette liv liz lizzie lois lola lone loretta lorna lorraine lotte
  louisa louise lucia lucie lucille lucinda lucy ludmila ludmilla luisa luz lydia lynn maaike madeleine mae
  maeve magda magdalena maggie maire maisie maja malala malgorzata malin mandy manuela mara marcela marcia
  margaret margareta margarita marguerita marguerite mari maria mariam marian mariana marianne marie
  marie-louise mariella marielle marika marina marion mariya marjorie marlene marta martha mary maryam mathilda
  mathilde mattea maud maureen mavis maxine maya meera megan megyn mei melania melanie melinda melissa mercedes
  meryl mette mia michaela michelle michiko mila mildred milena mina miranda mireille miriam moa moira molly
  mona monica monique montserrat morag muriel myra myriam nadia nadine nadya najat nana nancy naomi natalia
  natalie natalya natasha neema nell nellie nelly nerys nia niamh nicky nicola nicole nicolette nilufer nina
  noor nora noreen norma nour nuria octavia odile oksana olena olga olivia oonagh orla paloma pamela paola
  parveen pascale patricia patty paula pauline peggy penelope penny petra philippa philomena phoebe phyllis
  pilar pippa polly pooja portia preeti priscilla priti priya pru prudence rabia rachael rachel ramona rania
  ranjit raquel rashida rebecca reem regina rena renata renate renee renée rhiannon rhoda rhona rita ritu
  roberta robyn rocio roisin romy ros rosa rosalie rosalind rosalyn rosanna rose rosemary roxana roxanne ruby
  rukhsana ruta ruth sabina sabine sabrina sacha sadia safiya saima sakura sally salma samantha sandra sanna
  sanne saoirse sara sarah sari saskia selina selma shabana shannon sharon shauna sheena sheila shelley shirley
  sian sibyl sigrid sigrun silvia simona simone sinead siobhan siri siv sofia solveig sonal sonia sonja sophia
  sophie soraya stacey stella stephanie stina sudha sue suki sunita susan susanna susannah susanne suzanna
  suzanne svetlana sybil sylvia synnøve tabitha talia tamara tamsin tania tansy tanya tara tatiana teresa tess
  tessa thandi thelma theodora theresa thora tiffany tilda tina tomoko tonje tova tove tracey tracy tricia trine
  trudy turid tuulikki ulla ulrika ulrike una ursula uzma valerie vanessa vera veronica vibeke vicky victoria
  vida vilma viola violet virginia viv vivian vivienne wambui wanda wenche wendela wendy wiebke wilma winifred
  xenia yael yasmin yasmine yolanda yuki yuliya yvonne zadie zahra zainab zara zoe zoya zuzana åsa åse özlem
  kath kay bev bridie breda bríd brid máire máirín mairead máiréad muireann gráinne grainne dervla dearbhla
  fionnuala nuala róisín sinéad síle sorcha aoibheann aoibhín caoimhe clodagh dymphna éabha eithne ethna
  fidelma ailbhe nóirín orlaith órla orlagh sadhbh tríona úna méabh muirne treasa bláthnaid cath cathie
  chrissie deb debs dottie effie elspeth essie flo gwenda hattie jen kitty lil lottie maddy maddie mags marge
  margie marj millie minnie netta pam steph suzie tilly trish trisha bea bess bobbie carrie cass cissie clare
  ceri cerys carys angharad eirlys lowri mair menna myfanwy olwen siân eluned delyth catrin mairi mhairi
  catriona ishbel iseabail kirsteen morven senga shona vreni regula ursina ladina seraina corina resi vroni
  zenzi burgi leni traudl guðrún sigríður kristín ingibjörg margrét sigrún katrín þórdís aino päivi riitta
  tuula kaisa liisa marjatta pirjo satu tarja ewa iwona jolanta małgorzata agata bożena grażyna halina irena
  ilze kristīne dace inese rasa jurgita daiva eglė`);

/** The same for men. */
export const englishMasculineForenames = wordList(`
  jean-baptiste jean-claude jean-françois jean-jacques jean-loup jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves
  aaron abdul abdullah abe abraham achim adam ade adebayo adil adrian ahmad ahmed aidan ainsley akash akira
  alain alan alasdair alastair albert aldo alec aled alejandro alessandro alex alexander alexei alfonso alfred
  ali alistair allan allen alun alvin amadou amir amit amos anatoly anders andre andreas andrei andrej andres
  andrew andriy andrzej andré andy angus anil ansel anthony antoine anton antonio aquiles archie ari arild arjun
  armando arne arnold aron arthur artur arturo arvid ashok asif aurelio avi axel axelrod aziz babak barack
  barnaby barry bart bartosz bashir basil bayard ben benedict bengt benjamin benny bernard berndt bernie bert
  bertil bertrand bilal bill billy bjarne björn bjørn bob bobby bogdan boris boyd brad bradley bram brendan
  brendon brent brett brian bruce bruno bryan bryn burt byron cai callum calum calvin cameron carel carl carlos
  carsten cathal cecil cedric charles charlie chester chris christian christopher chuck cian ciaran claes
  clarence clark claude claus clay cliff clifford clive colin colm conall connor conor conrad corey cormac
  cornelius craig curt curtis cuthbert cyril dafydd dag dai dale damian damien dan daniel danilo danny darius
  darragh darren dave david davide dean declan deepak denis dennis denys derek derrick desmond dev devon didier
  diego dieter dietrich dilip dimitri dinesh dirk dmitri dmitry dmytro dominic dominik don donal donald donnie
  doug douglas duane duncan dusan dušan dwayne dylan eamon earl ed eddie edgar edmond edmund eduard eduardo
  edvard edward edwin efe egil einar eirik eivind ekrem elias elijah elliot elliott emanuel emeka emeric emil
  emilio emlyn emmanuel emre enda enrico enrique enzo erhan eric erich erik erling ernest ernesto errol esteban
  ethan eugene evan ewan ewen fabian fabio farid farouk federico felix ferdinand fergal fergus fernando filip
  finlay finn finnbar fionn flavio floris floyd francis francisco franco francois frank franklin franz françois
  fraser fred frederick fredrik fritz frode gabriel gareth garry gary gaston gavin gearoid geoff geoffrey george
  gerald gerard gerd gerhard gerry gethin gianni gil gilbert giles gilles giorgio giovanni giuseppe glen glenn
  glyn gonzalo goran gordon gottfried graham grant greg gregory grigore guido guillaume guillermo gunnar gustav
  gustavo guy gwyn göran habib hakan hamid hamish hamza hamzah hank hanno hans harald hari harish harlan harold
  harrison harry harvey hashim hassan heath hector henrik henry herbert herman hideo hiroshi horst howard howell
  hubert hudson hugh hugo humphrey iain ian ibrahim ibrahima idris igor imran inderjit ingmar ingvar innes isaac
  ishmael ismael ismail ivan ivar ivo iwan jaan jacek jack jacob jacques jai jaime jake jakob jakub jalal jamal
  james jamie jan jared jarl jarle jaroslav jason javed javier jay jean-claude jean-luc jean-marc jean-pierre
  jed jef jeff jeffrey jelle jeremy jerome jerry jesper jim jimmy jiri joachim joakim joao joaquin jochen joe
  joel johan johann john johnny jon jonah jonas jonathan jorge joris jose josef joseph josh joshua josip juan
  juergen jukka julian julio junaid justin jürgen kai kamal karim karl kasper kazuo keir keith kelvin ken kenji
  kenneth kenny kent kevin khaled khalid kieran kieron kjell klaus knut kofi konrad krishna krzysztof kumar kurt
  kwame kyle lachlan lajos lamar lamin lance larry lars laszlo laurence laurent lawrence leandro lee leif len
  leo leon leonard leonid leopold leroy lester levi lewis liam lindsey linus lionel lloyd lorcan lorenzo lou
  louis luc luca lucas lucien ludvig ludwig luigi luis luka lukas luke lutz lyle maciej magnus maksim malachy
  malcolm malik mamadou manuel marc marcel marcin marco marcus marek mariano marinus mario mark markus marlon
  martin marty martyn marvin mateo mateusz mathias mathieu matias mats matt matteo matthew matthias mattias
  maurice max mehmet meirion melvin micah michael michal michel mick miguel mikael mike mikhail mikkel miklos
  milan milos milton mitch mitt moe mohamad mohamed mohammad mohammed morgan morris morten moses moshe muhammad
  murat murdo murray mustafa nathan naveed ned neil nelson neville niall nicholas nick nicolas niels nigel
  niklas niko nikola nikolai nikolaj nils noah noel norbert norman odd ofer okke olaf olav ole oleg oleksandr
  oliver olivier olof olu omar omid ondrej orhan orlando orson osama oscar oskar osman osvaldo oto otto owain
  owen pablo padraig pal paolo pascal patrick patrik paul paulo pavel pawel peadar peder pedr pedro per percy
  perry pete peter petr petter phelim phil philip philippe philippos phillip phineas pierre piers pieter piotr
  poul prakash pål qasim quentin rab rafael rafal rafe raheem rahul raimund raj rajesh rakesh ralf ralph ramesh
  ramon randy rashid rasmus raul ravi ray raymond raymundo reece reg reggie reginald reince rene renzo rex rhys
  ricardo riccardo richard richie rick rickard ricky roald rob robert roberto robin rocco rod roddy rodney
  rodrigo roger rohan roland rolf romain roman ron ronald ronan ronnie ronny rory ross rowan roy ruben rudolf
  rudolph rudy rufus rune rupert ruslan russell ryan ryszard saeed sajid salim salman salvador sam sami samuel
  sanjay santiago satoshi saul scott seamus sean sebastian sebastien selim semih serge sergei sergey sergio
  sergiy serhiy seth shafiq shahid shane shaun shay shiv sidney siegfried sigurd silas silvio sime simon sinan
  siôn slawomir sonny spencer stan stanley stavros stefan stefano stellan stephane stephen steve steven stewart
  stig stu stuart sture sunil suresh svein sven sverre sébastien søren tadeusz tadhg takashi tam tamas tarek
  tariku tariq ted teddy teodor terence terry thabo thad thaddeus theo theodor theodore thibault thierry thomas
  thor thorsten tibor tiernan tim timo timothy timur titus tobiah tobias todd tom tomas tommy tony tor torben
  tore tormod torsten toshiro travis trevor tristan troy tunde tyler ulf uwe vaclav vadim valentin valerio
  valeriu vasile vasily vasyl vaughan vernon vic victor vijay vikram viktor vinay vince vincent vincenzo virgil
  vitaly vito vladimir vladislav volodymyr wade waleed wallace walt walter warren wayne werner wes wesley wiktor
  wilbur wilf wilfred wilhelm will willem william willy wim winfried winston witold wojciech wolfgang xander
  xavi xavier yann yannick yaroslav yasir yitzhak yoshi yousef youssef yuri yuriy yusuf yves zach zachariah
  zachary zack zane zbigniew zdenek zoltan åke øystein øyvind
  fintan finbarr cillian diarmuid dermot donncha donnacha eoin eoghan eunan feargal fiachra gearóid máirtín
  micheál mícheál odhrán oisín pádraig pádraic seán séamus tomás turlough ultan ruairí ruari ruaridh cóilín
  caolán ciarán rónán fearghal reto sepp urs ueli ruedi jürg jörg andri flurin gian curdin hansruedi alois
  xaver korbinian schorsch wastl beppi seppi luzi aslak mikko juha pekka jussi matti antti heikki juhani teemu
  ville eero seppo kalle lauri halvard jón sigurður guðmundur ólafur magnús kristján hallgrímur stefán alf
  alfie baz bertie dom ernie ged gus herb jock jez kev les lenny monty nev ollie sid trev vern zeb barney
  benji chas clem denny dougie eck fitz geordie hamo iolo ieuan ifan ifor iorwerth gwilym gruffydd huw hywel
  llew emyr eurig dewi arwel alwyn bleddyn eifion emrys elfed ruaraidh murdoch fearchar torquil jānis andris
  juris valdis mindaugas andrius vytautas tomasz łukasz paweł stanisław wojtek kazimierz`);
