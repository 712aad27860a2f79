import type { CarriedClaim } from '../../record/anchors/carried-claims';
import { carryClaims, deleteClaims } from '../../record/edits';
import type { ArticleSession } from '../article/article-session';
import type { RecordWriter } from '../record/record-writer';

/** A record before and after a change; `before` is `undefined` when there was none. */
export interface RecordChange {
  readonly before: string | undefined;
  readonly after: string;
}

export interface MovedRecords {
  readonly from: RecordChange;
  readonly to: RecordChange;
}

/**
 * Takes claims over into the record of the article that their words are in now, then out of the one they were in; what
 * cannot be taken over stays. `undefined` when nothing moved; why not, has been said.
 *
 * @param claims asked when it comes to it: where the claims stand in `to` then
 */
export async function moveClaims(
  writer: RecordWriter,
  from: ArticleSession,
  to: ArticleSession,
  claims: () => readonly CarriedClaim[],
): Promise<MovedRecords | undefined> {
  const came = await take(writer, from, to, claims, 'same');
  if (!came) return undefined;
  let before: string | undefined;
  const left = await writer.change(
    from,
    (desk) => {
      before = desk.reading?.text;
      const known = new Set(desk.reading?.record.claims.map(({ id }) => id));
      return deleteClaims(
        desk,
        came.ids.filter((id) => known.has(id)),
      );
    },
    'edit',
  );
  return left && { from: { before, after: left.text }, to: came };
}

/** Takes claims over into another article's record under new ids; they stay in the first one too. */
export async function copyClaims(
  writer: RecordWriter,
  from: ArticleSession,
  to: ArticleSession,
  claims: () => readonly CarriedClaim[],
): Promise<boolean> {
  return (await take(writer, from, to, claims, 'new')) !== undefined;
}

/** Takes claims over under their own ids; they stay in the other record too. */
export async function lendClaims(
  writer: RecordWriter,
  from: ArticleSession,
  to: ArticleSession,
  claims: readonly CarriedClaim[],
): Promise<boolean> {
  return (await take(writer, from, to, () => claims, 'same')) !== undefined;
}

async function take(
  writer: RecordWriter,
  from: ArticleSession,
  to: ArticleSession,
  claims: () => readonly CarriedClaim[],
  ids: 'same' | 'new',
): Promise<(RecordChange & { readonly ids: readonly string[] }) | undefined> {
  await from.record.refresh();
  const source = from.record.reading;
  if (!source || source.state === 'locked') return undefined;
  const known = new Set(source.record.claims.map(({ id }) => id));
  let before: string | undefined;
  let taken: readonly CarriedClaim[] = [];
  const came = await writer.change(
    to,
    (desk) => {
      before = desk.reading?.text;
      taken = claims().filter(({ id }) => known.has(id));
      return carryClaims(desk, source, taken, ids);
    },
    'edit',
  );
  return came && taken.length > 0 ? { before, after: came.text, ids: taken.map(({ id }) => id) } : undefined;
}
