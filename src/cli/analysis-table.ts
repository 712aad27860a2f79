import type { Analysis } from '../attribution/analysis';

const WORDS_WIDTH = 64;
const NAME_WIDTH = 26;

/** An analysis as a table for people: one line per claim with its speaker, kind and first words. */
export function toTable(name: string, text: string, analysis: Analysis): string {
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rows = analysis.claims.map((claim) => {
    const who = claim.speaker === null ? '–' : (speakers.get(claim.speaker) ?? '–');
    const words = claim.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const denies = claim.denies.length > 0 ? `  denies ${claim.denies.join(', ')}` : '';
    return [
      claim.id.padStart(5),
      fit(who, NAME_WIDTH),
      claim.kind.padEnd(8),
      `${String(Math.round(claim.confidence * 100)).padStart(3)} %`,
      fit(words, WORDS_WIDTH).trimEnd() + denies,
    ].join('  ');
  });
  const count = `${analysis.claims.length} claims, ${analysis.speakers.length} speakers`;
  return [`${name}  (${count})`, ...rows, ''].join('\n');
}

/** Text on one line, without control characters, cut or filled to a width. */
function fit(text: string, width: number): string {
  const line = Array.from(text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim());
  if (line.length > width) return `${line.slice(0, width - 1).join('')}…`;
  return line.join('').padEnd(width);
}
