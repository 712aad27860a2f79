import assert from 'node:assert/strict';
import { hear } from './helper';

/** Articles whose headlines give every word a capital, and who speaks in each claim. */
const articles: Record<string, [article: string, ...names: string[]][]> = {
  'a name in a title ends where the text knows it to end': [
    [
      '{Brink Wades In}: [Stay With The Union]\n\nThe candidate Ida Brink spoke on Monday. [“Stay,”] {Brink} said.',
      'Ida Brink',
      'Ida Brink',
    ],
    [
      '{Tom Reed} Denies [Ida Brink Invited To Speak At Fair].\n\n{The mayor, Tom Reed,} denied [it].',
      'Tom Reed',
      'Tom Reed',
    ],
    [
      'Harbour Widow {Dora Wood} Defends [Mayor Amid Water Row]\n\n{The widow, Dora Wood,} said [no].',
      'Dora Wood',
      'Dora Wood',
    ],
  ],
  'a first name and the next word of a title are the name of whom the text calls by surname': [
    [
      'Lena Hardt Says Officers Did Nothing Wrong\n\n{Hardt} said [no]. {She} said [so].',
      'Lena Hardt',
      'Lena Hardt',
    ],
  ],
  'a short sentence full of names is no title': [
    ['On Monday {Marlow City Manager Ada Brink} said [no].', 'Ada Brink'],
  ],
};

describe('names in titles', () => {
  for (const [family, cases] of Object.entries(articles))
    describe(family, () => {
      for (const [article, ...names] of cases)
        it(article.split('\n')[0]!, () => assert.deepEqual(hear(article).names, names));
    });
});
