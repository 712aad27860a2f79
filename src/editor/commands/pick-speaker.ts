import { l10n, QuickPickItemKind, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { AnnotatedArticle, AnnotatedClaim, AnnotatedSpeaker } from '../../record/annotated-article';
import { speakerPosition } from '../words/claim-words';

/** A speaker of the article, somebody new, or nobody who can be named. */
export type SpeakerChoice =
  | { readonly type: 'known'; readonly speaker: AnnotatedSpeaker }
  | { readonly type: 'new'; readonly name: string }
  | { readonly type: 'nobody' };

interface SpeakerItem extends QuickPickItem {
  readonly choice?: SpeakerChoice;
}

/**
 * Asks who said something: those first that fit nearly as well, then the other speakers of the article; a name
 * that is none of theirs can be typed.
 *
 * @returns `undefined` when the person thinks better of it
 */
export function pickSpeaker(
  article: AnnotatedArticle,
  claim?: AnnotatedClaim,
): Promise<SpeakerChoice | undefined> {
  const pick = window.createQuickPick<SpeakerItem>();
  const known = speakerItems(article, claim);
  pick.title = l10n.t('Who said it?');
  pick.placeholder = l10n.t('Choose a speaker or type a name');
  pick.matchOnDescription = true;
  pick.items = known;
  return new Promise((resolve) => {
    const owned: { dispose(): unknown }[] = [pick];
    owned.push(
      pick.onDidChangeValue((value) => {
        pick.items = [...known, ...newSpeaker(value, article)];
      }),
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]?.choice);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        for (const thing of owned) thing.dispose();
      }),
    );
    pick.show();
  });
}

function speakerItems(article: AnnotatedArticle, claim: AnnotatedClaim | undefined): SpeakerItem[] {
  const near = [claim?.speaker, ...(claim?.alternatives ?? [])];
  const find = (key: string | null | undefined): AnnotatedSpeaker | undefined =>
    article.speakers.find((speaker) => speaker.key === key);
  const likely = [...new Set(near.map(find).filter((speaker) => speaker !== undefined))];
  const others = article.speakers.filter((speaker) => !likely.includes(speaker));
  return [
    ...section(
      l10n.t('likely'),
      likely.map((speaker) => knownItem(speaker, claim)),
    ),
    ...section(
      l10n.t('in this article'),
      others.map((speaker) => knownItem(speaker, claim)),
    ),
    ...(claim?.speaker !== null
      ? section('', [
          {
            label: l10n.t('Nobody who can be named'),
            iconPath: new ThemeIcon('question'),
            choice: { type: 'nobody' },
          },
        ])
      : []),
  ];
}

function section(label: string, items: SpeakerItem[]): SpeakerItem[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

function knownItem(speaker: AnnotatedSpeaker, claim: AnnotatedClaim | undefined): SpeakerItem {
  const current = claim?.speaker === speaker.key;
  return {
    label: speaker.name,
    description: [speakerPosition(speaker), current ? l10n.t('set now') : ''].filter(Boolean).join(' · '),
    iconPath: new ThemeIcon('account'),
    choice: { type: 'known', speaker },
  };
}

function newSpeaker(value: string, article: AnnotatedArticle): SpeakerItem[] {
  const name = value.trim();
  const same = article.speakers.some(
    (speaker) => speaker.name.toLocaleLowerCase() === name.toLocaleLowerCase(),
  );
  if (name === '' || same) return [];
  return [
    {
      label: l10n.t('New speaker: {0}', name),
      iconPath: new ThemeIcon('add'),
      alwaysShow: true,
      choice: { type: 'new', name },
    },
  ];
}
