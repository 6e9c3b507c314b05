import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { learnVerbs, voice, type Voice } from '../src/story/voice';
import { sendAs, type Address } from './fill';

/** A kind of work done once by one person, and what else does the same. */
interface Work {
  readonly title: string;
  /** Milliseconds that it may take on 2 cores (field notes: import and export 3 s, a screen 150 ms). */
  readonly budget: number;
  readonly ours: () => Promise<unknown>;
  readonly peerTitle: string;
  readonly peer: () => Promise<unknown>;
}

const ROUNDS = 7;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const GRID = 'query ($id: ID!) { statement(id: $id) { controls(first: 2000) { controlId labelJa selected individualControls } } }';
const PLAN = 'query ($id: ID!) { scopePlan(engagementId: $id) { year lines { controlId labelJa proposedSlot choices { slot year } } } }';

/** Work on one statement of the full size beside 300 of them: workbook out and in, and the plan of its audit. */
export async function measureFullSize(address: Address, filled: { readonly statementId: string; readonly engagementId: string; readonly auditedStatementId: string }, pid: number): Promise<void> {
  const { origin, author, lead } = address;
  const href = `${origin}/workbooks/statement/${filled.statementId}`;
  const download = async (): Promise<Buffer> => Buffer.from(await answered(fetch(href, { headers: { cookie: author } })));
  const bytes = await download();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const works: readonly Work[] = [
    { title: 'statement workbook out, 1,159 controls', budget: 3_000, ours: download, peerTitle: 'exceljs writes the same sheets, no database', peer: () => book.xlsx.writeBuffer() },
    {
      title: 'statement workbook read, judged and compared',
      budget: 3_000,
      ours: () => answered(fetch(`${href}/report`, { method: 'POST', headers: { cookie: author, origin }, body: bytes })),
      peerTitle: 'exceljs reads it, judges nothing',
      peer: () => new ExcelJS.Workbook().xlsx.load(bytes as never),
    },
    { title: 'scope of an audit planned ahead', budget: 500, ours: () => asks(origin, lead)(PLAN, { id: filled.engagementId }), peerTitle: 'the statement’s grid read, nothing planned', peer: () => asks(origin, lead)(GRID, { id: filled.auditedStatementId }) },
  ];
  for (const work of works) await measure(work);
  await measureImport(address, filled.statementId, bytes);
  print(`largest memory of the API so far: ${await peakMegabytes(pid)} MB (budget 400)\n`);
}

async function measure({ title, budget, ours, peerTitle, peer }: Work): Promise<void> {
  const [mine, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await timed(peer));
    mine.push(await timed(ours));
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
  print(`${title}: ${middle(mine).toFixed(0)} ms (worst ${Math.max(...mine).toFixed(0)}, budget ${budget})   ${peerTitle}: ${middle(theirs).toFixed(0)} ms   ratio ${(middle(mine) / middle(theirs)).toFixed(2)}`);
}

/** Takes the whole workbook in by its verb: report, then mutation. */
async function measureImport(address: Address, statementId: string, bytes: Buffer): Promise<void> {
  const { origin, author } = address;
  const send = sendAs(origin, author);
  const speaker: Voice = voice(send, await learnVerbs(send), () => `bench import ${Math.random()}`);
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { statement } = await speaker.ask<{ statement: { version: number } }>('query ($id: ID!) { statement(id: $id) { version } }', { id: statementId });
    times.push(
      await timed(async () => {
        const report = JSON.parse(Buffer.from(await answered(fetch(`${origin}/workbooks/statement/${statementId}/report`, { method: 'POST', headers: { cookie: author, origin }, body: new Uint8Array(bytes) }))).toString()) as { input: Readonly<Record<string, unknown>> };
        await speaker.do('importStatement', { ...report.input, id: statementId, expectedVersion: statement.version });
      }),
    );
  }
  print(`statement workbook read and taken in, 1,159 controls: ${middle(times).toFixed(0)} ms (worst ${Math.max(...times).toFixed(0)}, budget 3000)`);
}

async function answered(request: Promise<Response>): Promise<ArrayBuffer> {
  const answer = await request;
  if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.arrayBuffer();
}

function asks(origin: string, cookie: string): (query: string, variables: Readonly<Record<string, unknown>>) => Promise<ArrayBuffer> {
  return (query, variables) => answered(fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie, origin }, body: JSON.stringify({ query, variables }) }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The most memory that a process has held, as the kernel counts it. */
async function peakMegabytes(pid: number): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN);
  return Number.isNaN(kilobytes) ? 'unknown' : (kilobytes / 1_000).toFixed(0);
}
