import { Hover, languages, type Disposable } from 'vscode';
import type { ArticleSessions } from '../article/article-sessions';
import { toRange } from '../border';
import { articleSelector } from '../names/views';
import { claimHover } from './claim-hover';

/** Tells who said the words under the mouse. */
export function registerHover(sessions: ArticleSessions): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    provideHover(document, position) {
      const session = sessions.get(document.uri);
      const found = session?.claimAt(document.offsetAt(position));
      if (!session?.article || !found) return undefined;
      const words = claimHover(session.article, found.claim, {
        wordsOf: (ranges) => session.wordsOf(ranges),
        actionsFor: document.uri,
      });
      return new Hover(words, toRange(document, found.range));
    },
  });
}
