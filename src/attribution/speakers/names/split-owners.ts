import { startsWithCapital } from '../../../text/letters';
import type { Token } from '../../../text/token';
import type { Lexicon } from '../lexicon';

/** The tokens of a paragraph of which some were cut in two, with where each of the first ones stands now. */
export interface SplitTokens {
  readonly tokens: readonly Token[];
  /** The place of a token among the cut ones. */
  readonly at: (token: number) => number;
}

/** Shorter words end in the letter by themselves. */
const SHORTEST = 4;

/** *EU:s*, *SVT:s*: a colon between letters and the ending. */
const COLON = /:$/u;

/**
 * Cuts the ending off possessors where a letter alone marks them, so that all rules for possessors read them: *Norvolt|s*
 * finansdirektör, *regionen|s* chefläkare, *EU|:s* utrikestjänst.
 */
export function splitOwners(tokens: readonly Token[], lexicon: Lexicon): SplitTokens {
  const { genitive, nounsInCapitals } = lexicon.words;
  const cuts: number[] = [];
  if (genitive !== '' && !nounsInCapitals)
    tokens.forEach((_, i) => {
      if (isOwner(tokens, i, lexicon)) cuts.push(i);
    });
  if (cuts.length === 0) return { tokens, at: (token) => token };
  const owners = new Set(cuts);
  return {
    tokens: tokens.flatMap((token, i) => (owners.has(i) ? cut(token, genitive) : [token])),
    at: (token) => token + cuts.filter((owner) => owner < token).length,
  };
}

function cut({ start, end, kind, text, lower }: Token, genitive: string): Token[] {
  const base = withoutEnding(text, genitive);
  const middle = start + base.length;
  return [
    { start, end: middle, kind, text: base, lower: lower.slice(0, base.length) },
    { start: middle, end, kind: 'word', text: text.slice(base.length), lower: "'s" },
  ];
}

function withoutEnding(text: string, genitive: string): string {
  return text.slice(0, -genitive.length).replace(COLON, '');
}

function isOwner(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { genitive, uninflectedEnds } = lexicon.words;
  const { kind, lower, text, end } = tokens[i] ?? { kind: 'mark', lower: '', text: '', end: 0 };
  const next = tokens[i + 1];
  if (kind !== 'word' || !lower.endsWith(genitive) || next?.kind !== 'word' || next.start === end)
    return false;
  if (lexicon.boundaries.has(next.lower)) return false;
  const base = withoutEnding(lower, genitive);
  if (base.length + genitive.length < lower.length) return true; // EU:s
  if (lower.length < SHORTEST || uninflectedEnds.some((ending) => lower.endsWith(ending))) return false;
  if (lexicon.boundaries.has(lower) || lexicon.isDeterminer(lower) || lexicon.calendar.has(base))
    return false;
  if (lexicon.noun(lower) || lexicon.roleModifiers.has(lower)) return false;
  if (!startsWithCapital(text))
    return lexicon.noun(base) !== null || lexicon.words.nationNouns.includes(base);
  if (lexicon.forename(lower) !== undefined) return false; // Anders vd
  return ownsAny(base, lexicon) ? !startsWithCapital(next.text) : isThing(tokens, i + 1, lexicon);
}

/** *Regionens*, *Kinas*, *Evas*: a possessor that is known without its ending. */
function ownsAny(base: string, lexicon: Lexicon): boolean {
  const { nationNouns } = lexicon.words;
  const known = lexicon.noun(base) !== null || nationNouns.includes(base);
  return known || lexicon.states.has(base) || lexicon.forename(base) !== undefined;
}

/** Norvolts *finansdirektör*, Norvolts *förre ägare*: a noun for somebody or something that can be owned, behind words that tell which. */
function isThing(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  for (let i = from; i - from < 3; i++) {
    const { kind, text = '', lower = '' } = tokens[i] ?? { kind: 'mark' };
    if (kind !== 'word' || startsWithCapital(text)) return false;
    if (lexicon.words.bodyNameEnds.includes(lower)) return false; // Göteborgs universitet
    if (lexicon.noun(lower) || lexicon.surelyRole(lower)) return true;
    const tells =
      lexicon.roleModifiers.has(lower) || lexicon.formerly.has(lower) || lexicon.looksLikeAdjective(lower);
    if (!tells) return false;
  }
  return false;
}
