import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const REST = '\n\nThe lock has been shut since May.\n\nThe council meets again next month.';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'hears who closes a headline': [
    [`{k Lock May Be Unsafe for Years}, {s Study} {c Suggests}${REST}`, 'indirect: study'],
    [`{k Lock is unsafe}, {c claims} {s pilot}${REST}`, 'indirect: pilot'],
    [`{k Lock is unsafe}, {c according to} {s report}${REST}`, 'indirect: report'],
  ],
  'tells topics from speakers before a colon': [
    [`Bird flu in Orlen: two farms to be emptied${REST}`],
    [`{s Harbour union}{c :} {k two cranes must go}${REST}`, 'indirect: harbour union'],
    [`Marlow hospitals lack nurses: “{k It is a game of dice}”${REST}`, 'direct: -'],
    [`Marlow’s old lock: “{k We were given ten minutes to leave}”${REST}`, 'direct: -'],
    [`{s Orlen coach} after the defeat{c :} “{k I take all the blame}”${REST}`, 'direct: Orlen coach'],
  ],
  'takes no verb within a headline for one that closes it': [
    [`Pilot wins ‘Noah’ boat race claim${REST}`],
    [`Okoro, Lund and Brink meet${REST}`],
  ],
};

const AGENTS: Readonly<Record<string, readonly LanguageCase[]>> = {
  'hears who denies or confirms something in the passive': [
    ['{k Both stories} {c were waved away} this week by {s Ines Okoro}.', 'indirect: Ines Okoro'],
    ['{k The visit} {c was confirmed} by {s Ines Okoro}.', 'indirect: Ines Okoro'],
    ['{k Both claims} {c were denied} by {s the mayor, Ines Okoro}.', 'indirect: Ines Okoro'],
  ],
  'hears who confirms what a pronoun points at': [
    [
      '{k That} {c is confirmed} by {s the ship’s former engineer, who wants to stay unnamed}.',
      'indirect: the ship’s former engineer',
    ],
    ['{s Ines Okoro} {c confirmed} {k this} to the paper.', 'indirect: Ines Okoro'],
  ],
  'takes no thing for somebody who confirms': [['Part of the story was backed up by instruments.']],
  'ends a source before a semicolon': [
    ['{k The lock leaks}, {c according to} {s Ines Okoro}; the gates are older.', 'indirect: Ines Okoro'],
  ],
};

describe('headlines that say at their end who speaks', () => {
  assertCases(CASES, 'en');
});

describe('answers in the passive', () => {
  assertCases(AGENTS, 'en');
});
