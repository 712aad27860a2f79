import type { Lexicon } from '../lexicon';
import { readNounPhrase, type Span } from '../phrases/noun-phrase';
import { isCapital, textOf, type Reading } from '../reading';
import { clueWithFirst, type RoleClue } from './role-clue';

/** A capitalised role: *US President*, *Secretary of State*. */
export function clueFromTitle(reading: Reading, role: Span, lexicon: Lexicon): RoleClue {
  const held = roleBeforeRank(reading, role, lexicon);
  if (held) return held;
  let head = role.last - 1;
  for (let i = role.last - 1; i >= role.first; i--) {
    const lower = reading.tokens[i]?.lower ?? '';
    const sort = lexicon.noun(lower)?.sort;
    if (sort !== 'role' && sort !== 'kin' && !lexicon.roleTitle(lower)) continue;
    head = i;
    break;
  }
  const phrase = { ...readNounPhrase(reading, head, lexicon), complement: null };
  const told = clueWithFirst(reading, phrase, lexicon);
  const office = clergyOf(told.head, lexicon);
  const clue = office ? { ...told, role: office, head: office, kin: false } : told;
  if (role.last <= head + 1) return clue;
  const noun = lexicon.noun(reading.tokens[head]?.lower ?? '')?.singular ?? '';
  const behind = reading.tokens[head + 1]?.lower ?? '';
  const ofPlace =
    (behind === lexicon.words.of || behind === lexicon.words.at) &&
    !lexicon.words.officeNouns.includes(noun) &&
    !lexicon.words.titleFields.includes(reading.tokens[role.last - 1]?.lower ?? ''); // Chancellor of the Exchequer
  // Mayor *of Marlow* Ada Brink
  if (ofPlace && (behind === lexicon.words.at || !lexicon.noun(reading.tokens[head + 2]?.lower ?? '')))
    return {
      ...clue,
      of: { first: head + 2, last: role.last },
      span: { first: clue.span.first, last: role.last },
    };
  return {
    ...clue,
    role: `${clue.role ?? ''} ${textOf(reading, head + 1, role.last)}`.trim(),
    span: { first: clue.span.first, last: role.last },
  };
}

/** *Father* Ida Ray: the office for which the title of a relative stands. */
function clergyOf(head: string, { words: { clergy } }: Lexicon): string | undefined {
  return Object.hasOwn(clergy, head) ? clergy[head] : undefined;
}

/** *Choir director* Father Ida Ray: a role in small letters before a title that only ranks. */
function roleBeforeRank(reading: Reading, role: Span, lexicon: Lexicon): RoleClue | null {
  const { tokens, sentence } = reading;
  const { rankNouns } = lexicon.words;
  for (let i = role.first; i < role.last; i++) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (kind !== 'mark' && !rankNouns.includes(lexicon.roleTitle(lower) ?? lower)) return null;
  }
  const article = lexicon.definite.has(tokens[role.first - 1]?.lower ?? ''); // campaigner the Rev Ida Ray
  const before = role.first - (article ? 2 : 1);
  if (sentence[before] !== sentence[role.first] || isCapital(tokens[before]?.text ?? '')) return null;
  const phrase = readNounPhrase(reading, before, lexicon);
  if (phrase.sense?.sort !== 'role' || phrase.sense.plural) return null;
  return clueWithFirst(reading, { ...phrase, complement: null }, lexicon);
}
