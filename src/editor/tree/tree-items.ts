import { l10n, type Command, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { AnnotatedClaim, ClaimStatus, RecordProblem } from '../../record/annotated-article';
import type { CommandId } from '../names/commands';
import {
  attentionWord,
  bindingTerms,
  capital,
  confidenceWord,
  isDoubtful,
  kindWord,
  needsAttention,
  nobody,
  speakerPosition,
  statusWord,
  termsWord,
} from '../words/claim-words';
import { problemWords } from '../words/problem-words';
import { shorten } from '../words/shorten';
import type { ClaimNode, GroupKey, GroupNode, MoreProblemsNode, ProblemNode, TreeNode } from './tree-model';

/** So few words of a paraphrase may be no more than “that” or “the charge”. */
const TELLS_NOTHING = 3;

/**
 * How a node shows in the tree; the tooltip of a claim is made only when it is asked for.
 *
 * @param locked whether the record may not be written: then the rows of claims offer nothing that would
 */
export function treeItem(node: TreeNode, locked: boolean): TreeItem {
  switch (node.type) {
    case 'problem':
      return problemItem(node);
    case 'moreProblems':
      return moreProblemsItem(node);
    case 'group':
      return groupItem(node);
    case 'claim':
      return claimItem(node, locked);
  }
}

function problemItem({ id, problem }: ProblemNode): TreeItem {
  const item = new TreeItem(problemWords(problem), TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = `problem ${problem.code}`;
  item.description = l10n.t('in the record');
  item.iconPath = problem.severity === 'error' ? icons.broken : icons.warning;
  item.accessibilityInformation = { label: l10n.t('Fault in the record: {0}', problemWords(problem)) };
  item.command = openRecordAt(problem);
  return item;
}

function moreProblemsItem({ id, problems }: MoreProblemsNode): TreeItem {
  const label =
    problems.length === 1
      ? l10n.t('… and one more problem')
      : l10n.t('… and {0} more problems', problems.length);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = ['problem', ...new Set(problems.map(({ code }) => code))].join(' ');
  item.description = l10n.t('in the record');
  item.command = openRecordAt(problems[0]);
  return item;
}

function openRecordAt(problem: RecordProblem | undefined): Command {
  const command: CommandId = 'onTheRecord.record.open';
  return { command, title: l10n.t('Open Record'), arguments: [{ offset: problem?.range.start }] };
}

function groupItem({ id, key, claims }: GroupNode): TreeItem {
  const item = new TreeItem(groupLabel(key), TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.contextValue = `group ${key.by}`;
  item.iconPath = groupIcon(key);
  const position = key.by === 'speaker' && key.speaker ? speakerPosition(key.speaker) : '';
  const open = claims.filter(({ claim }) => claim.origin === 'suggestion').length;
  const count = open === 0 || open === claims.length ? `${claims.length}` : `${open}/${claims.length}`;
  item.description = position ? `${count} · ${position}` : count;
  item.accessibilityInformation = {
    label: [groupLabel(key), position, countWords(claims.length, open)].filter((part) => part).join(', '),
  };
  return item;
}

/** "3 claims, 2 of them suggestions" */
function countWords(claims: number, suggestions: number): string {
  const all = claims === 1 ? l10n.t('one claim') : l10n.t('{0} claims', claims);
  if (suggestions === 0) return all;
  if (suggestions === claims) return l10n.t('{0}, nothing recorded yet', all);
  return l10n.t('{0}, {1} of them not recorded yet', all, suggestions);
}

function groupLabel(key: GroupKey): string {
  switch (key.by) {
    case 'attention':
      return l10n.t('Needs a look');
    case 'suggestions':
      return l10n.t('Suggestions');
    case 'withoutPlace':
      return l10n.t('No longer in the article');
    case 'status':
      return capital(statusWord(key.status));
    case 'speaker':
      return key.speaker ? shorten(key.speaker.name, 60) : nobody();
  }
}

function groupIcon(key: GroupKey): ThemeIcon {
  switch (key.by) {
    case 'attention':
      return icons.warning;
    case 'suggestions':
      return icons.suggestion;
    case 'withoutPlace':
      return new ThemeIcon('archive');
    case 'status':
      return icons[key.status];
    case 'speaker':
      return key.speaker ? new ThemeIcon(speakerIcons[key.speaker.kind]) : icons.unverifiable;
  }
}

function claimItem({ id, claim, speaker, deniers, group }: ClaimNode, locked: boolean): TreeItem {
  const item = new TreeItem(claimLabel(claim), TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = locked ? 'locked' : ['claim', claim.origin, claim.placement].join(' ');
  const state = rowState(claim);
  const name = speaker ? shorten(speaker.name, 40) : nobody();
  const shown = {
    attention: [name, state],
    speaker: [state],
    status: [name],
    suggestions: [name],
    withoutPlace: [name, state],
  };
  const denied = deniers ? l10n.t('denied by {0}', deniers) : '';
  const binding = bindingTerms(claim);
  const terms = binding === undefined ? '' : termsWord(binding);
  item.description = [...(group ? shown[group.by] : [name, state]), terms, denied]
    .filter((words) => words !== '')
    .join(' · ');
  item.iconPath = claimIcon(claim);
  item.accessibilityInformation = {
    label: l10n.t(
      '{0}: {1}. {2}, {3}',
      name,
      claimSentence(claim, 200),
      kindWord(claim.kind),
      [claimState(claim), terms, denied].filter((words) => words !== '').join(', '),
    ),
  };
  const reveal: CommandId = 'onTheRecord.claim.reveal';
  item.command = {
    command: reveal,
    title: l10n.t('Reveal Claim in Article'),
    arguments: [{ claim: claim.id }],
  };
  return item;
}

/** The words of a claim on one line, in quotation marks when they are verbatim. */
export function claimLabel(claim: AnnotatedClaim): string {
  const words = claimSentence(claim, 90);
  return isParaphrase(claim) ? words : l10n.t('“{0}”', words);
}

/** The words of a claim, with those of saying where they would mislead or tell nothing alone: “denied that …”, “rejected that”. */
function claimSentence(claim: AnnotatedClaim, longest: number): string {
  const { act, wordsWithCue, words } = claim;
  const needsCue = act !== 'statement' || words.trim().split(/\s+/).length <= TELLS_NOTHING;
  return shorten(isParaphrase(claim) && needsCue && wordsWithCue ? wordsWithCue : words, longest);
}

function isParaphrase({ kind }: AnnotatedClaim): boolean {
  return kind === 'indirect' || kind === 'mixed';
}

/** Why a claim needs a look, how far its checking has come, or how sure its suggestion is. */
export function claimState(claim: AnnotatedClaim): string {
  return (
    attentionWord(claim) ?? (claim.origin === 'suggestion' ? confidenceWord(claim) : statusWord(claim.status))
  );
}

/** The same beside an icon that tells suggestions apart: only a doubtful one has its doubt spelled out. */
function rowState(claim: AnnotatedClaim): string {
  if (claim.origin === 'recorded') return claimState(claim);
  return isDoubtful(claim) ? l10n.t('uncertain') : '';
}

export function claimIcon(claim: AnnotatedClaim): ThemeIcon {
  if (needsAttention(claim)) return icons.warning;
  return claim.origin === 'suggestion' ? icons.suggestion : icons[claim.status];
}

export function statusIcon(status: ClaimStatus): ThemeIcon {
  return icons[status];
}

const speakerIcons = {
  person: 'account',
  organisation: 'organization',
  state: 'globe',
  document: 'file-text',
  group: 'organization',
  anonymous: 'question',
};

const icons: Record<ClaimStatus | 'suggestion' | 'warning' | 'broken', ThemeIcon> = {
  suggestion: new ThemeIcon('comment-draft'),
  unchecked: new ThemeIcon('comment'),
  checking: new ThemeIcon('eye'),
  verified: new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed')),
  disputed: new ThemeIcon('comment-unresolved', new ThemeColor('list.warningForeground')),
  wrong: new ThemeIcon('error', new ThemeColor('testing.iconFailed')),
  unverifiable: new ThemeIcon('question'),
  warning: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  broken: new ThemeIcon('error', new ThemeColor('list.errorForeground')),
};
