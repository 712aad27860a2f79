import assert from 'node:assert/strict';
import { followClaims, livePlaces, withPlaced } from '../../src/record/anchors/live-claims';
import { placeClaims } from '../../src/record/anchors/place-claims';
import { addClaim, attachClaim, changeClaims, refreshPositions, type Desk } from '../../src/record/edits';
import { hoverAt } from '../../src/record/language/hover';
import { completionsAt } from '../../src/record/language/completion';
import { mergeRecords } from '../../src/record/merge/merge-records';
import { anchorsOf, placeRecord } from '../../src/record/overlay';
import { problemText } from '../../src/record/problems';
import { readRecord } from '../../src/record/reading';

const article = '„Wir fahren weiter“, kündigte Holm am Abend an.\n\nDer Streik endete.\n';
const range = (words: string, text = article) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const piece = (words: string) => {
  const { start, end } = range(words);
  return { start, end: words === 'an.' ? end - 1 : end };
};
const claim = {
  kind: 'direct' as const,
  content: [piece('Wir fahren weiter')],
  source: [piece('Holm')],
  cue: [piece('kündigte'), piece('an.')],
  speaker: null,
};

function desk(yaml: string | null, text = article): Desk {
  const reading = yaml === null ? null : readRecord(yaml);
  return {
    reading,
    text,
    random: () => 0.4,
    ...(reading && { placed: placeRecord(text, reading.record).claims }),
  };
}

function recorded(): string {
  const outcome = addClaim(desk(null), claim, []);
  assert.ok(outcome.ok);
  return outcome.text;
}

const idOf = (yaml: string) => readRecord(yaml).record.claims[0]?.id ?? '';
const changed = (before: string, after: string) =>
  after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('Words of saying that stand apart', () => {
  it('are recorded in one line each, the source that is whole as before', () => {
    const yaml = recorded();
    assert.match(yaml, /^ {4}source: \{exact: Holm, at: \[30, 34\]\}$/m);
    assert.match(yaml, /^ {4}cue: \[\{exact: kündigte, at: \[21, 29\]\}, \{exact: an, at: \[44, 46\]\}\]$/m);
    const { record, state } = readRecord(yaml);
    assert.equal(state, 'open');
    assert.deepEqual(
      record.claims[0]?.cue.map(({ exact }) => exact),
      ['kündigte', 'an'],
    );
  });

  it('are found again, each by itself', () => {
    const yaml = recorded();
    const later = `Neues.\n\n${article.replace('am Abend', 'am späten Abend')}`;
    const placed = placeRecord(later, readRecord(yaml).record).claims.get(idOf(yaml));
    assert.deepEqual(
      placed?.cue.map(({ start, end }) => later.slice(start, end)),
      ['kündigte', 'an'],
    );
  });

  it('follow every edit', () => {
    const { claims } = readRecord(recorded()).record;
    const anchors = claims.map(anchorsOf);
    const live = withPlaced(undefined, article, anchors, placeClaims(article, anchors, { trusted: true }));
    const gone = followClaims(live, [
      { rangeOffset: range(' an.').start, rangeLength: 3, text: '' },
      { rangeOffset: 0, rangeLength: 0, text: 'Oh. ' },
    ]);
    const [place] = livePlaces(gone).values();
    assert.deepEqual(
      place?.cue.map(({ start, end }) => gone.tracked.text.slice(start, end)),
      ['kündigte'],
    );
  });

  it('change in their own line only', () => {
    const yaml = recorded();
    const later = article.replace('am Abend', 'gestern');
    const status = changeClaims(desk(yaml, article), [idOf(yaml)], { status: 'verified' });
    assert.ok(status.ok);
    assert.deepEqual(changed(yaml, status.text), ['    status: verified']);
    const fresh = { ...desk(yaml, later), placed: placeRecord(later, readRecord(yaml).record).claims };
    const refreshed = refreshPositions(fresh);
    assert.ok(refreshed.ok);
    assert.deepEqual(
      changed(yaml, refreshed.text).filter((line) => !line.includes('sha256')),
      ['    cue: [{exact: kündigte, at: [21, 29]}, {exact: an, at: [43, 45]}]'],
    );
    const whole = 'Wir fahren weiter, sagte Holm.';
    const places = {
      content: [range('Wir fahren weiter', whole)],
      source: [range('Holm', whole)],
      cue: [range('sagte', whole)],
    };
    const attached = attachClaim(desk(yaml, whole), idOf(yaml), places);
    assert.ok(attached.ok);
    assert.match(attached.text, /exact: an,/, 'a piece that is nowhere keeps its words');
  });

  it('are merged piece by piece', () => {
    const base = recorded();
    const ours = base.replace('exact: kündigte', 'exact: kündete');
    const theirs = base.replace('exact: an,', 'exact: so an,');
    const merged = mergeRecords(base, ours, theirs, () => 0.1);
    assert.ok(merged.ok);
    assert.deepEqual(merged.conflicts, []);
    assert.match(merged.text, /kündete.*so an/);
    const one = base.replace(/cue: .*/, 'cue: {exact: sagte}');
    const other = mergeRecords(base, one, theirs, () => 0.1);
    assert.ok(other.ok);
    assert.deepEqual(
      other.conflicts.map(({ path }) => path.at(-1)),
      ['cue'],
    );
  });

  it('are explained and completed like a single place', () => {
    const reading = readRecord(recorded());
    const at = reading.text.indexOf('exact: an') + 2;
    assert.equal(hoverAt(reading, at)?.title, 'Exact words');
    assert.equal(hoverAt(reading, reading.text.indexOf('source:') + 1)?.title, 'Source');
    const offer = (line: string) => {
      const text = `version: 1\nclaims:\n  - id: a\n    ${line}`;
      return completionsAt(readRecord(text), text.length).map(({ label }) => label);
    };
    for (const line of ['cue: {', 'cue:\n      - ', 'source:\n      '])
      assert.deepEqual(offer(line), ['exact', 'prefix', 'suffix', 'at'], line);
  });

  it('hide nothing else when one of them is wrong, and the fault stands at its place', () => {
    const yaml = recorded().replace('exact: an,', 'exact: 7,');
    const { record, problems } = readRecord(yaml);
    assert.deepEqual(
      record.claims[0]?.cue.map(({ exact }) => exact),
      ['kündigte'],
    );
    assert.deepEqual(
      problems.map(({ code, range: { start, end } }) => [code, yaml.slice(start, end)]),
      [['record.value.text', '7']],
    );
    const single = recorded().replace('source: {exact: Holm', 'source: {exact: 7');
    assert.deepEqual(
      readRecord(single).problems.map(({ code, range: { start, end } }) => [code, single.slice(start, end)]),
      [['record.value.text', '7']],
    );
    const neither = recorded().replace(/source: .*/, 'source: Holm');
    assert.deepEqual(
      readRecord(neither).problems.map((each) => `${each.code} ${problemText(each)}`),
      ['record.value.type “source” must be a place such as {exact: words}, or a list of places.'],
    );
  });
});
