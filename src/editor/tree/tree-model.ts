import {
  claimStatuses,
  type AnnotatedArticle,
  type AnnotatedClaim,
  type AnnotatedSpeaker,
  type ClaimStatus,
  type RecordProblem,
} from '../../record/annotated-article';
import { isKeptWithoutPlace, isShown, needsAttention } from '../words/claim-words';
import { speakersOf } from '../words/speakers-of';

export const groupings = ['speaker', 'status', 'reading'] as const;
export type Grouping = (typeof groupings)[number];

/** So many faults of a record are told one by one: a single slip of the pen can break every line below it. */
const mostProblems = 3;

export interface ProblemNode {
  readonly type: 'problem';
  readonly id: string;
  readonly problem: RecordProblem;
}

/** The faults of a record that are too many to tell one by one. */
export interface MoreProblemsNode {
  readonly type: 'moreProblems';
  readonly id: string;
  readonly problems: readonly RecordProblem[];
}

/** What the claims of a group share. */
export type GroupKey =
  | { readonly by: 'attention' | 'suggestions' | 'withoutPlace' }
  | { readonly by: 'status'; readonly status: ClaimStatus }
  | { readonly by: 'speaker'; readonly speaker: AnnotatedSpeaker | undefined };

export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly key: GroupKey;
  readonly claims: readonly ClaimNode[];
}

export interface ClaimNode {
  readonly type: 'claim';
  readonly id: string;
  readonly claim: AnnotatedClaim;
  readonly speaker: AnnotatedSpeaker | undefined;
  /** Who denies it; empty when nobody does. */
  readonly deniers: string;
  readonly group: GroupKey | undefined;
}

export type TreeNode = ProblemNode | MoreProblemsNode | GroupNode | ClaimNode;

/** The claims that are shown, in the order of the text. */
export function shownClaims(article: AnnotatedArticle, showUnsaid: boolean): readonly AnnotatedClaim[] {
  return article.claims.filter((claim) => isShown(claim, showUnsaid));
}

/**
 * The tree of an article: faults of its record, claims that need a look, the claims as they are grouped, then those that
 * are kept without a place.
 * Every claim stands in it once.
 */
export function buildTree(article: AnnotatedArticle, grouping: Grouping, showUnsaid: boolean): TreeNode[] {
  const claims = shownClaims(article, showUnsaid);
  const open = claims.filter(needsAttention);
  const kept = claims.filter(isKeptWithoutPlace);
  const rest = claims.filter((claim) => !needsAttention(claim) && !isKeptWithoutPlace(claim));
  const node = claimNodes(article);
  const group = (key: GroupKey, members: readonly AnnotatedClaim[]): GroupNode[] =>
    members.length === 0 ? [] : [groupNode(key, members, node)];
  return [
    ...problemNodes(article.problems),
    ...group({ by: 'attention' }, open),
    ...(grouping === 'speaker'
      ? bySpeaker(rest, article.speakers).flatMap(([speaker, members]) =>
          group({ by: 'speaker', speaker }, members),
        )
      : grouping === 'status'
        ? byStatus(rest).flatMap(([key, members]) => group(key, members))
        : rest.map((claim) => node(claim, undefined))),
    ...group({ by: 'withoutPlace' }, kept),
  ];
}

function bySpeaker(
  claims: readonly AnnotatedClaim[],
  speakers: readonly AnnotatedSpeaker[],
): [AnnotatedSpeaker | undefined, AnnotatedClaim[]][] {
  const known = new Set(speakers.map(({ key }) => key));
  return [
    ...speakers.map((speaker): [AnnotatedSpeaker, AnnotatedClaim[]] => [
      speaker,
      claims.filter((claim) => claim.speaker === speaker.key),
    ]),
    [undefined, claims.filter(({ speaker }) => speaker === null || !known.has(speaker))],
  ];
}

function byStatus(claims: readonly AnnotatedClaim[]): [GroupKey, AnnotatedClaim[]][] {
  const recorded = claims.filter(({ origin }) => origin === 'recorded');
  return [
    [{ by: 'suggestions' }, claims.filter(({ origin }) => origin === 'suggestion')],
    ...claimStatuses.map((status): [GroupKey, AnnotatedClaim[]] => [
      { by: 'status', status },
      recorded.filter((claim) => claim.status === status),
    ]),
  ];
}

function groupNode(key: GroupKey, members: readonly AnnotatedClaim[], node: MakeNode): GroupNode {
  const claims = members.map((claim) => node(claim, key));
  return { type: 'group', id: `group:${groupName(key)}`, key, claims };
}

function groupName(key: GroupKey): string {
  switch (key.by) {
    case 'attention':
    case 'suggestions':
    case 'withoutPlace':
      return key.by;
    case 'status':
      return `status:${key.status}`;
    case 'speaker':
      return `speaker:${key.speaker?.key ?? ''}`;
  }
}

type MakeNode = (claim: AnnotatedClaim, group: GroupKey | undefined) => ClaimNode;

function claimNodes(article: AnnotatedArticle): MakeNode {
  const speakers = new Map(article.speakers.map((speaker) => [speaker.key, speaker]));
  return (claim, group) => ({
    type: 'claim',
    id: `claim:${claim.id}`,
    claim,
    speaker: claim.speaker === null ? undefined : speakers.get(claim.speaker),
    deniers: speakersOf(article, claim.deniedBy),
    group,
  });
}

function problemNodes(problems: readonly RecordProblem[]): (ProblemNode | MoreProblemsNode)[] {
  const shown = problems.slice(0, mostProblems).map(problemNode);
  const more = problems.slice(mostProblems);
  return more.length === 0
    ? shown
    : [...shown, { type: 'moreProblems', id: 'problems:more', problems: more }];
}

function problemNode(problem: RecordProblem, index: number): ProblemNode {
  return { type: 'problem', id: `problem:${problem.code}:${index}`, problem };
}
