import type { Lexicon } from '../../detection/lexicon';
import { stemOf } from './content-words';

/** The first clause of a claim, as far as it tells what is said of what. */
export interface Statement {
  /** The pronoun that is its subject: "it"; empty where it has other words. */
  readonly pronoun: string;
  /** The stems of its subject, without words that only count or point. */
  readonly subject: ReadonlySet<string>;
  /** Whether it speaks of all of them or of none: "everyone", "nobody". */
  readonly quantity: 'all' | 'none' | null;
  /** Whether its verb or an object says no: "has not", "was told nothing". */
  readonly negated: boolean;
  /** Whether it tells what will, can or should be. */
  readonly modal: boolean;
  /** The stem of its verb, or of what something is said to be; empty in "it does not". */
  readonly main: string;
  /** The stems of verb and objects, without when and where. */
  readonly predicate: ReadonlySet<string>;
  /** The stems of who or what did it: "was broken by a fall". */
  readonly agent: ReadonlySet<string>;
  /** The small word that tells how something is: "was *on*", "was *off* all night"; empty for others. */
  readonly state: string;
  /** Days, months and figures behind the verb: "opens in *May*". */
  readonly when: ReadonlySet<string>;
  /** Whether an object is a pronoun: "had known it". */
  readonly pointing: boolean;
}

/** What ends a first clause. */
const CLAUSE_END = /[.!?;:–—()]|\s-\s|, |\b(?:and|but|because|which|who)\b/u;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
const CONTRACTED = /^(\p{L}+)'(s|re|ve|d|ll|m)$/u;
const HAVE = new Set(['ve', 'd']);
/** So many words may stand before the verb. */
const LONGEST_SUBJECT = 8;
const LONGEST_PREDICATE = 12;

/** Reads the first clause of some words; `null` where no verb is seen. */
export function readStatement(text: string, lexicon: Lexicon): Statement | null {
  const words = clauseWords(text.toLowerCase(), lexicon);
  const verb = verbIn(words, lexicon);
  if (verb < 1) return null;
  const { sets } = lexicon;
  const before = words
    .slice(0, verb)
    .filter(
      (word, i) =>
        sets.universals.has(word) || !(isAdverb(word, lexicon) || (i > 0 && sets.comparatives.has(word))),
    );
  let at = verb;
  let negated = false;
  let modal = false;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    const plain = word.replace(/n't$/u, '');
    if (plain !== word || sets.negations.has(word)) negated = true;
    else if (!isAuxiliary(plain, lexicon) && !isAdverb(word, lexicon)) break;
    modal ||= sets.future.has(plain) || sets.conditional.has(plain);
  }
  const rest = words.slice(at, at + LONGEST_PREDICATE);
  const quantity = quantityOf(before, lexicon);
  const none = rest.slice(0, 4).some((word) => sets.nobody.has(word) || sets.nothing.has(word));
  const adjunct = rest.findIndex((word, i) => i > 0 && sets.adjunctPrepositions.has(word));
  const agent = rest.findIndex((word, i) => i > 0 && sets.passiveBy.has(word));
  const told = stemsIn(adjunct < 0 ? rest : rest.slice(0, adjunct), lexicon);
  return {
    pronoun: before.length === 1 && quantity === null ? pronounOf(before[0], lexicon) : '',
    subject: new Set(stemsIn(before, lexicon)),
    quantity,
    negated: negated || none || quantity === 'none',
    modal,
    main: told[0] ?? '',
    predicate: new Set(told),
    when: new Set(
      adjunct < 0 ? [] : rest.slice(adjunct + 1, adjunct + 3).filter((word) => isDate(word, lexicon)),
    ),
    state: stateOf(words.slice(verb, at), rest, lexicon),
    agent: new Set(
      agent < 0 ? [] : stemsIn(rest.slice(agent + 1, adjunct > agent ? adjunct : undefined), lexicon),
    ),
    pointing: rest.some((word) => sets.objectPronouns.has(word) || sets.proforms.has(word)),
  };
}

function isDate(word: string, { sets }: Lexicon): boolean {
  return /^\d/u.test(word) || sets.months.has(word) || sets.timeWords.has(word) || sets.numerals.has(word);
}

