import { l10n, window } from 'vscode';
import { foldWords } from '../../record/anchors/folded-text';
import type { TextRange } from '../../text/range';
import type { CandidatePlace } from '../../record/anchors/placed-claim';
import type { AnnotatedClaim, ClaimStatus } from '../../record/annotated-article';
import { attachClaim, changeClaims, refreshPositions } from '../../record/edits';
import type { ArticleSession } from '../article/article-session';
import { followingEdits, type EditsSince } from '../article/edits-since';
import { fromRange, toRange } from '../border';
import type { RecordWriter } from '../record/record-writer';
import { claimIcon, claimLabel, claimState } from '../tree/tree-items';
import { isChecked, isLost, statusWord } from '../words/claim-words';
import { shorten } from '../words/shorten';
import { lostClaims } from '../words/tally';
import type { FollowedTargets } from './claim-targets';
import { readMarkedWords } from './marked-words';
import { pickWithPreview } from './preview-pick';
import { say } from './record-claims';
import { editorOf } from './walk';

/** What a person does with recorded claims whose place or words are in doubt. */
export class LostClaims {
  constructor(private readonly writer: RecordWriter) {}

  /** Ties a lost claim to the selected words; of several the person chooses one. */
  async attach(session: ArticleSession, wanted?: AnnotatedClaim): Promise<void> {
    await session.settled();
    await followingEdits(session.document, (edits) => this.#attach(session, wanted, edits));
  }

  async #attach(
    session: ArticleSession,
    wanted: AnnotatedClaim | undefined,
    edits: EditsSince,
  ): Promise<void> {
    const editor = window.visibleTextEditors.find(({ document }) => document === session.document);
    const marked =
      editor && readMarkedWords(editor.document.getText(), fromRange(editor.document, editor.selection));
    if (!marked) {
      void window.showInformationMessage(
        l10n.t('Select the words in the article that the claim belongs to first.'),
      );
      return;
    }
    const claim =
      wanted ??
      (await chooseLost(lostClaims(session.article), l10n.t('Which claim belongs to the selected words?')));
    if (claim) await this.#tie(session, claim, { content: [marked.content], ...nothingBeside }, edits);
  }

  /** Offers the places that look most like a lost claim. */
  async choosePlace(session: ArticleSession, wanted?: AnnotatedClaim): Promise<void> {
    await session.settled();
    const claim =
      wanted ?? (await chooseLost(lostClaims(session.article), l10n.t('Which claim has lost its place?')));
    if (!claim) return;
    // The proposals are places in the text that was searched last.
    await session.settled();
    await followingEdits(session.document, (edits) => this.#choosePlace(session, claim, edits));
  }

  async #choosePlace(session: ArticleSession, claim: AnnotatedClaim, edits: EditsSince): Promise<void> {
    const candidates = session.placed.get(claim.id)?.candidates ?? [];
    if (candidates.length === 0) {
      void window.showInformationMessage(
        l10n.t('Nothing in the article looks like this claim. Select its words and attach it to them.'),
      );
      return;
    }
    const place = await choosePlace(session, claim, candidates);
    const content = place && contentWith(place, candidates);
    if (content) await this.#tie(session, claim, { content, ...nothingBeside }, edits);
  }

  /** Keeps claims whose words are gone: they count as seen, and stay in the record without a place. */
  async keep({ session, claims }: FollowedTargets): Promise<void> {
    const ids = claims.filter(isLost).map(({ id }) => id);
    const done =
      ids.length > 0 &&
      (await this.writer.change(session, (desk) => changeClaims(desk, ids, { inArticle: false })));
    if (done) say(l10n.t('Kept in the record without a place in the article.'));
  }

  /** Takes the present words of a claim over into the record. */
  async acceptWords({ session, claims, edits }: FollowedTargets): Promise<void> {
    const claim = claims.find(({ placement }) => placement === 'edited');
    if (!claim) {
      say(l10n.t('The words of this claim have not changed.'));
      return;
    }
    await this.#tie(session, claim, claim, edits);
  }

