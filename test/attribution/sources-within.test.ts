import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const learned = learnedModels();

describe('sources that stand within a clause', () => {
  assertCases(
    {
      'leave the verb of a relative clause to what is said': [
        [
          'The mine, which {c according to} {s its owner} {k employs 400}, will close.',
          'indirect: its owner',
        ],
        ['The road, which, {c according to} {s Ada Brink}, {k floods}, will be shut.', 'indirect: Ada Brink'],
      ],
      'leave what an auxiliary announces to it as well': [
        ['{k The town will} {c according to} {s the mayor} {k get a new pool}.', 'indirect: the mayor'],
        ['{k That is}, {c according to} {s Ada Brink}, {k a mistake}.', 'indirect: Ada Brink'],
        ['{k The firm does not}, {c according to} {s Ada Brink}, {k pay}.', 'indirect: Ada Brink'],
      ],
      'hold the whole of a row': [
        ['{s Norland, Kelmar and Velda} {c said} {k that Sund must pay}.', 'indirect: Norland'],
        ['{s The union, the council and the firm} {c said} {k the plan was bad}.', 'indirect: the union'],
        ['However, {s Lund and Brink} {c said} {k the plan was bad}.', 'indirect: Lund'],
        ['In Marlow, {s Ada Brink and Tom Lund} {c said} {k the plan was bad}.', 'indirect: Ada Brink'],
      ],
      'go on behind words that only tell when or of how many': [
        [
          '{k In most cases}, {c according to} {s the union}, {k the firm paid nothing}.',
          'indirect: the union',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('sources with a clause of their own', () => {
  assertCases(
    {
      'are papers, whoever has seen them': [
        ['{s A log that the Post has seen} {c shows} {k that the pump was off}.', 'indirect: a log'],
        ['{s A log the Post has seen} {c shows} {k that the pump was off}.', 'indirect: a log'],
        [
          '{s The minutes, which the Post has read,} {c say} {k that the pump was off}.',
          'indirect: the minutes',
        ],
        ['{s The minister} {c has read} {k that the pump was off}.', 'indirect: the minister'],
      ],
      'go on behind and': [
        [
          'The protest came from Per Lund, {s who} left and {c added} {k that the road was narrow}.',
          'indirect: Per Lund',
        ],
      ],
      'state something in the plural alone': [
        ['{s The guidelines} {c state} {k that the pump must be off}.', 'indirect: the guidelines'],
        ['{s Both contracts} {c clearly state} {k that the pump must be off}.', 'indirect: both contracts'],
        ['{s The police} {c state} {k that the pier is shut}.', 'indirect: the police'],
        ['In Malmö, {s local police} {c state} {k that the pier is shut}.', 'indirect: local police'],
        ['He grew up in a police state that banned jazz.'],
      ],
      'are where a word that comes from there is said to come from': [
        ['From {s Berlin} came {c a warning} {k that the talks could fail}.', 'indirect: Berlin'],
        ['From {s the Kremlin} comes {c the message} {k that the talks go on}.', 'indirect: the Kremlin'],
        ['From the village came men that nobody knew.'],
      ],
      'are not whoever is suspected of something': [['Ada Brink was arrested in May, suspected of theft.']],
      'are not whoever is told of in front': [
        ['{k The coach, Per Lund, was in the stand}, {c says} {s Ada Brink}.', 'indirect: Ada Brink'],
        [
          '{k The machine, a Swedish one, has never worked}, {c says} {s the foreman}.',
          'indirect: the foreman',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('words of saying between a subject and its verb', () => {
  assertCases(
    {
      'name whoever stands behind them': [
        ['{k The offer}, {c says} {s Brink}, {k is an insult}.', 'indirect: Brink'],
        ['{k The gulls}, {c says} {s Brink}, {k eat the eggs}.', 'indirect: Brink'],
        ['{k The union}, {c said} {s Brink, a former miner}, {k has no plan}.', 'indirect: Brink'],
      ],
      'leave the verb to what is said, whether it is known or not': [
        [
          'Ada Brink is calm. {k The dams}, {s he} {c explains}, {k hold back the water in the spring}.',
          'indirect: Ada Brink',
        ],
      ],
      'leave out whoever is told': [
        ['{k The key}, {s Ada Brink} {c tells} me, {k has been lost since May}.', 'indirect: Ada Brink'],
      ],
      'go on with what reports nothing': [
        [
          'Ada Brink is tired. {k She has asked for help twice}, {s she} {c says}, {k and nobody has answered}.',
          'indirect: Ada Brink',
        ],
      ],
      'say nothing of what stands before a colon': [
        [
          'Ada Brink contradicted the mayor: {k the alarm had been off for weeks}, {s she} {c said}.',
          'indirect: Ada Brink',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('those who say something in another clause', () => {
  assertCases(
    {
      'say what the pronoun before them stands for': [
        ['It was a night that {s police} {c described} {k as chaotic}.', 'indirect: police'],
        ['She won a vote which {s the union} {c called} {k a farce}.', 'indirect: the union'],
      ],
      'say it whatever the sentence goes on to tell of them': [
        ['The man {s who} {c says} {k he found $80,000 in a sofa} wants to keep it.', 'indirect: the man'],
      ],
      'say what a paper quotes them with': [
        ['The paper quoted {s Ada Brink} as {c saying} {k that the lock was safe}.', 'indirect: Ada Brink'],
      ],
      'are put first, or behind a negation': [
        ['It was {s the union} that {c claimed} {k that the lock was safe}.', 'indirect: the union'],
        ['Ada Brink is sure. Nor does {s she} {c think} {k that it will work}.', 'indirect: Ada Brink'],
      ],
      'accuse somebody in the passive': [
        ['{k The bank} {c is accused} by {s the regulator} {k of hiding losses}.', 'indirect: the regulator'],
      ],
      'judge what they reject before it': [
        [
          '{s The palace} {c dismissed} as false {k a report that the king had died}.',
          'indirect: the palace',
        ],
      ],
      'are not those who gave a picture out': [
        [
          '{s Photographs published by the union} {c show} {k the two men at a table}.',
          'indirect: photographs',
        ],
      ],
      'break in': [
        ['“{k But your office},” {c put in} {s Ada Brink}, “{k signed for it}.”', 'direct: Ada Brink'],
      ],
    },
    'en',
    learned,
  );
});

describe('what the article sets beside what is said', () => {
  assertCases(
    {
      'is its own where the main verb follows a relative clause': [
        ['Ada Brink, {s who} {c warned} {k that the dam would fail}, has died.', 'indirect: Ada Brink'],
        ['The bridge, which {s the council} {c says} {k is safe}, will be closed.', 'indirect: the council'],
      ],
      'is its own where it tells when or against what': [
        ['{s Brink} {c said} {k that the lock was safe}, hours after a gate broke.', 'indirect: Brink'],
        ['{s Brink} {c said} {k that the vote was secret}, contrary to what was claimed.', 'indirect: Brink'],
        [
          '{s Brink} {c said} {k that the firm was sold in May, two weeks after he had joined it}.',
          'indirect: Brink',
        ],
      ],
      'is its own where it tells in what it was said': [
        [
          '{s Ada Brink} {c denies} {k that there is a delay} in an email to the news agency.',
          'indirect: Ada Brink',
        ],
        ['{s Ada Brink} {c rejects} {k the criticism} in a text message.', 'indirect: Ada Brink'],
        [
          '{s Ada Brink} {c said} {k that the mayor had lied in a letter to parliament}.',
          'indirect: Ada Brink',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('where somebody comes from', () => {
  assertCases(
    {
      'stays with the name before a denial': [
        [
          '{s Susan Osei, 44, of Mill Lane, Harby,} {c denies} {k two counts of theft}.',
          'indirect: Susan Osei',
        ],
        [
          '{s Colin Lund, 29, of Hill Road, Norton,} {c admitted} {k dangerous driving}.',
          'indirect: Colin Lund',
        ],
      ],
    },
    'en',
    learned,
  );
});

describe('a pronoun before its verb', () => {
  assertCases(
    {
      'is all of the source behind words that only tell when': [
        [
          'Ada Brink met the board. The second time {s she} {c swore} {k that the mill was safe}.',
          'indirect: Ada Brink',
        ],
      ],
    },
    'en',
    learned,
  );
});
