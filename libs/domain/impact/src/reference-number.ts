import { fiscalYearOf, type LegalDay } from '@toroku/kernel';

/** The series of pre-application numbers of the fiscal year of the day; one starts every April. */
export function preApplicationSeries(on: LegalDay): string {
  return `pre-application-${fiscalYearOf(on)}`;
}

/** 受付番号 of the platform: `PA2022-0001`. The official grammar was not found. */
export function preApplicationNumber(on: LegalDay, serial: number): string {
  return `PA${fiscalYearOf(on)}-${String(serial).padStart(4, '0')}`;
}
