/** What a speaker is said to be: name, role and affiliation. */
export type Told = readonly [name: string, role: string | null, affiliation: string | null];

/** Short passages in the manners of English news, each with speakers whose role and affiliation it tells in one of the many ways. */
export const passages: readonly (readonly [passage: string, told: readonly Told[]])[] = [
  [
    'The council will close three libraries by spring. "We looked at every other option first," said Marian Towle, who runs the library service at Eastmoor Borough Council.',
    [['Marian Towle', 'head of the library service', 'Eastmoor Borough Council']],
  ],
  [
    'Two barns burned down near Halden on Tuesday night. Fire investigator Petter Lie of the Østfold police district said an electrical fault was the most likely cause.',
    [['Petter Lie', 'fire investigator', 'the Østfold police district']],
  ],
  [
    'Hospitals in the region have cancelled all planned surgery. "This cannot go on," said Ute Brehm, acting medical director of St. Anna\'s Hospital in Kassburg.',
    [['Ute Brehm', 'acting medical director', "St. Anna's Hospital"]],
  ],
  [
    'The bill passed by two votes. Sen. Carla Whitmore, a Democrat from Ohio and the chair of the Commerce Committee, called it a gift to the cable companies.',
    [['Carla Whitmore', 'senator', 'Ohio']],
  ],
  [
    'The trust has apologised to the families. Its chief nurse, Bola Adekunle, told the meeting that staffing had been "dangerously thin" for months.',
    [['Bola Adekunle', 'chief nurse', 'the trust']],
  ],
  [
    'Norvik Seafood will lay off 140 people. A spokesman for the company said the decision had been made with a heavy heart.',
    [['a spokesman for the company', 'spokesman', 'Norvik Seafood']],
  ],
  [
    'Police have appealed for witnesses. Detective Inspector Laura Keane, of Northmere Police, said: "Somebody saw this van."',
    [['Laura Keane', 'detective inspector', 'Northmere Police']],
  ],
  [
    'Sheep farmers are furious. "They never asked us," said Dafydd Prys, 43, a farmer from Llanfair.',
    [['Dafydd Prys', 'farmer', 'Llanfair']],
  ],
  [
    'The prime minister will face a vote on Thursday. Helen Croft, MP for Wendlebury South, said she would back him "with no great joy".',
    [['Helen Croft', 'MP', 'Wendlebury South']],
  ],
  [
    'Councillors approved the plans by seven votes to four. Councillor Peter Nunn (Labour) said the tower would put half of Cobb Street in the shade.',
    [['Peter Nunn', 'councillor', 'Labour']],
  ],
  [
    'The company that makes the pumps has gone bankrupt. Ingo Falke, whose firm Falke Motoren supplied the motors, said he was owed 300,000 euros.',
    [['Ingo Falke', null, 'Falke Motoren']],
  ],
  [
    'The glacier has lost a third of its volume since 1990. "It will be gone by the time my daughter retires," said glaciologist Reto Amacher of ETH Zurich, who led the study.',
    [['Reto Amacher', 'glaciologist', 'ETH Zurich']],
  ],
  [
    "Kestrel Air cancelled 30 flights on Sunday. The airline's operations chief, Dominic Vane, said crews had run out of hours.",
    [['Dominic Vane', 'operations chief', 'Kestrel Air']],
  ],
  [
    '"I heard a bang and then the whole street shook," said a neighbour, who did not want to give her name.',
    [['a neighbour', 'neighbour', null]],
  ],
  [
    'The nurses have been working without a contract since May. "We are tired," one of the nurses said. "We want to go back to caring for people."',
    [['one of the nurses', 'nurse', null]],
  ],
  [
    "The school was shut for two days after the mould was found. The school's head, Fiona Abbot, wrote to parents that pupils had never been at risk.",
    [['Fiona Abbot', 'head', 'the school']],
  ],
  [
    "The Institute for Housing Research published its yearly report on Monday. Rents are rising faster than wages in every large city, said Anke Dormann, head of the institute's department for urban studies.",
    [
      [
        'Anke Dormann',
        "head of the institute's department for urban studies",
        'Institute for Housing Research',
      ],
    ],
  ],
  [
    'The striker scored twice in the derby. "My legs were gone after an hour," said Jon Dahl Moen, the Viken striker, who is 34.',
    [['Jon Dahl Moen', 'striker', 'Viken']],
  ],
  [
    'Mayor Rita Colón told reporters that the city would sue. The mayor said she had spoken to the governor twice.',
    [['Rita Colón', 'mayor', null]],
  ],
  [
    'The drug cut deaths by a fifth in a trial of 4,000 patients. "This is the first real advance in a decade," said Dr. Priyanka Sethi, a cardiologist at Mount Carmel Medical Center in Denver, who was not involved in the study.',
    [['Priyanka Sethi', 'cardiologist', 'Mount Carmel Medical Center']],
  ],
  [
    'The minister rejected the criticism. "We have acted in time," said Health Minister Jean-Luc Ferrand on France Ouest radio.',
    [['Jean-Luc Ferrand', 'health minister', null]],
  ],
  [
    'The Federal Office for Radiation Safety found no raised levels. "There is no danger to the public," the office\'s vice president, Klaus Ahrens, told the newspaper Rheinbote.',
    [['Klaus Ahrens', 'vice president', 'Federal Office for Radiation Safety']],
  ],
  [
    "The museum bought the painting in 1998. The museum's director, Agnes Thorsen, says it will be returned.",
    [['Agnes Thorsen', 'director', 'the museum']],
  ],
  [
    'The jury heard from six witnesses. Nadia Boulos, prosecuting, said the defendant had lied about where he was that night.',
    [['Nadia Boulos', 'prosecutor', null]],
  ],
  [
    'Andrew Pell, defending, said his client had shown real remorse. Judge Catherine Moyle told him he had been "within an inch of prison".',
    [
      ['Andrew Pell', 'defence counsel', null],
      ['Catherine Moyle', 'judge', null],
    ],
  ],
  [
    'The Green Party wants the road stopped. "It is a scar," said Tilda Berg, the party\'s spokesperson on transport.',
    [['Tilda Berg', 'spokesperson on transport', 'Green Party']],
  ],
  [
    'Former finance minister Paolo Rinaldi, now a lecturer at Bocca University, said the budget rested on hope.',
    [['Paolo Rinaldi', 'former finance minister', 'Bocca University']],
  ],
  [
    'About 300 people marched through the town. Among them was Sigrid Holm, a retired teacher. "I have never marched in my life," Holm said.',
    [['Sigrid Holm', 'retired teacher', null]],
  ],
  [
    'The fire at the plant burned for two days. Plant manager Todd Burrell said nobody was hurt. Burrell, who has worked for Amcor Plastics for 20 years, said the sprinklers had failed.',
    [['Todd Burrell', 'plant manager', 'Amcor Plastics']],
  ],
  [
    "The region's bears are breeding earlier, according to Emil Nordqvist, a wildlife biologist with the Swedish Institute for Nature Research, SINR.",
    [['Emil Nordqvist', 'wildlife biologist', 'Swedish Institute for Nature Research, SINR']],
  ],
  [
    'The Danish foreign ministry summoned the ambassador. The ambassador, Lin Jiahao, said he regretted the incident.',
    [['Lin Jiahao', 'ambassador', null]],
  ],
  [
    "Norway's Foreign Ministry advised against travel to the island. The ministry said it knew of some 40 Norwegians there.",
    [['Norway’s Foreign Ministry', null, 'Norway']],
  ],
  [
    'Mr Justice Brink told the High Court that the case had dragged on for too long.',
    [['Brink', 'justice', null]],
  ],
  [
    'The grid failed at 4 a.m. The cause was a fault in a substation, said Tor Aamodt, communications director of the grid operator Nordnett.',
    [['Tor Aamodt', 'communications director', 'Nordnett']],
  ],
  [
    "It did, says the zoo's director, Ute Frey, and the keepers were as surprised as anyone.",
    [['Ute Frey', 'director', 'the zoo']],
  ],
  [
    'Residents are angry. Accusing the developer of ignoring them, Lena Fisk, who chairs the Harbour Residents\' Association, said the plan was "a done deal".',
    [['Lena Fisk', 'chair', "Harbour Residents' Association"]],
  ],
  [
    '"She was the kindest person I knew," said the victim\'s sister, Tamara Obi.',
    [['Tamara Obi', 'sister of the victim', null]],
  ],
  [
    'Interim president Joyce Okafor-Lund said the college would not raise fees this year. Wexley College has 3,000 students.',
    [['Joyce Okafor-Lund', 'interim president', null]],
  ],
  [
    'Deputy Prime Minister and Finance Minister Olav Kvam said there was no money for it.',
    [['Olav Kvam', 'deputy prime minister and finance minister', null]],
  ],
  [
    'A teacher at the school said she had warned the principal twice. "Nobody came," she said.',
    [['a teacher at the school', 'teacher', 'the school']],
  ],
  [
    'The volcano could erupt within days. Volcanologist Ragna Jónsdóttir at the Icelandic Met Office says the ground has risen by 20 centimetres.',
    [['Ragna Jónsdóttir', 'volcanologist', 'Icelandic Met Office']],
  ],
  [
    'Pilots will strike on Thursday. "Management has had every chance," said Elke Wirth, chief negotiator for the Cockpit pilots\' union.',
    [['Elke Wirth', 'chief negotiator', 'Cockpit']],
  ],
  [
    'Tomasz Zielinski, a nurse at Leeford General, said that he often worked 14 hours at a stretch.',
    [['Tomasz Zielinski', 'nurse', 'Leeford General']],
  ],
  [
    'Two people familiar with the talks said that an offer could come within weeks.',
    [['two people familiar with the talks', null, null]],
  ],
  [
    'The orchestra is looking for a new home. Its conductor, the Finn Jukka Aalto, says the old hall "sounds like a swimming pool". The Finn has led it since 2011.',
    [['Jukka Aalto', 'conductor', 'the orchestra']],
  ],
  [
    'Defender Mick Rowe signed for Carrick Town on Thursday. The 27-year-old said it was a dream come true.',
    [['Mick Rowe', 'defender', null]],
  ],
  [
    'The chancellor has promised a decision by the autumn. Opposition leader Franz Kolb said that nobody believed that any more.',
    [['Franz Kolb', 'opposition leader', null]],
  ],
  [
    'An expert on dialects at the University of Turku, Leena Salo, says young people no longer use the word.',
    [['Leena Salo', 'expert on dialects', 'University of Turku']],
  ],
  [
    'The factory belongs to the Italian group Moretti. "No one has told us anything," said shop steward Anders Kjær.',
    [['Anders Kjær', 'shop steward', null]],
  ],
  [
    'The bridge was closed by the county. County engineer Bill Stamper said cracks had been found in two girders.',
    [['Bill Stamper', 'county engineer', 'the county']],
  ],
  [
    'A spokeswoman for the Crown Prosecution Service said: "We considered all the evidence."',
    [['a spokeswoman for the Crown Prosecution Service', 'spokeswoman', 'Crown Prosecution Service']],
  ],
  [
    'The bakery on Mill Lane will close. "My grandfather built that oven," said the owner, Frances Doyle.',
    [['Frances Doyle', 'owner', null]],
  ],
  [
    'Archbishop Desmond Quill said the church had been too slow. The archbishop apologised to the survivors and said that he would meet them.',
    [['Desmond Quill', 'archbishop', null]],
  ],
  [
    'Rear Admiral Anton Sæther, chief of the navy, said that no foreign submarine had been in the fjord.',
    [['Anton Sæther', 'chief of the navy', 'the navy']],
  ],
  [
    '"The tickets were gone in nine minutes," said festival organiser Kim Brandt Larsen.',
    [['Kim Brandt Larsen', 'festival organiser', null]],
  ],
  [
    'The shop assistant who sold the ticket, Amy Lister, said she had no idea.',
    [['Amy Lister', 'shop assistant', null]],
  ],
  [
    'Sheriff Dale Huckaby of Pike County said deputies had searched the woods all night.',
    [['Dale Huckaby', 'sheriff', 'Pike County']],
  ],
  [
    "The ice on the lake was only 4 cm thick, the municipality's head of recreation, Kari Moe, told the local newspaper.",
    [['Kari Moe', 'head of recreation', 'the municipality']],
  ],
  [
    'Amazonas state governor Rui Teles said the fires were set on purpose.',
    [['Rui Teles', 'state governor', 'Amazonas']],
  ],
  [
    'Angela Brice, from the charity Open Door, said demand for food parcels had doubled.',
    [['Angela Brice', null, 'Open Door']],
  ],
  [
    'Chris Tebbit, 51, who has fished off Whitmouth since he was a boy, said he had never seen so few crabs.',
    [['Chris Tebbit', null, null]],
  ],
  [
    'The ambulance took 52 minutes. Paramedic Jo Harker, who gave evidence by video, told the inquest she had been sent to the wrong village.',
    [['Jo Harker', 'paramedic', null]],
  ],
  [
    'The report blames the former management. Former managing director Ralph Ostler denied that he had known of the losses.',
    [['Ralph Ostler', 'former managing director', null]],
  ],
  [
    '"We are very happy with the result," said Mia Toft, head of sustainability at the dairy group Lurpa. The group has cut its emissions by 12 per cent.',
    [['Mia Toft', 'head of sustainability', 'Lurpa']],
  ],
  [
    'A 19-year-old student, Ben Achterberg, said he had been held for six hours.',
    [['Ben Achterberg', 'student', null]],
  ],
  [
    "The Kremlin's spokesman, Yegor Platov, dismissed the report. Platov said Moscow had nothing to hide.",
    [['Yegor Platov', 'spokesman', 'Kremlin']],
  ],
  [
    'At the border, a lorry driver from Romania said he had been waiting since Sunday.',
    [['a lorry driver from Romania', 'lorry driver', 'Romania']],
  ],
  [
    '"I\'d do it again," says Noor, who is 17 and asked that her surname not be used.',
    [['Noor', null, null]],
  ],
  [
    'Bishop of Thornbury Ruth Gale told the synod that the parish system was "close to collapse".',
    [['Ruth Gale', 'bishop', 'Thornbury']],
  ],
  [
    "The tax agency's director general, Mats Hagman, wants new powers. He said fraud cost the state 14 billion kronor a year.",
    [['Mats Hagman', 'director general', 'the tax agency']],
  ],
  [
    "The union's general secretary, Maureen Tully, said members had voted by nine to one. Unity, the shopworkers' union, has 200,000 members.",
    [['Maureen Tully', 'general secretary', 'the union']],
  ],
  [
    'Marcus Vale, the Tory candidate in Hexcombe, said he would "fight for every vote".',
    [['Marcus Vale', 'candidate', 'Tory']],
  ],
  [
    'Senior detective Gro Bakken and police lawyer Tore Vik met reporters on Friday. Bakken said that three men had been arrested.',
    [['Gro Bakken', 'senior detective', null]],
  ],
  [
    'The paper was written by Julian Roche and Mei Tan of the Centre for Ocean Policy. "We were shocked," said Tan.',
    [['Mei Tan', null, 'Centre for Ocean Policy']],
  ],
  [
    "Fabrikon's chief financial officer Ilse Baum said costs would fall by a tenth next year.",
    [['Ilse Baum', 'chief financial officer', 'Fabrikon']],
  ],
  [
    'The hotel chain Albion Stays, based in Bristol, denied the claim. "No guest was ever filmed," said a spokesperson.',
    [['a spokesperson for Albion Stays', 'spokesperson', 'Albion Stays']],
  ],
  [
    'Astrid Dahl is the headteacher of Fjellhagen school. She says the pupils sleep better without telephones.',
    [['Astrid Dahl', 'headteacher', 'Fjellhagen school']],
  ],
  [
    'Yann Le Goff has been mayor of Port-Manech since 2014. "There is no beach left to save," he said.',
    [['Yann Le Goff', 'mayor', 'Port-Manech']],
  ],
  [
    'The judge, Sir Alan Westcott, said the firm had shown "breathtaking contempt". Lawyers for the firm said that it would appeal.',
    [
      ['Alan Westcott', 'judge', null],
      ['lawyers for the firm', 'lawyers', 'the firm'],
    ],
  ],
  [
    '"The virus is here to stay," warned Professor Dame Hilary Coombe, the government\'s former chief scientific adviser.',
    [['Hilary Coombe', 'former chief scientific adviser', 'the government']],
  ],
  [
    'According to the regional prosecutor, Chiara Venturi, the captain had been asleep.',
    [['Chiara Venturi', 'regional prosecutor', null]],
  ],
  [
    "The ministry's Eva Lund told a hearing that the money had been paid by mistake. The Ministry of Fisheries has asked for it back.",
    [['Eva Lund', null, 'Ministry of Fisheries']],
  ],
  [
    'Assistant Chief Constable Rob Dyer said officers had acted properly. He added that Northmere Police would help the watchdog.',
    [['Rob Dyer', 'assistant chief constable', 'Northmere Police']],
  ],
  [
    'A local farmer, who would only give his name as Bert, said the dogs had come back twice.',
    [['Bert', 'local farmer', null]],
  ],
  ['Local man Eric Rudge said he would chain himself to the oak.', [['Eric Rudge', null, null]]],
  [
    'One of the girls said she had been told to keep quiet. The three girls, all 15, play for the same team.',
    [['one of the girls', null, null]],
  ],
  [
    "According to Statistics Sweden's latest survey, one household in nine cannot pay an unexpected bill.",
    [["Statistics Sweden's latest survey", null, 'Statistics Sweden']],
  ],
  [
    '"It\'s a scandal," said Gerd Noll of the taxpayers\' association. The association had asked for the papers in March.',
    [['Gerd Noll', null, "the taxpayers' association"]],
  ],
  [
    'Lead author Kwame Boateng, an economist at the Delmar Institute, said that the effect was small.',
    [['Kwame Boateng', 'economist', 'Delmar Institute']],
  ],
  [
    'Foreign Office minister Sarah Blunt told the Commons that talks were going on.',
    [['Sarah Blunt', 'minister', 'Foreign Office']],
  ],
  [
    'Public health director Wendell Ames said eleven people were ill. Ames works for Lake County.',
    [['Wendell Ames', 'public health director', 'Lake County']],
  ],
  [
    'The company\'s founder and largest shareholder, Elon Trask, wrote on X that the board was "asleep". Trask founded Solaria in 2006.',
    [['Elon Trask', 'founder and largest shareholder', 'Solaria']],
  ],
  [
    'Dr Ellen Marsh, who heads the team of vets at Burfield Zoo, said the cub was feeding well.',
    [['Ellen Marsh', 'head of the team of vets', 'Burfield Zoo']],
  ],
  [
    'Councilwoman Deb Kranz, R-District 4, said the tax was dead on arrival.',
    [['Deb Kranz', 'councilwoman', null]],
  ],
  [
    'Rep. Luis Ortega, D-Calif., said he would vote no. "It is a bad bill," Ortega said.',
    [['Luis Ortega', 'representative', 'D-Calif.']],
  ],
  [
    'Hospital porters in Tarn walked out on Monday. "We have had enough," said one porter, who earns 12 pounds an hour. Shop steward Alf Conway of the Unite union said the trust had broken its word. The trust\'s chief executive, Dame Olive Marr, said talks would continue.',
    [
      ['one porter', 'porter', null],
      ['Alf Conway', 'shop steward', 'the Unite union'],
      ['Olive Marr', 'chief executive', 'the trust'],
    ],
  ],
  [
    'The Polish farmer Jan Wolski has lost half his apples. "Hail the size of eggs," he says. The insurer Agrosafe refuses to pay. Its regional manager Ewa Nowak says that Wolski signed the wrong form.',
    [
      ['Jan Wolski', 'farmer', 'Poland'],
      ['Ewa Nowak', 'regional manager', 'Agrosafe'],
    ],
  ],
  [
    'A cyclist was killed on the A40 on Friday. Insp. Rhys Parry of Dyfed Police said the road would stay closed. The dead man\'s partner, Lowri Ellis, said he had been "the best of us". A lorry driver, 58, has been arrested.',
    [
      ['Rhys Parry', 'inspector', 'Dyfed Police'],
      ['Lowri Ellis', 'partner of the dead man', null],
    ],
  ],
  [
    '"Children should climb trees," says Annika Falk, kindergarten teacher in Lund and chair of the association Free Play. The association has 4,000 members. Pediatrician Olle Berg at Skåne University Hospital agrees. "A broken arm heals," says the doctor.',
    [['Olle Berg', 'pediatrician', 'Skåne University Hospital']],
  ],
  [
    'WASHINGTON — The Federal Rail Board fined Transcon Freight $2 million on Tuesday. Board chairwoman Lydia Cross said the railroad had ignored 14 warnings. Transcon spokesman Bill Eddy said the company would appeal. "The fine is unprecedented," said Eddy. Rep. Joan Teller, R-Kan., called it "a shakedown."',
    [
      ['Lydia Cross', 'board chairwoman', 'Federal Rail Board'],
      ['Bill Eddy', 'spokesman', 'Transcon'],
      ['Joan Teller', 'representative', 'R-Kan.'],
    ],
  ],
  [
    "Four in ten pensioners skip meals, according to a survey by the charity Age Well. The charity's policy director, Norman Bligh, said the figure was shaming. A government spokesman said pensions had risen by 4 per cent.",
    [
      ['a survey', null, 'Age Well'],
      ['Norman Bligh', 'policy director', 'Age Well'],
      ['a government spokesman', 'spokesman', 'government'],
    ],
  ],
  [
    'Brussels wants to ban the pesticide. The Commission\'s health chief, Stella Marinos, said bees could not wait. Farmers\' lobby Copagro called the plan "green madness". Its secretary-general, Bruno Weiss, told Reuters that yields would collapse. The MEP Tomas Lind (Greens) disagreed.',
    [
      ['Stella Marinos', 'health chief', 'Commission'],
      ['Copagro', 'lobby', null],
      ['Bruno Weiss', 'secretary-general', 'Copagro'],
    ],
  ],
  [
    'Goalkeeper Ines Paz will miss the final. The Spaniard broke a finger in training, team doctor Ugo Riva said. "I cried all night," said the 24-year-old. Coach Vera Lang has called up 19-year-old Mia Holt.',
    [['Ugo Riva', 'team doctor', null]],
  ],
  [
    'The court freed the man on appeal. His lawyer, Gunnar Ek, said justice had been done. Chief prosecutor Maj Rydberg regretted the ruling. One of the jurors told the paper that they had argued for two days. The man himself, a 46-year-old dentist, said he wanted to sleep.',
    [
      ['Gunnar Ek', 'lawyer', null],
      ['one of the jurors', 'juror', null],
    ],
  ],
  [
    'Novelist Pia Brandt says she never reads reviews. Her publisher, Otto Grün of Grün & Söhne, reads them all. "She is afraid of commas," he says. Literary critic Hanno Beck of the weekly Die Woche called the book "a cathedral of boredom".',
    [
      ['Pia Brandt', 'novelist', null],
      ['Otto Grün', 'publisher', 'Grün & Söhne'],
      ['Hanno Beck', 'literary critic', 'Die Woche'],
    ],
  ],
  [
    'The opposition accused Prime Minister Dusan Kral of lying. "He knew in March," said Jana Hora, who leads the Civic Bloc. Kral\'s office denied that. The prime minister\'s chief of staff, Ivo Mraz, said that the letter had never reached him. The head of the intelligence service, Gen. Karel Dub, refused to say whether it had been sent.',
    [
      ['Jana Hora', 'leader', 'Civic Bloc'],
      ['Ivo Mraz', 'chief of staff', 'Dusan Kral'],
      ['Karel Dub', 'head of the intelligence service', 'the intelligence service'],
    ],
  ],
  [
    'Two of the climbers were found alive on Sunday. "They built a cave in the snow," said mountain rescuer Beat Imhof. The head of the rescue service, Urs Amstad, praised the pilots. A third climber is still missing. Her brother, who asked not to be named, said the family had not given up.',
    [['Beat Imhof', 'mountain rescuer', null]],
  ],
  [
    'Data from the Norwegian Polar Centre show that the bears are thinner. "Some come into the village," says Longyear police chief Stine Moe. Tour guide Ola Vang has stopped taking children out. Bear expert Dr Hanna Aas at the centre thinks a fence would be useless.',
    [
      ['Data', null, 'Norwegian Polar Centre'],
      ['Stine Moe', 'police chief', 'Longyear'],
      ['Hanna Aas', 'bear expert', 'Norwegian Polar Centre'],
    ],
  ],
  [
    'A Tory backbencher said the whips had threatened him. "They mentioned my father\'s farm," he said. Chief whip Julian Marsh denied it. Labour\'s shadow leader of the house, Ann Corrie, demanded an inquiry. The Speaker, Sir Neil Foy, said he would reflect.',
    [
      ['a Tory backbencher', 'backbencher', 'Tory'],
      ['Ann Corrie', 'shadow leader of the house', 'Labour'],
      ['Neil Foy', 'speaker', null],
    ],
  ],
  [
    "The theatre will stay shut until May, its manager, Ruth Oke, told the Evening Post. An electrician who worked on the building said the wiring was from 1931. The fire brigade's inspector, Paul Gill, had warned the owners twice. The owners, the Lister family, said they had not been told.",
    [
      ['Ruth Oke', 'manager', 'the theatre'],
      ['an electrician', 'electrician', null],
      ['the owners', 'owners', null],
    ],
  ],
  [
    'Tens of thousands of Kestrian nurses are on strike. "Without us nothing moves," said Milena Zorić, 29, who works in intensive care at the University Hospital in Grada. Health minister Ljubo Perko appealed to them to return. The head of the doctors\' chamber, Prof. Vesna Knez, backed the strikers.',
    [
      ['Milena Zorić', null, 'University Hospital'],
      ['Ljubo Perko', 'health minister', null],
    ],
  ],
  [
    'Residents said they had smelled gas for days. Gas company Nordflam said its engineers had found nothing. "They came, sniffed and left," said Erik Juhl, 71, a widower who lives at number 9. The company\'s head of safety, Lone Krag, promised an investigation. The mayor, Per Bo, visited the site with his wife, Inge.',
    [
      ['residents', 'residents', null],
      ['Nordflam', 'gas company', null],
      ['Erik Juhl', 'widower', null],
      ['Lone Krag', 'head of safety', 'Nordflam'],
    ],
  ],
  [
    "Author Colm Reid, professor of Irish history at Galway College, says the letters are fake. Auctioneer Mabel Swift of Swift's in Dublin insists they are real. Handwriting analyst Joe Dunne, who examined them for the auction house, was not sure.",
    [['Mabel Swift', 'auctioneer', "Swift's"]],
  ],
  [
    "According to Ukrainian military analyst Oleh Bondar, the bridge can no longer be used. A Western diplomat in Kyiv said the same. The Russian-installed governor of the region, Vadim Sokol, said traffic was normal. Moscow's defence ministry did not comment.",
    [
      ['Oleh Bondar', 'military analyst', 'Ukraine'],
      ['Vadim Sokol', 'governor of the region', 'the region'],
    ],
  ],
  [
    'The firm\'s founder Lena Voss, 34, stepped down on Thursday. "I need to sleep," she wrote to staff at Voltig, the Berlin maker of e-bikes. Board chair Kai Behrens takes over for now. Interim chief Behrens said nobody would lose a job. A works council member called that "a fairy tale".',
    [
      ['Lena Voss', 'founder', 'the firm'],
      ['Kai Behrens', 'board chair', null],
    ],
  ],
  [
    'Ferry operator Norsund cancels winter route\nISLE OF MARRAN – Ferry operator Norsund said on Monday that it would drop its winter route to Marran, leaving 400 islanders without a link to the mainland.\n"The numbers simply don\'t add up," chief executive Pia Sand told reporters. The company carried 11 passengers a day last January.\nThe island\'s mayor, Ewan Tulloch, called the decision a death sentence. "We will go to court if we must," he said.\nOne of the islanders, a retired nurse, said she had booked a hospital appointment for February. "How am I supposed to get there?" she asked.\nA Norsund spokeswoman said refunds would be paid. The transport ministry said it was "looking at the matter".\nA report by the consultants Brandt & Moe, published in May, found that the route could break even with two crossings a week.',
    [
      ['Norsund', 'ferry operator', null],
      ['Pia Sand', 'chief executive', 'Norsund'],
      ['Ewan Tulloch', 'mayor', 'Isle Of Marran'],
      ['one of the islanders', 'retired nurse', null],
      ['a Norsund spokeswoman', 'spokeswoman', 'Norsund'],
      ['the transport ministry', null, null],
    ],
  ],
  [
    'Teacher cleared of shouting at pupils\nA teacher who was sacked for shouting at pupils has won his case at an employment tribunal.\nMark Ashdown, 52, taught chemistry at Larkfield Academy for 19 years. The school claimed he had "terrified" a class of 12-year-olds.\nEmployment judge Sheila Vance ruled that the dismissal was unfair. The investigation, she said, had been "a sham".\nOne pupil told the investigators that Mr Ashdown had thrown a pen. Another said he had only dropped it.\nThe school\'s former head, Graham Pike, told the hearing that he had acted on legal advice. His successor, Anita Rao, apologised on Friday and said lessons had been learned.\nMr Ashdown\'s union representative, Colin Webb of the Teachers\' Alliance, called the verdict "a relief for every teacher in the country".\n"I just want my lab back," said the chemist.',
    [
      ['Larkfield Academy', 'school', null],
      ['Sheila Vance', 'employment judge', 'an employment tribunal'],
      ['one pupil', 'pupil', null],
      ['another pupil', 'pupil', null],
      ['Graham Pike', 'former head', 'Larkfield Academy'],
      ['Anita Rao', 'head', 'Larkfield Academy'],
      ['Colin Webb', 'union representative', "Teachers' Alliance"],
    ],
  ],
  [
    'Kestonia accuses neighbour of drone attack\nKestonia\'s defence ministry accused neighbouring Ruvia on Tuesday of sending drones across the border.\nDefence Minister Olga Marin said three had been shot down near the town of Belz. "This is a provocation," she told parliament.\nRuvia denied it. "Fairy tales," said the foreign ministry\'s spokesman, Pavel Orlik. A Ruvian general, speaking on condition of anonymity, admitted that a training flight had gone astray.\nResidents of Belz said they had heard two explosions. A shopkeeper, Irena Kovac, said her windows had been blown in.\nThe head of the Kestonian Red Cross, Dr. Jan Bilek, said one woman had been hurt. The embassy of Ruvia in the Kestonian capital did not answer calls.',
    [
      ['Olga Marin', 'defence minister', 'Kestonia'],
      ['Pavel Orlik', 'spokesman', 'the foreign ministry'],
      ['a Ruvian general', 'general', 'Ruvia'],
      ['residents of Belz', 'residents', 'Belz'],
      ['Irena Kovac', 'shopkeeper', null],
      ['Jan Bilek', 'head', 'Kestonian Red Cross'],
    ],
  ],
  [
    'Study finds herons nest earlier\nHerons in the delta now nest 19 days earlier than in 1980, a study in the journal Avian Ecology shows.\n"They follow the frogs," says Marit Solheim, an ornithologist at Nordlys University and the paper\'s lead author. Her team fitted 60 birds with transmitters.\nNot all researchers are convinced. "Sixty birds is not many," says Bruno Keller, who studies wetlands at the Alpine Institute and was not involved. The biologist wants to see data from other deltas.\nThe environment agency, which paid for the work, said it would count again in 2026. Its head of nature conservation, Silje Dahl, hopes for volunteers.\nA local angler told the newspaper that the birds took his trout.',
    [
      ['Marit Solheim', 'ornithologist', 'Nordlys University'],
      ['Bruno Keller', 'biologist', 'Alpine Institute'],
      ['the environment agency', null, null],
      ['a local angler', 'local angler', null],
    ],
  ],
  [
    'Police said a man had been arrested. Chief Inspector Tom Haldane, who leads the investigation for Avonshire Police, said that the man, a plumber from Wick, was 44.\nHis wife told reporters he had been at home all night. "He\'s innocent," she said.\nThe victim\'s brother, Craig Moir, wept outside the court. "We want to know why," he said.\nThe man\'s solicitor, Jane Buie, said her client would plead not guilty. Sheriff William Ogg remanded him in custody.',
    [
      ['Police', null, null],
      ['Tom Haldane', 'chief inspector', 'Avonshire Police'],
      ['Craig Moir', 'brother of the victim', null],
      ['Jane Buie', 'solicitor', null],
    ],
  ],
  [
    "Rådmark budget: opposition walks out\nThe opposition walked out of Rådmark's council chamber on Wednesday in protest at the budget.\nIt is the first time since 1986, says Lars-Erik Holm (Centre), chairman of the council.\nThe leader of the Left group, Sanna Vik, says that her party will not come back before the schools get more money. The Conservatives' Per Alm, who is responsible for finance, thinks she is bluffing.\nThe municipality needs to save 40 million kronor, according to municipal director Ingrid Falk. The auditors have warned that reserves are running out.\nSo what do the teachers say? \"We are used to it,\" says Jonas Wik, who teaches Swedish at Rådmark school and represents the teachers' union.",
    [
      ['Sanna Vik', 'leader', 'the Left group'],
      ['Per Alm', null, 'Conservatives'],
      ['the auditors', 'auditors', null],
    ],
  ],
  [
    'Bank to cut 900 jobs\nFRANKFURT (AP) — Germany\'s Rheinbank will cut 900 jobs, the lender said Thursday.\nCEO Clara Weiss told analysts the bank had "no choice." Shares rose 4%.\nThe Verdiko union called it "greed." Its deputy chair, Mehmet Aslan, promised protests.\n"The market likes blood," said Tim Osborne, a banking analyst with Crowell Research in London.\nTwo people familiar with the plan said most of the cuts would hit the investment bank. One of them said letters would go out next week.\nA spokesperson for the finance ministry declined to comment. Opposition lawmaker Petra Lang urged the government to step in.',
    [
      ['Rheinbank', 'lender', null],
      ['Clara Weiss', 'CEO', 'Rheinbank'],
      ['the Verdiko union', null, null],
      ['Mehmet Aslan', 'deputy chair', 'the Verdiko union'],
      ['Tim Osborne', 'banking analyst', 'Crowell Research'],
      ['two people familiar with the plan', null, null],
      ['one of the two people', null, null],
      ['Petra Lang', 'opposition lawmaker', null],
    ],
  ],
  [
    'Striker\'s late double sinks United\nHartfield Town 2, Ludlow United 1\nManager Steve Crane praised his substitutes after Hartfield Town came from behind to beat Ludlow United on Saturday.\n"They changed the game," said Crane. Striker Leo Banks scored twice in the last ten minutes.\nUnited coach Hugo Renard complained about the second goal. "It was a foul on my goalkeeper," the Frenchman said. Referee Ian Platt saw it differently.\n"I never touched him," said Banks. His captain, Joel Ade, agreed that the goal was fair.\nThe 21-year-old joined from Marston in January.\nUnited fan Kerry Dow, 36, said she would not renew her season ticket.',
    [['Kerry Dow', 'united fan', null]],
  ],
  [
    'The director of the National Theatre in Velm, Arno Lisk, has resigned. The culture minister, Hedda Prall, thanked him on Friday for "eleven brave years".\nLisk told the daily Morgen that the ministry had cut his budget behind his back. A ministry official, who asked not to be named, rejected that: the director had signed every page.\nActress Mona Reig, a member of the ensemble since 2004, said that she had cried. The theatre\'s technical director, Ulf Brand, did not want to talk about money.\nCritics blame the board. Its chairwoman, the banker Elsa Thorn, says it acted correctly.',
    [
      ['Hedda Prall', 'culture minister', null],
      ['Arno Lisk', 'director', 'National Theatre'],
      ['Mona Reig', 'actress', null],
      ['Elsa Thorn', 'chairwoman', 'the board'],
    ],
  ],
  [
    'BOSTON — The nation\'s largest nurses union on Friday sued Mercy Health, saying the hospital chain had hidden thousands of injuries.\nThe complaint, filed in U.S. District Court, says managers told nurses not to report needle sticks.\n"They treated safety as a nuisance," said Denise Walcott, president of the American Nurses Coalition, who has led the union since 2017.\nMercy Health said the suit was without merit. "Patient and staff safety is our first concern," spokesman Greg Hanlon said in an email.\nMaria Pell, a nurse in the emergency department at Mercy\'s flagship hospital, said she was stuck twice in one year. She said her supervisor laughed.\nJudge Alan Frye will hear the case in June. State Sen. Rosa Diaz, D-Worcester, said lawmakers would be watching.',
    [
      ["the nation's largest nurses union", null, null],
      ['Denise Walcott', 'president', 'American Nurses Coalition'],
      ['Mercy Health', 'hospital chain', null],
      ['Greg Hanlon', 'spokesman', 'Mercy Health'],
      ['Rosa Diaz', 'state senator', 'D-Worcester'],
    ],
  ],
  [
    'Flood report blames council\nAn independent inquiry has found that Denby Council ignored three warnings before the flood that killed a grandmother.\nThe 80-page report, written by the retired judge Sir Patrick Moon, says officers "looked away". The council accepted the findings.\nCouncil leader Ravi Shah said he was deeply sorry. But the Environment Agency\'s area manager, Helen Gough, insisted that her staff had done their job.\nNeighbours had told the council about the blocked drain in 2021. "I rang eleven times," said one, Bill Tranter, who is 80.\nThe dead woman\'s grandson, Luke Foy, said: "Sorry does not bring her back."',
    [
      ['an independent inquiry', null, null],
      ['the report', null, null],
      ['Ravi Shah', 'council leader', 'Denby Council'],
      ['Helen Gough', 'area manager', 'Environment Agency'],
      ['Bill Tranter', null, null],
      ['Luke Foy', 'grandson of the dead woman', null],
    ],
  ],
  [
    'Sámi herders fear new mine\nThe mining company Nordmalm wants to dig for copper near the village of Ávži. Reindeer herder Nils Ánte Sara says the mine would cut his grazing land in two.\n"Here my father walked, and here my son shall walk," he says.\nNordmalm\'s CEO, Kjell Rønning, promises bridges for the animals. According to the company, 140 jobs would be created.\nBiologist Guro Vik at the Institute of Arctic Research, IAR, doubts that reindeer will use them. IAR has studied such bridges in Canada. "They walked around," the researcher says.\nThe Sámi Parliament\'s president, Elle Márjá Utsi, has written to the minister of trade and industry, Stian Lie. In her letter she calls the plan "a theft".\nLie himself says that no decision has been taken.',
    [
      ['Nils Ánte Sara', 'reindeer herder', null],
      ['Kjell Rønning', 'CEO', 'Nordmalm'],
      ['Nordmalm', 'mining company', null],
      ['Guro Vik', 'biologist', 'Institute of Arctic Research'],
      ['Elle Márjá Utsi', 'president', 'Sámi Parliament'],
      ['Stian Lie', 'minister of trade and industry', null],
    ],
  ],
  [
    'A tenant at 14 Cobb Street said the lift had been out since Easter. The building belongs to Harrow Homes, a housing association. "We are waiting for a part," said Harrow Homes\' maintenance manager, Des Fitch.\nThe housing ombudsman, Carol Tighe, said it had received 40 complaints. One of the tenants, who uses a wheelchair, has not left her flat for six weeks.\n"It\'s prison," she said.',
    [['Carol Tighe', 'housing ombudsman', null]],
  ],
  [
    'Prosecutors want nine years for former treasurer\nThe prosecution on Thursday asked for nine years in prison for Viktor Hajek, the former treasurer of the Lubnice football club.\nProsecutor Dana Klima told the court that Hajek had "treated the club like a cash machine". His lawyer, Petr Sova, argued that the president had known everything.\nThe club\'s president, the builder Josef Marek, denied it when he testified in May. A former cashier, who was granted immunity, said that she had carried the bags herself.\nThe presiding judge, Eva Ticha, will announce the verdict on 3 December.',
    [
      ['Dana Klima', 'prosecutor', null],
      ['Petr Sova', 'lawyer', null],
      ['a former cashier', 'former cashier', null],
    ],
  ],
  [
    'Dr Amrit Gill of the Royal College of Midwives warned that wards were "one sick call away from closing". The RCM represents 50,000 members.\nHealth Secretary Owen Firth told the BBC that recruitment was up. Shadow health secretary Lucy Hale said he was living in a fantasy.\nA Department of Health spokesperson said: "We are investing record sums."\nMidwife Tess Okonjo, who has worked at St Hilda\'s in Leeds for 12 years, said she was handing in her notice.',
    [
      ['Amrit Gill', null, 'Royal College of Midwives'],
      ['Lucy Hale', 'shadow health secretary', null],
      ['a Department of Health spokesperson', 'spokesperson', 'Department of Health'],
      ['Tess Okonjo', 'midwife', "St Hilda's"],
    ],
  ],
  [
    'Vintner Jacques Morel stands among his vines and shakes his head. "Nobody drinks red any more," says the 61-year-old, whose family has made wine in Saint-Aubin for seven generations.\nThe growers\' association is asking Paris for help. "We need the money before the harvest," says its president, Hélène Caron.\nThe agriculture minister has promised 80 million euros. At the prefecture they say that the first payments will be made in October.\nEconomist Rémi Blanc of the University of Dijon-Sud thinks this is wrong. The state, he says, should pay growers to plant something else.',
    [
      ['Jacques Morel', 'vintner', null],
      ['Hélène Caron', 'president', "the growers' association"],
      ['Rémi Blanc', 'economist', 'University of Dijon-Sud'],
    ],
  ],
  [
    'Two fishermen were missing on Thursday after their boat sank off Cape Ryde. Coast guard commander Lise Ottesen said a helicopter had found an empty raft. The harbour master, Odd Berg, said that the men, a father and son, were experienced.\n"They know that sea like their kitchen," said a friend of the family. The search would go on all night, the coast guard said.',
    [
      ['Lise Ottesen', 'coast guard commander', 'coast guard'],
      ['Odd Berg', 'harbour master', null],
      ['a friend of the family', 'friend of the family', null],
      ['the coast guard', null, null],
    ],
  ],
  [
    'Start-up Mindlr sacks founder\nThe AI start-up Mindlr has dismissed its co-founder Jonas Pohl, two board members said.\nThe firm\'s investors lost confidence in October, according to a letter to shareholders seen by Techpost. "He was brilliant and impossible," said an early employee, who left the company last year.\nPohl, 31, could not be reached. In a post on X he wrote that he had been "ambushed".\nHis former partner Aisha Noor takes over as chief executive. Noor said the product would ship in May. Analyst Ben Wray of Holloway Capital is sceptical.',
    [
      ['a letter to shareholders', null, null],
      ['an early employee', 'early employee', 'Mindlr'],
      ['Jonas Pohl', 'co-founder', 'Mindlr'],
      ['Aisha Noor', 'chief executive', 'Mindlr'],
    ],
  ],
  [
    'Lt. Gen. Carl Rusk, who commands NATO\'s northern brigade group, said the exercise would go ahead. Finland\'s president, Aino Harju, will visit on Saturday.\nThe Left Alliance\'s Tuomas Rinne, who sits on the defence committee, asked why the local people had not been heard. "They were," replied Defence Minister Kari Lampi. Lampi\'s state secretary, Outi Salo, later said that letters had been sent to every household.\nReindeer owner Aslak Nutti got no letter. "Perhaps the dog ate it," he says.',
    [
      ['Tuomas Rinne', 'member of the defence committee', 'Left Alliance'],
      ['Kari Lampi', 'defence minister', 'Finland'],
      ['Outi Salo', 'state secretary', null],
      ['Aslak Nutti', 'reindeer owner', null],
    ],
  ],
  [
    'The union Handverk, which organises 9,000 carpenters, wants safety inspectors on every large site. Its leader Roar Moen says four members died last year. The employers\' federation BNF disagrees. "More paper does not mean fewer accidents," says BNF\'s director, Trine Holst.\nLabour inspector Berit Aune says they are both right. The Labour Inspection Authority, where she heads the building section, made 600 visits in 2023.',
    [
      ['Handverk', 'union', null],
      ['Roar Moen', 'leader', 'Handverk'],
      ['Trine Holst', 'director', 'BNF'],
    ],
  ],
  [
    'Daniel Osk, whose father, Tarik, died in the ward, read from a sheet. “He was a line in a table,” he said.',
    [['Daniel Osk', 'son of Tarik', null]],
  ],
  [
    'A surgeon who warned of deaths has been paid.\nMiriam Holt was sent home in May. Holt says that she was right.',
    [['Miriam Holt', 'surgeon', null]],
  ],
  [
    'Norway’s Foreign Ministry said that it was false. Its spokesman, Eirik Vang, said that it knew of no boat.',
    [
      ['Norway’s Foreign Ministry', null, 'Norway'],
      ['Eirik Vang', 'spokesman', 'Norway’s Foreign Ministry'],
    ],
  ],
  [
    'Prices rose, according to Statistics Velmaria. The Bank of Velmaria said that it was watching.',
    [
      ['Statistics Velmaria', null, 'Velmaria'],
      ['Bank of Velmaria', null, 'Velmaria'],
    ],
  ],
  [
    'The Morvanian general staff said that no shot was fired.',
    [['the Morvanian general staff', null, 'Morvania']],
  ],
  [
    'Governor Ada Brink led the Bank of Marlow. Her deputy, Bo Ray, said that it was over.',
    [['Bo Ray', 'deputy governor', 'Bank of Marlow']],
  ],
  [
    'Two engineers deny that. “I pressed it,” said the older of the two.',
    [['the older of the two engineers', 'engineer', null]],
  ],
  [
    'The ferry carried 11 passengers. One of Norvolt’s engineers said that it was safe.',
    [['one of the engineers', 'engineer', 'Norvolt']],
  ],
  ['His teacher, the mezzo Ada Brink, said that he was good.', [['Ada Brink', 'mezzo', null]]],
  [
    'Norvolt said that it would cut 90 jobs. “We were told by text,” said an employee, who left in May.',
    [['an employee', 'employee', 'Norvolt']],
  ],
  [
    'Biologist Guro Vik doubts it. “They walked around,” the researcher said.',
    [['Guro Vik', 'biologist', null]],
  ],
  [
    'Ada Brink smiled. Since May she has directed the Saltworks Festival. “We play,” Brink said.',
    [['Ada Brink', 'director', 'Saltworks Festival']],
  ],
  [
    'The ice was thin, the city’s head of sport, Kari Moe, told the local newspaper.',
    [['Kari Moe', 'head of sport', 'the city']],
  ],
  [
    'The Ministry of Transport closed the tunnel in May. “We could have acted sooner,” said Ines Valdor, state secretary at the ministry.',
    [['Ines Valdor', 'state secretary', 'Ministry of Transport']],
  ],
  [
    'The Treasury has cut the grant. Tom Lund, permanent secretary at the Treasury, said it was “a hard choice”.',
    [['Tom Lund', 'permanent secretary', 'Treasury']],
  ],
  [
    'Norvolt shut its plant in March. Norvolt had no choice. Ida Ray, head of safety at the company, said the tanks were empty.',
    [['Ida Ray', 'head of safety', 'Norvolt']],
  ],
  [
    'The city council voted to close the pool. A council spokesperson said the roof was unsafe. A senior police official said there had been no complaint.',
    [
      ['a council spokesperson', 'spokesperson', 'the city council'],
      ['a senior police official', 'senior official', 'police'],
    ],
  ],
  [
    'The ferry ran aground off Selm. A coastguard spokesman said that nobody was hurt.',
    [['a coastguard spokesman', 'spokesman', 'coastguard']],
  ],
  [
    'Sunita Rao, who leads the Labour group, said the plan was a shambles. The leader said that she would vote against it.',
    [['Sunita Rao', 'leader', 'the Labour group']],
  ],
  [
    'Brandt Leather said that profit had fallen by half. “Hides cost more,” said Ida Ray, the company’s finance chief.',
    [
      ['Brandt Leather', null, null],
      ['Ida Ray', 'finance chief', 'Brandt Leather'],
    ],
  ],
  [
    'Tom Lund, who chairs Norvolt, had told the daily Marlow Post that heads would roll. The chairman now says he was misquoted.',
    [['Tom Lund', 'chair', 'Norvolt']],
  ],
  [
    'The cooperative sold its corn to a mill in Texas. Its insurer has refused to pay, arguing that nothing was lost.',
    [['the cooperative’s insurer', null, 'the cooperative']],
  ],
  [
    'The ship is gone. Finland’s semi-official Belmar news agency reported that it had sunk. The pro-Kremlin Telegram channel Rybin said it had not. YouTube channel Kelma said it was towed. The Marlow newspaper said nothing.',
    [
      ['Belmar', 'semi-official news agency', 'Finland'],
      ['Rybin', 'pro-Kremlin Telegram channel', null],
      ['Kelma', 'YouTube channel', null],
    ],
  ],
  [
    'Nothing was signed, the state broadcaster CCTV said. The Facebook group Save Marlow said the opposite.',
    [
      ['CCTV', 'state broadcaster', null],
      ['Save Marlow', 'Facebook group', null],
    ],
  ],
  [
    'The Gulf of Finland is shallow. The shipping company denies that the crew has done anything wrong. Ida Holt, Middle East director at Selby House, said no.',
    [
      ['the shipping company', null, null],
      ['Ida Holt', 'Middle East director', 'Selby House'],
    ],
  ],
];
