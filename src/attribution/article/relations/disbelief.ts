import { sharedStems } from './content-words';
import { speaksOfAnother } from './flat-contradictions';
import { speaksOf } from './parties';
import { cueOf, isSpeech, nearestBefore, paragraphsBetween, sharedWeight, type Reader } from './reader';
import { isClause, isStatement, outermost } from './targets';

/** How many paragraphs back the words may stand that somebody does not believe. */
const REACH = 2;
/** What they must share, and what part of the disbelief that must be. */
const WEIGHT = 0.8;
const PART = 0.6;
/** Less will do where the disbelief names whose words it is about: "as much as the firm claims". */
const NAMED = 0.4;

/**
 * "does not believe that the pump is safe", "doubts that the tram will cost 40 million": what another party says, in nearly
 * the words in which somebody does not believe it.
 */
export function disbelieves(reader: Reader, at: number): number | undefined {
  const own = reader.words[at];
  if (!own || !isDisbelief(reader, at)) return undefined;
  const says = endsInSaying(reader, at);
  const found = nearestBefore(reader, at, (other) => {
    const theirs = reader.words[other];
    if (!theirs || !isStatement(reader, other) || paragraphsBetween(reader, other, at) > REACH) return false;
    const kind = reader.claims[other]?.class;
    if (kind === 'deny' || kind === 'think' || theirs.negated !== own.negated) return false;
    if (speaksOfAnother(reader, at, other)) return false;
    const weight = sharedWeight(reader, at, other);
    if (weight >= NAMED && (says || speaksOf(reader, at, other))) return true;
    return weight >= WEIGHT && sharedStems(own, theirs).length >= PART * own.stems.size;
  });
  return found === undefined ? undefined : outermost(reader, at, found);
}

/** Whether somebody does not believe something, or doubts that it is so. */
function isDisbelief(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  if (!claim || claim.within || isSpeech(reader, at)) return false;
  if (!isClause(reader, at) && claim.rule !== 'whClause') return false;
  const { verifying } = reader.lexicon.sets;
  // does not agree that it is so
  if (claim.class === 'confirm')
    return (
      claim.negated &&
      !cueOf(reader, at)
        .split(' ')
        .some((word) => verifying.has(word))
    );
  if (questions(reader, at)) return !claim.negated;
  if (claim.class !== 'think') return false;
  return claim.negated !== doubts(reader, at);
}

/** "*questions* whether the pump is safe": a verb that asks as well as it denies. */
function questions(reader: Reader, at: number): boolean {
  const [first = ''] = reader.words[at]?.opening ?? [];
  return (
    reader.claims[at]?.class === 'ask' &&
    reader.lexicon.sets.whethers.has(first) &&
    cueOf(reader, at)
      .split(' ')
      .some((word) => {
        const classes = (reader.lexicon.verbs.get(word) ?? []).map((sense) => sense.class);
        return classes.includes('deny') && classes.includes('ask');
      })
  );
}

/** "that it costs as much as the firm *claims*" */
function endsInSaying({ lexicon, words }: Reader, at: number): boolean {
  const last = words[at]?.text.trim().split(' ').at(-1) ?? '';
  return lexicon.verbs.get(last)?.some((sense) => sense.class === 'claim' || sense.class === 'say') ?? false;
}

/** A verb that denies as well as it thinks: "doubts the figure", "doubts that it is so"; or an adjective: "is sceptical that". */
function doubts(reader: Reader, at: number): boolean {
  return cueOf(reader, at)
    .split(' ')
    .some((word) => {
      if (reader.lexicon.sets.doubting.has(word)) return true;
      const classes = (reader.lexicon.verbs.get(word) ?? []).map((sense) => sense.class);
      return classes.includes('deny') && classes.includes('think');
    });
}
