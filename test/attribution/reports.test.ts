import { assertCases } from './languages/assert-cases';
import type { LanguageCase } from './languages/case';

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
  'reads an acronym as no pronoun': [
    ['{s The minister} {c said} {k the WHO had been told}.', 'indirect: the minister'],
    ['{k The lock leaks}, {s WHO} {c says}\n\nThe lock is old.', 'indirect: WHO'],
  ],
  'takes no thing for somebody who confirms': [['Part of the story was backed up by instruments.']],
  'ends a source before a semicolon': [
    ['{k The lock leaks}, {c according to} {s Ines Okoro}; the gates are older.', 'indirect: Ines Okoro'],
  ],
};

const POINTERS: Readonly<Record<string, readonly LanguageCase[]>> = {
  'takes up the sentence before': [
    [
      '{k The lock was never tested}. This {c is according to} {s engineer Ines Okoro}.',
      'indirect: Ines Okoro',
    ],
    [
      '{k The boat was found at noon}. That is what {s Ines Okoro} {c says}, who led the search.',
      'indirect: Ines Okoro',
    ],
  ],
  'takes up the noun before which': [
    ['They have {s a report}, {c according to} which {k the radar was off}.', 'indirect: a report'],
  ],
  'names what it can be read on': [
    ['On {s the poster} it {c says} {k that the pool is shut}.', 'indirect: the poster'],
  ],
  'ends what is denied before how it is': [
    ['{s Ines Okoro} {c rejects} {k the claim} out of hand.', 'indirect: Ines Okoro'],
    ['{s Ines Okoro} {c rejected} {k that} out of hand.', 'indirect: Ines Okoro'],
  ],
};

const WORDS_SAID: Readonly<Record<string, readonly LanguageCase[]>> = {
  'begin with the word that asks': [
    ['{s Ines Okoro} {c did not say} {k how long that would take}.', 'indirect: Ines Okoro'],
  ],
  'begin with a pronoun that commas set apart from its verb': [
    ['{s Ines Okoro, a nurse}, {c said} {k she, too, had complained}.', 'indirect: Ines Okoro'],
  ],
  'hold nothing that tells who the source is': [
    [
      '{k The lock leaks}, {c according to} {s Ines Okoro}, a driver who has worked there for years.',
      'indirect: Ines Okoro',
    ],
  ],
  'are what somebody tells of': [
    ['{s Voters} {c told of} {k polling stations that closed at noon}.', 'indirect: voters'],
  ],
  'are none where a request goes unanswered': [['Ines Okoro did not respond to a request for comment.']],
  'are what something appears to show': [
    ['{s The letter} {c appears to contradict} {k the minister’s account}.', 'indirect: the letter'],
    ['{s The video} {c seemed to show} {k a man with a bat}.', 'indirect: the video'],
  ],
};

const BEHIND: Readonly<Record<string, readonly LanguageCase[]>> = {
  'take no words that only hang on them': [
    [
      'On Monday, {s Mayor Ann Poe} {c said} in a speech {k that the quay should close}. She was met with whistles.',
      'indirect: Ann Poe',
    ],
    [
      'After the vote, {s Ann Poe} {c told} reporters {k that the quay should close}. She was met with whistles.',
      'indirect: Ann Poe',
    ],
    [
      'On Monday, {s Ann Poe} {c said} in a speech {k the quay was unsafe}. Nobody listened.',
      'indirect: Ann Poe',
    ],
    [
      '{k The quay is closed}, {s Ann Poe} {c said} in a letter that the Courier has seen. {k We can’t use it.}',
      'unmarked: Ann Poe',
    ],
  ],
  'name the paper and the verb behind it': [
    ['{s The latest report} {c shows} {k that nothing has changed}.', 'indirect: the latest report'],
  ],
};

describe('reports behind opening words', () => assertCases(BEHIND, 'en'));

