import { recordLayout } from '../record-layout';
import { isPlainMap, sameValue, type PlainMap, type PlainValue } from '../yaml/plain-value';
import { anyEntry } from '../yaml/print';
import type { Block, Parts } from './blocks';
import { addedComments, commentLines, commentsOf, keptComments, mergeAsides, withComments } from './comments';
import type { MergeConflict } from './conflict';
import { mergedKeys } from './key-order';
import { leafLines } from './leaf-lines';
import { sameLines, type Line } from './lines';
import { listEntries, type ListEntry, type Values } from './list-entries';
import { isHunk, shiftedPiece, type Hunk, type Piece } from './pieces';
import { eachSide, sides, type Side, type Sides } from './sides';

type Blocks = Sides<Block | undefined>;

/** An entry's keys from the root, as conflicts tell them and as the layout tells them. */
interface Spot {
  readonly path: readonly string[];
  readonly style: readonly string[];
}

interface Entry {
  readonly spot: Spot;
  readonly blocks: Blocks;
  readonly values: Values;
}

/**
 * Writes what a merge decided in the lines of the versions: each entry that has the value of one of them in its lines, with
 * the comments of both sides; only what no version has is written anew.
 */
export class Composer {
  readonly #conflicts = new Map<string, MergeConflict[]>();

  /**
   * @param claims all claims of the merged list and those that a side has of it
   * @param mark what ends our lines before their line feeds
   */
  constructor(
    private readonly claims: readonly ListEntry[],
    conflicts: readonly MergeConflict[],
    private readonly mark: string,
  ) {
    for (const conflict of conflicts) {
      for (let length = 0; length <= conflict.path.length; length++) {
        const key = JSON.stringify(conflict.path.slice(0, length));
        const known = this.#conflicts.get(key);
        if (known) known.push(conflict);
        else this.#conflicts.set(key, [conflict]);
      }
    }
  }

  /** @returns `undefined` when the files are not laid out in lines */
  compose(blocks: Blocks, values: Values): Piece[] | undefined {
    const entry = { spot: { path: [], style: [] }, blocks, values };
    return this.#undivided(entry) ?? this.#divided(entry, 'ours');
  }

  #entry(entry: Entry, prefer: Side): Piece[] {
    const { blocks, values } = entry;
    if (sides.every((side) => values[side] === undefined)) return this.#remains(blocks);
    const lead = mergeAsides(eachSide((side) => blocks[side]?.lead));
    if (this.#isDecided(entry)) return [...lead, ...this.#own(entry, prefer)];
    const isEverywhere = values.ours !== undefined && values.theirs !== undefined;
    if (!this.#isAtConflict(entry)) {
      const pieces = isEverywhere ? this.#divided(entry, prefer) : undefined;
      if (pieces) return [...lead, ...pieces];
    }
    return isEverywhere ? [...lead, this.#hunk(entry, [])] : [this.#hunk(entry, lead)];
  }

  /** What stays of an entry that is gone: comments that a side added after all. */
  #remains(blocks: Blocks): Line[] {
    const comments = (side: Side) =>
      blocks[side] && [...commentsOf(blocks[side].lead), ...commentsOf(blocks[side].own)];
    return commentLines(addedComments(eachSide(comments)), this.mark);
  }

