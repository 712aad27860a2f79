import type { Lexicon } from './lexicon';
import { readComplement, type Span } from './noun-phrase';
import { isPossessive, textOf, type Reading } from './reading';
import { belonging, nameIn, type RoleClue } from './role-clue';

/** What a verb says that somebody does: *who chairs the union’s local branch*, *who speaks for Norvolt*. */
export function clueFromWork(reading: Reading, at: number, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  for (const { forms, role, gendered, compound, field } of lexicon.words.workVerbs) {
    const form = forms.includes(two) ? two : forms.includes(one) ? one : null;
    if (form === null) continue;
    const from = at + (form === two ? 2 : 1);
    if (compound) return clueFromCompound(reading, from, role ?? '', lexicon);
    const last = phraseEnd(reading, from, lexicon);
    if (last === from) return null;
    const object: Span = { first: from, last };
    const named = field ? null : nameIn(reading, object);
    const employer = named ? null : placeOfWork(reading, last, lexicon);
    if (field && !employer) return null;
    const place = role === lexicon.words.resident;
    return belonging(
      place ? null : (named ?? employer ?? firstPossessor(reading, object) ?? object),
      object,
      {
        role:
          role === null || (named && !place)
            ? role
            : `${role} ${lexicon.words.of} ${textOf(reading, from, last)}`,
        gendered: named ? gendered : undefined,
        head: role ?? '',
      },
    );
  }
  return null;
}

/** *plays line for Lindesund*: a line player of Lindesund. */
function clueFromCompound(reading: Reading, from: number, role: string, lexicon: Lexicon): RoleClue | null {
  const { tokens } = reading;
  let at = from;
  while (at - from < 4 && tokens[at]?.kind === 'word' && !lexicon.prepositions.has(tokens[at]?.lower ?? ''))
    at++;
  if (!lexicon.affiliationPrepositions.has(tokens[at]?.lower ?? '')) return null;
  const last = phraseEnd(reading, at + 1, lexicon);
  const words = [textOf(reading, from, at), role].filter(Boolean).join(' ');
  return belonging({ first: at + 1, last }, { first: from, last }, { role: words, head: role });
}

/** *heads research at Norvolt*: the organisation that a complement behind the field names. */
function placeOfWork(reading: Reading, at: number, lexicon: Lexicon): Span | null {
  const complement = readComplement(reading, at, lexicon);
  return complement && lexicon.holderPrepositions.has(complement.preposition)
    ? nameIn(reading, complement)
    : null;
}

function firstPossessor({ tokens }: Reading, { first, last }: Span): Span | null {
  for (let i = first + 1; i < last; i++) if (isPossessive(tokens, i)) return { first, last: i };
  return null;
}

/** Where the noun phrase that starts at the token ends. */
function phraseEnd(reading: Reading, from: number, lexicon: Lexicon): number {
  const { tokens } = reading;
  let last = from;
  while (last < tokens.length && last - from < 8) {
    const token = tokens[last];
    if (!token || (token.kind === 'mark' && !isPossessive(tokens, last))) break;
    const inner =
      lexicon.isDeterminer(token.lower) || isPossessive(tokens, last) || token.lower === lexicon.words.of;
    if (lexicon.boundaries.has(token.lower) && !inner) break;
    last++;
  }
  return last;
}
