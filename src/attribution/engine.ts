import { readArticleInSteps, type ArticleText } from '../text/article-text';
import { isHeading } from '../text/blocks';
import type { ParagraphText } from '../text/paragraph-text';
import { finish, type Steps } from '../text/steps';
import type { Analysis, AttributionEngine, Claim } from './analysis';
import type { ClaimDraft } from './claim-draft';
import { assembleClaims, type Assembly } from './article/assembly';
import { learnedConfidence, type Calibration } from './confidence';
import { compileSpeech, type SpeechLexicon } from './detection/speech/spoken-style';
import { createRelationFinder, type RelationFinder } from './article/relations/relations';
import { toDrafts } from './article/to-drafts';
import { compileLexicon, type Lexicon } from './detection/lexicon';
import { findParagraphClaims, type ParagraphClaims, type ParagraphPlace } from './detection/paragraph-claims';
import { isQuotedOn, speechMarksOf, type SpeechMarks } from './detection/quotes/speech-marks';
import { oncePer } from './once-per';
import { likelyClaims } from './likely-claims';
import { languageTeller } from './language/article-language';
import type { LanguagePack } from './language/pack';
import type { Frame } from './tagger/decode-frame';
import type { LearnedOf } from './learned-models';
import type { Tagger } from './tagger/tagger';
import { contextOf, type ParagraphContext } from './tagger/word-features';
import { SpeakerResolver } from './speakers/speaker-resolver';

/** A language pack ready for use, with what its rules found in paragraphs seen before. */
interface Tools {
  readonly lexicon: Lexicon;
  readonly speech: SpeechLexicon;
  readonly speakers: SpeakerResolver;
  readonly tagger: Tagger | undefined;
  readonly relate: RelationFinder;
  /** By whether the article has any marks and by how it marks speech, since a paragraph reads differently then. */
  readonly marked: Readings;
  readonly unmarked: Readings;
  readonly headings: WeakMap<ParagraphText, ParagraphClaims>;
  assembled?: Assembled;
}

/** What was found in paragraphs, by how the article marks speech. */
type Readings = Readonly<Record<SpeechMarks | 'quotedOn', WeakMap<ParagraphText, ParagraphClaims>>>;

/** The claims of one version of the article, their speakers still unknown. */
interface Assembled {
  readonly assembly: Assembly;
  readonly drafts: readonly ClaimDraft[];
}

/**
 * Makes an engine for one article: paragraphs that have not changed since its last call are not read again.
 *
 * @param learnedOf gives the learned part of the engine; without it rules do the work alone
 * @param calibration tells how likely a claim is right; called once for each claim, in the order of the claims
 */
export function createEngine(
  learnedOf: LearnedOf = () => undefined,
  calibration: Calibration = learnedConfidence,
): AttributionEngine {
  const languageOf = languageTeller();
  const toolsOf = new Map<LanguagePack, Tools>();
  let previous: ArticleText | undefined;

  function tools(pack: LanguagePack): Tools {
    const known = toolsOf.get(pack) ?? prepare(pack, learnedOf);
    toolsOf.set(pack, known);
    return known;
  }

  return {
    analyse: (text, signal) => finish(analyseInSteps(text), signal),
    analyseInSteps,
  };

  function* analyseInSteps(text: string): Steps<Analysis> {
    const article = yield* readArticleInSteps(text, previous);
    previous = article;
    const { tag, pack } = languageOf(article);
    const ready = tools(pack);
    const local = yield* readParagraphs(ready, article);
    const { assembly, drafts } = yield* assemble(ready, article, local);
    yield;
    const { speakers, speakerOf, alternatives } = yield* ready.speakers.resolve(article, drafts);
    yield;
    const { denies, supports } = yield* ready.relate(article, assembly.claims, speakerOf, speakers);
    const kinds = new Map(speakers.map(({ id, kind }) => [id, kind]));
    const claims = drafts.map((draft, at): Claim => ({
      id: `c${at + 1}`,
      kind: draft.kind,
      content: draft.content,
      source: draft.source,
      cue: draft.cue,
      speaker: speakerOf[at] ?? null,
      alternatives: alternatives[at] ?? NONE,
      confidence: calibration({
        draft,
        tagged: ready.tagger !== undefined,
        speaker: kinds.get(speakerOf[at] ?? '') ?? null,
        rivals: alternatives[at]?.length ?? 0,
      }),
      act: draft.act,
      polarity: draft.polarity,
      modality: draft.modality,
      denies: idsOf(denies[at]),
      supports: idsOf(supports[at]),
      evidence: draft.evidence,
    }));
    return likelyClaims({ language: tag, speakers, claims });
  }
}

