import { isId } from '@toroku/kernel';
import { EntitySchema, type EntitySchemaColumnOptions, type ObjectLiteral } from 'typeorm';

/** A table: the row type, its columns, and its name. No relations, no methods: joins are loaders or plain SQL. */
export type Table<Row extends ObjectLiteral> = EntitySchema<Row>;

/** Declares the table of a row type. Every field is a column; a field left out does not compile. */
export function table<Row extends ObjectLiteral>(name: string, columns: Readonly<Record<keyof Row & string, EntitySchemaColumnOptions>>): Table<Row> {
  const named = Object.fromEntries(Object.entries<EntitySchemaColumnOptions>(columns).map(([field, options]) => [field, { name: snakeCase(field), ...options }]));
  return new EntitySchema<Row>({ name, tableName: name, columns: named as EntitySchema<Row>['options']['columns'] });
}

/** The table's name in SQL. */
export function nameOf(schema: Table<ObjectLiteral>): string {
  return schema.options.name;
}

/** The columns of a row as a select list, each under its field name: `t.provider_id as "providerId"`. */
export function selectList<Row extends ObjectLiteral>(schema: Table<Row>, alias: string): string {
  return fieldsOf(schema)
    .map((field) => `${alias}.${columnOf(schema, field)} as "${field}"`)
    .join(', ');
}

/** The fields of a row, in the order of the declaration. */
export function fieldsOf<Row extends ObjectLiteral>(schema: Table<Row>): readonly (keyof Row & string)[] {
  return Object.keys(schema.options.columns) as (keyof Row & string)[];
}

/** The column that holds a field. */
export function columnOf<Row extends ObjectLiteral>(schema: Table<Row>, field: keyof Row & string): string {
  const options = schema.options.columns[field] as EntitySchemaColumnOptions;
  return options.name ?? snakeCase(field);
}

/** Whether the field's column can hold the value at all. A text that is no key names nothing: PostgreSQL would answer it with a fault. */
export function canHold<Row extends ObjectLiteral>(schema: Table<Row>, field: keyof Row & string, value: unknown): boolean {
  const options = schema.options.columns[field] as EntitySchemaColumnOptions;
  return options.type !== 'uuid' || options.array === true || typeof value !== 'string' || isId(value);
}

function snakeCase(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
