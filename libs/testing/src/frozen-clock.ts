import type { Clock } from '@toroku/gate';
import { instant, startOfDayInTokyo, type Instant, type LegalDay } from '@toroku/kernel';

/** A clock that stands still until it is told otherwise. */
export class FrozenClock implements Clock {
  private present: Instant;

  constructor(at: Instant | LegalDay) {
    this.present = momentFrom(at);
  }

  now(): Instant {
    return this.present;
  }

  /** Moves to a moment, or to noon in Tokyo of a day. */
  moveTo(at: Instant | LegalDay): void {
    this.present = momentFrom(at);
  }
}

function momentFrom(at: Instant | LegalDay): Instant {
  if (at.length > 10) return at as Instant;
  return instant(new Date(new Date(startOfDayInTokyo(at as LegalDay)).getTime() + 12 * 3_600_000).toISOString());
}
