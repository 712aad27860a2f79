import type { Analysis, Claim } from '../attribution/analysis';
import type { AnnotatedClaim, AnnotatedSpeaker } from '../record/annotated-article';
import { annotate } from '../record/overlay';
import { speakerRoster } from '../record/overlay/speaker-roster';
import type { RecordReading } from '../record/reading';

/** A claim as printed when the record counts too: what the record alone knows is added. */
export type PrintedClaim = Omit<Claim, 'polarity'> &
  Pick<AnnotatedClaim, 'origin' | 'status' | 'terms' | 'placement'>;

/** An analysis whose recorded claims stand as recorded, and from which dismissed suggestions are gone. */
export type AnalysisWithRecord = Omit<Analysis, 'claims'> & { readonly claims: readonly PrintedClaim[] };

/** Lays a record over an analysis, in the form of an analysis. A claim that a person has recorded is certain. */
export function withRecord(text: string, analysis: Analysis, reading: RecordReading): AnalysisWithRecord {
  const article = annotate(text, analysis, reading);
  const roster = speakerRoster(analysis, reading.record);
  const mentionsOf = ({ key }: AnnotatedSpeaker) =>
    analysis.speakers.filter(({ id }) => roster.keyOf(id) === key).flatMap(({ mentions }) => mentions);
  return {
    language: article.language,
    speakers: article.speakers.map((speaker) => {
      const { key, name, kind, role, affiliation, aliases } = speaker;
      return { id: key, name, kind, role, affiliation, aliases, mentions: mentionsOf(speaker) };
    }),
    claims: article.claims.map((claim) => {
      const { id, origin, kind, content, source, cue, speaker, alternatives, confidence, act, modality } =
        claim;
      const { status, terms, placement, denies, supports, evidence } = claim;
      return {
        ...{ id, origin, kind, content, source, cue, speaker, alternatives, confidence: confidence ?? 1 },
        ...{ act, modality, status, terms, placement, denies, supports, evidence },
      };
    }),
  };
}
