import type { ArticleText } from '../../../text/article-text';
import type { TextRange } from '../../../text/range';
import type { Steps } from '../../../text/steps';
import type { Speaker } from '../../analysis';
import type { Lexicon, WordSet } from '../../detection/lexicon';
import type { CueClass } from '../../language/reporting-words';
import { oncePer } from '../../once-per';
import type { FoundClaim } from '../found-claim';
import { readContentWords, stemsOfOpposites, type ContentLexicon, type ContentWords } from './content-words';
import { deniedBarely, deniedBy, type Denial } from './denials';
import { isDeniedReport } from './denied-objects';
import { denyInHeadline, echoesOf, givesFigure, repeated, type DenialBook } from './echoes';
import { questionBefore } from './asked-before';
import { givesEvidence, sidesTaken } from './evidence';
import { contradicts, pointsAtPerson } from './judgements';
import { namesOf, sameParty } from './parties';
import { PhraseBook } from './phrase-book';
import { mayAnswer, sharedWeight, type Reader } from './reader';
import { speakerAt } from './speaker-at';
import { supportedBy } from './supports';
import { isClause, referenceOf } from './targets';
import { readStatement } from './statement';
import { TextMemory } from './text-memory';

/** For each claim the indices of the claims that it denies and supports. */
export interface Relations {
  readonly denies: readonly (readonly number[])[];
  readonly supports: readonly (readonly number[])[];
}

const FUNCTION_WORDS: readonly WordSet[] = [
  'determiners',
  'prepositions',
  'conditional',
  'future',
  'be',
  'have',
  'do',
  'subjectPronouns',
  'objectPronouns',
  'coordinators',
  'subordinators',
  'adverbs',
  'that',
  'wh',
  'nobody',
  'existentials',
];
/**
 * Verbs of these classes say nothing of what a claim is about; "offer" and "plan" do, and so do verbs that tell how
 * somebody speaks: thanked, shouted.
 */
const SAYING: readonly CueClass[] = ['say', 'ask', 'claim', 'deny', 'confirm', 'think', 'hearsay'];

/** What those who deny something say instead is said, shown, called or held against others. */
const OWN_WORDS: readonly CueClass[] = ['say', 'show', 'call', 'claim', 'blame'];

/** What words "according to" somebody must share with what they deny. */
const STAYS_ON = 0.8;
/** And what a sentence must that begins with he or she and a verb of saying. */
const TOUCHES = 0.4;

/** In so many letters stands what is told of somebody before their name: its director. */
const OWNED_LETTERS = 40;

/** So many claims are related in one step: about a millisecond’s work. */
const CLAIMS_A_STEP = 16;

function functionWordsOf(sets: Lexicon['sets']): string[] {
  return FUNCTION_WORDS.flatMap((set) => [...sets[set]]);
}

function sayingOf(verbs: Lexicon['verbs']): string[] {
  return [...verbs].flatMap(([form, senses]) =>
    senses.some((sense) => SAYING.includes(sense.class) && sense.frames !== 'q') ? [form] : [],
  );
}

const contentLexiconOf = oncePer(
  ({
    sets,
    verbs,
    phrasal,
    contradictions,
    disclaimers,
    opposites,
    dismissals,
    lying,
    erring,
    agreements,
    contraries,
    sames,
    plain,
  }: Lexicon): ContentLexicon => ({
    ignored: new Set([...functionWordsOf(sets), ...sayingOf(verbs)]),
    saying: new Set(sayingOf(verbs)),
    negations: new Set([
      ...sets.negations,
      ...sets.nobody,
      ...sets.nothing,
      ...[...verbs].flatMap(([form, senses]) =>
        senses.every((sense) => sense.class === 'deny') ? [form] : [],
      ),
    ]),
    negating: new PhraseBook(
      [...phrasal].flatMap(([form, senses]) =>
        senses.flatMap(({ rest, sense }) => (sense.class === 'deny' ? [[form, ...rest].join(' ')] : [])),
      ),
    ),
    // "neither boat" takes two boats for granted.
    none: new Set(
      [...sets.nobody, ...sets.nothing, ...sets.anyWords].filter((word) => !sets.adverbs.has(word)),
    ),
    coordinators: sets.coordinators,
    prepositions: sets.prepositions,
    ones: sets.ones,
    future: sets.future,
    modals: new Set([...sets.future, ...sets.conditional]),
    be: sets.be,
    have: sets.have,
    such: sets.such,
    dismissals: new PhraseBook(dismissals),
    lying: new PhraseBook(lying),
    erring: new PhraseBook([...lying, ...erring]),
    vindications: sets.vindications,
    contradictions: new PhraseBook(contradictions),
    disclaimers: new PhraseBook(disclaimers),
    opposites: stemsOfOpposites(opposites),
    openers: new Set([...sets.coordinators, ...sets.subordinators, ...sets.relatives]),
    lacking: sets.lacking,
    limits: sets.limits,
    measured: sets.measured,
    existentials: sets.existentials,
    numerals: new Set([...sets.numerals].filter((word) => !sets.singulars.has(word))),
    suppositions: new Set([...sets.conditional, ...sets.ifWords]),
    agreements: new PhraseBook(agreements),
    shortAnswers: new PhraseBook(
      [...contraries.values(), ...sames.values()].flat().map((phrase) => phrase.join(' ')),
    ),
    plain,
  }),
);

