import assert from 'node:assert/strict';
import { createEngine } from '../../../src/attribution/engine';
import { learnedTaggers } from '../../../src/attribution/tagger/learned-taggers';

const taggers = learnedTaggers();

/** The verbatim claims of an article as "speaker: opening words". */
function heard(text: string): string[] {
  const { claims, speakers } = createEngine(taggers).analyse(text);
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
    what: 'speech without marks that names what an article before a noun names too',
    text: "The dairy at Holm closes in spring.\n\nThe owner, Ida Brandt, says that the cows are sold.\n\nWe'd talked about it for years. The milk isn't worth the diesel, and it's a hard life.",
    expect: ["Ida Brandt: We'd talked about it"],
  },
  {
    what: 'speech without marks after a denial',
    text: "The dairy at Holm closes in spring.\n\nDriver Sven Moe says that the owner has cheated him.\n\nI've got the letters. I can't say more.\n\nOwner Ida Brandt denies that he was cheated.\n\nIt was a mistake. Everybody here knows that.",
    expect: ["Sven Moe: I've got the letters", 'Ida Brandt: It was a mistake'],
  },
  {
    what: 'no speech where somebody meets the reporter',
    text: "The dairy at Holm closes in spring.\n\nDriver Sven Moe says that the cows are sold.\n\nI've got the letters. I can't say more.\n\nBehind the barn the tanks stand empty. The owner, Ida Brandt, meets us in the yard and denies that the cows are sold.",
    expect: ["Sven Moe: I've got the letters"],
  },
];

describe('who is on stage', () => {
  for (const { what, text, expect } of cases)
    it(`finds ${what}`, () => assert.deepEqual(heard(text), expect));
});
