import { cutName } from './cut-name';
import { isAcronym, isCapital, isPossessive, type Reading } from '../reading';
import type { Span } from '../phrases/noun-phrase';
import type { Gender, Lexicon } from '../lexicon';
import { isMasked } from './masked-names';
import { isOpeningAdverb } from './opening-adverbs';
import { bodyJump, isCalendar, particleJump } from './name-joints';
import { behindNickname, isHyphenatedForename, isNameWord, opensBody, ORDINAL } from './name-shapes';

/** A run of capitalised words, cut into what stands before the name and the name itself. */
export interface NameRun extends Span {
  /** Where the name proper starts: behind titles and capitalised roles. */
  readonly nameFirst: number;
  /** Where it ends: before letters such as *KC*. */
  readonly nameLast: number;
  /** *US President*: capitalised role words before the name; empty when `first === nameFirst`. */
  readonly title: { readonly gender: Gender | ''; readonly role: Span | null } | null;
  /** Whether the run ends with a noun for an organisation, is an acronym, or joins names by *of*. */
  readonly organisation: boolean;
  /** Whether the first word’s capital may be due to its place in the sentence. */
  readonly opened: boolean;
  /** Whether the run ends like the name of a place: *Staithe Bridge*. */
  readonly place: boolean;
  /** Whether the only capital may be due to the place in the sentence. */
  readonly weak: boolean;
  /** Whether a letter or figure stands for the name: *Witness B*. */
  readonly masked: boolean;
  /** Whether the whole run is a capitalised role or document without a name: *the Prime Minister*. */
  readonly common: boolean;
}

/** Finds the runs of capitalised words of a paragraph. */
export function findNameRuns(reading: Reading, lexicon: Lexicon): NameRun[] {
  const runs: NameRun[] = [];
  const { tokens } = reading;
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(reading, i, lexicon)) {
      i++;
      continue;
    }
    const last = runEnd(reading, i, lexicon);
    runs.push(cutName(reading, i, last, lexicon));
    i = last;
  }
  return runs;
}

/** *X-Ray*, *Anti-corruption*: no word of a name. */
const HYPHENATED = /^(?:\p{Lu}-\p{Lu}\p{Ll}+|\p{L}+-\p{Ll}[\p{L}-]*)$/u;

/** The *41st* Brigade: an ordinal in figures before a capital that is no month. */
function isOrdinalOfName({ tokens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    !titleCase &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !isCalendar(next.lower, lexicon) &&
    lexicon.organisationEndings.has(next.lower)
  );
}

function startsName(reading: Reading, i: number, lexicon: Lexicon): boolean {
  const token = reading.tokens[i];
  if (token && ORDINAL.test(token.lower)) return isOrdinalOfName(reading, i, lexicon);
  if (token?.kind !== 'word' || !isCapital(token.text) || token.lower === 'i') return false;
  if (
    (isCalendar(token.lower, lexicon) && !isForename(reading, i, lexicon)) ||
    i < reading.from ||
    (token.text.includes('-') && HYPHENATED.test(token.text) && !isHyphenatedForename(reading, i, lexicon))
  )
    return false;
  if (lexicon.pronoun(token.lower) && token.text !== token.text.toUpperCase()) return false;
  if (isOwningNoun(reading, i, lexicon)) return false;
  if (lexicon.tellerIn(token.lower) !== null || lexicon.isUntold(token.lower)) return false;
  if (lexicon.words.sourcePrepositions.includes(token.lower) && reading.opens[i] === 1)
    return !lexicon.words.newsAgencies.includes(reading.tokens[i + 1]?.lower ?? ''); // Per Reuters, …
  if (reading.titleCase && isCrowdInTitle(reading, i, lexicon)) return false;
  if (isFieldAcronym(reading, i, lexicon) || isFirmNoun(reading, i, lexicon)) return false;
  const graded = reading.tokens[i + 1]?.kind === 'number' || reading.tokens[i + 2]?.kind === 'number';
  if (graded && lexicon.words.gradeNouns.includes(token.lower)) return false; // Year 9, No. 4
  const common =
    lexicon.boundaries.has(token.lower) ||
    lexicon.isDeterminer(token.lower) ||
    lexicon.partitives.has(token.lower) ||
    (reading.opens[i] === 1 && lexicon.formerly.has(token.lower)) ||
    opensBesideName(reading, i, lexicon) ||
    isOpeningAdverb(reading, i, lexicon);
  return (
    !common ||
    isNameWord(reading, i, lexicon) ||
    (token.text.length > 1 &&
      token.text === token.text.toUpperCase() &&
      !reading.titleCase &&
      lexicon.states.has(token.lower))
  );
}

