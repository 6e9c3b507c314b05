import type { Server } from 'node:http';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 10_000;

/** Takes no more connections, lets the requests under way end, cuts off what outlasts the patience. */
export async function closeGently(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE);
  // A connection whose request has just ended stays open for the next one, unless it is closed then.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise<void>((done) => server.close(() => done()));
  clearInterval(sweep);
  clearTimeout(cut);
}
