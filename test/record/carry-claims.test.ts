import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carryClaims, type Desk } from '../../src/record/edits';
import { readRecord, type RecordReading } from '../../src/record/reading';
import { applyTextEdits } from '../../src/record/text-edit';
import { placeRecord } from '../../src/record/overlay';
import { isPlainMap, type PlainMap } from '../../src/record/yaml/plain-value';
import { fileValue } from '../../src/record/yaml/yaml-file';
import { runs } from '../runs';
import { dress, fileOf, recordValue, seeded } from './arbitraries';
import { sample } from './sample';

const article =
  'In other news.\n\nThe weir would stay shut "until every bolt is tested", Marlow told the council.\n';

function desk(yaml: string | null, text = article): Desk {
  const reading = yaml === null ? null : readRecord(yaml);
  return {
    reading,
    text,
    random: seeded(11),
    ...(reading && { placed: placeRecord(text, reading.record).claims }),
  };
}

const range = (words: string, text = article) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const moved = {
  id: 'k7m2q9x4tb',
  content: [range('would stay shut "until every bolt is tested"')],
  source: [range('Marlow')],
  cue: [range('told the council')],
};

const edited = article.replace('every bolt', 'no bolt');
const movedEdited = {
  ...moved,
  content: [range('would stay shut "until no bolt is tested"', edited)],
  source: [range('Marlow', edited)],
  cue: [range('told the council', edited)],
};

const nothingBeside = { source: [], cue: [] };

function carried(
  to: Desk,
  ids: 'same' | 'new' = 'same',
  claims = [moved],
  from = readRecord(sample),
): string {
  const outcome = carryClaims(to, from, claims, ids);
  assert.ok(outcome.ok, outcome.ok ? undefined : outcome.reason);
  assert.equal(applyTextEdits(to.reading?.text ?? '', outcome.edits), outcome.text);
  assert.equal(outcome.reading.state, 'open');
  return outcome.text;
}

const valueOf = (reading: RecordReading): PlainMap => {
  const value = fileValue(reading.file);
  return isPlainMap(value) ? value : {};
};
const recordFile = fc.tuple(recordValue, dress).map(([value, look]) => fileOf(value, look));
const claimsOf = (reading: RecordReading): PlainMap[] => {
  const { claims } = valueOf(reading);
  return Array.isArray(claims) ? claims.filter(isPlainMap) : [];
};

