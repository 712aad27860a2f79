const syllables = [
  'ba',
  'ko',
  'ri',
  'ten',
  'mu',
  'sol',
  'ha',
  'vi',
  'der',
  'no',
  'la',
  'pe',
  'gra',
  'sti',
  'ul',
];

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 0x1_0000_0000;
}

/** Words with frequencies like those of a language: few stand everywhere, most are rare. */
const vocabulary = ((random) =>
  Array.from({ length: 6000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(syllables, random)).join(''),
  ))(seeded(1));

function word(random: () => number): string {
  return pick(vocabulary, () => random() ** 3);
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}

/** Paragraphs of sentences of made-up words, at least as long as asked for. */
export function madeUpText(random: () => number, length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0; size < length;) {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 5) }, () => sentence(random));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function sentence(random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 20) }, () => word(random)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The text with a share of its words replaced. */
export function reworded(text: string, share: number, random: () => number): string {
  return text.replace(/\S+/g, (old) => (random() < share ? word(random) : old));
}
