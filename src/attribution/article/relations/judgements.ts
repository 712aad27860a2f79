import { questionBefore } from './asked-before';
import { SHORT_NO, OBJECT_WORDS, CLAUSE_REACH, isHeardBefore, isNew, paperBefore } from './denied-objects';
import { nearTo } from './last-words';
import { speaksOf } from './parties';
import {
  bestOverlap,
  cueOf,
  NAMED_REACH,
  firstPart,
  isSpeech,
  nearestBefore,
  openingPart,
  paragraphsBetween,
  sharedWeight,
  turnsAgainst,
  type Reader,
} from './reader';
import { answeredBy, isStatement, ownedBy, referenceOf } from './targets';

/** How many of its words may stand before "is not true" in a report that is nothing but this. */
const CONTRADICTION_REACH = 3;

/** What a rebuttal in the reporter's words must share with the words that it meets. */
const LINKED = 0.3;

/** "Complete nonsense", "pure fiction": so many words and letters may a dismissal have that stands alone. */
const EXCLAMATION_WORDS = 3;
const LONGEST_EXCLAMATION = 40;

/** "That's not true. …", "said that was not true" */
export function contradicts(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.negated) return false;
  if (saysJustNo(reader, at)) return true;
  // "conceded that it had not" grants a point.
  if (
    words.elliptic &&
    claim.class !== 'confirm' &&
    reader.claims[at - 1]?.class !== 'ask' &&
    !refusesBarely(reader, at)
  )
    return true;
  if (words.contradiction < 0) return false;
  // “Which of you is wrong?”
  if (words.contradiction > 0 && isQuestion(reader, at)) return false;
  if (words.contradiction === 0 && isFull(reader, at)) return true;
  return isSpeech(reader, at) || (words.contradiction <= CONTRADICTION_REACH && pointsBack(reader, at));
}

/** Whether speech ends by asking. */
function isQuestion({ article, claims }: Reader, at: number): boolean {
  const end = claims[at]?.content.at(-1)?.end ?? 0;
  return isAsked(article.text.slice(Math.max(0, end - 2), end));
}

