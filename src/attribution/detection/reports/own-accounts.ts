import { isFinite } from '../grammar/finite-verbs';
import { subjectBehind } from '../grammar/inverted-subject';
import { subjectBefore } from '../grammar/subject-before';
import type { Scan, Span } from '../grammar/scan';
import { tidy, type LocalClaim } from '../local-claim';
import { clauseStart, sourcedClaim, stopOf } from '../settling/sourced-claim';

/**
 * Finds what somebody says of themselves, who is the subject of the clause: "*Nach eigenen Angaben* hat der Verein 400
 * Mitglieder", "Lund war *nach eigenen Angaben* in Marlau".
 */
export function findOwnAccounts(scan: Scan, distance: ReadonlySet<number>): LocalClaim[] {
  return scan.sentences.flatMap((sentence) => {
    const stop = stopOf(scan, sentence);
    for (let i = sentence.first; i < stop; i++) {
      const length = scan.phraseAt(scan.lexicon.ownAccounts, i);
      if (length === 0 || scan.quotationOf(i)) continue;
      const start = clauseStart(scan, sentence.first, i);
      const cue = { first: i, last: i + length };
      const source = i === start ? behindVerb(scan, cue.last, stop) : ofClause(scan, start, i);
      if (!source) return [];
      const content = [
        { first: start, last: i },
        { first: cue.last, last: stop },
      ]
        .map((span) => tidy(scan, span))
        .filter((span) => scan.countWords(span) > 0);
      return [sourcedClaim(scan, content, source, cue, distance)];
    }
    return [];
  });
}

function behindVerb(scan: Scan, verb: number, limit: number): Span | undefined {
  return isFinite(scan, verb) ? subjectBehind(scan, verb + 1, limit) : undefined;
}

/** The subject of the clause that the phrase stands in, before its verb or behind it. */
function ofClause(scan: Scan, from: number, phrase: number): Span | undefined {
  for (let verb = from + 1; verb < phrase; verb++)
    if (isFinite(scan, verb)) return subjectBefore(scan, verb, from) ?? subjectBehind(scan, verb + 1, phrase);
  return undefined;
}
