import assert from 'node:assert/strict';
import { hear } from './helper';

/** Sources that tell people by their share or number, and the name of the group that each is. */
const shares: [source: string, name: string][] = [
  ['Half of the voters', 'half of the voters'],
  ['A third of those asked', 'a third of those asked'],
  ['Nine in ten nurses', 'nine in ten nurses'],
  ['Nearly nine out of ten', 'nearly nine out of ten'],
  ['Three-quarters of the tenants', 'three-quarters of the tenants'],
  ['Less than a third', 'less than a third'],
  ['Some 60 per cent', 'some 60 per cent'],
  ['47% of parents', '47% of parents'],
  ['One in five', 'one in five'],
  ['A large share of parents', 'a large share of parents'],
  ['About 40', 'about 40'],
  ['A number of readers', 'a number of readers'],
];

/** Sources that count, but no people. */
const others: [source: string, kind: string][] = [
  ['A number of reports', 'document'],
  ['One of the reports', 'document'],
];

/** Words for people of whom nothing is told, or whom their ending tells. */
const crowds: [source: string, name: string, kind: string][] = [
  ['Everyone', 'everyone', 'group'],
  ['Someone', 'someone', 'anonymous'],
  ['Others', 'others', 'group'],
  ['Policymakers', 'policymakers', 'group'],
  ['Many fact-checkers', 'many fact-checkers', 'group'],
  ['Liberals', 'liberals', 'group'],
];

describe('shares and crowds of people', () => {
  for (const [source, name] of shares)
    it(source, () => {
      const { names, speakers } = hear(`A poll was held. {${source}} said [they were content].`);
      assert.deepEqual([names[0], speakers[0]?.kind, speakers[0]?.role], [name, 'group', null]);
    });

  for (const [source, kind] of others)
    it(`${source}, of another kind`, () => {
      const { speakers } = hear(`The reports came late. {${source}} said [it was so].`);
      assert.equal(speakers[0]?.kind, kind);
    });

  for (const [source, name, kind] of crowds)
    it(source, () => {
      const { names, speakers } = hear(`A meeting was held. {${source}} said [it was late].`);
      assert.deepEqual([names[0], speakers[0]?.kind], [name, kind]);
    });

  it('takes a short word like these for a surname', () => {
    const { speakers } = hear('{Sanders} said [it was late].');
    assert.notEqual(speakers[0]?.kind, 'group');
  });

  it('does not take somebody untold for the one whom a pronoun stands for', () => {
    const { names } = hear('{Tom Reed} said [no]. Someone had broken the door. {He} said [it was a shame].');
    assert.deepEqual(names, ['Tom Reed', 'Tom Reed']);
  });
});
