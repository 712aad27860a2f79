import { wordList } from '../word-list';

/** First names that are frequent in English-language news, by the gender they are mostly given to: weak evidence. */
export const englishFeminineForenames = wordList(`
  ada adele adeola adriana agata agnes agneta agnieszka ailbhe aileen aine aino aisha aisling alba aleksandra
  alessandra alexandra alice alicia alina alison alma almut amaia amanda amara amber amelia amina aminata amira amy
  ana anabel anastasia andrea anette angela angelica angelina angharad aniela anika anita anja ann ann-marie anna
  annbritt anne anne-marie anneke anneli annelie annemarie annette annika anouk antje antonia anya aoibheann aoibhín
  aoife april ariana asa ashley aslaug asma astrid audrey aurora awa ayesha aylin ayse azra barbara barbro bea beata
  beatrice beatrix beatriz belinda bella bente bergljot berit bernadette bertha bess beth betty bev beverly bianca
  bibi birgit birgitta birgitte birte birthe blanca bláthnaid bobbie bodil bonita bonnie bożena breda brenda brid
  bridget bridie brigitte briony britt britt-marie britta bronagh bronte bronwyn bryony bríd burgi caitlin camilla
  camille caoimhe carin carla carly carmen carol carole carolina caroline carolyn carrie carys cass caterina cath
  catherine cathie cathy catrin catriona cecilia cecilie celeste celia celine ceri cerys chantal charlotte chelsea
  cheryl chiamaka chiara chidinma chiyo chloe chrissie christina christine ciara cindy cissie claire clara clare
  claudia clementine cleo clodagh coleen colleen condoleezza connie constance constanza cora corina corinne cornelia
  cristina cynthia dace dagmar daiva danuta daphne daria dawn dearbhla deb debbie deborah debra debs deepa deirdre
  delia delphine delyth denise dervla diana diane dilys dolores dominique donna dora dorota dorothy dorte dorthe
  dottie drusilla dymphna ebba edith edna edwina effie eglė eileen eilidh eimear eira eirlys eithne elaina elaine
  eleanor elena eleni eleonora elif elin elina elisabet elisabeth elise eliza elizabeth elke ella ellen elodie elsa
  elsbeth elsie elspeth eluned emilia emily emine emma emmy ene enid erica erika erin esme esperanza esra essie
  estelle esther eszter ethel ethna eugenia eunice eva evelyn ewa fabienne farah fatima fatma fatou faye felicia
  felicity ffion fidelma filippa fiona fionnuala fleur flo flora florence fran frances francesca franziska freya
  frida frieda gabriela gabriella gabrielle gail galina gemma georgina geraldine gerda gertrude ghislaine gillian
  gina ginger gitte giulia glenda glenys gloria grace grainne grazia grażyna greta gretchen grethe gro gráinne
  gudrun gun-britt gunhild gunilla guro gurpreet guðrún gwen gwenda gwendolyn gwyneth hafsa halima halina hana hanna
  hannah hanne harriet haruka hatice hattie hazel heather hedda hedvig hege heidi helen helena helene helga helle
  henrietta hermione hila hilary hilda hilde hillary holly hope huma ida ilka ilona ilse ilze imani imogen ines
  inese inga inge ingeborg inger ingibjörg ingrid inka ioana iona irena irene irina iris isabel isabella isabelle
  iseabail ishbel isla isobel ivana ivanka ivona ivy iwona izabela jacinda jacqueline jacqui jadwiga jaime jamila
  jana jane janet janice janina janine jaqueline jasmine jayne jean jeanette jeanne jeannie jemima jen jennifer
  jenny jessica jessie jill jo joan joana joanna joanne jodie joelle johanna jolanta jonna jorunn josefin josefine
  josephine josie joy joyce juana judith judy julia juliana julianna julie juliet juliette june jurgita justine
  jytte kadiatou kaisa kaja kamala kara karen kari karin karine karolina katarina katarzyna kate kateryna kath
  katherine kathleen kathrin kathryn kathy katie katja katrina katrine katrín kay kayleigh kelly kellyanne kemi
  kendra kerstin kezia khadija kim kiran kirsteen kirsten kirstie kirsty kitty kjersti klara kristin kristina
  kristín kristīne krystyna ladina laila lakshmi lara larissa latifa laura lauren lea leah leanne leena leila lena
  leni leonie leonora leslie letitia lidia lieke liisa lil lillemor lillian lily lina linda linnea lisa lisbeth lise
  lisette liv liz lizzie lois lola lone loretta lorna lorraine lotte lottie louisa louise lovisa lowri lucia lucie
  lucille lucinda lucy ludmila ludmilla luisa luz lydia lynn maaike maddie maddy madeleine mae maeve magda magdalena
  maggie mags mair maire mairead mairi maisie maja malala malgorzata malin mandy manuela mara marcela marcia maren
  margaret margareta margarita marge margie margrét marguerita marguerite mari maria mariam marian mariana marianne
  marie marie-louise mariella marielle marika marina marion marit mariya marj marjatta marjorie marlene marta martha
  mary maryam mathilda mathilde matilda mattea maud maureen mavis maxine may maya małgorzata meera megan megyn mei
  melania melanie melinda melissa menna mercedes merete merja meryl mette mhairi mia michaela michelle michiko mila
  mildred milena millie mina minnie miranda mireille miriam moa moira molly mona monica monique montserrat morag
  morven muireann muirne muriel myfanwy myra myriam máire máiréad máirín méabh nadia nadine nadya najat nana nancy
  naomi natalia natalie natalya natasha neema nell nellie nelly nerys netta nia niamh nicky nicola nicole nicolette
  nilufer nina noor nora noreen norma nour nuala nuria nóirín octavia oddny odile oksana olena olga olivia olwen
  oonagh orla orlagh orlaith paloma pam pamela paola parveen pascale patricia patty paula pauline peggy penelope
  penny pernille petra philippa philomena phoebe phyllis pia pilar pippa pirjo polly pooja portia preeti priscilla
  priti priya pru prudence päivi rabia rachael rachel ragna ragnhild ramona randi rania ranjit raquel rasa rashida
  rebecca reem regina regula rena renata renate renee renée resi rhiannon rhoda rhona riitta rikke rita ritu roberta
  robyn rocio roisin romy ros rosa rosalie rosalind rosalyn rosanna rose rosemary roxana roxanne ruby rukhsana ruta
  ruth róisín sabina sabine sabrina sacha sadhbh sadia safiya saima sakura sally salma samantha sandra sanna sanne
  saoirse sara sarah sari saskia satu selina selma senga seraina shabana shannon sharon shauna sheena sheila shelley
  shirley shona sian sibyl signe sigrid sigrun sigríður sigrún silje silvia simona simone sinead sinéad siobhan siri
  siv siân sofia sofie solveig sonal sonia sonja sophia sophie soraya sorcha stacey stella steph stephanie stina
  stine sudha sue suki sunita susan susanna susannah susanne suzanna suzanne suzie svetlana sybil sylvia synnøve
  síle tabitha talia tamara tamsin tania tansy tanya tara tarja tatiana teresa tess tessa thandi thea thelma
  theodora theresa thora tiffany tilda tilly tina tomoko tonje tora torill tova tove tracey tracy traudl treasa
  tricia trine trish trisha trudy tríona turid tuula tuulikki tuva ulla ulrika ulrike ulrikke una unni ursina ursula
  uzma valerie vanessa vera veronica veronika vibeke vicky victoria vida vilma viola violet virginia viv viveka
  vivian vivienne vreni vroni wambui wanda wenche wendela wendy wiebke wilma winifred xenia yael yasmin yasmine ylva
  yolanda yuki yuliya yvonne zadie zahra zainab zara zenzi zoe zoya zuzana åsa åse åshild éabha órla özlem úna
  þórdís`);

