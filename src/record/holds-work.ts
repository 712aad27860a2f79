import type { RecordedClaim } from './schema';

/** Whether a newsroom has put work into a claim, beyond keeping that it was said. */
export function holdsWork({ status, terms, checks, evidence, note }: RecordedClaim): boolean {
  return status !== 'unchecked' || terms !== undefined || checks.length + evidence.length > 0 || !!note;
}
