import { commands, l10n, Uri, workspace, type Disposable } from 'vscode';
import type { ArticleSessions } from '../article/article-sessions';
import { comparisonScheme as scheme } from '../names/views';
import { shorten } from '../words/shorten';
import { property, type ClaimTargets } from './claim-targets';

/** Makes the window show them as it shows articles. */
const ending = '.article';

/** Provides the two sides of what {@link showChange} compares. */
export function provideWords(sessions: ArticleSessions): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent({ query, path }) {
      const asked = parsed(query);
      const text = property(asked, 'text');
      if (typeof text === 'string') return text;
      const article = property(asked, 'article');
      const id = property(asked, 'claim');
      const session = typeof article === 'string' ? sessions.get(Uri.parse(article)) : undefined;
      const claim = typeof id === 'string' ? session?.claim(id) : undefined;
      if (!session || !claim) return '';
      return path.startsWith('/recorded') ? claim.words : session.wordsOf(claim.content);
    },
  });
}

function parsed(query: string): unknown {
  try {
    return JSON.parse(query);
  } catch {
    return undefined;
  }
}

/** Compares the recorded words of a claim with those that stand in the article now. */
export async function showChange({ session, claims }: ClaimTargets): Promise<void> {
  const [claim] = claims;
  if (!claim) return;
  const query = JSON.stringify({ article: session.uri.toString(), claim: claim.id });
  const side = (name: string) => Uri.from({ scheme, path: `/${name}${ending}`, query });
  await commands.executeCommand(
    'vscode.diff',
    side('recorded'),
    side('now'),
    l10n.t('{0}: recorded and now', shorten(claim.words, 40)),
  );
}
