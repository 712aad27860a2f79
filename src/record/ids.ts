/** A number from 0 up to, not including, 1. */
export type RandomSource = () => number;

/** Crockford's digits without those that look like others; a letter first, so that no id looks like a number. */
const letters = 'abcdefghjkmnpqrstvwxyz';
const digits = `0123456789${letters}`;
const length = 10;

/** Whether a claim goes by an id that its file does not give: it has none, or shares it. */
export function isProvisional(id: string): boolean {
  return id.includes('#');
}

/** A short random id that none of `taken` is. */
export function newId(random: RandomSource, taken: { has(id: string): boolean }): string {
  for (;;) {
    let id = pick(letters, random);
    while (id.length < length) id += pick(digits, random);
    if (!taken.has(id)) return id;
  }
}

function pick(signs: string, random: RandomSource): string {
  return signs.charAt(Math.floor(random() * signs.length) % signs.length);
}
