/** Class and shape of a word in one number. */
export function kindOf(wordClass: number, shape: number): number {
  return wordClass * 16 + shape;
}

/** The kind of what lies outside the paragraph, where class and shape are -1. */
export const noKind = kindOf(-1, -1);
