/** Gives a number in [0, 1). */
export type Random = () => number;

/** Words that mean something to the readers of records, and characters that texts stumble over. */
const words = [
  ...[
    'version: 1\n',
    'version: 2',
    'claims:\n',
    '  - id: ',
    'content:\n',
    '      - exact: ',
    'prefix: ',
    'at: [',
    ']',
  ],
  ...[
    'speaker: ',
    'speakers:\n',
    'status: verified\n',
    'note: |-\n',
    'dismissed:\n',
    'evidence:\n',
    'checks:\n',
  ],
  ...[
    'kind: direct\n',
    'article:\n',
    'sha256: ',
    'quotes:\n',
    'denies: [',
    'aliases: [',
    '&a ',
    '*a',
    '<<: ',
    '? ',
    '!!',
    '---\n',
  ],
  ...['{', '}', '[', ': ', '- ', '# ', '"', "'", '|', '>', '%', '@', '\t', '\r\n', '\r', '\u2028', '\ufeff'],
  ...[
    '<<<<<<< ours\n',
    '||||||| base\n',
    '=======\n',
    '>>>>>>> theirs\n',
    '__proto__: ',
    'constructor',
    'null',
    '~',
    '.inf',
    '1e999',
  ],
  ...['e\u0301', '\u00e9', '👩‍🚒', '🇸🇪', '“', '”', '—', '\u00ad', '\u200b', '\u00a0', 'ﬁ', 'ß', '\u0000', 'İ'],
].map((word) => Buffer.from(word));

/** A changed copy of an input: up to eight cuts, copies, insertions and flips, or a crossing with another input. */
export function mutated(input: Uint8Array, other: Uint8Array, random: Random, longest: number): Uint8Array {
  let bytes = Buffer.from(input);
  for (let left = 1 + Math.floor(random() ** 2 * 8); left > 0; left--) {
    const at = Math.floor(random() * (bytes.length + 1));
    const to = Math.min(bytes.length, at + Math.floor(random() ** 3 * 200));
    const piece = inserted(random, bytes, other);
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(random() < 0.5 ? at : to)]);
  }
  return bytes.subarray(0, longest);
}

function inserted(random: Random, own: Uint8Array, other: Uint8Array): Uint8Array {
  const which = random();
  if (which < 0.2) return new Uint8Array();
  if (which < 0.5) return words[Math.floor(random() * words.length)] ?? new Uint8Array();
  if (which < 0.65) return Uint8Array.of(Math.floor(random() * 256));
  if (which < 0.68)
    return Buffer.alloc(
      1 + Math.floor(random() * 300),
      ['[', '{', '- ', '  ', '"'][Math.floor(random() * 5)],
    );
  const from = which < 0.85 ? own : other;
  const start = Math.floor(random() * from.length);
  return from.subarray(start, start + 1 + Math.floor(random() ** 2 * 400));
}
