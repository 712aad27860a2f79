import fc from 'fast-check';
import { inOrder, type TextChange } from '../../../src/record/anchors/text-change';

/** The event that takes the changes back, as an editor's undo sends it: offsets count in the text after them. */
export function undoOf(text: string, changes: readonly TextChange[]): TextChange[] {
  let shift = 0;
  return inOrder(changes).map(({ rangeOffset, rangeLength, text: inserted }) => {
    const back = {
      rangeOffset: rangeOffset + shift,
      rangeLength: inserted.length,
      text: text.slice(rangeOffset, rangeOffset + rangeLength),
    };
    shift += inserted.length - rangeLength;
    return back;
  });
}

/** Plans of one event, made into changes when the text is known: up to three places, told as shares of it. */
export const eventPlan = fc.array(
  fc.record({
    where: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)),
    text: fc.oneof(
      fc.constant(''),
      fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', ' ') }),
      fc.string({ maxLength: 12 }),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);
export type EventPlan = typeof eventPlan extends fc.Arbitrary<infer T> ? T : never;

/** Changes that neither overlap nor touch. */
export function plannedChanges(text: string, plan: EventPlan): TextChange[] {
  const changes: TextChange[] = [];
  let free = 0;
  for (const { where, length, text: inserted } of plan.toSorted((a, b) => a.where - b.where)) {
    const rangeOffset = Math.floor(where * text.length);
    const rangeLength = Math.min(length, text.length - rangeOffset);
    if (rangeOffset < free || (rangeLength === 0 && inserted === '')) continue;
    changes.push({ rangeOffset, rangeLength, text: inserted });
    free = rangeOffset + rangeLength + 1;
  }
  return changes;
}
