import { spawn } from 'node:child_process';

/** Runs a program to its end and answers its exit code and, when asked for, what it printed. */
export function run(program, args, { env = {}, isKept = false } = {}) {
  return new Promise((done, fail) => {
    let kept = '';
    const child = spawn(program, args, { stdio: ['ignore', isKept ? 'pipe' : 'inherit', isKept ? 'pipe' : 'inherit'], env: { ...process.env, ...env } });
    const keep = (to) => (chunk) => {
      kept += chunk;
      to.write(chunk);
    };
    child.stdout?.on('data', keep(process.stdout));
    child.stderr?.on('data', keep(process.stderr));
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, kept }));
  });
}

/** Prints what begins, does it, prints how long it took. */
export async function step(title, work) {
  const startedAt = performance.now();
  process.stdout.write(`▸ ${title}\n`);
  const result = await work();
  process.stdout.write(`  ${((performance.now() - startedAt) / 1_000).toFixed(2)} s\n`);
  return result;
}