function isAsked(ending: string): boolean {
  return /\?["”’']?$/u.test(ending);
}

/** "The owner said no": to an offer, a request or a question rather than to a claim. */
function refusesBarely({ claims, lexicon, words }: Reader, at: number): boolean {
  const { kind, cue, content } = claims[at] ?? {};
  const [first = '', second] = words[at]?.opening ?? [];
  const behind = cue != null && cue.end <= (content?.[0]?.start ?? 0);
  return kind === 'indirect' && behind && second === undefined && lexicon.sets.interjections.has(first);
}

/** “No. The auditors have been through it all.” */
function saysJustNo(reader: Reader, at: number): boolean {
  if (!isSpeech(reader, at)) return false;
  const [, word = ''] = /^[“"‘']?(\p{L}+)(?:[.!]|,?[”"’']?$)/u.exec(firstPart(reader, at)) ?? [];
  const before = reader.claims[at - 1];
  return (
    reader.lexicon.sets.negations.has(word.toLowerCase()) &&
    before?.class !== 'ask' &&
    before?.interviewer !== true
  );
}

/** What is not true: a figure where one is spoken of, else the last words. */
export function contradicted(reader: Reader, at: number): number | undefined {
  const { opening = [], contradiction = 0 } = reader.words[at] ?? {};
  const subject = opening[contradiction - 1] ?? '';
  if (reader.lexicon.sets.figures.has(subject))
    return answeredBy(reader, at, { reference: 'figure', reach: CLAUSE_REACH, least: -1 });
  const claim = reader.claims[at];
  const { stems: asked, opening: question } = reader.read(claim ? questionBefore(reader.article, claim) : '');
  const { personPronouns, demonstratives } = reader.lexicon.sets;
  const points = question.some((word) => personPronouns.has(word) || demonstratives.has(word)); // Is she right?
  // "Can the club do that? No, says the lawyer.": against whoever spoke of what the article asks.
  const fits = (other: number) =>
    asked.size === 0 || points || [...asked].some((stem) => reader.words[other]?.stems.has(stem));
  return answeredBy(reader, at, { reference: 'that', unnamed: isHeardBefore(reader, at), least: -1, fits });
}

/** "Not so", "nothing of the kind had taken place": a report that begins with no is one by itself, unless it goes on at length. */
function isFull(reader: Reader, at: number): boolean {
  return (reader.words[at]?.stems.size ?? 0) <= SHORT_NO;
}

/** Whether a content says something of what was said before: "(that) that was …", "it is …", "not so". */
function pointsBack(reader: Reader, at: number): boolean {
  const { opening = [] } = reader.words[at] ?? {};
  const { demonstratives, that, negations, subjectPronouns, personPronouns } = reader.lexicon.sets;
  const clause = reader.claims[at]?.rule === 'thatClause' && that.has(opening[0] ?? '');
  const [first = '', second = ''] = opening.slice(clause && !isForm(reader, opening[1]) ? 1 : 0);
  const plain = first.replace(/'s$/, '');
  if (demonstratives.has(plain) || negations.has(plain))
    return isForm(reader, second) || plain !== first || negations.has(plain) || negations.has(second);
  return (
    subjectPronouns.has(plain) && !personPronouns.has(plain) && (plain !== first || isForm(reader, second))
  );
}

/** Whether a word is a form of be or do: "is", "wasn't", "does". */
function isForm({ lexicon: { sets } }: Reader, word = ''): boolean {
  const plain = word.replace(/n't$/, '');
  return sets.be.has(plain) || sets.do.has(plain);
}

/** "rejected the idea, calling it nonsense": what the sentence has just denied. */
function goesOnAbout(reader: Reader, at: number): boolean {
  const before = reader.claims[at - 1];
  return (
    before?.class === 'deny' &&
    referenceOf(reader, at) === 'it' &&
    reader.claims[at]?.source?.start === before.source?.start
  );
}

/** "Lund called that “a fairy tale”", "says that is nonsense", "believes that would be a mistake". */
export function dismisses(reader: Reader, at: number): boolean {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.negated) return false;
  if (claim.class === 'call') {
    const reference = referenceOf(reader, at);
    return words.dismisses
      ? reference !== 'none'
      : claim.rule !== 'object' &&
          ((reference === 'charge' && isDefinite(reader, at) && !isNew(reader, at)) ||
            pointsAtAccount(reader, at)) &&
          !credits(reader, at);
  }
  if (!words.dismisses) return false;
  if (isSpeech(reader, at) && isExclamation(reader, at)) return true;
  return pointsBack(reader, at) && (isSpeech(reader, at) || words.stems.size <= SHORT_NO);
}

/** “Complete nonsense. We pay our bills.”: words that open with nothing but a dismissal. */
function isExclamation(reader: Reader, at: number): boolean {
  const start = reader.claims[at]?.content[0]?.start ?? 0;
  const [opening = ''] =
    /^[^.!?]*/u.exec(reader.article.text.slice(start, start + LONGEST_EXCLAMATION)) ?? [];
  const said = reader.read(opening);
  return said.dismisses && said.opening.length <= EXCLAMATION_WORDS;
}

/** Whether an object is known: "the allegations", "Lund's story", but not "drawing conclusions". */
function isDefinite(reader: Reader, at: number): boolean {
  const { determiners, possessives } = reader.lexicon.sets;
  const words = reader.words[at]?.opening.slice(0, OBJECT_WORDS) ?? [];
  return words.some((word) => determiners.has(word) || possessives.has(word) || /(?:'s|s')$/.test(word));
}

/** "accused her of lying": whoever spoke last, if the words name nobody else. */
export function calledLiar(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  if (claim?.class !== 'blame' || claim.negated || claim.rule !== 'objectOf') return undefined;
  if (!reader.words[at]?.lies) return undefined;
  const near = nearTo(reader, at, (other) => pointsAtPerson(reader, at) || speaksOf(reader, at, other));
  if (near !== undefined || pointsAtPerson(reader, at)) return near;
  // "accused Lund of misleading the chamber", wherever that was.
  const isTheirs = (other: number) => speaksOf(reader, at, other) && isStatement(reader, other);
  return nearestBefore(reader, at, isTheirs, false, NAMED_REACH);
}

/** Whether an object is "him", "her" or "them". */
export function pointsAtPerson({ lexicon, words }: Reader, at: number): boolean {
  const { objectPronouns, possessives, chargePrepositions } = lexicon.sets;
  const [first = '', second = ''] = words[at]?.opening ?? [];
  return (objectPronouns.has(first) || possessives.has(first)) && chargePrepositions.has(second);
}

/** What a dismissal is about: whose words it names, or what the sentence has denied already. */
export function dismissed(reader: Reader, at: number): number | undefined {
  if (goesOnAbout(reader, at)) return undefined;
  const owned = ownedBy(reader, at, openingPart(reader, at));
  return owned ?? answeredBy(reader, at, { reference: referenceOf(reader, at), least: -0.5 });
}

/** "called *that account* an insult" */
function pointsAtAccount({ lexicon: { sets }, words }: Reader, at: number): boolean {
  const [first = '', noun = ''] = words[at]?.opening ?? [];
  return sets.demonstratives.has(first) && sets.charges.has(noun);
}

/** Whether what somebody calls a claim speaks for it: "called the allegations serious". */
function credits({ lexicon, words }: Reader, at: number): boolean {
  const { text = '' } = words[at] ?? {};
  const { vindications, credits: weighty } = lexicon.sets;
  return text.split(' ').some((word) => vindications.has(word) || weighty.has(word));
}

/** "said the claims were false", "But Lund argues that the figures are being misread": what is said of words. */
export function findsFault(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const words = reader.words[at];
  if (!claim || !words || claim.negated || claim.class === 'call') return undefined;
  const { determiners, demonstratives, that, charges: said, documents, figures } = reader.lexicon.sets;
  const first = that.has(words.opening[0] ?? '') && claim.rule === 'thatClause' ? 1 : 0;
  if (!determiners.has(words.opening[first] ?? '')) return undefined;
  const nouns = words.opening.slice(first + 1, first + 3);
  const of = (set: ReadonlySet<string>) => nouns.some((noun) => set.has(noun));
  if (of(documents) && demonstratives.has(words.opening[first] ?? '')) return undefined;
  if (of(documents))
    return words.dismisses || turnsAgainst(reader, at) ? paperBefore(reader, at, 2) : undefined;
  if (!words.dismisses) return undefined;
  if (of(figures)) return paperBefore(reader, at, 2) ?? answeredBy(reader, at, { reference: 'figure' });
  if (!of(said)) return undefined;
  const subject = openingPart(reader, at)
    .split(/\s+/u)
    .slice(first, first + OBJECT_WORDS)
    .join(' ');
  if (/(?:'s|s')\s/u.test(subject)) return ownedBy(reader, at, subject);
  return answeredBy(reader, at, { reference: 'charge', reach: 1 });
}

/** "both decisions were correct": against who blamed them, or spoke of them. */
export function clears(reader: Reader, at: number): number | undefined {
  if (!reader.words[at]?.vindicates || isSpeech(reader, at) || vindicatesWhoever(reader, at))
    return undefined;
  const blames = (other: number) =>
    ['blame', 'deny'].includes(reader.claims[other]?.class ?? 'say') &&
    paragraphsBetween(reader, other, at) <= CLAUSE_REACH;
  return (
    bestOverlap(reader, at, (other, { shared }) => {
      return shared >= 1 && paragraphsBetween(reader, other, at) <= CLAUSE_REACH;
    }) ?? nearestBefore(reader, at, blames)
  );
}

/** "said she had been right": somebody is told to have been right rather than something. */
export function vindicatesWhoever(reader: Reader, at: number): boolean {
  const { opening = [], vindicates = false } = reader.words[at] ?? {};
  const { that, personPronouns } = reader.lexicon.sets;
  return vindicates && personPronouns.has(opening[that.has(opening[0] ?? '') ? 1 : 0] ?? '');
}

/** "shouted back that she had been at one" */
export function rebuts(reader: Reader, at: number): boolean {
  const cue = ` ${cueOf(reader, at)} `;
  for (const phrase of reader.lexicon.rebuttals)
    if (cue.includes(phrase) && cue.includes(` ${phrase} `)) return true;
  return false;
}

/** The last words, if they are speech's own answer or the two have something in common. */
export function rebutted(reader: Reader, at: number): number | undefined {
  const last = nearestBefore(
    reader,
    at,
    (other) => isStatement(reader, other) || sharedWeight(reader, at, other) > LINKED,
  );
  if (last === undefined) return undefined;
  const linked = isSpeech(reader, at) || speaksOf(reader, last, at) || speaksOf(reader, at, last);
  return linked || sharedWeight(reader, at, last) > LINKED ? last : undefined;
}
