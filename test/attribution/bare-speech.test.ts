import assert from 'node:assert/strict';
import { createEngine } from '../../src/attribution/engine';
import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'goes on behind the attribution of a dashed paragraph': [
    [
      '– {k The lock was never ours}, {c said} {s Ines Okoro, who runs the ferry}. {k Nobody asked us.}',
      'direct: Ines Okoro',
    ],
    ['– {k That}, {s Ines Okoro} {c added}, {k will cost the town dearly.}', 'direct: Ines Okoro'],
    ['– {k If the lock stays shut}, {s Ines Okoro} {c said}, {k we sell the ferry.}', 'direct: Ines Okoro'],
  ],
  'leaves to the article what it tells behind the attribution': [
    ['– {k We need a new lock}, {s Ines Okoro} {c said}, pointing at the gates.', 'direct: Ines Okoro'],
    [
      '– {k We need a new lock}, {s Ines Okoro} {c said} on Friday. Okoro has run the ferry since May.',
      'direct: Ines Okoro',
    ],
  ],
  'leaves to the article what it tells of a speaker who says I': [
    [
      '{k I hope the lock opens}, {c said} {s Ines Okoro}. She was standing at the gate in the rain.',
      'unmarked: Ines Okoro',
    ],
    [
      '{k I don’t think people see it}, {c says} {s the skipper, Ines Okoro}. Her boat has lain there since May.',
      'unmarked: Ines Okoro',
    ],
    [
      '{k I know the mayor}, {c says} {s Ines Okoro}. {k She has never seen the lock.}',
      'unmarked: Ines Okoro',
    ],
    [
      '{k I’ve told my wife}, {c says} {s Sven Moe}. {k She wants to wait for the boat.}',
      'unmarked: Sven Moe',
    ],
  ],
  'leaves to a body what the article reports of it next': [
    [
      '{k I’m worried}, {c says} {s the chairman, Sven Moe}. {s2 The bank} {c2 believes} {k2 that the port will grow}.',
      'unmarked: Sven Moe',
      'indirect: The bank',
    ],
    [
      '{k We talked to the bank}, {c says} {s Sven Moe}. {k The bank believes that the port will grow. I don’t.}',
      'unmarked: Sven Moe',
    ],
  ],
  'leaves to the article what a speaker does while and after talking': [
    [
      '– {k I have known these stones since I was a girl}, {c says} {s Ines Okoro} and looks out over the water. She puts her cup down. The rain has stopped.',
      'direct: Ines Okoro',
    ],
    ['– {k Now I go home}, {c says} {s Sven Moe, 31}, and picks up his bag.', 'direct: Sven Moe'],
    ['– {k You get used to it}, {c says} {s Ines Okoro} with a laugh.', 'direct: Ines Okoro'],
    ['– {k You get used to it}, {s Okoro} {c says} and shakes her head.', 'direct: Okoro'],
    ['– {k We never comment on it}, {c says} {s the skipper Ines Okoro} in an email.', 'direct: Ines Okoro'],
    [
      '– {k He loves us}, {s Ines Okoro} {c said}, and soon the lights went out, and she was on her way. She did not need to hear more.',
      'direct: Ines Okoro',
    ],
    [
      'Sven Moe is here. – {k I slept for once}, {s he} {c says}. His sister waits in the car.',
      'direct: Sven Moe',
    ],
  ],
  'hears the speech again behind what the article tells': [
    [
      '– {k We knew it}, {c says} {s Sven Moe}. He picks up his bag. – {k Nobody told us.}',
      'direct: Sven Moe',
    ],
    [
      '– {k There is no other way}, {c says} {s Sven Moe}. He has run the port since May. {k We have looked at all of it.}',
      'direct: Sven Moe',
    ],
    ['– {k It leaked}, {s Okoro} {c said}, {k because the port was asleep.}', 'direct: Okoro'],
    [
      '– {k It was our yard}, {c said} {s Ines Okoro, head of the port}, {k but it is slipping away.}',
      'direct: Ines Okoro',
    ],
  ],
  'leaves questions to the article, and to whoever they are put to': [
    [
      'Why the rush before the vote? {k This is when people make up their minds}, {s Ines Okoro} {c said}. {k We want to be heard.}',
      'unmarked: Ines Okoro',
    ],
    [
      '– {k They will not help us}, {s Ines Okoro} {c said}, with two questions for the board, namely, Mr Lund, do you know the price? Do you know who pays?',
      'direct: Ines Okoro',
    ],
  ],
  'leaves to an I what it tells next': [
    ['{s I} laughed and {c said}, {k It is only a lock.} She became so angry that she left.', 'unmarked: -'],
  ],
  'leaves to the article when something was said': [
    [
      'The film ends with footage of {s Okoro} {c saying} last week, {k That makes me smart}, when Lund asked about taxes.',
      'unmarked: Okoro',
    ],
  ],
  'hears what stands behind a report that is told twice': [
    [
      '– {k We go on}, {c says} {s Ines Okoro}.\n\n{s2 Okoro} {c2 said} {k2 she felt it was worth a try because most people do not know}, {s3 she} {c3 said}. {k3 We have no idea where we are.}\n\n– {k4 You get used to it}, {s4 Okoro} {c4 says}.',
      'direct: Ines Okoro',
      'indirect: Ines Okoro',
      'unmarked: Ines Okoro',
      'direct: Ines Okoro',
    ],
  ],
  'reads a dashed article as such though its speakers quote': [
    [
      '– {k We go on}, {c says} {s Ines Okoro}.\n\n– {k2 They told us “Wait until the spring,”} {s2 Okoro} {c2 says}.\n\n{k3 We never did}, {s3 she} {c3 says}. {k3 You cannot.}',
      'direct: Ines Okoro',
      'direct: Ines Okoro',
      'unmarked: Ines Okoro',
    ],
  ],
  'gives each turn of a paragraph to its own speaker': [
    [
      '– {k We knew it}, {c says} {s Sven Moe}. – {k2 So did I}, {c2 says} {s2 Ines Okoro}.',
      'direct: Sven Moe',
      'direct: Ines Okoro',
    ],
  ],
  'knows who says it between dashes': [
    ['– {k It is absurd}, – {c said} {s Sven Moe}, – {k to speak of a threat.}', 'direct: Sven Moe'],
    ['– {k It is over}, – {s the skipper} {c stressed}.', 'direct: the skipper'],
    [
      '—{k I saw nothing} —{s the skipper} {c answered}, lowering her eyes—, {k it was dark.}',
      'direct: the skipper',
    ],
    ['– {k I lost nothing} – {s Okoro} {c laughs} – {k and the town lost everything.}', 'direct: Okoro'],
    ['– {k The gulls – all of them – left}, {c says} {s Ines Okoro}.', 'direct: Ines Okoro'],
  ],
  'finds every attribution of a paragraph': [
    [
      '– {k We need a new lock}, {s Ines Okoro} {c said}. {k2 The old one leaks}, {s2 she} {c2 added}.',
      'direct: Ines Okoro',
      'direct: Ines Okoro',
    ],
  ],
  'knows who is told from who tells': [
    ['– {k It is a phony fee}, {s Ines Okoro} {c told} the Orlen Courier.', 'direct: Ines Okoro'],
    [
      '– {k It leaks}, {s Ines Okoro, a pilot at the port of Orlen}, {c told} the Courier.',
      'direct: Ines Okoro',
    ],
  ],
  'takes brackets behind a name for a part of it': [
    ['– {k It leaks}, {s Rep. Ines Okoro (D-Orlen)} {c said} after the vote.', 'direct: Ines Okoro'],
  ],
  'hears words quoted within speech': [
    ['– {k They told us, ‘Wait for spring,’} {s Ines Okoro} {c said}.', 'direct: Ines Okoro'],
  ],
  'lets a clause that cannot stand alone go on': [
    [
      '– {k What worries me}, {s Ines Okoro} {c said}, {k is that nobody asked the pilots.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k It is over}, {s Ines Okoro} {c said} of the port, in which she was born. {k For good.}',
      'direct: Ines Okoro',
    ],
  ],
  'hears speech that a colon or a comma announces': [
    ['{s Ines Okoro} {c tweeted}: {k When does it open? I cannot wait.}', 'unmarked: Ines Okoro'],
    ['{s Ines Okoro} {c said}, {k What now? We need the boats.}', 'unmarked: Ines Okoro'],
    ['{s Ines Okoro} {c told} the council on Monday, {k It leaks.}', 'unmarked: Ines Okoro'],
  ],
  'hears one word behind a colon where more follow': [
    ['{s Ines Okoro of the port} {c replies}: {k Probably. Boats are patient.}', 'unmarked: Ines Okoro'],
  ],
  'hears speech announced behind words that hang on the attribution': [
    ['Asked about the lock, {s Okoro} {c said}, {k What lock? I never saw one.}', 'unmarked: Okoro'],
    ['{s Okoro} left the room, {c saying}, {k It holds, and you know it.}', 'unmarked: Okoro'],
  ],
  'gives speech behind a dash to whoever the colon before it names': [
    [
      'Lund leads the port. {s The Orlen Courier} writes:\n\n– {k The lock has leaked for years.}',
      'direct: Orlen Courier',
    ],
  ],
  'lets speech without marks go on behind its attribution': [
    [
      '{k The ferry is a need for the village}, {c said} {s Ines Okoro}. {k It is the only way to work.}',
      'unmarked: Ines Okoro',
    ],
    [
      '{k You call it a ‘leak’ and we sell the boats}, {s Ines Okoro} {c said}. {k Nobody came.}',
      'unmarked: Ines Okoro',
    ],
    [
      '{s Okoro} {c told} the council on Monday, {k What we have is this. The lock leaks. You know it.}',
      'unmarked: Okoro',
    ],
  ],
  'hears past a sentence that could be the article’s where the next one is speech again': [
    [
      '{s Okoro} {c told} the council on Monday, {k We know the lock. Something strange was going on in March. You know, I never saw that.}',
      'unmarked: Okoro',
    ],
  ],
  'hears the paragraph that a colon gives': [
    [
      'The lock is shut.\n\n{s Orlen Ferries} has put out a statement, which we give in full:\n\n{k No boat has been sold. All tickets are valid.}\n\nThe lock was shut at noon.',
      'unmarked: Orlen Ferries',
    ],
  ],
  'takes a plain paragraph behind a denial for no answer': [
    [
      'The lock is shut.\n\n{s Ines Okoro} {c rejected} {k the plan}.\n\nThe council meets again next month.',
      'indirect: Ines Okoro',
    ],
    [
      'The lock is shut.\n\n{s Ines Okoro} {c denies} it.\n\n{k The gates were never open. The council knew.}',
      'unmarked: Ines Okoro',
    ],
  ],
  'hears who says I where nobody has said it before': [
    ['{s Ines Okoro} {c declared} {k I have no idea who shut it.}', 'unmarked: Ines Okoro'],
    ['I met the pilot, and {s she} {c said} {k I should wait}.', 'indirect: the pilot'],
  ],
  'hears what is announced behind a dash in the sentence': [
    ['As the port told the council – {s Okoro} {c boasted}, {k Nobody closes my lock.}', 'unmarked: Okoro'],
  ],
  'hears what is asked by its question mark': [
    ['The pilots are furious. {k Where is the new lock?} {c asks} {s Ines Okoro}.', 'unmarked: Ines Okoro'],
  ],
  'takes a forename for no other word': [
    ['{k It has never leaked before, and we know why}, {c says} {s Per Okoro}.', 'unmarked: Per Okoro'],
    ['{k We will not pay}, {c says} {s Will Okoro}.', 'unmarked: Will Okoro'],
  ],
  'leaves to the article how others take it': [
    ['The union is critical. {k We were never asked}, {c says} {s Ines Okoro}.', 'unmarked: Ines Okoro'],
    ['{k We were never asked}, {c says} {s Ines Okoro}. The union is not happy.', 'unmarked: Ines Okoro'],
    ['{k We were never asked}, {c says} {s Ines Okoro}. The pilot shakes her head.', 'unmarked: Ines Okoro'],
    ['{k We are worried. The lock has never been so bad}, {c says} {s Ines Okoro}.', 'unmarked: Ines Okoro'],
  ],
  'leaves to the article what it tells of who speaks': [
    ['{k Never}, {c says} {s Ines Okoro}. She has worked at the lock since May.', 'unmarked: Ines Okoro'],
    [
      '{k Tom has an eye for boats}, {c says} {s Ines Okoro}. {k He stepped in when nobody else would.}',
      'unmarked: Ines Okoro',
    ],
  ],
  'leaves to the article what surrounds speech without marks': [
    [
      'The gates closed in March and opened in June. {k We never saw it}, {c said} {s Ines Okoro}. Okoro left in July.',
      'unmarked: Ines Okoro',
    ],
    [
      '– {k We never saw it}, {c said} {s Ines Okoro}.\n\n– {k2 Nor did we}, {c2 said} {s2 Pia Lund}.\n\nThe gates leak. {k3 We will sell}, {c3 said} {s3 Ines Okoro}.',
      'direct: Ines Okoro',
      'direct: Pia Lund',
      'unmarked: Ines Okoro',
    ],
  ],
  'takes up speech behind an aside': [
    [
      '– {k Every time it rains}, {s Ines Okoro} {c said}, pointing at the gates, {k you can hear the water.}',
      'direct: Ines Okoro',
    ],
  ],
  'hears what is called out': [
    ['The guests went home. {s Some guests} {c chanted} {k What now?} and stayed.', 'unmarked: Some guests'],
    ['The film shows pictures of {s Ines Okoro} {c asking}, {k Why do we wait?}', 'unmarked: Ines Okoro'],
  ],
  'does not take the words before an attribution for speech where they only lead to it': [
    ['Asked about the lock, {s Okoro} {c replied}, {k Well, it leaks. We all know.}', 'unmarked: Okoro'],
  ],
  'knows when something was said': [
    [
      '– {k We never saw it}, {s Ines Okoro} {c said} two days later, and the board agreed.',
      'direct: Ines Okoro',
    ],
  ],
  'knows who calls out and how that is taken': [
    ['– {k Resign!} {s A heckler} {c called} from the gallery.', 'direct: a heckler'],
    ['– {k We will rebuild}, {s Ines Okoro} {c said} to applause.', 'direct: Ines Okoro'],
  ],
  'goes on with what hangs on the speech behind its attribution': [
    [
      '– {k We take this chance}, {s Ines Okoro} {c said}, {k to elect a board that listens.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k We have to treat them alike}, {s Ines Okoro} {c said}, {k and finding out what they want.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k The port is full}, {s Ines Okoro} {c said} in March, {k but when you count the boats it is half empty.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k When I see a board}, {s Ines Okoro} {c said}, {k that sells its lock, I call it a shame.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k If you ask me}, {c said} {s Ines Okoro, who chairs the board}, {k it leaks.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k It never leaked}, {c said} {s retired pilot Ines Okoro}, asked about the lock.',
      'direct: Ines Okoro',
    ],
  ],
  'knows verbs that tell how somebody speaks': [
    [
      '– {k This is splendid}, {c beamed} {s Ines Okoro, a pilot}. {k We have never sold so many.}',
      'direct: Ines Okoro',
    ],
    [
      '– {k This is splendid}, {s Ines Okoro} {c said} matter-of-factly as the boats left.',
      'direct: Ines Okoro',
    ],
  ],
  'passes over what a relative clause reports': [
    [
      '– {k It leaks}, {s Ines Okoro, who has proposed a new lock}, {c said} on Friday.',
      'direct: Ines Okoro',
    ],
  ],
  'hears who speaks next in a sentence that ends with them': [
    [
      '– {k I would look at many people}, {s Okoro} {c said}. {k2 Even Pia?} {s2 Lund} {c2 repeated}.',
      'direct: Okoro',
      'direct: Lund',
    ],
  ],
  'begins speech behind what announces it': [
    [
      'The senator scolded the board: {k It leaks, and you knew}, {s she} {c said}. {k You never came.}',
      'unmarked: the senator',
    ],
    [
      'The vote drew anger (“hm”).\n\nThe vote drew anger ({k We want our fees back}, {c wrote} {s Ines Okoro}).',
      'unmarked: Ines Okoro',
    ],
    ['Asked why she left, {s Okoro} {c said}, {k I have no boat.}', 'unmarked: Okoro'],
    ['{s Okoro} {c answered}, {k Yes, but I would do it again.}', 'unmarked: Okoro'],
    ['{s Okoro} took the floor, {c saying}: {k The work goes on} and vowing to stay.', 'unmarked: Okoro'],
  ],
  'ends speech at a sentence that announces other words': [
    [
      '– {k I shut it}, {s Ines Okoro} {c said}. Then {s2 she} {c2 added}: {k2 Ask me again in May.}',
      'direct: Ines Okoro',
      'unmarked: Ines Okoro',
    ],
  ],
  'hears a short answer whatever its speaker does': [
    ['{k Sleep}, {c says} {s the fisherman Ivo Okoro} and laughs.', 'indirect: Ivo Okoro'],
    ['{k Four weeks}, {c says} {s Ines Okoro} to the Orlen Courier.', 'indirect: Ines Okoro'],
    ['{k No}, {c says} {s Ines Okoro}.', 'unmarked: Ines Okoro'],
  ],
  'goes on as I behind a name, in an article that marks its speech as well': [
    [
      '“{k It was late},” {c said} {s Ada Lund}.\n\n{k2 They signed it}, {c2 said} {s2 Ines Okoro}. {k2 I was in the room.}',
      'direct: Ada Lund',
      'unmarked: Ines Okoro',
    ],
    [
      '“{k It was late},” {c said} {s Ada Lund}.\n\n{k2 I ride that boat. I want the driver to be awake}, {s2 Mayor Ines Okoro} {c2 said}. {k2 Is that so much to ask?}',
      'direct: Ada Lund',
      'unmarked: Ines Okoro',
    ],
  ],
  'leaves to the article what it tells behind the report of a body': [
    ['{k The gate was locked}, {s the club} {c said}. Nobody has found the key.', 'indirect: the club'],
    [
      '{k Eleven boats were lost}, {s the union} {c says}. The lock has since been repaired.',
      'indirect: the union',
    ],
  ],
  'takes no described subject for what is said': [
    ['{s The union, which has waited for years}, {c demands} {k an answer}.', 'indirect: the union'],
  ],
  'takes no place name for an announcement': [
    ['The boats go from Orlen, New Jersey, New York state, and Velland.'],
  ],
  'reads the name under a paragraph': [
    ['– {k We never saw a letter. Not one.} {c ―} {s Ines Okoro}', 'direct: Ines Okoro'],
    ['“{k We never saw a letter.}” {c —} {s Ines Okoro}', 'direct: Ines Okoro'],
  ],
};

describe('speech without closing marks', () => {
  assertCases(CASES, 'en');

  it('reads labels behind dashes', () => {
    const text = [
      'The hearing began at noon.',
      '– OKORO: Who shut the lock?',
      '– LUND: I did.',
      '– And I would do it again.',
      '– OKORO: Why?',
      '– LUND: It leaked.',
    ].join('\n\n');
    const { claims, speakers } = createEngine().analyse(text);
    const named = claims.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name.toLowerCase());
    assert.deepEqual(named, ['okoro', 'lund', 'okoro', 'lund']);
  });

  it('hears several dashes in a row where a colon before them announces speech', () => {
    const dashes = '– Two in ten boats have paid their dues.\n\n– The port has to look for other money.';
    const listed = (lead: string) => createEngine().analyse(`${lead}:\n\n${dashes}`).claims.length;
    assert.equal(listed('The lock is closed. The Orlen Courier writes'), 2);
    assert.equal(listed('The lock is closed. These are the findings'), 0);
  });
});
