import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

const CASES: Readonly<Record<string, readonly LanguageCase[]>> = {
  'hears from whose point of view a sentence speaks': [
    ['{c In} {s Ines Okoro}{c ’s view}, {k the lock was never sound}.', 'indirect: Ines Okoro'],
    ['{k The lock was never sound}, {c by} {s Ines Okoro}{c ’s account}.', 'indirect: Ines Okoro'],
    ['{c As} {s Ines Okoro} {c sees it}, {k the lock was never sound}.', 'indirect: Ines Okoro'],
    ['{k The lock was never sound}, {c to hear} {s Ines Okoro} {c tell it}.', 'indirect: Ines Okoro'],
    ['{c If} {s Ines Okoro} {c is to be believed}, {k the lock was never sound}.', 'indirect: Ines Okoro'],
    ['{k The lock was never sound}, {c or so} {s Ines Okoro} {c claims}.', 'indirect: Ines Okoro'],
    [
      'Ines Okoro runs the ferry. {c In} {s her} {c view}, {k the lock was never sound}.',
      'indirect: Ines Okoro',
    ],
  ],
  'hears to whom something is so': [
    ['{c To} {s Ines Okoro}, {k the lock was never sound}.', 'indirect: Ines Okoro'],
    ['To Ines Okoro, she was a friend.'],
  ],
  'leaves to the article what it adds behind a semicolon': [
    [
      '{c By} {s Ines Okoro}{c ’s count}, {k nine boats wait}; the next lock is ten miles off.',
      'indirect: Ines Okoro',
    ],
  ],
  'does not take a view for a report where the sentence says who reports it': [
    ['{k In her view the lock was never sound}, {c said} {s Ines Okoro}.', 'indirect: Ines Okoro'],
  ],
  'ends what a noun announces before the verb of its sentence': [
    ['{s Ines Okoro}’s {c warning} {k that the lock was unsafe} came too late.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro}’s {c testimony} {k that the lock was unsafe} drew laughter.', 'indirect: Ines Okoro'],
  ],
  'knows rarer words of saying': [
    ['{s Ines Okoro} {c wanted to know} {k why the lock was shut}.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro} {c came to the conclusion} {k that the lock was unsafe}.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro} {c asked} {k the port for an apology}.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro} {c hit out at} {k the closure of the lock}.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro} {c apologised for} {k the delay}.', 'indirect: Ines Okoro'],
  ],
};

describe('viewpoints and rarer words of saying', () => {
  assertCases(CASES, 'en');
});
