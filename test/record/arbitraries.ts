import fc from 'fast-check';
import { recordLayout } from '../../src/record/record-layout';
import { printPair } from '../../src/record/yaml/print';
import type { PlainMap, PlainValue } from '../../src/record/yaml/plain-value';

/** Text of any code points, halves of surrogate pairs too. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff })), { maxLength })
    .map((points) => String.fromCodePoint(...points));

/** Texts that YAML readers like to get wrong, among ordinary and random ones. */
const text = fc.oneof(
  fc.constantFrom(
    'no',
    'on',
    '12:30',
    '1e3',
    '0x1f',
    '2026-03-02',
    'null',
    '~',
    '- x',
    'a: b',
    'a #b',
    '# x',
    "it's",
    '"',
    '\\',
    '[a',
    '{',
    '…',
    'a\nb',
    ' a',
    'a ',
    'a\n',
    '\ta',
    'a\r\nb',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '😀',
    '\ud83d',
    'سلام',
    'e\u0301',
    '<<',
    '=',
    '---',
    '...',
    '%a',
    '@a',
    '`a',
    '!x',
    '&a',
    '*a',
    '? a',
    '| a',
    '> a',
    ':',
    'a:',
    '__proto__',
    'true',
    '.5',
    '+1',
    '1_000',
    '1.2.3',
  ),
  fc.lorem({ maxCount: 6 }),
  anyText(12).filter((words) => words !== ''),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const word = fc.stringMatching(/^[a-z]{3,8}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9]{9}$/);
const offset = fc.nat(100_000);
const place = fc.record({
  exact: text.filter((words) => words !== ''),
  prefix: some(text),
  suffix: some(text),
  at: some(fc.tuple(offset, offset)),
});
const status = fc.constantFrom('unchecked', 'checking', 'verified', 'disputed', 'wrong', 'unverifiable');
const unknown = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
  fc.dictionary(word, text, { maxKeys: 2 }),
);

const claim = fc.record({
  id,
  kind: fc.constantFrom('direct', 'mixed', 'indirect', 'unmarked'),
  speaker: some(word),
  content: fc.array(place, { minLength: 1, maxLength: 2 }),
  source: some(place),
  cue: some(fc.oneof(place, fc.array(place, { minLength: 1, maxLength: 2 }))),
  status: some(status),
  terms: some(fc.constantFrom('onTheRecord', 'background')),
  denies: some(fc.array(id, { minLength: 1, maxLength: 2 })),
  checks: some(
    fc.array(
      fc.record({ date: fc.constant('2026-03-03'), by: text.filter((t) => t.length < 100), result: status }),
      { minLength: 1, maxLength: 2 },
    ),
  ),
  note: some(text),
  'x-desk': some(unknown),
});

const speaker = fc.record({
  name: text.filter((t) => t !== ''),
  role: some(text),
  aliases: some(
    fc.array(
      text.filter((t) => t !== ''),
      { minLength: 1, maxLength: 2 },
    ),
  ),
});

const comment = fc.constantFrom('# mine', '#', '# ask: again', '# [x');

/** The values of a valid record. */
export const recordValue = fc
  .record({
    article: fc.record({ title: some(text) }),
    speakers: fc.dictionary(word, speaker, { minKeys: 1, maxKeys: 3 }),
    claims: fc.uniqueArray(claim, { minLength: 1, maxLength: 4, selector: (each) => each.id }),
    dismissed: some(fc.array(place, { minLength: 1, maxLength: 2 })),
    'x-top': some(unknown),
  })
  .map((value) => plain({ version: 1, ...value }) as PlainMap);

/** Ways in which people and other tools leave a file. */
export interface Dress {
  readonly comments: readonly string[];
  readonly crlf: boolean;
  readonly bom: boolean;
  readonly open: boolean;
}
export const dress: fc.Arbitrary<Dress> = fc.record({
  comments: fc.array(comment, { maxLength: 6 }),
  crlf: fc.boolean(),
  bom: fc.boolean(),
  open: fc.boolean(),
});

/** A record file with comments between its lines, its line ends, mark and last line as `dress` says. */
export function fileOf(value: PlainMap, { comments, crlf, bom, open }: Dress): string {
  const lines = Object.entries(value).flatMap(([key, part]) => printPair(key, part, [key], 0, recordLayout));
  const dressed = lines.flatMap((line, i) => {
    const own = comments[i % 11];
    const indent = /^ */.exec(line)?.[0] ?? '';
    const before =
      own && /^ *(?:- id|[a-z]+:)/.test(line) && !insideText(lines, i) ? [`${indent}${own}`] : [];
    return [...before, line];
  });
  const text = dressed.join(crlf ? '\r\n' : '\n');
  return `${bom ? '\ufeff' : ''}${text}${open ? '' : crlf ? '\r\n' : '\n'}`;
}

/** Whether a line belongs to a text that stands below its key. */
function insideText(lines: readonly string[], index: number): boolean {
  const indent = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indent(line) >= indent(lines[index] ?? '')) continue;
    return line.endsWith(': |-');
  }
  return false;
}

function plain(value: unknown): PlainValue {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value as PlainValue;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, plain(part)]])),
  );
}

export function seeded(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
