import assert from 'node:assert/strict';
import path from 'node:path';
import { createEngine } from '../../src/attribution/engine';
import { learnedModels } from '../../src/attribution/learned-models';
import { readGoldArticles } from '../../training/gold-articles';
import { judgeBySpeaker } from '../../training/judge-claims';

describe('the articles with gold', () => {
  it('have most of their claims found with the right speaker, and few that are none', () => {
    const learned = learnedModels();
    let right = 0;
    let judged = 0;
    let gold = 0;
    for (const article of readGoldArticles(path.resolve('training', 'articles'))) {
      const verdicts = judgeBySpeaker(createEngine(learned).analyse(article.text), article);
      right += verdicts.filter((verdict) => verdict === true).length;
      judged += verdicts.filter((verdict) => verdict !== undefined).length;
      gold += article.claims.length;
    }
    assert.ok(gold > 1000);
    assert.ok(right / gold > 0.75, `${right} of ${gold} found`);
    assert.ok(right / judged > 0.75, `${right} of ${judged} right`);
  });
});
