import assert from 'node:assert/strict';
import { compileLexicon } from '../../src/attribution/detection/lexicon';
import { subjectBefore } from '../../src/attribution/detection/grammar/subject-before';
import { Scan } from '../../src/attribution/detection/grammar/scan';
import { english } from '../../src/attribution/language/en';
import { readParagraph } from '../../src/text/paragraph-text';

const lexicon = compileLexicon(english.reporting, [], []);

/** The subject of a verb, by the words. */
function subjectOf(verb: string, text: string): string {
  const scan = new Scan(readParagraph(text), lexicon);
  const cue = scan.tokens.findIndex((token) => token.text === verb);
  const subject = subjectBefore(scan, cue, 0);
  return scan.tokens
    .slice(subject?.first ?? 0, subject?.last ?? 0)
    .map((token) => token.text)
    .join(' ');
}

describe('an aside that names a source', () => {
  it('is no subject of the verb behind it', () => {
    assert.equal(
      subjectOf('said', 'The board has, according to Ines Okoro, said that it will pay.'),
      'The board',
    );
    assert.equal(
      subjectOf('said', 'The board, according to Ines Okoro, said that it will pay.'),
      'The board',
    );
  });
});
