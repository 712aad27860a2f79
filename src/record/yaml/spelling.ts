import { isAlias, isMap, isSeq, isScalar } from 'yaml';
import type { YamlOp, YamlPath } from './ops';
import { listPlace, valueAt, type ValuePlace } from './places';
import { isPlainMap, sameValue, type PlainValue } from './plain-value';
import { fileValue, type YamlFile } from './yaml-file';

/** An operation that spells what it brings in as the first of some files does that has the same value in the same place. */
export function spelledAs(op: YamlOp, files: readonly YamlFile[]): YamlOp {
  if (op.op === 'set') {
    const written = firstOf(files, (file) => {
      const place = valueAt(file, op.path);
      return place && sameValue(valueIn(fileValue(file), op.path), op.value)
        ? wordsOf(file, place)
        : undefined;
    });
    return written === undefined ? op : { ...op, written };
  }
  if (op.op === 'delete') return op;
  const items = op.items.map((item) => {
    const written = firstOf(files, (file) => {
      const list = valueIn(fileValue(file), op.path);
      const place = valueAt(file, op.path);
      const index = Array.isArray(list) ? list.findIndex((each) => sameValue(each, item.value)) : -1;
      const entry = place && listPlace(place, file.text)?.items[index];
      return entry && wordsOf(file, entry);
    });
    return written === undefined ? item : { ...item, written };
  });
  return { ...op, items };
}

export function valueIn(root: PlainValue, path: YamlPath): PlainValue | undefined {
  return path.reduce<PlainValue | undefined>(
    (value, step) =>
      typeof step === 'number'
        ? Array.isArray(value)
          ? value[step]
          : undefined
        : isPlainMap(value)
          ? value[step]
          : undefined,
    root,
  );
}

/** How a file writes the value that a path leads to, if it stands on one line. */
export function writtenAt(file: YamlFile, path: YamlPath): string | undefined {
  const place = valueAt(file, path);
  return place && wordsOf(file, place);
}

/** The text of a value that stands on one line. */
function wordsOf({ text }: YamlFile, { node, offset, end }: ValuePlace): string | undefined {
  if (!node || isAlias(node) || (!isScalar(node) && !((isMap(node) || isSeq(node)) && node.flow)))
    return undefined;
  const words = text.slice(offset + node.range[0], end);
  return words === '' || /[\n\r]/.test(words) ? undefined : words;
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | undefined): R | undefined {
  for (const each of all) {
    const found = find(each);
    if (found !== undefined) return found;
  }
  return undefined;
}
