import {
  Disposable,
  EventEmitter,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
} from 'vscode';
import type { Analysis, AttributionEngine } from '../../attribution/analysis';
import { followClaims, livePlaces, type LiveClaims } from '../../record/anchors/live-claims';
import type { PlacedClaim } from '../../record/anchors/placed-claim';
import type { AnnotatedArticle, AnnotatedClaim } from '../../record/annotated-article';
import { followEdit } from '../../record/overlay/follow-edit';
import type { TextRange } from '../../text/range';
import { Debouncer, Owner, yieldToOthers } from '../lifecycle';
import type { Log } from '../log';
import { analyseInSlices } from './analyse-in-slices';
import { looksLikeText, longestArticle } from './text-limits';
import type { RecordFile } from '../record/record-file';
import { overlay } from './overlay';

/** How far a session has come. Whatever the state, what is recorded can be shown. */
export type SessionState = 'analysing' | 'ready' | 'tooLarge' | 'notText' | 'failed';

export interface SessionParts {
  readonly engine: AttributionEngine;
  readonly record: RecordFile;
  readonly log: Log;
}

export interface ClaimAt {
  readonly claim: AnnotatedClaim;
  /** The part of the claim that holds the place asked for. */
  readonly range: TextRange;
}

interface Analysed {
  readonly state: SessionState;
  readonly analysis: Analysis;
}

const noPlaces = { places: new Map<string, PlacedClaim>() };
const noClaims: Analysis = { language: '', speakers: [], claims: [] };
/** A pause in typing; grows with the time that an analysis takes, so that long texts are analysed less often. */
const shortestPause = 150;
const longestPause = 2000;

/**
 * One open article: owns its analysis and its record and fires one event when what the views show has changed.
 * While the person types, places move with the text; the next pause brings a new analysis.
 */
export class ArticleSession extends Owner {
  readonly #onDidChange = this.own(new EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;
  readonly #debouncer = this.own(new Debouncer());
  /** The update under way: whatever changes under it aborts it. */
  #running: AbortController | undefined;
  #done: Promise<void> = Promise.resolve();
  #analysis: { readonly version: number; readonly result: Analysis } | undefined;
  #article: AnnotatedArticle | undefined;
  #live: LiveClaims | undefined;
  /** Where the claims of `live` stand, worked out when somebody asks. */
  #placed: { readonly live?: LiveClaims; readonly places: ReadonlyMap<string, PlacedClaim> } = noPlaces;
  #articleVersion = -1;
  /** The text whose search stopped with a fault: asking again would only bring the fault again. */
  #failedVersion = -1;
  #state: SessionState = 'analysing';
  #pause = shortestPause;

  constructor(
    readonly document: TextDocument,
    private readonly parts: SessionParts,
  ) {
    super();
    this.own(parts.record);
    this.own(new Disposable(() => this.#running?.abort()));
    this.own(parts.record.onDidChange(() => void this.#run()));
    this.own(
      workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && event.contentChanges.length > 0) this.#follow(event);
      }),
    );
  }

  get uri(): Uri {
    return this.document.uri;
  }

  get record(): RecordFile {
    return this.parts.record;
  }

  get state(): SessionState {
    return this.#state;
  }

  /** What the views show; its places fit the document's present text. */
  get article(): AnnotatedArticle | undefined {
    return this.#article;
  }

  /** Whether the claims are those of the present text and not of an earlier one, moved along. */
  get isCurrent(): boolean {
    return this.#articleVersion === this.document.version;
  }

  /** Where the recorded claims stand in the present text. Proposals for those that are lost are of the last search. */
  get placed(): ReadonlyMap<string, PlacedClaim> {
    const live = this.#live;
    if (live !== this.#placed.live) this.#placed = live ? { live, places: livePlaces(live) } : noPlaces;
    return this.#placed.places;
  }

  /** The recorded claims, following the text; `undefined` without a record. */
  get live(): LiveClaims | undefined {
    return this.#live;
  }

  start(): void {
    void this.#run();
  }

  /** The claim whose words hold the offset; of several the shortest, and a claim's content before its source. */
  claimAt(offset: number): ClaimAt | undefined {
    const claims = this.#article?.claims ?? [];
    return (
      closest(claims, offset, ({ content }) => content) ??
      closest(claims, offset, ({ source, cue }) => [...source, ...cue])
    );
  }

  claim(id: string): AnnotatedClaim | undefined {
    return this.#article?.claims.find((claim) => claim.id === id);
  }

  /** The words that stand at these places now. */
  wordsOf(ranges: readonly TextRange[]): string {
    const text = this.document.getText();
    return ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
  }

  /** Waits for the search in the present text. Whether that came to its end, `isCurrent` says: a key or a fault stops it. */
  async settled(): Promise<void> {
    if (this.isCurrent || this.#failedVersion === this.document.version) return;
    this.#debouncer.cancel();
    await (this.#running?.signal.aborted === false ? this.#done : this.#run());
  }

  #follow(event: TextDocumentChangeEvent): void {
    this.#running?.abort();
    if (this.#live) this.#live = followClaims(this.#live, event.contentChanges);
    if (this.#article) this.#article = followEdit(this.#article, event.contentChanges);
    this.#debouncer.schedule(this.#pause, () => void this.#run());
  }

  #run(): Promise<void> {
    this.#running?.abort();
    this.#running = new AbortController();
    this.#done = this.#update(this.#running);
    return this.#done;
  }

  async #update(running: AbortController): Promise<void> {
    try {
      await this.parts.record.ready;
      await yieldToOthers();
      running.signal.throwIfAborted();
      const { version } = this.document;
      const text = this.document.getText();
      const { state, analysis } = await this.#analyse(text, version, running.signal);
      const { reading } = this.parts.record;
      const { article, live } = await overlay(text, analysis, reading, this.#live, running.signal);
      if (this.document.version !== version) return;
      this.#state = state;
      this.#article = article;
      this.#live = live;
      this.#articleVersion = version;
    } catch (error) {
      if (running.signal.aborted || this.disposed) return;
      this.parts.log.error('session', error);
      this.#state = 'failed';
      this.#failedVersion = this.document.version;
    } finally {
      if (this.#running === running) this.#running = undefined;
    }
    this.#onDidChange.fire();
  }

  /** The analysis of this version of the text, made only once. */
  async #analyse(text: string, version: number, signal: AbortSignal): Promise<Analysed> {
    if (text.length > longestArticle) return { state: 'tooLarge', analysis: noClaims };
    if (!looksLikeText(text)) return { state: 'notText', analysis: noClaims };
    if (this.#analysis?.version !== version) {
      const started = performance.now();
      const result = await analyseInSlices(this.parts.engine, text, signal);
      this.#analysis = { version, result };
      const took = Math.round(performance.now() - started);
      this.#pause = Math.min(longestPause, Math.max(shortestPause, took * 2));
      this.parts.log.timing('analysis', took, text.length);
    }
    return { state: 'ready', analysis: this.#analysis.result };
  }
}

function closest(
  claims: readonly AnnotatedClaim[],
  offset: number,
  places: (claim: AnnotatedClaim) => readonly TextRange[],
): ClaimAt | undefined {
  let best: ClaimAt | undefined;
  for (const claim of claims) {
    for (const range of places(claim)) {
      if (offset < range.start || offset > range.end) continue;
      if (!best || range.end - range.start < best.range.end - best.range.start) best = { claim, range };
    }
  }
  return best;
}
