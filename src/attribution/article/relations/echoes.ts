import { overlapOf } from './content-words';
import type { Edge } from './evidence';
import { sameParty } from './parties';
import { AHEAD, isLead, isSummary, mayAnswer, REACH, sharedWeight, type Reader } from './reader';
import { isClause, isStatement, outermost, referenceOf } from './targets';

/** What two claims must share to say the same: so much weight, and such a part of the shorter one. */
const WEIGHT = 1.4;
const PART = 0.34;
/** Less will do of what one party says at the top of the article and below it. */
const PART_OF_HEADLINE = 0.2;

/** What a claim must share with the other words of those whom it denies, as no more than one of them is meant else. */
const TAKEN_UP = 0.4;

/** What a claim denied below must have of the clause that the top of the article denies. */
const OF_CLAUSE = 0.8;

/** What a party’s later no must share with its denial. */
const REPEATED = 0.7;

/** So many claims at most stand at the top of an article. */
const TOP = 12;

/** The denials found so far. */
export interface DenialBook {
  readonly denies: number[][];
  /** For what goes on denying, or denies without a claim to deny, the claim that it begins with. */
  readonly chains: number[];
  readonly disputes: Edge[];
}

/**
 * The claims that say what a claim says, so that whoever denies the one denies them all: the headline and the first
 * paragraph, other words of the same party, and, where the claim is itself a denial, what that party says against the same.
 *
 * @param evidence whether a third party goes against a denial; all others must take up the words of what they deny besides
 */
export function echoesOf(
  reader: Reader,
  at: number,
  target: number,
  book: DenialBook,
  evidence: boolean,
): number[] {
  const found: number[] = [];
  const consider = (other: number) => {
    if (other === target || other === at || found.includes(other)) return;
    if (!evidence && !takesUpHeadline(reader, at, other) && sharedWeight(reader, at, other) < TAKEN_UP)
      return;
    if (outermost(reader, at, other) !== other) return;
    if (book.denies[other]?.includes(at) || book.denies[target]?.includes(other)) return;
    // Who disputes a figure denies only what gives one.
    if (referenceOf(reader, book.chains[at] ?? at) === 'figure' && !givesFigure(reader, other)) return;
    if (answersWith(book, other, target) && sameParty(reader, other, target)) found.push(other);
    else if (mayAnswer(reader, at, other) && isStatement(reader, other) && saysTheSame(reader, other, target))
      found.push(other);
  };
  for (let other = 0; other < Math.min(at, TOP) && isLead(reader, other); other++) consider(other);
  for (let other = Math.max(0, target - REACH); other < at; other++) consider(other);
  return found;
}

/** "rejected *the accusation*": a denial without words of its own for what is denied also meets the charge of the headline. */
function takesUpHeadline(reader: Reader, at: number, other: number): boolean {
  const { claims, lexicon, words } = reader;
  const kind = claims[at]?.class;
  if (kind !== 'deny' && kind !== 'call') return false;
  if (!isLead(reader, other) || claims[other]?.class === 'deny' || isClause(reader, at)) return false;
  const { charges, findings, demonstratives } = lexicon.sets;
  const noun = words[at]?.opening.find((word) => charges.has(word)) ?? '';
  return noun !== '' && !findings.has(noun) && !demonstratives.has(words[at]?.opening[0] ?? '');
}

/** What a party has denied before in the same words. */
export function repeated(reader: Reader, at: number, { denies }: DenialBook): readonly number[] {
  if (!reader.words[at]?.negated) return [];
  for (let other = at - 1; other >= Math.max(0, at - REACH); other--) {
    const denied = denies[other] ?? [];
    if (denied.length === 0 || !reader.words[other]?.negated || !sameParty(reader, at, other)) continue;
    if (sharedWeight(reader, at, other) >= REPEATED) return denied;
  }
  return [];
}

/**
 * A denial at the top of the article denies what the same party does below; the headline, what the first denial does. A
 * whole clause ("denies that it knew") tells what is denied, of which the words below must have much.
 */
export function denyInHeadline(reader: Reader, { denies, chains }: DenialBook): void {
  for (let at = 0; at < TOP && isLead(reader, at); at++) {
    const own = denies[at];
    const claim = reader.claims[at];
    if (own?.length !== 0 || claim?.class !== 'deny' || claim.negated) continue;
    for (let other = at + 1; other <= at + AHEAD; other++) {
      const denied = (denies[other] ?? []).filter(
        (target) =>
          target > at &&
          mayAnswer(reader, at, target) &&
          (claim.rule !== 'thatClause' || sharedWeight(reader, at, target) >= OF_CLAUSE),
      );
      if (denied.length === 0 || chains[other] === undefined) continue;
      if (claim.first > 0 && !sameParty(reader, at, other)) continue;
      if (!bringsUp(reader, at, other, denied)) continue;
      own.push(...denied);
      break;
    }
  }
}

/** Whether what a headline denies is what a later denial is about: “rejects bid” and what is denied of a quarrel have nothing in common. */
function bringsUp(reader: Reader, at: number, denial: number, denied: readonly number[]): boolean {
  if (isClause(reader, at) || referenceOf(reader, at) !== 'none') return true;
  return [denial, ...denied].some((other) => sharedWeight(reader, at, other) > 0);
}

/** Whether two claims deny the same. */
function answersWith({ denies, chains }: DenialBook, one: number, other: number): boolean {
  if (chains[one] !== undefined && chains[one] === chains[other]) return true;
  return denies[one]?.some((target) => denies[other]?.includes(target)) === true;
}

/** Whether a claim says no, by its verb or in its words; a verb of denial turns a no round. */
function saysNo(reader: Reader, at: number): boolean {
  return (reader.claims[at]?.class === 'deny') !== (reader.words[at]?.negated === true);
}

function saysTheSame(reader: Reader, one: number, other: number): boolean {
  const a = reader.words[one];
  const b = reader.words[other];
  if (!a || !b || saysNo(reader, one) !== saysNo(reader, other)) return false;
  const party = sameParty(reader, one, other);
  const summary = isSummary(reader, one) || isSummary(reader, other);
  if (!party && !summary) return false;
  const part = party && summary ? PART_OF_HEADLINE : PART;
  return sharedWeight(reader, one, other) >= WEIGHT && overlapOf(a, b).part >= part;
}

/** Whether a claim has a figure: 40, forty. */
export function givesFigure({ words }: Reader, at: number): boolean {
  return words[at]?.figure === true || words[at]?.figureInWords === true;
}