function stateOf(verbs: readonly string[], rest: readonly string[], { sets, switches }: Lexicon): string {
  const [word = '', next = ''] = rest;
  const be = verbs.some((verb) => sets.be.has(verb.replace(/n't$/u, '')));
  const alone = next === '' || sets.universals.has(next) || sets.prepositions.has(next);
  return be && alone && switches.some((pair) => pair.includes(word)) ? word : '';
}

function pronounOf(word = '', { sets }: Lexicon): string {
  return sets.subjectPronouns.has(word) || sets.demonstratives.has(word) || sets.existentials.has(word)
    ? word
    : '';
}

function clauseWords(text: string, { sets }: Lexicon): string[] {
  const [, answer = ''] = /^[^\p{L}]*(\p{L}+), /u.exec(text) ?? [];
  const answers = sets.interjections.has(answer) || sets.negations.has(answer); // No, nobody did
  const opening = text.replace(answers ? /^[^,]*, / : /^[^\p{L}]+/u, '').replaceAll('’', "'");
  const end = opening.slice(1).search(CLAUSE_END);
  const words = (end < 0 ? opening : opening.slice(0, end + 1)).match(WORD) ?? [];
  const parts = words.flatMap((word) => {
    const [, pronoun = '', form = ''] = CONTRACTED.exec(word) ?? [];
    if (!sets.subjectPronouns.has(pronoun) && !sets.existentials.has(pronoun)) return [word];
    return [pronoun, form === 'll' ? "'ll" : HAVE.has(form) ? "'ve" : "'s"];
  });
  return sets.that.has(parts[0] ?? '') && verbless(parts[1], sets) ? parts.slice(1) : parts;
}

/** "that was wrong": no conjunction. */
function verbless(next = '', { be, have, do: does }: Lexicon['sets']): boolean {
  return ![be, have, does].some((set) => set.has(next.replace(/n't$/u, '')));
}

function isAuxiliary(word: string, { sets }: Lexicon): boolean {
  return [sets.be, sets.have, sets.do, sets.future, sets.conditional].some((set) => set.has(word));
}

function isAdverb(word: string, { sets }: Lexicon): boolean {
  return sets.adverbs.has(word) || word.endsWith('ly');
}

/** Where the first verb stands; -1 where none is seen. */
function verbIn(words: readonly string[], lexicon: Lexicon): number {
  const { sets, plain } = lexicon;
  const reach = Math.min(words.length, LONGEST_SUBJECT + 1);
  for (let i = 1; i < reach; i++) {
    const word = words[i] ?? '';
    const before = words[i - 1] ?? '';
    if (isAuxiliary(word.replace(/n't$/u, ''), lexicon) || sets.negations.has(word)) return i;
    if (sets.determiners.has(before) || sets.possessives.has(before) || sets.prepositions.has(before))
      continue;
    if (sets.finiteVerbs.has(word) || plain.has(word)) return i;
    if (
      lexicon.finiteEnding.test(word) ||
      (sets.subjectPronouns.has(before) && lexicon.thirdPerson.test(word))
    )
      return i;
  }
  // "the heating works"
  const last = words[reach - 1] ?? '';
  return reach > 2 && lexicon.thirdPerson.test(last) && !sets.prepositions.has(words[reach - 2] ?? '')
    ? reach - 1
    : -1;
}

function quantityOf(subject: readonly string[], { sets }: Lexicon): Statement['quantity'] {
  const [first = ''] = subject;
  if (sets.nobody.has(first) || sets.nothing.has(first)) return 'none';
  return sets.universals.has(first) ? 'all' : null;
}

function stemsIn(words: readonly string[], { sets, plain }: Lexicon): string[] {
  const empty = [
    sets.determiners,
    sets.prepositions,
    sets.subjectPronouns,
    sets.objectPronouns,
    sets.possessives,
    sets.adverbs,
    sets.nobody,
    sets.nothing,
    sets.anyWords,
    sets.universals,
    sets.negations,
    sets.that,
    sets.existentials,
  ];
  return words
    .filter((word) => word.length > 2 && !word.endsWith('ly') && !empty.some((set) => set.has(word)))
    .map((word) => stemOf(plain.get(word) ?? word));
}

/**
 * Whether what two statements say is said of the same: the same words or pronoun, a pronoun for what the other one
 * names, or "I" for whoever the other one speaks of.
 *
 * @param named whether the one speaks of whoever makes the other
 */
export function mayShareSubject(
  one: Statement,
  other: Statement,
  named: boolean,
  { sets }: Lexicon,
): boolean {
  const own = (statement: Statement) => sets.speakerPronouns.has(statement.pronoun);
  if (own(one) && own(other)) return false;
  if (own(one) || own(other)) return named || sets.personPronouns.has(own(one) ? other.pronoun : one.pronoun);
  if (one.pronoun && other.pronoun) return one.pronoun === other.pronoun;
  if (sets.existentials.has(one.pronoun) || sets.existentials.has(other.pronoun)) return false;
  if (one.pronoun || other.pronoun) return true;
  return (
    [...one.subject].some((stem) => other.subject.has(stem)) || one.subject.size + other.subject.size === 0
  );
}
