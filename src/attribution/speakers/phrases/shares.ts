import type { Lexicon } from '../lexicon';
import { Party } from '../party';

/** *Six in ten*, *three-quarters of the voters*, *about 40*: shares and numbers of people, each a crowd of its own. */
export class Shares {
  readonly #lexicon: Lexicon;
  readonly #parties: Party[];
  readonly #byName = new Map<string, Party>();

  constructor(lexicon: Lexicon, parties: Party[]) {
    this.#lexicon = lexicon;
    this.#parties = parties;
  }

  /** The crowd that a source tells by how many of all it is; `null` for other sources. */
  resolve(source: string): Party | null {
    const name = (source.split(/[;(]|,(?!\p{N})/u, 1)[0] ?? '').trim().replaceAll(/\s+/gu, ' ');
    if (!isShare(name, this.#lexicon)) return null;
    const key = name.toLowerCase();
    const known = this.#byName.get(key);
    if (known) return known;
    const party = new Party(this.#parties.length, 'group', false, [], { plural: true });
    party.givenName = name.charAt(0).toLowerCase() + name.slice(1);
    this.#parties.push(party);
    this.#byName.set(key, party);
    return party;
  }
}

/** Figures, which the sign for hundredths may touch: *47*, *1,200*, *3.5*, *47%*. */
const FIGURE = /^\p{N}[\p{N}.,]*%?$/u;

/** Whether words tell of people by their share or number, and of what it is one, but not of papers. */
function isShare(name: string, lexicon: Lexicon): boolean {
  const { of, shares } = lexicon.words;
  const told = name.toLowerCase().split(/[\s-]+/u);
  let at = 0;
  while (shares.hedges.includes(told[at] ?? '')) at++;
  const hedged = told.slice(0, at).some((word) => !lexicon.indefinite.has(word));
  while (shares.sizes.includes(told[at] ?? '')) at++;
  const [word = '', next = ''] = told.slice(at, at + 2);
  const isNumber = (one: string): boolean => FIGURE.test(one) || shares.numbers.includes(one);
  const end = (taken: number): string => told[at + taken] ?? '';
  let rest: string;
  if (isNumber(word)) {
    const [ratio] = shares.ratios.filter((joint) => joint.every((one, i) => told[at + 1 + i] === one));
    if (ratio && isNumber(end(ratio.length + 1))) return !tellsOfPapers(told, lexicon);
    if (word.endsWith('%') || shares.perCent.includes(next)) return !tellsOfPapers(told, lexicon);
    if (shares.fractions.includes(next)) rest = end(2);
    else if (FIGURE.test(word)) rest = end(1);
    else return false;
  } else if (shares.fractions.includes(word)) {
    rest = next;
    if (rest === '' && lexicon.partitives.has(word) && !hedged) return false; // the third of three people
  } else return shares.measures.includes(word) && next === of && !tellsOfPapers(told, lexicon);
  return (rest === '' || rest === of) && !tellsOfPapers(told, lexicon);
}

/** *Half of the polls* */
function tellsOfPapers(told: readonly string[], lexicon: Lexicon): boolean {
  return told.some((word) => lexicon.noun(word)?.sort === 'document');
}
