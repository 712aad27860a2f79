import type { Lexicon } from '../lexicon';
import type { NameRun } from '../names/names';
import type { Span } from '../phrases/noun-phrase';
import { isCapital, startOfName, type Reading } from '../reading';
import { clueFromFormula } from './appositions';
import { clueBeside } from './clues-beside';
import { clueFromDescription } from './description-clues';
import { clueFromTitle } from './title-clues';
import { clueInFront } from './clues-after';
import { clueFromOffice, clueFromSubject } from './office-clues';
import { belonging, type RoleClue } from './role-clue';
import { nameIn } from './role-tail';
import { clueFromShared } from './shared-roles';
import { withAntecedent } from './whose-clues';
import { clueFromTitledWork } from './titled-work';
import { endOfPhrase } from './work-clues';
import { firmAtOpening, workplaceAtOpening } from './workplace-at-opening';

/** What stands before a name: *Norvolt spokesman* Ida Ray, *his widow,* Ruth Pascoe, *Norvolt’s* Ida Ray. */
export function cluesBefore(reading: Reading, run: NameRun, lexicon: Lexicon): RoleClue[] {
  const { tokens } = reading;
  const ranked = run.title?.role ? clueFromOffice(reading, run, lexicon) : null; // member for leisure Cllr Ida Ray
  const beside = run.title?.role
    ? (ranked ?? clueFromTitle(reading, run.title.role, lexicon))
    : (clueFromOffice(reading, run, lexicon) ??
      clueBeside(reading, run, lexicon) ??
      clueFromSubject(reading, run, lexicon));
  const first = Math.min(beside?.span.first ?? run.first, behindAge(reading, run.first, lexicon));
  const opener = tokens[first - 1]?.lower ?? '';
  const styled = run.title !== null && lexicon.pronoun(opener)?.possessive === true; // Her Honour Ada Brink
  const article = lexicon.definite.has(opener) || styled ? 1 : 0;
  const at = first - 1 - article;
  const opening = at + 1;
  const comma = tokens[at]?.text === ',' && reading.sentence[at] === reading.sentence[run.first];
  const told = comma ? clueFromDescription(reading, run, at, lexicon) : null;
  // At Kestrel, the largest lender, economist Ida Ray: the words between the commas are about Kestrel
  const apart = told !== null && beside !== null && followsName(reading, told.span.first);
  const described = apart ? null : (told ?? (comma ? clueInFront(reading, opening, lexicon) : null));
  const bank = apart && beside.of === null ? ownerAtOpening(reading, told.span.first - 1, lexicon) : null;
  if (bank && beside) return [{ ...beside, of: bank, loose: false }];
  const shared = beside === null ? clueFromShared(reading, run, lexicon) : null;
  if (shared) return [shared];
  const titled = beside === null ? clueFromTitledWork(reading, run, lexicon) : null;
  if (titled) return [titled];
  const part = comma ? (clueFromPart(reading, at, lexicon) ?? clueFromSide(reading, at, lexicon)) : null;
  const bare = comma && beside === null && described === null && part === null;
  const firm = bare ? firmAtOpening(reading, at, lexicon) : null;
  if (firm) return [firm];
  const owned = beside && withAntecedent(reading, beside, lexicon);
  const clues = [described ?? part, owned].filter((clue) => clue !== null);
  return clues.map((clue, i) => {
    const of = clues[i + 1] ? null : workplaceAtOpening(reading, clue, lexicon);
    return of ? { ...clue, of, loose: false } : clue;
  });
}

/** His accuser, *19-year-old* Ida Ray: where the words start that tell only the age of whom the token names. */
function behindAge({ tokens }: Reading, first: number, { words }: Lexicon): number {
  const age = tokens[first - 1]?.lower ?? '';
  if (/^\p{N}/u.test(age) && words.ageNouns.some((noun) => age.endsWith(noun))) return first - 1;
  const aged = words.ageNouns.includes(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.text === '-';
  return aged && tokens[first - 3]?.kind === 'number' ? first - 3 : first;
}

function followsName({ tokens }: Reading, first: number): boolean {
  return tokens[first - 1]?.text === ',' && isCapital(tokens[first - 2]?.text ?? '');
}

/** *At Kestrel*, …: the organisation that opens the sentence and ends before a comma. */
function ownerAtOpening(reading: Reading, comma: number, lexicon: Lexicon): Span | null {
  const { tokens, opens } = reading;
  let first = startOfName(reading, comma - 1);
  if (lexicon.holderPrepositions.has(tokens[first]?.lower ?? '')) first++;
  const preposition = tokens[first - 1];
  const opening = opens[first - 1] === 1 && lexicon.holderPrepositions.has(preposition?.lower ?? '');
  return opening ? { first, last: comma } : null;
}

/** *Prosecuting,* Meera Lang: a participle that opens the sentence and says the part somebody has in it. */
function clueFromPart({ tokens, opens }: Reading, comma: number, lexicon: Lexicon): RoleClue | null {
  const { parts } = lexicon.words;
  const lower = tokens[comma - 1]?.lower ?? '';
  if (opens[comma - 1] !== 1 || !Object.hasOwn(parts, lower)) return null;
  const role = parts[lower] ?? null;
  return belonging(null, { first: comma - 1, last: comma }, { role, head: role?.split(' ').at(-1) ?? '' });
}

/** *For the dockers’ union,* Ida Ray; *on behalf of Norvolt,* Ida Ray: whose side opens the sentence. */
function clueFromSide(reading: Reading, comma: number, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence, opens } = reading;
  let first = comma - 1;
  while (first > 0 && comma - first < 10 && sentence[first - 1] === sentence[comma]) first--;
  if (opens[first] !== 1) return null;
  const formula = clueFromFormula(reading, first, lexicon); // For the Crown, Ida Ray KC
  if (formula) return formula.span.last === comma ? formula : null;
  let words = '';
  for (let i = first; i - first < 4 && tokens[i]?.kind === 'word'; i++) {
    words = words ? `${words} ${tokens[i]?.lower ?? ''}` : (tokens[i]?.lower ?? '');
    if (!lexicon.words.speakingFor.includes(words)) continue;
    const side = { first: i + 1, last: comma };
    if (endOfPhrase(reading, i + 1, lexicon) !== comma || !isSide(reading, side, lexicon)) continue;
    return belonging(nameIn(reading, side, lexicon) ?? side, { first, last: comma });
  }
  return null;
}

/** Whether the words name a body: by a capital name, or by an article and a noun for one. */
function isSide({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  const opener = tokens[first];
  if (!opener || lexicon.calendar.has(opener.lower)) return false;
  const determined = lexicon.definite.has(opener.lower) || lexicon.pronoun(opener.lower)?.possessive === true;
  if (!determined) return isCapital(opener.text);
  return (
    isCapital(tokens[first + 1]?.text ?? '') ||
    lexicon.noun(tokens[last - 1]?.lower ?? '')?.sort === 'organisation'
  );
}
