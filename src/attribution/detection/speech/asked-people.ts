import { isFinite } from '../grammar/finite-verbs';
import type { LocalClaim } from '../local-claim';
import { personSubject } from './person-subject';
import type { Scan, Span } from '../grammar/scan';
import { takesStand } from '../reports/stances';

/** "Asked by the Courier whether it leaks, *Osei* smiled.": whoever is asked in front of what they do. */
export function askedInFront(
  scan: Scan,
  claims: readonly LocalClaim[],
  { first, last }: Span,
): Span | undefined {
  const question = claims.find(({ cue }) => cue?.first === first);
  if (!question?.source || !scan.is('askedWords', first)) return undefined;
  const end = Math.max(question.source.last, ...question.content.map((part) => part.last));
  for (let comma = end; comma < last; comma++) {
    if (!scan.isText(comma, ',')) continue;
    const clause = { first: comma + 1, last };
    const subject = takesStand(scan, clause) ?? personSubject(scan, clause);
    return subject ?? subjectOf(scan, clause);
  }
  return undefined;
}

/** "A reporter asked *Osei* whether it leaks. She smiled.": whom a reporter has asked right before. */
export function askedBefore(scan: Scan, claims: readonly LocalClaim[], { first }: Span): Span | undefined {
  if (!scan.is('personPronouns', first) || first === 0) return undefined;
  const before = scan.sentenceOf(first - 1);
  for (const { cue, source, content } of claims) {
    if (!cue || cue.first < before.first || cue.last >= before.last || !scan.is('askedWords', cue.first))
      continue;
    const reporter =
      source &&
      scan.tokens.slice(source.first, source.last).some((_, i) => scan.is('interviewers', source.first + i));
    const last = content[0]?.first ?? cue.last;
    if (reporter && scan.isCapital(cue.last)) return { first: cue.last, last };
  }
  return undefined;
}

/** A name or a person's title right before the verb of a clause. */
function subjectOf(scan: Scan, { first, last }: Span): Span | undefined {
  let verb = first + 1;
  while (verb < last && !isFinite(scan, verb)) verb++;
  const { people } = scan.lexicon;
  return scan.isCapital(first) || people.has(scan.lower(verb - 1)) ? { first, last: verb } : undefined;
}
