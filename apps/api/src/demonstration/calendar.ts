import { addDays, addMonths, addYears, day, type LegalDay } from '@toroku/kernel';
import type { Period } from '../story/statement-part';

/** The days of the demonstration, all in the past of the day it is made on. */
export interface DemonstrationCalendar {
  /** The assessment period that ended with the month three months ago. */
  readonly period: Period;
  /** Two months before its end: services, assessments, statements, audits at work. */
  readonly atWorkOn: LegalDay;
  /** When the audit report was issued. */
  readonly reportedOn: LegalDay;
  /** When applications were handed in. */
  readonly appliedOn: LegalDay;
  readonly decidedOn: LegalDay;
  readonly today: LegalDay;
}

/** Counts the days back from today: any today from the spring of 2024 on, when a whole year of the rule set lies behind. */
export function calendarOf(today: LegalDay): DemonstrationCalendar {
  const firstOfMonth = day(`${today.slice(0, 8)}01`);
  const periodEndOn = addDays(addMonths(firstOfMonth, -2), -1);
  const period = { periodStartOn: addYears(addDays(periodEndOn, 1), -1), periodEndOn };
  const after = (count: number): LegalDay => addDays(periodEndOn, count);
  return { period, atWorkOn: after(-60), reportedOn: after(10), appliedOn: after(20), decidedOn: after(45), today };
}
