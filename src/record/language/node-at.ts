import type { TextRange } from '../../text/range';
import {
  listPlace,
  mapPlace,
  rootPlace,
  type ItemPlace,
  type MapPlace,
  type PairPlace,
} from '../yaml/places';
import type { YamlFile } from '../yaml/yaml-file';

/** What stands at an offset of a record file: a key, or a value that is neither list nor map. */
export interface Spot {
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
  readonly range: TextRange;
}

/** Finds the key or value that holds an offset. */
export function spotAt(file: YamlFile, offset: number): Spot | undefined {
  let map: MapPlace | undefined = rootPlace(file);
  const path: (string | number)[] = [];
  while (map) {
    const pair: PairPlace | undefined = map.pairs.findLast(({ start }) => start <= offset);
    if (!pair || offset > pair.end) return undefined;
    path.push(pair.key);
    const keyEnd = pair.colon - 1;
    if (offset <= keyEnd)
      return { path, part: 'key', range: { start: pair.start, end: Math.max(pair.start, keyEnd) } };
    let place: PairPlace | ItemPlace = pair;
    let list = listPlace(place, file.text);
    while (list) {
      const index: number = list.items.findLastIndex(({ start }) => start <= offset);
      const item: ItemPlace | undefined = list.items[index];
      if (!item || offset > item.end) return undefined;
      path.push(index);
      place = item;
      list = listPlace(place, file.text);
    }
    map = mapPlace(place, file.text);
    if (!map) return valueSpot(place, path, offset);
  }
  return undefined;
}

function valueSpot(
  { node, offset: base, end }: PairPlace | ItemPlace,
  path: Spot['path'],
  offset: number,
): Spot | undefined {
  if (!node) return undefined;
  const range = { start: base + node.range[0], end };
  return range.start <= offset && offset <= end ? { path, part: 'value', range } : undefined;
}
