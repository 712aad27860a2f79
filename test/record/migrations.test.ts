import assert from 'node:assert/strict';
import { isOutdated, migrated } from '../../src/record/migrations';
import { readRecord } from '../../src/record/reading';
import { seeded } from './arbitraries';
import { sample } from './sample';

const old = `# our first trial
version: 0
quotes:
  # ask again
  - id: q1
    text: We will appeal. # heard
    start: 120
    end: 135
    speaker: Ana Roth
    cue: said
    verified: true
    desk: night
  - {text: "No.", start: 140, end: 143, speaker: Ana Roth, verified: false}
`;

describe('Bringing an older record up to date', () => {
  it('turns version 0 into version 1 and keeps comments and unknown keys', () => {
    const reading = readRecord(old);
    assert.equal(reading.state, 'locked');
    assert.deepEqual(
      reading.problems.map(({ code }) => code),
      ['record.version.older'],
    );
    assert.ok(isOutdated(reading));
    const text = migrated(reading, seeded(1)) ?? '';
    const { record, state } = readRecord(text);
    assert.equal(state, 'open');
    assert.ok(
      text.startsWith('# our first trial\nversion: 1\n') &&
        text.includes('# ask again') &&
        text.includes('# heard') &&
        text.includes('desk: night'),
    );
    assert.equal(record.speakers.get('ana-roth')?.name, 'Ana Roth');
    assert.deepEqual(
      record.claims.map(({ content, speaker, status, cue }) => [
        content[0]?.exact,
        content[0]?.at?.start,
        speaker,
        status,
        cue[0]?.exact,
      ]),
      [
        ['We will appeal.', 120, 'ana-roth', 'verified', 'said'],
        ['No.', 140, 'ana-roth', 'unchecked', undefined],
      ],
    );
    assert.equal(record.claims[0]?.id, 'q1');
  });

  it('knows version 0 without a version by its list', () => {
    assert.ok(isOutdated(readRecord(old.replace('version: 0\n', ''))));
    assert.ok(
      migrated(readRecord(old.replace('version: 0\n', '')), seeded(1))?.startsWith(
        '# our first trial\nversion: 1\nspeakers:',
      ),
    );
  });

  it('takes yes and no for what they say, and drops nothing that it does not understand', () => {
    const byHand = `version: 0
quotes:
  - text: We will appeal.
    start: 120 # counted by hand
    end: 135
    verified: yes # LM
  - text: No.
    start: 140
    verified: twice
`;
    const text = migrated(readRecord(byHand), seeded(1)) ?? '';
    const { record } = readRecord(text);
    assert.deepEqual(
      record.claims.map(({ status }) => status),
      ['verified', 'unchecked'],
    );
    for (const words of ['# counted by hand', '# LM', 'start: 140', 'verified: twice'])
      assert.ok(text.includes(words), words);
  });

  it('leaves present and newer records alone', () => {
    assert.equal(migrated(readRecord(sample), seeded(1)), undefined);
    assert.equal(migrated(readRecord(sample.replace('version: 1', 'version: 2')), seeded(1)), undefined);
    assert.equal(migrated(readRecord('version: 0\nquotes: ['), seeded(1)), undefined);
  });
});
