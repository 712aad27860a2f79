import assert from 'node:assert/strict';
import { placeClaims, placingSteps } from '../../../src/record/anchors/place-claims';
import { inSlices } from '../../../src/record/anchors/in-slices';
import type { ClaimAnchors } from '../../../src/record/anchors/placed-claim';
import { selectorFor } from '../../../src/record/anchors/quote-selector';

const article = [
  'BRENNOCK — The harbour board met on Tuesday to settle the budget of the port for the coming year.',
  '“We will dredge the northern channel before the first winter storms,” said Ruth Vale, its chair. She spoke after a vote of six to three.',
  'Fishermen doubt it. Linus Orr, who lands mackerel at the east quay, called the plan too late.',
  'Vale promised a report by March. Critics of the board want an audit first.',
].join('\n\n');
const quote = 'We will dredge the northern channel before the first winter storms';

function claimOf(words: string, text = article, from = 0): ClaimAnchors {
  const start = text.indexOf(words, from);
  return { id: words, content: [selectorFor(text, { start, end: start + words.length })] };
}

/** Places one claim and tells its state and the words at its place. */
function place(claim: ClaimAnchors, text: string): [string, ...string[]] {
  const placed = placeClaims(text, [claim], { trusted: false }).get(claim.id);
  assert.ok(placed);
  return [placed.placement, ...placed.content.map(({ start, end }) => text.slice(start, end))];
}

