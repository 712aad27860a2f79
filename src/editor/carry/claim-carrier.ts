import {
  l10n,
  TextDocumentChangeReason,
  window,
  workspace,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import { carriedClaims, copiedClaims, type CarriedClaim } from '../../record/anchors/carried-claims';
import { leftPlaces } from '../../record/anchors/live-claims';
import { insertionsOf, moveRange } from '../../record/anchors/text-change';
import type { TextRange } from '../../text/range';
import type { ArticleSession } from '../article/article-session';
import type { ArticleSessions } from '../article/article-sessions';
import { baseName } from '../border';
import { say } from '../commands/record-claims';
import { Owner } from '../lifecycle';
import type { RecordWriter } from '../record/record-writer';
import { cameFromDisk } from './came-from-disk';
import { Journey, shifted } from './journey';
import { copyClaims, moveClaims } from './move-claims';
import { giveBack, sendBack, settleOnDisk } from './return-claims';

/** Shorter texts tell nothing about where they come from. */
const tellingLength = 12;
/** So many of the latest insertions are remembered, for words that are deleted where they came from only afterwards. */
const mostPasted = 30;

interface Pasted {
  readonly document: TextDocument;
  /** Where the words stand now. */
  range: TextRange;
  /** The words as they were put in. */
  readonly text: string;
}

/**
 * Takes claims along when their words are cut out of one open article and pasted into another, whichever happens first.
 * Undoing the paste, or the cut, takes the change of the records back too. Words that were only copied leave the claims
 * where they are; then recording them in the other article as well is offered.
 */
export class ClaimCarrier extends Owner {
  /** The latest first. */
  #pasted: Pasted[] = [];
  #journeys: Journey[] = [];
  #cuts = 0;
  /** The number of the latest cut in each article. */
  readonly #lastCut = new WeakMap<ArticleSession, number>();

  constructor(
    private readonly sessions: ArticleSessions,
    private readonly writer: RecordWriter,
  ) {
    super();
    this.own(
      workspace.onDidChangeTextDocument((event) => {
        // The sessions follow the same event first.
        if (event.contentChanges.length > 0) queueMicrotask(() => this.#changed(event));
      }),
    );
    this.own(workspace.onDidCloseTextDocument((document) => this.#closed(document)));
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (this.disposed) return;
    for (const pasted of this.#pasted) {
      if (pasted.document === document) pasted.range = moveRange(pasted.range, contentChanges);
    }
    for (const journey of this.#journeys) journey.follow(document, contentChanges);
    const session = this.sessions.get(document.uri);
    if (!session) return;
    const arrived = insertionsOf(contentChanges)
      .filter(({ text }) => text.length >= tellingLength)
      .map(({ range, text }): Pasted => ({ document, range, text }));
    this.#pasted = [...arrived.toReversed(), ...this.#pasted].slice(0, mostPasted);
    const cut = contentChanges.some(({ rangeLength }) => rangeLength >= tellingLength);
    const edited = (): void => {
      if (reason === TextDocumentChangeReason.Undo) this.#undone(session);
      for (const pasted of arrived) this.#arrived(session, pasted, reason === undefined);
      if (cut) this.#wentFrom(session);
    };
    if (reason !== undefined || document.isDirty) {
      edited();
      return;
    }
    void cameFromDisk(document).then((fromDisk) => {
      if (this.disposed || this.sessions.get(document.uri) !== session) return;
      if (!fromDisk) {
        edited();
        return;
      }
      this.#pasted = this.#pasted.filter((pasted) => !arrived.includes(pasted));
      this.#undone(session);
    });
  }

  /** Looks where words come from that were put into an article: where such were cut last, else where they stand. */
  #arrived(to: ArticleSession, { range, text }: Pasted, byHand: boolean): void {
    const others = [...this.sessions].filter((session) => session !== to);
    others.sort((a, b) => (this.#lastCut.get(b) ?? 0) - (this.#lastCut.get(a) ?? 0));
    for (const way of byHand ? ([carriedClaims, copiedClaims] as const) : [carriedClaims]) {
      for (const from of others) {
        const claims = from.live ? way(from.live, text) : [];
        if (claims.length === 0) continue;
        const here = shifted(claims, range.start);
        void (way === carriedClaims ? this.#carry(from, to, here) : this.#offer(from, to, here));
        return;
      }
    }
  }

  /** Looks whether words that were taken out of an article had been put into another one before. */
  #wentFrom(from: ArticleSession): void {
    this.#lastCut.set(from, ++this.#cuts);
    for (const { document, range } of this.#pasted) {
      const to = document === from.document ? undefined : this.sessions.get(document.uri);
      if (!to || !from.live || range.end - range.start < tellingLength) continue;
      const moved = carriedClaims(from.live, document.getText().slice(range.start, range.end));
      if (moved.length === 0) continue;
      void this.#carry(from, to, shifted(moved, range.start));
      return;
    }
  }

  async #carry(from: ArticleSession, to: ArticleSession, claims: readonly CarriedClaim[]): Promise<void> {
    if (to.uri.scheme === 'untitled') return;
    const journey = new Journey(from, to, claims);
    this.#journeys.push(journey);
    journey.records = moveClaims(this.writer, from, to, () => journey.claims);
    if (!(await journey.records)) {
      this.#forget(journey);
      return;
    }
    const name = baseName(from.uri);
    say(
      claims.length === 1
        ? l10n.t('The claim came along from {0}, with all that is recorded about it.', name)
        : l10n.t(
            '{0} claims came along from {1}, with all that is recorded about them.',
            claims.length,
            name,
          ),
    );
  }

  async #offer(from: ArticleSession, to: ArticleSession, claims: readonly CarriedClaim[]): Promise<void> {
    if (to.uri.scheme === 'untitled' || to.article?.recordState === 'locked') return;
    const journey = new Journey(from, to, claims);
    this.#journeys.push(journey);
    const record = l10n.t('Record Here Too');
    const name = baseName(from.uri);
    const chosen = await window.showInformationMessage(
      claims.length === 1
        ? l10n.t('The pasted words are a claim in the record of {0}.', name)
        : l10n.t('The pasted words hold {0} claims of the record of {1}.', claims.length, name),
      record,
    );
    const stillOpen = [from, to].every((session) => this.sessions.get(session.uri) === session);
    if (chosen === record && stillOpen && (await copyClaims(this.writer, from, to, () => journey.claims)))
      say(l10n.t('Recorded here too, with all that is recorded there.'));
    this.#forget(journey);
  }

  /** Undoing or discarding a paste sends its claims back; doing so with the cut gives them back to their article. */
  #undone(session: ArticleSession): void {
    for (const journey of this.#journeys) {
      if (journey.to === session && journey.claims.length === 0) {
        this.#forget(journey);
        void sendBack(this.writer, journey);
      } else if (journey.from === session) void this.#giveBack(journey);
    }
  }

  /** Gives claims back whose words are in their old place again. */
  async #giveBack(journey: Journey): Promise<void> {
    const { from } = journey;
    let claims = returned(journey);
    if (claims.length === 0) {
      // The article may not have heard yet that they left its record.
      await journey.records;
      await from.record.refresh();
      await from.settled();
      claims = returned(journey);
    }
    if (claims.length === 0 || claims.some(({ content }) => content.length === 0)) return;
    await giveBack(this.writer, journey, claims);
  }

  /** What is closed without being saved never had its paste, or still has what was cut. */
  #closed(document: TextDocument): void {
    this.#pasted = this.#pasted.filter((pasted) => pasted.document !== document);
    for (const journey of this.#journeys.filter((each) => each.concerns(document))) {
      this.#forget(journey);
      void settleOnDisk(this.writer, journey, document);
    }
  }

  #forget(journey: Journey): void {
    this.#journeys = this.#journeys.filter((other) => other !== journey);
  }
}

/** The claims that have left the record of the article they come from, where their words stand there now. */
function returned({ from, ids }: Journey): CarriedClaim[] {
  const places = from.live && leftPlaces(from.live);
  return ids.flatMap((id) => places?.get(id) ?? []);
}