/** A paragraph, where it stands, and what was found in others of its kind. */
interface Reading {
  readonly body: ParagraphText;
  readonly place: ParagraphPlace;
  readonly known: WeakMap<ParagraphText, ParagraphClaims>;
}

/**
 * So many paragraphs go through each stage together: the tables of one stage then stay in the processor's cache, and
 * little is lost where the work is broken off.
 */
const BATCH = 32;

/** Reads by itself each paragraph that has not been read before. */
function* readParagraphs(tools: Tools, { paragraphs }: ArticleText): Steps<ParagraphClaims[]> {
  const bodies = paragraphs.map(({ body }) => body);
  // Headings quote scraps, also in articles that mark no speech.
  const texts = paragraphs.flatMap(({ body, kind }) => (isHeading(kind) ? [] : [body]));
  const context = contextOf(texts);
  const marks = speechMarksOf(texts);
  const known = context.unmarked ? tools.unmarked : tools.marked;
  const readings = paragraphs.map(({ body, kind, index }): Reading => {
    const heading = isHeading(kind);
    const quotedOn = isQuotedOn(body, bodies[index + 1]);
    const place = { heading, marks, quotedOn };
    return { body, place, known: heading ? tools.headings : known[quotedOn ? 'quotedOn' : marks] };
  });
  const fresh = readings.filter(({ body, known }) => !known.has(body));
  for (let from = 0; from < fresh.length; from += BATCH)
    yield* readBatch(tools, fresh.slice(from, from + BATCH), context);
  return readings.flatMap(({ body, known }) => known.get(body) ?? []);
}

function* readBatch(tools: Tools, batch: readonly Reading[], context: ParagraphContext): Steps<void> {
  const frames: (readonly Frame[] | undefined)[] = [];
  for (const { body, place } of batch) {
    frames.push(place.heading ? undefined : tools.tagger?.tag(body, context));
    yield;
  }
  for (const { body } of batch) {
    tools.speakers.read(body);
    yield;
  }
  for (const [at, { body, place, known }] of batch.entries()) {
    known.set(body, findParagraphClaims(body, tools.lexicon, tools.speech, place, frames[at]));
    yield;
  }
}

function* assemble(tools: Tools, article: ArticleText, local: readonly ParagraphClaims[]): Steps<Assembled> {
  const before = tools.assembled;
  const assembly = yield* assembleClaims(article, local, tools.lexicon, before?.assembly);
  const drafts = toDrafts(assembly.claims, article.text, before?.drafts.slice(0, assembly.kept));
  tools.assembled = { assembly, drafts };
  return tools.assembled;
}

const NONE: readonly never[] = [];

function idsOf(claims: readonly number[] = NONE): readonly string[] {
  return claims.length > 0 ? claims.map((at) => `c${at + 1}`) : NONE;
}

const lexiconOf = oncePer(({ reporting, speakers }: LanguagePack) =>
  compileLexicon(
    reporting,
    [...speakers.roleNouns, ...speakers.personNouns],
    [...speakers.organisationNouns, ...speakers.groupNouns, ...speakers.documentNouns],
    speakers.kinNouns,
  ),
);
const speechOf = oncePer(compileSpeech);

function prepare(pack: LanguagePack, learnedOf: LearnedOf): Tools {
  const lexicon = lexiconOf(pack);
  const learned = learnedOf(pack.language);
  return {
    lexicon,
    relate: createRelationFinder(lexicon),
    speech: { ...speechOf(pack.speech), voice: learned?.voice },
    speakers: new SpeakerResolver(pack),
    tagger: learned?.tagger,
    marked: noReadings(),
    unmarked: noReadings(),
    headings: new WeakMap(),
  };
}

function noReadings(): Readings {
  return {
    double: new WeakMap(),
    single: new WeakMap(),
    dashes: new WeakMap(),
    none: new WeakMap(),
    quotedOn: new WeakMap(),
  };
}
