import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';

const learned = learnedModels();

/** Paragraphs with what makes one depend on others: names in full and short, pronouns, free speech, labels, answers. */
const paragraphs = [
  'Ferry to stay in port, harbour chief says',
  'By Nora Field',
  'TARNBY — The ferry will stay in port until June, Ines Okoro, chief of the harbour board, said on Monday.',
  '“We have no choice,” Okoro said. “The lock leaks.”',
  'Okoro denied that the board had known. She called the claim “nonsense.”',
  'According to the dockers’ union, nobody was warned. Its chair, Tom Hale, said he had written twice.',
  '“Nobody answered. Not one of them.”',
  'Hale disagrees.',
  '– The lock was never ours, said Hale.',
  '- That is not true, she answered.',
  'I was there that night. You could hear it, and I don’t think anybody slept.',
  'Q: When did you know?',
  'A: In May. We didn’t tell anyone.',
  'The company has confirmed that the lock leaks. It said it would “look into” the letters, the union’s chair said.',
  'A long wait',
  'The report, written by the consulting firm Brack, says the ferry is safe.',
  '“She said: ‘Go home.’ So we went',
  'Vi har inget val, säger Okoro.',
];
const words = [
  'Okoro',
  'Hale',
  'said',
  'denied',
  'she',
  '“',
  '”',
  '.',
  ', ',
  'x',
  ' ',
  '\n',
  '\n\n',
  '– ',
  ':',
  'not',
  '’s',
  '# ',
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  added: fc.oneof(fc.constantFrom(...words), fc.constantFrom(...paragraphs)),
});

describe('an engine that has read earlier versions', () => {
  it('finds what a fresh one finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...paragraphs), { maxLength: 14 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (start, edits) => {
          const warm = createEngine(learned);
          let text = start.join('\n\n');
          warm.analyse(text);
          for (const { at, removed, added } of edits) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + added + text.slice(from + removed);
            assert.deepEqual(warm.analyse(text), createEngine(learned).analyse(text));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds it again after steps that were dropped midway', () => {
    const whole = paragraphs.join('\n\n');
    const fresh = createEngine(learned).analyse(whole);
    for (let taken = 0; taken < 40; taken += 3) {
      const engine = createEngine(learned);
      const steps = engine.analyseInSteps(`${whole} More.`);
      for (let i = 0; i < taken; i++) steps.next();
      assert.deepEqual(engine.analyse(whole), fresh);
    }
  });

  it('stops with the reason of the signal', () => {
    const reason = new Error('typed on');
    assert.throws(
      () => createEngine(learned).analyse(paragraphs.join('\n'), AbortSignal.abort(reason)),
      reason,
    );
  });
});
