/** The words of a text that lists them with white space between; keeps data files readable. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}
