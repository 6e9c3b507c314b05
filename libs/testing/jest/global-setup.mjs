import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { tsImport } from 'tsx/esm/api';

/** One PostgreSQL for the whole run, with one migrated template database that every spec file copies. */
export default async function setUp() {
  const { startCluster, migrate } = await tsImport('../../database/src/index.ts', import.meta.url);
  const external = process.env.TOROKU_TEST_DATABASE_URL;
  const cluster = external ? externalCluster(external) : await ownCluster(startCluster);
  const admin = new pg.Client({ connectionString: cluster.url('postgres') });
  await admin.connect();
  const template = `toroku_template_${process.pid}`;
  await admin.query(`drop database if exists ${template}`);
  await admin.query(`create database ${template} template template0`);
  await migrate({ ownerUrl: cluster.url(template), folder: join(import.meta.dirname, '../../database/migrations') });
  await admin.end();
  process.env.TOROKU_SPEC_CLUSTER = cluster.url('@@');
  process.env.TOROKU_SPEC_TEMPLATE = template;
  globalThis.torokuCluster = cluster;
}

async function ownCluster(startCluster) {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-spec-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({ folder, unsafe: true });
  const stop = async () => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, stop };
}

function externalCluster(address) {
  const url = (name) => {
    const target = new URL(address);
    target.pathname = `/${name}`;
    return target.toString();
  };
  return { url, stop: async () => undefined };
}
