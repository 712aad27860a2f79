import type { Analysis, Claim } from './analysis';

/** What is wrong four times out of five costs a reader more than it tells. */
const LEAST = 0.2;
/** A whole paragraph in a wrong mouth costs more. */
const LEAST_UNMARKED = 0.4;

/** The analysis without the paraphrases and paragraphs of speech that are most likely none, and without speakers whom only these name. */
export function likelyClaims(analysis: Analysis): Analysis {
  const kept = analysis.claims.filter((claim) => !isDoubtful(claim));
  if (kept.length === analysis.claims.length) return analysis;
  const idOf = new Map(kept.map(({ id }, at) => [id, `c${at + 1}`]));
  const renamed = (ids: readonly string[]) => ids.flatMap((id) => idOf.get(id) ?? []);
  const named = new Set(kept.flatMap(({ speaker, alternatives }) => [speaker, ...alternatives]));
  return {
    ...analysis,
    speakers: analysis.speakers.filter(({ id }) => named.has(id)),
    claims: kept.map((claim, at): Claim => ({
      ...claim,
      id: `c${at + 1}`,
      denies: renamed(claim.denies),
      supports: renamed(claim.supports),
    })),
  };
}

/** Only what no rule sees in its words can be noise; what a rule sees has words that a reader can judge. */
function isDoubtful({ kind, confidence, evidence, denies }: Claim): boolean {
  // "Lund says otherwise": than what?
  if (denies.length === 0 && from(evidence, 'contrary')) return true;
  if (kind === 'unmarked') return confidence < LEAST_UNMARKED && from(evidence, 'unmarkedSpeech');
  return kind === 'indirect' && confidence < LEAST && from(evidence, 'learned');
}

function from(evidence: Claim['evidence'], rule: string): boolean {
  return evidence.every(({ code }) => code === rule);
}
