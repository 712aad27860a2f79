import type { AnnotatedArticle } from '../../record/annotated-article';
import { nobody } from './claim-words';
import { shorten } from './shorten';

/** The names of those who make the claims with these ids, each once; empty for no ids. */
export function speakersOf(
  { claims, speakers }: Pick<AnnotatedArticle, 'claims' | 'speakers'>,
  ids: readonly string[],
): string {
  const names = ids.map((id) => {
    const speaker = claims.find((claim) => claim.id === id)?.speaker;
    return speakers.find(({ key }) => key === speaker)?.name ?? nobody();
  });
  return [...new Set(names)].map((name) => shorten(name, 40)).join(', ');
}
