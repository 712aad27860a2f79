import assert from 'node:assert/strict';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';
import { assertCases } from './languages/assert-cases';

const learned = learnedModels();

describe('where reports end', () => {
  assertCases(
    {
      'at the main verb of the sentence in whose relative clause they stand': [
        [
          'A cook {s who} {c told} police {k he was upstairs when the smoke rose} has been fined.',
          'indirect: a cook',
        ],
      ],
      'before the source that tells it, and its source before them': [
        ['Tull {c was told} by {s a clerk} {k that the lock was shut}.', 'indirect: a clerk'],
        ['{c According to} {s the memo, seen by the paper}, {k the toll will rise}.', 'indirect: the memo'],
        [
          '{c According to} {s Ada Brink, who chairs the board}, {k the toll will rise}.',
          'indirect: Ada Brink',
        ],
      ],
      'before what the article calls it': [
        [
          '{s Ada Brink} {c likened} {k the toll to burning the bridge} – a charge that may have stung.',
          'indirect: Ada Brink',
        ],
      ],
      'before what their speaker went on to do': [
        [
          '{s Norvolt} {c accused} {k Selmark of tapping its lines} and expelled the envoy.',
          'indirect: Norvolt',
        ],
        ['{s The judge} {c accused} {k the firm of hiding papers} and fined it.', 'indirect: the judge'],
        [
          '{s The council} {c warned} {k residents of floods} and closed two schools.',
          'indirect: the council',
        ],
        [
          '{s The union} {c said} {k the offer was an insult} and walked out of the talks.',
          'indirect: the union',
        ],
        ['{s Ada Brink} {c said} {k the guards drank and slept on the job}.', 'indirect: Ada Brink'],
        ['{s The union} {c warned of} {k workers bullied and forced out}.', 'indirect: the union'],
        [
          '{s The report} {c recommends} {k eight hours of sleep} and makes no mention of naps.',
          'indirect: the report',
        ],
        ['{s Lund} {c disputes} {k that} and has photographs.', 'indirect: Lund'],
        ['{s The agency} {c warns of} {k rain and leaves on the tracks}.', 'indirect: the agency'],
        ['{s Ada Brink} {c says} {k the firm lies and runs the town}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c said} {k the man fled the house and left the town}.', 'indirect: Ada Brink'],
      ],
      'before the time of an answer to what was said': [
        [
          '{s The board} {c said} {k the knives were unsafe}. {s2 Leo Marsh} {c2 disputed} {k2 that} on Friday.',
          'indirect: the board',
          'indirect: Leo Marsh',
        ],
        [
          '{s The board} {c said} {k the knives were unsafe}. {s2 Leo Marsh} {c2 denied} {k2 that in May they were dull}.',
          'indirect: the board',
          'indirect: Leo Marsh',
        ],
      ],
      'behind what somebody they tell of wants': [
        ['{s Ada Brink} {c said} {k her son was well and wanted to be a vet}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c said} {k the bridge was unsafe} and wanted it closed.', 'indirect: Ada Brink'],
      ],
      'without whoever is told it': [
        ['{s Ada Brink} {c told} the court {k there were two locks}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c told} the board {k this was wrong}.', 'indirect: Ada Brink'],
        [
          'The diver {s who} {c told} officers {k he had not been drinking} was fined.',
          'indirect: the diver',
        ],
        ['A jury {c was told} by {s a surveyor} {k that the wall was cracked}.', 'indirect: a surveyor'],
      ],
      'on both sides of whoever says them, marked or not': [
        ['{k The bridge}, {s Ada Brink} {c says}, {k “is finished”}.', 'mixed: Ada Brink'],
        ['{s Ada Brink} {c said} {k he bore no grudge: “It was dark.”}', 'mixed: Ada Brink'],
      ],
      'with what has no verb behind whoever says it': [
        ['{k There are}, {s Ada Brink} {c added}, {k no plans for boats}.', 'indirect: Ada Brink'],
      ],
      'with a log that records it': [
        [
          '{s A harbour log, obtained by the Courier,} {c records} {k that the ferry drifted}.',
          'indirect: a harbour log',
        ],
        [
          '{s Maintenance records read to the court} {c show} {k eleven entries}.',
          'indirect: maintenance records',
        ],
      ],
      'with an adverb before the deed that is denied': [
        ['{s Ada Brink} {c denies} {k ever having seen it}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c denied} {k advising that the pier be closed}.', 'indirect: Ada Brink'],
        ['{s Ada Brink} {c denied} during the talks {k that the pier leaked}.', 'indirect: Ada Brink'],
      ],
      'behind what somebody is accused of': [
        [
          '{s A nurse accused of stealing morphine} {c told} police {k she had only borrowed it}.',
          'indirect: a nurse',
        ],
      ],
      'behind a verb that two negations join': [
        [
          '{s The director, Tom Reed,} {c neither confirms nor denies} {k that an offer exists}.',
          'indirect: Tom Reed',
        ],
      ],
      'with a number of things': [
        [
          '{s The hospital} {c reports} {k three new cases}, and the wards are full.',
          'indirect: the hospital',
        ],
      ],
      'with a source that does something while it speaks': [
        [
          'Opening the case, {s Ada Brink} {c told} the jury {k that the fire was deliberate}.',
          'indirect: Ada Brink',
        ],
      ],
      'behind what was asked before somebody answered': [
        ['Asked by a reporter whether he would go, {s Lund} {c said} {k he would stay}.', 'indirect: Lund'],
        [
          '{c2 Asked} by {s2 the leader, Ida Osei,} {k2 whether the lock leaked}, {s Lund} {c said} {k it did not}.',
          'indirect: Lund',
          'indirect: Ida Osei',
        ],
        [
          '{c2 Asked} by {s2 the Courier} {k2 whether the lock leaked}, {s Lund} {c said} {k it did not}.',
          'indirect: Lund',
          'indirect: the Courier',
        ],
        ['Asked whether the lock leaked, {s the mayor} {c shrugged}. “{k Who knows?}”', 'direct: the mayor'],
      ],
    },
    'en',
    learned,
  );
});

