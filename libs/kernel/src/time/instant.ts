import type { LegalDay } from './legal-day';

declare const instantBrand: unique symbol;

/** A moment, written as ISO 8601 in UTC with milliseconds (`2026-03-31T15:00:00.000Z`). Compares as text. */
export type Instant = string & { readonly [instantBrand]: true };

/** Reads a moment from outside. Answers null for text that names no moment. */
export function parseInstant(text: string): Instant | null {
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? null : (parsed.toISOString() as Instant);
}

/** A moment written in our own code. Throws RangeError when it names none. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new RangeError(`not a moment: ${text}`);
  return parsed;
}

/** The calendar day in Tokyo (UTC+9, no summer time) on which the moment falls. */
export function dayInTokyo(at: Instant): LegalDay {
  return new Date(new Date(at).getTime() + 9 * 3_600_000).toISOString().slice(0, 10) as LegalDay;
}

/** The moment at which the day begins in Tokyo. */
export function startOfDayInTokyo(on: LegalDay): Instant {
  return new Date(`${on}T00:00:00+09:00`).toISOString() as Instant;
}

/** The moment `hours` hours later (earlier when negative). */
export function addHours(at: Instant, hours: number): Instant {
  return new Date(new Date(at).getTime() + hours * 3_600_000).toISOString() as Instant;
}

/** The frozen moment of one request: rules receive it as an argument, so that nothing in the domain asks a clock. */
export interface Moment {
  readonly now: Instant;
  /** The day of `now` in Tokyo. */
  readonly today: LegalDay;
}

/** The moment of a request that began at `now`. */
export function momentAt(now: Instant): Moment {
  return { now, today: dayInTokyo(now) };
}
