import { moveRange, type TextChange } from '../../record/anchors/text-change';
import type { CarriedClaim } from '../../record/anchors/carried-claims';
import type { TextDocument } from 'vscode';
import type { ArticleSession } from '../article/article-session';
import type { MovedRecords } from './move-claims';

/** Claims on their way from one article to another, following their words there. */
export class Journey {
  #claims: readonly CarriedClaim[];
  /** The words of all parts, as they were pasted. */
  readonly words: readonly string[];
  /** What becomes of the two records when the claims move; `undefined` when they do not. */
  records: Promise<MovedRecords | undefined> = Promise.resolve(undefined);

  constructor(
    readonly from: ArticleSession,
    readonly to: ArticleSession,
    claims: readonly CarriedClaim[],
  ) {
    this.#claims = claims;
    const text = to.document.getText();
    this.words = claims.flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
  }

  get ids(): readonly string[] {
    return this.#claims.map(({ id }) => id);
  }

  /** The claims whose words stand where they were pasted, wholly or in part. */
  get claims(): readonly CarriedClaim[] {
    return this.#claims.filter(({ content }) => content.every(({ start, end }) => start < end));
  }

  concerns(document: TextDocument): boolean {
    return this.from.document === document || this.to.document === document;
  }

  follow(document: TextDocument, changes: readonly TextChange[]): void {
    if (document === this.to.document) this.#claims = this.#claims.map((claim) => movedClaim(claim, changes));
  }
}

function movedClaim(
  { id, content, source, cue }: CarriedClaim,
  changes: readonly TextChange[],
): CarriedClaim {
  const whole = (ranges: CarriedClaim['source']) =>
    ranges.map((range) => moveRange(range, changes)).filter(({ start, end }) => start < end);
  return {
    id,
    content: content.map((range) => moveRange(range, changes)),
    source: whole(source),
    cue: whole(cue),
  };
}

/** The same claims in a text in which the one that they were found in starts at `offset`. */
export function shifted(claims: readonly CarriedClaim[], offset: number): CarriedClaim[] {
  const before: TextChange = { rangeOffset: 0, rangeLength: 0, text: ' '.repeat(offset) };
  return claims.map((claim) => movedClaim(claim, [before]));
}
