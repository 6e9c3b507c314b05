import type { Server } from 'node:http';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 10_000;

/** Takes no more connections, lets the requests under way end, cuts off what outlasts the patience. */
export async function closeGently(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
