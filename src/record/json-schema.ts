import * as z from 'zod/mini';
import { recordEntry, recordVersion } from './schema';
import { keyWords } from './schema/key-words';

/** The JSON schema of a record, for YAML editors. */
export function recordJsonSchema(): object {
  const schema = z.toJSONSchema(recordEntry, {
    target: 'draft-7',
    io: 'input',
    metadata: keyWords,
    unrepresentable: 'any',
  });
  const version = { ...(schema.properties?.['version'] as object), default: recordVersion };
  return { ...schema, properties: { ...schema.properties, version } };
}
