import type { ScanVerdict } from '@toroku/domain-evidence';
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Scanner } from './scanner';

export interface ClamavPlace {
  readonly host: string;
  readonly port: number;
  /** Milliseconds without a word from the scanner after which it counts as gone; a minute unless told. */
  readonly patience?: number;
}

/** Sends the bytes to a ClamAV daemon by its INSTREAM command: chunks with their length before them, a length of zero at the end, one line back. */
export function clamavScanner({ host, port, patience = 60_000 }: ClamavPlace): Scanner {
  return {
    scan: async (path) => {
      const socket = connect({ host, port });
      socket.setTimeout(patience, () => void socket.destroy(new Error('the scanner does not answer')));
      try {
        const answer = answerOf(socket);
        // Whoever fails first, sending or reading, says why; the other failure must not end the process.
        const [said] = await Promise.all([answer, send(socket, path)]);
        return verdictIn(said);
      } finally {
        socket.destroy();
      }
    },
  };
}

async function send(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  await pipeline(createReadStream(path), inChunks(), socket, { end: false });
}

function inChunks(): Transform {
  return new Transform({
    transform(chunk: Buffer, _, pass) {
      pass(null, Buffer.concat([lengthOf(chunk.length), chunk]));
    },
    flush(pass) {
      pass(null, lengthOf(0));
    },
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function answerOf(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  return new Promise((done, fail) => {
    socket.once('error', fail);
    socket.once('close', () => fail(new Error('the scanner hung up')));
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      if (part.includes(0)) done(Buffer.concat(parts).toString('utf8').replace(/\0.*$/s, ''));
    });
  });
}

/** `stream: OK`, `stream: Eicar-Test-Signature FOUND`, or an error of the scanner. */
function verdictIn(said: string): ScanVerdict {
  if (said === 'stream: OK') return { kind: 'CLEAN' };
  const signature = /^stream: (.+) FOUND$/.exec(said)?.[1];
  if (signature) return { kind: 'INFECTED', signature };
  throw new Error(`the scanner says: ${said.slice(0, 200)}`);
}
