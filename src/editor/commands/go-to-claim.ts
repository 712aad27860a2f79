import { l10n, type TextEditor } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import { toHull } from '../border';
import { claimIcon, claimLabel, claimState } from '../tree/tree-items';
import { kindWord, nobody } from '../words/claim-words';
import { pickWithPreview, type PlaceItem } from './preview-pick';
import { editorOf, placedClaims, showClaim } from './walk';

interface ClaimItem extends PlaceItem {
  readonly claim: AnnotatedClaim;
}

/** Lists the claims of the article, to look at and to go to. */
export async function goToClaim(session: ArticleSession): Promise<void> {
  const editor = await editorOf(session);
  await session.settled();
  const items = claimItems(session, editor);
  const chosen = await pickWithPreview(editor, {
    title: l10n.t('Go to Claim'),
    placeholder: l10n.t('Type words of a claim or the name of a speaker'),
    items,
    active: items.findLast(({ range }) => range.start.isBeforeOrEqual(editor.selection.active)),
  });
  if (chosen) showClaim(editor, chosen.claim);
}

function claimItems(session: ArticleSession, editor: TextEditor): ClaimItem[] {
  const names = new Map(session.article?.speakers.map(({ key, name }) => [key, name]));
  return placedClaims(session).flatMap((claim) => {
    const range = toHull(editor.document, claim.content);
    if (!range) return [];
    const name = (claim.speaker === null ? undefined : names.get(claim.speaker)) ?? nobody();
    const detail = [name, kindWord(claim.kind), claimState(claim)].join(' · ');
    return { claim, range, label: claimLabel(claim), detail, iconPath: claimIcon(claim) };
  });
}
