import type { Actor } from '@toroku/domain-access';
import { canHold, columnOf, fieldsOf, nameOf, selectList, type Table } from '@toroku/database';
import DataLoader from 'dataloader';
import pg from 'pg';
import type { ObjectLiteral } from 'typeorm';
import { actorSettings } from './bind-actor';

/** PostgreSQL keeps this much of a statement's name; two that begin alike would be taken for one. */
const NAME_MAX = 63;

/**
 * The reads of one request: one read-only REPEATABLE READ transaction, opened at the first read, closed when the
 * answer is sent, so that everything in one answer was true at once. Rows come as they are, under their field names.
 */
export class ReadSession {
  private client: Promise<pg.PoolClient> | null = null;
  /** Settles when the statement sent last is answered: one connection takes one statement at a time. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  /** Statements sent so far, without those that open and close the transaction. */
  statements = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly actor: Actor | null,
  ) {}

  /** A read in plain SQL. `name` prepares it once a connection. */
  async rows<Row>(text: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const client = await (this.client ??= this.open());
    this.statements += 1;
    const answer = this.turn.then(() => client.query({ text, values: [...values], ...(name ? { name } : {}) }));
    this.turn = answer.catch(() => undefined);
    return (await answer).rows as Row[];
  }

  /** The row with the key, or null when it is absent or not for this actor; all keys asked for at once go in one statement. */
  async one<Row extends ObjectLiteral>(table: Table<Row>, id: string): Promise<Row | null> {
    return canHold(table, 'id', id) ? ((await this.loader(table, 'id').load(id)) as Row[])[0] ?? null : null;
  }

  /** The rows whose field holds the key, ordered by `orderBy`; batched like `one`. */
  async list<Row extends ObjectLiteral>(table: Table<Row>, field: keyof Row & string, key: string, orderBy?: keyof Row & string): Promise<Row[]> {
    return canHold(table, field, key) ? ((await this.loader(table, field, orderBy).load(key)) as Row[]) : [];
  }

  /** Closes the transaction and gives the connection back. Reads after this open a new one. */
  async end(): Promise<void> {
    const opened = this.client;
    this.client = null;
    this.loaders.clear();
    if (!opened) return;
    const client = await opened.catch(() => null);
    if (!client) return;
    await this.turn;
    await client.query('commit').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }

  private async open(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    const bind = this.actor === null ? '' : `; select ${actorSettings(this.actor).map(([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`).join(', ')}`;
    try {
      await client.query(`begin isolation level repeatable read read only${bind}`);
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }

  private loader<Row extends ObjectLiteral>(table: Table<Row>, field: keyof Row & string, orderBy?: keyof Row & string): DataLoader<string, unknown> {
    const key = `${nameOf(table)}.${field}.${orderBy ?? ''}`;
    const existing = this.loaders.get(key);
    if (existing) return existing;
    const loader = new DataLoader<string, unknown>((keys) => this.batch(table, field, orderBy, keys));
    this.loaders.set(key, loader);
    return loader;
  }

  private async batch<Row extends ObjectLiteral>(table: Table<Row>, field: keyof Row & string, orderBy: (keyof Row & string) | undefined, keys: readonly string[]): Promise<Row[][]> {
    const order = orderBy ?? (fieldsOf(table).includes('id' as keyof Row & string) ? 'id' : field);
    const name = `${nameOf(table)}_by_${field}_by_${order}`;
    const text = `select ${selectList(table, 't')} from ${nameOf(table)} t where t.${columnOf(table, field)} = any($1) order by t.${columnOf(table, order as keyof Row & string)}`;
    const grouped = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await this.rows<Row>(text, [keys], name.length <= NAME_MAX ? name : undefined)) grouped.get(row[field] as string)?.push(row);
    return keys.map((key) => grouped.get(key) ?? []);
  }
}
