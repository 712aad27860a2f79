import { l10n, Uri, window } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import type { EditsSince } from '../article/edits-since';
import type { ArticleSessions } from '../article/article-sessions';
import type { ClaimsView } from '../tree/claims-view';

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

/** Where commands find what they are about. */
export interface ClaimSources {
  readonly sessions: ArticleSessions;
  readonly view: ClaimsView;
}

/** What the keybindings tell of where they were pressed; a command from the palette comes without. */
const inText = 'caret';
const inList = 'list';

/**
 * Finds out what a command is about: the rows of the tree it was called on, the claim that a link names, or else
 * the claims at the selections of the active editor. Arguments count as coming from a stranger.
 */
export async function claimTargets(
  { sessions, view }: ClaimSources,
  argument: unknown,
  selected: unknown,
): Promise<ClaimTargets | undefined> {
  const rows = await rowsOf(view, argument, selected);
  const session = namedArticle(sessions, argument) ?? sessions.active;
  if (!session) return undefined;
  await session.settled();
  if (!rows) return { session, claims: atCaret(session) };
  const ids = [...new Set(rows.map(claimId).filter((id) => id !== undefined))];
  return { session, claims: ids.map((id) => session.claim(id)).filter((claim) => claim !== undefined) };
}

/** The rows that a command is about, be they claims or not; `undefined` where it is about the caret. */
async function rowsOf(
  view: ClaimsView,
  argument: unknown,
  selected: unknown,
): Promise<readonly unknown[] | undefined> {
  if (argument === inList) return view.rowsAtKey();
  // The editor's own menu tells its document.
  if (argument === inText || argument instanceof Uri) return undefined;
  if (argument === undefined) return view.chosen.length > 0 ? view.chosen : undefined;
  return Array.isArray(selected) && selected.length > 0 ? (selected as unknown[]) : [argument];
}

/** As `claimTargets`, but tells the person when there is nothing to act on. */
export async function claimTargetsOrSay(
  sources: ClaimSources,
  argument: unknown,
  selected: unknown,
): Promise<ClaimTargets | undefined> {
  const targets = await claimTargets(sources, argument, selected);
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
