import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { chosenStore } from './chosen-store';
import { digestOfFile } from './digest-of-file';
import { diskStore } from './disk-store';
import { addressOf, DigestDiffers, type FileStore } from './file-store';

const folder = mkdtempSync(join(tmpdir(), 'toroku-store-'));
const bucket = 'toroku-spec';
/** A test server that speaks a part of S3: not what anybody keeps files in. */
const server = new S3rver({ port: 0, silent: true, directory: join(folder, 's3'), configureBuckets: [{ name: bucket, configs: [] }] });
const stores: Record<string, FileStore> = { disk: diskStore(join(folder, 'disk')) };

beforeAll(async () => {
  const { port } = await server.run();
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' });
  stores['S3'] = chosenStore({ TOROKU_FILES_S3_BUCKET: bucket, TOROKU_FILES_S3_ENDPOINT: `http://localhost:${port}` }, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const fileOf = (bytes: Uint8Array): string => {
  const path = join(folder, 'given');
  writeFileSync(path, bytes);
  return path;
};

describe.each(['disk', 'S3'])('files on %s', (kind) => {
  const store = (): FileStore => stores[kind]!;

  it('are what was given, at the address of their digest; the same bytes twice are once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 20_000 }), async (bytes) => {
        const digest = digestOf(bytes);
        expect(await digestOfFile(fileOf(bytes))).toBe(digest);
        await store().keep(digest, fileOf(bytes));
        await store().keep(digest, fileOf(bytes));
        expect(await buffer((await store().open(digest))!)).toEqual(Buffer.from(bytes));
      }),
      { seed: 20261123, numRuns: 25 },
    );
  });

  it('of many megabytes come back whole', async () => {
    const bytes = Buffer.alloc(13 * 1_024 * 1_024, 'evidence');
    await store().keep(digestOf(bytes), fileOf(bytes));
    expect(digestOf(await buffer((await store().open(digestOf(bytes)))!))).toBe(digestOf(bytes));
  });

  it('are not kept when the bytes are not those of the digest', async () => {
    const promised = digestOf(Buffer.from('promised'));
    await expect(store().keep(promised, fileOf(Buffer.from('given')))).rejects.toThrow(DigestDiffers);
    expect(await store().open(promised)).toBeNull();
  });

  it('are asked for by a digest and nothing else', async () => {
    await expect(store().open('../../secrets')).rejects.toThrow(RangeError);
  });
});

describe('the disk', () => {
  it('holds nothing half-written after a file was kept or refused', async () => {
    const bytes = Buffer.from('whole');
    await stores['disk']!.keep(digestOf(bytes), fileOf(bytes));
    expect(readdirSync(join(folder, 'disk', 'incoming'))).toEqual([]);
  });

  it('is where files go without a bucket', async () => {
    const bytes = Buffer.from('by default');
    await chosenStore({}, join(folder, 'default')).keep(digestOf(bytes), fileOf(bytes));
    expect(await text((await diskStore(join(folder, 'default')).open(digestOf(bytes)))!)).toBe('by default');
    expect(addressOf('ab12'.padEnd(64, '0'))).toBe(`ab/12/${'ab12'.padEnd(64, '0')}`);
  });
});
