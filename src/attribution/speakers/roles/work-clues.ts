import type { WorkVerb } from '../../language/role-words';
import { ofWhom } from '../names/joined-words';
import type { Lexicon } from '../lexicon';
import { AMPERSAND, joinsCapitals } from '../names/name-before-role';
import { readComplement, tellsWhen } from './complement';
import type { Span } from '../phrases/noun-phrase';
import { isCapital, isPossessive, textOf, type Reading } from '../reading';
import { belonging, type RoleClue } from './role-clue';
import { nameIn } from './role-tail';

/** What a verb says that somebody does: *who chairs the union’s local branch*, *who speaks for Norvolt*. */
export function clueFromWork(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  if (two === lexicon.words.usedTo) return clueFromFormerWork(reading, at + 2, lexicon);
  if (!lexicon.workOpeners.has(one)) return null;
  const three = `${two} ${tokens[at + 2]?.lower ?? ''}`;
  for (const { forms, past, role: work, ofGroups, gendered, compound, field, makes, ...verb } of lexicon.words
    .workVerbs) {
    const form = [three, two, one].find((words) => forms.includes(words));
    if (form === undefined) {
      const told = [three, two, one].find((words) => past?.includes(words));
      const clue = told ? clueFromPast(reading, at + told.split(' ').length, work, lexicon) : null;
      if (clue) return clue;
      continue;
    }
    const from = at + form.split(' ').length;
    if (compound) return clueFromCompound(reading, from, work ?? '', lexicon);
    const last = endOfPhrase(reading, from, lexicon);
    const clause = lexicon.relatives.has(tokens[at - 1]?.lower ?? '');
    if (verb.trade || verb.product) {
      const told =
        clause && work !== null ? tradeOf(reading, { first: from, last }, work, verb, lexicon) : null;
      if (told) return told;
      continue;
    }
    if (last === from) return null;
    const object: Span = { first: from, last };
    // leads the Civic *Alliance*, leads the *opposition* Civic List
    const group =
      ofGroups !== undefined &&
      [last - 1, from, from + 1].some(
        (i) => i < last && lexicon.words.ledGroups.includes(tokens[i]?.lower ?? ''),
      );
    const shop =
      verb.ofShops !== undefined && lexicon.words.shopNouns.includes(tokens[last - 1]?.lower ?? '');
    const role = (shop ? verb.ofShops : group ? ofGroups : work) ?? null;
    if ((!field && isVague(tokens, object, lexicon)) || (makes && !isWork(reading, at, from, lexicon)))
      return null;
    const language = last === from + 1 && lexicon.adjectives.has(tokens[from]?.lower ?? ''); // teaches Swedish
    // leads the Asia section at Norvolt
    const unit = lexicon.words.innerNouns.includes(tokens[last - 1]?.lower ?? '');
    const host = unit ? placeOfWork(reading, last, lexicon) : null;
    const named = field || language || host ? null : nameIn(reading, object, lexicon);
    const employer = named ? null : (host ?? placeOfWork(reading, last, lexicon));
    if (field && !employer) return null;
    const place = role === lexicon.words.resident;
    const seat =
      role === lexicon.words.representative &&
      lexicon.words.seatNouns.includes(tokens[last - 1]?.lower ?? '');
    if (seat) return belonging(null, object, { role, head: role }); // represents the Marlow ward
    const short = !named && isShort(tokens, object, lexicon);
    if (short) {
      const study = lexicon.words.studyNouns.includes(tokens[last - 1]?.lower ?? '') ? object : null;
      return belonging(employer ?? servedBehind(reading, last, lexicon) ?? study, object);
    }
    return belonging(
      place
        ? null
        : (named ??
            employer ??
            firstPossessor(reading, object, lexicon) ??
            nameBehindOf(reading, object, lexicon) ??
            ledBody(reading, object, lexicon)),
      object,
      {
        role:
          role === null || (named && !place) || field
            ? role
            : `${role} ${ofWhom(textOf(reading, from, last), lexicon)}`,
        gendered: named ? gendered : undefined,
        head: role ?? '',
      },
    );
  }
  return null;
}

/** Who *drives the number 9*, a driver; who *makes violins*, a violin maker: a trade told by what somebody does. */
function tradeOf(
  reading: Reading,
  { first, last }: Span,
  role: string,
  { product, tools }: Pick<WorkVerb, 'product' | 'tools'>,
  lexicon: Lexicon,
): RoleClue | null {
  const span = { first: first - 1, last: Math.max(first, last) };
  const employer = placeOfWork(reading, span.last, lexicon);
  const { tokens } = reading;
  if (tools && ![0, 1, 2, 3].some((i) => tools.includes(tokens[first + i]?.lower ?? ''))) return null;
  if (!product) return belonging(employer, span, { role, head: role });
  const from = lexicon.isDeterminer(tokens[first]?.lower ?? '') ? first + 1 : first;
  const ware = tokens[last - 1]?.lower ?? '';
  if (last <= from || last - from > 2 || !lexicon.words.wares.includes(ware)) return null;
  const one = lexicon.pluralOf(ware)?.singular ?? ware;
  return belonging(employer, span, { role: `${one} ${role}`, head: role });
}

