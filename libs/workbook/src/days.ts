import { addDays, day, daysBetween, type LegalDay } from '@toroku/kernel';

const EPOCH_1900 = day('1899-12-30');
const EPOCH_1904 = day('1904-01-01');

/** The day that a cell's number stands for; null where it stands for none. Spreadsheets believe in 29 February 1900: days before March 1900 are not read. */
export function dayOfSerial(serial: number, is1904 = false): LegalDay | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (is1904 ? 0 : 61) || whole > 2_958_465) return null;
  return addDays(is1904 ? EPOCH_1904 : EPOCH_1900, whole);
}

/** The number by which a cell holds the day; null for days before March 1900, which are written as text. */
export function serialOfDay(on: LegalDay): number | null {
  const serial = daysBetween(EPOCH_1900, on);
  return serial < 61 ? null : serial;
}
