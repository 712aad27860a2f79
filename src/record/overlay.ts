import type { Analysis, Claim } from '../attribution/analysis';
import { byPosition } from '../text/range';
import { placingSteps } from './anchors/place-claims';
import { finish, type Steps } from '../text/steps';
import type { ClaimAnchors, PlacedClaim } from './anchors/placed-claim';
import type { AnnotatedArticle, AnnotatedClaim } from './annotated-article';
import { matchClaims } from './overlay/match-claims';
import { speakerRoster, type SpeakerRoster } from './overlay/speaker-roster';
import { SuggestionIds, wordsOf } from './overlay/suggestion-ids';
import { wordsWithCue } from './overlay/words-with-cue';
import type { RecordReading } from './reading';
import type { NewsRecord, RecordedClaim } from './schema';
import { hashingText } from './text-hash';

const nothing: NewsRecord = { article: {}, speakers: new Map(), claims: [], dismissed: [] };

/** Where the record's claims and its dismissed words stand in a text. */
export interface RecordPlaces {
  readonly claims: ReadonlyMap<string, PlacedClaim>;
  readonly dismissed: readonly PlacedClaim[];
}

/** Finds everything of a record in a text, in one go. For a long text or many claims that takes its time. */
export function placeRecord(text: string, record: NewsRecord): RecordPlaces {
  return finish(placingRecord(text, record));
}

/** The same in small steps. */
export function* placingRecord(text: string, record: NewsRecord): Steps<RecordPlaces> {
  const { sha256 } = record.article;
  const empty = record.claims.length === 0 && record.dismissed.length === 0;
  const trusted = !empty && sha256 !== undefined && sha256 === (yield* hashingText(text));
  const dismissed = record.dismissed.map((selector, index) => ({ id: String(index), content: [selector] }));
  return {
    claims: yield* placingSteps(text, record.claims.map(anchorsOf), { trusted }),
    dismissed: [...(yield* placingSteps(text, dismissed, { trusted })).values()],
  };
}

/**
 * Lays the record over what the engine found. Recorded claims stand where their anchors say; a suggestion that is about the
 * same words vanishes into the recorded claim, one that was dismissed stays away, the others stay suggestions.
 *
 * @param places where the record's claims stand, when the caller follows them; otherwise they are searched for here
 */
export function annotate(
  text: string,
  analysis: Analysis,
  reading: RecordReading | null,
  places?: RecordPlaces,
): AnnotatedArticle {
  const record = reading?.record ?? nothing;
  const { claims: placed, dismissed } = places ?? placeRecord(text, record);
  const roster = speakerRoster(analysis, record);
  const { met, recordedAs, suggestions } = matchClaims(analysis.claims, placed.values(), dismissed);
  const ids = new SuggestionIds(record.claims.map(({ id }) => id));
  const idOf = new Map(recordedAs);
  for (const claim of suggestions)
    idOf.set(claim.id, ids.idFor(wordsOf(text, claim), roster.keyOf(claim.speaker)));
  const claims = withAnswers([
    ...record.claims.map((claim) =>
      recordedClaim(text, claim, placed.get(claim.id), met.get(claim.id), roster, idOf),
    ),
    ...suggestions.map((claim) => suggestedClaim(text, claim, roster, idOf)),
  ]);
  return {
    language: record.article.language ?? analysis.language,
    speakers: roster.speakers,
    claims: claims.sort(inReadingOrder),
    recordState: reading ? reading.state : 'none',
    problems: reading?.problems ?? [],
  };
}

function suggestedClaim(
  text: string,
  claim: Claim,
  roster: SpeakerRoster,
  idOf: ReadonlyMap<string, string>,
): AnnotatedClaim {
  const { kind, content, source, cue, confidence, act, modality, evidence } = claim;
  return {
    id: idOf.get(claim.id) ?? claim.id,
    origin: 'suggestion',
    kind,
    content,
    source,
    cue,
    words: wordsOf(text, claim),
    wordsWithCue: wordsWithCue(text, cue, content),
    speaker: roster.keyOf(claim.speaker),
    alternatives: claim.alternatives.flatMap((id) => roster.keyOf(id) ?? []),
    confidence,
    act,
    modality,
    status: 'unchecked',
    terms: null,
    note: null,
    denies: claim.denies.flatMap((id) => idOf.get(id) ?? []),
    deniedBy: [],
    supports: claim.supports.flatMap((id) => idOf.get(id) ?? []),
    supportedBy: [],
    checks: [],
    onFile: [],
    placement: 'unchanged',
    evidence,
  };
}

/** A recorded claim; `met` is what the engine says about the same words, which fills in what a record does not hold. */
function recordedClaim(
  text: string,
  claim: RecordedClaim,
  place: PlacedClaim | undefined,
  met: Claim | undefined,
  roster: SpeakerRoster,
  idOf: ReadonlyMap<string, string>,
): AnnotatedClaim {
  const relations = (recorded: readonly string[], found: readonly string[] = []) => [
    ...new Set([...recorded, ...found.flatMap((id) => idOf.get(id) ?? [])].filter((id) => id !== claim.id)),
  ];
  return {
    id: claim.id,
    origin: 'recorded',
    kind: claim.kind,
    content: place?.content ?? [],
    source: place?.source ?? [],
    cue: place?.cue ?? [],
    words: claim.content.map(({ exact }) => exact).join(' … '),
    wordsWithCue: wordsWithCue(text, place?.cue ?? [], place?.content ?? []),
    speaker: claim.speaker !== undefined && roster.has(claim.speaker) ? claim.speaker : null,
    alternatives: [],
    confidence: null,
    act: met?.act ?? 'statement',
    modality: met?.modality ?? 'reported',
    status: claim.status,
    terms: claim.terms ?? null,
    note: claim.note ?? null,
    denies: relations(claim.denies, met?.denies),
    deniedBy: [],
    supports: relations(claim.supports, met?.supports),
    supportedBy: [],
    checks: claim.checks,
    onFile: claim.evidence,
    placement: place?.placement ?? 'orphaned',
    ...(claim.inArticle === false && { keptWithoutPlace: true }),
    evidence: met?.evidence ?? [],
  };
}

/** Tells each claim also which others answer it. */
function withAnswers(claims: readonly AnnotatedClaim[]): AnnotatedClaim[] {
  const deniedBy = answersTo(claims, 'denies');
  const supportedBy = answersTo(claims, 'supports');
  return claims.map((claim) => ({
    ...claim,
    deniedBy: deniedBy.get(claim.id) ?? [],
    supportedBy: supportedBy.get(claim.id) ?? [],
  }));
}

function answersTo(
  claims: readonly AnnotatedClaim[],
  relation: 'denies' | 'supports',
): ReadonlyMap<string, readonly string[]> {
  const answers = new Map<string, string[]>();
  for (const claim of claims)
    for (const id of claim[relation]) answers.set(id, [...(answers.get(id) ?? []), claim.id]);
  return answers;
}

function inReadingOrder(a: AnnotatedClaim, b: AnnotatedClaim): number {
  const [one] = a.content;
  const [other] = b.content;
  if (!one || !other) return Number(!one) - Number(!other);
  return byPosition(one, other);
}

/** What a recorded claim is found by. */
export function anchorsOf({ id, content, source, cue }: RecordedClaim): ClaimAnchors {
  return { id, content, source, cue };
}
