import { commands, l10n } from 'vscode';
import { shorten } from '../words/shorten';
import type { ClaimTargets } from './claim-targets';
import type { Comparisons } from './comparisons';

/** Compares the recorded words of a claim with those that stand in the article now. */
export async function showChange({ session, claims }: ClaimTargets, comparisons: Comparisons): Promise<void> {
  const [claim] = claims;
  if (!claim) return;
  await commands.executeCommand(
    'vscode.diff',
    comparisons.words('recorded', session, claim),
    comparisons.words('now', session, claim),
    l10n.t('{0}: recorded and now', shorten(claim.words, 40)),
  );
}
