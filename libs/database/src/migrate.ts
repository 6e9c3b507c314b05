import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { logins, SCHEMA } from './data-source';

export interface MigrateOptions {
  /** A login that may create roles: on the embedded default its superuser. */
  readonly ownerUrl: string;
  /** The folder of the `.sql` files. */
  readonly folder: string;
  /** Passwords for the three logins, where the server asks for any. */
  readonly passwords?: Readonly<Partial<Record<keyof typeof logins, string>>>;
  /** Told about every file applied. */
  readonly onApplied?: (file: string) => void;
}

/** Any number will do as long as nothing else in the database uses it as an advisory lock. */
const MIGRATION_LOCK = 7_310_401;

/**
 * Brings the database to the newest schema: makes the roles, then applies in order every file not applied yet, each in
 * its own transaction, as the owner role that owns every table. Forward only. Two processes at once wait for each other.
 */
export async function migrate({ ownerUrl, folder, passwords = {}, onApplied }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureRoles(client, passwords);
    await applyPending(client, folder, onApplied ?? (() => undefined));
  } finally {
    await client.end();
  }
}

async function ensureRoles(client: pg.Client, passwords: NonNullable<MigrateOptions['passwords']>): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(`select rolname from pg_roles where rolname like 'toroku\\_%'`);
  const existing = new Set(rows.map((row) => row.rolname));
  if (!existing.has('toroku_owner')) await client.query('create role toroku_owner nologin');
  await client.query('grant toroku_owner to current_user');
  for (const [login, role] of Object.entries(logins) as [keyof typeof logins, string][]) {
    if (!existing.has(role)) await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole`);
    const password = passwords[login];
    if (password !== undefined) await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  }
  const { rows: named } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(`grant create, connect on database ${named[0]?.name ?? ''} to toroku_owner`);
}

async function applyPending(client: pg.Client, folder: string, onApplied: (file: string) => void): Promise<void> {
  await client.query('set role toroku_owner');
  await client.query(`create schema if not exists ${SCHEMA}`);
  await client.query(`set search_path = ${SCHEMA}`);
  await client.query('create table if not exists migration (file text primary key, applied_at timestamptz not null default now())');
  const { rows } = await client.query<{ file: string }>('select file from migration');
  const applied = new Set(rows.map((row) => row.file));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files.filter((name) => !applied.has(name))) {
    await applyOne(client, file, await readFile(join(folder, file), 'utf8'));
    onApplied(file);
  }
}

async function applyOne(client: pg.Client, file: string, sql: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (file) values ($1)', [file]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`migration ${file} failed: ${(cause as Error).message}`, { cause });
  }
}
