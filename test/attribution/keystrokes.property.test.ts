import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';
import { runs } from '../runs';

/** Articles in which much hangs on much: each is read again after every edit, by one engine that has seen all versions. */
const articles = {
  report: `Harbour chief quits over lock

By Nora Field

TARNBY — The ferry will stay in port until June, Ines Okoro, chief of the harbour board, said on Monday.

“We have no choice,” Okoro said. “The lock leaks.”

Okoro denied that the board had known. She called the claim “nonsense.”

According to the dockers’ union, nobody was warned. Its chair, Tom Hale, said he had written twice.

“Nobody answered. Not one of them,” he said. “And then they sent us a bill.

“A bill! For what?”

Hale disagrees with the chief. The board knew in May, he said.

A long wait

The report, written by the consulting firm Brack, says the ferry is safe. The minister, Per Lund, says he trusts it.

“That is not true,” said one of the dockers. Another said the same.

The board rejects that. It has asked the Tarn Line for the papers, a spokeswoman for the company said.

Vera Hale, a shopkeeper, said Hale had not told anyone. Hale said: “He is my brother.”

Brack confirmed that it had written the report. The firm would not say who paid for it.`,
  interview: `The man who kept the lock

Courier: When did you know?

Hale: In May. We didn’t tell anyone.

Courier: Why not?

Hale: You could hear it at night. They said: “Go home.” So we went.

Courier: The board denies that.

Okoro: That is nonsense. I never said so, and the minister has confirmed it.`,
  talk: `Nights at the lock

Tom Hale walks along the quay. He has worked here for thirty years, and he is angry.

I was there that night. You could hear it, and I don’t think anybody slept.

And then they sent us home. It wasn’t right.

What did the board say?

Nothing. They never do, do they?

Ines Okoro, the harbour chief, shakes her head.

We didn’t know. How could we?

The papers tell another story. They show that the board was told in May.

- You must be joking, she says.

- I am not.

- The lock was never ours, said Hale.`,
  notes: `Things to ask:
- The lock
- The bill
- The report, which the board says is lost

“We will see,” Okoro said.
“Will we?” Hale asked.
She did not answer. The union said it would write to the minister; the minister said no.
He had “no time”, he told Hale.`,
};

const pieces = [
  ...['x', 'e', ' ', '.', ', ', '?', ':', '“', '”', '"', '’s', '– ', '- ', '# ', '(', '\n', '\n\n', '\r\n'],
  ...['Okoro', 'Hale', 'Tom', 'Ines ', 'Mr ', 'Lund', 'Brack', 'the board', 'she', 'he', 'it', 'they', 'I'],
  ...[
    ' said',
    ' denied that',
    ' called it ',
    'not ',
    'according to ',
    ' says he',
    'Q: ',
    'A: ',
    'the minister',
  ],
  ...['\n\n“That is not true,” she said.\n\n', 'Hale disagrees. ', '\n\nI don’t know, you know.\n\n', ' 9'],
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ at: place, removed: fc.constant(0), added: fc.constantFrom(...pieces) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ at: place, removed: fc.integer({ min: 1, max: 4 }), added: fc.constant('') }),
  },
  { weight: 1, arbitrary: fc.record({ at: place, removed: fc.nat(400), added: fc.constantFrom(...pieces) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      at: place,
      removed: fc.nat(40),
      added: fc
        .tuple(fc.constantFrom(...Object.values(articles)), place, fc.nat(500))
        .map(([text, from, length]) => {
          const start = Math.floor(from * text.length);
          return text.slice(start, start + length);
        }),
    }),
  },
);
const order = fc.shuffledSubarray(Object.values(articles), { minLength: 1 });

describe('keystrokes', () => {
  for (const [name, learned, numRuns] of [
    ['by rule', () => undefined, 60],
    ['with the tagger', learnedModels(), 8],
  ] as const)
    it(`leave the analysis as a fresh engine makes it, ${name}`, function () {
      this.timeout(120_000);
      fc.assert(
        fc.property(order, fc.array(edit, { minLength: 1, maxLength: 12 }), (parts, edits) => {
          const warm = createEngine(learned);
          let text = parts.join('\n\n');
          warm.analyse(text);
          for (const { at, removed, added } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + added + text.slice(from + removed);
            assert.deepEqual(warm.analyse(text), createEngine(learned).analyse(text));
          }
        }),
        runs(numRuns),
      );
    });

  it('reads paragraphs anew when the article gets its first mark, though it stands behind a dash', () => {
    const warm = createEngine(learnedModels());
    const [before = '', after = ''] = ['', '“'].map(
      (mark) => `${articles.talk}\n\n- ${mark}Never, said Hale.`,
    );
    warm.analyse(before);
    assert.deepEqual(warm.analyse(after), createEngine(learnedModels()).analyse(after));
  });
});
