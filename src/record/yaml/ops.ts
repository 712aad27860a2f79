import { emptyMap, isPlainMap, type PlainMap, type PlainValue } from './plain-value';

/** Steps from the file's root: keys of maps, indexes of lists. */
export type YamlPath = readonly (string | number)[];

/** A change of a YAML file's values. */
export type YamlOp =
  | {
      readonly op: 'set';
      readonly path: YamlPath;
      readonly value: PlainValue;
      /** The value as another file writes it on one line; used where the file has it on one line too. */
      readonly written?: string;
    }
  | {
      readonly op: 'delete';
      readonly path: YamlPath;
      /** Leaves the comments of what goes in its place. */
      readonly keepComments?: true;
    }
  | {
      readonly op: 'insert';
      /** The list. */
      readonly path: YamlPath;
      /** The entry before which the new ones stand. Of several insertions into a list give the last place first. */
      readonly index: number;
      readonly items: readonly NewItem[];
    };

export interface NewItem {
  readonly value: PlainValue;
  /** The entry's lines as another file writes them, from the dash on; they must mean `value`. */
  readonly lines?: readonly string[];
  /** The entry as another file writes it on one line. */
  readonly written?: string;
}

/** What a value is after an operation; the value itself is left alone. */
export function applyToValue(root: PlainValue, op: YamlOp): PlainValue {
  return change(root, op.path, op);
}

function change(value: PlainValue | undefined, path: YamlPath, op: YamlOp): PlainValue {
  const [step, ...rest] = path;
  if (step === undefined) return op.op === 'insert' ? inserted(value, op.index, op.items) : (value ?? null);
  const done = rest.length === 0;
  if (typeof step === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    if (done && op.op === 'delete') list.splice(step, 1);
    else list[step] = done && op.op === 'set' ? op.value : change(list[step], rest, op);
    return list;
  }
  const map: PlainMap = Object.assign(emptyMap(), isPlainMap(value) ? value : {});
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours
  if (done && op.op === 'delete') delete map[step];
  else map[step] = done && op.op === 'set' ? op.value : change(map[step], rest, op);
  return map;
}

function inserted(value: PlainValue | undefined, index: number, items: readonly NewItem[]): PlainValue {
  const list = Array.isArray(value) ? [...value] : [];
  list.splice(index, 0, ...items.map((item) => item.value));
  return list;
}