  #isDecided({ values: { ours, base, theirs } }: Entry): boolean {
    return sameValue(ours, theirs) && sameValue(ours, base);
  }

  #isAtConflict({ spot: { path } }: Entry): boolean {
    return this.#conflictsAt(path).some((conflict) => conflict.path.length === path.length);
  }

  #conflictsAt(path: readonly string[]): readonly MergeConflict[] {
    return this.#conflicts.get(JSON.stringify(path)) ?? [];
  }

  #hunk(entry: Entry, lead: readonly Line[]): Hunk {
    const { blocks, values, spot } = entry;
    const lines = eachSide((side): readonly Line[] => {
      const value = values[side];
      const block = blocks[side];
      if (value === undefined) return [];
      const above = lead.length > 0 ? (block?.lead ?? lead) : [];
      if (block && sameValue(block.value, value)) return [...above, ...block.own];
      const decided = { ...entry, values: eachSide(() => value) };
      return [...above, ...this.#own(decided, side)];
    });
    return { lines, conflicts: this.#conflictsAt(spot.path) };
  }

  /** The lines of an entry that nobody has to decide about. */
  #own(entry: Entry, prefer: Side): Line[] {
    const pieces = this.#undivided(entry) ?? this.#divided(entry, prefer);
    return pieces && !pieces.some(isHunk) ? (pieces as Line[]) : this.#leaf(entry, prefer);
  }

  /** An entry that at most one side touched, as that side has it. */
  #undivided({ blocks: { ours, base, theirs }, values }: Entry): Line[] | undefined {
    const holds = (block: Block | undefined) =>
      block && sides.every((side) => sameValue(block.value, values[side])) ? [...block.own] : undefined;
    if (!ours || !theirs) return holds(ours ?? theirs);
    if (sameLines(ours.own, theirs.own)) return holds(ours);
    if (!base) return undefined;
    if (sameLines(base.own, theirs.own)) return holds(ours);
    return sameLines(base.own, ours.own) ? holds(theirs) : undefined;
  }

  /** An entry by its parts, if every version has these on lines of their own. */
  #divided(entry: Entry, prefer: Side): Piece[] | undefined {
    const { blocks, values } = entry;
    const parts = eachSide((side) => blocks[side]?.parts());
    const main = prefer === 'theirs' ? (parts.theirs ?? parts.ours) : (parts.ours ?? parts.theirs);
    const isWhole = (side: Side) => blocks[side] && !parts[side] && !isEmpty(blocks[side].value);
    if (!main || isWhole('ours') || isWhole('theirs')) return undefined;
    const isAlike = (value: PlainValue | undefined) =>
      main.isList
        ? Array.isArray(value) && value.length > 0
        : isPlainMap(value) && Object.keys(value).length > 0;
    if (!sides.every((side) => isAlike(values[side]))) return undefined;
    if ([parts.ours, parts.theirs].some((other) => other && other.isList !== main.isList)) return undefined;
    const same = eachSide((side) => (parts[side]?.isList === main.isList ? parts[side] : undefined));
    const inner = main.isList ? this.#listPieces(entry, same, prefer) : this.#mapPieces(entry, same, prefer);
    if (!inner) return undefined;
    const body = inner.map((piece) => shiftedPiece(piece, main.step));
    const tail = mergeAsides(eachSide((side) => same[side]?.tail));
    const head = main.dashed ? [] : this.#head(main, same, blocks);
    const whole = main.dashed ? behindDash(body, main.step) : body;
    return whole && [...head, ...whole, ...tail];
  }

  #head(main: Parts, parts: Sides<Parts | undefined>, blocks: Blocks): readonly Line[] {
    const { ours, base, theirs } = parts;
    if (ours && base && theirs && !theirs.dashed && sameLines(ours.head, base.head)) return theirs.head;
    // An empty list or map has no other lines.
    const comments = eachSide((side) => blocks[side] && commentsOf(parts[side]?.head ?? blocks[side].own));
    return withComments(main.head, keptComments(comments), this.mark);
  }

  #mapPieces({ spot, values }: Entry, parts: Sides<Parts | undefined>, prefer: Side): Piece[] | undefined {
    const keysOf = (side: Side) => [...(parts[side]?.blocks.keys() ?? [])];
    const keys = mergedKeys(keysOf('ours'), keysOf('theirs'), recordLayout.order(spot.style));
    const known = new Set(keys);
    const others = sides
      .flatMap((side) => Object.keys(values[side] as PlainMap))
      .filter((key) => !known.has(key));
    return [...keys, ...new Set(others)].flatMap((key) =>
      this.#entry(
        {
          spot: { path: [...spot.path, key], style: [...spot.style, key] },
          blocks: eachSide((side) => parts[side]?.blocks.get(key)),
          values: eachSide((side) => (values[side] as PlainMap)[key]),
        },
        prefer,
      ),
    );
  }

  #listPieces(entry: Entry, parts: Sides<Parts | undefined>, prefer: Side): Piece[] | undefined {
    const { spot, values } = entry;
    const isClaims = spot.path.length === 1 && spot.path[0] === 'claims';
    const entries = isClaims
      ? this.#claimEntries(this.#isDecided(entry) ? prefer : undefined)
      : listEntries(spot.style, values as Sides<PlainValue[]>, parts);
    return entries?.flatMap(({ id, numbers, values }) =>
      this.#entry(
        {
          spot: { path: [...spot.path, id], style: [...spot.style, anyEntry] },
          blocks: eachSide((side) => parts[side]?.blocks.get(String(numbers[side]))),
          values,
        },
        prefer,
      ),
    );
  }

  /** The claims of all sides, or as one of them has them. */
  #claimEntries(side: Side | undefined): readonly ListEntry[] {
    if (!side) return this.claims;
    return this.claims.map((claim) => ({ ...claim, values: eachSide(() => claim.values[side]) }));
  }

  /** The lines of an entry that cannot be taken apart. */
  #leaf({ spot, blocks, values }: Entry, prefer: Side): Line[] {
    const value = values.ours ?? null;
    const comments = eachSide((side) => blocks[side] && commentsOf(blocks[side].own));
    const kept = keptComments(comments);
    const order = [prefer, 'ours', 'theirs'] as const;
    const versions = [...new Set(order)].flatMap((side) => {
      const block = blocks[side];
      return block
        ? [{ block, missing: kept.filter((comment) => !comments[side]?.includes(comment)).length }]
        : [];
    });
    const fitting = versions.filter(({ block }) => sameValue(block.value, value));
    const [best] = fitting.toSorted((a, b) => a.missing - b.missing);
    const lines =
      best?.block.own ??
      leafLines(
        spot.style,
        value,
        versions.map(({ block }) => block),
        this.mark,
      );
    return withComments(lines, kept, this.mark);
  }
}

function isEmpty(value: PlainValue): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

/**
 * The parts of a list's entry with the dash before the first of them.
 *
 * @returns `undefined` when the sides do not agree on the line that it would stand on
 */
function behindDash(body: readonly Piece[], step: number): Piece[] | undefined {
  const first = body.findIndex((piece) => isHunk(piece) || !/^\s*(?:#|$)/.test(piece.text));
  const piece = body[first];
  if (!piece || isHunk(piece)) return undefined;
  return [
    ...body.slice(0, first).map((above) => shiftedPiece(above, -step)),
    { at: 0, text: `-${' '.repeat(step - 1)}${piece.text}` },
    ...body.slice(first + 1),
  ];
}
