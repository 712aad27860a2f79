import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import type { LocalClaim } from '../local-claim';
import { opensRelative } from '../grammar/clauses';
import { startsNounPhrase } from '../grammar/noun-phrases';
import type { Scan, Span } from '../grammar/scan';
import { sequelTail } from './sequel-tails';

/**
 * Ends what is reported where the article goes on in its own words: "Lund, who warned that it leaks, | has left", "said the
 * bridge was safe, | hours after it fell", "denies that it leaks | in an email to the agency".
 */
export function endBeforeNarrator(scan: Scan, groups: readonly CueGroup[], claim: LocalClaim): LocalClaim {
  const { cue, content, kind } = claim;
  const part = content.at(-1);
  if (!cue || !part || kind === 'direct' || part.first < cue.last || scan.quotationOf(cue.first))
    return claim;
  const end = Math.min(
    inRelative(scan, cue) ? mainClause(scan, part) : part.last,
    ownTail(scan, part),
    judgedAs(scan, part),
    calledSo(scan, claim, part),
    sequelTail(scan, groups, claim, part),
    medium(scan, part),
  );
  if (end >= part.last || end <= part.first) return claim;
  return { ...claim, content: [...content.slice(0, -1), { first: part.first, last: end }] };
}

/** Whether words of saying stand in a relative clause that describes the subject of their sentence, whose verb is still to come. */
function inRelative(scan: Scan, cue: Span): boolean {
  const { first } = scan.sentenceOf(cue.first);
  for (let i = cue.first - 1; i > first + 1; i--) {
    if (scan.isText(i, ',')) return false;
    if (scan.isText(i - 1, ',') && scan.is('relatives', i))
      return !hasFiniteVerb(scan, { first, last: i - 1 });
  }
  return false;
}

/** The comma behind which the verb of the sentence stands; the end of the words if it is not among them. */
function mainClause(scan: Scan, { first, last }: Span): number {
  let open = false;
  for (let i = first; i < last - 1; i++) {
    if (!scan.isText(i, ',') || scan.quotationOf(i)) continue;
    if (opensRelative(scan, i + 1)) open = true;
    else if (opensPredicate(scan, i + 1)) {
      if (!open) return i;
      open = false;
    }
  }
  return last;
}

function opensPredicate(scan: Scan, i: number): boolean {
  return isFinite(scan, scan.is('adverbs', i) ? i + 1 : i);
}

/** ", contrary to what was claimed": what the article sets beside what is said. */
function ownTail(scan: Scan, { first, last }: Span): number {
  for (let i = first + 1; i < last - 2; i++)
    if (scan.isText(i, ',') && !scan.quotationOf(i) && scan.phraseAt(scan.lexicon.ownTails, i + 1) > 0)
      return i;
  return last;
}

/** "said it leaks*, a claim the board denies*", "likened it to arson *– a charge that stung*": what the article calls the words. */
function judgedAs(scan: Scan, { first, last }: Span): number {
  for (let i = first + 1; i < last - 2; i++) {
    const mark = scan.isText(i, ',') || scan.isDash(i);
    if (!mark || scan.quotationOf(i) || !scan.is('singulars', i + 1)) continue;
    if (isJudgedByOthers(scan, { first: i + 2, last })) return i;
    const noun = scan.is('charges', i + 2) ? i + 2 : i + 3;
    if (!scan.is('charges', noun)) continue;
    if (scan.is('relatives', noun + 1) || startsNounPhrase(scan, noun + 1)) return i;
  }
  return last;
}

/** How many words stand before "that" in *a surprising result that …*, and before the verb behind it. */
const JUDGED_REACH = 3;
const JUDGE_REACH = 5;

/** ", a *result that Okoro called* “a theft”": whether somebody else calls what is said so, in a clause about a noun for it. */
function isJudgedByOthers(scan: Scan, { first, last }: Span): boolean {
  for (let that = first + 1; that <= first + JUDGED_REACH && scan.isWord(that); that++) {
    if (!scan.is('relatives', that) || scan.is('be', that + 1)) continue;
    for (let verb = that + 2; verb <= that + 1 + JUDGE_REACH && verb < last && scan.isWord(verb); verb++) {
      const calls = scan.lexicon.verbs.get(scan.lower(verb))?.some(({ frames }) => /[pa]/.test(frames));
      if (calls && startsNounPhrase(scan, that + 1)) return true;
      if (isFinite(scan, verb)) return false;
    }
  }
  return false;
}

/** "after what she called a rant*, a series of postings*": what the article says it was, behind what somebody calls it. */
function calledSo(scan: Scan, claim: LocalClaim, { first, last }: Span): number {
  const { source, class: kind } = claim;
  if (kind !== 'call' || !source || !scan.is('freeRelatives', source.first - 1)) return last;
  for (let i = first + 1; i < last; i++)
    if (scan.isText(i, ',') && !scan.quotationOf(i) && scan.is('singulars', i + 1)) return i;
  return last;
}

/** "that it leaks | in an email to the agency", "the allegations | in a text message": what it was said in. */
function medium(scan: Scan, { first, last }: Span): number {
  for (let i = last - 2; i > first; i--) {
    if (!scan.is('prepositions', i) || !scan.is('singulars', i + 1)) continue;
    const end = [i + 3, i + 4, i + 5].find((at) => scan.is('media', at - 1));
    if (end === undefined || end > last) return last;
    if (namesWords(scan, i - 1)) return i;
    return scan.is('infinitive', end) && namesPress(scan, { first: end + 1, last }) ? i : last;
  }
  return last;
}

/** the *allegations*, the *claim*: what is denied has been said elsewhere. */
function namesWords(scan: Scan, noun: number): boolean {
  return scan.is('charges', noun) || scan.is('figures', noun);
}

/** "the news agency", "reporters", "TT": those whom one writes to about the news. */
function namesPress(scan: Scan, { first, last }: Span): boolean {
  if (last === first + 1 && /^\p{Lu}{2,}$/u.test(scan.at(first).text)) return true;
  for (let i = first; i < last; i++) if (scan.is('press', i)) return true;
  return false;
}