describe('placeClaims', () => {
  it('trusts positions when the text is the one they were recorded with', () => {
    const claim = claimOf(quote);
    const placed = placeClaims(article, [claim], { trusted: true }).get(quote);
    assert.deepEqual(placed, {
      id: quote,
      placement: 'unchanged',
      content: [claim.content[0]?.at],
      source: [],
      cue: [],
      candidates: [],
    });
  });

  it('does not trust positions where other words stand', () => {
    const claims = [claimOf(quote)];
    const placed = placeClaims(`X${article}`, claims, { trusted: true }).get(quote);
    assert.equal(placed?.placement, 'moved');
  });

  it('follows words that moved, restyled marks aside', () => {
    const restyled = article.replace(/[“”]/g, '"').replace(' — ', ' - ').replaceAll('\n\n', '\r\n\r\n');
    assert.deepEqual(place(claimOf(quote), `New top.\r\n\r\n${restyled}`), ['moved', quote]);
  });

  it('flags edited words in their old surroundings, to the word', () => {
    const edited = article.replace(quote, 'We shall dredge one channel before any winter storms');
    assert.deepEqual(place(claimOf(quote), edited), [
      'edited',
      'We shall dredge one channel before any winter storms',
    ]);
  });

  it('takes what was added to a quote into it, and leaves out a sentence put in beside it', () => {
    const longer = article.replace(quote, `${quote} and widen the locks`);
    assert.deepEqual(place(claimOf(quote), longer), ['edited', `${quote} and widen the locks`]);
    const beside = article.replace('“We will', 'The vote was close. “We will');
    assert.deepEqual(place(claimOf(quote), beside), ['moved', quote]);
  });

  it('says that a deleted quote is lost, also when a lookalike stands elsewhere', () => {
    const without = article.replace(`“${quote},” said Ruth Vale, its chair. `, '');
    assert.deepEqual(place(claimOf(quote), without), ['orphaned']);
    const lookalike = quote.replace('northern', 'southern').replace('first', 'next');
    assert.deepEqual(place(claimOf(quote), `${without}\n\nA year ago it said: ${lookalike}.`), ['orphaned']);
  });

  it('stays with the reworded original when a copy of the old words stands elsewhere', () => {
    const reworded = article.replace(quote, quote.replace('northern', 'southern'));
    assert.deepEqual(place(claimOf(quote), `${quote}\n\n${reworded}`), [
      'edited',
      quote.replace('northern', 'southern'),
    ]);
  });

  it('does not jump to the next mention when a name is replaced', () => {
    const claim = claimOf('Ruth Vale');
    const replaced = article.replace('Ruth Vale', 'Elin Dahl');
    assert.deepEqual(place(claim, `${replaced}\n\nRuth Vale was not there.`), ['edited', 'Elin Dahl']);
  });

  it('does not find a short name inside another word', () => {
    const text = 'Linus spoke first. The rest of them listened to him until noon.';
    assert.deepEqual(place(claimOf('Linus', text), 'The new Linusmachines arrived in the spring.'), [
      'orphaned',
    ]);
  });

  it('finds words written by hand, without surroundings, where they stand just once', () => {
    const claim: ClaimAnchors = {
      id: 'c',
      content: [{ exact: 'the plan too late', prefix: '', suffix: '' }],
    };
    assert.deepEqual(place(claim, article).slice(1), ['the plan too late']);
    assert.deepEqual(place(claim, article.replace('too late', 'too dear')), ['orphaned']);
  });

  it('asks where two places fit alike', () => {
    const line = 'The council declined to comment.';
    const text = `${article}\n\n${line}`;
    const claim: ClaimAnchors = { id: 'c', content: [{ exact: line, prefix: '', suffix: '' }] };
    const placed = placeClaims(`${line}\n\n${text}`, [claim], { trusted: false }).get('c');
    assert.equal(placed?.placement, 'ambiguous');
    assert.equal(placed.candidates.length, 2);
    assert.deepEqual(placed.content, []);
  });

  it('proposes where a lost quote may have gone', () => {
    const elsewhere = `The chair is said to have promised: ${quote.replace('northern', 'outer')}. Nobody wrote it down.`;
    const placed = placeClaims(elsewhere, [claimOf(quote)], { trusted: false }).get(quote);
    assert.equal(placed?.placement, 'orphaned');
    const [proposal] = placed.candidates;
    assert.equal(
      elsewhere.slice(proposal?.range.start, proposal?.range.end),
      quote.replace('northern', 'outer'),
    );
  });

  it('tells copies apart by where the neighbours went', () => {
    const line = 'No comment, the ministry said.';
    const parts = Array.from({ length: 6 }, (_, i) => [
      `Question ${i} was about item ${i * 7} of the agenda.`,
      line,
    ]);
    const text = parts.flat().join('\n');
    const starts = Array.from(text.matchAll(new RegExp(line, 'g')), ({ index }) => index);
    const claims = [
      ...Array.from({ length: 6 }, (_, i) => claimOf(`Question ${i} was about item ${i * 7}`, text)),
      ...starts.map((start, i) => ({
        id: `line ${i}`,
        content: [{ exact: line, prefix: '', suffix: '', at: { start, end: start + line.length } }],
      })),
    ];
    const placed = placeClaims(`A new opening paragraph.\n${text}`, claims, { trusted: false });
    for (const [i, start] of starts.entries()) {
      assert.deepEqual(placed.get(`line ${i}`)?.content, [
        { start: start + 25, end: start + 25 + line.length },
      ]);
    }
  });

  it('tells copies apart by whoever stands beside them', () => {
    const [vale, orr] = [
      'The hearing began in May. “That is not so,” told reporters Ruth Vale on Monday. The board meets next week.',
      'The hearing began in May. “That is not so,” told reporters Linus Orr by phone. The board meets next week.',
    ];
    const text = `${vale}\n\n${orr}\n`;
    const swapped = `${orr}\n\n${vale}\n`;
    const claim = (name: string, paragraph: string): ClaimAnchors => {
      const start = text.indexOf('That is not so', text.indexOf(paragraph));
      return {
        ...claimOf('That is not so', text, start),
        id: name,
        source: claimOf(name, text).content,
      };
    };
    for (const claims of [[claim('Ruth Vale', vale)], [claim('Ruth Vale', vale), claim('Linus Orr', orr)]]) {
      const placed = placeClaims(swapped, claims, { trusted: false });
      for (const { id } of claims) {
        const { content = [], source = [] } = placed.get(id) ?? {};
        const said = swapped.slice(content[0]?.start, source[0]?.end);
        assert.match(said, new RegExp(`^That is not so,” told reporters ${id}$`));
      }
    }
  });

  it('asks rather than taking a copy for where it stands if another has the surroundings', () => {
    const line = 'No comment';
    const told = (name: string) =>
      `“${line},” the office of the mayor told the Courier through ${name} on a cold Monday.`;
    const text = `${told('Ruth Vale, who was abroad')}\n\n${told('Linus Orr, who was away')}\n`;
    const swapped = `${told('Linus Orr, who was away')}\n\n${told('Ruth Vale, who was abroad')}\n`;
    assert.notDeepEqual(place(claimOf(line, text), swapped), ['unchanged', line]);
  });

  it('does not put two quotes on one place', () => {
    const text = 'Asked in May, the mayor said: we will pay. Asked in June, the mayor said: we will pay.';
    const first = text.indexOf('we will pay');
    const claims = [first, text.lastIndexOf('we will pay')].map((start, i) => ({
      id: String(i),
      content: [selectorFor(text, { start, end: start + 11 })],
    }));
    const placed = placeClaims('Asked in June, the mayor said: we will pay.', claims, { trusted: false });
    const found = [...placed.values()].filter(({ content }) => content.length > 0);
    assert.ok(found.length <= 1);
  });

  it('finds source and cue beside the content', () => {
    const content = claimOf(quote).content;
    const at = (words: string) => ({
      start: article.indexOf(words),
      end: article.indexOf(words) + words.length,
    });
    const claim: ClaimAnchors = {
      id: 'c',
      content,
      source: [{ exact: 'Ruth Vale', prefix: '', suffix: '', at: at('Ruth Vale') }],
      cue: [{ exact: 'said', prefix: '', suffix: '', at: at('said') }],
    };
    const text = `Ruth Vale, they said, was late.\n\n${article}`;
    const placed = placeClaims(text, [claim], { trusted: false }).get('c');
    assert.equal(placed?.source[0]?.start, text.lastIndexOf('Ruth Vale'));
    assert.equal(placed.cue[0]?.start, text.lastIndexOf('said Ruth'));
  });

  it('keeps the parts of a split quote that are left', () => {
    const text = `${article}\n\n“It is cheap,” said Bo Lind, “and it is needed at once by all.” He left.`;
    const parts = ['It is cheap', 'and it is needed at once by all'].map((words) => {
      const start = text.indexOf(words);
      return selectorFor(text, { start, end: start + words.length });
    });
    const cut = text.replace(', “and it is needed at once by all.”', '.');
    assert.deepEqual(place({ id: 'c', content: parts }, cut), ['edited', 'It is cheap']);
  });

  it('works in slices and stops when told to', async () => {
    const claims = [quote, 'Ruth Vale', 'Critics of the board'].map((words) => claimOf(words));
    let time = 0;
    let pauses = 0;
    const pacing = {
      slice: 2,
      now: () => time++,
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    };
    const text = `X ${article}`;
    const sliced = await inSlices(placingSteps(text, claims, { trusted: false }), pacing);
    assert.deepEqual(sliced, placeClaims(text, claims, { trusted: false }));
    assert.ok(pauses > 0);
    const stopped = new AbortController();
    const work = inSlices(placingSteps(text, claims, { trusted: false }), pacing, stopped.signal);
    stopped.abort(new Error('typed on'));
    await assert.rejects(work, /typed on/);
  });
});
