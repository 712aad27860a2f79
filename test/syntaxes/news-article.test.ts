import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { loadArticleGrammar, tokenise, wordsIn } from './tokenise';

describe('grammar of the article language', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadArticleGrammar();
  });

  /** Words in a scope of one line that stands in the body, under a headline. */
  const inBody = (line: string, scope: string): string[] =>
    wordsIn(tokenise(grammar, `A headline\n\n${line}`), scope, 2);

  describe('quoted strings', () => {
    const styles: [name: string, line: string, quoted: string[]][] = [
      ['English double', 'The gate, “stuck since May,” was oiled.', ['“stuck since May,”']],
      ['straight double', 'The gate, "stuck since May," was oiled.', ['"stuck since May,"']],
      [
        'English single',
        '‘It’s the tenants’ money,’ Orr said. The flats’ doors shut.',
        ['‘It’s the tenants’ money,’'],
      ],
      [
        'straight single',
        "'It's the tenants' money,' Orr said, 'and they'll want it.'",
        ["'It's the tenants' money,'", "'and they'll want it.'"],
      ],
      ['German low-high', 'Das sei „ein Anfang“, sagte Roth.', ['„ein Anfang“']],
      ['German nested', 'Roth: „Er rief ‚Halt‘ und ging.“', ['„Er rief ‚Halt‘ und ging.“']],
      ['Polish low-high', 'To „dobry znak”, mówi.', ['„dobry znak”']],
      ['French guillemets', 'Elle parle d’« un début » et part.', ['« un début »']],
      ['inward guillemets', 'Det er »en start«, siger Holm.', ['»en start«']],
      ['same guillemets', 'Det är »en start», säger Holm.', ['»en start»']],
      ['Nordic', 'Han kallar det ”en början” och går.', ['”en början”']],
      ['corner brackets', '林氏は「橋は『安全』だ」と述べた。', ['「橋は『安全』だ」']],
      ['doubled apostrophes', "The gate, ''stuck since May,'' was oiled.", ["''stuck since May,''"]],
      ['two on a line', '“Yes,” said Orr. “No.”', ['“Yes,”', '“No.”']],
      ['nested', '“He said ‘never’ twice,” said Orr.', ['“He said ‘never’ twice,”']],
    ];
    for (const [name, line, quoted] of styles) {
      it(name, () => {
        assert.deepEqual(inBody(line, 'string.quoted'), quoted);
      });
    }

    it('leaves apostrophes and measures plain', () => {
      const line =
        "'Twas the '90s: rock 'n' roll, a 12\" record, a 6' 2\" drummer, the Orrs' van and Orr's amp.";
      assert.deepEqual(inBody(line, 'string.quoted'), []);
    });

    it('ends an unclosed quotation with its paragraph', () => {
      const tokens = tokenise(
        grammar,
        'A headline\n\n“We asked twice, Orr said.\n\nThey left the hall after that.',
      );
      assert.deepEqual(wordsIn(tokens, 'string.quoted', 4), []);
    });

    it('takes up a quotation again where a paragraph repeats the opening mark', () => {
      const tokens = tokenise(grammar, 'A headline\n\n“First we asked.\n\n“Then we paid,” said Orr.');
      assert.deepEqual(wordsIn(tokens, 'string.quoted'), ['“First we asked.', '“Then we paid,”']);
    });

    it('marks what the editor put into the words', () => {
      assert.deepEqual(inBody('“They [the owners] never […] called,” Orr said.', 'gloss'), [
        '[the owners]',
        '[…]',
      ]);
    });
  });

  describe('talking dashes', () => {
    const lines: [name: string, line: string, speech: string[]][] = [
      [
        'Swedish, words of saying in the middle',
        '– Vi öppnar i maj, säger Ada Brink. Det blir tidigt.',
        ['Vi öppnar i maj', 'Det blir tidigt.'],
      ],
      ['Norwegian, without words of saying', '— Det lekker.', ['Det lekker.']],
      ['after a question', '– Hvem betaler? spør Lund.', ['Hvem betaler?']],
      ['Spanish raya', '—No vendemos —dijo Ruiz—, y punto.', ['No vendemos ', ', y punto.']],
    ];
    for (const [name, line, speech] of lines) {
      it(name, () => {
        assert.deepEqual(inBody(line, 'string.unquoted.dash'), speech);
        assert.ok(inBody(line, 'keyword.operator.talking-dash').length > 0);
      });
    }

    it('leaves a dash inside a sentence alone', () => {
      assert.deepEqual(inBody('The bridge – all of it – is shut.', 'talking-dash'), []);
    });
  });

  describe('parts of an article', () => {
    it('takes the first line with words for the headline', () => {
      const tokens = tokenise(grammar, '\nNobody told us, islanders say\n\nThe ferry left at noon.');
      assert.deepEqual(wordsIn(tokens, 'section.headline'), ['Nobody told us, islanders say']);
    });

    it('sees no headline where the article starts with a sentence', () => {
      const tokens = tokenise(grammar, 'The ferry left at noon.\nNo one waved.');
      assert.deepEqual(wordsIn(tokens, 'markup.heading'), []);
    });

    it('keeps quoted words in a headline apart', () => {
      const tokens = tokenise(grammar, '‘Nobody told us’: islanders on ferry plan\n');
      assert.deepEqual(wordsIn(tokens, 'string.quoted'), ['‘Nobody told us’']);
    });

    it('hands front matter to YAML and finds the headline after it', () => {
      const tokens = tokenise(
        grammar,
        '---\ntitle: Ferry\nlanguage: sv\n---\n\n# Färjan läggs ned\n\nSå är det.',
      );
      assert.deepEqual(wordsIn(tokens, 'meta.embedded.block.yaml'), ['title: Ferry', 'language: sv']);
      assert.deepEqual(wordsIn(tokens, 'section.headline'), ['Färjan läggs ned']);
    });

    it('takes a line of dashes in the body for what it is', () => {
      const tokens = tokenise(grammar, 'A headline\n\nSome words.\n---\n“More” words.');
      assert.deepEqual(wordsIn(tokens, 'frontmatter'), []);
      assert.deepEqual(wordsIn(tokens, 'string.quoted'), ['“More”']);
    });

    const subheads: [line: string, subhead: boolean][] = [
      ['No way back', true],
      ['“Not in my lifetime”', true],
      ['## The long road', true],
      ['Who pays?', true],
      ['The bridge is shut.', false],
      ['It opened in 1921, was shut in 1944 and opened again a year later, all in all', false],
      ['Courier: Why now?', false],
      ['– Det lekker', false],
    ];
    for (const [line, subhead] of subheads) {
      it(`${subhead ? 'sees' : 'does not see'} a subhead in “${line}”`, () => {
        assert.equal(inBody(line, 'section.subhead').length > 0, subhead);
      });
    }

    const bylines: [line: string, author: string][] = [
      ['By Ada Brink', 'Ada Brink'],
      ['By the Courier staff', 'the Courier staff'],
      ['Von Anna Roth und Jan Vogel', 'Anna Roth und Jan Vogel'],
      ['Text: Åsa Öberg', 'Åsa Öberg'],
    ];
    for (const [line, author] of bylines) {
      it(`finds who wrote it in “${line}”`, () => {
        assert.deepEqual(inBody(line, 'type.author'), [author]);
      });
    }

    it('does not take a sentence that starts with By for a byline', () => {
      assert.deepEqual(inBody('By noon the bridge was shut.', 'byline'), []);
    });

    const datelines: [line: string, place: string][] = [
      ['MARLOW QUAY, Aug. 14 — The bridge is shut.', 'MARLOW QUAY, Aug. 14'],
      ['OSLO (NTB) – Broen er stengt.', 'OSLO (NTB)'],
      ['MARLOW - The bridge is shut.', 'MARLOW'],
    ];
    for (const [line, place] of datelines) {
      it(`finds the dateline ${place}`, () => {
        assert.deepEqual(inBody(line, 'constant.other.dateline'), [place]);
      });
    }

    const labels: [line: string, label: string[]][] = [
      ['Q: Who paid?', ['Q']],
      ['Ada Brink: We all did.', ['Ada Brink']],
      ['**Courier:** Why now?', ['Courier']],
      ['The rule is simple: nobody pays.', []],
    ];
    for (const [line, label] of labels) {
      it(`finds ${label.length > 0 ? 'the label' : 'no label'} in “${line}”`, () => {
        assert.deepEqual(inBody(line, 'tag.label'), label);
      });
    }
  });
});