/** *Neighbouring* Norland: an adjective that has its capital only for opening the sentence, before a name. */
function opensBesideName({ tokens, opens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    opens[i] === 1 &&
    !titleCase &&
    lexicon.words.besideAdjectives.includes(tokens[i]?.lower ?? '') &&
    next?.kind === 'word' &&
    isCapital(next.text)
  );
}

/** *Landet*s försvarsminister: a noun for a land that owns something and has its capital for opening the sentence. */
function isOwningNoun({ tokens, opens }: Reading, i: number, { words }: Lexicon): boolean {
  if (words.genitive === '' || opens[i] !== 1 || !isPossessive(tokens, i + 1)) return false;
  return words.nationNouns.includes(tokens[i]?.lower ?? '');
}

/** *Chipmaker* Norvolt: a noun for a firm that has its capital only for opening the sentence, before a name. */
function isFirmNoun({ tokens, opens, titleCase }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    opens[i] === 1 &&
    !titleCase &&
    lexicon.namesFirm(tokens[i]?.lower ?? '') &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !lexicon.organisationEndings.has(next.lower)
  );
}

/** *Sources* Close to Minister: a plural for people that opens a title, and no name of a body made of it. */
function isCrowdInTitle({ tokens, opens }: Reading, i: number, lexicon: Lexicon): boolean {
  const sense = lexicon.noun(tokens[i]?.lower ?? '');
  const next = tokens[i + 1]?.lower ?? '';
  const called = lexicon.organisationEndings.has(next) || lexicon.words.causePrepositions.includes(next);
  return opens[i] === 1 && sense?.plural === true && sense.sort !== 'organisation' && !called;
}

