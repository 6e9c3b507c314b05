import { spawn } from 'node:child_process';
import { install } from './install.mjs';
import { build } from './build.mjs';
import { testEverything } from './test.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node 20.19 以上が必要です（今は ${process.versions.node}）/ Node 20.19 or later is needed (this is ${process.versions.node})\n`);
  process.exit(1);
}

const commands = { up, build: buildOnly, test };
const command = commands[process.argv[2]];
if (!command) {
  process.stderr.write('使い方 / usage: ./toroku up | ./toroku build | ./toroku test\n');
  process.exit(2);
}
await command();

/** Installs, builds and serves. Signals go to the server; its end is ours. */
async function up() {
  await install();
  if (!(await build())) process.exit(1);
  const server = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/main.js'], { stdio: 'inherit' });
  // The terminal tells the whole group of Ctrl-C, so the server knows already; other signals are passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

/** Installs and builds, without serving. */
async function buildOnly() {
  await install();
  process.exit((await build()) ? 0 : 1);
}

/** Installs and checks everything. */
async function test() {
  await install();
  process.exit(await testEverything(process.argv.slice(3)));
}
