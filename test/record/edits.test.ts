import assert from 'node:assert/strict';
import { chosenSpeaker } from '../../src/editor/commands/speaker-choice';
import type { AnnotatedClaim, AnnotatedSpeaker } from '../../src/record/annotated-article';
import {
  addCheck,
  attachClaim,
  changeClaims,
  changeOrRecord,
  deleteClaims,
  dismissSuggestions,
  giveMissingIds,
  recordSuggestions,
  restoreDismissed,
  type Desk,
  type EditOutcome,
} from '../../src/record/edits';
import { holdsWork } from '../../src/record/holds-work';
import { annotate } from '../../src/record/overlay';
import { readRecord } from '../../src/record/reading';
import { applyTextEdits } from '../../src/record/text-edit';
import { bareClaim } from './annotated-claim';
import { sample } from './sample';

const article =
  'Bridge shut\n\n"It will stay shut," Ines Marlow told the council. She calls it the "iron lady".\n';

function random(): () => number {
  let state = 7;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function desk(yaml: string | null, text = article): Desk {
  return { reading: yaml === null ? null : readRecord(yaml), text, random: random() };
}

const range = (words: string, text = article) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const suggestion: AnnotatedClaim = {
  ...bareClaim,
  content: [range('It will stay shut')],
  source: [range('Ines Marlow')],
  cue: [range('told the council')],
  words: 'It will stay shut',
  speaker: 'ines-marlow',
  confidence: 0.9,
};

const speaker: AnnotatedSpeaker = {
  key: 'ines-marlow',
  name: 'Ines Marlow',
  kind: 'person',
  role: 'mayor',
  affiliation: null,
  aliases: ['Marlow'],
  recorded: false,
};

function done(outcome: EditOutcome, before: string): string {
  assert.ok(outcome.ok, outcome.ok ? undefined : outcome.reason);
  assert.equal(applyTextEdits(before, outcome.edits), outcome.text);
  return outcome.text;
}

/** The lines of `after` that `before` has not, with a sign, and the other way round. */
function changes(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return [
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...now.slice(head, now.length - tail).map((line) => `+${line}`),
  ];
}

describe('What a record says about its article', () => {
  const bare = 'version: 1\nspeakers: {}\n';
  const about = { title: 'Bridge shut', language: 'en' };

  it('is added with the first claim where it is missing', () => {
    const start = { ...desk(bare), article: about };
    const text = done(recordSuggestions(start, [suggestion], [speaker]), bare);
    const { article: entry } = readRecord(text).record;
    assert.equal(entry.title, 'Bridge shut');
    assert.match(entry.sha256 ?? '', /^[0-9a-f]{64}$/);
  });

  it('is left alone where it is there, and vouches for no position that may be old', () => {
    const own = 'version: 1\narticle: {language: sv}\n';
    const start = { ...desk(own), article: about };
    assert.ok(done(recordSuggestions(start, [suggestion], [speaker]), own).startsWith(own));
    const old = 'version: 1\nclaims:\n  - {id: aaa, content: [{exact: gone, at: [3, 7]}]}\n';
    const later = { ...desk(old), article: about };
    const { record } = readRecord(done(recordSuggestions(later, [suggestion], [speaker]), old));
    assert.equal(record.article.title, 'Bridge shut');
    assert.equal(record.article.sha256, undefined);
  });
});

describe('A recorded claim', () => {
  it('holds a newsroom’s work when it says more than that it was said', () => {
    const held = (lines: string): boolean => {
      const yaml = `version: 1\nclaims:\n  - {id: aaa, content: [{exact: shut}]${lines}}\n`;
      const [claim] = readRecord(yaml).record.claims;
      assert.ok(claim);
      return holdsWork(claim);
    };
    for (const lines of ['', ', status: unchecked, kind: mixed, denies: [bbb]', ', checks: [], note: ""'])
      assert.equal(held(lines), false, lines);
    for (const lines of [
      ', status: wrong',
      ', terms: offTheRecord',
      ', note: Ask again.',
      ', checks: [{date: "2026-03-03", result: verified}]',
      ', evidence: [{url: https://example.org/minutes.pdf}]',
    ])
      assert.equal(held(lines), true, lines);
  });
});

describe('Edits of a record', () => {
  it('write a new record in the shape that people read', () => {
    const start = {
      ...desk(null),
      schema: '../schemas/record.schema.json',
      article: { title: 'Bridge shut', language: 'en' },
    };
    const text = done(recordSuggestions(start, [suggestion], [speaker]), '');
    assert.equal(
      text,
      `# yaml-language-server: $schema=../schemas/record.schema.json
version: 1
article:
  title: Bridge shut
  language: en
  sha256: 4b1d5dc1ee4f2a6d0d6b6ad1ce2ddbd4a4e57f2d9a64f8f6a4a6a9d27b9f5a70
speakers:
  ines-marlow:
    name: Ines Marlow
    kind: person
    role: mayor
    aliases: [Marlow]
claims:
  - id: id
    kind: direct
    speaker: ines-marlow
    content:
      - exact: It will stay shut
        prefix: "Bridge shut\\n\\n\\""
        suffix: ",\\" Ines Marlow told the council. She calls it the \\"iron lady\\".\\n"
        at: [14, 31]
    source: {exact: Ines Marlow, at: [34, 45]}
    cue: {exact: told the council, at: [46, 62]}
    status: unchecked
`
        .replace(/sha256: .*/, /sha256: .*/.exec(text)?.[0] ?? '')
        .replace('id: id', /id: .*/.exec(text)?.[0] ?? ''),
    );
  });

  it('keep a claim whose words are gone, until it is tied to words again', () => {
    const id = 'p3v8n1c6dz';
    const kept = done(changeClaims(desk(sample), [id], { inArticle: false }), sample);
    assert.deepEqual(changes(sample, kept), ['+    inArticle: false']);
    const { record } = readRecord(kept);
    assert.equal(record.claims[1]?.inArticle, false);
    const shown = annotate(article, { language: 'en', speakers: [], claims: [] }, readRecord(kept));
    assert.equal(shown.claims.find((claim) => claim.id === id)?.keptWithoutPlace, true);
    const tied = done(attachClaim(desk(kept), id, { content: [range('It will stay shut')] }), kept);
    assert.ok(!tied.includes('inArticle'));
  });

  it('put a claim where it belongs in the text and touch nothing else', () => {
    const text = done(recordSuggestions(desk(sample), [suggestion], [speaker]), sample);
    assert.deepEqual(
      readRecord(text).record.claims.map(({ content }) => content[0]?.at?.start),
      [14, 182, 310],
    );
    const added = changes(sample, text);
    assert.equal(added.length, 11);
    assert.ok(
      added.every((line) => line.startsWith('+')),
      added.join('\n'),
    );
    assert.ok(text.includes('  # first thing said\n  - id: k7m2q9x4tb'));
  });

  it('change one line for one fact', () => {
    const edit = (change: Parameters<typeof changeClaims>[2], yaml = sample, id = 'k7m2q9x4tb') =>
      changes(yaml, done(changeClaims(desk(yaml), [id], change, [speaker]), yaml));
    assert.deepEqual(edit({ status: 'disputed' }), [
      '-    status: verified # by two of us',
      '+    status: disputed # by two of us',
    ]);
    assert.deepEqual(edit({ terms: null }), ['-    terms: onTheRecord']);
    assert.deepEqual(edit({ terms: 'background' }, sample, 'p3v8n1c6dz'), ['+    terms: background']);
    assert.deepEqual(edit({ note: 'One: two\nthree' }, sample, 'p3v8n1c6dz'), [
      '+    note: |-',
      '+      One: two',
      '+      three',
    ]);
    assert.deepEqual(edit({ note: 'Yes' }), [
      '-      Said twice, second time without "every".',
      '-',
      '-      Ask again.',
      '+      Yes',
    ]);
    assert.deepEqual(edit({ note: null }).length, 4);
    assert.deepEqual(edit({ speaker: 'port-union' }), [
      '-    speaker: ines-marlow',
      '+    speaker: port-union',
    ]);
    assert.deepEqual(edit({ denies: [] }), ['-    denies: [p3v8n1c6dz]']);
    assert.deepEqual(edit({ status: 'verified' }), []);
  });

  it('change recorded claims and record suggestions in one go', () => {
    const mixed = { ids: ['p3v8n1c6dz'], suggestions: [suggestion] };
    const text = done(changeOrRecord(desk(sample), mixed, { status: 'checking' }, [speaker]), sample);
    assert.deepEqual(
      readRecord(text).record.claims.map(({ status }) => status),
      ['checking', 'verified', 'checking'],
    );
    const gone = { ...mixed, ids: ['gone'] };
    assert.deepEqual(changeOrRecord(desk(sample), gone, { status: 'checking' }, [speaker]), {
      ok: false,
      reason: 'unknownClaim',
    });
    const nobody = { ...suggestion, speaker: 'nobody-known' };
    assert.deepEqual(changeOrRecord(desk(sample), { ...mixed, suggestions: [nobody] }, {}, []), {
      ok: false,
      reason: 'unknownSpeaker',
    });
  });

  it('change the claims that are meant where these have no ids and others are recorded before them', () => {
    const places = ['She calls', 'iron'].map(
      (exact) => `  - content: [{exact: ${exact}, at: [${range(exact).start}, ${range(exact).end}]}]\n`,
    );
    const bare = `version: 1\narticle: {}\nclaims:\n${places.join('')}`;
    const mixed = { ids: ['#2'], suggestions: [suggestion] };
    const [, , second] = readRecord(
      done(changeOrRecord(desk(bare), mixed, { speaker: speaker.key }, [speaker]), bare),
    ).record.claims;
    assert.deepEqual([second?.content[0]?.exact, second?.speaker], ['iron', 'ines-marlow']);
  });

  it('say nothing about the kind of a speaker whom a person named', () => {
    const shown = annotate(article, { language: 'en', speakers: [], claims: [] }, null);
    const named = chosenSpeaker(shown, { type: 'new', name: 'Ministry of Transport' });
    assert.ok(named);
    const text = done(changeClaims(desk(sample), ['p3v8n1c6dz'], { speaker: named.key }, [named]), sample);
    assert.ok(text.includes('  ministry-of-transport:\n    name: Ministry of Transport\nclaims:'), text);
    assert.equal(readRecord(text).record.speakers.get(named.key)?.kind, undefined);
  });

  it('keep Windows line ends and a missing line end at the end', () => {
    for (const yaml of [
      sample.replaceAll('\n', '\r\n'),
      sample.trimEnd(),
      sample.replaceAll('\n', '\r\n').trimEnd(),
    ]) {
      const text = done(changeClaims(desk(yaml), ['p3v8n1c6dz'], { note: 'a\nb', status: 'wrong' }), yaml);
      assert.equal(readRecord(text).record.claims[1]?.note, 'a\nb');
      assert.equal(text.replaceAll('\r\n', '').includes('\n'), !yaml.includes('\r\n'));
      const dismissed = done(dismissSuggestions(desk(text), [[range('iron lady')]]), text);
      assert.equal(dismissed.endsWith('\n'), yaml.endsWith('\n'));
      assert.equal(readRecord(dismissed).record.dismissed.length, 2);
      const bare = yaml.slice(0, yaml.indexOf('dismissed:')).trimEnd();
      const short = done(deleteClaims(desk(bare), ['p3v8n1c6dz']), bare);
      assert.equal(
        short,
        bare
          .slice(0, bare.indexOf('  - id: p3'))
          .trimEnd()
          .replace(/[ \t\r\n]+denies: .*/, ''),
      );
    }
  });

  it('keep a missing line end where lines of a note go', () => {
    for (const eol of ['\n', '\r\n']) {
      const lines = ['version: 1', 'claims:', '  - id: p3v8n1c6dz', '    content: [{exact: said}]'];
      const yaml = [...lines, '    note: |-', '      a'].join(eol);
      const text = done(changeClaims(desk(yaml), ['p3v8n1c6dz'], { note: '' }), yaml);
      assert.ok(text.endsWith('    note: ""'), JSON.stringify(text));
    }
  });

  it('delete claims down to the last, and what others say of them', () => {
    const one = done(deleteClaims(desk(sample), ['p3v8n1c6dz']), sample);
    assert.deepEqual(readRecord(one).record.claims[0]?.denies, []);
    const none = done(deleteClaims(desk(one), ['k7m2q9x4tb']), one);
    assert.ok(none.includes('claims: []\n  # first thing said\ndismissed:'), none);
    assert.deepEqual(done(deleteClaims(desk(sample), ['k7m2q9x4tb', 'p3v8n1c6dz']), sample), none);
    const claims = Array.from(
      { length: 400 },
      (_, n) => `  - id: c${n}\n    content: [{exact: words ${n}}]\n`,
    );
    const long = `version: 1\nclaims:\n${claims.join('')}# The end.\n`;
    const ids = claims.map((_, n) => `c${n}`);
    const left = done(deleteClaims(desk(long), ids.slice(1)), long);
    assert.equal(left, `version: 1\nclaims:\n${claims[0]}# The end.\n`);
    assert.deepEqual(readRecord(done(deleteClaims(desk(long), ids), long)).record.claims, []);
    const again = done(recordSuggestions(desk(none), [suggestion], [speaker]), none);
    assert.equal(readRecord(again).record.claims.length, 1);
  });

  it('add a check and set the status to its result', () => {
    const check = { date: '2026-03-04', by: 'AK', result: 'verified', method: 'called her' } as const;
    const text = done(addCheck(desk(sample), 'p3v8n1c6dz', check), sample);
    assert.ok(
      text.includes(
        '    status: verified\n    checks:\n      - {date: "2026-03-04", by: AK, result: verified, method: called her}\n',
      ),
    );
    const more = done(addCheck(desk(text), 'k7m2q9x4tb', check), text);
    assert.equal(readRecord(more).record.claims[0]?.checks.length, 2);
  });

  it('tie a claim to another place', () => {
    const text = done(
      attachClaim(desk(sample), 'p3v8n1c6dz', { content: [range('It will stay shut')] }),
      sample,
    );
    const claim = readRecord(text).record.claims[1];
    assert.equal(claim?.content[0]?.exact, 'It will stay shut');
    const parts = done(
      attachClaim(desk(text), 'p3v8n1c6dz', { content: [range('It will'), range('stay shut')] }),
      text,
    );
    assert.deepEqual(
      readRecord(parts).record.claims[1]?.content.map(({ exact }) => exact),
      ['It will', 'stay shut'],
    );
  });

  it('keep what else is written of the parts of a claim that is tied to more or fewer places', () => {
    const id = 'aaaaaaaaaa';
    const tie = (yaml: string, words: readonly string[]) =>
      done(attachClaim(desk(yaml), id, { content: words.map((each) => range(each)) }), yaml);
    const one = [
      'version: 1',
      'claims:',
      `  - id: ${id}`,
      '    content:',
      '      # first half',
      '      - exact: will stay',
      '        at: [16, 25]',
      '        audio: tape 3 # where on the tape',
      '    status: verified',
      '',
    ].join('\n');
    const two = tie(one, ['It will', 'stay shut']);
    for (const line of ['      # first half', '        audio: tape 3 # where on the tape']) {
      assert.ok(two.includes(`${line}\n`), two);
    }
    assert.deepEqual(
      readRecord(two).record.claims[0]?.content.map(({ exact }) => exact),
      ['It will', 'stay shut'],
    );
    const other = two.replace(
      '      - exact: stay shut\n',
      '      - exact: stay shut\n        audio: tape 4\n        reel: [A, 2]\n',
    );
    const again = tie(other, ['It will stay shut']);
    assert.equal(readRecord(again).record.claims[0]?.content.length, 1);
    const lines = [
      '        audio: tape 3 # where on the tape',
      '        audio-2: tape 4',
      '        reel: [A, 2]',
    ];
    for (const line of lines) assert.ok(again.includes(`${line}\n`), again);
  });

  it('keep the comments and the spelling of a part that is there no more', () => {
    const id = 'aaaaaaaaaa';
    const record = (content: string) =>
      `version: 1\nclaims:\n  - id: ${id}\n    content:${content}    status: verified\n`;
    const block = record(
      [
        '',
        '      - exact: It will',
        '      # second half',
        '      - exact: stay shut # said twice',
        '        # from the tape',
        '        x-reel: 1.20 # the blue one',
        '',
      ].join('\n'),
    );
    const flow = record(
      ' [{exact: It will}, # first half\n      {exact: stay shut, x-reel: 1.20} # second half\n      ]\n',
    );
    for (const yaml of [block, flow, block.replaceAll('\n', '\r\n'), flow.replaceAll('\n', '\r\n')]) {
      const after = done(attachClaim(desk(yaml), id, { content: [range('It will stay shut')] }), yaml);
      assert.equal(readRecord(after).record.claims[0]?.content.length, 1);
      const comments = yaml.match(/#.*/g) ?? [];
      for (const words of [...comments, 'x-reel: 1.20']) assert.ok(after.includes(words), after);
    }
  });

  it('keep the comments of what stays in a list', () => {
    const yaml = [
      'version: 1',
      'claims:',
      '  - id: aaaaaaaaaa',
      '    content:',
      '      - exact: stay shut',
      '        at: [',
      '          0, # from here',
      '          9 # to here',
      '        ]',
      '    denies:',
      '      # said in May',
      '      - bbbbbbbbbb # on the tape',
      '      - cccccccccc # in the minutes',
      '    supports: [',
      '      bbbbbbbbbb, # by post',
      '      cccccccccc # by phone',
      '    ]',
      '  - id: bbbbbbbbbb',
      '    content: [{ exact: shut }]',
      '  - id: cccccccccc',
      '    content: [{ exact: shut }]',
      '',
    ].join('\n');
    const losing = (after: string) => (yaml.match(/#.*/g) ?? []).filter((each) => !after.includes(each));
    const [a, b, c, d] = ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'];
    const more = done(changeClaims(desk(yaml), [a], { denies: [b, c, d], supports: [b, c, d] }), yaml);
    assert.deepEqual(losing(more), []);
    const other = done(changeClaims(desk(yaml), [a], { denies: [b, d] }), yaml);
    assert.deepEqual(losing(other), ['# in the minutes']);
    assert.deepEqual(readRecord(other).record.claims[0]?.denies, [b, d]);
    const turned = done(changeClaims(desk(yaml), [a], { denies: [c, b] }), yaml);
    assert.deepEqual(readRecord(turned).record.claims[0]?.denies, [c, b]);
    assert.deepEqual(losing(done(deleteClaims(desk(yaml), [b]), yaml)), ['# on the tape', '# by post']);
    assert.deepEqual(losing(done(deleteClaims(desk(yaml), [c]), yaml)), ['# in the minutes', '# by phone']);
    const tied = done(attachClaim(desk(yaml), a, { content: [range('stay shut')] }), yaml);
    assert.deepEqual(losing(tied), []);
    assert.deepEqual(readRecord(tied).record.claims[0]?.content[0]?.at, range('stay shut'));
  });

  it('turn suggestions down and let them come back', () => {
    const text = done(
      dismissSuggestions(desk(sample), [[range('iron lady')], [range('Bridge shut')]]),
      sample,
    );
    assert.deepEqual(
      readRecord(text).record.dismissed.map(({ exact }) => exact),
      ['Bridge shut', 'the "iron lady"', 'iron lady'],
    );
    const back = done(restoreDismissed(desk(text), 1), text);
    assert.equal(readRecord(back).record.dismissed.length, 2);
  });

  it('refuse a locked record and unknown ids', () => {
    const locked = desk(sample.replace('version: 1', 'version: 9'));
    assert.deepEqual(changeClaims(locked, ['k7m2q9x4tb'], { status: 'wrong' }), {
      ok: false,
      reason: 'locked',
    });
    assert.deepEqual(dismissSuggestions(locked, [[range('iron lady')]]), { ok: false, reason: 'locked' });
    assert.deepEqual(changeClaims(desk(sample), ['nobody'], { status: 'wrong' }), {
      ok: false,
      reason: 'unknownClaim',
    });
    assert.deepEqual(changeClaims(desk(sample), ['k7m2q9x4tb'], { speaker: 'x' }), {
      ok: false,
      reason: 'unknownSpeaker',
    });
  });

  it('give the second of two claims with one id another', () => {
    const yaml = sample.replace('p3v8n1c6dz\n    kind', 'k7m2q9x4tb\n    kind');
    const { record, problems } = readRecord(done(giveMissingIds(desk(yaml)), yaml));
    assert.equal(new Set(record.claims.map(({ id }) => id)).size, 2);
    assert.ok(!problems.some(({ code }) => code === 'record.claim.duplicateId'));
  });

  it('give a claim an id that a person wrote without one', () => {
    const yaml = sample.replace('  - id: p3v8n1c6dz\n    kind', '  - kind');
    const before = readRecord(yaml);
    assert.equal(before.state, 'open');
    assert.deepEqual(
      before.problems.map(({ code, severity }) => [code, severity]),
      [
        ['record.claim.unknownClaim', 'warning'],
        ['record.claim.missingId', 'warning'],
      ],
    );
    const { record, problems } = readRecord(done(giveMissingIds(desk(yaml)), yaml));
    assert.match(record.claims[1]?.id ?? '', /^[a-z][a-z0-9]{9}$/);
    assert.ok(!problems.some(({ code }) => code === 'record.claim.missingId'));
  });

  it('change records that are written in other styles', () => {
    for (const yaml of [
      'version: 1\nspeakers: {a: {name: A}}\nclaims: [{id: x, content: [{exact: one}], status: wrong}]\n',
      'version: 1\nspeakers:\n    a: {name: A}\nclaims:\n- content:\n  - exact: one\n  # mine\n  id: x\n  status: wrong\n',
      '---\nversion: 1\nspeakers: {a: {name: A}}\nclaims:\n  -\n    id: x\n    status: >-\n      wrong\n    content:\n      - exact: one\n...\n',
      '{version: 1, speakers: {a: {name: A}}, claims: [{id: x, status: wrong, content: [{exact: one}]}]}',
    ]) {
      let text = done(
        changeClaims(desk(yaml), ['x'], { status: 'verified', note: 'a\nb', speaker: 'a' }),
        yaml,
      );
      text = done(recordSuggestions(desk(text), [suggestion], [speaker]), text);
      text = done(dismissSuggestions(desk(text), [[range('iron lady')]]), text);
      const { record } = readRecord(text);
      assert.equal(record.claims.length, 2, text);
      assert.deepEqual(record.claims.find(({ id }) => id === 'x')?.note, 'a\nb');
      assert.equal(record.dismissed.length, 1);
      text = done(
        deleteClaims(
          desk(text),
          record.claims.map(({ id }) => id),
        ),
        text,
      );
      assert.equal(readRecord(text).record.claims.length, 0);
    }
  });
});
