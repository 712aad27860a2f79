import type { ArticleText } from '../../../text/article-text';

/** How far down an article its dateline may stand: behind headline, subheading and byline. */
const DATELINE_REACH = 8;

/** The place of the dateline as a name: *Garnet Falls* for GARNET FALLS; `null` without a dateline. */
export function placeOfDateline({ paragraphs }: ArticleText): string | null {
  const found = paragraphs.slice(0, DATELINE_REACH).find(({ body }) => body.dateline !== null);
  const text = found?.body.text ?? '';
  const place = (/^[\p{Lu} .'’-]{3,}/u.exec(text) ?? /^[\p{L} .'’-]+?(?= [–—])/u.exec(text))?.[0]?.replace(
    /[\s.,-]+$/u,
    '',
  );
  if (!place) return null;
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The land behind the place of a dateline: *Velmaria* for ORLENSE, Velmaria —; `null` for none. */
export function placeBehindDateline({ paragraphs }: ArticleText): string | null {
  const found = paragraphs.slice(0, DATELINE_REACH).find(({ body }) => body.dateline !== null);
  const [, land] =
    /^[\p{Lu} .'’-]{3,}, (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),? [–—]/u.exec(found?.body.text ?? '') ?? [];
  return land ?? null;
}
