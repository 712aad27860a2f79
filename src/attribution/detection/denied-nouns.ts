import type { CueGroup } from './cue-groups';
import type { LocalClaim } from './local-claim';
import { startsNounPhrase } from './noun-phrases';
import type { Scan, Span } from './scan';

/** How many words may stand before the noun in its phrase, and between the noun and the verb. */
const BEFORE_NOUN = 3;
const SUBJECT_WORDS = 12;

/**
 * Finds what was just reported where a noun takes it up that a relative clause denies: "…, a charge (that) the ministry
 * rejected as a fabrication", "…, an account she calls untrue", "…, a figure the ministry disputes". Their groups are taken.
 */
export function findDeniedNouns(scan: Scan, groups: readonly CueGroup[], taken: Set<CueGroup>): LocalClaim[] {
  const found: LocalClaim[] = [];
  for (let noun = 1; noun < scan.length; noun++) {
    if ((!scan.is('charges', noun) && !scan.is('figures', noun)) || scan.quotationOf(noun)) continue;
    const first = phraseStart(scan, noun);
    const relative = scan.is('relatives', noun + 1) || scan.is('that', noun + 1);
    const subject = noun + (relative ? 2 : 1);
    if (first < 0 || !startsNounPhrase(scan, subject)) continue;
    const { last: limit } = scan.sentenceOf(noun);
    const group = groups.find((one) => one.head > subject && one.form === 'verb' && !taken.has(one));
    if (!group || group.first <= subject || group.first - subject > SUBJECT_WORDS || group.last > limit)
      continue;
    const denies = group.senses.some((sense) => sense.class === 'deny');
    if (group.passive || group.negated || !(denies || group.senses.some((sense) => sense.class === 'call')))
      continue;
    if (hasComma(scan, { first: subject, last: group.first })) continue;
    const judged = judgement(scan, group.last, limit);
    if (!judged && !denies) continue;
    taken.add(group);
    found.push({
      kind: 'indirect',
      content: [{ first, last: noun + 1 }, ...(judged ? [judged] : [])],
      source: { first: subject, last: group.first },
      cue: { first: group.first, last: group.last },
      class: 'deny',
      negated: false,
      modality: group.modality,
      confidence: 0.8,
      rule: 'object',
      open: false,
    });
  }
  return found;
}

/** What somebody says ends before the aside in which others deny it. */
export function endAtAsides(claim: LocalClaim, asides: readonly LocalClaim[]): LocalClaim {
  const content = claim.content.map((part) => {
    const aside = asides.find(
      ({ content: [noun] }) => noun && part.first < noun.first && noun.first < part.last,
    );
    return aside?.content[0] ? { first: part.first, last: aside.content[0].first - 1 } : part;
  });
  return { ...claim, content };
}

/** Where "…, a (serious) charge" starts behind its comma; -1 where the noun is no such aside. */
function phraseStart(scan: Scan, noun: number): number {
  for (let first = noun; first >= noun - BEFORE_NOUN && first > 0; first--)
    if (scan.isText(first - 1, ',') || scan.isDash(first - 1))
      return first === noun || scan.is('determiners', first) ? first : -1;
  return -1;
}

function hasComma(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++) if (scan.isText(i, ',', ';', ':')) return true;
  return false;
}

/** What stands behind the verb up to the next comma: "as a fabrication", "unfounded". */
function judgement(scan: Scan, first: number, limit: number): Span | undefined {
  let last = first;
  while (last < limit && (scan.isWord(last) || scan.quotationOf(last)) && !scan.is('coordinators', last))
    last++;
  if (last === first || (scan.is('prepositions', first) && !scan.is('as', first))) return undefined;
  return { first, last };
}
