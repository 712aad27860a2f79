import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, isSeq, parseDocument, visit } from 'yaml';
import {
  addCheck,
  addEvidence,
  attachClaim,
  changeClaims,
  deleteClaims,
  dismissSuggestions,
  recordSuggestions,
  refreshPositions,
  type Desk,
  type EditOutcome,
} from '../../src/record/edits';
import { placeRecord } from '../../src/record/overlay';
import { readRecord } from '../../src/record/reading';
import { applyTextEdits } from '../../src/record/text-edit';
import { runs } from '../runs';
import { recordValue, seeded } from './arbitraries';

const article = '"It will stay shut," Ines Marlow told the council. Nobody knows why.\n';
const rangeOf = (words: string) => ({
  start: article.indexOf(words),
  end: article.indexOf(words) + words.length,
});
const suggestion = {
  id: 's-1',
  kind: 'direct',
  content: [rangeOf('It will stay shut')],
  source: [rangeOf('Ines Marlow')],
  cue: [],
  speaker: null,
  denies: [],
  supports: [],
};

/** A record as other programs and people write it: in brackets or not, with all kinds of quotes, indents and comments. */
function oddly(value: unknown, seed: number): string {
  const random = seeded(seed);
  const maybe = (share: number) => random() < share;
  const document = new Document(value, { aliasDuplicateObjects: maybe(0.5) });
  let count = 0;
  const comment = () => ` c${count++}`;
  visit(document, {
    Scalar(key, node) {
      const types = ['QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED', 'PLAIN'] as const;
      const type = types[Math.floor(random() * (key === 'key' ? 2 : types.length))];
      if (typeof node.value === 'string' && type && (key !== 'key' || maybe(0.1))) node.type = type;
    },
    Collection(_, node) {
      if (maybe(0.2)) node.flow = true;
      if (maybe(0.1)) node.commentBefore = comment();
      if (maybe(0.1)) node.spaceBefore = true;
    },
  });
  const printed = document.toString({
    indent: maybe(0.3) ? 4 : 2,
    indentSeq: maybe(0.6),
    lineWidth: maybe(0.5) ? 80 : 0,
  });
  const opened = `${maybe(0.1) ? '\ufeff' : ''}${maybe(0.15) ? '---\n' : ''}${printed}`;
  const ended = maybe(0.2) ? opened.replace(/\n$/, '') : opened;
  return maybe(0.3) ? ended.replace(/\n/g, '\r\n') : ended;
}

type Act = (desk: Desk, id: string) => EditOutcome;
/** Acts, and whether they leave the claim that they are given alone. */
const acts: readonly (readonly [act: Act, aside: boolean])[] = [
  [(desk, id) => changeClaims(desk, [id], { status: 'disputed' }), false],
  [(desk, id) => changeClaims(desk, [id], { note: 'one\ntwo: x' }), false],
  [(desk, id) => changeClaims(desk, [id], { terms: 'background', speaker: null }), false],
  [(desk, id) => changeClaims(desk, [id], { inArticle: false }), false],
  [(desk, id) => addCheck(desk, id, { date: '2026-01-01', result: 'verified' }), false],
  [(desk, id) => addEvidence(desk, id, { url: 'https://example.org', relation: 'supports' }), false],
  [(desk, id) => attachClaim(desk, id, { content: [rangeOf('Nobody knows why')] }, 'unchecked'), false],
  [(desk, id) => deleteClaims(desk, [id]), false],
  [(desk) => recordSuggestions(desk, [suggestion as never], []), true],
  [(desk) => dismissSuggestions(desk, [[rangeOf('Nobody')]]), true],
];

/** The claims of a file as it writes them, by their place in the list. */
function writtenClaims(text: string): string[] {
  const list = parseDocument(text).get('claims', true);
  return isSeq(list)
    ? list.items.map((item) => {
        const [start = 0, end = 0] = (item as { range?: [number, number, number] }).range ?? [];
        return text.slice(start, end).trimEnd();
      })
    : [];
}

const commentsOf = (text: string) => text.match(/# c\d+(?=\r?\n|$)/g) ?? [];

describe('Edits of oddly written records', function () {
  this.timeout(process.env['RUNS_FACTOR'] === undefined ? 120_000 : 0);

  it('do what they mean and leave every other claim, all comments and line ends as they are', () => {
    fc.assert(
      fc.property(recordValue, fc.nat(), fc.nat(), fc.constantFrom(...acts), (value, seed, pick, chosen) => {
        const text = oddly(value, seed);
        const reading = readRecord(text);
        fc.pre(reading.state === 'open');
        const index = pick % reading.entries.length;
        const id = reading.entries[index]?.claim?.id ?? '';
        const [act, aside] = chosen;
        const outcome = act({ reading, text: article, random: seeded(seed) }, id);
        assert.ok(outcome.ok, text);
        assert.equal(applyTextEdits(text, outcome.edits), outcome.text);
        assert.deepEqual(parseDocument(outcome.text).errors, []);
        const isGone = !outcome.reading.record.claims.some((claim) => claim.id === id);
        for (const [place, words] of writtenClaims(text).entries()) {
          const denies = isGone && reading.entries[place]?.claim?.denies.includes(id);
          if ((place !== index || aside) && !denies) assert.ok(outcome.text.includes(words), words);
        }
        const kept = new Set(commentsOf(outcome.text));
        if (!isGone)
          for (const comment of commentsOf(text))
            assert.ok(kept.has(comment) || isInPlace(text, index, comment), `${comment} of\n${text}`);
        if (text.includes('\r\n')) assert.ok(!/[^\r]\n/.test(outcome.text));
        assert.equal(outcome.text.endsWith('\n'), text.endsWith('\n'));
        assert.equal(outcome.text.startsWith('\ufeff'), text.startsWith('\ufeff'));
      }),
      runs(200),
    );
  });

  it('keep every claim when positions are refreshed', () => {
    fc.assert(
      fc.property(recordValue, fc.nat(), (value, seed) => {
        const reading = readRecord(oddly(value, seed));
        fc.pre(reading.state === 'open');
        const placed = placeRecord(article, reading.record).claims;
        const outcome = refreshPositions({ reading, text: article, random: seeded(seed), placed });
        assert.ok(outcome.ok);
        const facts = ({ record }: typeof reading) =>
          record.claims.map(({ content, source, cue, ...rest }) => ({
            ...rest,
            words: [content, source, cue].map((places) => places.map(({ exact }) => exact)),
          }));
        assert.deepEqual(facts(outcome.reading), facts(reading));
      }),
      runs(60),
    );
  });
});

/** Whether a comment stands inside the claim's own entry, where a value that is replaced may hold it. */
function isInPlace(text: string, index: number, comment: string): boolean {
  return writtenClaims(text)[index]?.includes(comment) ?? false;
}
