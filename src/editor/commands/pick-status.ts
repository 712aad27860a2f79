import { l10n, window, type QuickPickItem } from 'vscode';
import { claimStatuses, type AnnotatedClaim, type ClaimStatus } from '../../record/annotated-article';
import { statusIcon } from '../tree/tree-items';
import { capital, statusMeaning, statusWord } from '../words/claim-words';

/** Asks how far the checking of a claim has come. */
export async function pickStatus(
  claims: readonly AnnotatedClaim[],
  title = l10n.t('How far has the checking come?'),
): Promise<ClaimStatus | undefined> {
  const now = new Set(claims.map(({ status }) => status));
  const items = claimStatuses.map((status): QuickPickItem & { status: ClaimStatus } => ({
    status,
    label: capital(statusWord(status)),
    description: now.size === 1 && now.has(status) ? l10n.t('set now') : '',
    detail: statusMeaning(status),
    iconPath: statusIcon(status),
  }));
  const picked = await window.showQuickPick(items, {
    title,
    matchOnDetail: true,
  });
  return picked?.status;
}
