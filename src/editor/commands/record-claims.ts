import { l10n, window } from 'vscode';
import { holdsWork } from '../../record/holds-work';
import type { AnnotatedClaim } from '../../record/annotated-article';
import { changeOrRecord, deleteClaims, dismissSuggestions, type NewSpeaker } from '../../record/edits';
import type { ArticleSession } from '../article/article-session';
import { followingEdits } from '../article/edits-since';
import type { RecordWriter } from '../record/record-writer';
import { setting } from '../names/settings';
import { shownClaims } from '../tree/tree-model';
import { statusWord, termsWord } from '../words/claim-words';
import { askForNote } from './ask-for-note';
import type { FollowedTargets } from './claim-targets';
import { pickSpeaker } from './pick-speaker';
import { pickStatus } from './pick-status';
import { pickTerms } from './pick-terms';
import { chosenSpeaker } from './speaker-choice';

/** What a person does with claims: each act is one change of the record. */
export class RecordClaims {
  constructor(private readonly writer: RecordWriter) {}

  async record(targets: FollowedTargets): Promise<void> {
    const suggestions = suggestionsOf(targets.claims);
    if (suggestions.length === 0) {
      say(l10n.t('Recorded already.'));
      return;
    }
    await this.#apply({ ...targets, claims: suggestions }, {});
  }

  async recordAll(session: ArticleSession): Promise<void> {
    await session.settled();
    const shown = session.article ? shownClaims(session.article, setting('claims.showBeliefs')) : [];
    const suggestions = suggestionsOf(shown);
    if (suggestions.length === 0) {
      say(l10n.t('There is nothing left to record in this article.'));
      return;
    }
    await followingEdits(session.document, (edits) =>
      this.#apply({ session, claims: suggestions, edits }, {}),
    );
  }

  async dismiss({ session, claims, edits }: FollowedTargets): Promise<void> {
    const suggestions = suggestionsOf(claims);
    if (suggestions.length === 0) {
      say(l10n.t('That claim is recorded. Delete it from the record if it should go.'));
      return;
    }
    const contents = () => suggestions.map(({ content }) => edits.ranges(content));
    if (await this.writer.change(session, (desk) => dismissSuggestions(desk, contents()))) {
      say(l10n.t('Dismissed; it will not be suggested again.'));
    }
  }

  async delete({ session, claims }: FollowedTargets): Promise<void> {
    const ids = recordedIds(claims);
    if (ids.length === 0) {
      say(l10n.t('That claim is only a suggestion. Dismiss it if it should go.'));
      return;
    }
    if (!(await sureToDelete(session, ids))) return;
    if (await this.writer.change(session, (desk) => deleteClaims(desk, ids)))
      say(l10n.t('Deleted from the record.'));
  }

  async setSpeaker(targets: FollowedTargets): Promise<void> {
    const { article } = targets.session;
    if (!article) return;
    const choice = await pickSpeaker(article, targets.claims[0]);
    if (!choice) return;
    const speaker = chosenSpeaker(article, choice);
    const speakers = speaker ? [...article.speakers, speaker] : article.speakers;
    const key = speaker?.key ?? null;
    await this.#apply(targets, { speaker: key }, speakers);
  }

  async setStatus(targets: FollowedTargets): Promise<void> {
    const status = await pickStatus(targets.claims);
    if (!status) return;
    if (await this.#apply(targets, { status })) say(l10n.t('Status: {0}', statusWord(status)));
  }

  async setTerms(targets: FollowedTargets): Promise<void> {
    const terms = await pickTerms(targets.claims);
    if (!terms) return;
    if (await this.#apply(targets, { terms })) say(l10n.t('Terms: {0}', termsWord(terms)));
  }

  async writeNote(targets: FollowedTargets): Promise<void> {
    const [first] = targets.claims;
    const written = first && (await askForNote(targets.session, first));
    if (!first || written === undefined) return;
    const done = await this.#apply({ ...targets, claims: [first] }, { note: written });
    if (done) say(written === null ? l10n.t('Note taken away.') : l10n.t('Note kept.'));
  }

  /** Changes what is recorded and records what is not yet, with the change made. */
  async #apply(
    { session, claims, edits }: FollowedTargets,
    change: Partial<Pick<AnnotatedClaim, 'speaker' | 'status' | 'terms' | 'note'>>,
    speakers: readonly NewSpeaker[] = session.article?.speakers ?? [],
  ): Promise<boolean> {
    const suggestions = suggestionsOf(claims);
    const ids = recordedIds(claims);
    const done = await this.writer.change(session, (desk) =>
      changeOrRecord(
        desk,
        { ids, suggestions: suggestions.map((claim) => edits.claim(claim)) },
        change,
        speakers,
      ),
    );
    if (!done) return false;
    const count = suggestions.length;
    if (count > 0) say(count === 1 ? l10n.t('Recorded.') : l10n.t('{0} claims recorded.', count));
    return true;
  }
}

function recordedIds(claims: readonly AnnotatedClaim[]): string[] {
  return claims.filter(({ origin }) => origin === 'recorded').map(({ id }) => id);
}

function suggestionsOf(claims: readonly AnnotatedClaim[]): AnnotatedClaim[] {
  return claims.filter(({ origin }) => origin === 'suggestion');
}

/** A claim that carries a newsroom's work goes only after a question. */
async function sureToDelete({ record }: ArticleSession, ids: readonly string[]): Promise<boolean> {
  await record.refresh();
  const claims = record.reading?.record.claims.filter(({ id }) => ids.includes(id)) ?? [];
  if (!claims.some(holdsWork)) return true;
  const remove = l10n.t('Delete');
  const chosen = await window.showWarningMessage(
    ids.length === 1
      ? l10n.t('Delete this claim with its status, checks, evidence, notes and terms?')
      : l10n.t('Delete {0} claims with their status, checks, evidence, notes and terms?', ids.length),
    { modal: true },
    remove,
  );
  return chosen === remove;
}

/** Tells in passing what was done. */
export function say(message: string): void {
  window.setStatusBarMessage(message, 4000);
}
