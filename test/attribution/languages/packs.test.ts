import assert from 'node:assert/strict';
import { compileLexicon } from '../../../src/attribution/detection/lexicon';
import { languagePacks } from '../../../src/attribution/language/packs';

describe('language packs', () => {
  for (const { language, reporting } of languagePacks)
    it(`${language}: no word of grammar is a verb of saying by itself`, () => {
      const { verbs, sets } = compileLexicon(reporting, [], []);
      const grammar = [
        sets.prepositions,
        sets.determiners,
        sets.relatives,
        sets.coordinators,
        sets.negations,
      ];
      assert.deepEqual(
        [...verbs.keys()].filter((word) => grammar.some((set) => set.has(word))),
        [],
      );
    });
});
