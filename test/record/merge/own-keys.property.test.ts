import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeForGit } from '../../../src/record/merge/git-merge';
import { changed, merge, names, random } from './merging';

/** A record with room for a line of one's own in each kind of entry. */
const version = (place: string, line: string): string =>
  [
    'version: 1',
    '<top>',
    'article:',
    '  title: Mill to reopen',
    '  <article>',
    'speakers:',
    '  vik:',
    '    name: Anna Vik',
    '    <speaker>',
    'claims:',
    '  - id: aaaa',
    '    content:',
    '      - exact: The mill will reopen.',
    '        at: [10, 31]',
    '        <part>',
    '    source: {exact: Vik, at: [40, 43]}',
    '    status: unchecked',
    '    <claim>',
    '',
  ]
    .flatMap((each) =>
      each.includes('<') ? (each.includes(place) ? [each.replace(place, line)] : []) : [each],
    )
    .join('\n');

const values: Readonly<Record<string, readonly string[]>> = {
  text: ['Oslo', 'Bergen', 'Trondheim'],
  number: ['1', '2', '3'],
  position: ['[1, 2]', '[3, 4]', '[5, 6]'],
  list: ['[a]', '[a, b]', '[a, c]'],
  place: ['{exact: a, at: [1, 2]}', '{exact: b, at: [1, 2]}', '{exact: c, at: [1, 2]}'],
};

/** Which of the keys below belong to the format where they stand right there. */
const ofFormat: Readonly<Record<string, readonly string[]>> = {
  '<top>': ['dismissed'],
  '<article>': ['sha256'],
  '<speaker>': ['aliases'],
  '<part>': ['at'],
  '<claim>': ['checks', 'evidence', 'content', 'source'],
};

/** Own keys that are called like keys of the format which a merge settles by itself, but stand elsewhere. */
const own = fc
  .record({
    place: fc.constantFrom(...Object.keys(ofFormat)),
    under: fc.constantFrom('', 'interview', 'archive'),
    key: fc.constantFrom('at', 'sha256', 'aliases', 'checks', 'evidence', 'dismissed', 'content', 'source'),
    kind: fc.constantFrom(...Object.keys(values)),
  })
  .filter(({ place, under, key }) => under !== '' || !ofFormat[place]?.includes(key))
  .map(({ place, under, key, kind }) => {
    const [base = '', ours = '', theirs = ''] = (values[kind] ?? []).map((value) =>
      version(place, under === '' ? `${key}: ${value}` : `${under}: {${key}: ${value}}`),
    );
    return { base, ours, theirs };
  });

describe('Merging keys of one’s own', () => {
  it('never decides between two values because of how their key is called', () => {
    fc.assert(
      fc.property(own, (versions) => {
        const { clean, text } = mergeForGit(versions, names, random());
        assert.equal(clean, false, text);
      }),
      { numRuns: 200 },
    );
  });

  it('shows both values of own keys that are called at or sha256', () => {
    const at = (town: string) => version('<claim>', `interview: {at: ${town}}`);
    const { conflicts } = merge(at('Bergen'), at('Trondheim'), at('Oslo'));
    assert.deepEqual(
      conflicts.map(({ path, base, ours, theirs }) => [path.join('/'), base, ours, theirs]),
      [['claims/aaaa/interview/at', 'Oslo', 'Bergen', 'Trondheim']],
    );
  });

  it('deletes no claim whose own place somebody changed', () => {
    const place = (words: string) => version('<claim>', `interview: {exact: ${words}}`);
    const base = place('by phone, at: Oslo');
    const moved = place('by phone, at: Bergen');
    const without = changed(base, [/claims:[^]*/, 'claims: []\n']);
    for (const [ours, theirs] of [
      [without, moved],
      [moved, without],
    ] as const)
      assert.equal(merge(ours, theirs, base).conflicts.length, 1);
  });

  it('still settles positions and fingerprints where the format has them', () => {
    const settled = (start: number, hash: string) =>
      version('<article>', `sha256: ${hash.repeat(64)}`)
        .replace('[10, 31]', `[${start}, ${start + 21}]`)
        .replace('[40, 43]', `[${start + 30}, ${start + 33}]`)
        .concat(`dismissed:\n  - {exact: the old mill, at: [${start + 50}, ${start + 62}]}\n`);
    const { conflicts, text } = merge(settled(12, 'b'), settled(14, 'c'), settled(10, 'a'));
    assert.deepEqual(conflicts, []);
    assert.equal(text, settled(14, 'c'));
  });
});
