import assert from 'node:assert/strict';
import { hear } from './helper';

/** Articles, and the name, role and affiliation of whoever speaks in each claim. */
const families: Record<string, [article: string, ...told: [string, string | null, string | null][]][]> = {
  'of a row of names behind a plural the first one speaks': [
    ['{Senators Ada Brink and Tom Lund} said [no].', ['Ada Brink', 'senator', null]],
    ['{Neighbours Una Ray and Per Alm} said [yes].', ['Una Ray', 'neighbour', null]],
    ['{Celebrities Jolanthe Ray and Amy Lund} said [no].', ['Jolanthe Ray', 'celebrity', null]],
  ],
  'a place goes with the title cut short behind it': [
    ['{South Carolina Sen. Lena Osei} said [no].', ['Lena Osei', 'senator', 'South Carolina']],
    ['{Former Virginia Gov. Tim Alm} said [so].', ['Tim Alm', 'former governor', 'Virginia']],
    [
      '{Senator Ada Brink of Texas and Senator Tom Lund of Kentucky} said [no].',
      ['Ada Brink', 'senator', 'Texas'],
    ],
  ],
  'whose adviser somebody is stands with a title before the name': [
    ['{Tom Reed, President Brink’s budget director,} said [no].', ['Tom Reed', 'budget director', null]],
  ],
  'an unknown name is that of a body which has a president or a spokesman': [
    [
      '{Velvet Hammer} said [no]. {Velvet Hammer president Ada Brink} said [so].',
      ['Velvet Hammer', null, null],
      ['Ada Brink', 'president', 'Velvet Hammer'],
    ],
  ],
  'where somebody once was is not where they are': [
    ['{Former Kelmar captain Jon Reed, now a pundit,} said [no].', ['Jon Reed', 'pundit', null]],
  ],
  'whoever has shares is the company': [
    ['Shares in Norvolt fell after {the company} warned [of losses].', ['Norvolt', null, null]],
  ],
  'a name keeps its capital where it opens a phrase': [
    [
      'The board of Norvolt met. {Norvolt} said [no]. {Norvolt insiders} said [so].',
      ['Norvolt', null, null],
      ['Norvolt insiders', 'insiders', 'Norvolt'],
    ],
    ['{Buckingham Palace aides} said [no].', ['Buckingham Palace aides', 'aides', 'Buckingham Palace']],
  ],
  'a trade by what somebody sells': [
    ['{Ida Ray, who sells potatoes,} said [no].', ['Ida Ray', 'potato seller', null]],
  ],
  'members of a parliament by their side': [
    ['{Tory MPs} said [no].', ['Tory MPs', 'MPs', null]],
    ['{Two Labour MPs, Ada Brink and Tom Lund,} said [no].', ['Ada Brink', 'MP', 'Labour']],
  ],
  'a department of justice is no justice': [
    [
      '{The Department of Justice} said [no]. {DOJ} said [so].',
      ['Department of Justice', null, null],
      ['Department of Justice', null, null],
    ],
  ],
};

describe('rows of names, owners and offices', () => {
  for (const [family, cases] of Object.entries(families))
    describe(family, () => {
      for (const [article, ...told] of cases)
        it(article, () => {
          const { names, speakers } = hear(article);
          const found = names.map((name) => speakers.find((speaker) => speaker.name === name));
          assert.deepEqual(
            found.map((speaker) => [speaker?.name, speaker?.role, speaker?.affiliation]),
            told,
          );
        });
    });
});

describe('crowds told by what stands behind their noun', () => {
  it('are not one another', () => {
    const { names } = hear(
      '{People familiar with the talks} said [no]. {People close to the family} said [so].',
    );
    assert.deepEqual(names, ['people familiar with the talks', 'people close to the family']);
  });
});
