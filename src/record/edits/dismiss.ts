import type { TextRange } from '../../text/range';
import { selectorFor } from '../anchors/quote-selector';
import type { YamlOp } from '../yaml/ops';
import { openingOps } from './add-claims';
import { carriedOut, opened, refused, type Desk, type EditOutcome } from './desk';
import { selectorEntry, shortPlaceEntry } from './entries';

/**
 * Turns suggestions down, so that they stay away: the first words of each are kept, with those around them where the words
 * alone stand in the article more than once.
 */
export function dismissSuggestions(desk: Desk, contents: readonly (readonly TextRange[])[]): EditOutcome {
  const base = opened(desk);
  if (base.state === 'locked') return refused('locked');
  const ranges = contents.flatMap(([first]) => first ?? []).sort((a, b) => b.start - a.start);
  const { dismissed } = base.record;
  const ops = openingOps(desk, base);
  const entries = ranges.map((range) => ({ range, value: dismissedEntry(desk.text, range) }));
  if (dismissed.length === 0) {
    ops.push({ op: 'set', path: ['dismissed'], value: entries.map(({ value }) => value).reverse() });
    return carriedOut(desk, base, ops, []);
  }
  for (const { range, value } of entries) {
    const after = dismissed.findIndex(({ at }) => at !== undefined && at.start > range.start);
    ops.push({
      op: 'insert',
      path: ['dismissed'],
      index: after < 0 ? dismissed.length : after,
      items: [{ value }],
    });
  }
  return carriedOut(desk, base, ops, []);
}

/** Lets a suggestion come back that was turned down: the entry of `dismissed` at `index`. */
export function restoreDismissed(desk: Desk, index: number): EditOutcome {
  const base = opened(desk);
  if (base.state === 'locked') return refused('locked');
  const op: YamlOp = { op: 'delete', path: ['dismissed', index] };
  return base.record.dismissed[index] ? carriedOut(desk, base, [op], []) : refused('unknownClaim');
}

function dismissedEntry(text: string, range: TextRange) {
  const words = text.slice(range.start, range.end);
  const once = text.indexOf(words) === text.lastIndexOf(words);
  return once ? shortPlaceEntry(text, range) : selectorEntry(selectorFor(text, range));
}