/** Who *wrote a thriller*, Ada Brink wrote *the report*; but wrote *that it rained* and, where it is news, wrote *a letter*. */
function isWork({ tokens }: Reading, verb: number, object: number, lexicon: Lexicon): boolean {
  const opener = tokens[object]?.lower ?? '';
  if (lexicon.words.nearArticles.includes(opener)) return false;
  return !lexicon.indefinite.has(opener) || lexicon.relatives.has(tokens[verb - 1]?.lower ?? '');
}

/** *who leads the investigation*: no office, but a task. */
function isShort(tokens: Reading['tokens'], { first, last }: Span, lexicon: Lexicon): boolean {
  const end = tokens[last - 1]?.lower ?? '';
  const noun = tokens.slice(first, last).findIndex(({ lower }) => lower === lexicon.words.of);
  const head = noun > 0 ? (tokens[first + noun - 1]?.lower ?? '') : end;
  return lexicon.words.inquiryNouns.includes(head);
}

/** *who leads the investigation for Marlow Police*: for whom. */
function servedBehind(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const complement = readComplement(reading, at, lexicon);
  return complement?.preposition === lexicon.words.speaksFor ? nameIn(reading, complement, lexicon) : null;
}

/** A consultant *working for Norvolt*, a lawyer *representing the union*: for whom somebody with a role works. */
export function withEmployer(reading: Reading, clue: RoleClue, lexicon: Lexicon): RoleClue {
  const { workParticiples } = lexicon.words;
  const at = clue.span.last;
  const participle = reading.tokens[at]?.lower ?? '';
  const prepositions = Object.hasOwn(workParticiples, participle) ? workParticiples[participle] : undefined;
  const told = clue.of && reading.tokens[clue.of.first]?.lower;
  const side =
    typeof told === 'string' && (lexicon.adjectives.has(told) || lexicon.words.partyNames.includes(told));
  if (!prepositions || (clue.of && !side)) return clue; // a Democratic pollster working for Norvolt
  const tied = prepositions.includes(reading.tokens[at + 1]?.lower ?? '');
  if (prepositions.length > 0 && !tied) return clue;
  const first = tied ? at + 2 : at + 1;
  const last = endOfPhrase(reading, first, lexicon);
  if (last === first) return clue;
  const of = nameIn(reading, { first, last }, lexicon) ?? { first, last };
  return { ...clue, of, loose: false, possessed: false, tail: '', span: { first: clue.span.first, last } };
}

/** *commanded most of the attention*, *started winning*, *founded his*: nothing that somebody holds an office in. */
function isVague(tokens: Reading['tokens'], { first, last }: Span, lexicon: Lexicon): boolean {
  const opener = tokens[first]?.lower ?? '';
  const alone = last - first === 1 && lexicon.pronoun(opener) !== undefined;
  return (
    alone ||
    lexicon.partitives.has(opener) ||
    lexicon.quantifiers.has(opener) ||
    GERUND.test(tokens[first]?.text ?? '')
  );
}

const GERUND = /^\p{Ll}{3,}ing$/u;

/** *who used to chair the board*: the verb stands in its plain form. */
function clueFromFormerWork(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const verb = `${reading.tokens[at]?.lower ?? ''}s`;
  const found = lexicon.words.workVerbs.find(({ forms }) => forms.includes(verb));
  if (!found?.role) return null;
  return clueFromPast(reading, at + 1, found.role, lexicon, true);
}

/** *who ran the Golden Heel*: where somebody worked; what they were there only if it says that it ended. */
function clueFromPast(
  reading: Reading,
  from: number,
  role: string | null,
  lexicon: Lexicon,
  over = false,
): RoleClue | null {
  const last = endOfPhrase(reading, from, lexicon);
  if (last === from) return null;
  const object: Span = { first: from, last };
  if (isVague(reading.tokens, object, lexicon)) return null; // wrote half of them
  const named = nameIn(reading, object, lexicon);
  const ended = over || ends(reading, last, lexicon);
  const body = lexicon.noun(reading.tokens[last - 1]?.lower ?? '')?.sort === 'organisation';
  const place =
    named ??
    (role === null && body && lexicon.definite.has(reading.tokens[from]?.lower ?? '') ? object : null);
  if (!ended || role === null) return place ? belonging(place, object) : null; // worked at the county lab
  const whole = named ? role : `${role} ${ofWhom(textOf(reading, from, last), lexicon)}`;
  const of =
    named ?? firstPossessor(reading, object, lexicon) ?? nameBehindOf(reading, object, lexicon) ?? object;
  return formerly(belonging(of, object, { role: whole, head: role }), lexicon);
}