/** Head of *HR*: capitals that stand for a field, where no name goes on behind them. */
function isFieldAcronym({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const { text = '', lower = '' } = tokens[i] ?? {};
  const next = tokens[i + 1];
  const alone = next?.kind !== 'word' || !isCapital(next.text);
  if (lexicon.words.outletNouns.includes(tokens[i - 1]?.lower ?? '')) return false; // the broadcaster CCTV
  return alone && isAcronym(text) && lexicon.words.fieldAcronyms.includes(lower) && !lexicon.roleTitle(lower);
}

/** What joins two figures: Station 14-15. */
const RANGE = /^[-–—/]$/u;

function runEnd(reading: Reading, first: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let last = first + 1;
  for (;;) {
    const next = tokens[last];
    const current = tokens[last - 1];
    if (!next || !current) return last;
    if (reading.sentence[last] !== reading.sentence[first]) return last;
    const after = tokens[last + 1];
    if (isElided(current, next)) {
      last++;
      continue;
    }
    if (next.kind === 'mark') {
      const behind = behindNickname(reading, last);
      if (behind > 0) {
        last = behind + 1;
        continue;
      }
      if (
        isPossessive(tokens, last) &&
        after &&
        isCapital(after.text) &&
        ((lexicon.noun(current.lower)?.plural && !opensPerson(reading, last + 1, lexicon)) ||
          isSaint(reading, first, lexicon) ||
          opensBody(reading, last, lexicon))
      ) {
        last += 2; // Patients' League
        continue;
      }
      const joins =
        (next.text === '.' && next.start === current.end && takesDot(current.text, current.lower, lexicon)) ||
        (next.text === '&' && next.start > current.end);
      if (!joins || !after || !isCapital(after.text) || after.kind !== 'word') return last;
      last += 2;
      continue;
    }
    if (next.start === current.end) {
      const held = lexicon.noun(current.lower);
      const office = held?.sort === 'role' && lexicon.organisationEndings.has(after?.lower ?? '');
      // St Brendan’s Primary, but St Brendan’s Ada Brink
      const saint = isSaint(reading, first, lexicon) && lexicon.forename(after?.lower ?? '') === undefined;
      const peoples =
        next.lower === "'s" && after && isCapital(after.text) && (office || saint || held?.plural === true);
      const ends = !after || after.kind === 'mark' || lexicon.boundaries.has(after.lower);
      const place = isSaint(reading, first, lexicon) || lexicon.words.at === tokens[first - 1]?.lower;
      if (!peoples && next.lower === "'s" && ends && place) return last + 1; // at St Anne’s
      if (!peoples) return last;
      last += 2; // People's Party
      continue;
    }
    if (last === first + 1 && isMasked(tokens, first, lexicon)) return last + 1;
    if (next.kind === 'number' && lexicon.words.numberedNouns.includes(current.lower)) {
      const word = after?.kind === 'word' && !isCapital(after.text) && !lexicon.boundaries.has(after.lower);
      const range = after?.start === next.end && RANGE.test(after.text);
      if (word || range) return last; // Local 88 residents, Station 14-15
      last++;
      continue;
    }
    if (next.kind === 'number' && isNumbered(reading, first, last, lexicon)) return last + 1;
    if (isCapital(next.text) && next.kind === 'word') {
      const calendar =
        isCalendar(next.lower, lexicon) &&
        !isForename(reading, last, lexicon) &&
        !isLastSyllable(reading, first, last);
      if (calendar || reading.opens[last] === 1 || endsMedium(reading, first, last, lexicon)) return last;
      if (reading.titleCase && lexicon.boundaries.has(next.lower)) return last;
      last++;
      continue;
    }
    if (endsSmall(reading, first, last, lexicon)) {
      last++;
      continue;
    }
    const jump = particleJump(reading, first, last, lexicon) || bodyJump(reading, first, last, lexicon);
    if (jump === 0) return last;
    last += jump;
  }
}

/** *Kanal 4* denied it, the station *Kanal 4*: a number behind a name that says something or whose kind is told. */
function isNumbered({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const [current, after] = [tokens[at - 1], tokens[at + 1]];
  const kind = lexicon.noun(tokens[first - 1]?.lower ?? '');
  const named = kind?.sort === 'organisation' && !kind.plural;
  const says = lexicon.words.subjectVerbs.includes(after?.lower ?? '');
  return (
    at - first === 1 && current?.kind === 'word' && current.end < (tokens[at]?.start ?? 0) && (named || says)
  );
}

/** a déclaré à l’*AFP* | Anne Morel: where subjects follow freely, a medium that somebody speaks to ends before a forename. */
function endsMedium({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const [preposition = '', article = ''] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  return (
    lexicon.words.adjectivesFollow &&
    at === first + 1 &&
    /^\p{Lu}[\p{Lu}\d]+$/u.test(tokens[first]?.text ?? '') &&
    lexicon.forename(tokens[at]?.lower ?? '') !== undefined &&
    (lexicon.definite.has(article) || lexicon.noun(article) !== null) &&
    (lexicon.prepositions.has(preposition) || lexicon.definite.has(preposition))
  );
}

/** *Dell’*Orto, *D’*Angelo: a particle with a capital that touches its name. */
function isElided({ text, end }: Reading['tokens'][number], next: Reading['tokens'][number]): boolean {
  return next.start === end && /['’ʼ]$/u.test(text) && isCapital(next.text);
}

/** The Conservatives’ *Per Alm*: two words with capitals of which none ends the name of a body. */
function opensPerson({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  let last = first;
  let body = false;
  for (; isCapital(tokens[last]?.text ?? ''); last++)
    body ||= lexicon.organisationEndings.has(tokens[last]?.lower ?? '');
  return last - first > 1 && !body;
}

/** Utrikespolitiska *institutet*, Umeå *kommun*: where names of bodies end in small letters, the noun belongs to the name. */
function endsSmall({ tokens }: Reading, first: number, at: number, lexicon: Lexicon): boolean {
  const [before, noun] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (
    !lexicon.words.bodyNameEnds.includes(noun) ||
    lexicon.forename(tokens[first]?.lower ?? '') !== undefined
  )
    return false;
  return (
    !lexicon.states.has(before) &&
    !lexicon.states.has(before.replace(/s$/u, '')) &&
    !lexicon.boundaries.has(before)
  );
}

/** *St. Anne’s* Hospital. */
function isSaint({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  return lexicon.words.saints.includes(tokens[first]?.lower ?? '');
}

/** Tan Wei *Jun*: a syllable behind two others that is short for a month elsewhere. */
function isLastSyllable({ tokens }: Reading, first: number, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  const dated = next?.kind === 'number' || next?.text === '.';
  const names = tokens.slice(first, i).every(({ kind, text }) => kind === 'word' && text.length < 6);
  return i - first === 2 && token?.text.length === 3 && !dated && names;
}

/** *June* Abbot, Cllr *June* Abbot: a month that a surname follows and no preposition governs. */
function isForename({ tokens }: Reading, i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1];
  return (
    lexicon.forename(tokens[i]?.lower ?? '') !== undefined &&
    next?.kind === 'word' &&
    isCapital(next.text) &&
    !isCalendar(next.lower, lexicon) &&
    !lexicon.prepositions.has(tokens[i - 1]?.lower ?? '')
  );
}

function takesDot(text: string, lower: string, lexicon: Lexicon): boolean {
  return (
    text.length === 1 ||
    lexicon.courtesyTitle(lower) !== undefined ||
    lexicon.roleTitle(lower) !== undefined ||
    lexicon.words.saints.includes(lower) ||
    lower === 'jr'
  );
}
