/*
 * Owns the JSON Schema of configuration files, for editors: made of the schema that the reader uses. Does not own what is said
 * of each key (messages/).
 */

import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { configSchema, KEYS } from './schema.ts';

/**
 * The schema, draft 7.
 * @param describe the sentence for a key of `KEYS`
 */
export function configJsonSchema(describe: (key: string) => string): JsonSchema {
  const schema = toJsonSchema(configSchema, {
    // A table is said to be one by the type of what follows it.
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema.type === 'custom' ? {} : jsonSchema),
    errorMode: 'ignore',
  });
  for (const key of KEYS) {
    const found = schemaAt(schema, key.split('.'));
    if (found !== null) found.description = describe(key);
  }
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'leakgate', ...schema };
}

/** The schema of the key `path`; of a list of tables, those of its tables. */
function schemaAt(schema: JsonSchema, path: readonly string[]): JsonSchema | null {
  let at: JsonSchema = schema;
  for (const name of path) {
    const holder = isSchema(at.items) ? at.items : at;
    const next = propertiesOf(holder)?.[name];
    if (!isSchema(next)) return null;
    at = next;
  }
  return at;
}

function propertiesOf({ properties, allOf = [] }: JsonSchema): JsonSchema['properties'] {
  return properties ?? allOf.filter(isSchema).find((each) => each.properties !== undefined)?.properties;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
