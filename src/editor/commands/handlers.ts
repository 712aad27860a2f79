import { l10n, window } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import { giveMissingIds } from '../../record/edits';
import type { ArticleRules } from '../article/article-rules';
import type { ArticleSession } from '../article/article-session';
import { followingEdits } from '../article/edits-since';
import type { ArticleSessions } from '../article/article-sessions';
import type { Log } from '../log';
import type { CommandId } from '../names/commands';
import { changeSetting, setting } from '../names/settings';
import { openRecord } from '../record/messages';
import type { RecordHistory } from '../record/history';
import type { RecordWriter } from '../record/record-writer';
import type { ClaimsView } from '../tree/claims-view';
import { isLost } from '../words/claim-words';
import { claimTargets, claimTargetsOrSay, property, type FollowedTargets } from './claim-targets';
import type { Comparisons } from './comparisons';
import { goToClaim } from './go-to-claim';
import { LostClaims } from './lost-claims';
import { markSelection } from './mark-selection';
import { NewsroomWork } from './newsroom-work';
import { RecordClaims } from './record-claims';
import type { CommandHandler } from './registry';
import { resolveConflict } from './resolve-conflict';
import { showChange } from './show-change';
import { stopTreating, treatAsArticle } from './treat-as-article';
import { undoRecord } from './undo-record';
import { upgradeRecord } from './upgrade-record';
import { editorOf, showClaim, walk } from './walk';

export interface CommandParts {
  readonly sessions: ArticleSessions;
  readonly rules: ArticleRules;
  readonly view: ClaimsView;
  readonly writer: RecordWriter;
  readonly history: RecordHistory;
  readonly comparisons: Comparisons;
  readonly log: Log;
}

/** What every command does. */
export function commandHandlers(parts: CommandParts): Record<CommandId, CommandHandler> {
  const { sessions, view, writer, history, comparisons, log } = parts;
  const acts = new RecordClaims(writer);
  const work = new NewsroomWork(writer);
  const lost = new LostClaims(writer);
  const inArticle = (run: (session: ArticleSession) => unknown) => () =>
    sessions.active ? run(sessions.active) : sayNoArticle();
  const onClaims =
    (run: (targets: FollowedTargets) => unknown): CommandHandler =>
    async (row, rows) => {
      const targets = await claimTargetsOrSay(parts, row, rows);
      if (!targets) return;
      await followingEdits(targets.session.document, (edits) => Promise.resolve(run({ ...targets, edits })));
    };
  const onLost =
    (run: (session: ArticleSession, claim: AnnotatedClaim | undefined) => unknown): CommandHandler =>
    async (row) => {
      const targets = await claimTargets(parts, row, undefined);
      if (targets) await run(targets.session, targets.claims.find(isLost));
      else sayNoArticle();
    };
  return {
    'onTheRecord.claim.record': onClaims((targets) => acts.record(targets)),
    'onTheRecord.article.recordAll': inArticle((session) => acts.recordAll(session)),
    'onTheRecord.claim.dismiss': onClaims((targets) => acts.dismiss(targets)),
    'onTheRecord.claim.markSelection': inArticle((session) => markSelection(session, writer)),
    'onTheRecord.claim.setSpeaker': onClaims((targets) => acts.setSpeaker(targets)),
    'onTheRecord.claim.setStatus': onClaims((targets) => acts.setStatus(targets)),
    'onTheRecord.claim.setTerms': onClaims((targets) => acts.setTerms(targets)),
    'onTheRecord.claim.addCheck': onClaims((targets) => work.addCheck(targets)),
    'onTheRecord.claim.addEvidence': onClaims((targets) => work.addEvidence(targets)),
    'onTheRecord.claim.writeNote': onClaims((targets) => acts.writeNote(targets)),
    'onTheRecord.claim.delete': onClaims((targets) => acts.delete(targets)),
    'onTheRecord.claim.attach': onLost((session, claim) => lost.attach(session, claim)),
    'onTheRecord.claim.choosePlace': onLost((session, claim) => lost.choosePlace(session, claim)),
    'onTheRecord.claim.keepWithoutPlace': onClaims((targets) => lost.keep(targets)),
    'onTheRecord.claim.acceptWords': onClaims((targets) => lost.acceptWords(targets)),
    'onTheRecord.claim.showChange': onClaims((targets) => showChange(targets, comparisons)),
    'onTheRecord.record.refreshPositions': inArticle((session) => lost.refreshPositions(session)),
    'onTheRecord.record.resolveConflict': inArticle((session) => resolveConflict(session, writer)),
    'onTheRecord.record.giveIds': inArticle((session) => writer.change(session, giveMissingIds)),
    'onTheRecord.record.undo': (by) => inArticle((session) => undoRecord(history, session, 'undo', by))(),
    'onTheRecord.record.redo': (by) => inArticle((session) => undoRecord(history, session, 'redo', by))(),
    'onTheRecord.record.upgrade': inArticle((session) => upgradeRecord(session, writer, comparisons)),
    'onTheRecord.claim.next': inArticle((session) => walk(session, 1)),
    'onTheRecord.claim.previous': inArticle((session) => walk(session, -1)),
    'onTheRecord.claim.goTo': inArticle(goToClaim),
    'onTheRecord.record.open': (place) => openRecordOf(sessions, place),
    'onTheRecord.highlights.toggle': () =>
      changeSetting('highlights.enabled', !setting('highlights.enabled')),
    'onTheRecord.article.treat': (uri) => treatAsArticle(parts, uri),
    'onTheRecord.article.untreat': (uri) => stopTreating(parts, uri),
    'onTheRecord.log.show': () => log.show(),
    'onTheRecord.view.groupBySpeaker': () => view.group('speaker'),
    'onTheRecord.view.groupByStatus': () => view.group('status'),
    'onTheRecord.view.readingOrder': () => view.group('reading'),
    'onTheRecord.view.showBeliefs': () => changeSetting('claims.showBeliefs', true),
    'onTheRecord.view.hideBeliefs': () => changeSetting('claims.showBeliefs', false),
    'onTheRecord.claim.reveal': (row) => revealClaim(parts, row),
  };
}

function sayNoArticle(): void {
  void window.showInformationMessage(l10n.t('Open an article first.'));
}

async function openRecordOf(sessions: ArticleSessions, place: unknown): Promise<void> {
  const session = sessions.active;
  if (!session) {
    sayNoArticle();
    return;
  }
  await session.record.refresh();
  if (!session.record.reading) {
    void window.showInformationMessage(
      l10n.t('This article has no record yet. It is made when you record the first claim.'),
    );
    return;
  }
  const offset = property(place, 'offset');
  await openRecord(session.record, typeof offset === 'number' ? offset : undefined);
}

async function revealClaim(parts: CommandParts, row: unknown): Promise<void> {
  const targets = await claimTargetsOrSay(parts, row, undefined);
  const claim = targets?.claims[0];
  if (!targets || !claim) return;
  showClaim(await editorOf(targets.session, true), claim);
}
