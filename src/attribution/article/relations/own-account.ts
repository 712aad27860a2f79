import { contradicts } from './judgements';
import { cueOf, nearestBefore, paragraphsBetween, type Reader } from './reader';

/** How many paragraphs back the denial may stand. */
const REACH = 4;

/** "The paper stands by *its story*": whether a claim backs nothing but what its own speaker has said. */
export function standsByOwn(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const { possessives, steadfastness } = reader.lexicon.sets;
  const [first = ''] = reader.words[at]?.opening ?? [];
  const holds = cueOf(reader, at)
    .split(' ')
    .some((word) => steadfastness.has(word));
  return claim !== undefined && !claim.negated && holds && possessives.has(first);
}

/** What somebody stands against who stands by their own account: the last words that deny it. */
export function upheldAgainst(reader: Reader, at: number): number | undefined {
  if (!standsByOwn(reader, at)) return undefined;
  return nearestBefore(
    reader,
    at,
    (other) =>
      paragraphsBetween(reader, other, at) <= REACH &&
      (reader.claims[other]?.class === 'deny' || contradicts(reader, other)),
  );
}
