import type { Frame, Run } from '../../tagger/decode-frame';
import { isCharged } from '../reports/charged';
import { modalityOf } from '../reports/modality';
import type { CueGroup } from '../grammar/cue-groups';
import { mendNames } from './learned-names';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { isDoing, isSetApart } from '../grammar/noun-phrases';
import { subjectBefore } from '../grammar/subject-before';
import { seenClause } from '../grammar/seen-clause';
import { withOwnParts } from './own-parts';
import { beforeNextDeed, mayBeAnybody, saysNothing } from '../settling/says-nothing';
import type { Scan, Span } from '../grammar/scan';

/** Turns what the tagger found into claims, with what the rules know about their words of saying. */
export function learnedClaims(
  scan: Scan,
  groups: readonly CueGroup[],
  frames: readonly Frame[],
  distance: ReadonlySet<number>,
): LocalClaim[] {
  return frames.flatMap((frame): LocalClaim[] => {
    const said = joined(scan, frame.content)
      .map((span) =>
        withMarks(
          scan,
          withItsQuestion(
            scan,
            frame.cue.last,
            tidy(scan, span.first < frame.cue.last ? span : beforeNextDeed(scan, span)),
          ),
        ),
      )
      .filter((span) => scan.countWords(span) > 0);
    const names = joined(scan, frame.source).filter((span) => scan.countWords(span) > 0);
    const mended = mendNames(scan, { source: longest(names), cue: frame.cue });
    const cue = wordOfSaying(scan, mended.cue);
    const stressed = ofStressedSubject(scan, mended.source, cue, said);
    if (stressed) said.splice(0, said.length, stressed.content);
    const named = stressed?.source ?? (mended.source && withItsThing(scan, mended.source, cue));
    const group = groups.find(({ first, last }) => first < frame.cue.last && frame.cue.first < last);
    const behind = said.map((span) => behindCue(span, cue, group));
    const { source, content } = withOwnParts(scan, { source: named, content: behind }, cue);
    if (isReduced(scan, cue, content)) return [];
    const ofNobody = source !== null && namesNobody(scan, source);
    if (content.length === 0 || ofNobody || isCharged(scan, frame.cue.first)) return [];
    // Osei *was told* that it leaks: by whom, nobody says. *was fired for* sleeping: nothing is said.
    if (saysNothing(scan, group, content, frame.cue)) return [];
    const passive = group?.passive === true && (source?.last ?? 0) <= cue.first;
    const told = passive && scan.senseHas(group, 'd');
    // Osei *is accused* of lying: by whom, nobody says.
    const charged = passive && group.senses[0]?.class === 'blame';
    if (passive && source && suffers(scan, group, content)) return [];
    const kind = kindOf(scan, content, distance);
    return [
      {
        kind,
        content: kind === 'direct' ? content.map((span) => withoutMarks(scan, span)) : content,
        source: told || charged ? null : source,
        cue,
        class: group?.senses[0]?.class ?? 'say',
        negated: group?.negated ?? false,
        modality: modalityOf(scan, group, content, frame.source.length > 0),
        confidence: frame.confidence,
        learned: frame.confidence,
        rule: 'learned',
        open: false,
      },
    ];
  });
}

/** "Data released Tuesday *evening* | suggest that …", "A log that the Post *has seen* | shows": where the word of saying starts. */
function wordOfSaying(scan: Scan, { first, last }: Span): Span {
  let verb = first;
  while (verb < last - 1 && (scan.is('timeWords', verb) || scan.is('dayParts', verb))) verb++;
  const seen = scan.is('have', verb) && scan.is('seenWords', verb + 1) && verb + 2 < last;
  // has named | “The Book of Tides”
  const opens = scan.quotationOf(last - 1)?.opener === last - 1 && last - 1 > verb;
  return { first: seen ? verb + 2 : verb, last: opens ? last - 1 : last };
}

/**
 * "Ada Brink said *she, too, had complained*": a pronoun behind the word of saying that a comma sets apart from its verb is
 * the subject of what is said, where nothing but who says it stands before.
 */
function ofStressedSubject(
  scan: Scan,
  source: Span | null,
  cue: Span,
  content: readonly Span[],
): { readonly source: Span; readonly content: Span } | undefined {
  const rest = content.at(-1);
  const pronoun = source?.first === cue.last && source.last === cue.last + 1;
  if (!source || !rest || !pronoun || !scan.is('subjectPronouns', source.first)) return undefined;
  if (!isSetApart(scan, source) || rest.first < source.last) return undefined;
  const teller = subjectBefore(scan, cue.first, scan.sentenceOf(cue.first).first);
  return teller && { source: teller, content: { first: source.first, last: rest.last } };
}

