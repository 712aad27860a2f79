import {
  CodeAction,
  CodeActionKind,
  l10n,
  languages,
  WorkspaceEdit,
  type CodeActionContext,
  type CodeActionProvider,
  type Diagnostic,
  type Disposable,
  type Range,
  type Selection,
  type TextDocument,
} from 'vscode';
import { mendingOf, type Mending } from '../record/language/mending';
import { readRecord } from '../record/reading';
import type { ArticleSessions } from './article/article-sessions';
import { toRange } from './border';
import type { CommandId } from './names/commands';
import { articleSelector, recordSelector } from './names/views';
import { ClaimDiagnostic } from './record/attention-diagnostics';
import { needsAttention } from './words/claim-words';
import { shorten } from './words/shorten';
import { lostClaims } from './words/tally';

/** So many lost claims are offered for a selection; the command lists them all. */
const mostOffers = 3;

/** Offers what mends a claim, and for selected words what can be made of them. */
export class QuickFixes implements CodeActionProvider {
  constructor(private readonly sessions: ArticleSessions) {}

  register(): Disposable {
    return languages.registerCodeActionsProvider([...articleSelector, ...recordSelector], this, {
      providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract],
    });
  }

  provideCodeActions(
    document: TextDocument,
    range: Range | Selection,
    { diagnostics }: CodeActionContext,
  ): CodeAction[] {
    const fixes = diagnostics.flatMap((diagnostic) => fixesFor(document, diagnostic));
    return range.isEmpty ? fixes : [...fixes, ...this.#forSelection(document)];
  }

  #forSelection(document: TextDocument): CodeAction[] {
    const session = this.sessions.get(document.uri);
    if (!session?.article || session.article.recordState === 'locked') return [];
    const mark = action(
      l10n.t('Mark Selection as Claim…'),
      'onTheRecord.claim.markSelection',
      undefined,
      CodeActionKind.RefactorExtract,
    );
    const attach = lostClaims(session.article)
      .filter(needsAttention)
      .slice(0, mostOffers)
      .map(({ id, words }) =>
        action(
          l10n.t('Attach Lost Claim “{0}” Here', shorten(words, 50)),
          'onTheRecord.claim.attach',
          { article: session.uri.toString(), claim: id },
          CodeActionKind.RefactorExtract,
        ),
      );
    return [mark, ...attach];
  }
}

function fixesFor(document: TextDocument, diagnostic: Diagnostic): CodeAction[] {
  const found =
    diagnostic instanceof ClaimDiagnostic ? claimFixes(diagnostic) : recordFixes(document, diagnostic);
  return found.map((fix) => {
    fix.diagnostics = [diagnostic];
    return fix;
  });
}

function claimFixes({ code, article, claim }: ClaimDiagnostic): CodeAction[] {
  const target = { article: article.toString(), claim };
  switch (code) {
    case 'claim.edited':
    case 'claim.changedSinceChecked':
      return [
        preferred(action(l10n.t('Accept Changed Words'), 'onTheRecord.claim.acceptWords', target)),
        action(l10n.t('Show What Changed'), 'onTheRecord.claim.showChange', target),
        action(l10n.t('Set Status…'), 'onTheRecord.claim.setStatus', target),
      ];
    case 'claim.ambiguous':
    case 'claim.orphaned':
      return [
        preferred(action(l10n.t('Choose Place for Claim…'), 'onTheRecord.claim.choosePlace', target)),
        action(l10n.t('Keep Claim without a Place'), 'onTheRecord.claim.keepWithoutPlace', target),
        action(l10n.t('Delete Claim'), 'onTheRecord.claim.delete', target),
      ];
    case 'claim.offTheRecord':
      return [action(l10n.t('Set Terms…'), 'onTheRecord.claim.setTerms', target)];
  }
}

function recordFixes(document: TextDocument, { code, range }: Diagnostic): CodeAction[] {
  const mended = mendedText(document, code, range);
  if (mended) return [mended];
  if (code === 'record.conflict') {
    return [preferred(action(l10n.t('Resolve Record Conflict'), 'onTheRecord.record.resolveConflict'))];
  }
  if (code === 'record.claim.duplicateId' || code === 'record.claim.missingId') {
    return [preferred(action(l10n.t('Give Every Claim an Id of Its Own'), 'onTheRecord.record.giveIds'))];
  }
  if (code === 'record.version.older') {
    return [preferred(action(l10n.t('Bring Record Up to Date…'), 'onTheRecord.record.upgrade'))];
  }
  return [];
}

/** The change of the record's own text that mends a fault, if there is one. */
function mendedText(document: TextDocument, code: Diagnostic['code'], range: Range): CodeAction | undefined {
  if (typeof code !== 'string' || !code.startsWith('record.')) return undefined;
  const reading = readRecord(document.getText());
  const problem = reading.problems.find(
    (each) => each.code === code && toRange(document, each.range).isEqual(range),
  );
  const mending = problem && mendingOf(reading, problem);
  if (!mending) return undefined;
  const fix = new CodeAction(mendingTitle(mending), CodeActionKind.QuickFix);
  fix.edit = new WorkspaceEdit();
  fix.edit.replace(document.uri, toRange(document, mending.range), mending.newText);
  return preferred(fix);
}

function mendingTitle({ kind, newText }: Mending): string {
  switch (kind) {
    case 'change':
      return l10n.t('Change to “{0}”', newText);
    case 'add':
      return l10n.t('Add “{0}”', newText.trim());
    case 'indent':
      return l10n.t('Indent with Spaces');
  }
}

function action(
  title: string,
  command: CommandId,
  target?: object,
  kind = CodeActionKind.QuickFix,
): CodeAction {
  const made = new CodeAction(title, kind);
  made.command = { command, title, arguments: target ? [target] : [] };
  return made;
}

function preferred(fix: CodeAction): CodeAction {
  fix.isPreferred = true;
  return fix;
}