describe('reports that point back', () => assertCases(POINTERS, 'en'));

describe('reports whose speaker follows the verb', () => {
  assertCases(
    {
      'may open with a word that could be a relative pronoun': [
        ['{k That never happened}, {c says} {s Berg}.', 'indirect: Berg'],
        [
          '{k Which lock broke first does not matter}, {c says} {s Ada Brink, who led the dive}.',
          'indirect: Ada Brink',
        ],
      ],
      'may open with a pronoun before a verb that no list holds': [
        [
          '{k That hits harbour towns hard}, {c says} {s Ada Brink, who runs the port}.',
          'indirect: Ada Brink',
        ],
      ],
      'may stand behind what only hangs on the clause': [
        [
          '{k After that}, {c says} {s the engineer, Ada Brink}, {k help is needed from outside}.',
          'indirect: Ada Brink',
        ],
      ],
      'may stand in an entry of a live report': [
        ['20.31 {k The lock is shut for the night}, {c says} {s Berg}.', 'indirect: Berg'],
      ],
      'go on behind a conjunction with a subject of its own': [
        [
          '{k With the ferry I sleep longer}, {s he} {c says}, {k but the ferry waits for nobody}.',
          'unmarked: -',
        ],
        ['{k There was no fire}, {s Berg} {c said}, and left the room.', 'indirect: Berg'],
      ],
      'may report hardly a word': [
        ['{k Two weekends}, {s Ada Brink} {c says}.', 'indirect: Ada Brink'],
        ['{k Four}, {c says} {s Ada Brink}.', 'indirect: Ada Brink'],
        ['{k Yes}, {c says} {s Ada Brink}.', 'unmarked: Ada Brink'],
      ],
      'leave out what somebody does while they speak': [
        ['{k The lock has gone}, {s Ada Brink} {c admits}, without being asked.', 'indirect: Ada Brink'],
        ['{k The lock has gone}, {c says} {s Ada Brink}, holding up a key.', 'indirect: Ada Brink'],
      ],
      'may be named behind an answer that came': [
        ['“{k I can count both},” {c came the answer} from {s Ada Brink}.', 'direct: Ada Brink'],
      ],
      'answer a question of the article in a word': [
        ['Will they come? {k Yes}, {c says} {s Ada Brink}.', 'unmarked: Ada Brink'],
      ],
      'may be several, with an apostrophe or with where it was said behind them': [
        [
          '{k The fares have gone up twice}, {c says} {s the dockers’ union}.',
          'indirect: the dockers’ union',
        ],
      ],
      'go on behind a semicolon about him or her': [
        [
          '{k He had known of the leak}, {c said} {s Berg}; {k he had shut the lock himself}.',
          'indirect: Berg',
        ],
        ['{k The lock is safe}, {c said} {s Berg}; the next one is ten miles off.', 'indirect: Berg'],
      ],
    },
    'en',
  );
});

describe('semicolons in reports', () => {
  assertCases(
    {
      'let what was told of before go on': [
        ['{s Ada Brink} {c said} {k the lock was shut; she had tried it twice}.', 'indirect: Ada Brink'],
      ],
      'leave another subject and another report to themselves': [
        ['{s Ada Brink} {c said} {k the lock was shut}; the divers had left.', 'indirect: Ada Brink'],
        [
          '{s Ada Brink} {c left it open} {k whether the lock leaks}; {k2 that}, {s2 she} {c2 said}, {k2 was for the divers to find}.',
          'indirect: Ada Brink',
          'indirect: Ada Brink',
        ],
      ],
    },
    'en',
  );
});

describe('what a court hears', () => {
  assertCases(
    {
      'is nobody’s as long as nobody is named': [
        ['An inquest {c heard} {k that the lock had been open}.', 'indirect: -'],
        ['{k The lock had been open all night}, the inquest {c heard} on Tuesday.', 'indirect: -'],
      ],
    },
    'en',
  );
});

