declare const legalDayBrand: unique symbol;

/**
 * A calendar day in Asia/Tokyo, written `YYYY-MM-DD`. Compares as text. It is never a moment:
 * the day ends at the next 00:00+09:00, exclusive.
 */
export type LegalDay = string & { readonly [legalDayBrand]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day from outside. Answers null for anything that is not exactly an existing `YYYY-MM-DD` (half-width digits). */
export function parseLegalDay(text: string): LegalDay | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [, year, month, date] = match.map(Number) as [number, number, number, number];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= lastDateOfMonth(year, month) ? (text as LegalDay) : null;
}

/** A day written in our own code. Throws RangeError on a day that does not exist: that is a bug, not input. */
export function day(text: string): LegalDay {
  const parsed = parseLegalDay(text);
  if (parsed === null) throw new RangeError(`not a calendar day: ${text}`);
  return parsed;
}

/** The Gregorian date number of the last day of the month (`month` is 1 to 12). */
function lastDateOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function partsOf(on: LegalDay): [year: number, month: number, date: number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))];
}

function fromParts(year: number, month: number, date: number): LegalDay {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10) as LegalDay;
}

/** The day `count` days later (earlier when negative). */
export function addDays(on: LegalDay, count: number): LegalDay {
  const [year, month, date] = partsOf(on);
  return fromParts(year, month, date + count);
}

/** The corresponding day `count` months later (earlier when negative); the month's last day where it has no such date. */
export function addMonths(on: LegalDay, count: number): LegalDay {
  const [year, month, date] = partsOf(on);
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return fromParts(targetYear, targetMonth, Math.min(date, lastDateOfMonth(targetYear, targetMonth)));
}

/** The corresponding day `count` years later (earlier when negative); 28 February where 29 February does not exist. */
export function addYears(on: LegalDay, count: number): LegalDay {
  return addMonths(on, count * 12);
}

/**
 * The last day, inclusive, of a period of `months` months whose first counted day is `firstOn`.
 * Civil Code art. 143: the period ends on the day before the corresponding day of the last month, or on
 * that month's last day where there is no corresponding day.
 */
export function lastDayOfMonthsFrom(firstOn: LegalDay, months: number): LegalDay {
  const corresponding = addMonths(firstOn, months);
  const exists = corresponding.slice(8) === firstOn.slice(8);
  return exists ? addDays(corresponding, -1) : corresponding;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LegalDay, to: LegalDay): number {
  const utc = (on: LegalDay): number => Date.UTC(...zeroBased(on));
  return (utc(to) - utc(from)) / 86_400_000;
}

function zeroBased(on: LegalDay): [number, number, number] {
  const [year, month, date] = partsOf(on);
  return [year, month - 1, date];
}