describe('what a court hears', () => {
  assertCases(
    {
      'is said by nobody unless somebody is named': [
        ['An inquest {c heard} {k the boy had been ill for a week}.', 'indirect: -'],
        ['“{k He wanted the boat},” a crown court {c heard}.', 'direct: -'],
        ['The court heard {s Ada Brink} {c said} to a friend: “{k I will sink it.}”', 'direct: Ada Brink'],
      ],
    },
    'en',
  );
});

describe('requests and expectations of nobody', () => {
  assertCases(
    {
      'are no reports': [
        ['Drivers are asked to avoid the bridge.'],
        ['The minister is expected to visit the lock.'],
      ],
    },
    'en',
  );
});

describe('a quotation that ends in another', () => {
  assertCases(
    {
      'is said by whoever is named behind it': [
        ['“{k She told me, ‘Dad, it’s fine,’}” {s Mr Holm} {c said}.', 'direct: Holm'],
      ],
    },
    'en',
  );
});

describe('what is understood', () => {
  assertCases(
    {
      'is heard from nobody': [['{c It is understood} {k the club will appeal}.', 'indirect: -']],
    },
    'en',
  );
});

describe('a report inside another', () => {
  it('goes on behind who reports the whole sentence', () => {
    const text = 'Guards told him that the gate was shut, Mr Tull said, and that he must turn back.';
    const { claims } = createEngine().analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [
      ['Guards told him that the gate was shut'],
      ['that the gate was shut', 'and that he must turn back'],
    ]);
  });

  it('is resumed behind whoever reports it', () => {
    const text = 'The trustees had promised, Mr Tull said, that the hall would stay open.';
    const { claims } = createEngine().analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [
      ['The trustees had promised', 'that the hall would stay open'],
      ['that the hall would stay open'],
    ]);
  });

  it('ends before whoever reports it at the end of the sentence', () => {
    const text = 'The mayor has promised a new bridge, said Per Lund.';
    const { claims } = createEngine().analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [['The mayor has promised a new bridge'], ['a new bridge']]);
  });

  it('goes on with those for whom somebody speaks', () => {
    const text =
      'Mr Hallam told the panel that his clients regretted the fall, but did not accept that it could have been foreseen.';
    const { claims } = createEngine(learned).analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [
      ['that his clients regretted the fall, but did not accept that it could have been foreseen'],
      ['that it could have been foreseen'],
    ]);
  });

  it('holds what somebody was told in it', () => {
    const text = 'Ada Brink insisted that the doctor had assured her the leg would heal.';
    const { claims } = createEngine(learned).analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [['that the doctor had assured her the leg would heal'], ['the leg would heal']]);
  });

  it('ends where another one is set against it', () => {
    const text = 'Mr Tull urged both firms to “pick up a tool,” while the board accused her of theft.';
    const { claims } = createEngine().analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [['both firms to “pick up a tool,”'], ['her of theft']]);
  });

  it('is that of whoever is quoted as saying it', () => {
    const text = 'The agency quoted the pilot, Ada Brink, as saying the lock was shut.';
    const { claims } = createEngine().analyse(text);
    const named = claims.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(named.at(-1), ['the pilot, Ada Brink']);
  });

  it('stands beside what whoever says it denies', () => {
    const text = 'Ines Okoro, who denies the charges, said she was at home.';
    const { claims } = createEngine().analyse(text);
    const said = claims.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
    assert.deepEqual(said, [['the charges'], ['she was at home']]);
  });

  it('stands beside what others ask for in it, and who they are', () => {
    const texts = {
      'Ada Brink said doctors had told him to stay at home.': ['Ada Brink', 'doctors'],
      'The Courier wrote that Lund had asked the board to wait.': ['The Courier', 'Lund'],
      'Brink wrote that the port ignored its divers, who warned in May that the gate was cracked.': [
        'Brink',
        'who',
      ],
      'Brink said she had asked the board to wait.': ['Brink'],
    };
    for (const [text, sources] of Object.entries(texts)) {
      const { claims } = createEngine(learned).analyse(text);
      const named = claims.map(({ source }) => source.map(({ start, end }) => text.slice(start, end)).join());
      assert.deepEqual(named, sources);
    }
  });
});
