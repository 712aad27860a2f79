import { detached } from '../../text/detached';
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

/**
 * Turns claims in the order of the text into drafts whose references are indices.
 *
 * @param known drafts of the first claims, made before
 */
export function toDrafts(
  claims: readonly FoundClaim[],
  text: string,
  known: readonly ClaimDraft[] = [],
): ClaimDraft[] {
  const index = new Map(claims.map((claim, at) => [claim, at]));
  const drafts = [...known];
  for (let at = known.length; at < claims.length; at++) {
    const claim = claims[at];
    if (!claim) continue;
    drafts.push({
      kind: claim.kind,
      content: claim.content,
      source: claim.source ? [claim.source] : NONE,
      cue: claim.cue ? (claim.particle ? [claim.cue, claim.particle] : [claim.cue]) : NONE,
      continues: claim.continues ? (index.get(claim.continues) ?? null) : null,
      answersTo: claim.answersTo ? (index.get(claim.answersTo) ?? null) : null,
      within: claim.within ? (index.get(claim.within) ?? null) : null,
      confidence: claim.confidence,
      learned: claim.learned,
      act: ACTS[claim.class],
      polarity: claim.negated ? 'negated' : 'affirmed',
      modality: claim.modality,
      evidence: [evidenceOf(claim, text)],
    });
  }
  return drafts;
}

const NONE: readonly never[] = [];

function evidenceOf({ rule, cue }: FoundClaim, text: string): Evidence {
  return cue ? { code: rule, words: detached(text.slice(cue.start, cue.end)) } : { code: rule };
}
