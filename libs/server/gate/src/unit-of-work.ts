import { organisationParty, type Actor, type Party } from '@toroku/domain-access';
import { canHold, columnOf, nameOf, type Table } from '@toroku/database';
import type { Fact, Moment } from '@toroku/kernel';
import { In, type EntityManager, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

/** What one verb wrote, for the audit entry. */
export interface Change {
  readonly table: string;
  readonly id: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

type Keyed = ObjectLiteral & { readonly id: string };

/** Rows in one INSERT: PostgreSQL takes 65,535 parameters at most. */
const BATCH = 1_000;

/**
 * The only writer. It lives in the gate's transaction, acts as the bound actor, and remembers what it wrote
 * so that no write can miss the audit entry.
 */
export class UnitOfWork {
  readonly changes: Change[] = [];

  constructor(
    private readonly manager: EntityManager,
    readonly actor: Actor,
    readonly moment: Moment,
  ) {}

  /** A new key. */
  newId(): string {
    return uuidv7();
  }

  /** The one row, or null when it is absent or not visible to the actor. `lock` holds it until the transaction ends. */
  async one<Row extends ObjectLiteral>(table: Table<Row>, where: FindOptionsWhere<Row>, options: { readonly lock?: boolean } = {}): Promise<Row | null> {
    if (!canName(table, where)) return null;
    return this.manager.findOne(table, { where, ...(options.lock ? { lock: { mode: 'pessimistic_write' as const } } : {}) });
  }

  /** Every visible row that matches, in the order asked for. */
  async many<Row extends ObjectLiteral>(table: Table<Row>, where: FindOptionsWhere<Row>, order?: keyof Row & string): Promise<Row[]> {
    if (!canName(table, where)) return [];
    return this.manager.find(table, { where, ...(order ? { order: { [order]: 'ASC' } as never } : {}) });
  }

  /** The visible rows with these keys. */
  async byIds<Row extends Keyed>(table: Table<Row>, ids: readonly string[]): Promise<Row[]> {
    const named = ids.filter((id) => canHold(table, 'id', id));
    return named.length === 0 ? [] : this.manager.find(table, { where: { id: In(named) } as FindOptionsWhere<Row> });
  }

  /** A read in plain SQL, where SQL is clearer. */
  async sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(text, [...values]);
  }

  /** Adds a new case that the given parties see. The actor's own organisation sees it always. */
  async open<Row extends Keyed>(table: Table<Row>, row: Row, seenBy: readonly Party[] = []): Promise<void> {
    const own = this.actor.organisationId === null ? [] : [organisationParty(this.actor.organisationId)];
    await this.show(row.id, ...own, ...seenBy);
    await this.insert(table, row);
  }

  /** Offers a party the sight of a subject: it sees nothing before it takes the offer up by showing itself the subject. */
  async offer(subjectId: string, party: Party): Promise<void> {
    await this.manager.query('insert into sight_offer (subject_id, party, offered_by) values ($1, $2, $3) on conflict do nothing', [subjectId, party, this.actor.id]);
  }

  /** Lets further parties see a subject that the actor sees, has just added or was offered. Showing twice is once. */
  async show(subjectId: string, ...parties: readonly Party[]): Promise<void> {
    for (const party of new Set(parties)) {
      await this.manager.query('insert into sight (subject_id, party, granted_by) values ($1, $2, $3) on conflict do nothing', [subjectId, party, this.actor.id]);
    }
  }

  /** Adds rows. */
  async insert<Row extends ObjectLiteral>(table: Table<Row>, ...rows: readonly Row[]): Promise<void> {
    for (const row of rows) this.changes.push({ table: nameOf(table), id: keyOf(row), before: null, after: row });
    await this.insertInBatches(table, rows);
  }

  /** Adds many rows of one document; the audit entry keeps their number, the rows themselves stand in the table. */
  async insertMany<Row extends ObjectLiteral>(table: Table<Row>, rows: readonly Row[]): Promise<void> {
    this.changes.push({ table: nameOf(table), id: null, before: null, after: { rows: rows.length } });
    await this.insertInBatches(table, rows);
  }

  /** Adds rows or replaces those with the same key fields; recorded like `insertMany`. */
  async upsertMany<Row extends ObjectLiteral>(table: Table<Row>, rows: readonly Row[], keyFields: readonly (keyof Row & string)[]): Promise<void> {
    this.changes.push({ table: nameOf(table), id: null, before: null, after: { upserted: rows.length } });
    for (let start = 0; start < rows.length; start += BATCH) {
      await this.manager.upsert(table, rows.slice(start, start + BATCH) as never[], { conflictPaths: [...keyFields] as never, skipUpdateIfNoValuesChanged: true });
    }
  }

  /** Changes fields of a row and, where it has one, raises its version. Throws when the row has changed since it was read: a bug, as it is locked. */
  async update<Row extends Keyed>(table: Table<Row>, row: Row, patch: Partial<Row>): Promise<void> {
    const version = (row as { readonly version?: number }).version;
    const next = version === undefined ? patch : { ...patch, version: version + 1 };
    const result = await this.manager
      .createQueryBuilder()
      .update(table)
      .set(next as never)
      .where({ id: row.id, ...(version === undefined ? {} : { version }) })
      .execute();
    if (result.affected !== 1) throw new Error(`${nameOf(table)} ${row.id} was not updated: not visible to the writer, or changed under its lock`);
    const before = Object.fromEntries(Object.keys(patch).map((field) => [field, row[field]]));
    this.changes.push({ table: nameOf(table), id: row.id, before, after: patch });
  }

  /** Removes the rows whose field holds the value; recorded with their number. */
  async removeWhere<Row extends ObjectLiteral>(table: Table<Row>, field: keyof Row & string, value: string): Promise<void> {
    const removed: unknown[] = await this.manager.query(`with gone as (delete from ${nameOf(table)} where ${columnOf(table, field)} = $1 returning 1) select 1 from gone`, [value]);
    this.changes.push({ table: nameOf(table), id: null, before: { [field]: value, rows: removed.length }, after: null });
  }

  /** Removes the rows with these values of a field; the audit entry keeps them whole, since the table does not any more. */
  async removeRows<Row extends ObjectLiteral>(table: Table<Row>, where: FindOptionsWhere<Row>, field: keyof Row & string, rows: readonly Partial<Row>[]): Promise<void> {
    if (rows.length === 0) return;
    await this.manager.delete(table, { ...where, [field]: In(rows.map((row) => row[field])) } as FindOptionsWhere<Row>);
    this.changes.push({ table: nameOf(table), id: null, before: { rows }, after: null });
  }

  /** Keeps in the audit entry what a verb did that writes no row: an opening, with who and why. */
  note<Row extends Keyed>(table: Table<Row>, id: string, facts: Readonly<Record<string, Fact>>): void {
    this.changes.push({ table: nameOf(table), id, before: null, after: facts });
  }

  /** The next number of a series, from 1, never given twice. */
  async nextNumber(series: string): Promise<number> {
    const rows: { last_number: number }[] = await this.manager.query(
      'insert into number_series (series, last_number) values ($1, 1) on conflict (series) do update set last_number = number_series.last_number + 1 returning last_number',
      [series],
    );
    const given = rows[0]?.last_number;
    if (given === undefined) throw new Error(`the series ${series} gave no number`);
    return given;
  }

  /** Tells a party something, once the transaction has made it true. The wording is chosen by `code`. */
  async notify(party: Party, code: string, subjectId: string, facts: Readonly<Record<string, Fact>> = {}): Promise<void> {
    await this.manager.query('insert into outbox (id, recorded_at, party, code, subject_id, facts) values ($1, $2, $3, $4, $5, $6)', [
      this.newId(),
      this.moment.now,
      party,
      code,
      subjectId,
      JSON.stringify(facts),
    ]);
  }

  private async insertInBatches<Row extends ObjectLiteral>(table: Table<Row>, rows: readonly Row[]): Promise<void> {
    for (let start = 0; start < rows.length; start += BATCH) {
      await this.manager
        .createQueryBuilder()
        .insert()
        .into(table)
        .values(rows.slice(start, start + BATCH) as never)
        .updateEntity(false)
        .execute();
    }
  }
}

function canName<Row extends ObjectLiteral>(table: Table<Row>, where: FindOptionsWhere<Row>): boolean {
  return Object.entries(where).every(([field, value]) => canHold(table, field as keyof Row & string, value));
}

function keyOf(row: ObjectLiteral): string | null {
  return typeof row['id'] === 'string' ? row['id'] : null;
}
