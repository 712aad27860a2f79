import type { TextRange } from '../../text/range';
import type { RecordProblem } from '../annotated-article';
import { problem, typeProblem, type ExpectedType } from '../problems';
import type { PlainMap } from '../yaml/plain-value';

/** What we read of a validation issue. */
export interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly maximum?: number;
}

/** By what the validation library calls them. */
const expectations: Record<string, ExpectedType> = {
  int: 'int',
  number: 'number',
  array: 'list',
  tuple: 'pair',
  object: 'group',
  record: 'group',
};

/** A validation issue as a problem that names the key concerned. */
export function issueProblem(
  issue: Issue,
  value: PlainMap,
  range: TextRange,
  claim: string | undefined,
): RecordProblem {
  const key = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const found = sentenceFor(issue, key, reach(value, issue.path), range);
  return claim === undefined ? found : { ...found, claim };
}

function sentenceFor(issue: Issue, key: string, value: unknown, range: TextRange): RecordProblem {
  if (value === undefined) return problem('record.value.missing', 'error', range, key);
  switch (issue.code) {
    case 'invalid_value':
      return problem('record.value.enum', 'error', range, key, (issue.values ?? []).join(', '));
    case 'invalid_type':
      if (issue.expected === 'string') return problem('record.value.text', 'error', range, key);
      return typeProblem(key, expectations[issue.expected ?? ''] ?? 'other', range);
    case 'invalid_union':
      return key === 'source' || key === 'cue'
        ? typeProblem(key, 'places', range)
        : problem('record.value.format', 'error', range, key);
    case 'too_big':
      return problem('record.value.tooLong', 'error', range, key, String(issue.maximum));
    case 'too_small':
      return problem('record.value.empty', 'error', range, key);
    default:
      return problem('record.value.format', 'error', range, key);
  }
}

function reach(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return at;
}
