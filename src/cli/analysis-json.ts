import type { Analysis } from '../attribution/analysis';
import type { TextRange } from '../text/range';
import type { AnalysisWithRecord } from './with-record';

type Pair = readonly [number, number];

const pairs = (ranges: readonly TextRange[]): Pair[] => ranges.map(({ start, end }) => [start, end]);

/** An analysis as one object of the JSON lines that the command line prints: ranges as pairs of offsets. */
export function toJson(
  name: { readonly file: string } | { readonly id: string },
  analysis: Analysis | AnalysisWithRecord,
): string {
  return JSON.stringify({
    ...name,
    language: analysis.language,
    speakers: analysis.speakers.map((speaker) => ({ ...speaker, mentions: pairs(speaker.mentions) })),
    claims: analysis.claims.map((claim) => ({
      ...claim,
      content: pairs(claim.content),
      source: pairs(claim.source),
      cue: pairs(claim.cue),
      confidence: Math.round(claim.confidence * 1000) / 1000,
    })),
  });
}
