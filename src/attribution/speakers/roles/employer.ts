import type { Lexicon } from '../lexicon';
import type { Mention, Role } from '../mention';

/**
 * Whether a body is mentioned only for those who work there and speak of others, as analysts and scholars do: Ada Brink,
 * an analyst *at Norvolt Bank*; Ada Brink, who covers shipping
 * *at Norvolt Bank*, but not Ada Brink *of Norvolt*. Whoever leads a body or speaks for it brings on the body itself.
 */
export function isEmployer(body: Mention, mentions: readonly Mention[], lexicon: Lexicon): boolean {
  return mentions.some(
    (mention) =>
      mention.sort === 'name' &&
      mention !== body &&
      mention.roles.some(
        (role) =>
          isWithin(body, role) &&
          (role.role === null ? body.preposition !== lexicon.words.of : !isOffice(role, lexicon)),
      ),
  );
}

function isWithin({ start, end }: Mention, { of, possessed }: Role): boolean {
  return of !== null && !possessed && start >= of.start && end <= of.end;
}

/** *Chief executive*, *spokesman*: who has the role speaks of the body; not the *head of equities*. */
function isOffice({ head, words: told }: Role, { words, spokes }: Lexicon): boolean {
  const whole = told.join(' ');
  const field = told.at(-1) !== head && told.includes(words.of);
  if (field) return false;
  return (
    spokes.has(head) ||
    words.leaderNouns.includes(head) ||
    words.bodyRoles.includes(head) ||
    words.staffRoles.includes(head) ||
    words.employeeNouns.includes(head) ||
    words.teamNouns.includes(head) ||
    words.bodyRolePhrases.some((phrase) => whole.endsWith(phrase))
  );
}
