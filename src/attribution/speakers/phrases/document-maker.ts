import type { Lexicon } from '../lexicon';
import { AMPERSAND } from '../names/name-before-role';
import { isCapital, startOfName, type Reading } from '../reading';
import { agentAt, bodyAt, ownerOfAgent, type Maker } from './making-agent';
import { readNounPhrase, type NounPhrase, type Span } from './noun-phrase';

/** So many words may stand between a participle and *by*: carried *out for the parish board* by Norvolt. */
const FARTHEST = 9;

/** So many words at most stand between a document and *in the journal*. */
const BEFORE_JOURNAL = 4;

/**
 * Whoever made a document, as the words around it say: a report *, written by the consulting firm Tekno-Plan*, a study *by
 * researchers at Tornby University*, a filing *that Norvolt made*; *Norvolt* published a report.
 *
 * @param last where the words of the document's complement end
 */
export function makerOf(reading: Reading, phrase: NounPhrase, last: number, lexicon: Lexicon): Maker | null {
  const plain =
    makerInClause(reading, last, lexicon) ??
    journalAfter(reading, last, lexicon) ??
    agentAfter(reading, last, lexicon) ??
    journalAfter(reading, phrase.last, lexicon) ??
    makerBefore(reading, phrase, lexicon);
  return plain && ('of' in plain ? plain : { of: plain });
}

/** Made *by the village association*: the agent behind a participle or behind the document itself. */
function agentAfter(reading: Reading, at: number, lexicon: Lexicon): Span | Maker | null {
  const by = agentOpens(reading, at, lexicon);
  if (by < 0) return siteOwner(reading, at, lexicon) ?? clientAfter(reading, at, lexicon);
  return ownerOfAgent(reading, by + 1, lexicon) ?? agentAt(reading, by + 1, lexicon);
}

/** A survey carried out *for Norvolt*: for whom a document is made, where nobody is said to have made it. */
function clientAfter(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  const made = participleAt(reading, at, lexicon);
  if (made < 0) return null;
  for (let i = made + 1; i - made <= FARTHEST && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.lower === lexicon.words.speaksFor) return agentAt(reading, i + 1, lexicon);
  return null;
}

/** Minutes published *on the council’s website*, a drawing *on its own website*: whose website it is. */
function siteOwner(reading: Reading, at: number, lexicon: Lexicon): Maker | null {
  const { tokens } = reading;
  const placed = participleAt(reading, at, lexicon) + 1 || at;
  if (!lexicon.prepositions.has(tokens[placed]?.lower ?? '')) return null;
  const owner = ownerOfAgent(reading, placed + 1, lexicon);
  const behind = owner?.of ? tokens.slice(owner.of.last, owner.of.last + 3) : [];
  return behind.some(({ lower }) => lexicon.words.siteNouns.includes(lower)) ? owner : null;
}

/** Where a participle says what was done with a document: *, recently published*; -1 where none does. */
function participleAt({ tokens }: Reading, at: number, { making }: Lexicon): number {
  const first = tokens[at]?.text === ',' ? at + 1 : at;
  const found = [first, first + 1].find((i) => making.has(tokens[i]?.lower ?? ''));
  return found !== undefined && tokens[first]?.kind === 'word' ? found : -1;
}

/** Where *by* stands behind a document or behind what has been done with it; -1 where it does not. */
function agentOpens(reading: Reading, at: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  const { by } = lexicon.words;
  const behind = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[behind]?.lower === by) return behind;
  const made = participleAt(reading, at, lexicon);
  if (made < 0) return -1;
  for (let i = made + 1; i - made <= FARTHEST; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return -1;
    if (token.lower === by) return i;
    if (!leadsToAgent(tokens, i, lexicon)) return -1;
  }
  return -1;
}

/** Carried *out*, conducted *for the station Canal 4* by: whether a word can stand between a participle and its agent. */
function leadsToAgent(tokens: Reading['tokens'], i: number, lexicon: Lexicon): boolean {
  const { kind, text = '', lower = '' } = tokens[i] ?? {};
  return (
    kind === 'number' ||
    lexicon.prepositions.has(lower) ||
    lexicon.isDeterminer(lower) ||
    lexicon.isDeterminer(tokens[i - 1]?.lower ?? '') ||
    lexicon.calendar.has(lower) ||
    lexicon.words.makingParticles.includes(lower) ||
    (isCapital(text) && !lexicon.pronoun(lower)) ||
    lexicon.noun(lower) !== null ||
    lexicon.words.spans.includes(lower) ||
    lexicon.partitives.has(lower)
  );
}

/** A filing *that Norvolt made*, a study *that the company itself* submitted. */
function makerInClause(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  if (!lexicon.relatives.has(tokens[at]?.lower ?? '')) return null;
  const body = bodyAt(reading, at + 1, lexicon);
  let last = at + 1;
  while (!body && isCapital(tokens[last]?.text ?? '')) last++;
  const named = body ?? (last > at + 1 ? { first: at + 1, last } : null);
  return named && lexicon.making.has(tokens[named.last]?.lower ?? '') ? named : null;
}

/** A study *published on Friday in the journal Tides*. */
function journalAfter({ tokens }: Reading, at: number, lexicon: Lexicon): Span | null {
  const inside = lexicon.placePrepositions.has(tokens[at]?.lower ?? ''); // a study *in* the journal Tides
  if (!inside && !lexicon.making.has(tokens[at]?.lower ?? '')) return null;
  for (let i = at + 1; i - at <= BEFORE_JOURNAL && tokens[i]?.kind === 'word'; i++) {
    if (!lexicon.words.journalNouns.includes(tokens[i]?.lower ?? '')) continue;
    let last = i + 1;
    while (isCapital(tokens[last]?.text ?? '') || tokens[last]?.text === AMPERSAND) last++;
    return last > i + 1 ? { first: i + 1, last } : null;
  }
  return null;
}

/** *The Harbour Office* published a report, a team at *Tornby University* has presented a study: who brings it out. */
function makerBefore(reading: Reading, { first, determiner }: NounPhrase, lexicon: Lexicon): Span | null {
  const { tokens, sentence } = reading;
  if (determiner !== 'indefinite' || sentence[first - 1] !== sentence[first]) return null;
  if (!lexicon.words.makingVerbs.includes(tokens[first - 1]?.lower ?? '')) return null;
  let end = first - 1;
  while (lexicon.words.auxiliaries.includes(tokens[end - 1]?.lower ?? '')) end--;
  const { text = '', lower = '' } = tokens[end - 1] ?? {};
  if (isCapital(text)) {
    const from = startOfName(reading, end - 1);
    return isPerson(reading, from, end, lexicon) ? null : { first: from, last: end };
  }
  const sense = lexicon.noun(lower);
  const body =
    sense?.sort === 'organisation' && !sense.plural ? readNounPhrase(reading, end - 1, lexicon) : null;
  return body?.determiner === 'definite' ? { first: body.first, last: end } : null;
}

/** *Ada Brink* published a report: whoever brings out a document is nobody’s body. */
function isPerson({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const forename = lexicon.forename(tokens[first]?.lower ?? '') !== undefined;
  return last - first > 1 && forename && !lexicon.organisationEndings.has(tokens[last - 1]?.lower ?? '');
}
