/** A fault that says which file it is about. */
export class NamedFault extends Error {}

/** Gives a fault the name of the file that it is about. */
export function named<T>(file: string, work: Promise<T>): Promise<T> {
  return work.catch((fault: unknown) => {
    throw new NamedFault(`${file}: ${wordsOf(fault)}`);
  });
}

export function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
