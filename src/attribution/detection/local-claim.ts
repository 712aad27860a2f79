import type { ClaimKind } from '../analysis';
import type { CueClass } from '../language/reporting-words';
import type { CueGroup } from './grammar/cue-groups';
import type { Scan, Span } from './grammar/scan';

/** A claim inside one paragraph, in tokens: independent of where the paragraph stands, so that it can be kept. */
export interface LocalClaim {
  readonly kind: ClaimKind;
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The particle of a separable verb, where it stands apart. */
  readonly particle?: Span;
  readonly class: CueClass;
  readonly negated: boolean;
  readonly modality: 'reported' | 'future' | 'hypothetical' | 'hearsay';
  readonly confidence: number;
  /** How sure the tagger is of it; 0 or absent where only a rule has found it. */
  readonly learned?: number;
  /** Which rule found it. */
  readonly rule: string;
  /** Whether a quotation in it is still open at the end of the paragraph. */
  readonly open: boolean;
}

/** What rules found of speech without marks, and the cues that attribute it. */
export interface BareSpeech {
  readonly claims: readonly LocalClaim[];
  readonly used: ReadonlySet<CueGroup>;
}

/** The kind of a claim by the quotations that its content holds. */
export function kindOf(scan: Scan, content: readonly Span[], distance: ReadonlySet<number>): ClaimKind {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (!scan.isWord(i)) continue;
      const marked = scan.quotations.some(
        (quotation) =>
          quotation.opener >= first - 1 &&
          quotation.opener < i &&
          i < scan.endOf(quotation) &&
          !distance.has(quotation.opener),
      );
      if (marked) inside++;
      else outside++;
    }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}

/** "rejects the claim | out of hand": how something is denied is none of what is. */
export function withoutManner(scan: Scan, span: Span): Span {
  const { first, last } = tidy(scan, span);
  for (let i = Math.max(first + 1, last - LONGEST_MANNER); i < last; i++) {
    const length = scan.phraseAt(scan.lexicon.manners, i);
    if (length > 0 && i + length === last && !scan.quotationOf(i)) return { first, last: i };
  }
  return { first, last };
}

const LONGEST_MANNER = 5;

/** Takes marks and spaces that stand at the ends of a content off it: commas, full stops, unpaired marks. */
export function tidy(scan: Scan, span: Span, keepFinal = false): Span {
  let { first, last } = span;
  while (first < last && (scan.isText(first, ',', ';', ':', '.', ')') || scan.isDash(first))) first++;
  while (
    first < last &&
    (scan.isText(last - 1, ',', ';', ':', '(') ||
      scan.isDash(last - 1) ||
      (!keepFinal && scan.isText(last - 1, '.')))
  )
    last--;
  return { first, last };
}
