import { instant, momentAt, type Instant, type Moment } from '@toroku/kernel';

/** Where the present comes from: the machine in production, a frozen one in specs and rehearsals. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => instant(new Date().toISOString()) };

/** The moment of a request that begins now. */
export function momentOf(clock: Clock): Moment {
  return momentAt(clock.now());
}
