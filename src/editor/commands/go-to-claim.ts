import { l10n, Selection, window, type QuickPickItem } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import { toHull } from '../border';
import { claimIcon, claimLabel, claimState } from '../tree/tree-items';
import { kindWord, nobody } from '../words/claim-words';
import { editorOf, placedClaims, reveal, showClaim } from './walk';

interface ClaimItem extends QuickPickItem {
  readonly claim: AnnotatedClaim;
}

/** Lists the claims and shows each in the article while it is only looked at; Escape brings the old view back. */
export async function goToClaim(session: ArticleSession): Promise<void> {
  const editor = await editorOf(session);
  await session.settled();
  const { selections, visibleRanges } = editor;
  const items = claimItems(session);
  const pick = window.createQuickPick<ClaimItem>();
  const owned: { dispose(): unknown }[] = [pick];
  pick.title = l10n.t('Go to Claim');
  pick.placeholder = l10n.t('Type words of a claim or the name of a speaker');
  pick.matchOnDetail = true;
  pick.items = items;
  const caret = editor.document.offsetAt(editor.selection.active);
  const nearest = items.findLast(({ claim }) => (claim.content[0]?.start ?? 0) <= caret);
  if (nearest) pick.activeItems = [nearest];
  let accepted = false;
  let touched = false;
  owned.push(
    pick.onDidChangeActive(([item]) => {
      const range = item && toHull(editor.document, item.claim.content);
      if (!range) return;
      touched = true;
      editor.selection = new Selection(range.start, range.end);
      reveal(editor, range);
    }),
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (!item) return;
      accepted = true;
      pick.hide();
      showClaim(editor, item.claim);
    }),
    pick.onDidHide(() => {
      for (const thing of owned) thing.dispose();
      if (accepted || !touched) return;
      editor.selections = selections;
      if (visibleRanges[0]) editor.revealRange(visibleRanges[0]);
    }),
  );
  pick.show();
}

function claimItems(session: ArticleSession): ClaimItem[] {
  const names = new Map(session.article?.speakers.map(({ key, name }) => [key, name]));
  return placedClaims(session).map((claim) => ({
    claim,
    label: claimLabel(claim),
    detail: [
      (claim.speaker === null ? undefined : names.get(claim.speaker)) ?? nobody(),
      kindWord(claim.kind),
      claimState(claim),
    ].join(' · '),
    iconPath: claimIcon(claim),
  }));
}
