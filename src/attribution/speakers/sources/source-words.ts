import { spellAcronymsIn } from '../../spelled-acronyms';

/** The words of a source, made ready for looking them up. */
export interface SourceWords {
  /** In lower case, with straight apostrophes, without a comma or space at the end. */
  readonly lower: string;
  /** The same without a clitic: *she* for *she’d*. */
  readonly bare: string;
  readonly first: string;
  readonly second: string;
}

/** @param acronyms those that look like other words: *WHO* is no *who* */
export function readSourceWords(text: string, acronyms: ReadonlySet<string>): SourceWords {
  const lower = spellAcronymsIn(text, acronyms)
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[,\s]+$/u, '');
  const [first = '', second = ''] = lower.split(/[\s,]/u, 2);
  return { lower, bare: lower.replace(/'(?:s|ve|d|ll|m)$/u, ''), first, second };
}