/** Relates the claims of an article; keeps what it read of their words until the next call. */
export type RelationFinder = (
  article: ArticleText,
  claims: readonly FoundClaim[],
  speakerOf: readonly (string | null)[],
  speakers: readonly Speaker[],
) => Steps<Relations>;

/**
 * Finds which claims answer which, from explicit signals only. Two claims of one party are never related. Claims
 * come in the order of the text.
 */
export function createRelationFinder(lexicon: Lexicon): RelationFinder {
  const contentLexicon = contentLexiconOf(lexicon);
  const memory = new TextMemory((text) => readContentWords(text, contentLexicon));
  const statements = new TextMemory((text) => readStatement(text, lexicon));
  return function* (article, claims, speakerOf, speakers) {
    memory.turn();
    statements.turn();
    const words: ContentWords[] = [];
    for (const claim of claims) {
      const said = textOf(claim.content, article.text);
      const alone = memory.read(said);
      const question = alone.negated ? '' : questionBefore(article, claim);
      words.push(question === '' ? alone : memory.read(said + question));
      if (words.length % CLAIMS_A_STEP === 0) yield;
    }
    return yield* relate({
      claims,
      speakerOf,
      words,
      article,
      speakers: new Map(speakers.map((speaker) => [speaker.id, speaker])),
      lexicon,
      placeOf: new Map(claims.map((claim, at) => [claim, at])),
      lead: article.paragraphs.find(({ kind }) => kind === 'body')?.index ?? 0,
      ignored: contentLexicon.ignored,
      read: (text) => memory.read(text),
      readStatement: (text) => statements.read(text),
      weightOf: rarity(words),
      namesOf: oncePer(namesOf),
      stemsOf: oncePer(
        ({ name, role, kind }) => memory.read(kind === 'document' ? '' : `${name} ${role ?? ''}`).stems,
      ),
    });
  };
}

/** How much a stem tells that two claims share: much when few others have it. */
function rarity(words: readonly ContentWords[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of words) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.min(1, 2.5 / ((counts.get(stem) ?? 1) + 0.5));
}

function textOf(content: readonly TextRange[], text: string): string {
  const [only] = content;
  if (only && content.length === 1) return text.slice(only.start, only.end);
  return content.reduce((joined, { start, end }, at) => {
    const before = content[at - 1];
    if (!before) return text.slice(start, end);
    // “It leaks,” says Osei. “We knew”: who says it ends the sentence.
    const stop = /[.!?]/u.test(text.slice(before.end, start)) && !/[.!?]\W*$/u.test(joined) ? '. ' : ' ';
    return `${joined}${stop}${text.slice(start, end)}`;
  }, '');
}

