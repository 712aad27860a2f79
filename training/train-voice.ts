// Learns how English speech sounds: npm run train:voice -- --corpus DIR [--articles DIR…] [--check DIR…] [--out FILE]
// --corpus: text/ and attributions/ in brat standoff format, with double quotation marks in the texts; --articles:
// NAME.txt with NAME.gold.json; --check: either, only measured.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createVoice } from '../src/attribution/voice/voice';
import { writeVoice, type VoiceModel } from '../src/attribution/voice/voice-file';
import { always, voiceSigns, wordHash } from '../src/attribution/voice/voice-signs';
import { readCorpus } from './corpus';
import { readGoldArticles } from './gold-articles';
import { fitLogistic, type Example } from './logistic-regression';
import { areaUnderCurve } from './reliability';
import { betweenMarks, voiceExamples, type VoiceExample } from './voice-examples';

/** In so many articles a word is common. */
const COMMON = 150;
/** In fewer articles a sign is left out: what an article is about tells nothing of its voices. */
const SEEN = 15;
/** How strongly weights are drawn to zero. */
const RIDGE = 10;
const ROUNDS = 20;
/** How much a sentence of the articles of many kinds counts, of which there are few. */
const OF_MANY_KINDS = 3;

interface Text {
  readonly examples: readonly VoiceExample[];
  readonly weight: number;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      articles: { type: 'string', multiple: true, default: [] },
      check: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'models/en-voice.bin' },
    },
  });
  if (values.corpus === undefined)
    throw new Error(
      'usage: npm run train:voice -- --corpus DIR [--articles DIR…] [--check DIR…] [--out FILE]',
    );
  const bytes = writeVoice(
    learnVoice([
      ...ofCorpus(values.corpus),
      ...values.articles.flatMap((folder) => ofArticles(folder, OF_MANY_KINDS)),
    ]),
  );
  writeFileSync(values.out, bytes);
  console.log(`${values.out}: ${bytes.length} bytes`);
  const voice = createVoice(bytes);
  for (const folder of values.check) {
    const judged = ofFolder(folder).flatMap(({ examples }) =>
      examples.map(({ tokens, first, last, spoken }) => ({
        score: voice({ tokens, sentences: [{ first, last }] }, first, last),
        right: spoken,
      })),
    );
    const right = judged.filter((one) => one.score > 0 === one.right).length / judged.length;
    const area = areaUnderCurve(judged);
    console.log(
      `${folder}: ${judged.length} stretches, area under the curve ${area.toFixed(3)}, right ${right.toFixed(3)}`,
    );
  }
}

function ofFolder(folder: string): Text[] {
  return existsSync(path.join(folder, 'attributions')) ? ofCorpus(folder) : ofArticles(folder, 1);
}

function ofCorpus(folder: string): Text[] {
  return readCorpus(folder).map(({ text }) => ({
    examples: voiceExamples(text, betweenMarks(text)),
    weight: 1,
  }));
}

function ofArticles(folder: string, weight: number): Text[] {
  return readGoldArticles(folder).map(({ text, claims }) => {
    const spoken = claims.filter(({ kind }) => kind === 'direct' || kind === 'unmarked');
    return {
      examples: voiceExamples(
        text,
        spoken.flatMap(({ content }) => content),
      ),
      weight,
    };
  });
}

function learnVoice(texts: readonly Text[]): VoiceModel {
  const words = texts.map(
    ({ examples }) =>
      new Set(
        examples.flatMap(({ tokens, first, last }) =>
          tokens.slice(first, last).map((token, i) => wordHash(token, i > 0)),
        ),
      ),
  );
  const common = frequent(words, COMMON);
  const signsOf = ({ tokens, first, last }: VoiceExample) =>
    voiceSigns(tokens, first, last, (hash) => common.has(hash));
  const signs = texts.map(({ examples }) => examples.map(signsOf));
  const known = frequent(
    signs.map((sets) => new Set(sets.flatMap((set) => [...set]))),
    SEEN,
  );
  const observed = texts.flatMap(({ examples, weight }, text) =>
    examples.map(({ spoken }, i): Example<number> => {
      const features = [...(signs[text]?.[i] ?? [])]
        .filter((sign) => known.has(sign))
        .map((sign) => [sign, 1] as const);
      return { features, right: spoken, weight };
    }),
  );
  return { common, weights: fitLogistic(observed, { ridge: RIDGE, rounds: ROUNDS, free: always }) };
}

/** What stands in at least so many of the sets. */
function frequent(sets: readonly ReadonlySet<number>[], least: number): Set<number> {
  const counts = new Map<number, number>();
  for (const set of sets) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([one]) => one));
}

main();
