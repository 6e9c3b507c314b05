import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { day } from '@toroku/kernel';
import { openSpecDatabase, type SpecDatabase } from '@toroku/testing';
import { startRehearsal, type Rehearsal } from '../testing/rehearsal';

const HTML = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const SCRIPT = `export const long = '${'a'.repeat(3_000)}';`;

describe('the apps over HTTP', () => {
  let database: SpecDatabase;
  let rehearsal: Rehearsal;
  const appsFolder = mkdtempSync(join(tmpdir(), 'toroku-apps-'));

  beforeAll(async () => {
    mkdirSync(join(appsFolder, 'csp', 'assets'), { recursive: true });
    mkdirSync(join(appsFolder, 'csp', '.vite'));
    writeFileSync(join(appsFolder, 'secret.txt'), 'beside the apps');
    writeFileSync(join(appsFolder, 'csp', 'index.html'), '<!doctype html><title>the app</title>');
    writeFileSync(join(appsFolder, 'csp', '.vite', 'manifest.json'), '{}');
    writeFileSync(join(appsFolder, 'csp', 'assets', 'index-Ab1.js'), SCRIPT);
    writeFileSync(join(appsFolder, 'csp', 'assets', 'index-Ab1.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(appsFolder, 'csp', 'assets', 'plain-Cd2.css'), 'body {}');
    database = await openSpecDatabase([]);
    rehearsal = await startRehearsal({ ownerUrl: database.url, today: day('2022-11-10'), isSeeded: false, appsFolder });
  });
  afterAll(async () => {
    await rehearsal?.close();
    await database.close();
    rmSync(appsFolder, { recursive: true, force: true });
  });

  const get = (path: string, init: RequestInit = HTML): Promise<Response> => rehearsal.stranger().send(path, init);

  it.each(['/csp/', '/csp/services/1', '/csp/services/1?lang=en', '/csp/statements'])('answers %s with the page of the app, which no memory keeps', async (path) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await answer.text()).toContain('the app');
  });

  it('lets its pages load and talk to this platform alone, without scripts in the page', async () => {
    const policy = (await get('/csp/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('leads an address without its last stroke to the one with it, question and all', async () => {
    const answer = await get('/csp?lang=en');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/csp/?lang=en']);
  });

  it('lets files that are named by their content be kept for a year', async () => {
    const answer = await get('/csp/assets/plain-Cd2.css', {});
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('content-type')]).toEqual([200, 'public, max-age=31536000, immutable', 'text/css; charset=utf-8']);
  });

  it('sends the smaller copy to whoever can read it and the plain one to everybody else', async () => {
    const small = await get('/csp/assets/index-Ab1.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect([small.headers.get('content-encoding'), small.headers.get('content-type'), small.headers.get('vary')]).toEqual(['br', 'text/javascript; charset=utf-8', 'Accept-Encoding']);
    expect(await small.text()).toBe(SCRIPT);
    const plain = await get('/csp/assets/index-Ab1.js', { headers: { 'accept-encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, SCRIPT]);
  });

  it.each(['/csp/assets/gone-Zz9.js', '/csp/favicon.ico', '/csp/.vite/manifest.json', '/csp/..%2fsecret.txt', '/csp/assets/..%2f..%2fsecret.txt'])('says of %s in both languages that nothing is there', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/ページが見つかりません[\s\S]*Page not found/);
  });

  it('shows its page to people only, not to a program that asks for something else', async () => {
    expect((await get('/csp/services/1', { headers: { accept: 'application/json' } })).status).toBe(404);
  });

  it('says of an app that is not built how to build it', async () => {
    const answer = await get('/agency/assessments');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/\.\/toroku up[\s\S]*lang="en"[\s\S]*\.\/toroku up/);
  });

  it('takes nothing but questions below an app', async () => {
    expect((await rehearsal.stranger().send('/csp/', { method: 'POST', headers: { accept: 'application/json' } })).status).toBe(404);
  });

  it('tells a person in both languages, and a program by a code, that an address leads nowhere', async () => {
    expect(await (await get('/nowhere')).text()).toMatch(/<h1>ページが見つかりません<br><span lang="en">Page not found/);
    expect(await (await get('/nowhere', {})).json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_THERE' } }] });
  });
});
