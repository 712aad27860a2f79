import type { ExtensionContext } from 'vscode';
import { createEngine } from './attribution/engine';
import { learnedModels } from './attribution/learned-models';
import { ArticleRules } from './editor/article/article-rules';
import { ArticleSession } from './editor/article/article-session';
import { ArticleSessions } from './editor/article/article-sessions';
import { WrapOffer } from './editor/article/wrap-offer';
import { ClaimCarrier } from './editor/carry/claim-carrier';
import { Comparisons } from './editor/commands/comparisons';
import { commandHandlers } from './editor/commands/handlers';
import { CommandRegistry } from './editor/commands/registry';
import { ContextKeys } from './editor/context-keys';
import { registerHover } from './editor/hover/hover-provider';
import { Log } from './editor/log';
import { Decorator } from './editor/marks/decorator';
import { ContextKeyWriter } from './editor/names/contexts';
import { Outline } from './editor/outline';
import { QuickFixes } from './editor/quick-fixes';
import { AttentionDiagnostics } from './editor/record/attention-diagnostics';
import { RecordDiagnostics } from './editor/record/diagnostics';
import { RecordWriter } from './editor/record/record-writer';
import { keepRecordsBesideArticles } from './editor/record/companion';
import { RecordLanguage } from './editor/record/language';
import { RecordHistory } from './editor/record/history';
import { MergeOnSave } from './editor/record/merge-on-save';
import { recordFiles } from './editor/record/record-files';
import { RecordStore, type RecordFiles } from './record/record-store';
import { StatusItem } from './editor/status-item';
import { ClaimsView } from './editor/tree/claims-view';

/**
 * Builds the extension, the same on the desktop, on remote machines and in the browser.
 *
 * @param disk the files of this machine, where there is a machine; otherwise all is written through the editor
 */
export function activate(context: ExtensionContext, disk?: RecordFiles): void {
  const log = new Log();
  const learned = learnedModels();
  const files = recordFiles(disk);
  const store = new RecordStore(files, Math.random);
  const writer = new RecordWriter(files, store);
  const history = new RecordHistory(writer);
  const rules = new ArticleRules(context.workspaceState);
  const sessions = new ArticleSessions(
    rules,
    (document) =>
      new ArticleSession(document, {
        engine: createEngine(learned),
        record: writer.fileOf(document.uri),
        log,
      }),
  );
  const keys = new ContextKeyWriter();
  const comparisons = new Comparisons(sessions);
  const view = new ClaimsView(sessions, context.workspaceState, keys);
  context.subscriptions.push(
    log,
    rules,
    sessions,
    view,
    new ContextKeys(sessions, rules, history, keys),
    new Decorator(sessions),
    new StatusItem(sessions),
    new WrapOffer(sessions, context.globalState),
    new RecordDiagnostics(sessions),
    writer,
    history,
    new MergeOnSave(files, store),
    keepRecordsBesideArticles(),
    new ClaimCarrier(sessions, writer),
    comparisons,
    new AttentionDiagnostics(sessions),
    new QuickFixes(sessions).register(),
    new RecordLanguage(sessions).register(),
    registerHover(sessions),
    new Outline(sessions),
    new CommandRegistry(commandHandlers({ sessions, rules, view, writer, history, comparisons, log }), log),
  );
  sessions.considerAll();
}