function* relate(reading: Omit<Reader, 'disputed' | 'denying'>): Steps<Relations> {
  const disputed = new Set<number>();
  const denying = new Set<number>();
  const reader: Reader = { ...reading, disputed, denying };
  const denies: number[][] = reader.claims.map(() => []);
  const supports: number[][] = reader.claims.map(() => []);
  const book: DenialBook = { denies, chains: [], disputes: [] };
  let said: Denial = { targets: [], goesOn: false };
  for (let at = 0; at < reader.claims.length; at++) {
    if (at % CLAIMS_A_STEP === 0) yield;
    // What is denied in the denial's own object says nothing of its own and does not end it.
    if (isDeniedReport(reader, at)) continue;
    // Whoever only asks takes no side.
    if (reader.claims[at]?.interviewer) continue;
    const found = deniedBy(reader, at);
    const goesOn = found.targets.length === 0 && said.goesOn && carriesOn(reader, at, said.targets);
    said = goesOn ? said : found;
    if (said.goesOn && !said.evidence)
      book.chains[at] = goesOn || follows(reader, at) ? (book.chains[lastBefore(reader, at)] ?? at) : at;
    const denied = new Set<number>(said.targets.length > 0 ? said.targets : repeated(reader, at, book));
    const backed = new Set(supportedBy(reader, at));
    if (backed.size === 0 && denied.size === 0 && bearsOut(reader, at))
      for (const other of supports[lastBefore(reader, at)] ?? [])
        if (mayAnswer(reader, at, other)) backed.add(other);
    if (denied.size === 0) {
      const sides = sidesTaken(reader, at, book.disputes);
      for (const other of sides.against) denied.add(other);
      for (const other of sides.backed) backed.add(other);
      if (sides.against.length > 0)
        said = {
          targets: sides.against,
          goesOn: speakerAt(reader, at)?.kind === 'document',
          evidence: true,
        };
    }
    for (const target of [...denied])
      for (const other of echoesOf(reader, at, target, book, said.evidence === true)) denied.add(other);
    if (said.evidence === true) for (const bare of saidBarely(reader, denied)) denied.delete(bare);
    // What goes against a denial backs what it denies.
    for (const from of denied)
      if (givesEvidence(reader, at) || (from === at - 1 && deniedBarely(reader, at) === from))
        for (const to of denies[from] ?? []) if (mayAnswer(reader, at, to)) backed.add(to);
    const edges = [...denied].filter((other) => denies[other]?.includes(at) !== true);
    const holder = ownSpeech(reader, at) ?? at;
    denies[holder] = [...new Set([...(denies[holder] ?? []), ...edges])];
    backed.delete(at);
    supports[at] = [...backed].filter((other) => !denied.has(other) && denies[other]?.includes(at) !== true);
    if (denied.size > 0) denying.add(at);
    for (const to of edges) {
      book.disputes.push({ from: holder, to });
      disputed.add(to);
    }
  }
  denyInHeadline(reader, book);
  return { denies, supports };
}

/** "called the charge a fever dream": what says no and no more, where its speaker has said something that goes against evidence. */
function saidBarely(reader: Reader, denied: ReadonlySet<number>): number[] {
  const bare = [...denied].filter((at) => !isClause(reader, at) && referenceOf(reader, at) !== 'none');
  return bare.filter((at) =>
    [...denied].some((other) => !bare.includes(other) && sameParty(reader, at, other)),
  );
}

/** “We deny the charge,” the club said: the speech in which somebody reports a denial of their own, which is that denial. */
function ownSpeech({ claims, placeOf, speakerOf }: Reader, at: number): number | undefined {
  const outer = claims[at]?.within;
  const place = outer ? placeOf.get(outer) : undefined;
  if (place === undefined || place >= at || claims[at]?.class !== 'deny') return undefined;
  return speakerOf[place] === speakerOf[at] ? place : undefined;
}

/** The claim before another one, passing over what is denied in the object of a denial. */
function lastBefore(reader: Reader, at: number): number {
  return isDeniedReport(reader, at - 1) ? at - 2 : at - 1;
}

/** Whether a claim comes right behind another one of the same party, in the same paragraph. */
function follows(reader: Reader, at: number): boolean {
  const last = lastBefore(reader, at);
  return reader.claims[last]?.paragraph === reader.claims[at]?.first && sameParty(reader, at, last);
}

/** Whether a denial goes on in a claim: the next words of the same party, and what they say instead. */
function carriesOn(reader: Reader, at: number, targets: readonly number[]): boolean {
  const claim = reader.claims[at];
  const last = lastBefore(reader, at);
  const before = reader.claims[last];
  if (!claim || !before || claim.within || claim.negated) return false;
  // "appeared to contradict him"
  if (reader.lexicon.sets.infinitive.has(reader.words[at]?.opening[0] ?? '')) return false;
  if (claim.rule === 'accordingTo' && !staysOn(reader, at, STAYS_ON)) return false;
  // "said she was wrong. He accused her of wanting the lake": a charge against a person need not be about the same.
  const charged = claim.rule === 'objectOf' && pointsAtPerson(reader, at);
  if (charged && !targets.some((target) => sharedWeight(reader, at, target) >= TOUCHES)) return false;
  if (!OWN_WORDS.includes(claim.class) || !(sameParty(reader, at, last) || spokenFor(reader, at, last)))
    return false;
  const spoken = claim.kind === 'direct' || claim.kind === 'unmarked';
  // “They called their lawyer,” Uhl said, in the paragraph after the one that says no.
  if (before.paragraph !== claim.first)
    return (
      spoken && (before.class === 'deny' || contradicts(reader, last)) && claim.first === before.paragraph + 1
    );
  if (claim.source?.start === before.source?.start) return before.class === 'deny' || spoken;
  // "scoffed at the figure. No more than a dozen had come, he said."
  if (referenceOf(reader, last) === 'figure' && givesFigure(reader, at)) return true;
  // "denied the charge, with the chairman insisting that they were honest"
  if (inOneSentence(reader, before, claim)) return true;
  if (claim.rule !== 'thatClause' && claim.rule !== 'bareClause') return true;
  return (
    isPronoun(reader, claim.source) &&
    (reader.words[at]?.negated === true ||
      staysOn(reader, at, TOUCHES) ||
      targets.some((target) => sharedWeight(reader, at, target) >= TOUCHES))
  );
}

