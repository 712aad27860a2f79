import type { ArticleReading } from '../article-reading';
import type { PhraseMention } from '../mention';
import type { Party } from '../party';

/**
 * People whose office has a name of several words that the description puts otherwise, or the other way round: *the
 * CEO* is Chief executive Ada Brink, *the police chief* Police commissioner Tom Osei.
 */
export function sameOffice(
  { head, modifiers, determiner, text }: PhraseMention,
  { byRole, lexicon }: ArticleReading,
): readonly Party[] {
  if (determiner !== 'definite') return [];
  const told = [...modifiers, head].join(' ');
  const whole = text.toLowerCase();
  const names = lexicon.words.synonyms.find(
    (group) =>
      group.some((name) => name.includes(' ')) &&
      group.some((name) => name === told || (name.includes(' ') && whole.endsWith(` ${name}`))),
  );
  if (!names) return [];
  const holders = new Set(names.flatMap((name) => byRole.get(name.split(' ')[0] ?? '') ?? []));
  return [...holders].filter(
    ({ kind, roles }) =>
      kind === 'person' && roles.some(({ role }) => names.some((name) => isOffice(role.role ?? '', name))),
  );
}

/** *chief executive*, *chief executive of the port*, but neither *deputy* nor *former chief executive*. */
function isOffice(role: string, name: string): boolean {
  const lower = role.toLowerCase();
  return lower === name || lower.startsWith(`${name} `);
}
