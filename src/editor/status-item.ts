import { l10n, StatusBarAlignment, window, workspace, type StatusBarItem } from 'vscode';
import type { ArticleSessions } from './article/article-sessions';
import { Owner } from './lifecycle';
import { affects, setting } from './names/settings';
import { claimsViewId } from './names/views';
import { tally, type Tally } from './words/tally';

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
    const counts = tally(article, setting('claims.showBeliefs'));
    const words = l10n.t('{0} of {1} recorded', counts.recorded, counts.claims);
    const told = spoken(counts);
    if (article.recordState === 'locked') {
      return said(
        'lock',
        words,
        l10n.t('The record has a fault and stays as it is until that is mended. {0}', told),
      );
    }
    if (counts.attention === 0) return said('comment-discussion', words, told);
    return said('warning', l10n.t('{0}, {1} to look at', words, counts.attention), told);
  }
}

function spoken({ claims, recorded, verified, attention, changedSinceChecked }: Tally): string {
  return [
    l10n.t('{0} of {1} claims recorded, {2} verified', recorded, claims, verified),
    ...(attention > 0
      ? [attention === 1 ? l10n.t('one needs a look') : l10n.t('{0} need a look', attention)]
      : []),
    ...(changedSinceChecked > 0 ? [l10n.t('{0} changed since checked', changedSinceChecked)] : []),
  ].join(', ');
}

function said(icon: string, words: string, tooltip: string): { text: string; tooltip: string } {
  return { text: `$(${icon}) ${words}`, tooltip };
}
