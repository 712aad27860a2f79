import { l10n, StatusBarAlignment, window, workspace, type StatusBarItem } from 'vscode';
import type { ArticleSessions } from './article/article-sessions';
import { Owner } from './lifecycle';
import { affects, setting } from './names/settings';
import { claimsViewId } from './names/views';
import { tally } from './words/tally';

/** Tells in the status bar how much of the article at work is recorded; a click opens the claims. */
export class StatusItem extends Owner {
  readonly #item: StatusBarItem = this.own(
    window.createStatusBarItem('onTheRecord.claims', StatusBarAlignment.Left, 10),
  );

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.#item.name = l10n.t('On the Record: Claims');
    this.#item.command = `${claimsViewId}.focus`;
    this.own(sessions.onDidChange(() => this.#refresh()));
    this.own(sessions.onDidChangeActive(() => this.#refresh()));
    this.own(
      workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'claims.showBeliefs')) this.#refresh();
      }),
    );
    this.#refresh();
  }

  #refresh(): void {
    const session = this.sessions.active;
    if (!session) {
      this.#item.hide();
      return;
    }
    const { text, tooltip } = this.#words();
    this.#item.text = text;
    this.#item.tooltip = tooltip;
    this.#item.accessibilityInformation = { label: tooltip, role: 'button' };
    this.#item.show();
  }

  #words(): { text: string; tooltip: string } {
    const session = this.sessions.active;
    switch (session?.state) {
      case 'tooLarge':
        return said(
          'circle-slash',
          l10n.t('Too long for claims'),
          l10n.t('This file is too long to be searched for claims'),
        );
      case 'notText':
        return said('circle-slash', l10n.t('No text'), l10n.t('This file does not hold readable text'));
      case 'failed':
        return said(
          'error',
          l10n.t('Claims'),
          l10n.t('The search for claims stopped with a fault; the log says more'),
        );
      case 'analysing':
      case 'ready':
      case undefined:
    }
    const article = session?.article;
    if (!article) return said('loading~spin', l10n.t('Claims'), l10n.t('Looking for who said what'));
    const { claims, recorded, verified, attention } = tally(article, setting('claims.showBeliefs'));
    const counts = l10n.t('{0} of {1} claims recorded, {2} verified', recorded, claims, verified);
    if (article.recordState === 'locked') {
      return said(
        'lock',
        `${recorded}/${claims}`,
        l10n.t('The record has a fault and is not written until it is mended. {0}', counts),
      );
    }
    if (attention > 0) {
      return said('warning', `${recorded}/${claims}`, l10n.t('{0}, {1} need a look', counts, attention));
    }
    return said('comment-discussion', `${recorded}/${claims}`, counts);
  }
}

function said(icon: string, words: string, tooltip: string): { text: string; tooltip: string } {
  return { text: `$(${icon}) ${words}`, tooltip };
}
