import type { EntitySchemaColumnOptions } from 'typeorm';

/** Column shapes that say how a field is stored. The property name is the field; the column is its snake_case. */
export const column = {
  id: (): EntitySchemaColumnOptions => ({ type: 'uuid', primary: true }),
  uuid: (): EntitySchemaColumnOptions => ({ type: 'uuid' }),
  text: (): EntitySchemaColumnOptions => ({ type: 'text' }),
  integer: (): EntitySchemaColumnOptions => ({ type: 'integer' }),
  boolean: (): EntitySchemaColumnOptions => ({ type: 'boolean' }),
  /** A LegalDay: comes and goes as `YYYY-MM-DD`. */
  day: (): EntitySchemaColumnOptions => ({ type: 'date' }),
  /** An Instant: comes and goes as ISO 8601 in UTC. */
  instant: (): EntitySchemaColumnOptions => ({ type: 'timestamptz', transformer: { to: (value: unknown) => value, from: toIso } }),
  /** A document that is always read and written whole. */
  json: (): EntitySchemaColumnOptions => ({ type: 'jsonb' }),
  /** A list of codes. */
  texts: (): EntitySchemaColumnOptions => ({ type: 'text', array: true }),
  uuids: (): EntitySchemaColumnOptions => ({ type: 'uuid', array: true }),
};

/** Marks a column that may be null. */
export function nullable(options: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...options, nullable: true };
}

function toIso(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
