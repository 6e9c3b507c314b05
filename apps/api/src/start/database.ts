import { join } from 'node:path';
import { migrate, startCluster } from '@toroku/database';
import pg from 'pg';
import type { Secrets } from '../identity/secrets';

export interface Database {
  readonly ownerUrl: string;
  /** Whether the platform's logins need passwords: not on the embedded server, which nobody else can reach. */
  readonly hasPasswords: boolean;
  readonly stop: () => Promise<void>;
}

/** The oldest server that the migrations are written for. */
const OLDEST = 150_000;
const NAME = 'toroku';

/** The database that the environment names, or the embedded server over the state folder. */
export async function openDatabase(address: string | undefined, stateFolder: string): Promise<Database> {
  if (!address) return openEmbedded(stateFolder);
  await assertRecent(address);
  return { ownerUrl: address, hasPasswords: true, stop: async () => undefined };
}

/** Makes the logins and brings the schema up to date. */
export async function migrateDatabase({ ownerUrl, hasPasswords }: Database, secrets: Secrets, onApplied: (file: string) => void): Promise<void> {
  await migrate({ ownerUrl, folder: join(process.cwd(), 'libs/database/migrations'), ...(hasPasswords ? { passwords: secrets.passwords } : {}), onApplied });
}

async function openEmbedded(stateFolder: string): Promise<Database> {
  const cluster = await startCluster({ folder: join(stateFolder, 'postgres') });
  await withClient(cluster.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (!rowCount) await client.query(`create database ${NAME} template template0`);
  });
  return { ownerUrl: cluster.url(NAME), hasPasswords: false, stop: cluster.stop };
}

async function assertRecent(address: string): Promise<void> {
  await withClient(address, async (client) => {
    const { rows } = await client.query<{ server_version_num: string; server_version: string }>(`select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`);
    if (Number(rows[0]?.server_version_num) < OLDEST) throw new Error(`DATABASE_URL is PostgreSQL ${rows[0]?.server_version ?? '?'}: the platform needs 15 or later`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
