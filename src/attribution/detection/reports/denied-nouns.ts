import { afterTime } from '../grammar/after-time';
import { takesNothing } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb } from '../grammar/finite-verbs';
import { kindOf, type LocalClaim } from '../local-claim';
import { startsNounPhrase } from '../grammar/noun-phrases';
import { subjectAfter } from '../grammar/subject-after';
import type { Scan, Span } from '../grammar/scan';

/** How many words may stand before the noun in its phrase, and between the noun and the verb. */
const BEFORE_NOUN = 3;
const SUBJECT_WORDS = 12;

/** What takes up the words before it: "a charge", "a figure", "which", or any other noun, "a move". */
interface Anaphor extends Span {
  readonly kind: 'said' | 'which' | 'other';
}

/** Who answers in an aside, and the verb. */
interface Answer {
  readonly group: CueGroup;
  readonly source: Span;
}

/**
 * Finds what was just reported where an aside takes it up that denies or judges it: "…, a charge (that) the ministry
 * rejected as a fabrication", "…, an account she calls untrue", "…, which the airline disputes", "…, a figure
 * disputed by the airline", "…, a move the union called “mad”". Their groups are taken.
 */
export function findDeniedNouns(
  scan: Scan,
  groups: readonly CueGroup[],
  taken: Set<CueGroup>,
  distance: ReadonlySet<number>,
): LocalClaim[] {
  const found: LocalClaim[] = [];
  for (let at = 1; at < scan.length; at++) {
    const anaphor = anaphorAt(scan, at);
    const answer = anaphor && (activeAnswer(scan, groups, anaphor) ?? passiveAnswer(scan, groups, anaphor));
    if (!anaphor || !answer || taken.has(answer.group)) continue;
    const { group, source } = answer;
    const judged = judgement(scan, Math.max(group.last, source.last), scan.sentenceOf(at).last);
    const told = says(group);
    if (told && !(anaphor.kind === 'said' && dismisses(scan, judged))) continue;
    const denies = told || group.senses.some((sense) => sense.class === 'deny');
    if (anaphor.kind === 'other' ? denies || !isQuoted(scan, judged) : !judged && !denies) continue;
    if (anaphor.kind === 'which' && denies && !takesNothing(scan, group.last)) continue;
    taken.add(group);
    const content = [{ first: anaphor.first, last: anaphor.last }, ...(judged ? [judged] : [])];
    found.push({
      kind: kindOf(scan, content, distance),
      content,
      source,
      cue: { first: group.first, last: group.last },
      class: denies || anaphor.kind === 'said' ? 'deny' : 'call',
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

/** What takes up the words before a comma or a dash and ends in a token. */
function anaphorAt(scan: Scan, at: number): Anaphor | undefined {
  if (scan.quotationOf(at)) return undefined;
  if (scan.is('clauseRelatives', at) && scan.isText(at - 1, ','))
    return { first: at, last: at + 1, kind: 'which' };
  const said = scan.is('charges', at) || scan.is('figures', at);
  const first = said || scan.isWord(at) ? phraseStart(scan, at) : -1;
  if (first < 0 || (!said && !scan.is('singulars', first))) return undefined;
  if (!said && (at === first || scan.lexicon.people.has(scan.lower(at)))) return undefined;
  return { first, last: at + 1, kind: said ? 'said' : 'other' };
}

/** "…, a charge (that) the ministry rejected" */
function activeAnswer(scan: Scan, groups: readonly CueGroup[], { last, kind }: Anaphor): Answer | undefined {
  const relative = kind !== 'which' && (scan.is('relatives', last) || scan.is('that', last));
  const subject = last + (relative ? 1 : 0);
  if (!startsNounPhrase(scan, subject)) return undefined;
  const group = groups.find((one) => one.head > subject && one.form === 'verb');
  if (!group || !answers(group) || group.passive) return undefined;
  if (group.first <= subject || group.first - subject > SUBJECT_WORDS) return undefined;
  const source = { first: subject, last: group.first };
  const { last: limit } = scan.sentenceOf(last - 1);
  if (group.last > limit || hasComma(scan, source) || hasFiniteVerb(scan, source)) return undefined;
  return { group, source };
}

/** "…, a charge (which was) rejected by the ministry" */
function passiveAnswer(scan: Scan, groups: readonly CueGroup[], anaphor: Anaphor): Answer | undefined {
  const relative = scan.is('relatives', anaphor.last) || scan.is('that', anaphor.last);
  const start = anaphor.last + (relative && anaphor.kind !== 'which' ? 1 : 0);
  const group = groups.find((one) => one.first === start && one.form === 'verb');
  if (!group || !answers(group) || group.passive !== (relative || anaphor.kind === 'which')) return undefined;
  const { last: limit } = scan.sentenceOf(start);
  const source = scan.is('passiveBy', group.last) ? subjectAfter(scan, group.last + 1, limit) : undefined;
  return source && { group, source };
}

function answers(group: CueGroup): boolean {
  return !group.negated && (judges(group) || says(group));
}

function judges({ senses }: CueGroup): boolean {
  return senses.some(({ class: kind }) => kind === 'deny' || kind === 'call');
}

/** "a figure campaigners *say* is too low" */
function says(group: CueGroup): boolean {
  return !judges(group) && group.senses.some(({ class: kind }) => kind === 'say' || kind === 'claim');
}

/** Whether a judgement is "is far too low", "was nonsense". */
function dismisses(scan: Scan, judged: Span | undefined): boolean {
  if (!judged || !scan.is('be', judged.first)) return false;
  let text = ' ';
  for (let i = judged.first; i < judged.last; i++) text += `${scan.lower(i)} `;
  return [...scan.lexicon.dismissals].some((phrase) => text.includes(` ${phrase} `));
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
function judgement(scan: Scan, from: number, limit: number): Span | undefined {
  const first = afterTime(scan, from); // described *last night* as …
  let last = first;
  while (last < limit && (scan.quotationOf(last) || (scan.isWord(last) && !scan.is('coordinators', last))))
    last++;
  if (last === first || (scan.is('prepositions', first) && !scan.is('as', first))) return undefined;
  return { first, last };
}

/** Whether a judgement is in somebody's own words: called “mad”, described as “a gift to smugglers”. */
function isQuoted(scan: Scan, judged: Span | undefined): boolean {
  return judged !== undefined && scan.quotationOf(judged.last - 1) !== undefined;
}
