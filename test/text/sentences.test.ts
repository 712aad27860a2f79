import assert from 'node:assert/strict';
import { readParagraph } from '../../src/text/paragraph-text';

const sentences = (text: string) => {
  const paragraph = readParagraph(text);
  return paragraph.sentences.map(({ start, end }) => paragraph.text.slice(start, end));
};

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It rained. Then it stopped.', ['It rained.', 'Then it stopped.']],
    ['Dr. Berg met J. K. Holm at 3 p.m. on Monday.', ['Dr. Berg met J. K. Holm at 3 p.m. on Monday.']],
    ['She left at 3 p.m. The office closed.', ['She left at 3 p.m.', 'The office closed.']],
    ['She left at 3 p.m. Nobody saw her.', ['She left at 3 p.m.', 'Nobody saw her.']],
    ['She left at 3 p.m. Monday. It rained.', ['She left at 3 p.m. Monday.', 'It rained.']],
    ['She left at 3 p.m. EST on Monday.', ['She left at 3 p.m. EST on Monday.']],
    ['He lives in the U.S. She does not.', ['He lives in the U.S.', 'She does not.']],
    ['“Who paid?” asked Berg. “You!”', ['“Who paid?” asked Berg.', '“You!”']],
    ['“It leaks.” Nobody looked.', ['“It leaks.”', 'Nobody looked.']],
    ['« C’est fini. » Il part.', ['« C’est fini. »', 'Il part.']],
    ['Det gäller t.ex. båtar. Inte bilar.', ['Det gäller t.ex. båtar.', 'Inte bilar.']],
    ['It cost 3.5 million … or more.', ['It cost 3.5 million … or more.']],
    ['VELLBY (NN) — The ferry sank.', ['The ferry sank.']],
    ['20.09 Polls close. Nobody cheers.', ['Polls close.', 'Nobody cheers.']],
    ['9:45 p.m. – “It leaks,” says Berg.', ['“It leaks,” says Berg.']],
    ['16.40 metres were dug. Then it rained.', ['16.40 metres were dug.', 'Then it rained.']],
    ['– Vi öppnar, säger Berg. Snart.', ['Vi öppnar, säger Berg.', 'Snart.']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(sentences(text), expected));
});
