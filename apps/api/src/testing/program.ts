import { spawn, type ChildProcess } from 'node:child_process';

export interface Program {
  readonly child: ChildProcess;
  readonly origin: string;
}

export interface ProgramOptions {
  readonly databaseUrl: string;
  /** Where the program keeps what must survive it: keys, sessions' secrets. */
  readonly state: string;
  /** A free one unless told. */
  readonly port?: number;
}

/** The real program in a process of its own, once it prints where it is. Whoever starts it ends it. */
export async function startProgram({ databaseUrl, state, port = 0 }: ProgramOptions): Promise<Program> {
  const env = { ...process.env, NODE_ENV: 'development', DATABASE_URL: databaseUrl, TOROKU_STATE: state, PORT: String(port), TOROKU_LOG: 'silent' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/api/src/main.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    const origin = /(http:\/\/localhost:\d+)\/graphql/.exec(printed)?.[1];
    if (origin) return { child, origin };
  }
  throw new Error(`the platform did not start: ${printed}`);
}
