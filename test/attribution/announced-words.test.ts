import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'reads words behind a colon without any verb of saying': [
    ['{s The mayor}’s {c advice} is simple: {k Talk to your neighbours.}', 'unmarked: the mayor'],
    ['The {c answer} from {s the board} was as short as ever: {k Not this year.}', 'unmarked: the board'],
    ['{s Ines Okoro} {c is blunt}: {k it will not last a winter}.', 'unmarked: Ines Okoro'],
  ],
  'reads words in a message that somebody has or sends': [
    ['{s Ines Okoro} has one {c message} for the board: {k Stay home.}', 'unmarked: Ines Okoro'],
    [
      'With the vote ahead, {s Ines Okoro} is launching a new and more personal {c message}: {k It is about me.}',
      'unmarked: Ines Okoro',
    ],
    ['The vote was a warning: three locks and a weir.'],
    ['Ines Okoro heard a warning: three locks would close.'],
  ],
  'reads the fragment behind a single word': [
    ['{s The mayor}’s {c answer}: {k Never. Not in this town.} She left.', 'unmarked: the mayor'],
  ],
  'reads words before who gives them, without any verb of saying': [
    [
      '{k Nobody should pay twice}, {c is the appeal} from {s the tenants’ union}.',
      'unmarked: the tenants’ union',
    ],
  ],
  'reads a clause that tells somebody’s advice': [
    [
      '{s Ines Okoro}’s {c advice} to members was {k that they should wait until May}.',
      'indirect: Ines Okoro',
    ],
  ],
  'reads a word that says no': [
    ['{k No}, {c is the answer} from {s the port board}.', 'unmarked: the port board'],
    ['Anger, was the response from residents.'],
  ],
  'takes nothing for words that follows a thing': [
    ['The conclusion is open: the lock, the weir and the bridge may go.'],
    ['The plan is clear: three locks and a weir.'],
  ],
  'reads what a denial behind a colon says': [
    [
      '{s The board} {c rejects} the criticism: {k The figures were checked by three firms.}',
      'unmarked: the board',
    ],
  ],
  'goes on behind an aside that cuts a verb in two': [
    ['{k The county has}, {c according to} {s Ines Okoro}, {k sold the ferry}.', 'indirect: Ines Okoro'],
  ],
};

describe('words that a noun or an adjective announces', () => assertCases(CASES, 'en'));
