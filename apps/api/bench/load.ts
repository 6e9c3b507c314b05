import autocannon from 'autocannon';

/** One request to repeat: the same body, so that every answer can be compared in size. */
export interface Shot {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

export interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
}

/** Repeats the request for so many seconds. Throws when any answer was not 200: a fast error is no result. */
export async function load(shot: Shot, { seconds, connections }: LoadOptions): Promise<Measured> {
  const result = await autocannon({ url: shot.url, method: 'POST', headers: { 'content-type': 'application/json', ...shot.headers }, body: shot.body, connections, duration: seconds, workers: 1 });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${shot.url}: ${result.non2xx} answers were not 200, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, bytes: Math.round(result.throughput.average / Math.max(result.requests.average, 1)) };
}

/** The middle of several rounds, by requests a second. */
export function median(rounds: readonly Measured[]): Measured {
  const sorted = [...rounds].sort((a, b) => a.perSecond - b.perSecond);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('no rounds were measured');
  return middle;
}