/** Whether the words behind say that it went on until some time. */
export function ends({ tokens, sentence }: Reading, at: number, lexicon: Lexicon): boolean {
  for (let i = at; i - at < 5 && tokens[i]?.kind !== 'mark' && sentence[i] === sentence[at]; i++)
    if (lexicon.words.until.includes(tokens[i]?.lower ?? '')) return true;
  return false;
}

export function formerly(clue: RoleClue, { words }: Lexicon): RoleClue {
  if (clue.role === null || clue.role.startsWith(words.former)) return clue;
  return { ...clue, role: `${words.former} ${clue.role}` };
}

/** *plays line for Lindesund*: a line player of Lindesund. */
function clueFromCompound(reading: Reading, from: number, role: string, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let at = from;
  while (at - from < 4 && tokens[at]?.kind === 'word' && !lexicon.prepositions.has(tokens[at]?.lower ?? ''))
    at++;
  if (!lexicon.affiliationPrepositions.has(tokens[at]?.lower ?? '')) return null;
  const last = endOfPhrase(reading, at + 1, lexicon);
  const words = [textOf(reading, from, at), role].filter(Boolean).join(' ');
  return belonging({ first: at + 1, last }, { first: from, last }, { role: words, head: role });
}

/** *heads research at Norvolt*, *at the agency*: the organisation that a complement behind the field names. */
function placeOfWork(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const complement = readComplement(reading, at, lexicon);
  if (!complement || !lexicon.holderPrepositions.has(complement.preposition)) return null;
  const { first, last } = complement;
  return (
    nameIn(reading, complement, lexicon) ??
    (isKnownBody(reading, complement, lexicon) ? { first, last } : null)
  );
}

/** *the* agency: a noun for a body with the article. */
function isKnownBody({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): boolean {
  return (
    lexicon.definite.has(tokens[first]?.lower ?? '') &&
    lexicon.noun(tokens[last - 1]?.lower ?? '')?.sort === 'organisation'
  );
}

/** What somebody leads, unless it is only a field: heads *the lab*, but heads *business development*. */
function ledBody({ tokens, sentence }: Reading, object: Span, lexicon: Lexicon): Span | null {
  const { lower = '' } = tokens[object.first] ?? {};
  const behind = tokens[object.last]?.lower ?? '';
  const field =
    !lexicon.isDeterminer(lower) &&
    sentence[object.last] === sentence[object.first] &&
    lexicon.holderPrepositions.has(behind);
  return field ? null : object;
}

/** Who has what somebody leads: *the agency*’s mission, *its* maritime unit. */
function firstPossessor({ tokens }: Reading, { first, last }: Span, lexicon: Lexicon): Span | null {
  if (lexicon.pronoun(tokens[first]?.lower ?? '')?.possessive) return { first, last: first + 1 };
  for (let i = first + 1; i < last; i++)
    if (isPossessive(tokens, i) && !isInName(tokens, i)) return { first, last: i };
  return null;
}

/** The committee of the Norlo *Farmers’ League*: a possessive that is a part of a name. */
function isInName(tokens: Reading['tokens'], at: number): boolean {
  const touches = tokens[at]?.text.length === 1; // the mark alone, behind a plural
  return touches && isCapital(tokens[at - 1]?.text ?? '') && isCapital(tokens[at + 1]?.text ?? '');
}

/** The county committee of *the Norlo Farmers’ League*: the name of the body to which what somebody leads belongs. */
function nameBehindOf(reading: Reading, { first, last }: Span, lexicon: Lexicon): Span | null {
  const { tokens } = reading;
  let of = first;
  while (of < last && tokens[of]?.lower !== lexicon.words.of) of++;
  const noun = lexicon.noun(tokens[of - 1]?.lower ?? '');
  const inner =
    noun?.sort === 'organisation' || lexicon.words.executiveBodies.includes(tokens[of - 1]?.lower ?? '');
  const name = of < last && inner ? nameIn(reading, { first: of + 1, last }, lexicon) : null;
  return name?.last === last ? name : null;
}

/** So many words make a noun phrase at most, and so many one that ends with a name. */
const PHRASE_WORDS = 8;
const NAME_WORDS = 12;

/** Where the noun phrase that starts at the token ends. */
export function endOfPhrase(reading: Reading, from: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let last = from;
  while (last < tokens.length && last - from < NAME_WORDS) {
    const token = tokens[last];
    if (last - from >= PHRASE_WORDS && !isCapital(token?.text ?? '')) break;
    const saint = token?.text === '.' && lexicon.words.saints.includes(tokens[last - 1]?.lower ?? '');
    const firm = token?.text === AMPERSAND && joinsCapitals(tokens, last, lexicon); // advises Lund & Osei
    if (!token || (token.kind === 'mark' && !saint && !firm && !isPossessive(tokens, last))) break;
    const inner =
      lexicon.isDeterminer(token.lower) || isPossessive(tokens, last) || token.lower === lexicon.words.of;
    if (lexicon.boundaries.has(token.lower) && !inner) break;
    if (last > from && tellsWhen(reading, last, lexicon)) break; // joined Norvolt last year
    last++;
  }
  return last;
}
