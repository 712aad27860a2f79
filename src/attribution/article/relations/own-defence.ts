import { accuses } from './denied-objects';
import { isPlain, nearTo } from './last-words';
import { speaksOf } from './parties';
import { isSpeech, sharedWeight, type Reader } from './reader';

/** How much must be shared with the blame that falls on something of one's own. */
const BLAMED = 0.4;
/** So many words may stand between "I never" and whom it was not done to. */
const OBJECT_REACH = 6;
/** And so many before the negation. */
const BEFORE_NO = 4;

/** "Locals blame the power lines. The grid says *its lines* were off.": what somebody says of their own that is blamed. */
export function clearsOwn(reader: Reader, at: number): number | undefined {
  const words = reader.words[at];
  if (!words || !isPlain(reader, at) || isSpeech(reader, at)) return undefined;
  const { possessives, that } = reader.lexicon.sets;
  if (!possessives.has(words.opening[that.has(words.opening[0] ?? '') ? 1 : 0] ?? '')) return undefined;
  return nearTo(
    reader,
    at,
    (other) => reader.claims[other]?.class === 'blame' && sharedWeight(reader, at, other) >= BLAMED,
  );
}

/** “He pushed me.” – “I never touched him.”: somebody swears off what the words before hold against them. */
export function swearsOff(reader: Reader, at: number): number | undefined {
  if (!isPlain(reader, at) || !isSpeech(reader, at)) return undefined;
  const whom = notDoneTo(reader, at);
  if (whom === undefined) return undefined;
  return nearTo(
    reader,
    at,
    (other) =>
      other === at - 1 &&
      (accuses(reader, other) ||
        speaksOf(reader, other, at) ||
        (whom === 'person' && wasDoneTo(reader, other))),
  );
}

/** “I never touched *him*”, “we didn’t hit *anyone*”: whom speakers say that they did nothing to. */
function notDoneTo({ lexicon, words }: Reader, at: number): 'person' | 'any' | undefined {
  const { speakerPronouns, subjectPronouns, negations, anyWords, objectPronouns, possessives } = lexicon.sets;
  const opening = words[at]?.opening ?? [];
  const [subject = ''] = opening;
  if (!speakerPronouns.has(subject) || !subjectPronouns.has(subject)) return undefined;
  const no = opening.findIndex((word, i) => i < BEFORE_NO && (negations.has(word) || word.endsWith("n't")));
  if (no < 1 || thinks(lexicon, opening[no + 1] ?? '')) return undefined;
  const last = opening.length - 1;
  for (let i = no + 2; i <= Math.min(last, no + OBJECT_REACH); i++) {
    const word = opening[i] ?? '';
    if (anyWords.has(word)) return 'any';
    // touched *her*
    const person = objectPronouns.has(word) || (possessives.has(word) && i === last);
    if (person && !speakerPronouns.has(word)) return 'person';
  }
  return undefined;
}

/** "I never thought": no deed. */
function thinks({ verbs }: Reader['lexicon'], word: string): boolean {
  return verbs.get(word)?.some((sense) => sense.class === 'think') ?? false;
}

/** “He pushed me” */
function wasDoneTo({ lexicon, words }: Reader, at: number): boolean {
  const { personPronouns, objectPronouns, speakerPronouns } = lexicon.sets;
  const [subject = '', ...rest] = words[at]?.opening ?? [];
  return (
    personPronouns.has(subject) &&
    rest.slice(0, OBJECT_REACH).some((word) => objectPronouns.has(word) && speakerPronouns.has(word))
  );
}