  /** Writes into the record where every claim stands now. */
  async refreshPositions(session: ArticleSession): Promise<void> {
    const done = await this.writer.change(session, (desk) =>
      refreshPositions({ ...desk, placed: desk.placed ?? new Map() }),
    );
    if (done) say(l10n.t('The record tells where its claims stand now.'));
  }

  /** Ties a claim to places; what a checker found of other words is not taken to hold for these unasked. */
  async #tie(
    session: ArticleSession,
    claim: AnnotatedClaim,
    places: Pick<AnnotatedClaim, 'content' | 'source' | 'cue'>,
    edits: EditsSince,
  ): Promise<void> {
    const isSame = foldWords(session.wordsOf(edits.ranges(places.content))) === foldWords(claim.words);
    const status = isSame || !isChecked(claim) ? claim.status : await statusAfterChange(claim.status);
    if (!status) return;
    const other = status === claim.status ? undefined : status;
    const done = await this.writer.change(session, (desk) =>
      attachClaim(desk, claim.id, edits.claim(places), other),
    );
    if (done) say(l10n.t('The claim is tied to these words.'));
  }
}

const nothingBeside = { source: [], cue: [] };

/** The chosen place, and for the other parts of a split quote their best places. */
function contentWith(chosen: CandidatePlace, candidates: readonly CandidatePlace[]): TextRange[] {
  const parts = new Map<number, TextRange>();
  for (const { part, range } of candidates) if (!parts.has(part)) parts.set(part, range);
  parts.set(chosen.part, chosen.range);
  return [...parts.values()].sort((a, b) => a.start - b.start);
}

async function chooseLost(
  lost: readonly AnnotatedClaim[],
  title: string,
): Promise<AnnotatedClaim | undefined> {
  if (lost.length === 0) {
    void window.showInformationMessage(l10n.t('No recorded claim of this article has lost its place.'));
    return undefined;
  }
  if (lost.length === 1) return lost[0];
  const items = lost.map((claim) => ({
    claim,
    label: claimLabel(claim),
    detail: claimState(claim),
    iconPath: claimIcon(claim),
  }));
  const picked = await window.showQuickPick(items, { title });
  return picked?.claim;
}

async function choosePlace(
  session: ArticleSession,
  claim: AnnotatedClaim,
  candidates: readonly CandidatePlace[],
): Promise<CandidatePlace | undefined> {
  const editor = await editorOf(session);
  const items = candidates.map((candidate) => {
    const range = toRange(editor.document, candidate.range);
    return {
      candidate,
      range,
      label: shorten(session.wordsOf([candidate.range]), 90),
      description: l10n.t('line {0}', range.start.line + 1),
      detail: `${likeness(candidate.score)} · ${inContext(editor.document.getText(), candidate.range)}`,
    };
  });
  const chosen = await pickWithPreview(editor, {
    title: l10n.t('Where does “{0}” stand now?', shorten(claim.words, 60)),
    placeholder: l10n.t('Choose the place that the recorded claim belongs to'),
    items,
  });
  return chosen?.candidate;
}

/** How much of the text is shown on either side of a place. */
const sideLength = 40;

/** A place with what stands around it, in one line: the words of several places may be the same. */
function inContext(text: string, { start, end }: TextRange): string {
  const before = text.slice(Math.max(0, start - sideLength), start);
  const after = text.slice(end, end + sideLength);
  return `… ${before}${shorten(text.slice(start, end), 60)}${after} …`.replace(/\s+/g, ' ');
}

function likeness(score: number): string {
  if (score >= 0.95) return l10n.t('the same words');
  return score >= 0.7 ? l10n.t('much alike') : l10n.t('somewhat alike');
}

/** Whether what a checker found still holds for the new words. */
async function statusAfterChange(status: ClaimStatus): Promise<ClaimStatus | undefined> {
  const items = [
    {
      status: 'unchecked' as const,
      label: l10n.t('Check again'),
      detail: l10n.t('The new words are recorded as unchecked'),
    },
    {
      status,
      label: l10n.t('Keep the status'),
      detail: l10n.t('The new words count as {0} too', statusWord(status)),
    },
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('The words are not those that were checked'),
  });
  return picked?.status;
}
