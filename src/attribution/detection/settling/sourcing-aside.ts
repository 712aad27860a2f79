import type { Scan, Span } from '../grammar/scan';

const AUXILIARIES = ['have', 'be', 'do', 'future', 'conditional'] as const;

/**
 * The pieces of a sentence between its commas without asides that name a source, and without the auxiliaries that such an
 * aside parts from their verb: "*The police* have, according to Osei, said that …".
 */
export function withoutSourcing(scan: Scan, pieces: readonly Span[]): readonly Span[] {
  const names = (piece: Span | undefined) =>
    piece !== undefined && scan.phraseAt(scan.lexicon.accordingTo, piece.first) > 0;
  if (!pieces.some((piece, at) => at > 0 && names(piece))) return pieces;
  return pieces.flatMap((piece, at) => {
    if (at > 0 && names(piece)) return [];
    return names(pieces[at + 1]) ? [withoutAuxiliary(scan, piece)] : [piece];
  });
}

function withoutAuxiliary(scan: Scan, { first, last }: Span): Span {
  let end = last;
  while (end > first + 1 && AUXILIARIES.some((set) => scan.is(set, end - 1))) end--;
  return { first, last: end };
}
