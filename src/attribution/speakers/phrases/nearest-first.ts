import type { Party } from '../party';

/** Sorts parties by how near before the offset they were mentioned last; what only a quotation mentions comes in where nothing else does. */
export function nearestFirst(parties: readonly Party[], at: number): Party[] {
  const told = parties.filter(({ heard }) => !heard);
  const last = (party: Party): number => party.starts.findLast((start) => start < at) ?? -1;
  return [...(told.length > 0 ? told : parties)].sort((a, b) => last(b) - last(a));
}
