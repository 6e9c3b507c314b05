import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { openOwnDatabase } from '../src/testing/own-database';
import { casesFor, type Case } from './cases';
import { copyServices, fillRegister, fillThroughApi, type Address } from './fill';
import { measureFullSize } from './full-size';
import { load, median, type Measured } from './load';

const POOL = 10;
const CONNECTIONS = 8;
const ROUNDS = 3;
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Starts a process of the bench and reads its first line. */
async function started(script: string, args: readonly string[], input?: string): Promise<{ readonly child: ChildProcess; readonly line: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), ...args], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
  child.stdin?.end(input ?? '');
  if (!child.stdout) throw new Error(`${script} has no output`);
  for await (const line of createInterface({ input: child.stdout })) return { child, line };
  throw new Error(`${script} ended before it was ready`);
}

const row = (title: string, { perSecond, p50, p99, bytes }: Measured, ratio = ''): string =>
  `  ${title.padEnd(8)} ${perSecond.toFixed(0).padStart(7)} req/s   p50 ${p50.toFixed(0).padStart(4)} ms   p99 ${p99.toFixed(0).padStart(4)} ms   ${String(bytes).padStart(7)} bytes   ${ratio}`;

/** Measures the API and the peer in turns and prints the ratio of their requests a second. */
async function compare({ name, title, shot }: Case, peer: string): Promise<void> {
  const peerShot = { url: `${peer}/${name}`, headers: {}, body: '{}' };
  const measured: { readonly api: Measured[]; readonly peer: Measured[] } = { api: [], peer: [] };
  for (const warm of [shot, peerShot]) await load(warm, { seconds: 1, connections: CONNECTIONS });
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.peer.push(await load(peerShot, { seconds: SECONDS, connections: CONNECTIONS }));
    measured.api.push(await load(shot, { seconds: SECONDS, connections: CONNECTIONS }));
  }
  const [api, other] = [median(measured.api), median(measured.peer)];
  print(title);
  print(row('peer', other));
  print(row('API', api, `ratio ${(api.perSecond / other.perSecond).toFixed(2)}`));
}

async function main(): Promise<void> {
  const { ownerUrl, close } = await openOwnDatabase();
  const children: ChildProcess[] = [];
  try {
    const api = await started('api.ts', [ownerUrl, String(POOL)]);
    children.push(api.child);
    const address = JSON.parse(api.line) as Address;
    const filled = await fillThroughApi(address);
    const pool = new pg.Pool({ connectionString: ownerUrl, max: 1, options: '-c search_path=toroku' });
    await copyServices(pool, filled, 300);
    await fillRegister(pool, 300);
    print(`300 services with statements of 1,159 controls; ${CONNECTIONS} connections, pools of ${POOL}, ${ROUNDS} rounds of ${SECONDS} s, the middle one shown`);
    print(`importStatementControls, 1,159 rows: ${filled.importMilliseconds.toFixed(0)} ms\n`);
    await measureFullSize(address, filled, api.child.pid ?? 0);
    const cases = casesFor(address, filled);
    const peer = await started('peer.ts', [ownerUrl, String(POOL)], JSON.stringify(Object.fromEntries(cases.map(({ name, sql, values }) => [name, { sql, values }]))));
    children.push(peer.child);
    const peerUrl = `http://127.0.0.1:${peer.line}`;
    for (const each of cases) await compare(each, peerUrl);
    await fillRegister(pool, 30_000);
    print('\nthe register of 30,000 services');
    for (const each of cases.filter(({ name }) => name === 'register')) await compare(each, peerUrl);
    await pool.end();
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await close();
  }
}

await main();
