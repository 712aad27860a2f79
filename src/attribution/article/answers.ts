import type { FoundClaim } from './found-claim';

/** How many paragraphs after "Lund disagrees." the words may follow that carry the denial out. */
const REACH = 1;
/** And how many claims. */
const NEXT_CLAIMS = 12;

/**
 * Joins announced denials ("Hedkvist rejects that.", "Lund disagrees.") with the speech of the same person that
 * follows: the speech is the denial, the announcement no claim of its own. An announcement that no speech
 * follows stays if it has an object, and goes if it has none.
 */
export function joinAnswers(claims: readonly FoundClaim[]): FoundClaim[] {
  const kept: FoundClaim[] = [];
  const ordered = [...claims].sort((a, b) => position(a) - position(b));
  const places = new Map(ordered.map((claim, at) => [claim, at]));
  for (const claim of claims) {
    if (!isAnswer(claim)) {
      kept.push(claim);
      continue;
    }
    const at = places.get(claim) ?? 0;
    const speech = ordered.slice(at, at + NEXT_CLAIMS).find((other) => follows(other, claim));
    // "does not want to confirm that" leaves it open.
    const open = claim.class === 'confirm' && claim.negated && claim.content.length > 0;
    // "Hedkvist rejects that. “…,” she said." is two reports, the first of which says by itself what is rejected.
    if (speech && !open && (claim.content.length === 0 || claim.rule === 'answerTo' || speech.cue === null)) {
      speech.answers = claim.cue;
      speech.assents = claim.class === 'confirm' && !claim.negated;
      if (speech.cue === null && speech.source?.start === claim.source?.start) speech.cue = claim.cue;
    } else if (claim.content.length > 0) kept.push(claim);
  }
  return kept;
}

function follows(speech: FoundClaim, answer: FoundClaim): boolean {
  const start = speech.content[0]?.start ?? 0;
  if (speech === answer || isAnswer(speech) || start < (answer.cue?.end ?? 0)) return false;
  if (speech.first > answer.first + REACH) return false;
  if (answer.source === null) return true;
  if (speech.kind === 'indirect') return false;
  if (speech.cue === null) return true;
  // "Brede disputes that. Its lawyer said …": what is attributed by words of its own only carries out a denial of nothing, or of somebody.
  return (answer.content.length === 0 || answer.rule === 'answerTo') && speech.first === answer.first;
}

/** Whether a claim announces a denial: "disagrees", "denied it", and of somebody: "contradicted him". */
export function isAnswer({ rule }: FoundClaim): boolean {
  return rule === 'answer' || rule === 'answerTo' || rule === 'contrary';
}

function position(claim: FoundClaim): number {
  return claim.content[0]?.start ?? claim.source?.start ?? claim.cue?.start ?? 0;
}
