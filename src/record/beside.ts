// What may stand beside a record, under its name in hidden files.

/** The file that a record's next text is written to. */
export function savingName(record: string): string {
  return `.${record}.saving`;
}

/** So many writes that were cut short are kept at a time. */
const mostUnfinished = 5;

/** The files in which texts of writes that were cut short wait to be joined to the record, the first free one next. */
export function unfinishedNames(record: string): readonly string[] {
  return Array.from(
    { length: mostUnfinished },
    (_, index) => `.${record}.unfinished${index === 0 ? '' : `-${index + 1}`}`,
  );
}
