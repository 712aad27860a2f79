import type { CueGroup } from './cue-groups';
import { kindOf, tidy, type LocalClaim } from './local-claim';
import { subjectBehind } from './inverted-subject';
import type { Sentence } from '../../text/sentences';
import type { Scan, Span } from './scan';

/** A report that opens with a word for what was said before, with its subject behind the verb. */
export interface BackReport {
  readonly group: CueGroup;
  readonly source: Span;
  readonly sentence: Sentence;
}

/**
 * Finds reports of the sentence before, in languages that put the subject behind the verb: "Bron är stängd. Det säger
 * Lena Fors.", "Das teilte die Stadt am Montag mit."
 */
export function findBackReports(scan: Scan, groups: readonly CueGroup[]): BackReport[] {
  if (!scan.lexicon.invertsFreely) return [];
  return groups.flatMap((group) => {
    const sentence = scan.sentenceOf(group.first);
    if (group.first !== sentence.first + 1 || !scan.is('demonstratives', sentence.first)) return [];
    if (group.form !== 'verb' || group.passive || group.negated || !senseOf(group)) return [];
    const limit = group.particle ?? sentence.last;
    const source = subjectBehind(scan, group.last, limit);
    // Det visar rapporten att …: a clause of its own follows.
    if (!source || scan.is('that', source.last) || scan.is('wh', source.last)) return [];
    return [{ group, source, sentence }];
  });
}

/**
 * The claims of such reports: the sentence before, or the word that stands for it where that sentence has a speaker already
 * or is denied.
 *
 * @param claims what other rules found
 */
export function claimsOfBackReports(
  scan: Scan,
  reports: readonly BackReport[],
  claims: readonly LocalClaim[],
): LocalClaim[] {
  return reports.flatMap(({ group, source, sentence }) => {
    const sense = senseOf(group);
    if (!sense) return [];
    const answers = sense.class === 'deny' || sense.class === 'confirm';
    const before = scan.sentences[scan.sentences.indexOf(sentence) - 1];
    const attributed = before && claims.some((claim) => claim.source && meet(claim, before));
    const pointed = answers && (sense.class === 'deny' || !before || attributed);
    if (!pointed && (!before || attributed || scan.countWords(before) < 2)) return [];
    const content = [
      pointed || !before ? { first: sentence.first, last: sentence.first + 1 } : tidy(scan, before),
    ];
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
