import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { ArticleSession } from '../article/article-session';
import { claimHover } from '../hover/claim-hover';
import { Owner } from '../lifecycle';
import { buildTree, type Grouping, type TreeNode } from './tree-model';
import { treeItem } from './tree-items';

/** What the tree is made from. */
export interface TreeInput {
  readonly session: ArticleSession | undefined;
  readonly grouping: Grouping;
  readonly showUnsaid: boolean;
}

/** The claims of one article as a tree. Nodes are found again by their ids, so selection and folds last. */
export class ClaimsTree extends Owner implements TreeDataProvider<TreeNode> {
  readonly #onDidChangeTreeData = this.own(new EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;
  #session: ArticleSession | undefined;
  #roots: readonly TreeNode[] = [];
  #signature = '';

  /** Shows another state; the window hears of it only when something visible differs. */
  show({ session, grouping, showUnsaid }: TreeInput): void {
    this.#session = session;
    this.#roots = session?.article ? buildTree(session.article, grouping, showUnsaid) : [];
    const signature = JSON.stringify([session?.uri.toString(), this.#isLocked, this.#roots], withoutPlaces);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.#onDidChangeTreeData.fire(undefined);
  }

  get #isLocked(): boolean {
    return this.#session?.article?.recordState === 'locked';
  }

  get isEmpty(): boolean {
    return this.#roots.length === 0;
  }

  /** The node of a claim, if it is shown. */
  find(claim: string): TreeNode | undefined {
    const nodes = this.#roots.flatMap((node): readonly TreeNode[] =>
      node.type === 'group' ? node.claims : [node],
    );
    return nodes.find((node) => node.type === 'claim' && node.claim.id === claim);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    if (!node) return [...this.#roots];
    return node.type === 'group' ? [...node.claims] : [];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return this.#roots.find((root) => root.type === 'group' && root.claims.some(({ id }) => id === node.id));
  }

  getTreeItem(node: TreeNode): TreeItem {
    return treeItem(node, this.#isLocked);
  }

  resolveTreeItem(item: TreeItem, node: TreeNode): TreeItem {
    const session = this.#session;
    // The window keeps rows whose claims only moved: where they stand now, the session knows.
    const claim = node.type === 'claim' ? session?.claim(node.claim.id) : undefined;
    if (claim && session?.article) {
      item.tooltip = claimHover(session.article, claim, {
        wordsOf: (ranges) => session.wordsOf(ranges),
      });
    }
    return item;
  }
}

/** Claims that only moved look the same in the tree. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'content' || key === 'source' || key === 'cue' ? undefined : value;
}
