import { day, type LegalDay } from './legal-day';

/** The Japanese fiscal year (年度, April to March) in which the day falls, named by its first calendar year. */
export function fiscalYearOf(on: LegalDay): number {
  const year = Number(on.slice(0, 4));
  return Number(on.slice(5, 7)) >= 4 ? year : year - 1;
}

/** The last day of the half of the Japanese fiscal year in which the day falls: 30 September or 31 March. */
export function fiscalHalfEnd(on: LegalDay): LegalDay {
  const month = Number(on.slice(5, 7));
  if (month >= 4 && month <= 9) return day(`${on.slice(0, 4)}-09-30`);
  return day(`${String(fiscalYearOf(on) + 1).padStart(4, '0')}-03-31`);
}