/** "pictures appear | to *show* a boot": words of saying that the tagger has cut in two are none of what is said. */
function behindCue({ first, last }: Span, cue: Span, group: CueGroup | undefined): Span {
  const shows = group?.senses[0]?.class === 'show';
  const cut = shows && cue.last === first && group.first <= cue.first && group.last > first;
  return cut && group.last < last ? { first: group.last, last } : { first, last };
}

/** How many words open a question: *how many of* the boats leaked. */
const QUESTION_OPENING = 4;

/** "did not say | *how long* that would take": the question word right behind the word of saying belongs to what is asked. */
function withItsQuestion(scan: Scan, from: number, { first, last }: Span): Span {
  const opens = first > from && first - from <= QUESTION_OPENING && scan.is('wh', from);
  for (let i = from; opens && i < first; i++) if (!scan.isWord(i)) return { first, last };
  return { first: opens ? from : first, last };
}

/** "*Photographs published by* the paper | show …", "*A log that* the Post *has seen* | shows": what somebody has given out or seen shows it, rather than they. */
function withItsThing(scan: Scan, source: Span, cue: Span): Span {
  const opening = scan.sentenceOf(cue.first).first;
  const seen = source.last < cue.first ? seenClause(scan, cue.first, opening) : -1;
  const paper = seen > 0 ? subjectBefore(scan, cue.first, opening) : undefined;
  if (paper) return paper;
  const participle = source.first - 2;
  if (
    source.last !== cue.first ||
    !scan.is('passiveBy', source.first - 1) ||
    !scan.is('seenWords', participle)
  )
    return source;
  const thing = subjectBefore(scan, participle, scan.sentenceOf(participle).first);
  return thing ? { first: thing.first, last: source.last } : source;
}

/**
 * "Photos *posted* by residents show …", "A log *shown to* the panel records …": a participle of a thing, with who has given
 * it out or seen it behind it, reports nothing.
 */
function isReduced(scan: Scan, { first, last }: Span, [content]: readonly Span[]): boolean {
  if (!scan.is('seenWords', first) || !scan.isWord(first - 1)) return false;
  if (last === first + 1 && scan.is('passiveBy', last)) return content?.first === last + 1;
  const shown = scan.is('documents', first - 1) && scan.is('prepositions', first + 1);
  return shown && last <= first + 2 && content?.first === first + 2;
}

/** Nobody, or whoever it may be: *anyone who* says so; nor is *so* anybody. */
function namesNobody(scan: Scan, { first, last }: Span): boolean {
  const points = scan.is('subjectPronouns', first) || scan.is('demonstratives', first);
  if (last === first + 1 && scan.is('proforms', first) && !points) return true;
  if (isDoing(scan, first) || scan.is('proverbs', last)) return true;
  const before = first - 1;
  if (mayBeAnybody(scan, { first, last })) return true;
  if (scan.is('relatives', first) && (scan.is('anyWords', before) || scan.is('nobody', before))) return true;
  return scan.isNobody(first);
}

/** "drones were observed over the base", "was fired for sleeping": whether something is done to what stands before a verb. */
function suffers(scan: Scan, group: CueGroup, [content]: readonly Span[]): boolean {
  const behind = content && content.first >= group.last;
  const bare = scan.is('prepositions', group.last) && !scan.is('as', group.last);
  // are accused of sleeping
  const charges = group.senses.some(({ frames, class: kind }) =>
    kind === 'deny' ? false : /[fnaod]/.test(frames),
  );
  return behind === true && bare && !scan.is('infinitive', group.last) && !charges;
}

/** Joins runs between which only marks stand. */
function joined(scan: Scan, runs: readonly Run[]): Span[] {
  const spans: Span[] = [];
  for (const run of runs) {
    const before = spans.at(-1);
    if (before && scan.countWords({ first: before.last, last: run.first }) === 0)
      spans[spans.length - 1] = { first: before.first, last: run.last };
    else spans.push(run);
  }
  return spans;
}

function longest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (best, span) => (best && best.last - best.first >= span.last - span.first ? best : span),
    null,
  );
}

/** Takes marks that stand around the span into it. */
function withMarks(scan: Scan, span: Span): Span {
  let { first, last } = span;
  const opening = scan.quotations.find(({ opener }) => opener === first - 1);
  if (opening && opening.closer <= last) first--;
  const closing = scan.quotationOf(last - 1);
  if (closing && closing.opener >= first && closing.closer >= last && closing.closer <= last + 1)
    last = closing.closer + 1;
  return { first, last };
}

function withoutMarks(scan: Scan, { first, last }: Span): Span {
  const quotation = scan.quotations.find(({ opener }) => opener === first);
  const whole = quotation?.closer === last - 1;
  return whole ? { first: first + 1, last: last - 1 } : { first, last };
}
