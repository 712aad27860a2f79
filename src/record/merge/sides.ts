/** The versions that a merge knows, in the order of conflict markers. */
export const sides = ['ours', 'base', 'theirs'] as const;
export type Side = (typeof sides)[number];

/** Something of each version. */
export type Sides<T> = Readonly<Record<Side, T>>;

export function eachSide<T>(make: (side: Side) => T): Sides<T> {
  return { ours: make('ours'), base: make('base'), theirs: make('theirs') };
}
