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
  const told = name.toLowerCase().split(/[\s-]+/u);
  const { hedges, sizes } = lexicon.words.shares;
  let at = 0;
  while (hedges.includes(told[at] ?? '')) at++;
  const hedged = told.slice(0, at).some((word) => !lexicon.indefinite.has(word));
  while (sizes.includes(told[at] ?? '')) at++;
  const ofPapers = told.some((word) => lexicon.noun(word)?.sort === 'document'); // half of the polls
  return !ofPapers && isQuantity(told.slice(at), hedged, lexicon);
}

/** *Six in ten*, *47%*, *two thirds of …*, *half*, *a number of …*: what is left behind *about* or *a large*. */
function isQuantity([word = '', ...rest]: readonly string[], hedged: boolean, lexicon: Lexicon): boolean {
  const { words, partitives } = lexicon;
  const { fractions, measures, perCent, numbers } = words.shares;
  const [next = ''] = rest;
  const ends = (behind: string | undefined): boolean => behind === undefined || behind === words.of;
  if (FIGURE.test(word) || numbers.includes(word)) {
    if (isRatio(rest, lexicon) || word.endsWith('%') || perCent.includes(next)) return true;
    if (fractions.includes(next)) return ends(rest[1]);
    return FIGURE.test(word) && ends(rest[0]);
  }
  // *the third* of three people, but *about a third*
  if (fractions.includes(word)) return ends(rest[0]) && (rest.length > 0 || hedged || !partitives.has(word));
  return measures.includes(word) && next === words.of;
}

/** Six *in ten*, nine *out of 10*. */
function isRatio(rest: readonly string[], { words }: Lexicon): boolean {
  const { ratios, numbers } = words.shares;
  return ratios.some((joint) => {
    const whole = rest[joint.length] ?? '';
    return joint.every((one, i) => rest[i] === one) && (FIGURE.test(whole) || numbers.includes(whole));
  });
}
