import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clamavScanner } from './clamav-scanner';
import { chosenScanner, noScanner } from './scanner';

/** A server that takes INSTREAM as the daemon does and answers by what it received. */
function speaking(judge: (bytes: Buffer) => string | null): Server {
  return createServer((socket: Socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const content = contentOf(received);
      const said = content && judge(content);
      if (said) socket.end(`${said}\0`);
    });
  });
}

/** The bytes between command and closing zero; null while they have not all come. */
function contentOf(received: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 'zINSTREAM\0'.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return received.toString('latin1').startsWith('zINSTREAM\0') ? Buffer.concat(parts) : null;
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('the scanner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'toroku-scan-'));
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const placeOf = async (server: Server) => {
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
  };
  const fileOf = (content: Buffer): string => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return path;
  };
  const daemon = () => placeOf(speaking((bytes) => (bytes.includes('WICKED') ? 'stream: Spec-Signature FOUND' : bytes.length === 300_000 || bytes.length < 100 ? 'stream: OK' : 'INSTREAM size limit exceeded. ERROR')));

  it('sends every byte, in chunks, and reads that nothing was found', async () => {
    expect(await clamavScanner(await daemon()).scan(fileOf(Buffer.alloc(300_000, 7)))).toEqual({ kind: 'CLEAN' });
  });

  it('names the signature that was found', async () => {
    expect(await clamavScanner(await daemon()).scan(fileOf(Buffer.from('so WICKED')))).toEqual({ kind: 'INFECTED', signature: 'Spec-Signature' });
  });

  it('fails when the daemon reports an error, hangs up, stays silent or is not there', async () => {
    const file = fileOf(Buffer.alloc(500, 1));
    await expect(clamavScanner(await daemon()).scan(file)).rejects.toThrow('size limit');
    await expect(clamavScanner(await placeOf(createServer((socket) => socket.destroy()))).scan(file)).rejects.toThrow();
    await expect(clamavScanner({ ...(await placeOf(speaking(() => null))), patience: 50 }).scan(file)).rejects.toThrow('does not answer');
    await expect(clamavScanner({ host: '127.0.0.1', port: 1 }).scan(file)).rejects.toThrow('ECONNREFUSED');
  });

  it('is chosen by TOROKU_CLAMAV; without it every file is said to be not scanned', async () => {
    const { host, port } = await daemon();
    expect(await chosenScanner({ TOROKU_CLAMAV: `${host}:${port}` }).scan(fileOf(Buffer.from('clean')))).toEqual({ kind: 'CLEAN' });
    expect(chosenScanner({})).toBe(noScanner);
    expect(await noScanner.scan('')).toEqual({ kind: 'NOT_SCANNED' });
    expect(() => chosenScanner({ TOROKU_CLAMAV: 'here' })).toThrow('host:port');
  });
});
