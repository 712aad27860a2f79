import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LanguageDetector } from '../../../src/attribution/language/detect-language';
import { languagePacks, packFor } from '../../../src/attribution/language/packs';
import { languageCases } from './all';
import { plainText } from './case';

describe('language of an article', () => {
  const detector = new LanguageDetector(languagePacks);
  const sentences = Object.entries(languageCases).flatMap(([language, cases]) =>
    cases.map((row) => ({ language, text: plainText(row) })),
  );

  it('is told from one sentence nearly always', () => {
    const right = sentences.filter(({ language, text }) => detector.detect(text) === language);
    assert.ok(right.length / sentences.length >= 0.94, `${right.length} of ${sentences.length}`);
  });

  it('is told from any four sentences', () => {
    for (const [language, cases] of Object.entries(languageCases))
      for (let first = 0; first + 4 <= cases.length; first++) {
        const text = cases
          .slice(first, first + 4)
          .map(plainText)
          .join(' ');
        assert.equal(detector.detect(text), language, text);
      }
  });

  it('is English for the samples', () => {
    for (const file of readdirSync('samples').filter((name) => name.includes('.article')))
      if (!file.endsWith('.yaml'))
        assert.equal(detector.detect(readFileSync(path.join('samples', file), 'utf8')), 'en', file);
  });

  it('is English where the text tells nothing', () => {
    assert.equal(detector.detect(''), 'en');
    assert.equal(detector.detect('12.30 – 14.00'), 'en');
  });

  it('finds the pack for regional tags and both written forms of Norwegian', () => {
    assert.equal(packFor('de-AT')?.language, 'de');
    assert.equal(packFor('nb')?.language, 'no');
    assert.equal(packFor('nn-NO')?.language, 'no');
    assert.equal(packFor('zh'), undefined);
  });
});
