import assert from 'node:assert/strict';
import schema from '../../schemas/record.schema.json';
import { recordJsonSchema } from '../../src/record/json-schema';

interface Part {
  readonly [key: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Record<string, Part>;
}

describe('The JSON schema of a record', () => {
  it('is what the source says; `npm run schema` writes it', () => {
    assert.deepEqual(schema, JSON.parse(JSON.stringify(recordJsonSchema())));
  });

  it('has words for every key and every value of an enumeration', () => {
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { properties, enum: values, enumDescriptions } = part as Part;
      if (values) assert.equal(enumDescriptions?.length, values.length, path);
      for (const [key, value] of Object.entries(properties ?? {})) {
        assert.ok(value.title && value.description, `${path}/${key}`);
      }
      for (const [key, value] of Object.entries(part)) look(value, `${path}/${key}`);
    };
    look(schema, '');
  });
});
