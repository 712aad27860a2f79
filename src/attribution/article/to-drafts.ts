import type { Evidence, SpeechAct } from '../analysis';
import type { ClaimDraft } from '../claim-draft';
import type { CueClass } from '../language/reporting-words';
import type { FoundClaim } from './found-claim';

const ACTS: Readonly<Record<CueClass, SpeechAct>> = {
  say: 'statement',
  ask: 'question',
  claim: 'statement',
  deny: 'denial',
  confirm: 'confirmation',
  warn: 'statement',
  promise: 'promise',
  order: 'order',
  think: 'belief',
  show: 'statement',
  call: 'statement',
  blame: 'statement',
  hearsay: 'statement',
  silence: 'noComment',
};

/** Orders the claims as a reader meets them and turns them into drafts whose references are indices. */
export function toDrafts(
  claims: readonly FoundClaim[],
  text: string,
): { drafts: ClaimDraft[]; found: FoundClaim[] } {
  const found = [...claims].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const index = new Map(found.map((claim, at) => [claim, at]));
  const drafts = found.map((claim): ClaimDraft => ({
    kind: claim.kind,
    content: claim.content,
    source: claim.source ? [claim.source] : NONE,
    cue: claim.cue ? (claim.particle ? [claim.cue, claim.particle] : [claim.cue]) : NONE,
    continues: claim.continues ? (index.get(claim.continues) ?? null) : null,
    within: claim.within ? (index.get(claim.within) ?? null) : null,
    confidence: claim.confidence,
    learned: claim.learned,
    act: ACTS[claim.class],
    polarity: claim.negated ? 'negated' : 'affirmed',
    modality: claim.modality,
    evidence: [evidenceOf(claim, text)],
  }));
  return { drafts, found };
}

const NONE: readonly never[] = [];

function evidenceOf({ rule, cue }: FoundClaim, text: string): Evidence {
  return cue ? { code: rule, words: text.slice(cue.start, cue.end) } : { code: rule };
}

function startOf(claim: FoundClaim): number {
  return claim.content[0]?.start ?? 0;
}

function endOf(claim: FoundClaim): number {
  return claim.content.at(-1)?.end ?? 0;
}
