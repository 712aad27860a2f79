import fc from 'fast-check';
import { commentsIn } from '../../../src/record/yaml/comments';
import { readRecord } from '../../../src/record/reading';

/** A record full of comments and of values in unusual spellings. */
const commented = `# the desk's record
version: 1 # of the format

# about the article
article: # as printed
  # its headline
  title: 'Harbour bridge to close' # shortened
  x-fee: 1.20 # per line
speakers:
  # the mayor
  marlow: # elected
    name: "Ines Marlow"
    # since May
    role: mayor
    aliases: [Marlow, 'the mayor'] # as said
  union:
    name: Port Union # not the sailors
claims: # in the order of the text
  # first thing said
  - id: aaaa # by phone
    kind: mixed
    speaker: marlow
    # the words
    content:
      # on tape
      - exact: "would stay shut" # twice
        at: [10, 25]
      - exact: until Monday
        # guessed
        at: [30, 42]
    source: {exact: Marlow, at: [50, 56]} # her
    status: unchecked # ask again
    x-rate: 0x1F # of the folder
    checks:
      # the first
      - {by: LM, x-page: 4.0} # late
      - {by: 'AK'}
    note: |- # to herself
      Said twice.

      Ask again.
    # end of the first
  # second thing said
  - id: bbbb
    content:
      - exact: The bolts are fine.
        at: [100, 119]
    status: unchecked
    x-desk:
      # who
      night: true # or nearly
      day: ~
  -
    # third
    id: cccc
    content: [{exact: no, at: [130, 132]}] # in brackets
    status: 'checking'
  # after the last
# what was turned down
dismissed:
  - {exact: the "iron lady", at: [77, 92]} # a nickname
  # another
  - exact: never
    x-why: 'n/a'
# the end
`;

interface Edit {
  readonly kind: (typeof kinds)[number];
  readonly on: number;
  readonly choice: number;
}

const kinds = [
  'above',
  'above',
  'behind',
  'behind',
  'uncomment',
  'value',
  'value',
  'cut',
  'newClaim',
  'cutClaim',
  'newEntry',
  'moveClaim',
  'blank',
] as const;

const values = ['1.30', "'two'", '"three"', '0x20', 'wrong', 'verified', '[a, "b"]', '{c: 4.0}', '~'];

/** Versions of one record that two people worked on, with comments of their own. */
export const versions = fc
  .record({
    focus: fc.nat(1000),
    ours: edits(),
    theirs: edits(),
    look: fc.record({ crlf: fc.boolean(), open: fc.boolean(), bom: fc.boolean() }),
    known: fc.integer({ max: 9, min: 0 }),
  })
  .map(({ focus, ours, theirs, look, known }) => ({
    base: known === 0 ? null : commented,
    ours: dressed(edited('ours', focused(ours, focus)), look),
    theirs: edited('theirs', focused(theirs, focus)),
  }));

/** Most edits of both sides near one place, so that they meet. */
function focused(all: readonly Edit[], focus: number): Edit[] {
  return all.map((edit) => (edit.choice % 3 === 0 ? edit : { ...edit, on: focus + (edit.on % 5) }));
}

function edits(): fc.Arbitrary<Edit[]> {
  const edit = fc.record({ kind: fc.constantFrom(...kinds), on: fc.nat(1000), choice: fc.nat(1000) });
  return fc.array(edit, { minLength: 1, maxLength: 8 });
}

function dressed(text: string, look: { crlf: boolean; open: boolean; bom: boolean }): string {
  const ended = look.open ? text.replace(/\n+$/, '') : text;
  return (look.bom ? '\ufeff' : '') + (look.crlf ? ended.replaceAll('\n', '\r\n') : ended);
}

const atFirst = readRecord(commented);

/** The record after edits by one person; those that would make it invalid are left out. */
function edited(who: string, all: readonly Edit[]): string {
  let reading = atFirst;
  for (const [number, edit] of all.entries()) {
    const after = change(reading.text, edit, `${who} ${number}`);
    const next = after === undefined ? reading : readRecord(after, reading);
    if (next.state === 'open') reading = next;
  }
  return reading.text;
}

function change(text: string, { kind, on, choice }: Edit, name: string): string | undefined {
  const lines = text.split('\n');
  const index = on % (lines.length - 1);
  const line = lines[index] ?? '';
  const indent = /^ */.exec(line)?.[0] ?? '';
  const withLines = (from: number, count: number, ...added: string[]) =>
    lines.toSpliced(from, count, ...added).join('\n');
  const ifComment = (after: string) => (commentsIn(after).includes(`# ${name}`) ? after : undefined);
  switch (kind) {
    case 'above':
      return ifComment(withLines(index, 0, `${choice % 3 === 0 ? '' : indent}# ${name}`));
    case 'behind':
      return line.includes('#') || line.trim() === ''
        ? undefined
        : ifComment(withLines(index, 1, `${line} # ${name}`));
    case 'uncomment':
      return withLines(index, 1, ...(/^ *#/.test(line) ? [] : [line.replace(/ #.*/, '')]));
    case 'value': {
      const places = lines.flatMap((each, i) =>
        /^ +(?:- )?(?:x-|role|status|name|title|night|exact)[^{]*$/.test(each) ? [i] : [],
      );
      const place = places[on % places.length] ?? 0;
      const value = values[choice % values.length] ?? '';
      return withLines(
        place,
        1,
        (lines[place] ?? '').replace(/: [^#]*?( #.*)?$/, (_, rest = '') => `: ${value}${rest}`),
      );
    }
    case 'cut':
      return withLines(index, 1);
    case 'blank':
      return withLines(index, 0, '');
    case 'newEntry': {
      const places = lines.flatMap((each, i) => (/^ +(?:checks|- \{by.*|- \{exact.*)/.test(each) ? [i] : []));
      const place = places[on % places.length] ?? 0;
      const column = /^ *- /.test(lines[place] ?? '')
        ? (/^ */.exec(lines[place] ?? '')?.[0] ?? '')
        : '      ';
      const words = column.length < 6 ? `exact: said by ${name}` : `by: ${name}`;
      return withLines(place + 1, 0, `${column}- {${words}, x-page: ${choice % 9}.10} # ${name}`);
    }
    case 'newClaim':
    case 'cutClaim':
    case 'moveClaim':
      return changedClaims(text, kind, on, choice, name);
  }
}

function changedClaims(
  text: string,
  kind: 'newClaim' | 'cutClaim' | 'moveClaim',
  on: number,
  choice: number,
  name: string,
): string | undefined {
  const start = text.indexOf('claims:');
  const end = text.indexOf('\n# what was turned down');
  const [head = '', ...claims] = text.slice(start, end).split(/\n(?= {2}-[ \n])/);
  const place = on % claims.length;
  const id = ['aaaa', 'dddd', 'eeee', name.replace(' ', '')][choice % 4];
  const added = `  - id: ${id}\n    # above ${name}\n    content:\n      - exact: '${name}' # ${name}\n        at: [${choice % 200}, 300]`;
  if (kind === 'newClaim') claims.splice(place, 0, added);
  if (kind === 'cutClaim') claims.splice(place, 1);
  if (kind === 'moveClaim') claims.push(...claims.splice(place, 1));
  return text.slice(0, start) + [head, ...claims].join('\n') + text.slice(end);
}
