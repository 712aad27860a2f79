import { conflictHunks } from '../conflict-markers';
import { readRecord, type RecordReading } from '../reading';
import { applyTextEdits } from '../text-edit';
import { sameValue } from '../yaml/plain-value';
import { fileValue } from '../yaml/yaml-file';
import { commonBase } from './common-base';
import { versionsIn } from './conflict-text';

/**
 * What can be known of the version that two others come from. Git gives a base with conflicts in it where it had to merge
 * the base itself, since each side took in the other before: then that is known on which both versions of it agree.
 *
 * @returns `null` when it does not say what its values are; its values may be wrong, though
 */
export function knownBase(text: string, ours: RecordReading): RecordReading | null {
  const reading = readRecord(text, ours);
  if (saysItsValues(reading)) return reading;
  const versions = versionsIn(text);
  if (!versions) return null;
  const [one, other] = [readRecord(versions.ours, ours), readRecord(versions.theirs, ours)];
  const outside = conflictHunks(text).map((range) => ({ range, newText: '' }));
  const agreed = readRecord(applyTextEdits(text, outside), ours);
  if (![one, other, agreed].every(saysItsValues)) return null;
  const common = commonBase(fileValue(one.file), fileValue(other.file));
  return common !== undefined && sameValue(fileValue(agreed.file), common) ? agreed : null;
}

function saysItsValues({ problems }: RecordReading): boolean {
  return !problems.some(
    ({ code, severity }) =>
      severity === 'error' && !code.startsWith('record.value.') && code !== 'record.version.missing',
  );
}
