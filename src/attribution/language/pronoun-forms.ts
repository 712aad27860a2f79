import type { PronounForm } from './speaker-words';

/** What the pronouns of the European packs tell, to be named once and used in every table. */
export const she = { person: 3, plural: false, gender: 'f' } as const satisfies PronounForm;
export const he = { person: 3, plural: false, gender: 'm' } as const satisfies PronounForm;
export const it = { person: 3, plural: false, gender: 'n' } as const satisfies PronounForm;
export const anyone = { person: 3, plural: false } as const satisfies PronounForm;
export const they = { person: 3, plural: true } as const satisfies PronounForm;
export const theyFeminine = { person: 3, plural: true, gender: 'f' } as const satisfies PronounForm;
export const i = { person: 1, plural: false } as const satisfies PronounForm;
export const we = { person: 1, plural: true } as const satisfies PronounForm;
export const you = { person: 2, plural: false } as const satisfies PronounForm;

/** The possessive of a pronoun. */
export function of(form: PronounForm): PronounForm {
  return { ...form, possessive: true };
}

/** The pronoun of a language in which every noun has a gender: *elle* is a woman or a prefecture. */
export function grammatical(form: PronounForm): PronounForm {
  return { ...form, things: true };
}
