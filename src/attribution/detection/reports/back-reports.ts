import { isAnswering } from '../grammar/answering';
import { cliticOf, withoutStop } from './attribution-clause';
import type { CueGroup } from '../grammar/cue-groups';
import { kindOf, tidy, type LocalClaim } from '../local-claim';
import { subjectBehind } from '../grammar/inverted-subject';
import { subjectAfter } from '../grammar/subject-after';
import { subjectBefore } from '../grammar/subject-before';
import type { Sentence } from '../../../text/sentences';
import type { Scan, Span } from '../grammar/scan';

/** A report that opens with a word for what was said before, with its subject behind the verb. */
export interface BackReport {
  readonly group: CueGroup;
  readonly source: Span;
  /** The words that point back: *Das*, *C'est ce que*. */
  readonly opener: Span;
  /** What stands before them: the first part of their sentence, or the sentence before. */
  readonly before: Span | undefined;
}

/**
 * Finds reports of the sentence before, in languages that put the subject behind the verb: "Bron är stängd. Det säger
 * Lena Fors.", "Das teilte die Stadt am Montag mit.", "Le pont est fermé, c'est ce qu'indique la mairie."
 */
export function findBackReports(scan: Scan, groups: readonly CueGroup[]): BackReport[] {
  if (!scan.lexicon.invertsFreely) return groups.flatMap((group) => pointedAt(scan, group) ?? []);
  return groups.flatMap((group) => {
    const sentence = scan.sentenceOf(group.first);
    const apart = behindAuxiliary(scan, group, sentence);
    if (apart && senseOf(group))
      return [{ group, ...apart, before: scan.sentences[scan.sentences.indexOf(sentence) - 1] }];
    const opener = openerOf(scan, group, sentence);
    if (!opener || group.form !== 'verb' || group.passive || group.negated || !senseOf(group)) return [];
    const limit = group.particle ?? sentence.last;
    const source =
      cliticOf(group) ?? subjectBehind(scan, group.last, limit) ?? documentBehind(scan, group, limit);
    // Det visar rapporten att …: a clause of its own follows.
    if (!source || scan.is('that', source.last) || scan.is('wh', source.last)) return [];
    const opens = opener.first === sentence.first;
    const before = opens
      ? scan.sentences[scan.sentences.indexOf(sentence) - 1]
      : { first: sentence.first, last: opener.first };
    return [{ group, source, opener, before }];
  });
}

/**
 * "The lock is shut. That is shown by a survey.", "That's what the police say.", "So says Brink.": where the subject
 * comes first, only a few phrases take up what was said.
 */
function pointedAt(scan: Scan, group: CueGroup): BackReport | undefined {
  const sentence = scan.sentenceOf(group.first);
  const at = scan.sentences.indexOf(sentence);
  const before = scan.sentences[at - 1];
  if (!before || group.form !== 'verb' || group.negated || !senseOf(group)) return undefined;
  const opener = { first: sentence.first, last: group.first };
  const source = pointer(scan, group, sentence);
  return source && { group, source, opener, before };
}

function pointer(scan: Scan, group: CueGroup, { first, last }: Sentence): Span | undefined {
  const end = withoutStop(scan, last, first);
  const so = scan.is('proforms', first) && !scan.is('subjectPronouns', first);
  if (so && group.first === first + 1 && !scan.is('demonstratives', first))
    return subjectAfter(scan, group.last, end);
  if (!scan.is('demonstratives', first)) return undefined;
  if (group.passive && group.first === first + 1 && scan.is('passiveBy', group.last))
    return subjectAfter(scan, group.last + 1, end);
  const clefted = scan.is('be', first + 1) && scan.is('wh', first + 2);
  const closes = group.last === end || scan.is('prepositions', group.last) || scan.isText(group.last, ',');
  if (!clefted || group.passive || !closes) return undefined;
  return subjectBefore(scan, group.first, first + 3);
}

