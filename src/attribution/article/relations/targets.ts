import {
  mayAnswer,
  nearest,
  nearestBefore,
  paragraphsBetween,
  sameParty,
  sharedStems,
  speakerAt,
  type Reader,
} from './reader';

/** Beyond so many paragraphs "that" means something else. */
const ANAPHOR_REACH = 3;
/** The words of an object among which its noun stands. */
const OBJECT_WORDS = 5;

/** Which of several claims that a party makes in a row an answer is about, where no words tell. */
export type Preference = 'last' | 'paraphrase';

/**
 * What "that" or "the charge" refers to: the last claim of another party. Where that party says several things in a
 * row, the one that the answer takes words from, else the last, or the reporter's paraphrase before the quotation.
 */
export function lastOfOther(
  reader: Reader,
  at: number,
  { prefer = 'last', reach = ANAPHOR_REACH, unnamed = false }: Partial<Search> = {},
): number | undefined {
  const last = nearestBefore(reader, at, (other) => isStatement(reader, other), unnamed);
  if (last === undefined || paragraphsBetween(reader, last, at) > reach) return undefined;
  let best = last;
  let most = answered(reader, at, last, prefer);
  for (let other = last - 1; other >= 0 && sameParty(reader, last, other); other--) {
    if (paragraphsBetween(reader, other, last) > 1) break;
    if (!mayAnswer(reader, at, other, unnamed) || !isStatement(reader, other)) continue;
    const score = answered(reader, at, other, prefer);
    if (score <= most) continue;
    best = other;
    most = score;
  }
  return best;
}

interface Search {
  readonly prefer: Preference;
  /** How many paragraphs back it may be. */
  readonly reach: number;
  /** Whether it may be a claim whose speaker the article does not tell. */
  readonly unnamed: boolean;
}

/** Nobody denies a concession, an order, praise, a condition or somebody's "denied it" with "that". */
export function isStatement(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const words = reader.words[at]?.opening ?? [];
  if (claim?.class === 'confirm' || claim?.class === 'order') return false;
  if (claim?.class === 'call' && claim.rule === 'object') return false;
  if (reader.lexicon.sets.ifWords.has(words[0] ?? '')) return false;
  return !(claim?.kind === 'indirect' && words.length <= 2 && referenceOf(reader, at) !== 'none');
}

/** How well a claim is what an answer and its continuation speak of. */
function answered(reader: Reader, at: number, other: number, prefer: Preference): number {
  const claim = reader.claims[at];
  let shared = sharedStems(reader, at, other);
  for (let next = at + 1; reader.claims[next]?.first === claim?.first && next < reader.claims.length; next++)
    if (sameParty(reader, at, next)) shared += sharedStems(reader, next, other);
  return shared + (prefer === 'paraphrase' && isParaphrase(reader, other) ? 0.5 : 0);
}

/** Whether a claim gives in the reporter's words what somebody holds to be so. */
export function isParaphrase(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  return (claim?.kind === 'indirect' || claim?.kind === 'mixed') && claim.class !== 'think';
}

/** The claim of whoever the object of a denial names: "the Kremlin's claims", "the workers' account", "the memo". */
export function ownedBy(reader: Reader, at: number, object: string): number | undefined {
  const owned = nearest(reader, at, (other) => {
    const speaker = speakerAt(reader, other);
    return [speaker?.name ?? '', ...(speaker?.aliases ?? [])].some(
      (name) => name.length > 2 && owns(name.toLowerCase(), object),
    );
  });
  if (owned !== undefined) return owned;
  const owner = /^(.+?)(?:'s|s')\s/.exec(object)?.[1];
  return owner ? saidBy(reader, at, owner) : undefined;
}

/** The last claim of somebody whose name or role has one of the words: "with the critic". */
export function saidBy(reader: Reader, at: number, who: string): number | undefined {
  const words = contentWords(reader, who);
  if (words.length === 0) return undefined;
  return nearestBefore(reader, at, (other) => {
    const { name = '', role = null } = speakerAt(reader, other) ?? {};
    const source = reader.claims[other]?.source;
    const named = source ? reader.article.text.slice(source.start, source.end) : '';
    const known = contentWords(reader, `${name} ${role ?? ''} ${named}`);
    return isStatement(reader, other) && words.some((word) => known.includes(word));
  });
}

function contentWords({ ignored }: Reader, text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !ignored.has(word));
}

/** Whether an object starts with what is somebody's, or names them: "the Kremlin's claims", "the memo as a draft". */
function owns(name: string, object: string): boolean {
  const at = object.indexOf(name);
  return at >= 0 && /^(?:'s?)? |^$/.test(object.slice(at + name.length, at + name.length + 3));
}

/** How the object of a denial points at what is denied. */
export type Reference = 'none' | 'that' | 'it' | 'charge' | 'paper';

/** Reads how an object points back: "that", "that argument", "it", "the charge", "the findings". */
export function referenceOf(reader: Reader, at: number): Reference {
  const { sets } = reader.lexicon;
  const words = reader.words[at]?.opening ?? [];
  const [first = ''] = words;
  if (isClause(reader, at)) return 'none';
  if (sets.demonstratives.has(first)) return 'that';
  if (!sets.determiners.has(first) && (sets.subjectPronouns.has(first) || sets.objectPronouns.has(first)))
    return 'it';
  const noun = words.slice(0, OBJECT_WORDS);
  if (noun.some((word) => sets.charges.has(word))) return 'charge';
  return sets.determiners.has(first) && sets.documents.has(words[1] ?? '') ? 'paper' : 'none';
}

/** "that" before a clause is a conjunction. */
function isClause(reader: Reader, at: number): boolean {
  const rule = reader.claims[at]?.rule;
  return rule === 'thatClause' || rule === 'gerund' || rule === 'nounClause' || rule === 'bareClause';
}
