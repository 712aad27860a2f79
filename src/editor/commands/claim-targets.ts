import { l10n, Uri, window } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import type { EditsSince } from '../article/edits-since';
import type { ArticleSessions } from '../article/article-sessions';

/** The claims that a command is about. */
export interface ClaimTargets {
  readonly session: ArticleSession;
  /** As they are when the command begins. */
  readonly claims: readonly AnnotatedClaim[];
}

/** The same while the command is at work. */
export interface FollowedTargets extends ClaimTargets {
  readonly edits: EditsSince;
}

/**
 * Finds out what a command is about: the rows of the tree it was called on, the claim that a link names, or else
 * the claims at the selections of the active editor. Arguments count as coming from a stranger.
 */
export async function claimTargets(
  sessions: ArticleSessions,
  argument: unknown,
  selected: unknown,
): Promise<ClaimTargets | undefined> {
  const rows = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
  const ids = [...new Set(rows.map(claimId).filter((id) => id !== undefined))];
  const session = namedArticle(sessions, argument) ?? sessions.active;
  if (!session) return undefined;
  await session.settled();
  const claims =
    ids.length > 0
      ? ids.map((id) => session.claim(id)).filter((claim) => claim !== undefined)
      : atCaret(session);
  return { session, claims };
}

/** As `claimTargets`, but tells the person when there is nothing to act on. */
export async function claimTargetsOrSay(
  sessions: ArticleSessions,
  argument: unknown,
  selected: unknown,
): Promise<ClaimTargets | undefined> {
  const targets = await claimTargets(sessions, argument, selected);
  if (targets && targets.claims.length > 0) return targets;
  void window.showInformationMessage(
    l10n.t('Put the caret into a claim first, or select one in the Claims view.'),
  );
  return undefined;
}

function atCaret(session: ArticleSession): AnnotatedClaim[] {
  const editor = window.activeTextEditor;
  if (editor?.document !== session.document) return [];
  const found = editor.selections.map(
    ({ active }) => session.claimAt(editor.document.offsetAt(active))?.claim,
  );
  return [...new Set(found.filter((claim) => claim !== undefined))];
}

/** The claim's id in a row of the tree (`claim` is the claim itself) or in a link (`claim` is its id). */
function claimId(row: unknown): string | undefined {
  const claim = property(row, 'claim');
  if (typeof claim === 'string') return claim;
  const id = property(claim, 'id');
  return typeof id === 'string' ? id : undefined;
}

function namedArticle(sessions: ArticleSessions, argument: unknown): ArticleSession | undefined {
  const article = property(argument, 'article');
  return typeof article === 'string' ? sessions.get(Uri.parse(article)) : undefined;
}

export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