/**
 * "Det har *bolaget* bekräftat.", "Den uppgiften har *Lund* dementerat.": the subject between the auxiliary and a verb of
 * answering, where the verb comes second.
 */
function behindAuxiliary(
  scan: Scan,
  group: CueGroup,
  sentence: Sentence,
): Pick<BackReport, 'source' | 'opener'> | undefined {
  const { first, last, form, passive, negated, senses } = group;
  const answers = senses[0] !== undefined && isAnswering(senses[0]);
  if (!scan.lexicon.verbSecond || form === 'noun' || passive || negated || !answers) return undefined;
  const noun = scan.is('charges', sentence.first + 1) ? 1 : 0;
  const auxiliary = sentence.first + 1 + noun;
  const ends = last === sentence.last || !scan.isWord(last) || scan.is('prepositions', last);
  if (!scan.is('demonstratives', sentence.first) || !scan.is('have', auxiliary) || !ends) return undefined;
  const source = subjectAfter(scan, auxiliary + 1, first);
  if (source?.last !== first) return undefined;
  return { source, opener: { first: sentence.first, last: auxiliary } };
}

function openerOf(scan: Scan, { first }: CueGroup, sentence: Sentence): Span | undefined {
  if (first === sentence.first + 1 && scan.is('demonstratives', sentence.first))
    return { first: sentence.first, last: first };
  for (let from = first - 1; from >= Math.max(sentence.first, first - LONGEST_OPENER); from--) {
    if (scan.phraseAt(scan.lexicon.backPhrases, from) !== first - from) continue;
    const start = clefted(scan, from, sentence.first);
    if (start === sentence.first || scan.isText(start - 1, ',')) return { first: start, last: first };
  }
  return undefined;
}

/** *C'est pourtant* ce qu'affirme …, *eso es* lo que dice … */
function clefted(scan: Scan, from: number, limit: number): number {
  let i = from;
  while (i > limit && (scan.is('adverbs', i - 1) || scan.is('coordinators', i - 1))) i--;
  if (!scan.is('be', i - 1)) return from;
  return scan.is('demonstratives', i - 2) ? i - 2 : i - 1;
}

const LONGEST_OPENER = 6;

/** Así consta *en un informe*. */
function documentBehind(scan: Scan, { last, senses }: CueGroup, limit: number): Span | undefined {
  if (senses[0]?.class !== 'show' || !scan.is('prepositions', last)) return undefined;
  return subjectAfter(scan, last + 1, limit);
}

/**
 * The claims of such reports: the words before, or the words that stand for them where those have a speaker already
 * or are denied.
 *
 * @param claims what other rules found
 */
export function claimsOfBackReports(
  scan: Scan,
  reports: readonly BackReport[],
  claims: readonly LocalClaim[],
): LocalClaim[] {
  return reports.flatMap(({ group, source, opener, before }) => {
    const sense = senseOf(group);
    if (!sense) return [];
    const attributed = before && claims.some((claim) => claim.source && meet(claim, before));
    const pointed = isAnswering(sense) && (sense.class === 'deny' || !before || attributed);
    if (!pointed && (!before || attributed || scan.countWords(before) < 2)) return [];
    const content = [pointed || !before ? opener : tidy(scan, before)];
    return [
      {
        kind: kindOf(scan, content, new Set()),
        content,
        source,
        cue: { first: group.first, last: group.last },
        class: sense.class,
        negated: false,
        modality: group.modality,
        confidence: 0.85 * sense.weight,
        rule: pointed ? 'object' : 'backReport',
        open: false,
      },
    ];
  });
}

function senseOf({ senses }: CueGroup): CueGroup['senses'][number] | undefined {
  return senses.find(({ frames, class: kind }) => (kind === 'deny' ? /o/ : /[qct]/).test(frames));
}

function meet({ content }: LocalClaim, { first, last }: Span): boolean {
  return content.some((part) => part.first < last && first < part.last);
}
