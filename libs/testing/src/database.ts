import { randomBytes } from 'node:crypto';
import { openDataSource, poolOf, urlFor, type Table } from '@toroku/database';
import pg from 'pg';
import type { DataSource, ObjectLiteral } from 'typeorm';

/** A database of one spec file's own, copied from the migrated template. */
export interface SpecDatabase {
  /** As the API logs in. */
  readonly api: DataSource;
  /** As the owner's superuser: to look at what really stands there, past row security. Never to prepare what a verb could. */
  readonly root: pg.Pool;
  readonly url: string;
  readonly close: () => Promise<void>;
}

function addressOf(name: string): string {
  const address = process.env['TOROKU_SPEC_CLUSTER'];
  if (!address) throw new Error('the spec cluster is not running: start specs through jest.config.cjs');
  return address.replace('@@', name);
}

/** Makes the database and opens it. Close it in `afterAll`. */
export async function openSpecDatabase(tables: readonly Table<ObjectLiteral>[]): Promise<SpecDatabase> {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ connectionString: addressOf('postgres') });
  await admin.connect();
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${name} template ${process.env['TOROKU_SPEC_TEMPLATE'] ?? ''}`);
  await admin.query('select pg_advisory_unlock(1)');
  const url = addressOf(name);
  const api = await openDataSource({ url: urlFor('api', url), tables });
  const root = new pg.Pool({ connectionString: url, max: 2, options: '-c search_path=toroku' });
  poolOf(api).on('error', () => undefined);
  root.on('error', () => undefined);
  const close = async (): Promise<void> => {
    await api.destroy();
    await root.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { api, root, url, close };
}
