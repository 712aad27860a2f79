import assert from 'node:assert/strict';
import { english } from '../../../src/attribution/language/en';
import type { Speaker } from '../../../src/attribution/analysis';
import { createEngine } from '../../../src/attribution/engine';
import type { ClaimDraft } from '../../../src/attribution/claim-draft';
import type { LanguagePack } from '../../../src/attribution/language/pack';
import { SpeakerResolver } from '../../../src/attribution/speakers/speaker-resolver';
import { readArticle } from '../../../src/text/article-text';
import { finish } from '../../../src/text/steps';

/**
 * An article whose sources stand in braces and contents in square brackets, in the order content-source or
 * source-content: `{Ada Brink}, chair of the board, said [it leaks].` `{}` stands for no source. Contents may nest.
 */
export interface Heard {
  /** The name of each claim’s speaker. */
  readonly names: (string | null)[];
  readonly speakers: readonly Speaker[];
  /** Names of the alternatives of each claim. */
  readonly alternatives: string[][];
}

export function hear(marked: string, pack: LanguagePack = english): Heard {
  const sources: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/([{}[\]])/u)) {
    if (piece === '{') sources.push({ start: text.length, end: -1 });
    else if (piece === '[') contents.push({ start: text.length, end: -1 });
    else if (piece === '}') sources[sources.length - 1]!.end = text.length;
    else if (piece === ']') contents.findLast(({ end }) => end < 0)!.end = text.length;
    else text += piece;
  }
  const drafts = contents.map((content, i): ClaimDraft => {
    const source = sources[i]!;
    const words = text.slice(content.start, content.end);
    const verbatim = /^["“‘]/u.test(words) || source.end === source.start;
    return {
      kind: verbatim ? (/^["“‘]/u.test(words) ? 'direct' : 'unmarked') : 'indirect',
      content: [content],
      source: source.end > source.start ? [source] : [],
      cue: source.end > source.start ? [{ start: source.end, end: source.end + 1 }] : [],
      continues: null,
      answersTo: null,
      within: null,
      confidence: 1,
      learned: 0,
      act: words.endsWith('?') ? 'question' : 'statement',
      polarity: 'affirmed',
      modality: 'reported',
      evidence: [],
    };
  });
  const { speakers, speakerOf, alternatives } = finish(
    new SpeakerResolver(pack).resolve(readArticle(text), drafts),
  );
  const name = (id: string | null): string | null =>
    speakers.find((speaker) => speaker.id === id)?.name ?? null;
  return {
    names: speakerOf.map(name),
    speakers,
    alternatives: alternatives.map((ids) => ids.map((id) => name(id) ?? '')),
  };
}

/** Words without the article that opens them, in lower case. */
export function fold(text: string | null | undefined): string {
  return (text ?? '').toLowerCase().replace(/^(?:the|a|an) /u, '');
}

/** What an article tells of somebody who speaks in it. */
export type Told = readonly [name: string, role: string | null, affiliation: string | null];

/** One test for each article, in a suite for each name: what it tells of those who speak in it. */
export function testTold(
  cases: Readonly<Record<string, readonly (readonly [article: string, ...told: Told[]])[]>>,
): void {
  const engine = createEngine();
  for (const [name, articles] of Object.entries(cases))
    describe(name, () => {
      for (const [article, ...told] of articles)
        it(article, () => {
          const { speakers } = engine.analyse(article);
          for (const [who, role, affiliation] of told) assertTold(speakers, who, role, affiliation);
        });
    });
}

/** Asserts that a speaker is among those found, with the role and the affiliation that the article tells. */
export function assertTold(
  speakers: readonly Speaker[],
  name: string,
  role: string | null,
  affiliation: string | null,
): void {
  const speaker = speakers.find((candidate) => fold(candidate.name) === fold(name));
  assert.deepEqual(
    [fold(speaker?.name), fold(speaker?.role), fold(speaker?.affiliation)],
    [fold(name), fold(role), fold(affiliation)],
  );
}
