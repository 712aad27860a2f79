import assert from 'node:assert/strict';
import { createEngine } from '../../src/attribution/engine';
import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const REST = '\n\nThe lock has been shut since May.\n\nThe council meets again next month.';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'takes for said what a finding closes': [
    ['{k The lock had leaked since spring}, {s a judge} {c has ruled}.', 'indirect: a judge'],
    [
      '{k Two of the gates were welded shut}, {s the court in Marlow} {c has previously established}.',
      'indirect: the court in Marlow',
    ],
  ],
  'hears of what somebody speaks': [
    ['{s The union} {c speaks of} {k a broken promise}.', 'indirect: the union'],
    ['{s The port office} {c is forecasting} {k four days of ice}.', 'indirect: the port office'],
  ],
  'hears how many somebody counts, though not where they tell it themselves': [
    ['{s The union} {c has counted} {k forty such cases since May}.', 'indirect: the union'],
    ['“{k We have counted forty so far},” {c said} {s Ines Okoro}.', 'direct: Ines Okoro'],
  ],
  'hears what somebody is told by whoever the sentence names': [
    [
      'The keeper {c had been assured} by {s Ines Okoro} as recently as Friday {k that it would stay}.',
      'indirect: Ines Okoro',
    ],
    [
      'The keeper {c had been warned} by {s his wife} {k not to open the lock}.',
      'indirect: the keeper’s wife',
    ],
    ['Okoro was cheered by a crowd to the last.'],
  ],
  'takes what somebody has to show for no report': [['Ines Okoro has to show that the lock holds.']],
  'leaves a promise by nobody within a report alone': [
    ['{s Ines Okoro} {c said} {k the keepers had been promised that it would stay}.', 'indirect: Ines Okoro'],
  ],
  'takes no medium for words of saying': [
    [
      '{s The port office} {c told} them in a text message at noon {k to “stay calm”}.',
      'mixed: the port office',
    ],
    ['{s Ines Okoro} {c has assured} them in writing {k that it will stay}.', 'indirect: Ines Okoro'],
  ],
  'hears what somebody declares': [
    ['{s Ines Okoro} {c declared} {k victory}.', 'indirect: Ines Okoro'],
    ['Ines Okoro declared her income.'],
  ],
  'takes a question at the front for what somebody leaves open': [
    ['{k Whether it leaked}, {s Ines Okoro} {c would not say}.', 'indirect/negated: Ines Okoro'],
    ['{k What it holds} {s she} {c does not want to reveal}.', 'indirect/negated: -'],
  ],
  'goes on behind the contrary where a colon spells it out': [
    [
      '{s2 Bo Lund} {c2 says} {k2 the lock holds}. {s Ines Okoro} {c says} {k the opposite: it has leaked since May}.',
      'indirect: Ines Okoro',
      'indirect: Bo Lund',
    ],
  ],
  'takes what somebody would not say for unsaid rather than imagined': [
    ['{s Ines Okoro} {c would not say} {k whether the lock leaked}.', 'indirect/negated: Ines Okoro'],
    ['{s Ines Okoro} {c could not say} {k how it was paid for}.', 'indirect/negated: Ines Okoro'],
  ],
  'leaves whoever is told out of what stands around them': [
    [
      '{k There were nine boats in the lock and}, {s she} {c told} the Marlow Courier, {k “not a rope on any of them”}.',
      'mixed: -',
    ],
    ['{k The key}, {s Ines Okoro} {c told} the inquest, {k was lost}.', 'indirect: Ines Okoro'],
    [
      '{k The lock had been drained at noon}, {s Ines Okoro} {c told} MPs, {k and paid for by the port}.',
      'indirect: Ines Okoro',
    ],
  ],
  'ends what is said before a clause that reports something itself': [
    [
      '{k The ferry did sail}, {s Ines Okoro} {c said}, although {s2 she} {c2 would not say} {k2 where it went}.',
      'indirect: Ines Okoro',
      'indirect/negated: Ines Okoro',
    ],
  ],
  'takes what things and people go by for no words': [
    ['The quay, known to everyone at the port as “the Crane”, has closed.'],
    ['The new lock, popularly called “Patience”, has closed.'],
    ['Bo Lund, known as “the Crane”, gave evidence for an hour.'],
    ['The port has ten days to call the plan in.'],
  ],
  'keeps what is said in passing within the words of saying': [
    [
      '{s Ines Okoro} {c does not, however, believe} {k that the lock leaks}.',
      'indirect/negated: Ines Okoro',
    ],
    ['{s Ines Okoro} {c has, however, said} {k that the lock leaks}.', 'indirect: Ines Okoro'],
  ],
  'goes on behind whoever says the first half of a sentence': [
    [
      '{k The gates were “rotten”}, {s the port} {c said}, {k and would be mended in May}.',
      'mixed: the port',
    ],
    [
      '{k The lock stood open that night}, {s Ines Okoro} {c said}, {k and had been shut by the wind}.',
      'indirect: Ines Okoro',
    ],
  ],
  'takes what a clause tells of somebody for none of their words': [
    [
      '{s Two pilots who were on board, and who would not give their names,} {c said} {k nobody had slept}.',
      'indirect: two pilots',
    ],
    [
      '{s Okoro, who until May was deputy port minister under Lund,} {c said} {k the port would sue on Friday}.',
      'indirect: Okoro',
    ],
  ],
  'hears what is turned down in the passive, soon after and in marks': [
    [
      '{k Her account} {c was challenged} within hours by {s Ines Okoro, 81, who built the lock}.',
      'indirect: Ines Okoro',
    ],
    ['{k That figure} {c was dismissed} by {s the port} {k as ‘harbour gossip’}.', 'mixed: the port'],
  ],
  'takes no participle behind a noun for a report of it': [
    [
      '{s The port’s own log, seen by the Marlow Courier,} {c records} {k that the gate stood open}.',
      'indirect: the port’s log',
    ],
    [
      '{k A ship claimed by the heirs will stay in the lock}, {s the port} {c announced} on Monday.',
      'indirect: the port',
    ],
  ],
  'takes nobody who is told to ask for a speaker': [
    [
      '{k “Ask a pilot for the depth and he’ll ask you for the bill,”} {c said} {s Ines Okoro}.',
      'direct: Ines Okoro',
    ],
  ],
  'takes what somebody is quoted as saying once': [
    ['{s Ines Okoro} is quoted as {c saying} {k that the lock leaked}.', 'indirect: Ines Okoro'],
  ],
  'hears who cannot say something': [
    ['{s The port} {c was unable to say} {k when the lock would open}.', 'indirect/negated: the port'],
  ],
  'hears whom a headline tells': [
    [`{s Pilot} {c tells} court {k lock was shut before crash}${REST}`, 'indirect: pilot'],
    [`{s Both sides} {c claim} {k victory in lock vote}${REST}`, 'indirect: both sides'],
  ],
  'ends the first half of a headline before another report': [
    [
      `{s Minister}{c :} {k Lock was tested every week}. {s2 Logs} {c2 say} {k2 otherwise}${REST}`,
      'indirect: minister',
      'indirect: logs',
    ],
  ],
  'takes all of a judgement in marks, and no time before it': [
    [
      '{s The port} {c insisted} {k that it had paid in full}, {k2 a claim} that {s2 Ines Okoro} {c2 described} last night {k2 as “fiction, and not the good sort”}.',
      'indirect: the port',
      'mixed: Ines Okoro',
    ],
  ],
  'ends what is said before somebody else’s name for it': [
    [
      '{s The board} {c said} {k that Osei had won the vote}, a result that {s2 his rival} {c2 called} {k2 a theft}.',
      'indirect: the board',
      'indirect: his rival',
    ],
  ],
  'knows a headline with ours for verbatim': [
    [
      '{s Okoro}{c :} {k No boat of ours was there}\n\nThe lock has been shut since May.\n\nThe council meets again.',
      'unmarked: Okoro',
    ],
  ],
};

describe('report shapes', () => {
  assertCases(CASES, 'en');

  it('knows names with small words for labels', () => {
    const turns = ['Courier on Friday: Is it open?', 'Okoro: It is. I hold the key.'];
    const { claims } = createEngine().analyse(['Ines Okoro runs the lock.', ...turns, ...turns].join('\n\n'));
    assert.deepEqual(
      claims.map(({ kind }) => kind),
      ['unmarked', 'unmarked', 'unmarked', 'unmarked'],
    );
  });
});