/** "He denied it. He said he had been at home.": whoever needs no name goes on. */
function isPronoun({ article, lexicon }: Reader, source: TextRange | null): boolean {
  return (
    source !== null &&
    lexicon.sets.personPronouns.has(article.text.slice(source.start, source.end).toLowerCase())
  );
}

/** "A cyclist backed her account. “The van never slowed,” he said.": the words that carry a support out. */
function bearsOut(reader: Reader, at: number): boolean {
  const last = lastBefore(reader, at);
  const [claim, before] = [reader.claims[at], reader.claims[last]];
  if (!claim || before?.class !== 'confirm' || referenceOf(reader, last) === 'none' || claim.within)
    return false;
  const speaks = sameParty(reader, at, last) || spokenFor(reader, at, last);
  return OWN_WORDS.includes(claim.class) && !claim.negated && speaks && claim.first <= before.paragraph + 1;
}

/** Whether what somebody goes on to say right behind a denial is about what others have denied. */
function staysOn(reader: Reader, at: number, least: number): boolean {
  return (
    reader.claims[at - 1]?.paragraph === reader.claims[at]?.first &&
    [...reader.disputed].some(
      (other) => other < at && at - other <= 4 && sharedWeight(reader, at, other) >= least,
    )
  );
}

/** Whether no full stop stands between the words of one claim and another's. */
function inOneSentence({ article }: Reader, before: FoundClaim, claim: FoundClaim): boolean {
  const end = before.content.at(-1)?.end ?? 0;
  const start = claim.content[0]?.start ?? 0;
  return end < start && !/[.!?]\s/u.test(article.text.slice(end, start));
}

/** Whether a possessive stands right before a source: "*its director*, Ada Brink". */
function isOwned({ article, lexicon }: Reader, { start }: TextRange): boolean {
  const before = article.text.slice(Math.max(0, start - OWNED_LETTERS), start).toLowerCase();
  const words = /[^.!?,“”"]*,?\s*$/u.exec(before)?.[0].match(/\p{L}+/gu) ?? [];
  return words.some((word) => lexicon.sets.possessives.has(word));
}

/** Whether a source speaks for others: "his lawyer, Ada Brink". */
function isAdvocate({ article, lexicon }: Reader, { start, end }: TextRange): boolean {
  const words =
    article.text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.some((word) => lexicon.sets.advocates.has(word));
}

/** "The county disputed that. …, said a spokesman, Ian Voss." Who speaks next in the paragraph speaks for the body. */
function spokenFor(reader: Reader, at: number, last: number): boolean {
  const body = speakerAt(reader, last);
  const next = speakerAt(reader, at);
  // "Observers disputed it. “The bins were empty,” one said."
  if (next?.kind === 'anonymous' && (body?.kind === 'group' || body?.kind === 'anonymous')) return true;
  if (next?.kind === 'document' && body?.kind === 'document') return true;
  const claim = reader.claims[at];
  if (!claim?.source || claim.rule === 'thatClause' || claim.rule === 'bareClause') return false;
  const [first = ''] = reader.article.text
    .slice(claim.source.start, claim.source.end)
    .toLowerCase()
    .split(' ', 1);
  if (reader.lexicon.sets.possessives.has(first)) return true;
  if (body?.kind !== 'organisation' && body?.kind !== 'state') return false;
  if (next?.kind !== 'person' && next?.kind !== 'organisation') return false;
  // “I waited nine hours,” said passenger Ida Osei: somebody, but nobody of the body’s.
  const unattached = next.kind === 'person' && next.role !== null && next.affiliation === null;
  if (unattached && !isOwned(reader, claim.source) && !isAdvocate(reader, claim.source)) return false;
  return [...reader.speakers.values()].every(
    ({ id, name, kind }) => id === body.id || kind === 'person' || name !== next.affiliation,
  );
}