describe('Claims that come from another record', () => {
  it('bring everything with them, in a new record too', () => {
    const text = carried(desk(null));
    const { record } = readRecord(text);
    assert.deepEqual(
      record.speakers.get('ines-marlow'),
      readRecord(sample).record.speakers.get('ines-marlow'),
    );
    assert.equal(record.speakers.size, 1);
    const [claim] = record.claims;
    assert.equal(claim?.id, 'k7m2q9x4tb');
    assert.deepEqual(claim.content[0]?.at, moved.content[0]);
    assert.deepEqual(claim.source[0]?.at, moved.source[0]);
    assert.equal(claim.content[0]?.prefix.endsWith('The weir '), true);
    assert.match(text, /status: verified # by two of us/);
    assert.match(text, /method: heard the recording/);
    assert.match(text, /Said twice, second time without "every"\.\n\n {6}Ask again\./);
    assert.match(text, /# first thing said/);
    assert.deepEqual(claim.denies, [], 'the claim that it denies stays behind');
  });

  it('take the place in the list that they have in the article and leave all other lines alone', () => {
    const before = `version: 1 # ours
speakers:
  ines: {name: Ines Marlow, note: ours}
claims:
  - {id: aaa, content: [{exact: In other news}]}
`;
    const after = carried(desk(before));
    assert.ok(after.startsWith(before.trimEnd()));
    assert.match(after, /speaker: ines\n/, 'a speaker of the same name is the same');
  });

  it('keep the words that were checked where others stand by now, and are found at those', () => {
    const text = carried(desk(null, edited), 'same', [movedEdited]);
    const { record } = readRecord(text);
    const [claim] = record.claims;
    assert.equal(claim?.status, 'verified');
    assert.equal(claim.content[0]?.exact, 'would stay shut "until every bolt is tested"');
    const placed = placeRecord(edited, record).claims.get(claim.id);
    assert.equal(placed?.placement, 'edited');
    assert.deepEqual(placed.content, movedEdited.content);
  });

  it('keep the words of parts that have no place', () => {
    const parts = sample.replace(
      '        at: [182, 226]\n',
      '        at: [182, 226]\n      - exact: come what may\n        at: [400, 413]\n',
    );
    const { record } = readRecord(carried(desk(null), 'same', [moved], readRecord(parts)));
    assert.deepEqual(
      record.claims[0]?.content.map(({ exact }) => exact),
      ['would stay shut "until every bolt is tested"', 'come what may'],
    );
    assert.equal(placeRecord(article, record).claims.get('k7m2q9x4tb')?.placement, 'edited');
  });

  it('do not take over the key of another speaker, nor the id of another claim', () => {
    const before = `version: 1
speakers:
  ines-marlow: {name: Ines Marlow the Elder}
claims:
  - {id: k7m2q9x4tb, content: [{exact: In other news}]}
`;
    const { record } = readRecord(carried(desk(before)));
    assert.deepEqual([...record.speakers.keys()], ['ines-marlow', 'ines-marlow-2']);
    const ids = record.claims.map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
    assert.equal(record.claims[1]?.speaker, 'ines-marlow-2');
  });

  it('stay as they are where they are already', () => {
    const there = carried(desk(null));
    assert.equal(carried(desk(there)), there);
  });

  it('get an id of their own as copies, and refer to one another by it', () => {
    const both = 'Shut: would stay shut "until every bolt is tested". The bolts are fine.';
    const claims = [
      {
        id: 'k7m2q9x4tb',
        content: [range('would stay shut "until every bolt is tested"', both)],
        ...nothingBeside,
      },
      { id: 'p3v8n1c6dz', content: [range('The bolts are fine.', both)], ...nothingBeside },
    ];
    const outcome = carryClaims(desk(null, both), readRecord(sample), claims, 'new');
    assert.ok(outcome.ok);
    const [one, other] = outcome.reading.record.claims;
    assert.ok(one && other && one.id !== 'k7m2q9x4tb');
    assert.deepEqual(one.denies, [other.id]);
    assert.equal(one.source[0]?.at, undefined, 'a place that did not come along has no position');
    assert.match(outcome.text, /x-desk: \{ ?night: true ?\}/);
  });

  it('come without a place when their words are not here yet', () => {
    const text = carried(desk(null), 'same', [{ ...moved, content: [], ...nothingBeside }]);
    assert.equal(readRecord(text).record.claims[0]?.content[0]?.at, undefined);
  });

  it('are refused by a record that is broken', () => {
    const outcome = carryClaims(desk('version: 1\nclaims: 7\n'), readRecord(sample), [moved], 'same');
    assert.deepEqual(outcome, { ok: false, reason: 'locked' });
  });

  it('lose nothing on the way, whatever the two records hold', () => {
    fc.assert(
      fc.property(recordFile, recordFile, fc.nat(), (one, other, pick) => {
        const from = readRecord(one);
        const to = desk(other);
        if (from.state === 'locked' || to.reading?.state === 'locked') return;
        const claim = from.record.claims[pick % Math.max(1, from.record.claims.length)];
        if (!claim) return;
        const came = carryClaims(to, from, [{ id: claim.id, content: [], ...nothingBeside }], 'same');
        if (!came.ok) {
          assert.equal(came.reason, 'unsupported');
          return;
        }
        const index = from.record.claims.indexOf(claim);
        const before = claimsOf(from)[index];
        const known = new Set(claimsOf(to.reading ?? from).map(({ id }) => id));
        if (known.has(claim.id)) return;
        const after = claimsOf(came.reading).find(({ id }) => id === came.claims[0]);
        assert.ok(before && after);
        for (const key of Object.keys(before)) {
          if (['id', 'speaker', 'content', 'source', 'cue', 'denies', 'supports'].includes(key)) continue;
          assert.deepEqual(after[key], before[key], key);
        }
        const words = (value: PlainMap) =>
          (value['content'] as PlainMap[]).map(({ exact, prefix, suffix }) => [exact, prefix, suffix]);
        assert.deepEqual(words(after), words(before));
        const name = from.record.speakers.get(claim.speaker ?? '')?.name;
        const own = came.reading.record.claims.find(({ id }) => id === came.claims[0])?.speaker ?? '';
        if (name !== undefined) assert.equal(came.reading.record.speakers.get(own)?.name, name);
        const others = claimsOf(came.reading).filter(({ id }) => id !== came.claims[0]);
        assert.deepEqual(others, claimsOf(to.reading ?? from));
      }),
      runs(60),
    );
  });
});
