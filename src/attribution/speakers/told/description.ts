import type { ArticleReading } from '../article-reading';
import type { Party } from '../party';

/** What somebody is, and where they belong. */
export interface Description {
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** Tells what a party is, for which it may take to know what another one is. */
export interface Teller {
  readonly reading: ArticleReading;
  /** How many parties that are a part of others have led here. */
  readonly depth: number;
  /** @param steps how much deeper that leads */
  readonly tell: (party: Party, steps?: number) => Description;
}
