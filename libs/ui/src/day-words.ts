import { dayInTokyo, eraDayOf, parseInstant, parseLegalDay } from '@toroku/kernel';
import { eraWords, fill, uiWords, type Language } from '@toroku/words';
import { useCallback } from 'react';
import { useLanguage } from './language';

/** The day as the Japanese calendar counts it, in words; empty where it reaches back before the eras. */
export function eraText(day: string, language: Language): string {
  const known = parseLegalDay(day);
  const counted = known && eraDayOf(known);
  if (!counted) return '';
  const { era, year, month, date } = counted;
  return fill(uiWords.eraDay, language, { era: eraWords[era][language], year: year === 1 ? uiWords.firstYear[language] : year, month, date });
}

/** The day as ISO writes it with the Japanese one behind. */
export function dayText(day: string, language: Language): string {
  const era = eraText(day, language);
  return era === '' ? day : fill(uiWords.dayWithEra, language, { day, era });
}

/** The moment on the clocks of Tokyo, to the minute. */
export function momentText(at: string, language: Language): string {
  const moment = parseInstant(at);
  if (!moment) return at;
  const time = new Date(new Date(moment).getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
  return fill(uiWords.moment, language, { day: dayInTokyo(moment), time });
}

/** Says a day as plain text, where no element can stand: the label of an option. */
export function useSayDay(): (day: string) => string {
  const { language } = useLanguage();
  return useCallback((day) => dayText(day, language), [language]);
}

/** Says a moment as plain text. */
export function useSayMoment(): (at: string) => string {
  const { language } = useLanguage();
  return useCallback((at) => momentText(at, language), [language]);
}
