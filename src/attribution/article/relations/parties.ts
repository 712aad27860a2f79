import type { Speaker } from '../../analysis';
import type { Reader } from './reader';
import { speakerAt } from './speaker-at';

/** A shorter name or role is found in too many other words. */
const SHORTEST_NAME = 3;
const SHORTEST_ROLE = 5;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

/** Whether two claims come from one side: one speaker, or somebody and the body that they speak for. */
export function sameParty(reader: Reader, a: number, b: number): boolean {
  const one = speakerAt(reader, a);
  const other = speakerAt(reader, b);
  if (!one || !other) return false;
  return one.id === other.id || speaksFor(one, other) || speaksFor(other, one) || areOfOneState(one, other);
}

/** "Norland's delegation" and "the foreign office of Norland": two bodies that one state's name stands in. */
function areOfOneState(one: Speaker, other: Speaker): boolean {
  const state = one.affiliation?.toLowerCase();
  if (!state || other.affiliation?.toLowerCase() !== state) return false;
  return [one, other].every(
    ({ kind, name }) => kind === 'organisation' && name.toLowerCase().includes(state),
  );
}

function speaksFor({ affiliation }: Speaker, { kind, name, aliases }: Speaker): boolean {
  if (!affiliation || kind === 'person' || kind === 'anonymous') return false;
  const body = affiliation.toLowerCase();
  return [name, ...aliases].some((form) => form.toLowerCase() === body);
}

/** Whether a claim speaks of whoever makes another one: by a name, a role, or the body they belong to. */
export function speaksOf(reader: Reader, at: number, speaker: number): boolean {
  const text = reader.words[at]?.text;
  const party = speakerAt(reader, speaker);
  return (
    text !== undefined && party !== undefined && reader.namesOf(party).some((name) => text.includes(name))
  );
}

/** The names and roles by which claims may speak of a party, each with spaces around. */
export function namesOf({ name, kind, aliases, role, affiliation }: Speaker): string[] {
  const person = kind === 'person' || kind === 'anonymous';
  const names = [name, ...aliases].map((form) => wordsOf(form));
  const forms = person && kind === 'person' ? names.map((words) => words.slice(-1)) : names;
  if (role) forms.push(...partsOf(role).map(wordsOf));
  if (affiliation) forms.push(wordsOf(affiliation));
  const long = forms
    .map((words) => words.join(' '))
    .filter((form, at) => form.length >= (at < names.length ? SHORTEST_NAME : SHORTEST_ROLE));
  return [...new Set(long)].flatMap((form) => [` ${form} `, ` ${form}'s `]);
}

/** A role, and what it is of: "director of the museum" is a director, and speaks for the museum. */
function partsOf(role: string): string[] {
  return role.split(/\s(?:of|for|at|in|with)\s/u, 2);
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words[0] === 'the' || words[0] === 'a' || words[0] === 'an' ? words.slice(1) : words;
}
