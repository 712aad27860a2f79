import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextRange } from '../src/text/range';

/** A party of an article with the forms of its name. */
export interface GoldSpeaker {
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
}

/** One attribution with the party that speaks, where the article tells. */
export interface GoldClaim {
  /** direct, mixed, indirect or unmarked */
  readonly kind: string;
  readonly content: readonly TextRange[];
  readonly speaker: GoldSpeaker | null;
}

export interface AnnotatedText {
  readonly name: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  /** What counts neither for nor against a finding. */
  readonly borderline: readonly TextRange[];
}

interface GoldFile {
  readonly speakers: readonly GoldSpeaker[];
  readonly attributions: readonly {
    readonly kind: string;
    readonly content: readonly string[];
    readonly speaker: string | null;
    readonly at: number;
  }[];
  readonly borderline?: readonly string[];
}

/** Reads the articles of a folder that have a NAME.gold.json beside NAME.txt. */
export function readGoldArticles(folder: string): AnnotatedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold\.json$/, '');
      const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldFile;
      return {
        name,
        text,
        claims: gold.attributions.map(({ kind, content, speaker, at }) => ({
          kind,
          content: placesOf(text, content, at),
          speaker: gold.speakers.find((one) => one.name === speaker) ?? null,
        })),
        borderline: (gold.borderline ?? []).map((words) => nearest(text, words, 0)),
      };
    });
}

/** The parts of a content, each nearest behind the one before. */
function placesOf(text: string, parts: readonly string[], at: number): TextRange[] {
  let near = at;
  return parts.map((part) => {
    const range = nearest(text, part, near);
    near = range.end;
    return range;
  });
}

function nearest(text: string, words: string, near: number): TextRange {
  let best = -1;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1))
    if (best < 0 || Math.abs(i - near) < Math.abs(best - near)) best = i;
  if (best < 0) throw new Error(`not in the text: ${words}`);
  return { start: best, end: best + words.length };
}
