import assert from 'node:assert/strict';
import { hear } from './helper';

/** Articles in which several words stand for one party, with the names of those who speak. */
const families: Record<string, [string, (string | null)[]][]> = {
  'an office and the name behind it are one person, whatever stands between': [
    ['{Kelmar’s editor in chief, Ida Brink,} said [no]. {Brink} said [so].', ['Ida Brink', 'Ida Brink']],
    ['{The head nurse there, Ida Brink,} said [no]. {She} said [so].', ['Ida Brink', 'Ida Brink']],
    ['{Counsel assisting, Ida Brink,} had urged [it]. {She} said [so].', ['Ida Brink', 'Ida Brink']],
    ['In it {the consul in Port Marlow, Ida Brink,} says [no]. {She} adds [so].', ['Ida Brink', 'Ida Brink']],
    ['In it {the chargé d’affaires in Marlow, Tom Brink,} says [no].', ['Tom Brink']],
  ],
};

for (const [family, articles] of Object.entries(families))
  describe(family, () => {
    for (const [article, names] of articles)
      it(article.replace(/\n+/gu, ' / '), () => {
        assert.deepEqual(hear(article).names, names);
      });
  });
