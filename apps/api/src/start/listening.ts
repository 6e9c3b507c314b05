import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that listens at the port; 0 takes any free one. Says in words when the port is taken. */
export async function listening(port: number, answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? new Error(`ポート ${port} は使用中です。PORT=3001 のように別の番号を / port ${port} is taken: choose another, like PORT=3001`, { cause: error }) : error),
    );
    server.listen(port, done);
  });
  return server;
}
