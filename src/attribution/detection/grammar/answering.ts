import type { CueSense } from '../lexicon';

/** Whether a verb answers what was said before: denies or confirms it. */
export function isAnswering({ class: kind }: Pick<CueSense, 'class'>): boolean {
  return kind === 'deny' || kind === 'confirm';
}
