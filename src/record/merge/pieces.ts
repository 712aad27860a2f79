import type { MergeConflict } from './conflict';
import { printLines, shifted, type Line } from './lines';
import { eachSide, type Side, type Sides } from './sides';

/** Lines that each side has in its own way. */
export interface Hunk {
  readonly lines: Sides<readonly Line[]>;
  /** What a person has to decide about them. */
  readonly conflicts: readonly MergeConflict[];
}

/** A merged file: lines on which all agree, and hunks. */
export type Piece = Line | Hunk;

export function isHunk(piece: Piece): piece is Hunk {
  return 'conflicts' in piece;
}

export function shiftedPiece(piece: Piece, columns: number): Piece {
  if (!isHunk(piece)) return shifted(piece, columns);
  return { ...piece, lines: eachSide((side) => piece.lines[side].map((line) => shifted(line, columns))) };
}

/** The merged file as one side would have it. */
export function sideText(pieces: readonly Piece[], side: Side): string {
  return printLines(pieces.flatMap((piece) => (isHunk(piece) ? piece.lines[side] : [piece])));
}
