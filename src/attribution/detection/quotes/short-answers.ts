import { ofGroup } from '../reports/attribution-clause';
import { takesNothing } from '../grammar/clauses';
import type { CueGroup } from '../grammar/cue-groups';
import type { CueClass } from '../../language/reporting-words';
import { tidy, type LocalClaim } from '../local-claim';
import type { Scan, Span } from '../grammar/scan';

/** What holds something to be so, and so can hold the opposite or the same. */
const ASSERTING: readonly CueClass[] = ['say', 'claim', 'show', 'think', 'confirm'];
/** So many words may name who is told: told the court *otherwise*. */
const TOLD_WORDS = 4;

/**
 * Finds reports that say no more than that the last words are wrong or right: "The tenants say *otherwise*.", "A count
 * shows *the opposite*.", "The agency says *the same*." Their groups are taken.
 */
export function findShortAnswers(
  scan: Scan,
  groups: readonly CueGroup[],
  taken: Set<CueGroup>,
): LocalClaim[] {
  return groups.flatMap((group): LocalClaim[] => {
    if (taken.has(group) || group.form !== 'verb' || group.passive || group.negated) return [];
    if (scan.phraseAt(scan.lexicon.oppositions, group.head) || scan.quotationOf(group.head)) return [];
    const answer = answerBehind(scan, group);
    const { first: from, last: limit } = scan.sentenceOf(group.head);
    const attribution = answer && ofGroup(scan, group, from, limit);
    if (!answer || !attribution?.source || attribution.source.last > group.first) return [];
    if (scan.isNobody(attribution.source.first)) return [];
    const denies = scan.phraseAt(scan.lexicon.contraries, answer.first) > 0;
    // begs to differ
    const classes = denies ? [...ASSERTING, 'order'] : ASSERTING;
    if (!group.senses.some((sense) => classes.includes(sense.class))) return [];
    taken.add(group);
    return [
      {
        kind: 'indirect',
        content: [withSpelling(scan, answer, limit)],
        source: attribution.source,
        cue: attribution.cue,
        class: denies ? 'deny' : 'confirm',
        negated: false,
        modality: group.modality,
        confidence: 0.85,
        rule: denies ? 'contrary' : 'object',
        open: false,
      },
    ];
  });
}

/** "says the opposite*: it leaks*": the contrary with what a colon spells out. */
function withSpelling(scan: Scan, { first, last }: Span, limit: number): Span {
  const spelled = scan.isText(last, ':') && scan.isWord(last + 1) && !scan.quotationOf(last + 1);
  return spelled ? tidy(scan, { first, last: limit }) : { first, last };
}

/** The word for the contrary or the same, behind the verb or who is told, if it belongs to nothing else. */
function answerBehind(scan: Scan, group: CueGroup): Span | undefined {
  const { contraries, sames } = scan.lexicon;
  const reach = scan.senseHas(group, 'd') ? TOLD_WORDS : 0;
  for (let i = group.last; i <= group.last + reach; i++) {
    const length = scan.phraseAt(contraries, i) || scan.phraseAt(sames, i);
    // the opposite | of what he says
    const ends = takesNothing(scan, i + length) && !scan.is('chargePrepositions', i + length);
    if (length > 0) return ends ? { first: i, last: i + length } : undefined;
    if (!scan.isWord(i) || scan.is('that', i)) return undefined;
  }
  return undefined;
}
