import type { ClaimKind } from '../analysis';
import type { Paragraph } from '../../text/article-text';
import type { TextRange } from '../../text/range';
import type { LocalClaim } from '../detection/local-claim';
import type { Scan, Span } from '../detection/grammar/scan';
import type { CueClass } from '../language/reporting-words';

/** A claim in its place in the article, while the steps that look beyond one paragraph still change it. */
export interface FoundClaim {
  /** The paragraphs in which it starts and ends. */
  readonly first: number;
  paragraph: number;
  kind: ClaimKind;
  content: readonly TextRange[];
  source: TextRange | null;
  cue: TextRange | null;
  /** The particle of the cue's verb, where it stands apart. */
  readonly particle: TextRange | null;
  readonly class: CueClass;
  readonly negated: boolean;
  readonly modality: LocalClaim['modality'];
  confidence: number;
  /** How sure the tagger is of it; 0 where only a rule has found it. */
  readonly learned: number;
  readonly rule: string;
  open: boolean;
  /** The claim whose speaker goes on speaking here. */
  continues: FoundClaim | null;
  /** The question that these words answer, where nothing else tells whose they are. */
  answersTo: FoundClaim | null;
  /** The claim in whose content this one stands. */
  within: FoundClaim | null;
  /** The denial that these words carry out, when another sentence announced it: "Lund disagrees." */
  answers: TextRange | null;
  /** Whether what announced these words was no denial but an agreement: "Others agree." */
  assents: boolean;
  /** Whether the source is the first or second person: I, we, you. */
  readonly ownVoice: boolean;
  /** Whether the newspaper itself asks. */
  readonly interviewer: boolean;
}

/** A range of a paragraph's tokens as a range of the article. */
export function place(paragraph: Paragraph, scan: Scan, span: Span): TextRange {
  const { start, end } = scan.range(span);
  return { start: paragraph.start + start, end: paragraph.start + end };
}

/** Puts a paragraph's claim in its place. */
export function placeClaim(paragraph: Paragraph, scan: Scan, claim: LocalClaim): FoundClaim {
  return {
    first: paragraph.index,
    paragraph: paragraph.index,
    kind: claim.kind,
    content: claim.content.map((span) => place(paragraph, scan, span)),
    source: claim.source && place(paragraph, scan, claim.source),
    cue: claim.cue && place(paragraph, scan, claim.cue),
    particle: claim.particle ? place(paragraph, scan, claim.particle) : null,
    class: claim.class,
    negated: claim.negated,
    modality: claim.modality,
    confidence: claim.confidence,
    learned: claim.learned ?? 0,
    rule: claim.rule,
    open: claim.open,
    continues: null,
    answersTo: null,
    within: null,
    answers: null,
    assents: false,
    ownVoice: claim.source !== null && scan.is('speakerSubjects', claim.source.first),
    interviewer: false,
  };
}

/** A claim of verbatim speech that the article gives without words of saying. */
export function bareClaim(
  paragraph: Paragraph,
  content: readonly TextRange[],
  details: Partial<FoundClaim> & { readonly rule: string },
): FoundClaim {
  return {
    first: paragraph.index,
    paragraph: paragraph.index,
    kind: 'unmarked',
    content,
    source: null,
    cue: null,
    particle: null,
    class: 'say',
    negated: false,
    modality: 'reported',
    confidence: 0.7,
    learned: 0,
    open: false,
    continues: null,
    answersTo: null,
    within: null,
    answers: null,
    assents: false,
    ownVoice: false,
    interviewer: false,
    ...details,
  };
}

/** Orders claims as a reader meets them. */
export function byPlace(a: FoundClaim, b: FoundClaim): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

function startOf(claim: FoundClaim): number {
  return claim.content[0]?.start ?? 0;
}

function endOf(claim: FoundClaim): number {
  return claim.content.at(-1)?.end ?? 0;
}
