import type { Table } from '@toroku/database';
import type { ReadSession, UnitOfWork } from '@toroku/gate';
import type { LegalDay } from '@toroku/kernel';
import type { AskSql } from '@toroku/server-statement';
import type { FindOptionsWhere, ObjectLiteral } from 'typeorm';

type Keyed = ObjectLiteral & { readonly id: string };

/** Reads of the papers of a case, the same inside a verb and for a screen. */
export interface PaperReader {
  one<Row extends Keyed>(table: Table<Row>, id: string | null): Promise<Row | null>;
  list<Row extends Keyed>(table: Table<Row>, field: keyof Row & string, key: string | null): Promise<readonly Row[]>;
  readonly sql: AskSql;
  readonly today: LegalDay;
}

/** Inside a verb: in its transaction. */
export function readerOfWork(work: UnitOfWork): PaperReader {
  return {
    one: async <Row extends Keyed>(table: Table<Row>, id: string | null) => (id === null ? null : work.one(table, { id } as FindOptionsWhere<Row>)),
    list: async <Row extends Keyed>(table: Table<Row>, field: keyof Row & string, key: string | null) => (key === null ? [] : work.many(table, { [field]: key } as FindOptionsWhere<Row>)),
    sql: (text, values) => work.sql(text, values),
    today: work.moment.today,
  };
}

/** For a screen: batched, in the request's one snapshot. */
export function readerOfSession(read: ReadSession, today: LegalDay): PaperReader {
  return {
    one: async <Row extends Keyed>(table: Table<Row>, id: string | null) => (id === null ? null : read.one(table, id)),
    list: async <Row extends Keyed>(table: Table<Row>, field: keyof Row & string, key: string | null) => (key === null ? [] : read.list(table, field, key)),
    sql: (text, values) => read.rows(text, values),
    today,
  };
}
