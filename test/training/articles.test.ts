import assert from 'node:assert/strict';
import path from 'node:path';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';
import { readGoldArticles } from '../../training/gold-articles';
import { judgeBySpeaker } from '../../training/judge-claims';

describe('the articles with gold', () => {
  it('have most of their claims found with the right speaker, and few that are none', () => {
    const { gold, found, precision } = measured('articles');
    assert.ok(gold > 1000);
    assert.ok(found > 0.75, `${found} found`);
    assert.ok(precision > 0.75, `${precision} right`);
  }).timeout(120_000);

  it('in other languages have most of their claims found with the right speaker too', () => {
    const { gold, found, precision } = measured('other-languages');
    assert.ok(gold > 300);
    assert.ok(found > 0.65, `${found} found`);
    assert.ok(precision > 0.7, `${precision} right`);
  }).timeout(120_000);
});

/** How many claims a folder's articles have, which part of them is found, and which part of what is found is right. */
function measured(folder: string): { gold: number; found: number; precision: number } {
  const learned = learnedModels();
  let right = 0;
  let judged = 0;
  let gold = 0;
  for (const article of readGoldArticles(path.resolve('training', folder))) {
    const verdicts = judgeBySpeaker(createEngine(learned).analyse(article.text), article);
    right += verdicts.filter((verdict) => verdict === true).length;
    judged += verdicts.filter((verdict) => verdict !== undefined).length;
    gold += article.claims.length;
  }
  return { gold, found: right / gold, precision: right / judged };
}
