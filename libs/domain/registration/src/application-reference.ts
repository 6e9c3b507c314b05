import { fiscalYearOf, type LegalDay } from '@toroku/kernel';

/** The series of application numbers of the fiscal year of the day; one starts every April. */
export function applicationSeries(on: LegalDay): string {
  return `registration-application-${fiscalYearOf(on)}`;
}

/** 受付番号 of the platform: `RA2022-0001`. The official grammar was not found. */
export function applicationNumber(on: LegalDay, serial: number): string {
  return `RA${fiscalYearOf(on)}-${String(serial).padStart(4, '0')}`;
}
