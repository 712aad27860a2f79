import { anyEntry } from '../yaml/print';

/**
 * The places of the format that a merge treats by what they mean, by their keys from the root. A person's own keys may have
 * the same names elsewhere, and mean something else.
 */
const factLists = [
  'speakers/*/aliases',
  'claims/*/denies',
  'claims/*/supports',
  'claims/*/checks',
  'claims/*/evidence',
  'dismissed',
].map((path) => path.split('/'));

const placeLists = ['claims/*/content', 'claims/*/source', 'claims/*/cue'].map((path) => path.split('/'));

/** Words of the article with their position. Sources and words of saying mostly stand alone, without a list. */
const places = [
  'claims/*/content/*',
  'claims/*/source',
  'claims/*/source/*',
  'claims/*/cue',
  'claims/*/cue/*',
  'dismissed/*',
].map((path) => path.split('/'));

type Path = readonly string[];

/** Lists that are sets of facts: what one side adds stays, what one side takes away goes. */
export function isFactList(path: Path): boolean {
  return isOneOf(factLists, path);
}

/** Lists of places that hang together. */
export function isPlaceList(path: Path): boolean {
  return isOneOf(placeLists, path);
}

export function isPlace(path: Path): boolean {
  return isOneOf(places, path);
}

/** Positions, and the fingerprint of the text that they go with: hints, which either side may refresh. */
export function isPositionHint(path: Path): boolean {
  return path.at(-1) === 'at' ? isPlace(path.slice(0, -1)) : isOneOf([['article', 'sha256']], path);
}

function isOneOf(patterns: readonly Path[], path: Path): boolean {
  return patterns.some(
    (pattern) =>
      pattern.length === path.length &&
      pattern.every((step, index) => step === anyEntry || step === path[index]),
  );
}