describe('names with an apostrophe', () => {
  assertCases(
    {
      'are whole before words of saying': [
        ['{s The captain} {c has so far denied} {k all charges}.', 'indirect: the captain'],
        ['{s The Harbour Pilots’ Guild} {c welcomed} {k the ruling}.', 'indirect: Harbour Pilots’ Guild'],
        ['{s St Brigid’s} {c said} {k it had heard nothing}.', 'indirect: St Brigid’s'],
      ],
    },
    'en',
  );
});

describe('what ends before others answer', () => {
  assertCases(
    {
      'is the speech that an attribution closes': [
        [
          '{k The cable was cut on purpose}, {c said} {s Ida Tull}. {s2 The Kremlin} {c2 denies} {k2 any part in it}.',
          'indirect: Ida Tull',
          'indirect: the Kremlin',
        ],
      ],
    },
    'en',
  );
});

describe('reports of the sentence before', () => {
  assertCases(
    {
      'point back at it': [
        [
          '{k One lock in four is shut}. That {c is shown} by {s a survey of the harbour board}.',
          'indirect: a survey of the harbour board',
        ],
        [
          '{k The lock may be shut}. This {c emerges from} {s a letter that the paper has seen}.',
          'indirect: a letter',
        ],
        [
          '{k The lock has been shut}. It {c is shown by} {s a survey of the board}.',
          'indirect: a survey of the board',
        ],
        [
          '{k Leave has doubled}. This {c is shown} by {s new figures from the board}.',
          'indirect: figures from the board',
        ],
        ['{k The lock is shut}. That’s what {s the police} {c report}.', 'indirect: the police'],
        ['{k The lock is shut}. So {c says} {s the mayor, Ida Brink}.', 'indirect: Ida Brink'],
      ],
    },
    'en',
  );
});

describe('reports around an aside', () => {
  assertCases(
    {
      'go on behind it': [
        ['{s Ada Brink} {c stresses}, however, {k that the gates are old}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c admitted}, with some delay, {k that the gates are old}.', 'indirect: Ada Brink'],
      ],
    },
    'en',
  );
});

describe('reports that come from somebody', () => {
  assertCases(
    {
      'are told by whoever sent them': [
        [
          '{c An appeal} came late on Tuesday from {s the harbour union}, {k that the gates be opened}.',
          'indirect: the harbour union',
        ],
        ['{c A promise} came from {s Ines Okoro}, {k that nobody will lose a home}.', 'indirect: Ines Okoro'],
        ['From {s Ines Okoro} came {c a promise} {k that nobody would lose a home}.', 'indirect: Ines Okoro'],
        ['A letter came on Tuesday from Ines Okoro, that he did not open.'],
      ],
    },
    'en',
  );
});

describe('reports within others', () => {
  assertCases(
    {
      'begin behind whoever is told them': [
        ['{s Ada Brink} {c told} her brother {k the water was cold}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c promised} {k the town would be safe}.', 'indirect: Ada Brink'],
      ],
      'end with their sentence where somebody tells of their own': [
        [
          'We had a roofer there, and {s he} {c says} {k there is nothing wrong}. I believe him.',
          'indirect: a roofer',
        ],
        [
          'My son works on the ferry, and {s he} {c says} {k it’s full every night}. We never get a seat.',
          'indirect: the son',
        ],
      ],
    },
    'en',
  );
});

describe('words that only look like verbs of saying', () => {
  assertCases(
    {
      'are nouns where there is one of them': [
        ['The guardian, an independent post that every port must fill, was never seen.'],
      ],
      'are no reports where they only point': [['He can say that, he who was never here.']],
      'are measures behind per': [['The bill would hold increases to one per cent a year.']],
    },
    'en',
  );
});

describe('answers in the passive', () => {
  assertCases(AGENTS, 'en');
});

describe('the words of a report', () => assertCases(WORDS_SAID, 'en'));
