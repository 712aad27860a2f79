import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import { learnedModels } from '../../../src/attribution/learned-models';

const learned = learnedModels();

/** The verbatim claims of an article as "speaker: opening words". */
function heard(text: string): string[] {
  const { claims, speakers } = createEngine(learned).analyse(text);
  return claims
    .filter(({ kind }) => kind === 'direct' || kind === 'unmarked')
    .map(({ speaker, content: [range] }) => {
      const words = range ? text.slice(range.start, range.end) : '';
      const name = speakers.find(({ id }) => id === speaker)?.name ?? 'nobody';
      return `${name}: ${words
        .replaceAll(/["“”,.]/g, '')
        .split(' ')
        .slice(0, 4)
        .join(' ')}`;
    });
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly expect: readonly string[];
}

const cases: readonly Case[] = [
  {
    what: 'whoever accuses somebody of whom the next paragraph tells',
    text: 'The council met on Monday. The driver Ida Brandt shakes her head.\n\nI couldn’t hear a word. I’ve never been so tired, I can tell you.\n\nThe pilot Sven Moe accuses the mayor of lying to the port.\n\nHe stood up and said that he had read everything. Now it turns out that he hasn’t read a single word. Nobody can trust a man like that.',
    expect: ['Ida Brandt: I couldn’t hear a', 'Sven Moe: He stood up and'],
  },
  {
    what: 'somebody whom the article has named behind their office',
    text: 'The head of safety at the Port Office, Tarmo Moe, has seen the pictures.\n\nThe firm says that it knows of only one letter.\n\nMoe is surprised by the answer.\n\nWe have sent three letters, and I can’t say why nobody has read them.',
    expect: ['Tarmo Moe: We have sent three'],
  },
  {
    what: 'whoever was on stage before places and everybody',
    text: 'The pilot Sven Moe believes that both ports want the line.\n\nIn Port Ada, everyone wants to win the vote in May. In Upper Ada, the board is new.\n\nI don’t think any of them wants a bridge, you know.',
    expect: ['Sven Moe: I don’t think any'],
  },
  {
    what: 'who opens a letter behind an aside to it',
    text: 'In a letter from the ward, which the Courier printed on Monday, Ida Brandt thanks the nurses.\n\nI read every card. They keep me warm.',
    expect: ['Ida Brandt: I read every card'],
  },
  {
    what: 'somebody whose name stands behind a place and a verb',
    text: 'The last bus may go in June.\n\nAt the stop stands the student Eva Holm with a bag of books.\n\nI take it every morning. If it goes, I don’t know what I’ll do.',
    expect: ['Eva Holm: I take it every'],
  },
  {
    what: 'somebody who tells of their kin and reports them',
    text: 'The baker Sven Moe, 61, does not believe it.\n\nThe mayor said the bridge would be open by May. My wife has walked around for nine years, and she says it will be ten.',
    expect: ['Sven Moe: The mayor said the'],
  },
  {
    what: 'words of somebody whom the paragraph itself has named',
    text: 'Ida Brandt, a biologist, says that the bay is shut.\n\nSven Moe, a doctor, says that six people are ill. From a letter to the port: “I have written three times.”',
    expect: ['Sven Moe: I have written three'],
  },
  {
    what: 'how somebody turns something down, in plain words, where nobody’s words have marks',
    text: "Flights were late at Holm on Monday. The pilot Sven Moe shakes his head.\n\nI couldn't see the line. I've never been so afraid, I can tell you.\n\nThe pilots' union says that the runway was icy.\n\nAirport manager Ida Brandt does not agree.\n\nThe runway was swept at four o'clock and again at six. All measurements were normal.",
    expect: ["Sven Moe: I couldn't see the", 'Ida Brandt: The runway was swept'],
  },
  {
    what: 'the same person behind each A of an interview, and nobody called Q',
    text: 'Bo Lund, who builds locks, says that the gates are sound. “I tested them,” Lund said.\n\nWe met Ida Brandt, an engineer, at the harbour.\n\nQ: Is the lock safe?\n\nA: No. Bo has not seen it.\n\nQ: He says he was there in May.\n\nA: Then Bo Lund was asleep.\n\nQ: And Lund’s report?\n\nA: Lund wrote it for himself.',
    expect: [
      'Bo Lund: I tested them',
      'the reporter: Is the lock safe?',
      'Ida Brandt: No Bo has not',
      'the reporter: He says he was',
      'Ida Brandt: Then Bo Lund was',
      'the reporter: And Lund’s report?',
      'Ida Brandt: Lund wrote it for',
    ],
  },
  {
    what: 'plain words behind a report, where people mostly talk without marks',
    text: 'The ferry to Holm stops in June. Ida Brandt sits on the quay.\n\nI have taken it for nine years. I don’t know what we will do.\n\nSven Moe, who sells the tickets, sees it otherwise.\n\nWe can’t sail for two people, I think.\n\nThe teacher Eva Holm says that the children come home late.\n\nA bus is no use when the road is under water. Here it is under water all spring.',
    expect: ['Ida Brandt: I have taken it', 'Sven Moe: We can’t sail for', 'Eva Holm: A bus is no'],
  },
  {
    what: 'whoever does not believe something and goes on to say I without marks, where others are quoted in some',
    text: '“The lock is safe,” said the port’s director, Jens Lie.\n\nThe port has two locks and a dock.\n\nIda Brandt, an engineer in Holm, does not, however, believe that it will hold.\n\nThe gates are full of rust. I would be very surprised.',
    expect: ['Jens Lie: The lock is safe', 'Ida Brandt: The gates are full'],
  },
  {
    what: 'no words of somebody who turns something down where one plain sentence follows, or marks are used',
    text: "Flights were late at Holm on Monday.\n\nThe pilots' union says that the runway was icy.\n\nAirport manager Ida Brandt does not agree.\n\nThe airport opened in 1962.\n\n“It was icy,” says Sven Moe.\n\nAirport manager Ida Brandt does not agree.\n\nThe runway was swept at four o'clock. All measurements were normal.",
    expect: ['Sven Moe: It was icy'],
  },
  {
    what: 'somebody who talks without marks where others are quoted in marks',
    text: "The potter of Holm\n\nIda Brandt sits by the kiln at Holm and does not look up.\n\nI don't count the pots. I count the ones I've kept.\n\nShe was born across the road and learned from her aunt.\n\nI hated it, I'll tell you that. My hands were always cold.\n\n“She is the best we have,” says Sven Moe, who runs the shop.\n\n“Nobody else could do it,” says the chairman, Jens Lie.\n\nBrandt puts the lid back.\n\nI heard that. I'm not deaf, and I know what they pay.",
    expect: [
      "Ida Brandt: I don't count the",
      "Ida Brandt: I hated it I'll",
      'Sven Moe: She is the best',
      'Jens Lie: Nobody else could do',
      "Ida Brandt: I heard that I'm",
    ],
  },
  {
    what: 'speech without marks that names what an article before a noun names too',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nWe'd talked about it for years. The milk isn't worth the diesel, and it's a hard life.",
    expect: ["Ida Brandt: We'd talked about it"],
  },
  {
    what: 'speech in contractions, though it tells what others say',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nWe'd talked about it for years. I can't say more.\n\nBrandt has met the buyers.\n\nIt's not a sale, it's a gift. The buyers say that they're ready for the milk.",
    expect: ["Ida Brandt: We'd talked about it", "Ida Brandt: It's not a sale"],
  },
  {
    what: 'a question behind a report, with its answer, where people talk without marks throughout',
    text: "The hill above Holm is moving.\n\nIda Brandt, 61, has packed twice.\n\nI don't take the pictures any more. You get used to it.\n\nGeologist Sven Moe at the University of Holm sees it differently.\n\nThe signs are clear. I'd have gone on Sunday.\n\nAccording to him, the clay slides faster than in May.\n\nHow long can it go on?\n\nIt can go on for years. Or it can stop tomorrow. Anyone who claims to know is lying.",
    expect: [
      "Ida Brandt: I don't take the",
      'Sven Moe: The signs are clear',
      'the reporter: How long can it',
      'Sven Moe: It can go on',
    ],
  },
  {
    what: 'somebody known who comes back under a surname and speaks next',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nWe'd talked about it for years. I can't say more.\n\nMinister Sven Moe neither confirms nor denies it.\n\nBrandt doubts it.\n\nIf you close one, you'll close them all. I've seen it.",
    expect: ["Ida Brandt: We'd talked about it", 'Ida Brandt: If you close one'],
  },
  {
    what: 'speech that nothing but its sound gives away',
    text: 'The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nI have had enough. We never saw the money.\n\nVet Sven Moe has followed the farm for years.\n\nNobody looks after animals like that any more. It is the worst thing that can happen to a valley.\n\nThe buyers arrived from Dahlen on Monday with two lorries.',
    expect: ['Ida Brandt: I have had enough', 'Sven Moe: Nobody looks after animals'],
  },
  {
    what: 'a question before an answer that is attributed by itself',
    text: 'The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nI have had enough. We never saw the money.\n\nWill you buy cows again?\n\nNo, says Brandt.',
    expect: ['Ida Brandt: I have had enough', 'the reporter: Will you buy cows', 'Ida Brandt: No'],
  },
  {
    what: 'a question behind words that are told, where most people talk without marks',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nI have had enough. We never saw the money.\n\nVet Sven Moe does not believe it.\n\nYou can't sell cows like that. I've tried.\n\nDriver Jens Lie has moved them to Dahlen.\n\nAre they well?\n\nNone of them has been ill. You can come and look.",
    expect: [
      'Ida Brandt: I have had enough',
      "Sven Moe: You can't sell cows",
      'the reporter: Are they well?',
      'Jens Lie: None of them has',
    ],
  },
  {
    what: 'what somebody says behind a sentence that shows how they take it',
    text: 'Holm gets a toll\n\nThe county wants a toll on the Holm road.\n\nHaulier Ida Brandt has counted the trips.\n\nI have had enough. We never had a say.\n\nMayor Odd Lien was not asked.\n\nI read it in the paper, and I thought it was a joke.\n\nTeacher Siri Lund is worried.\n\nIt will be the low-paid who suffer. Nurses cannot choose another road.\n\nSven Moe, who drives the bus, shakes his head.\n\nThat is the worst thing that could happen to Holm. Look at the prices.\n\nThe road was opened in 1974 and is used by 2,000 cars a day.',
    expect: [
      'Ida Brandt: I have had enough',
      'Odd Lien: I read it in',
      'Siri Lund: It will be the',
      'Sven Moe: That is the worst',
    ],
  },
  {
    what: 'short questions between answers, and answers of a word',
    text: 'The dairy at Holm closes in spring. Late at night we find the owner, Ida Brandt, on the stairs.\n\nWill you sell?\n\nNo, says Brandt.\n\nAnd the cows?\n\nThey stay where they are.\n\nWho pays for them?\n\nThe bank does, says Brandt.\n\nHow do you feel?\n\nTired.',
    expect: [
      'the reporter: Will you sell?',
      'Ida Brandt: No',
      'the reporter: And the cows?',
      'Ida Brandt: They stay where they',
      'the reporter: Who pays for them?',
      'the reporter: How do you feel?',
      'Ida Brandt: Tired',
    ],
  },
  {
    what: 'what a letter reads as the letter’s',
    text: 'The dairy at Holm closes in spring.\n\nHolm Dairies told its farmers so on Monday in a letter. “We thank you for the milk,” it reads.',
    expect: ['a letter: We thank you for'],
  },
  {
    what: 'speech behind a sentence that names the speaker only by surname',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nWe'd talked about it for years. The milk isn't worth the diesel.\n\nDriver Sven Moe says that the owner has cheated him.\n\nI've got the letters. I can't say more.\n\nBrandt laughs when she hears it.\n\nLetters don't milk cows.",
    expect: [
      "Ida Brandt: We'd talked about it",
      "Sven Moe: I've got the letters",
      "Ida Brandt: Letters don't milk cows",
    ],
  },
  {
    what: 'speech without marks where only a few words of a document stand in marks',
    text: 'The dairy at Holm closes in spring.\n\nDriver Sven Moe came to the meeting with a map.\n\nI drove the round on Monday. The road is open. You need no plough for that.\n\nThe owner, Ida Brandt, also knows the road.\n\nWhat counts is the weight, not the road from gate to gate. The bridge has been closed since May. We cannot send a truck there.\n\nThe county speaks of “light traffic for the time being”.\n\nMayor Kaja Brekke is not surprised.\n\nThey have been putting us off for years. First the bus went, then the shop.',
    expect: [
      'Sven Moe: I drove the round',
      'Ida Brandt: What counts is the',
      'the county: light traffic for the',
      'Kaja Brekke: They have been putting',
    ],
  },
  {
    what: 'speech without marks after a denial',
    text: "The dairy at Holm closes in spring.\n\nDriver Sven Moe says that the owner has cheated him.\n\nI've got the letters. I can't say more.\n\nOwner Ida Brandt denies that he was cheated.\n\nIt was a mistake. Everybody here knows that.",
    expect: ["Sven Moe: I've got the letters", 'Ida Brandt: It was a mistake'],
  },
  {
    what: 'speech that opens an article behind whoever has come on stage, rather than its author',
    text: "Tolls on the Sund bridge fall away\n\nThe tolls on the Sund bridge fall away in May. Transport minister Kaja Brekke met the press on the quay on Monday.\n\nWe have counted the cars, and we have done the sums. It would be wrong to go on.\n\nMayor Odd Lien believes that the loss can be borne.\n\nThe bridge was paid for long ago. Who needs a toll booth now?\n\nBrekke will not say what the ferry is to cost.\n\nI don't want to go into that. We'll come back to it.",
    expect: [
      'Kaja Brekke: We have counted the',
      'Odd Lien: The bridge was paid',
      "Kaja Brekke: I don't want to",
    ],
  },
  {
    what: 'speech after a person whom the sentence does not name',
    text: "The dairy at Holm closes\n\nThe dairy has lost money, says its owner, Ida Brandt.\n\nI've tried everything. We can't go on.\n\nDriver Sven Moe, who has worked there for years, does not believe it.\n\nI've seen the books. They don't say that.\n\nThe driver stands by his count.\n\nIt isn't the milk. It's the loan.",
    expect: [
      "Ida Brandt: I've tried everything We",
      "Sven Moe: I've seen the books",
      "Sven Moe: It isn't the milk",
    ],
  },
  {
    what: 'the question of a reporter before an answer that says whose it is',
    text: 'The dairy at Holm closes in spring. Late at night we find the owner, Ida Brandt, on the stairs.\n\nDo you regret it?\n\nI regret the milk, says Brandt and runs for the bus.',
    expect: ['the reporter: Do you regret it?', 'Ida Brandt: I regret the milk'],
  },
  {
    what: 'no speech where somebody meets the reporter',
    text: "The dairy at Holm closes in spring.\n\nDriver Sven Moe says that the cows are sold.\n\nI've got the letters. I can't say more.\n\nBehind the barn the tanks stand empty. The owner, Ida Brandt, meets us in the yard and denies that the cows are sold.",
    expect: ["Sven Moe: I've got the letters"],
  },
  {
    what: 'the answers of an interview without labels, whoever is named in between',
    text: 'Ida Brandt meets us at the dairy that she has run since May. She says that the cows are sold.\n\nWho has bought them?\n\n“A farm in Moss. They wanted all of them.”\n\nThe farm’s director, Nils Orm, says the price was fair. He has eighty cows.\n\nWhat will you do in the spring?\n\n“I will sleep. I have not slept since May.”\n\nSome say you gave up too soon.\n\n“They can come and milk.”',
    expect: [
      'the reporter: Who has bought them?',
      'Ida Brandt: A farm in Moss',
      'the reporter: What will you do',
      'Ida Brandt: I will sleep I',
      'the reporter: Some say you gave',
      'Ida Brandt: They can come and',
    ],
  },
  {
    what: 'the turns of whoever asks and whoever answers',
    text: '“Who pays for the barn?” asked Ida Brandt.\n\n“The council,” replied Nils Orm.\n\n“All of it?”\n\n“Nobody else wants to. We asked them all.”\n\n“And they all refused.”',
    expect: [
      'Ida Brandt: Who pays for the',
      'Nils Orm: The council',
      'Ida Brandt: All of it?',
      'Nils Orm: Nobody else wants to',
      'Nils Orm: And they all refused',
    ],
  },
  {
    what: 'the speaker of a quoted heading that takes up the words above it',
    text: 'The dairy at Holm closes\n\nThe cows at Holm are sold, and nobody knows who will buy the barn.\n\n“Nobody wants a barn without cows,” says Ida Brandt, the owner.\n\n“A barn without cows”\n\nThe council says that it has no plans for the barn and that a meeting will be held in June.',
    expect: ['Ida Brandt: Nobody wants a barn', 'Ida Brandt: A barn without cows'],
  },
  {
    what: 'the turns of an interview without labels, with prompts that are no questions',
    text: "Ida Brandt is leaving the Holm dairy after nineteen years as its head. We met her in the empty barn.\n\nHow does it feel?\n\nLike taking off a shoe. I've loved the shoe, but it's been nineteen years.\n\nWho is to blame?\n\nNobody is to blame. The roof leaks.\n\nYou once said you would be carried out.\n\nThat was before the pump. Now I'd rather walk.\n\nThe council says the barn was never cold.\n\nThen the council has never milked a cow. I have a photograph of the ice.\n\nWhat happens now?\n\nSleep. I'll learn to cook.",
    expect: [
      'the reporter: How does it feel?',
      'Ida Brandt: Like taking off a',
      'the reporter: Who is to blame?',
      'Ida Brandt: Nobody is to blame',
      'the reporter: You once said you',
      'Ida Brandt: That was before the',
      'the reporter: The council says the',
      'Ida Brandt: Then the council has',
      'the reporter: What happens now?',
      "Ida Brandt: Sleep I'll learn to",
    ],
  },
  {
    what: 'answers of a short interview that tell of others, and gestures between them',
    text: "For nineteen years Ida Brandt has run the dairy at Holm. She leaves in May.\n\nWhy?\n\nMy hands hurt. And it's cold here.\n\nHow cold?\n\nFourteen degrees. The council has never milked a cow.\n\nAre you angry?\n\nShe laughs.\n\nNo.\n\nWhat will you miss?\n\nThe second herdsman. He hums.",
    expect: [
      'the reporter: Why?',
      'Ida Brandt: My hands hurt And',
      'the reporter: How cold?',
      'Ida Brandt: Fourteen degrees The council',
      'the reporter: Are you angry?',
      'Ida Brandt: No',
      'the reporter: What will you miss?',
      'Ida Brandt: The second herdsman He',
    ],
  },
  {
    what: 'whoever an interview is announced with, in a line without a verb',
    text: "Ida Brandt, head of the Holm dairy, on its last spring.\n\nIs it over?\n\nNo. It's tight, but we can manage.\n\nWho will buy the milk?\n\nWe are looking at the coast. Nothing has been decided yet.\n\nYou promised to keep the cows.\n\nI promised to try.\n\nWhen will you decide?\n\nIn June, at the latest.",
    expect: [
      'the reporter: Is it over?',
      "Ida Brandt: No It's tight but",
      'the reporter: Who will buy the',
      'Ida Brandt: We are looking at',
      'the reporter: You promised to keep',
      'Ida Brandt: I promised to try',
      'the reporter: When will you decide?',
      'Ida Brandt: In June at the',
    ],
  },
  {
    what: 'nobody in what an article asks and answers itself',
    text: 'Sven Moe leads the health office in Holm, which has found a virus in the milk.\n\nWhat is the virus?\n\nThe virus was found in 1974. It spreads through raw milk and is killed by heat.\n\nHow does it spread?\n\nThe virus spreads from cow to cow within a day. Most herds recover within a week.\n\nWhat do farmers do?\n\nFarmers are required to report sick cows to the county, which pays for the tests.',
    expect: [],
  },
  {
    what: 'somebody who tells of himself before he asks, rather than a reporter',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, has driven to the council every week since.\n\nI've written to both sides. Nobody has shown me the list.\n\nSo I drive there again on Sunday. What else should I do?\n\nDo you believe the mayor?\n\nI believe him when I see the list.",
    expect: [
      "Ida Brandt: I've written to both",
      'the reporter: Do you believe the',
      'Ida Brandt: I believe him when',
    ],
  },
  {
    what: 'speech behind a name whose verb stands in no list',
    text: "The dairy at Holm closes in spring.\n\nSven Moe, 61, leans on the gate.\n\nI have had enough. We never saw the money.\n\nOn Friday Ida Brandt, head of the dairy, coils the last rope.\n\nI've seen the books. They don't say that.",
    expect: ['Sven Moe: I have had enough', "Ida Brandt: I've seen the books"],
  },
  {
    what: 'somebody who has just come on stage and says I, where others are quoted in marks',
    text: '“They signed it,” said Sven Moe, head of the dairy.\n\n“We asked for three meetings,” said Jens Lie, who leads the drivers.\n\nAt the gate, Ida Brandt, 67, was sitting on a crate.\n\nI’m not mad at the drivers. I’m mad at whoever planned this for a Thursday.\n\n“They signed it in March. I was in the room,” Moe said.\n\nLie disputed that.\n\nWe signed a draft. It has DRAFT across the top in red, and he can read.',
    expect: [
      'Sven Moe: They signed it',
      'Jens Lie: We asked for three',
      'Ida Brandt: I’m not mad at',
      'Sven Moe: They signed it in',
      'Jens Lie: We signed a draft',
    ],
  },
  {
    what: 'nobody in what its author says behind others whom he quotes or meets',
    text: "By Greta Lund, columnist\n\nI have taken my last queue ticket. It was number 84.\n\nMy neighbour Sven said he had stood by the shelf for half an hour.\n\nSo keep your codes, and sing as much as you like. But put the machine back. I'll pay for the roll myself.",
    expect: [],
  },
  {
    what: 'nobody in what its author says behind a quotation in marks',
    text: 'By Greta Lund\n\nThe drivers walked out on Thursday. “We asked for three meetings,” said Jens Lie, who leads them.\n\nI’ve taken that bus for twenty years. I know every one of them by name.',
    expect: ['Jens Lie: We asked for three'],
  },
  {
    what: 'plain words behind a disagreement, also about him on the other side',
    text: "The dairy at Holm closes in spring.\n\nDriver Sven Moe says that the bus takes too long.\n\nI have driven behind the bus. It takes thirty-five minutes.\n\nTransport manager Ida Brandt does not agree.\n\nThe bus takes nineteen minutes in the timetable, and the drivers keep it. Some days there is a tractor on the road.\n\nTeacher Siri Lund sees it differently.\n\nShe should ride it herself. There's a queue at every stop.\n\nMayor Odd Lien's answer is short.\n\nNo.\n\nThe union rejects that. Nurse Kaja Brekke disputes the figure.\n\nIn May the council counted the buses. There were eleven of them.",
    expect: [
      'Sven Moe: I have driven behind',
      'Ida Brandt: The bus takes nineteen',
      'Siri Lund: She should ride it',
      'Odd Lien: No',
    ],
  },
  {
    what: 'no speech in the scene behind it, or in what says whose words it was',
    text: "The dam at Holm is old. Engineer Sven Moe has inspected it.\n\nIt (the dam) has stood for ninety years. It'll stand for ninety more.\n\nThe valley is quiet this morning. The snow is gone and the river is high. It isn't yet spring.\n\nMayor Ida Brandt is worried.\n\nIt won't hold. Somebody should have looked years ago.\n\nThat is the mayor's verdict after four days in the tunnels.\n\nAt the kiosk, Siri Lund is counting coins.\n\nI don't swim. I never have.\n\nThat's when Moe takes off his cap.\n\nThe lamp is turned off at 8.12. It doesn't make a sound.",
    expect: ['Sven Moe: It (the dam) has', "Ida Brandt: It won't hold Somebody", "Siri Lund: I don't swim I"],
  },
  {
    what: 'speech that opens with what those at home say',
    text: "The boat at Holm goes for the last time.\n\nSven Moe throws the rope.\n\nDon't stand there, you'll get wet. Now you've seen most of it.\n\nJens Moe, nine, is allowed to steer.\n\nGrandpa says I'm the best helmsman he has, and I'm the only one.\n\nIda Brandt's phone rings.\n\nIt's my sister. She wonders if we've eaten.\n\nOdd Lien has moved to the capital.\n\nAnd my brother called this morning. The freezers are still running.",
    expect: [
      "Sven Moe: Don't stand there you'll",
      "Jens Moe: Grandpa says I'm the",
      "Ida Brandt: It's my sister She",
      'Odd Lien: And my brother called',
    ],
  },
  {
    what: 'somebody whom a pronoun names, and a brother by his first name',
    text: "The dairy at Holm closes. Sven Moe drives the truck. On the quay a man in a tie is waiting. He is Jens Lie, head of logistics, and he has a bouquet with him.\n\nI know how it looks. But we are forty farmers who own this together.\n\nMoe packed the car in ten minutes. His brother Karl refuses.\n\nSomebody has to keep the freezers running. I won't go.\n\nHis wife shakes her head.\n\nHe forgot my coat. I'm not surprised.",
    expect: ['Jens Lie: I know how it', 'Karl: Somebody has to keep', 'Karl’s wife: He forgot my coat'],
  },
  {
    what: 'nobody in what its author says throughout',
    text: "What is left of Holm\n\nThe dairy at Holm closes in spring, says its owner, Ida Brandt.\n\nThe barns were built in 1921.\n\nI grew up behind those barns, and I know how cold they are at four in the morning.\n\nThe village had 300 cows then and has none today.\n\nSo we should ask ourselves what a village is for. I don't believe that it's for sleeping in.\n\nEvery carton comes from the coast now, in trucks.\n\nIf you want milk, you'll have to pay for it. I would.\n\nThe last round was driven by Sven Moe.\n\nBut we'd rather drive to town. I've done it too, and I can't say why.",
    expect: [],
  },
  {
    what: 'whom a reporter puts a question to, and who goes on asking',
    text: 'Minister Ida Brandt came out at six.\n\n“Who took the decision?” asked a reporter.\n\n“I did.”\n\n“Why in June?”\n\n“Because June is dry.”\n\n“I have no more to say.”',
    expect: [
      'a reporter: Who took the decision?',
      'Ida Brandt: I did',
      'a reporter: Why in June?',
      'Ida Brandt: Because June is dry',
      'Ida Brandt: I have no more',
    ],
  },
  {
    what: 'short answers to somebody who says you, and behind dashes those to a reporter',
    text: '– The crew is well, said the coach, Ida Brandt.\n\nThe paper in Holm has written otherwise.\n\n– Is it true that one of them is ill? asked the reporter Nils Orm.\n\n– She rowed in the afternoon.\n\n– So the paper is wrong?\n\n– The paper was at lunch.\n\nMayor Sven Moe stood at the gate.\n\n– When do we get the bus back? asked the pupil Jens Lie.\n\n– In August, I promise you.',
    expect: [
      'Ida Brandt: The crew is well',
      'Nils Orm: Is it true that',
      'Ida Brandt: She rowed in the',
      'Nils Orm: So the paper is',
      'Ida Brandt: The paper was at',
      'Jens Lie: When do we get',
      'Sven Moe: In August I promise',
    ],
  },
  {
    what: 'whoever asks about others, in what follows the question',
    text: 'Mayor Sven Moe says the bus is late. “We had bad luck,” Moe said.\n\n“How can they be so slow?” asked Ida Brandt, a nurse.\n\n“They had three years.”',
    expect: ['Sven Moe: We had bad luck', 'Ida Brandt: How can they be', 'Ida Brandt: They had three years'],
  },
  {
    what: 'several voices in turn, each behind a line that names them, and nothing of the last behind it',
    text: "Should the ferry be free? We asked around.\n\nIda Brandt, 45, nurse:\n\nHaven't thought about it. Buses should be free, maybe?\n\nSven Moe, 61, driver:\n\nI'd never pay for it.\n\nIt's a scandal.\n\nJens Lie, 19, student: Why not? I'm broke.\n\nLast year we wrote about it twice, and I can't say that it helped.",
    expect: [
      "Ida Brandt: Haven't thought about it",
      "Sven Moe: I'd never pay for",
      "Jens Lie: Why not? I'm broke",
    ],
  },
  {
    what: 'nobody in what is told of candidates under their names',
    text: 'Two people stand for the council.\n\nIda Brandt (34), teacher\n\nBrandt has sat on the council since 2019 and leads the school board.\n\nSven Moe (61), driver\n\nMoe was a member of the union’s board until last year.',
    expect: [],
  },
  {
    what: 'whoever the last sentence brings in without a name, rather than whom the one before reports',
    text: "Mayor Sven Moe says that the plan is good. The baker sighs.\n\nWe've heard that before. It won't happen in my lifetime.\n\nTeacher Ida Brandt believes in it. A taxi driver at the station leans out of his window.\n\nIt's madness. I drive here every day.\n\nAt the bus stop stands a woman with two bags.\n\nI've waited for forty minutes.\n\nHistorian Nils Orm says that the bus is safe. His wife is of a different opinion.\n\nHe says that about everything. I wouldn't get into it.",
    expect: [
      "the baker: We've heard that before",
      "a taxi driver: It's madness I drive",
      "a woman: I've waited for forty",
      'Orm’s wife: He says that about',
    ],
  },
  {
    what: 'nobody in what follows a list that a colon gives',
    text: 'The union demands the following:\n\n• Higher pay.\n\n• Fewer weekend shifts.\n\nManager Sven Moe would not comment.\n\nThe report lists two faults:\n\n– A lock.\n\n– A lamp.\n\nThe owner closed the hall in May.',
    expect: [],
  },
  {
    what: 'no scene in speech that goes on',
    text: "Mayor Sven Moe spoke on the steps.\n\nI didn't come here to apologise. I came to listen.\n\nThere was silence.",
    expect: ["Sven Moe: I didn't come here"],
  },
  {
    what: 'the question of a reporter before a gesture',
    text: "Economist Ida Brandt receives us in her office.\n\nI think it'll be fine.\n\nAnd the prices?\n\nBrandt sighs.\n\nDon't ask me.",
    expect: ["Ida Brandt: I think it'll be", 'the reporter: And the prices?', "Ida Brandt: Don't ask me"],
  },
  {
    what: 'speech without marks that tells what others once said in marks',
    text: "Captain Ida Brandt is leaving after nine years.\n\nI can't complain. “You'll be back,” the coach used to say, and he was right.",
    expect: ["Ida Brandt: I can't complain You'll", "the coach: You'll be back"],
  },
  {
    what: 'no such speech where a reporter is in the scene',
    text: 'Captain Ida Brandt waits behind the gate.\n\nI show my card. “Not today,” a guard says. We wait, and I count the trucks.',
    expect: ['a guard: Not today'],
  },
  {
    what: 'whoever talks in an article that says you only of what anybody could hear',
    text: "Regatta at Holm\n\nThe race began late.\n\nYou could hear the horns all the way to the mill.\n\nThe skipper, Ida Brandt, believes that the crew can do better.\n\nWe were lucky with the wind. I would've taken a third place.",
    expect: ['Ida Brandt: We were lucky with'],
  },
  {
    what: 'whom reporters say that they meet',
    text: "Closing time at Holm\n\nThe street is dug up. We meet the baker, Sven Moe, outside his shop.\n\nI've lost half my customers. They won't come back for a fence.\n\nThe work ends in May.",
    expect: ["Sven Moe: I've lost half my"],
  },
  {
    what: 'whoever is not surprised, after a stand that a view follows or behind a But',
    text: "Cut at Holm\n\nThe economist Ida Brandt is disappointed. She believes that the cut comes too late.\n\nIt's like treating a fever in summer when the patient fell ill at Christmas. The firms have made up their minds.\n\nThe vote does not surprise Sven Moe, a historian at Holm.\n\nThis was decided in the summer. They spent the money on posters. That sort of thing takes years to repair.",
    expect: ["Ida Brandt: It's like treating a", 'Sven Moe: This was decided in'],
  },
  {
    what: 'a child who tells of somebody else in the third person',
    text: "School at Holm\n\nIn the yard, 10-year-old Ida Brandt has made a sign. She doesn't want to go by bus.\n\nYou have to get up at six. My cousin does it, and she's tired all the time. She falls asleep at dinner.",
    expect: ['Ida Brandt: You have to get'],
  },
  {
    what: 'nobody in what an article says to its readers',
    text: "Season at Holm\n\nThe skipper Ida Brandt wants to see a new vote.\n\nYou don't have to walk far to find people who agree. Outside the mill there's a list, and it is full.\n\nThe mayor, Sven Moe, says that there is no money.\n\nWe have previously reported on the delays at the lock.",
    expect: [],
  },
  {
    what: 'a question behind plain words or a subheading, and its answer',
    text: "The yard at Holm\n\nThe owner Ida Brandt has sent home eleven people.\n\nNobody calls. They used to call in January. Now I call them.\n\nDo you understand the mayor's decision?\n\nI understand that she has never sold a boat.\n\nLast Winter\n\nWhat happens in the spring?\n\nThen I'll close.",
    expect: [
      'Ida Brandt: Nobody calls They used',
      'the reporter: Do you understand the',
      'Ida Brandt: I understand that she',
      'the reporter: What happens in the',
      "Ida Brandt: Then I'll close",
    ],
  },
  {
    what: 'whoever receives the reporter as the one who is asked, rather than whoever was quoted last',
    text: 'A bakery in a chapel\n\nTen years ago Ida Brandt left the bank for a bakery. The mayor has called her “a treasure”.\n\nBrandt, 44, meets us at the oven.\n\nWhy did you leave?\n\nI was tired of numbers.\n\nAnd the chapel?\n\nIt was empty.',
    expect: [
      'the reporter: Why did you leave?',
      'Ida Brandt: I was tired of',
      'the reporter: And the chapel?',
      'Ida Brandt: It was empty',
    ],
  },
  {
    what: 'whom the reporter meets, of whom the paragraph has told first',
    text: 'A bakery in a chapel\n\nIda Brandt, 44, left the bank for a bakery. “She is a treasure,” says the mayor, Sven Moe. We meet her at the oven.\n\nWhy did you leave?\n\nI was tired of numbers.\n\nAnd the chapel?\n\nI bought it.',
    expect: [
      'Sven Moe: She is a treasure',
      'the reporter: Why did you leave?',
      'Ida Brandt: I was tired of',
      'the reporter: And the chapel?',
      'Ida Brandt: I bought it',
    ],
  },
  {
    what: 'the only question of an article that asks somebody before they have spoken',
    text: 'The night bus\n\nSven Moe drove the night bus for eleven years. His publisher, Ida Brandt, says that the book sells. Moe, 51, receives us in his kitchen.\n\nWhy did you write it?\n\nI had so many faces in my head.',
    expect: ['the reporter: Why did you write', 'Sven Moe: I had so many'],
  },
  {
    what: 'who was asked rather than who asks before a quotation',
    text: 'The plan for Holm\n\nMinister Sven Moe presented the plan on Friday.\n\nAsked by the Courier whether he would resign, Moe smiled.\n\n“I have a meeting at four.”\n\nA reporter asked Ida Brandt whether she had known. She shook her head.\n\n“We read it in the paper.”',
    expect: ['Sven Moe: I have a meeting', 'Ida Brandt: We read it in'],
  },
  {
    what: 'whoever is told of before somebody asks them',
    text: 'Search at Holm\n\nSuperintendent Ida Brandt leads the search.\n\nAsked by a reporter whether the police had waited too long, she shook her head.\n\n“It was in the air after forty minutes.”',
    expect: ['Ida Brandt: It was in the'],
  },
  {
    what: 'a reporter who asks behind a dash like that of the answers',
    text: 'The final at Holm\n\nCaptain Ida Brandt sits on the bench.\n\n– Did you touch the ball?\n\n– Yes.\n\n– With your hand?\n\n– With my heart, says Brandt.',
    expect: [
      'the reporter: Did you touch the',
      'Ida Brandt: Yes',
      'the reporter: With your hand?',
      'Ida Brandt: With my heart',
    ],
  },
  {
    what: 'the only one who talks in a headline that nobody repeats',
    text: "“It has cost me everything”\n\nShopkeeper Sven Moe closes his shop after thirty years.\n\nIt's cost me all I had. I don't want to count it.",
    expect: ['Sven Moe: It has cost me', "Sven Moe: It's cost me all"],
  },
  {
    what: 'nobody in such a headline where two talk',
    text: '“We were never asked”\n\nThe bridge at Holm is closed.\n\n“It is dangerous,” says Ida Brandt.\n\n“It is not,” says Sven Moe.',
    expect: ['nobody: We were never asked', 'Ida Brandt: It is dangerous', 'Sven Moe: It is not'],
  },
];

describe('who is on stage', () => {
  for (const { what, text, expect } of cases)
    it(`finds ${what}`, () => assert.deepEqual(heard(text), expect));
});