/** The same for men. */
export const englishMasculineForenames = wordList(`
  aaron abdul abdullah abe abraham achim adam ade adebayo adil adrian ahmad ahmed aidan ainsley akash akira alain
  alan alasdair alastair albert albin aldo alec aled alejandro alessandro alex alexander alexei alf alfie alfonso
  alfred ali alistair allan allen alois alun alvin alwyn amadou amir amit amos anatoly anders andre andreas andrei
  andrej andres andrew andri andris andrius andriy andrzej andré andy angus anil ansel anthony antoine anton antonio
  antti aquiles archie ari arild arjun armando arne arnold aron arthur artur arturo arvid arwel asbjørn asger ashok
  asif aslak atle aurelio avi axel axelrod aziz babak barack barnaby barney barry bart bartosz bashir basil bayard
  baz ben benedict bengt benjamin benji benny beppi bernard berndt bernie bert bertie bertil bertrand bilal bill
  billy bjarne björn bjørn bleddyn bo bob bobby bogdan boris boyd brad bradley bram brendan brendon brent brett
  brian bruce bruno bryan bryn burt byron börje børge cai callum calum calvin cameron caolán carel carl carlos
  carsten cathal cecil cedric charles charlie chas chester chris christer christian christopher chuck cian ciaran
  ciarán cillian claes clarence clark claude claus clay clem cliff clifford clive colin colm conall connor conor
  conrad corey cormac cornelius craig curdin curt curtis cuthbert cyril cóilín dafydd dag dai dale damian damien dan
  daniel danilo danny darius darragh darren dave david davide dean declan deepak denis dennis denny denys derek
  dermot derrick desmond dev devon dewi diarmuid didier diego dieter dietrich dilip dimitri dinesh dirk dmitri
  dmitry dmytro dom dominic dominik don donal donald donnacha donncha donnie doug dougie douglas duane duncan dusan
  dušan dwayne dylan eamon earl ebbe eck ed eddie edgar edmond edmund eduard eduardo edvard edward edwin eero efe
  egil eifion einar eirik eivind ekrem elfed elias elijah elliot elliott emanuel emeka emeric emil emilio emlyn
  emmanuel emre emrys emyr enda enrico enrique enzo eoghan eoin erhan eric erich erik erland erling ernest ernesto
  ernie errol eskil espen esteban ethan eugene eunan eurig evan ewan ewen fabian fabio farid farouk fearchar feargal
  fearghal federico felix ferdinand fergal fergus fernando fiachra filip finbarr finlay finn finnbar fintan fionn
  fitz flavio flemming floris floyd flurin francis francisco franco francois frank franklin franz françois fraser
  fred frederick fredrik fritz frode gabriel gareth garry gary gaston gaute gavin gearoid gearóid ged geir geoff
  geoffrey geordie george gerald gerard gerd gerhard gerry gert gethin gian gianni gil gilbert giles gilles giorgio
  giovanni giuseppe gjermund glen glenn glyn gonzalo goran gordon gottfried graham grant greg gregory grigore
  gruffydd gudmund guido guillaume guillermo gunnar gus gustav gustavo guy guðmundur gwilym gwyn göran gösta habib
  hakan hallgrímur halvard halvor hamid hamish hamo hamza hamzah hank hanno hans hansruedi harald hari harish harlan
  harold harrison harry harvey hashim hassan hasse heath hector heikki helge henning henrik henry herb herbert
  herman hideo hiroshi hjalmar holger horst howard howell hubert hudson hugh hugo humphrey huw hywel håkan iain ian
  ibrahim ibrahima idar idris ieuan ifan ifor igor imran inderjit ingemar ingmar ingvar innes iolo iorwerth isaac
  ishmael ismael ismail ivan ivar ivo iwan jaan jacek jack jacob jacques jai jaime jake jakob jakub jalal jamal
  james jamie jan jan-erik jared jarl jarle jaroslav jason javed javier jay jean-baptiste jean-claude jean-françois
  jean-jacques jean-louis jean-loup jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre
  jean-yves jed jef jeff jeffrey jelle jens jeppe jeremy jerker jerome jerry jesper jez jim jimmy jiri joachim
  joakim joao joaquin jochen jock joe joel johan johann john johnny jon jonah jonas jonathan jorge joris jose josef
  joseph josh joshua josip jostein juan juergen juha juhani jukka julian julio junaid juris jussi justin jón jörg
  jörgen jørgen jørn jürg jürgen jānis kai kalle kamal karim karl karl-erik kasper kazimierz kazuo keir keith keld
  kelvin ken kenji kenneth kenny kent kev kevin khaled khalid kieran kieron kjell klaus knud knut kofi konrad
  korbinian krishna kristian kristján kristoffer krzysztof kumar kurt kwame kyle kåre lachlan lajos lamar lamin
  lance larry lars lars-erik lasse laszlo laurence laurent lauri lawrence leandro lee leif len lennart lenny leo
  leon leonard leonid leopold leroy les lester levi lewis liam lindsey linus lionel llew lloyd lorcan lorenzo lou
  louis luc luca lucas lucien ludvig ludwig luigi luis luka lukas luke lutz luzi lyle maciej mads magnus magnús
  maksim malachy malcolm malik mamadou manuel marc marcel marcin marco marcus marek mariano marinus mario mark
  markus marlon martin marty martyn marvin mateo mateusz mathias mathieu matias mats matt matteo matthew matthias
  matti mattias maurice max mehmet meirion melvin micah michael michal michel micheál mick miguel mikael mike
  mikhail mikkel mikko miklos milan milos milton mindaugas mitch mitt moe mogens mohamad mohamed mohammad mohammed
  monty morgan morris morten moses moshe muhammad murat murdo murdoch murray mustafa máirtín mícheál nathan naveed
  ned neil nelson nev neville niall nicholas nick nicolas niels nigel niklas niko nikola nikolai nikolaj nils
  nils-erik noah noel norbert norman odd oddvar odhrán ofer oisín okke ola olaf olav ole oleg oleksandr oliver
  olivier ollie olof olu omar omid ondrej orhan orlando orson osama oscar oskar osman osvaldo oto otto ove owain
  owen pablo padraig pal paolo pascal patrick patrik paul paulo pavel pawel paweł peadar peder pedr pedro pekka
  pelle per per-erik per-olof percy perry pete peter petr petter phelim phil philip philippe philippos phillip
  phineas pierre piers pieter piotr pontus poul prakash preben pádraic pádraig pål qasim quentin rab rafael rafal
  rafe ragnar raheem rahul raimund raj rajesh rakesh ralf ralph ramesh ramon randy rashid rasmus raul ravi ray
  raymond raymundo reece reg reggie reginald reidar reince rene renzo reto rex rhys ricardo riccardo richard richie
  rick rickard ricky rikard roald rob robert roberto robin rocco rod roddy rodney rodrigo roger rohan roland rolf
  rolv romain roman ron ronald ronan ronnie ronny rory ross rowan roy ruairí ruaraidh ruari ruaridh ruben rudolf
  rudolph rudy ruedi rufus runar rune rupert ruslan russell ryan ryszard rónán saeed sajid salim salman salvador sam
  sami samuel sanjay santiago satoshi saul schorsch scott seamus sean sebastian sebastien selim semih sepp seppi
  seppo serge sergei sergey sergio sergiy serhiy seth seán shafiq shahid shane shaun shay shiv sid sidney siegfried
  sigbjørn sigurd sigurður silas silvio sime simon sinan sindre sixten siôn slawomir snorre sondre sonny spencer
  staffan stan stanisław stanley stavros stefan stefano stefán steinar stellan sten stephane stephen steve steven
  stewart stig stu stuart sture sunil suresh svein sven sverre séamus sébastien søren tadeusz tadhg takashi tam
  tamas tarek tariku tariq ted teddy teemu teodor terence terje terry thabo thad thaddeus theo theodor theodore
  thibault thierry thomas thor thorsten tibor tiernan tim timo timothy timur titus tobiah tobias todd tom tomas
  tomasz tommy tomás tony tor torben torbjørn tore torkel tormod torquil torsten toshiro travis trev trevor tristan
  trond troy tunde turlough tyler ueli ulf ultan urs uwe vaclav vadim valdis valentin valerio valeriu vasile vasily
  vasyl vaughan vern vernon vic victor vidar vijay vikram viktor ville vinay vince vincent vincenzo virgil vitaly
  vito vladimir vladislav volodymyr vytautas wade waleed wallace walt walter warren wastl wayne werner wes wesley
  wiktor wilbur wilf wilfred wilhelm will willem william willy wim winfried winston witold wojciech wojtek wolfgang
  xander xaver xavi xavier yann yannick yaroslav yasir yitzhak yngve yoshi yousef youssef yuri yuriy yusuf yves zach
  zachariah zachary zack zane zbigniew zdenek zeb zoltan åge åke ólafur øystein øyvind łukasz`);
