import type { LegalDay } from './legal-day';

/** A Japanese era (元号) since the Gregorian calendar. */
export type Era = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

/** The first day of each era, latest first. */
const BEGINNINGS: readonly (readonly [Era, string])[] = [
  ['reiwa', '2019-05-01'],
  ['heisei', '1989-01-08'],
  ['showa', '1926-12-25'],
  ['taisho', '1912-07-30'],
  ['meiji', '1868-10-23'],
];

/** A day as the Japanese calendar counts it (和暦). The first year of an era is year 1 (元年). */
export interface EraDay {
  readonly era: Era;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** The day in the Japanese calendar; null for days before the eras counted here. */
export function eraDayOf(on: LegalDay): EraDay | null {
  const begun = BEGINNINGS.find(([, firstOn]) => on >= firstOn);
  if (!begun) return null;
  const [era, firstOn] = begun;
  return { era, year: yearOf(on) - yearOf(firstOn) + 1, month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) };
}

/** The first day of an era. */
export function firstDayOf(era: Era): LegalDay {
  return (BEGINNINGS.find(([name]) => name === era)?.[1] ?? '') as LegalDay;
}

function yearOf(on: string): number {
  return Number(on.slice(0, 4));
}
