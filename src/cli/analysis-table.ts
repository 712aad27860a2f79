import type { Analysis, Claim } from '../attribution/analysis';
import type { AnalysisWithRecord, PrintedClaim } from './with-record';

const WORDS_WIDTH = 64;
const NAME_WIDTH = 26;

/** An analysis as a table for people: one line per claim with its speaker, kind and first words. */
export function toTable(name: string, text: string, analysis: Analysis | AnalysisWithRecord): string {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rows = analysis.claims.map((claim) => {
    const who = claim.speaker === null ? '–' : (speakers.get(claim.speaker) ?? '–');
    const words = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const denies = claim.denies.length > 0 ? `  denies ${claim.denies.join(', ')}` : '';
    return [
      claim.id.padStart(5),
      fit(who, NAME_WIDTH),
      claim.kind.padEnd(8),
      sureness(claim),
      fit(words, WORDS_WIDTH).trimEnd() + denies,
    ].join('  ');
  });
  const count = `${analysis.claims.length} claims, ${analysis.speakers.length} speakers`;
  return [`${name}  (${count})`, ...rows, ''].join('\n');
}

/** How sure a suggestion is, or how far the checking of a recorded claim has come. */
function sureness(claim: Claim | PrintedClaim): string {
  if ('origin' in claim && claim.origin === 'recorded') return claim.status;
  return `${String(Math.round(claim.confidence * 100)).padStart(3)} %`;
}

/** Text on one line, without control characters, cut or filled to a width. */
function fit(text: string, width: number): string {
  const line = Array.from(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim());
  if (line.length > width) return `${line.slice(0, width - 1).join('')}…`;
  return line.join('').padEnd(width);
}
