import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock, type Clock } from '@toroku/gate';
import { instant, type Instant } from '@toroku/kernel';

const DAY = 86_400_000;

/** A clock that can be put forward by a day: the scheme asks for things on different days, and a demonstration is played in one. */
export interface ForwardClock extends Clock {
  /** Puts the clock forward by one day. It cannot be put back: what happened would lie in the future. */
  readonly nextDay: () => void;
}

/** The machine's clock with the days that the demonstration was put forward. They are kept in the folder, so that a new start does not go back in time. */
export function demonstrationClock(folder: string): ForwardClock {
  const file = join(folder, 'days-ahead');
  let daysAhead = read(file);
  return {
    now: (): Instant => instant(new Date(new Date(systemClock.now()).getTime() + daysAhead * DAY).toISOString()),
    nextDay: () => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, String(daysAhead + 1));
      daysAhead += 1;
    },
  };
}

function read(file: string): number {
  try {
    const days = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(days) && days > 0 ? days : 0;
  } catch {
    return 0;
  }
}
