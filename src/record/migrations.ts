import type { RandomSource } from './ids';
import { fromVersion0 } from './migrations/from-version-0';
import { readRecord, type RecordReading } from './reading';
import type { YamlFile } from './yaml/yaml-file';

/** Brings a record of one version to the next; `undefined` when the file cannot be changed safely. */
type Migration = (file: YamlFile, random: RandomSource) => YamlFile | undefined;

/** By the version that they start from. */
const migrations: readonly Migration[] = [fromVersion0];

/** Whether a record has an older format that can be brought up to date. */
export function isOutdated({ version, file }: RecordReading): boolean {
  const start = version ?? (file.entries.some(({ key }) => key === 'quotes') ? 0 : undefined);
  return start !== undefined && start < migrations.length;
}

/**
 * Brings a record of an older format up to date. Nothing is written: the new text is for a person to look at first.
 *
 * @returns `undefined` when the record is not outdated or cannot be changed safely
 */
export function migrated(reading: RecordReading, random: RandomSource): string | undefined {
  if (!isOutdated(reading)) return undefined;
  let file: YamlFile | undefined = reading.file;
  for (const migration of migrations.slice(reading.version ?? 0)) file = file && migration(file, random);
  return file && readRecord(file.text).state === 'open' ? file.text : undefined;
}
