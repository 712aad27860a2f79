import {
  bestOverlap,
  cueOf,
  isSpeech,
  nearestBefore,
  openingPart,
  paragraphsBetween,
  sharedWeight,
  type Reader,
} from './reader';
import { speakerAt } from './speaker-at';
import { sharedStems } from './content-words';
import { announced } from './denials';
import { paperBefore } from './denied-objects';
import { vindicatesWhoever } from './judgements';
import { standsByOwn } from './own-account';
import { answeredBy, isClause, isStatement, ownedBy, referenceOf } from './targets';

/** How many paragraphs back a confirmation reaches. */
const REACH = 2;
/** What a single word that two claims share must tell. */
const TELLING = 0.4;
/** So many words may name whoever somebody agrees with. */
const NAME_WORDS = 3;
/** The words of an object among which its noun stands. */
const OBJECT_WORDS = 5;

/** The claims that a claim supports: a verb of confirmation with shared words or "this", and "that's true". */
export function supportedBy(reader: Reader, at: number): number[] {
  const claim = reader.claims[at];
  if (!claim || claim.negated || claim.modality === 'hypothetical' || standsByOwn(reader, at)) return [];
  const target = claim.assents
    ? announced(reader, at)
    : claim.class === 'confirm'
      ? confirmed(reader, at)
      : agrees(reader, at)
        ? answeredBy(reader, at)
        : vindicatesWhoever(reader, at)
          ? saidByThem(reader, at)
          : witness(reader, at);
  return target === undefined ? [] : [target];
}

/** The last words of a person, where somebody says that she was right. */
function saidByThem(reader: Reader, at: number): number | undefined {
  return nearestBefore(
    reader,
    at,
    (other) =>
      ['person', 'anonymous'].includes(speakerAt(reader, other)?.kind ?? 'group') &&
      isStatement(reader, other) &&
      paragraphsBetween(reader, other, at) <= REACH,
  );
}

function confirmed(reader: Reader, at: number): number | undefined {
  // "agreed to meet" is about what is to come.
  if (reader.lexicon.sets.infinitive.has(reader.words[at]?.opening[0] ?? '')) return undefined;
  // "conceded they had not"
  if (reader.words[at]?.elliptic) return answeredBy(reader, at, { reference: 'that', reach: 1, least: -1 });
  const reference = referenceOf(reader, at);
  if (reference === 'that' || reference === 'it') {
    // “That was me,” she admits.
    if (isSpeech(reader, at)) return undefined;
    return answeredBy(reader, at, {
      reference,
      reach: 1,
      least: -1,
      fits: (other) => reader.claims[other]?.class !== 'deny',
    });
  }
  if (isClause(reader, at)) return vindicated(reader, at) ?? sharing(reader, at);
  // "agrees with Lund", "backed the porter's account"
  const object = openingPart(reader, at);
  const short = reference === 'charge' || object.split(/\s+/u).length <= NAME_WORDS;
  const owned = short ? ownedBy(reader, at, object) : undefined;
  if (owned !== undefined) return owned;
  // "bore out the mother's account", which nobody has given.
  if (/(?:'s|s')\s/u.test(object)) return undefined;
  // "confirmed the account", "echoed her words"
  if (reference === 'charge' || namesSaying(reader, at))
    return answeredBy(reader, at, { reference: 'charge', reach: 1, least: -0.5 });
  return sharing(reader, at);
}

/** "confirms that *the minutes* are correct", "that *the report* was accurate": the paper, or what was reported. */
function vindicated(reader: Reader, at: number): number | undefined {
  const { opening = [], vindicates = false } = reader.words[at] ?? {};
  const { that, determiners, documents, charges } = reader.lexicon.sets;
  const [first = '', noun = ''] = opening.slice(that.has(opening[0] ?? '') ? 1 : 0);
  if (!vindicates || !determiners.has(first)) return undefined;
  const paper = documents.has(noun) ? paperBefore(reader, at, REACH) : undefined;
  if (paper !== undefined || !charges.has(noun)) return paper;
  return answeredBy(reader, at, { reference: 'charge', reach: 1, least: -0.5 });
}

/** Whether an object is a noun of saying: "her words", "that warning". */
function namesSaying({ lexicon, words }: Reader, at: number): boolean {
  const opening = words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  return opening.some((word) => lexicon.nouns.has(word));
}

/** The claim that shares most with what is confirmed. */
function sharing(reader: Reader, at: number): number | undefined {
  return bestOverlap(
    reader,
    at,
    (other, { shared, part }) =>
      !goesAgainst(reader, at, other) &&
      !turnsRound(reader, at, other) &&
      ((shared >= 2 && part >= 0.4) ||
        (shared >= 1 &&
          !concedes(reader, at) &&
          paragraphsBetween(reader, other, at) <= REACH &&
          sharedWeight(reader, at, other) >= TELLING)),
  );
}

/** "confirmed that a letter had come" of what somebody denies. */
function goesAgainst({ claims, words }: Reader, at: number, other: number): boolean {
  return (
    claims[other]?.class === 'deny' && !claims[other].negated && words[at]?.negated === words[other]?.negated
  );
}

/** "agreed that frost could be ruled out", where another spoke of frost; "confirmed that it had left", of what "had not left". */
function turnsRound({ words }: Reader, at: number, other: number): boolean {
  const [own, theirs] = [words[at], words[other]];
  if (!own || !theirs || own.negated === theirs.negated) return false;
  return own.negated || sharedStems(own, theirs).every((stem) => theirs.refused.has(stem));
}

/** Who admits or concedes something grants a point rather than backing somebody. */
function concedes(reader: Reader, at: number): boolean {
  return cueOf(reader, at)
    .split(/[^\p{L}]+/u)
    .some((word) => reader.lexicon.sets.concessions.has(word));
}

/** "That's true. We said no." */
function agrees(reader: Reader, at: number): boolean {
  return isSpeech(reader, at) && reader.words[at]?.agrees === true;
}

/** Two in one paragraph who both say that there was none: “I was there, and there wasn't one.” */
function witness(reader: Reader, at: number): number | undefined {
  if (!reader.words[at]?.negated) return undefined;
  const last = nearestBefore(reader, at);
  if (last === undefined || last !== at - 1 || paragraphsBetween(reader, last, at) > 0) return undefined;
  return reader.words[last]?.negated && sharedWeight(reader, at, last) > 0 ? last : undefined;
}
