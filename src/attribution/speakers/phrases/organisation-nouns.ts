import type { Lexicon } from '../lexicon';
import type { Party } from '../party';

/** Organisations with a name, by the nouns that can take them up: *the palace*, *the department*, *the union*. */
export function organisationsByNoun(parties: readonly Party[], lexicon: Lexicon): Map<string, Party[]> {
  const byNoun = new Map<string, Party[]>();
  for (const party of parties) {
    if (!party.named || party.kind !== 'organisation') continue;
    for (const noun of nounsOf(party, lexicon)) {
      const list = byNoun.get(noun);
      if (list) list.push(party);
      else byNoun.set(noun, [party]);
    }
  }
  return byNoun;
}

/** The last word of its name, the one before *of*, one that opens names of bodies, and the nouns that describe it. */
function nounsOf({ words, roles }: Party, lexicon: Lexicon): Set<string> {
  const { words: own } = lexicon;
  const last = words.at(-1) ?? '';
  const indefinite = lexicon.withoutDefiniteEnding(last) ?? last;
  const joint = words.findIndex((word) => word === own.of || own.namePrepositions.includes(word));
  const [first = '', second = ''] = words;
  const numbered = own.numberedNouns.includes(first) && /^\p{N}/u.test(second); // Local 12
  const opening = numbered || own.bodyOpenings.includes(first) ? [first] : []; // Stiftung Sankt Anselm
  return new Set([
    last,
    lexicon.bodyIn(indefinite) ?? indefinite, // Folkehelseinstituttet
    words[joint - 1] ?? '',
    ...opening,
    ...roles.map(({ role }) => role.head),
  ]);
}
