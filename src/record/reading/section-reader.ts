import { isAlias, isMap, isSeq, type ParsedNode } from 'yaml';
import type * as z from 'zod/mini';
import type { TextRange } from '../../text/range';
import type { RecordProblem } from '../annotated-article';
import { meantWord } from '../language/spelling';
import { problem, yamlProblem } from '../problems';
import {
  aliasBudget,
  AliasFault,
  keyText,
  plainValue,
  type AliasBudget,
  type PlainMap,
  type PlainValue,
} from '../yaml/plain-value';
import { mostFaults } from '../yaml/parse-yaml';
import { rangeOf, type YamlPiece } from '../yaml/yaml-file';
import { issueProblem, type Issue } from './issue-problems';

/** Turns pieces of a YAML file into valid values, keeping what is valid of a faulty one, and collects the faults. */
export class SectionReader {
  constructor(
    readonly problems: RecordProblem[],
    readonly budget: AliasBudget = aliasBudget(),
  ) {}

  /** The plain data of a piece; `undefined` when its aliases cannot be followed. */
  plain(piece: YamlPiece): PlainValue | undefined {
    try {
      return plainValue(piece.node, piece.aliases, this.budget);
    } catch (fault) {
      if (!(fault instanceof AliasFault)) throw fault;
      this.problems.push(yamlProblem(fault.code, rangeOf(piece, fault.node as ParsedNode)));
      return undefined;
    }
  }

  /**
   * Validates `value`, the plain data of `piece`. What is wrong is reported and cut out, and the rest tried again, so
   * that one wrong value hides nothing else.
   *
   * @param lenient the same schema for a value with holes, without required keys
   */
  valid<T>(
    schema: z.ZodMiniType<T>,
    lenient: z.ZodMiniType<T>,
    value: PlainMap,
    piece: YamlPiece,
    claim?: string,
  ): T | undefined {
    for (const found of misspeltKeys(schema, value, piece, claim)) this.problems.push(found);
    const overlong = overlongLists(schema, value);
    for (const key of overlong) {
      const range = nodeRange(piece, [key]);
      this.problems.push(problem('record.limit.entries', 'error', range, key, String(mostEntries)));
    }
    let rest = pruned(
      value,
      overlong.map((key) => [key]),
    );
    let result = schema.safeParse(rest, { jitless: true });
    if (result.success) return result.data;
    for (const issue of firstOfEachCode(issuesOf(result.error))) {
      if (overlong.includes(String(issue.path[0]))) continue;
      this.problems.push(issueProblem(issue, rest, nodeRange(piece, issue.path), claim));
    }
    for (let round = 0; round < 4 && !result.success; round++) {
      const faults = issuesOf(result.error);
      rest = pruned(
        rest,
        faults.map(({ path }) => path),
      );
      result = lenient.safeParse(rest, { jitless: true });
    }
    return result.data;
  }
}

/** Lists of the format may have so many entries: the validation library puts what is wrong with each on the stack. */
const mostEntries = 20_000;

function overlongLists(schema: z.ZodMiniType, value: PlainMap): string[] {
  return Object.keys(shapeOf(schema) ?? {}).filter((key) => {
    const list = value[key];
    return Array.isArray(list) && list.length > mostEntries;
  });
}

/** As many as are told, and one more, which says that there are more: finding the place of each takes its time. */
function firstOfEachCode(issues: readonly Issue[]): Issue[] {
  const counts = new Map<string, number>();
  return issues.filter(({ code }) => {
    const count = counts.get(code) ?? 0;
    counts.set(code, count + 1);
    return count <= mostFaults;
  });
}

function shapeOf(schema: z.ZodMiniType): Readonly<Record<string, unknown>> | undefined {
  return (schema._zod.def as { shape?: Readonly<Record<string, unknown>> }).shape;
}

/** All issues; of a value that may be one thing or another, those of the thing that it comes closest to. */
function issuesOf({ issues }: z.core.$ZodError, above: readonly PropertyKey[] = []): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...above, ...issue.path];
    const choices = issue.code === 'invalid_union' ? issue.errors : [];
    const closest = choices.find((inner) => inner.every((each) => each.path.length > 0));
    return closest
      ? issuesOf({ issues: closest } as z.core.$ZodError, path)
      : [{ ...(issue as Issue), path }];
  });
}

/** Warns of keys of the newsroom's own that look like keys of the format which are not there. */
function misspeltKeys(
  schema: z.ZodMiniType,
  value: PlainMap,
  piece: YamlPiece,
  claim: string | undefined,
): RecordProblem[] {
  const shape = shapeOf(schema);
  if (!shape || !isMap(piece.node)) return [];
  const missing = Object.keys(shape).filter((key) => !(key in value));
  return piece.node.items.flatMap(({ key }) => {
    const word = keyText(key);
    const meant = word in shape ? undefined : meantWord(word, missing);
    if (meant === undefined) return [];
    const found = problem('record.key.misspelt', 'warning', rangeOf(piece, key), word, meant);
    return [claim === undefined ? found : { ...found, claim }];
  });
}

/** `value` without the entries that the paths lead into: of a list the faulty items, of anything else the key. */
function pruned(value: PlainMap, paths: readonly (readonly PropertyKey[])[]): PlainMap {
  const copy: PlainMap = { ...value };
  const items = new Map<string, Set<unknown>>();
  for (const [key, index] of paths) {
    if (typeof key !== 'string') continue;
    if (Array.isArray(value[key]) && index !== undefined)
      items.set(key, (items.get(key) ?? new Set()).add(index));
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours
    else delete copy[key];
  }
  for (const [key, faulty] of items) {
    const list = value[key];
    if (Array.isArray(list)) copy[key] = list.filter((_, index) => !faulty.has(index));
  }
  return copy;
}

/** Where in the file the value at `path` stands; where it is missing, the first line of what should hold it. */
function nodeRange(piece: YamlPiece, path: readonly PropertyKey[]): TextRange {
  let node: ParsedNode | null = piece.node;
  for (const step of path) {
    if (isAlias(node)) break;
    let next: ParsedNode | null | undefined;
    if (isMap(node)) next = node.items.find(({ key }) => keyText(key) === step)?.value;
    else if (isSeq(node)) next = node.items[Number(step)];
    if (!next) break;
    node = next;
  }
  return rangeOf(piece, node);
}
