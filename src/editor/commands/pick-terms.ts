import { l10n, window, type QuickPickItem } from 'vscode';
import { claimTerms, type AnnotatedClaim, type ClaimTerms } from '../../record/annotated-article';
import { capital, termsMeaning, termsWord } from '../words/claim-words';

/** Asks on what terms the speaker gave the words. */
export async function pickTerms(claims: readonly AnnotatedClaim[]): Promise<ClaimTerms | undefined> {
  const now = new Set(claims.map(({ terms }) => terms));
  const items = claimTerms.map((terms): QuickPickItem & { terms: ClaimTerms } => ({
    terms,
    label: capital(termsWord(terms)),
    description: now.size === 1 && now.has(terms) ? l10n.t('set now') : '',
    detail: termsMeaning(terms),
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('On what terms were the words given?'),
    matchOnDetail: true,
  });
  return picked?.terms;
}
