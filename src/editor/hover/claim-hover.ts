import { l10n, MarkdownString, type Uri } from 'vscode';
import type { TextRange } from '../../text/range';
import type { AnnotatedArticle, AnnotatedClaim } from '../../record/annotated-article';
import { hoverCommands, type CommandId } from '../names/commands';
import { checksSentence, onFileSentence } from '../words/check-words';
import {
  attentionWord,
  capital,
  confidenceWord,
  kindWord,
  nobody,
  reservation,
  speakerPosition,
  statusWord,
  termsWord,
} from '../words/claim-words';
import { evidenceSentence } from '../words/evidence-words';
import { appendDifference } from '../words/difference';
import { appendPlain } from '../words/plain-text';
import { shorten } from '../words/shorten';
import { speakersOf } from '../words/speakers-of';

export interface HoverContext {
  /** The words that stand in the article at these places. */
  readonly wordsOf: (ranges: readonly TextRange[]) => string;
  /** The article for which to offer actions; without it there are none. */
  readonly actionsFor?: Uri;
}

/**
 * What a hover says of a claim, in under ten lines.
 *
 * Words from the article and the record go in as plain text, and links run only the commands listed.
 */
export function claimHover(
  article: AnnotatedArticle,
  claim: AnnotatedClaim,
  { wordsOf, actionsFor }: HoverContext,
): MarkdownString {
  const text = new MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: [...hoverCommands] };
  const newLine = (): void => void text.appendMarkdown('  \n');
  appendSpeaker(text, article, claim);
  newLine();
  appendPlain(text, facts(claim, shorten(wordsOf(claim.cue), 40)).join(' · '));
  appendAttention(text, claim, wordsOf);
  for (const line of notes(article, claim)) {
    newLine();
    appendPlain(text, line);
  }
  if (actionsFor && article.recordState !== 'locked') {
    text.appendMarkdown('\n\n');
    text.appendMarkdown(links(claim, actionsFor).join(' &nbsp;|&nbsp; '));
  }
  return text;
}

function appendSpeaker(text: MarkdownString, article: AnnotatedArticle, claim: AnnotatedClaim): void {
  const speaker = article.speakers.find(({ key }) => key === claim.speaker);
  text.appendMarkdown(`$(${speaker ? 'account' : 'question'}) **`);
  appendPlain(text, shorten(speaker?.name ?? nobody(), 60));
  text.appendMarkdown('**');
  const position = speaker ? speakerPosition(speaker) : '';
  if (position) appendPlain(text, `, ${shorten(position, 100)}`);
}

/** Kind, words of saying, sureness and status: what a reader takes in at one glance. */
function facts(claim: AnnotatedClaim, cue: string): string[] {
  const reserved = reservation(claim.act, claim.modality);
  return [
    capital(kindWord(claim.kind)),
    ...(cue ? [l10n.t('“{0}”', cue)] : []),
    confidenceWord(claim),
    ...(claim.origin === 'recorded' ? [statusWord(claim.status)] : []),
    ...(claim.terms === null ? [] : [termsWord(claim.terms)]),
    ...(reserved === undefined ? [] : [reserved]),
  ];
}

function appendAttention(
  text: MarkdownString,
  claim: AnnotatedClaim,
  wordsOf: HoverContext['wordsOf'],
): void {
  const attention = attentionWord(claim);
  if (attention === undefined) return;
  text.appendMarkdown('  \n$(warning) ');
  appendPlain(text, capital(attention));
  if (claim.placement !== 'edited') return;
  appendPlain(text, ': ');
  appendDifference(text, claim.words, wordsOf(claim.content));
}

function notes(article: AnnotatedArticle, claim: AnnotatedClaim): string[] {
  const lines: string[] = [];
  const deniers = speakersOf(article, claim.deniedBy);
  if (deniers) lines.push(l10n.t('Denied by {0}', deniers));
  const denied = speakersOf(article, claim.denies);
  if (denied) lines.push(l10n.t('Denies what {0} says', denied));
  const backers = speakersOf(article, claim.supportedBy);
  if (backers) lines.push(l10n.t('Confirmed by {0}', backers));
  const backed = speakersOf(article, claim.supports);
  if (backed) lines.push(l10n.t('Confirms what {0} says', backed));
  const why = evidenceSentence(claim);
  if (claim.origin === 'suggestion' && why) lines.push(why);
  lines.push(...[checksSentence(claim), onFileSentence(claim)].filter((line) => line !== undefined));
  if (claim.note) lines.push(l10n.t('Note: {0}', shorten(claim.note, 120)));
  return lines;
}

function links(claim: AnnotatedClaim, uri: Uri): string[] {
  const link = (title: string, command: CommandId): string => {
    const target = encodeURIComponent(JSON.stringify([{ article: uri.toString(), claim: claim.id }]));
    return `[${title}](command:${command}?${target})`;
  };
  const speaker = link(l10n.t('Set Speaker…'), 'onTheRecord.claim.setSpeaker');
  const status = link(l10n.t('Set Status…'), 'onTheRecord.claim.setStatus');
  if (claim.placement === 'edited') {
    return [
      link(l10n.t('Accept Changed Words'), 'onTheRecord.claim.acceptWords'),
      link(l10n.t('Show What Changed'), 'onTheRecord.claim.showChange'),
      status,
    ];
  }
  if (claim.origin === 'recorded') {
    return [
      status,
      speaker,
      link(l10n.t('Set Terms…'), 'onTheRecord.claim.setTerms'),
      link(l10n.t('Write Note…'), 'onTheRecord.claim.writeNote'),
    ];
  }
  return [
    link(l10n.t('Record'), 'onTheRecord.claim.record'),
    link(l10n.t('Dismiss'), 'onTheRecord.claim.dismiss'),
    speaker,
    status,
  ];
}
